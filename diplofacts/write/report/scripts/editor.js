// The form in which a fact is mended, or a missing one added. Each control has its element, and reads its value.

const MOMENT = "(?:\\d{4}|\\d{3}X|XXXX)(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\\d|3[01]))?)?";
const EDTF = new RegExp(`^(?:${MOMENT}|\\.\\.)(?:/(?:${MOMENT}|\\.\\.)?)?$`);

function input(label, value, traits = {}) {
  const box = make("input", { value: value ?? "", autocomplete: "off", ...traits });
  return { node: make("label", {}, label, box), text: () => box.value.trim() };
}

function pick(label, value, choices, required) {
  const names = required ? choices : ["", ...choices];
  const box = make("select", {}, ...names.map((name) =>
    make("option", { value: name, selected: name === (value ?? "") }, named(name) || "not told")));
  return { node: make("label", {}, label, box), text: () => box.value };
}

function readNumber(text, label, whole) {
  if (text === "") return null;
  const number = Number(text.replaceAll(",", ""));
  if (!Number.isFinite(number) || (whole && !Number.isInteger(number))) throw new Wrong(`${label}: ${text} is no ${whole ? "whole " : ""}number`);
  return number;
}

function group(label, ...boxes) {
  return make("fieldset", {}, make("legend", {}, label), make("div", { class: "of" }, ...boxes.map((box) => box.node)));
}

function personControl(label, value) {
  const [name, title, country] = ["name", "title", "country"].map((part) => input(part, value?.[part]));
  const read = () => {
    const one = { name: name.text() || null, title: title.text() || null, country: country.text() || null };
    return Object.values(one).some(Boolean) ? one : null;
  };
  return { node: group(label, name, title, country), read };
}

function peopleControl(label, value) {
  const controls = [];
  const home = make("div", { class: "form" });
  const more = (one) => {
    const control = personControl(`${label} ${controls.length + 1}`, one);
    controls.push(control);
    home.append(control.node);
  };
  for (const one of value ?? []) more(one);
  if (!controls.length) more(null);
  const button = make("button", { type: "button", onclick: () => more(null) }, "One more person");
  const read = () => controls.map((control) => control.read()).filter(Boolean);
  return { node: make("div", { class: "form" }, home, button), read };
}

function moneyControl(label, value) {
  const [sum, high, currency] = [input("whole units", value?.value), input("up to", value?.high), input("currency", value?.currency)];
  const bound = pick("bound", value?.bound ?? "eq", Object.keys(SIGNS), true);
  const read = () => {
    const number = readNumber(sum.text(), label, true);
    if (number === null) return null;
    if (!/^[A-Z]{3}$/.test(currency.text())) throw new Wrong(`${label}: the currency is three capitals, as USD`);
    const top = readNumber(high.text(), label, true);
    return { value: number, currency: currency.text(), bound: bound.text(), ...(top === null ? {} : { high: top }) };
  };
  return { node: group(label, sum, high, currency, bound), read };
}

function multipleControl(label, value) {
  const times = input("times", value?.value);
  const bound = pick("bound", value?.bound ?? "eq", Object.keys(SIGNS), true);
  const read = () => {
    const number = readNumber(times.text(), label, false);
    return number === null ? null : { value: number, bound: bound.text() };
  };
  return { node: group(label, times, bound), read };
}

function control(field, value) {
  const label = named(field.name);
  switch (field.kind) {
    case "people": return peopleControl(label, value);
    case "person": return personControl(label, value);
    case "money": return moneyControl(label, value);
    case "multiple": return multipleControl(label, value);
    case "choice": {
      const box = pick(label, value ?? field.default, field.choices, field.required || field.default);
      return { node: box.node, read: () => box.text() || null };
    }
    case "sides": {
      const box = input(`${label} (codes or names, with ; between)`, value?.join("; "));
      return { node: box.node, read: () => box.text().split(";").map((one) => one.trim()).filter(Boolean) };
    }
    case "whole": case "number": {
      const box = input(label, value, { inputmode: "decimal" });
      return { node: box.node, read: () => readNumber(box.text(), label, field.kind === "whole") };
    }
    case "date": {
      const box = input(`${label} (as 2026-01-30, 2025-03, 2030, 2026-05-05/2026-05-07)`, value);
      const read = () => {
        if (box.text() && !EDTF.test(box.text())) throw new Wrong(`${label}: ${box.text()} is no date`);
        return box.text() || null;
      };
      return { node: box.node, read };
    }
    default: {
      const box = input(label, value);
      return { node: box.node, read: () => box.text() || null };
    }
  }
}

/** Read all controls; a required slot that is empty is an error. */
function readAll(controls) {
  const slots = {};
  for (const [field, one] of controls) {
    const value = one.read();
    const none = value === null || (Array.isArray(value) && !value.length);
    if (none && field.required) throw new Wrong(`${named(field.name)}: a fact of this type needs it`);
    if (!none) slots[field.name] = value;
  }
  return slots;
}

/** Open the form. fact: the place of a fact to mend; else article: that of the article to which one is added. */
function edit({ fact, article, type }) {
  const mending = fact !== undefined;
  const kind = mending ? facts[fact].type : type ?? Object.keys(data.types)[0];
  const slots = mending ? slotsOf(facts[fact]) : {};
  const controls = data.types[kind].map((field) => [field, control(field, slots[field.name])]);
  const wrong = make("p", { class: "wrong", role: "alert" });
  const dialog = element("editor");
  const save = (event) => {
    event.preventDefault();
    try {
      const told = readAll(controls);
      if (mending) judge(facts[fact], "mended", told);
      else add(articles[article], kind, told);
      dialog.close();
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      wrong.textContent = error.message;
    }
  };
  const types = pick("type", kind, Object.keys(data.types), true);
  types.node.addEventListener("change", () => edit({ article, type: types.text() }));
  fill(
    dialog,
    make("h2", { id: "editor-title" }, mending ? `Fix this ${named(kind)}` : "Add a fact"),
    make("form", { class: "form", onsubmit: save },
      mending ? null : types.node,
      ...controls.map(([, one]) => one.node),
      wrong,
      make("div", { class: "buttons" },
        make("button", { class: "main" }, "Save"),
        make("button", { type: "button", onclick: () => dialog.close() }, "Cancel"))),
  );
  if (!dialog.open) dialog.showModal();
}
