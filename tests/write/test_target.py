"""Where facts go."""

from pathlib import Path

import pytest

from diplofacts.write.target import OutputError, target


def test_the_file_appears_whole(tmp_path: Path) -> None:
    """Until all is written there is no file, and nothing else is left behind."""
    path = tmp_path / "facts.jsonl"
    with target(str(path)) as stream:
        stream.write(b"{}\n")
        before = path.exists()

    assert not before
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("facts.jsonl", b"{}\n")]


def interrupted_writing(path: Path) -> None:
    with target(str(path)) as stream:
        stream.write(b"new")
        raise KeyboardInterrupt


def test_a_failure_leaves_the_old_file(tmp_path: Path) -> None:
    """Ctrl-C halfway does not cost the facts of yesterday."""
    path = tmp_path / "facts.jsonl"
    path.write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt):
        interrupted_writing(path)

    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("facts.jsonl", b"old")]


def test_a_link_is_written_through(tmp_path: Path) -> None:
    """The file that a link points to gets the facts; the link stays one."""
    (tmp_path / "link").symlink_to(tmp_path / "real")
    with target(str(tmp_path / "link")) as stream:
        stream.write(b"x")

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"x"


def test_a_missing_folder_is_an_error_with_a_hint(tmp_path: Path) -> None:
    """The message says where and how to mend it."""
    with pytest.raises(OutputError, match="can't be written") as caught, target(str(tmp_path / "no" / "f")):
        pass

    assert caught.value.where == str(tmp_path / "no" / "f")
