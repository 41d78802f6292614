"""Offices and the words around them in Vietnamese: data only, written in lower case unless the case tells."""

from __future__ import annotations

# Offices that are whole by themselves, with the key that makes two mentions comparable. Longer wordings win.
OFFICES: tuple[tuple[str, str], ...] = (
    ("tổng bí thư", "general_secretary"),
    ("tbt", "general_secretary"),
    ("bí thư thứ nhất", "general_secretary"),
    ("chủ tịch nước", "state_president"),
    ("chủ tịch triều tiên", "state_president"),
    ("thủ tướng chính phủ", "pm"),
    ("thủ tướng nội các", "pm"),
    ("chủ tịch hội đồng bộ trưởng", "pm"),
    ("phó chủ tịch hội đồng bộ trưởng", "deputy_pm"),
    ("thủ tướng", "pm"),
    ("thủ hiến", "premier"),
    ("tổng lý", "pm"),
    ("tổng thống", "president"),
    ("chủ tịch quốc hội", "speaker"),
    ("chủ tịch thượng viện", "speaker"),
    ("chủ tịch thượng nghị viện", "speaker"),
    ("chủ tịch hạ viện", "speaker"),
    ("chủ tịch hạ nghị viện", "speaker"),
    ("chủ tịch nghị viện", "speaker"),
    ("chủ tịch đuma quốc gia", "speaker"),
    ("chủ tịch duma quốc gia", "speaker"),
    ("chủ tịch hội đồng liên bang", "speaker"),
    ("chủ tịch viện dân biểu", "speaker"),
    ("chủ tịch chính hiệp toàn quốc", "chairman"),
    ("chủ tịch chính hiệp", "chairman"),
    ("ủy viên trưởng ủy ban thường vụ nhân đại toàn quốc", "speaker"),
    ("ủy viên trưởng nhân đại toàn quốc", "speaker"),
    ("ủy viên trưởng nhân đại", "speaker"),
    ("ủy viên trưởng ủy ban thường vụ đại hội đại biểu nhân dân toàn quốc", "speaker"),
    ("ủy viên trưởng đại hội đại biểu nhân dân toàn quốc", "speaker"),
    ("ủy viên trưởng", "speaker"),
    ("ủy viên bộ chính trị", "politburo"),
    ("ủy viên thường vụ bộ chính trị", "politburo"),
    ("ủy viên dự khuyết bộ chính trị", "politburo"),
    ("ủy viên thường vụ", "party"),
    ("ủy viên ban thường vụ", "party"),
    ("ủy viên thường trực", "party"),
    ("ủy viên dự khuyết", "party"),
    ("ủy viên", "party"),
    ("đại biểu quốc hội", "party"),
    ("đại biểu quốc hội khóa", "party"),
    ("ủy viên trung ương đảng", "party"),
    ("ủy viên dự khuyết trung ương đảng", "party"),
    ("ủy viên ban bí thư", "party"),
    ("ủy viên ban chấp hành trung ương đảng", "party"),
    ("ủy viên bch trung ương đảng", "party"),
    ("ủy viên trung ương đảng cộng sản", "party"),
    ("ủy viên trung ương đảng nhân dân cách mạng", "party"),
    ("ủy viên trung ương đảng nhân dân", "party"),
    ("ủy viên ban chấp hành trung ương đảng cộng sản", "party"),
    ("ủy viên ban chấp hành trung ương đảng nhân dân cách mạng", "party"),
    ("ủy viên bch trung ương đảng cộng sản", "party"),
    ("ủy viên bch trung ương đảng nhân dân cách mạng", "party"),
    ("ủy viên dự khuyết ban chấp hành trung ương đảng", "party"),
    ("ủy viên dự khuyết bch trung ương đảng", "party"),
    ("ủy viên quốc vụ", "state_councillor"),
    ("thường trực ban bí thư", "permanent_secretary"),
    ("bí thư trung ương đảng", "party"),
    ("trưởng ban đối ngoại trung ương", "party"),
    ("quốc vương", "king"),
    ("nhà vua", "king"),
    ("đức vua", "king"),
    ("vua", "king"),
    ("quốc trưởng", "president"),
    ("nữ hoàng", "king"),
    ("nhật hoàng", "king"),
    ("nhà vua nhật bản", "king"),
    ("hoàng hậu", "queen"),
    ("thái hậu", "queen"),
    ("hoàng thái hậu", "queen"),
    ("hoàng thái tử", "crown_prince"),
    ("thái tử", "crown_prince"),
    ("hoàng tử", "prince"),
    ("hoàng thân", "prince"),
    ("công chúa", "prince"),
    ("công tước", "prince"),
    ("đại công tước", "king"),
    ("tiểu vương", "king"),
    ("giáo hoàng", "king"),
    ("toàn quyền", "governor_general"),
    ("ngoại trưởng", "fm"),
    ("quốc vụ khanh", "minister"),
    ("đại sứ đặc mệnh toàn quyền", "ambassador"),
    ("đại sứ lưu động", "ambassador"),
    ("đại sứ", "ambassador"),
    ("đại diện thường trực", "ambassador"),
    ("tổng lãnh sự danh dự", "consul"),
    ("tổng lãnh sự", "consul"),
    ("lãnh sự danh dự", "consul"),
    ("đại biện lâm thời", "charge"),
    ("đại biện", "charge"),
    ("công sứ", "minister_counsellor"),
    ("tham tán thương mại", "counsellor"),
    ("tham tán", "counsellor"),
    ("đặc phái viên", "special_envoy"),
    ("phái viên", "special_envoy"),
    ("đặc sứ", "special_envoy"),
    ("đại diện đặc biệt", "special_envoy"),
    ("đại diện cấp cao", "high_representative"),
    ("đại diện cấp cao về chính sách an ninh và đối ngoại", "high_representative"),
    ("đại diện cấp cao về chính sách đối ngoại và an ninh", "high_representative"),
    ("đại diện cấp cao về chính sách đối ngoại", "high_representative"),
    ("đại diện cấp cao về an ninh và đối ngoại", "high_representative"),
    ("đại diện cấp cao về đối ngoại và an ninh", "high_representative"),
    ("đại diện cấp cao phụ trách chính sách an ninh và đối ngoại", "high_representative"),
    ("đại diện cấp cao phụ trách chính sách đối ngoại và an ninh", "high_representative"),
    ("đại diện thương mại", "trade_representative"),
    ("cao ủy thương mại", "minister:trade"),
    ("cao ủy", "commissioner"),
    ("cố vấn an ninh quốc gia", "security_adviser"),
    ("cố vấn cấp cao", "adviser"),
    ("cố vấn", "adviser"),
    ("trợ lý đặc biệt", "adviser"),
    ("trợ lý", "adviser"),
    ("phụ tá", "adviser"),
    ("tổng thư ký", "secretary_general"),
    ("tổng thư ký quốc phòng", "deputy_minister:defence"),
    ("quốc vụ khanh quốc phòng", "minister:defence"),
    ("tổng chưởng lý", "minister:justice"),
    ("tổng tư lệnh", "commander"),
    ("tư lệnh", "commander"),
    ("trưởng đại diện thương mại", "trade_representative"),
    ("tham mưu trưởng", "chief_of_staff"),
    ("chủ tịch hội đồng tham mưu trưởng liên quân", "chief_of_staff"),
    ("chủ tịch hội đồng tham mưu trưởng", "chief_of_staff"),
    ("thư ký hội đồng an ninh quốc gia", "secretary"),
    ("thư ký hội đồng an ninh", "secretary"),
    ("thống đốc ngân hàng trung ương", "governor"),
    ("thủ lĩnh phe đối lập", "opposition"),
    ("thủ lĩnh đối lập", "opposition"),
    ("tổng tham mưu trưởng", "chief_of_staff"),
    ("chánh văn phòng nội các", "cabinet_secretary"),
    ("nhà lãnh đạo", "leader"),
    ("người đứng đầu chính phủ", "pm"),
    ("người đứng đầu nội các", "pm"),
    ("người đứng đầu nhà nước", "president"),
    ("người đứng đầu ngành ngoại giao", "fm"),
    ("người đứng đầu cơ quan ngoại giao", "fm"),
    ("ông chủ điện kremlin", "president"),
    ("ông chủ nhà trắng", "president"),
    ("ông chủ điện elysee", "president"),
    ("ông chủ điện élysée", "president"),
    ("ông chủ phố downing", "pm"),
    ("thủ lĩnh", "leader"),
    ("lãnh tụ tối cao", "leader"),
    ("lãnh tụ", "leader"),
    ("thủ tướng đắc cử", "pm"),
    ("đặc khu trưởng", "governor"),
    ("trưởng đặc khu", "governor"),
    ("trưởng đoàn đàm phán", "head_of_delegation"),
    ("trưởng đoàn", "head_of_delegation"),
    ("thượng nghị sĩ", "senator"),
    ("hạ nghị sĩ", "senator"),
    ("nghị sĩ", "senator"),
    ("người phát ngôn bộ ngoại giao", "spokesperson"),
    ("phát ngôn viên bộ ngoại giao", "spokesperson"),
    ("người phát ngôn", "spokesperson"),
)

# Offices whose head takes a ministry or field of work: "Bộ trưởng Ngoại giao", "Thứ trưởng Bộ Công Thương".
MINISTERS: tuple[tuple[str, str], ...] = (
    ("thứ trưởng thường trực", "deputy_minister"),
    ("thứ trưởng thứ nhất", "deputy_minister"),
    ("thứ trưởng", "deputy_minister"),
    ("thư ký thường trực", "deputy_minister"),
    ("thư ký", "deputy_minister"),
    ("bộ trưởng cao cấp", "minister"),
    ("bộ trưởng thứ nhất", "minister"),
    ("bộ trưởng điều phối", "minister"),
    ("bộ trưởng chủ nhiệm", "minister"),
    ("bộ trưởng", "minister"),
    ("quốc vụ khanh phụ trách", "minister"),
    ("trợ lý bộ trưởng", "assistant_minister"),
    ("trợ lý ngoại trưởng", "assistant_minister"),
)

# Offices whose head is followed by the name of an organisation or the place governed.
HEADS: tuple[tuple[str, str], ...] = (
    ("chủ tịch điều hành", "chairman"),
    ("chủ tịch danh dự", "chairman"),
    ("chủ tịch", "chairman"),
    ("bí thư thường trực", "secretary"),
    ("bí thư", "secretary"),
    ("trưởng ban", "head"),
    ("trưởng phái đoàn", "head"),
    ("trưởng đại diện", "head"),
    ("giám đốc quốc gia", "director"),
    ("giám đốc điều hành", "ceo"),
    ("tổng giám đốc điều hành", "ceo"),
    ("tổng giám đốc", "ceo"),
    ("giám đốc", "director"),
    ("chủ nhiệm", "head"),
    ("thống đốc", "governor"),
    ("tỉnh trưởng", "governor"),
    ("thị trưởng", "mayor"),
    ("đô trưởng", "mayor"),
    ("chánh án", "chief_justice"),
    ("viện trưởng", "head"),
    ("tổng cục trưởng", "head"),
    ("tổng vụ trưởng", "head"),
    ("cục trưởng", "head"),
    ("vụ trưởng", "head"),
    ("tổng thanh tra", "minister"),
    ("tổng kiểm toán", "minister"),
    ("chánh văn phòng", "head"),
    ("hiệu trưởng", "head"),
    ("ceo", "ceo"),
    ("tỷ phú", "ceo"),
    ("tỉ phú", "ceo"),
    ("nhà sáng lập", "ceo"),
    ("người sáng lập", "ceo"),
)

BUSINESS = ("tập đoàn", "công ty", "tổng công ty", "hãng", "ngân hàng", "quỹ", "doanh nghiệp")

# Kinds of organisation: what opens the name of one.
ORGANISATIONS = (
    "ủy ban nhân dân", "uỷ ban nhân dân", "ủy ban chính quyền", "chính quyền nhân dân", "ubnd", "hội đồng nhân dân", "hđnd", "ủy ban", "uỷ ban", "hội đồng quản trị",
    "hđqt", "hội đồng", "hội nghị", "đảng", "đảng bộ", "tỉnh ủy", "tỉnh uỷ", "thành ủy", "thành uỷ", "khu ủy",
    "khu uỷ", "khu tự trị", "thị ủy", "thị uỷ", "quân ủy", "châu ủy", "huyện ủy", "đại hội đại biểu nhân dân", "quận ủy", "đảng ủy", "đcs", "đcsvn", "bch", "ubkt", "trung ương", "ban bí thư", "ban chấp hành", "ban", "bộ", "văn phòng", "quốc hội", "qh", "t.ư", "quốc vụ viện",
    "sở", "trường", "thượng viện", "hạ viện", "nghị viện", "đuma", "duma", "nhân đại", "chính hiệp", "chính phủ",
    "tập đoàn",
    "tổng công ty", "công ty", "hãng", "ngân hàng", "quỹ", "tổ chức", "liên đoàn", "liên minh", "hiệp hội",
    "phòng thương mại và công nghiệp", "phòng thương mại", "hội liên hiệp", "liên hiệp", "hội", "viện", "trung tâm",
    "cơ quan", "cục", "tổng cục", "mặt trận tổ quốc", "mặt trận", "mttq", "tòa án", "toà án", "viện kiểm sát", "đoàn",
    "học viện", "đại học", "trường đại học", "cơ quan đại diện", "nhóm", "ban lãnh đạo", "tổ", "diễn đàn", "vùng",
    "tỉnh", "thành phố", "tp", "bang", "thủ đô", "đặc khu", "quận", "đại hội đồng", "nước", "doanh nghiệp", "vụ", "chương trình", "cộng đồng",
)  # fmt: skip

# Words that only look like the kind of an organisation: verbs behind an office.
NO_ORGANISATION = (
    "hội đàm", "hội kiến", "hội họp", "hội ngộ", "hội thảo", "hội tụ", "hội nhập", "ban hành", "ban bố", "ban tặng", "viện trợ", "viện dẫn",
    "tổ chức lễ", "tổ chức tiệc", "tổ chức đón", "tổ chức buổi", "tổ chức cuộc", "tổ chức hội đàm", "tổ chức họp", "tổ chức chiêu đãi",
    "tổ chức trọng thể", "tổ chức quốc yến", "tổ chức chuyến", "đoàn kết", "nhóm họp", "quỹ đạo", "bộ đội",
)  # fmt: skip

# Territories that a name follows in no list of places: "vùng Wallonie".
TERRITORIES = ("vùng", "bang", "tỉnh", "thành phố", "hạt", "quận", "khu vực", "đặc khu")

# Fields of work as they stand in the names of ministries and organisations.
FIELDS: tuple[tuple[str, str], ...] = (
    ("ngoại giao", "foreign"), ("đối ngoại", "foreign"), ("công tác đối ngoại", "foreign"), ("các vấn đề đối ngoại", "foreign"),
    ("ngoại giao và thương mại", "foreign"), ("ngoại giao và hợp tác quốc tế", "foreign"),
    ("quốc phòng", "defence"), ("công an", "public_security"), ("an ninh công cộng", "public_security"),
    ("an ninh nội địa", "interior"), ("an ninh quốc gia", "security"), ("an ninh", "security"), ("nội vụ", "interior"),
    ("công thương", "trade"), ("công nghiệp và thương mại", "trade"), ("thương mại và công nghiệp", "trade"),
    ("thương mại", "trade"), ("ngoại thương", "trade"), ("công nghiệp", "industry"),
    ("kế hoạch và đầu tư", "planning"), ("kế hoạch - đầu tư", "planning"), ("kế hoạch đầu tư", "planning"),
    ("kế hoạch", "planning"), ("đầu tư", "investment"), ("tài chính", "finance"), ("ngân khố", "finance"),
    ("ngân sách", "finance"), ("kinh tế đối ngoại", "economy"), ("kinh tế", "economy"), ("phát triển", "development"),
    ("nông nghiệp và phát triển nông thôn", "agriculture"), ("nông nghiệp và môi trường", "agriculture"),
    ("nn&ptnt", "agriculture"), ("nnptnt", "agriculture"), ("nn-ptnt", "agriculture"), ("nn và ptnt", "agriculture"),
    ("kh&đt", "planning"), ("kh-đt", "planning"), ("khđt", "planning"), ("gtvt", "transport"), ("gd&đt", "education"),
    ("gd-đt", "education"), ("tn&mt", "environment"), ("tn-mt", "environment"), ("tt&tt", "information"),
    ("lđ-tb&xh", "labour"), ("lđtb&xh", "labour"), ("lđtbxh", "labour"), ("vhttdl", "culture"), ("vhtt&dl", "culture"),
    ("kh&cn", "science"), ("khcn", "science"), ("kh-cn", "science"), ("nông nghiệp", "agriculture"), ("nông thôn", "agriculture"),
    ("nông lâm", "agriculture"),
    ("lâm nghiệp", "agriculture"), ("thủy sản", "agriculture"), ("thuỷ sản", "agriculture"), ("nghề cá", "agriculture"),
    ("lương thực", "agriculture"), ("chăn nuôi", "agriculture"),
    ("khoa học và công nghệ", "science"), ("khoa học - công nghệ", "science"), ("khoa học công nghệ", "science"),
    ("khoa học", "science"), ("công nghệ", "science"), ("nghiên cứu", "science"), ("đổi mới sáng tạo", "science"),
    ("giáo dục và đào tạo", "education"), ("giáo dục", "education"), ("đại học", "education"), ("đào tạo", "education"),
    ("giao thông vận tải", "transport"), ("giao thông", "transport"), ("vận tải", "transport"),
    ("đường sắt", "transport"), ("hàng không", "transport"), ("cơ sở hạ tầng", "infrastructure"),
    ("hạ tầng", "infrastructure"), ("xây dựng", "construction"), ("đất đai", "land"), ("nhà ở", "construction"),
    ("y tế", "health"), ("tư pháp", "justice"), ("pháp luật", "justice"), ("pháp chế", "justice"),
    ("văn hóa, thể thao và du lịch", "culture"), ("văn hoá, thể thao và du lịch", "culture"), ("văn hóa", "culture"),
    ("văn hoá", "culture"), ("thể thao", "sports"), ("du lịch", "tourism"), ("thanh niên", "youth"),
    ("lao động - thương binh và xã hội", "labour"), ("lao động, thương binh và xã hội", "labour"),
    ("lao động", "labour"), ("thương binh", "labour"), ("xã hội", "social"), ("nguồn nhân lực", "labour"),
    ("nhân lực", "labour"), ("việc làm", "labour"), ("phúc lợi", "social"), ("an sinh", "social"),
    ("thông tin và truyền thông", "information"), ("thông tin", "information"), ("truyền thông", "information"),
    ("bưu chính viễn thông", "information"), ("kỹ thuật số", "digital"), ("chuyển đổi số", "digital"),
    ("số", "digital"),
    ("tài nguyên và môi trường", "environment"), ("tài nguyên", "environment"), ("môi trường", "environment"),
    ("khí hậu", "environment"), ("thiên nhiên", "environment"), ("nước", "water"), ("thủy lợi", "water"),
    ("năng lượng", "energy"), ("dầu khí", "energy"), ("dầu mỏ", "energy"), ("mỏ", "mining"), ("khoáng sản", "mining"),
    ("điện lực", "energy"), ("hợp tác quốc tế", "cooperation"), ("hợp tác phát triển", "cooperation"),
    ("hợp tác kinh tế quốc tế", "cooperation"), ("hội nhập khu vực", "integration"), ("hội nhập", "integration"),
    ("quan hệ quốc tế", "foreign"), ("quốc tế", "international"), ("châu âu", "europe"), ("chiến lược", "strategy"),
    ("dân tộc và tôn giáo", "ethnic"), ("dân tộc", "ethnic"), ("tôn giáo", "religion"), ("phụ nữ", "women"),
    ("gia đình", "family"), ("nội các", "cabinet"), ("phủ tổng thống", "presidency"), ("phủ thủ tướng", "cabinet"),
    ("hải quan", "customs"), ("biển", "sea"), ("hàng hải", "sea"), ("đại dương", "sea"), ("hòa bình", "peace"),
    ("thống nhất", "unification"), ("lãnh thổ", "land"), ("quản lý", "management"), ("dịch vụ", "services"),
    ("doanh nghiệp vừa và nhỏ", "enterprise"), ("doanh nghiệp", "enterprise"), ("tiêu dùng", "consumers"),
    ("chính sách", "policy"), ("điều phối", "coordination"), ("các vấn đề", "affairs"), ("phụ trách", "affairs"),
    ("cải cách", "reform"), ("công", "public"), ("nguyên tử", "energy"), ("hạt nhân", "energy"),
    ("tái thiết", "reconstruction"),
)  # fmt: skip

# Words that go on inside the name of an organisation beside fields of work.
ORGANISATION_WORDS = (
    "ndcm", "thanh tra", "kiểm sát", "tòa án", "cảnh sát", "biên phòng", "quân đội", "cựu chiến binh",
    "liên lạc", "kiểm sát",
    "nhân dân", "toàn quốc", "thường vụ", "trung ương", "quốc gia", "nhà nước", "cộng sản", "cách mạng", "hành động",
    "dân chủ", "tự do", "xã hội chủ nghĩa", "cầm quyền", "liên bang", "nhà báo", "hữu nghị", "đoàn kết", "các tổ chức",
    "kiểm tra", "kiểm toán", "tổ chức", "tuyên giáo", "dân vận", "nội chính", "tối cao", "mặt trận", "tổ quốc",
    "chính phủ",
    "quản trị", "điều hành", "hội đồng", "bộ trưởng", "quốc hội", "đảng", "tỉnh", "thành phố", "tp", "bang", "vùng",
    "thể nhân dân", "thương nghiệp", "mttq", "công đoàn", "chữ thập đỏ", "nghị sĩ", "liên minh", "nhân quyền", "tiền tệ",
    "thế giới", "châu á", "khu vực", "chính", "chứng khoán", "xuất nhập khẩu", "phát triển", "ngân hàng",
    "ngoại trưởng",
    "cạnh tranh", "liên hiệp", "đối thoại", "chính trị", "hiệp thương", "nông dân", "đồng bào", "quân sự", "tham mưu",
    "liên nghị viện", "cổ phần", "tnhh", "công ty", "tập đoàn", "văn phòng", "ban", "ủy ban", "uỷ ban", "pháp luật",
    "đông nam á", "đông bắc á", "đông á", "nam á", "tây á", "trung á", "trung đông", "châu phi", "châu mỹ", "mỹ latinh", "thái bình dương",
    "công tác", "hợp tác", "chỉ đạo", "song phương", "hỗn hợp", "liên chính phủ", "điều phối", "biên giới", "phân giới cắm mốc",
    "hồ chí minh", "thanh niên cộng sản", "tncs", "kỷ luật", "lý luận", "tuyên truyền", "tuyên huấn", "đcs", "đcsvn", "bch", "cán sự", "tỉnh ủy", "thành ủy", "bí thư", "cơ yếu",
    "đất nước", "lập pháp", "lập hiến", "cơ mật", "hiến pháp", "tư vấn", "chấp chính", "hoàng gia", "luật gia", "phụ nữ", "sinh viên", "doanh nhân", "nhà văn",
    "cánh tả", "phong trào", "chính pháp", "lực lượng vũ trang", "lực lượng", "vũ trang", "quân giải phóng", "liên lạc đối ngoại", "quân ủy", "lao động", "thanh niên", "cộng hòa", "bảo thủ", "công lý", "nước ngoài",
)  # fmt: skip

# Parts of a title that say no more than the office: who leads the party leads its committee.
IDLE_BODIES = ("ban chấp hành trung ương", "trung ương đảng", "ban chấp hành")

FORMER = ("cố", "cựu", "nguyên")
DEPUTY = ("phó", "quyền", "đồng")
BELOW = ("phó",)
DEGREES = ("thường trực", "đương nhiệm", "sắp mãn nhiệm", "mới đắc cử", "vừa đắc cử", "thứ nhất", "thứ hai", "đắc cử", "lâm thời", "danh dự", "tạm quyền", "mãn nhiệm", "cấp cao",
           "cầm quyền", "chuyển tiếp")  # fmt: skip

HONORIFICS = ("ông", "bà", "ngài", "đồng chí", "đ/c", "anh", "chị", "cụ", "bác", "quý ông", "quý bà",
              "dato' seri", "dato’ seri", "dato seri", "datuk seri", "dato sri", "datuk", "tan sri")
# Ranks and degrees stand before a name or an office and say nothing of the office.
RANKS = (
    "đại tướng", "thượng tướng", "trung tướng", "thiếu tướng", "đại tá", "thượng tá", "trung tá", "thiếu tá", "đô đốc",
    "phó đô đốc", "chuẩn đô đốc", "chuẩn tướng", "thống chế", "nguyên soái", "tướng", "tiến sĩ", "ts", "ts.", "gs",
    "gs.", "pgs.ts", "gs.ts", "giáo sư", "thạc sĩ", "luật sư", "hòa thượng", "bác sĩ",
)  # fmt: skip

PRONOUNS = ("ông", "bà", "ngài", "ông ấy", "bà ấy", "ông này", "bà này")
COUNTERPARTS = ("người đồng cấp", "người đồng nhiệm", "đồng nhiệm", "người tương nhiệm", "đối tác đồng cấp")
LED: tuple[str, ...] = ()
DELEGATIONS = (
    "đoàn đại biểu cấp cao", "đoàn đại biểu", "đoàn cấp cao", "đoàn công tác", "phái đoàn cấp cao", "phái đoàn",
    "đoàn quan chức",
    "đoàn doanh nghiệp", "đoàn doanh nhân", "đoàn cán bộ", "đoàn nghị sĩ", "đoàn truyền thông", "đoàn nhà báo",
    "đoàn lãnh đạo", "đoàn quân sự", "đoàn chuyên gia", "đoàn bộ", "đoàn quốc hội", "đoàn chính phủ", "đoàn đảng", "đoàn nghị viện",
    "đoàn thượng viện", "đoàn hạ viện", "đoàn đàm phán", "đoàn",
)  # fmt: skip
LEADERS = (
    "các nhà lãnh đạo cấp cao nhất", "các nhà lãnh đạo cấp cao", "các nhà lãnh đạo", "các lãnh đạo cấp cao nhất",
    "các lãnh đạo cấp cao", "các lãnh đạo", "lãnh đạo cấp cao nhất", "lãnh đạo cấp cao", "lãnh đạo chủ chốt",
    "lãnh đạo đảng và nhà nước", "lãnh đạo đảng, nhà nước", "lãnh đạo chính phủ", "lãnh đạo", "nguyên thủ", "giới chức",
    "các quan chức", "quan chức", "nhà chức trách", "các nhà ngoại giao", "các nhà đàm phán", "các quan chức cấp cao",
    "quan chức cấp cao",
)  # fmt: skip
# Seats of power and powers without a state that stand for a country.
SEATS = {
    "Nhà Trắng": "USA", "Lầu Năm Góc": "USA", "Điện Kremlin": "RUS", "Kremlin": "RUS", "Nhà Xanh": "KOR",
    "Taliban": "AFG", "Hamas": "PSE", "Houthi": "YEM", "Hezbollah": "LBN", "phố Downing": "GBR", "Điện Elysee": "FRA",
    "Điện Élysée": "FRA",
}  # fmt: skip
SPOUSES = ("phu nhân", "phu quân")

# Words that hold an office's name but are no person.
NO_PERSON = (
    r"(?:văn phòng|phủ|dinh|cấp|hàm|hội nghị|hội đồng|họp|cuộc họp|ủy ban|chức danh|chức vụ|chức|vai trò|cương vị|ghế"
    r"|nhiệm kỳ)\s+(?:các\s+|làm\s+|phó\s+|liên\s+)?(?:thủ tướng(?: chính phủ)?|tổng thống|chủ tịch(?: nước| quốc hội)?"
    r"|bộ trưởng|thứ trưởng|ngoại trưởng|tổng bí thư|đại sứ|tổng thư ký)",
    r"(?:tổng )?(?:đại sứ|lãnh sự) quán",
    r"bộ\s+tư\s+lệnh",
    r"(?:các|những|nhiều|nữ|hai|ba|hội nghị)\s+(?:bộ trưởng|thủ tướng|tổng thống|đại sứ|chủ tịch|ngoại trưởng"
    r"|thứ trưởng|giám đốc)",
    r"công an (?:tỉnh|thành phố|huyện|xã)|bà con|ông bà|bà mẹ|vua cha|vua chúa",
    r"chủ tịch đoàn|năm chủ tịch|nước chủ tịch|chủ tịch luân phiên|chủ tịch aipa",
    r"(?:đại sứ|bộ trưởng|thứ trưởng|ngoại trưởng|thủ tướng|giám đốc) (?:các|một số|những)",
    r"đại sứ (?:thương hiệu|du lịch|thiện chí)|bí thư thứ (?:hai|ba)",
    r"(?:huân chương|trường đại học|đại học|đường|lăng|tư tưởng|bảo tàng|giải thưởng|quảng trường)\s+hồ chí minh",
    r"(?:lăng|khu di tích|tượng đài|tượng|viếng)\s+chủ tịch hồ chí minh",
)

# The first words of those that do not open with an office.
THING_OPENINGS = (
    "văn phòng", "phủ", "dinh", "cấp", "hàm", "hội nghị", "hội đồng", "họp", "cuộc họp", "ủy ban", "chức danh",
    "chức vụ", "chức", "vai trò", "cương vị", "ghế", "nhiệm kỳ", "các", "những", "nhiều", "nữ", "hai", "ba",
    "công an", "lãnh sự", "bà con", "ông bà", "bà mẹ", "năm chủ tịch", "nước chủ tịch", "huân chương",
    "trường đại học", "đại học", "đường", "lăng", "tư tưởng", "bảo tàng", "giải thưởng", "quảng trường",
    "khu di tích", "tượng đài", "tượng", "viếng", "bộ tư lệnh",
)  # fmt: skip

# Capitalised words that end a name standing before them.
AFTER_NAMES = (
    "ngày", "chiều", "sáng", "tối", "trưa", "tại", "trong", "theo", "ảnh", "nhân", "hai", "đây", "ông", "bà", "sau",
    "trước", "về", "và", "cùng", "các", "những", "đồng chí", "nguồn", "phu nhân", "ngài", "tới", "đến", "cũng", "tham",
    "phát biểu", "với", "từ", "khi", "việt nam", "thời gian", "cuộc", "nhận", "hôm", "đoàn đại", "ủy viên", "tổng bí",
    "tổng thống", "tổng thư", "tổng giám", "tổng lãnh", "thủ tướng", "thủ hiến", "chủ tịch", "chủ nhiệm", "bộ trưởng",
    "bộ ngoại", "bộ công", "bộ quốc", "phó", "ngoại trưởng", "đại sứ", "đại biện", "quốc vương", "quốc hội", "hội đàm",
    "trưởng ban", "trưởng đoàn", "bí thư", "thứ trưởng", "giám đốc", "thống đốc", "nguyên chủ", "cựu", "ttxvn", "vov",
    "vtv", "vgp", "vnexpress", "tuổi trẻ", "hội nghị", "đảng", "nhà nước", "chính phủ", "nhà vua", "đặc phái",
    "đại tướng",
    "thượng tướng", "trung tướng", "thiếu tướng", "tiếp", "vtv.vn", "quan hệ", "kim ngạch", "bên", "tuy", "nếu", "qua",
    "được", "đã", "sẽ", "thăm", "gặp", "chúc", "cảm ơn", "đánh giá", "khẳng định", "bày tỏ", "một", "đó", "này",
)  # fmt: skip

# Words that open the name of an organisation or a field, and so no person's.
NO_FIRST_WORDS = (
    "chỉ đạo", "hợp tác", "hỗn hợp", "điều phối", "công tác", "phối hợp", "liên chính phủ",
    "công an", "công thương", "ngoại giao", "quốc phòng", "thương mại", "trường", "cục", "sở", "bộ", "đảng", "quỹ",
    "hội",
    "viện", "văn phòng", "tập đoàn", "công ty", "ngân hàng", "ủy ban", "uỷ ban", "tỉnh", "thành phố", "tp", "quận",
    "huyện",
    "khu vực", "trung tâm", "liên đoàn", "hiệp hội", "liên minh", "hội đồng", "quốc hội", "chính phủ", "á", "âu",
    "thái bình dương", "nhà nước", "trung ương", "mặt trận", "học viện", "đại học", "tòa án", "liên hợp", "liên hiệp",
    "kinh tế", "tài chính", "khoa học", "giáo dục", "y tế", "nông nghiệp", "văn hóa", "xây dựng", "giao thông", "vụ",
)  # fmt: skip

FIRST_NAMES = ("hai", "từ")

# Names of countries of one syllable, which before a foreign name are taken for the name's first word.
SHORT_COUNTRIES = {
    "Nga": "RUS", "Lào": "LAO", "Mỹ": "USA", "Đức": "DEU", "Pháp": "FRA", "Anh": "GBR", "Nhật": "JPN", "Hàn": "KOR",
    "Ấn": "IND",
    "Séc": "CZE", "Bỉ": "BEL", "Áo": "AUT", "Ý": "ITA", "Úc": "AUS", "Thái": "THA", "Triều": "PRK",
}  # fmt: skip

# Offices that only one country has.
OFFICE_COUNTRIES = {
    "nhật hoàng": "JPN", "đặc khu trưởng": "HKG", "ủy viên quốc vụ": "CHN", "ông chủ điện kremlin": "RUS",
    "ông chủ nhà trắng": "USA", "ông chủ điện elysee": "FRA", "ông chủ điện élysée": "FRA", "ông chủ phố downing": "GBR",
}  # fmt: skip

SURNAMES = (
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương",
    "Lý",
    "Đào", "Đoàn", "Vương", "Trịnh", "Trương", "Đinh", "Lâm", "Phùng", "Mai", "Tô", "Hà", "Tạ", "Tống", "Lương", "Cao",
    "Thái", "Châu", "Lưu", "Từ", "Nông", "Hứa", "Chu", "Triệu", "Thạch", "Tòng", "Giàng", "Lò", "Điểu", "Hầu", "Sùng",
    "Bế", "Lại", "Quách", "Cù", "Ninh", "Nghiêm", "La", "Khương", "Doãn", "Mạc", "Thân", "Tăng", "Đàm", "Kiều", "Tòng",
)  # fmt: skip

HISTORICAL = ("Hồ Chí Minh", "Võ Nguyên Giáp", "Lênin", "Tôn Đức Thắng", "Phạm Văn Đồng", "Cayxỏn Phômvihản")
