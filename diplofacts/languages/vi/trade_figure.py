"""How Vietnamese news wakes the reading of figures of trade; trade.py has the words that tell them."""

from __future__ import annotations

from diplofacts.languages.vi.trade import MARKET, TRIGGERS
from diplofacts.rule import Rule

_OPENS = r"(?:^\W*|[;.,] |{percent} và |\b(?:tiếp đến|tiếp theo|kế đến|theo sau|sau đó)(?: là)?,? )(?:(?:là|thị trường|nước|khối|còn|riêng|sang|tới|vào|từ) )*"

RULES = (
    Rule("vi/trade_figure/sum", "trade_figure", TRIGGERS, r"\A.*?{amount:money}"),
    Rule(
        "vi/trade_figure/listed",
        "trade_figure",
        ("đạt", "tăng", "giảm", "tiếp", "kế đến"),
        _OPENS + MARKET.replace("{money}", "(?P<key>{amount:money})"),
        {"_listed": True},
        why="a list of markets goes on in a sentence without a word for trade",
    ),
    Rule(
        "vi/trade_figure/goes_on",
        "trade_figure",
        ("đạt",),
        r"^\W*(?:(?:riêng|trong|còn|đến|sang|và|cũng|con số này|con số đó|kết quả này|tính chung),? )*{when:date}(?: vừa qua| qua| này)?,?"
        r" (?:(?:con số|kết quả|giá trị|kim ngạch|tổng kim ngạch|mức)(?: này| đó)? )?(?:(?:đã|ước|tiếp tục|cũng|chỉ|mới|ước tính) )*"
        r"đạt(?: (?:mức|khoảng|hơn|gần|trên|xấp xỉ|tới|được))* (?P<key>{amount:money})",
        {"_goes_on": True},
        why="the trade told before, of another period, in a sentence without a word for trade",
    ),
)
