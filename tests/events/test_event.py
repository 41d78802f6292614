"""What an event holds: the best of its reports, its sources, and where they are at odds."""

import random

import msgspec
import pytest

from diplofacts.events.event import Event, events
from diplofacts.facts import AnyFact, Article, Meeting, Mention, Money, Person, TradeFigure, TradeTarget

CHINH = Person(name="Phạm Minh Chính", title="Thủ tướng", country="VNM")
ISHIBA = Person(name="Ishiba Shigeru", title="Thủ tướng", country="JPN")


def meeting(article: str, published: str, **slots: object) -> Meeting:
    where = Article(id=article, published=published, language="vi")
    mention = Mention(start=0, end=4, text="họp")
    people = slots.pop("participants", (CHINH, ISHIBA))
    return Meeting(id=f"{article}-m", article=where, rule="r", mentions=(mention,), participants=people, **slots)  # type: ignore[arg-type]


def target(article: str, deadline: str | None) -> TradeTarget:
    money = Money(value=150_000_000_000, currency="USD")
    where = Article(id=article, published="2024-06-01", language="vi")
    return TradeTarget(id=f"{article}-t", article=where, rule="r", amount=money, deadline=deadline, parties=("KOR", "VNM"))


def test_the_most_exact_value_of_each_slot() -> None:
    """From whichever report has it."""
    chinh = Person(name="Pham Minh Chinh", title=None, country="VNM")
    reports = [
        meeting("a", "2025-04-29", date="2025-04", place="Hà Nội"),
        meeting("b", "2025-04-29", date="2025-04-28", form="talks", participants=(chinh, ISHIBA)),
    ]
    (event,) = events(reports)

    assert (event.fact.date, event.fact.form, event.fact.place) == ("2025-04-28", "talks", "Hà Nội")
    assert event.fact.participants[0] == CHINH
    assert event.conflicts == ()


def test_sources_at_odds_are_shown() -> None:
    """150 billion by 2030 in two, by 2035 in one."""
    (event,) = events([target("a", "2030"), target("b", "2035"), target("c", "2030"), target("d", None)])
    plain = msgspec.json.decode(msgspec.json.encode(event.to_dict()))

    assert plain["conflicts"] == [
        {"slot": "deadline", "values": [{"value": "2030", "facts": ["a-t", "c-t"]}, {"value": "2035", "facts": ["b-t"]}]}
    ]
    assert plain["deadline"] == "2030"
    assert [one["fact"] for one in plain["sources"]] == ["a-t", "b-t", "c-t", "d-t"]


def test_figures_at_odds_are_shown() -> None:
    """One figure, two sums."""

    def figure(article: str, value: int) -> TradeFigure:
        where = Article(id=article, published="2024-02-01")
        return TradeFigure(
            id=article, article=where, rule="r", amount=Money(value=value, currency="USD"), period="2023", parties=("LAO", "VNM")
        )

    (event,) = events([figure("a", 1_600_000_000), figure("b", 1_700_000_000)])

    assert [one.slot for one in event.conflicts] == ["amount"]


def test_what_was_planned_and_called_off() -> None:
    """The last word counts; that it changed is no conflict."""
    (event,) = events(
        [meeting("a", "2025-04-20", date="2025-04-28", status="planned"),
         meeting("b", "2025-04-27", date="2025-04-28", status="cancelled")]
    )  # fmt: skip

    assert (event.fact.status, event.conflicts) == ("cancelled", ())


def test_undated_reports_join_the_nearest() -> None:
    """Two meetings of the same people; a report without a day belongs to that of its week."""
    dated = [meeting("a", "2025-04-29", date="2025-04-28"), meeting("b", "2025-06-18", date="2025-06-17")]
    found = list(events([*dated, meeting("c", "2025-06-19")]))

    assert [[one.article.id for one in event.reports] for event in found] == [["a"], ["b", "c"]]


def test_an_article_is_not_merged_with_itself() -> None:
    """Two meetings that one article tells apart stay two."""
    report = meeting("a", "2025-04-29", date="2025-04-28")
    found = list(events([report, meeting("a", "2025-04-29", date="2025-04-28", form="reception")]))

    assert len(found) == 2


def collection(seed: int, size: int) -> list[AnyFact]:
    chance = random.Random(seed)
    facts: list[AnyFact] = []
    for number in range(size):
        day = f"2025-0{chance.randint(3, 5)}-{chance.randint(1, 28):02}"
        date = chance.choice([day, day, day[:7], None])
        people = chance.sample([CHINH, ISHIBA, Person(name="Xi Jinping", country="CHN"), Person(country="CHN")], 2)
        facts.append(meeting(f"{number:03}", day, date=date, participants=tuple(people)))
    return facts


def ids(found: list[Event]) -> dict[frozenset[str], str]:
    return {frozenset(one.article.id for one in event.reports): event.id for event in found}


@pytest.mark.parametrize("seed", range(20))
def test_ids_stay(seed: int) -> None:
    """An event that an added article does not touch has the id it had; the order of the facts is all the same."""
    facts = collection(seed, 60)
    before, after = ids(list(events(facts[:-1]))), ids(list(events(facts)))
    shuffled = random.Random(seed).sample(facts, len(facts))

    assert len(set(after.values())) == len(after)
    assert {group: after[group] for group in before.keys() & after.keys()} == {
        group: before[group] for group in before.keys() & after.keys()
    }
    assert len(before.keys() - after.keys()) <= 2
    assert ids(list(events(shuffled))) == after
