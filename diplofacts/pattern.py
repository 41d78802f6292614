"""Patterns compiled once per machine.

To compile a pattern over all offices takes a tenth of a second, to compile those of all rules half a second: many times
what it takes to read an article with them. What both engines are then given is plain data: the arguments from which
they build a pattern in C in no time. So that data is kept for later processes (see kept.py).
"""

from __future__ import annotations

import re
import sys
from array import array
from collections.abc import Callable
from contextlib import suppress
from copyreg import dispatch_table
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

from diplofacts import kept

if TYPE_CHECKING:
    import regex

IGNORECASE, VERBOSE, REVERSE = 0x2, 0x40, 0x400
"""Flags of the regex package by number, so that they can be named without its import."""
MADE: list[tuple[Any, ...]] = []
"""What was asked for in this process: whether of regex rather than of re, and by which arguments."""


@cache
def compiled(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    """Return regex.compile(pattern, flags), from what was kept where the pattern was met before."""
    MADE.append((True, pattern, *filter(None, (int(flags),))))
    build, version = _engine()
    name = kept.digest("regex", version, str(flags), pattern)
    data = kept.load(name)
    if data is not None:
        with suppress(KeyError, TypeError, ValueError):
            found: regex.Pattern[str] = build(*data)
            return found
    import regex

    made = regex.compile(pattern, flags)
    with suppress(KeyError, TypeError, ValueError):
        kept.save(name, _parts(made))
    return made


@cache
def plain(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return re.compile(pattern, flags), likewise. Takes no time to speak of to match, where no \\p{…} is needed."""
    MADE.append((False, pattern, *filter(None, (int(flags),))))
    name = kept.digest("re", str(int(flags)), pattern)
    data = kept.load(name)
    if data is not None:
        with suppress(TypeError, ValueError, RuntimeError):
            return _built(pattern, data)
    with suppress(TypeError, ValueError, AttributeError, RuntimeError):
        data = _code(pattern, flags)
        found = _built(pattern, data)
        kept.save(name, data)
        return found
    return re.compile(pattern, flags)


def spelt(name: bytes, spell: Callable[[], str]) -> re.Pattern[str]:
    """Return plain(spell()) for a pattern that takes longer to spell than to build; it is kept spelt, under a name."""
    data = kept.load(name)
    if data is not None:
        with suppress(TypeError, ValueError, RuntimeError):
            return _built(*data)
    pattern = spell()
    with suppress(TypeError, ValueError, AttributeError, RuntimeError):
        kept.save(name, (pattern, _code(pattern, 0)))
    return plain(pattern)


@cache
def spaced(pattern: str, wide: bool, flags: int = 0) -> regex.Pattern[str]:
    """Return compiled(pattern, flags); where not wide, as it reads text whose words stand one space apart."""
    return compiled(pattern if wide else single_spaced(pattern), flags)


def single_spaced(pattern: str) -> str:
    r"""The pattern as it reads text in which one space stands wherever there is white space (see is_wide()).

    There both fit the same. The package regex sets out with every repeat of a pattern whenever it tries it, and with
    all of them again for each part that the pattern calls, so that an office is read in a tenth of the time where there
    are none between the words of hundreds of offices.

    >>> print(single_spaced(r"prime\s+minister\s*,\s+(?=the)"))
    prime\ minister\ ?,\ (?=the)
    """
    for run, space in _RUNS:
        pattern = pattern.replace(run, space)
    return pattern


_RUNS = (r"\s++", r"\ "), (r"\s+?", r"\ "), (r"\s+", r"\ "), (r"\s*?", r"\ ??"), (r"\s*", r"\ ?")


def is_wide(text: str) -> bool:
    """Whether there may be white space in a text other than single spaces, which alone of it are printable."""
    return "  " in text or not text.isprintable()


def may_match(pattern: str, low: str) -> bool:
    """Whether the strings that no match of a pattern for re is without are in a text, which is in lower case.

    >>> may_match(r"\\b(?:both|the two) (?:sides|parties)\\b", "both of the parties"), may_match("the two", "both")
    (True, False)
    """
    for strings in cues(pattern):
        for one in strings:
            if one in low:
                break
        else:
            return False
    return True


@cache
def headed(pattern: str) -> re.Pattern[str]:
    """Return plain(pattern), which is tried only where a letter stands that it may begin with, where that is told.

    So is a pattern of many words gone through a sentence in a third of the time.
    """

    def written() -> str:
        from diplofacts.strings import first_letters

        letters = first_letters(parsed(pattern))
        return f"(?=[{re.escape(''.join(sorted(letters)))}])(?:{pattern})" if letters else pattern

    return plain(kept.once(kept.digest("headed", pattern), written))


@cache
def cues(pattern: str) -> tuple[tuple[str, ...], ...]:
    """Sets of strings, of each of which one stands in every match; the one that tells most first."""
    name = kept.digest("cues 5", pattern)
    found: tuple[tuple[str, ...], ...] | None = kept.load(name)
    if found is None:
        from diplofacts.strings import SETS, best, strings_of

        found = best(strings_of(parsed(pattern)))[:SETS]
        kept.save(name, found)
    return found


def parsed(pattern: str, flags: int = 0) -> Any:
    """A pattern as re reads it, before it makes code of it."""
    return import_module("re._parser").parse(pattern, flags)


def _code(pattern: str, flags: int) -> tuple[Any, ...]:
    """What re.compile hands to its engine: flags, code, number of groups, their numbers by name and names by number."""
    read = parsed(pattern, flags)
    code = import_module("re._compiler")._code(read, flags)
    groups = dict(read.state.groupdict)
    names: list[str | None] = [None] * read.state.groups
    for group, number in groups.items():
        names[number] = group
    packed = array("I", map(int, code)).tobytes()  # read in a third of the time that numbers take
    return int(flags) | int(read.state.flags), packed, len(names) - 1, groups, tuple(names)


def _built(pattern: str, data: tuple[Any, ...]) -> re.Pattern[str]:
    flags, code, *names = data
    found: re.Pattern[str] = _compile()(pattern, flags, memoryview(code).cast("I").tolist(), *names)
    return found


@cache
def _compile() -> Callable[..., Any]:
    """What builds a pattern of re from its parts."""
    found: Callable[..., Any] = import_module("_sre").compile
    return found


def _parts(pattern: regex.Pattern[str]) -> tuple[Any, ...]:
    """Return that with which pickle would build this pattern."""
    reduce: Any = dispatch_table[type(pattern)]
    arguments: tuple[Any, ...] = reduce(pattern)[1]
    return arguments


@cache
def _engine() -> tuple[Callable[..., Any], str]:
    """Return what builds a pattern of the regex package from its parts, and what tells its version from others.

    That is the package's module in C alone: what parses patterns takes as long to import as a short article to read,
    and is not needed for those that were kept.
    """
    from importlib.machinery import PathFinder
    from importlib.util import find_spec, module_from_spec

    name = "regex._regex"
    package = find_spec("regex")
    spec = PathFinder.find_spec(name, package.submodule_search_locations) if package else None
    if spec is None or spec.loader is None or spec.origin is None:
        import regex

        return import_module(name).compile, regex.__version__
    if name not in sys.modules:
        module = module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name].compile, kept.stamp(spec.origin)
