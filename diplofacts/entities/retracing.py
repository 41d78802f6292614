"""The second reading of an article's people, all of them known: whom "he", "I" or a counterpart means."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from diplofacts.entities.antecedents import antecedent
from diplofacts.entities.entity import Entity
from diplofacts.entities.gender import gender, of_pronoun
from diplofacts.entities.mentioned import Mentioned
from diplofacts.entities.profiles import Profile
from diplofacts.entities.roll import At, Roll
from diplofacts.entities.speakers import speaking
from diplofacts.entities.strangers import Strangers
from diplofacts.entities.subjects import is_another, only_met, subject_of
from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex

_ROYAL = frozenset(("king", "queen", "crown_prince", "prince"))


def retrace(
    roll: Roll,
    found: Sequence[Sequence[Entity]],
    texts: Sequence[str],
    implied: Collection[str],
    author: Mentioned | None = None,
) -> dict[At, Profile | None]:
    """Go through all mentions again, bare names with them; return whom the pronouns mean, by where they stand.

    None stands for one who is nobody of those known: "he" behind a stranger, or behind women alone.

    implied: the names of those whose country nobody told, so that an owner's goes before: "his foreign minister A".
    author: who says "I" where nobody else is told to.
    """
    nameless = {(one.country, *one.offices): one for _, one in roll.log if not one.name}
    roll.log = [(at, one) for at, one in roll.log if at[0] < 0]  # of the headline
    english = roll.language == "en"
    spoken = speaking(found, texts) if english else {}
    writer = roll.named(author.name, author.country, None, author.office) if author and author.name else None
    meant: dict[At, Profile | None] = {}
    strangers = Strangers(texts, found) if english else None
    guests: list[Profile] = []
    for line, mentions in enumerate(found):
        if not mentions:
            continue
        text = texts[line]
        acts = subject_of(mentions, text) if english else None
        speaker = _speaker(roll, spoken[line], nameless) if line in spoken else writer
        owner: tuple[int, Profile] | None = None
        aside = english and line - 1 in roll.subjects and only_met(mentions, text)
        for entity in mentions:
            person, at = entity.value, (line, entity.start)
            if person.reference == "pronoun":
                beside = None if person.spoken else antecedent(entity, mentions, text)
                if person.spoken:
                    profile = speaker
                elif beside:
                    profile = _told(roll, (line, beside))
                elif person.office == "object" and _received_by_many().search(text, 0, entity.start):
                    profile = roll.subjects.get(line - 1)
                else:
                    profile = _pronoun(roll, entity, line, text, acts)
                    if profile and strangers and strangers.between(roll.last(profile, at), at):
                        profile = None
                if profile or (english and not person.spoken):
                    meant[at] = profile
            else:
                profile = _named_or_holder(roll, entity, line, mentions, text)
                if english and person.reference == "office" and not person.country:
                    guest = _guest(roll, person, line, guests) if _is_visiting(entity, text) else None
                    if guest:
                        profile = meant[at] = guest
                profile = profile or (nameless.get((person.country, person.office or "")) if not person.name else None)
            late = english and person.name and _late().search(text, max(0, entity.start - 30), entity.start)
            if profile and late and all(one is not profile for _, one in roll.log):
                profile.role = "other"
            if profile and person.name and owner and owner[0] in (entity.start, entity.start - 1):
                untold = not profile.country or profile.name in implied
                profile.country = owner[1].country if untold else profile.country
            owner = (entity.end, profile) if profile and person.office == "owner" else None
            if profile and person.reference == "counterpart":
                _oppose(roll, profile, person, at, speaker if person.spoken else None)
            if profile and english and profile not in guests and (_is_visiting(entity, text) or _comes(entity, text)):
                guests.append(profile)
            if english and entity is acts and not profile and person.reference == "office":
                profile = Profile(None, person.title, person.country)
            if profile and entity is acts and not aside:
                roll.subjects[line] = profile
            if profile:
                roll.log.append((at, profile))
                if person.office == "owner":
                    roll.owning.add(at)
        if aside:
            roll.subjects[line] = roll.subjects[line - 1]
            roll.carried.add(line)
    return meant


def _guest(roll: Roll, person: Mentioned, line: int, guests: Sequence[Profile]) -> Profile | None:
    """Whom "the visiting president" means: who was told to come and holds that office, and not who receives him."""
    here = [one for at, one in roll.log if at[0] == line]
    told = (one for _, one in reversed(roll.log) if one in guests and one not in here)
    return next((one for one in told if one.name and one.holds(person)), None)


@cache
def _received_by_many() -> regex.Pattern[str]:
    """Who receives "him" is told by a list: "the minister, A, B and senior officials received"."""
    verb = r"(?:received|welcomed|greeted|met|saw\s+off|accompanied|joined)"
    return compiled(rf"\A[^;:]{{10,}},\s[^;:]{{4,}}\sand\s[^,;:.]{{4,60}}\s(?:also\s)?{verb}\s\Z")


@cache
def _late() -> regex.Pattern[str]:
    """Before someone who is dead: "the late A", "the death of her father, A"."""
    kin = "(?:his|her) (?:late )?(?:father|mother),"
    return compiled(rf"\b(?i:late|(?:death|funeral|memory|tomb|murder) of|{kin}) (?:the )?\Z")


def _is_visiting(entity: Entity, text: str) -> bool:
    """Whether someone is called "visiting"."""
    return "visiting " in text[max(0, entity.start - 9) : entity.end].casefold()


def _comes(entity: Entity, text: str) -> bool:
    """Whether someone is told to be a guest: "A arrived", "A, who is on a visit"."""
    return _arrives().match(text, entity.end) is not None


@cache
def _arrives() -> regex.Pattern[str]:
    return compiled(
        r", the (?:first|second|third|last|only) [^,;.]{0,60} to (?:visit|(?:make|pay) an?)\b"
        r"|,? (?:who )?(?:(?:is|was|has|had|will|currently|today|yesterday|\p{Lu}\p{Ll}+day|late|earlier|on) )*"
        r"(?:arriv(?:ed|es|ing)|flew in|come from|came from|landed"
        r"|on an? (?:[\w-]+ ){0,3}(?:visit|trip|tour)|visiting|paying an?)\b"
    )


def _speaker(
    roll: Roll, where: tuple[int, Entity], nameless: Mapping[tuple[str | None, ...], Profile]
) -> Profile | None:
    """Who says "I"; someone told by no more than his country and office too."""
    person, told = where[1].value, _told(roll, where)
    return told if told or person.name else nameless.get((person.country, person.office or ""))


def _told(roll: Roll, where: tuple[int, Entity]) -> Profile | None:
    """The one whom a mention with a name or an office means."""
    line, entity = where
    person, at = entity.value, (line, entity.start)
    if person.name:
        return roll.named(person.name, person.country, at, person.office)
    return roll.holder(person, at)


def _pronoun(roll: Roll, entity: Entity, line: int, text: str, acts: Entity | None) -> Profile | None:
    """Whom "he", "her" or "His Majesty" means, of those told before."""
    profile = roll.subjects.get(line) if acts and acts.end < entity.start else None
    if entity.value.office == "majesty":
        crowned = [one for _, one in roll.log if one.offices & _ROYAL]
        acted = roll.subjects.get(line - 1)
        return acted if acted in crowned else crowned[-1] if crowned else profile
    sex = of_pronoun(text[entity.start : entity.end]) if roll.language == "en" else None
    if not profile or entity.value.office == "object" or not _may_be(sex, profile.gender):
        where = (line, 0) if is_another(entity, text) else (line, entity.start)
        profile = roll.subject(where, entity.value.office, sex)
    owner = entity.value.office == "owner" and profile is not None
    if owner and _deceived().search(text, max(0, entity.start - 110), entity.start):
        told = [one for at, one in roll.log if at[0] == line and at[1] < entity.start]
        if told and told[-1] is profile:  # "B misled A about his talks": not A's
            acts_there = roll.subjects.get(line)
            return acts_there if acts_there is not profile else None
    return profile


@cache
def _deceived() -> regex.Pattern[str]:
    """Before "his": about whose own doings somebody was told untruths."""
    verb = r"mis(?:led|leads?|leading|informed)|l(?:ied|ying)\s+to|deceiv(?:ed|ing)"
    return compiled(rf"\b(?:{verb})\s+[^.;,]{{2,70}}?\s+(?:about|over)\s+(?:the\s+)?(?:\p{{L}}+\s+of\s+)?\Z")


def _named_or_holder(
    roll: Roll, entity: Entity, line: int, mentions: Sequence[Entity], text: str
) -> Profile | None:
    """Whom a name, an office or "A, his counterpart" means."""
    person, at = entity.value, (line, entity.start)
    if person.name:
        profile = roll.named(person.name, person.country, at, person.office)
        if profile:
            profile.gender = profile.gender or gender(text[entity.start : entity.end], profile.name)
        return profile
    if person.reference == "office":
        return roll.holder(person, at)
    if person.reference == "counterpart" and mentions[0] is not entity:
        beside = mentions[mentions.index(entity) - 1]
        if beside.value.name and text[beside.end : entity.start].strip() == ",":
            return roll.named(beside.value.name, beside.value.country, at)
    return None


def _oppose(roll: Roll, profile: Profile, person: Mentioned, at: At, speaker: Profile | None) -> None:
    """Give a counterpart the other country, and the office of the one opposite: the speaker's for "my counterpart"."""
    if speaker and speaker is not profile:
        profile.facing, profile.offices = speaker, profile.offices | speaker.offices
        profile.lent = profile.lent or not profile.title
        profile.title = profile.title or speaker.title
    mine = speaker.country if speaker else next((one.country for _, one in reversed(roll.log) if one.country), None)
    main = [code for code, _ in roll.countries.most_common(2)]
    other = next((code for code in main if code != mine), None) if mine in main else None
    profile.country = profile.country or person.country or other
    if not profile.title:
        roll.face(profile, person, at)


def _may_be(sex: str | None, known: str | None) -> bool:
    """Whether "he" or "she" may be somebody; "she" is sooner one who is known for a woman."""
    return sex is None or known == sex or (known is None and sex == "m")
