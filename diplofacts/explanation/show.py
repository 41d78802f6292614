"""An explanation for people: plain text, with colours on a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, TextIO

from diplofacts.explanation.account import Account, FactAccount, Fit, LineAccount, NoFit
from diplofacts.explanation.giving_up import GaveUp
from diplofacts.write.visible import visible

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

LABEL = 9
PATTERN = 160  # of what a rule wants, so many characters; JSON has all
MENU = 60  # of a passage that was left out, so many characters tell which it is




def show(accounts: Iterable[Account], stream: TextIO, *, everything: bool = False) -> None:
    """Print explanations as they come. everything: also what gave nothing, and how far each rule got."""
    from rich.console import Console

    console = Console(file=stream, highlight=False, markup=False, emoji=False)
    for number, account in enumerate(accounts):
        if number:
            console.print()
        for label, text, style in rows(account, everything=everything):
            row = _laid_out(label, visible(text), style)
            console.print(_hanging(row) if console.is_terminal else row[0] + row[1], soft_wrap=not console.is_terminal)


def rows(account: Account, *, everything: bool) -> Iterator[tuple[str, str, str]]:
    """Yield the lines of an explanation: label, text, style of the text."""
    article = account.article
    head = (article.path or article.id, article.published or "no publication day", article.language or "")
    yield "", "  ".join((*head, f"about {', '.join(account.sides) or 'no sides'}")), "bold"
    if account.passed_over:
        why = "it names fewer than two sides, so no facts are looked for; what its lines would give:"
        yield "passed", f"over: {why}", "yellow"
    for passage in account.left_out:
        yield "left out", passage if everything or len(passage) <= MENU else f"{passage[:MENU]}…", "dim"
    for text in account.headline:
        yield "headline", f"gave {text}", "bold green"
    for line in account.lines:
        yield from _line(line, everything)
    yield "", f"{len(account.facts)} fact{'' if len(account.facts) == 1 else 's'}", "bold"
    for fact in account.facts:
        yield from _fact(fact)
    for text in account.unplaced:
        yield "unplaced", f"{text}: speaks of a fact told elsewhere, and none here goes with it", "yellow"


def _line(line: LineAccount, everything: bool) -> Iterator[tuple[str, str, str]]:
    woken = line.fits or line.no_fit
    kind = "" if line.kind == "body" else f" ({line.kind})"
    yield f"{line.number}", f"{line.text}{kind}", "bold" if woken else "dim"
    if not woken and not everything:
        return
    for one in line.seen:
        yield "saw", f"{one.kind} “{one.text}” = {one.value or 'not resolved'}", "cyan"
    if line.sides:
        since = "the article as a whole" if line.since is None else f"line {line.since}"
        people = f": {'; '.join(line.people)}" if line.people else ""
        yield "sides", f"{', '.join(line.sides)}{people}, by {since}", "cyan"
    for fit in line.fits:
        yield from _fit(fit, everything)
    if everything:
        for rule in line.no_fit:
            yield "no fit", _how_far(rule), "dim"
    elif line.no_fit:
        yield "no fit", "; ".join(_woken(line.no_fit)), "dim"


def _woken(rules: Iterable[NoFit]) -> Iterator[str]:
    """Yield what each word woke, rules of one file together."""
    by: dict[tuple[str, str], list[str]] = {}
    for rule in rules:
        family, _, name = rule.rule.rpartition("/")
        by.setdefault((_quoted(rule.triggers), family), []).append(name)
    for (triggers, family), names in by.items():
        yield f"{triggers} woke {family}: {', '.join(names)}"


def _fit(fit: Fit, everything: bool) -> Iterator[tuple[str, str, str]]:
    slots = "; ".join(f"{name} “{text}”" for name, text in fit.slots.items())
    fitted = f"“{fit.words}”{f' ({slots})' if slots else ''}"
    yield "fits", f"{fit.rule}, woken by {_quoted(fit.triggers)}: {fitted}", "green"
    for fact in fit.facts:
        yield "gave", fact, "bold green"
    if everything or not fit.facts:
        for one in fit.given_up:
            yield "gave up", _condition(one), "yellow"
    if not fit.facts and not fit.given_up:
        yield "gave up", "its frame found no fact in it", "yellow"


def _condition(one: GaveUp) -> str:
    values = ", ".join(f"{name} = {value}" for name, value in one.values.items())
    because = f", since {_condition(one.because)}" if one.because else ""
    return f"{one.condition} ({one.where}{f'; {values}' if values else ''}){because}"


def _how_far(rule: NoFit) -> str:
    start = f"{rule.rule}, woken by {_quoted(rule.triggers)}: "
    if rule.taken_by:
        return f"{start}“{rule.fits}” went to {rule.taken_by}"
    if rule.lacks:
        return f"{start}the sentence has no {', no '.join(rule.lacks)}"
    wants = rule.wants if len(rule.wants) <= PATTERN else f"{rule.wants[:PATTERN]}…"
    return f"{start}{f'fits “{rule.fits}”, then ' if rule.fits else ''}wants {wants}"


def _fact(fact: FactAccount) -> Iterator[tuple[str, str, str]]:
    slots = "; ".join(f"{slot} {value}" for slot, value in fact.slots.items() if value)
    yield "fact", f"{fact.type}: {slots} [{fact.id}]", "green"
    yield "", f"line {fact.line}, {fact.rule}", ""
    for one in fact.merged:
        adds = "; ".join(f"{slot} {value}" for slot, value in one.adds.items())
        yield "", f"line {one.line}, {one.rule}: the same fact{f'; adds {adds}' if adds else ''}", ""


def _quoted(triggers: Iterable[str]) -> str:
    return ", ".join(f"“{trigger}”" for trigger in triggers)


def _laid_out(label: str, text: str, style: str) -> tuple[Text, Text]:
    """Return a row's label, the numbers of lines to the left, and its text."""
    from rich.text import Text

    if not label:
        return Text("" if style else " " * (LABEL + 1)), Text(text, style=style)
    if label.isdigit():
        return Text(label.rjust(3) + " ", style="bold"), Text(text, style=style)
    return Text(f"{label:>{LABEL}} ", style="dim"), Text(text, style=style)


def _hanging(row: tuple[Text, Text]) -> Table:
    """Lay a row out so that long text wraps beside its label."""
    from rich.table import Table

    grid = Table.grid()
    grid.add_column(width=len(row[0]), no_wrap=True)
    grid.add_column(overflow="fold")
    grid.add_row(*row)
    return grid
