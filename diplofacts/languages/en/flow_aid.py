"""Who gives aid and to whom, in English news."""

from __future__ import annotations

from diplofacts.languages.en.flow import ADVERB, FIRMS, FLOW
from diplofacts.rule import CHARACTER

_AID = r"(?:aid|assistance|grants?|oda|relief|loans?|donations?|funding|contributions?|support|package|credit)"
_STATE = r"(?:(?: the)?(?: (?:governments?|people|republic|kingdom) of)?(?: the)?)"
_HELPED =(
    r"(?: (?:flood-hit|quake-hit|war-torn|neighbou?ring|cash-strapped|impoverished|storm-hit|cyclone-hit"
    r"|earthquake-hit|crisis-hit)|(?: (?:its|their) (?:[\w-]+ ){0,2}(?:neighbou?rs?|ally|partner)))?"
)

AID = FLOW._replace(
    giver_before=(
        (3, rf"\b{_AID}(?: \w+){{0,2}} (?:from|by|of){_STATE} $"),
        (3, rf"{{money}}(?: [\w-]+){{0,5}} (?:from|by){_STATE} $"),
        (2, rf"\b(?:from|by){_STATE} $"),
    ),
    giver_after=(
        (4,
            rf"(?:'s|’s|’|')?(?: (?!(?:with|in|for|to|of|at|by|and|from|ha[sd]|have|is|was|via|through|on|under"
            rf"|within|as|than|or|which|who|that|into|will|would|an?|the|some|its)\b)[\w-]+){{0,3}} {_AID}\b"),
        (3, rf"(?!(?:'s|’s)? (?:[\w-]+ ){{0,2}}{FIRMS}\b)(?:'s|’s|’|') (?:[\w-]+ ){{0,3}}{{money}}"),
        (3,
            rf"(?!(?:'s|’s)? (?:[\w-]+ ){{0,2}}{FIRMS}\b)(?!-based)(?:(?:'s|’s)? (?:government|cabinet|parliament|side))?(?:{{adjunct:28}})?{ADVERB}(?:provid(?:e|es|ed"
            rf"|ing)|giv(?:e|es|en|ing)|gave|grant(?:s|ed|ing)?|donat(?:e|es|ed|ing)|offer(?:s|ed|ing)?|approv(?:e|es|ed)"
            rf"|extend(?:s|ed|ing)?|contribut(?:e|es|ed|ing)|deliver(?:s|ed|ing)?|sen[dt]s?|sending|hand(?:s|ed|ing) over"
            rf"|announc(?:e|es|ed|ing)|commit(?:s|ted|ting)?|promis(?:e|es|ed|ing)|allocat(?:e|es|ed|ing)"
            rf"|earmark(?:s|ed|ing)?|releas(?:e|es|ed|ing)|mobili[sz](?:e|es|ed|ing)|award(?:s|ed|ing)?|set(?:s|ting)? aside"
            rf"|mak(?:e|es|ing) available|made available|present(?:s|ed)?|support(?:s|ed|ing)?|help(?:s|ed|ing)?"
            rf"|pledg(?:e|es|ed|ing)|lend|lends|lent|lending"
            rf"|loan(?:ed)?|agreed to (?:provide|give|grant|extend|lend)|disburs(?:e|es|ed)|order(?:s|ed)|spen[dt]s?|spending)\b"),
        (3, r"(?: has been| have been| is| was| remains)[^.;,]{0,40}\bdonors?\b"),
        (2, r"(?: has| have| had)?(?: also)? (?:expressed|reiterated|announced|confirmed|stepped up|doubled|approved)\b"),
        (2, r"(?: government)? ha(?:s|ve|d) [^.;:]{0,110} and (?:has |have )?(?:provided|donated|gave|given|pledged|sent|offered|granted)\b"),
        (2, r"{words:45} ha[sd] (?:approved|given|provided|donated|pledged|offered|granted)\b"),
        (2, r" (?:signed|signs)\b"),
        (2, r" to (?:provide|give|grant|donate|extend|contribute|send|lend|offer)\b"),
    ),
    taker_before=(
        (4, rf"{{money}}(?: [\w-]+){{0,4}} (?:to|for|towards?){_STATE}{_HELPED} $"),
        (3,
            rf"\b(?:to|for|help|assist|aid|support|helping|assisting|supporting|giv(?:e|es|en|ing)|gave|grant(?:s"
            rf"|ed)?|lend|lent|offer(?:s|ed)?|promis(?:e|es|ed)|award(?:s|ed)?|provid(?:e|es|ed|ing)|extend(?:s|ed)?|sen[dt]){_STATE}{_HELPED} $"),
        (3, rf"\b(?:aid|assistance|relief|grants?|support) (?:\w+ )?(?:in|for|to|towards?){_STATE}{_HELPED} $"),
        (2, rf"\bin{_STATE}{_HELPED} $"),
    ),
    taker_after=((4,
        rf"{ADVERB}(?:receiv(?:e|es|ed)|get|gets|got|secured|obtained|won|borrow(?:s|ed)?)\b"), (4,
            r"(?: ha[sd]| have| will)? (?:be|been|was|were|is|are) (?:given|granted|offered|promised|lent|awarded)\b")),
    others=(
        r"\b(?:trade|export(?:s|ed|ing)?|import(?:s|ed|ing)?|turnover|revenues?|sales|profits?|gdp|debts?"
        r"|invest\w*|fdi|bonds?|deficit|surplus|tariffs?"
        r"|fine[sd]?|tax(?:es)?|purchas\w+|buy|bought|sell|sold|military|weapons?|arms|security assistance"
        r"|stimulus|lawsuit|damages?|losses"
        r"|scholarships?|bail-?out|bank rescue|farmers|student)\b"
    ),
    claimed=(
        r" ?(?:of (?:the|this|that|its) (?:\w+ )?(?:grant|loan|credit|aid|package|assistance|total|sum)\b|(?:worth )?(?:of|in) (?:(?!grants?\b|aid\b|assistance\b|loans?\b)\w+ ){0,2}(?:trade|exports?|imports?|goods|revenues?|sales|profits?|debts?"
        r"|bonds|arms|weapons|damage|investments?)"
        r"|(?:[\w-]+ ){0,2}(?:military|weapons|arms|security|stimulus|bailout|investments?|trade|rewards?|bount(?:y|ies)|prizes?|ransom)\b)"
    ),
    break_=r"(?:;|,? while |,? whereas |\bmeanwhile\b| and (?={money} (?:to|for) (?:the )?{country}))",
    us=r"(?!)",
    planned=(
        r"\b(?:will|would|pledg(?:e|es|ed|ing)|commit(?:s|ted|ting|ment|ments)?|promis(?:e|es|ed)|announc(?:e|es|ed"
        r"|ing|ement)|offer(?:s|ed)?|agreed to|agrees to|plans?|"
        r"is to|are to|(?:likely|expected|set|due) to|stands? to get|to (?:provide|give|grant|send|extend|lend)|can|intends?|vow(?:s|ed)?|earmark(?:s|ed)?|set(?:s|ting)? aside)\b"
    ),
    denied=(
        r"\b(?:not|never|no|declined|refused|cancel(?:led|ed|s)?|cut(?:s|ting)?|suspend(?:s|ed)?|froze|frozen"
        r"|halt(?:s|ed)?|withh[eo]ld|slash(?:ed)?|stop(?:ped)?"
        r"|appeal(?:s|ed)? for|call(?:s|ed|ing)? (?:for|on)|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|request(?:s|ed"
        r"|ing)?|seek(?:s|ing)?|sought|(?<!ly )(?<!ly-)(?<!much )(?<!much-)(?<!in )(?<!of )(?<!most )need(?:s|ed)?(?! the most| most)|hopes?|hoped|oppos(?:e[sd]?|ing)|block(?:ed|s|ing)?|reject(?:ed|s|ing)|recommend\w*|ow(?:es|ed|ing)|repa(?:y|id|ying|yment)"
        r"|could|may|might|should|consider(?:s|ing)?|wants?|thanked for|match(?:es|ed|ing)?)\b"
    ),
    topic=r"\b(?:aid|grant|oda|loan|assistance|relief)\b",
    again=(
        r"(?<= )(?:to (?=(?:help|aid|support|fund|build|finance|assist|counter|cover|train|bolster|clear|ensure|procure|buy|stabili[sz]e|prevent|tackle|increase|enhance|conduct|establish|expand|protect|ease|repair|construct|tackle|implement|carry out|improve|develop|upgrade|fight|combat|rebuild"
        r"|restore|cope|deal|provide|boost|promote|meet|address|respond|feed|purchase|strengthen|reach)\b)|for (?:the )?(?!{country} to\b))(?P<purpose>[^,.;()]{6,120})"
    ),
    part_of=r"{m}[^.;]{0,60}, (?:including|of which)(?: (?:about|some|over|nearly|a|an))? $".replace("{m}", CHARACTER["money"]),
    work=r"(?!)",
    them_gives=r"(?!)",
    soft=r"\b(?:oda|grant|aid|concessional|soft loan|yen loan|assistance)\b",
)
