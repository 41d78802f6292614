"""How Vietnamese news tells of relations set up or raised; not each use of a relation's name."""

from __future__ import annotations

from diplofacts.languages.partnership_words import PartnershipWords
from diplofacts.rule import CHARACTER, Rule

_DATE = CHARACTER["date"]
_QUOTE = r"[*“”\"'‘’]{0,3}"
_NAME = r"đối tác (?:hợp tác )?(?:chiến lược|toàn diện|đặc biệt|sâu rộng|tin cậy)"
_LEVEL = rf"{_QUOTE}(?P<level>{_NAME})"
_YEARS = r"\d{1,3}|hai mươi|ba mươi|bốn mươi|năm mươi"
_ONE = r"(?:(?!\d năm\b)[^,;.])"  # no further anniversary between
_NEW = r"(?:mới |chính thức |thành )*"

WORDS = PartnershipWords(
    levels=(
        ("comprehensive_strategic_partnership", r"đối tác (?:hợp tác )?(?:chiến lược (?:và )?toàn diện|toàn diện chiến lược)"),
        ("comprehensive_strategic_partnership", r"chiến lược (?:và )?toàn diện"),
        ("other", r"đối tác (?:hợp tác )?(?:chiến lược (?:sâu rộng|đặc biệt|tăng cường|xanh)|đặc biệt|sâu rộng|tin cậy)"),
        ("strategic_partnership", r"đối tác (?:hợp tác )?chiến lược"),
        ("comprehensive_partnership", r"đối tác (?:hợp tác )?toàn diện"),
    ),
    diplomatic=r"ngoại giao",
    between=r"{a:country|body}(?: và | với | - |-| – ){b:country|body}",
    with_=r"\b(?:với|cùng) (?:nước |phía )?{b:country|body|person|place}",
    raised=r"\bnâng|\bđưa\b|\blên\b",
    sector=r"đối tác[^,;.]{0,40} (?:trong lĩnh vực|về (?!mọi)|trên lĩnh vực|thương hiệu|phân phối|truyền thông|thương mại|công nghệ|của (?:tập đoàn|công ty))",
    planned=r"\b(?:sẽ|dự kiến|sắp|chuẩn bị|có kế hoạch|nhất trí sớm|thống nhất sớm|trong thời gian tới)\b",
    wished=(
        r"\b(?:đề nghị|mong muốn|mong|hy vọng|hi vọng|kỳ vọng|đề xuất|xem xét|cân nhắc|có thể|khả năng|cần|nên|nếu|muốn|thúc đẩy|kêu gọi|nỗ lực|nhằm|tiềm năng|trước khi|hướng tới|hướng đến|phấn đấu|nghiên cứu|tiến tới|đàm phán|sẵn sàng|ủng hộ)\b"
    ),
    titled=r"\b(?:nâng cấp|nâng tầm|thiết lập|xác lập)\b",
    denied=r"\b(?:chưa|không|từ chối)\b",
    settled=r"\b(?:đã|vừa|đồng ý(?! (?:sẽ|sớm))|(?<!hướng tới )(?<!hướng đến )(?<!tiến tới )(?<!chuẩn bị )việc|nhất trí(?! (?:sẽ|sớm|hướng|tiến|nghiên|xem|thúc))|quyết định|thống nhất(?! (?:sẽ|sớm|hướng|tiến|xem))|tuyên bố|chính thức|từ khi|kể từ|sau khi|khi(?! [^,;.]{0,25}\b(?:hướng|tiến|chuẩn bị))|thời điểm|được)\b",
    current=r"\b(?:nhất trí|quyết định|thống nhất|tuyên bố|chính thức|vừa|ký)\b",
    preparing=r"\b(?:hướng tới|hướng đến|chuẩn bị|tiến tới|sắp|sẽ|trước thềm|thời gian tới)\b",
    marks=r"\b(?:kỷ niệm|đánh dấu|mừng|cột mốc|dấu mốc|tròn|sau (?:đúng )?(?:\d+|hai mươi|ba mươi) năm|qua \d+ năm|trong \d+ năm)\b",
    after=r"\b(\d{1,3}|một|hai|ba|bốn|năm|mười) năm (?:ngày (?:chính thức )?$|(?:hai nước |chính thức )?$|sau (?:khi|ngày)(?: \w+| [\ue000-\uf8ff]){0,3} $)",
    numerals={"một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "mười": 10, "hai mươi": 20, "ba mươi": 30, "bốn mươi": 40, "năm mươi": 50},
)

RULES = (
    Rule(
        "vi/partnership/anniversary", "partnership", ("quan hệ ngoại giao", "đối tác"),
        rf"(?:\b(?:kỷ niệm|đánh dấu|mừng|dấu mốc|cột mốc|mốc|tròn|dịp)[^,;.]{{0,50}}?|\b(?:sau|qua|trải qua|trong) (?:đúng )?|\) và )\b(?P<years>{_YEARS}) (?P<key>năm)(?: ngày)?"
        rf"{_ONE}{{0,40}}?\b(?:thiết lập|nâng cấp|xác lập|lập|đặt|trở thành|bình thường hóa){_ONE}{{0,40}}? (?P<level>ngoại giao|{_NAME})",
        {"_anniversary": True},
    ),
    Rule(
        "vi/partnership/years_of_pair", "partnership", ("quan hệ ngoại giao",),
        rf"\b(?P<years>{_YEARS}) (?P<key>năm)(?: ngày)? (?={CHARACTER['pair']}|hai nước){_ONE}{{0,30}}?\b(?:thiết lập|đặt)(?: quan hệ)? (?:quan hệ )?(?P<level>ngoại giao)",
        {"_anniversary": True},
        why="so many years of ties, without a word of celebration",
    ),
    Rule(
        "vi/partnership/diplomatic", "partnership", ("quan hệ ngoại giao",),
        r"\b(?P<key>thiết lập(?: lại)?|đặt|lập|khôi phục|nối lại|bình thường hóa)(?: chính thức)? (?:lại )?(?:mối )?(?P<level>quan hệ ngoại giao)",
    ),
    Rule(
        "vi/partnership/normal", "partnership", ("bình thường hóa", "bình thường hoá"),
        r"\b(?P<key>bình thường h(?:óa|oá)) (?P<level>quan hệ)(?! (?:ngoại giao|kinh tế|thương mại))",
        {"_normal": True},
    ),
    Rule(
        "vi/partnership/raised", "partnership", ("đối tác",),
        rf"\b(?P<key>nâng cấp|nâng tầm|nâng|đưa|chuyển|phát triển)\b[^;.]{{0,110}}?\b(?:lên|thành)(?: một)?(?: (?:mức|tầm|thành|hàng|khuôn khổ|cấp độ|tầm cao|tầm mức|mức độ|mới|quan hệ|tầm cao mới|cao nhất|–|-))*,? {_NEW}{_LEVEL}",
    ),
    Rule(
        "vi/partnership/raised_short", "partnership", ("chiến lược toàn diện",),
        rf"\b(?P<key>nâng cấp|nâng tầm|nâng|đưa)\b[^;.]{{0,110}}?\b(?:lên|thành)(?: (?:mức|tầm|quan hệ))* {_QUOTE}(?P<level>chiến lược toàn diện)",
    ),
    Rule(
        "vi/partnership/listed", "partnership", ("(",),
        r"(?P<key>{party:country}) ?\((?:[^()]{0,12} )?{when:date}\)",
        {"_listed": True},
        why="a list of partners, each with the year",
    ),
    Rule(
        "vi/partnership/set_up", "partnership", ("đối tác",),
        rf"\b(?P<key>thiết lập|xác lập|trở thành|công bố|(?:xây dựng|thiết lập)(?= khuôn khổ))\b(?: (?:chính thức|khuôn khổ|mối|quan hệ|nên))*(?: của nhau)? {_NEW}{_LEVEL}",
    ),
    Rule(
        "vi/partnership/passive", "partnership", ("đối tác", "quan hệ ngoại giao"),
        rf"\b(?:quan hệ )?(?P<level>{_NAME}(?: (?:chiến lược|toàn diện))?|quan hệ ngoại giao)(?:[^,;.:]{{0,50}}?)\b(?P<key>(?:được )?(?:chính thức )?(?:thiết lập|nâng cấp|xác lập))\b(?! lên)",
    ),
    Rule(
        "vi/partnership/since", "partnership", ("đối tác",),
        rf"\b(?P<key>là) {_LEVEL}[^,;.:]{{0,40}}? (?:kể )?{{date}}",
        {"_since": True},
    ),
    Rule(
        "vi/partnership/next", "partnership", ("đối tác",),
        rf"{_DATE}(?:,| và|;|, và|, rồi| rồi)(?: đến)?(?: {{date}},?)?(?: (?:nâng cấp|nâng|được nâng|trở thành|thiết lập|tiếp tục nâng cấp))?(?: (?:lên|thành|mối|khuôn khổ|quan hệ))* (?P<key>{_LEVEL}){{words:20}} ?{{date}}",
    ),
    Rule(
        "vi/partnership/declared", "partnership", ("đối tác", "quan hệ ngoại giao"), r"{items:instrument}", {"_titled": True},
    ),
)  # fmt: skip
