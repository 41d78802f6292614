"""How English news tells of aid."""

from __future__ import annotations

from diplofacts.rule import Rule

_SUM = "(?P<key>{amount:money})"
_SOFT =(
    r"(?:concessional|soft|yen|oda|low-interest|interest-free|preferential)(?: [\w-]+){0,2} (?:loans?|credits?"
    r"|financing)"
)
_HEAD = (
    rf"(?:(?<!first )(?<!band-)aid(?! (?:workers?|agenc|group|convoy))|(?:humanitarian|development|financial"
    rf"|economic|technical|emergency|food|disaster|relief|flood|foreign) assistance|assistance"
    rf"|grants?|grant-in-aid|oda|humanitarian|relief|{_SOFT}|donat(?:e|es|ed|ion|ions))"
)
_TRIGGERS = (
    "aid", "assistance", "grant", "grants", "oda", "humanitarian", "relief", "concessional", "soft", "yen", "low-interest", "interest-free",
    "preferential", "donate", "donates", "donated", "donation", "donations", "grant-in-aid",
)  # fmt: skip
_GIVES = (
    r"(?:provid(?:e|es|ed|ing)|giv(?:e|es|en)|gave|grant(?:s|ed)?|donat(?:e|es|ed)|offer(?:s|ed)?|extend(?:s|ed)?"
    r"|contribut(?:e|es|ed)|deliver(?:s|ed)?|sen[dt]|sends"
    r"|hand(?:s|ed) over|pledg(?:e|es|ed)|announc(?:e|es|ed)|approv(?:e|es|ed))"
)

RULES = (
    Rule("en/aid/sum_first", "aid", _TRIGGERS, rf"{_SUM}(?P<head>(?: [\w-]+| {{country}}){{0,6}} {_HEAD}\b)"),
    Rule("en/aid/sum", "aid", _TRIGGERS, rf"(?P<head>\b{_HEAD}\b){{sumless:90}}{_SUM}"),
    Rule(
        "en/aid/contributes",
        "aid",
        ("contribution", "contribute", "contributes", "contributed", "funding", "give", "gives", "gave", "provide", "provides", "provided", "pledged", "grant"),
        rf"(?P<head>\b(?:contribut(?:e|es|ed)|gives?|gave|provid(?:e|es|ed)|pledg(?:e|es|ed)"
        rf"|announced)){{words:40}}{_SUM}(?= (?:[\w-]+ ){{0,2}}(?:contribution|to (?:help|assist|support"
        rf"|accelerate|clear|rebuild|fight)|for (?:[\w-]+ ){{0,3}}(?:victims|refugees|relief|reconstruction"
        rf"|recovery|development|demining|de-mining)))",
        {"_weak": True},
    ),
    Rule(
        "en/aid/loan_deal",
        "aid",
        ("oda", "loan", "grant", "aid"),
        rf"(?P<head>{{item:instrument}})(?:,? worth| of| totall?ing|,? valued at)? {_SUM}",
        {"_titled": True},
    ),
    Rule(
        "en/aid/unsummed",
        "aid",
        ("aid", "grants", "humanitarian", "relief", "oda"),
        rf"(?P<key>{{donor:country|body|person}}){{words:25}}\b{_GIVES}\b{{words:30}}\b(?:humanitarian (?:aid"
        rf"|assistance|relief|supplies)|relief (?:aid|supplies|goods)|emergency aid|aid|grants|grant aid"
        rf"|oda)\b{{words:40}}\b(?:to|for|help \w+|in)(?: the)? {{recipient:country|body}}",
        {"_unsummed": True},
    ),
    Rule(
        "en/aid/in_title",
        "aid",
        _TRIGGERS,
        "(?P<key>{item:instrument})",
        {"_open": True},
        why="a sum within the title of an instrument",
    ),
)
