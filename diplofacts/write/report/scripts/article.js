// The article that is open, with the words of its facts.

let chosen = null; // the place of a fact
let open = 0; // the place of an article

/** The facts of the open article that fit the filters, and the chosen one. */
function factsHere() {
  const fits = new Set(fitting);
  return facts.flatMap((fact, at) => (fact.article === open && (fits.has(at) || at === chosen) ? [at] : []));
}

/** All places where the text changes its looks: the ends of mentions, and of the chosen fact's slots and fits. */
function edges(here, size) {
  const points = new Set([0, size]);
  for (const at of here) for (const [start, end] of facts[at].mentions) points.add(start).add(end);
  for (const [start, end] of [...slotSpans(), ...fitSpans()]) points.add(start).add(end);
  return [...points].filter((point) => point <= size).sort((one, other) => one - other);
}

/** The spans of the chosen fact's slots, each with the slot's name. */
function slotSpans() {
  if (chosen === null || facts[chosen].article !== open) return [];
  return facts[chosen].mentions.flatMap(([, , slots]) =>
    Object.entries(slots).flatMap(([slot, spans]) => spans.map(([start, end]) => [start, end, slot])));
}

/** The spans that the chosen fact's rules fitted, each with the number of the step. */
function fitSpans() {
  if (chosen === null || facts[chosen].article !== open) return [];
  return facts[chosen].steps.flatMap(([, , start, end], step) => (start === null ? [] : [[start, end, step]]));
}

function drawArticle() {
  const article = articles[open];
  const home = element("article");
  home.lang = article.language ?? "";
  const meta = [article.published, article.publisher, article.language, article.path ?? article.id, article.url];
  const title = article.title && !article.text?.trim().startsWith(article.title) ? article.title : null;
  const words = make("div", { class: "text", dir: "auto" }, ...(article.text === undefined ? without(open) : parts(article)));
  anew(home, () => fill(home,
    title ? make("h2", { dir: "auto" }, ...shown(title)) : null,
    make("p", { class: "meta" }, meta.filter(Boolean).join(" · ")),
    words,
    make("div", { class: "buttons" },
      make("button", { type: "button", onclick: () => edit({ article: open }) }, "Add a fact that is missing")),
    ...addedList(article),
  ));
  element("article-pick").value = String(open);
}

/** The text in pieces, each within the same facts and slots. */
function parts(article) {
  const here = factsHere();
  const spans = slotSpans();
  const fits = fitSpans();
  const size = length(article);
  const head = article.title && article.text.startsWith(article.title) ? Array.from(article.title).length : 0;
  const points = [...new Set([...edges(here, size), head])].sort((one, other) => one - other);
  const nodes = [];
  for (let step = 0; step + 1 < points.length; step += 1) {
    const [start, end] = [points[step], points[step + 1]];
    const inside = ([from, to]) => from <= start && end <= to;
    const stating = here.filter((at) => facts[at].mentions.some(inside));
    const beginning = stating.filter((at) => facts[at].mentions.some(([from]) => from === start));
    nodes.push(...beginning.map(chip));
    const words = shown(slice(article, start, end));
    const found = stating.length ? [piece(words, stating, end, spans.filter(inside), fits.filter(inside))] : words;
    nodes.push(...(end <= head ? [make("span", { class: "headline" }, ...found)] : found));
  }
  return nodes;
}

/** A button before the words of a fact. */
function chip(at) {
  const fact = facts[at];
  const traits = { type: "button", class: `chip t-${fact.type}`, "aria-pressed": String(at === chosen), "data-fact": at };
  const label = `${named(fact.type)}: ${fact.summary.filter(Boolean).join(", ")}`;
  return make("button", { ...traits, "aria-label": label, onclick: () => choose(at) }, named(fact.type));
}

function piece(words, stating, end, slots, fits) {
  const on = stating.includes(chosen);
  const kind = facts[on ? chosen : stating[0]].type;
  const next = stating[(stating.indexOf(chosen) + 1) % stating.length];
  const traits = { class: `said-in t-${kind}${on ? " on" : ""}`, "data-facts": stating.join(" "), onclick: () => choose(next) };
  const node = make("span", traits, ...words);
  for (const [, , step] of fits) node.classList.add("fit", `fit-${step}`);
  if (!slots.length) return node;
  const names = [...new Set(slots.map(([, , slot]) => slot))];
  const tags = slots.filter(([, to]) => to === end).map(([, , slot]) => named(slot));
  const mark = make("mark", { class: "slot", "data-slot": names.join(" ") }, ...node.childNodes);
  if (tags.length) mark.append(make("span", { class: "tag" }, `[${[...new Set(tags)].join(", ")}]`));
  node.append(mark);
  return node;
}

/** What can be shown of an article whose text is not at hand: the words that its facts rest on. */
function without(at) {
  const notes = [make("p", { class: "meta" }, "The text of this article is not at hand; these are the words of its facts.")];
  for (const place of factsHere()) {
    const fact = facts[place];
    for (const mention of fact.mentions) {
      const on = place === chosen ? " on" : "";
      const traits = { class: `said-in t-${fact.type}${on}`, "data-facts": place, onclick: () => choose(place) };
      notes.push(make("p", {}, chip(place), make("span", traits, ...shown(quoted(fact, mention)))));
    }
  }
  return notes;
}

function addedList(article) {
  const added = addedTo(article);
  if (!added.length) return [];
  const rows = added.map((one, at) => {
    const told = data.types[one.type].flatMap((field) => lines(one.slots[field.name], field.kind)).join(", ");
    const drop = make("button", { type: "button", onclick: () => unadd(article, at) }, "Take back");
    return make("li", {}, kindLabel(one.type), ` ${told} `, drop);
  });
  return [make("h3", {}, "Added by you"), make("ul", {}, ...rows)];
}

/** Mark the words of a slot or of a rule's fit, and bring the first into sight. */
function light(selector) {
  for (const lit of element("article").querySelectorAll(".lit")) lit.classList.remove("lit");
  const found = [...element("article").querySelectorAll(selector)];
  for (const one of found) one.classList.add("lit");
  found[0]?.scrollIntoView({ block: "center", behavior: "instant" });
}

/** Choose a fact: open its article and show its slots. */
function choose(at) {
  chosen = at;
  open = facts[at].article;
  drawArticle();
  drawPanel();
  markChosen();
  reveal(element("article").querySelector(".said-in.on"));
}

/** Bring words into sight, with what follows them; where they are, nothing moves. */
function reveal(words) {
  if (!words) return;
  const { top } = words.getBoundingClientRect();
  const room = innerHeight - (narrow() ? element("panel").offsetHeight : 0);
  if (top < 0 || top > room * 0.7) words.scrollIntoView({ block: "center", behavior: "instant" });
}

function openArticle(at) {
  open = at;
  const first = fitting.find((one) => facts[one].article === at);
  if (first !== undefined) {
    choose(first);
    return;
  }
  leave();
}
