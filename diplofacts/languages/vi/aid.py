"""How Vietnamese news tells of aid."""

from __future__ import annotations

from diplofacts.rule import Rule

_SUM = "(?P<key>{amount:money})"
_SOFT = r"(?:vốn vay|tín dụng|khoản vay|vay vốn|vay|khoản tín dụng|gói tín dụng)(?: vốn)? (?:oda|ưu đãi)"
_AID = rf"(?:viện trợ|oda|không hoàn lại|cứu trợ|hỗ trợ nhân đạo|nhân đạo|{_SOFT}|hỗ trợ khẩn cấp|hỗ trợ phát triển)"
_TRIGGERS = ("viện trợ", "oda", "không hoàn lại", "cứu trợ", "nhân đạo", "ưu đãi", "hỗ trợ khẩn cấp", "hỗ trợ phát triển")
_GIVE = r"(?:viện trợ|cung cấp|cấp|tài trợ|hỗ trợ|trao|tặng|trao tặng|gửi|chuyển|ủng hộ|quyên góp|giúp)"
_DONOR = (
    r"(?<!\btại )(?<!\bở ){donor:country|person|place}(?:(?<={country}|{place})|(?:,? (?:đã|vừa|cũng))* (?:thông báo|công bố|cho biết|tuyên bố)(?: rằng)?"
    r" (?:chính phủ )?nước (?:này|mình)"
    r"|(?<={person})(?:,? (?:đã|vừa|cũng))* (?:thông báo|công bố|cam kết|tuyên bố)(?: (?:sẽ|sẵn sàng|rằng|việc))*)"
)
_WILL = r"(?:,? (?:đã|sẽ|vừa|cũng|tiếp tục|quyết định|chính thức|cam kết|đồng ý|nhất trí))*"
_TO = r"(?: (?:chính phủ|nhân dân|người dân|phía|nước|và|đất nước))*"
_GOODS = (
    r"(?:(?:thêm|khoảng|hơn|gần|trên|tổng cộng|một|nửa|hàng|nhiều|số|các|\d[\d.,]*|trăm|triệu|nghìn|ngàn|chục) ){0,4}"
    r"(?:tấn|liều|lô|chuyến hàng|trang thiết bị|thiết bị|vật tư|khẩu trang|máy thở|gạo|vaccine|vắc[- ]?xin|thuốc|lương thực|hàng cứu trợ|nhu yếu phẩm)"
)

RULES = (
    Rule(
        "vi/aid/lent_too",
        "aid",
        ("cho vay", "vay"),
        rf"(?P<head>\bviện trợ (?:và|,) cho {{country}} vay(?: (?:tổng cộng|khoảng|hơn|gần|tới))*) {_SUM}",
        why="given and lent by one state",
    ),
    Rule(
        "vi/aid/lent",
        "aid",
        ("vay",),
        rf"(?P<head>\bcho {{country}} vay(?: (?:thêm|tới|khoảng|hơn|gần|một khoản|trị giá|tổng cộng))*) {_SUM}(?!{{words:25}}\b(?:oda|ưu đãi|viện trợ)\b)",
        {"_bank": True},
        why="a development bank lends to a country",
    ),
    Rule("vi/aid/sum", "aid", _TRIGGERS, rf"(?P<head>\b{_AID}\b){{sumless:110}}{_SUM}"),
    Rule("vi/aid/sum_first", "aid", _TRIGGERS, rf"{_SUM}(?P<head>{{words:60}}\b{_AID}\b)"),
    Rule(
        "vi/aid/paid_by",
        "aid",
        ("tài trợ", "viện trợ"),
        rf"{_SUM}(?P<head>,?{{words:40}} (?:do|bởi|từ){_TO} {{country|body}} (?:viện trợ|tài trợ)(?: không hoàn lại)?)",
        {"_weak": True},
        why="the sum before, who paid it behind",
    ),
    Rule(
        "vi/aid/receives_from",
        "aid",
        ("nhận",),
        rf"{{recipient:country}}{_WILL} (?P<head>(?:được nhận|nhận được|tiếp nhận|nhận)(?: (?:khoản|thêm|số tiền|hỗ trợ|vay|viện trợ|tài trợ|gói|một))*)"
        rf" {_SUM}(?!{{words:30}}\b(?:đầu tư|fdi|kiều hối|hàng|lợi nhuận|doanh thu|thuế)\b){{words:30}} (?:từ|của|do){_TO} {{donor:country|body}}",
        {"_named": True, "_donors": True},
        why="money that a country gets from a donor by standing",
    ),
    Rule(
        "vi/aid/bank_loan",
        "aid",
        ("khoản vay", "tín dụng", "gói vay", "khoản cho vay"),
        rf"(?P<head>\b(?:khoản vay|khoản tín dụng|gói tín dụng|gói vay|khoản cho vay)(?: (?:trị giá|mới|bổ sung|ưu đãi|chính sách))*) {_SUM} (?:của|từ|do) {{donor:body}}"
        rf"{{words:60}} (?:giúp|hỗ trợ|cho|dành cho){_TO} {{recipient:country}}",
        {"_named": True, "_donors": True},
        why="the loan of a development bank, whom it helps told behind",
    ),
    Rule(
        "vi/aid/handed",
        "aid",
        ("trao", "chuyển", "gửi"),
        rf"\b(?:trao|trao tặng|chuyển|gửi)\b{{words:25}} {_SUM} (?P<head>(?:tiền )?(?:hỗ trợ |ủng hộ )?của{_TO} {{donor:country}} (?:để |nhằm |gửi |tặng )?(?:hỗ trợ|giúp|ủng hộ|giúp đỡ|tặng|cho|tới)){_TO} {{recipient:country}}",
        {"_named": True},
        why="an envoy hands over what his state gives",
    ),
    Rule(
        "vi/aid/pays",
        "aid",
        ("chi trả", "giải ngân", "tài trợ"),
        rf"{{donor:country|body}}{_WILL} (?P<head>chi trả|giải ngân|tài trợ)(?: (?:cho|thêm))*{_TO} {{recipient:country}}{{words:25}} {_SUM}",
        {"_named": True, "_donors": True},
    ),
    Rule(
        "vi/aid/pays_to",
        "aid",
        ("giải ngân",),
        rf"{{donor:country|body}}(?: \([^()]{{0,12}}\))?{_WILL} (?P<head>giải ngân)(?: (?:thêm|khoản|tổng cộng|tiếp|một|gói))* {_SUM}"
        rf"(?!{{words:30}}\b(?:vốn|đầu tư|fdi)\b)(?: (?:tài trợ|viện trợ|vay|đầu tiên))* cho{_TO} {{recipient:country}}",
        {"_named": True, "_donors": True},
    ),
    Rule(
        "vi/aid/supplies",
        "aid",
        ("cung cấp", "cấp", "chuyển", "giải ngân"),
        rf"{{donor:country|body|person}}(?: \([^()]{{0,12}}\))?{_WILL} (?P<head>cung cấp|cấp|chuyển|giải ngân)(?: (?:thêm|khoản|tổng cộng|tiếp|một))* {_SUM} "
        rf"cho{_TO} {{recipient:country}}(?={{words:25}} (?:để|nhằm|giúp) (?:hỗ trợ|giúp|khắc phục|tái thiết|cứu trợ|ứng phó|khôi phục|phục hồi))",
        {"_named": True, "_donors": True},
    ),
    Rule(
        "vi/aid/gives",
        "aid",
        ("tài trợ", "hỗ trợ", "tặng", "trao tặng", "ủng hộ", "quyên góp", "giúp"),
        rf"(?P<head>\b(?:tài trợ|hỗ trợ|tặng|trao tặng|ủng hộ|quyên góp|giúp)){{sumless:60}}{_SUM}",
        {"_weak": True},
        why="ordinary words of giving: both sides must be told, and a purpose of relief or development",
    ),
    Rule(
        "vi/aid/lends",
        "aid",
        ("vay", "tín dụng"),
        r"(?P<head>\b(?:phê duyệt|thông qua|chấp thuận|chuẩn thuận|phê chuẩn|cấp|cung cấp|công bố|dành)\b(?: (?:một|cho [\ue000-\uf8ff]|các|hai|ba|bốn|năm|thêm|\d+|với))*"
        rf" (?:khoản vay|khoản tín dụng|gói tín dụng|gói vay|khoản cho vay|hạn mức tín dụng|{{count}}))(?: (?:quốc phòng|xuất khẩu|phát triển|mới|trị giá|bổ sung|chính sách|trị giá tới|lên đến|lên tới|tổng cộng|tổng trị giá|với|tổng|giá trị))* {_SUM}",
        why="a loan of a state or of a development bank",
    ),
    Rule(
        "vi/aid/goods",
        "aid",
        ("viện trợ", "trao tặng", "tặng", "hỗ trợ", "tài trợ"),
        rf"(?P<key>{_DONOR}){_WILL} (?:viện trợ|trao tặng|tặng|hỗ trợ|tài trợ)"
        rf"(?: (?:khẩn cấp|nhân đạo|không hoàn lại|miễn phí|thêm|cho|nhân dân|người dân|chính phủ|phía|nước))* {{recipient:country}} {_GOODS}",
        {"_unsummed": True},
    ),
    Rule(
        "vi/aid/goods_to",
        "aid",
        ("viện trợ", "tặng", "tài trợ", "miễn phí", "hỗ trợ", "cấp"),
        rf"(?P<key>{_DONOR}){_WILL} (?:viện trợ|trao tặng|tặng|tài trợ|hỗ trợ|cấp(?= [^;]{{0,25}}li[eề]u)|cung cấp{{words:25}} miễn phí)"
        rf"(?: (?:khẩn cấp|nhân đạo|không hoàn lại|miễn phí))* {_GOODS}{{words:80}} (?:cho|tới|sang|giúp){_TO} {{recipient:country}}",
        {"_unsummed": True},
    ),
    Rule(
        "vi/aid/goods_sent",
        "aid",
        ("gửi", "chuyển", "trao"),
        rf"(?P<key>{_DONOR}){_WILL} (?:gửi|chuyển|trao)(?: tặng)? {_GOODS}[^.;:\ue000-\uf8ff]{{0,60}} (?:hỗ trợ|giúp|tặng|giúp đỡ|viện trợ){_TO} {{recipient:country}}",
        {"_unsummed": True},
        why="goods sent to help a country",
    ),
    Rule(
        "vi/aid/goods_by",
        "aid",
        ("viện trợ", "tặng", "tài trợ"),
        rf"(?P<key>\b{_GOODS}){{words:50}} (?:do|được|của|mà){_TO} {{donor:country|body}} (?:viện trợ|trao tặng|tặng|tài trợ|hỗ trợ)"
        rf"(?: (?:khẩn cấp|nhân đạo|không hoàn lại|miễn phí))*(?: cho| tới)?{_TO} {{recipient:country}}",
        {"_unsummed": True},
    ),
    Rule(
        "vi/aid/goods_from",
        "aid",
        ("viện trợ", "tặng", "tài trợ"),
        r"(?P<key>{recipient:country})(?:,? (?:đã|vừa|cũng|sẽ))* (?:nhận được|tiếp nhận|nhận|đón nhận) (?:(?:hơn|khoảng|gần|thêm|tổng cộng) )?(?:\d[\d.,]* )?{words:40}"
        r"(?:tấn|liều|lô|thiết bị|vật tư|khẩu trang|máy thở|gạo|vaccine|vắc[- ]?xin|thuốc|lương thực|hàng cứu trợ){words:30} (?:do|của|từ)"
        r"(?: (?:chính phủ|nhân dân|phía))* {donor:country}(?: (?:viện trợ|trao tặng|tặng|hỗ trợ|tài trợ))",
        {"_unsummed": True},
    ),
    Rule(
        "vi/aid/note",
        "aid",
        ("oda", "viện trợ", "vay"),
        r"\b(?:ký|ký kết|trao|trao đổi)\b{gap:120}(?P<key>{item:instrument})",
        {"_note": True},
        why="an exchange of notes or agreement on aid, its sides told in its title",
    ),
    Rule(
        "vi/aid/loan_deal",
        "aid",
        ("oda", "viện trợ", "vay"),
        rf"(?P<head>{{item:instrument}})(?:,? trị giá|,? với(?: (?:tổng )?(?:trị giá|giá trị|số tiền|số vốn))?|,? có giá trị)? {_SUM}",
        {"_titled": True},
    ),
    Rule(
        "vi/aid/unsummed",
        "aid",
        ("oda", "viện trợ", "cứu trợ", "nhân đạo"),
        rf"(?P<key>{{donor:country|body}}){{words:30}}\b{_GIVE}\b{{words:30}}\b(?:oda|viện trợ|hàng cứu trợ"
        rf"|cứu trợ|nhân đạo){{words:30}}\b(?:cho|tới|sang|giúp)(?: (?:chính phủ|nhân dân|người dân|phía|nước"
        rf"|các))* {{recipient:country|body}}",
        {"_unsummed": True},
    ),
    Rule(
        "vi/aid/in_title",
        "aid",
        _TRIGGERS,
        "(?P<key>{item:instrument})",
        {"_open": True},
        why="a sum within the title of an instrument",
    ),
)
