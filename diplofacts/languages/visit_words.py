"""The shape of a language's wordings for trips; all patterns are read over slotted, lower-case text."""

from __future__ import annotations

from diplofacts.record import NamedTuple


class VisitWords(NamedTuple):
    """What the frame of a visit looks for around the word for the trip, which a rule finds.

    forms: for each form the words that name it; forms_behind: they stand behind the word, not before it.
    next: a destination right behind the word, slot `to`; to: one further on in the same clause. before: one in front
    of the word, ending there ("Brazil trip"). here: the publisher's country or the place of writing; there: a
    country named before.
    seats: for each country the seats of its rulers by their names, as where a trip goes.
    by: the visitors behind the word, slot `a`; owner: the same in front of it; hosted: those whom someone hosts for it.
    possessives: pronouns that own. regions: right behind the word, that the trip goes to several
    countries at once, "" where a language has none; afar: to no one country in particular.
    unowned: what shows right behind the word that it is the trip of someone not recognised. goes: what a noun without
    a destination needs before it to be the subject's trip. ranging: right before the word, that the trip goes to several
    countries untold ("African tour"), "" where a language has none. its: what stands from the start of a sentence to
    the word of a trip of those who travelled last ("The planned"), "" likewise.
    invited: who invited, slot `host`; inviter: what ends right
    before one of them. strangers: those who travel but are no officials, between subject and word.
    link: what may stand between someone and the trip that an aside says he makes; relative: what in it shows that he
    is not just met on somebody else's trip.
    meets: verbs of meeting right before someone who is met.
    begins: words for the start of a trip. days: its length, group 1; numerals: its words.
    staged: a phrase that sets the clause in the trip ("during", "nhân"), ending before the word.
    made, cancelled, planned, wished: what the words between the visitors and the trip say of it; intended: what was planned, and not made where
    "but" follows; denies: right before the visitors, that there will be a trip; eve: the same, that it is to come ("" where a language has none); infinitive: the end of those
    words that makes a plan of a verb, "" where a language has none; gone, firsts: what makes it no plan
    ("flew to Rome to attend", "the first to visit").
    accepts: an invitation is taken, which makes a plan of it. invites: what ends right before those whom somebody has
    invited, which makes one too; bidden: the same between them and the trip ("was invited to").
    being: right before what someone is called ("becoming the first minister to visit"), "" where a language has none.
    ahead: right behind the words of a trip, that it is to come. reaching: between the word and the
    stops, that they are, "" where a language has none. coming: a present tense that tells of what is near, so
    that a weekday beside it is the next one; whenever: what opens a clause in which it tells of a plan; leaving: a present
    tense that tells of who is about to set out. now: between
    the visitors and the trip, that it is going on. reports: verbs of saying, whose date is not that of what is said.
    """

    forms: tuple[tuple[str, str], ...]
    forms_behind: bool
    next: str
    to: str
    before: str
    here: str
    there: str
    seats: tuple[tuple[str, str], ...]
    by: str
    owner: str
    hosted: str
    possessives: tuple[str, ...]
    regions: str
    afar: str
    unowned: str
    goes: str
    ranging: str
    its: str
    invited: str
    inviter: str
    strangers: str
    link: str
    relative: str
    meets: str
    begins: str
    days: str
    numerals: dict[str, int]
    staged: str
    made: str
    cancelled: str
    intended: str
    denies: str
    eve: str
    planned: str
    wished: str
    infinitive: str
    gone: str
    firsts: str
    accepts: str
    invites: str
    bidden: str
    being: str
    ahead: str
    reaching: str
    coming: str
    whenever: str
    leaving: str
    now: str
    reports: str
