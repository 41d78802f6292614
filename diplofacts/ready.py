"""What a long run asks for sooner or later, made at once: before its processes part, so that they have it in common.

A short run makes of it what its articles need. All of it takes a tenth of a second, from what was kept.
"""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import _lru_cache_wrapper
from importlib import import_module
from itertools import product
from pkgutil import iter_modules
from typing import Any

from diplofacts import kept, pattern, rule
from diplofacts.entities import leader_table
from diplofacts.languages import LANGUAGES, all_rules, files
from diplofacts.literals import settle
from diplofacts.rule import compiled

LAYERS = ("entities", "frames", "text")
VALUES = {
    "language: str": LANGUAGES,
    "book: Book | None": (None,),
    "reference: str": ("delegation", "leaders"),
    "business: bool": (True, False),
    "worded: bool": (True, False),
    "wide: bool": (False,),
}
"""What functions are asked for that keep what they give; those that want anything else are left alone."""


def make_ready() -> None:
    """Make the patterns of all rules, and the tables and patterns that functions keep."""
    import_module("diplofacts.pipeline")
    for layer in LAYERS:
        package = import_module(f"diplofacts.{layer}")
        for found in iter_modules(package.__path__):
            import_module(f"{package.__name__}.{found.name}")
    for language in LANGUAGES:
        for one in all_rules(language):
            compiled(one.pattern, one.name)
    for make, wants in list(_constants()):
        for values in product(*(VALUES.get(want, ()) for want in wants)):
            with suppress(AttributeError):  # some words are of one language only
                make(*values)
    leader_table.open_all()
    patterns, slotted = kept.load(_name()) or ((), ())
    for by_regex, *arguments in patterns:
        (pattern.compiled if by_regex else pattern.plain)(*arguments)
    for one in slotted:
        compiled(one)
    settle()
    pattern.MADE.clear()
    rule.MADE.clear()
    gc.freeze()


def remember(new: int = 0) -> None:
    """Keep which patterns were met since, where they are more than so many, for make_ready() in processes to come.

    Those of rarer wordings lie in the code of frames, where they can't be told from other strings.
    """
    if len(pattern.MADE) + len(rule.MADE) > new:
        patterns, slotted = kept.load(_name()) or ((), ())
        met = tuple(dict.fromkeys((*patterns, *pattern.MADE))), tuple(dict.fromkeys((*slotted, *rule.MADE)))
        kept.save(_name(), met, anew=True)
        pattern.MADE.clear()
        rule.MADE.clear()


def _name() -> bytes:
    return kept.digest("met", files())


def _constants() -> Iterator[tuple[Callable[..., Any], tuple[str, ...]]]:
    """The functions that keep what they give for good, and what they want."""
    for name, module in list(sys.modules.items()):
        if name.startswith("diplofacts.") and (name.count(".") == 1 or name.split(".")[1] in LAYERS):
            for one in list(vars(module).values()):
                is_kept = isinstance(one, _lru_cache_wrapper) and one.cache_parameters()["maxsize"] is None
                if is_kept and one.__module__ == name:
                    inner = one.__wrapped__
                    code = inner.__code__
                    wants = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
                    yield one, tuple(f"{want}: {inner.__annotations__.get(want)}" for want in wants)
