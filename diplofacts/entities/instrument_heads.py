"""Find the words that instruments' names start from, and the modifiers before them."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, Any

from diplofacts.languages.en import instruments as english
from diplofacts.languages.instrument_words import Head, InstrumentWords
from diplofacts.languages.vi import instruments as vietnamese
from diplofacts.literals import Literals, any_of
from diplofacts.pattern import compiled, plain
from diplofacts.record import NamedTuple

if TYPE_CHECKING:
    import re

LANGUAGES = {"vi": vietnamese.WORDS, "en": english.WORDS}
LEFT = 120
"""How many characters before a head its modifiers may reach."""


class Found(NamedTuple):
    """A head in the sentence: where its modifiers start, where it starts and ends.

    kind: for a word that only stands for a kind told before ("one on trade") that kind's name, else "".
    """

    left: int
    start: int
    end: int
    head: Head
    kind: str = ""


class Patterns:
    """The patterns of one language: those of InstrumentWords by their names there, each compiled when first asked for.

    anchors: the automaton over what heads may begin with; may_stand: tells whether a sentence may hold a head at all.
    """

    def __init__(self, words: InstrumentWords) -> None:
        heads = "|".join(f"(?P<h{i}>{head.pattern})" for i, head in enumerate(words.heads))
        self.words = words
        self.anchors = Literals([*words.anchors, *NAME_PARTS])
        self.may_stand = any_of(*(head.pattern for head in words.heads), *NAME_PARTS)
        self.heads = plain(rf"(?<!\w)(?:{heads})(?!\w)")
        self._made = {
            "names": rf"(?<![\w-])(?:{words.names})(?![\w])",
            "stops": (
                rf"(?P<hard>{words.hard})|(?P<place>{words.place})|(?P<dash>\s[–—-]{{1,2}}\s)|(?P<join>{words.joins})|"
                r"(?P<comma>,(?! chống|(?<=\d,)\d))|(?P<paren>\()|(?P<close>[)\]*”»])|(?P<quote>[\"“«])"
            ),
            "elided": rf"(?:[;,]\s+(?:(?:{words.joins})\s+)?|\s+(?:{words.joins})\s+)(?={words.elided})",
            "called": words.called + r"(?=[\"“«‘'])",
        }

    def __getattr__(self, name: str) -> Any:
        pattern = self._made.get(name) or getattr(self.words, name)
        found = (compiled if name == "stops" else plain)(pattern) if pattern else None
        setattr(self, name, found)
        return found

    def fits_head(self, number: int, low: str, start: int, end: int) -> bool:
        """Whether the pattern of one head reads these words."""
        return plain(self.words.heads[number].pattern).fullmatch(low, start, end) is not None

    def around(self, number: int) -> tuple[Any, Any, Any, Any]:
        """What must stand before and after a head, and what must not; None where nothing is asked."""
        head = self.words.heads[number]
        before, after, not_before, not_after = (
            plain(pattern) if pattern else None
            for pattern in (head.before, head.after, head.not_before, head.not_after)
        )
        return before, after, not_before, not_after


NAME_PARTS = (
    "fta", "tpp", "epa", "ipa", "atiga", "rcep", "usmca", "jcpoa", "unclos", "coc", "doc", "tac", "npt", "start", "bta",
    "tifa", "ecfa", "ceca",
)  # fmt: skip
"""Parts of the acronyms that agreements are known by, one in each name."""

NAME = Head("agreement", "")
"""The head of an agreement known by its acronym."""


@cache
def patterns_of(language: str) -> Patterns:
    """The patterns of a language."""
    return Patterns(LANGUAGES[language])


def heads_of(text: str, low: str, patterns: Patterns) -> list[Found]:
    """Every head of the sentence with its modifiers to the left, none of them a modifier of another."""
    found: list[Found] = []
    anchors = patterns.anchors.find_matches_as_indexes(low, overlapping=True)
    if not anchors:
        return found
    end = 0
    for start in sorted({at for _, at, _ in anchors if at == 0 or not low[at - 1].isalnum()}):
        match = patterns.heads.match(low, start) if start >= end else None
        if match is None:
            continue
        end = match.end()
        head = _fitting(text, low, match, patterns)
        if head is not None:
            left = _leftmost(text, low, match.start(), found[-1].end if found else 0, patterns)
            while found and left <= found[-1].start:
                left = min(left, found.pop().left)
            found.append(Found(left, match.start(), match.end(), head))
    lefts, named = [item.left for item in found], []
    for match in patterns.names.finditer(text) if _acronym().search(text) else ():
        before = bisect_left(lefts, match.end()) - 1
        if before < 0 or found[before].end <= match.start():
            named.append(Found(match.start(), match.start(), match.end(), NAME))
    return sorted(found + named)


@cache
def _acronym() -> re.Pattern[str]:
    """Three capitals in a row, which all names have: "FTA", "New START"."""
    return plain(r"[A-Z]{3}")


def _fitting(text: str, low: str, match: Any, patterns: Patterns) -> Head | None:
    """The first head that reads match and stands in the surroundings it asks for."""
    start, end = match.span()
    first = int(match.lastgroup[1:])
    before, capital = low[max(0, start - 70) : start], text[start].isupper() and start > 1
    for i in range(first, len(patterns.words.heads)):
        head = patterns.words.heads[i]
        if i > first and not patterns.fits_head(i, low, start, end):
            continue
        must_before, must_after, not_before, not_after = patterns.around(i)
        if not_before is not None and not_before.search(before) and not (capital and head.generic):
            continue
        if not head.noun and text[start].islower() and _after_name(text, start):
            continue
        if not_after is not None and not_after.match(low, end):
            continue
        if (
            (must_before is None and must_after is None and not head.capital)
            or (head.capital and capital)
            or (must_before is not None and must_before.search(before))
            or (must_after is not None and must_after.match(low, end))
        ):
            return head
    return None


def _after_name(text: str, at: int) -> bool:
    """Whether the word before a place is capitalised, and not only because it opens the sentence."""
    words = text[max(0, at - 30) : at].split()
    return len(words) > 1 and words[-1][0].isupper() and words[-1][-1].isalpha()


_JOINED = frozenset(
    "trade economic economy peace friendship technical technology scientific science cultural culture customs defence "
    "defense security goods political education agriculture energy social legal commercial judicial investment access "
    "aid loan grant military tax water air maritime fishing fisheries transport customs border visa migration tourism "
    "labour labor partnership health business oil gas nuclear financial mining digital bilateral "
    "intergovernmental inter-governmental interagency inter-agency governmental interdepartmental official".split()
)
"""First halves of a modifier joined by "and" ("trade and investment agreement")."""
_NEVER = frozenset(
    "the a an this that these those its their his her our of on in for to with by at from under through and or but "
    "when as will would could can may has have had is are was were signed sign signs "
    "ink inks seal seals after before".split()
)

_NUMBERS = frozenset("two three four five six seven eight nine ten eleven twelve several more many new dozen".split())
_SIGNING = r"\b(?:[Ss]ign|[Ii]nk|[Ss]eal|[Ee]xchange|[Cc]onclude|[Aa]dopt|[Ii]ssue|[Rr]each)(?:s|ed|ing)? $"
"""In a headline whose words are all capitalised a number behind one of these counts what is signed."""


def _in_name(text: str, at: int, left: int, word: str) -> bool:
    """Whether a word that mostly ends a title is capitalised as part of one ("Logistics Exchange Memorandum")."""
    capital = at > 0 and text[at].isupper() and text[left].isupper()
    if word in _NUMBERS and compiled(_SIGNING).search(text, max(0, at - 20), at):
        return False
    return capital and word not in _NEVER and not text[:at].endswith((". ", "\n"))


_QUOTED = (
    r"(?<!\w)(?:\"(?!very |so |too |most |more )\p{Ll}[\p{Ll} -]{2,30}\"|“(?!very |so |too |most "
    r"|more )\p{Ll}[\p{Ll} -]{2,30}”|[‘']\p{Ll}[\p{Ll} -]{2,30}['’])$"
)
"""A modifier in quotation marks: the "open skies" aviation agreement."""
_VERSION = r"(?:(?:upgraded|updated|amended|revised)(?: version)?|[\"“]?version \d(?:\.\d)?[\"”]?) of (?:the )?$"


def _leftmost(text: str, low: str, start: int, floor: int, patterns: Patterns) -> int:
    """Where the modifiers of the head at start begin ("China-Chile free trade |agreement")."""
    if patterns.leftward is None:
        return start
    left, at, words = start, start, low[max(0, start - LEFT) : start].split(" ")
    if words[-1] != "":
        return start
    words.pop()
    for n in range(min(len(words), 10)):
        word = words[-1 - n]
        at -= len(word) + 1
        if "\n" in word or not word:
            break
        if word in ("and", "&", "in", "of", "for", "-", "–"):
            before = words[-2 - n] if n + 2 <= len(words) else ""
            capitals = text[at - len(before) - 1 : at][:1].isupper() and text[left].isupper()
            if (not capitals and not (word == "and" and before in _JOINED)) or at <= floor:
                break
            continue
        quoted = compiled(_QUOTED).search(text, max(floor, at - 32), at + len(word)) if word[-1] in "\"”'’" else None
        if quoted is not None and patterns.leftward.fullmatch(quoted[0].strip("\"“”‘’'")) is None:
            left = quoted.start()
            break
        bare = compiled(r"^\d{1,2}[.)](?=[a-z])").sub("", word.lstrip("\"“‘(*«-–—•·"))
        if word[-1] in ",;:)!?\"”*" or (word[-1] == "." and word[-2:-1] and "." not in word[:-1]):
            break
        if word[0] == "[":
            break
        if patterns.leftward.fullmatch(bare) and not _in_name(text, at, left, bare):
            break
        left = at + len(word) - len(bare)
        if bare != word:
            break
    version = compiled(_VERSION).search(low[max(0, left - 30) : left])
    return left - len(version[0]) if version else left
