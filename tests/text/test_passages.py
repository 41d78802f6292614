"""passages: paragraphs by kind and language."""

from __future__ import annotations

from diplofacts.text.normalise import normalise
from diplofacts.text.passages import Passage, passages


def kinds(raw: str, title: str | None = None) -> list[tuple[str, str]]:
    text = normalise(raw)
    return [(found.kind, text.clean[found.start : found.end]) for found in passages(text, title=title)]


LEAD = "Chiều 30/1, Thủ tướng Lào thăm Việt Nam theo lời mời của Thủ tướng Phạm Văn A."


def test_title_first_line() -> None:
    """A short first line without a stop is the title."""
    assert [("title", "Thủ tướng Lào thăm Việt Nam"), ("body", LEAD)] == kinds("Thủ tướng Lào thăm Việt Nam\n" + LEAD)


def test_title_glued_to_the_lead() -> None:
    """A title that lost its line break is cut off."""
    assert [("title", "Lào coi trọng quan hệ chiến lược"), ("body", LEAD)] == kinds(
        "Lào coi trọng quan hệ chiến lược" + LEAD
    )


def test_given_title_is_found_below_the_menu() -> None:
    """What stands above the title is furniture."""
    assert ["furniture", "furniture", "title", "body"] == [
        kind for kind, _ in kinds(f"Advertisement\nAsia\nLaos PM visits\n{LEAD}", "Laos PM visits")
    ]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    """Lines broken at a width are put together, an indent opens the next paragraph."""
    raw = (
        "HANOI, April 9 - Laos said its talks with the government of\n"
        "Vietnam will go on this week in the capital, with both prime\n"
        "ministers present for the first time since the year began.\n"
        "    The two countries signed an agreement on rail links worth\n"
        "ten mln dlrs, which will take effect at the start of the\n"
        "year."
    )
    assert ["body", "body"] == [kind for kind, _ in kinds(raw)]


def test_a_wrapped_lead_whose_dateline_was_cut_off() -> None:
    """Below a headline that is known its first line is none, however short; without one it may be."""
    raw = (
        "Lao Finance Minister Bounthong\n"
        "Chitmany will fly to Hanoi next week, the ministry said in a\n"
        "statement that gave no more details of his programme.\n"
        "    He was last there in May, when the two countries agreed on\n"
        "a loan that has not been paid out until now, it was said.\n"
    )
    lead, after = kinds(raw, "LAO MINISTER TO VISIT VIETNAM")
    assert lead == ("body", raw.partition("    ")[0].strip())
    assert after[0] == "body"
    assert ("title", "Lao Finance Minister Bounthong") == kinds(raw)[0]


def test_links_behind_a_preposition_or_genitive_are_joined() -> None:
    """A line that ends in "under" or "China's", or one that opens with "-led", is a piece of a sentence."""
    raw = "In\nMay 2014\n, a team went to\nPeru's\nnorth under a\nChile\n-led plan for the Andes and the coast."
    assert [("body", raw)] == kinds(raw)


def test_broken_links_are_joined() -> None:
    """A link on a line of its own belongs to the sentence around it."""
    raw = (
        "The premier visited the capital in June and backed plans to\ndevelop its connectivity\nwith the region.\n"
        "He is on a trip that has included\nNew Zealand and Australia\n, as the country looks abroad."
    )
    assert [
        ("body", raw.split("\nHe")[0]),
        ("body", "He" + raw.split("\nHe")[1]),
    ] == kinds(raw)


def test_list_items() -> None:
    """Each bullet is an item, and its sentences begin behind the bullet."""
    text = normalise("Hai bên nhất trí các nội dung sau:\n- Mở rộng thương mại.\n- Lập đường bay.")
    found = passages(text)
    assert [("body", 1), ("item", 1), ("item", 1)] == [(each.kind, len(each.sentences)) for each in found]
    assert "Mở rộng thương mại." == found[1].sentences[0].text


def test_related_headlines_inside_the_article() -> None:
    """Only the headlines go; the article goes on behind them."""
    raw = (
        "Laos and Vietnam signed a deal on rail links between their capitals on Monday.\nRelated:\nLaos eyes the sea\n"
        "A market opens in Hue\nThe deal lets trains from Laos run to the port of Vung Ang, officials said."
    )
    assert ["body", "furniture", "furniture", "furniture", "body"] == [kind for kind, _ in kinds(raw)]


def test_teasers_at_the_end() -> None:
    """Everything behind "Related news" about something else is furniture, in its own language."""
    raw = (
        "Laos and Vietnam signed a deal on rail links between their capitals on Monday.\n\nOfficials of Laos and "
        "Vietnam met on Tuesday to speak of trade and of the new port.\n\nThey left on Wednesday.\n\nTrending\n"
        "Related news\nLợi ích của giá đỗ không phải ai cũng biết\n\nLợi ích của giá đỗ không phải ai cũng biết\n\n"
        "Giá đỗ rất giàu vitamin, tốt cho sức khỏe của mọi người trong gia đình."
    )
    text = normalise(raw)
    assert [("body", "en")] * 3 + [("furniture", "en")] * 2 + [("furniture", "vi")] * 3 == [
        (found.kind, found.language) for found in passages(text)
    ]


def test_captions() -> None:
    """A line that credits a picture is a caption, a long paragraph that mentions one is not."""
    caption = "Hai Thủ tướng tại lễ ký ở Hà Nội (Ảnh: TTXVN)."
    assert [("body", LEAD), ("caption", caption)] == kinds(f"{LEAD}\n{caption}")


def test_share_bar() -> None:
    """Menus and share bars are furniture."""
    raw = f"{LEAD}\nBookmark\nShare\nWhatsApp\nTheo TTXVN\nXem thêm\n© 2024 Báo"
    assert ["body", *["furniture"] * 6] == [kind for kind, _ in kinds(raw)]


def test_offsets_are_those_of_the_clean_text() -> None:
    """A sentence is found in the clean text at its own offsets."""
    text = normalise("\ufeffLào thăm Việt Nam\r\n" + LEAD)
    found: list[Passage] = passages(text)
    assert all(
        sentence.text == text.clean[sentence.start : sentence.end]
        for passage in found
        for sentence in passage.sentences
    )


def test_empty() -> None:
    """Nothing gives nothing."""
    assert [] == passages(normalise(" \n"))
