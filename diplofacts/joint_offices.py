"""Those who hold two offices told in one breath: "the foreign and defence ministers of both countries"."""

from __future__ import annotations

from collections.abc import Sequence

from diplofacts import kept_re as re
from diplofacts.discourse import Context
from diplofacts.facts import Person
from diplofacts.frames.draft import Draft

_TWO = re.compile(
    r"(?P<one>foreign|defen[cs]e|finance|trade|economy|energy|interior|agriculture|environment|health|transport) and"
    r" (?P<other>foreign|defen[cs]e|finance|trade|economy|energy|interior|agriculture|environment|health|transport)"
    r" (?P<head>minister|secretar)(?:s|y|ies)?"
)
_CALLED = {"forei": "foreign|external affairs|^secretary of state", "defen": "defen[cs]e"}
"""What an office is called by other states, by how its word starts."""
_BELOW = re.compile(r"\b(?:deputy|vice|assistant|junior|former|ex|shadow)\b", re.IGNORECASE)


def with_holders(drafts: Sequence[Draft], context: Context) -> None:
    """Give meetings of "foreign and defence ministers" one participant for each office whose holder is named."""
    for draft in drafts:
        people: tuple[Person, ...] = draft.slots.get("participants") or () if draft.fact == "meeting" else ()
        if any(not one.name and _TWO.fullmatch((one.title or "").casefold()) for one in people):
            people = tuple(dict.fromkeys(holder for one in people for holder in _each(one, context)))
            draft.slots["participants"] = people
        if len(people) == 4 and all(one.title for one in people):
            draft.slots["participants"] = _in_pairs(people)


def _in_pairs(people: tuple[Person, ...]) -> tuple[Person, ...]:
    """Two met "their counterparts C and D": C holds the office of the one, D that of the other."""
    (a, b, c, d) = people
    two = a.country == b.country and c.country == d.country != a.country
    if not two or a.title == b.title or c.title != d.title or c.title not in (a.title, b.title):
        return people
    return (a, b, *(Person(name=who.name, title=of.title, country=who.country) for who, of in ((c, a), (d, b))))


def _each(one: Person, context: Context) -> tuple[Person, ...]:
    """The holders of both offices, if the article names one of them; someone told otherwise as he is."""
    two = _TWO.fullmatch((one.title or "").casefold()) if not one.name else None
    if two is None:
        return (one,)
    head = two["head"].replace("secretar", "secretary")
    both = tuple(_holder(two[part], head, one.country, context) for part in ("one", "other"))
    return both if any(who.name for who in both) else (one,)


def _holder(field: str, head: str, country: str | None, context: Context) -> Person:
    """Who holds an office of a country, if the article names just one."""
    told = _CALLED.get(field[:5], field[:5])
    named = {
        one.value.person
        for heard in context.heard
        for one in heard.entities
        if one.kind == "person" and one.value.person.name and one.value.person.country == country
        and re.search(told, (one.value.person.title or "").casefold()) and not _BELOW.search(one.value.person.title)
    }  # fmt: skip
    return named.pop() if len(named) == 1 else Person(title=f"{field} {head}", country=country)
