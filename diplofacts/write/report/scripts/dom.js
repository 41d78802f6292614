// The page's elements, and how new ones are made: always from text, never from markup.

const element = (id) => document.getElementById(id);

/** Unpack the page's data: JSON, in gzip, in base64. */
async function unpacked(packed) {
  const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
  return JSON.parse(await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text());
}

if (!window.DecompressionStream) element("counts").textContent = "This page needs a browser of 2023 or newer.";
const data = await unpacked(element("data").textContent);
const { facts, articles } = data;

/** Make an element. traits: its attributes; handlers under "onclick" and so on. Children: nodes and texts. */
function make(tag, traits = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(traits)) {
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined && child !== ""));
  return made;
}

/** Replace all that is in an element. */
function fill(home, ...children) {
  home.replaceChildren(...children.filter((child) => child !== null && child !== undefined && child !== ""));
}

/** Make a part of the page anew; the focus stays with the control that stands where it was. */
function anew(home, act) {
  const controls = () => [...home.querySelectorAll("button, select, summary")];
  const at = controls().indexOf(document.activeElement);
  act();
  if (at >= 0) controls()[at]?.focus({ preventScroll: true });
}

/** What the reader did wrong, in words for the reader. */
class Wrong extends Error {}

let quiet = 0;

/** Say something for a few seconds, aloud for those who listen. */
function say(words) {
  element("said").textContent = words;
  clearTimeout(quiet);
  quiet = setTimeout(() => { element("said").textContent = ""; }, 4000);
}

/** Wait until nothing has been asked for so many milliseconds, then do it once. */
function later(act, wait) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, wait);
  };
}
