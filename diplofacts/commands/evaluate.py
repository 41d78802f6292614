"""diplofacts evaluate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from diplofacts.commands.inputs import TYPES, book_of, rules_options, types_option, wanted_types

if TYPE_CHECKING:
    from collections.abc import Iterable

    from diplofacts.evaluation.gold import GoldArticle, Run
    from diplofacts.evaluation.report import Report

FORMATS = ("table", "markdown", "json")
DRAWS = 1000


def _draws(ctx: click.Context, param: click.Parameter, value: str) -> int:
    """Read --intervals: a number of draws, or off."""
    if value == "off":
        return 0
    if value.isdecimal():
        return int(value)
    raise click.BadParameter(f"{value!r} is neither a number of draws nor off")


@click.command(short_help="Say how right facts are, against articles whose facts are known.")
@click.argument("gold", type=click.Path(allow_dash=True))
@click.argument("facts", required=False, type=click.Path(allow_dash=True))
@click.option("-f", "--format", "format_", type=click.Choice(FORMATS), default=FORMATS[0], help="By default a table.")
@click.option("--json", "format_", flag_value="json", help="The same as -f json.")
@types_option
@rules_options
@click.option("--lang", type=click.Choice(["vi", "en"]), help="Only articles in this language.")
@click.option("--slots", is_flag=True, help="The credit of each slot too.")
@click.option("--misses", type=click.IntRange(0), default=0, metavar="N", help="List N missed and N spurious per type.")
@click.option("--against", type=click.Path(), metavar="OLD_FACTS", help="Say what was gained and lost since that run.")
@click.option(
    "--intervals", default=str(DRAWS), metavar="N|off", callback=_draws, show_default=True,
    help="Draws of the bootstrap for the 95% intervals.",
)  # fmt: skip
def evaluate(
    gold: str,
    facts: str | None,
    format_: str,
    types: tuple[str, ...],
    lang: str | None,
    against: str | None,
    intervals: int,
    **options: Any,
) -> None:
    """Say how right FACTS are, measured against the facts in GOLD.

    GOLD has an article a line: {"id", "lang", "published", "title", "text", "facts": […]}. FACTS is what extract -f
    jsonl wrote for these articles; without it they are extracted now. docs/accuracy.md says how facts are compared.

    \b
    Examples:
        diplofacts evaluate gold.jsonl
        diplofacts evaluate gold.jsonl facts.jsonl --types meeting --misses 10
        diplofacts evaluate gold.jsonl --against facts.jsonl --intervals off
        diplofacts evaluate gold.jsonl --json | jq '.figures."ALL/all".f1'
    """
    from diplofacts.evaluation.gold import read_gold, read_run, run_over
    from diplofacts.evaluation.report import report

    wanted = wanted_types(types) or TYPES
    articles = read_gold(gold)
    kept = [article for article in articles if lang in (None, article.language)]
    book = book_of(options)
    run = read_run(facts) if facts is not None else run_over(kept, book)
    old = read_run(against) if against is not None else None
    for name, one in ((facts, run), (against, old)):
        if name is not None and one is not None:
            _note_strangers(name, one, articles)
    _print(report(kept, run, types=wanted, draws=intervals, against=old, **options), format_)


def _note_strangers(name: str, run: Run, articles: Iterable[GoldArticle]) -> None:
    """Tell of facts that belong to no gold article: they count nowhere, and may come from a mistaken file."""
    from diplofacts.commands.complain import note

    strangers = run.keys() - {article.id for article in articles}
    if strangers:
        note(f"{name}: left out the facts of {len(strangers):,} articles that are not in the gold")


def _print(report: Report, format_: str) -> None:
    import io

    import msgspec

    from diplofacts.evaluation.report import plain
    from diplofacts.evaluation.show import markdown, show
    from diplofacts.write.target import target
    from diplofacts.write.visible import at_terminal

    with target(None) as stream:
        if format_ == "json":
            at_terminal(stream).write(msgspec.json.format(msgspec.json.encode(plain(report)), indent=2) + b"\n")
        elif format_ == "markdown":
            stream.write(markdown(report).encode())
        else:
            text = io.TextIOWrapper(stream, encoding="utf-8", write_through=True)
            try:
                show(report, text)
            finally:
                text.detach()
