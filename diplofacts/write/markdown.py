"""A Markdown table, a row a fact."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import BinaryIO

from diplofacts.facts import AnyFact
from diplofacts.write.formats import Style
from diplofacts.write.summary import summarise
from diplofacts.write.visible import visible


def write_markdown(facts: Iterable[AnyFact], stream: BinaryIO, style: Style) -> None:
    """Write a GitHub table; characters that mean something in Markdown or HTML are escaped."""
    stream.write(b"| Article | Type | When | Who | What | Status |\n| --- | --- | --- | --- | --- | --- |\n")
    for fact in facts:
        cells = (_escaped(cell) for cell in (fact.article.id, *summarise(fact)))
        stream.write(f"| {' | '.join(cells)} |\n".encode())


def _escaped(text: str) -> str:
    return re.sub(r"([\\`*_\[\]|~])", r"\\\1", visible(text)).replace("&", "&amp;").replace("<", "&lt;")
