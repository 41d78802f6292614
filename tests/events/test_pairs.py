"""What two articles tell is one event, or two: pairs.toml."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from diplofacts import extract_many
from diplofacts.events.event import Event, events

PAIRS = tomllib.loads(Path(__file__).with_name("pairs.toml").read_text(encoding="utf-8"))


def told(pair: dict[str, Any]) -> list[Event]:
    records = [
        {"id": id, "published": day, "text": text} for id, (day, text) in zip("ab", pair["texts"], strict=True)
    ]
    return list(events(extract_many(records, types={pair["type"]})))


def sources(event: Event) -> set[str]:
    return {fact.article.id for fact in event.reports}


@pytest.mark.parametrize("pair", PAIRS["same"], ids=lambda pair: pair["texts"][0][1][:60])
def test_one_event(pair: dict[str, Any]) -> None:
    """In two spellings, languages and tenses."""
    assert [sources(event) for event in told(pair)] == [{"a", "b"}]


@pytest.mark.parametrize("pair", PAIRS["apart"], ids=lambda pair: pair["why"] + ": " + pair["texts"][0][1][:40])
def test_two_events(pair: dict[str, Any]) -> None:
    """Near misses: each article tells of one of its own."""
    assert sorted(map(sorted, map(sources, told(pair)))) == [["a"], ["b"]]


def test_there_are_enough() -> None:
    """At least forty of each."""
    assert min(len(PAIRS["same"]), len(PAIRS["apart"])) >= 40
