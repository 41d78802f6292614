"""A meeting: who met whom, how, when, where, and whether it took place.

What rules may fix besides `form` and `status`: `_mutual` (no object: those who act met each other), `_noun` (the event
is named by a noun, so it may be spoken of before or after it takes place), `_several` (a summit, unless of two; a text
is the form of that), `_council` (a session told by its name, whose attendants may be named beside it), `_guests` (those
met are the travellers told before), `_again` (no meeting, if one of the same states was told before), `_states` (both
sides on a day to come, without those who speak for them).
English has a frame of its own.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import product

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.facts import CALLS, Person
from diplofacts.frames.council import of_bodies
from diplofacts.frames.draft import Draft
from diplofacts.frames.event_date import date_of_event
from diplofacts.frames.meeting_day import on_day_of_last, on_day_of_trip
from diplofacts.frames.meeting_people import is_private, participants, two_sides
from diplofacts.frames.meeting_scene import Scene, met_apart, people_met, scene_of
from diplofacts.frames.roles import sides
from diplofacts.frames.stage import building_of, country_of, stage_of
from diplofacts.frames.standing import standing
from diplofacts.match import Match
from diplofacts.nearest import nearest_place


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """The meetings of one match: several where the host met one after another."""
    if reading.language == "en":
        from diplofacts.frames import english_meeting

        return english_meeting.assemble(match, reading, context)
    scene = scene_of(match, reading)
    if scene is None:
        return []
    if re.match(_OURS, reading.slots.text[match.words.get("key", (0, match.end))[1] :]):
        return []  # "các cuộc đàm phán của chúng ta với B", in the words of someone
    if re.search(_ROUNDS, reading.slots.text[: match.end]) and re.match(_UNDER_WAY, reading.slots.text[match.end :]):
        return []
    right = people_met(scene.right, match, reading)
    left = context.people if scene.refers else context.persons(scene.left)
    if not left and "b" in match.slots and right:
        leading = () if _of_a_teller(match, reading) else context.leading(context.codes(right))
        left = tuple(one for one in leading if one.name or not _is_vague(one))
    if scene.refers and (hosted := _hosted(scene, reading, context)):
        left, scene = hosted, scene._replace(refers=False)
    if match.rule.fixed.get("_states"):
        codes = context.codes(scene.left) or context.pair(of_states=True)
        left, scene = tuple(Person(country=one) for one in codes), scene._replace(refers=False)
    if scene.refers and _of_strangers(reading, left):
        return []
    if any(_of_others(some, context.persons(some), reading) for some in (scene.left, right)):
        return []
    if match.rule.fixed.get("_again") and _have_met(left, right, context):
        return []
    told = _told(match, reading, context, scene)
    guests = _guests(context, left) if match.rule.fixed.get("_guests") else ()
    if told is not None and _is_recalled(match, reading):
        told.refers = True
    if told is None or (scene.refers and "date" not in told.spans and "place" not in told.spans):
        return []
    if match.rule.fixed.get("_states") and "date" not in told.slots:
        return []
    drafts = []
    each = [(one,) for one in left] if _one_by_one(match, reading, scene, right) else [left]
    for actors, group in product(each, met_apart(match, reading, right, bool(left))):
        met = context.persons(group)
        if office := match.rule.fixed.get("_office") or _shared_office(match, reading):
            met = tuple(Person(name=one.name, title=one.title or office, country=one.country) for one in met)
        people = participants((*actors, *met, *guests), context)
        if two_sides(people) and not is_private((*scene.left, *group)):
            drafts.append(_with(told, people, [*scene.left, *group], match, reading))
    for draft in drafts:
        on_day_of_last(draft, match, reading, context)
        on_day_of_trip(draft, reading, context)
    for draft in drafts:
        context.notes.setdefault("lands met", set()).update(one.country for one in draft.slots["participants"])
    for draft in drafts[-1:]:
        context.meet(draft.slots["participants"], draft.slots.get("date"), draft.slots.get("place"))
    return drafts


def _have_met(left: Sequence[Person], right: Sequence[Entity], context: Context) -> bool:
    """Whether those told as in talk are of the two states whose meeting was told before."""
    codes = {one.country for one in (*left, *context.persons(right))} - {None}
    return len(codes) < 2 or codes <= context.notes.get("lands met", set())


def _is_recalled(match: Match, reading: Reading) -> bool:
    """Whether a sentence only says more of the meeting told before: "Đây là cuộc gặp thứ hai giữa hai nhà lãnh đạo"."""
    people = match.slots.get("people", [])
    if not people or any(one.kind != "both" for one in people):
        return False
    return re.match(r"\W*(?:đây|đó) (?:cũng |sẽ |đã )*(?:là|được)\b", reading.slots.text) is not None


def _shared_office(match: Match, reading: Reading) -> str | None:
    """The office of both sides: "giữa Bộ trưởng Quốc phòng hai nước"."""
    if "office" not in match.words:
        return None
    start, end = (reading.slots.origin[at] for at in match.words["office"])
    return reading.text[start:end].strip()


def _one_by_one(match: Match, reading: Reading, scene: Scene, right: Sequence[Entity]) -> bool:
    """Whether several of one side met someone of the other each on his own: "A, B và C đã lần lượt hội kiến D"."""
    key = match.words.get("key", (match.start, match.end))[0]
    if len(scene.left) < 2 or len(right) != 1 or len(sides(scene.left)) != 1:
        return False
    return re.search(reading.words.separately, reading.slots.text[max(0, key - 30) : key + 20]) is not None


# Who tells of a meeting of his own and is no official: a paper and its reporters, one who says "I".
_TELLER = (
    r"\b(?:tôi|chúng tôi|mình|phóng viên|pv|nhóm|báo [^,;]{2,20}|tạp chí [^,;]{2,20}|vietnamnet|vnexpress|tuổi trẻ"
    r"|tuoitre|thanh niên|vov|vtv|dân trí|tiền phong|lao động|người lao động|vneconomy|vietnamplus|zing|znews)\b"
)
_ROUNDS = r"\bcác cuộc đàm phán\b[^.;]*$"
_UNDER_WAY = r"[^.;]{0,60}?\b(?:đang|vẫn|tiến triển|tiến bộ|bế tắc|đình trệ|kéo dài)\b"
"""Talks that go on for a long time are no meeting: "các cuộc đàm phán với B đang tiến triển"."""
_OURS = r" (?:của (?:tôi|chúng tôi|chúng ta|mình))\b"


def _of_a_teller(match: Match, reading: Reading) -> bool:
    """Whether a meeting without an acting side is one of a reporter or of the one who tells it."""
    text, (start, _) = reading.slots.text, match.words.get("key", (match.start, match.end))
    clause = text[max(text.rfind(",", 0, start), text.rfind(";", 0, start), start - 60, 0) : start]
    return re.search(_TELLER, clause) is not None


def _is_vague(one: Person) -> bool:
    """Whether someone is told as no more than an official."""
    return (one.title or "").casefold().startswith(("quan chức", "các quan chức", "giới chức"))


def _of_strangers(reading: Reading, people: tuple[Person, ...]) -> bool:
    """Whether a sentence on a meeting told before speaks of people of other states alone, whose meeting it is then."""
    named = {one.value.person.country for one in reading.slots.entities.values() if one.kind == "person"} - {None}
    homes = {one.country for one in people}
    return bool(named) and bool(homes) and None not in homes and not named & homes


def _of_others(entities: Sequence[Entity], people: tuple[Person, ...], reading: Reading) -> bool:
    """Whether "hai Thủ tướng" can't be the pair told before, none of whom holds that office."""
    if not entities or any(one.kind != "both" or one.value != "leaders" for one in entities):
        return False
    office = re.search(_PLURAL_OFFICE, reading.text[entities[0].start : entities[0].end].casefold())
    titles = [(one.title or "").casefold().replace("ngoại trưởng", "bộ trưởng") for one in people]
    return office is not None and all(titles) and not any(office[0] in title for title in titles)


_PLURAL_OFFICE = r"(?<!phó )thủ tướng|tổng thống|chủ tịch|tổng bí thư"


def _hosted(scene: Scene, reading: Reading, context: Context) -> tuple[Person, ...]:
    """Both sides of talks told in passing: who speaks in them, and the visitor to his country told last.

    "A đến thăm Lào. … Trong cuộc hội đàm, Thủ tướng B khẳng định": A and B met.
    """
    trip = context.trip
    if trip is None or scene.subject is None or not scene.behind:
        return ()
    speaker = reading.slots.entities.get(scene.subject)
    visitors: tuple[Person, ...] = trip.slots["visitors"]
    if speaker is None or len(visitors) != 1 or trip.slots.get("status") != "made":
        return ()
    if speaker.kind == "both" or (speaker.kind == "person" and speaker.value.person == visitors[0]):
        host = trip.slots.get("host") or context.leaders.get(trip.slots["destination"])
    else:
        host = speaker.value.person if speaker.kind == "person" else None
    if not isinstance(host, Person):
        return ()
    if host.country != trip.slots["destination"] or not host.name or not visitors[0].name:
        return ()
    return (visitors[0], host) if _rank(host) == _rank(visitors[0]) else ()


def _rank(one: Person) -> str:
    """Of what rank an office is, so that a minister's host is a minister.

    "top" for heads of state and government, "speaker" for those of a house of parliament.
    """
    title = (one.title or "").casefold()
    if title.startswith(_TOPS):
        return "top"
    if title.startswith(_SPEAKERS):
        return "speaker"
    return " ".join(title.replace("bộ trưởng bộ", "bộ trưởng").split()[:4])


_SPEAKERS = tuple(f"chủ tịch {one}" for one in ("quốc hội", "hạ viện", "thượng viện", "nghị viện", "viện dân biểu"))
_TOPS = ("thủ tướng", "tổng thống", "chủ tịch nước", "tổng bí thư", "quốc vương", "nhà vua", "nữ hoàng", "nhà lãnh đạo")


def _guests(context: Context, hosts: tuple[Person, ...]) -> tuple[Person, ...]:
    """Those whose visit was told last, where it led to the country of their hosts."""
    trip = context.trip
    if trip is None or any(one.country not in (None, trip.slots["destination"]) for one in hosts):
        return ()
    visitors: tuple[Person, ...] = trip.slots["visitors"]
    return visitors


def _told(match: Match, reading: Reading, context: Context, scene: Scene) -> Draft | None:
    """What a sentence tells of its meetings but for who they are; None for one that did not and will not happen."""
    key = _key_beside(match, reading)
    noun = bool(match.rule.fixed.get("_noun")) or scene.refers
    stands = standing(reading, key, scene.subject, scene.end, noun=noun, behind=scene.behind)
    status = match.rule.fixed.get("status") or stands.status
    if status is None:
        return None
    tense = "future" if status != "held" else "unknown" if stands.bare else "past"
    when = date_of_event(
        reading, context, key, (match.start, scene.end), tense,
        limit=scene.subject if scene.behind else None,
    )  # fmt: skip
    if status == "held" and when and _lies_ahead(when[0], context.published):
        status = "planned"
    draft = Draft(match, reading, status=status)
    draft.refers = scene.refers
    draft.weak = frozenset(() if stands.sure else ("status",))
    if match.rule.fixed.get("_own"):
        _settle(draft, reading, "date", when, None)
        _settle(draft, reading, "place", nearest_place(reading, (match.start, scene.end)), None)
        return draft
    stage = stage_of(reading, context, status, when[0] if when else None, heading=scene.behind)
    where = nearest_place(reading, (match.start, scene.end))
    _settle(draft, reading, "date", when, stage.date)
    end = key[1] if match.rule.fixed.get("_states") else scene.end
    country = country_of(reading, end) if status == "planned" else None
    _settle(draft, reading, "place", where, building_of(reading) or country or stage.place)
    return draft


def _key_beside(match: Match, reading: Reading) -> tuple[int, int]:
    """The event word that goes with those met: of "nhiều cuộc gặp, từ sau cuộc gặp với B" the second."""
    key = match.words.get("key", (match.start, match.end))
    if "b" not in match.words:
        return key
    word, end = re.escape(reading.slots.text[slice(*key)]), match.words["b"][0]
    again = [hit.span(1) for hit in re.finditer(rf"\b(?:cuộc|buổi|phiên) ({word})\b", reading.slots.text[key[1] : end])]
    return (key[1] + again[-1][0], key[1] + again[-1][1]) if again else key


def _settle(draft: Draft, reading: Reading, slot: str, own: tuple[str, Entity] | None, assumed: str | None) -> None:
    """Fill a slot with what the meeting's own words tell, or else with what the passage lets assume."""
    if slot == "place" and draft.slots.get("form") in CALLS:
        return
    if own:
        draft.slots[slot] = own[0]
        draft.rests(slot, reading, [own[1]])
    elif assumed:
        draft.slots[slot] = assumed
        draft.weak |= {slot}


def _with(told: Draft, people: tuple[Person, ...], words: list[Entity], match: Match, reading: Reading) -> Draft:
    """A meeting of these people, as told."""
    draft = Draft(match, reading, **{**told.slots, "participants": people})
    draft.refers, draft.weak = told.refers, told.weak
    draft.spans = {slot: list(spans) for slot, spans in told.spans.items()}
    draft.rests("participants", reading, words)
    several = len({one.country for one in people}) > 2 or of_bodies(words)
    alone = match.rule.fixed.get("_several")
    if alone and not several:
        draft.slots["form"] = alone if isinstance(alone, str) else "meeting"
    return draft


def _lies_ahead(date: str, published: str | None) -> bool:
    return published is not None and date[:4].isdigit() and date > published
