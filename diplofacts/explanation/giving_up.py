"""Where a frame gave up: the condition in its source on which it returned nothing, or passed over a candidate.

Frames have dozens of such conditions, and say them as conditions only. So their run is watched line by line, with
Python's own trace, and the source tells which condition each line stands under. This is slow, and used in explaining
only.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from types import FrameType
from typing import Any

from msgspec import Struct

from diplofacts.corpus import short
from diplofacts.record import NamedTuple

HOME = Path(__file__).parent.parent
WATCHED = tuple(str(HOME / name) for name in ("frames", "languages", "discourse.py"))
START = str(HOME / "frames" / "__init__.py")
TOO_MUCH = {"reading", "context", "match", "text", "words"}  # whole sentences and rules: they are told elsewhere
LONGEST = 60


class Exit(NamedTuple):
    """A line that leaves with nothing: the condition it stands under, its lines, and the names that it looks at.

    passes: it only passes over one candidate of many.
    """

    condition: str
    names: tuple[str, ...]
    lines: tuple[int, int]
    passes: bool = False


class GaveUp(Struct, frozen=True):
    """One condition that held. where: "frames/meeting.py:64". values: what it looked at, where that is short.

    because: the condition deeper down that made it hold; None where there is none.
    """

    where: str
    condition: str
    values: dict[str, str]
    because: GaveUp | None = None


class _Step(NamedTuple):
    """What was given up in a function, and for each that was waiting for it the line on which it waited.

    passes: only one candidate was passed over.
    """

    waiting: dict[FrameType, int]
    gave_up: GaveUp
    passes: bool


class Watch:
    """What was given up while watching: a list for each match that a frame was asked about, in their order."""

    def __init__(self) -> None:
        self.matches: list[list[GaveUp]] = []
        self._steps: list[_Step] = []

    @contextmanager
    def watching(self) -> Iterator[None]:
        """Watch what runs inside; a debugger or coverage that was watching before goes on after."""
        before = sys.gettrace()
        sys.settrace(self._call)
        try:
            yield
        finally:
            sys.settrace(before)

    def _call(self, frame: FrameType, event: str, arg: Any) -> Callable[..., Any] | None:
        code = frame.f_code
        if not code.co_filename.startswith(WATCHED):
            return None
        if code.co_filename == START and code.co_name == "assemble":
            self.matches.append([])
            return None
        return self._line

    def _line(self, frame: FrameType, event: str, arg: Any) -> Callable[..., Any] | None:
        if self.matches and (event == "line" or (event == "return" and arg is None)):
            table = exits if event == "line" else choices
            left = table(frame.f_code.co_filename).get(frame.f_lineno)
            if left is not None:
                self._leave(frame, left)
        if self.matches and event == "return" and not arg and frame.f_code.co_name == "assemble":
            self._return_nothing()
        return self._line

    def _return_nothing(self) -> None:
        """Tell what went before where a frame returns nothing without a condition of its own."""
        if self._steps and not self.matches[-1]:
            self.matches[-1].append(self._steps[-1].gave_up)
        self._steps.clear()

    def _leave(self, frame: FrameType, left: Exit) -> None:
        path = frame.f_code.co_filename
        where = f"{Path(path).relative_to(HOME).as_posix()}:{left.lines[0]}"
        told = [*assigned(path, left.names), left.lines]
        full = [step for step in self._steps if not step.passes]
        below = [step for step in full if any(a <= step.waiting.get(frame, 0) <= b for a, b in told)]
        gave_up = GaveUp(where, left.condition, _values(frame, left), below[-1].gave_up if below else None)
        if frame.f_code.co_name == "assemble":
            self.matches[-1].append(gave_up)
            self._steps.clear()
        else:
            self._steps.append(_Step(_waiting(frame), gave_up, left.passes))


def _waiting(frame: FrameType) -> dict[FrameType, int]:
    """Return the functions that wait for this one, up to the frame's `assemble`, with the line each has come to."""
    found: dict[FrameType, int] = {}
    at = frame.f_back
    while at is not None:
        found[at] = at.f_lineno
        if at.f_code.co_name == "assemble":
            break
        at = at.f_back
    return found


def _values(frame: FrameType, left: Exit) -> dict[str, str]:
    known = {name: frame.f_locals[name] for name in left.names if name in frame.f_locals and name not in TOO_MUCH}
    shown = {name: repr(short(value)) for name, value in known.items() if not callable(value)}
    return {name: value for name, value in shown.items() if len(value) <= LONGEST}


@cache
def exits(path: str) -> dict[int, Exit]:
    """For each line of a module that leaves with nothing the condition for that; without one, the function's end."""
    found: dict[int, Exit] = {}
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.FunctionDef) and _is_exit(node.body[-1]):
            line = node.body[-1].lineno
            found[line] = Exit(f"end of {node.name}()", tuple(_set_in(node)), (line, line))
        if isinstance(node, ast.If):
            for body, negated in ((node.body, False), (node.orelse, True)):
                if body and _is_exit(body[-1]):
                    passes = isinstance(body[-1], ast.Continue)
                    found[body[-1].lineno] = _exit(node.test, negated)._replace(passes=passes)
    return found


@cache
def choices(path: str) -> dict[int, Exit]:
    """For each line of a module that returns None or something else, the condition for None."""
    found: dict[int, Exit] = {}
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Return) and isinstance(node.value, ast.IfExp):
            for value, negated in ((node.value.body, False), (node.value.orelse, True)):
                if _is_nothing(value):
                    found[node.lineno] = _exit(node.value.test, negated)
    return found


def assigned(path: str, names: tuple[str, ...]) -> set[tuple[int, int]]:
    """The lines (first and last) of a module that give a value to one of these names, or to what that is made from."""
    found: set[tuple[int, int]] = set()
    wanted, known = list(names), set(names)
    while wanted:
        for lines, sources in _assignments(path).get(wanted.pop(), ()):
            found.add(lines)
            wanted += sources - known
            known |= sources
    return found


@cache
def _assignments(path: str) -> dict[str, list[tuple[tuple[int, int], frozenset[str]]]]:
    """For each name the lines that give it a value, and the names that the value is made from."""
    found: dict[str, list[tuple[tuple[int, int], frozenset[str]]]] = {}
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Assign | ast.AnnAssign | ast.NamedExpr) and node.value is not None:
            lines = (node.lineno, node.end_lineno or node.lineno)
            for target in node.targets if isinstance(node, ast.Assign) else [node.target]:
                for name in _names(target):
                    found.setdefault(name, []).append((lines, frozenset(_names(node.value))))
    return found


@cache
def _tree(path: str) -> ast.Module:
    return ast.parse(Path(path).read_text(encoding="utf-8"))


def _exit(test: ast.expr, negated: bool) -> Exit:
    condition = ast.unparse(test)
    lines = (test.lineno, test.end_lineno or test.lineno)
    return Exit(f"not ({condition})" if negated else condition, tuple(_names(test)), lines)


def _set_in(node: ast.FunctionDef) -> Iterator[str]:
    """Yield the plain names that a function gives a value to by itself, not in passing."""
    for one in node.body:
        if isinstance(one, ast.Assign):
            yield from (target.id for target in one.targets if isinstance(target, ast.Name))


def _names(node: ast.expr) -> dict[str, None]:
    return dict.fromkeys(one.id for one in ast.walk(node) if isinstance(one, ast.Name))


def _is_exit(node: ast.stmt) -> bool:
    """Return whether a statement leaves with nothing: continue, or return of nothing."""
    return isinstance(node, ast.Continue) or (
        isinstance(node, ast.Return) and (node.value is None or _is_nothing(node.value))
    )


def _is_nothing(value: ast.expr) -> bool:
    """Return whether an expression is None, False, an empty list or tuple, or made of None alone: Standing(None)."""
    if isinstance(value, ast.Call):
        return bool(value.args) and not value.keywords and all(_is_nothing(one) for one in value.args)
    if isinstance(value, ast.Constant):
        return value.value is None or value.value is False
    return isinstance(value, ast.List | ast.Tuple) and not value.elts
