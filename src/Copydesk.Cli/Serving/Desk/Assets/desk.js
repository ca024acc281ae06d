// Sends articles to the API and shows what becomes of them. All words from outside are set as text, never as markup.
(() => {
  "use strict";
  const types = { txt: "text/plain", text: "text/plain", md: "text/markdown", markdown: "text/markdown", html: "text/html", htm: "text/html", xhtml: "application/xhtml+xml", json: "application/json" };
  const underWay = ["received", "digesting", "waiting"];
  const added = document.getElementById("added");
  const others = document.getElementById("others");
  const own = new Set(); // Ids of the stories added here.

  const pause = milliseconds => new Promise(done => setTimeout(done, milliseconds));

  function make(name, className, ...content) {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.append(...content);
    return element;
  }

  function link(address, words) {
    const anchor = make("a", "", words);
    anchor.href = address;
    anchor.dir = "auto";
    return anchor;
  }

  const pageOf = id => `/stories/${encodeURIComponent(id)}.html`;

  // Steps that an article has been through, the last one marked.
  function steps(passed) {
    return make("ol", "steps", ...passed.map((state, index) => {
      const step = make("li", state, state);
      if (index === passed.length - 1) step.setAttribute("aria-current", "step");
      return step;
    }));
  }

  class Item {
    constructor(name) {
      this.name = name;
      this.passed = [];
      this.element = make("li");
      added.querySelector("ol").prepend(this.element);
      added.hidden = false;
      this.show("sending");
    }

    // said: what more there is to say; address: where the name leads.
    show(state, said, address) {
      const key = `${state} ${said?.textContent ?? said ?? ""} ${address ?? ""} ${this.name}`;
      if (this.key === key) return;
      this.key = key;
      if (this.passed.at(-1) !== state) this.passed.push(state);
      const name = address ? link(address, this.name) : make("bdi", "", this.name);
      this.element.replaceChildren(make("p", "item-name", name), steps(this.passed), ...(said ? [make("p", "item-said", said)] : []));
      document.getElementById("said").textContent = `${this.name}: ${state}. ${said?.textContent ?? said ?? ""}`;
    }
  }

  // What went wrong, as the API tells it (RFC 9457) or in words like its own.
  class Problem extends Error {
    constructor({ title, detail }, cause) {
      super(title, { cause });
      this.detail = detail;
    }
  }

  let keyRefused = false;

  // A desk that has a key asks for it once in each tab, and again when it was wrong.
  async function call(address, options) {
    const key = sessionStorage.getItem("key");
    const headers = { ...options?.headers, ...(key ? { Authorization: `Bearer ${key}` } : {}) };
    let answer;
    try {
      answer = await fetch(address, { cache: "no-cache", ...options, headers });
    } catch (error) {
      throw new Problem({ title: "The desk does not answer.", detail: "Look whether it still runs, then try again." }, error);
    }
    if (answer.status !== 401 || keyRefused) return answer;
    const known = sessionStorage.getItem("key"); // Another call may have asked meanwhile.
    const given = known !== key ? known : prompt("This desk asks for its key (Copydesk:Access:WriterKey).");
    keyRefused = !given;
    if (keyRefused) return answer;
    sessionStorage.setItem("key", given);
    return call(address, options);
  }

  async function read(address, options) {
    const answer = await call(address, options);
    if (answer.ok) return answer.json();
    const isProblem = answer.headers.get("Content-Type")?.startsWith("application/problem+json");
    throw new Problem(isProblem ? await answer.json() : { title: `The desk answered ${answer.status}.`, detail: "Its log says more." });
  }

  async function publish(name, body, type) {
    const item = new Item(name);
    try {
      const status = await read("/api/articles", { method: "POST", headers: { "Content-Type": type }, body });
      own.add(status.id);
      await follow(item, status);
    } catch (problem) {
      if (!(problem instanceof Problem)) throw problem;
      item.show("refused", make("span", "", make("b", "", problem.message), ` ${problem.detail}`));
    }
  }

  async function follow(item, status) {
    for (let wait = 150; ; wait = Math.min(wait * 1.4, 2000)) {
      const isOut = status.state === "published" && (await call(pageOf(status.id), { method: "HEAD" })).ok;
      if (isOut) return show(item, status);
      item.show(status.state === "published" ? "publishing" : status.state, status.reason);
      if (status.state !== "published" && !underWay.includes(status.state)) return;
      await pause(wait);
      status = await read(status.links.self);
    }
  }

  async function show(item, status) {
    const digest = await read(status.links.story);
    const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;
    const said = [count(digest.summary.length, "sentence"), count(digest.keyFacts.length, "fact")];
    if (digest.dropped.length > 0) said.push(`${count(digest.dropped.length, "claim")} dropped`);
    if (digest.deskNotes.length > 0) said.push(count(digest.deskNotes.length, "desk note"));
    if (digest.revision > 1) said.push(`revision ${digest.revision}`);
    item.name = digest.headline;
    item.show("published", said.join(", "), pageOf(status.id));
  }

  function publishFiles(files) {
    for (const file of files) {
      const ending = file.name.split(".").pop().toLowerCase();
      publish(file.name, file, types[ending] ?? (file.type || "application/octet-stream"));
    }
  }

  // What a story is called before it has a headline: its uploaded path or the caller's own name; of a text without any, its hash.
  function nameOf(story) {
    if (story.headline) return story.headline;
    const [kind, value] = story.origin.split(/:(.*)/s);
    return kind === "content" ? `Text ${value.slice(0, 8)}` : value;
  }

  // Its state and why, where there is more to say than that it is published.
  function row(story) {
    const name = story.revision ? link(pageOf(story.id), nameOf(story)) : make("bdi", "", nameOf(story));
    const told = story.state === "published" ? [] : [steps([story.state])];
    if (story.reason) told.push(make("p", "item-said", story.reason));
    return make("li", "", make("p", "item-name", name), ...told);
  }

  // What else is on the desk, from uploads and other callers; the list is asked for again and sent only when it changed.
  async function watch() {
    for (; ; await pause(2000)) {
      if (document.hidden) continue;
      try {
        const { items } = await read("/api/stories");
        const stories = items.filter(story => !own.has(story.id)).slice(0, 20);
        others.hidden = stories.length === 0;
        const shown = JSON.stringify(stories);
        if (others.dataset.shown === shown) continue;
        others.dataset.shown = shown;
        others.querySelector("ol").replaceChildren(...stories.map(row));
      } catch (problem) {
        if (!(problem instanceof Problem)) throw problem;
        others.hidden = true;
      }
    }
  }

  const box = document.getElementById("box");
  const field = name => document.getElementById(name);
  box.hidden = false;

  field("files").addEventListener("change", event => {
    publishFiles(event.target.files);
    event.target.value = "";
  });

  box.addEventListener("submit", event => {
    event.preventDefault();
    const article = { text: field("text").value };
    if (field("title").value) article.title = field("title").value;
    if (field("name").value) article.id = field("name").value;
    publish(article.title ?? article.text.trim().split("\n")[0].slice(0, 100), JSON.stringify(article), "application/json");
    box.reset();
  });

  const carriesFiles = event => [...event.dataTransfer.types].includes("Files");
  addEventListener("dragover", event => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    document.body.classList.add("dropping");
  });
  addEventListener("dragleave", event => {
    if (event.relatedTarget === null) document.body.classList.remove("dropping");
  });
  addEventListener("drop", event => {
    if (!carriesFiles(event)) return;
    event.preventDefault();
    document.body.classList.remove("dropping");
    publishFiles(event.dataTransfer.files);
  });

  watch();
})();
