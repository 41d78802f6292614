"""What the source of a frame says about where it gives up."""

from pathlib import Path

import pytest

from diplofacts.explanation.giving_up import Exit, assigned, choices, exits

SOURCE = """\
def assemble(match):
    status = told(
        match
    )
    if status is None:
        return []
    for one in match:
        if not one:
            continue
    return None


def told(match):
    near = match[0]
    found = near
    return None if found == "no" else found
"""


@pytest.fixture
def path(tmp_path: Path) -> str:
    module = tmp_path / "m.py"
    module.write_text(SOURCE)
    return str(module)


def test_exits(path: str) -> None:
    """Each line that leaves with nothing, and its condition."""
    assert exits(path) == {
        6: Exit("status is None", ("status",), (5, 5)),
        9: Exit("not one", ("one",), (8, 8), passes=True),
        10: Exit("end of assemble()", ("status",), (10, 10)),
    }


def test_choices(path: str) -> None:
    """None or something else in one line."""
    assert choices(path) == {16: Exit("found == 'no'", ("found",), (16, 16))}


def test_assigned(path: str) -> None:
    """Where a value comes from, also by way of another."""
    assert assigned(path, ("status",)) == {(2, 4)}
    assert assigned(path, ("found",)) == {(14, 14), (15, 15)}
