"""Who and what is in force at a place in the article: the people known, the two sides, the date, the place.

The article is read in order. A fact that is found, or a pair that is named, sets the sides; "hai bên", "both leaders"
and "the two countries" mean the sides in force in that passage, and those change when the article turns to another
meeting.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from typing import Any

from diplofacts import kept_re as re
from diplofacts.entities.countries import codes as states
from diplofacts.entities.datelines import dateline
from diplofacts.entities.dates import When, counts_days, refers_back, resolve
from diplofacts.entities.entity import Entity
from diplofacts.facts import Person
from diplofacts.languages.lexicon import Lexicon, lexicon
from diplofacts.match import Slotted
from diplofacts.record import NamedTuple
from diplofacts.several import several
from diplofacts.side_by_side import between, of_two


class Someone(NamedTuple):
    """The value of a person entity once resolved: who it is, and how the sentence puts it.

    implied: the country was told nowhere; it is the one that the article seems to be about.
    """

    person: Person
    mentioned: Any
    implied: bool = False


class Reading(NamedTuple):
    """One sentence as the frames see it. start: its offset in the clean text; passage: number of its paragraph."""

    start: int
    text: str
    slots: Slotted
    language: str
    passage: int
    kind: str

    @property
    def words(self) -> Lexicon:
        """The lexicon of the sentence's language."""
        return lexicon(self.language)


class Heard:
    """A sentence gone by: its text, its language, and the people and places in it; its dates once asked for."""

    def __init__(
        self, text: str, language: str, entities: Sequence[Entity], dates: Callable[[], list[Entity]]
    ) -> None:
        self.text = text
        self.language = language
        self.entities = entities
        self._dates = dates

    @cached_property
    def dates(self) -> list[Entity]:
        """The dates of the sentence, in order."""
        return self._dates() if self.language in ("vi", "en") else []

    @property
    def days(self) -> list[Entity]:
        """The dates at which things happen: not the day, behind one of them, on which that was said."""
        told = [one for one in self.dates if one.value.role == "at"]
        return [one for at, one in enumerate(told) if at == 0 or not re.search(_SAID_ON, self.text[: one.start])]


class Stream(NamedTuple):
    """The sides of the last figure of investment or aid: where it is, who gives (a firm also by name), who takes.

    period: the EDTF date or period of that figure, where it is told. stock: it is one of all capital to that day.
    """

    passage: int
    sentence: int
    giver: str | None
    firm: str | None
    taker: str | None
    period: str | None = None
    stock: bool = False


class Turn(NamedTuple):
    """Where a sentence turns to other sides than those in force before it: the offset, and those before.

    full: where the second of the new sides is told, if they are told by people.
    """

    start: int
    sides: tuple[str, ...]
    people: tuple[Person, ...]
    full: int = 0


class Context:
    """What the article has said so far.

    published: EDTF day or None. home: the publisher's country or None. sides: the two codes in force, the later
    replacing the earlier; people: the persons of the last meeting; main: the two countries the article is about;
    leaders: for each side the person whom the article names most. heard: the sentences so far, this one last.
    town: where the article plays. flow: the sides of the last figure of investment or aid.
    notes: what the frame of one fact type remembers.
    """

    def __init__(
        self,
        *,
        published: str | None,
        home: str | None,
        main: tuple[str, ...],
        leaders: Mapping[str, Person] | None = None,
    ) -> None:
        self.leaders = leaders or {}
        self.notes: dict[str, Any] = {}
        self.published = published
        self.reported: str | None = None  # the day of the dateline, where that is some days before publication
        self.home = home
        self.main = main
        self.sides: tuple[str, ...] = ()
        self.people: tuple[Person, ...] = ()
        self._turn: Turn | None = None
        self.governing: str | None = None
        self.place: str | None = None
        self.trip: Any = None  # the draft of the visit told last
        self.heard: list[Heard] = []
        self._dated = 0
        self._last_date: str | None = None
        self.town: str | None = None
        self.trade: Any = None  # the figure of trade told last: frames.trade_sides.Remembered
        self.flow: Stream | None = None

    def dateline(self) -> tuple[int, Entity | None]:
        """The town in the dateline of the first sentences, and the place of its sentence in heard; None without one."""
        towns = ((place, dateline(one.text, one.entities)) for place, one in enumerate(self.heard[:_HEAD]))
        return next((one for one in towns if one[1]), (0, None))

    def meet(self, people: Sequence[Person], date: str | None, place: str | None) -> None:
        """A meeting is being told: its people and their countries are the sides from here on."""
        codes = tuple(dict.fromkeys(one.country for one in people if one.country))
        if len(codes) >= 2:
            self.sides = codes[:2] if len(codes) == 2 else codes
            self.people = tuple(people)
        if date:
            self.governing = date
        if place:
            self.place = place

    def name_pair(self, codes: Iterable[str]) -> None:
        """A pair was named outright ("quan hệ Việt Nam - Nhật Bản"): the sides from here on."""
        found = tuple(dict.fromkeys(codes))
        if len(found) >= 2 and set(found) != set(self.sides):
            self.sides = found
            if {p.country for p in self.people} != set(found):
                self.people = ()

    def turn_to(self, entities: Sequence[Entity], text: str = "") -> None:
        """A new sentence: a pair that it names, or the two sides its people stand for, are in force from here on."""
        before = self.sides, self.people
        first = self._turned_by(entities, text)
        changed = first is not None and before != (self.sides, self.people) and (before[0] or before[1])
        self._turn = Turn(first.start, *before, of_two(first, entities)) if first and changed else None

    def _turned_by(self, entities: Sequence[Entity], text: str) -> Entity | None:
        """Put the sides of a sentence in force; return the first entity that tells them."""
        if not entities:
            return None
        pairs = [one for one in entities if one.kind == "pair" and len(one.value) == 2]
        pairs = [one for one in pairs if not re.match(_WORKS, text[one.end : one.end + 12])]
        if pairs:
            self.name_pair(pairs[0].value)
            return pairs[0]
        persons = [one for one in entities if one.kind == "person" and one.value.person.country]
        people = dict.fromkeys(one.value.person for one in persons)
        codes = dict.fromkeys(one.country for one in people if one.country)
        told = between(entities, text) if len(codes) < 2 else ()
        if told and codes.keys() <= {one.value.code for one in told}:
            self.name_pair(one.value.code for one in told)
            return told[0]
        if len(codes) != 2:
            return None
        self.name_pair(codes)
        if len(people) == 2 or not self.people:
            self.people = tuple({one.country: one for one in reversed(people)}.values())[::-1]
        return persons[0]

    def _before_turn(self, one: Entity) -> Turn | None:
        """The sides that "both leaders" at the head of a sentence mean, which goes on to name others.

        Right before names ("the two leaders, A and B") the words mean these.
        """
        turn, text = self._turn, self.heard[-1].text if self.heard else ""
        if turn is not None and turn.start < one.start < turn.full:
            return turn  # "A took the two ministers to B"
        if turn is None or one.start >= turn.start:
            return None
        return turn if any(map(str.isalpha, text[one.end : turn.start])) else None

    def pair(self, *, of_states: bool = False) -> tuple[str, ...]:
        """The codes of the sides in force; the article's main pair when none was told yet.

        of_states: for "hai nước", "both countries", which are no body like the EU.
        """
        sides = self.sides or self.main
        if of_states and not states().issuperset(sides) and states().issuperset(self.main):
            return self.main
        return sides

    def other_side(self, code: str | None) -> str | None:
        """The side in force that is not `code`; None where that is not known."""
        rest = [one for one in self.pair() if one != code]
        return rest[0] if len(rest) == 1 and len(self.pair()) == 2 else None

    def leading(self, other: Iterable[str]) -> tuple[Person, ...]:
        """The one who meets the side `other`: of the last meeting, or the most named person of the main pair."""
        found = [one for one in self.people if one.country and one.country not in other]
        if not found:
            found = [self.leaders[code] for code in self.pair() if code not in other and code in self.leaders]
        return tuple(found[:1])

    # --- values of entities ------------------------------------------------------------------------------------

    def codes(self, entities: Iterable[Entity]) -> tuple[str, ...]:
        """The countries and bodies that entities stand for, in order, each once."""
        found: list[str] = []
        for one in entities:
            if one.kind == "person" and one.value.person.country:
                found.append(one.value.person.country)
            elif one.kind in ("country", "place"):
                found.append("EU" if one.kind == "place" and one.value.name == "Brussels" else one.value.code)
            elif one.kind == "body":
                found.append(body_code(one))
            elif one.kind == "pair":
                found.extend(one.value)
            elif one.kind == "both" and one.value[-1:].isdigit():
                found.extend(who.country or "" for who in self.persons([one]))
            elif one.kind == "both":
                turn = self._before_turn(one)
                found.extend(turn.sides if turn and turn.sides else self.pair(of_states=one.value == "states"))
        return tuple(dict.fromkeys(found))

    def persons(self, entities: Iterable[Entity]) -> tuple[Person, ...]:
        """The people that entities stand for; a country or body is a side known only as such."""
        found: list[Person] = []
        for one in entities:
            if one.kind == "person":
                found.append(one.value.person)
            elif one.kind == "both" and one.value[-1:].isdigit():
                found.extend(several(int(one.value[-1]), self.heard, self.people))
            elif one.kind == "both" and one.value != "states" and self.people:
                turn = self._before_turn(one)
                found.extend(turn.people if turn and turn.people else self.people)
            elif one.kind == "both" and one.value == "leaders":
                found.extend(self.leaders[code] for code in self.pair() if code in self.leaders)
            else:
                found.extend(Person(country=code) for code in self.codes([one]))
        return tuple(dict.fromkeys(found))

    # --- time and place ----------------------------------------------------------------------------------------

    def date(self, when: When, tense: str) -> str | None:
        """The day or span that a date wording means here, as EDTF; None when it can't be known."""
        governing = (self.governing or self._day_before()) if refers_back(when) else None
        now = self.reported if self.reported and counts_days(when) else self.published
        return resolve(when, published=now, governing=governing, tense=tense)

    def _day_before(self) -> str | None:
        """The last date told in the sentences before this one: what "cùng ngày" means where no meeting has a day."""
        ahead = self.heard[self._dated : -1]
        self._dated += len(ahead)
        for when in (one.value for heard in ahead for one in heard.days):
            self._last_date = resolve(when, published=self.published, governing=self._last_date) or self._last_date
        return self._last_date

    def dates(self) -> set[str]:
        """The dates, as EDTF, that the sentences heard so far tell in full."""
        return {one.value.edtf for heard in self.heard for one in heard.dates if one.value.edtf}


_SAID_ON = r", [^,;.]* (?:said|announced|confirmed|reported|stated)(?: on| late| earlier)? ?$"
"""Before the day of a report: "in Sochi on November 26, the Kremlin said on Tuesday"."""
_HEAD = 6  # sentences from the start, among which the one with the dateline stands
_WORKS = r" (?i:rail|road|highway|pipeline|gas|oil|power|corridor|bridge|tunnel|cable|war|expressway|canal|ferry)"
"""Behind a pair, what lies between two countries and is named after them: "the Tanzania-Zambia Railway"."""


def body_code(entity: Entity) -> str:
    """The acronym of a body entity."""
    value = entity.value
    return value if isinstance(value, str) else str(value.code)
