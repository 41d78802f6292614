"""How Vietnamese news says that officials met in a session: whose it is, who chairs or attends it, the next of a series."""

from __future__ import annotations

from diplofacts.rule import CHARACTER, Rule

_SESSION = (
    r"(?:kỳ họp|phiên họp|khóa họp|cuộc họp|tham vấn|đối thoại|hội đàm|đàm phán|cuộc gặp|hội nghị|phiên toàn thể"
    r"|vòng đàm phán"
    r"|phiên đàm phán|phiên đối thoại|kỳ tham vấn)"
)
TAKES_PLACE = (
    r"(?:diễn ra|được tổ chức|khai mạc|bế mạc|kết thúc|bắt đầu|tiến hành|tổ chức|bước vào|được tiến hành"
    r"|đồng chủ trì|chủ trì|nối lại|khởi động)"
)
_COUNCIL = (
    r"(?:hội nghị|phiên họp|kỳ họp|cuộc họp)(?: đặc biệt| trực tuyến| hẹp| lần thứ \w+| kỷ niệm| không chính thức"
    r"| thường niên| tham vấn)*"
    rf" (?:(?:các )?(?:{CHARACTER['person']}|(?:bộ trưởng|ngoại trưởng|tư lệnh) [^,;.{CHARACTER['person']}]{{2,30}})|(?:(?:quan chức |tham vấn )?(?:cấp cao|cao cấp)|thượng đỉnh|(?:cấp )?bộ trưởng|tư lệnh)\b)"
)
# What tells a session of two sides from one of a parliament or a party.
_JOINT = (
    r"[^.;]{0,120}?(?:\b(?:(?:ủy|uỷ) ban (?:liên|hỗn|hợp|chung)|tham vấn|đối thoại|giữa)\b"
    rf"|[{CHARACTER['pair']}{CHARACTER['both']}])"
)

SESSIONS = (
    Rule(
        "vi/meeting/chaired_online", "meeting", ("trực tuyến",),
        rf"{{a:persons}}(?: \([^()]{{0,40}}\))?(?:,? (?:và|cùng|đã cùng"
        rf"|cùng với)) {{b:persons}}(?: \([^()]{{0,40}}\))?,?{{adjunct:40}}"
        rf"\b(?P<key>(?:đồng )?chủ trì) {{words:40}}\b{_SESSION}\b{{words:40}} ?(?:trực tuyến|qua cầu truyền hình)\b",
        {"form": "video_call"},
    ),
    Rule(
        "vi/meeting/summit", "meeting", ("thượng đỉnh", "cấp cao"),
        r"\b(?P<key>(?:hội nghị|cuộc họp|cuộc gặp|họp) (?:thượng đỉnh|cấp cao)|thượng đỉnh)\b"
        rf"{{adjunct:40}}{{people:nations}}(?={{gap:120}}\b{TAKES_PLACE}\b)",
        {"form": "summit", "_noun": True, "_several": True, "_council": True},
    ),
    Rule(
        "vi/meeting/states_hold", "meeting", ("đối thoại", "tham vấn", "hội đàm", "đàm phán", "kỳ họp", "phiên họp"),
        rf"(?P<people>{CHARACTER['pair']}|{CHARACTER['country']}(?: và |, ){CHARACTER['country']}(?: và {CHARACTER['country']})?)(?:(?!nhất trí|thống nhất|đồng ý|đề nghị|cần|mong)[^.;:,{CHARACTER['person']}{CHARACTER['instrument']}]){{0,40}}?"
        rf"\b(?:tổ chức|tiến hành|khai mạc|kết thúc|bắt đầu|có)(?: thành công)? (?:một |các |những )?(?:cuộc|vòng|phiên|kỳ|khóa) (?P<key>đối thoại|tham vấn|hội đàm|đàm phán|họp)\b(?! (?:về )?(?:{CHARACTER['instrument']}|gia nhập|doanh nghiệp))",
        {"form": "talks", "_noun": True},
        why="two states hold talks of some kind",
    ),
    Rule(
        "vi/meeting/next_agreed", "meeting", ("tổ chức", "tiến hành", "họp"),
        rf"\b(?:nhất trí|thống nhất|đồng ý|thỏa thuận|sẽ|dự kiến)(?: về)?(?: việc)?(?: sẽ| sớm| cùng| phối hợp)*(?: tổ chức| tiến hành| họp)"
        rf" (?P<key>{_SESSION})\b{{gap:110}}(?:\blần(?: thứ)?|\bthứ|{CHARACTER['rank']}) ?\w*{{adjunct:70}}[{CHARACTER['date']}{CHARACTER['place']}{CHARACTER['country']}]",
        {"form": "talks", "status": "planned", "_mutual": True, "_noun": True, "_states": True},
        why="the next session of a series, of which a year or a place is told",
    ),
    Rule(
        "vi/meeting/next_session", "meeting", ("kỳ họp", "phiên họp", "khóa họp", "tham vấn", "đối thoại", "hội nghị", "vòng đàm phán", "phiên đàm phán"),
        rf"\b(?P<key>{_SESSION})\b(?={_JOINT}){{gap:110}}(?:\blần(?: thứ)?|\bthứ|\b(?:tới|tiếp theo|sau)) ?\w*{{adjunct:50}} (?:sẽ|dự kiến)(?: sẽ)?(?: được)? (?:tổ chức|diễn ra)"
        rf" {{adjunct:40}}[{CHARACTER['date']}{CHARACTER['place']}{CHARACTER['country']}]",
        {"form": "talks", "status": "planned", "_mutual": True, "_noun": True, "_states": True},
        why="the same, told by the session",
    ),
    Rule(
        "vi/meeting/council", "meeting", ("hội nghị", "phiên họp", "kỳ họp", "cuộc họp"),
        rf"\b(?P<key>{_COUNCIL}){{adjunct:60}}{{people:pair}}(?={{gap:120}}\b(?:{TAKES_PLACE}|(?:đã|vừa) (?:ra|thông qua|nhất trí))\b)",
        {"form": "summit", "_noun": True, "_several": "talks", "_council": True},
    ),
    Rule(
        "vi/meeting/council_attended", "meeting", ("dự", "chủ trì"),
        rf"(?<!chương trình )(?<!nhân )(?<!dịp )(?<!khi )(?<!để )(?<!việc )\b(?:tham dự|(?<!tham )dự|chủ trì)(?: và [^,;.]{{3,40}})?(?: các| cuộc)? (?P<key>{_COUNCIL}){{adjunct:60}}{{people:pair}}(?: lần(?: thứ)? \w+)?",
        {"form": "summit", "_noun": True, "_several": "talks", "_council": True},
        why="a session of two sides, which someone attends",
    ),
    Rule(
        "vi/meeting/chaired_together", "meeting", ("chủ trì",),
        rf"{{a:persons}}(?: \([^()]{{0,40}}\))?(?:,? (?:và|cùng|đã cùng"
        rf"|cùng với)) {{b:persons}}(?: \([^()]{{0,40}}\))?,?{{adjunct:40}}"
        rf"\b(?P<key>(?:đồng )?chủ trì) {{words:40}}\b{_SESSION}\b(?! (?:với|cùng) {CHARACTER['person']})",
        {"form": "talks"},
    ),
    Rule(
        "vi/meeting/chaired_both", "meeting", ("chủ trì",),
        rf"{{people:both}}(?: (?:đã|sẽ|cùng|cùng nhau|tiếp tục))* (?P<key>(?:đồng )?chủ trì) {{words:40}}\b{_SESSION}\b(?! (?:xúc tiến|doanh nghiệp|đầu tư|báo chí|thương mại))",
        {"form": "talks"},
        why="the pair in force chairs a session",
    ),
    Rule(
        "vi/meeting/chaired_ended", "meeting", ("chủ trì",),
        r"{a:persons}(?: \([^()]{0,40}\))?(?:,? (?:và|cùng|đã cùng|cùng với)) {b:persons}(?: \([^()]{0,40}\))?,? (?:đã )?"
        r"(?P<key>(?:đồng |cùng )chủ trì)(?= ?(?:\.|$))",
        {"form": "talks"},
        why="what they chair is told in the sentence before",
    ),
    Rule(
        "vi/meeting/chaired_with", "meeting", ("chủ trì",),
        rf"\bcùng(?: với)? {{b:persons}}(?: \([^()]{{0,40}}\))?,?{{adjunct:40}}\b(?P<key>(?:đồng )?chủ trì) {{words:40}}\b{_SESSION}\b",
        {"form": "talks"},
    ),
    Rule(
        "vi/meeting/attended_with", "meeting", ("dự",),
        rf"\b(?:tham dự|dự) (?P<key>{_SESSION})\b[^;.{CHARACTER['person']}]{{0,110}}? (?:với|cùng) {{b:persons}}",
        {"form": "talks"},
        why="a session which someone attends with whom he talks",
    ),
    Rule(
        "vi/meeting/attended", "meeting", ("dự", "tham gia", "họp"),
        rf"\b(?:tham dự|dự|tham gia|tiến hành|tổ chức)(?: và [^,;.]{{3,40}})? (?P<key>{_SESSION}|họp(?= ủy ban| uỷ ban))\b{{adjunct:70}}{{people:pair}}{{adjunct:90}} lần(?: thứ)? \w+",
        {"form": "talks", "_noun": True, "_own": True},
        why="a numbered session of two sides, which someone attends",
    ),
    Rule(
        "vi/meeting/attended_together", "meeting", ("thượng đỉnh", "cấp cao"),
        rf"{{a:persons}}(?: \([^()]{{0,40}}\))?(?:,? và|,? cùng|,? cùng với) {{b:persons}}(?: \([^()]{{0,40}}\))?,?{{adjunct:40}}"
        rf"\b(?:tham dự|dự|đồng chủ trì|chủ trì|tiến hành) (?P<key>(?:cuộc |hội nghị |họp )*(?:họp|hội nghị|gặp) (?:thượng đỉnh|cấp cao))\b{{adjunct:60}}\bgiữa (?:hai nước|hai bên|{CHARACTER['pair']}|{CHARACTER['both']}|{{nations}}(?:,? và|,? với) {{nations}}|{{nations}})",
        {"form": "talks"},
        why="a summit of the two who attend it",
    ),
    Rule(
        "vi/meeting/chaired_by", "meeting", ("chủ trì",),
        rf"\b(?P<key>{_SESSION}|sự kiện)\b(?!{{gap:60}}\bgiữa\b)(?:{{gap:120}})\b(?:do"
        rf"|dưới sự)(?: đồng)? ?(?:chủ trì của )?{{people:persons}}(?: đồng| cùng)?(?: chủ trì)?",
        {"form": "talks", "_noun": True},
    ),
    Rule(
        "vi/meeting/session_held", "meeting", ("diễn ra", "khai mạc", "bế mạc"),
        rf"\b(?:diễn ra|khai mạc|bế mạc) (?:(?:kỳ|phiên|vòng|cuộc|buổi|lễ) )?(?P<key>{_SESSION}(?: thượng đỉnh| cấp cao)?)\b(?! (?:xúc tiến|quốc tế|khoa học|doanh)){{adjunct:60}}"
        rf"{{people:pair}}(?! (?:về|lần thứ \w+ về) (?:xúc tiến|doanh nghiệp))",
        {"form": "talks", "_noun": True},
        why="a session of two sides, its verb before it",
    ),
    Rule(
        "vi/meeting/session", "meeting", ("họp", "tham vấn", "đối thoại", "hội đàm", "đàm phán"),
        rf"\b(?P<key>{_SESSION})\b{{adjunct:80}}{{people:pair}}(?={{gap:120}}\b{TAKES_PLACE}\b)",
        {"form": "talks", "_noun": True},
    ),
)  # fmt: skip
