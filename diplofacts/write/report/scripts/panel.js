// The chosen fact: its slots, the words of each, the rules behind it, and the verdict.

const narrow = () => matchMedia("(max-width: 44rem)").matches;

/** Choose no fact: on a narrow screen, this gives the article its room. */
function leave() {
  chosen = null;
  drawArticle();
  drawPanel();
  markChosen();
}

function drawPanel() {
  const home = element("panel");
  home.hidden = chosen === null && narrow();
  if (chosen === null) {
    fill(home, make("p", {}, "Choose a fact: in the list, in the article, or with the keys n and p."));
    return;
  }
  const fact = facts[chosen];
  anew(home, () => fill(home,
    make("button", { type: "button", class: "close", onclick: leave }, "Close"),
    make("h2", {}, kindLabel(fact.type), " ", verdictLabel(fact)),
    verdictButtons(chosen),
    make("dl", { class: "slots" }, ...data.types[fact.type].flatMap((field) => slotRow(fact, field))),
    make("p", { class: "was" }, `PLOVER ${fact.codes[0]}, CAMEO ${fact.codes[1]}`),
    make("h3", {}, "Why"),
    make("ol", { class: "steps" }, ...fact.steps.map((step, at) => stepRow(fact, step, at))),
    ...ruleTexts(fact),
  ));
  home.scrollTop = 0;
}

/** Buttons to judge a fact. */
function verdictButtons(at) {
  const fact = facts[at];
  const button = (verdict, words) =>
    make("button", {
      type: "button",
      "aria-pressed": String(verdictOn(fact) === verdict),
      "data-verdict": verdict,
      onclick: () => judge(fact, verdictOn(fact) === verdict ? "none" : verdict),
    }, words);
  return make("div", { class: "buttons" },
    button("accepted", "✓ Accept"),
    button("rejected", "✗ Reject"),
    make("button", { type: "button", "data-verdict": "mended", "aria-pressed": String(verdictOn(fact) === "mended"), onclick: () => edit({ fact: at }) }, "✎ Fix"));
}

/** What in the article a slot rests on: its own words; for a choice, as a status is, those that its rule fits. */
function wordsOf(fact, field) {
  if (fact.mentions.some(([, , slots]) => slots[field.name])) return `[data-slot~="${field.name}"]`;
  return field.kind === "choice" && fact.steps.some(([, , start]) => start !== null) ? ".fit" : null;
}

function slotRow(fact, field) {
  const now = lines(slotsOf(fact)[field.name], field.kind);
  const found = lines(fact.slots[field.name], field.kind);
  if (!now.length && !found.length) return [];
  const same = now.join("\n") === found.join("\n");
  const words = wordsOf(fact, field);
  const value = (line) => (words
    ? make("button", { type: "button", class: "plain", title: "show its words", onclick: () => light(words) }, line)
    : line);
  const rows = now.map((line) => make("div", {}, value(line)));
  if (same && !words && field.kind !== "choice") rows.push(make("div", { class: "was" }, "from elsewhere in the article"));
  if (!same) rows.push(make("div", { class: "was" }, `was: ${found.join("; ") || "nothing"}`));
  return [make("dt", {}, named(field.name)), make("dd", {}, ...rows)];
}

/** One mention: its words, and what made a rule find it. */
function stepRow(fact, [rule, triggers, start, end, sides], at) {
  const article = articles[fact.article];
  const words = start === null ? "" : slice(article, start, end).replace(/\s+/g, " ");
  const short = words.length > 160 ? `${words.slice(0, 160)}…` : words;
  const see = words
    ? make("button", { type: "button", class: "plain", title: "show these words", onclick: () => light(`.fit-${at}`) }, "“", ...shown(short), "”")
    : "The headline or the article as a whole";
  const parts = [triggers.length ? `woken by ${triggers.map((one) => `“${one}”`).join(", ")}` : "", sides.length ? `sides in force: ${sides.join(", ")}` : ""];
  return make("li", {}, see, " fits ", make("code", {}, rule), make("span", { class: "was" }, parts.filter(Boolean).map((one) => `; ${one}`).join("")));
}

function ruleTexts(fact) {
  return [...new Set(fact.steps.map(([rule]) => rule))].filter((rule) => data.rules[rule]).map((rule) =>
    make("details", {},
      make("summary", {}, "The rule ", make("code", {}, rule)),
      data.rules[rule].why ? make("p", {}, data.rules[rule].why) : null,
      make("p", {}, make("code", {}, data.rules[rule].pattern))));
}
