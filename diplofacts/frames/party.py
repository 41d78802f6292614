"""Who makes a trip: told with the word for it, next to it, as the subject of its clause, or behind a fronted phrase."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Reading
from diplofacts.entities.entity import Entity
from diplofacts.frames import party_cues as cues
from diplofacts.frames.journey import Journey
from diplofacts.frames.party_head import Party as Party
from diplofacts.frames.party_head import in_person, led, with_others
from diplofacts.frames.roles import PERSON, is_fronted, is_oblique, subject_before, subject_behind
from diplofacts.rule import compiled


def find_party(journey: Journey, going: frozenset[str]) -> Party | None:
    """The visitors of a trip, who are of no country in `going`."""
    if journey.noun or "a" in journey.match.slots:
        party = _told(journey, going)
        if party:
            return party if _away(party.entities, going) else _again(journey, party, going)
    if journey.noun and compiled(journey.words.unowned).match(journey.text, journey.key[1]):
        return None
    beside = _beside(journey, going)
    if beside and _is_own(journey, beside):
        return in_person(journey, with_others(journey, beside))
    party = _behind(journey, going) if journey.noun else None
    if party or (journey.fixes("_plural") and not re.search(cues.PAYS, journey.text[: journey.key[0]])):
        return party
    party = _officers(journey) or _subject(journey, going) or (beside if going and journey.noun else None)
    party = party or _they(journey, going)
    if party is None or (not party.behind and cues.ANOTHERS.search(journey.text[party.at + 1 : journey.key[0]])):
        return None
    return in_person(journey, party)


def _again(journey: Journey, party: Party, going: frozenset[str]) -> Party | None:
    """Those who were told to go there, where "his visit" seems to be that of the host: he who is called otherwise."""
    trip, one = journey.context.trip, party.entities[0]
    he = party.owned and one.kind == "person" and one.value.mentioned.reference == "pronoun"
    if trip is None or not he or trip.slots["destination"] not in going:
        return None
    entities: tuple[Entity, ...] = journey.context.notes.get("travellers", ())
    same = entities and journey.context.persons(entities) == trip.slots["visitors"]
    return Party(party.at, entities, owned=True) if same else None


def no_subject(reading: Reading, at: int) -> bool:
    """Whether a person is no subject; "as" and "như" open a clause as often as they govern a noun."""
    before = reading.slots.text[max(0, at - 12) : at]
    return is_oblique(reading, at) and not re.search(r"\b(?:as|than|like|như|that)(?: the)? $", before)


def _told(journey: Journey, going: frozenset[str]) -> Party | None:
    """Visitors whom the wording itself gives: by the rule's slot, "của A", "by A", "A's visit"."""
    text, key, words = journey.text, journey.key, journey.words
    if "a" in journey.match.slots:
        told = _whose_tour(journey) or Party(
            journey.match.words["a"][0], tuple(journey.match.slots["a"]), owned=journey.noun
        )
        return in_person(journey, told)
    before = compiled(words.owner).search(text, max(0, key[0] - 90), key[0]) if words.owner else None
    if before:
        start, entities = before.start("a"), _people(journey, before.span("a"))
        last = journey.reading.text[entities[-1].start : entities[-1].end].casefold()
        led = cues.ACCOMPANIED.search(text[:start]) if last in words.possessives else None
        led = led or (cues.TOLD.search(text[:start]) if last in words.possessives and not going else None)
        if led:
            start, entities = led.start(1), (journey.reading.slots.entities[led.start(1)],)
        elif last in words.possessives and not _away(entities, going):
            start, entities = _antecedent(journey, start, going) or (start, entities)
        if before["owns"] or last in words.possessives:
            return Party(start, entities, owned=True)
    hosted = compiled(words.hosted).search(text, max(0, key[0] - 200), key[0]) if words.hosted else None
    if hosted:
        return Party(hosted.start("a"), _people(journey, hosted.span("a")), beside=True)
    after = compiled(words.by).match(text, key[1], key[1] + 160)
    if after:
        return Party(after.start("a"), _people(journey, after.span("a")), behind=True, owned=True)
    return None


def _whose_tour(journey: Journey) -> Party | None:
    """Whose tour takes "him" to where it goes: "a spokesman said the President's trip will take him to …"."""
    one = journey.match.slots["a"][0]
    owned = re.search(cues.TAKES_HIM, journey.text[: journey.key[0]])
    if owned is None or one.kind != "person" or one.value.mentioned.reference != "pronoun":
        return None
    return Party(owned.start(1), (journey.reading.slots.entities[owned.start(1)],), owned=True)


def _antecedent(journey: Journey, at: int, going: frozenset[str]) -> tuple[int, tuple[Entity, ...]] | None:
    """Whom a pronoun can mean that would else travel to his own country: the nearest named before it who would not."""
    entities = journey.reading.slots.entities
    for spot in sorted((i for i, one in entities.items() if i < at and one.kind == "person"), reverse=True):
        if entities[spot].value.person.country and _away((entities[spot],), going):
            return spot, (entities[spot],)
    return None


def _beside(journey: Journey, going: frozenset[str]) -> Party | None:
    """Someone named right before the trip, with nothing between them but what links the two."""
    text, key = journey.text, journey.key
    spots = [i for i in journey.reading.slots.entities if i < key[0] and text[i] == PERSON]
    spots = [i for i in spots[:-1] if not _owns(journey, i)] + spots[-1:]
    if not spots or key[0] - spots[-1] > 90 or _invites(journey, spots[-1]):
        return None
    if not compiled(journey.words.link).fullmatch(text, spots[-1] + 1, key[0]):
        return None
    group = [spots.pop()]
    joint = r"(?: và|,? and| cùng| together with| along with| alongside) (?:the |\ue000 )?"
    while spots and re.fullmatch(joint, text[spots[-1] + 1 : group[0]]):
        group.insert(0, spots.pop())
        joint = r"(?:,| và| and| cùng) (?:the )?"
    if journey.words.inviter and re.search(journey.words.inviter, text[: group[0]]):
        # "nhận lời mời của A, B và C, D sẽ thăm": those who invite end at the last comma
        commas = [i for i in range(1, len(group)) if text[group[i - 1] + 1 : group[i]] == ", "]
        group = group[commas[-1] :] if commas else group
    if len(group) > 1 and re.match(cues.WHO_ALONE, text[group[-1] + 1 :]):
        group = group[-1:]
    nameless = len(group) == 1 and not journey.reading.slots.entities[group[0]].value.person.name
    if nameless and spots and re.fullmatch(cues.LEADS, text[spots[-1] + 1 : group[0]]):
        group = [spots[-1]]  # "A dẫn đầu Đoàn …", "do A làm trưởng đoàn": it is A who travels
    entities = tuple(journey.reading.slots.entities[i] for i in group)
    if not _away(entities, going) or (len(group) == 1 and cues.MET_IN_ASIDE.search(text[: key[0]])):
        return None
    return Party(group[0], entities, beside=no_subject(journey.reading, group[0]))


def _owns(journey: Journey, at: int) -> bool:
    """Whether a person is no more than the owner of the next: "his" in "and his foreign minister A"."""
    one = journey.reading.slots.entities[at]
    return journey.reading.text[one.start : one.end].casefold() in ("his", "her", "their")


def _invites(journey: Journey, at: int) -> bool:
    """Whether the one right before "to visit" is he whose invitation the subject has accepted."""
    text, words = journey.text, journey.words
    between = text[at + 1 : journey.key[0]]
    if not words.infinitive or journey.noun or not re.fullmatch(r"(?:['’]s? invitation)? to (?:\w+ )?", between):
        return False
    return between.endswith("invitation to ") or re.search(words.inviter, text[max(0, at - 60) : at]) is not None


_THEY = (
    r"\W*(?:(?:later|then|afterwards|on \ue00b|\ue00b),? )?"
    r"(?:they|both(?: \w+)?|the (?:two|pair|trio)(?: \w+)?|the (?:royal )?(?:couple|royals|duo|newlyweds)) [^\ue000]*$"
)
_COUPLE = r"\W*the (?:royal )?(?:couple|royals|duo|newlyweds)\b"
_OFFICERS = (
    r"(?:\b(?:ministers|presidents|premiers|chancellors|leaders|monarchs|kings) of (?:the )?(?=\ue001)|(?=\ue000))"
    r"(?P<states>[\ue000\ue001](?:,? and (?:the )?\ue001|, (?:the )?\ue001)+),?"
    r"(?: (?:who|have|has|had|will|would|all|also|jointly|together|are|were|to|is|was|due|both|expected|scheduled|set)"
    r"| ?\ue00b)* $"
)


def _they(journey: Journey, going: frozenset[str]) -> Party | None:
    """Those who acted together in the sentence before, where this one tells of "they"."""
    heard = journey.context.heard
    if journey.reading.language != "en" or len(heard) < 2 or not re.match(_THEY, journey.text[: journey.key[0]]):
        return None
    group: list[Entity] = []
    for one in (one for one in heard[-2].entities if one.kind == "person"):
        between = heard[-2].text[group[-1].end : one.start] if group else ""
        if group and not re.fullmatch(r",? and (?:the |his |her )?|, (?:the )?", between):
            break
        group.append(one)
    if len(group) < 2 and re.match(_COUPLE, journey.text):  # "the couple": he who travelled last, and she beside him
        group = [*journey.context.notes.get("travellers", ())] * 2
    return Party(0, tuple(dict.fromkeys(group))) if len(group) > 1 and _away(tuple(group), going) else None


def _officers(journey: Journey) -> Party | None:
    """The states whose leaders go, told by an office in the plural: "the presidents of Laos and Ghana arrived"."""
    told = re.search(_OFFICERS, journey.text[: journey.key[0]]) if journey.reading.language == "en" else None
    if told is None:
        return None
    states = tuple(journey.inside(told.span("states")))
    if states[0].kind == "person" and states[0].value.mentioned.reference != "leaders":
        return None  # "the leaders of A" is one, those of B and C are joined to it
    return Party(told.start("states"), states)


def _is_own(journey: Journey, beside: Party) -> bool:
    """Whether the trip is surely that of the one next to it, and not of the subject who meets him."""
    if not beside.beside or re.search(journey.words.relative, journey.text[beside.at + 1 : journey.key[0]]):
        return True
    return journey.noun and journey.text[: beside.at].endswith((" của ", " of ", " of the "))


def _behind(journey: Journey, going: frozenset[str]) -> Party | None:
    """The subject behind a trip that is set in front: "During the visit to X, A …"."""
    hit = re.search(journey.words.staged, journey.text[: journey.key[0]])
    opens = hit is not None and re.fullmatch(cues.SPEAKING, journey.text[: hit.start()]) is not None
    if not opens and not is_fronted(journey.reading, journey.key[0]) and not _in_front(journey, going):
        return None
    actor = subject_behind(journey.reading, journey.key[1], going)
    return Party(actor.at, actor.entities, behind=True) if actor else None


def _in_front(journey: Journey, going: frozenset[str]) -> bool:
    """Whether the trip sets the scene of a meeting told in front: "Tại cuộc gặp với A trong chuyến thăm Lào, B …"."""
    first = min((at for at in journey.reading.slots.entities if journey.text[at] == PERSON), default=journey.key[0])
    if not journey.staged or first > journey.key[0] or "," in journey.text[first : journey.key[0]]:
        return False
    return is_fronted(journey.reading, first) and subject_before(journey.reading, journey.key[0], going) is None


def _subject(journey: Journey, going: frozenset[str]) -> Party | None:
    """The one who acts in the clause of the trip."""
    text, key, words = journey.text, journey.key, journey.words
    if journey.noun:
        if not going and not re.search(words.goes, text[max(0, key[0] - 60) : key[0]]):
            return None
        staged = _on_stage(journey, going)
        if staged:
            return staged
    actor = subject_before(journey.reading, key[0], going)
    if actor:
        between = re.sub(r"^(?: ?\([^()]*\))?, who\b", "", text[actor.end : key[0]])
        strange = not journey.noun and _is_strange(journey, between)
        if ";" not in between and len(between) <= 160 and not strange:
            return led(journey, with_others(journey, Party(actor.at, actor.entities)))
    opens = re.match(r"\w+ing\b", text[key[0] :]) and not text[: key[0]].strip(" “\"'")
    if not journey.noun and (opens or is_fronted(journey.reading, key[0])):
        actor = subject_behind(journey.reading, journey.match.end, going)
        if actor and not (opens and re.search(r"\b(?:is|are|was|were|will|would|can)\b", text[key[1] : actor.at])):
            return Party(actor.at, actor.entities, behind=True)
    return None


def _is_strange(journey: Journey, between: str) -> bool:
    """Whether it is not the subject who goes, but others, or something of his: "A's letter arrived"."""
    if re.match(cues.CRAFT, between):
        return False
    if re.search(cues.STATES_ACT, between) or (journey.reading.language == "en" and cues.OF_HIS.match(between)):
        return True
    return re.search(journey.words.strangers, between) is not None or re.match(cues.THING, between) is not None


def _on_stage(journey: Journey, going: frozenset[str]) -> Party | None:
    """Who last did something "during the visit to X", wherever he stands in the sentence."""
    text, key = journey.text, journey.key
    if not going or not journey.staged:
        return None
    spot = max((i for i in journey.reading.slots.entities if i < key[0] and text[i] == PERSON), default=None)
    if spot is None or re.search(r"[,;:.]", text[spot : key[0]]) or key[0] - spot > 70:
        return None
    one = journey.reading.slots.entities[spot]
    if not _away((one,), going) or re.search(journey.words.meets, text[max(0, spot - 25) : spot]):
        return None
    return Party(spot, (one,), beside=no_subject(journey.reading, spot))


def _people(journey: Journey, span: tuple[int, int]) -> tuple[Entity, ...]:
    return tuple(one for one in journey.inside(span) if one.kind == "person")


def _away(entities: tuple[Entity, ...], going: frozenset[str]) -> bool:
    """Whether anyone of them goes abroad; a country that the article only implies may be the wrong one."""
    return any(one.kind != "person" or one.value.implied or one.value.person.country not in going for one in entities)
