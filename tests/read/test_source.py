"""Files, folders and records to Documents."""

import gzip
import io
import os
from pathlib import Path
from typing import Any

import pytest

from diplofacts.errors import DiplofactsError
from diplofacts.read.document import Document
from diplofacts.read.reading import Reading
from diplofacts.read.record import Fields
from diplofacts.read.source import read


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def documents(*inputs: str, **options: Any) -> list[Document]:
    items = list(read(inputs, Reading(**options)))
    return [item for item in items if isinstance(item, Document)]


def errors(*inputs: str, **options: Any) -> list[str]:
    return [str(item) for item in read(inputs, Reading(**options)) if isinstance(item, DiplofactsError)]


def test_a_text_is_named_after_its_file(here: Path) -> None:
    """The stem is the id, the path as the user wrote it."""
    (here / "000_a57.b.txt").write_text("Hà Nội", encoding="utf-8")

    assert documents("000_a57.b.txt") == [Document(id="000_a57.b", text="Hà Nội", path="000_a57.b.txt")]


def test_text_is_not_touched(here: Path) -> None:
    """CRLF, byte-order mark, decomposed letters and odd spaces stay: offsets count them."""
    text = "\ufeffHo\u0300a\r\n\u00a0b\u200b\u2028c\n"
    (here / "a.txt").write_bytes(text.encode())

    assert documents("a.txt")[0].text == text


def test_a_folder_is_read_to_the_bottom_in_order(here: Path) -> None:
    """Sorted by path, hidden files and other kinds left out."""
    for name in ("n/b.txt", "n/a/z.txt", "n/a.txt", "n/.hidden.txt", "n/.git/x.txt", "n/readme.md", "n/c.JSONL.gz"):
        path = here / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(gzip.compress(b'{"id":"r","text":"t"}', mtime=0) if name.endswith("gz") else b"t")

    assert [document.path for document in documents("n")] == [
        os.path.join("n", *rest) for rest in (("a", "z.txt"), ("a.txt",), ("b.txt",), ("c.JSONL.gz",))
    ]


def test_a_record_has_its_fields(here: Path) -> None:
    """Numbers are ids too; a language tag is cut to its language."""
    (here / "a.jsonl").write_text(
        '{"id": 7, "text": "t", "title": "T", "published": "2026-01-30T08:00:00Z", "language": "vi-VN", "url": "u"}\n'
    )

    assert documents("a.jsonl") == [
        Document(
            id="7", text="t", path="a.jsonl", title="T", published="2026-01-30", language="vi", url="u"
        )
    ]  # fmt: skip


def test_a_record_without_an_id_is_named_after_its_line(here: Path) -> None:
    """Blank lines count."""
    (here / "a.jsonl").write_text('\n{"text": "t", "published": null}\n')

    assert documents("a.jsonl") == [Document(id="a.jsonl:2", text="t", path="a.jsonl")]


def test_fields_can_be_mapped(here: Path) -> None:
    """Other people's names for the same things."""
    (here / "a.csv").write_text("link;body\nL;B\n")

    assert documents("a.csv", fields=Fields(id="link", text="body")) == [Document(id="L", text="B", path="a.csv")]


def test_csv_keeps_line_breaks_in_cells(here: Path) -> None:
    """A quoted article of several lines is one record, named after the line it begins on."""
    (here / "a.csv").write_bytes('\ufefftext,title\r\n"a\r\nb, ""c""",T\r\nd,U\r\n'.encode())

    assert documents("a.csv") == [
        Document(id="a.csv:2", text='a\r\nb, "c"', path="a.csv", title="T"),
        Document(id="a.csv:4", text="d", path="a.csv", title="U"),
    ]


def test_bad_lines_do_not_stop_the_good_ones(here: Path) -> None:
    """Each error names its line; what can be read is read, a record without a valid day too."""
    (here / "a.jsonl").write_bytes(
        b'\xef\xbb\xbf{"text":"one"}\nnonsense\n[1]\n{"id":3}\n{"text":7}\n{"text":"two","published":"30/1/2026"}\n'
        b'{"text":"three \\ud800"}\n{"text":"four"'
    )
    firsts = [message.split("\n")[0] for message in errors("a.jsonl")]

    assert [document.text for document in documents("a.jsonl")] == ["one", "two", "three \ufffd"]
    assert firsts == [
        "a.jsonl:2: not JSON (Expecting value at column 1): nonsense",
        "a.jsonl:3: not a JSON object but list",
        "a.jsonl:4: record without text: it has no field 'text'",
        "a.jsonl:5: record without text: its field 'text' is int",
        "a.jsonl:6: not a day: '30/1/2026'",
        """a.jsonl:8: not JSON (Expecting ',' delimiter at column 15): {"text":"four\"""",
    ]


def test_each_bad_input_has_its_error(here: Path) -> None:
    """Missing, empty, blank, binary and broken ones, and a folder without articles; the good one is read."""
    (here / "empty.txt").write_bytes(b"")
    (here / "blank.txt").write_bytes(b"\xef\xbb\xbf \n")
    (here / "image.txt").write_bytes(b"\x89PNG\r\n")
    (here / "cut.txt.gz").write_bytes(gzip.compress(b"text" * 100, mtime=0)[:-9])
    (here / "folder").mkdir()
    (here / "good.txt").write_bytes(b"t")
    inputs = ("no.txt", "empty.txt", "blank.txt", "image.txt", "cut.txt.gz", "folder", "good.txt")

    assert [document.id for document in documents(*inputs)] == ["good"]
    assert [tuple(message.split("\n")[0].split(": ")[:2]) for message in errors(*inputs)] == [
        ("no.txt", "no such file or folder"),
        ("empty.txt", "empty"),
        ("blank.txt", "empty"),
        ("image.txt", "binary data"),
        ("cut.txt.gz", "can't be read to its end"),
        ("folder", "no articles in this folder"),
    ]


@pytest.mark.parametrize(
    ("data", "ids"),
    [
        (b"plain text {", ["stdin"]),
        (b'{"id":"a","text":"t"}\n{"text":"t"}\n', ["a", "stdin:2"]),
        (gzip.compress(b'\xef\xbb\xbf{"id":"a","text":"t"}', mtime=0), ["a"]),
    ],
)
def test_standard_input_tells_its_kind(monkeypatch: pytest.MonkeyPatch, data: bytes, ids: list[str]) -> None:
    """JSON Lines by the first line, gzip by its magic; all else is one text."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))

    assert [document.id for document in documents("-")] == ids


def test_jsonl_in_utf_16(here: Path) -> None:
    """What PowerShell writes by default can be read, and is noted."""
    (here / "a.jsonl").write_bytes('{"id":"a","text":"Hà Nội"}\r\n'.encode("utf-16"))
    notes: list[str] = []

    assert [document.text for document in documents("a.jsonl", note=notes.append)] == ["Hà Nội"]
    assert notes == ["a.jsonl: not UTF-8, read as utf-16-le"]


def test_options_overrule_records(here: Path) -> None:
    """--published and --language are the user's word against the file's."""
    (here / "a.jsonl").write_text('{"text": "t", "published": "2020-01-01", "language": "en"}\n')
    (document,) = documents("a.jsonl", published="2026-01-30", language="vi")

    assert (document.published, document.language) == ("2026-01-30", "vi")


def test_json_arrays(here: Path) -> None:
    """A .json file, named by itself, may be an array or one record over several lines."""
    (here / "a.json").write_text('[{"text": "one", "id": "x"},\n 7, {"text": "two"}]')
    (here / "b.json").write_text('{\n  "text": "three"\n}\n')
    (here / "c.json").write_text('{\n  "text": three\n}\n')

    assert [document.id for document in documents("a.json", "b.json")] == ["x", "a.json#3", "b.json#1"]
    assert [message.split("\n")[0] for message in errors("a.json", "c.json")] == [
        "a.json#2: not a JSON object but int",
        'c.json: not JSON (Expecting value at line 2, column 11): { "text": three }',
    ]


def test_an_empty_folder_says_what_was_looked_for(here: Path) -> None:
    """The hint follows --input."""
    (here / "n").mkdir()
    (here / "n" / "settings.json").write_text("{}")

    assert errors("n", input="jsonl") == ["n: no articles in this folder\n  hint: looked for .jsonl, .ndjson, also .gz, .zst and .zip"]


def test_links_that_lead_round_in_circles(here: Path) -> None:
    """Folders that are links are passed over; a file that is one is read."""
    (here / "n" / "in").mkdir(parents=True)
    (here / "a.txt").write_text("a")
    (here / "n" / "in" / "loop").symlink_to(here / "n")
    (here / "n" / "in" / "self").symlink_to(here / "n" / "in" / "self")
    (here / "n" / "b.txt").symlink_to(here / "a.txt")

    assert [(one.id, one.path) for one in documents("n")] == [("b", os.path.join("n", "b.txt"))]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.json", '[\n{"id": "1", "text": "Hà Nội"}]'),
        ("a.json", '{"id": "1", "text": "Hà Nội"}'),
        ("a.jsonl", '{"id": "1", "text": "Hà Nội"}\n'),
        ("a.csv", "id\ttext\r\n1\tHà Nội\r\n"),
    ],
)
def test_records_in_wide_encodings(name: str, data: str, encoding: str, here: Path) -> None:
    """As a spreadsheet and other programs for Windows write them, told of or not."""
    (here / name).write_bytes(data.encode(encoding))
    told = [(one.id, one.text) for one in documents(name, encoding=encoding)]
    found = [(one.id, one.text) for one in documents(name)]

    assert (found, told) == ([("1", "Hà Nội")], [("1", "Hà Nội")])
