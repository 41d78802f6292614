"""Write the documents that follow from the code: facts, commands, rules and schema; and figures that are measured.

    .venv/bin/python tools/write_docs.py                  # the pages that follow from code; a test holds them
    .venv/bin/python tools/write_docs.py --speed          # and the figures in docs/performance.md
    .venv/bin/python tools/write_docs.py --figures 'Development articles=../shared/gold/dev.jsonl'
                                                          # and the figures, measured anew; several golds, each named
"""

from __future__ import annotations

import argparse
import inspect
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_type_hints

import click

import diplofacts
from diplofacts.cli import COMMANDS, cli
from diplofacts.commands.inputs import FIELDS
from diplofacts.facts import FACT_TYPES, Fact, Money, Multiplier, Person, slot_names
from diplofacts.schema import fact_schema

DOCS = Path(__file__).parent.parent / "docs"
MARK = "<!-- figures, by tools/write_docs.py --figures -->"
# A sentence for each type, made for this page: its publication day, and its words.
EXAMPLES = {
    "meeting": (
        "2025-04-29",
        "Chiều 28/4, tại Hà Nội, Thủ tướng Phạm Minh Chính đã hội đàm với Thủ tướng Nhật Bản Ishiba Shigeru.",
    ),
    "agreement": (
        "2019-10-09",
        "Vietnam and Laos signed a memorandum of understanding on cooperation in vocational training in Vientiane on "
        "October 8.",
    ),
    "trade_target": (
        "2024-06-01",
        "Việt Nam và Hàn Quốc nhất trí phấn đấu đưa kim ngạch thương mại hai chiều đạt 150 tỷ USD vào năm 2030.",
    ),
    "trade_figure": (
        "2024-06-01",
        "Vietnam's exports to Germany reached $7.4 billion in 2023, up 4.5 percent from a year earlier.",
    ),
    "investment": (
        "2024-06-01",
        "Hàn Quốc là nhà đầu tư lớn nhất tại Việt Nam với 9.863 dự án và tổng vốn đăng ký hơn 87 tỷ USD.",
    ),
    "visit": (
        "2024-06-01",
        "Mongolian President Ukhnaagiin Khurelsukh will pay a state visit to Vietnam from June 10 to 14.",
    ),
    "partnership": (
        "2024-06-01",
        "Việt Nam và Hoa Kỳ nâng cấp quan hệ lên Đối tác Chiến lược Toàn diện vào tháng 9/2023.",
    ),
    "aid": ("2024-06-01", "Nhật Bản viện trợ không hoàn lại cho Lào 12 triệu USD để rà phá bom mìn."),
}
SPEED_MARK = "<!-- speed, by tools/write_docs.py --speed -->"
STAGES_MARK = "<!-- stages, by tools/write_docs.py --speed -->"
DATES = ("date", "deadline", "period", "as_of")


def facts_page() -> str:
    """Return docs/facts.md: each fact type with its slots, what they hold, and a real example."""
    head = f"""\
# The facts

Version {fact_schema()["version"]} of the contract; `diplofacts schema` has it as JSON Schema. This page is written by
`tools/write_docs.py` from `diplofacts/facts.py`, and its examples are what `diplofacts` finds.

Countries are ISO 3166-1 alpha-3, bodies their acronym. States that are no more have the code of their time, by the
article's day: SUN until 1991, CSK until 1992, YUG until 2002; East Germany is DDR wherever it is named. Dates are EDTF.
Unknown is `null`, or `[]` for a list. Beside the slots below, each fact has `type`, `id`, `article`, `codes` (of other
event data, [below](#codes)), `mentions` (the words it rests on) and `rule` (which found it).
"""
    types = (part for name, kind in FACT_TYPES.items() for part in _type_parts(name, kind))
    return "\n".join([head, *types, _codes_part()])


def _codes_part() -> str:
    """Return the section on event codes: where they come from, and the codes of each type and status."""
    import diplofacts.codes

    _, _, sources = (inspect.getdoc(diplofacts.codes) or "").partition("\n\n")
    rows = [
        f"| `{type}` | {f'`{status}`' if status else ''}{f', `{form}`' if form else ''} | `{codes.plover}` | "
        f"`{codes.cameo}` |"
        for type, status, form, codes in diplofacts.codes.code_table()
    ]
    table = "\n".join(["| type | status, form | `plover` | `cameo` |", "| --- | --- | --- | --- |", *rows])
    return f"""\
## codes

Each fact has the `codes` of two ontologies of events. They follow from its type, status and form: what is planned has
another code than what was done.

{sources}

{table}
"""


def _type_parts(name: str, kind: type[Fact]) -> Iterator[str]:
    first, notes = _docstring(kind)
    yield f"## {name}\n\n{first}\n\n| slot | holds | |\n| --- | --- | --- |"
    hints = get_type_hints(kind)
    for slot in slot_names(kind):
        yield f"| `{slot}` | {_holds(slot, str(hints[slot]))} | {notes[slot]} |"
    day, words = EXAMPLES[name]
    found = diplofacts.extract(words, published=day, types={name})
    if not found:
        yield f"\n> {words}\n"
        return
    (fact,) = found
    plain = {"type": name} | {slot: json.loads(fact.to_json())[slot] for slot in slot_names(kind)}
    yield f"\n> {words}\n\nPublished {day}, this gives:\n\n```json\n{_folded(plain)}\n```\n"


def _docstring(kind: type[Fact]) -> tuple[str, dict[str, str]]:
    """Return a fact type's first paragraph, and what its docstring says of each slot."""
    first, _, rest = (inspect.getdoc(kind) or "").partition("\n\n")
    notes = re.findall(r"^(\w+): (.*(?:\n(?!\w+: ).*)*)", rest, re.MULTILINE)
    return " ".join(first.split()), {slot: " ".join(note.split()).replace("None", "`null`") for slot, note in notes}


def _holds(slot: str, hint: str) -> str:
    """Say what a slot holds, from its annotation."""
    literals = re.findall(r"'(\w+)'", hint)
    if literals:
        return ", ".join(f"`{one}`" for one in literals)
    for kind, name in ((Money, "a sum"), (Multiplier, "a multiple"), (Person, "a person")):
        if kind.__name__ in hint:
            return "persons" if "tuple" in hint else name
    if slot in DATES:
        return "a date"
    if "tuple" in hint:
        return "codes"
    return "a number" if "int" in hint or "float" in hint else "text"


def _folded(plain: dict[str, Any]) -> str:
    """Return JSON with a slot a line."""
    lines = [f"  {json.dumps(slot)}: {json.dumps(value, ensure_ascii=False)}" for slot, value in plain.items()]
    return "{\n" + ",\n".join(lines) + "\n}"


def commands_page() -> str:
    """Return docs/commands.md: each command with its help and options."""
    head = _template("commands")
    parts = [head]
    context = click.Context(cli, info_name="diplofacts")
    for name in COMMANDS:
        command = cli.get_command(context, name)
        assert command is not None
        parts.append(f"## diplofacts {name}\n\n{_help(command)}\n\n{_options(command)}")
        for below, one in command.commands.items() if isinstance(command, click.Group) else ():
            parts.append(f"### diplofacts {name} {below}\n\n{_help(one)}\n\n{_options(one)}")
    return "\n".join(parts)


def _help(command: click.Command) -> str:
    """Return a command's help, its examples as code."""
    paragraphs = inspect.cleandoc(command.help or "").split("\n\n")
    return "\n\n".join(_paragraph(one) for one in paragraphs if one.strip())


def _paragraph(text: str) -> str:
    """Return a paragraph: those that click leaves as they are (marked with \\b) hold a heading and lines of code."""
    if not text.startswith("\b"):
        return text
    title, *code = text.removeprefix("\b\n").split("\n")
    return f"{title}\n\n```sh\n" + inspect.cleandoc("\n" + "\n".join(code)) + "\n```"


def _options(command: click.Command) -> str:
    """Return a table of a command's options; those that only name a record's fields share one row."""
    rows = ["| option | |", "| --- | --- |"]
    for option in command.params:
        if not isinstance(option, click.Option):
            continue
        names = ", ".join(f"`{name}`" for name in (*option.opts, *option.secondary_opts))
        if option.name == "text_field":
            every = ", ".join(f"`--{name}-field`" for name in FIELDS)
            what = "Where records, in JSONL, CSV or Parquet, have these; by default under the same names."
            rows.append(f"| {every} | {what} |")
        if option.metavar == "NAME":
            continue
        chosen = isinstance(option.type, click.Choice) and not option.is_flag
        values = "|".join(getattr(option.type, "choices", ())) if chosen else option.metavar or ""
        kind = f" `{values}`".replace("|", "\\|") if values else ""
        rows.append(f"| {names}{kind} | {option.help or ''} |")
    return "\n".join(rows) + "\n" if len(rows) > 2 else ""


def _template(name: str) -> str:
    """Return the words of a page around what follows from the code."""
    return (Path(__file__).parent / "pages" / f"{name}.md").read_text(encoding="utf-8")


def rules_page() -> str:
    """Return docs/rules.md: how to write rules and names, with the slots and fields that there are."""
    import diplofacts.rule
    from diplofacts.frames.named_slots import ROLES

    table = re.search(r"^\| written.*?(?=\n\n|\Z)", inspect.getdoc(diplofacts.rule) or "", re.DOTALL | re.MULTILINE)
    assert table is not None
    example = (DOCS.parent / "examples" / "new_wording.toml").read_text(encoding="utf-8")
    fields = []
    for name, kind in FACT_TYPES.items():
        others = ", ".join(f"`{slot}` ({role})" for slot, role in ROLES[name].items())
        fields.append(f"| `{name}` | {', '.join(f'`{slot}`' for slot in slot_names(kind))} | {others} |")
    return _template("rules").format(example=example, slots=table[0], fields="\n".join(fields))


def schema_page() -> str:
    """Return docs/schema.md: the contract, and what each object of it holds."""
    schema = fact_schema()
    parts = [_template("schema").format(id=schema["$id"], version=schema["version"])]
    for name, one in sorted(schema["$defs"].items()):
        if "properties" in one:
            rows = "\n".join(f"| `{key}` | {_type_of(value)} |" for key, value in one["properties"].items())
            parts.append(f"## {name}\n\n| key | holds |\n| --- | --- |\n{rows}\n")
    return "\n".join(parts)


def _type_of(schema: dict[str, Any]) -> str:
    """Say in words what a JSON Schema allows."""
    if "$ref" in schema:
        name = schema["$ref"].rsplit("/", 1)[1]
        return f"[{name}](#{name.lower()})"
    if "const" in schema:
        return f"`{schema['const']}`"
    if "enum" in schema:
        return " or ".join(f"`{json.dumps(value).strip(chr(34))}`" for value in schema["enum"])
    if "anyOf" in schema or "oneOf" in schema:
        return " or ".join(dict.fromkeys(_type_of(one) for one in schema.get("anyOf", schema.get("oneOf", []))))
    if schema.get("type") == "array":
        inner = schema.get("items") or schema.get("prefixItems", [{}])[0]
        return f"list of {_type_of(inner) if isinstance(inner, dict) else 'values'}"
    if schema.get("type") == "object" and isinstance(schema.get("additionalProperties"), dict):
        return f"by name: {_type_of(schema['additionalProperties'])}"
    kinds = schema.get("type", "anything")
    several = [kinds] if isinstance(kinds, str) else kinds
    return " or ".join(f"`{kind}`" if kind == "null" else kind for kind in several)


def speed() -> str:
    """Return a table of what reading costs here and now."""
    import platform
    import time

    from diplofacts.corpus import cases
    from diplofacts.pipeline import extract_document
    from diplofacts.read.document import Document

    kinds = {"three articles of newspapers (`seeds/`)": list(diplofacts.read_documents(str(DOCS.parent / "seeds")))}
    for code in ("vi", "en"):
        texts = [case.text for case in cases(code)]
        articles = ["\n\n".join(texts[at : at + 25]) for at in range(0, len(texts), 25)]
        kinds[f"25 sentences of the corpora each, `{code}`"] = [Document(id="1", text=one) for one in articles]
    rows = []
    for name, documents in kinds.items():
        for document in documents:
            extract_document(document)
        began = time.process_time()
        facts = sum(len(extract_document(document)) for document in documents)
        took = time.process_time() - began
        size = sum(len(one.text.encode()) for one in documents)
        rows.append(
            f"| {name} | {len(documents):,} | {size / len(documents) / 1000:.1f} KB | {facts / len(documents):.1f} | "
            f"{took / len(documents) * 1000:.1f} ms |"
        )
    head = "| articles | how many | size | facts in each | time for each |\n| --- | --- | --- | --- | --- |"
    return "\n".join([head, *rows, "", f"{platform.machine()}, Python {platform.python_version()}."])


def figures(named: str) -> str:
    """Return the figures of an evaluation as Markdown, with intervals. named: "name=path" of a gold."""
    from diplofacts.evaluation.gold import read_gold, run_over
    from diplofacts.evaluation.report import report
    from diplofacts.evaluation.show import markdown

    name, _, path = named.partition("=")
    articles = read_gold(path)
    return f"### {name}\n\n{markdown(report(articles, run_over(articles), draws=1000))}\n"


def _between(page: Path, mark: str, words: str) -> None:
    """Write words between the two marks of a page."""
    before, _, _, _, after = re.split(f"({re.escape(mark)})", page.read_text(encoding="utf-8"))
    page.write_text(f"{before}{mark}\n\n{words}\n\n{mark}{after}", encoding="utf-8")


def main() -> int:
    """Write the pages."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--speed", action="store_true")
    parser.add_argument("--figures", metavar="NAME=GOLD", nargs="+")
    options = parser.parse_args()
    (DOCS / "facts.md").write_text(facts_page(), encoding="utf-8")
    (DOCS / "commands.md").write_text(commands_page(), encoding="utf-8")
    (DOCS / "rules.md").write_text(rules_page(), encoding="utf-8")
    (DOCS / "schema.md").write_text(schema_page(), encoding="utf-8")
    if options.speed:
        from stages import own_articles, table

        _between(DOCS / "performance.md", SPEED_MARK, speed())
        _between(DOCS / "performance.md", STAGES_MARK, table(own_articles()))
    if options.figures:
        page = DOCS / "accuracy.md"
        before, _, _, _, after = re.split(f"({MARK})", page.read_text(encoding="utf-8"))
        measured = "".join(map(figures, options.figures))
        page.write_text(f"{before}{MARK}\n\n{measured}{MARK}{after}", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
