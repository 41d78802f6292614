"""Who the parties of an agreement are."""

from __future__ import annotations

from typing import Any

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.companies import agency_country
from diplofacts.entities.company_homes import home_of
from diplofacts.entities.entity import Entity
from diplofacts.languages.agreement_words import AgreementWords
from diplofacts.record import NamedTuple
from diplofacts.rule import CHARACTER

PERSON, BOTH = CHARACTER["person"], CHARACTER["both"]
ACTING = "".join(CHARACTER[kind] for kind in ("person", "country", "body", "pair", "both", "company", "place"))
_GO_BETWEEN = r"\b(?:broker|mediat|host|witness|back|support|facilitat|overs|sponsor)\w* by(?: the)?(?: [\w-]+)? $"
_WATCHING = r"\b(?:sự chứng kiến|sự có mặt|sự hiện diện|sự tham dự)\b"
_LIES_IN = r"\b(?:tại|ở) [^,;.]{1,40} của (?:nước )?$"
"""Before the state that the place of a signing lies in: "tại đảo Sentosa của Singapore"."""
_NO_SIDE = (
    r"(?:to|against|for|as|over|amid|despite|attended|visited|met|held|took|hosted|joined|addressed|delivered|left|flew"
    r"|arrived|returned|paid|opened|toured)"
)
"""What leads to no further side of a paper: "and attended a summit of …"."""
_ELSEWHERE = (
    r"\b(?:(?:that|which) (?:could|may|might)|in the presence of"
    r"|in attendance|while|because|although|amid|since|when|making|in line|similar"
    r"|along the lines|akin|whose"
    r"|who (?!heads?\b|leads?\b|represent|chairs?\b|acted\b)\w+"
    r"|as (?!well|part|of|an?\b|the\b|its|their|agreed|planned|follows)\w+)\b"
)
_LINE = (
    rf"[^\w]*{CHARACTER['place']}(?:/[\w{CHARACTER['place']}]+)?,?[^.;()]{{0,25}}"
    rf"\([^()]*(?:news|agenc|xinhua|reuters|ap\b|afp|upi|tass|sputnik|{CHARACTER['date']})[^()]{{0,40}}\)"
)
_AGENCY = r"[^;]{0,90}?\([\w\uE000-\uE00D /-]{2,24}\)+ ?(?:--?|–|—) "
_TOWN_LINE = (
    rf"[^\w]*{CHARACTER['place']}(?: ?\([^()]*\)|, {CHARACTER['country']}|,? {CHARACTER['date']}|, [a-z]+){{0,2}}:?"
    rf"(?: {CHARACTER['date']})? ?(?:--?|–|—|:) (?!{CHARACTER['place']})"
)
"""Where a report was sent from, and by whom."""
_DOING = ACTING.replace(CHARACTER["place"], "")
_SUBORDINATE = (
    rf"\b(?:after|when|since|while|because|although)\b (?=[^,;]{{0,60}}[{_DOING}][^,;]{{0,60}}$)"
)
"""The clause in which an act stands: "… after China struck a pact with …"."""
_STYLED = (
    r"(?:governments? of (?:the )?)?\b(?:[\w'’]+ )?(?:republics?|kingdoms?|sultanate|emirates?|commonwealth|federation"
    r"|principality|(?:central |reserve |national |state |people['’]s )?banks?|member (?:states|countries)"
    r"|state|grand duchy|governments?) of (?:the )?$"
)
"""What stands before a state's name in full: "the Oriental Republic of Uruguay"."""
_OFFICERS_OF = (
    r"\b(?:ministers|presidents|premiers|leaders|heads|chiefs|representatives|officials|delegates|delegations|envoys"
    r"|ambassadors|secretaries|negotiators|commanders|governors|central banks|governments|ministries|agencies"
    r"|authorities)(?: of [a-z]+(?: and [a-z]+)?)? (?:of|from) (?:the )?$"
)
_GOES_ON = rf"(?:,? and|,)(?: the)? [{_DOING}]"
"""Those who act for several states, told in a row: "the presidents of A, B and C"."""
_REPORTED = (
    rf"(?!, (?:said|says) (?:the |mr\.? |ms\.? |mrs\.? )?[{ACTING}])(?: [\w-]+){{0,3}},?"
    rf" (?:said|says|told [^,;.{ACTING}]{{1,40}}|reported|noted|added|believes?|stated)"
    rf"(?: on {CHARACTER['date']}| {CHARACTER['date']})?"
    rf"(?: that)?,? [^;]*?[{_DOING}](?! (?:had been|have been|has been) told)"
)
"""One who only tells what others did: "U.S. officials said Egypt signed a treaty"."""
AFTER = 110


class Sides(NamedTuple):
    """The sides named around an act: those that act, in order, and those named only as where it takes place.

    pair: the sides in force act ("hai bên"). partners: those told behind the act, after "with".
    """

    acting: tuple[str, ...]
    beside: tuple[str, ...]
    pair: bool
    partners: tuple[str, ...] = ()


def codes_of(entities: list[Entity], context: Context) -> tuple[str, ...]:
    """The codes of countries and bodies, and the names of companies, in order, each once."""
    found: list[str] = []
    for one in entities:
        if one.kind == "company":
            found.append(agency_country(one.value) or one.value)
        else:
            found.extend(context.codes([one]))
    return tuple(dict.fromkeys(found))


def _without_breaks(bracket: Any) -> str:
    """What stands in brackets, with no semicolon that would part clauses: "(12 billion; 8 billion)"."""
    return str(bracket[0]).replace(";", ",")


def sides_around(
    reading: Reading, context: Context, key: tuple[int, int], start: int, end: int, words: AgreementWords
) -> Sides:
    """The sides of the clause of an act whose words reach from `start` to `end` in the slotted text."""
    text = re.sub(r"\([^()]*\)", _without_breaks, reading.slots.text)
    first = min(start, key[0])
    openings = (_AGENCY, _LINE, _TOWN_LINE) if reading.language == "en" else (_AGENCY, _LINE)
    line = next((found for one in openings if (found := re.compile(one).match(text, 0, first))), None)
    low = max(text.rfind(";", 0, first) + 1, line.end() if line else 0)
    if reading.language == "en" and start >= key[0]:
        clauses = list(re.compile(_SUBORDINATE).finditer(text, low, key[0]))
        low = clauses[-1].end() if clauses else low
    acting: list[Entity] = []
    beside: list[Entity] = []
    later: list[Entity] = []
    oblique = re.compile(words.oblique)
    stop = min([at for at in (text.find(";", end), text.find(". ", end)) if at >= 0] or [len(text)])
    for at, one in reading.slots.entities.items():
        if not low <= at < min(end + AFTER, stop) or text[at] not in ACTING:
            continue
        behind = at >= key[1]
        if not behind and re.compile(_REPORTED).match(text, at + 1, key[0]):
            continue
        if one.kind == "country" and text.endswith(f"{CHARACTER['place']} (", 0, at) and text[at + 1 : at + 2] == ")":
            continue  # where a town lies
        if one.kind == "person" and text.endswith(("headed by ", "led by ", "owned by "), 0, at):
            continue
        if text.endswith((" capital of ", " capital of the "), 0, at):
            continue
        if behind and reading.language == "vi" and re.compile(_LIES_IN).search(text, end, at):
            continue
        from_ = key[1] if at < start and reading.language == "vi" else max(key[1], start)
        if behind and not _named_behind(text, at, from_, words):
            continue
        if behind and len(codes_of(acting, context)) > 1 and re.compile(_WATCHING).search(text, end, at):
            continue
        ahead = re.sub(_STYLED, "", text[max(0, at - 60) : at])
        kinds = ("place", "country", "body", "company" if reading.language == "en" else "")
        aside = one.kind in kinds and oblique.search(ahead[-40:]) is not None
        if aside and re.search(_OFFICERS_OF, ahead) and re.compile(_GOES_ON).match(text, at + 1):
            aside = False
        if one.kind == "country" and _is_post(reading, text, at):
            aside = True
        if behind and one.kind == "place" and reading.language == "en":
            continue  # where it was signed
        if (aside and not behind) or (behind and one.kind == "place"):
            beside.append(one)
        else:
            acting.append(one)
            later += [one] if behind and re.search(r"\b(?:với|with)\b[^,;]{0,60}$", text[key[1] : at]) else []
    acting = _without_members(text, reading, acting)
    pair = any(one.kind == "both" for one in acting)
    plain = [one for one in acting if one.kind != "both"]
    partners = codes_of([one for one in plain if one in later], context)
    doers = [one for one in plain if one not in later]
    if partners and len(codes_of(doers, context)) > 1:
        last = doers[-1]
        joined = [one for one in doers if len(reading.text[one.end : last.start]) < 15]
        plain = [*joined, *[one for one in plain if one in later]]
    states = states_of(plain, context, bool(partners))
    if reading.language == "en":
        states = tuple(one for one in states if home_of(one) not in states)
    around = codes_of(beside, context)
    if not states and not pair and len(around) < 2:
        whole = codes_of(
            [one for one in reading.slots.entities.values() if one.kind in ("country", "person", "pair", "body")],
            context,
        )
        around = whole if len(whole) == 2 else around
    return Sides(states, around, pair, partners)


_MEMBERS = (
    r"\b(?:compris\w+|composed of|consist\w+ of|made up of|grouping|groups|which includes?|whose members are)"
    rf"(?: the)? [{_DOING}](?:(?:,? and|,)(?: the)? [{_DOING}])+"
)
"""The members of a bloc, told in passing: "Mercosur, which comprises A, B and C"."""


def _without_members(text: str, reading: Reading, acting: list[Entity]) -> list[Entity]:
    """Those who act, without the states that are only told as members of a bloc that does."""
    told = [hit.span() for hit in re.finditer(_MEMBERS, text)]
    if not told or not any(one.kind == "body" for one in acting):
        return acting
    members = {id(one) for at, one in reading.slots.entities.items() if any(low <= at < high for low, high in told)}
    return [one for one in acting if id(one) not in members]


def states_of(entities: list[Entity], context: Context, partners: bool) -> tuple[str, ...]:
    """Codes of those who act; bodies and companies only where no two countries do, or as partners."""
    if partners:
        return codes_of(entities, context)
    countries = codes_of([one for one in entities if one.kind not in ("body", "company")], context)
    if len(countries) >= 2:
        return countries
    return codes_of(entities, context)


_PEOPLE_OF = (
    r"\b(?:ministers?|leaders?|presidents?|premiers?|officials|representatives|governments?|authorit\w+|heads?"
    r"|compan\w+|firms?|delegations?"
    r"|business\w*|sides?|republics?|kingdoms?|ministr\w+|banks?|chambers?|secretar\w+|ambassadors?|commission\w*"
    r"|\ue000)[^,;]{0,40} (?:of|from) $"
)
"""Who is of a state, as the supplies of its gas are not."""


_POSTED = r"\b(?:director|manager|representative|envoy|ambassador|commissioner|coordinator)s? (?:for|to) (?:the )?$"
"""Whose office is for a state, which he does not speak for."""


def _is_post(reading: Reading, text: str, at: int) -> bool:
    """Whether a state is one of those that somebody's office is for: "the bank's director for Nepal, Laos and Fiji"."""
    first = _first_of_list(text, at)
    if text[first] != PERSON or first == at:
        return re.compile(_POSTED).search(text, 0, first) is not None
    head = reading.slots.entities.get(first)
    said = reading.text[head.start : head.end].lower() if head else ""
    return re.search(_POSTED[:-1] + r"[\w .]+$", said) is not None


_LIST = rf"[{ACTING}](?:(?:,| and|, and) (?:the )?[{ACTING}])*(?:,| and|, and) (?:the )?$"


def _first_of_list(text: str, at: int) -> int:
    """Where the list of entities starts in which the one at a place stands."""
    found = re.compile(_LIST).search(text, max(0, at - 60), at)
    return found.start() if found else at


def _named_behind(text: str, at: int, start: int, words: AgreementWords) -> bool:
    """Whether an entity behind an act is a side: after "with", "between" or "by", or joined to one that is."""
    gap = text[max(start, at - 60) : at]
    if re.compile(_ELSEWHERE).search(text, start, at) or re.search(_GO_BETWEEN, gap):
        return False
    at = max(_first_of_list(text, at), start) if words.side.startswith("(?:with|") else at
    gap = text[max(start, at - 60) : at]
    of = re.compile(r" (?:of|from)(?: an?)? $").search(text, max(0, at - 10), at) and words.side.startswith("(?:with|")
    if of and not re.search(_PEOPLE_OF, gap):
        return False
    by = rf"\b(?:{words.side}|{words.signer})(?: (?!{_NO_SIDE}\b)[^\W\d]+| [{ACTING}],?){{0,7}} ?$"
    return re.search(by, gap) is not None
