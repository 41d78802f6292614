"""Who gives aid and to whom, in Vietnamese news."""

from __future__ import annotations

from diplofacts.languages.vi.flow import ADVERB, FLOW
from diplofacts.rule import CHARACTER

_GIVEN =(
    r"(?: (?:không hoàn lại|ưu đãi|phát triển|song phương|chính thức|nhân đạo|khẩn cấp|oda|vốn|vay|tài chính"
    r"|kỹ thuật))*"
)
_STATE = r"(?: (?:chính phủ|nhân dân|và|phía|các|nước|bộ quốc phòng|quốc hội|người dân|đảng|nhà nước))*"

AID = FLOW._replace(
    giver_before=(
        (3,
            rf"\b(?:oda|viện trợ|tài trợ|hỗ trợ|vốn vay|khoản vay|tín dụng|giúp đỡ|quà|hàng cứu trợ){_GIVEN} (?:của"
            rf"|từ|do){_STATE} $"),
        (3, r"\bvốn vay(?: (?:của|từ|ưu đãi|oda))* $"),
        (2, rf"\b(?:từ|do){_STATE} $"),
        (2, r"\bnhà tài trợ(?: \w+){0,4} là $"),
        (1, rf"\bcủa{_STATE} $"),
    ),
    giver_after=(
        (3,
            rf"(?:{{words:15}})?{ADVERB}(?:quyết định |đồng ý |tiếp tục |cam kết )?(?:viện trợ|tài trợ|hỗ trợ|cấp"
            rf"|cung cấp|trao(?! đổi)|tặng|dành|giúp|ủng hộ|cho|gửi|chuyển|giúp đỡ|đóng góp|bàn giao|là nhà tài trợ"
            rf"|giải ngân|phê duyệt|chuẩn thuận|chấp thuận|phê chuẩn|thông qua|chi(?! tiết| phí| nhánh)|phân bổ|dành ra)\b"),
        (2, rf"{ADVERB}(?:cam kết|quyết định|công bố|thông báo|đồng ý)\b"),
    ),
    taker_before=(
        (3, rf"\b(?:cho|giúp|hỗ trợ|viện trợ|tài trợ|tặng|dành cho|ủng hộ|tới|sang|giúp đỡ){_STATE} $"),
        (2, rf"\b(?:tại|ở){_STATE} $"),
    ),
    taker_after=((4, rf"{ADVERB}(?:nhận được|tiếp nhận|nhận|đón nhận)\b"), (4, r" vay(?: thêm| ưu đãi)?\b")),
    others=(
        r"\b(?:kim ngạch|thương mại|xuất khẩu|nhập khẩu|buôn bán|doanh thu|lợi nhuận|gdp|kiều hối|nợ"
        r"|thu ngân sách|vốn hóa|trái phiếu"
        r"|đầu tư|fdi|vốn đăng ký|thiệt hại|mua|bán|trợ cấp|quân sự|vũ khí|học bổng|tiền phạt|phạt|bảo hiểm"
        r"|giải thưởng)\b"
    ),
    claimed=r" ?(?:kim ngạch|hàng hóa|trái phiếu|doanh thu|vốn đầu tư|fdi|nợ|thiệt hại|vũ khí|khí tài)",
    break_=r"(?:;(?! với )|,? trong khi|, còn |\bngược lại\b|,? trong đó\b)",
    neither_before=r"(?:\b(?:thông qua|qua|phối hợp với|cùng với|hợp tác với)(?: (?:tổ chức|chương trình|quỹ|các))*) $",
    us=r"(?:\b(?:cho|giúp|hỗ trợ|viện trợ) )(?:ta|nước ta|chúng ta)\b",
    planned=(
        r"\b(?:sẽ|cam kết|dự kiến|hứa|công bố|thông báo|tuyên bố|dự định|có kế hoạch|chuẩn bị|đồng ý|nhất trí"
        r"|sẵn sàng)\b"
    ),
    denied=(
        r"\b(?:không(?! hoàn lại| chỉ)|chưa|từ chối|hủy|cắt|cắt giảm|ngừng|dừng|đình chỉ|đề nghị|kêu gọi"
        r"|mong muốn|mong|xem xét|đề xuất|yêu cầu"
        r"|hy vọng|cần|thúc giục|(?<!vắc.)xin|vận động)\b"
    ),
    part_of=r"{m}[^.;]{0,80}\btrong đó[^.;]{0,160}$|\bgói[^.;]{0,30} này (?:bao )?gồm\b[^.;]{0,60}$".replace("{m}", CHARACTER["money"]),
    topic=r"\b(?:oda|viện trợ|không hoàn lại|vay)\b",
    again=r"\b(?:để|nhằm|cho dự án|cho chương trình|phục vụ|vào việc) (?P<purpose>[^,.;()]{8,120})",
    work=r"(?!)",
    them_gives=r"(?!)",
    soft=r"\b(?:oda|viện trợ|không hoàn lại|ưu đãi)\b",
)
