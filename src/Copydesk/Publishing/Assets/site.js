// Shows the evidence of a claim beside it. Without this script the links lead to the places all the same.
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("script");

  const motion = () => matchMedia("(prefers-reduced-motion: reduce)").matches ? "auto" : "smooth";
  let chosen = null; // The claim whose evidence is shown.
  let status = null; // Says to a screen reader what a reader sees.

  const piecesOf = id => [...document.querySelectorAll(`[data-place="${CSS.escape(id)}"]`)];

  function clear() {
    document.querySelectorAll(".lit").forEach(piece => piece.classList.remove("lit"));
    chosen?.removeAttribute("aria-current");
    chosen = null;
    root.classList.remove("showing");
    status.textContent = "";
  }

  function scrollTo(place) {
    const pane = document.getElementById("source");
    if (getComputedStyle(pane).overflowY === "auto") {
      const offset = place.getBoundingClientRect().top - pane.getBoundingClientRect().top;
      pane.scrollTo({ top: pane.scrollTop + offset - pane.clientHeight / 3, behavior: motion() });
    } else {
      place.scrollIntoView({ block: "center", behavior: motion() });
    }
  }

  // ids: names of places in the source text; a place may be made of several pieces.
  function show(ids, link) {
    const places = ids.map(piecesOf).filter(pieces => pieces.length > 0);
    clear();
    if (places.length === 0) return false;
    places.flat().forEach(piece => piece.classList.add("lit"));
    root.classList.add("showing");
    if (link) {
      chosen = link;
      chosen.setAttribute("aria-current", "true");
      chosen.scrollIntoView({ block: "nearest", behavior: motion() });
    }
    scrollTo(places[0][0]);
    places[0][0].focus({ preventScroll: true });
    status.textContent = `Highlighted in the source text${places.length > 1 ? `, in ${places.length} places` : ""}. Escape leads back.`;
    return true;
  }

  // The address names the place, so that it can be passed on, and the way back is the browser's own.
  function choose(link) {
    const wasShowing = root.classList.contains("showing");
    if (!show(link.dataset.shows.split(" "), link)) return false;
    if (wasShowing) history.replaceState(history.state, "", link.hash);
    else history.pushState("shown", "", link.hash);
    return true;
  }

  function goBack() {
    if (history.state === "shown") return history.back();
    history.replaceState(null, "", location.pathname + location.search);
    leave();
  }

  function leave() {
    const link = chosen;
    clear();
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: "nearest", behavior: motion() });
  }

  function followAddress() {
    const id = location.hash.slice(1);
    if (id.startsWith("e-")) show([id], document.querySelector(`a.claim[href="#${CSS.escape(id)}"]`));
    else if (id === "") leave();
    else clear();
  }

  document.addEventListener("click", event => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest("a[data-shows], a.back");
    if (!link) return;
    const done = link.matches(".back") ? root.classList.contains("showing") && (goBack(), true) : choose(link);
    if (done) event.preventDefault();
  });

  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && root.classList.contains("showing")) goBack();
  });

  addEventListener("beforeprint", () => document.querySelectorAll("details").forEach(part => part.open = true));

  addEventListener("DOMContentLoaded", () => {
    if (!document.getElementById("source")) return;
    status = document.createElement("p");
    status.className = "unseen";
    status.setAttribute("role", "status");
    document.body.append(status);
    addEventListener("popstate", followAddress);
    if (location.hash) followAddress();
  });
})();
