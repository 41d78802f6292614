"""Who issues an English text: its letterhead, the office that speaks in it, its agency or its dateline tell.

A release leaves its own officials without a country: "The President spoke today with Chancellor A".
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.datelines import dateline
from diplofacts.entities.entity import Entity
from diplofacts.entities.offices import either
from diplofacts.pattern import compiled
from diplofacts.record import NamedTuple

if TYPE_CHECKING:
    import regex

HEAD, TAIL = 5, 2  # how many sentences at either end a letterhead or signature may be among
_BEHIND = ("spokes", "press ", "readout", "said in a ")  # one of these is in what _speaks() reads
LONGEST_HEAD = 90  # code points: a letterhead is a line, no sentence


class Issuer(NamedTuple):
    """The country or body that an article comes from. sure: a letterhead tells, so its offices need no name either."""

    code: str
    sure: bool


def issuer_of(sentences: Sequence[tuple[str, Sequence[Entity]]], headline: str | None = None) -> Issuer | None:
    """The issuer of an article, by its sentences with their places; None where nothing tells, or two do.

    headline: one that is none of the sentences.
    """
    ends = [*sentences[:HEAD], *sentences[max(HEAD, len(sentences) - TAIL) :]]
    heads = {code for text, places in ends if (code := _letterhead(text, places))}
    if len(heads) == 1:
        return Issuer(heads.pop(), True)
    texts = [text for text, _ in sentences]
    if read := next((line for line in (headline, *texts[:1]) if line and _readout().match(line)), None):
        return Issuer("UN" if "Secretary" in read else "USA", True)
    speaking = (text for text in texts if any(map(text.__contains__, _BEHIND)))
    said = {_codes()[" ".join(hit["office"].lower().split())] for text in speaking for hit in _speaks().finditer(text)}
    if len(said) == 1 and not heads:
        return Issuer(said.pop(), False)
    signed = {_agencies()[hit["agency"]] for text, _ in ends for hit in _signature().finditer(text)}
    towns = (dateline(text, places) for text, places in sentences[:HEAD])
    begun = [town.value.code for town in towns if town]
    if len(signed) == 1 and signed >= set(begun[:1]):
        return Issuer(signed.pop(), False)
    return Issuer(begun[0], False) if begun and not signed and not _wire().search(" ".join(texts[:HEAD])) else None


@cache
def _readout() -> regex.Pattern[str]:
    """A headline of the White House or of the United Nations, which call their readouts so."""
    whose = r"(?:Vice )?President(?: \p{Lu}[\p{L}.]*){0,4}|(?:Deputy )?Secretary-General"
    return compiled(rf"(?:[^:]{{2,40}}: )?Readout of (?:the )?(?:{whose})['’]s\b")


def _letterhead(text: str, places: Sequence[Entity]) -> str | None:
    """The code that a line at the head of a release stands for."""
    line = text.strip(" \t*_#|-–—:").rstrip(",")
    if len(line) > LONGEST_HEAD or line.endswith(".") or _verb().search(line):
        return None
    if code := _codes().get(" ".join(line.lower().split())):
        return code
    if not _institution().match(line):
        return None
    return next((one.value.code for one in places if one.kind == "country"), None)


@cache
def _codes() -> dict[str, str]:
    from diplofacts.languages.en.issuers import OFFICES_OF

    return OFFICES_OF


@cache
def _agencies() -> dict[str, str]:
    from diplofacts.languages.en.issuers import AGENCIES

    return AGENCIES


@cache
def _institution() -> regex.Pattern[str]:
    """How the name of an office opens that issues releases."""
    kinds = "Ministry|Department|Embassy|High Commission|Consulate|Office|Presidency|Government|Cabinet|Mission"
    return compiled(rf"(?:The )?(?:\p{{Lu}}[\p{{L}}.'’&]*,? (?:of |for |and |the )*){{0,4}}?(?:{kinds})\b")


@cache
def _verb() -> regex.Pattern[str]:
    return compiled(r"\b(?:is|are|was|were|has|have|had|will|to|sa(?:id|ys)|meets?|met|h[eo]lds?|signs?|hosts?)\b")


@cache
def _speaks() -> regex.Pattern[str]:
    """The office whose words a release gives: "A Downing Street spokesperson said", "said the Kremlin"."""
    office = either(sorted(_codes()))
    behind = r"(?:spokes(?:man|woman|person)|press (?:service|office|secretary)|readout|said in a \w+)"
    return compiled(rf"\b(?i:(?P<office>{office}))(?:['’]s)? {behind}\b")


@cache
def _signature() -> regex.Pattern[str]:
    """An agency in brackets or behind a stroke: "(KUNA)", "[ANI/WAM]", "-- BERNAMA"."""
    return compiled(rf"(?:[(/\[]\s?|(?:--|—|–)\s?)(?P<agency>{either(sorted(_agencies()))})(?=\s?[)/\]–—-]|\s*\Z)")


@cache
def _wire() -> regex.Pattern[str]:
    """Agencies that report from everywhere."""
    names = "Reuters|AP|AFP|UPI|Xinhua|Bloomberg|dpa|DPA|EFE|IPS|IRIN|CNN|BBC|VOA|RFE/RL"
    return compiled(rf"\((?:{names})\b|\b(?:Reuters|AFP|UPI)\b")
