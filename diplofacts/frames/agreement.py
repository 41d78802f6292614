"""An agreement: each instrument of a list, its parties, who signed, when, where, and how far it has come."""

from __future__ import annotations

from diplofacts.discourse import Context, Reading, nearest_date, nearest_place, reality
from diplofacts.frames.draft import Draft
from diplofacts.match import Match

STATUS = {"done": "signed", "planned": "planned", "wished": "planned", "negotiating": "negotiating", "cancelled": "cancelled"}


def assemble(match: Match, reading: Reading, context: Context) -> list[Draft]:
    """One draft for each titled or counted instrument in the slot `items`.

    Other slots: `signatories` (persons who sign), `parties` (sides), `amount`.
    """
    span = (match.start, match.end)
    status = match.rule.fixed.get("status") or STATUS.get(reality(reading, span))
    if status is None:
        return []
    signers = [one for one in match.slots.get("signatories", []) if one.kind == "person"]
    signatories = tuple(p for p in context.persons(signers) if p.name or p.title) if status == "signed" else ()
    named = context.codes([*match.slots.get("parties", []), *match.slots.get("signatories", [])])
    drafts = []
    for item in match.slots.get("items", []):
        instrument = item.value
        if instrument.title is None and instrument.count is None:
            continue
        own = context.codes(reading.slots.within(item))
        parties = own if len(own) >= 2 else named if len(named) >= 2 else context.pair()
        draft = Draft(
            match, reading, title=instrument.title, count=instrument.count, instrument=instrument.kind, parties=parties,
            signatories=signatories if len({s.country for s in signatories}) >= 2 else (), status=status,
        )  # fmt: skip
        draft.rests("title" if instrument.title else "count", reading, [item])
        when = nearest_date(reading, context, span, "future" if status in ("planned", "negotiating") else "past")
        if when:
            draft.slots["date"] = when[0]
            draft.rests("date", reading, [when[1]])
        where = nearest_place(reading, span)
        if where:
            draft.slots["place"] = where[0]
            draft.rests("place", reading, [where[1]])
        if "amount" in match.slots:
            draft.slots["amount"] = match.slots["amount"][0].value
            draft.rests("amount", reading, match.slots["amount"][:1])
        drafts.append(draft)
    return drafts
