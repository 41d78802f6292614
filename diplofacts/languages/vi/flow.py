"""Who invests, and where, in Vietnamese news; what aid has in common with it."""

from __future__ import annotations

from diplofacts.languages.flow import Flow

_FIRM =(
    r"(?:nhà đầu tư|đại gia|nhà phát triển|liên doanh|doanh nghiệp|công ty|tập đoàn|hãng|dn|nhà sản xuất|quỹ|tổ chức"
    r"|liên danh|ngân hàng|chính phủ|phía|nước)"
)
_KIND =(
    r"(?: (?:fdi|lớn|nhà nước|tư nhân|hàng đầu|nước ngoài|trực tiếp|đăng ký|lũy kế|luỹ kế|mới|hợp lệ|còn hiệu lực"
    r"|đầu tư))*"
)
ADVERB = (
    r"(?:,? (?:hiện|hiện nay|hiện đang|đang|đã|tiếp tục|vẫn|cũng|sẽ|dự kiến|có kế hoạch|lên kế hoạch|tuyên bố|còn"
    r"|quyết định"
    r"|chính thức|vừa|luôn|từng|mới|chỉ|muốn|mong muốn|cùng|đều|được|đã được|cho biết|cho biết sẽ|thông báo"
    r"|công bố))*,? "
)

# What may stand between an investor of a table told in a sentence and its sum.
RUNS = (
    r"(?: ?\({country}\))?(?:[ ,(:–-]|{rank}|{percent}|{count}"
    r"|\b(?:địa bàn|thị trường|quốc gia|điểm đến|tiếp theo|đứng thứ|đứng đầu|lần lượt|tiếp tục|lớn nhất|đăng ký|dẫn đầu|khoảng|vị trí|chiếm|ở mức|tổng"
    r"|hiện|trên|với|đạt|hơn|gần|xếp|khi|vẫn|là|có|số|và|cả|đã)\b){0,14}"
)

FLOW = Flow(
    giver_before=(
        (3, rf"\b{_FIRM}{_KIND}(?: (?:đến )?(?:từ|của|là))?(?: phía)? $"),
        (3,
            rf"(?:\b(?:vốn|fdi|đầu tư|dự án|lũy kế|luỹ kế)|{{count}}){_KIND}(?: đến| tới)?,? (?:của|từ|do)(?: (?:các"
            rf"|những|phía|một số|{_FIRM}))*{_KIND}(?: (?:đến )?(?:từ|của))? $"),
        (2, rf"\b(?:vốn|fdi|đầu tư|dự án|khoản đầu tư){_KIND} $"),
        (3,
            r"\b(?:dự án|nhà máy|tổ hợp|nhiệt điện|liên doanh|công ty)\b{words:60}"
            r"(?:(?<!tại )(?<!ở )(?<!phố )(?<!tỉnh )(?<!đô ){place}{words:10})? ?\($"),
        (2,
            r"(?:\b(?:tiếp theo|tiếp đến|kế đến|kế tiếp|theo sau|xếp sau|sau đó|tiếp sau|trong đó)(?: (?:là|gồm|có))*"
            r"|(?:\bdẫn đầu|\bđứng đầu|{rank}){words:40} là)(?: nhà đầu tư)? $"),
        (2, r"\b(?:từ|do)(?: phía| các)?(?: (?:nước|doanh nghiệp|nhà đầu tư))? $"),
        (1, r"\bcủa(?: phía)? $"),
    ),
    giver_after=(
        (3,
            rf"(?:{{words:25}})?{ADVERB}(?<!vốn )(?<!án )(?<!nhà )(?<!mức )(?:là (?:(?:một|1) trong (?:những "
            rf"|các )?)?(?:{{rank}}|{{count}}|nhà đầu tư|nước đầu tư|quốc gia đầu tư|đối tác đầu tư|nước có|nước dẫn đầu|nguồn)"
            rf"|đầu tư|rót|đổ|bơm|góp|bỏ vốn|giải ngân|cam kết|{{rank}}|dẫn đầu|đứng đầu|đứng|xếp|chiếm|vươn lên"
            rf"|trở thành|nâng|giữ (?:vững )?(?:vị trí|ngôi|vai trò)|tụt|rớt|lùi|vượt|soán)"),
        (3, r" là (?:một trong [^.;]{0,40})?nhà đầu tư"),
        (2,
            rf"{ADVERB}có (?:{{words:20}})?{{count}}(?!(?: (?:fdi|đầu tư|mới|còn hiệu lực|trực tiếp))* (?:của|từ"
            rf"|do))"),
        (2, r",? {count}(?: (?:fdi|đầu tư|mới|còn hiệu lực))*,? (?:với |có )?(?:tổng )?(?:số )?vốn\b"),
        (2, r"(?: là|,)? (?:với|đạt|\()"),
        (1, r" (?:đã|sẽ|đang|hiện|cũng|tiếp tục|có|đồng ý|nhất trí|thông báo|công bố) "),
    ),
    neither_before=(
        r"(?:{rank}|\b(?:dẫn đầu|đứng đầu|trong|khối|nội khối|cùng với|ngoài|giữa|với|thay vì|hơn))(?: (?:các nước"
        r"|khối|số))* $"
    ),
    taker_before=(
        (3,
            r"\b(?:vào|sang|ra)(?: (?:thị trường|nước|tỉnh|thành phố|tp\.?|địa bàn|thủ đô|lãnh thổ|vùng|khu vực|bang"
            r"|các|đất nước))* $"),
        (3,
            r"(?:{rank}|lớn nhất|hàng đầu|quan trọng|chủ chốt|(?:nhà|đối tác) đầu tư(?: (?:trực tiếp|nước ngoài|lớn"
            r"|chính))+)(?: (?:hiện nay|nước ngoài|trực tiếp))* (?:của|tại|ở|vào) $|\bđầu tư (?:tại|ở|vào) $"),
        (3, r"\b(?:thu hút|tiếp nhận|nhận được|nhận) [^.;,]{0,70}\b(?:nhà đầu tư|doanh nghiệp|đầu tư của|vốn) {country}[^.;,]{0,25} là $"),
        (2, r"\b(?:vào|sang) {words:35} $"),
        (2,
            r"\b(?:tại|ở|đến|tới|trong|cho|trên địa bàn)(?: (?:thị trường|nước|tỉnh|thành phố|tp\.?|địa bàn|thủ đô"
            r"|lãnh thổ|vùng|khu vực|bang|các|đất nước))* $"),
    ),
    taker_after=(
        (4,
            r" (?:hiện |đang |vẫn )?là (?:[^.;,]{0,40})?(?:điểm đến|địa bàn|nước nhận|thị trường|nước tiếp nhận"
            r"|quốc gia nhận)\b"),
        (4,
            rf"{ADVERB}(?:thu hút|tiếp nhận|nhận được|đón nhận|đón|nhận|có (?:{{words:20}})?{{count}}(?: (?:fdi"
            rf"|đầu tư|mới|còn hiệu lực|trực tiếp))* (?:đến )?(?:của|từ|do))"),
    ),
    others=(
        r"\b(?:kim ngạch|thương mại|xuất khẩu|nhập khẩu|xuất siêu|nhập siêu|buôn bán|trao đổi hàng|mậu dịch"
        r"|giao thương|doanh thu"
        r"|lợi nhuận|gdp|viện trợ|oda|khoản vay|vay vốn|vay|tín dụng|kiều hối|nợ|thu ngân sách|ngân sách|vốn hóa"
        r"|vốn hoá|trái phiếu"
        r"|vốn điều lệ|vốn pháp định|vốn đối ứng|doanh số|quy mô nền kinh tế|thu nhập|tiền phạt|phạt|nộp thuế|thuế"
        r"|giải thưởng|tiêu dùng|chi tiêu"
        r"|thiệt hại|mua|bán|phát hành|chứng khoán|học bổng)\b"
    ),
    claimed=(
        r" ?(?:(?:vào|cho) (?:việc )?(?:hỗ trợ|viện trợ)|,? ?do [^.;,]{1,40} (?:tài trợ|viện trợ)\b|kim ngạch|hàng hóa|hàng hoá|tiền vay|viện trợ|oda|trái phiếu|doanh thu|tín dụng|giá trị thương mại"
        r"|nợ|vốn điều lệ|vốn pháp định)"
    ),
    paired=(
        r"(?:kế hoạch và|(?:thương mại|kim ngạch|xuất khẩu|buôn bán|viện trợ|oda|quỹ|ngân hàng|xúc tiến)(?:,| và| -"
        r"|,? hợp tác)*) $"
    ),
    break_=r"(?:;(?! với )|,? trong khi|,? trong đó có (?:(?:một|các) )?(?:dự án|nhà máy)|, (?={country} {count},? (?:với )?(?:tổng )?(?:số )?vốn)|, còn |\bngược lại\b|ở chiều ngược lại|chiều ngược lại)",
    back=(
        r"^(?:“|\")?(?:ngược lại|ở chiều ngược lại|chiều ngược lại|ở chiều đầu tư ngược|ở hướng ngược lại"
        r"|ở hướng khác|về phần mình)\b"
    ),
    them=r"\b(?:vào|sang|tại|ở) (?:nước này|nước bạn|quốc gia này|đất nước này|thị trường này|xứ sở)\b",
    them_gives=(
        r"\b(?:từ|của|doanh nghiệp|nhà đầu tư|công ty|phía) (?:nước này|nước bạn|quốc gia này|đất nước này)\b|(?:^"
        r"|[,;.] )(?:nước này|quốc gia này|đất nước này)\b"
    ),
    us=(
        r"(?:^|[,;:] |\b(?:hiện|nay|đến nay) |\bcủa |doanh nghiệp )(?:ta|phía ta|nước ta|chúng ta)\b(?= (?:có|đã|hiện"
        r"|đầu tư|cũng|sẽ|đang|tại|sang|vào|ở))"
    ),
    licensed=(
        r"\b(?:giấy phép đầu tư|liên doanh|100% vốn|{percent} vốn|được cấp phép|vốn đăng ký|khu công nghiệp|khu chế xuất|giấy chứng nhận đầu tư"
        r"|giấy chứng nhận đăng ký đầu tư|doanh nghiệp fdi|vốn đầu tư nước ngoài)\b"
    ),
    again=(
        r"^(?:“|\")?(?:đây là|dự án này|các dự án này|dự án trên|nhà máy này|nhà máy|giai đoạn|tổ hợp|công trình"
        r"|theo kế hoạch|trong đó|ngoài ra|bên cạnh đó|riêng|khoản đầu tư này)\b"
    ),
    work=(
        r"\b(?:dự án|nhà máy|tổ hợp|khu công nghiệp|công trình|liên doanh|giai đoạn|công ty|trung tâm|khu phức hợp"
        r"|khách sạn|khu đô thị)\b(?!.{0,40}(?:tổng mức đầu tư|ngân sách))"
    ),
    topic=r"^[-–•+* ]*(?:về |hợp tác |quan hệ |trong lĩnh vực )*đầu tư\b",
    licensed_on=r"\b(?:cấp (?:giấy )?phép|cấp giấy chứng nhận|được cấp)\b",
    continent=(
        r"\b(?:vào|tại|ở|sang|cho) (?:khu vực|các nước |toàn )?(?:này|châu phi|đông nam á|nam á|trung á|châu á"
        r"|mỹ latin|mỹ latinh|trung đông|thái bình dương|châu lục)\b"
    ),
    region=r"\b(?:ra nước ngoài|châu phi|khu vực|toàn cầu|thế giới)\b",
    total=(
        r"\b(?:lũy kế|luỹ kế|tính đến|đến nay|cho đến nay|tới nay|hiện nay|còn hiệu lực|hiệu lực|hiện có|tổng vốn"
        r"|tổng số vốn|tổng đầu tư"
        r"|tổng cộng|tổng số|tổng giá trị đầu tư|từ trước đến nay|hiện)\b|{rank}"
    ),
    new=r"\b(?:cấp mới|tăng thêm|đăng ký mới|mới|bổ sung|thêm|trong (?:quý|tháng|năm|giai đoạn))\b",
    disbursed=(
        r"\b(?:giải ngân|vốn thực hiện|thực hiện lũy kế|thực hiện luỹ kế|vốn đã thực hiện|đã thực hiện"
        r"|vốn đầu tư thực hiện|đưa vào thực hiện)\b"
    ),
    single=(
        r"(?<!các )(?<!những )(?<!nhiều )(?<!số )\b(?:dự án|nhà máy|tổ hợp|khu phức hợp|liên doanh|thương vụ"
        r"|trung tâm|cơ sở|khu công nghiệp"
        r"|khách sạn|khu đô thị|cảng|công trình|giai đoạn)\b"
    ),
    planned=(
        r"\b(?:sẽ|sắp|cam kết|dự kiến|có kế hoạch|lên kế hoạch|(?<!bộ )(?<!sở )kế hoạch|mục tiêu|phấn đấu|hướng tới"
        r"|kỳ vọng|hứa|dự định"
        r"|ý định|khảo sát để|(?<!tâm )(?<!viện )nghiên cứu(?! và phát triển| phát triển)|xem xét|tuyên bố đầu tư|công bố (?:kế hoạch|khoản|gói|dự án)|muốn|mong muốn"
        r"|đề xuất|có thể|tiềm năng)\b"
    ),
    planned_after=(
        r" ?(?:[^.;,]{0,25}(?:trong \w+ năm tới|thời gian tới|đến năm 20|theo cam kết|như cam kết|đã cam kết))"
    ),
    denied=r"\b(?:không|chưa|từ chối|hủy|hủy bỏ|rút khỏi|rút vốn|thoái vốn|thu hồi|chấm dứt)\b(?! (?:chỉ|những|ngừng))",
    licensed_new=r"\b(?:cấp mới|tăng thêm|đăng ký mới|điều chỉnh|góp vốn,? mua cổ phần|cấp phép mới|vốn mới)\b",
    opens_place=r"(?:^|[,;.] )(?:tỉnh|thành phố|tp\.?|riêng|tiếp theo là|tiếp đến là|trong đó,?)$",
    locals=r"\b(?:địa phương|tỉnh thành|tỉnh, thành|lĩnh vực|ngành|công nghiệp chế biến|bất động sản)\b|{place}",
    count_nouns=("dự án", "đề án", "khu công nghiệp", "nhà máy"),
    ranked=r"(?:đầu tư|fdi|vốn)",
    unranked=(
        r"(?:số (?:lượng )?dự án(?: chỉ| thì| cũng)?(?: đứng| xếp)?|đối tác thương mại|bạn hàng|thị trường|xuất khẩu|nhập khẩu|thương mại|du lịch|viện trợ|oda"
        r"|nhà tài trợ)[^,;]{0,25}$"
    ),
    scoped=(
        r" ?(?:trong |ở |tại |của |về [^,;]{0,20} trong )?(?:các nước |khối |khu vực |số các nước )*(?:asean"
        r"|đông nam á|châu âu|eu\b|châu á|khu vực|{body})"
        r"| ?(?:trong|trên)(?: tổng)?(?: số)?(?: \d+| {count}| các)? ?(?:địa bàn|điểm đến|thị trường)"
    ),
    compared=r"\b(?:so với|cùng kỳ|hơn|kể từ|từ)(?: cùng kỳ)?(?: năm)? $",
    whole=r"\b(?:cả nước|nhà đầu tư nước ngoài|vốn fdi|thu hút fdi|đầu tư nước ngoài|toàn tỉnh|toàn quốc)\b"
    r"|\bthu hút (?:thêm |được |mới )*{count}(?! (?:của|từ))",
    cumulative=r"\b(?:lũy kế|luỹ kế|còn hiệu lực|tính đến|đến nay|tới nay|từ trước đến nay)\b",
    raised=r"\btổng số (?:dự án|vsip|khu|vốn|{company})|\bnâng (?:tổng|số|{company})",
    average=r"\b(?:trung bình|bình quân|mỗi dự án|an sinh xã hội|từ thiện)\b",
    runs=RUNS,
    outward=(
        r"\bđầu tư (?:trực tiếp )?ra nước ngoài\b|\b(?:nhà đầu tư|doanh nghiệp|đầu tư của|vốn(?: đầu tư)?(?: của)?) (?:doanh nghiệp )?việt nam"
        r"[^.;]{0,50}\b(?:đầu tư|sang|tại|ra|đổ|rót|nhiều nhất|lớn nhất)\b|\bviệt nam (?:đã |đang |hiện )?(?:có [^.;]{0,30})?đầu tư (?:sang|ra|vào|tại)\b"
        r"|\bnhận (?:được )?(?:nhiều )?(?:vốn )?đầu tư (?:của|từ) việt nam\b|\btừ các nhà đầu tư việt nam\b"
    ),
    inward=(
        r"\b(?:đầu tư (?:trực tiếp )?(?:của )?nước ngoài|fdi|vào việt nam|(?:đầu tư|dự án) tại việt nam|nhà đầu tư nước ngoài|vốn ngoại)\b"
    ),
    abroad=r"\b(?:ra nước ngoài|nước này|thị trường này|nước bạn|nước ngoài|tại đây|ở đây|sang đây|quốc gia này|đất nước này)\b",
    lent=r"\b(?:oda|viện trợ|khoản vay|vốn vay|không hoàn lại|hợp tác kỹ thuật|tài trợ)\b",
    raises=r" ?(?:[^.;,]{0,12}(?:tăng vốn|điều chỉnh|tăng thêm))\b",
    right_head=(
        r"(?: tiền| nguồn| số| trong| cho)*(?: tổng)? (?:vốn|đầu tư|fdi)|[^.;,]{0,12}(?: đầu tư)? (?:vào"
        r"|sang) (?={country|place})|,? ?\(?chiếm (?:khoảng |gần |hơn |tới )?{percent}[^.;,]{0,15} tổng (?:số )?vốn"
    ),
)
