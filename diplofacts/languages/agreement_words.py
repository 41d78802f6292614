"""The words a language lends to the frame of agreements; all are patterns over lower-case slotted text."""

from __future__ import annotations

from functools import cache
from importlib import import_module

from diplofacts.record import NamedTuple


class AgreementWords(NamedTuple):
    """What the frame needs to know of a language.

    bridge: a word that may stand between an act ("signed") and what it is done to. blocks: words behind which an
    instrument is no longer what the act is done to ("ký … để thực hiện Hiệp định"). auxiliaries: words that part a
    subject from its passive. strangers: how many words that are in neither list a bridge may hold. acts: all acts.
    opens: words that open a list. topic: what a title of several documents holds if it tells which. announces: what
    an item starts with that tells of a list; heads: what any may start with. following: a list is to come.
    planned, done: before an act, whichever is nearer decides. told: an act told of in planned is done all the same
    ("nhất trí thông qua"). denied: right before an act; without: before what is then not signed. doubtful: a condition.
    early: an act of the future told at the start of the sentence. once: the act is a condition of what is to come.
    later: said behind a signing told by a noun. launched, pushed: of talks: about to open; under way. settled: of talks:
    brought to an end.
    side: what stands before one more side ("với", "with"). oblique: what stands before a country or place that does not
    act. signer: what stands before those who signed. witness: words of people who only watch. worth: before a sum that
    an instrument is worth. back: before an instrument named before ("the", "this"). visit: before a date or span of
    something else than the signing. past: long ago, apart from the visit told of. scene: the signing is set in a meeting
    or forum told before. unfinished: right behind an item of a list of what was signed, when that one is not ("vẫn đang
    đàm phán").
    """

    bridge: str
    blocks: str
    auxiliaries: str
    strangers: int
    acts: str
    opens: str
    announces: str
    heads: str
    topic: str
    following: str
    planned: str
    done: str
    told: str
    denied: str
    without: str
    doubtful: str
    early: str
    once: str
    later: str
    launched: str
    pushed: str
    settled: str
    side: str
    oblique: str
    signer: str
    witness: str
    worth: str
    back: str
    visit: str
    past: str
    scene: str = "(?!)"
    unfinished: str = "(?!)"


@cache
def agreement_words(language: str) -> AgreementWords:
    """The words of a language: "vi" or "en"."""
    found = import_module(f"diplofacts.languages.{language}.agreement_words").WORDS
    assert isinstance(found, AgreementWords)
    return found
