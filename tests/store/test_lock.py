"""One writer at a time."""

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from diplofacts.store.lock import locked
from diplofacts.store.opened import StoreError

HOLD = "import sys; from diplofacts.store.lock import locked\nwith locked(sys.argv[1]): print('held', flush=True); input()"


def test_a_lock_of_another_process(tmp_path: Path) -> None:
    """Its number is told; when it is killed, the lock is free."""
    store = str(tmp_path / "facts.db")
    other = subprocess.Popen([sys.executable, "-c", HOLD, store], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert other.stdout is not None
    assert other.stdin is not None
    assert other.stdout.readline() == b"held" + os.linesep.encode()
    with pytest.raises(StoreError, match=rf"another run \(process {other.pid}\) is writing to it"), locked(store):
        pass
    other.kill()
    other.communicate()

    with locked(store):
        assert os.path.exists(f"{store}.lock")


def test_no_place_for_a_store(tmp_path: Path) -> None:
    """A folder that is not there is not made."""
    with pytest.raises(StoreError, match="can't be written"), locked(str(tmp_path / "no" / "facts.db")):
        pass


def test_windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There a byte of the file is locked, and the number of the process stands behind it."""
    taken: list[tuple[int, int, int]] = []

    def locking(lock: int, mode: int, size: int) -> None:
        taken.append((os.lseek(lock, 0, os.SEEK_CUR), mode, size))
        if len(taken) > 1:
            raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("diplofacts.store.lock.sys", SimpleNamespace(platform="win32"))
    monkeypatch.setitem(sys.modules, "msvcrt", SimpleNamespace(LK_NBLCK=2, locking=locking))
    store = str(tmp_path / "facts.db")
    with locked(store), pytest.raises(StoreError, match=rf"process {os.getpid()}"), locked(store):
        pass

    assert taken == [(0, 2, 1)] * 2
