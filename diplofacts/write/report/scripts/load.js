// A gold file that was saved here or elsewhere is taken up again. It comes from anywhere, so each value is looked at.

const isString = (value) => typeof value === "string";
const isNumber = (value) => typeof value === "number";
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isSum = (value) => isObject(value) && isNumber(value.value);
const listOf = (each) => (value) => Array.isArray(value) && value.every(each);

const FITS = {
  people: listOf(isObject), person: isObject, sides: listOf(isString), money: (value) => isSum(value) && isString(value.currency),
  multiple: isSum, number: isNumber, whole: isNumber,
};

/** Whether slots can be those of a fact of a type. */
function areSlots(slots, type) {
  if (!Object.hasOwn(data.types, type)) return false;
  const fields = new Map(data.types[type].map((field) => [field.name, FITS[field.kind] ?? isString]));
  return isObject(slots) && Object.entries(slots).every(([name, value]) => fields.get(name)?.(value));
}

const isVerdict = (one) =>
  isObject(one) && isString(one.id) && Object.hasOwn(MARKS, one.verdict) && (one.verdict !== "mended" || areSlots(one.slots, one.type));
const isAdded = (one) => isObject(one) && areSlots(one.slots, one.type);

/** The articles of a gold file. */
function parsed(text) {
  return text.split("\n").flatMap((line, at) => {
    try {
      return line.trim() ? [Object(JSON.parse(line))] : [];
    } catch {
      throw new Wrong(`Line ${at + 1} is not JSON: is this a file that Save verdicts wrote?`);
    }
  });
}

/** Keep the verdicts of an article, in place of those on the same facts; return their facts' ids. */
function takeVerdicts(row) {
  const verdicts = [row.verdicts].flat().filter(isVerdict);
  for (const { id, verdict, slots } of verdicts) keep(verdictKey({ id }), verdict === "mended" ? { verdict, slots } : { verdict });
  return verdicts.map(({ id }) => id);
}

/** Keep the added facts of an article that are not there yet; return them. */
function takeAdded(row) {
  const ids = [row.id, String(row.id).replace(/#\d+$/, "")];
  const home = articles.find((one) => one.text === row.text && ids.includes(one.id));
  if (!home) return [];
  const known = new Set(addedTo(home).map((one) => JSON.stringify(one)));
  const fresh = [row.added].flat().filter(isAdded).map(({ type, slots }) => ({ type, slots }));
  const more = fresh.filter((one) => !known.has(JSON.stringify(one)));
  if (more.length) keep(addedKey(home), [...addedTo(home), ...more]);
  return more;
}

/** Take up the file that was chosen. */
async function loadGold({ target }) {
  const text = await target.files[0]?.text();
  target.value = "";
  if (text === undefined) return;
  try {
    const rows = parsed(text);
    const ids = rows.flatMap(takeVerdicts);
    const added = rows.flatMap(takeAdded);
    const here = new Set(facts.map((fact) => fact.id));
    const absent = ids.filter((id) => !here.has(id)).length;
    changed();
    say(`Loaded ${plural(ids.length, "verdict")}, ${plural(added.length, "added fact")}${absent ? `; ${absent} on facts that are not on this page` : ""}.`);
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    say(error.message);
  }
}
