"""How far an agreement has come by what is said around an act: signed, planned, negotiating, in force, cancelled."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Reading
from diplofacts.frames.agreement_gerund import status_of_gerund
from diplofacts.languages.agreement_words import AgreementWords
from diplofacts.match import Match
from diplofacts.rule import CHARACTER

_ACTORS = "".join(CHARACTER[kind] for kind in ("person", "country", "body", "pair", "both", "company"))
_WINDOW = 80


def status_of(
    match: Match, reading: Reading, key: tuple[int, int], start: int, end: int, words: AgreementWords
) -> str | None:
    """The status that the act at `key` gives the instruments that stand between `start` and `end`; None for no fact."""
    act = match.rule.fixed["_act"]
    text = reading.slots.text
    if reading.language == "en" and _is_pending(text, key):
        return None
    if act != "talks" and re.match(
        r" ?(?:upgrad\w+ |accession |expansion )?(?:talks|negotiations?|negotiating)\b", text[end : end + 25]
    ):
        act = "talks"
    passive = start < key[0]
    if match.rule.name.endswith("participle"):
        start = text.rfind(CHARACTER["instrument"], 0, key[0])
    if _denied(text, key[0], start, words):
        return None
    window = _window(text, key[0], start)
    if re.search(words.doubtful, window) or (
        passive and re.search(words.doubtful, text[max(0, start - 45) : start])
    ):
        return None
    if act == "draft":
        return "planned"
    if act == "talks":
        return _talks(text, key, window, end, words)
    lead = text[max(0, start - 30) : start] if passive else window
    if act == "force" and re.search(words.once, lead):
        return (
            None
            if re.search(r"\b(?:sẽ|hy vọng|mong|cần|will|would|hopes?|should|could|can)\b", text)
            else "in_force"
        )
    if reading.language == "en" and re.match(_TEXT_OF, text[key[0] :]):
        return "planned"
    if reading.language == "en" and act == "force" and passive and re.search(_NOT_YET, lead):
        return "planned"
    if reading.language == "en" and any(re.match(told, text[end:]) for told in (_PUT_OFF, _TO_BE_HELD)):
        return "planned"
    if reading.language == "en" and _is_wished(text, key, window):
        return None
    if reading.language == "en" and passive and _is_awaited(text, key, start):
        return "planned"
    if reading.language == "vi" and act == "reach" and re.search(_TO_REACH, window):
        return "negotiating" if re.search(_TALKS, window) else None
    if match.rule.name == "en/agreement/signing" and not passive and _is_only_approved(text, key, end):
        return "planned"
    done = bool(match.rule.fixed.get("_done"))
    ahead = False if done else _ahead(text, key, window, end, passive, act, words)
    approved = act == "adopt" or (act == "sign" and text.startswith("thông qua", key[0]))
    if approved and not ahead and reading.language == "vi" and re.search(_HOUSE, window):
        return "in_force"
    if act == "force":
        return "planned" if ahead else "in_force"
    if act == "cancel":
        return None if ahead else "cancelled"
    if ahead:
        return "planned"
    return status_of_gerund(text, key[0]) if match.rule.name == "en/agreement/signing" and not passive else "signed"


_TEXT_OF = (
    r"(?:finali[sz]|complet|agre|hammer|conclud|settl|approv)\w*(?: (?:on|upon|out))?(?: an?| the| its| their)?"
    r"(?: final| draft)? (?:text|draft|wording|terms|principles|outlines?)s? (?:of|for)\b"
)
"""What is settled is the text of a paper, which is still to be signed."""
_TO_REACH = r"\b(?:để|nhằm|với mục tiêu|hướng tới|nỗ lực|cố gắng)(?: (?:sớm|cùng|có thể|nhanh chóng|tiến tới))* ?$"
_TALKS = r"\b(?:đàm phán|thương lượng)\b"
_NOT_YET = r"\b(?:in advance of|ahead of|before|until|pending|prior to)(?: the| its| this)? $"
"""Before a paper by whose coming into force something else is dated."""
_HOUSE = r"\b(?:quốc hội|nghị viện|hạ viện|thượng viện|hội đồng châu âu)\b[^,;]*$"
"""Who ratifies what was signed, before the word of approval."""
_AWAITED = r"\b(?:after|once|when|as soon as|before|ahead of)\b[^,;.]{0,40}$"
_WISH = (
    r"\b(?:believ\w+|think\w*|thought|hop(?:e|es|ed|ing|eful)|could|might|may|possib\w+|chances?|prospects?|obstacles?"
    r"|willing\w*|hard|tough|tricky|challenging"
    r"|read(?:y|iness)|desir\w+|wish\w*|want\w*|would like|difficult\w*|unlikely|likely|able|need\w*|failure|failed"
    r"|optimis\w+"
    r"|impossible"
    r"|aims? of|lack|fail\w* (?:of|in|to)|hurdles?|way to(?:wards)?|refus\w+|speculat\w+|deadline|pessimis\w+"
    r"|confiden\w+|try\w*|tried|attempt\w*|efforts?|seek\w*|sought|interest\w*|progress"
    r"|closer)\b[^,;.]{0,60}$"
)


def _is_wished(text: str, key: tuple[int, int], window: str) -> bool:
    """Whether an agreement is only hoped, or tried, to be reached: "believes that they can reach an agreement"."""
    base = re.compile(r"(?:reach|strike|forge|agree|come|complete|reaching)(?:$| )").match(text, key[0], key[1])
    if base is None and re.compile(r"reached|struck").match(text, key[0], key[1]):
        base = re.compile(r"\bbe $").search(text, max(0, key[0] - 4), key[0])
    return base is not None and re.search(_WISH, window) is not None


def _is_awaited(text: str, key: tuple[int, int], start: int) -> bool:
    """Whether an agreement is still to come by which something else is dated: "after the accord is signed"."""
    awaited = re.compile(_AWAITED).search(text, max(0, start - 45), start)
    return awaited is not None and re.compile(r"\b(?:is|are|gets?)\b").search(text, start, key[0]) is not None


_PUT_OFF = (
    r"[^.;,]{0,60} (?:was|were|is|has been|have been|had been) (?:again )?(?:postponed|delayed|put off|deferred)\b"
)
_TO_BE_HELD = (
    r"[^.;,]{0,70} (?:will|shall|is|are)(?: (?:expected|scheduled|due|set|planned|likely) to)? (?:be held|take place"
    r"|happen)\b"
)
_PENDING_BEFORE = (
    r"\b(?:process of|initiat\w+|start\w*|begin\w*|begun|subject to|pending|await\w*|until|necessary|requir\w+"
    r"|delay\w*|block\w*|stall\w*|postpon\w+|before|reject\w*)(?: (?:the|its|their|a|any|this))* $"
)
_PENDING_AFTER = (
    r" (?:process|procedures?|instruments?|bill"
    r"|(?:of [^,;.]{1,60} )?(?:is|was|are|were) (?:expected|delayed|due|needed|required|pending))\b"
)
_BY_LAWMAKERS = (
    r"[^.;]{0,60} by (?:the |an? )?(?:[\w-]+ ){0,3}"
    r"(?:courts?|judges?|shareholders|stockholders|boards?|directors|regulators|parliaments?|senate|cabinet"
    r"|congress|lawmakers|council|legislature|majority|vote|members?)\b"
)


_NEEDED_FOR = (
    r"\b(?:procedures?|conditions?|necessary|required|needed|requirements?|formalities|steps|process|prerequisites?)"
    r" (?:for|to|of)(?: the| its| their)? $"
)
"""What a paper needs to come into force it may not have yet."""
_LEFT_TO_SIGN = (
    r"\b(?:approv\w+|clear(?:ed|s)|authori[sz]\w+|green-?light\w*|endors\w+|permi(?:ssion|tted)|mandate"
    r"|consent\w*|sanctioned|nod)"
    r"(?: (?:for|to))?(?: the| its| formal)* $"
)
_SIGNING_APPROVED = (
    r"[^.;]{0,40} (?:was|were|has been|have been) (?:\w+ly )?(?:approved|cleared|authori[sz]ed|endorsed)\b"
)
"""A cabinet lets a paper be signed."""


def _is_only_approved(text: str, key: tuple[int, int], end: int) -> bool:
    """Whether a government has but approved that a paper be signed."""
    if re.compile(_LEFT_TO_SIGN).search(text, max(0, key[0] - 45), key[0]):
        return True
    return re.compile(_SIGNING_APPROVED).match(text, end) is not None


def _is_pending(text: str, key: tuple[int, int]) -> bool:
    """Whether a ratification is only awaited, or an approval is one of lawmakers at home."""
    word = text[key[0] : key[1]]
    if word.startswith("entry into"):
        return re.compile(_NEEDED_FOR).search(text, max(0, key[0] - 40), key[0]) is not None
    if word == "ratification":
        ahead = re.compile(_PENDING_BEFORE).search(text, max(0, key[0] - 45), key[0])
        return ahead is not None or re.compile(_PENDING_AFTER).match(text, key[1]) is not None
    return word in ("approved", "endorsed") and re.compile(_BY_LAWMAKERS).match(text, key[1]) is not None


def _denied(text: str, at: int, start: int, words: AgreementWords) -> bool:
    if re.compile(words.denied).search(text, max(0, at - 45), at):
        return True
    first = min(at, start)
    return re.compile(words.without).search(text, max(0, first - 40), first) is not None


def _window(text: str, at: int, start: int) -> str:
    """The words before an act that may tell of its reality: of its clause; for a passive those behind its subject."""
    low = max(0, at - _WINDOW) if start >= at else start + 1
    while 0 < low < at and text[low - 1].isalnum() and text[low].isalnum():
        low += 1  # no part of a word: "country" is not "try"
    cut = max(text.rfind(mark, low, at) for mark in (";", ":", ". "))
    window = text[max(cut + 1, low) : at]
    clause = list(re.finditer(rf",(?: (?:và|and))? (?=(?:the |his |her )?[{_ACTORS}])", window))
    if clause and start >= at:
        return window[clause[-1].end() :]
    return window


_ON_THE_WAY = r"\b(?:is|are|was|were|be)(?: \w+ly| now| still| also)? $"
"""Before "finalising": what is still being done."""
_FIRST_TO = (
    r"\bmanaged to $|\bceremony (?:was |is )?(?:also )?(?:held |organi[sz]ed |took place )?to $|"
    r"(?:\b(?:became|was|were|is|are)|[\ue000-\uf8ff],) (?:the |among the )?(?:\w+ )?"
    r"(?:first|second|third|last|latest|only)\b"
    r"[^,;]{0,60} to $"
)
"""Those who were the first to do it have done it."""
_PRESIDED = (
    r"\b(?:before|prior to|ahead of) (?:jointly )?(?:chairing|witnessing|overseeing|presiding over|supervising"
    r"|attending|observing)(?: (?:the|a|at the|an official))?(?: (?:\w+ )?ceremony for the)? $"
)
"""What was held before those who met looked on at a signing, at which the words before an act end."""
_IS_TO_BE_HELD = r"\b(?:will|would|shall|may|(?:is|are|was|were|due|set|expected|scheduled|planned|likely) to)\b"


def _looked_on(text: str, at: int, window: str) -> bool | None:
    """Whether those who looked on at a signing had met by then: "held talks before overseeing it"; None if none did."""
    lead = re.search(_PRESIDED, window)
    if lead is None:
        return None
    clause = window[: lead.start()]
    told = clause if re.search(r"\w", clause) else text[at : at + 250]
    return re.search(_IS_TO_BE_HELD, told) is None


def _ahead(
    text: str, key: tuple[int, int], window: str, end: int, passive: bool, act: str, words: AgreementWords
) -> bool:
    """Whether an act is still to come."""
    if re.search(_FIRST_TO, window):
        return False
    looked_on = _looked_on(text, key[0], window)
    if looked_on is not None:
        return not looked_on
    if re.compile(r"\w+ing$").search(text, key[0], key[1]) and re.compile(_ON_THE_WAY).search(text, 0, key[0]):
        return True
    if passive and re.compile(r"\bbe(?: \w+ly)? $").search(text, max(0, key[0] - 25), key[0]):
        return True
    planned = [hit.start() for hit in re.finditer(words.planned, window)]
    if act in ("adopt", "reach"):
        told = {hit.start() for hit in re.finditer(words.told, window)}
        planned = [at for at in planned if at not in told]
    done = [hit.start() for hit in re.finditer(words.done, window)]
    base = act == "force" and re.match(r"(?:take|come|enter|go|become)\b", text[key[0] : key[1]])
    if base and re.search(words.planned, text[max(0, key[0] - _WINDOW) : key[0]]):
        return True
    if planned and planned[-1] > max(done, default=-1):
        return True
    if not done and re.search(words.early, text[: key[0]]):
        return True
    lead = text[max(0, end - 60) : end - 1] if passive else window
    if re.search(words.once, lead) and re.search(words.planned,
        text[end : end + 90] + text[max(0, min(end, key[0]) - 90) : key[0]]
    ):
        return True
    return not passive and not done and re.search(words.later, text[end : end + 60]) is not None

_NOT_TALKING = (
    r"\b(?:boycott\w*|(?:not|n't) (?:attend|tak|join|participat)\w*|skipp\w*)\b[^;.]{0,40}$"
    r"|\b(?:reject\w*|den(?:y|ies|ied|ying)|dismiss\w*)\b[^;.]{0,40} (?:that|of)\b[^;.]{0,90}$"
)
"""Of talks that somebody stays away from, or that are said not to be held."""
_UNDER_WAY = (
    r"\b(?:(?:launched|began|begun|started|opened|commenced|initiated|kicked off|entered into|resumed|restarted"
    r"|reopened"
    r"|relaunched|revived)(?: (?:the|their|its|formal|official|bilateral|new|fresh|exploratory)| first round of)*"
    r"|(?:first|second|third|last|final|latest|next|\d+(?:st|nd|rd|th)) rounds? of)\W*(?:\ue00c )?"
    r"(?=negotiat|talks|\ue00c| *$)"
)
"""Talks that were opened, or a round of which came to an end."""
_OPENED = (
    r"\b(?:đã|vừa|mới)(?: chính thức| cùng| cùng nhau)* (?:khởi động|bắt đầu|nối lại|mở|tái khởi động|bước vào)"
    r"(?: lại| các| cuộc| tiến trình| quá trình| vòng| phiên)* (?:đàm phán|thương lượng)\b"
    r"|\b(?:vòng|phiên) (?:đàm phán|thương lượng)(?: chính thức)? (?:lần )?(?:thứ|đầu tiên|\d)"
)
"""The same in Vietnamese."""


def _talks(text: str, key: tuple[int, int], window: str, end: int, words: AgreementWords) -> str | None:
    """Talks brought to an end leave an agreement to be signed; talks to be opened are a plan; else they go on."""
    if re.match(r"agree|vow|pledge|decide", text[key[0] : key[1]]):
        return "planned"
    if re.compile(_NOT_TALKING).search(text, max(0, key[0] - 130), key[0]):
        return None
    around = f"{window[-45:]} {text[key[0] : max(key[1], end)]} "
    if re.search(_UNDER_WAY, around) and not re.search(words.planned, window):
        return "negotiating"
    if re.search(_OPENED, f"{window}{text[key[0] : max(key[1], end) + 20]}"):
        return "negotiating"
    if re.search(words.settled, around) or re.match(words.settled, text[key[1] : key[1] + 30].lstrip(" ,")):
        return "planned"
    pushed = [hit.start() for hit in re.finditer(words.pushed, window)]
    launched = [hit.start() for hit in re.finditer(words.launched, window)]
    if re.search(r"\b(?:resumed|restarted|reopened)(?: (?:the|their|its))? ?$", window):
        return "negotiating"
    if launched and launched[-1] > max(pushed, default=-1):
        return "planned"
    return "negotiating"
