// Verdicts as a gold file: an article a line, as `diplofacts evaluate` takes it.

/** A fact as a gold has it. One that nobody judged is optional: it counts neither for nor against. */
function goldFact(fact) {
  const told = { type: fact.type, ...slotsOf(fact) };
  return verdictOn(fact) === "none" ? { ...told, optional: true } : told;
}

/** The lines of the gold: articles with a verdict or an added fact. left: how many have no text at hand. */
function gold() {
  const found = articles.map(() => []);
  for (const fact of facts) found[fact.article].push(fact);
  const texts = new Map();
  const result = [];
  let left = 0;
  articles.forEach((article, at) => {
    const judged = found[at].filter((fact) => verdictOn(fact) !== "none");
    const added = addedTo(article);
    if (!judged.length && !added.length) return;
    if (article.text === undefined) {
      left += 1;
      return;
    }
    const twins = texts.get(article.id) ?? [];
    if (twins.includes(article.text)) return;
    texts.set(article.id, [...twins, article.text]);
    result.push({
      id: twins.length ? `${article.id}#${twins.length + 1}` : article.id,
      lang: article.language ?? "en",
      published: article.published ?? null,
      title: article.title ?? null,
      publisher: article.publisher ?? null,
      text: article.text,
      facts: [
        ...found[at].filter((fact) => verdictOn(fact) !== "rejected").map(goldFact),
        ...added.map((one) => ({ type: one.type, ...one.slots })),
      ],
      verdicts: judged.map((fact) => ({
        id: fact.id,
        verdict: verdictOn(fact),
        rule: fact.rule,
        type: fact.type,
        found: fact.slots,
        ...(verdictOn(fact) === "mended" ? { slots: slotsOf(fact) } : {}),
        mentions: fact.mentions.map(([start, end]) => [start, end]),
      })),
      ...(added.length ? { added } : {}),
    });
  });
  return { lines: result, left };
}

/** Offer the gold as a file. */
function saveGold() {
  const { lines: rows, left } = gold();
  if (!rows.length) {
    say("Nothing is judged yet.");
    return;
  }
  const body = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
  const address = URL.createObjectURL(new Blob([body], { type: "application/jsonl" }));
  make("a", { href: address, download: "gold.jsonl" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
  say(`Saved ${plural(rows.length, "article")}${left ? `; left out ${plural(left, "article")} without a text` : ""}.`);
}
