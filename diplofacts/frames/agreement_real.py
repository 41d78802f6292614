"""Whether an instrument stands between two sides that count: not what one adopts alone, nor a deal of firms at home."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.frames.agreement_firms import home_told, is_state
from diplofacts.frames.agreement_outsiders import has_strange_doer, is_of_many, is_with_rebels, only_a_town
from diplofacts.frames.agreement_own import Own
from diplofacts.frames.agreement_sides import Sides
from diplofacts.frames.agreement_title import ISSUED, is_many_sided
from diplofacts.match import Match
from diplofacts.rule import CHARACTER

JOINT = ("joint", "chung", "communiqu", "leaders", "trilateral", "summit")
_ALONE = ("ASEAN", "EU", "G7", "G20", "APEC", "UN", "BRICS", "NATO", "OPEC", "SCO", "AU")
"""Bodies that adopt papers among their own members."""
_FIRMS = (
    r"\b(?:creditors?|bank(?:s|ers?|ing)?|lenders?|company|companies|firms?|corp|inc|ltd|plc|producers|exporters"
    r"|importers|growers"
    r"|farmers|employees|workers|unions?|shareholders?|stockholders?|subsidiar\w+|suppliers?|airlines?|manufacturers?"
    r"|investors?"
    r"|brokers|dealers|traders|analysts?|underwriters?|takeover|merger|acquisitions?)\b"
)
_PARTNER = (
    r" with (?!.*\b(?:counterparts?|each other|one another|neighbou?rs?|partners?|side|countr(?:y|ies)|nations?"
    r"|states?|governments?|ministr(?:y|ies)"
    r"|authorit\w+|allies|bloc)\b)(?:(?:the|its|his|her|their|a|an|some|all|most|several|major|private|foreign|local"
    r"|leading|big) )*"
    r"(?:\w+ |\ue008 )?(?:creditors?|banks?|bankers|lenders|companies|company|firms?|producers|exporters|growers"
    r"|farmers"
    r"|employees|workers|unions?"
    r"|shareholders|suppliers|rebels|guerrillas|airlines?|manufacturers|consortium|group|clubs?|players?|opposition)\b"
)

_BUSINESS = (
    r"\b(?:(?:acquir\w+|take over|merge|sell|buy|purchase)\b.*\b(?:stakes?|shares?|pct|per ?cent|assets|subsidiar\w+"
    r"|units?|divisions?"
    r"|interests?|affiliates?|company|corp|inc|ltd|bank|firm|outstanding|business)\b|takeover|merger|confidentiality"
    r"|distribution agreement"
    r"|(?:re)?licen[cs]\w+ agreement|marketing agreement|distributorship|letters? of intent to (?:acquire|sell|buy"
    r"|purchase|merge)"
    r"|bullet loan|^(?:u\.s\. )?(?:navy|army|air force|marine corps|defen[cs]e department|pentagon) contracts?\b)"
)
"""Dealings of firms that no news of states is about."""
_CREDIT = (
    r"hợp đồng (?:tín dụng|vay|thuê|mua bán|bảo hiểm|lao động|thế chấp|chuyển nhượng|đặt cọc|góp vốn"
    r"|hợp tác kinh doanh)"
)
"""Contracts of everyday business, in an article that names no two states."""
_DEBTS = r"^foreign loan|\breschedul\w+|\brefinanc\w+|\bdebt restructuring|\brestructur\w+ (?:\S+ ){0,5}debts?"
"""What a state settles with banks, where no other state is told of."""
_TOGETHER = r"\b(?:joint\w*|talks|summit|meetings?|conference|visit|two sides|both sides|ministers|leaders)\b"
"""What a communique with no more of a name is issued after by those who met."""


_OF_A_HOUSE = (
    r"\b(?:(?:house|senate) (?:\w+ )?(?:committee|panel)|senators?|members of congress|congress(?:ional|men)"
    r"|republicans?|democrats?|the minority|committee chairman)\b"
)
"""Who deal with one another within one state's house."""
_MADE = r"(?:releas|issu|publish|adopt|put out|deliver|unveil)\w*"
_ACTORS = "".join(CHARACTER[kind] for kind in ("person", "country", "body", "place"))
_BOTH_MAKE = rf"(?<!or )[{_ACTORS}],? and (?:the )?[{_ACTORS}][^{_ACTORS};.]{{0,40}}$|\bjointly\b"
"""Two who make a statement together."""


def is_between(
    match: Match, item: Entity, parties: tuple[str, ...], acting: tuple[str, ...], pair: bool, own: tuple[str, ...],
    word: str = "",
) -> bool:  # fmt: skip
    """Whether an instrument stands between two sides: what one country alone adopts or issues does not.

    word: the word of the act.
    """
    if is_many_sided(item.value.title) and (len(parties) < 2 or set(parties) == set(acting)):
        return True
    if len(parties) < 2:
        plain = (item.value.title or "").casefold() == "statement"
        return len(parties) == 1 and parties[0] in _ALONE and not plain
    if len({home_told(one) or one for one in parties}) < 2:
        return False
    act = match.rule.fixed["_act"]
    title = (item.value.title or "").casefold()
    joint = item.value.kind in ISSUED and any(word in title for word in JOINT)
    again = re.match(r"(?:renew|extend)", word)
    if act == "adopt" and not joint and not again:
        if pair or len(set(own)) >= 2:
            return True
        return len({one for one in acting if is_state(one)} if match.rule.name.startswith("en/") else set(acting)) >= 2
    if item.value.kind == "contract" and not item.value.count:
        return len(set(acting) | set(own)) >= 2
    return True


def is_private(
    reading: Reading, context: Context, title: str | None, parties: tuple[str, ...], own: Own, around: Sides,
    key: tuple[int, int],
) -> bool:  # fmt: skip
    """Whether an instrument is one of firms whose homes are untold, or, in English, of a state with firms of its own.

    The second is seen by a clause that names one side at most and a partner, or a subject, that is no state. In a
    Vietnamese article that names two states the firms may well be theirs.
    """
    if not parties:
        return False
    firms = [one for one in parties if not is_state(one)]
    homes = {home for one in firms if (home := home_told(one))} | {one for one in parties if is_state(one)}
    if reading.language != "en":
        everyday = re.match(_CREDIT, (title or "").casefold()) is not None
        return bool(firms) and len(homes) < 2 and len(context.main) < 2 and everyday
    if len(firms) == len(parties) and len(homes) < 2:
        return True
    said = (title or "").casefold()
    if said.startswith("general agreement on tariffs"):
        return True
    if re.search(_BUSINESS, said) and (firms or re.search(_FIRMS, reading.slots.text)):
        return True
    together = len(around.acting) > 1 or re.search(_TOGETHER, reading.slots.text)
    if re.fullmatch(r"communiqu[eé]s?", said) and (firms or not together):
        return True
    if re.search(_PARTNER, said) and not own.codes:
        return True
    told = set(own.codes) | set(around.acting)
    if len(told) < 2 and not around.pair and re.search(_OF_A_HOUSE, reading.slots.text):
        return True
    made = said.startswith("statement") and re.compile(_MADE).match(reading.slots.text, key[0]) is not None
    if made and not around.pair and re.compile(_BOTH_MAKE).search(reading.slots.text, 0, key[0]) is None:
        return True
    if len(told) < 2 and (is_with_rebels(reading) or (re.search(_DEBTS, said) and not around.pair)):
        return True
    reported = re.compile(r"\b(?:said|says|told)\b").search(reading.slots.text, 0, key[0])
    if (len(told) < 2 or reported) and is_of_many(title, reading):
        return True
    if len(told) >= 2 or around.pair:
        return False
    if any(only_a_town(one, reading, context) for one in parties if one not in told):
        return True
    if has_strange_doer(reading, key[0]):
        return True
    if re.compile(_PARTNER).search(reading.slots.text, key[1], key[1] + 60):
        return True
    if re.search(_FIRMS, reading.slots.text) is None:
        return False
    return not set(parties) <= set(context.codes([*reading.slots.entities.values(), *reading.slots.inner]))


def has_sides(context: Context, around: Sides) -> bool:
    """Whether the article has told of two sides, so that an act without any of its own is theirs."""
    main = set(context.main)
    if context.sides or (len(main) == 2 and around.beside and main >= set(around.beside)):
        return True
    named = [context.codes(one for one in heard.entities if one.kind != "place") for heard in context.heard]
    return len(main) == 2 and any(main <= set(codes) for codes in named)
