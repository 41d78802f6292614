"""How Vietnamese news says that officials met.

A rule gives the event word (`key`) and the other side (`b`); the frame finds who acts. Each kind of event has the same
shapes: the word and its object ("hội đàm với B", "cuộc hội đàm ngày 5/5 với B"), between both sides ("cuộc hội đàm
giữa A và B"), of both without an object ("A và B hội đàm", "hai Thủ tướng đã hội đàm").
"""

from __future__ import annotations

from typing import Any

from diplofacts.rule import Rule

_HOW = (
    r"(?: (?:thân mật|xã giao|chính thức|song phương|riêng|hẹp|mở rộng|ngắn|nhanh|trực tuyến|trực tiếp|lại|bên lề|cấp cao|kín"
    r"|lần đầu|lần đầu tiên|quan trọng|hữu nghị|làm việc|gỡ|nhau|từ biệt|tại đây|ba bên|đa phương|từ xa|đầu tiên|đón)\b)*"
)
_AND_MORE = r"(?:(?:,| và|,? đồng thời) (?:hội đàm|hội kiến|làm việc|gặp|gặp gỡ|trao đổi|chào xã giao|tọa đàm|đàm phán|điện đàm))?"
_NOUN = r"(?:cuộc|buổi|phiên|vòng|lần|các cuộc|những cuộc)"


def _rules(name: str, form: str, triggers: tuple[str, ...], verb: str, *, states: bool = False) -> tuple[Rule, ...]:
    """The three shapes of one kind of event. verb: its words; states: whether countries may be said to do it."""
    someone = "{b:people}" if states else "{b:persons}"
    key = rf"(?P<key>\b(?:{verb}))\b"
    fixed: dict[str, Any] = {"form": form}
    noun = {**fixed, "_noun": True}
    return (
        Rule(f"vi/meeting/{name}_between", "meeting", triggers,
             rf"{key}{_HOW}{{adjunct:80}}\bgiữa {{people:either}}", noun),
        Rule(f"vi/meeting/{name}_noun", "meeting", triggers,
             rf"\b{_NOUN} {key}{_HOW}{_AND_MORE}(?:{{adjunct:80}} (?:với|cùng|dành cho)(?: cả| các| tân)?)? {someone}", noun),
        Rule(f"vi/meeting/{name}", "meeting", triggers,
             rf"{key}{_HOW}{_AND_MORE}(?:(?:,? {{adjunct:50}})? (?:với|cùng)(?: cả| các| tân)?)? {someone}", fixed),
    )  # fmt: skip


def _mutual(name: str, form: str, triggers: tuple[str, ...], verb: str) -> Rule:
    """Both sides act together: "A và B hội đàm", "hai Bộ trưởng đã gặp nhau"."""
    return Rule(
        f"vi/meeting/{name}_together", "meeting", triggers,
        rf"(?P<key>\b(?:{verb}))\b(?!{_HOW}(?:{{adjunct:50}})? (?:với|cùng|giữa)\b)", {"form": form, "_mutual": True},
    )  # fmt: skip


RULES = (
    Rule(
        "vi/meeting/received_by", "meeting", ("được",),
        r"{b:persons}(?: \([^()]{0,40}\))?,?(?: {adjunct:60})? ?\bđược {a:persons} ?(?:đã )?(?P<key>tiếp|đón tiếp|tiếp đón|tiếp kiến)\b(?! (?:tục|cận|nhận))",
        {"form": "reception"},
    ),
    *_rules("video", "video_call", ("trực tuyến", "cầu truyền hình", "truyền hình"),
            r"(?:hội đàm|gặp|họp|điện đàm|làm việc|trao đổi|hội kiến|tham vấn|đối thoại)(?: song phương)? (?:trực tuyến|qua cầu truyền hình|bằng hình thức trực tuyến|theo hình thức trực tuyến|qua hình thức trực tuyến)"),
    *_rules("phone", "phone_call", ("điện đàm", "điện thoại", "gọi điện"),
            r"điện đàm(?! trực tuyến)|điện thoại|gọi điện|gọi điện thoại|(?:trao đổi|nói chuyện|đàm thoại) (?:qua điện thoại|điện thoại)|đàm thoại"),
    *_rules("talks", "talks", ("hội đàm", "tham vấn", "đàm phán"),
            r"hội đàm|tham vấn chính trị|(?:(?<=vòng )|(?<=cuộc )|(?<=phiên ))(?:đàm phán|tham vấn)(?: (?:cấp [\w ]{2,20}|thứ \w+|lần thứ \w+|mới))*", states=True),
    *_rules("courtesy_call", "courtesy_call", ("hội kiến", "chào", "yết kiến", "bái kiến"),
            r"hội kiến|(?:đến )?chào xã giao|(?:đến )?chào từ biệt|đến chào|thăm chào|yết kiến|bái kiến"),
    *_rules("receives", "reception", ("tiếp", "tiếp đón", "đón tiếp", "tiếp kiến"),
            r"tiếp(?: đón| kiến)?(?: và làm việc)?|đón tiếp|đón, tiếp"),
    *_rules("meets", "meeting", ("gặp", "gặp gỡ", "tiếp xúc", "làm việc", "đối thoại", "trao đổi"),
            r"gặp(?: gỡ| mặt| lại)?(?:(?:,| và) (?:làm việc|trao đổi|hội đàm))?|tiếp xúc|(?:(?<=buổi )|(?<=cuộc )|(?<=có ))(?:làm việc|đối thoại|trao đổi)|làm việc với"),
    _mutual("talk", "talks", ("hội đàm",), r"hội đàm"),
    _mutual("meet", "meeting", ("gặp", "buổi tiếp", "cuộc tiếp"), r"gặp nhau|cuộc gặp(?: gỡ)?|buổi gặp(?: gỡ)?|(?:buổi|cuộc) tiếp"),
    _mutual("phone", "phone_call", ("điện đàm",), r"điện đàm"),
)  # fmt: skip
