"""People in a sentence: office, country and name read together, from an office, an honorific or a pronoun."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import regex

from diplofacts.entities.entity import Entity
from diplofacts.entities.offices import BODY, COUNTRY, NATION, NOTHING, PAIR, PLACE, TOWN, Grammar, either, grammar

if TYPE_CHECKING:
    from diplofacts.entities.known import Known


class Mentioned(NamedTuple):
    """A person as one mention tells: what the mention leaves out is None.

    name: as in the text, without honorifics. title: the office without the country. country: code or acronym of
    the side spoken for. office: key for matching mentions, such as "pm", "fm", "minister:defence", "ambassador".
    reference: "full" (a name with an office, or a full name), "surname" (a name with an honorific, or a bare known
    name), "office", "pronoun", "counterpart", "delegation", "leaders". role: "official", "business" or "other" (a
    spouse, a former holder, a figure of history: never someone who acts today). former: the office is a past one.
    """

    name: str | None
    title: str | None = None
    country: str | None = None
    office: str | None = None
    reference: str = "full"
    role: str = "official"
    former: bool = False


class Sentence(NamedTuple):
    """A sentence with its places masked, and what each mask hides, by offset."""

    text: str
    masked: str
    codes: dict[int, str]


class Office(NamedTuple):
    """An office read at start:end; end lies behind its field, organisation and country."""

    start: int
    end: int
    title: str
    key: str
    country: str | None
    business: bool = False
    name: tuple[int, int] | None = None


# Offices held together by one person, "Tổng Bí thư, Chủ tịch nước"; the others in a row are several people.
_SOLE = frozenset(
    ("pm", "president", "king", "queen", "speaker", "state_president", "general_secretary", "crown_prince")
)
_PARTY = frozenset(("politburo", "party", "permanent_secretary"))
# Heads too common to be a person without a name or an organisation.
_VAGUE = frozenset(("head", "chief", "member", "director", "leader", "assistant", "adviser", "chairman", "secretary", "minister",
                    "commander", "chief_of_staff", "spokesperson", "senator", "opposition", "premier", "commissioner"))  # fmt: skip
_SENT = frozenset(("ambassador", "consul", "charge", "counsellor", "special_envoy"))


def find_people(text: str, language: str, places: list[Entity], known: Known | None = None) -> list[Entity]:
    """The people mentioned in a sentence, in order, not overlapping.

    places: the countries, bodies and towns of the same sentence. known: the people of the article, whose bare names
    are then found too.
    """
    speech = grammar(language)
    sentence = mask(text, places, speech)
    found: list[Entity] = []
    for start, kind in _anchors(sentence.masked, speech):
        if found and start < found[-1].end:
            continue
        floor = found[-1].end if found else 0
        entity = _READERS[kind](sentence, start, floor, speech)
        if entity:
            if found and (joined := _apposition(found[-1], entity, text)):
                found[-1] = joined
            else:
                found.append(entity)
    if known:
        found = _with_known(found, text, known)
    return found


def mask(text: str, places: list[Entity], speech: Grammar) -> Sentence:
    """Hide the places, and the words that only look like people, behind characters of the same number."""
    masked, codes = text, {}
    for place in places:
        if place.kind == "place" and _surname_before(speech.language).search(
            text, max(0, place.start - 24), place.start
        ):
            continue
        kind = {"country": COUNTRY, "body": BODY, "place": TOWN, "pair": PAIR}.get(place.kind)
        if kind:
            masked = masked[: place.start] + kind * (place.end - place.start) + masked[place.end :]
            if place.kind != "pair":
                codes[place.start] = place.value if isinstance(place.value, str) else place.value.code
    masked = _no_person(speech.language).sub(lambda match: NOTHING * len(match[0]), masked)
    return Sentence(text, masked, codes)


@cache
def _surname_before(language: str) -> regex.Pattern[str]:
    return regex.compile(rf"\b{either(grammar(language).words.SURNAMES)}\s+(?:\p{{Lu}}\p{{Ll}}+\s+)?\Z")


@cache
def _no_person(language: str) -> regex.Pattern[str]:
    return regex.compile(rf"(?i:\b(?:{'|'.join(grammar(language).words.NO_PERSON)})\b)")


@cache
def _triggers(language: str) -> tuple[Any, list[str]]:
    """The automaton over the words that open a mention, and the kind of mention for each."""
    from ahocorasick_rs import AhoCorasick, MatchKind

    words = grammar(language).words
    kinds: dict[str, str] = {}
    heads = [name for name, _ in (*words.OFFICES, *words.MINISTERS, *words.HEADS)]
    if language == "en":
        heads += [name for name, _ in words.FIELDS] + list(words.HEAD_BEFORE)
    opening = {
        "office": [*heads, *words.DEPUTY],
        "pronoun": words.PRONOUNS,
        "named": [*words.HONORIFICS, *words.RANKS],
        "counterpart": words.COUNTERPARTS,
        "delegation": words.DELEGATIONS,
        "leaders": words.LEADERS,
    }
    for kind, forms in opening.items():
        for form in forms:
            if form in kinds and kind == "named":
                kinds[form] = "honorific"
            else:
                kinds.setdefault(form, kind)
    return AhoCorasick(list(kinds), matchkind=MatchKind.LeftmostLongest), list(kinds.values())


def _anchors(masked: str, speech: Grammar) -> Iterator[tuple[int, str]]:
    automaton, kinds = _triggers(speech.language)
    lowered = masked.lower()
    if len(lowered) != len(masked):
        lowered = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in masked)
    for index, start, end in automaton.find_matches_as_indexes(lowered):
        if (start and lowered[start - 1].isalpha()) or (
            lowered[end : end + 1].isalpha() and lowered[end - 1] not in "-."
        ):
            continue
        yield start, kinds[index]


def _read_office(sentence: Sentence, start: int, speech: Grammar) -> Office | None:
    """One office at start, with its field, organisation and country, and at once the name that an organisation ran into."""
    from diplofacts.entities.offices import key_of

    masked = sentence.masked
    match = speech.office.match(masked, start)
    if not match:
        return None
    key = key_of(match, speech)
    end, pieces, country, name = match.end(), [(match.start(), match.end())], None, None
    business = False
    if (speech.language == "en" and match[0] == "pm") or match[0] == "Pm":
        return None
    for _ in range(3):
        further = _country_after(sentence, end, key, speech)
        if further:
            start_of, (end, code, town) = end, further
            country = country or code
            if town or (code is None and speech.language == "en"):
                pieces.append((start_of, end))
            continue
        complement = speech.complement.match(masked, end)
        if not complement or not _takes(key, match, complement, speech):
            break
        stop, name = _cut(complement, speech)
        inner = _first_code(sentence, complement.start("body"), stop)
        business = business or _is_business(complement["body"][: stop - complement.start("body")], speech)
        pieces.append((end, stop))
        country = country or inner
        end = stop
        if name:
            break
    end, country = _parenthesis(sentence, end, country)
    if not country:
        further = _country_after(sentence, end, key, speech)
        if further:
            end, country = further[0], further[1]
    if not country and match["field"]:
        country = _first_code(sentence, match.start(), match.end())
    title = _words(sentence, pieces)
    return Office(start, end, title, key, country, business or key == "ceo", name)


def _takes(key: str, match: regex.Match[str], complement: regex.Match[str], speech: Grammar) -> bool:
    if speech.language == "vi":
        return not match["whole"] or not complement["link"]
    link = complement["link"]
    if link in ("to", "in"):
        return key in _SENT or (link == "to" and key.startswith(("assistant", "adviser")))
    if link in ("at", "from", "on"):
        return bool(match["head"]) and link == "at"
    if link == "for":
        return bool(match["head"] or match["minister"]) or key in _SENT
    return True


def _cut(complement: regex.Match[str], speech: Grammar) -> tuple[int, tuple[int, int] | None]:
    """Where the organisation ends when a person's name follows it without a comma, and that name."""
    if speech.language == "vi":
        return complement.end(), None
    text, first, last = complement.string, complement.start("body"), complement.end()
    for edge in regex.finditer(rf"(?i:\b{either(speech.words.ORGANISATION_ENDS)}\b|{PLACE})\s+", text[first:last]):
        cut = first + edge.end()
        name = speech.name.match(text, cut)
        if name and name.end() >= last and " " in name[0].strip() and not regex.match("(?i:of|for|and)", text[cut:]):
            tail = regex.search(rf"(?i:\b{either(speech.words.ORGANISATION_ENDS)}\b)", name[0])
            if not tail:
                return cut - len(edge[0]) + len(edge[0].rstrip()), name.span()
    return last, None


def _is_business(body: str, speech: Grammar) -> bool:
    return bool(regex.search(rf"(?i:\b{either(speech.words.BUSINESS)}\b)", body)) and not regex.search(
        "(?i:nhà nước|central|reserve)", body
    )


def _country_after(sentence: Sentence, end: int, key: str, speech: Grammar) -> tuple[int, str | None, bool] | None:
    """The country behind an office: its end, code, and whether it is a town. The post of an envoy is passed over."""
    masked = sentence.masked
    if key in _SENT and (post := _post(speech.language).match(masked, end)):
        return post.end(), None, False
    match = speech.country.match(masked, end)
    if not match:
        return None
    return match.end(), sentence.codes.get(match.start("country")), masked[match.start("country")] == TOWN


@cache
def _post(language: str) -> regex.Pattern[str]:
    if language == "vi":
        return regex.compile(rf"\s*,?\s*(?:bên cạnh|tại|ở)\s+{PLACE}(?:\s*(?:,|và)\s*{PLACE})*")
    return regex.compile(rf"\s+(?:to|in)\s+(?:the\s+)?{PLACE}")


def _parenthesis(sentence: Sentence, end: int, country: str | None) -> tuple[int, str | None]:
    """Pass over "(PAP)", "(Bỉ)" between an office and a name."""
    match = regex.compile(r"\s*\([^()\n]{1,40}\)(?=\s+[\p{Lu}\ue001-\ue003])").match(sentence.masked, end)
    if not match:
        return end, country
    return match.end(), country or _first_code(sentence, match.start(), match.end())


def _first_code(sentence: Sentence, start: int, end: int) -> str | None:
    return next((code for at, code in sorted(sentence.codes.items()) if start <= at < end), None)


def _words(sentence: Sentence, pieces: list[tuple[int, int]]) -> str:
    """The words of the pieces as the text has them, a country at the end left out."""
    masked = "".join(sentence.masked[start:end] for start, end in pieces)
    kept = "".join(sentence.text[start:end] for start, end in pieces)
    tail = regex.search(rf"(?<!\s(?:to|in|tại))\s+(?:(?:của|of|nước|from)(?:\s+the)?\s+)?{COUNTRY}+\s*\Z", masked)
    if tail and tail.start() > 0:
        kept = kept[: tail.start()]
    return " ".join(kept.split())


def _offices(sentence: Sentence, start: int, speech: Grammar) -> Office | None:
    """Offices in a row that one person holds: "Phó Thủ tướng, Bộ trưởng Ngoại giao"."""
    office = _read_office(sentence, start, speech)
    while office and not office.name:
        link = _link(speech.language).match(sentence.masked, office.end)
        after = _read_office(sentence, link.end(), speech) if link else None
        if not after or not _held_together(office, after):
            break
        key = after.key if office.key in _PARTY else office.key
        office = Office(office.start, after.end, f"{office.title}{_glue(link)}{after.title}", key,
                        office.country or after.country, office.business and after.business, after.name)  # fmt: skip
    return office


def _glue(link: regex.Match[str] | None) -> str:
    return (
        " ".join((link[0] if link else "").split()).join(("", " "))
        if link and link[0].lstrip()[:1] in ",;"
        else f" {link[0].strip()} "
        if link
        else " "
    )


@cache
def _link(language: str) -> regex.Pattern[str]:
    return regex.compile(
        r"\s*,\s+|\s+kiêm\s+|\s*[-–]\s+|\s+và\s+"
        if language == "vi"
        else r"(?i)\s+and\s+|\s*,\s+(?:and\s+)?|\s*&\s*|\s+cum\s+"
    )


def _held_together(first: Office, second: Office) -> bool:
    pair = {first.key, second.key}
    if first.country and second.country and first.country != second.country:
        return False
    if "general_secretary" in pair:
        return (
            bool(pair & {"state_president", "president"})
            or (second.key == "chairman" and second.title.lower() == "chủ tịch")
            or first.key in _PARTY
        )
    if first.key in _PARTY:
        return True
    if pair & _SOLE:
        return False
    return first.key != second.key or first.key.startswith("minister")


def _office(sentence: Sentence, start: int, floor: int, speech: Grammar) -> Entity | None:
    """A person told by an office, with the country before or behind it and the name behind it or before a comma."""
    office = _offices(sentence, start, speech)
    if not office:
        return None
    masked, begin, country, former = sentence.masked, start, office.country, False
    lead = speech.lead.search(masked, max(floor, start - 70), start)
    if lead:
        begin = lead.start()
        former = bool(lead["former"])
        if speech.language == "en" and lead["country"]:
            country = sentence.codes.get(lead.start("country")) or country
    end, name = _name_after(sentence, office, speech)
    role = "other" if former else "business" if office.business else "official"
    reference = "full" if name else "office"
    if not name:
        before = _name_before(sentence, begin, floor, speech)
        if before:
            name, begin, reference = _plain(sentence.text[slice(*before)]), before[0], "full"
        elif _too_vague(sentence, office, begin, country, speech):
            return None
    end, country = _after_name(sentence, end, country, bool(name), speech)
    if name and name.removesuffix("'s") in speech.words.HISTORICAL:
        role = "other"
    return Entity(begin, end, "person", Mentioned(name, office.title, country, office.key, reference, role, former))


def _name_after(sentence: Sentence, office: Office, speech: Grammar) -> tuple[int, str | None]:
    if office.name:
        return office.name[1], _plain(sentence.text[slice(*office.name)])
    masked = sentence.masked
    gap = _gap(speech.language).match(masked, office.end)
    at = gap.end() if gap else office.end
    comma = bool(gap and "," in gap[0])
    if at == office.end and masked[at : at + 1].isalpha():
        return office.end, None
    name = speech.name.match(masked, at)
    if not name or masked[at:].isupper():
        return office.end, None
    if comma and (
        " " not in name[0]
        or not (office.country or office.business)
        or not regex.match(r",|\s+\p{Ll}|\s*\Z", masked[name.end() :])
    ):
        return office.end, None
    return name.end(), _plain(sentence.text[name.start() : name.end()])


@cache
def _gap(language: str) -> regex.Pattern[str]:
    words = grammar(language).words
    return regex.compile(rf"(?:\s*,)?\s+(?:(?i:{either((*words.HONORIFICS, *words.RANKS))})\s+)*")


def _plain(name: str) -> str:
    """A name with line breaks and the space after a hyphen mended: "Yoon Sang- jick"."""
    return regex.sub(r"-\s+(?=\p{Ll})", "-", " ".join(name.split())).rstrip("'’")


def _name_before(sentence: Sentence, begin: int, floor: int, speech: Grammar) -> tuple[int, int] | None:
    """A name in front of the office: "Tran Sy Thanh, Chairman of …"."""
    comma = regex.compile(r"(?:\s*\([^()]{1,30}\))?\s*(?:,|\s[-–])\s*\Z").search(
        sentence.masked, max(floor, begin - 40), begin
    )
    if not comma:
        return None
    last = None
    for match in speech.name.finditer(sentence.masked, max(floor, comma.start() - 60), comma.start()):
        last = match
    if not last or last.end() != comma.start() or " " not in last[0].strip():
        return None
    honorific = _honorific(speech.language).search(sentence.masked, max(floor, last.start() - 20), last.start())
    return (honorific.start() if honorific else last.start()), last.end()


@cache
def _honorific(language: str) -> regex.Pattern[str]:
    words = grammar(language).words
    return regex.compile(rf"(?i:\b{either((*words.HONORIFICS, *words.RANKS))})\s+\Z")


def _too_vague(sentence: Sentence, office: Office, begin: int, country: str | None, speech: Grammar) -> bool:
    """Whether an office without a name is no more than a word: "head", "chief", "president" in lower case."""
    stated = office.title.lower() not in speech.keys or bool(country)
    if office.key.removeprefix("deputy_") in _VAGUE:
        capital = sentence.text[office.start].isupper()
        return not (capital or country) if speech.language == "en" and not stated else not capital and not stated
    if speech.language == "vi":
        return False
    return not (stated or sentence.text[office.start].isupper() or begin < office.start)


def _after_name(
    sentence: Sentence, end: int, country: str | None, named: bool, speech: Grammar
) -> tuple[int, str | None]:
    """What belongs to the person behind the name: the country, "(right)", the spouse."""
    if named:
        match = _behind(speech.language).match(sentence.masked, end)
        if match:
            end, country = match.end(), country or sentence.codes.get(match.start("country"))
    spouse = _spouse(speech.language).match(sentence.masked, end)
    return (spouse.end() if spouse else end), country


@cache
def _behind(language: str) -> regex.Pattern[str]:
    if language == "vi":
        return regex.compile(rf"\s+(?:của|nước)\s+(?P<country>{NATION})(?!\s+\p{{Lu}})|\s*\((?P<country>{NATION})\)")
    return regex.compile(
        rf"\s+of\s+(?:the\s+)?(?:[\p{{L}}']+\s+(?:of\s+)?){{0,3}}?(?P<country>{NATION})|\s*\((?P<country>{NATION})\)"
    )


@cache
def _spouse(language: str) -> regex.Pattern[str]:
    words = grammar(language).words
    link = r"(?:và|cùng)" if language == "vi" else r"(?:and|with|accompanied\s+by)"
    return regex.compile(rf"(?i:\s+{link}\s+{either(words.SPOUSES)}\b)(?:\s+{speech_name(language)})?")


def speech_name(language: str) -> str:
    """The pattern of a name in a language."""
    return grammar(language).name.pattern


def _honoured(sentence: Sentence, start: int, floor: int, speech: Grammar) -> Entity | None:
    """A person told by an honorific or rank and a name, perhaps with the office behind a comma."""
    masked = sentence.masked
    match = _title_and_name(speech.language).match(masked, start)
    if not match:
        return None
    at = match.end()
    office = _offices(sentence, at, speech)
    if office:
        return _office(sentence, at, start, speech)
    name = speech.name.match(masked, at)
    if not name:
        return None
    text = _plain(name[0])
    full = " " in text and not (speech.language == "vi" and len(text.split()) == 1)
    end, country = _after_name(sentence, name.end(), None, True, speech)
    return Entity(start, end, "person", Mentioned(text, None, country, None, "full" if full else "surname"))


@cache
def _title_and_name(language: str) -> regex.Pattern[str]:
    words = grammar(language).words
    return regex.compile(
        rf"(?i:\b{either((*words.HONORIFICS, *words.RANKS))}),?\s+(?:(?i:{either((*words.HONORIFICS, *words.RANKS))}),?\s+)*"
    )


def _pronoun(sentence: Sentence, start: int, floor: int, speech: Grammar) -> Entity | None:
    match = regex.compile(rf"(?i:\b{either(speech.words.PRONOUNS)})\b").match(sentence.masked, start)
    if not match:
        return None
    if speech.language == "en" and match[0].lower() in ("his", "her"):
        counterpart = regex.compile(
            rf"(?:his|her|their)\s+(?:{PLACE}\s+)?(?:[\p{{L}}]+\s+)?counterpart", regex.I
        ).match(sentence.masked, start)
        if counterpart:
            return _counterpart(sentence, counterpart.end() - len("counterpart"), start, speech)
    return Entity(start, match.end(), "person", Mentioned(None, reference="pronoun"))


def _counterpart(sentence: Sentence, start: int, floor: int, speech: Grammar) -> Entity | None:
    """ "người đồng cấp Nhật Bản Noda", "his Vietnamese counterpart Pham Minh Chinh"."""
    masked = sentence.masked
    match = regex.compile(rf"(?i:{either(speech.words.COUNTERPARTS)})\b(?!s)").match(masked, start)
    if not match:
        return None
    begin, end, country = start, match.end(), None
    if speech.language == "en":
        lead = regex.compile(
            rf"(?:(?i:\b(?:his|her|their|the|a))\s+)?(?:(?P<country>{PLACE})(?:['’]s?)?\s+)?(?:\p{{Ll}}+\s+)?\Z"
        ).search(masked, max(floor, start - 60), start)
        if lead:
            begin = lead.start()
            country = sentence.codes.get(lead.start("country")) if lead["country"] else None
    if not country and (behind := speech.country.match(masked, end)):
        end, country = behind.end(), sentence.codes.get(behind.start("country"))
    office = Office(begin, end, "", "", country or "?")
    end, name = _name_after(sentence, office, speech)
    end, country = _after_name(sentence, end, country, bool(name), speech)
    return Entity(begin, end, "person", Mentioned(name, None, country, None, "counterpart"))


def _group(sentence: Sentence, start: int, floor: int, speech: Grammar, reference: str) -> Entity | None:
    """A delegation or leaders as a body, with the country; a delegation takes the name of who leads it."""
    masked, language = sentence.masked, speech.language
    match = (
        _group_pattern(language, reference).search(masked, max(floor, start - 60), min(len(masked), start + 160))
        if language == "en"
        else (_group_pattern(language, reference).match(masked, start))
    )
    if not match or not match.start() <= start < match.end():
        return None
    country = (
        sentence.codes.get(match.start("country"))
        if match["country"]
        else _first_code(sentence, match.start(), match.end())
    )
    begin, end = match.span()
    title = _words(sentence, [(match.start("title"), match.end("title"))])
    if reference == "leaders" and not country:
        return None
    name = office = None
    if reference == "delegation" and (led := _led(language).match(masked, end)):
        inner = find_leader(sentence, led.end(), speech)
        if inner:
            value = inner.value
            name, title, office, end = value.name, value.title or title, value.office, inner.end
            country = country or value.country
            if tail := regex.compile(r"\s+(?:làm [Tt]rưởng đoàn|dẫn đầu|đứng đầu)").match(masked, end):
                end = tail.end()
    return Entity(begin, end, "person", Mentioned(name, title, country, office, reference))


def find_leader(sentence: Sentence, at: int, speech: Grammar) -> Entity | None:
    """The person named at a place, behind "led by" or "do"."""
    for step in range(3):
        words = regex.compile(r"(?:\S+\s+){%d}" % step).match(sentence.masked, at)
        if not words:
            break
        for reader in (_office, _honoured):
            entity = reader(sentence, words.end(), at, speech)
            if entity:
                return entity
    name = speech.name.match(sentence.masked, at)
    return Entity(name.start(), name.end(), "person", Mentioned(_plain(name[0]))) if name and " " in name[0] else None


@cache
def _led(language: str) -> regex.Pattern[str]:
    return regex.compile(
        r",?\s+(?:do|dẫn đầu bởi|gồm)\s+" if language == "vi" else r",?\s+(?:led|headed)\s+by\s+(?:the\s+|its\s+)?"
    )


@cache
def _group_pattern(language: str, reference: str) -> regex.Pattern[str]:
    words = grammar(language).words
    heads = either(words.DELEGATIONS if reference == "delegation" else words.LEADERS)
    if language == "vi":
        inner = either((*words.ORGANISATIONS, *words.ORGANISATION_WORDS, *(name for name, _ in words.FIELDS)))
        more = rf"(?:(?:\s+|,\s+|\s+và\s+|\s+các\s+){inner}\b)*"
        middle = more if reference == "delegation" else ""
        return regex.compile(
            rf"(?i:\b(?P<title>{heads}{middle})(?:\s+(?:của|từ|đến từ|nước|các nước))*(?:\s+(?P<country>{PLACE}))?)"
        )
    before = r"(?:\b(?i:the|a|an|its|his|her)\s+)?"
    kind = r"(?:(?:high-level|high-ranking|senior|top|trade|business|government|parliamentary|military|economic|official|party|congressional|visiting)\s+)"
    place = rf"(?P<country>{PLACE})(?:['’]s?)?\s+"
    return regex.compile(
        rf"{before}{kind}*(?:{place})?(?P<title>{kind}*(?i:{heads})\b)(?:\s+(?:of|from)\s+(?:the\s+)?(?P<country>{PLACE}))?"
    )


def _apposition(first: Entity, second: Entity, text: str) -> Entity | None:
    """One person out of a name and the office that follows a comma: "ông Arun Singh, Chủ tịch tập đoàn …"."""
    between = text[first.end : second.start].strip()
    if between not in (",", "-", "–"):
        return None
    one, two = first.value, second.value
    if one.reference not in ("full", "surname") or two.reference != "office" or not one.name:
        return None
    if one.title and two.office in _SOLE:
        return None
    return Entity(first.start, second.end, "person", one._replace(
        title=one.title or two.title, country=one.country or two.country, office=one.office or two.office,
        reference="full", role=two.role if not one.title else one.role, former=one.former or (two.former and not one.title)))  # fmt: skip


def _with_known(found: list[Entity], text: str, known: Known) -> list[Entity]:
    """Add the bare names of people known in the article."""
    taken = [(entity.start, entity.end) for entity in found]
    for start, end, full in known.names_in(text):
        if all(end <= left or right <= start for left, right in taken):
            found.append(
                Entity(
                    start, end, "person", Mentioned(_plain(text[start:end]), reference="full" if full else "surname")
                )
            )
    return sorted(found)


def _honoured_or_pronoun(sentence: Sentence, start: int, floor: int, speech: Grammar) -> Entity | None:
    return _honoured(sentence, start, floor, speech) or _pronoun(sentence, start, floor, speech)


def _delegation(sentence: Sentence, start: int, floor: int, speech: Grammar) -> Entity | None:
    return _group(sentence, start, floor, speech, "delegation")


def _leaders(sentence: Sentence, start: int, floor: int, speech: Grammar) -> Entity | None:
    return _group(sentence, start, floor, speech, "leaders")


_READERS: dict[str, Callable[[Sentence, int, int, Grammar], Entity | None]] = {
    "office": _office,
    "honorific": _honoured_or_pronoun,
    "named": _honoured,
    "pronoun": _pronoun,
    "counterpart": _counterpart,
    "delegation": _delegation,
    "leaders": _leaders,
}
