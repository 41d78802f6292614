// Articles' texts: offsets count code points, and what can't be seen is shown.

const PAIRS = /[\ud800-\udbff]/;
const UNSEEN = /(?![\n\t\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/u;
const cut = new Map();

/** The part of an article's text from one code point to another. */
function slice(article, start, end) {
  const { text } = article;
  if (text === undefined) return "";
  if (!PAIRS.test(text)) return text.slice(start, end);
  if (!cut.has(article)) cut.set(article, Array.from(text));
  return cut.get(article).slice(start, end).join("");
}

/** How many code points an article's text has. */
function length(article) {
  if (article.text === undefined) return 0;
  return PAIRS.test(article.text) ? (slice(article, 0, 0), cut.get(article).length) : article.text.length;
}

/** Nodes for words of an article: control characters and marks of direction are named, and steer nothing. */
function shown(words) {
  const text = words.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  if (!UNSEEN.test(text)) return [text];
  const nodes = [];
  let run = "";
  for (const char of text) {
    if (!UNSEEN.test(char)) {
      run += char;
      continue;
    }
    const code = `U+${char.codePointAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
    nodes.push(run, make("span", { class: "hidden-char", title: "a character that can't be seen" }, code));
    run = "";
  }
  return [...nodes, run];
}

/** The words a fact's mention rests on. */
const quoted = (fact, mention) => mention[3] ?? slice(articles[fact.article], mention[0], mention[1]);

/** The headline of an article, or its first line. */
function headline(article) {
  const first = article.title ?? article.text?.trim().split("\n")[0] ?? article.id;
  const line = first.trim().replace(/\s+/g, " ");
  return line.length > 110 ? `${line.slice(0, 110)}…` : line;
}
