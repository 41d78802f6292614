"""The page as a file: one part, safe whatever an article holds."""

import base64
import gzip
import hashlib
import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from diplofacts.explanation.reasons import reasoned
from diplofacts.facts import FACT_TYPES, slot_names
from diplofacts.pipeline import extract_document
from diplofacts.read.document import Document
from diplofacts.write.report.entry import Entry
from diplofacts.write.report.fields import all_fields

Write = Callable[..., Path]


class Tags(HTMLParser):
    """The tags of a page and their attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def attributes(self, name: str) -> list[str | None]:
        return [attributes[name] for _, attributes in self.found if name in attributes]


def data_of(page: str) -> dict[str, Any]:
    (found,) = re.findall(r'<script type="application/gzip" id="data">(.*?)</script>', page, re.DOTALL)
    data: dict[str, Any] = json.loads(gzip.decompress(base64.b64decode(found)))
    return data


def test_nothing_is_asked_for(write: Write, entries: list[Entry]) -> None:
    """No part of the page lies elsewhere, and its policy forbids any request."""
    tags = Tags(write(*entries).read_text(encoding="utf-8"))

    assert [name for name in ("src", "href", "srcset", "action", "style", "onclick") if tags.attributes(name)] == []
    (policy,) = [a["content"] for _, a in tags.found if a.get("http-equiv") == "Content-Security-Policy"]
    assert str(policy).startswith("default-src 'none'; script-src 'sha256-")
    assert "unsafe" not in str(policy)


def test_the_policy_names_the_scripts_that_are_there(write: Write, entries: list[Entry]) -> None:
    """A browser runs a script only where its digest is right."""
    page = write(*entries).read_text(encoding="utf-8")
    scripts = re.findall(r"<script>(.*?)</script>", page, re.DOTALL)
    digests = [base64.b64encode(hashlib.sha256(script.encode()).digest()).decode() for script in scripts]

    assert re.findall(r"script-src (.*?);", page) == [" ".join(f"'sha256-{digest}'" for digest in digests)]


def test_the_words_of_an_article_make_no_tags(write: Write, entries: list[Entry], hostile: Entry) -> None:
    """The page has the same elements whatever stands in an article, and its text comes through whole."""
    tame = Tags(write(*entries).read_text(encoding="utf-8")).found
    page = write(hostile, title="Facts").read_text(encoding="utf-8")

    assert [tag for tag, _ in Tags(page).found] == [tag for tag, _ in tame]
    assert data_of(page)["articles"][0]["text"] == hostile.text


def test_a_title_makes_no_tags(write: Write, entries: list[Entry]) -> None:
    """It is the user's, but may come from anywhere."""
    page = write(*entries, title="<b>{{data}}</b>").read_text(encoding="utf-8")

    assert page.count("&lt;b&gt;{{data}}&lt;/b&gt;") == 2
    assert "<b>" not in page.split('id="data"')[0]


def test_the_same_entries_give_the_same_bytes(write: Write, entries: list[Entry]) -> None:
    """No clock, no chance."""
    assert write(*entries).read_bytes() == write(*entries).read_bytes()


@pytest.mark.parametrize("kind", ["talks", "visit", "hostile"])
def test_a_report_has_the_facts_that_extract_finds(kind: str, documents: dict[str, Document]) -> None:
    """The same facts, each with the rules behind its mentions."""
    entry = reasoned(documents[kind])

    assert list(entry.facts) == extract_document(documents[kind])
    assert {fact.id: entry.steps[fact.id][0].rule for fact in entry.facts} == {f.id: f.rule for f in entry.facts}


def test_a_step_tells_words_that_are_in_the_text(documents: dict[str, Document]) -> None:
    """Its span is one of the article as given."""
    entry = reasoned(documents["hostile"])
    (step,) = entry.steps[entry.facts[0].id]

    assert "hội đàm với Thủ tướng Nhật Bản Ishiba Shigeru" in str(entry.text)[step.start : step.end]
    assert step.triggers == ("hội đàm",)


def test_only_some_types(documents: dict[str, Document]) -> None:
    """--types reaches the report."""
    kept = reasoned(documents["talks"], types={"meeting"}).facts

    assert [fact.__struct_config__.tag for fact in kept] == ["meeting"]


def test_without_a_text_the_mentions_bring_their_words(write: Write, entries: list[Entry]) -> None:
    """As with a store whose files are gone."""
    data = data_of(write(replace(entries[0], text=None)).read_text(encoding="utf-8"))

    assert "text" not in data["articles"][0]
    assert data["facts"][0]["mentions"][0][3] == entries[0].facts[0].mentions[0].text


def test_every_slot_has_a_field() -> None:
    """The form for mending follows the declarations; a kind that it does not know would be left out there."""
    fields = all_fields()

    assert {name: tuple(one.name for one in fields[name]) for name in fields} == {
        name: slot_names(kind) for name, kind in FACT_TYPES.items()
    }
    assert {one.name: one.kind for one in fields["investment"]} == {
        "amount": "money", "projects": "whole", "investor": "side", "destination": "side", "place": "text",
        "as_of": "date", "rank": "whole", "measure": "choice", "status": "choice",
    }  # fmt: skip
    assert [one.name for one in fields["partnership"] if one.required] == ["parties", "level"]
    assert {one.kind for name in ("meeting", "trade_target", "visit") for one in fields[name]} == {
        "people", "person", "choice", "date", "text", "money", "multiple", "sides", "side",
    }  # fmt: skip


def test_two_hundred_articles_are_less_than_two_megabytes(write: Write, documents: dict[str, Document]) -> None:
    """Each with three facts, and 5,000 characters that pack no better than those of real articles do."""
    digits = hashlib.shake_256(b"").hexdigest(500_000)
    entry = reasoned(documents["talks"])
    some = [replace(entry, text=f"{entry.text}{digits[at * 2500 : at * 2500 + 4700]}") for at in range(200)]

    assert len(entry.facts) == 3
    assert write(*some).stat().st_size < 2_000_000


def test_spellings_of_a_name_are_one_person(write: Write, documents: dict[str, Document]) -> None:
    """With and without diacritics, in either order where the leader is known: the network has one node for them."""
    english = replace(documents["talks"], text="Prime Minister Pham Minh Chinh met Japanese Prime Minister Shigeru Ishiba.")
    data = data_of(write(*[reasoned(documents["talks"])] * 2, reasoned(english)).read_text(encoding="utf-8"))

    assert data["spellings"] == {"Pham Minh Chinh": "Phạm Minh Chính", "Shigeru Ishiba": "Ishiba Shigeru"}
