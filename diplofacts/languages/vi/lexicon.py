"""Modality, negation and deixis in Vietnamese news."""

from __future__ import annotations

from diplofacts.languages.lexicon import Lexicon
from diplofacts.languages.vi.institutions import INSTITUTION

LEXICON = Lexicon(
    planned=(
        r"\b(?:sẽ|dự kiến|chuẩn bị|sắp|sắp tới|dự định|có kế hoạch|lên kế hoạch|theo kế hoạch|tới đây|thời gian tới"
        r"|chuẩn bị cho|nhất trí tổ chức|thống nhất tổ chức|đồng ý gặp|tiến tới|trong chương trình)\b"
    ),
    wished=(
        r"\b(?:đề nghị|mong muốn|mong|hy vọng|hi vọng|kỳ vọng|kêu gọi|mời|có thể|khả năng|cần|nên|nếu|đề xuất|xem xét"
        r"|đang (?:thảo luận|bàn|bàn bạc|đàm phán|thương lượng)|tạo điều kiện|sẵn sàng|khuyến khích|thúc đẩy|sớm|muốn|trước khi|nhằm|để)\b"
    ),
    denied=r"\b(?:không|chưa|chẳng|từ chối|bác bỏ|phủ nhận|chưa thể|không thể|thay vì|suýt)\b(?! (?:chỉ|những))",
    cancelled=r"\b(?:hủy|hủy bỏ|hoãn|bị hoãn|hoãn lại|tạm hoãn|đình chỉ|rút khỏi"
    r"|chấm dứt(?= (?:các |mọi |toàn bộ )?(?:cuộc|vòng|chuyến|hội đàm|đàm phán|tiếp xúc|đối thoại)))\b",
    negotiating=r"\b(?:đàm phán|thương lượng|thương thảo|vòng đàm phán)\b",
    done=r"\b(?:đã|vừa|từng)\b",
    place=r"\b(?:tại|ở)(?: (?:thủ đô|thành phố|tp\.?|tỉnh|trụ sở|thị trấn|thị xã|huyện|quận|đặc khu|khu nghỉ dưỡng|bang|đảo))* ?$",
    states=(
        r"\b(?:(?:hai|2|cả hai) (?:nước|quốc gia|dân tộc|chính phủ|nền kinh tế|đảng|nhà nước|quốc hội))\b"
    ),
    sides=r"\b(?:(?:hai|2|cả hai|đôi) bên|hai phía|hai đoàn)\b",
    leaders=(
        r"\b(?:(?:hai|2|cả hai) (?:nhà )?(?:lãnh đạo|thủ tướng|tổng thống|bộ trưởng|ngoại trưởng|chủ tịch|nguyên thủ|vị"
        r"|tổng bí thư|quan chức|thứ trưởng|phó thủ tướng)(?: cấp cao)?)\b"
    ),
    oblique=(
        r"\b(?:của|với|cùng|cho|tới|đến|do|bởi|từ|theo|về|giữa|tại|ở|trước|qua|bằng|thay mặt|nhờ|như|vào|trong|ngoài"
        r"|thăm"
        r"|tiếp|đón|tiếp đón|đón tiếp|gặp|gặp gỡ|gặp lại|hội kiến|tiếp kiến|yết kiến|chào|chào xã giao|tháp tùng"
        r"|nước|phía|là|xin lỗi|cảm ơn|chúc mừng|ca ngợi|chỉ trích|cáo buộc|khen ngợi|tiễn|thuyết phục|chính quyền|nội các)\s*$"
    ),
    fronted=(
        r"(?:^|[,;:.“\"(*–+-]\s*|\b(?:rằng|biết|và|đó|dịp)\s)\s*(?:trước đó,? |sau đó,? |cũng |phát biểu |ngay |chỉ "
        r"|theo đó,? )*"
        r"(?:tại|trong|sau|trước|nhân|qua|khi|bên lề|kết thúc|bắt đầu|mở đầu|bước vào|tiếp tục)\b(?: (?!đã|sẽ|có)[\w-]+){0,4}\s*$"
    ),
    purpose=r"\b(?:để|nhằm|sớm)\b",
    occurs=r"\b(?:diễn ra|nối lại|khởi động|tổ chức|bắt đầu|tiến hành|khai mạc)\b",
    readied=(
        r"^(?: hiện| vẫn)?(?: đang)? được (?:[\w\ue000-\uf8ff“\"]+ ){0,6}?[“\"]?(?:tích cực |gấp rút |khẩn trương )?(?:chuẩn bị|thu xếp|sắp xếp|dàn xếp"
        r"|lên kế hoạch|lên lịch|xúc tiến|ấn định)\b|^ (?:vẫn )?chưa (?:được )?(?:ấn định|chốt|xác định|lên lịch)\b"
    ),
    mulled=(
        r"^(?: hiện| vẫn)?(?: đang)? (?:được (?:[\w\ue000-\uf8ff]+ ){0,4}?(?:cân nhắc|xem xét|tính đến|thảo luận|bàn thảo|đề xuất|nhắc đến|kỳ vọng)"
        r"|(?:vẫn )?chưa (?:thể )?(?:diễn ra|được tổ chức)|khó (?:có thể )?diễn ra|không diễn ra)\b"
    ),
    follows=(
        r"\b(?:sau đó|tiếp đó|tiếp theo|ngay sau|sau khi|sau lễ|sau nghi|kết thúc (?:lễ|nghi|cuộc|buổi)|cùng ngày"
        r"|cũng|tại đây|nhân dịp này"
        r"|trước đó|lần lượt|tiếp tục|đồng thời)\b"
    ),
    visiting= (
        r"\b(?:trong (?:thời gian|khuôn khổ|khuôn khổ chuyến|chuyến|những ngày)|nhân chuyến|nhân dịp|dịp này"
        r"|thời gian ở)\b"
    ),
    building=(
        r"\b(?:[Tt]ại|[Ởở]) (?P<building>(?:[Tt]rụ sở|Phủ|Nhà (?!máy)|Dinh|Điện|Cung|Đại lễ đường|Văn phòng|Khu nghỉ dưỡng"
        r"|Lâu đài)"
        r"(?: ?[\w-]+(?:\.\w+)?)(?: [\w-]+(?:\.\w+)?){0,5}?)(?=,|\.|;|:|\)|\(| (?:ngày|sáng|chiều|trưa|tối|hôm|đã|vào|ở|trong|nhân|để|với"
        r"|và|tại|diễn|cùng)\b|$)"
    ),
    separately=r"\b(?:lần lượt|riêng rẽ|các cuộc|các buổi|những cuộc|hàng loạt|loạt|nhiều cuộc)\b",
    home=r"\b(?:nước ta|nước nhà|đất nước ta)\b",
    home_code="VNM",
    institution=INSTITUTION,
)
