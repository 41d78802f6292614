"""Pages of the web and of crawls."""

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from diplofacts.errors import DiplofactsError
from diplofacts.read.document import Document
from diplofacts.read.reading import Reading
from diplofacts.read.source import read

pytest.importorskip("fastwarc", reason="pip install 'diplofacts[warc]'")
pytest.importorskip("trafilatura", reason="pip install 'diplofacts[html]'")

TEXT = (
    "Điện đàm cấp cao\n\nChiều 30/1, Tổng Bí thư Tô Lâm đã điện đàm với Tổng thống Hàn Quốc Lee Jae Myung.\n\n"
    "Hai bên trao đổi về nhiều vấn đề mà hai nước cùng quan tâm trong thời gian tới."
)


def all_of(*inputs: Path) -> list[Document | DiplofactsError]:
    return list(read(tuple(map(str, inputs)), Reading()))


def test_a_page_is_an_article(page: Callable[..., str], tmp_path: Path) -> None:
    """Its main text without menus, its title, day and publisher."""
    (tmp_path / "a.html").write_text(page(), encoding="utf-8")

    assert all_of(tmp_path) == [
        Document(
            id="a",
            text=TEXT,
            path=f"{tmp_path}/a.html",
            title="Điện đàm cấp cao",
            published="2026-01-30",
            publisher="Báo Mẫu",
            extracted=True,
        )
    ]


def test_a_page_without_an_article(tmp_path: Path) -> None:
    """An error, not an empty article."""
    (tmp_path / "a.html").write_text("<html><body></body></html>")

    assert str(all_of(tmp_path)[0]) == f"{tmp_path}/a.html: page without an article\n  hint: save its text as .txt"


def test_a_page_on_standard_input(page: Callable[..., str], monkeypatch: pytest.MonkeyPatch) -> None:
    """curl … | diplofacts extract - needs no option."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(f"<!DOCTYPE html>\n{page()}".encode())))
    (item,) = read(("-",), Reading())

    assert isinstance(item, Document)
    assert item.text == TEXT


def test_the_pages_of_a_crawl(page: Callable[..., str], record: Callable[..., bytes], tmp_path: Path) -> None:
    """Pages that were found, in HTML; no pictures, no errors of servers. Their address is their id."""
    (tmp_path / "a.warc.gz").write_bytes(
        record("https://bao.example/1", page().encode())
        + record("https://bao.example/2", b"gone", status=404)
        + record("https://bao.example/3", b"\xff\xd8\xff", type="image/jpeg")
        + record("https://bao.example/4", b"<html></html>")
        + record("https://bao.example/5", page(day="2026-01-29").encode())
    )
    found = all_of(tmp_path)

    assert [(one.id, one.published) for one in found if isinstance(one, Document)] == [
        ("https://bao.example/1", "2026-01-30"),
        ("https://bao.example/5", "2026-01-29"),
    ]
    assert len(found) == 2


def test_plain_texts_of_a_crawl(record: Callable[..., bytes], tmp_path: Path) -> None:
    """WET files have the text of a page without its HTML."""
    (tmp_path / "a.warc.wet.gz").write_bytes(record("https://bao.example/1", TEXT.encode(), kind="conversion"))
    (item,) = all_of(tmp_path)

    assert isinstance(item, Document)
    assert (item.id, item.text) == ("https://bao.example/1", TEXT)


def test_an_encoding_that_the_server_names(page: Callable[..., str], record: Callable[..., bytes], tmp_path: Path) -> None:
    """Where a page is not in UTF-8."""
    text = "On 30 January, President Ngô Văn Mẫu met Foreign Minister José Muñoz of Spain in Hanoi."
    body = page(text=text.replace("Ngô Văn Mẫu", "Ngo Van Mau")).replace("Điện đàm cấp cao", "Talks")
    latin = "".join(char if ord(char) < 256 else "?" for char in body).encode("latin-1")
    (tmp_path / "a.warc.gz").write_bytes(record("u:1", latin, type="text/html; charset=iso-8859-1"))
    (item,) = all_of(tmp_path)

    assert isinstance(item, Document)
    assert "José Muñoz" in item.text


def test_a_page_is_no_younger_than_its_fetching(
    page: Callable[..., str], record: Callable[..., bytes], tmp_path: Path
) -> None:
    """A day to come, from a calendar beside the article, is not when it was published."""
    (tmp_path / "a.warc.gz").write_bytes(record("u:1", page(day="2026-03-05").encode()))
    (item,) = all_of(tmp_path)

    assert isinstance(item, Document)
    assert item.published is None


def test_a_crawl_cut_short(page: Callable[..., str], record: Callable[..., bytes], tmp_path: Path) -> None:
    """What is whole is read, and it does not pass in silence."""
    data = record("u:1", page().encode()) + record("u:2", page().encode())
    (tmp_path / "a.warc.gz").write_bytes(data[:-300])
    found = all_of(tmp_path)

    assert [isinstance(one, Document) for one in found] == [True, False]


@pytest.mark.parametrize(("name", "extra"), [("a.html", "html"), ("a.warc", "warc")])
def test_without_the_library_it_says_what_to_install(
    name: str, extra: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No traceback for a library that is optional."""
    missing: Any = {"html": "trafilatura", "warc": "fastwarc.warc"}[extra]
    monkeypatch.setitem(sys.modules, missing, None)
    (tmp_path / name).write_text("<html></html>")

    assert str(all_of(tmp_path / name)[0]).endswith(f"hint: pip install 'diplofacts[{extra}]'")


VNI = "Chieàu 30/1, Toång Bí thö Toâ Laâm ñaõ ñieän ñaøm vôùi Toång thoáng Haøn Quoác Lee Jae Myung."
MORE = "Hai beân trao ñoåi veà nhieàu vaán ñeà maø hai nöôùc cuøng quan taâm trong thôøi gian tôùi."
TALKS = "Chiều 30/1, Tổng Bí thư Tô Lâm đã điện đàm với Tổng thống Hàn Quốc Lee Jae Myung."


@pytest.mark.parametrize("way", ["bytes", "entities", "utf-8"])
def test_a_page_for_a_font_of_old(way: str, tmp_path: Path) -> None:
    """It declares Latin, or has become UTF-8 as if it were; the words tell, and what is taken out of it is mended."""
    page = f'<html><head><meta charset="windows-1252"><title>Ñieän ñaøm</title></head><body><article><p>{VNI}</p><p>{MORE}</p></article></body></html>'
    data = {
        "bytes": page.encode("latin-1"),
        "entities": "".join(f"&#{ord(char)};" if ord(char) > 127 else char for char in page).encode(),
        "utf-8": page.replace("windows-1252", "utf-8").encode(),
    }[way]
    (tmp_path / "a.html").write_bytes(data)
    (item,) = all_of(tmp_path)

    assert isinstance(item, Document)
    assert (item.text.split("\n")[0], item.title) == (TALKS, "Điện đàm")


@pytest.mark.parametrize("declared", ['<meta charset="iso-8859-2">', '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-2">'])
def test_a_page_declares_its_encoding(declared: str, page: Callable[..., str], tmp_path: Path) -> None:
    """Where it is neither UTF-8 nor Vietnamese."""
    text = "On 30 January, President Petr Křiž of Czechia met Foreign Minister Łukasz Żak of Poland in Hanoi for talks."
    body = page(text=text, title="Talks").replace("Báo Mẫu", "News").replace("<head>", f"<head>{declared}")
    (tmp_path / "a.html").write_bytes("".join(one if one.isascii() or one in text else "?" for one in body).encode("iso-8859-2"))
    (item,) = all_of(tmp_path)

    assert isinstance(item, Document)
    assert "Petr Křiž of Czechia met Foreign Minister Łukasz Żak" in item.text
