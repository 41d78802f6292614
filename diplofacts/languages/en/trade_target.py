"""How English news wakes the reading of targets of trade; trade.py has the words that tell them."""

from __future__ import annotations

from diplofacts.languages.en.trade import TRIGGERS
from diplofacts.rule import Rule

RULES = (
    Rule("en/trade_target/sum", "trade_target", TRIGGERS, r"\A.*?{amount:money|multiple}"),
    Rule(
        "en/trade_target/in_title",
        "trade_target",
        TRIGGERS,
        r"\A.*?{item:instrument}",
        {"_open": True},
        why='a sum within the title of an instrument: "a roadmap to raise trade to $5 billion"',
    ),
)
