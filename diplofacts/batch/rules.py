"""The rules version: what facts are found with, so that a change of it finds them anew."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path

import diplofacts
from diplofacts.book import Book

# What only reads, shows, stores or measures facts changes none of them.
_ELSEWHERE = frozenset(
    "batch commands engines evaluation events explanation read reporting rulebook store survey write".split()
)
_AROUND = frozenset(
    "__init__.py __main__.py arrow.py cli.py columns.py corpus.py errors.py extras.py interface.py jobs.py kept.py"
    " kept_re.py schema.py".split()
)


def rules_version(book: Book | None = None) -> str:
    """The package's version and a digest of its code, rules and name lists: "0.1.0+3f2a9c0d1e5b".

    With a user's book its digest comes after that, parted by a dot.
    """
    root = Path(diplofacts.__file__).parent
    own = (path for path in _files(root) if not {path.relative_to(root).parts[0]} & (_ELSEWHERE | _AROUND))
    return f"{diplofacts.__version__}+{_digest(own)}{f'.{book.digest}' if book else ''}"


def reading_version() -> str:
    """A digest of the code that reads files, so that a change of it reads them anew."""
    return _digest(_files(Path(diplofacts.__file__).parent / "read"))


def _files(root: Path) -> Iterator[Path]:
    for here, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if Path(here) != root or name not in _ELSEWHERE)
        yield from (Path(here, name) for name in sorted(files) if name.endswith((".py", ".tsv")))


def _digest(files: Iterable[Path]) -> str:
    found = blake2b(digest_size=6)
    for path in files:
        found.update(f"{path.name}\n".encode() + path.read_bytes())
    return found.hexdigest()
