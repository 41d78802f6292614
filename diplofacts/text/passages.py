"""The passages of an article: title, body, captions, list items and what is no part of it."""

from __future__ import annotations

from functools import cache

from diplofacts import kept_re as re
from diplofacts.record import NamedTuple

from .furniture import is_byline, is_caption, is_furniture, is_marker, is_own
from .language import is_vietnamese, language_of
from .normalise import Text, cleaned
from .paragraphs import Paragraph, paragraphs
from .sentences import LEADS, Sentence, sentences

LONGEST_TITLE = 200
LONGEST_HEADLINE = 160
HOME = {"Việt", "Nam", "Vietnam", "Vietnamese"}  # in every article of a Vietnamese paper: no sign of one subject


class Passage(NamedTuple):
    """A paragraph by its half-open offsets in the clean text.

    language: 'vi', 'en', 'other'. kind: 'title', 'body', 'caption', 'item' (of a list) or 'furniture' (menus, share
    bars, other headlines, adverts, bylines).
    """

    start: int
    end: int
    language: str
    kind: str
    sentences: tuple[Sentence, ...]


def passages(
    text: Text, *, title: str | None = None, language: str | None = None, furniture: tuple[str, ...] = ()
) -> list[Passage]:
    """The passages of a text in order; language: what the article is in, if known.

    furniture: further lines that are no part of it, in lower case, "*" for anything.
    """
    clean = text.clean
    parts = _split_title(clean, paragraphs(clean, untitled=_is_untitled(clean, title)), title)
    words = [clean[part.start : part.end] for part in parts]
    kinds = _kinds(parts, words, title, furniture)
    main = language or _main_language(words, kinds)
    return [
        Passage(part.start, part.end, _language(said, main), kind, _sentences(clean, part, kind))
        for part, said, kind in zip(parts, words, kinds, strict=True)
    ]


def _sentences(clean: str, part: Paragraph, kind: str) -> tuple[Sentence, ...]:
    return tuple(sentences(clean, part.start if part.item is None or kind == "title" else part.item, part.end))


def _main_language(words: list[str], kinds: list[str]) -> str:
    body = [said for said, kind in zip(words, kinds, strict=True) if kind in ("body", "item")]
    return language_of(" ".join(body[:8]) or " ".join(words[:8]))


def _language(said: str, main: str) -> str:
    """The article's own language, unless the passage speaks strongly for another."""
    if main == "vi":
        return "vi" if len(said) < 60 or not said.isascii() else language_of(said)
    if main == "other":
        return language_of(said) if len(said) > 60 else main
    if said.isascii():
        return main
    return "vi" if len(said) > 20 and is_vietnamese(said) else main


def _split_title(clean: str, parts: list[Paragraph], title: str | None) -> list[Paragraph]:
    """Cut a headline off the lead that it is glued to."""
    if not parts:
        return parts
    first = parts[0]
    cut = None
    if title:
        wanted = cleaned(title).strip()
        end = first.start + len(wanted)
        if wanted and end < first.end and clean.startswith(wanted, first.start):
            cut = end if clean[end : end + 2].lstrip()[:1].isupper() else None
    if cut is None:
        end = min(first.end, first.start + LONGEST_TITLE)
        glued = _glued().search(clean, first.start, end) if _may_glue().search(clean, first.start, end) else None
        cut = glued.start() if glued else None
    if cut is None:
        return parts
    rest = cut + len(clean[cut : first.end]) - len(clean[cut : first.end].lstrip())
    return [Paragraph(first.start, cut, 1, None), Paragraph(rest, first.end, first.lines, None), *parts[1:]]


def _kinds(parts: list[Paragraph], words: list[str], title: str | None, own: tuple[str, ...]) -> list[str]:
    kinds = [_own_kind(part, said) for part, said in zip(parts, words, strict=True)]
    if own:
        kinds = ["furniture" if is_own(said, own) else kind for said, kind in zip(words, kinds, strict=True)]
    _mark_title(words, kinds, title)
    _mark_teasers(words, kinds)
    _mark_related(words, kinds)
    _mark_byline(words, kinds)
    return kinds


def _own_kind(part: Paragraph, said: str) -> str:
    """What a paragraph is by its own words."""
    if len(said) > 500:
        return "body"
    if is_furniture(said) or is_marker(said):
        return "furniture"
    if is_caption(said):
        return "caption"
    return "body" if part.item is None else "item"


def _mark_title(words: list[str], kinds: list[str], title: str | None) -> None:
    wanted = _bare(cleaned(title)) if title else None
    if wanted:
        for i, said in enumerate(words[:12]):
            if len(said) < LONGEST_TITLE * 2 and _says(said, wanted):
                kinds[i] = "title"
                _mark_labels(words, kinds, i)
                return
        return
    for i, said in enumerate(words[:8]):
        if kinds[i] != "body":
            continue
        if len(said) > LONGEST_TITLE or said[-1] in ".;,:…" or len(words) == 1:
            return
        if len(said.split()) > 2 and len(said) > 14:
            kinds[i] = "title"
            _mark_labels(words, kinds, i)
            return


def _is_untitled(clean: str, title: str | None) -> bool:
    """Whether the headline is known, and does not stand above the text."""
    if not title:
        return False
    wanted = _bare(cleaned(title))
    return not any(_says(line, wanted) for line in clean[:2_000].split("\n"))


def _says(line: str, wanted: str) -> bool:
    """Whether a line is a headline, which is bare."""
    return wanted.partition(" ")[0] in line.casefold() and _is_same_title(_bare(line), wanted)


def _is_same_title(line: str, title: str) -> bool:
    """Whether they are equal, or one is the other with the paper's name behind it."""
    short, long = sorted((line, title), key=len)
    if short == long or len(long) - len(short) > 40 or not long.startswith(short + " "):
        return short == long
    return len(short) > 25 or long[len(short) + 1] in "-–|"


def _mark_labels(words: list[str], kinds: list[str], title: int) -> None:
    """Names of the section above the title ("World", "Hanoi")."""
    for i in range(title):
        if kinds[i] == "body" and len(words[i]) < 30 and words[i][-1] not in ".!?":
            kinds[i] = "furniture"


def _mark_teasers(words: list[str], kinds: list[str]) -> None:
    """A headline said twice on end, with or without one sentence behind it, calls to another article."""
    for i in range(1, len(words)):
        if words[i] == words[i - 1] and len(words[i]) > 20 and kinds[i] == "body":
            if "title" in (kinds[i - 1], kinds[i]):
                kinds[i] = "title"
                continue
            kinds[i - 1] = kinds[i] = "furniture"
            if i + 1 < len(words) and not (i + 2 < len(words) and words[i + 1] == words[i + 2]):
                kinds[i + 1] = "furniture"


def _mark_related(words: list[str], kinds: list[str]) -> None:
    """Headlines behind "Related news" and the like; and all that follows to the end, if it is about something else."""
    subject: set[str] | None = None
    listing = False
    for i, said in enumerate(words):
        if kinds[i] == "furniture":
            listing = listing or is_marker(said)
            continue
        if not listing or kinds[i] == "title":
            continue
        if len(said) < LONGEST_HEADLINE and said[-1] not in ".:;,":
            kinds[i] = "furniture"
            continue
        if subject is None:
            told = (said for said, kind in zip(words[:i], kinds, strict=False) if kind in ("body", "title", "item"))
            subject = set(_capital().findall(" ".join(told))) - HOME
        late = i * 2 > len(words) and len(said) < 400
        if late and (not subject & _names(said) or _retells(said, words[i - 1])):
            kinds[i] = "furniture"
        else:
            listing = False


def _retells(lead: str, headline: str) -> bool:
    """Whether this sentence only says again, more fully, what the headline above it says."""
    said = {word for word in headline.lower().split() if len(word) > 2}
    return len(headline) < LONGEST_HEADLINE and len(said) > 3 and 2 * len(said & set(lead.lower().split())) >= len(said)


def _mark_byline(words: list[str], kinds: list[str]) -> None:
    """The writer's name under the text."""
    for i in range(len(words) - 1, 0, -1):
        if kinds[i] == "body":
            if len(words[i]) < 40 and is_byline(words[i]):
                kinds[i] = "furniture"
            return


def _names(said: str) -> set[str]:
    """Words with a capital that do not stand first in a sentence."""
    return set(_name().findall(said))


def _bare(line: str) -> str:
    return " ".join(line.split()).strip("\"'“”‘’*. ").casefold()


@cache
def _capital() -> re.Pattern[str]:
    return re.compile(r"\b[A-ZĐÀ-Ý\u1ea0-\u1ef8][^\W\d_]{2,}")


@cache
def _name() -> re.Pattern[str]:
    return re.compile(r"(?:(?<=[^\W\d_]\s)|(?<=[^\W\d_],\s))[A-ZĐÀ-Ý\u1ea0-\u1ef8][^\W\d_]{2,}")


@cache
def _may_glue() -> re.Pattern[str]:
    """A letter and the first of a word that opens leads, without which _glued() finds nothing."""
    return re.compile(rf"[^\W\d_][{''.join(sorted({lead[0] for lead in LEADS.split('|')}))}]")


@cache
def _glued() -> re.Pattern[str]:
    return re.compile(rf"(?<=[^\W\d_A-ZĐ\"”)])(?:{LEADS})\b(?<![A-ZĐ]{{2}})")
