"""The people of a whole article: all mentions read, joined into people, and read again with what is known of them."""

from __future__ import annotations

from collections.abc import Sequence

from diplofacts.book import OwnPerson
from diplofacts.entities.circles import with_circles
from diplofacts.entities.entity import Entity
from diplofacts.entities.headlines import author_above, named_above
from diplofacts.entities.issuers import Issuer, issuer_of
from diplofacts.entities.known import Known
from diplofacts.entities.lawmakers import with_lawmakers
from diplofacts.entities.leaders import leaders_in
from diplofacts.entities.name_pairs import paired_names
from diplofacts.entities.named_leaders import owned_leaders, with_leaders
from diplofacts.entities.own_people import own_in, with_own
from diplofacts.entities.owned import with_masters
from diplofacts.entities.people import people_in, with_bare_names, with_owners
from diplofacts.entities.shared_offices import of_own_country
from diplofacts.entities.sheet import Sheet
from diplofacts.entities.subjects import met_apart, met_together
from diplofacts.entities.surnames import bare_leaders
from diplofacts.entities.transcripts import with_american


def people_of(
    sentences: Sequence[tuple[str, str, list[Entity]]],
    language: str,
    published: str | None = None,
    own: tuple[OwnPerson, ...] = (),
    headline: tuple[str, list[Entity]] | None = None,
) -> tuple[list[list[Entity]], Known]:
    """The people of an article: for each sentence (text, language, places) the mentions, and Known to resolve them.

    language: the article's own; published: its ISO day; own: people whom the user knows; headline: with its places.
    Resolve a mention with known.resolve(entity.value, before=(sentence number, entity.start)).
    """
    issuer = _issuer(sentences, headline) if language == "en" else None
    known = Known(language, published, own, issuer)
    texts = [text for text, _, _ in sentences]
    found: list[list[Entity]] = [[] for _ in sentences]
    for code in dict.fromkeys(code for _, code, _ in sentences):
        lines = [line for line, (_, own, _) in enumerate(sentences) if own == code]
        people = people_in([texts[line] for line in lines], code, [sentences[line][2] for line in lines])
        for line, told in zip(lines, people, strict=True):
            found[line] = told
    if language == "en":
        found = of_own_country(found, [places for _, _, places in sentences])
        found = with_lawmakers(with_american(found, texts), texts)
    sheet = Sheet(texts)
    leaders = leaders_in(sheet, language, published)
    told_of = own_in(sheet, language, published, own) if own else {}
    for line, (text, _, places) in enumerate(sentences):
        known.note(places, text if language == "en" else "", line)
        if line in told_of:
            found[line] = with_own(found[line], told_of[line])
        if line in leaders:
            found[line] = with_leaders(found[line], text, leaders[line], published)
        if language == "en" and places and ("'s " in text or "’s " in text):
            found[line] = sorted((*found[line], *owned_leaders(found[line], text, places, published)), key=_start)
        if not found[line]:
            continue
        for entity in found[line]:
            known.add(entity.value, (line, entity.start))
        for one, other in met_together(found[line], text) if language == "en" else ():
            known.join(one.value, other.value, (line, other.end))
        for one, other in met_apart(found[line], text) if language == "en" else ():
            known.part(one.value, other.value, (line, other.end))
    if headline:
        known.note(headline[1])
        unnamed = [one.value for line in found for one in line if one.value.reference == "office"]
        for entity in named_above(*headline, unnamed, language, published) if unnamed else ():
            known.add(entity.value, (-1, entity.start))
        if language == "en" and (author := author_above(*headline)):
            known.add(author.value, (-1, author.start))
            known.author = author.value
    known.settle()
    for line, names in known.names_on(sheet).items():
        found[line] = with_bare_names(found[line], texts[line], names)
    spots = [places for _, _, places in sentences]
    for line, bare in bare_leaders(sheet, known.settled(found), spots, language, published).items():
        found[line] = sorted((*found[line], *bare), key=lambda one: one.start)
        for entity in bare:
            known.add(entity.value, (line, entity.start))
    for line, two in paired_names(sheet, known.country_of, known.countries(), published) if language == "en" else ():
        apart = [one for one in found[line] if one.end <= two[0].start or two[1].end <= one.start]
        found[line] = sorted((*apart, *two), key=_start)
        for entity in two:
            known.add(entity.value, (line, entity.start))
    if language == "en":
        found = [with_owners(own, spots[line], texts[line]) if own else own for line, own in enumerate(found)]
        for line, told in enumerate(found):
            found[line], aides = with_masters(told, texts[line], known.country_of)
            for entity in aides:
                known.add(entity.value, (line, entity.start))
        found = [with_circles(own, texts[line], known.country_of) if own else own for line, own in enumerate(found)]
    known.retrace(found, texts)
    known.entitle(found, texts)
    return found, known


def _issuer(
    sentences: Sequence[tuple[str, str, list[Entity]]], headline: tuple[str, list[Entity]] | None
) -> Issuer | None:
    return issuer_of([(text, places) for text, _, places in sentences], headline[0] if headline else None)


def _start(entity: Entity) -> int:
    return entity.start
