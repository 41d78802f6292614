"""A Markdown table, a row a fact."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.facts import AnyFact
from diplofacts.write.formats import Rows, Style
from diplofacts.write.summary import summarise
from diplofacts.write.visible import visible


def markdown_rows(style: Style) -> Rows:
    """A GitHub table; characters that mean something in Markdown or HTML are escaped."""
    head = b"| Article | Type | When | Who | What | Status | Codes |\n| --- | --- | --- | --- | --- | --- | --- |\n"
    return Rows(_row, head=head)


def _row(fact: AnyFact) -> bytes:
    cells = (_escaped(cell) for cell in (fact.article.id, *summarise(fact), str(fact.codes)))
    return f"| {' | '.join(cells)} |\n".encode()


def _escaped(text: str) -> str:
    return re.sub(r"([\\`*_\[\]|~])", r"\\\1", visible(text)).replace("&", "&amp;").replace("<", "&lt;")
