"""The words of aid in English news that its rules are made of: heads, deeds, goods, takers."""

from __future__ import annotations

SUM = "(?P<key>{amount:money})"
SOFT =(
    r"(?:concessional|soft|yen|oda|low-interest|interest-free|preferential)(?: [\w-]+){0,2} (?:loans?|credits?"
    r"|financing)"
)
HEAD = (
    rf"(?:(?<!first )(?<!band-)(?<!to )(?<!state )(?<!legal )(?<!student )aid(?! (?:workers?|agenc|group|convoy))|(?:humanitarian|development|financial"
    rf"|economic|technical|emergency|food|disaster|relief|flood|foreign) assistance|assistance|(?:budget(?:ary)?|humanitarian|financial|development) support"
    rf"|grants?|grant-in-aid|oda|humanitarian|relief|{SOFT}|donat(?:e|es|ed|ion|ions)|donors?)"
)
TRIGGERS = (
    "aid", "assistance", "grant", "grants", "oda", "humanitarian", "relief", "concessional", "soft", "yen", "low-interest", "interest-free",
    "preferential", "donate", "donates", "donated", "donation", "donations", "grant-in-aid", "donor",
    "budget support", "budgetary support", "financial support", "development support",
)  # fmt: skip
GIVES = (
    r"(?:provid(?:e|es|ed|ing)|giv(?:e|es|en)|gave|grant(?:s|ed)?|donat(?:e|es|ed)|offer(?:s|ed)?|extend(?:s|ed)?"
    r"|contribut(?:e|es|ed)|deliver(?:s|ed)?|sen[dt]|sends"
    r"|hand(?:s|ed) over|pledg(?:e|es|ed)|announc(?:e|es|ed)|approv(?:e|es|ed))"
)

GIVE = (
    r"(?:announc(?:e|es|ed|ing)|giv(?:e|es|en|ing)|gave|grant(?:s|ed|ing)?|donat(?:e|es|ed|ing)|award(?:s|ed|ing)?|pledg(?:e|es|ed|ing)"
    r"|promis(?:e|es|ed|ing)|commit(?:s|ted|ting)?|allocat(?:e|es|ed|ing)|earmark(?:s|ed|ing)?"
    r"|mobili[sz](?:e|es|ed|ing)|contribut(?:e|es|ed|ing)|disburs(?:e|es|ed|ing)|provid(?:e|es|ed|ing)|offer(?:s|ed|ing)?"
    r"|hand(?:s|ed|ing)? over|set(?:s|ting)? aside|mak(?:e|es|ing) available|made available)"
)
STATE = r"(?:the )?(?:(?:government|people) of (?:the )?)?"
STRUCK = r"(?:(?:[\w-]+ ){0,2}[\w-]*(?:hit|stricken|torn|ravaged|affected|struck|devastated|plagued) )"
_KIN = r"(?:(?:its|their) (?:[\w-]+ ){0,2}(?:neighbou?rs?|ally|partner) )"
TAKER = rf"(?:the )?(?:(?:government|people) of (?:the )?)?(?:{STRUCK}|{_KIN})?{{country|body}}"
GOODS = (
    r"(?:vaccines?|(?:medical|relief|emergency|food|humanitarian|aid) (?:supplies|goods|items|equipment|aid|materials?)|food aid|relief"
    r"|tents|blankets|face masks|test kits|ventilators|aid|ambulances|generators|food(?! products)|medicines?|free of charge|as (?:an? )?(?:gift|donation))"
)
GIFTS = rf"(?:{GOODS}|(?:tonnes|tons|bags|sacks|barrels)|doses|wheat|rice|maize|flour|grain|cereals)"
FEW = r"(?:(?!{country|body|person|instrument|money|pair|both})(?:[^.;!?]|\.(?=\d))){0,70}?"
"""Words that may hold a number, a brand, a day."""
SOME = (
    r"(?:(?:a|an|the|another|about|around|some|up to|over|more than|nearly|almost|at least|additional|further|extra|new|fresh"
    r"|total|sum|cheque|check|grant|package|credit|donation|tranche|first|second|third|initial|worth|of|for) ){0,4}"
)
# What goes on as the price of something is no aid.
NO_PRICE = (
    r"(?! (?:[\w-]+ ){0,2}(?:credit lines?|lines? of credit|credit facility|swap)\b)(?!(?: (?:to|for) (?:the )?{country|body})? for (?:the )?(?:[\w-]+ )?(?:purchase|sale|lease|rights?|use|damages?|deal|contract)\b| in (?!(?:[\w-]+ ){0,3}(?:aid"
    r"|assistance|grants?|support|relief|funding|funds|loans?|help|donations?|finance|financing|credits?)\b|{date}))"
)
LENDING = (
    r"(?:loans?(?! (?:arrears|loss\w*|guarantee\w*|portfolio|officers?|rates?|repayments?))|credits?(?! (?:rating|guarantee))|financing|funding|finance"
    r"|(?<!total )(?<!annual )(?<!cumulative )(?<!['’]s )lending|facility|package|tranche)"
)
LENT = (
    "loan", "loans", "loaned", "credit", "credits", "financing", "funding", "finance", "lending", "facility", "package", "tranche", "lend", "lends", "lent",
    "provide", "provides", "provided", "providing", "approve", "approves", "approved", "approving", "extend", "extends", "extended", "extending",
)  # fmt: skip
# What a sum given for something in a country makes no aid to it.
OTHER_ENDS = (
    r"(?:invest\w*|militar\w+|troops?|soldiers?|weapons?|arms|munitions?|defen[cs]e|embass\w+|consulates?|sanctions|bonds?|stakes?|shares|ventures?|plants?|factor(?:y|ies)|exports?|imports?|exporters"
    r"|trade|its (?:own|operations|staff|compan\w+|firms)|companies|contracts?|purchas\w+|buy|tournament|olympi\w+|students|scholarships?|war|wars|occupation|campaigns?|bases?|advertis\w+|pavilion|visit)"
)
