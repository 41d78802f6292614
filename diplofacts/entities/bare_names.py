"""Where the people of an article stand by bare name: "Biden", "bin Salman", a whole name without an office."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.profiles import Profile, is_vietnamese, short_forms
from diplofacts.entities.sheet import Hit, Sheet
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex
    from ahocorasick_rs import AhoCorasick


class BareNames:
    """The names by which the people of an article may stand alone."""

    def __init__(self, profiles: Sequence[Profile], language: str) -> None:
        self._profiles = profiles
        self._language = language
        self._finders: dict[bool, tuple[AhoCorasick, list[bool]]] = {}

    def within(self, text: str) -> list[tuple[int, int, bool]]:
        """Where known people stand by bare name: start, end, and whether the whole name is there."""
        automaton, full = self._finder(text.isupper())
        return _bounded(text, full, automaton.find_matches_as_indexes(text))

    def on(self, sheet: Sheet) -> dict[int, list[tuple[int, int, bool]]]:
        """For each sentence with bare names in it what within() finds there, at the cost of one pass over all."""
        found = {}
        there = {name: full for name, full in self._forms(False).items() if name in sheet.text}
        if there:
            automaton, full = _automaton(there)
            for line, hits in sheet.by_line(automaton.find_matches_as_indexes(sheet.text)).items():
                names = _bounded(sheet.sentences[line], full, hits)
                if names:
                    found[line] = names
        for line, text in enumerate(sheet.sentences):
            if text.isupper():
                found[line] = self.within(text)
        return found

    def _finder(self, capitals: bool) -> tuple[AhoCorasick, list[bool]]:
        """The automaton over all forms, and which of them are whole names."""
        if capitals not in self._finders:
            self._finders[capitals] = _automaton(self._forms(capitals))
        return self._finders[capitals]

    def _forms(self, capitals: bool) -> dict[str, bool]:
        """The names by which people of the article may stand, and whether each is a whole one."""
        forms: dict[str, bool] = {}
        for profile in self._profiles:
            if profile.name and profile.role != "other" and not capitals:
                forms |= dict.fromkeys(short_forms(profile.name, self._language), False)
        for profile in self._profiles:
            if profile.name and (" " in profile.name or not is_vietnamese(profile.name)):
                forms[profile.name.upper() if capitals else profile.name] = " " in profile.name
        return forms


def _automaton(forms: dict[str, bool]) -> tuple[AhoCorasick, list[bool]]:
    """What finds some names, of those that overlap the longest, and which of them are whole."""
    from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

    quick = Implementation.NoncontiguousNFA  # to build, which is done for each article
    return AhoCorasick(list(forms), matchkind=MatchKind.LeftmostLongest, implementation=quick), list(forms.values())


def _bounded(text: str, full: list[bool], hits: Iterable[Hit]) -> list[tuple[int, int, bool]]:
    """The hits that stand as words of their own."""
    found = []
    for index, start, end in hits:
        behind = end + _of_a_family(text, start, end)
        around = text[max(0, start - 1) : start] + text[behind : behind + 1]
        if any(letter.isalpha() or letter == "-" for letter in around):
            continue
        if text[start:end] == "May" and not _is_surname(text, start, end):
            continue
        if full[index] or not _is_part(text, start, end):
            found.append((start, end, full[index]))
    return found


def _of_a_family(text: str, start: int, end: int) -> int:
    """How many letters make a name that of a couple: 1 in "the Obamas will visit", else 0."""
    plural = text[end : end + 2] == "s " and text[start:end].istitle()
    return int(plural and text[max(0, start - 4) : start].lower() == "the ")


def _is_surname(text: str, start: int, end: int) -> bool:
    """Whether "May" is somebody: with a verb of people behind it, and no month before it."""
    return bool(_acting().match(text, end)) and not _dated().search(text, max(0, start - 12), start)


@cache
def _acting() -> regex.Pattern[str]:
    verbs = (
        "said|says|met|meets|told|has|had|will|would|was|is|also|and|flew|travell?ed|visited|arrived|added|spoke|hosted"
        "|welcomed|called|held|went|left|made"
    )
    return compiled(rf"['’]s\b|,\s(?:who|on|in|during)\s|\s(?:{verbs})\b")


@cache
def _dated() -> regex.Pattern[str]:
    return compiled(r"(?i:\b(?:in|on|by|since|until|of|late|early|mid|last|next|this|from|for|\d+|and)[\s-]+)\Z")


def _is_part(text: str, start: int, end: int) -> bool:
    """Whether a bare name is a part of another one: "Bill" in "Bill Gates", "Biden" in "Jill Biden"."""
    if text.isupper() or not text[:1].isascii():
        return False
    before = _word_before().search(text, max(0, start - 24), start)
    if before and not is_beside_names(before["word"]):
        return True
    after = word_after().match(text, end)
    return bool(after and not is_beside_names(after["word"]))


@cache
def _word_before() -> regex.Pattern[str]:
    """A capitalised word right before a name, but the first of the sentence."""
    return compiled(r"(?<=[\p{Ll},] )(?P<word>\p{Lu}\p{Ll}+) \Z")


@cache
def word_after() -> regex.Pattern[str]:
    return compiled(r" (?P<word>\p{Lu}\p{Ll}+)(?! \p{Lu})")


@cache
def _beside_names() -> frozenset[str]:
    """Words with a capital that stand beside names and are no part of them."""
    from diplofacts.entities.offices import lexicon

    words = lexicon("en")
    told = (*words.AFTER_NAMES, *words.HONORIFICS, *words.RANKS, *words.HEAD_BEFORE)
    offices = (name for name, _ in (*words.OFFICES, *words.MINISTERS, *words.HEADS))
    return frozenset(part for name in (*told, *offices) for part in (name, *name.split(), name.rstrip(".")))


def is_beside_names(word: str) -> bool:
    """Whether a word with a capital stands beside names and is no part of them."""
    return word.lower() in _beside_names()
