"""Vietnamese wordings for instruments: heads, and what ends a title."""



from __future__ import annotations

from diplofacts.languages.instrument_words import Head, InstrumentWords

_SIGN = r"(?:ký|ký kết|kí|kí kết|trao|trao đổi|bản|các|những|văn bản|thỏa thuận|\d+)\s$"
_ACTS = r"đã|sẽ|cùng|(?<!đạt )được|cũng|đều|để|chưa|không|từng|tự|có thể|cần|phải|vừa"
_SIDES = r"hai bên|các bên|ba bên|hai nước|hai phía|lãnh đạo|thủ tướng|tổng thống|chủ tịch|bộ trưởng|ngoại trưởng|nhau"

HEADS = (
    Head("memorandum", r"(?:(?:biên |(?<!nhật ))bản |thỏa thuận )ghi nhớ(?: hợp tác)?"),
    Head("memorandum", r"(?:biên )?bản mou|mous?"),
    Head("memorandum", r"ghi nhớ", before=_SIGN),
    Head("minutes", r"biên bản(?: k[ýí] kết)?", after=r" (?:hợp tác|thỏa thuận|cuộc họp|kỳ họp|phiên họp|khóa họp|hội nghị|làm việc|k[ýí]|về việc)"),
    Head("joint_statement", r"(?:tuyên bố|thông cáo) (?:(?:báo chí|tầm nhìn|lãnh đạo|cấp cao|chính trị) )?chung"),
    Head("joint_statement", r"(?:tuyên bố )?tầm nhìn chung", before=r"(?:ra|thông qua|ký|công bố|về|bản|và)\s$", capital=True),
    Head("joint_statement", r"tuyên bố(?: tầm nhìn| chính trị)?", capital=True,
         before=r"(?:bản|dự thảo|thông qua|ký(?: kết)?|thực hiện|các)\s$",
         after=r" về (?:hợp tác|quan hệ|việc (?:thiết lập|nâng)|thiết lập|nâng|ứng xử|tầm nhìn|đối tác|tăng cường)",
         not_after=r" (?:rằng|sẽ|đã|là|tại|với|khi|hôm|của (?:ông|bà|thủ|tổng|bộ|người)|trước|độc lập)"),
    Head("treaty", r"hiệp ước|công ước", generic=True),
    Head("protocol", r"nghị định thư"),
    Head("exchange_of_notes", r"(?:trao đổi )?công hàm(?: trao đổi)?|(?:công )?thư trao đổi", not_after=r" phản đối"),
    Head("letter_of_intent", r"(?:bản )?ý định thư|thư (?:bày tỏ )?ý định|thư ngỏ"),
    Head("plan", r"kế hoạch (?:hành động|hợp tác|phối hợp|công tác chung|trao đổi|triển khai)"),
    Head("plan", r"lộ trình", capital=True, after=r" (?:hợp tác|triển khai hợp tác|phát triển quan hệ|thực hiện hiệp)"),
    Head("programme", r"chương trình (?:hợp tác|hành động|phối hợp|trao đổi|công tác chung)"),
    Head("contract", r"hợp đồng", generic=True,
         after=r" (?:mua|bán|cung|về|tín dụng|vay|hợp tác|giữa|xây|thầu|dầu|phân chia|epc|bot|xuất|nhập|với|đóng|khai|chuyển|viện trợ|tài trợ|liên doanh|thuê|tư vấn|nguyên tắc|thăm dò)"),
    Head("agreement", r"thư thỏa thuận|(?:hiệp định|thỏa thuận) khung"),
    Head("agreement", r"(?<!nhật )bản thỏa thuận|hiệp định|fta", generic=True),
    Head("agreement", r"thỏa thuận", generic=True, noun=False, not_before=rf"(?:\b(?:{_ACTS}|{_SIDES})|\bcó)\s$",
         not_after=r" (?:rằng|với nhau|cùng|sơ bộ là|bằng miệng|ngầm)"),
    Head("agreement", r"đối tác (?:toàn diện và tiến bộ )?xuyên thái bình dương|đối tác kinh tế toàn diện khu vực"),
    Head("agreement", r"khế ước vay|hiệp ước vay"),
    Head("agreement", r"hoán đổi (?:tiền tệ|ngoại tệ)", before=r"(?:ký|ký kết)\s$"),
    Head("other", r"văn kiện", generic=True, not_after=r" (?:đại hội|trình|của đảng)"),
    Head("other", r"văn bản", generic=True, after=r" (?:hợp tác|thỏa thuận|ghi nhớ|ký kết|pháp lý)"),
    Head("other", r"(?:bộ )?quy tắc ứng xử|quy chế (?:phối hợp|hợp tác)|khung hợp tác|điều khoản tham chiếu"),
    Head("other", r"hiến chương", capital=True),
)  # fmt: skip

_YEARLY = r"(?:năm|tháng|ngày|hôm|chuyến|khuôn khổ|dịp|thời gian|tương lai|bối cảnh|đó|quá trình|sáng|chiều|buổi|cuộc|tuần|vòng|lần|khi|việc|những|phiên)"
HARD = (
    r"[;:!?…]|\s\s\s|\n\s*\n|\.(?=\s|$|[\"”\./])|(?<=[^\W\d]{2})(?<!\btp|\bts|\bgs)\.(?=[^\W\d])|"
    r"(?<!\w)(?:được|đã|sẽ|đang|vừa|dự kiến|chuẩn bị|hiện|sắp|mới (?=được|ký)|chưa|mà|nhằm|để|là|trị giá|(?:tổng )?giá trị (?=(?:hơn |gần |khoảng |trên |lên tới |lên đến )*\d)|"
    r"có(?! (?:bằng|trình độ|kỹ năng|tay nghề|chất lượng|thời hạn|tính|liên quan|hoàn lại|điều kiện|yếu tố|tổ chức|trọng tâm|mục tiêu|thu nhập))|ký|kí|"
    r"tại(?! (?:tỉnh|huyện|khu (?!nghỉ)|vùng|các|mỗi|nước|cửa khẩu|biển đông|lưu vực|đông nam á|châu|hai nước))"
    r"(?<!(?:xây dựng|phát triển|đầu tư|dự án|nhà máy|thành lập|hỗ trợ|trung tâm|khai thác|sản xuất|triển khai|lắp đặt|nhà|trường|tiếp nhận)[^.;,]{0,60}tại(?= (?:việt nam|lào|campuchia|nhật|hàn|trung quốc|nga|mỹ|hoa kỳ)))|"
    r"vào (?=ngày|năm|tháng|sáng|chiều|tối|hôm|cuối|đầu|giữa|thứ|lúc|dịp|tuần|\d)|hôm|ngày|"
    r"từ (?=năm|ngày|tháng|khi)|(?<!đến )năm (?=\d|nay|ngoái|tới)|tháng|"
    rf"trong (?={_YEARLY}\b|(?:vòng )?\d)|"
    r"nhân (?=chuyến|dịp|kỷ|cuộc|lễ)|trước|sau|khi|dưới sự|theo|bên lề|trên cơ sở|thông qua|góp phần|(?<!đào )(?<!tái )(?<!chế )(?<!nhân )(?<!sáng )(?<!cải )tạo|giúp|sẵn sàng|cho biết|"
    r"khẳng định|xác định|đề ra|đặt mục tiêu|nhấn mạnh|cho thấy|(?<!trao đổi )(?<!công hàm )quy định|nêu|đạt được|diễn ra|bao gồm|gồm|như|cũng|còn|này|đó|nói trên|trên đây|"
    r"với (?=(?:gần |hơn |khoảng |trên )?\d[\d.,]* (?:triệu|tỷ|tỉ)|các nguyên|sự|tổng|trị|giá|mục|thời|nội|số|nhiều|hy|mong|kỳ|mức|tinh|những|hai|việc)|"
    r"cùng (?=với|các|nhiều|một|ngày|những)|đồng thời|sớm|hết sức|nếu|(?<!tự )do|đi vào|bắt đầu|hết hiệu|mở (?=đường|ra|cửa thị)|kéo dài|ra đời|"
    r"đánh dấu|thể hiện|phản ánh|không (?=chỉ|những|phải)|có ý nghĩa|hiệu lực|đến nay|cho đến|trở thành|chính thức (?=có|được|đi|ký)|mang lại|đem lại|phát huy|cho phép|nhưng|"
    r"vì (?!sự|hòa|phát|tương|một)|thì|vẫn|giữa lúc|khiến|nâng tổng|trong đó|qua đó|tưởng (?=chừng|như))(?:(?<!\w)|(?!\w))"
)

NO_ITEM = (
    r"(?:hai|ông|bà|thủ tướng|tổng thống|chủ tịch|bộ trưởng|phó|tổng bí thư|đại sứ|phía|ngài|nhờ|đề nghị|nhất trí|"
    r"cho rằng|bày tỏ|đánh giá|chứng kiến|dự(?! án| báo)|tham dự|gặp|tiếp(?! nhận)|thăm|cần|không|mong|hoan nghênh|ủng hộ|cam kết|"
    r"thảo luận|trao đổi về|trao đổi ý|phấn đấu|đưa|mở|nâng|coi|xem|thống nhất|công bố|ra|phát biểu|chủ trì|tổ chức|yêu cầu|"
    r"kêu gọi|hy vọng|tin tưởng|đặc biệt|nhất là|song(?! phương)|tuy|nên|nơi|đạt|triển khai|thực hiện|phối hợp|duy trì|đẩy|thúc|tăng|"
    r"hướng|nhiều|một số|mời|tái (?=khẳng)|chúc|cảm ơn|nói|trả lời|kết thúc|bế mạc|giao(?! lưu| thông| dịch| thương)|giải quyết|tận dụng|với|"
    r"tiến hành|thành lập|tuyên bố|phê chuẩn|họp|bàn|cử|tìm(?! kiếm)|chia sẻ (?=quan|nhận|sự)|khuyến khích|ghi nhận|nghiên cứu khả|"
    r"nhanh chóng|đàm phán|xúc tiến|rà soát|hoàn tất|hướng tới|phát triển quan hệ)(?:(?<!\w)|(?!\w))"
)

WORDS = InstrumentWords(
    anchors=(
        "bản ghi", "biên bản", "thỏa thuận", "bản mou", "mou", "ghi nhớ", "tuyên bố", "thông cáo", "tầm nhìn", "hiệp ước",
        "công ước", "nghị định thư", "trao đổi công hàm", "công hàm", "công thư", "thư ", "bản ý định", "ý định thư",
        "kế hoạch", "lộ trình", "chương trình", "hợp đồng", "hiệp định", "bản thỏa thuận", "fta", "đối tác", "khế ước",
        "hoán đổi", "văn kiện", "văn bản", "bộ quy tắc", "quy tắc", "quy chế", "khung hợp tác", "điều khoản", "hiến chương",
    ),
    heads=HEADS,
    names=r"(?:VN-EAEU |[A-Z][A-Za-z]{0,4})?FTA|(?:EV|UKV|VK|VJ|EAEU|CP)?(?:EPA|IPA|TPP)|AFTA|ATIGA|RCEP|CEPA|USMCA|NAFTA|JCPOA|UNCLOS|COC|DOC|TAC|NPT|START|BTA|TIFA",
    many=r"(?:các|những|một số|nhiều|hàng loạt|loạt)\s(?:bản |dự thảo )?$",
    definite=r"(?:theo|trong|với|sau)\s$",
    this=r"\s(?:này|đó|nói trên|trên)(?!\w)",
    counted=r"(?<![\w.,/-])(?<!thứ )(?<!kỳ )(?<!số )(\d{1,3}|một|hai|ba|bốn|(?<!\d )(?<!mươi )(?<!mười )(?<!trăm )(?<!nhiều )(?<!hằng )(?<!hàng )(?<!trong )năm|sáu|bảy|tám|chín|mười(?: một| hai| ba| bốn| lăm)?)\s(?:bản |dự thảo )?$",
    numerals={
        "một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10,
        "mười một": 11, "mười hai": 12, "mười ba": 13, "mười bốn": 14, "mười lăm": 15,
    },
    articles=r"(?:(?:các|những|một số|một|hai|ba|bốn|\d+|bản|nhiều|dự thảo|ký|ký kết|đàm phán)\s){0,3}",
    leftward=None,
    follows=None,
    place=r"(?!)",
    region=r"(?!)",
    hard=HARD,
    joins=r"(?<!\w)(?:và|cũng như|cùng)(?!\w)",
    listed=r"(?<!\w)(?:về|cho|lĩnh vực|giữa|hợp tác|với|khoa học|kinh tế|ngành)(?!\w)",
    no_item=NO_ITEM,
    verbal=r"(?:về (?:việc )?|nhằm )(?:tăng|thúc|đẩy|nâng|phát triển|triển khai|thực hiện|phối hợp|mở|duy trì|thiết|xây|hỗ trợ)",
    plain=r"(?:hợp tác|song phương|quan trọng|khác|mới|liên quan|pháp lý|cấp cao|cụ thể|quốc tế|đa phương|nhiều mặt|\s)*",
    between=r"giữa (.+?)(?=$| về | trong (?:các )?lĩnh vực| \(| giai đoạn|, về)",
    elided=r"về ",
    called=r"\s*(?:mang tên|có tên|với tên gọi|với tiêu đề|tựa đề|có tựa đề)\s*",
)  # fmt: skip
