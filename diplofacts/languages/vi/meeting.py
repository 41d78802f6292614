"""How Vietnamese news says that officials met.

A rule gives the event word (`key`) and the other side (`b`); the frame finds who acts. Each kind of event has the same
shapes: the word and its object ("hội đàm với B", "cuộc hội đàm ngày 5/5 với B"), between both sides ("cuộc hội đàm
giữa A và B"), of both without an object ("A và B hội đàm", "hai Thủ tướng đã hội đàm").
"""

from __future__ import annotations

from typing import Any

from diplofacts.languages.vi.institutions import INSTITUTION
from diplofacts.languages.vi.meeting_sessions import SESSIONS, TAKES_PLACE
from diplofacts.rule import CHARACTER, Rule

_HOW = (
    r"(?: (?:thân mật|xã giao|chính thức|song phương|riêng|hẹp|mở rộng|ngắn|nhanh|trực tuyến|trực tiếp|lại|bên lề"
    r"|cấp cao|kín"
    r"|lần đầu|lần đầu tiên|quan trọng|hữu nghị|làm việc|nhau|từ biệt|tại đây|ba bên|đa phương|từ xa|đầu tiên"
    r"|trọng thể|chung"
    r"|thượng đỉnh|thẳng thắn|cởi mở|mang tính xây dựng)\b)*"
)
_MORE = (
    r"(?:(?:,| và|,? đồng thời) (?:hội đàm|hội kiến|làm việc|gặp gỡ|gặp|trao đổi|chào xã giao|tọa đàm|đàm phán"
    r"|điện đàm|thảo luận))?"
)
_NOUN = r"(?:cuộc|buổi|phiên|vòng|lần|các cuộc|những cuộc|kỳ)"
_WITH = r"(?:với|cùng|dành cho)(?: cả| các| tân| vị| hai| ba| một)?"
# What is between two countries and no talks: "giảm căng thẳng giữa hai nước".
_TIES = "".join(
    rf"(?<!{word} )"
    for word in ("căng thẳng", "quan hệ", "hợp tác", "thương mại", "xung đột", "tranh chấp", "hữu nghị", "chiến lược", "kinh tế", "đầu tư", "biên giới",
                 "hiểu biết", "tin cậy", "bất đồng", "khác biệt", "kết nối", "giao lưu", "đối tác", "chiến tranh", "đoàn kết", "ngoại giao")
)  # fmt: skip
_NO_TIES = rf"(?:{_TIES}|(?=giữa (?!{CHARACTER['both']})))"
# What tells that the other side follows: "hội đàm tại X với B", but not "hội đàm và cùng dự lễ ký với sự có mặt của C".
_WITH_ONE = (
    r"(?:với(?! (?:sự|nhau|mục đích|nội dung|chủ đề|tinh thần|kết quả|hy vọng|mong muốn|nhiều nội dung|trọng tâm))"
    r"|(?<!và )cùng(?! (?:nhau|ngày|bàn|trao đổi|thảo luận|chứng kiến|ký|chủ trì|khai|cắt)))"
)
_OF_BOTH = (
    rf"(?:(?P<office>{CHARACTER['person']}|(?:phó )?(?:bộ trưởng|ngoại trưởng|thứ trưởng|thủ tướng|tổng thống|chủ tịch|tư lệnh)"
    r"(?: [^,;.\ue000-\uf8ff]{2,40}?)?)|(?:nhà |giới )?lãnh đạo(?: cấp cao)?|quan chức(?: cấp cao| ngoại giao| quốc phòng)*)"
)


def _rules(
    name: str, form: str, triggers: tuple[str, ...], verb: str,
    *, who: str = "persons", link: str = _WITH, near: bool = False,
) -> tuple[Rule, ...]:  # fmt: skip
    """The three shapes of one kind of event.

    verb: its words. who: the list of slots that may be met. link: what joins verb and object. near: nothing but an
    adverb may stand before the object.
    """
    someone = f"{{b:{who}}}"
    key = rf"(?P<key>\b(?:{verb}))\b"
    fixed: dict[str, Any] = {"form": form}
    noun = {**fixed, "_noun": True}
    told = rf"\b{_NOUN} " if near else ""
    aside = rf"(?: {link})?" if near else rf"(?:(?:,? {{adjunct:60}})? {link})?"
    return (
        Rule(f"vi/meeting/{name}_between", "meeting", triggers,
             rf"{told}{key}{_HOW}(?!{{adjunct:60}}\b(?:nhằm|để|thảo luận|bàn)\b){{adjunct:80}}{_NO_TIES}\bgiữa {{people:either}}", noun),
        Rule(f"vi/meeting/{name}_noun", "meeting", triggers,
             rf"\b{_NOUN} {key}{_HOW}{_MORE}(?:{{adjunct:80}} {link})? {someone}", noun),
        Rule(f"vi/meeting/{name}", "meeting", triggers,
             rf"{key}{_HOW}{_MORE}{aside} {someone}", fixed),
    )  # fmt: skip


def _together(name: str, form: str, triggers: tuple[str, ...], verb: str) -> Rule:
    """Both sides act together: "A và B hội đàm", "hai Bộ trưởng đã gặp nhau"."""
    return Rule(
        f"vi/meeting/{name}_together", "meeting", triggers,
        rf"(?P<key>\b(?:{verb}))\b(?!{_HOW}(?:{{adjunct:50}})? (?:{_WITH_ONE}|{_NO_TIES}giữa)\b)", {"form": form, "_mutual": True, "_several": form == "summit"},
    )  # fmt: skip


def _institution(name: str, form: str, triggers: tuple[str, ...], verb: str, *, link: str = "(?:với|cùng) ") -> Rule:
    """What was met is told by its institution: "hội đàm với Cục Pháp chế Bộ Quốc phòng B", "tiếp lãnh đạo tỉnh B"."""
    return Rule(
        f"vi/meeting/{name}_institution", "meeting", triggers,
        rf"(?P<key>\b(?:{verb}))\b(?: {{adjunct:40}})? {link}{INSTITUTION}{{words:70}}[ (]{{b:country|place}}",
        {"form": form},
    )  # fmt: skip


RULES = (
    Rule(
        "vi/meeting/received_by", "meeting", ("được",),
        r"{b:persons}(?: \([^()]{0,40}\))?,?(?: {adjunct:60})? ?\bđược {a:persons} ?(?:đã |lần lượt |thân mật )?"
        r"(?P<key>tiếp|đón tiếp|tiếp đón|tiếp kiến)\b(?! (?:tục|cận|nhận|nối|xúc|theo))",
        {"form": "reception"},
    ),
    Rule(
        "vi/meeting/handshake", "meeting", ("bắt tay", "đón", "chào đón", "chào mừng"),
        r"{a:persons}(?: \([^()]{0,40}\))? (?:đã )?(?:bắt tay|đón|chào đón|chào mừng"
        r"|đón chào)(?: với)? {b:persons}(?: \([^()]{0,40}\))?"
        r"{words:30} (?:trước|trong|tại|sau)(?: khi)?(?: cuộc| buổi)? (?P<key>hội đàm|gặp|hội kiến|tiếp)\b",
        {"status": "held"},
        why="a caption",
    ),
    *SESSIONS,
    Rule(
        "vi/meeting/receives_envoys", "meeting", ("đại sứ",),
        r"(?P<key>\b(?:tiếp|đón|đón tiếp))(?: (?:thân mật|xã giao|riêng|chung|các|vị|tân))* đại sứ(?: đặc mệnh toàn quyền)?(?: (?:của|đến từ|từ))?"
        r"(?: (?:các|hai|ba|bốn|năm|\d+) (?:nước|quốc gia))?:? {b:nations}",
        {"form": "reception", "_office": "Đại sứ"},
        why="envoys of several countries, told by these alone",
    ),
    Rule(
        "vi/meeting/host_list", "meeting", ("đoàn",),
        r"^(?:tham dự |dự |chủ trì |tham gia )?(?:buổi )?(?P<key>(?:đón|tiếp|đón tiếp|tiếp đón|làm việc|đón, tiếp)(?:,? (?:và )?(?:tiếp|làm việc|trao đổi))?) ?(?:với |cùng )?"
        r"(?:\bđoàn(?: công tác| đại biểu)?) ?,?(?:\bvề phía tỉnh )?(?:có|là)(?: sự tham dự của)?(?: các)?(?: đồng chí| ông)?:? {a:persons}",
        {"form": "reception", "_guests": True},
        why="the hosts of a delegation told before, in a list",
    ),
    *(
        Rule(
            f"vi/meeting/{form}_of_one", "meeting", (verb.split("|")[0],),
            rf"\b(?:cuộc|buổi) (?P<key>{verb})(?: thượng đỉnh| cấp cao| song phương| trực tiếp| riêng| đầu tiên| sắp tới| gần đây)*"
            rf"(?: [^,;.\ue000-\uf8ff]{{3,40}})? của {{a:persons}} (?:với|cùng) {{b:persons}}",
            {"form": form, "_noun": True},
            why='"cuộc gặp của A với B"',
        )
        for form, verb in (("meeting", "gặp|gặp gỡ"), ("talks", "hội đàm"), ("phone_call", "điện đàm"))
    ),
    *(
        Rule(
            f"vi/meeting/{form}_between_offices", "meeting", (verb.split("|")[0],),
            rf"\b(?:cuộc|buổi|phiên|vòng) (?P<key>{verb})\b{{adjunct:60}}\bgiữa (?:các |hai )?{_OF_BOTH} (?:của )?"
            rf"(?P<people>{CHARACTER['both']}|{CHARACTER['pair']}|{{nations}} và {{nations}})",
            {"form": form, "_noun": True},
            why="holders of one office of both states",
        )
        for form, verb in (("meeting", "gặp|gặp gỡ|trao đổi|làm việc|họp"), ("talks", "hội đàm|tham vấn|đàm phán"), ("phone_call", "điện đàm"))
    ),
    *_rules("video", "video_call", ("trực tuyến", "cầu truyền hình", "truyền hình", "video"),
            r"(?:hội đàm|gặp|họp|hội nghị|điện đàm|làm việc|trao đổi|hội kiến|tham vấn|đối thoại)(?: song phương| thượng đỉnh)? "
            r"(?:trực tuyến|qua (?:cầu truyền hình|(?:liên kết |kết nối |cuộc gọi )?video|hội nghị truyền hình)|(?:bằng|theo|dưới|qua) hình thức trực tuyến)"),
    *_rules("phone", "phone_call", ("điện đàm", "điện thoại", "gọi điện", "đàm thoại", "cuộc gọi"),
            r"điện đàm(?! trực tuyến)|gọi điện(?: thoại)?|cuộc gọi|(?:trao đổi|nói chuyện|thảo luận"
            r"|đàm thoại) (?:qua )?điện thoại|đàm thoại"
            r"|cuộc điện thoại", link=r"(?:với|cùng|cho|tới|từ|của)"),
    *_rules("talks", "talks", ("hội đàm", "tham vấn", "đàm phán"),
            r"hội đàm|tham vấn chính trị|(?:(?<=vòng )|(?<=cuộc )|(?<=phiên ))(?:đàm phán"
            r"|tham vấn)(?: (?:cấp [\w ]{2,20}|thứ \w+"
            r"|lần thứ \w+|mới))*", who="people"),
    Rule(
        "vi/meeting/round_with", "meeting", ("phiên đàm phán", "vòng đàm phán", "phiên thương lượng", "phiên tham vấn", "phiên họp", "kỳ họp", "phiên đối thoại"),
        r"\b(?P<key>(?:phiên|vòng|kỳ) (?:đàm phán|thương lượng|tham vấn|họp|đối thoại))\b(?:(?! (?:với|cùng)\b){adjunct:70})? (?:với|cùng) {b:persons}",
        {"form": "talks", "_noun": True},
    ),
    Rule(
        "vi/meeting/round_on", "meeting", ("phiên đàm phán", "vòng đàm phán", "vòng thương lượng", "phiên thương lượng"),
        rf"\b(?P<key>(?:phiên|vòng) (?:đàm phán|thương lượng))\b[^.;,]{{0,30}}?(?:về )?{{items:instrument}}(?={{gap:40}}\b{TAKES_PLACE}\b)",
        {"form": "talks", "_noun": True},
    ),
    *_rules("negotiates", "talks", ("đàm phán", "đối thoại", "tham vấn"), r"(?:đàm phán|đối thoại"
            r"|tham vấn)(?= (?:[\w]+ ){0,3}(?:với|cùng))")[2:],
    *_rules("courtesy_call", "courtesy_call", ("hội kiến", "chào", "yết kiến", "bái kiến", "diện kiến"),
            r"hội kiến|(?:đến |tới |thăm, )?chào (?:xã giao|từ biệt)|(?:đến|tới|vào|thăm) chào|yết kiến|bái kiến"
            rf"|diện kiến|(?<!lời )(?<!xin )chào(?= {CHARACTER['person']})"),
    *_rules("receives", "reception", ("tiếp", "tiếp đón", "đón tiếp", "tiếp kiến"),
            r"(?<!trực )(?<!gián )tiếp(?! (?:tục|theo|cận|nhận|nối|xúc|thu|tế|diễn|viện|tay|sức))(?: đón| kiến)?(?: và làm việc"
            r"| và trao đổi)?|đón tiếp(?: và (?:ăn \w+|dùng bữa))?|đón, tiếp", who="officials", link=r"(?:với|cùng|dành cho)", near=True),
    *(
        Rule(
            f"vi/meeting/{form}_party", "meeting", triggers,
            rf"(?P<key>\b(?:{verb}))\b(?: (?:thân mật|xã giao|với|cùng))* (?:đoàn|phái đoàn)\b{{gap:130}}\bdo {{b:persons}}",
            {"form": form},
            why="a delegation told at length, met in the person of its head",
        )
        for form, triggers, verb in (
            ("reception", ("tiếp", "đón tiếp"), r"đón tiếp|(?<!trực )(?<!gián )tiếp(?: đón)?(?: và làm việc)?"),
            ("talks", ("hội đàm",), "hội đàm"),
            ("meeting", ("gặp", "làm việc"), r"gặp gỡ|gặp|(?<=buổi )làm việc|làm việc(?= với)"),
        )
    ),
    _institution("talks", "talks", ("hội đàm", "tham vấn", "đàm phán"), r"hội đàm|(?<=phiên )(?:tham vấn|đàm phán)|(?<=vòng )đàm phán"),
    _institution("courtesy_call", "courtesy_call", ("hội kiến", "chào"), r"hội kiến|chào xã giao", link=""),
    _institution("reception", "reception", ("tiếp", "đón tiếp"), r"(?:đón )?tiếp(?! tục| xúc| theo| cận| nhận| nối)(?: xã giao)?(?: và làm việc với)?", link=""),
    _institution("meeting", "meeting", ("buổi", "cuộc", "gặp", "thăm"),
                 r"(?<=buổi )(?:làm việc|gặp gỡ|gặp|tiếp xúc|trao đổi|họp)|(?<=cuộc )(?:làm việc|gặp gỡ|gặp|tiếp xúc|trao đổi|họp|đàm phán|tham vấn)|gặp gỡ|thăm(?:,| và) làm việc"),
    *_rules("meets", "meeting", ("gặp", "gặp gỡ", "tiếp xúc", "làm việc", "đối thoại", "trao đổi", "họp", "thảo luận",
        "thượng đỉnh", "ăn trưa", "ăn tối", "dùng bữa"),
            r"gặp(?: gỡ| mặt| lại)?(?:(?:,| và|) (?:làm việc|trao đổi|hội đàm|thảo luận))?|tiếp xúc|(?:(?<=buổi )"
            r"|(?<=cuộc )|(?<=có )|(?<=tiến hành ))(?:làm việc|đối thoại|trao đổi|họp|thảo luận)"
            r"|(?:làm việc|họp|họp kín|ăn (?:trưa|tối|sáng)|dùng bữa(?: \w+)?|(?:hội nghị|họp|cuộc gặp|gặp) thượng đỉnh)(?=(?: ba bên| bốn bên)? (?:với|cùng))"),
    Rule(
        "vi/meeting/discusses", "meeting", ("trao đổi", "thảo luận", "nói chuyện", "bàn bạc", "tọa đàm"),
        r"(?:^\W*|\b(?:đã|sẽ|vừa|cũng) )(?P<key>trao đổi|thảo luận|nói chuyện|bàn bạc|tọa đàm) "
        r"(?:ngắn |nhanh |riêng |trực tiếp )?(?:với|cùng) {b:persons}",
        {"form": "meeting"},
        why='"đã trao đổi với B"; or at the head of a passage, "Trao đổi với B, A nói"',
    ),
    Rule(
        "vi/meeting/discuss_together", "meeting", ("thảo luận", "trao đổi"),
        r"{a:persons} (?:và|cùng|cùng với) {b:persons}(?:,? (?:đã|cũng|cũng đã|đã có cuộc|đã cùng|cùng nhau|đã cùng nhau))+ (?P<key>thảo luận|trao đổi)(?= (?:về|ý kiến|các|những|một|việc|tình hình|kế hoạch))",
        {"form": "meeting", "_again": True},
        why="they met, unless it was told before how",
    ),
    _together("video", "video_call", ("trực tuyến", "video"), r"(?:hội đàm|họp|gặp|trao đổi|nói chuyện|thảo luận|điện đàm)(?: thượng đỉnh)? (?:trực tuyến|qua (?:liên kết |kết nối |cuộc gọi )?video)"),
    _together("talk", "talks", ("hội đàm", "đàm phán"),
              r"hội đàm|(?:(?<=nối lại )|(?<=khởi động )|(?<=bước vào ))đàm phán(?: trực tiếp| gián tiếp)?"
              rf"(?! (?:về )?(?:{CHARACTER['instrument']}|hiệp định|hiệp ước|fta|thỏa thuận|thoả thuận|gia nhập|hợp đồng|giá|mua|thương mại))|vòng (?:đàm phán|hội đàm|tham vấn)"),
    _together("summit", "summit", ("thượng đỉnh",), r"(?:hội nghị|họp|cuộc họp) thượng đỉnh"),
    _together("phone", "phone_call", ("điện đàm", "điện thoại"), r"điện đàm|(?:trao đổi|nói chuyện|thảo luận|đàm thoại) (?:với nhau )?qua điện thoại"),
    _together("meet", "meeting", ("gặp", "ăn sáng", "ăn trưa", "ăn tối", "buổi tiếp", "cuộc tiếp", "thượng đỉnh", "cuộc họp", "buổi họp", "làm việc", "trao đổi", "tiếp xúc", "hội kiến"),
              r"(?:cuộc |bữa )?ăn (?:sáng|trưa|tối)(?: và)? làm việc|gặp nhau|gặp mặt(?! (?:báo|cử tri|các|với|cùng|kiều|đại diện|đầu))|(?:cuộc|buổi) (?:gặp(?: gỡ)?|tiếp|họp|làm việc|trao đổi|thảo luận|tiếp xúc"
              r"|hội kiến)(?! (?:báo|cử tri|với|cùng))"
              r"|gặp(?= (?:song phương|riêng|hẹp|trực tiếp|tay đôi|bên lề))"),
)  # fmt: skip
