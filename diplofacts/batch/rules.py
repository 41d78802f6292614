"""The rules version: what facts are found with, so that a change of it finds them anew."""

from __future__ import annotations

import os
from hashlib import blake2b
from pathlib import Path

import diplofacts

# What only shows, stores or measures facts changes none of them.
_ELSEWHERE = frozenset("batch commands evaluation events explanation read store write".split())
_AROUND = frozenset("__init__.py __main__.py cli.py corpus.py errors.py interface.py kept.py schema.py".split())


def rules_version() -> str:
    """The package's version and a digest of its code, rules and name lists: "0.1.0+3f2a9c0d1e5b"."""
    found = blake2b(digest_size=6)
    root = Path(diplofacts.__file__).parent
    for here, folders, files in os.walk(root):
        if here == str(root):
            folders[:] = [name for name in folders if name not in _ELSEWHERE]
            files = [name for name in files if name not in _AROUND]
        folders.sort()
        for name in sorted(files):
            if name.endswith((".py", ".tsv")):
                found.update(f"{name}\n".encode() + Path(here, name).read_bytes())
    return f"{diplofacts.__version__}+{found.hexdigest()}"
