"""Compiled patterns that are kept from one process to the next."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import regex

from diplofacts import kept, pattern
from diplofacts.pattern import compiled, headed, parsed, plain
from diplofacts.strings import first_letters

LONG = r"(?i)(?P<office>bộ trưởng|thứ trưởng|đại sứ)\s+(?P<name>\p{Lu}\p{Ll}+)"
PLAIN = r"(?i)(?P<office>bộ trưởng|thứ trưởng|đại sứ)\s+(?P<name>[^\W\d]+)(?=[ .])"
TEXT = "Bộ trưởng Mẫu tiếp Đại sứ Lan."
FOUND = [("Bộ trưởng", "Mẫu"), ("Đại sứ", "Lan")]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A store of this test's own, with nothing remembered in the process."""
    monkeypatch.setenv("DIPLOFACTS_CACHE", str(tmp_path / "store"))
    forget()
    yield tmp_path / "store"
    forget()


def forget() -> None:
    kept.forget()
    compiled.cache_clear()
    plain.cache_clear()
    regex.purge()


def found(text: str) -> list[tuple[str, str]]:
    return [(match["office"], match["name"]) for match in compiled(LONG).finditer(text)]


def plainly_found(text: str) -> list[tuple[str, str]]:
    return [(match["office"], match["name"]) for match in plain(PLAIN).finditer(text)]


def test_a_kept_pattern_does_the_same(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second process does not compile, and matches alike."""
    first = found(TEXT), plainly_found(TEXT)
    forget()
    monkeypatch.setattr("regex.compile", None)
    monkeypatch.setattr(pattern, "_code", None)

    assert (found(TEXT), plainly_found(TEXT)) == first == (FOUND, FOUND)


def test_a_broken_record_is_made_anew(folder: Path) -> None:
    """What is not as it was written, or of somebody else's making, is never used."""
    found(TEXT)
    file = next(folder.glob("*.kept"))
    file.write_bytes(file.read_bytes()[:-1] + b"x")
    forget()
    assert found(TEXT) == FOUND

    size = file.stat().st_size
    forget()
    assert found(TEXT) == FOUND
    assert file.stat().st_size == size


@pytest.mark.parametrize("suffix", ["kept", "names"])
def test_half_a_record_is_made_anew(folder: Path, suffix: str) -> None:
    """A file that a full disk cut short, or that somebody removed, costs time once."""
    found(TEXT)
    file = next(folder.glob(f"*.{suffix}"))
    file.write_bytes(file.read_bytes()[:-9])
    forget()
    assert found(TEXT) == FOUND

    forget()
    size = file.stat().st_size
    assert (found(TEXT), file.stat().st_size) == (FOUND, size)

    file.unlink()
    forget()
    assert found(TEXT) == FOUND


def test_flags_and_pattern_tell_apart(folder: Path) -> None:
    """Two patterns never share a record."""
    assert len({id(one) for one in (compiled(LONG), compiled(LONG, regex.S), compiled(LONG + "x"))}) == 3
    forget()
    assert compiled(LONG, regex.S).flags != compiled(LONG).flags


def test_nothing_is_kept_where_none_is_wanted(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """DIPLOFACTS_CACHE= keeps the disk untouched."""
    monkeypatch.setenv("DIPLOFACTS_CACHE", "")
    forget()

    assert found(TEXT) == FOUND
    assert not folder.exists()


def test_a_folder_that_can_not_be_made_is_no_error(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A read-only home costs time, nothing else."""
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("DIPLOFACTS_CACHE", str(tmp_path / "file" / "store"))
    forget()

    assert found(TEXT) == FOUND


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        (r"\b(?:both|the two) sides", "bt"),
        ("(?:the )?two", "t"),
        ("(?<!a )[ab]c", "ab"),
        ("(?:both|) sides", None),
        ("x*", None),
        (r"\w+", None),
    ],
)
def test_what_a_pattern_begins_with(text: str, letters: str | None) -> None:
    """Every match begins with one of the letters; nothing is told of a pattern that may begin with others."""
    found = first_letters(parsed(text))

    assert found == (frozenset(letters) if letters else None)


def test_a_headed_pattern_finds_the_same() -> None:
    """It is only tried in fewer places."""
    text = r"\b(?P<key>both|the two) (?:sides|parties)\b"
    told = "The two sides met; both parties and the two sides agreed, though both said so."

    assert [hit["key"] for hit in headed(text).finditer(told)] == [hit["key"] for hit in plain(text).finditer(told)]
