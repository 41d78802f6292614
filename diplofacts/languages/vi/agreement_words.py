"""What Vietnamese says around the signing of an agreement."""



from __future__ import annotations

from diplofacts.languages.agreement_words import AgreementWords

WORDS = AgreementWords(
    bridge=(
        "kết|tắt|lại|mới|thêm|tiếp|chính|thức|và|trao|đổi|hoặc|với|cùng|cho|tại|ở|vào|hôm|ngày|tháng|năm|sáng|chiều|tối|giữa|các|những|một|"
        "số|hai|ba|bốn|sáu|bảy|tám|chín|mười|loạt|hàng|nhiều|cả|bản|văn|dự|thảo|tổng|cộng|hơn|gần|khoảng|ít|nhất|tới|đến|thành|công|bên|"
        "phía|của|song|phương|quan|trọng|liên|khác|nội|dung|toàn|đặc|biệt|chung|gồm|bao|trong|đó|có|như|đối|tác|nước|bộ|trưởng|ban|tập|đoàn|"
        "ty|trước|đây|vừa|qua|nữa|lần|đầu|tiên|sự|chứng|kiến|dưới|lãnh|đạo|cấp|cao|nhân|dịp|lễ|buổi|nhau|được|sau|kiện|tài|liệu|tổ|chức|về|việc|"
        "nhanh|chóng|sớm|đàm|phán|ký|kế|hoạch|lô|gói|thứ|cụ|thể|mang|tính|lịch|sử|then|chốt|từng"
    ),
    blocks=(
        r"\b(?:theo|thực hiện|triển khai|thực thi|trên cơ sở|khuôn khổ|tuân thủ|tôn trọng|phù hợp|sau khi|nhất trí|khẳng định|đồng thời|đề nghị|"
        r"cho biết|nhấn mạnh|hoan nghênh|đánh giá|thảo luận|trao đổi (?:về|ý kiến)|bàn|tận dụng|phát huy|quy định|nêu|ủng hộ|cam kết|phát biểu|"
        r"mong|hy vọng|tiếp tục|thúc đẩy|rà soát|sửa đổi|quyết định|sắc lệnh|nghị quyết|luật|dự luật|lưu bút|sổ|bày tỏ|nhằm|để|sẽ|"
        r"thăm|gặp|hội đàm|tiếp kiến|phê chuẩn|tham gia|gia nhập|vi phạm|chấm dứt|rút|thành viên|thay thế|hướng dẫn|nhờ|từ khi|kể từ|vai trò|thông báo|đạt được|dự án|đã|khi|"
        r"tiến độ|hiệu quả|đóng góp|góp phần|tạo|kim ngạch|quan hệ|nâng|yêu cầu|tuyên bố rằng|kỷ niệm|trước khi|cáo buộc|tổ chức lễ|nghiên cứu)\b"
    ),
    auxiliaries=r"\b(?:đã|sẽ|được|vừa|mới|đang|cũng|bị|cần|nên|phải|chưa|không|dự kiến|có thể|chuẩn bị|sớm|nhất trí|sắp|mà)\b",
    strangers=4,
    acts=(
        r"(?<!đăng )(?<!chữ )(?<!thư )(?<!nhật )\b(?:ký|kí)\b|\b(?:thông qua|ra|công bố|ban hành|đạt được|gia hạn|phê chuẩn|có hiệu lực|rút khỏi|hủy bỏ|chấm dứt|"
        r"đàm phán|trao|hoan nghênh|chứng kiến|nhất trí|thống nhất|đề nghị|khẳng định|cam kết)\b"
    ),
    opens=r"\b(?:gồm có|bao gồm|gồm|trong đó (?:đáng chú ý |nổi bật |tiêu biểu )?(?:có|là)|trong số đó có|đó là|cụ thể là|nổi bật là|đáng chú ý (?:là|có)|tiêu biểu là|tiêu biểu như)\b|:",
    announces=r"\b(?:đó là|đáng chú ý (?:là|có)|trong đó có|trong số đó có|gồm|bao gồm|cụ thể)\b",
    heads=r"trong số đó|nổi bật|đáng chú ý|tiêu biểu|là|có|một|bản|và|lễ ký|ký|đó là|trong đó có|gồm|bao gồm|cụ thể",
    topic=r" (?:về|trong (?:các )?lĩnh vực) ",
    following=r"\b(?:sau|sau đây|dưới đây|gồm|bao gồm|cụ thể|trong đó có|đó là)\s*:?$|:\s*$",
    planned=(
        r"\b(?:sẽ|dự kiến|chuẩn bị|sắp|sắp tới|tới đây|dự định|(?:có|theo|lên) kế hoạch|tiến tới|hướng tới|nhất trí|thống nhất|đồng ý|cam kết|đề nghị|đề xuất|"
        r"(?:trao đổi|thảo luận|bàn|bàn bạc) về việc|mong muốn|mong|hy vọng|hi vọng|kỳ vọng|kêu gọi|có thể|khả năng|cần|nên|xem xét|cân nhắc|nghiên cứu|sớm|thúc đẩy|xúc tiến|để|nhằm|tạo điều kiện|"
        r"sẵn sàng|trước khi|trước thềm|trước lễ|đẩy nhanh|(?<!đã )hoàn thiện|(?<!đã )hoàn tất|ủng hộ|phấn đấu|thảo luận|bàn|nỗ lực|quá trình|tiến trình|muốn|khuyến khích|"
        r"đàm phán|tích cực|chờ|đợi|tiếp tục|xây dựng|tăng cường|nhanh chóng|giao|chủ trương|quyết tâm|phối hợp)\b"
    ),
    done=(
        r"\b(?:đã|vừa|mới|từng|hoan nghênh|chứng kiến|tham dự|dự lễ|dự buổi|đánh giá cao|sau khi|sau lễ|tại lễ|tại buổi lễ|chúc mừng|vui mừng|ghi nhận|kể từ|từ khi|sau|"
        r"kỷ niệm|nhân|cùng nhau|tiến hành|kết thúc|cùng ngày|cũng|thành công)\b"
    ),
    told=r"\b(?:nhất trí|thống nhất|đồng ý|tiến tới|cam kết|để|nhằm|bàn|thảo luận|xây dựng|tăng cường|nỗ lực|phối hợp|thúc đẩy|tích cực|tiếp tục|đàm phán)\b",
    denied=r"\b(?:không|chưa|chẳng|từ chối|chưa thể|không thể|thay vì|suýt|bác bỏ|khước từ|phản đối|trì hoãn|hoãn)(?: (?:hề|thể|từng|phải|việc|lễ|chịu|muốn|bao giờ|được|có|đồng ý))* ?$",
    without=r"\b(?:không|chưa|chẳng)(?: có)? (?:bất kỳ |bất cứ |một |)$",
    doubtful=r"\b(?:phủ nhận|bác bỏ|quan trọng là|nếu|liệu|giả sử|trong trường hợp|có thể không|đe dọa|dọa|tin đồn|nghi)\b",
    early=r"^\W*(?:dự kiến|theo (?:dự kiến|kế hoạch|lịch trình|chương trình)|(?:trong )?thời gian tới|sắp tới|tới đây|trong tương lai|trong (?:tháng|năm|tuần) (?:tới|sau))\b",
    once=r"\b(?:sau khi|khi|một khi|ngay khi)[^,]{0,40}$",
    later=r"^[^.;]{0,30}\b(?:sẽ|dự kiến|chuẩn bị)\b",
    launched=r"\b(?:sớm|khởi động|bắt đầu|nhất trí|đề nghị|sẽ|mở|đồng ý|thống nhất|tái khởi động|nối lại|khởi động lại|đề xuất|mong muốn|nghiên cứu|xem xét|tiến tới|tiến hành|chuẩn bị|ủng hộ|sẵn sàng|nhanh chóng)\b",
    pushed=r"\b(?:đang|đẩy nhanh|thúc đẩy|tiếp tục|đã|vòng|phiên|tiến trình|quá trình|trong|các|cuộc|duy trì|tham gia|trưởng đoàn|đoàn|kéo dài|qua|xúc tiến|đẩy mạnh|tăng tốc|được)\b",
    settled=r"\b(?:kết thúc|hoàn tất|hoàn thành|khép lại|xong|thành công)\b",
    side=r"(?:với|cùng|và|giữa|của)",
    oblique=r"\b(?:thăm|tới|đến|sang|tại|ở|về|rời|vào|bên lề|hội nghị|diễn đàn|khuôn khổ|trong|dự|của|từ)(?: (?:thủ đô|thành phố|tp\.?|tỉnh|nước|cấp cao|cấp nhà nước|chính thức|hữu nghị|làm việc|thường niên))* ?$",
    signer=r"\b(?:do|bởi|được|với|cùng)",
    witness=r"\b(?:chứng kiến|trước sự|sự có mặt|sự hiện diện|dự lễ|tham dự|tham gia|hoan nghênh|đánh giá cao|sự tham dự)\b",
    worth=r"\b(?:trị giá|giá trị|tổng trị giá|tổng giá trị|tổng vốn|với số tiền|với số vốn|số tiền|có giá trị|quy mô|hạn mức|vốn|khoảng|lên tới|lên đến|là|đạt|hơn|gần|trên|trị giá tới)\s?$",
    back=r"^\W*$|,\s$|\b(?:sau khi|khi|rằng|từ khi|và)\s$",
    visit=r"\b(?:chuyến thăm|thăm|giai đoạn|chuyến công tác|lưu trú|từ|đến|tới|hội nghị|kỷ niệm|năm tài khóa|tài khóa|đợt|trước|vòng|cuộc gặp|bắt đầu)(?: [^,]{0,40})?$",
    scene=(
        r"\b(?:cũng |ngay )?(?:tại|trong|sau|kết thúc|nhân) (?:buổi |cuộc |lễ |phiên )?(?:đây|hội đàm|diễn đàn|hội nghị|lễ|buổi|cuộc|dịp này|phiên)\b"
        r"|\b(?:hai|các) (?:nhà lãnh đạo|lãnh đạo|bộ trưởng|thủ tướng|bên)\b"
    ),
    unfinished=(
        r"(?: (?:hiện|hiện nay|vẫn|mà|hai bên|hai nước|các bên|[\ue000-\uf8ff]))*"
        r"(?: (?:còn )?đang(?: được)?(?: (?:hai|các) (?:bên|nước)| [\ue000-\uf8ff])?(?: tiếp tục| tích cực| trong quá trình)? "
        r"(?:đàm phán|thương lượng|thương thảo|thảo luận|soạn thảo|bàn|xem xét|nghiên cứu|hoàn thiện)"
        r"| (?:chưa|sắp|sẽ)(?: (?:sớm|thể))?(?: được)? (?:ký|hoàn tất|đạt được|đàm phán))\b"
    ),
    past=r"\b(?:hoan nghênh|chúc mừng|đánh giá cao|mới đây|gần đây|trước đó|từng|trước đây|thời gian qua|vừa qua|nhiều|những năm|lần đầu|kể từ|từ khi)\b",
)
