"""How Vietnamese news tells of agreements."""

from __future__ import annotations

from diplofacts.rule import Rule

RULES = (
    Rule(
        "vi/agreement/sign",
        "agreement",
        ("ký", "ký kết"),
        r"(?:{signatories:people}{words:40})?\b(?:ký kết|ký){words:40}{items:instruments}",
    ),
)
