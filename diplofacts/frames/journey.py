"""One trip as a sentence tells it: the word for it, the sentence, the words of its language."""

from __future__ import annotations

from importlib import import_module

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.languages.visit_words import VisitWords
from diplofacts.match import Match
from diplofacts.record import NamedTuple

_ENDED = r"(?:^|[-–:] )\W*(?:(?:after |sau khi )?(?:kết thúc|concluding|ending|wrapping up))(?: \w+){0,2} $"


_FOR_A_VISIT = re.compile(
    r"[^.;:]{0,70}?\b(?:on|for|begin|start|pay|make|paying|making|beginning|starting) (?:an?|his|her|their)"
    r" (?P<kind>(?:[\w-]+,? |[\ue000-\uf8ff] ){0,4}?)(?:visit|trip|tour|stay)\b"
)
"""What an arrival is for, behind it: "arrived in the country for a two-day state visit"."""
_TO_ATTEND = ("dự", "tham gia")


class Journey(NamedTuple):
    """A rule's match and where it stands. key: the word of the trip in the slotted text."""

    match: Match
    reading: Reading
    context: Context
    words: VisitWords
    key: tuple[int, int]

    @property
    def text(self) -> str:
        """The slotted sentence."""
        return self.reading.slots.text

    @property
    def noun(self) -> bool:
        """Whether the rule names the trip by a noun."""
        return bool(self.match.rule.fixed.get("_noun"))

    @property
    def word(self) -> str:
        """The word of the trip."""
        return self.text[slice(*self.key)]

    @property
    def staged(self) -> bool:
        """Whether the word ends a phrase that sets its clause in the trip: "during the …"."""
        return re.search(self.words.staged, self.text[: self.key[0]]) is not None

    @property
    def ended(self) -> bool:
        """Whether the trip is told as over, in front of what comes next: "Kết thúc chuyến thăm Lào, …"."""
        return re.search(_ENDED, self.text[: self.key[0]]) is not None

    def fixes(self, name: str) -> bool:
        """Whether the rule sets a flag."""
        return bool(self.match.rule.fixed.get(name))

    def inside(self, span: tuple[int, int]) -> list[Entity]:
        """The entities of a span of the slotted text, in order."""
        return [one for at, one in self.reading.slots.entities.items() if span[0] <= at < span[1]]


def journey_of(match: Match, reading: Reading, context: Context) -> Journey:
    """The trip that a match tells."""
    words: VisitWords = import_module(f"diplofacts.languages.{reading.language}.visit").WORDS
    return Journey(match, reading, context, words, match.words.get("key", (match.start, match.end)))


def form_of(journey: Journey) -> str | None:
    """The form that the words around the trip name."""
    text, key = journey.text, journey.key
    if journey.word.endswith(_TO_ATTEND):
        return None  # "dự cuộc gặp không chính thức": of the meeting
    if journey.words.forms_behind:
        near = re.split(r"[,;:.]| và (?!làm việc)", text[key[0] : key[1] + 45], maxsplit=1)[0]
    elif journey.noun:
        near = re.split(r"[;:.]", text[max(0, key[0] - 35) : key[0]])[-1]
    elif text.endswith((" officially ", " privately "), 0, key[0]):
        near = "official" if text.endswith("officially ", 0, key[0]) else "private"
    else:
        ahead = _FOR_A_VISIT.match(text[key[1] : key[1] + 120])
        near = ahead["kind"] if ahead else ""
    return next((form for form, pattern in journey.words.forms if re.search(pattern, near)), None)
