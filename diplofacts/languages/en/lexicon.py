"""Modality, negation and deixis in English news."""

from __future__ import annotations

from diplofacts.languages.lexicon import Lexicon

LEXICON = Lexicon(
    planned=(
        r"\b(?:will|shall|to (?:meet|hold|visit|sign|host|receive|talk|discuss|travel|arrive|pay|begin|start|attend)"
        r"|(?:is|are|was|were|be) (?:\w+ )?(?:expected|scheduled|due|set|slated|planned|poised|to)|plans?(?: to)?"
        r"|planned|upcoming|forthcoming|next|agreed to|intends? to|preparing|ahead of|about to|"
        r"would)\b"
    ),
    wished=(
        r"\b(?:hopes?|hoped|hoping|wish(?:es|ed)?|wants?|wanted|urged?|urging|calls? for|called for|calling for|asked"
        r"|may|might|could|should|can|if|possible|possibly|proposed?|proposing|suggest(?:s|ed)?|consider(?:s|ing)?"
        r"|seeks?|sought|seeking|invited?|invites|encouraged?|ready|willing|unless|whether|offered)\b"
    ),
    denied=(
        r"\b(?:not|never|n't|no|declined to|refused to|denied|rejected|without|failed to|neither|nor|instead of"
        r"|unlikely|yet to)\b(?! only)|n't\b"
    ),
    cancelled=r"\b(?:cancell?ed|called off|postponed|put off|scrapped|withdr(?:ew|awn|aws?)|pulled out|suspended)\b",
    negotiating=r"\b(?:negotiat\w+|talks on|talks for|talks about|in talks)\b",
    done=r"\b(?:has|have|had)\b(?! to\b)",
    place=(
        r"\b(?:in|at|near|outside)(?: (?:the|an?|its|his|her|their|of|nearby|downtown|central|\w+ern|here in|country['’]s|[\ue001](?:['’]s)?"
        r"|(?:[\w-]+ )?(?:capital|city|town|resort|village|port|island|province|region|state|suburb|district|area)(?: city)?))*,? ?$"
    ),
    states=(
        r"\b(?:(?:the |their |our )?(?:two|both|2)(?: [\w-]+){0,2}? (?:countries|nations|states|governments|peoples|economies"
        r"|neighbou?rs|allies|parties|capitals|giants|powers|enemies|foes|rivals|republics|kingdoms|partners)|both countries|each other's countr(?:y|ies))\b"
    ),
    sides=r"\b(?:(?:the )?(?:two|both) (?:sides|parties|delegations)|both sides|the sides)\b",
    leaders=(
        r"\b(?:(?:the |both )?(?:two |both )(?:leaders|presidents|prime ministers|pms|ministers"
        r"|(?:foreign|trade|finance|defen[cs]e|commerce|economy|energy|transport|interior|justice|health|agriculture) ministers"
        r"|officials|men|women|heads of (?:state|government)|diplomats|premiers|chiefs|counterparts|envoys|negotiators|kings)"
        r"|the (?:pair|duo)(?! of\b| from\b|['’])"
        r"|the (?:leaders|presidents|(?:prime |foreign )?ministers)(?= (?:also |then )?agreed to (?:hold|meet|talk|speak|have)\b)"
        r"|the two(?= (?:(?:also|last|then|later|first|both|briefly|again|had|have|will|are|were|would|did) )?(?:meet|met|sp[eo]a?ke?n?|talk(?:ed)?"
        r"|discuss(?:ed)?|h[eo]ld|shook|shake|exchanged?|pledged?|agreed?|vowed?|signed?|due|set|scheduled|expected|likely)\b))\b"
    ),
    oblique=(
        r"\b(?:of|with|by|to|for|from|at|in|on|between|than|as|against|about|met|meets?|meeting|receives?|received|receiving"
        r"|hosts?|hosted|hosting|greets?|greeted|welcomes?|welcomed|told|tells?|under|over|like|via|including)"
        r"(?: the| a| an| his| her| visiting| several| some| other| top| senior| key| many| various| two| three)*\s*$"
    ),
    fronted=(
        r"(?:^|[,;:.“\"(*–+-]\s*|\b(?:that|and|said)\s)\s*(?:also |earlier,? |later,? )*"
        r"(?:at|in|during|after|before|following|fresh (?:from|off)|(?:days|weeks|hours|months) (?:after|before)|on the sidelines of|while|when|upon|wrapping up|ending|concluding"
        r"|beginning|starting|finishing|capping|kicking off|on)\b(?: [\w-]+){0,4}\s*$"
    ),
    purpose=r"\b(?:in order to|so as to|aimed at)\b",
    occurs=r"\b(?:take place|takes place|be held|start|begin|open|scheduled|due|set|slated|expected)\b",
    readied=r"\b(?:is|are) being (?:prepared|arranged|planned|organi[sz]ed)\b",
    mulled=r"\b(?:is|are) (?:being )?(?:considered|discussed|mulled|under discussion)\b",
    follows=r"\b(?:then|afterwards?|later|also|followed by|after the (?:ceremony|welcome)|earlier|in turn|the same day)\b",
    visiting=r"\b(?:during (?:his|her|their|the|its) (?:\w+[ -]){0,3}(?:visit|trip|stay|tour)|while (?:in|there)|as part of)\b",
    building="",
    separately=r"\b(?:separate(?:ly)?|respectively|individually|in turn|bilateral meetings|a series of)\b",
    home=r"\b(?:our country|our nation)\b",
    home_code=None,
)
