"""How English news says that officials met."""

from __future__ import annotations

from diplofacts.rule import Rule

RULES = (
    Rule(
        "en/meeting/meeting_with",
        "meeting",
        ("meeting with",),
        r"{a:people}{gap:60}\b(?:meeting|meetings) with (?:the )?(?:newly appointed )?{b:people}",
        {"form": "meeting"},
    ),
    Rule(
        "en/meeting/met",
        "meeting",
        ("met", "meets"),
        r"{a:people}{words:40}\b(?:met|meets)(?: with)? (?:the )?{b:people}",
        {"form": "meeting", "status": "held"},
    ),
)
