// The charts, each with its numbers as a table; all follow the filters.

const charts = new Map();
const wanted = { people: true, trade: null, investment: null };
let stale = true;

function figure(id, title, note, traits = {}) {
  return make("figure", { id: `figure-${id}`, class: traits.broad ? "broad" : null },
    make("figcaption", {}, make("h2", {}, title), make("p", {}, note)),
    traits.choice ?? null,
    make("div", { id: `chart-${id}`, class: `chart${traits.tall ? " tall" : ""}`, role: "img" }),
    make("p", { id: `none-${id}`, hidden: true }, "Nothing of this kind fits the filters."),
    make("details", {}, make("summary", {}, "The numbers"), make("div", { class: "scroll", id: `table-${id}`, tabindex: "0", role: "region", "aria-label": `${title}: the numbers` })));
}

function layOutLook() {
  const people = make("select", { onchange: (event) => { wanted.people = event.target.value === "people"; drawLook(); } },
    make("option", { value: "people" }, "people"), make("option", { value: "countries" }, "countries and bodies"));
  const chooser = (name) => make("select", { id: `pick-${name}`, onchange: (event) => { wanted[name] = event.target.value; drawLook(); } });
  fill(element("view-look"), make("div", { class: "figures" },
    figure("timeline", "Meetings, visits and agreements over time", "A click opens the fact. Where there are many, a larger mark stands for those of a month or a year. What has no known year is left out. The bar below zooms; at first it may begin after the earliest few, where these lie far back.", { broad: true }),
    figure("network", "Who met whom", "Meetings and visits; the more often, the thicker the line.", { tall: true, broad: true, choice: make("label", { class: "pick" }, "Show", people) }),
    figure("trade", "Targets and actual trade", "The largest sum told for each year.", { choice: make("label", { class: "pick" }, "Partners", chooser("trade")) }),
    figure("investment", "Investment by source", "The largest sum told of each measure, on a logarithmic scale; nothing is added up, since articles repeat figures.", { choice: make("label", { class: "pick" }, "Currency", chooser("investment")) })));
}

/** Open a fact from a chart or its table. */
function openFact(at) {
  show("read");
  choose(at);
}

/** Draw one chart and its table, or say that there is nothing. places: the fact behind each row. */
function draw(id, label, option, head, rows, places) {
  const home = element(`chart-${id}`);
  home.hidden = !rows.length;
  element(`none-${id}`).hidden = rows.length > 0;
  home.setAttribute("aria-label", label);
  fill(element(`table-${id}`), numbers(head, rows, places));
  if (!rows.length) return;
  if (!charts.has(id)) {
    const chart = echarts.init(home, null, { renderer: "svg" });
    chart.on("click", ({ data: point }) => {
      const at = point?.at ?? point?.met?.[0];
      if (at !== undefined) openFact(at);
    });
    charts.set(id, chart);
  }
  charts.get(id).resize();
  if (id === "network") stretched(charts.get(id), option());
  else charts.get(id).setOption(option(), { notMerge: true });
}

/** A table; with places, the first cell of each row opens the row's fact. */
function numbers(head, rows, places) {
  const kept = rows.slice(0, 300);
  const words = (value) => (typeof value === "number" ? value.toLocaleString("en", { maximumFractionDigits: 20 }) : String(value));
  const opener = (row, value) => make("button", { type: "button", class: "plain", title: "open the fact", onclick: () => openFact(places[row]) }, words(value));
  const cell = (value, column, row) => make("td", { class: typeof value === "number" ? "number" : null },
    places && column === 0 ? opener(row, value) : words(value));
  return make("table", {},
    make("thead", {}, make("tr", {}, ...head.map((name) => make("th", { scope: "col" }, name)))),
    make("tbody", {}, ...kept.map((row, at) => make("tr", {}, ...row.map((value, column) => cell(value, column, at))))),
    rows.length > kept.length ? make("caption", {}, `The first ${kept.length} of ${rows.length.toLocaleString("en")}`) : null);
}

/** Offer the groups of a chart, and return the one that is wanted. */
function offered(name, groups) {
  const now = groups.find((group) => group.name === wanted[name]) ?? groups[0];
  element(`pick-${name}`).closest("label").hidden = !groups.length;
  fill(element(`pick-${name}`), ...groups.map((group) => make("option", { value: group.name, selected: group === now }, group.name)));
  return now;
}

function drawLook() {
  stale = element("view-look").hidden;
  if (stale) return;
  const rows = happenings(fitting);
  draw("timeline", `Meetings, visits and agreements over time: ${plural(rows.length, "fact")}`, () => timelineChart(rows),
    ["day", "type", "who", "what"], rows.map(([day, type, at]) => [day, named(type), facts[at].summary[1], facts[at].summary[2]]),
    rows.map(([, , at]) => at));
  const net = network(fitting, wanted.people, narrow() ? 20 : 60);
  const name = (one) => (wanted.people ? one : place(one));
  draw("network", `${plural(net.nodes.length, "name")}, ${plural(net.links.length, "pair")}${net.left ? `; ${net.left} less busy names are left out` : ""}`,
    () => networkChart(net, wanted.people), ["one", "other", "facts"], net.links.map(({ pair, met }) => [name(pair[0]), name(pair[1]), met.length]),
    net.links.map(({ met }) => met[0]));
  const deals = offered("trade", trade(fitting));
  draw("trade", deals ? `Targets and actual trade: ${deals.name}` : "", () => tradeChart(deals), ["year", "what", "sum", "who"],
    (deals?.rows ?? []).map(({ year, kind, value, at }) => [year, kind === "trade_target" ? "target" : "actual", value, facts[at].summary[1]]),
    (deals?.rows ?? []).map(({ at }) => at));
  const capital = offered("investment", investment(fitting));
  const sums = [...(capital?.sources ?? [])].flatMap(([source, best]) => Object.entries(best).map(([measure, one]) => [source, measure, one]));
  draw("investment", capital ? `Investment by source in ${capital.name}` : "", () => investmentChart(capital, element("chart-investment").clientWidth), ["source", "measure", "sum"],
    sums.map(([source, measure, one]) => [source, measure, one.value]), sums.map(([, , one]) => one.at));
}
