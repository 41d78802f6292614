"""Articles that name fewer than two sides are passed over whole."""

from __future__ import annotations

import pytest

from diplofacts.gate import names_two_sides


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Thủ tướng tiếp Đại sứ Nhật Bản.", None),
        ("Quan hệ Việt - Nhật phát triển tốt đẹp.", None),
        ("Intel rót thêm vốn vào Thành phố Hồ Chí Minh.", None),
        ("HÀ NỘI TIẾP ĐOÀN ĐẠI BIỂU VIÊNG CHĂN", None),
        ("Thủ tướng hội đàm với ông Shinzo Abe.", "vi"),
        ("The French president met the Dutch premier.", None),
        ("The two met in Tokyo and flew to Seoul.", "en"),
        ("Presidents Erdogan and Mirziyoyev held talks.", None),
        ("PM Chinh will fly to Singapore.", None),
        ("PM Chính met Indian PM Modi.", None),
        ("FM Lavrov will fly to Singapore.", None),
        ("TOKYO, March 5 - A deal with CHINA was signed.", None),
        ("The ASEAN envoy flew to Paris.", None),
        ("Putin and Erdogan met on Monday.", None),
    ],
)
def test_two_sides(text: str, language: str | None) -> None:
    """Countries, their towns and peoples, bodies, well-known firms and leaders are sides; so is the paper's own country."""
    assert names_two_sides(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Chủ tịch tỉnh tiếp công dân.", None),
        ("Hà Nội mưa to, Đà Nẵng nắng nóng.", None),
        ("Tuấn Anh và Đức Huy ghi bàn.", None),
        ("The mayor met residents of Springfield.", None),
        ("Mr Chinh met residents of Tokyo.", None),
        ("Paris won the match.", None),
        ("", None),
    ],
)
def test_one_side_or_none(text: str, language: str | None) -> None:
    """Towns of one country, namesakes of countries and people nobody knows make no second side."""
    assert not names_two_sides(text, language)
