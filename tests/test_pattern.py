"""Compiled patterns that are kept from one process to the next."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import regex

from diplofacts import pattern
from diplofacts.pattern import compiled

LONG = r"(?i)(?P<office>bộ trưởng|thứ trưởng|đại sứ)\s+(?P<name>\p{Lu}\p{Ll}+)"
TEXT = "Bộ trưởng Mẫu tiếp Đại sứ Lan."


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A store of this test's own, with nothing remembered in the process."""
    monkeypatch.setenv("DIPLOFACTS_CACHE", str(tmp_path / "store"))
    forget()
    yield tmp_path / "store"
    forget()


def forget() -> None:
    pattern._folder.cache_clear()
    compiled.cache_clear()
    regex.purge()


def found(text: str) -> list[tuple[str, str]]:
    return [(match["office"], match["name"]) for match in compiled(LONG).finditer(text)]


def test_a_kept_pattern_does_the_same(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The second process does not compile, and matches alike."""
    first = found(TEXT)
    forget()
    pattern._builder()
    monkeypatch.setattr("regex.compile", None)

    assert found(TEXT) == first == [("Bộ trưởng", "Mẫu"), ("Đại sứ", "Lan")]


def test_a_broken_file_is_made_anew(folder: Path) -> None:
    """Half a file, or one of somebody else's making, is never used."""
    found(TEXT)
    (file,) = folder.iterdir()
    whole = file.read_bytes()
    file.write_bytes(whole[:-1] + b"x")
    forget()

    assert len(found(TEXT)) == 2
    assert file.read_bytes() == whole


def test_flags_and_pattern_tell_apart(folder: Path) -> None:
    """Two patterns never share a file."""
    compiled(LONG)
    compiled(LONG, regex.S)
    compiled(LONG + "x")

    assert len(list(folder.iterdir())) == 3


def test_nothing_is_kept_where_none_is_wanted(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """DIPLOFACTS_CACHE= keeps the disk untouched."""
    monkeypatch.setenv("DIPLOFACTS_CACHE", "")

    assert len(found(TEXT)) == 2
    assert not folder.exists()


def test_a_folder_that_can_not_be_made_is_no_error(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A read-only home costs time, nothing else."""
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("DIPLOFACTS_CACHE", str(tmp_path / "file" / "store"))

    assert len(found(TEXT)) == 2
