"""Who gives aid and who takes it, where the words around their names do not tell: by standing, by currency, by bank."""

from __future__ import annotations

from collections.abc import Iterator

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading, body_code
from diplofacts.entities.companies import agency_country
from diplofacts.entities.entity import Entity
from diplofacts.frames.side_names import Side, standing
from diplofacts.frames.side_parts import clause
from diplofacts.frames.side_untold import Sides
from diplofacts.frames.trade_told import ISSUERS
from diplofacts.languages.flow import Flow
from diplofacts.rule import CHARACTER

BANKS = frozenset(("ADB", "AIIB", "WB", "AfDB", "IsDB", "IDB", "IFAD"))
"""Development banks and funds, whose lending to states is aid."""

DONORS = BANKS | frozenset(
    "AUS AUT BEL CAN CHE CZE DEU DNK ESP EST EU FIN FRA GBR GRC HUN IRL ISL ITA JPN KOR LTU LUX NLD NOR NZL POL"
    " PRT SVK SVN SWE"
    " USA".split()
)
"""Members of the OECD's Development Assistance Committee, and lenders of like standing."""

LENDERS = frozenset(("IMF", "EIB", "EBRD"))
"""Those whose money is aid only where it is called so."""

_NAMES = {
    "World Bank": "WB",
    "Asian Development Bank": "ADB",
    "Asian Infrastructure Investment Bank": "AIIB",
    "European Investment Bank": "EIB",
}
_SOFT_AGENCIES = ("JICA", "KOICA", "EDCF", "KfW", "AFD", "USAID", "Japan International Cooperation Agency",
                  "French Development Agency", "Agence Française de Développement", "OPEC Fund", "Kuwait Fund",
                  "Saudi Fund for Development", "Abu Dhabi Fund", "ADFD", "Qatar Fund for Development")  # fmt: skip
_ACTORS = ("country", "body", "company", "person")
_THE_BANK = r"\b(?:the|its|[\w-]+-based) (?:\w+ ){0,2}(?:bank|lender|money-?lender)(?:['’]s)?\b"


def code(side: Side | None) -> str | None:
    """The country or body a side stands for; of a bank its acronym. A firm gives no official aid."""
    if side is None:
        return None
    if side.name is not None:
        return _NAMES.get(side.name)
    return side.code


def by_wealth(reading: Reading, words: Flow, at: int) -> tuple[str | None, str | None]:
    """Donor and recipient of what two sides sign together, where just one of them is a donor by standing."""
    low, high = clause(reading, words, at)
    named = []
    for _, one in standing(reading, low, high):
        named += reading.slots.within(one) if one.kind == "instrument" else [one]
    named = [one for one in named if one.kind in ("country", "body", "person") and not are_firms(one, reading)]
    codes = dict.fromkeys(found for one in named if (found := _of(one)))
    donors = [found for found in codes if found in DONORS]
    if len(codes) != 2 or len(donors) != 1:
        return None, None
    return donors[0], next(found for found in codes if found != donors[0])


def are_firms(one: Entity, reading: Reading) -> bool:
    """Whether a country only tells whose banks or firms act: "Switzerland's three major banks"."""
    if one.kind != "country" or reading.language != "en":
        return False
    if reading.text.endswith(("Bank of ", "Bank of the "), 0, one.start):
        return True
    return re.match(_FIRMS, reading.text[one.end : one.end + 60].lower()) is not None


_FIRMS = r"(?:['’]s?)?(?: [\w-]+){0,3} (?:banks|bankers|firms?|compan(?:y|ies)|investors)\b"


def by_currency(amount: Entity, recipient: str | None, context: Context) -> tuple[str | None, str | None]:
    """Donor and recipient of a sum whose donor goes without saying."""
    donor = ISSUERS.get(amount.value.currency)  # a donor gives in its own money; dollars and euros tell nothing
    if donor is None or donor not in context.main:
        return None, recipient
    return donor, recipient or context.other_side(donor)


def of_bank(found: Sides, reading: Reading, context: Context, words: Flow, at: int, deed: int | None = None) -> Sides:
    """The sides of a development bank's lending to a state; none where no such bank is named or a firm is lent to.

    deed: where the verb stands of which the bank must be the subject.
    """
    low, high = clause(reading, words, at)
    named = [one for _, one in standing(reading, low, high)]
    who = named if deed is None else _nearest(reading, low, deed)
    bank = next((one for one in who if _lends_softly(one)), None)
    giver = Side(_bank_code(bank), None, bank) if bank else None
    if giver is None and (deed is None or not who):
        giver = _the_bank(reading, context, (low, high if deed is None else deed))
    if giver is None or any(one.kind == "company" and not _lends_softly(one) for one in named):
        return Sides(None, None)
    taker = found.taker
    if taker is None or taker.entity is None or taker.code == giver.code or taker.code in BANKS:
        states = [one.value.code for one in named if one.kind == "country"]
        states = states or [one.value.code for one in named if one.kind == "place" and one.start > 0]
        others = [state for state in dict.fromkeys(states) if state != giver.code]
        untold = None if others else _of_banks_debtor(giver, context)
        taker = Side(others[0] if len(others) == 1 else untold.code if untold else None)
    return Sides(giver, taker if taker.code else None)


def by_seat(found: Sides, reading: Reading, context: Context, at: int) -> Sides:
    """The sides with a giver named by its seat of power: "the White House", "the Kremlin"."""
    if reading.language != "en" or (found.giver and found.giver.entity):
        return found
    his = _his_country(reading, at)
    if his and not (found.taker and found.taker.code == his):
        return Sides(Side(his), found.taker)
    end = reading.slots.origin[at]
    hits = list(_SEATS.finditer(reading.text, max(0, end - 140), end))
    seat = next((code for name, code in _SEAT_CODES.items() if hits[-1][name]), None) if hits else None
    if seat is None or (found.taker and found.taker.code == seat):
        return found
    if seat == "EU" and not any(body_code(one) == "EU" for one in _heard(context)):
        return found
    return Sides(Side(seat), found.taker)


def _his_country(reading: Reading, at: int) -> str | None:
    """The country of "his country will give", "her government would lend", of whoever is meant."""
    for hit in _HIS.finditer(reading.slots.text, max(0, at - 140), at):
        one = reading.slots.entities.get(hit.start())
        if one is not None and one.kind == "person":
            code: str | None = one.value.person.country
            return code
    return None


_HIS = re.compile(
    rf"{CHARACTER['person']} (?:country|government|nation|administration) (?:will|would|is|was|has|had|to)\b"
)
_SEAT_CODES = {"usa": "USA", "gbr": "GBR", "rus": "RUS", "eu": "EU"}
_SEATS = re.compile(
    r"\b(?:(?P<usa>White House|State Department|(?:US |U\.S\. )?(?:Congress|Senate))"
    r"|(?P<gbr>Downing Street|Whitehall)|(?P<rus>Kremlin)"
    r"|(?P<eu>(?<=[Tt]he )[Cc]ommission))\b(?!['’]s)"
)


def told_before(found: Sides, reading: Reading, context: Context, words: Flow, at: int) -> Sides:
    """The sides with what the clause leaves open: "the bank", or those of the aid told right before."""
    span = clause(reading, words, at)
    told: tuple[int, str, str] | None = context.notes.get("aid")
    if found.giver:
        debtor = _of_banks_debtor(found.giver, context)
        near = False
        if told and reading.passage - told[0] <= 1:
            again = _AGAIN.search(reading.slots.text[slice(*span)]) is not None
            near = again or _goes_on(found.giver, told, reading, context, span)
        return Sides(found.giver, debtor or (Side(told[2]) if told and near and told[2] != found.giver.code else None))
    bank = _the_bank(reading, context, span)
    if bank is None and (told is None or reading.passage - told[0] > 1):
        return found
    named = {one.value.code for _, one in standing(reading, *span) if one.kind == "country"}
    named |= {body_code(one) for _, one in standing(reading, *span) if one.kind == "body"}
    if bank is not None:
        before = Side(told[2]) if told and told[1] == bank.code and not named else None
        return Sides(bank, found.taker or before)
    if told is None or named - {told[1], told[2], code(found.taker)}:
        return found
    if reading.passage != told[0] and not _THE_SAME.search(reading.slots.text[slice(*span)]):
        return found
    if found.taker and found.taker.code not in (told[1], told[2]):
        return Sides(Side(told[1]), found.taker) if _AGAIN.search(reading.slots.text[slice(*span)]) else found
    return Sides(Side(told[1]), Side(told[2]))


def _goes_on(
    giver: Side, told: tuple[int, str, str], reading: Reading, context: Context, span: tuple[int, int]
) -> bool:
    """Whether an English clause that names no other country says more of what its giver gives the article's other."""
    if reading.language != "en" or giver.code != told[1] or reading.passage - told[0] > 1:
        return False
    text = reading.slots.text[slice(*span)]
    others = {one.value.code for _, one in standing(reading, *span) if one.kind in ("country", "place")} - {giver.code}
    return set(context.main) == {told[1], told[2]} and not others and _WORLDWIDE.search(text) is None


_WORLDWIDE = re.compile(
    r"\b(?:foreign|overseas|international|global|worldwide|abroad|world|countries|nations|states|partners|a year"
    r"|annual\w*"
    r"|africa|asia|europe|region|regions|budget)\b"
)


def _of_banks_debtor(bank: Side, context: Context) -> Side | None:
    """Whom a development bank lends to where the article speaks of it and one country."""
    if bank.code not in BANKS or bank.code not in context.main:
        return None
    rest = [one for one in context.main if one != bank.code]
    return Side(rest[0]) if len(rest) == 1 and rest[0] not in BANKS else None


_AGAIN = re.compile(
    r"\b(?:another|(?:a|the) (?:second|third|further|separate|largest|remaining)|an additional|also)\b"
)
_THE_SAME = re.compile(
    rf"{_AGAIN.pattern}|\b(?:the|this) (?:\w+ )?(?:grants?|loans?|aid|assistance|package|credit|fund(?:s|ing)?|support"
    r"|donation)\b"
)


def _nearest(reading: Reading, low: int, deed: int) -> list[Entity]:
    """Who stands right before a verb; of a bank told of in an apposition its country is no other."""
    actors = [one for _, one in standing(reading, low, deed) if one.kind in _ACTORS]
    if len(actors) > 1 and actors[-1].kind == "country" and _bank_code(actors[-2]) == actors[-1].value.code:
        actors.pop()
    return actors[-1:]


def _the_bank(reading: Reading, context: Context, span: tuple[int, int]) -> Side | None:
    """The development bank named last, where the clause speaks of "the bank" again."""
    if not re.search(_THE_BANK, reading.slots.text[span[0] : span[1]]):
        return None
    bank = next((one for one in _heard(context) if _lends_softly(one)), None)
    return Side(_bank_code(bank)) if bank else None


def _heard(context: Context) -> Iterator[Entity]:
    """The bodies named in the sentences before, the last first."""
    for heard in reversed(context.heard[-8:-1]):
        yield from (one for one in reversed(heard.entities) if one.kind == "body")


def _lends_softly(one: Entity) -> bool:
    if one.kind == "body":
        return body_code(one) in BANKS
    return one.kind == "company" and (str(one.value) in _NAMES or any(name in one.value for name in _SOFT_AGENCIES))


def _bank_code(one: Entity) -> str | None:
    if one.kind == "body":
        return body_code(one)
    if one.kind != "company":
        return None
    return _NAMES.get(one.value) or agency_country(one.value)


def _of(one: Entity) -> str | None:
    """The country or body that a country, a body or a person stands for."""
    if one.kind == "person":
        country: str | None = one.value.person.country
        return country
    return body_code(one) if one.kind == "body" else str(one.value.code)
