"""Whom an English pronoun means by where it stands: "during his visit, Xi said", "May, who is on her first trip"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.entity import Entity
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex


def antecedent(pronoun: Entity, mentions: Sequence[Entity], text: str) -> Entity | None:
    """The mention of the same sentence that a pronoun surely means; None where its place does not tell."""
    told = [one for one in mentions if one.value.reference in ("full", "surname", "office", "counterpart")]
    before = [one for one in told if one.end <= pronoun.start]
    long = _clause_of_who() if pronoun.value.office != "object" else _relative()
    if before and long.fullmatch(text, before[-1].end, pronoun.start):
        return before[-1]
    owns = before and pronoun.value.office == "owner" and _first_trip().fullmatch(text, before[-1].end, pronoun.end)
    if owns and _receives().search(text, max(0, before[-1].start - 24), before[-1].start):
        return before[-1]
    did = before and pronoun.value.office is None and _when().fullmatch(text, before[-1].end, pronoun.start)
    if did and _after().search(text, 0, before[-1].start):
        return before[-1]
    if before or pronoun.value.office == "object" or not _fronted().match(text, 0, pronoun.start):
        return None
    after = (one for one in told if one.start > pronoun.end)
    return next((one for one in after if _opens().search(text, pronoun.end, one.start)), None)


@cache
def _first_trip() -> regex.Pattern[str]:
    """The trip of whom one receives: "received A on his first visit"."""
    return compiled(r",? (?:on|during|at the (?:start|end) of) (?:his|her)")


@cache
def _receives() -> regex.Pattern[str]:
    return compiled(r"\b(?:received|welcomed|hosted|greeted|receives|welcomes|hosts|greets) (?:the )?(?:visiting )?\Z")


@cache
def _relative() -> regex.Pattern[str]:
    """A relative clause right behind a person, or his trip: "A, who is on", "by A during"."""
    return compiled(r",? who (?:[^,;.:]{0,40} )?| (?:during|on|in|after|at the end of) ")


@cache
def _when() -> regex.Pattern[str]:
    """What somebody did, up to the time at which "he" did something else: "called on Laos when he"."""
    return compiled(r" [^,;:.]* when ")


@cache
def _after() -> regex.Pattern[str]:
    """The opening of a clause behind another one's: "A went there, after B"."""
    return compiled(r",? (?:after|while|whereas|because|since|as) (?:the )?\Z")


@cache
def _clause_of_who() -> regex.Pattern[str]:
    """The same clause, however long: "A, who is in Laos on a tour that will also take him"."""
    return compiled(r",? who [^;:]*")


@cache
def _fronted() -> regex.Pattern[str]:
    """A phrase set in front of its clause."""
    words = "during|in|at|after|before|following|on|upon|while|when|since|as part of|ahead of"
    return compiled(rf"(?i:[\"“]?(?:just\s+)?(?:\w+\s+)?(?:{words})\b)")


@cache
def _opens() -> regex.Pattern[str]:
    """The end of a fronted phrase, right before who acts."""
    return compiled(r",[”\"]?\s+(?:also\s+|the\s+)?\Z")
