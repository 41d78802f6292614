"""An article for a reader at a terminal: its text with the facts marked, and a table of them below."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from diplofacts.facts import AnyFact, Article
from diplofacts.record import NamedTuple
from diplofacts.write.table import fact_table, heading
from diplofacts.write.visible import visible

if TYPE_CHECKING:
    from rich.text import Text

COLOURS = {
    "meeting": "blue", "agreement": "yellow", "trade_target": "magenta", "trade_figure": "cyan",
    "investment": "bright_yellow", "visit": "bright_magenta", "partnership": "green", "aid": "red",
}  # fmt: skip


class _Spot(NamedTuple):
    """A mention in the text. number: its fact's in the table; slots: the spans of the words behind its slots."""

    start: int
    end: int
    number: int
    type: str
    slots: list[tuple[int, int]]


def shown(article: Article, text: str, facts: Sequence[AnyFact], *, width: int, colours: bool) -> str:
    """Return an article for people: marks like "[2 meeting]" stand before the words of fact 2, slots are bold.

    No line is wider than width, 40 columns or more. Control characters of the text are shown; the only ones that come
    out are line feeds and, with colours, the sequences of the colours.
    """
    import io

    from rich.console import Console

    stream = io.StringIO()
    console = Console(
        file=stream, width=width, force_terminal=colours, color_system="standard" if colours else None,
        highlight=False, markup=False, emoji=False, legacy_windows=False,
    )  # fmt: skip
    console.print(heading(article), no_wrap=True, overflow="ellipsis")
    console.print()
    console.print(_marked(text, list(_spots(facts))), overflow="fold")
    console.print()
    if facts:
        console.print(fact_table(facts, width, header=True, numbered=True))
    console.print(f"{len(facts)} fact{'' if len(facts) == 1 else 's'}" if facts else "No facts found.")
    return stream.getvalue()


def _spots(facts: Sequence[AnyFact]) -> Iterator[_Spot]:
    for number, fact in enumerate(facts, 1):
        for one in fact.mentions:
            slots = [span for spans in one.slots.values() for span in spans]
            yield _Spot(one.start, one.end, number, str(type(fact).__struct_config__.tag), slots)


def _marked(text: str, spots: list[_Spot]) -> Text:
    """Put the text together in pieces, each within the same mentions and slots."""
    from rich.text import Text

    slots = {span for spot in spots for span in spot.slots}
    points = {0, len(text), *(at for spot in spots for at in spot[:2]), *(at for span in slots for at in span)}
    result = Text()
    for start, end in pairwise(sorted(points)):
        for spot in spots:
            if spot.start == start:
                result.append("" if result.plain[-1:] in ("", " ", "\n") else " ")
                result.append(f"[{spot.number} {spot.type.replace('_', ' ')}]", style=f"{COLOURS[spot.type]} reverse")
                result.append(" ")
        around = next((spot for spot in spots if spot.start <= start and end <= spot.end), None)
        bold = any(one <= start and end <= other for one, other in slots)
        # Only the mark has a colour: which ones can be read depends on the terminal's own ground.
        style = f"underline{' bold' if bold else ''}" if around else ""
        result.append("\n".join(visible(line.rstrip("\r")) for line in text[start:end].split("\n")), style=style)
    result.rstrip()
    return result
