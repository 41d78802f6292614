// Put the views together, and listen to the keys.

const VIEWS = ["read", "look", "check"];
const list = new Rows(element("facts"), () => 60, factRow);

function factRow(at, place, size) {
  const fact = facts[at];
  const traits = { class: "one", role: "option", id: `fact-${at}`, "aria-selected": String(at === chosen), "aria-posinset": place + 1, "aria-setsize": size };
  return make("div", { ...traits, onclick: () => choose(at) },
    make("p", {}, kindLabel(fact.type), " ", verdictLabel(fact), ` ${fact.summary[0]}`),
    make("p", { class: "second" }, [fact.summary[1], fact.summary[2]].filter(Boolean).join(" · ") || headline(articles[fact.article])));
}

/** Show in the lists which fact is chosen. */
function markChosen() {
  if (!element("view-check").hidden) {
    if (chosen !== null) checks.reveal(chosen);
    checks.redraw();
    element("checks").querySelector("[aria-current=true]")?.scrollIntoView({ block: "nearest", behavior: "instant" });
  }
  if (chosen !== null) list.reveal(chosen);
  list.redraw();
  if (chosen !== null && document.getElementById(`fact-${chosen}`)) element("facts").setAttribute("aria-activedescendant", `fact-${chosen}`);
  else element("facts").removeAttribute("aria-activedescendant");
}

/** Go to the next fact of the list (by = 1), or to the one before (-1). */
function step(by) {
  if (!fitting.length) return;
  const now = fitting.indexOf(chosen);
  const next = now < 0 ? 0 : now + by;
  choose(fitting[Math.min(Math.max(next < 0 ? 0 : next, 0), fitting.length - 1)]);
}

/** Judge the chosen fact, and go on to the next. */
function judgeAndGoOn(verdict) {
  if (chosen === null) return;
  const after = fitting[fitting.indexOf(chosen) + 1];
  judge(facts[chosen], verdict);
  if (after !== undefined) choose(after);
}

function show(view) {
  for (const name of VIEWS) {
    element(`view-${name}`).hidden = name !== view;
    element(`tab-${name}`).setAttribute("aria-selected", String(name === view));
    element(`tab-${name}`).tabIndex = name === view ? 0 : -1;
  }
  if (view === "look" && stale) drawLook();
  if (view !== "look") markChosen();
}

const KEYS = {
  n: () => step(1),
  j: () => step(1),
  p: () => step(-1),
  k: () => step(-1),
  a: () => judgeAndGoOn("accepted"),
  r: () => judgeAndGoOn("rejected"),
  u: () => chosen !== null && judge(facts[chosen], "none"),
  f: () => chosen !== null && edit({ fact: chosen }),
  "/": () => { element("filters").open = true; form.elements.words.focus(); },
  "?": () => element("keys").showModal(),
};

/** Whether a key is meant for a field or a dialog. One that has just closed may still have the focus, but no use for it. */
function isTyped({ target }) {
  const field = target.closest?.("input:not([type=checkbox]), select, textarea, dialog");
  return Boolean(field) && !field.closest("dialog:not([open])");
}

function onKey(event) {
  if (isTyped(event) || event.ctrlKey || event.metaKey || event.altKey || !element("keys-on").checked) return;
  if (!KEYS[event.key] || (!element("view-look").hidden && !"/?".includes(event.key))) return;
  event.preventDefault();
  KEYS[event.key]();
}

function listenToList() {
  element("facts").addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8, Home: -facts.length, End: facts.length }[event.key];
    if (!by) return;
    event.preventDefault();
    step(by);
  });
}

function listenToTabs() {
  VIEWS.forEach((view, at) => {
    element(`tab-${view}`).addEventListener("click", () => show(view));
    element(`tab-${view}`).addEventListener("keydown", (event) => {
      const by = { ArrowRight: 1, ArrowLeft: VIEWS.length - 1 }[event.key];
      if (!by) return;
      const next = VIEWS[(at + by) % VIEWS.length];
      show(next);
      element(`tab-${next}`).focus();
    });
  });
}

function theme(wish) {
  const dark = wish === "dark" || (wish === "auto" && matchMedia("(prefers-color-scheme: dark)").matches);
  document.documentElement.dataset.theme = dark ? "dark" : "light";
  drawLook();
}

function start() {
  const all = articles.length ? plural(articles.length, "article") : "no articles";
  element("counts").textContent = `${plural(facts.length, "fact")} in ${data.more ? `the first ${all}; there are more` : all}`;
  layOutFilters();
  layOutLook();
  layOutCheck();
  const counts = new Map(tally(facts.map((fact) => fact.article)));
  fill(element("article-pick"), ...articles.map((article, at) =>
    make("option", { value: at }, `${article.published ?? ""} ${headline(article)} (${counts.get(at) ?? 0})`.trim())));
  element("article-pick").addEventListener("change", (event) => openArticle(Number(event.target.value)));
  element("keys-open").addEventListener("click", () => element("keys").showModal());
  element("theme").addEventListener("change", (event) => theme(event.target.value));
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => theme(element("theme").value));
  document.addEventListener("keydown", onKey);
  window.addEventListener("resize", later(drawLook, 150));
  listenToList();
  listenToTabs();
  if (narrow()) element("filters").open = false;
  onFilter((places) => {
    list.set(places);
    checks.set(places);
    element("facts").hidden = !places.length;
    element("facts-none").hidden = places.length > 0;
    element("facts-title").textContent = plural(places.length, "fact");
    if (chosen !== null && !places.includes(chosen)) chosen = null;
    if (articles.length) drawArticle();
    drawPanel();
    drawProgress();
    drawLook();
  });
  onChange(() => {
    if (form.elements.verdict.value || form.elements.status.value) refilter();
    else {
      list.redraw();
      checks.redraw();
      drawProgress();
      drawLook();
    }
    drawPanel();
    if (articles.length) drawArticle();
  });
  theme("auto");
  refilter();
  if (facts.length && !narrow()) choose(0);
  document.querySelector("main").removeAttribute("aria-busy");
}

start();
