"""ZIP archives: each member is a file of a folder."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator
from typing import BinaryIO

from diplofacts.errors import InputError
from diplofacts.read.packed import BLOCK, Guard, Unpacked, laid_down

OFFICE = ("[Content_Types].xml", "mimetype", "META-INF/MANIFEST.MF")  # documents, books and programs that are ZIP files
MOST = 1_000_000  # members; the list of them is held in memory
ERRORS = (zipfile.BadZipFile, OSError, EOFError, zlib.error, RuntimeError, NotImplementedError)


def members(
    stream: BinaryIO, guard: Guard, name: str, fits: Callable[[str], bool], hint: str
) -> Iterator[tuple[str, BinaryIO | InputError]]:
    """Yield the name of each member that is taken for articles, sorted, and its bytes, or why there are none.

    fits: tells by a member's bare name; hint: what to say where none does. Raises InputError for what is no archive,
    and for one without articles.
    """
    guard.deeper()
    with laid_down(stream) as laid, _archive(laid, name) as archive:
        infos = archive.infolist()
        if any(info.filename in OFFICE for info in infos[:50]):
            raise InputError("an office document or a program, not articles", where=name, hint="save it as plain text")
        if len(infos) > MOST:
            raise InputError(f"an archive of more than {MOST:,} files", where=name, hint="unpack it yourself")
        found = sorted((info for info in infos if _wanted(info, fits)), key=lambda info: info.filename.split("/"))
        if not found:
            raise InputError("no articles in this archive", where=name, hint=hint)
        for info in found:
            yield info.filename, _opened(archive, info, guard, f"{name}/{info.filename}")


def _archive(stream: BinaryIO, name: str) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(stream)
    except ERRORS as error:
        raise InputError(f"can't be read as ZIP: {error}", where=name, hint="is it whole?") from None


def _wanted(info: zipfile.ZipInfo, fits: Callable[[str], bool]) -> bool:
    parts = info.filename.split("/")
    hidden = any(part.startswith(".") and part not in (".", "..") for part in parts) or parts[0] == "__MACOSX"
    return not info.is_dir() and not hidden and fits(parts[-1])


def _opened(archive: zipfile.ZipFile, info: zipfile.ZipInfo, guard: Guard, name: str) -> BinaryIO | InputError:
    try:
        member = archive.open(info)
    except ERRORS as error:
        hint = "unpack it yourself" if info.flag_bits & 1 else "pack it anew, with deflate"
        return InputError(f"can't be unpacked: {error}", where=name, hint=hint)
    return io.BufferedReader(Unpacked(member, ERRORS, guard, name), BLOCK)
