"""How inputs are read, and what kind each is by its name or its first bytes."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import Literal

from msgspec import Struct

from diplofacts.read.limited import LARGEST
from diplofacts.read.packed import SUFFIXES as PACKED
from diplofacts.read.record import Fields

Input = Literal["text", "jsonl", "csv", "parquet", "arrow", "html", "warc", "feed"]
ARCHIVE = ".zip"
SUFFIXES: dict[str, Input] = {
    ".txt": "text",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".json": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
    ".arrow": "arrow",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".warc": "warc",
    ".wet": "warc",
    ".rss": "feed",
    ".atom": "feed",
    ".xml": "feed",
}
BY_NAME_ONLY = (".json", ".xml")  # in a folder, these are more often settings than articles
STARTS: tuple[tuple[bytes, Input], ...] = (
    (b"par1", "parquet"),
    (b"arrow1", "arrow"),
    (b"\xff\xff\xff\xff", "arrow"),
    (b"warc/", "warc"),
    (b"<!doctype html", "html"),
    (b"<html", "html"),
    (b"<rss", "feed"),
    (b"<feed", "feed"),
    (b"<rdf:rdf", "feed"),
)  # in lower case


class Reading(Struct, frozen=True, kw_only=True):
    """How to read: input None means by the file's suffix; published and language overrule what records say.

    encoding: of files of text, as codec_of() names it; None finds it out. max_bytes: of an article, at the most.
    """

    input: Input | None = None
    fields: Fields = Fields()
    published: str | None = None
    language: str | None = None
    note: Callable[[str], None] | None = None
    encoding: str | None = None
    max_bytes: int = LARGEST

    @property
    def max_record(self) -> int:
        """Bytes of a line of JSON or CSV: an article in it may be written six times as long, and is not alone."""
        return 6 * self.max_bytes + 1_000_000


def fits(name: str, reading: Reading) -> bool:
    """Whether a file of a folder, or of an archive, is taken for one of articles, by its name."""
    bare = unpacked_name(name.lower())
    kind = kind_of(bare)
    if kind is None:
        return bare.endswith(ARCHIVE)
    named = bare.endswith(BY_NAME_ONLY) and (kind, reading.input) != ("feed", "feed")
    return not named and reading.input in (None, kind)


def looked_for(reading: Reading) -> str:
    """The hint for a folder or archive in which no file is taken for articles."""
    wanted = ", ".join(suffix for suffix in SUFFIXES if fits(f"x{suffix}", reading))
    return f"looked for {wanted}, also {', '.join(PACKED)} and {ARCHIVE}"


def kind_of(name: str) -> Input | None:
    """What a file is by its suffix, packed or not."""
    return SUFFIXES.get(os.path.splitext(unpacked_name(name.lower()))[1])


def stem(path: str) -> str:
    """The id of an article that is alone in its file: the file's name without suffixes of kind and packing."""
    return os.path.splitext(unpacked_name(os.path.basename(path)))[0]


def packed_twice(name: str) -> bool:
    """Whether a name has two suffixes of packing."""
    return os.path.splitext(name)[0].lower().endswith(PACKED)


def unpacked_name(name: str) -> str:
    while name.lower().endswith(PACKED):
        name = os.path.splitext(name)[0]
    return name


def sniff(first: bytes) -> Input:
    """Tell by the first line what it is where no suffix does; what is nothing else is one plain text."""
    line = first.lstrip(b"\xef\xbb\xbf \t")
    if line.startswith(b"<?xml"):
        line = line.partition(b"?>")[2].lstrip() or b"<rss"  # its root is on a later line: a feed more often than not
    for start, kind in STARTS:
        if line[:20].lower().startswith(start):
            return kind
    if line.startswith(b"{") and line.rstrip().endswith(b"}"):
        return "jsonl"
    return "text"
