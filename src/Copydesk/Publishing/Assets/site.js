// Shows the evidence of a claim beside it. Without this script the links lead to the places all the same.
(() => {
  "use strict";
  const root = document.documentElement;
  root.classList.add("script");

  const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
  let chosen = null;

  function clear() {
    document.querySelectorAll(".lit").forEach(piece => piece.classList.remove("lit"));
    chosen?.removeAttribute("aria-current");
    chosen = null;
    root.classList.remove("showing");
  }

  function scrollTo(place) {
    const pane = document.getElementById("source");
    const behavior = calm() ? "auto" : "smooth";
    if (pane.scrollHeight > pane.clientHeight + 1 && getComputedStyle(pane).overflowY === "auto") {
      const offset = place.getBoundingClientRect().top - pane.getBoundingClientRect().top;
      pane.scrollTo({ top: pane.scrollTop + offset - pane.clientHeight / 3, behavior });
    } else {
      place.scrollIntoView({ block: "center", behavior });
    }
  }

  // ids: names of places in the source text; a place may be made of several pieces.
  function show(ids, link) {
    const pieces = ids.flatMap(id => [...document.querySelectorAll(`[data-place="${CSS.escape(id)}"]`)]);
    clear();
    if (pieces.length === 0) return false;
    pieces.forEach(piece => piece.classList.add("lit"));
    chosen = link;
    chosen?.setAttribute("aria-current", "true");
    root.classList.toggle("showing", chosen !== null);
    scrollTo(pieces[0]);
    pieces[0].focus({ preventScroll: true });
    return true;
  }

  function showAddressed() {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id.startsWith("e-")) show([id], document.querySelector(`a.claim[href="#${CSS.escape(id)}"]`));
    else clear();
  }

  function goBack() {
    const link = chosen;
    clear();
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: "nearest", behavior: calm() ? "auto" : "smooth" });
  }

  document.addEventListener("click", event => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target.closest("a[data-shows], a.back");
    if (!link) return;
    if (link.matches(".back")) {
      if (!chosen) return;
      event.preventDefault();
      goBack();
    } else if (show(link.dataset.shows.split(" "), link)) {
      event.preventDefault();
      history.replaceState(null, "", link.hash);
    }
  });

  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && chosen) goBack();
  });

  addEventListener("hashchange", showAddressed);
  addEventListener("DOMContentLoaded", showAddressed);
})();
