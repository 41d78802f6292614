// What each chart looks like, as Apache ECharts has it. Nothing is told by colour alone: lanes, symbols and decals differ.

const SYMBOLS = { meeting: "circle", visit: "triangle", agreement: "rect", trade_target: "diamond" };

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** What all charts share. */
function ground() {
  return {
    animation: false,
    textStyle: { color: colour("text"), fontFamily: getComputedStyle(document.body).fontFamily },
    tooltip: {
      renderMode: "richText", confine: true, backgroundColor: colour("raised"), borderColor: colour("strong"),
      textStyle: { color: colour("text") },
    },
    legend: { top: 0, textStyle: { color: colour("text") }, inactiveColor: colour("dim") },
  };
}

function axis(traits = {}) {
  return {
    axisLabel: { color: colour("text"), hideOverlap: true, ...traits.axisLabel },
    axisLine: { lineStyle: { color: colour("strong") } },
    splitLine: { lineStyle: { color: colour("line") } },
    nameTextStyle: { color: colour("dim") },
    ...Object.fromEntries(Object.entries(traits).filter(([name]) => name !== "axisLabel")),
  };
}

/** Nothing in the name of a fact may be read as ECharts' own markup. */
const tame = (text) => text.replace(/[{}|]/g, " ");
const tip = (at) => tame([named(facts[at].type), ...facts[at].summary.slice(0, 3)].filter(Boolean).join("\n"));

function timelineChart(rows) {
  const lanes = ["agreement", "visit", "meeting"];
  const all = points(rows, 400);
  const most = Math.max(...all.map(([, , places]) => places.length));
  const of = (type) => all.filter(([, kind]) => kind === type).map(([day, , places], step) => ({
    value: [day, lanes.indexOf(type) + (most > 1 ? 0 : ((step % 7) - 3) / 11)], places, day,
    symbolSize: most > 1 ? 6 + 28 * Math.sqrt(places.length / most) : 10, at: places[0],
  }));
  const tell = ({ places, day }) => (places.length > 1 ? `${day}: ${plural(places.length, named(facts[places[0]].type))}` : tip(places[0]));
  return {
    ...ground(),
    grid: { left: 90, right: 20, top: 10, bottom: 80 },
    legend: { show: false },
    tooltip: { ...ground().tooltip, formatter: ({ data: point }) => tell(point) },
    xAxis: axis({ type: "time", axisLine: { onZero: false, lineStyle: { color: colour("strong") } } }),
    yAxis: axis({
      axisLine: { show: false }, type: "value", min: -0.5, max: 2.5, interval: 0.5,
      axisLabel: { formatter: (value) => (Number.isInteger(value) && lanes[value] ? `${lanes[value]}s` : "") },
    }),
    dataZoom: [{ type: "slider", startValue: opening(rows), showDataShadow: false, bottom: 20, height: 24, textStyle: { color: colour("text") } }],
    series: lanes.map((type) => ({
      type: "scatter", name: type, symbol: SYMBOLS[type], data: of(type), cursor: "pointer",
      itemStyle: { color: colour(type), opacity: 0.8 },
    })),
  };
}

function networkChart({ nodes, links }, people) {
  const most = Math.max(1, ...nodes.map(([, count]) => count));
  const busiest = Math.max(1, ...links.map(({ met }) => met.length));
  const label = (name) => (people ? name : data.names[name] ?? name);
  return {
    ...ground(),
    tooltip: {
      ...ground().tooltip,
      formatter: ({ dataType, data: one }) =>
        tame(dataType === "edge" ? `${label(one.source)} – ${label(one.target)}: ${one.value}` : `${one.label.formatter()}: ${one.value}`),
    },
    series: [{
      type: "graph", layout: "force", roam: true, scaleLimit: { min: 0.4, max: 4 }, draggable: true,
      force: { initLayout: "circular", repulsion: 120, edgeLength: [40, 100], gravity: 0.15, layoutAnimation: false },
      data: nodes.map(([name, count]) => ({
        name, value: count, symbolSize: 10 + 26 * Math.sqrt(count / most),
        label: { show: true, position: "right", formatter: () => label(name) },
      })),
      links: links.map(({ pair, met }) => ({ source: pair[0], target: pair[1], value: met.length, met,
        lineStyle: { width: 1 + Math.min(met.length - 1, (5 * met.length) / busiest) } })),
      labelLayout: { hideOverlap: true },
      itemStyle: { color: colour("meeting") },
      lineStyle: { color: colour("strong"), opacity: 0.7 },
      label: { color: colour("text"), fontSize: 12 },
    }],
  };
}

/** Stretch what the forces laid out so that it fills the chart: the forces know no edges. */
function stretched(chart, option) {
  chart.setOption(option, { notMerge: true });
  const laid = chart.getModel().getSeriesByIndex(0).getData();
  const points = option.series[0].data.map((_, at) => laid.getItemLayout(at));
  const range = (part) => [Math.min(...points.map((one) => one[part])), Math.max(...points.map((one) => one[part]))];
  const [[left, right], [top, bottom]] = [range(0), range(1)];
  const within = (value, low, high, size) => (high > low ? ((value - low) / (high - low)) * size : size / 2);
  const series = {
    ...option.series[0], layout: "none", left: 30, right: 110, top: 20, bottom: 20,
    data: option.series[0].data.map((one, at) => ({
      ...one,
      x: within(points[at][0], left, right, Math.max(60, chart.getWidth() - 140)),
      y: within(points[at][1], top, bottom, chart.getHeight() - 40),
    })),
  };
  chart.setOption({ ...option, series: [series] }, { notMerge: true });
}

function tradeChart(group) {
  const years = [...new Set(group.rows.map(({ year }) => year))];
  const largest = (kind) => years.map((year) => {
    const rows = group.rows.filter((row) => row.year === year && row.kind === kind);
    return rows.length ? rows.reduce((one, other) => (other.value > one.value ? other : one)) : null;
  });
  const values = (kind) => largest(kind).map((row) => (row ? { value: row.value, at: row.at } : "-"));
  return {
    ...ground(),
    aria: { enabled: true, label: { enabled: false }, decal: { show: true } },
    grid: { left: 80, right: 20, top: 40, bottom: 40 },
    tooltip: { ...ground().tooltip, formatter: ({ data: one }) => tip(one.at) },
    xAxis: axis({ type: "category", data: years }),
    yAxis: axis({ type: "value", name: group.currency, nameGap: 10, axisLabel: { formatter: amount } }),
    series: [
      { type: "bar", name: "actual trade", data: values("trade_figure"), barMaxWidth: 40, itemStyle: { color: colour("trade_figure") } },
      { type: "scatter", name: "target for the year", symbol: "diamond", symbolSize: 18, data: values("trade_target"), itemStyle: { color: colour("trade_target") } },
    ],
  };
}

function investmentChart(group, width) {
  const ranked = [...group.sources].sort((one, other) => peak(other[1]) - peak(one[1])).slice(0, 15).reverse();
  const symbols = { total: "circle", new: "triangle", disbursed: "rect", single: "diamond" };
  return {
    ...ground(),
    grid: { left: 10, right: 30, top: 40, bottom: 30, containLabel: true },
    tooltip: { ...ground().tooltip, formatter: ({ data: one }) => tip(one.at) },
    xAxis: axis({ type: "log", axisLabel: { formatter: amount } }),
    yAxis: axis({
      type: "category", data: ranked.map(([source]) => source),
      axisLabel: { width: Math.max(90, width * 0.4), overflow: "truncate", interval: 0 }, splitLine: { show: true, lineStyle: { color: colour("line") } },
    }),
    series: MEASURES.map((measure, at) => ({
      type: "scatter", name: measure, symbol: symbols[measure], symbolSize: 12,
      data: ranked.flatMap(([source, best]) => (best[measure] ? [{ value: [best[measure].value, source], at: best[measure].at }] : [])),
      itemStyle: { color: colour(["investment", "visit", "partnership", "meeting"][at]) },
    })),
  };
}

const peak = (best) => Math.max(...Object.values(best).map((one) => one.value));
