"""The page itself: template, style, scripts and data become one file, which may ask the network for nothing."""

from __future__ import annotations

import base64
import gzip
import hashlib
import html
import re
from collections.abc import Iterable
from importlib.resources import files
from typing import BinaryIO

import msgspec

from diplofacts.book import Book
from diplofacts.write.report.entry import Entry
from diplofacts.write.report.payload import payload

# In the order in which they need each other.
SCRIPTS = (
    "dom", "words", "text", "verdicts", "gold", "load", "filters", "rows", "article", "panel", "editor", "series",
    "charts", "look", "check", "main",
)  # fmt: skip


def write_report(
    entries: Iterable[Entry], stream: BinaryIO, *, title: str, book: Book | None = None, limit: int | None = None
) -> bool:
    """Write the page; the same entries give the same bytes. Return whether there were more articles than the limit.

    book: has rules beside those built in.
    """
    data = payload(entries, book=book, limit=limit)
    library = _part("vendor/echarts.min.js")
    script = '(async () => {\n"use strict";\n' + "".join(_part(f"scripts/{name}.js") for name in SCRIPTS) + "})();\n"
    style = _part("report.css")
    parts = {
        "policy": _policy(scripts=(library, script), style=style),
        "title": html.escape(title),
        "style": style,
        "library": library,
        "script": script,
        "data": packed(msgspec.json.encode(data)),
    }
    page = re.sub(r"\{\{(\w+)\}\}", lambda found: parts[found[1]], _part("report.html"))
    stream.write(page.encode())
    return bool(data["more"])


def packed(data: bytes) -> str:
    """Return data as gzip in base64: a third of the size, and whatever an article holds, nothing in it ends an element.

    >>> packed(b"</script>").startswith("H4sIAAAAAAAC")
    True
    """
    return base64.b64encode(gzip.compress(data, 9, mtime=0)).decode()


def _policy(*, scripts: tuple[str, ...], style: str) -> str:
    """The Content-Security-Policy: no request at all, and no script or style but the page's own."""
    own = " ".join(map(_digest, scripts))
    return f"default-src 'none'; script-src {own}; style-src {_digest(style)}; base-uri 'none'; form-action 'none'"


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


def _part(name: str) -> str:
    return files("diplofacts.write.report").joinpath(name).read_text(encoding="utf-8")
