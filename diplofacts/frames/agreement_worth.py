"""What an agreement is worth."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.frames.agreement_items import INSTRUMENT
from diplofacts.frames.draft import Draft
from diplofacts.languages.agreement_words import AgreementWords
from diplofacts.match import Match
from diplofacts.rule import CHARACTER

_MONEY = CHARACTER["money"]
_NOT_ITS = r"\b(?:and (?:an?|for)|(?:offer|extend|provid|grant)(?:ed|s)|gave|which|that|includ\w+|pledge\w*|resum\w+)\b"
"""What tells that a sum behind an instrument is one of its points, not its worth."""
_BEFORE_TITLE = (
    rf"{_MONEY}(?: \([^()]{{0,30}}\))?(?:['’]s?)?(?:-| |, )?(?:worth of |in |of )?"
    r"(?:(?:new|landmark|major|historic|multi-year|long-term|massive|huge) ){0,2}$"
)
_IN_TITLE = (
    r"\b(?:for|worth|totall?ing|valued at|of|a|an|trị giá)"
    r"(?: (?:up to|about|around|nearly|over|more than|some|at least|an? total of))? $"
)


_IN_ALL = (
    r"[, ]with (?:a|the|an) (?:total|combined|overall|aggregate|estimated) (?:amount|value|worth|sum|cost)(?: of)?"
    rf"(?: (?:about|around|nearly|over|more than|some|at least|up to|almost|approximately))? ?{_MONEY}"
)
"""What documents are worth together, told far behind them."""
_LENT = r"^(?:exchange of )?notes|\b(?:loan|grant|financing|credit) agreement"
_LOAN_OF = (
    r"\b(?:loans?|grants?|aid|package|credit|assistance)\b[^,;.]{0,25}"
    rf"\b(?:of|worth|amounting to|totall?ing) ?{_MONEY}"
)
"""What a paper on a loan or a grant is worth."""


def amount_of(reading: Reading, at: int, words: AgreementWords) -> Entity | None:
    """The sum that an instrument is worth: right before its title, behind a word such as "worth", or in its title."""
    text = reading.slots.text
    ahead = re.search(_BEFORE_TITLE, text[:at])
    if ahead:
        return reading.slots.entities[ahead.start()]
    money = text.find(_MONEY, at + 1, at + 90)
    gap = text[at + 1 : money] if money >= 0 else ""
    its = INSTRUMENT not in gap and ";" not in gap and not re.search(_NOT_ITS, gap)
    if gap and its and re.search(words.worth, gap):
        return reading.slots.entities[money]
    total = re.compile(_IN_ALL).search(text, at + 1, at + 320)
    if total is None and re.search(_LENT, reading.text[reading.slots.entities[at].start :][:40].casefold()):
        total = re.compile(_LOAN_OF).search(text, at + 1, at + 260)
    if total and INSTRUMENT not in text[at + 1 : total.start()]:
        return reading.slots.entities[total.end() - 1]
    item = reading.slots.entities[at]
    sums = [one for one in reading.slots.within(item) if one.kind == "money"]
    sums = [one for one in sums if not re.search(r"\([^()]*$", reading.text[item.start : one.start])]
    if len(sums) == 1 and re.search(_IN_TITLE, reading.text[item.start : sums[0].start].lower()):
        return sums[0]
    return None


_IS_WORTH = (
    r",? (?:(?:is|was|will be|are|were|has|have|will have) )?(?:a |an )?"
    r"(?:(?:reportedly|estimated|said to be|thought to be|total|overall) )*(?:to be )?"
    rf"(?:worth|valued at|estimated at|value of|price of|price|cost of|worth of) ?({_MONEY})"
)
_SUM_OF = rf"\b(?:the|this) ({_MONEY})(?:['’]s)?[ -]$"


def worth_told(match: Match, reading: Reading, context: Context, at: int) -> list[Draft]:
    """What the one paper told in the paragraph or two before is worth: "the contract is worth $3 billion"."""
    passage, told = context.notes.get("told last", (-9, []))
    item, text = reading.slots.entities[at], reading.slots.text
    if reading.language != "en" or len(told) != 1 or reading.passage - passage > 2 or not item.value.bare:
        return []
    slots = told[0].slots
    if "amount" in slots or (item.value.number == "one") == ("count" in slots):
        return []
    ahead = re.compile(_SUM_OF).search(text, 0, at)
    if ahead and re.compile(r" (?:with|between|to|for|on)\b").match(text, at + 1):
        return []
    found = ahead or (re.compile(_IS_WORTH).match(text, at + 1) if item.value.definite else None)
    if found is None:
        return []
    money = reading.slots.entities[found.start(1)]
    draft = Draft(match, reading, **{**slots, "amount": money.value})
    draft.refers = True
    draft.rests("amount", reading, [money])
    return [draft]
