"""How English news wakes the reading of targets of trade; trade.py has the words that tell them."""

from __future__ import annotations

from diplofacts.languages.en.trade import TRIGGERS
from diplofacts.rule import Rule

RULES = (
    Rule("en/trade_target/sum", "trade_target", TRIGGERS, r"\A.*?{amount:money|multiple}"),
    Rule(
        "en/trade_target/goes_on",
        "trade_target",
        ("aim", "aims", "aiming", "hope", "hopes", "want", "seek", "plan", "vowed", "pledged", "expect", "agreed", "intend", "committed", "aim was", "aim is", "goal is", "objective is"),
        r"\A[^.;:]{0,50}(?:{both}|\bthey\b|\bthe(?: (?:shared|common|joint))?(?= (?:aim|goal|objective) (?:is|was)))[^.;:]{0,40}\b(?:aim|hope|want|seek|plan|vowed|pledged|expect|agreed|intend|committed|goal|objective)\w*(?: (?:is|was))?"
        r"(?: to {multiplier:multiple} (?:it|this|that|the (?:figure|volume|value|total|amount))\b|(?: (?:for|at|to (?:reach|hit|raise|lift|boost|double|triple|bring|take|increase|expand|push|carry|lifting|raising|bringing|boosting|increasing|taking)(?: it| this| that| the (?:figure|volume|total))?(?: to| up to)?))? {amount:money})",
        why="what two sides aim at, behind a figure of their trade",
    ),
    Rule(
        "en/trade_target/in_title",
        "trade_target",
        TRIGGERS,
        r"\A.*?{item:instrument}",
        {"_open": True},
        why='a sum within the title of an instrument: "a roadmap to raise trade to $5 billion"',
    ),
)
