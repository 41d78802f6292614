"""furniture: single lines that are no part of the article, and lines that only look so."""

from __future__ import annotations

import pytest

from diplofacts.text.furniture import is_caption, is_furniture, is_marker


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement", "WhatsApp", "5 min read", "Theo TTXVN", "Nguồn: Báo Nhân dân", "© 2024 Báo",
        "Sign up for our news",
        "Thứ ba, 12/3/2024, 10:00 (GMT+7)", "VNA Friday, March 03, 2023 10:00", "Tags: Japan, Vietnam", "Editor: An",
        "Share on Facebook Share on Twitter", ">> Xem thêm: Lào mở cửa khẩu", "By An Nguyen", "12/3/2024 08:00",
    ],
)  # fmt: skip
def test_furniture(line: str) -> None:
    """Menus, share bars, datelines of the page and sources are known by themselves."""
    assert is_furniture(line)


@pytest.mark.parametrize(
    "line",
    [
        "Theo đó, hai bên ký 5 văn kiện",
        "Theo ông, kim ngạch đạt 5 tỷ USD",
        "Thứ trưởng Lê Thị A thăm Lào năm 2024",
        "Friday's talks in Hanoi in 2024 failed.",
        "On Monday, China and Laos signed the 2024 plan.",
        "By 2030 both sides aim for 5 billion USD.",
        "Share prices rose after the two countries signed.",
        "Hai bên đặt mục tiêu 20 tỷ USD",
    ],
)
def test_body(line: str) -> None:
    """Sentences and headings of the article stay."""
    assert not is_furniture(line)
    assert not is_marker(line)
    assert not is_caption(line)


@pytest.mark.parametrize("line", ["Related:", "Tin liên quan", "Most Viewed", "MORE IN WORLD", "Also read:"])
def test_marker(line: str) -> None:
    """What heads other articles is known in any case of letters."""
    assert is_marker(line)


@pytest.mark.parametrize(
    "line",
    [
        "The two ministers in Hanoi. Photo: VNA",
        "Hai Bộ trưởng tại lễ ký. Ảnh: TTXVN",
        "Leaders pose in Vientiane, Laos, Oct. 9, 2024. (Xinhua/Li An)",
        "FILE PHOTO: The premier speaks in Tokyo.",
        "The premier in Tokyo (File photo)",
        "The premier in Tokyo, March 3, 2023. Photo by VGP/An",
    ],
)
def test_caption(line: str) -> None:
    """A line that ends in who took the picture is a caption."""
    assert is_caption(line)
