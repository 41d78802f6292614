"""A person read from an office or an honorific: the country, the name, and what belongs to the name."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diplofacts import kept_re as re
from diplofacts.entities.adjoining import behind_name, name_after, name_before, read_named, titles_of
from diplofacts.entities.company_homes import home_of, last_firm
from diplofacts.entities.entity import Entity
from diplofacts.entities.held import read_offices
from diplofacts.entities.mentioned import Mentioned, Sentence, plain
from diplofacts.entities.offices import COUNTRY, NATION, Grammar
from diplofacts.entities.titles import Office
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex


# Heads too common to be a person without a name: "the head of", "members of", "a director at".
_VAGUE = frozenset(
    "head chief member director negotiator diplomat leader "
    "assistant adviser secretary commander chief_of_staff spokesperson senator "
    "opposition premier commissioner politburo party".split()
)


# Bodies whose "chief" is the one at the top: "the U.N. chief".
_WITH_CHIEFS = frozenset("UN NATO EU IMF WTO IAEA WHO WB ASEAN AU OECD ECB OPEC UNHCR UNICEF".split())


# Heads that are a person without a name only with a capital, a country or an organisation.
_PLAIN = frozenset(("chairman", "minister", "governor", "mayor", "ceo", "prince", "king", "envoy"))


_TOPS = {"UN": "secretary_general", "NATO": "secretary_general", "ASEAN": "secretary_general", "EU": "president"}


def read_office_holder(sentence: Sentence, start: int, floor: int, speech: Grammar) -> Entity | None:
    """A person told by an office, with the country before or behind it and the name behind it or before a comma."""
    office = read_offices(sentence, start, speech)
    if not office:
        return None
    begin, country, former, kin = _lead(sentence, start, floor, office, speech)
    if office.title.lower() in ("chief", "head") and country in _WITH_CHIEFS:
        office = office._replace(key=_TOPS.get(country or "", "director"))
    if office.title == "diplomat" and _topmost().search(sentence.masked, begin, start):
        office = office._replace(key="fm", title="top diplomat")  # "the top Iranian diplomat"
    end, name = name_after(sentence, office._replace(country=country), speech)
    if name and speech.language == "vi" and "," in sentence.masked[office.end : end] and _whose().search(
        sentence.masked, max(0, begin - 40), begin
    ):
        end, name = office.end, None  # "người phát ngôn của Tổng thống, bà A": A is the spokeswoman
        end += len(behind[0]) if (behind := _its_land().match(sentence.masked, end)) else 0
    if name and speech.language == "en" and _comma_first().match(sentence.masked, office.end):
        before = name_before(sentence, begin, floor, speech)
        if before and _lists().search(sentence.masked, max(0, before[0] - 16), before[0]):
            end, name = office.end, None  # "A, President of Laos, B, President of Togo": the name stands before
    if not name and speech.language == "vi" and _of_several().match(sentence.masked, office.end):
        return None
    reference = "full" if name else "office"
    if not name and not country and speech.language == "en" and _anyone().match(sentence.masked, begin):
        reference = "leaders"  # "a visiting president" is nobody told before
    if not name and (before := name_before(sentence, begin, floor, speech)):
        name, begin, reference = plain(sentence.text[slice(*before[1])]), before[0], "full"
    apposed = bool(floor) and sentence.masked[floor:begin].strip() in (",", "-", "–")
    if not name and not apposed and _too_vague(sentence, office, begin, country, speech):
        return None
    role = "other" if former else "business" if office.business else "official"
    end, country = behind_name(sentence, end, country, bool(name), speech)
    untold = speech.language == "en" and not country
    if (name or apposed) and untold and (land := _land_behind().match(sentence.masked, end)):
        end, country = land.end("country"), sentence.codes.get(land.start("country"))
    union = _union().search(sentence.masked, floor, begin) if untold and not country else None
    if union and office.title.endswith("Minister"):
        begin, country, kin = union.start("union"), "IND", "Union "
    if speech.language == "vi" and not country and (side := _side_before().search(sentence.masked, floor, begin)):
        country = sentence.codes.get(side.start("country"))
    if name and name.removesuffix("'s") in speech.words.HISTORICAL:
        role = "other"
    begin, company = _company_before(sentence, begin, floor, office, speech) if name else (begin, False)
    role = "business" if company and not former else role
    if role == "business" and not country:
        country = home_of(sentence.text[begin:end])
    value = Mentioned(name, kin + office.title, country, office.key, reference, role, former, office.also)
    return Entity(begin, end, "person", value)


@cache
def _whose() -> regex.Pattern[str]:
    """What stands before the office of another: "người phát ngôn của", "cố vấn"."""
    kin = r"phu\s+nhân|con\s+trai|con\s+gái|em\s+gái|anh\s+trai|vợ|chồng"
    aides = r"người\s+phát\s+ngôn|phát\s+ngôn\s+viên|thư\s+ký(?:\s+báo\s+chí)?|trợ\s+lý|cố\s+vấn"
    return compiled(rf"(?i:\b(?:{aides}|{kin})(?:\s+(?:riêng|cấp\s+cao))?(?:\s+(?:của|cho))?)\s+\Z")


@cache
def _its_land() -> regex.Pattern[str]:
    return compiled(rf"\s+{NATION}")


@cache
def _land_behind() -> regex.Pattern[str]:
    """A country between commas behind an office: "A, Minister for Foreign Affairs, Germany,"."""
    return compiled(rf",\s+(?P<country>{COUNTRY}+)(?=\s*[,.;)])")


@cache
def _union() -> regex.Pattern[str]:
    """India's ministers of the Union: "Union Home Minister A"."""
    return compiled(r"(?<!\b(?:European|African|Soviet|Customs|Eurasian|Trade) )\b(?P<union>Union)\s+\Z")


@cache
def _comma_first() -> regex.Pattern[str]:
    return compiled(r"\s*,")


@cache
def _lists() -> regex.Pattern[str]:
    """What stands before a name in a list: a mark, "and", the start of the sentence; no preposition."""
    verbs = r"met|with|including|received|hosted|between|by|invitation\s+of"
    return compiled(rf"(?:\A|[;:,–—]\s+|[;,]?\s+and\s+|\b(?:{verbs})\s+)\Z")


@cache
def _of_several() -> regex.Pattern[str]:
    """What makes an office that of several people: "Bộ trưởng Ngoại giao các nước ven biển"."""
    number = r"(?:hai|ba|bốn|\d+)\s+(?:nước|quốc\s+gia|bên|thành\s+viên)\b"
    return compiled(rf"\s+(?:của\s+)?(?:(?:các|một\s+số|những|nhiều)\s|{number})")


@cache
def _side_before() -> regex.Pattern[str]:
    """Whom someone speaks for, told before him: "đại diện phía Lào, Bộ trưởng …", "về phía Lào có Bộ trưởng …"."""
    return compiled(
        rf"(?i:(?:đại\s+diện\s+(?:cho\s+|của\s+)?(?:phía\s+|nước\s+)?"
        rf"|(?<!của )(?<!với )(?<!từ )phía\s+))(?P<country>{NATION})\s*(?:,|có|là|gồm)\s+\Z"
    )


@cache
def _anyone() -> regex.Pattern[str]:
    return compiled(r"(?i:an?|any|another|every|each|no)\s+(?!few\b)")


@cache
def _topmost() -> regex.Pattern[str]:
    return compiled(r"\b(?:top|chief)\s")


def _company_before(sentence: Sentence, begin: int, floor: int, office: Office, speech: Grammar) -> tuple[int, bool]:
    """A company's name right before its office, "Intel CEO": where it begins, and whether there is one."""
    if speech.language != "en" or office.key.removeprefix("deputy_") not in ("ceo", "chairman", "president"):
        return begin, False
    firm = last_firm(sentence.text, begin) if begin and not sentence.masked[begin - 1].isalpha() else None
    if firm and firm[0] >= floor and not sentence.text[firm[1] : begin].strip():
        return firm[0], True
    if office.key.endswith("president"):
        return begin, False
    match = _capitals_before().search(sentence.masked, max(floor, begin - 40), begin)
    return (match.start(), True) if match else (begin, False)


@cache
def _capitals_before() -> regex.Pattern[str]:
    return compiled(r"(?<=\w[,;]?\s|^)(?!The\b|On\b|In\b|And\b|But\b)(?:\p{Lu}[\w&.-]*\s+){1,3}\Z")


def _lead(
    sentence: Sentence, start: int, floor: int, office: Office, speech: Grammar
) -> tuple[int, str | None, bool, str]:
    """What stands before an office: where it begins, the country, whether it is a past one, and words of it.

    "Brazilian Presidential Adviser": words between a country and an office are of the office.
    """
    lead = speech.lead.search(sentence.masked, max(floor, start - 70), start)
    if not lead:
        return start, office.country, False, ""
    country, kin = office.country, ""
    if speech.language == "en" and lead["country"]:
        country = sentence.codes.get(lead.start("country")) or country
        kin = _bracketed().sub("", sentence.text[slice(*lead.span("kin"))]) if lead["kin"] else ""
        kin = " ".join(kin.split()) + " " if kin else ""
        if kin and _of_headline().search(kin):
            return start, office.country, False, ""  # "Arrives In Kampala For Talks With President A"
        whose = sentence.text[slice(*lead.span("country"))]
        ahead = sentence.text[max(0, lead.start("country") - 12) : lead.start("country")]
        heading = len(whose) > 3 and "." not in whose and whose.isupper() and ahead.isupper()
        if heading and ahead.rstrip()[-1:].isalpha() and not sentence.text[start : office.end].isupper():
            return start, office.country, False, ""  # the end of a headline: "… OF LAOS Premier A met"
        if kin and kin[0].islower() and not (_adjective().search(whose) and name_after(sentence, office, speech)[1]):
            return start, office.country, False, ""
    return lead.start(), country, bool(lead["former"]), kin


@cache
def _bracketed() -> regex.Pattern[str]:
    """A short name in brackets: "Central Command (Centcom) chief"."""
    return compiled(r"\s*\([^()]*\)")


@cache
def _of_headline() -> regex.Pattern[str]:
    """Words that stand in no office, which a headline writes with capitals."""
    words = "with|for|to|by|at|on|in|from|after|as|over|meets?|hosts?|talks|meeting|visits?|receives?|summit|calls?"
    return compiled(rf"(?i:\b(?:{words})\b)")


@cache
def _adjective() -> regex.Pattern[str]:
    """How the adjectives of countries end, and the names that go as such: "Thai", "US"."""
    return compiled(
        r"(?:\b(?:US|U\.S\.|UK|EU|UN|Thai|Czech|Swiss|Greek|German|Roman|Lao|Swazi)|(?<!st|\bIr|\bJap|\bSud|\bOm|\bJord|\bTaiw|\bBhut)an"
        r"|(?:ese|ish|[td]ch|nch|aeli|raqi|audi|mani|meni|wait|tari|mirati|ladeshi|kistani|epali|omali|jani|bekistani))\Z"
    )


def _too_vague(sentence: Sentence, office: Office, begin: int, country: str | None, speech: Grammar) -> bool:
    """Whether an office without a name is no more than a word: "head", "chief", "president" in lower case."""
    key = office.key.removeprefix("deputy_")
    if office.title in ("NSA", "EAM", "Captain", "CS"):
        return True
    if key in ("chief", "head") and country in _WITH_CHIEFS and speech.language == "en":
        return False
    if key == "chief_of_staff" and _the_forces().search(sentence.masked, max(0, office.start - 5), office.end):
        return False
    if key in _VAGUE:
        seat = speech.language == "vi" and key in ("secretary", "head", "director")
        return not (country and (seat or key == "leader" or office.title.lower().endswith(("negotiator", "diplomat"))))
    told = bool(country) or office.title.lower() not in speech.keys
    if told or sentence.text[office.start].isupper():
        return False
    if key in _PLAIN or speech.language == "en":
        return begin == office.start
    return False


@cache
def _the_forces() -> regex.Pattern[str]:
    """Who leads the forces, told of before: "the army chief"."""
    return compiled(r"(?i:\bthe\s+(?:army|military|navy|air\s+force|defen[cs]e)\s+chief\Z|\bthe\s+coas\Z)")


def read_honoured(sentence: Sentence, start: int, floor: int, speech: Grammar) -> Entity | None:
    """A person told by an honorific or rank and a name, perhaps with the office behind a comma."""
    match = _honorific(speech.language).match(sentence.masked, start)
    if not match:
        return None
    holder = read_office_holder(sentence, match.end(), start, speech)
    if holder:
        if "Cardinal" in match[0] and holder.value.title == "Secretary of State":
            holder = holder._replace(value=holder.value._replace(country="VAT"))
        return holder._replace(start=min(start, holder.start))
    named = read_named(sentence, match.end(), speech)
    if not named:
        return None
    full = " " in named.value.name
    church = "cardinal" if "Cardinal" in match[0] else None
    end, country = behind_name(sentence, named.end, None, True, speech)
    value = named.value._replace(country=country, reference="full" if full else "surname", office=church)
    if full and (sheikh := _sheikh().search(sentence.masked, max(floor, start - 8), start)):
        start, value = sheikh.start(), value._replace(name=f"{sheikh['style']} {value.name}")
    return Entity(start, end, "person", value)


@cache
def _sheikh() -> regex.Pattern[str]:
    """The style before a degree, which stays with the name: "Sheikh Dr. Ahmed Nasser"."""
    return compiled(r"\b(?P<style>Sh[ae]ikh)\s+\Z")


@cache
def _honorific(language: str) -> re.Pattern[str]:
    title = titles_of(language)
    return re.compile(rf"(?i:\b{title}),?\s+(?:(?i:{title}),?\s+){{0,3}}")
