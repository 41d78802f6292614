"""Which instruments an act is done to: those behind it or before it, and all that are joined to them in a list."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Reading
from diplofacts.languages.agreement_words import AgreementWords
from diplofacts.rule import CHARACTER

INSTRUMENT = CHARACTER["instrument"]
_REACH = 140
_TAIL = 110
_SUBJECT = "[" + "".join(CHARACTER[kind] for kind in ("person", "country", "body", "pair", "both")) + "]"
_WORD = r"[^\W\d_]+"
_STOP = r"[.!?;](?:\s|$)"
_BREAKS = r"\n|;|:|,| – | - | -- |•|\+ |\d[.)] | và | and | or | hoặc | cùng | cũng như | as well as | plus |\("


def spots_of(reading: Reading) -> list[int]:
    """Where the sentence's instruments stand in the slotted text."""
    text = reading.slots.text
    return [at for at, char in enumerate(text) if char == INSTRUMENT]


def behind(reading: Reading, at: int, words: AgreementWords, strangers: int | None) -> list[int]:
    """The instruments that the act ending at `at` is done to, in order; [] where another thing is meant."""
    text, spots = reading.slots.text, [spot for spot in spots_of(reading) if spot >= at]
    if not spots or not _bridges(text[at : spots[0]], words, words.strangers if strangers is None else strangers):
        return []
    return _joined(text, spots, words)


def before(reading: Reading, at: int, words: AgreementWords) -> list[int]:
    """The instruments before the act starting at `at` that it is said of, in order."""
    text, spots = reading.slots.text, [spot for spot in spots_of(reading) if spot < at]
    if not spots:
        return []
    gap = re.sub(words.auxiliaries, "", text[spots[-1] + 1 : at])
    if re.compile(_MEANT).fullmatch(text, spots[-1] + 1, at) and not re.search(words.acts, gap):
        gap = ""
    if re.compile(_CLOSED).fullmatch(text, spots[-1] + 1, at):
        gap = ""
    examples = re.match(rf" ?,? ?(?:{words.opens}|ranging|in areas|trên|thuộc|trong)", gap)
    if examples and not re.search(_STOP, gap) and not re.search(words.acts, gap):
        gap = gap[max(gap.rfind(","), gap.rfind(")")) :][-40:]
    told = list(re.finditer(words.acts, gap))
    if told and re.compile(_RELATIVE).search(text, spots[-1] + 1, at):
        return []
    join = re.search(r"(?: và | and |, )(?!.*(?: và | and |, ))", gap)
    if told and join and join.start() > told[-1].start() and not re.search(_SUBJECT, gap[join.end() :]):
        gap = gap[join.end() :]
    if not _bridges(gap, words, 6):
        return []
    found = [spots[-1]]
    for spot in reversed(spots[:-1]):
        beside = re.match(_BESIDE, text[spot + 1 : found[0]]) and text[found[-1] + 1 : found[-1] + 2] != ","
        if beside or not goes_on(text[spot + 1 : found[0]], words):
            break
        found.insert(0, spot)
    return found


_CLOSED = (
    r", (?:which|that) [^.;:]{5,170}, (?:was|were|has been|have been|had been|is|will be)(?: \w+ly| also| finally)? "
)
"""Whatever else is told of a paper between commas, before what is done to it: "the pact, which …, was signed"."""
_RELATIVE = r"\w,? (?:which|that)(?: (?:was|were|is|are|has|have|had|been|\w+ly))* $"
"""Of what was told last, not of a paper before another act: "signed, replacing an older accord, which was signed"."""
_BESIDE = r", (?:together|along) with an? "
"""Between a paper and another told beside it, of which alone goes what follows: "this, together with one signed"."""


_MEANT = (
    r",? (?:(?:which|that) (?:is|are|aims?|seeks?|will|would) [^.;:]{5,100},"
    r"|(?:expected|designed|intended|meant|aimed) (?:to|at) [^.;:]{5,100},?)"
    r" (?:was|were|has been|have been|will be)(?: \w+ly| also)? "
)
"""What a paper is for, told between its name and its signing: "a pact expected to ease travel was signed"."""


def listed(reading: Reading, at: int, words: AgreementWords) -> list[int]:
    """The instruments of a list that a word like "gồm" or "including" opens behind `at`."""
    text = reading.slots.text
    spots = [spot for spot in spots_of(reading) if spot >= at]
    if not spots or len(gap := text[at : spots[0]]) > _TAIL or re.search(_STOP, gap):
        return []
    if re.compile(_OF_SEVERAL).search(text, 0, at) or re.compile(_THOSE_SIGNED).search(text, 0, at):
        gap = re.sub(r"\b(?:is|was|are|were)\b(?= (?:an?|the)? ?[\ue000-\uf8ff]?)", "including", gap)
    opened = list(re.finditer(words.opens, gap))
    if not opened or re.search(words.blocks, gap) or not _bridges(gap[opened[-1].end() :], words, 2):
        return []
    return _joined(text, spots, words)


_KNOWN_AS = (
    rf"{INSTRUMENT},? (?:\w+ly |also |better )?"
    r"(?:known as|called|dubbed|named|titled|entitled|mang tên|có tên|với tên gọi"
    r"|(?:hay |và )?(?:còn )?(?:được )?gọi(?: tắt)? là)"
    r"(?: the| là)? [\"“]?$"
    rf"|{INSTRUMENT}, the [\"“]$"
)


_SO_CALLED = rf"{INSTRUMENT} \((?:\w+ ){{0,2}}(?:called|known as|referred(?: to)? as|dubbed|named)(?: the)? [\"“]?$"
_APPOSED = (
    rf"{INSTRUMENT}, an? (?:[\w-]+,? |{CHARACTER['money']} |{CHARACTER['count']} ){{0,4}}$"
    rf"|{INSTRUMENT}[^;.{INSTRUMENT}]{{0,40}}, (?:the |its |their |{_SUBJECT}(?:['’]s?)? "
    rf"|{CHARACTER['place']}(?:['’]s?)? )?"
    r"(?:(?:first|second|third|only|latest|largest|biggest)(?:-ever)? ){1,2}(?:such )?$"
)


_PART_OF = r"\bin (?:what [^,;]{3,30}|an?) (?:[\w-]+ ){0,2}$"
"""Before the word for what has been told already: "agreed to buy ten ships in a major defence deal"."""


def is_alias(text: str, spot: int) -> bool:
    """Whether an instrument only names the one before it: "ChAFTA (China-Australia free trade agreement)"."""
    if text[spot - 3 : spot] == f"{INSTRUMENT} (" and text[spot + 1 : spot + 2] == ")":
        return True
    return any(re.compile(known).search(text, max(0, spot - 40), spot) for known in (_KNOWN_AS, _SO_CALLED))


def alias_of(text: str, spot: int) -> int | None:
    """Where the other name of an instrument stands, None where it has none."""
    other = text.find(INSTRUMENT, spot + 1, spot + 40)
    called = other >= 0 and re.compile(_SO_CALLED).search(text, max(0, other - 40), other) is not None
    return other if other >= 0 and is_alias(text, other) and not called else None


def _joined(text: str, spots: list[int], words: AgreementWords) -> list[int]:
    found = spots[:1]
    opened = re.compile(rf"(?:{words.opens})[^;.]{{0,25}}$").search(text, max(0, spots[0] - 60), spots[0]) is not None
    for spot in spots[1:]:
        if is_alias(text, spot) or _is_apposed(text, spot):
            continue
        gap = text[found[-1] + 1 : spot]
        if not goes_on(gap, words) and not (opened and re.fullmatch(_NEXT_ITEM, gap)):
            break
        opened = opened or re.search(words.opens, gap) is not None
        found.append(spot)
    return found


def _is_apposed(text: str, spot: int) -> bool:
    """Whether an instrument only tells what the one before is: "the Compact for Laos, a five-year agreement"."""
    if re.compile(_PART_OF).search(text, max(0, spot - 40), spot):
        return True
    if not re.compile(_APPOSED).search(text, max(0, spot - 60), spot):
        return False
    return re.compile(r",|,? and |;").match(text, spot + 1) is None


def _bridges(gap: str, words: AgreementWords, strangers: int) -> bool:
    """Whether the words of a gap only lead from an act to its instrument."""
    gap = re.sub(r"\bwhat (?:\w+ ){1,4}(?:called|known as|dubbed|termed|described as|named)\b", "", gap)
    gap = re.sub(r"\([^()]*\)", "", gap)
    if len(gap) > _REACH or any(re.search(end, gap) for end in (_STOP, words.blocks, words.acts)):
        return False
    known = re.compile(words.bridge)
    return sum(known.fullmatch(word) is None for word in re.compile(_WORD).findall(gap)) <= strangers


_OF_SEVERAL = (
    rf"^\W*(?:among|one of|included in)(?: (?:the|those|these|them|some|many|key|main|new|major"
    rf"|other))* ?(?:\w+ )?{INSTRUMENT}"
)
_THOSE_SIGNED = (
    rf"^\W*(?:(?:the|these|other|new|bilateral) )*{INSTRUMENT}(?:,? (?:that|which))?"
    r"(?: (?:were|are|was|have been|had been))?(?: \w+ly)? [a-z]+$"
)
"""What is told of all that were signed is what they are: "the accords that were signed are …"."""
_AMONG = (
    r" (?:is|was|are|were|being)(?: also)? (?:among|one of|part of|included in)(?: the| a)?(?: series of| total of)? "
)
"""One document is told to be one of several: "an extradition treaty was among five accords"."""

_NEXT_ITEM = rf"[,)]? ?[^;:.!?\[\]{_SUBJECT[1:-1].replace(CHARACTER['country'], '')}]{{0,120}};(?: và)?(?: \d[.)])? "
"""The rest of an item's title and a semicolon: "…, triển khai hệ thống quản lý dân cư tại Lào; "."""


_TURNS = (
    r"\b(?:and|but) (?:now |also |then |is |are |has )?(?:wants?|wanted|seeks?|sought|plans?|hopes?|hoped"
    r"|intends?|aims?"
    r"|vow\w*|threaten\w*|promis\w*|refus\w*) "
)
"""What turns to something else that the same ones do: "has left the pact and wants to change the treaty"."""


def goes_on(gap: str, words: AgreementWords) -> bool:
    """Whether the words between two instruments only lead from one item of a list to the next."""
    if re.fullmatch(_AMONG, gap):
        return True
    if len(gap) > _TAIL + 30 or (re.search(r"[.!?](?:\s|$)(?!\d)", gap) and not re.search(r"\d[.)] *$", gap)):
        return False
    if re.search(_TURNS, gap):
        return False
    gap = re.sub(r"^ \([^()]{1,40}\)(?= |,)", "", gap)  # of the item's own name: "Hiệp định … (sửa đổi) và …"
    if ";" in gap and re.match(r",? (?:where|whose|which|that) ", gap):
        gap = gap[gap.rfind(";") :]
    breaks = [*re.finditer(_BREAKS, gap)]
    breaks = breaks or [*re.finditer(rf"{words.opens}|\b(?:là|như|có|being|are|were)\b", gap)]
    if not breaks or re.search(words.blocks, gap):
        return False
    return _bridges(gap[breaks[-1].end() :].replace(";", ","), words, 2)
