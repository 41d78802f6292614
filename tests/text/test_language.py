"""language_of: by letters and small words."""

from __future__ import annotations

import pytest

from diplofacts.text.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hai bên nhất trí tăng cường hợp tác.", "vi"),
        ("Chủ tịch nước tiếp Đại sứ Pháp", "vi"),
        ("Both sides agreed to strengthen ties.", "en"),
        ("Chairman Trần Sỹ Thanh of the Hanoi People's Committee met the newly appointed ambassador on Monday.", "en"),
        ("Tokyo", "en"),
        (
            "Ghanaian Foreign Minister Kofi Badu met Swedish Prime Minister Anna Berg; Peruvian President Luis Prado; "
            "Lao Trade Minister Mai Sone; Chad's Idriss Mahamat; Togo's Kossi Abalo on Tuesday.",
            "en",
        ),
        ("两国领导人举行会谈", "other"),
        ("Президент встретился с премьером", "other"),
        (
            "Le président français a rencontré mardi à Paris le premier ministre pour évoquer la coopération entre "
            "les deux pays et la sécurité dans la région",
            "other",
        ),
    ],
)
def test_language(text: str, language: str) -> None:
    """The language is told, with names of another language in the text too."""
    assert language == language_of(text)
