// The numbers behind the charts. Facts that were rejected are left out; mended ones count as mended.

const told = (places, ...types) =>
  places.filter((at) => types.includes(facts[at].type) && verdictOn(facts[at]) !== "rejected");

/** Meetings, visits and agreements with their first day: [day, type, place of the fact]. */
function happenings(places) {
  return told(places, "meeting", "visit", "agreement")
    .filter((at) => facts[at].days)
    .map((at) => [facts[at].days[0], facts[at].type, at])
    .sort((one, other) => (one[0] < other[0] ? -1 : 1));
}

/** Happenings as points [day, type, places]: each for itself, or where these are too many those of a month or a year. */
function points(rows, most) {
  for (const size of [10, 7, 4]) {
    const groups = new Map();
    rows.forEach(([day, type, at], row) => {
      const key = size === 10 ? String(row) : `${type} ${day.slice(0, size)}`;
      if (!groups.has(key)) groups.set(key, [day.slice(0, size), type, []]);
      groups.get(key)[2].push(at);
    });
    if (groups.size <= most || size === 4) return [...groups.values()];
  }
  return [];
}

/** The day from which a timeline is worth its room: where the earliest twentieth takes up more than half of it, the day
 *  after them; else the first. */
function opening(rows) {
  const days = rows.map(([day]) => day);
  const time = (day) => new Date(day).getTime();
  const [first, from, last] = [days[0], days[Math.floor(days.length / 20)], days.at(-1)];
  return time(last) - time(from) < (time(last) - time(first)) / 2 ? from : first;
}

/** Those who take part in a meeting or visit: people by name, or countries. */
function partakers(at, people) {
  const slots = slotsOf(facts[at]);
  const all = [...(slots.participants ?? []), ...(slots.visitors ?? []), ...(slots.host ? [slots.host] : [])];
  const names = people ? all.map((one) => data.spellings[one.name] ?? one.name) : [...all.map((one) => one.country), slots.destination];
  return [...new Set(names.filter(Boolean))];
}

/** Who met whom: nodes with the number of their facts, links with the facts of each pair. most: so many names, and thrice
 *  as many pairs, the busiest. */
function network(places, people, most) {
  const counts = new Map();
  const links = new Map();
  for (const at of told(places, "meeting", "visit")) {
    const names = partakers(at, people).sort();
    for (const name of names.length > 1 ? names : []) counts.set(name, (counts.get(name) ?? 0) + 1);
    names.forEach((one, first) => names.slice(first + 1).forEach((other) => {
      const key = JSON.stringify([one, other]);
      links.set(key, [...(links.get(key) ?? []), at]);
    }));
  }
  const ranked = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  const busy = new Set(ranked.slice(0, most).map(([name]) => name));
  const pairs = [...links].map(([key, met]) => ({ pair: JSON.parse(key), met }))
    .filter(({ pair }) => pair.every((name) => busy.has(name)))
    .sort((one, other) => other.met.length - one.met.length)
    .slice(0, 3 * most);
  const joined = new Set(pairs.flatMap(({ pair }) => pair));
  const nodes = ranked.filter(([name]) => joined.has(name));
  return { nodes, links: pairs, left: ranked.length - nodes.length };
}

const yearOf = (when) => /^\d{4}/.exec(when?.split("/").at(-1) ?? "")?.[0];

/** Trade by partners, direction and currency: what was aimed at and what came about, by year. */
function trade(places) {
  const groups = new Map();
  for (const at of told(places, "trade_target", "trade_figure")) {
    const { amount: sum, metric, deadline, period, parties = [] } = slotsOf(facts[at]);
    const year = yearOf(deadline ?? period);
    if (!sum || !year || parties.length < 2) continue;
    const sides = metric === "two_way" ? [...parties].sort() : parties;
    const name = `${sides.map((code) => data.names[code] ?? code).join(metric === "two_way" ? " – " : " → ")}, ${named(metric)}, ${sum.currency}`;
    if (!groups.has(name)) groups.set(name, { name, currency: sum.currency, rows: [] });
    groups.get(name).rows.push({ year, kind: facts[at].type, value: sum.value, at });
  }
  for (const group of groups.values()) group.rows.sort((one, other) => (one.year < other.year ? -1 : 1));
  const both = (group) => new Set(group.rows.map(({ kind }) => kind)).size;
  return [...groups.values()].sort((one, other) =>
    both(other) - both(one) || other.rows.length - one.rows.length || (one.name < other.name ? -1 : 1));
}

const MEASURES = ["total", "new", "disbursed", "single"];

/** Investment by source: the largest sum told of each measure. Nothing is added up: articles repeat figures. */
function investment(places) {
  const groups = new Map();
  for (const at of told(places, "investment")) {
    const { amount: sum, investor, destination, measure } = slotsOf(facts[at]);
    if (!sum || !investor) continue;
    const name = sum.currency;
    if (!groups.has(name)) groups.set(name, { name, sources: new Map() });
    const { sources } = groups.get(name);
    const source = `${data.names[investor] ?? investor}${destination ? ` → ${data.names[destination] ?? destination}` : ""}`;
    const best = sources.get(source) ?? {};
    const key = measure ?? "single";
    if (!best[key] || best[key].value < sum.value) best[key] = { value: sum.value, at };
    sources.set(source, best);
  }
  return [...groups.values()].sort((one, other) => other.sources.size - one.sources.size || (one.name < other.name ? -1 : 1));
}
