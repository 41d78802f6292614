"""The Vietnamese encodings of the years before Unicode."""

import json
import shutil
import subprocess
import sys
import unicodedata
from pathlib import Path

import pytest

import diplofacts
from diplofacts.errors import DiplofactsError
from diplofacts.read.document import Document
from diplofacts.read.encoding import codec_of, decode, legacy_text
from diplofacts.read.legacy import convert
from diplofacts.read.reading import Reading
from diplofacts.read.source import read

TEXT = "Chiều 30/1/2026, Tổng Bí thư Tô Lâm đã điện đàm với Tổng thống Hàn Quốc Lee Jae Myung."
TCVN3 = "ChiÒu 30/1/2026, Tæng BÝ th\xad T« L©m ®· ®iÖn ®µm víi Tæng thèng Hµn Quèc Lee Jae Myung."
VNI = "Chieàu 30/1/2026, Toång Bí thö Toâ Laâm ñaõ ñieän ñaøm vôùi Toång thoáng Haøn Quoác Lee Jae Myung."
VISCII = b"Chi\xabu 30/1/2026, T\xb1ng B\xed th\xdf T\xf4 L\xe2m \xf0\xe3 \xf0i\xaen \xf0\xe0m v\xbei T\xb1ng th\xafng H\xe0n Qu\xafc Lee Jae Myung."  # fmt: skip
BYTES = {"tcvn3": TCVN3.encode("latin-1"), "vni": VNI.encode("latin-1"), "viscii": VISCII}
FRENCH = "Le Président de la République a été reçu à l'hôtel; l'État français l'a confirmé très tôt, dès mardi, à Nîmes."
GERMAN = "Außenminister Müller traf in München den Präsidenten; über größere Übungen, schöne Grüße aus Köln."
PORTUGUESE = "O Presidente da República não está em São Paulo; a reunião da Comissão é às três, até amanhã."


@pytest.mark.parametrize("encoding", BYTES)
def test_they_show_themselves(encoding: str) -> None:
    """By words that are syllables of Vietnamese under one of them and under no other."""
    found = decode(BYTES[encoding], where="x")

    assert (found.text, found.encoding.lower()) == (TEXT, encoding)


@pytest.mark.parametrize("encoding", BYTES)
@pytest.mark.parametrize("length", [25, 40, 60])
def test_a_few_words_are_enough(encoding: str, length: int) -> None:
    """Headlines and captions are texts too."""
    assert decode(BYTES[encoding][:length], where="x").encoding.lower() == encoding


@pytest.mark.parametrize("text", [FRENCH, GERMAN, PORTUGUESE])
def test_western_languages_are_none_of_them(text: str) -> None:
    """Their letters have the same bytes."""
    assert decode(text.encode("cp1252"), where="x") == (text, "windows-1252")
    assert legacy_text(text) is None


@pytest.mark.parametrize("encoding", BYTES)
def test_offsets_slice_out_of_the_text(encoding: str, tmp_path: Path) -> None:
    """The text is what the bytes say, and its code points are counted."""
    (tmp_path / "a.txt").write_bytes(BYTES[encoding])
    (document,) = diplofacts.read_documents(tmp_path)
    (fact,) = diplofacts.extract_many([document])

    assert [document.text[one.start : one.end] for one in fact.mentions] == [one.text for one in fact.mentions]
    assert [person.name for person in fact.participants] == ["Tô Lâm", "Lee Jae Myung"]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "encoding", "meant"),
    [
        ("Céng hßa x· héi chñ nghÜa ViÖt Nam. §éc lËp - Tù do - H¹nh phóc", "tcvn3", "Cộng hòa xã hội chủ nghĩa Việt Nam. Độc lập - Tự do - Hạnh phúc"),
        ("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam. Ñoäc laäp - Töï do - Haïnh phuùc", "vni", "Cộng hòa xã hội chủ nghĩa Việt Nam. Độc lập - Tự do - Hạnh phúc"),
        ("COÄNG HOØA, THUÛ TÖÔÙNG, ÑAÏI SÖÙ, KYÙ, MYÕ, ÑÒA, TÆNH", "vni", "CỘNG HÒA, THỦ TƯỚNG, ĐẠI SỨ, KÝ, MỸ, ĐỊA, TỈNH"),
        ("aéêèaúaüaë eáeàeåeãeä oáoàoåoãoä ôùôøôûôõôï öùöøöûöõöï", "vni", "ắêèẳẵặ ếềểễệ ốồổỗộ ớờởỡợ ứừửữự"),
        ("A¸ ¢u, £u, HéI NGHÞ Hµ NéI, Hµ Néi", "tcvn3", "Á Âu, Êu, HỘI NGHỊ Hà NỘI, Hà Nội"),
        ("\x93ViÖt Nam\x94 \x96 L\x82", "tcvn3", "“Việt Nam” – L‚"),
    ],
)  # fmt: skip
def test_letters(text: str, encoding: str, meant: str) -> None:
    """Capitals, marks above marks, the capitals that TCVN3 has no bytes for, and typographic signs."""
    assert convert(text, encoding) == meant


def test_viscii_is_that_of_its_codec() -> None:
    """The one encoding of these that a package knows."""
    viscii = pytest.importorskip("viscii", reason="pip install viscii-codec")
    data = bytes(range(256))

    assert viscii is not None
    assert convert(data.decode("latin-1"), "viscii") == data.decode("viscii")


@pytest.mark.skipif(shutil.which("iconv") is None or sys.platform != "linux", reason="asks GNU libc")
def test_tcvn_is_that_of_the_c_library() -> None:
    """All letters of TCVN 5712 that the fonts have."""
    letters = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
    data = subprocess.run(["iconv", "-f", "UTF-8", "-t", "TCVN5712-1"], input=letters.encode(), capture_output=True)

    assert data.returncode == 0
    assert [convert(chr(byte), "tcvn3") for byte in data.stdout] == list(letters)


@pytest.mark.parametrize("encoding", ["tcvn3", "vni"])
def test_what_was_saved_as_if_it_were_latin(encoding: str, tmp_path: Path) -> None:
    """Is a problem that says how to read it, not an article of which no fact is found."""
    mojibake = BYTES[encoding].decode("cp1252")
    (tmp_path / "a.txt").write_text(mojibake, encoding="utf-8")
    (tmp_path / "b.jsonl").write_text(json.dumps({"id": "b", "text": mojibake}, ensure_ascii=False), encoding="utf-8")
    problems = list(read((str(tmp_path),), Reading()))
    mended = list(read((str(tmp_path),), Reading(encoding=encoding)))

    assert [isinstance(one, DiplofactsError) for one in problems] == [True, True]
    assert f"hint: read it with --encoding {encoding}" in str(problems[0])
    assert [one.text for one in mended if isinstance(one, Document)] == [TEXT, TEXT]


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("ABC", "tcvn3"), ("TCVN3", "tcvn3"), ("VNI-Windows", "vni"), ("viscii", "viscii"), ("windows_1258", "cp1258"),
        ("latin1", "iso8859-1"), ("UTF-16", "utf-16"), ("base64", None), ("klingon", None), ("", None),
    ],
)  # fmt: skip
def test_names_of_encodings(name: str, codec: str | None) -> None:
    """As people write them; codecs from bytes to bytes are none."""
    assert codec_of(name) == codec


def test_a_forced_encoding_is_believed(tmp_path: Path) -> None:
    """What the bytes look like is not asked; what does not fit is an error."""
    (tmp_path / "a.txt").write_bytes("Müller".encode("latin-1"))
    (tmp_path / "b.txt").write_bytes(b"%PDF-1.4")
    found = list(read((str(tmp_path),), Reading(encoding="cp437")))
    wrong = list(read((str(tmp_path / "a.txt"),), Reading(encoding="utf-8")))

    assert isinstance(found[0], Document)
    assert found[0].text == "MⁿLLER".replace("LLER", "ller")
    assert "a PDF" in str(found[1])
    assert "not UTF-8" in str(wrong[0])


def test_a_long_table_in_an_old_encoding(tmp_path: Path) -> None:
    """More than is looked at to tell the encoding: it is read row by row."""
    rows = b"".join(b'%d,"' % number + BYTES["vni"] + b'"\n' for number in range(12_000))
    (tmp_path / "a.csv").write_bytes(b"id,text\n" + rows)
    found = list(read((str(tmp_path),), Reading()))

    assert len(found) == 12_000
    assert {one.text for one in found if isinstance(one, Document)} == {TEXT}


def test_windows_1258_is_no_legacy_text() -> None:
    """Its tone marks stand apart from the letters; the text is composed when it is worked on."""
    parts = (unicodedata.normalize("NFD", char) for char in "Thủ tướng tiếp Đại sứ, hai bên bàn về hợp tác")
    tones = "\u0300\u0301\u0303\u0309\u0323"
    text = "".join(
        unicodedata.normalize("NFC", "".join(one for one in part if one not in tones))
        + "".join(one for one in part if one in tones)
        for part in parts
    )
    found = decode(text.encode("cp1258"), where="x")

    assert (found.text, found.encoding) == (text, "windows-1258")
