// Values in words, and words made alike for searching.

const SIGNS = { eq: "", ge: "≥ ", le: "≤ ", approx: "≈ " };
const SCALES = [[1e12, "trillion"], [1e9, "billion"], [1e6, "million"]];

const named = (name) => name.replaceAll("_", " ");
const plural = (number, noun) => `${number.toLocaleString("en")} ${noun}${number === 1 ? "" : "s"}`;
const place = (code) => (data.names[code] && data.names[code] !== code ? `${data.names[code]} (${code})` : code);

function amount(value) {
  for (const [size, name] of SCALES) {
    if (Math.abs(value) >= size && Number.isInteger((value * 1000) / size)) {
      return `${(value / size).toLocaleString("en", { maximumFractionDigits: 3 })} ${name}`;
    }
  }
  return value.toLocaleString("en", { maximumFractionDigits: 20 });
}

const money = (one) =>
  `${SIGNS[one.bound] ?? ""}${amount(one.value)}${one.high ? `–${amount(one.high)}` : ""} ${one.currency}`;

function person(one) {
  const who = [one.title, one.name].filter(Boolean).join(" ");
  if (!who) return one.country ? place(one.country) : "?";
  return one.country ? `${who} (${one.country})` : who;
}

/** A slot's value as lines of words, one for each member of a list. kind: that of the slot. */
function lines(value, kind) {
  if (value === null || value === undefined) return [];
  if (kind === "people") return value.map(person);
  if (kind === "sides") return value.map(place);
  if (kind === "side") return [place(value)];
  if (kind === "person") return [person(value)];
  if (kind === "money") return [money(value)];
  if (kind === "multiple") return [`${SIGNS[value.bound] ?? ""}${value.value} times`];
  if (kind === "choice") return [named(value)];
  return [typeof value === "number" ? value.toLocaleString("en", { maximumFractionDigits: 20 }) : value];
}

/** Lower case without diacritics: what searches compare. */
const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
