"""How Vietnamese news tells of trips abroad.

A rule finds the word of the trip (`key`); a verb must have its destination behind it ("thăm Lào"), since "thăm" is also
to see the sick or a factory. The frame finds who travels, and for a noun where to.
"""

from __future__ import annotations

from diplofacts.languages.visit_words import VisitWords
from diplofacts.rule import CHARACTER, Rule

_DATE = CHARACTER["date"]
_FORM = (
    r"(?: (?:cấp nhà nước|cấp quốc gia|cấp cao|chính thức|hữu nghị|song phương|làm việc|và làm việc|riêng|nội bộ|lịch sử|lần này|lần thứ \w+"
    r"|đầu tiên|lần đầu tiên|lại|trở lại|kéo dài|\w+ ngày|quan trọng|ngắn|gần đây|vừa qua|vừa rồi|sắp tới|tới đây))*"
)
_TOWN = (
    r"(?:(?:thủ đô|thành phố|tp\.?|đất nước|nước|bang|tỉnh|khu tự trị(?: dân tộc(?: [^\W\d]+)?)?|(?:nhà nước |nước )?(?:cộng hòa|cộng hoà)(?: (?:dân chủ|nhân dân|hồi giáo|liên bang|thống nhất"
    r"|đa dân tộc|xã hội chủ nghĩa|ả rập|bolivar|đông(?= [\ue000-\uf8ff])))*|vương quốc|liên bang|đại công quốc|công quốc|quần đảo) )?"
)
_NATIONS = rf"(?:(?:{CHARACTER['both']}|(?:các|hai|ba|bốn|năm|sáu|\d) (?:nước|quốc gia)(?: [^\W\d]+){{0,4}}):? )?"
_THIS = r"(?:nước|quốc gia|đất nước|đảo quốc|vương quốc) (?:này|bạn|sở tại|chủ nhà|láng giềng)"
_ASPECT = rf"(?:,? ?(?:đã|sẽ|đang|vừa|sắp|cũng|lại|chuẩn bị|dự kiến|hiện|đi|lần đầu|cùng phu nhân|và phu nhân|phu nhân|và đoàn|{_DATE}))*"

WORDS = VisitWords(
    forms=(
        ("state", r"cấp (?:nhà nước|quốc gia)"),
        ("official", r"(?<!không )chính thức"),
        ("working", r"(?:thăm|và) làm việc(?! với)|chuyến làm việc|chuyến công tác"),
        ("other", r"hữu nghị|thăm riêng|cá nhân|nội bộ"),
    ),
    forms_behind=True,
    next=rf"{_FORM}(?: (?:tới|đến|sang|tại|ở|vào))?(?: thăm)? {_NATIONS}{_TOWN}{{to:stops}}",
    to=rf"\b(?:tới|đến|sang|tại|thăm) {_NATIONS}{_TOWN}{{to:stops}}",
    before=rf"\b(?:đến|tới|sang|xuống) (?:sân bay [^,;:.]{{0,25}} )?{_TOWN}{{to:stops}}[^.;:]{{0,60}}$",
    here=r"nước ta\b|nước nhà\b|(?:tại|với|đến|tới) (?:tỉnh|thành phố|địa phương)(?=[,.;]|$)",
    there=_THIS,
    by=r"(?:, làm việc)?(?:(?!lời mời|nhằm|với)[^,;:.]){0,60}?\bcủa {a:persons}",
    owner="",
    hosted="",
    seats=(),
    being="",
    intended="",
    reaching="",
    ranging="",
    regions="",
    its="",
    denies="",
    eve="",
    possessives=(),
    afar=(
        rf"{_FORM}(?: (?:tới|đến|sang|tại|ở|ra))?(?: (?:các|những|một số|nhiều|một loạt|hai|ba|bốn|năm|sáu|\d+))? (?:nước ngoài|khu vực|nước|quốc gia"
        r"|châu (?:á|âu|phi|mỹ|đại dương)|trung đông|đông nam á|nam á|trung á|đông á|bắc phi|mỹ latinh|vùng vịnh|bắc âu|đông âu|thái bình dương)\b"
        r"|^(?: lần thứ (?:\d+|\w+)| đầu tiên| gây tranh cãi)*(?: của [\ue000-\uf8ff])?(?: kể từ [^,;]{0,40}?)? (?:tới |đến |tại )?(?:một |ngôi |các |những )?(?:đền|chùa|đình"
        r"|nhà thờ|trường|nhà máy|bệnh viện|làng|trung tâm|bảo tàng|lăng|tượng đài|nghĩa trang|căn cứ|doanh trại|công ty|trụ sở|văn phòng|tập đoàn|gia đình|nhà tù|cảng|tàu|mộ)\b"
    ),
    unowned=rf"{_FORM}(?:,? làm việc)?(?: (?:tới|đến|sang))?(?: [^\W\d]{{1,8}}){{0,2}} ?\bcủa (?:các |những |đoàn |phái đoàn |lãnh đạo |chính phủ )",
    goes=r"\b(?:trong|nhân|dịp|khuôn khổ|thời gian|có|thực hiện|tiến hành|bắt đầu|kết thúc|mở đầu|chuẩn bị|lên đường|hủy|hoãn|hoãn lại)(?: (?:\w+)){0,2} $",
    invited=r"lời mời của {words:60}{host:people}",
    inviter=r"lời mời của(?: \w+){0,3} $",
    strangers=(
        r"\b(?:du khách|khách (?:du lịch|quốc tế|nước ngoài|hàng)|lượt khách|người dân|công dân|sinh viên|học sinh|lưu học sinh"
        r"|doanh nghiệp|nhà đầu tư|tàu|chiến hạm|hạm đội|đội tuyển|cầu thủ|nghệ sĩ|bác sĩ|người lao động|lao động|kiều bào"
        r"|bà con|cựu chiến binh|gia đình|phóng viên|nhà báo|người việt|khán giả|hàng hóa|xuất khẩu)\b"
    ),
    link=(
        r"(?: ?\([^()]{0,40}\))?(?:,? ?\b(?:đang|đã|sẽ|vừa|sắp|hiện|có|trong|nhân|dịp|(?<=dịp )(?:đồng chí|ngài|ông|bà)|khuôn khổ|thời gian|khi|cùng|sang|đến|tới|ở|về|đi"
        r"|lên đường|tiến hành|thực hiện|bắt đầu|lần|đầu|đầu tiên|tại|kết thúc|phu nhân|và|phu quân|đoàn|trở lại|quay lại|mở đầu"
        rf"|khởi đầu|dẫn đầu|do|chào|xã giao|từ biệt|đoàn đại biểu|đại biểu|cấp cao|được mời|chuyến)\b|,? ?{_DATE})*,? ?"
    ),
    relative=r"\b(?:đang|sang|đến|tới|có|ở|vừa|sắp|sẽ)\b|^ ?$",
    meets=r"\b(?:với|cùng|tiếp|gặp|gặp gỡ|hội kiến|hội đàm|chào|điện đàm|đón|cho|mời)(?: \w+)? $",
    begins=r"\b(?:bắt đầu|đến|tới|từ|mở đầu|khởi đầu|lên đường)\b",
    days=(
        r"(?<!\d )\b(\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) ngày\b"
        r"(?! (?:ký|thiết lập|thành lập|quốc khánh|giải phóng|bình thường|sinh|truyền thống|hội))"
    ),
    numerals={"hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10},
    staged=r"\b(?:trong|nhân|nhân dịp|trong khuôn khổ|trong thời gian|trong dịp|thời gian|dịp|tại)(?: (?:một|khuôn khổ của))? $",
    made=r"\b(?:đã|vừa|từng|đang|bắt đầu|kết thúc|chào mừng|hoan nghênh|(?<!thực )(?<!thể )(?<!biểu )hiện|tháp tùng|mở đầu)\b",
    cancelled=r"\b(?:hủy|hủy bỏ|huỷ|hoãn|bị hoãn|tạm hoãn|trì hoãn|lùi|dời)\b",
    planned=(
        r"\b(?:sẽ|dự kiến|chuẩn bị|sắp|sắp tới|dự định|có kế hoạch|lên kế hoạch|theo kế hoạch|tới đây|thời gian tới|nhận lời"
        r"|trước thềm|trước chuyến|cho chuyến|được ấn định|lịch trình|kế hoạch thăm)\b"
    ),
    wished=(
        r"\b(?:đề nghị|mong muốn|mong|hy vọng|hi vọng|kỳ vọng|kêu gọi|mời|có thể|khả năng|cần|nên|nếu|đề xuất|xem xét|muốn"
        r"|trân trọng|ngỏ ý|gợi ý|cân nhắc|ý định|tính đến)\b"
    ),
    infinitive="",
    gone=r"(?!)",
    firsts=r"(?!)",
    accepts=r"\b(?:vui vẻ |trân trọng |đã |và |cảm ơn )(?:\w+ )?nhận lời\b",
    invites=r"(?<!không )(?<!chưa )(?<!sẽ )(?<!muốn )(?<!nghị )(?<!được )\b(?:mời|lời mời của [^,;.]{1,60} (?:tới|đến|gửi))(?: (?:ngài|ông|bà|đồng chí|tới|đến|lại))* $",
    bidden=r"(?<!không )\bđược mời(?: sang| đến| tới| sớm)* $",
    ahead=r" ?(?:lần này )?\b(?:sắp tới|tới đây|dự kiến|sẽ (?:diễn ra|bắt đầu|kéo dài)|được lên kế hoạch|sắp diễn ra)",
    coming=r"\bsắp\b",
    whenever=r"(?!)",
    leaving=r"(?!)",
    reports=r"\b(?:cho biết|thông báo|xác nhận|cho hay|công bố|đưa tin)\b",
    now=r"\b(?:đang|hiện)\b",
)

RULES = (
    Rule(
        "vi/visit/trip", "visit", ("chuyến thăm", "chuyến công du", "chuyến công tác", "chuyến đi", "chuyến viếng thăm", "chuyến làm việc"),
        r"(?<!các )(?<!những )(?<!nhiều )(?<!mỗi )\b(?P<key>chuyến (?:viếng thăm|đi thăm|thăm|công du|công tác|làm việc|đi(?! (?:bộ|thực tế|chơi))))\b",
        {"_noun": True},
    ),
    Rule(
        "vi/visit/plan_of", "visit", ("kế hoạch", "lịch trình", "chương trình"),
        rf"\b(?:kế hoạch|lịch trình|chương trình) (?P<key>thăm|công du){_FORM}(?: (?:tới|đến|sang))? {_TOWN}{{to:stops}}(?:,? (?:vào )?{_DATE})? của {{a:persons}}",
        {"status": "planned"},
    ),
    Rule(
        "vi/visit/visits", "visit", ("thăm", "công du"),
        rf"\b(?P<key>viếng thăm|thăm viếng|thăm|công du)\b{_FORM}(?:,? làm việc)?(?: (?:tới|đến|tại|ở|sang|với))? (?:{_NATIONS}{_TOWN}{{to:stops}}|nước ta\b|{CHARACTER['both']}|{_THIS}|(?:tỉnh|thành phố|địa phương)(?=[,.;]|$))",
        why="without its destination it is a visit to the sick, a factory, a family",
    ),
    Rule(
        "vi/visit/welcomed", "visit", ("đón",),
        rf"\b(?:chào đón|đón tiếp|đón) {{a:persons}}(?: ?\([^()]{{0,40}}\))?,? (?P<key>đến|tới|sang)(?: thăm)?(?: chính thức)? {_TOWN}{{to:stops}}",
    ),
    Rule(
        "vi/visit/arrives", "visit", ("đến", "tới", "sang", "chân", "cánh"),
        rf"{{a:persons}}(?: ?\([^()]{{0,40}}\))?{_ASPECT},? (?:rời {_TOWN}{{place}}(?: và|,)? )?(?:lên đường |bay |đáp (?:máy bay|chuyên cơ|tàu hỏa|tàu|xuống) |trở lại |quay lại |về )?"
        rf"(?P<key>đến|tới|sang|đặt chân (?:đến|tới|xuống)|hạ cánh (?:xuống|tại)) (?:sân bay [^,;:.]{{0,25}} )?{_TOWN}{{to:stops}}",
        {"_subject": True},
    ),
    Rule(
        "vi/visit/onward", "visit", ("sau đó", "trước khi", "tiếp đó", "rồi", "kế tiếp", "từ đó"),
        rf"\b(?:sau đó|trước khi|tiếp đó|kế tiếp|từ đó|rồi)(?:,? (?:sẽ|đã|lại|tiếp tục|lên đường|bay|di chuyển|ông|bà|có chuyến))* "
        rf"(?P<key>(?:tới thăm|đến thăm|sang thăm|thăm|tới|đến|sang)){_FORM} {_TOWN}{{to:stops}}",
        why="the next stop of a tour",
    ),
    Rule(
        "vi/visit/days_in", "visit", ("trong thời gian", "trong những ngày"),
        rf"^\W*trong (?P<key>thời gian|những ngày)(?: từ)? {_DATE},? (?:ở|tại) {_TOWN}{{to:stops}},",
        why="the days that somebody spent there, told with what he did",
    ),
    Rule(
        "vi/visit/first", "visit", ("đầu tiên",),
        rf"{{a:persons}} (?:đã |sẽ )?(?:là|trở thành) [^,;:.]{{3,80}}\bđầu tiên (?:[^,;:.]{{0,30}} )?(?P<key>tới|đến|sang)(?: thăm)? {_TOWN}{{to:stops}}",
    ),
    Rule(
        "vi/visit/sets_out", "visit", ("lên đường",),
        rf"(?P<key>\blên đường)(?: (?:tham )?(?:dự|thăm|công tác|đi|dẫn đầu)){{words:80}} (?:tại|ở|sang|tới|đến) {_TOWN}{{to:stops}}",
    ),
    Rule(
        "vi/visit/attends", "visit", ("dự",),
        rf"(?P<key>\b(?:tham dự|dự))(?! (?:án|kiến|thảo|báo|trữ|định|phòng|toán|luật|tính|bị|thầu))\b [^,;:.]{{0,90}}?\b(?:tại|ở) {_TOWN}{{to:stops}}",
    ),
    Rule(
        "vi/visit/invited_to_attend", "visit", ("lời mời",),
        r"\blời mời của {persons},? {a:persons}(?: và phu nhân)?,? (?:đã |sẽ )?(?:dẫn đầu [^;:.]{0,110}? )?(?P<key>tham dự|dự)\b(?! (?:án|kiến|thảo|báo|trữ|định|phòng|toán|luật|tính|bị|thầu))",
    ),
    Rule(
        "vi/visit/goes_to_attend", "visit", ("dự", "tham gia"),
        rf"\b(?:(?<!lần )(?<!chuyến )đi|sang|dẫn đầu (?:(?:đoàn|phái đoàn){{words:80}}|{CHARACTER['person']})),? (?P<key>tham dự|dự|tham gia)(?! (?:án|kiến|thảo|báo|trữ|định|phòng|toán|luật|tính|bị|thầu))\b"
        rf" [^;:.]{{0,260}}?\b(?:tại|ở) {_TOWN}{{to:stops}}",
    ),
    Rule(
        "vi/visit/works_with", "visit", ("làm việc với",),
        r"\b(?P<key>thăm)(?: (?:chính thức|hữu nghị|cấp cao|xã giao))*(?:,? (?:và )?)làm việc với "
        r"(?!(?:đại sứ quán|tổng lãnh sự|cơ quan đại diện|công ty|tập đoàn|doanh nghiệp))(?:các |lãnh đạo |đại diện |phía )*"
        r"(?:bộ|chính phủ|quốc hội|nghị viện|tỉnh|thành phố|đảng|ban|ủy ban|hội|cơ quan|quân đội|cảnh sát|tòa án|viện) {words:60}{to:country|place}",
    ),
    Rule(
        "vi/visit/comes", "visit", ("sang",),
        rf"{{a:persons}}(?: ?\([^()]{{0,40}}\))?{_ASPECT}(?: dẫn đầu {{words:60}})? (?P<key>sang (?:thăm(?: và|,)? )?(?:tham )?dự)(?! (?:án|kiến|thảo|báo)\b)",
        {"_subject": True},
        why="to come is to where the article is told, or to those met",
    ),
    Rule(
        "vi/visit/occasion", "visit", ("dịp",),
        rf"\b(?:nhân|trong|vào) dịp (?P<key>sang|đến|tới) {_TOWN}{{to:stops}} (?:đồng chủ trì|chủ trì|tham dự|dự|công tác|làm việc|họp)\b",
    ),
    Rule(
        "vi/visit/comes_to_study", "visit", ("nghiên cứu", "khảo sát", "học tập", "trao đổi", "giao lưu", "tham quan"),
        rf"\b(?P<key>sang|đến|tới)(?: thăm,)? (?:nghiên cứu|khảo sát|tham quan|trao đổi|học tập|giao lưu)\b[^.;:\ue000-\uf8ff]{{0,60}}?\b(?:tại|ở) {_TOWN}{{to:stops}}",
    ),
    Rule(
        "vi/visit/leads", "visit", ("dẫn đầu",),
        rf"(?P<key>\bdẫn đầu (?:đoàn|phái đoàn){{words:60}} (?:sang|tới|đến|đi)) {_TOWN}{{to:stops}}",
    ),
    Rule(
        "vi/visit/ceremony", "visit", ("lễ đón",),
        r"(?P<key>\blễ đón)(?: (?:chính thức|trọng thể|cấp nhà nước|long trọng|trang trọng|tiếp|và hội đàm|với))* {a:persons}",
    ),
)  # fmt: skip
