"""Counts of facts and slots, and the figures that follow from them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from diplofacts.evaluation.gold import GoldArticle, Run
from diplofacts.evaluation.pairs import Verdict, judge
from diplofacts.evaluation.slots import CORE, SLOTS, Plain, stated
from diplofacts.record import NamedTuple

LANGUAGES = ("vi", "en", "all")
GROUPS = (*SLOTS, "CORE", "ALL")
Group = tuple[str, str]  # a fact type, CORE or ALL; a language or all


class Tally(NamedTuple):
    """Counts of an article or of many: facts and slots that the gold states and that were found, and credits."""

    gold: int = 0
    predicted: int = 0
    found: int = 0
    gold_slots: int = 0
    predicted_slots: int = 0
    credit: float = 0.0

    @property
    def precision(self) -> float:
        """The share of what was found that is in the gold."""
        return ratio(self.found, self.predicted)

    @property
    def recall(self) -> float:
        """The share of the gold that was found."""
        return ratio(self.found, self.gold)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall of facts."""
        return ratio(2 * self.found, self.gold + self.predicted)

    @property
    def slot_precision(self) -> float:
        """The credit of all slots that were found."""
        return ratio(self.credit, self.predicted_slots)

    @property
    def slot_recall(self) -> float:
        """The credit over all slots that the gold states."""
        return ratio(self.credit, self.gold_slots)

    @property
    def slot_f1(self) -> float:
        """The harmonic mean of precision and recall of slots."""
        return ratio(2 * self.credit, self.gold_slots + self.predicted_slots)


class Judged(NamedTuple):
    """An article with the verdict on its facts of each type."""

    article: GoldArticle
    verdicts: dict[str, Verdict]

    @property
    def noise(self) -> int | None:
        """How many facts were found where there is none; None for an article that states some."""
        return None if self.article.facts else sum(len(verdict.spurious) for verdict in self.verdicts.values())


def judge_all(articles: Iterable[GoldArticle], run: Run, types: Sequence[str]) -> list[Judged]:
    """Judge the facts of a run, article by article."""
    return [
        Judged(article, {kind: judge(kind, article.facts, run.get(article.id, ())) for kind in types})
        for article in articles
    ]


def tally_of(kind: str, verdict: Verdict) -> Tally:
    """Count one verdict."""
    clear = [pair for pair in verdict.pairs if not pair.gold.get("optional")]
    gold = [pair.gold for pair in clear] + verdict.missed
    found = [pair.found for pair in clear] + verdict.spurious
    return Tally(
        gold=len(gold),
        predicted=len(found),
        found=len(clear),
        gold_slots=_slot_count(kind, gold),
        predicted_slots=_slot_count(kind, found),
        credit=sum(sum(pair.credits.values()) for pair in clear),
    )


def total(tallies: Iterable[Tally]) -> Tally:
    """Add counts up."""
    return Tally(*(sum(column) for column in zip(*tallies, strict=True)))


def tallies(judged: Judged) -> Iterator[tuple[Group, Tally]]:
    """Yield what an article adds to each group."""
    for kind, verdict in judged.verdicts.items():
        counted = tally_of(kind, verdict)
        for name in (kind, "CORE", "ALL") if kind in CORE else (kind, "ALL"):
            yield (name, judged.article.language), counted
            yield (name, "all"), counted


def totals(judged: Iterable[Judged]) -> dict[Group, Tally]:
    """The counts of each group that has any, by type and then language."""
    parts: dict[Group, list[Tally]] = {}
    for one in judged:
        for group, counted in tallies(one):
            parts.setdefault(group, []).append(counted)
    whole = {group: total(counted) for group, counted in parts.items()}
    order = [(name, language) for name in GROUPS for language in LANGUAGES]
    return {group: whole[group] for group in order if group in whole and (whole[group].gold or whole[group].predicted)}


class SlotTally(NamedTuple):
    """The credit of one slot over all pairs, and how often gold and found facts of the pairs state it."""

    credit: float
    gold: int
    predicted: int


def slot_tallies(judged: Iterable[Judged]) -> dict[tuple[str, str], SlotTally]:
    """For each type and slot its tally over the pairs that count."""
    result: dict[tuple[str, str], SlotTally] = {}
    for one in judged:
        for kind, verdict in one.verdicts.items():
            for pair in verdict.pairs:
                if not pair.gold.get("optional"):
                    for slot in SLOTS[kind]:
                        before = result.get((kind, slot), SlotTally(0.0, 0, 0))
                        result[kind, slot] = SlotTally(
                            before.credit + pair.credits.get(slot, 0.0),
                            before.gold + stated(pair.gold.get(slot)),
                            before.predicted + stated(pair.found.get(slot)),
                        )
    return {(kind, slot): result[kind, slot] for kind in SLOTS for slot in SLOTS[kind] if (kind, slot) in result}


class Noise(NamedTuple):
    """Facts found in articles that state none."""

    articles: int
    facts: int

    @property
    def per_100(self) -> float:
        """Facts per 100 of these articles."""
        return ratio(100 * self.facts, self.articles)


def noise(judged: Iterable[Judged]) -> Noise:
    """Count the noise of a run."""
    counts = [one.noise for one in judged if one.noise is not None]
    return Noise(len(counts), sum(counts))


def ratio(part: float, whole: float) -> float:
    """Return part / whole, 0 where there is no whole."""
    return part / whole if whole else 0.0


def _slot_count(kind: str, facts: Iterable[Plain]) -> int:
    return sum(stated(fact.get(slot)) for fact in facts for slot in SLOTS[kind])
