"""What one mention tells of a person, and the sentence it stands in with its places hidden."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from diplofacts import kept_re as re
from diplofacts.entities.entity import Entity
from diplofacts.entities.offices import BODY, COUNTRY, PAIR, TOWN, lexicon
from diplofacts.literals import Literals
from diplofacts.pattern import compiled, is_wide
from diplofacts.record import NamedTuple

if TYPE_CHECKING:
    import regex


class Mentioned(NamedTuple):
    """A person as one mention tells: what the mention leaves out is None.

    name: as in the text, without honorifics. title: the office without the country. country: code or acronym of
    the side spoken for. office: key for matching mentions, such as "pm", "fm", "minister:defence", "ambassador".
    reference: "full" (a name with an office, or a full name), "surname" (a name with an honorific, or a bare known
    name), "office", "pronoun", "counterpart", "delegation", "leaders". role: "official", "business" or "other" (a
    former holder, a figure of history: never someone who acts today). former: the office is a past one.
    also: the keys of further offices, ("state_president",) for "Tổng Bí thư, Chủ tịch nước". party: the words for a
    delegation without those who lead it. spoken: told by who speaks, "I", "my counterpart".
    """

    name: str | None
    title: str | None = None
    country: str | None = None
    office: str | None = None
    reference: str = "full"
    role: str = "official"
    former: bool = False
    also: tuple[str, ...] = ()
    party: str | None = None
    spoken: bool = False


class Sentence(NamedTuple):
    """A sentence with its places masked, and what each mask hides, by offset."""

    text: str
    masked: str
    codes: dict[int, str]

    @property
    def wide(self) -> bool:
        """Whether there may be white space in it other than single spaces."""
        return "  " in self.masked or is_wide(self.text)

    def code(self, start: int, end: int) -> str | None:
        """The first country or body named in start:end."""
        return next((code for at, code in self.codes.items() if start <= at < end), None)

    def words(self, pieces: list[tuple[int, int]]) -> str:
        """The words of the pieces as the text has them, a country at the end left out."""
        masked = "".join(self.masked[start:end] for start, end in pieces)
        kept = "".join(self.text[start:end] for start, end in pieces)
        tail = _country_tail().search(masked)
        if tail and tail.start() > 0:
            kept = kept[: tail.start()]
        return " ".join(kept.split())


@cache
def _country_tail() -> regex.Pattern[str]:
    link = r"(?:của|of|(?<!\bNhà )nước|from)(?:\s+the)?\s+"
    kind = r"(?:\p{Lu}[\w-]+\s+){0,2}(?:Republic|Kingdom|State|Commonwealth|Federation|Sultanate)\s+of\s+(?:the\s+)?"
    link = rf"(?:of\s+the\s+{kind}|{link})"
    abroad = r"(?<!\s(?:to|in|for|and|tại|to\sthe|in\sthe|for\sthe))"
    return compiled(rf"{abroad}\s+(?:{link})?(?:{COUNTRY}+|{BODY}+)(?:['’]s?)?\s*\Z")


@cache
def _inserted() -> regex.Pattern[str]:
    """What an editor puts into words quoted: "President [Emmanuel] Macron"; not what follows a name in brackets."""
    return compiled(r"\[((?:of \p{Lu}|\p{Lu}\p{Ll})[^\[\]]{0,40})\](?= \p{Lu})")


def mask(text: str, places: list[Entity], language: str, *, seats: bool = True) -> Sentence:
    """Hide the places behind characters of the same number. seats: whether there may be a seat of power in it."""
    masked, codes = text, {}
    if language == "en" and "[" in text:
        masked = _inserted().sub(lambda hit: f" {hit[1]} ", text)
    for start, end, what, value in places:
        if what == "country" and language == "en" and _is_named_so(text, start, end):
            continue
        if what == "place" and _surname().search(text, max(0, start - 24), start):
            continue
        if what == "place" and language == "en" and (_names(text, start, end) or _is_arabic(text, start)):
            continue
        kind = _MASKS.get(what)
        if kind:
            masked = masked[:start] + kind * (end - start) + masked[end:]
            if kind != PAIR:
                codes[start] = value if isinstance(value, str) else value.code
    for seat in _seats(language).finditer(masked) if seats and may_seat(text, language) else ():
        kind = BODY if seat[0].startswith("Europe") else COUNTRY
        masked = masked[: seat.start()] + kind * len(seat[0]) + masked[seat.end() :]
        codes[seat.start()] = lexicon(language).SEATS.get(seat[0], "EU")
    return Sentence(text, masked, codes)


_MASKS = {"country": COUNTRY, "body": BODY, "place": TOWN, "pair": PAIR}


def may_seat(text: str, language: str) -> bool:
    """Whether a text of any length may name a seat of power."""
    return bool(_any_seat(language)(text))


# Countries by which people are named too: "Deputy Prime Minister Siniša Mali".
_ALSO_NAMES = frozenset("Mali Chad Jordan Israel Holland England Ireland France Cuba Georgia".split())


def _is_named_so(text: str, start: int, end: int) -> bool:
    """Whether a country's name is somebody's: behind an office and a given name."""
    if text[start:end] not in _ALSO_NAMES or text[end : end + 1] in ("'", "’"):
        return False
    given = _given_name().search(text, max(0, start - 60), start)
    return given is not None and _office_before().search(text, max(0, given.start() - 48), given.start()) is not None


@cache
def _given_name() -> regex.Pattern[str]:
    return compiled(r"(?<= )\p{Lu}\p{Ll}+ \Z")


def _is_arabic(text: str, start: int) -> bool:
    """Whether the article of an Arabic name stands before: "Al-Sabah" is no Sabah."""
    return text[max(0, start - 3) : start].lower() in ("al-", "el-")


@cache
def _any_seat(language: str) -> Callable[[str], object]:
    """Whether a sentence may name a seat of power: one pass tells, where the pattern looks at each word."""
    return Literals([*lexicon(language).SEATS, *(("Europe",) if language == "en" else ())]).find_matches_as_indexes


@cache
def _seats(language: str) -> regex.Pattern[str]:
    """Seats of power that stand for a country ("White House officials"), and Europe where it stands for its Union."""
    seats = "|".join(sorted(map(re.escape, lexicon(language).SEATS), key=len, reverse=True))
    if language == "vi":
        return compiled(rf"(?<![Ôô]ng chủ )(?<![Ôô]ng chủ Điện )(?<!\p{{L}})(?:{seats})(?!\p{{L}})")
    who = (
        "(?i:commissioners?|officials?|leaders|diplomats?|negotiators?|envoys?|lawmakers|ministers|foreign policy chief"
        r"|top diplomat)\b"
    )
    europe = rf"European(?=\s+(?:[\p{{L}}-]+\s+){{0,2}}?{who})|Europe(?=['’]s\s+{who})"
    return compiled(rf"(?<!\p{{L}})(?:{seats}|{europe})(?!\p{{L}})")


def _names(text: str, start: int, end: int) -> bool:
    """Whether a town's name is a given name: with a surname after, behind an office or before one."""
    if not _surname_behind().match(text, end):
        return False
    before = _office_before().search(text, max(0, start - 48), start)
    return before is not None or _office_behind().match(text, end) is not None


@cache
def _surname_behind() -> regex.Pattern[str]:
    place = "City|Province|University|Airport|Region|State|Summit|Declaration"
    return compiled(rf"(?: (?:bin |al-)?(?!{place})\p{{Lu}}[\p{{L}}’'-]+){{1,4}}(?! \p{{Lu}})")


@cache
def _office_before() -> regex.Pattern[str]:
    offices = (
        "counterpart|colleague|opposite number|minister|president|premier|secretary|ambassador|chancellor|leader|envoy"
        "|emir|king|sultan|sheikh|prince"
        "|chairman|chairwoman|speaker|governor|mayor|chief|advis[eo]r|representative|general|spokesman|director|commissioner"
    )
    where = r"(?: of \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?"
    return compiled(rf"(?:(?i:{offices}){where}|(?:Mrs?|Ms|Dr)\.?),? \Z")


@cache
def _office_behind() -> regex.Pattern[str]:
    """An office behind the comma after a name: "Takeo Sato, the secretary general of"."""
    offices = (
        "secretary|minister|president|chairman|chairwoman|chair|head|director|governor|chief|advis[eo]r|envoy|speaker"
        "|premier|leader"
    )
    name = r"(?: \p{Lu}[\p{L}’'-]+){1,3}"
    behind = rf"(?:\p{{L}}+[ -]){{0,3}}?(?i:{offices})(?! (?:of state )?\p{{Lu}})\b"
    return compiled(rf"{name}, (?:the |an? |who is )?{behind}")


@cache
def _surname() -> regex.Pattern[str]:
    """What a name ends on behind it: a Vietnamese family name, perhaps with a middle name; "de la"; "Duke of"."""
    surnames = "|".join((*lexicon("vi").SURNAMES, *lexicon("en").SURNAMES))
    before = r"(?:Duke|Duchess|Earl|Countess)\s+of|\p{Lu}\p{Ll}+\s+de\s+la"
    return compiled(rf"\b(?:{surnames})\s+(?:\p{{Lu}}\p{{Ll}}+\s+)?\Z|\b(?:{before})\s+\Z")


def plain(name: str) -> str:
    """A name with line breaks and the space after a hyphen mended: "Yoon Sang- jick"."""
    name = " ".join(name.replace("[", "").replace("]", "").split())
    name = compiled(r"-\s+(?=\p{Ll})").sub("-", name).rstrip("'’")
    return _degree().sub("", _style().sub("", name))


@cache
def _degree() -> regex.Pattern[str]:
    """Letters behind a name, and a degree behind "Sheikh": "James Marape MP", "Sheikh Dr. Ahmed"."""
    letters = "MP|MEP|MLA|KC|QC|SC|AC|AO|OBE|CBE|MBE|PhD"
    return compiled(rf"(?<=\p{{Ll}})\s+(?:{letters})\Z|(?<=\ASh[ae]ikh\s)(?:Dr|Eng)\.?\s+")


@cache
def _style() -> regex.Pattern[str]:
    """Letters of honour before a name: "HE Mohammed", "HRH Prince", "H.E. Dr Kofi"."""
    letters = r"HE|[HS]\.\s?E\.?|HH|H\.H\.?|HM|H\.M\.?|HRH|H\.R\.H\.?|Dr\.?|Hon\.?"
    return compiled(rf"\A(?:(?:{letters})\s+)+(?=\p{{Lu}}\p{{Ll}})")
