"""How Vietnamese news tells sums of trade; languages/trade_words.py says what each kind of words is."""

from __future__ import annotations

from diplofacts.languages.trade_words import TradeWords

_SIDE = "country|body|place"
_TRADE = "(?:thương mại|buôn bán|mậu dịch|giao thương|trao đổi(?: thương mại| buôn bán| hàng hóa| hàng hoá)?)"
_BOTH_WAYS = "(?:xuất(?: khẩu)?(?:,| và| -|-|/)? ?nhập khẩu|xnk)"
_WAYS = "(?:song phương|hai chiều|2 chiều|{both}|{pair}|hàng hóa|hàng hoá|hàng năm|chính ngạch|biên mậu|biên giới|nông sản)"
_VALUE = "(?:tổng )?(?:kim ngạch|giá trị|trị giá|quy mô|doanh số|lượng|khối lượng|mức|con số)(?: của)?"
_GOODS = "(?:hàng|hàng hóa|hàng hoá|các mặt hàng)"
_RAISE = "(?:đưa|nâng|tăng|đẩy|mở rộng|phát triển|gia tăng|thúc đẩy)"
_TOPIC = (
    "(?= (?:[^,;.]{0,30}? )?(?:tổng |mức |giá trị |con số |quy mô )?(?:kim ngạch|thương mại|trao đổi|xuất|nhập|giá trị|quy mô|con số"
    "|buôn bán|lên)\\b)"
)
_NOT_TRADE = (
    "hiệp định|thỏa thuận|thoả thuận|hợp tác|trung tâm|ngân hàng|bộ trưởng|bộ|cơ quan|tham tán|xúc tiến|chiến tranh|rào cản"
    "|tranh chấp|căng thẳng|phòng|hội chợ|chính sách|văn phòng|đối tác|quan hệ|phòng vệ|cục|đại diện|tổ chức|ủy ban|uỷ ban"
    "|diễn đàn|bạn hàng|vụ|cuộc chiến|tự do hóa|tự do hoá|thuận lợi hóa|thuận lợi hoá|đàm phán|hàng rào|công ty|gian lận|khu"
    "|phái đoàn|đòn|biện pháp|trừng phạt|cơ hội|nguyên tắc|hoạt động|lĩnh vực|hạn chế|cản trở|liên kết|kết nối|kinh tế,|kinh tế -"
    "|kinh tế –|kinh tế và|kinh tế|{instrument}|tạo thuận lợi|giao lưu|hành lang|ưu đãi"
)

MARKET = (
    r"{market:country|body}(?: ?\([^()]{0,60}\))?(?:,? (?:ước|cũng|đã|chỉ|còn|đứng|ở|vị trí|{rank}|{percent}|với|kim ngạch|trị giá|giá trị"
    r"|đạt|là|khoảng|gần|hơn|trên|tổng|tính|mức|chiếm|xuất khẩu|nhập khẩu))*:? {money}"
)
"""A market and its sum, with nothing but a verb between them."""

TRIGGERS = (
    "kim ngạch", "thương mại", "buôn bán", "mậu dịch", "giao thương", "xuất khẩu", "nhập khẩu", "xuất nhập khẩu",
    "xuất", "nhập", "xnk", "xk", "nk", "nhập siêu", "trao đổi hàng hóa", "con số này", "mua", "mục tiêu", "phấn đấu",
)  # fmt: skip

CUES = (
    ("skip", "chiếm (?:khoảng |gần |hơn |trên |tới |đến )*{percent}(?: (?:trong|của|tổng|toàn bộ|kim ngạch|giá trị|trị giá|xuất khẩu|nhập khẩu|xuất nhập khẩu|xk|nk|xnk|thương mại|hàng hóa))+"),
    ("done", "(?:(?<={money}, )|(?<={percent}, ))(?:qua đó,? |từ đó,? |góp phần )?(?:đưa|nâng)(?= (?:tổng )?(?:kim ngạch|giá trị|trị giá|con số|xuất|nhập))"),
    ("skip", f"(?:{_NOT_TRADE}) thương mại(?! (?:song phương|hai chiều|{{both}}|hai nước) (?:đạt|lên|tăng|năm|{{date}}))"),
    ("skip", "nếu (?:chỉ )?(?:xét|tính|nhìn)(?: riêng)?(?: về| theo| đến)?|xuất khẩu lao động|giá trị gia tăng|tự do thương mại|vừa và nhỏ|trao đổi (?:đoàn|ý kiến|về|kinh nghiệm|công hàm|học)"),
    ("skip", "thương mại (?:điện tử|tự do|công bằng|quốc tế|thế giới|toàn cầu)|khu chế xuất|sản xuất|đề xuất nhập khẩu"),
    ("skip", "(?:mặt hàng|doanh nghiệp|kiểm soát|cấm|tín dụng|nhà|hạn ngạch|đơn hàng|thúc đẩy|đẩy mạnh) (?:xuất|nhập) khẩu"),
    ("export", "thị trường xuất khẩu(?= [^;.]{0,60}? (?:với|đạt) (?:khoảng |hơn |gần |trên |ước |tới )*{money})"),
    ("import", "thị trường (?:nhập khẩu|cung cấp hàng hóa|cung ứng)(?= [^;.]{0,60}? (?:với|đạt) (?:khoảng |hơn |gần |trên |ước |tới )*{money})"),
    ("hint", "(?:thị trường|bạn hàng|đối tác) xuất khẩu|(?:thị trường|nguồn|nguồn hàng|đối tác) (?:nhập khẩu|cung cấp|cung ứng)"),
    ("other", "(?:thâm hụt|thặng dư|mất cân đối|mất cân bằng|chênh lệch|cán cân)(?: (?:trong|cán cân|về|thương mại|buôn bán|song phương|hai chiều))+"),
    ("other", "vốn|đầu tư|fdi|oda|viện trợ|khoản vay|cho vay|vay|tín dụng|gdp|tổng sản phẩm|xuất siêu|nhập siêu|thặng dư|thâm hụt"),
    ("other", "mất cân đối|mất cân bằng|cán cân|dự án|doanh thu(?: thương mại| xuất khẩu)?|lợi nhuận|ngân sách|nợ|gói|thuế|thuế quan|thiệt hại|kiều hối|quỹ|tài trợ"),
    ("other", "chi phí|hỗ trợ|giá (?:dầu|vàng|gạo|bán|mua)|nền kinh tế|phạt|hợp đồng|thu nhập|dự trữ|chi tiêu|bồi thường|trái phiếu"),
    ("other", "cổ phần|cổ phiếu|giải ngân|tài sản|hoán đổi|kinh tế số|{instrument} (?:trị giá|với tổng (?:giá trị|trị giá))"),
    ("figure", "(?:con số|mức|giá trị|kim ngạch|trị giá|kim ngạch thương mại|tổng kim ngạch) (?:này|đó|ấy|trên)"),
    ("two_way", f"{_VALUE} (?:{_TRADE}|{_BOTH_WAYS}|hai chiều|song phương)(?: (?:{_TRADE}|{_BOTH_WAYS}|{_WAYS}))*"),
    ("two_way", f"{_BOTH_WAYS}|{_TRADE}(?: {_WAYS})+|{_TRADE}(?= giữa)|trao đổi thương mại|tổng thương mại"),
    ("two_way", f"{_TRADE}(?= (?:với )?{{{_SIDE}}})|(?:tổng )?kim ngạch(?= (?:{{pair}}|{{both}}|giữa|với))"),
    ("skip", "hai bên trao đổi|đã trao đổi|cùng trao đổi|trao đổi(?! (?:thương mại|hàng))"),
    ("export", f"(?:{_VALUE} (?:{_GOODS} )?)?(?:xuất khẩu|xuất cảng|xk)(?: (?:{_GOODS}))?|(?:đã |hàng |hóa |chỉ |ta )?xuất(?= (?:sang|đi|vào|{{money}}))"),
    ("import", f"hàng(?: hóa| hoá)?(?: có)? (?:xuất xứ|nguồn gốc)(?= từ {{{_SIDE}}})"),
    ("export", f"bán (?:hàng )?(?:sang|cho)(?= {{{_SIDE}}})"),
    ("import", f"(?:{_VALUE} (?:{_GOODS} )?)?(?:nhập khẩu|nhập cảng|nk)(?: (?:{_GOODS}))?|(?:đã |hàng |hóa |chỉ |ta )?nhập(?= (?:từ|về|hàng|{{money}}))"),
    ("buy", "mua(?= (?:thêm |hơn |ít nhất )*{money}| (?:thêm |ít nhất |các )*(?:hàng|nông sản|khí|lng|dầu|năng lượng|sản phẩm|gạo|lúa|than|nông))"),
    ("trade", f"{_TRADE}"),
    ("neutral", "(?:tổng )?(?:kim ngạch|giá trị|trị giá)"),
    ("part", "trong đó|trong số (?:này|đó)|bao gồm|(?:ở |theo )?chiều ngược lại|ngược lại|cụ thể"),
    ("agree", "nhất trí|thống nhất|(?:đã )?(?:thỏa|thoả) thuận|cam kết|tái khẳng định|đồng ý|tuyên bố chung|lãnh đạo {both}"),
    ("agree", "(?:đã|mà {both}|{both}) (?:đề ra|đặt ra|xác định|thống nhất|nhất trí|thỏa thuận|cam kết|đặt)"),
    ("agree", r"(?:{both}|{pair}|{country|body|place}(?:,| và| với| cùng) {country|body|place}|{person} và {person})(?= (?!cần|nên|phải|có thể)(?:\w+ ){0,2}?(?:phấn đấu|hướng|đặt|đề ra|tiến tới|quyết tâm|nỗ lực|kỳ vọng|mong|hy vọng|tin|bày tỏ|sẽ|cùng|muốn|lập kế hoạch|lên kế hoạch|có kế hoạch|dự định))"),
    ("wish", "đề nghị|đề xuất|mong muốn|mong đợi|mong|hy vọng|hi vọng|kỳ vọng|kì vọng|kêu gọi|khuyến khích"),
    ("wish", r"{country|person|body|place}(?= (?:\w+ ){0,2}?(?:(?:đặt|đề|đưa)(?: ra)? mục tiêu|hướng tới|phấn đấu|tham vọng))"),
    ("wish", "muốn|dự kiến|dự báo|kiến nghị|gợi ý|trông đợi|cần"),
    ("goal", "mục tiêu(?: (?:là|của|về|cho|đã đề ra|đề ra|đặt ra|chung|cụ thể|mới|đạt|được))*|phấn đấu|hướng (?:tới|đến)|tiến tới|nỗ lực"),
    ("goal", "quyết tâm|tham vọng|chỉ tiêu"),
    ("raise", f"(?:nhằm|để|cùng|sớm|tiếp tục|cần|sẽ|có thể|giúp) {_RAISE}{_TOPIC}"),
    ("raise", r"sớm (?:đạt|đưa|nâng|cán|vượt|tăng)"),
    ("done", f"(?:đã|vừa|đã góp phần|đã giúp) {_RAISE}"),
    ("raise", f"(?:đưa|nâng){_TOPIC}"),
    ("maybe", "tin tưởng|tin rằng|(?<!bản )(?<!thông )(?<!đưa )(?<!nguồn )(?<!truyền )tin(?! tức)|sẽ|có thể|khả năng|tiềm năng|sớm|để|nhằm|triển vọng|nếu|kế hoạch|dự đoán|thời gian tới|tương lai"),
    ("done", "đã|vừa|từng|ước đạt|ước tính đạt|ước|chỉ đạt|liên tục|ghi nhận|hiện nay|hiện|mới đạt|mới chỉ|đạt được|tăng trưởng|mặc dù"),
)

WORDS = TradeWords(
    cues=CUES,
    level=(
        "(?:đạt|mua|thêm|(?:mang|đem|thu|nhập|xuất) về|là|lên|tới|đến|còn|xuống|mức|mốc|ngưỡng|con số|qua|vượt|chạm|cán|trị giá|giá trị|bằng|với|ước|ước tính|trung bình"
        "|bình quân|kỷ lục|mục tiêu|được|có|ở|gồm|cỡ|{multiple}|tổng|tương đương|:|–|-)"
        r"(?: (?:mỗi năm|hằng năm|hàng năm|khoảng|hơn|gần|cao|kỷ lục|là|mức|mốc|tổng trị giá|tới|đến|qua|trên|giá trị|kim ngạch|trị giá|thêm|tổng cộng))*[ (\"“]*$"
    ),
    base=(
        r"\b(?:từ(?: (?:mức|con số|chỗ|chưa đầy|chỉ|khoảng|vỏn vẹn|mốc|chưa đến|ngưỡng|hơn|gần))*"
        r"|(?:so với|thay vì|cao hơn|thấp hơn|hơn)(?: (?:mức|con số|kim ngạch|mốc|chỉ|khoảng|của|hơn|gần))*)"
        r"(?: {date})?(?: (?:chỉ|là|đạt|với))*[ (]*$|so với {date} \($|{date} \((?:chỉ )?(?:đạt )?$"
    ),
    delta=r"\b(?:tăng|giảm|tăng thêm|giảm bớt|giảm thêm|thêm|bổ sung|chênh lệch|hụt|nhiều hơn|ít hơn|mất|thiệt hại|tăng trưởng)(?: khoảng| tới)? $",
    after="(?:/năm|/ năm|(?: mỗi| một| hàng| hằng) năm)?(?: (?:từ|nhờ|việc|về|cho|trong|giá trị|của|tổng|là|mục tiêu|đối với|tiền))*(?: {date})? $",
    joined=r"(?:\W|và|rồi|sau đó|lên|tới|đến|còn|là|thì|khoảng|mức|năm|trong|đạt|vào|cho)*$",
    fill=(
        r"(?:\W|đã|đều|cũng|lần|đầu|tiên|còn|đến|khiêm tốn|thấp|nhỏ|mới|ở|luôn|song phương|hai chiều|giữa|với|và|của|trong|năm|nay|hiện|hơn|khoảng|gần|tổng|cả|sang|vào|tới|đến|từ|thị trường|nước"
        "|này|là|chỉ|hàng|hóa|ước|mỗi|hàng năm|các)*$"
    ),
    again=r"(?:, |\) )(?:lên|đạt|tới)(?: (?:mức|tới|mốc|khoảng|hơn))* $",
    resolved=" (?:(?:sẽ|cùng|tiếp tục|sớm|với|về|việc) )*(?:{multiple}|đưa|nâng|tăng|mua|nhập|đạt|mở rộng|đẩy)",
    target="(?:/năm)?(?: kim ngạch| thương mại| hai chiều| song phương| {date})* (?:là |như |theo |đúng |làm )?mục tiêu",
    beyond=r" (?:so với(?! (?:hiện|mức hiện|con số hiện|kim ngạch hiện))|kể từ|trong {date})",
    between=f"giữa (?:các nước |nước |tỉnh )?{{a:{_SIDE}}} (?:và|với|-|–|cùng) (?:các nước |nước |tỉnh |khối |thị trường )?{{b:{_SIDE}}}",
    partner=f"(?:với|cùng)(?: (?:các|nước|đối tác|thị trường|khối|láng giềng|quốc gia|thành viên|phía|tỉnh|bang|liên minh))* {{a:{_SIDE}}}",
    to=f"(?:sang|vào|tới|đến|cho|đi|qua)(?: (?:các|thị trường|nước|khối|quốc gia|khu vực|thành viên|phía|bạn|tỉnh|liên minh))* {{a:{_SIDE}}}",
    from_=f"từ(?: (?:các|thị trường|nước|khối|quốc gia|khu vực|thành viên|phía|tỉnh|đối tác|liên minh))* {{a:{_SIDE}}}",
    of=f"(?:của|hàng|hàng hóa|hàng hoá|nông sản|sản phẩm|năng lượng|khí hóa lỏng|lng|dầu thô|dầu|gạo|than)(?: (?:các|thị trường|nước|khối|phía|doanh nghiệp|tỉnh|liên minh))* {{a:{_SIDE}}}",
    whose=f"của(?: (?:các|nước|khối))* {{a:{_SIDE}}}",
    back="(?:thị trường|quốc gia|nước|đối tác|khu vực|khối|nền kinh tế|nước láng giềng)(?: [^ ,;]+){0,2} (?:này|đó|ấy|bạn)|sang đây|phía bạn|nước bạn",
    down=r"\b(?:giảm|sụt|thấp hơn|ít hơn)\b",
    growing=r"\b(?:tăng|giảm|sụt|vượt(?! (?:mục tiêu|kế hoạch|chỉ tiêu|mốc|mức|ngưỡng))|cao hơn|thấp hơn|nhiều hơn|ít hơn)\b",
    no_growth=(
        r"chiếm|bình quân|trung bình|mỗi năm|hằng năm|hàng năm|/năm|một năm(?! trước)|thị phần|tỷ trọng|tỉ trọng|đóng góp|kế hoạch|thuế"
        r"|so với tháng|tháng trước|quý trước|liền kề|giai đoạn|trong vòng"
    ),
    compared=r"(?:so với|cùng kỳ|kể từ|cao hơn|thấp hơn)[^,;]{0,25}$",
    world=r"cả nước(?! (?:chi|nhập|xuất))|tổng (?:kim ngạch|giá trị|trị giá) xuất khẩu của (?:nước này|quốc gia này)(?! (?:sang|vào|tới|đến|với|qua|đi))|(?:với|ra|khắp|trên|sang) (?:các nước trên )?thế giới|toàn cầu|tất cả|toàn ngành|\d+ (?:nước|quốc gia|thị trường|đối tác)|các thị trường|các nước$",
    mutual="đối tác|bạn hàng|song phương|hai chiều|2 chiều|{both}|lẫn nhau|hai thị trường|hai nền",
    respectively="lần lượt|tương ứng",
    price="(?:/| một | mỗi )(?:tấn|thùng|kg|ounce|lượng|chiếc|người|tháng|ngày|giờ|kwh|m2|bộ|con)| trở (?:lên|xuống)",
    year_before=" (?:(?:của|trong|vào|hồi) )*(?:cùng kỳ|(?:một )?năm (?:trước|trước đó|liền trước))",
    upto="tính đến",
    year_to="năm tài chính kết thúc (?:vào |tháng )*$",
)
