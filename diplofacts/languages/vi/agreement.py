"""How Vietnamese news tells of agreements: the acts done to an instrument. The frame finds which instruments.

A rule gives the word of the act (`key`) and, in `fixed`, what kind of act it is (`_act`: sign, adopt, reach, force, cancel,
talks, named) and on which side of it its instruments stand (`_items`: after, before, either).
"""



from __future__ import annotations

from diplofacts.rule import Rule

_WORDS = (
    "hiệp định", "thỏa thuận", "ghi nhớ", "mou", "mous", "tuyên bố chung", "thông cáo chung", "tuyên bố", "thông cáo", "tầm nhìn chung",
    "nghị định thư", "hiệp ước", "công ước", "công hàm", "công thư", "thư trao đổi", "ý định thư", "thư ý định", "văn kiện", "văn bản",
    "hợp đồng", "biên bản", "kế hoạch hành động", "kế hoạch hợp tác", "kế hoạch phối hợp", "kế hoạch công tác", "kế hoạch trao đổi",
    "kế hoạch triển khai", "chương trình hợp tác", "chương trình hành động", "chương trình phối hợp", "chương trình trao đổi", "lộ trình",
    "fta", "cptpp", "tpp", "rcep", "evfta", "evipa", "ukvfta", "vkfta", "vjepa", "afta", "atiga", "cepa", "usmca", "nafta", "jcpoa", "npt",
    "coc", "doc", "tac", "bta", "tifa", "start", "quy tắc ứng xử", "khung hợp tác", "quy chế phối hợp", "điều khoản tham chiếu", "hoán đổi",
    "khế ước", "đối tác xuyên", "đối tác toàn diện", "đối tác kinh tế", "hiến chương",
)  # fmt: skip
_SIGN = (
    r"(?<!đăng )(?<!chữ )(?<!thư )(?<!nhật )(?<!bút )(?<!niên )(?<!hồi )(?<!tốc )\b(?:ký kết|ký tắt|ký|kí kết|kí)\b"
    r"(?! (?:sự|ức|hiệu|tên|lưu|túc|giả|gửi|quỹ|ninh|sắc|duyệt|quyết|lệnh|luật|ban hành|nghị quyết|nghị định(?! thư)|thông tư|sinh|họa|sổ|tặng)\b)"
)
_NO_TALK = r"(?! (?:tặng|quà|giải|huân|huy|quyền|thưởng|quyết|cờ|bằng|giấy|học bổng|trả|thầu|ý kiến|về|với|thương mại|hàng|đoàn|kinh nghiệm|thông tin))"

RULES = (
    Rule(
        "vi/agreement/passive",
        "agreement",
        _WORDS,
        rf"\bđược (?:[^.;!?]{{0,60}}? )?(?P<key>{_SIGN}|thông qua|trao đổi{_NO_TALK}|trao(?! đổi){_NO_TALK}|ban hành|công bố|đưa ra|gia hạn|hoàn tất|phát hành)",
        {"_act": "sign", "_items": "before"},
    ),
    Rule(
        "vi/agreement/participle",
        "agreement",
        _WORDS,
        rf"{{instrument}}(?:,| \([^()]{{0,40}}\))? (?:đã |vừa |mới |sẽ |cùng |chính thức |từng |chưa |không )*(?:(?:do|mà) [^.;]{{1,80}}? |{{people}} (?:đã |vừa |mới |từng |sẽ |cùng )*)?(?P<key>{_SIGN})",
        {"_act": "sign", "_items": "either"},
    ),
    Rule("vi/agreement/sign", "agreement", _WORDS, rf"(?P<key>{_SIGN})", {"_act": "sign", "_items": "after"}),
    Rule(
        "vi/agreement/exchange",
        "agreement",
        _WORDS,
        rf"(?<!giải )(?<!khen )\b(?P<key>(?:trao đổi|trao(?! đổi)){_NO_TALK})\b",
        {"_act": "sign", "_items": "after", "_strangers": 1},
        why='"trao đổi" also means "discuss": its document must follow at once',
    ),
    Rule(
        "vi/agreement/adopt",
        "agreement",
        _WORDS,
        r"\b(?P<key>thông qua|ra|đưa ra|ban hành|công bố|phát hành|phát đi|chấp thuận)\b",
        {"_act": "adopt", "_items": "after", "_strangers": 1},
    ),
    Rule(
        "vi/agreement/reach",
        "agreement",
        _WORDS,
        r"\b(?P<key>đạt được|đạt|đi đến|đi tới|nhất trí(?: về| với| thông qua)?|thống nhất(?: về| thông qua)?|chốt|hoàn tất|gia hạn|tái ký|ký lại)\b",
        {"_act": "reach", "_items": "after", "_strangers": 1},
    ),
    Rule(
        "vi/agreement/force",
        "agreement",
        _WORDS,
        r"\b(?P<key>(?:bắt đầu |chính thức )?(?:có|đi vào|phát sinh) hiệu lực|đi vào thực thi|được thực thi|bắt đầu được thực thi)\b",
        {"_act": "force", "_items": "before"},
    ),
    Rule(
        "vi/agreement/ratify",
        "agreement",
        _WORDS,
        r"\b(?P<key>phê chuẩn|phê duyệt)\b",
        {"_act": "force", "_items": "either"},
    ),
    Rule(
        "vi/agreement/withdraw",
        "agreement",
        _WORDS,
        r"\b(?P<key>rút (?:ra )?khỏi|rút lui khỏi|hủy bỏ|hủy|chấm dứt|đình chỉ|xé bỏ|từ bỏ)\b",
        {"_act": "cancel", "_items": "after", "_strangers": 1},
    ),
    Rule(
        "vi/agreement/talks",
        "agreement",
        _WORDS,
        r"\b(?P<key>đàm phán|thương lượng|thương thảo)\b",
        {"_act": "talks", "_items": "either", "_strangers": 2},
    ),
    Rule(
        "vi/agreement/draws_up",
        "agreement",
        ("kế hoạch hành động", "kế hoạch hợp tác", "chương trình hành động", "chương trình hợp tác"),
        r"\b(?:sẽ|sớm|cùng|phối hợp|nhất trí|thống nhất|đồng ý)(?: (?:sẽ|sớm|cùng|phối hợp|được|hai bên|nhau|tích cực|để))* (?P<key>xây dựng|soạn thảo)\b",
        {"_act": "draft", "_items": "either", "_strangers": 1},
        why="a plan that both sides are to draw up",
    ),
    Rule(
        "vi/agreement/named",
        "agreement",
        _WORDS,
        r"(?P<key>{instrument})",
        {"_act": "named"},
        why="an item of a list of documents, a statement that is the article itself; and what \"the agreement\" later means",
    ),
)
