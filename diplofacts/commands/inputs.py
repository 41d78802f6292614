"""What commands share that read articles: the inputs, how to read them, and the fact types wanted."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from diplofacts.book import Book
    from diplofacts.read.reading import Reading

TYPES = ("meeting", "agreement", "trade_target", "trade_figure", "investment", "visit", "partnership", "aid")
FIELDS = {
    "text": "text",
    "id": "id",
    "title": "headline",
    "published": "publication day",
    "language": "language",
    "publisher": "publisher",
    "url": "address",
}


class Command(click.Command):
    """A command that reads short options as the long ones: else click first asks what "-f" may have been meant for."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the options from the arguments, and return what is left."""
        long = {short: one.opts[-1] for one in self.params for short in one.opts if len(short) == 2}
        last = args.index("--") if "--" in args else len(args)
        return super().parse_args(ctx, [long.get(arg, arg) for arg in args[:last]] + args[last:])


inputs_argument = click.argument("inputs", nargs=-1, type=click.Path(allow_dash=True))
types_option = click.option(
    "--types", multiple=True, metavar="TYPE,…", help=f"Only these fact types: {', '.join(TYPES)}."
)
store_option = click.option(
    "--store", required=True, type=click.Path(dir_okay=False), metavar="FILE", help="The store, an SQLite file."
)


def rules_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add --rules and --no-project; book_of() takes what they give."""
    command = click.option("--no-project", is_flag=True, help="Leave diplofacts.toml alone.")(command)
    return click.option(
        "--rules", multiple=True, type=click.Path(), metavar="FILE", help="Rules and names of your own too, TOML."
    )(command)


def rule_files(options: dict[str, Any]) -> tuple[str, ...]:
    """Take the options of rules_options() out, and return the files: the project's first, then those named."""
    return rule_finder(options)()


def rule_finder(options: dict[str, Any]) -> Callable[[], tuple[str, ...]]:
    """Take the options of rules_options() out, and return a way to find the files, which may come and go."""
    from diplofacts.rulebook.project import project_file

    named: tuple[str, ...] = options.pop("rules")
    alone: bool = options.pop("no_project")

    def find() -> tuple[str, ...]:
        project = None if alone else project_file()
        return ((project,) if project else ()) + named

    return find


def book_of(options: dict[str, Any]) -> Book | None:
    """Take the options of rules_options() out, and return their book; None without any. Raises RuleErrors."""
    return book_of_files(rule_files(options))


def book_of_files(files: tuple[str, ...]) -> Book | None:
    """The book of rule files, None where there are none. Raises RuleErrors."""
    if not files:
        return None
    from diplofacts.rulebook.read import read_rule_files

    return read_rule_files(files).book


def reading_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add how to read the inputs: --published, --language, --input, --encoding and more, and the names of fields."""
    for name, content in reversed(FIELDS.items()):
        command = click.option(
            f"--{name}-field",
            default=name,
            metavar="NAME",
            help=f"The field of records with the {content}.",
        )(command)
    kinds = click.Choice(["auto", "text", "jsonl", "csv", "parquet", "arrow", "html", "warc", "feed"])
    languages = click.Choice(["auto", "vi", "en"])
    for option in (
        click.option(
            "--max-bytes", type=click.IntRange(min=1), metavar="N", help="Longest article read; by default 10,000,000."
        ),
        click.option("--encoding", metavar="NAME", help="Of files of text: utf-16, tcvn3, vni, viscii, …"),
        click.option("--input", "input_", type=kinds, default="auto", help="auto: by suffix."),
        click.option("--language", type=languages, default="auto", help="Of all articles; auto: by passage."),
        click.option("--published", metavar="DATE", help="Publication day of all articles: YYYY-MM-DD."),
    ):
        command = option(command)
    return command


def piped() -> tuple[str, ...]:
    """Standard input, for a command without inputs. Raises UsageError where nothing is piped in."""
    if sys.stdin is None or sys.stdin.isatty():
        raise click.UsageError("nothing to read: name files or folders, or pipe an article in")
    return ("-",)


def wanted_types(written: tuple[str, ...]) -> tuple[str, ...]:
    """Return the wanted types in declared order, none for all."""
    wanted = {name.strip() for names in written for name in names.split(",") if name.strip()}
    for name in sorted(wanted - set(TYPES)):
        raise click.BadParameter(f"{name!r} is no fact type; choose from {', '.join(TYPES)}", param_hint="--types")
    return tuple(name for name in TYPES if name in wanted)


def reading_of(options: dict[str, Any]) -> Reading:
    """Return how to read, from the options of reading_options(). Raises BadParameter for a wrong day or encoding."""
    from diplofacts.commands.complain import note
    from diplofacts.errors import DateError
    from diplofacts.read.day import read_day
    from diplofacts.read.encoding import codec_of
    from diplofacts.read.limited import LARGEST
    from diplofacts.read.reading import Reading
    from diplofacts.read.record import Fields

    published = options["published"]
    try:
        day = read_day(published) if published is not None else None
    except DateError as error:
        raise click.BadParameter(f"{error.what}; {error.hint}", param_hint="--published") from None
    encoding = options["encoding"]
    if encoding is not None and codec_of(encoding) is None:
        hint = "choose tcvn3, vni, viscii, windows-1258, utf-16 or another that Python knows"
        raise click.BadParameter(f"{encoding!r} is no encoding; {hint}", param_hint="--encoding")
    return Reading(
        input=None if options["input_"] == "auto" else options["input_"],
        fields=Fields(**{name: options[f"{name}_field"] for name in FIELDS}),
        published=day,
        language=None if options["language"] == "auto" else options["language"],
        note=note,
        encoding=codec_of(encoding) if encoding else None,
        max_bytes=options["max_bytes"] or LARGEST,
    )
