"""How Vietnamese news says that officials met."""

from __future__ import annotations

from diplofacts.rule import Rule

_GAP = "(?:,? ?{words:60},? )?"

RULES = (
    Rule(
        "vi/meeting/phone",
        "meeting",
        ("điện đàm",),
        r"{a:people}{gap:60}điện đàm (?:trực tuyến )?(?:với|cùng) {b:people}",
        {"form": "phone_call"},
    ),
    Rule(
        "vi/meeting/talks",
        "meeting",
        ("hội đàm",),
        r"{a:people}{gap:60}hội đàm (?:trực tuyến |hẹp |chính thức )?(?:với|cùng) {b:people}",
        {"form": "talks"},
    ),
    Rule(
        "vi/meeting/receives",
        "meeting",
        ("tiếp",),
        r"{a:people}{words:60}\b(?:tiếp|tiếp kiến|tiếp đón|đón tiếp|tiếp và làm việc với) {b:people}",
        {"form": "reception"},
        why='"tiếp" also means "continue": it needs a person right after it',
    ),
)
