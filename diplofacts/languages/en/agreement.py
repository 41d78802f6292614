"""How English news tells of agreements."""

from __future__ import annotations

from diplofacts.rule import Rule

RULES = (
    Rule(
        "en/agreement/sign",
        "agreement",
        ("sign", "signed", "signs", "signing"),
        r"(?:{signatories:people}{words:40})?\b(?:signed|sign|signs|signing of|signing){words:40}{items:instruments}",
    ),
)
