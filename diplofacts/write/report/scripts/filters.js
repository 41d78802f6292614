// The filters: one state, to which all views listen.

const form = element("filter-form");
const dayOf = (fact) => fact.days ?? [articles[fact.article].published, articles[fact.article].published];
const statusOf = (fact) => slotsOf(fact).status ?? "";
const listeners = [];
const haystacks = new Map();
let fitting = facts.map((_, at) => at);

/** Call this with the places of the facts that fit, now and whenever they change. */
const onFilter = (act) => listeners.push(act);

function tally(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
}

function layOutFilters() {
  const counts = new Map(tally(facts.map((fact) => fact.type)));
  for (const type of Object.keys(data.types).filter((name) => counts.has(name))) {
    element("filter-types").append(
      make("label", { class: "check" },
        make("input", { type: "checkbox", name: "type", value: type, checked: true }),
        kindLabel(type), String(counts.get(type))),
    );
  }
  for (const [code, count] of tally(facts.flatMap((fact) => fact.sides))) {
    form.elements.side.append(make("option", { value: code }, `${place(code)}: ${count}`));
  }
  for (const [name] of tally(facts.flatMap((fact) => fact.people.map((name) => data.spellings[name] ?? name))).slice(0, 1000)) {
    element("people").append(make("option", { value: name }));
  }
  for (const [status, count] of tally(facts.map((fact) => fact.slots.status).filter(Boolean))) {
    form.elements.status.append(make("option", { value: status }, `${named(status)}: ${count}`));
  }
  const soon = later(refilter, 120);
  form.addEventListener("input", soon);
  form.elements.order.addEventListener("input", soon);
  form.addEventListener("reset", () => setTimeout(refilter));
  form.addEventListener("submit", (event) => event.preventDefault());
}

/** All words of a fact and its article's headline, made alike. */
function haystack(at) {
  if (!haystacks.has(at)) {
    const fact = facts[at];
    const parts = [articles[fact.article].title ?? "", ...fact.summary, ...fact.mentions.map((one) => quoted(fact, one))];
    haystacks.set(at, folded(parts.join(" ")).replace(/\s+/g, " "));
  }
  return haystacks.get(at);
}

/** Facts by their first day, or that of the article; those without one last. way: 1 for oldest first, -1 for newest. */
function inOrder(places, way) {
  const day = new Map(places.map((at) => [at, dayOf(facts[at])[0] ?? ""]));
  return [...places].sort((one, other) => {
    const [first, second] = [day.get(one), day.get(other)];
    if (!first || !second || first === second) return Number(!first) - Number(!second) || one - other;
    return first < second ? -way : way;
  });
}

function refilter() {
  const types = new Set([...form.querySelectorAll("[name=type]:checked")].map((box) => box.value));
  const value = (name) => form.elements[name].value.trim();
  const [side, status, verdict, from, to] = ["side", "status", "verdict", "from", "to"].map(value);
  const who = folded(value("person"));
  const words = folded(value("words")).split(/\s+/).filter(Boolean);
  fitting = facts.flatMap((fact, at) => {
    const [first, last] = from || to ? dayOf(fact) : [];
    const fits =
      types.has(fact.type) &&
      (!side || fact.sides.includes(side)) &&
      (!status || statusOf(fact) === status) &&
      (!verdict || verdictOn(fact) === verdict) &&
      (!who || fact.people.some((name) => [name, data.spellings[name] ?? ""].some((one) => folded(one).includes(who)))) &&
      (!from || (last && last >= from)) &&
      (!to || (first && first <= to)) &&
      words.every((word) => haystack(at).includes(word));
    return fits ? [at] : [];
  });
  if (value("order")) fitting = inOrder(fitting, value("order") === "old" ? 1 : -1);
  const all = form.querySelectorAll("[name=type]").length === types.size;
  const on = [side, status, verdict, from, to, who, words.length].filter(Boolean).length + (all ? 0 : 1);
  element("filters-on").textContent = on ? `(${on} in use: ${fitting.length.toLocaleString("en")} of ${plural(facts.length, "fact")})` : "";
  for (const act of listeners) act(fitting);
}
