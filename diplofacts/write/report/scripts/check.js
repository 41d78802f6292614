// All facts with their words and verdicts, how far the checking has come, and the way to save it.

let checks = null;

function layOutCheck() {
  const list = make("div", { class: "rows", id: "checks", role: "list", tabindex: "0", "aria-label": "Facts to check" });
  fill(element("view-check"), make("div", { class: "checks" },
    make("div", { class: "buttons" },
      make("button", { type: "button", class: "main", id: "save", onclick: saveGold }, "Save verdicts as gold.jsonl"),
      make("button", { type: "button", onclick: () => element("load").click() }, "Load verdicts"),
      make("input", { type: "file", id: "load", hidden: true, accept: ".jsonl", "aria-label": "A file of verdicts", onchange: loadGold }),
      make("span", { id: "progress" })),
    make("p", { class: "meta" }, "Verdicts stay in this browser. The saved file is what ",
      make("code", {}, "diplofacts evaluate gold.jsonl"), " takes: accepted, mended and added facts count; facts of the same articles that are not judged are marked optional; rejected ones are left out. Load it to go on in another browser. The keys n, p, a, r, f and u work here too."),
    make("details", {}, make("summary", {}, "By type"), make("div", { class: "scroll", id: "by-type", tabindex: "0", role: "region", "aria-label": "Verdicts by type" })),
    list));
  checks = new Rows(list, () => (narrow() ? 184 : 128), checkRow);
}

function checkRow(at, place, size) {
  const fact = facts[at];
  const words = fact.mentions.length ? quoted(fact, fact.mentions[0]).replace(/\s+/g, " ") : "";
  const buttons = verdictButtons(at);
  buttons.append(make("button", { type: "button", onclick: () => { show("read"); choose(at); } }, "Read"), verdictLabel(fact) ?? "");
  for (const button of buttons.querySelectorAll("button")) button.setAttribute("aria-label", `${button.textContent}: ${fact.summary[1] || named(fact.type)}`);
  return make("div", { class: "one", role: "listitem", "aria-posinset": place + 1, "aria-setsize": size, "aria-current": String(at === chosen), "data-fact": at },
    make("p", {}, kindLabel(fact.type), " ", fact.summary.filter(Boolean).join(" · ")),
    make("p", { class: "words second", dir: "auto" }, ...shown(words.slice(0, 400))),
    buttons);
}

function drawProgress() {
  const counts = tally(fitting.map((at) => `${facts[at].type} ${verdictOn(facts[at])}`));
  const table = new Map(counts);
  const verdicts = ["accepted", "mended", "rejected", "none"];
  const rows = Object.keys(data.types).map((type) => [named(type), ...verdicts.map((verdict) => table.get(`${type} ${verdict}`) ?? 0)]);
  const none = rows.reduce((sum, row) => sum + row[4], 0);
  const added = articles.reduce((sum, article) => sum + addedTo(article).length, 0);
  element("progress").textContent = `${(fitting.length - none).toLocaleString("en")} of ${plural(fitting.length, "fact")} judged${added ? `, ${added} added` : ""}`;
  const share = ([, accepted, mended, rejected]) => {
    const judged = accepted + mended + rejected;
    return judged ? `${Math.round((100 * accepted) / judged)}%` : "";
  };
  fill(element("by-type"), numbers(["type", "accepted", "mended", "rejected", "not judged", "right as found"],
    rows.filter((row) => row.slice(1).some(Boolean)).map((row) => [...row, share(row)])));
}
