"""What Vietnamese calls institutions: ministries, provinces, parties, committees, armies. Patterns over lower-case text."""

from __future__ import annotations

INSTITUTION = (
    r"(?:(?:lãnh đạo|đại diện|phía|đoàn cán bộ|đoàn công tác|đoàn đại biểu|đoàn|các) ){0,2}"
    r"\b(?:tỉnh ủy|tỉnh uỷ|thành ủy|thành uỷ|ủy ban|uỷ ban|ubnd|hội đồng|hđnd|sở|bộ (?:tư lệnh|chỉ huy|tổng tham mưu)"
    r"|bộ(?! (?:phim|sách|tiêu chuẩn|luật|ảnh|máy|phận|ba|đôi|môn|hành))|ban (?!đêm|ngày|đầu|bố|hành|nhạc)|tổng cục|cục"
    r"|học viện|lực lượng|cơ quan|trung tâm|hội (?!nghị|thảo|kiến|đàm|chợ|tụ|nhập|ngộ|viên)|liên hiệp|liên minh (?!châu)|tổng liên đoàn|liên đoàn|trung ương|mặt trận|văn phòng"
    r"|ngân hàng (?:nhà nước|trung ương)|quân khu|quân chủng|quân đội|hải quân|không quân|bộ đội biên phòng|biên phòng|công an"
    r"|cảnh sát|tòa án|toà án|viện kiểm sát|thanh tra|kiểm toán nhà nước|quốc hội|thượng viện|hạ viện|nghị viện|đảng|chính quyền"
    r"|lãnh đạo (?:tỉnh|thành phố|tp)|chính phủ|tỉnh|thành phố)\b"
)
"""One institution by its head, and what may stand before it: "lãnh đạo Ủy ban", "phía Bộ"."""
