"""diplofacts rules."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

import click

from diplofacts.commands.inputs import (
    TYPES,
    reading_of,
    reading_options,
    rule_files,
    rules_options,
    types_option,
    wanted_types,
)

if TYPE_CHECKING:
    from diplofacts.book import Book
    from diplofacts.corpus_case import Case
    from diplofacts.read.reading import Reading
    from diplofacts.rule import Rule
    from diplofacts.rulebook.read import RuleBook
    from diplofacts.survey.listed import Fired

format_option = click.option(
    "-f", "--format", "format_", type=click.Choice(["text", "json"]), default="text", help="By default text."
)


class InOrder(click.Group):
    """A group that lists its commands in the order in which they are needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)


@click.group(cls=InOrder, short_help="List, show and test the rules that find facts, and propose cases for them.")
def rules() -> None:
    """The rules: which there are and what they do, tests of your own, cases from verdicts.

    \b
    Examples:
        diplofacts rules list --types meeting --coverage
        diplofacts rules show vi/meeting/talks
        diplofacts rules test own.toml
        diplofacts rules case gold.jsonl
    """


@rules.command("list", short_help="List the rules, and what they do on an input.")
@click.argument("inputs", nargs=-1, type=click.Path(allow_dash=True))
@click.option("--lang", type=click.Choice(["vi", "en"]), help="Only rules of this language.")
@click.option("--coverage", is_flag=True, help="Count the examples and near misses of the corpora; takes some seconds.")
@format_option
@types_option
@rules_options
@reading_options
def list_(
    inputs: tuple[str, ...], lang: str | None, coverage: bool, format_: str, types: tuple[str, ...], **options: Any
) -> None:
    """List the rules with their triggers; with INPUTS, how often each fired on them.

    Woken: sentences with a trigger of the rule. Fits: those that its pattern fits. Facts: what it gave.

    \b
    Examples:
        diplofacts rules list --lang vi
        diplofacts rules list news/ --types meeting,visit
        diplofacts rules list --coverage -f json | jq '.[] | select(.examples < 3).name'
    """
    from diplofacts.survey.listed import Covered, listed, rules_of_run
    from diplofacts.survey.told import table

    own = _own(options)
    book = own.book if own else None
    found = rules_of_run(book, wanted_types(types) or TYPES, lang)
    covered = Covered(_kinds(found), book, own.cases if own else ()) if coverage else None
    fired, status = _fired(inputs, reading_of(options), book)
    rows = listed(found, covered, fired)
    _print(rows, table(rows), format_)
    raise click.exceptions.Exit(status)


@rules.command(short_help="Show a rule with its examples and near misses.")
@click.argument("name")
@click.argument("inputs", nargs=-1, type=click.Path(allow_dash=True))
@click.option("-a", "--all", "everything", is_flag=True, help="All examples and near misses, not the first eight.")
@format_option
@rules_options
@reading_options
def show(name: str, inputs: tuple[str, ...], everything: bool, format_: str, **options: Any) -> None:
    """Show the rule NAME: its triggers, its pattern, the texts it fires on, and those it must pass over.

    \b
    Examples:
        diplofacts rules show vi/meeting/talks
        diplofacts rules show vi/meeting/chats news/ --rules own.toml
    """
    from diplofacts.survey.listed import Covered, listed, rules_of_run
    from diplofacts.survey.told import at_length

    own = _own(options)
    book = own.book if own else None
    rule = _named(name, rules_of_run(book, TYPES, None))
    covered = Covered(_kinds([rule]), book, own.cases if own else ())
    fired, status = _fired(inputs, reading_of(options), book)
    (row,) = listed([rule], covered, fired)
    examples, misses = covered.examples(rule), covered.near_misses(rule)
    texts = {"example_texts": [one.text for one in examples], "near_miss_texts": [one.text for one in misses]}
    _print(row, at_length(row, examples, misses, everything=everything), format_, texts)
    raise click.exceptions.Exit(status)


@rules.command(short_help="Try the cases in rule files.")
@click.argument("files", nargs=-1, type=click.Path())
@click.option("--built-in", is_flag=True, help="The corpora of the built-in rules too, with FILES at work.")
@rules_options
def test(files: tuple[str, ...], built_in: bool, **options: Any) -> None:
    """Try the cases in rule FILES: each text must give its facts, each near miss stay silent.

    Without FILES those of diplofacts.toml; where there is none, the corpora of the built-in rules. The rules of
    diplofacts.toml and of --rules are at work too, but only the cases in FILES are tried.

    \b
    Examples:
        diplofacts rules test own.toml
        diplofacts rules test own.toml --built-in    # do my rules break what worked?

    Leaves with 1 when a text gives other facts, or a file has mistakes.
    """
    from diplofacts.corpus import cases
    from diplofacts.survey.tested import tested
    from diplofacts.survey.told import outcome

    around = rule_files(options)
    at_work = _read((*around, *files))
    tried = _read(files or around)
    told: list[Case] = list(tried.cases) if tried else []
    if built_in or not tried:
        told += cases()
    found = tested(told, at_work.book if at_work else None, tried.book.rules if tried else ())
    for line in outcome(found):
        click.echo(line)
    raise click.exceptions.Exit(1 if found.wrong else 0)


@rules.command(short_help="Propose cases from what was judged on a report page.")
@click.argument("verdicts", type=click.Path(allow_dash=True))
@click.option(
    "-o", "--output", type=click.Path(allow_dash=True), metavar="FILE", help="Write FILE; it appears when all is done."
)
@rules_options
def case(verdicts: str, output: str | None, **options: Any) -> None:
    """Propose cases from VERDICTS, the gold file that the page of diplofacts report saves.

    A fact that was accepted or mended becomes an example, one that was rejected a near miss. What does not hold yet is
    marked: that is what the rules have to learn. The sentences are the articles' own: put them into other words.

    \b
    Examples:
        diplofacts rules case gold.jsonl > cases.toml
        diplofacts rules test cases.toml
    """
    from diplofacts.survey.proposed import as_toml, proposals
    from diplofacts.write.target import target
    from diplofacts.write.visible import at_terminal

    own = _own(options)
    found = list(proposals(verdicts, own.book if own else None))
    with target(output) as stream:
        at_terminal(stream).write(as_toml(found).encode())
    holding = sum(one.holds for one in found)
    click.echo(f"Cases proposed: {len(found):,}; {holding:,} hold, {len(found) - holding:,} do not yet.", err=True)


def _own(options: dict[str, Any]) -> RuleBook | None:
    return _read(rule_files(options))


def _read(files: tuple[str, ...]) -> RuleBook | None:
    if not files:
        return None
    from diplofacts.rulebook.read import read_rule_files

    return read_rule_files(files)


def _named(name: str, found: Sequence[Rule]) -> Rule:
    rule = next((one for one in found if one.name == name), None)
    if rule is None:
        from difflib import get_close_matches

        near = get_close_matches(name, [one.name for one in found], 3)
        meant = f" Did you mean {', '.join(near)}?" if near else " diplofacts rules list has them all."
        raise click.BadParameter(f"no rule {name!r}.{meant}")
    return rule


def _kinds(found: Iterable[Rule]) -> list[tuple[str, str]]:
    return [(rule.language, rule.fact) for rule in found]


def _fired(inputs: tuple[str, ...], reading: Reading, book: Book | None) -> tuple[Fired | None, int]:
    """What the rules do on the inputs, None without any; and whether all could be read, as an exit code."""
    from diplofacts.commands.articles import Articles
    from diplofacts.survey.listed import Fired

    if not inputs:
        return None, 0
    fired, articles = Fired(), Articles()
    for _ in articles.each(inputs, reading, lambda document: fired.read(document, book)):
        pass
    return fired, articles.status


def _print(value: Any, lines: Iterable[str], format_: str, more: dict[str, Any] | None = None) -> None:
    import msgspec

    from diplofacts.write.target import target
    from diplofacts.write.visible import at_terminal

    with target(None) as stream:
        if format_ == "json":
            plain = msgspec.to_builtins(value)
            data = msgspec.json.encode(plain | more if more else plain)
            at_terminal(stream).write(msgspec.json.format(data, indent=2) + b"\n")
        else:
            stream.writelines(f"{line}\n".encode() for line in lines)
