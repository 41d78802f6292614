"""RSS and Atom."""

import sys
from pathlib import Path

import pytest

from diplofacts.errors import DiplofactsError
from diplofacts.pipeline import extract_document
from diplofacts.read.document import Document
from diplofacts.read.reading import Reading
from diplofacts.read.source import read

pytest.importorskip("feedparser", reason="pip install 'diplofacts[feeds]'")

RSS = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>Báo Mẫu - Thời sự</title><language>vi-vn</language>
<item><title>Điện đàm cấp cao</title><link>https://bao.example/1</link><guid isPermaLink="false">tin-1</guid>
<pubDate>Fri, 30 Jan 2026 05:30:00 +0700</pubDate>
<description><![CDATA[<a href="https://bao.example/1"><img src="x.jpg"/></a><p>Chiều 29/1, Tổng Bí thư Tô Lâm đã điện đàm với
Tổng thống Hàn Quốc Lee Jae Myung.</p><script>var x</script><p>Hai bên &amp; báo chí</p>]]></description></item>
<item><title>Ký kết</title><link>https://bao.example/2</link><pubDate>30/01/2026 10:00</pubDate>
<description>ngắn</description><content:encoded><![CDATA[<p>Việt Nam và Lào đã ký Hiệp định về lúa gạo.</p>]]></content:encoded></item>
<item><link>https://bao.example/3</link></item>
</channel></rss>"""
ATOM = """<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Example News</title><id>urn:f</id>
<entry><title>Talks in Hanoi</title><id>urn:1</id><link href="https://news.example/1"/><updated>2026-01-30T23:30:00+07:00</updated>
<content type="html">&lt;p&gt;Vietnam and Laos signed a treaty.&lt;/p&gt;</content></entry></feed>"""
RDF = """<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Wire</title></channel>
<item rdf:about="urn:r"><title>Treaty</title><link>https://wire.example/r</link><dc:date>2026-01-30</dc:date>
<description>Vietnam and Laos signed a treaty.</description></item></rdf:RDF>"""


def all_of(path: Path, data: str | bytes, **options: str) -> list[Document | DiplofactsError]:
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return list(read((str(path),), Reading(**options)))  # type: ignore[arg-type]


def test_the_entries_of_rss(tmp_path: Path) -> None:
    """Each is an article: its title, then its words in full where the feed has them; the day is that written."""
    first, problem, second = all_of(tmp_path / "a.rss", RSS)

    assert first == Document(
        id="tin-1",
        text="Điện đàm cấp cao\n\nChiều 29/1, Tổng Bí thư Tô Lâm đã điện đàm với Tổng thống Hàn Quốc Lee Jae Myung.\n\n"
        "Hai bên & báo chí",
        path=str(tmp_path / "a.rss"),
        title="Điện đàm cấp cao",
        published="2026-01-30",
        language="vi",
        publisher="Báo Mẫu - Thời sự",
        url="https://bao.example/1",
        extracted=True,
    )
    assert str(problem).startswith(f"{tmp_path}/a.rss#2: not a day: '30/01/2026 10:00'")
    assert isinstance(second, Document)
    assert (second.id, second.text, second.published) == (
        "https://bao.example/2", "Ký kết\n\nViệt Nam và Lào đã ký Hiệp định về lúa gạo.", None,
    )  # fmt: skip


def test_offsets_point_into_the_text(tmp_path: Path) -> None:
    """Which stands nowhere in the file as it is."""
    document = all_of(tmp_path / "a.rss", RSS)[0]
    assert isinstance(document, Document)
    (fact,) = extract_document(document)

    assert [document.text[one.start : one.end] for one in fact.mentions] == [one.text for one in fact.mentions]


@pytest.mark.parametrize(("data", "id", "publisher"), [(ATOM, "urn:1", "Example News"), (RDF, "urn:r", "Wire")])
@pytest.mark.parametrize("suffix", [".atom", ".xml", ""])
def test_atom_and_rdf(data: str, id: str, publisher: str, suffix: str, tmp_path: Path) -> None:
    """By their suffix, or by what they begin with."""
    (found,) = all_of(tmp_path / f"feed{suffix}", data)

    assert isinstance(found, Document)
    assert (found.id, found.publisher, found.published) == (id, publisher, "2026-01-30")
    assert found.text.endswith("\n\nVietnam and Laos signed a treaty.")


def test_xml_in_a_folder_is_no_feed_unless_told(tmp_path: Path) -> None:
    """It is more often settings, or a sitemap."""
    (tmp_path / "a.xml").write_text(ATOM)

    assert "no articles in this folder" in str(next(read((str(tmp_path),), Reading())))
    assert isinstance(next(read((str(tmp_path),), Reading(input="feed"))), Document)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        ("<?xml version='1.0'?><urlset><url><loc>https://a.example</loc></url></urlset>", "no RSS or Atom feed"),
        ("<rss", "no RSS or Atom feed"),
        (RSS[:-90], "damaged XML"),
        ("no XML at all", "no RSS or Atom feed"),
    ],
)
def test_what_is_no_feed(data: str, what: str, tmp_path: Path) -> None:
    """Is an error; a feed that is cut short gives what it has, then the error."""
    found = all_of(tmp_path / "a.rss", data)

    assert isinstance(found[-1], DiplofactsError)
    assert what in str(found[-1])


def test_entities_are_not_resolved(tmp_path: Path) -> None:
    """Neither files nor a billion laughs come in by them."""
    laughs = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10 if n else "ha" * 100}">' for n in range(10))
    data = f'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY f SYSTEM "file:///etc/passwd">{laughs}]><rss version="2.0">' \
        "<channel><title>t</title><item><title>&f;&l9;</title><description>words</description></item></channel></rss>"
    found = all_of(tmp_path / "a.rss", data)

    assert all(len(one.text) < 1000 and "root:" not in one.text for one in found if isinstance(one, Document))


def test_another_encoding(tmp_path: Path) -> None:
    """The one that the XML declares; --encoding overrules it."""
    declared = ATOM.replace('encoding="utf-8"', 'encoding="windows-1252"').replace("Example", "Exámple")
    (one,) = all_of(tmp_path / "a.atom", declared.encode("cp1252"))
    (two,) = all_of(tmp_path / "b.atom", declared.encode("utf-16"), encoding="utf-16")

    assert [one.publisher for one in (one, two) if isinstance(one, Document)] == ["Exámple News"] * 2


def test_without_the_library_it_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No traceback for a library that is optional."""
    monkeypatch.setitem(sys.modules, "feedparser", None)

    assert str(all_of(tmp_path / "a.rss", RSS)[0]).endswith("hint: pip install 'diplofacts[feeds]'")
