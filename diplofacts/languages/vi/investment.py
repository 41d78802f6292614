"""How Vietnamese news states figures of investment."""

from __future__ import annotations

from diplofacts.languages.vi.flow import RUNS
from diplofacts.rule import Rule

_NOT = r"(?! (?:đối ứng|điều lệ|pháp định|vay|oda|hóa|hoá|chủ sở hữu|ngân sách|nhà nước|tín dụng|lưu động|tự có|huy động|cổ phần|góp của))"
_CAPITAL =(
    rf"\b(?:(?<!nhu cầu )vốn{_NOT}|mức đầu tư|tổng đầu tư|giá trị đầu tư|kinh phí đầu tư|khoản đầu tư|gói đầu tư|fdi"
    rf"|đầu tư trực tiếp|đầu tư nước ngoài|giải ngân)"
)
_SUM = "(?P<key>{amount:money})"
_NO_SUM = "{sumless:150}"

RULES = (
    Rule(
        "vi/investment/capital",
        "investment",
        ("vốn", "đầu tư", "fdi", "giải ngân"),
        rf"(?P<head>{_CAPITAL}){_NO_SUM}{_SUM}",
        why="the head noun of a sum, with no other sum between",
    ),
    Rule(
        "vi/investment/invests",
        "investment",
        ("đầu tư", "rót", "đổ", "bơm", "góp vốn", "bỏ vốn"),
        rf"(?P<head>\b(?:đầu tư|rót|đổ|bơm|góp vốn|bỏ vốn)){_NO_SUM}{_SUM}",
    ),
    Rule(
        "vi/investment/bracketed",
        "investment",
        ("dự án",),
        r"(?P<head>{count}(?: đầu tư)? (?:vào|tại|ở|sang) {country|place}) ?\((?:[^()]{0,30} )?(?P<key>{amount:money})",
    ),
    Rule(
        "vi/investment/several",
        "investment",
        ("lần lượt", "tương ứng"),
        r"(?P<sides>{country|body}(?: \({country}\))?(?:(?:,? và |, ){country|body}(?: \({country}\))?)+)"
        r"(?P<link>{sumless:90})(?P<sums>{lead:money}(?:(?:,|;)? và |, |; ){money}(?:(?:(?:,|;)? và |, |; ){money})*)(?P<key>)",
        {"_run": True, "_several": True},
        why="several investors told with as many sums",
    ),
    Rule(
        "vi/investment/league",
        "investment",
        ("vốn", "đầu tư", "fdi"),
        r"{investor:country|body|company}(?P<link>" + RUNS + ")" + _SUM,
        {"_run": True},
        why="the second and later places of a table of investors",
    ),
    Rule(
        "vi/investment/league_on",
        "investment",
        ("vị trí", "đứng", "xếp", "tiếp", "kế", "sau đó", "lần lượt"),
        r"{investor:country}(?P<link>(?: (?:đã|tụt|xuống|lên|rớt|lùi|vươn|chỉ))*" + RUNS + "(?: chỉ)? ?)" + _SUM,
        {"_run": True, "_on": True},
        why="a table of investors goes on in a sentence without a word for investment",
    ),
    Rule(
        "vi/investment/sum_first",
        "investment",
        ("vốn", "đầu tư", "fdi"),
        rf"{_SUM}(?P<head>(?: tiền| nguồn| số| trong| cho)*(?: tổng)? (?:vốn{_NOT}|đầu tư|fdi)"
        rf"|{{words:12}} (?:đầu tư )?(?:vào|sang) (?={{country|place}})"
        rf"|(?: mà)? (?={{country|company}}(?: đã)? (?:đầu tư|rót|đổ) ))",
    ),
    Rule(
        "vi/investment/worth",
        "investment",
        ("dự án", "nhà máy", "tổ hợp", "khu công nghiệp"),
        rf"(?P<head>\b(?:dự án|nhà máy|tổ hợp|khu công nghiệp)|{{count}}){_NO_SUM}(?:trị giá|có giá trị|giá trị"
        rf"|quy mô|tổng giá trị){{words:25}}{_SUM}",
    ),
    Rule(
        "vi/investment/works_by",
        "investment",
        ("dự án", "nhà máy", "tổ hợp", "trung tâm"),
        rf"(?P<head>\b(?:dự án|nhà máy|tổ hợp|trung tâm)){{words:40}} {_SUM}(?={{words:12}} do {{country|company}}[^.;,]{{0,30}} (?:đầu tư|làm chủ đầu tư))",
        why="a work and who puts up its sum",
    ),
    Rule(
        "vi/investment/works_of",
        "investment",
        ("dự án", "nhà máy", "tổ hợp", "trung tâm", "khu phức hợp"),
        rf"(?P<head>\b(?:dự án|nhà máy|tổ hợp|trung tâm|khu phức hợp)){{words:25}} {_SUM}",
        {"_firm": True},
        why="a firm's work in another country",
    ),
    Rule(
        "vi/investment/projects",
        "investment",
        ("dự án", "khu công nghiệp"),
        "(?P<key>{projects:count})",
        {"_count": True},
    ),
    Rule(
        "vi/investment/another",
        "investment",
        ("thêm",),
        rf"(?P<head>\b(?:tăng|rót|chi|bổ sung|nâng|đầu tư|góp|mở rộng){{words:30}}\bthêm) {_SUM}",
        {"_told": True},
        why="more of the investment told in the sentence before",
    ),
    Rule(
        "vi/investment/in_title",
        "investment",
        ("đầu tư", "vốn", "trị giá", "rót"),
        "(?P<key>{item:instrument})",
        {"_open": True},
        why="a sum within the title of an instrument",
    ),
)
