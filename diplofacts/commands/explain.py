"""diplofacts explain."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

import click

from diplofacts.commands.inputs import (
    TYPES,
    book_of,
    inputs_argument,
    piped,
    reading_of,
    reading_options,
    rules_options,
    types_option,
    wanted_types,
)

if TYPE_CHECKING:
    from diplofacts.explanation.account import Account


@click.command(short_help="Say why an article gives the facts it gives, and no others.")
@inputs_argument
@click.option("-f", "--format", "format_", type=click.Choice(["text", "json"]), default="text", help="By default text.")
@click.option("-a", "--all", "everything", is_flag=True, help="Sentences without rules too, and how far each rule got.")
@types_option
@rules_options
@reading_options
def explain(inputs: tuple[str, ...], format_: str, everything: bool, types: tuple[str, ...], **options: Any) -> None:
    """Say why INPUTS give the facts they give, and no others. INPUTS are as for extract.

    For each sentence: the people, countries, sums and dates seen in it and what they stand for; the sides in force,
    which "hai bên" or "the two leaders" mean; the rules whose words woke them; what each fitted and gave, or on which
    condition it was given up. Then the facts, and the sentences that were merged into each.

    \b
    Examples:
        diplofacts explain article.txt
        echo 'Hai bên đã hội đàm.' | diplofacts explain --all
        diplofacts explain article.txt --types meeting -f json | jq '.[].lines[].fits[].rule'
    """
    from diplofacts.commands.articles import Articles
    from diplofacts.explanation.explain import explain as account

    book = book_of(options)
    work = partial(account, types=wanted_types(types) or TYPES, book=book)
    articles = Articles()
    _print(articles.each(inputs or piped(), reading_of(options), work), format_, everything)
    raise click.exceptions.Exit(articles.status)


def _print(accounts: Iterator[Account], format_: str, everything: bool) -> None:
    import io

    import msgspec

    from diplofacts.explanation.show import show
    from diplofacts.write.target import target
    from diplofacts.write.visible import at_terminal

    with target(None) as stream:
        if format_ == "json":
            at_terminal(stream).write(msgspec.json.format(msgspec.json.encode(list(accounts)), indent=2) + b"\n")
            return
        text = io.TextIOWrapper(stream, encoding="utf-8", write_through=True)
        try:
            show(accounts, text, everything=everything)
        finally:
            text.detach()
