"""The straight line: normalise, sentences, scan, entities, match, resolve, merge, facts."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from typing import Any

import msgspec

from diplofacts.cast import cast
from diplofacts.discourse import Context, Heard, Reading, leaders, main_pair
from diplofacts.entities import recognise
from diplofacts.entities.countries import find_places
from diplofacts.entities.edtf import complete
from diplofacts.entities.entity import Entity
from diplofacts.facts import FACT_TYPES, AnyFact, Article, Mention
from diplofacts.frames import assemble
from diplofacts.frames.draft import Draft
from diplofacts.languages.lexicon import lexicon
from diplofacts.match import lower, matches, slotted
from diplofacts.merge import merge
from diplofacts.read.document import Document
from diplofacts.scan import woken
from diplofacts.scene import town_of
from diplofacts.text.header import find_published
from diplofacts.text.normalise import Text, normalise
from diplofacts.text.passages import Passage, passages
from diplofacts.text.sentences import Sentence

DATES = frozenset(("date", "deadline", "period", "as_of"))


def extract_document(document: Document, *, types: frozenset[str] | None = None) -> list[AnyFact]:
    """The facts of one article, in the order of its text. types: keys of FACT_TYPES to keep; None for all."""
    text = normalise(document.text)
    low = lower(text.clean)
    body = [one for one in passages(text, title=document.title, language=document.language) if one.kind != "furniture"]
    sentences = [(number, passage, sentence) for number, passage in enumerate(body) for sentence in passage.sentences]
    rules = _woken(low, sentences)
    if not rules:
        return []
    language = document.language or _main_language(body)
    published = document.published
    if published is None:
        header = find_published(document.text, language)
        published = header[0] if header else None
    home = lexicon(language).home_code
    seen = cast([(sentence.text, passage.language) for _, passage, sentence in sentences], language, published)
    main = _main_pair(seen, sentences, document, language, home)
    context = Context(published=published, home=home, main=main, leaders=leaders(seen))
    context.town = town_of(
        (sentence.text, seen[number], passage.kind == "title" or number < 3)
        for number, (_, passage, sentence) in enumerate(sentences)
    )
    drafts: list[Draft] = []
    for number, (passage_number, passage, sentence) in enumerate(sentences):
        context.turn_to(seen[number])
        context.heard.append(Heard(sentence.text, passage.language, seen[number]))
        if number not in rules:
            continue
        found = seen[number] + recognise(sentence.text, passage.language)
        reading = Reading(
            sentence.start, sentence.text, slotted(sentence.text, found), passage.language, passage_number, passage.kind
        )
        for match in matches(reading.slots, rules[number]):
            drafts.extend(assemble(match, reading, context))
        context.pass_dates(reading)
    article = Article(
        id=document.id, path=document.path, title=document.title, published=published, language=language
    )
    _give_years(drafts, context.dates)
    facts = [_fact(draft, text, article) for draft in merge(drafts)]
    return [fact for fact in facts if types is None or type(fact).__struct_config__.tag in types]


def _give_years(drafts: Iterable[Draft], known: set[str]) -> None:
    """Give a day told without its year the year of the same day where the article tells it in full."""
    for draft in drafts:
        for slot in DATES & draft.slots.keys():
            draft.slots[slot] = complete(draft.slots[slot], known)


def _woken(low: str, sentences: list[tuple[int, Passage, Sentence]]) -> dict[int, tuple[Any, ...]]:
    """For each sentence that holds a trigger of its language, the rules to try."""
    starts = [sentence.start for _, _, sentence in sentences]
    result: dict[int, tuple[Any, ...]] = {}
    for language in {passage.language for _, passage, _ in sentences} & {"vi", "en"}:
        for number, found in woken(low, starts, language).items():
            if number >= 0 and sentences[number][1].language == language:
                result[number] = found
    return result


def _main_language(body: Iterable[Passage]) -> str:
    """The language most of the text is in."""
    sizes = {"vi": 0, "en": 0}
    for passage in body:
        if passage.language in sizes:
            sizes[passage.language] += passage.end - passage.start
    return max(sizes, key=lambda one: sizes[one])


def _main_pair(
    seen: list[list[Entity]], sentences: list[tuple[int, Passage, Sentence]], document: Document, language: str, home: str | None
) -> tuple[str, ...]:
    marked = [(entities, sentences[number][1].kind == "title") for number, entities in enumerate(seen)]
    if document.title:
        marked.append((find_places(document.title, language), True))
    return main_pair(marked, home)


def _fact(draft: Draft, text: Text, article: Article) -> AnyFact:
    """The finished fact: raw offsets, quoted words, a stable id."""
    mentions = []
    for start, end in draft.mentions:
        slots: dict[str, list[tuple[int, int]]] = {}
        for slot, spans in draft.spans.items():
            inside = [text.raw_span(s, e) for s, e in dict.fromkeys(spans) if start <= s and e <= end]
            if inside and slot in draft.slots:
                slots[slot] = sorted(inside)
        raw_start, raw_end = text.raw_span(start, end)
        mentions.append(Mention(start=raw_start, end=raw_end, text=text.raw[raw_start:raw_end], slots=slots))
    kind = FACT_TYPES[draft.fact]
    core = msgspec.json.encode([article.id, draft.fact, sorted(msgspec.to_builtins(draft.slots).items())])
    identity = hashlib.sha256(core).hexdigest()[:16]
    fact: AnyFact = kind(id=identity, article=article, rule=draft.rule, mentions=tuple(mentions), **draft.slots)  # type: ignore[assignment]
    return fact
