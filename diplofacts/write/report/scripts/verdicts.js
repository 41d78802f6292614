// What was judged: kept in the browser under each fact's id, so that it outlives this file.

const PREFIX = "diplofacts/";
const kept = new Map();
let keeps = true;

try {
  for (let at = 0; at < localStorage.length; at += 1) {
    const key = localStorage.key(at);
    if (key.startsWith(PREFIX)) kept.set(key, JSON.parse(localStorage.getItem(key)));
  }
} catch {
  keeps = false;
}

function keep(key, value) {
  if (value === null) kept.delete(key);
  else kept.set(key, value);
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(value));
  } catch {
    keeps = false;
  }
}

const verdictKey = (fact) => `${PREFIX}verdict/${fact.id}`;
const addedKey = (article) => `${PREFIX}added/${article.id}/${digest(article.text ?? "")}`;

/** A short digest (FNV-1a): two articles that were piped in have the same id, but hardly the same text. */
function digest(text) {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return sum.toString(16);
}

/** The verdict on a fact: "accepted", "rejected", "mended", or "none". */
const verdictOn = (fact) => kept.get(verdictKey(fact))?.verdict ?? "none";

/** The slots of a fact as it was mended, or as it was found. */
const slotsOf = (fact) => kept.get(verdictKey(fact))?.slots ?? fact.slots;

/** Facts that the reader added to an article: type and slots. */
const addedTo = (article) => kept.get(addedKey(article)) ?? [];

function judge(fact, verdict, slots) {
  keep(verdictKey(fact), verdict === "none" ? null : { verdict, ...(slots ? { slots } : {}) });
  changed();
}

function add(article, type, slots) {
  keep(addedKey(article), [...addedTo(article), { type, slots }]);
  changed();
}

function unadd(article, at) {
  const rest = addedTo(article).filter((_, place) => place !== at);
  keep(addedKey(article), rest.length ? rest : null);
  changed();
}

const watchers = [];

/** Call this whenever a verdict changes. */
const onChange = (act) => watchers.push(act);

function changed() {
  if (!keeps) say("This browser keeps nothing: save the verdicts before you close the page.");
  for (const act of watchers) act();
}

const MARKS = { accepted: "✓ accepted", rejected: "✗ rejected", mended: "✎ mended" };

/** A verdict as a small label; null where there is none. */
const verdictLabel = (fact) => {
  const verdict = verdictOn(fact);
  return MARKS[verdict] ? make("span", { class: `verdict v-${verdict}` }, MARKS[verdict]) : null;
};

const kindLabel = (type) => make("span", { class: `kind t-${type}` }, named(type));
