"""Phrases that stand for the pair of sides in force: "hai bên", "the two leaders"."""

from __future__ import annotations

from functools import cache

from diplofacts.entities.entity import Entity
from diplofacts.entities.numerals import lowered
from diplofacts.languages.lexicon import lexicon
from diplofacts.pattern import headed, may_match


@cache
def _pattern(language: str) -> str:
    words = lexicon(language)
    return f"(?P<states>{words.states})|(?P<sides>{words.sides})|(?P<leaders>{words.leaders})"


_NUMBERS = {"three": 3, "trio": 3, "four": 4, "quartet": 4, "five": 5}
_ACT = (
    r"(?:(?:also|then|later|all|jointly|both|have|had|will|are|were) )*"
    r"(?:meet|met|held|hold|talked|talk|discussed|discuss|agreed|conferred|signed|gathered|due|set|scheduled|expected)\b"
)
_LEADERS = (
    r"(?:leaders|presidents|prime ministers|premiers|chancellors|ministers|men|women|heads of (?:state|government)"
    r"|(?:foreign|trade|finance|defen[cs]e|energy|interior) ministers|envoys|negotiators|diplomats|chiefs)"
)
_STATES = r"(?:countries|nations|states|governments|sides|neighbou?rs)"
_SEVERAL = (
    rf"\b(?:the|all) (?P<n>three|four|five) (?P<leaders>{_LEADERS})\b(?! (?:of|from|who)\b)"
    rf"|\b(?:the|all|their) (?P<m>three|four|five) (?P<states>{_STATES})"
    rf"(?=['’] (?:\w+ ){{0,4}}?{_LEADERS}\b| (?:will |have |had |are to )?(?:held|hold|met|meet)\b)"
    rf"|\bthe (?P<o>three|four|five|trio|quartet)(?= {_ACT})"
)
"""More than two, by their number: "the three leaders", "the four countries", "the trio held talks"."""


def _several(low: str) -> list[Entity]:
    """Entities of value "leaders of 3" or "states of 4" in an English sentence in lower case."""
    found = []
    for hit in headed(_SEVERAL).finditer(low):
        number = _NUMBERS[hit["n"] or hit["m"] or hit["o"]]
        found.append(Entity(*hit.span(), "both", f"{'states' if hit['states'] else 'leaders'} of {number}"))
    return found


def find_both(text: str, language: str) -> list[Entity]:
    """Entities of kind "both": value "states", "sides" or "leaders"; of more than two "leaders of 3"."""
    low, words = lowered(text), lexicon(language)
    more = _several(low) if language == "en" and may_match(_SEVERAL, low) else []
    if not any(may_match(phrases, low) for phrases in (words.states, words.sides, words.leaders)):
        return more
    return more + [Entity(*hit.span(), "both", hit.lastgroup) for hit in headed(_pattern(language)).finditer(low)]
