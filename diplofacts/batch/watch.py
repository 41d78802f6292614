"""What comes, changes and goes below the inputs, as it happens."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

from diplofacts.errors import DiplofactsError
from diplofacts.read.reading import Reading, fits

Paths = tuple[str, ...]


def changes(
    inputs: Paths, reading: Reading, also: Callable[[], object] = lambda: None
) -> Iterator[tuple[Paths, Paths]]:
    """Yield the paths that came or changed, and those that are gone, each sorted; ends on Ctrl-C.

    Changes that follow one upon another come together. First of all come all inputs, once the watch is set up, so that
    nothing slips through before it. They all come again when also(), which is asked twice a second, says something
    else: for files that are not among the inputs, and of which there may be none yet.
    """
    try:
        from watchfiles import Change, watch
    except ImportError:
        hint = "install it: pip install 'diplofacts[watch]'"
        raise DiplofactsError("--watch needs the package watchfiles", hint=hint) from None
    named = {os.path.abspath(name): name for name in inputs}
    began, told = False, also()
    for found in watch(*inputs, watch_filter=None, step=100, debounce=1000, rust_timeout=500, yield_on_timeout=True):
        now = also()
        if not began or now != told:
            began, told = True, now
            yield inputs, ()
        come: set[str] = set()
        gone: set[str] = set()
        for change, path in found:
            shown = _as_named(path, named)
            if _hidden(path, named):
                continue
            if change is Change.deleted and not os.path.exists(path):
                gone.add(shown)
            elif os.path.isdir(path) or path in named or fits(os.path.basename(path), reading):
                come.add(shown)
        come = {path for path in come if os.path.exists(path)}
        if come or gone:
            yield tuple(sorted(come)), tuple(sorted(gone))


def _root(path: str, named: dict[str, str]) -> str:
    return max((root for root in named if path == root or path.startswith(root.rstrip(os.sep) + os.sep)), default=path)


def _as_named(path: str, named: dict[str, str]) -> str:
    """The path as it follows from the input's name: "news/a.txt" for "news"."""
    root = _root(path, named)
    below = os.path.relpath(path, root)
    return named.get(root, root) if below == "." else os.path.join(named.get(root, root), below)


def _hidden(path: str, named: dict[str, str]) -> bool:
    return any(part.startswith(".") for part in os.path.relpath(path, _root(path, named)).split(os.sep) if part != ".")
