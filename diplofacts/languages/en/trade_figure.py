"""How English news wakes the reading of figures of trade; trade.py has the words that tell them."""

from __future__ import annotations

from diplofacts.languages.en.trade import TRIGGERS
from diplofacts.rule import Rule

RULES = (Rule("en/trade_figure/sum", "trade_figure", TRIGGERS, r"\A.*?{amount:money}"),)
