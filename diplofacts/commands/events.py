"""diplofacts events."""

from __future__ import annotations

from typing import Any

import click

from diplofacts.commands.inputs import store_option
from diplofacts.commands.output import DATA, Output, output_options
from diplofacts.commands.query import question_of, question_options


@click.command(short_help="Print the events that the facts of a store report, each with all its sources.")
@store_option
@question_options
@click.option("--sources", "least", type=click.IntRange(1), default=1, metavar="N", help="Of N articles at least.")
@click.option("--conflicts", is_flag=True, help="Only those whose sources are at odds.")
@output_options
def events(store: str, least: int, conflicts: bool, output: Output, **options: Any) -> None:
    """Print the events that the facts of a store report: one meeting told by five articles is one event.

    Each event has the most exact value of each slot, all its sources, and the conflicts between them. Names are
    matched across spellings and languages, dates by overlap, titles of agreements by what they are about. An event
    keeps its id when others are added. The questions are those of query; an event is printed with all its sources when
    one of its facts answers.

    \b
    Examples:
        diplofacts events --store facts.db --type meeting --between VNM,JPN
        diplofacts events --store facts.db --conflicts
        diplofacts events --store facts.db --sources 2 -f jsonl | jq '.sources | length'
        diplofacts events --store facts.db -o events.parquet
    """
    from diplofacts.events.event import events as events_of
    from diplofacts.events.show import write_events
    from diplofacts.store.answer import facts_of
    from diplofacts.store.opened import opened
    from diplofacts.store.question import Question
    from diplofacts.write.target import target
    from diplofacts.write.visible import at_terminal

    question = question_of(options)
    with opened(store) as connection, target(output.path) as stream:
        all_of_them = Question(types=question.types)
        asked = question != all_of_them
        answers = {_key(fact) for fact in facts_of(connection, question)} if asked else set()
        every = events_of(facts_of(connection, all_of_them))
        wanted = (
            event
            for event in every
            if (not asked or any(_key(fact) in answers for fact in event.reports))
            and len({fact.article for fact in event.reports}) >= least
            and (event.conflicts or not conflicts)
        )
        name = output.format_name()
        write_events(wanted, at_terminal(stream) if name in DATA else stream, name, guard_cells=output.guard_cells)


def _key(fact: Any) -> tuple[object, ...]:
    return fact.article, fact.id
