"""diplofacts query."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from diplofacts.commands.inputs import TYPES, store_option, types_option, wanted_types
from diplofacts.commands.output import Output, output_options

if TYPE_CHECKING:
    from diplofacts.facts import Money
    from diplofacts.store.question import Question


def question_options(command: Any) -> Any:
    """Add what facts must be: --country, --person, --since and so on."""
    for option in reversed(
        (
            types_option,
            click.option("--type", "types_too", multiple=True, metavar="TYPE", help="The same, one at a time."),
            click.option("--country", multiple=True, metavar="CODE", help="With this side: JPN, ASEAN, a company."),
            click.option("--between", metavar="CODE,CODE", help="With both these sides."),
            click.option("--person", multiple=True, metavar="NAME", help="With this person, in any spelling."),
            click.option("--since", metavar="DATE", help="Not before: YYYY, YYYY-MM or YYYY-MM-DD."),
            click.option("--until", metavar="DATE", help="Not after; a year or month to its end."),
            click.option("--status", multiple=True, metavar="STATUS", help="held, planned, signed, …"),
            click.option("--min-amount", metavar="SUM", help='At least this sum: "1bn USD", "500 triệu USD".'),
            click.option("--text", multiple=True, metavar="WORDS", help="With these words in the evidence."),
            click.option("--new", is_flag=True, help="Only of the last run that worked on any article."),
        )
    ):
        command = option(command)
    return command


@click.command(short_help="Print the facts of a store that answer a question.")
@store_option
@question_options
@click.option(
    "--sort", type=click.Choice(["article", "date", "amount", "found"]), default="article", help="By default article."
)
@click.option("--reverse", is_flag=True, help="Turn the order round.")
@click.option("--limit", type=click.IntRange(0), metavar="N", help="So many at most.")
@output_options
def query(store: str, sort: str, reverse: bool, limit: int | None, output: Output, **options: Any) -> None:
    """Print the facts of a store that are all that is asked for; without a question all of them.

    --since and --until ask for the fact's own date, deadline or period, and for the day of the article where it has
    none. Words of --text stand together, in this order; without diacritics they match with and without ("ban dan" finds
    "bán dẫn"). Options that may be given several times must all hold, those of --type and --status one of them.

    \b
    Examples:
        diplofacts query --store facts.db --type meeting --between VNM,JPN --since 2024-01
        diplofacts query --store facts.db --person "Tô Lâm" --status planned --sort date
        diplofacts query --store facts.db --type investment --min-amount "1bn USD" -f csv -o large.csv
        diplofacts query --store facts.db --text "bán dẫn" -f jsonl | jq .mentions[0].text
    """
    from diplofacts.store.answer import facts_of
    from diplofacts.store.opened import opened

    question = question_of(options, sort=sort, reverse=reverse, limit=limit)
    with opened(store) as connection:
        output.write(facts_of(connection, question), question.types or TYPES)


def question_of(options: dict[str, Any], **more: Any) -> Question:
    """Return the question that the options of question_options() ask. Raises BadParameter."""
    from diplofacts.store.question import Question

    types = wanted_types((*options["types"], *options["types_too"]))
    pair = tuple(code.strip() for code in (options["between"] or "").split(",") if code.strip())
    if options["between"] and len(pair) != 2:
        raise click.BadParameter("two codes with a comma between: VNM,JPN", param_hint="--between")
    texts = options["text"]
    if any(not any(char.isalnum() for char in text) for text in texts):
        raise click.BadParameter("there are no words in it", param_hint="--text")
    return Question(
        types=types,
        countries=(*options["country"], *pair),
        people=options["person"],
        since=_date(options["since"], "--since"),
        until=_date(options["until"], "--until"),
        statuses=tuple(one for some in options["status"] for one in some.split(",")),
        least=_sum(options["min_amount"]),
        texts=texts,
        new=options["new"],
        **more,
    )


def _date(written: str | None, option: str) -> str | None:
    from diplofacts.entities.edtf import first_day

    if written is not None and first_day(written) is None:
        raise click.BadParameter(f"no date: {written!r}; write YYYY, YYYY-MM or YYYY-MM-DD", param_hint=option)
    return written


def _sum(written: str | None) -> Money | None:
    if written is None:
        return None
    from diplofacts.entities.money import find_money
    from diplofacts.facts import Money

    for language in ("en", "vi"):
        for found in find_money(written, language):
            if isinstance(found.value, Money):
                return found.value
    raise click.BadParameter(f'no sum with a currency: {written!r}; write it like "1bn USD"', param_hint="--min-amount")
