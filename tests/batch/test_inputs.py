"""diplofacts batch on what comes packed, in feeds, in old encodings, or to do harm."""

import gzip
import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from diplofacts.read.reading import Reading
from diplofacts.reporting.stored import stored
from diplofacts.store.opened import opened
from diplofacts.store.question import Question

Batch = Callable[..., Result]
Rows = Callable[[str], list[Any]]
SIGNING = "Vietnam and Laos signed a memorandum of understanding on rice trade in Vientiane on October {day}, 2025."
VNI = "Chieàu 30/1/2026, Toång Bí thö Toâ Laâm ñaõ ñieän ñaøm vôùi Toång thoáng Haøn Quoác Lee Jae Myung."


def zipped(**members: str) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            archive.writestr(f"{name}.txt", text)
    return packed.getvalue()


def test_an_archive_is_followed(tmp_path: Path, batch: Batch, rows: Rows) -> None:
    """Members come, change and go with it; none of the others is worked on again."""
    archive = tmp_path / "news.zip"
    archive.write_bytes(zipped(a=SIGNING.format(day=8), b=SIGNING.format(day=9)))
    batch(archive)
    archive.write_bytes(zipped(b=SIGNING.format(day=9), c=SIGNING.format(day=10)))
    told = batch(archive).stderr

    assert told == "1 files, 1 read; 1 articles worked on; 1 withdrawn; 1 facts found\n"
    assert rows("SELECT id, path FROM articles ORDER BY id") == [("b", f"{archive}/b.txt"), ("c", f"{archive}/c.txt")]


def test_an_article_of_an_archive_is_told_by_its_member(tmp_path: Path, batch: Batch, rows: Rows) -> None:
    """Also when its name there is another now, and where a file is in an archive within."""
    archive = tmp_path / "news.zip"
    archive.write_bytes(zipped(a=SIGNING.format(day=8), b=SIGNING.format(day=9)))
    (tmp_path / "c.txt").write_text(SIGNING.format(day=10), encoding="utf-8")
    batch(tmp_path)
    paths = f"SELECT replace(path, '{tmp_path}', '') FROM articles WHERE path IS NOT NULL ORDER BY 1"
    assert ["/c.txt", "/news.zip/a.txt", "/news.zip/b.txt"] == rows(paths)

    with zipfile.ZipFile(archive, "w") as anew:
        anew.writestr("may/a.txt", SIGNING.format(day=8))
        anew.writestr("inner.zip", zipped(b=SIGNING.format(day=9)))
    told = batch(tmp_path).stderr
    assert " 0 articles worked on; 0 withdrawn; 0 facts found\n" == told.rpartition("read;")[2]
    assert ["/c.txt", "/news.zip/inner.zip/b.txt", "/news.zip/may/a.txt"] == rows(paths)



def test_a_bomb_is_one_problem(tmp_path: Path, batch: Batch, rows: Rows) -> None:
    """The others are read, and it is not tried again until it changes."""
    (tmp_path / "a.txt").write_text(SIGNING.format(day=8))
    (tmp_path / "bomb.jsonl.gz").write_bytes(gzip.compress(b" " * 110_000_000))
    first, second = batch(tmp_path), batch(tmp_path)

    assert (first.exit_code, second.exit_code) == (1, 1)
    assert "as decompression bombs do" in rows("SELECT what FROM problems")[0]
    assert rows("SELECT id FROM articles") == ["a"]


def test_another_encoding_or_limit_reads_anew(tmp_path: Path, batch: Batch, rows: Rows) -> None:
    """They belong to what a file says."""
    (tmp_path / "a.txt").write_bytes(VNI.encode("latin-1"))
    batch(tmp_path)
    assert rows("SELECT name FROM people ORDER BY name") == ["Lee Jae Myung", "Tô Lâm"]

    batch(tmp_path, "--encoding", "latin-1")
    assert rows("SELECT what FROM problems") == ["its letters are those of VNI, saved as if they were Latin"]

    batch(tmp_path, "--max-bytes", "20")
    assert rows("SELECT what FROM problems") == ["more than 20 bytes"]

    batch(tmp_path)
    assert (rows("SELECT count(*) FROM facts"), rows("SELECT count(*) FROM problems")) == ([1], [0])


def test_the_texts_of_a_feed_are_kept(tmp_path: Path, batch: Batch, rows: Rows) -> None:
    """Offsets point into them; the report shows them."""
    pytest.importorskip("feedparser")
    entry = f"<item><guid>x</guid><title>Rice</title><description>{SIGNING.format(day=8)}</description></item>"
    (tmp_path / "a.rss").write_text(f"<rss version='2.0'><channel><title>T</title>{entry}</channel></rss>")
    batch(tmp_path)

    assert rows('SELECT substr(articles.text, start + 1, "end" - start) = mentions.text FROM mentions'
                " JOIN facts USING (fact) JOIN articles USING (article)") == [1]  # fmt: skip


def test_a_report_reads_archives_anew(tmp_path: Path, batch: Batch, store: Path) -> None:
    """The texts are not in the store."""
    text = SIGNING.format(day=8) + " Nothing else happened."
    (tmp_path / "news.zip").write_bytes(zipped(a=text))
    batch(tmp_path / "news.zip")
    with opened(str(store)) as connection:
        entries = list(stored(connection, Question(), Reading()))

    assert [entry.text for entry in entries] == [text]
