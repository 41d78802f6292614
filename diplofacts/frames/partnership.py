"""A partnership: relations set up or raised, between whom, to which level, when.

A rule finds the act (its group `key`) and the words of the level (`level`); an anniversary gives `years`, from which
the year of the act follows. What rules may fix: `_titled` (the act stands in the title of an instrument), `_normal`
(relations made normal), `_anniversary`, `_since` (the state of things, which tells the act only with its date).
"""

from __future__ import annotations

from functools import cache
from importlib import import_module

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.frames.draft import Draft
from diplofacts.frames.founding import Founded, date_of_act, date_remembered
from diplofacts.frames.partnership_sides import parties_of, with_others
from diplofacts.frames.standing import last_hit
from diplofacts.languages.partnership_words import PartnershipWords
from diplofacts.match import Match, lower
from diplofacts.rule import CHARACTER

_SINCE = (
    r"\b(?:since|after|following|kể từ(?: khi| ngày)?|từ khi|sau khi|từ ngày)"
    r"(?: (?:the|their|its|hai nước|hai bên|và|and|chính thức|formally)| ?[\ue000-\uf8ff])* $"
)
_OF_FIRMS = (
    r"\b(?:CEO|COO|CFO|[Cc]hief [Ee]xecutive|[Cc]ompany|[Uu]niversity|[Ii]nstitute|Ltd|Inc|Corp|PLC|plc|[Bb]ank"
    r"|[Cc]lub|[Ff]irms?)\b"
)
"""Who signs the partnerships of firms and schools."""


_FOR_A_GROUP = (
    r"^[^,;]{0,60}?\b(?:group|committee|commission|council|cent(?:re|er)|fund|mechanism|forum|dialogue|secretariat|taskforce"
    r"|task force|company|joint venture)\b"
)
"""What is set up is a body: "on the establishment of a working group to prepare the charter on …"."""


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The partnership of one match, or none."""
    words: PartnershipWords = import_module(f"diplofacts.languages.{reading.language}.partnership").WORDS
    fixed = match.rule.fixed
    if fixed.get("_listed"):
        return _listed(match, reading, context, words)
    if fixed.get("_since") and reading.slots.entities[match.end - 1].value.role != "since":
        return []
    act, level = _act(match, reading, words)
    anniversary = bool(fixed.get("_anniversary"))
    status = "done" if anniversary else "planned" if fixed.get("_planned") else _status(match, reading, words)
    parties = parties_of(match, reading, context, words)
    if level is None or status is None or len(parties) < 2:
        return []
    if anniversary:
        date = date_remembered(match, reading, context, words)
    else:
        date = date_of_act(match, reading, context, words, status)
    if status == "planned" and date.when and date.when[:4] < (context.published or "")[:4]:
        date = Founded()
    if (fixed.get("_normal") or _is_background(match, reading, words, level)) and (date.when is None or date.weak):
        return []
    raised = not anniversary and level != "diplomatic_relations" and re.search(words.raised, act)
    draft = Draft(
        match, reading, parties=parties, level=level, date=date.when, action="upgraded" if raised else "established",
        status=status,
    )  # fmt: skip
    draft.weak = frozenset(name for name, weak in (("date", date.weak), ("action", anniversary)) if weak)
    if date.told:
        draft.rests("date", reading, [date.told])
    if status == "done":
        context.name_pair(parties)
        context.notes.setdefault("acts", []).append((draft, len(context.heard)))
    return [draft, *with_others(draft, match, reading, context, words)]


def _listed(match: Match, reading: Reading, context: Context, words: PartnershipWords) -> list[Draft]:
    """One country of a list, each with its year: "có quan hệ đối tác toàn diện với Lào (2005), Ghana (2010)"."""
    text, country = reading.slots.text, match.slots["party"][0]
    if context.home is None or country.value.code == context.home or len(_dated().findall(text)) < 2:
        return []
    before = context.heard[-2].text if len(context.heard) > 1 else ""
    level = _level_told(text[: match.start], words) or _level_told(lower(before), words)
    when = context.date(match.slots["when"][0].value, "past")
    if level is None or when is None:
        return []
    draft = Draft(
        match, reading, parties=(context.home, country.value.code), level=level, date=when, action="established",
        status="done",
    )  # fmt: skip
    draft.weak = frozenset(("action",))
    draft.rests("date", reading, match.slots["when"])
    return [draft]


def _level_told(text: str, words: PartnershipWords) -> str | None:
    """The level named last in some words."""
    found = [(hit.end(), hit.start(), level) for level, pattern in words.levels for hit in re.finditer(pattern, text)]
    return max(found, key=lambda one: (one[0], -one[1]))[2] if found else None


@cache
def _dated() -> re.Pattern[str]:
    return re.compile(f"{CHARACTER['country']} ?\\([^()]{{0,12}}{CHARACTER['date']}\\)")


def _act(match: Match, reading: Reading, words: PartnershipWords) -> tuple[str, str | None]:
    """The words of the act, and the level they name; None where that is no level of a relation between states."""
    if match.rule.fixed.get("_titled"):
        item = match.slots["items"][0]
        act = lower(reading.text[item.start : item.end])
        named = next((act[hit.start() :] for _, pattern in words.levels if (hit := re.search(pattern, act))), act)
        if re.fullmatch(words.itself, act):
            if re.search(_OF_FIRMS, reading.text):
                return act, None
            return act, next((level for level, pattern in words.levels if re.match(pattern, act)), None)
        told = re.search(words.titled, act)
        if not told or re.search(words.sector, act) or re.search(_FOR_A_GROUP, act[told.start() :]):
            return act, None
    else:
        text, (start, end) = reading.slots.text, match.words["level"]
        act, named = text[match.start : end], text[start : end + 25]
        if re.search(words.sector, text[start : end + 30]):
            return act, None
        if match.rule.name.endswith("/signed") and re.search(_OF_FIRMS, reading.text):
            return act, None
        if match.rule.fixed.get("_normal") or re.search(words.diplomatic, text[start:end]):
            return act, "diplomatic_relations"
    level = next((level for level, pattern in words.levels if re.match(pattern, named)), None)
    if level is None and match.rule.fixed.get("_titled") and not re.search(r"diplomatic|ngoại giao", named):
        return act, None
    return act, level or ("diplomatic_relations" if re.search(words.diplomatic, named) else None)


def _status(match: Match, reading: Reading, words: PartnershipWords) -> str | None:
    """Done, planned, or None for what is only wished for."""
    text = reading.slots.text
    key = match.words.get("key", (match.start, match.end))
    start = max(text.rfind(";", 0, key[0]), key[0] - 80, -1) + 1
    window = text[start : key[0] + 1]
    if re.search(words.towards, text[max(0, key[0] - 90) : key[0]]):
        return "planned"
    if re.search(words.denied, window[-40:]):
        return None
    wished = last_hit(words.wished, window)
    planned = last_hit(words.planned, window)
    settled = last_hit(words.settled, window)
    if wished > max(planned, settled):
        return None
    if planned > settled:
        return "planned"
    return "done"


def _is_background(match: Match, reading: Reading, words: PartnershipWords, level: str) -> bool:
    """Whether relations set up long ago only date something else: "since the establishment of diplomatic ties"."""
    before = reading.slots.text[max(0, match.start - 60) : match.start]
    if re.search(words.after, before):
        return False
    return level == "diplomatic_relations" and re.search(_SINCE, before) is not None
