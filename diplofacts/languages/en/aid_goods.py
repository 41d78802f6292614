"""How English news tells of help in kind, where no sum is told."""

from __future__ import annotations

from diplofacts.languages.en.aid_words import FEW, GIFTS, GIVES, GOODS, STRUCK, TAKER
from diplofacts.rule import Rule

GOODS_GIVEN = (
    Rule(
        "en/aid/goods",
        "aid",
        ("donate", "donates", "donated", "donating", "sent", "sends", "sending", "deliver", "delivers", "delivered", "handed over",
         "hands over", "dispatched", "dispatches", "shipped", "gifted", "airlifted", "gave", "gives", "giving", "provided", "provides", "granted", "presented", "presents", "supplied", "supplies"),
        rf"(?P<key>{{donor:country|body|person|place}})(?!-)(?!['’]?s? (?:[\w-]+ ){{0,2}}(?:firm|compan|billionaire|businessm|star|actor|singer|player|club|team|fan|charit|church|ngo|volunteers|foundation|universit|students|hospital))"
        rf"{{adjunct:25}}\b(?:(?:donat(?:e|es|ed|ing)|gifted)(?! (?:blood|his|her|their))|(?<!\bto )(?:sen[dt]s?|sending|deliver(?:s|ed)?"
        rf"|dispatch(?:es|ed)|shipped|airlifted)(?={FEW} (?:{GOODS}\b|{GIFTS}\b{FEW} to (?:the )?{STRUCK}))|(?<!\bto )(?:hand(?:s|ed) over|gave|gives|giving|provide[sd]|granted|present(?:s|ed))(?={FEW} {GIFTS}\b)|suppl(?:ies|ied)(?={FEW} as (?:humanitarian|an?|free|grant|aid|relief|gift)\b)){FEW}"
        rf" to (?:help )?{TAKER.replace('{country|body}', '{recipient:takers}')}",
        {"_unsummed": True},
        why="goods given",
    ),
    Rule(
        "en/aid/distributes",
        "aid",
        ("distributed", "distributes", "distributing"),
        rf"(?P<key>{{donor:company|country|body}}){{adjunct:25}}\bdistribut(?:ed|es|ing){FEW} (?:{GOODS}|(?:food|shelter|winter|hygiene|ration|school) (?:baskets|parcels|packages|packs|kits|bags)|rations)\b"
        rf"{FEW}\b(?:in|to|among|across)(?: the)?{FEW} ?{{recipient:country|place}}",
        {"_unsummed": True, "_named": True},
        why="goods that an agency hands out in another country",
    ),
    Rule(
        "en/aid/arrives",
        "aid",
        ("arrived", "arrives", "arrive", "landed", "lands", "reached", "delivered", "handed over", "distributed", "given"),
        rf"(?:(?:planes?|aircraft|flights?|ships?|vessels?|trucks?|convoys?|shipments?|consignments?|batch|cargo)\b{{adjunct:45}}\b(?:{GOODS}|donations)|{GOODS}|donations){FEW} (?:from|(?:donated|sent|given|gifted|provided|supplied) by) (?:the )?(?:(?:government|people) of (?:the )?)?(?P<key>{{donor:nations}})"
        rf"{FEW}\b(?:(?:arriv(?:ed?|es|ing)|land(?:ed|s|ing)|reach(?:ed|es))\b{FEW}\b(?:in|at)|reach(?:ed|es)|(?:(?:was|were|been) )?(?:handed over|delivered|distributed|given)\b{FEW} to) (?:the )?{{recipient:country|place|person}}",
        {"_unsummed": True, "_named": True},
        why="goods of a state that have come",
    ),
    Rule(
        "en/aid/its_plane",
        "aid",
        ("plane", "planes", "aircraft", "ship", "ships", "flight", "flights", "vessel", "convoy", "helicopter", "trucks"),
        rf"(?P<key>{{donor:country}})(?: [\w-]+){{0,3}} (?:planes?|aircraft|flights?|ships?|vessels?|trucks|convoy|helicopters?) (?:carrying|with|loaded with|laden with|bringing|full of|transporting)"
        rf"{FEW} {GOODS}\b{FEW}\b(?:arriv(?:ed?|es|ing)|land(?:ed|s|ing)|reach(?:ed|es)|left for|headed for|bound for|on (?:its|their) way to|took off for)\b{FEW} ?(?:\b(?:in|at) )?(?:the )?{{recipient:country|place}}",
        {"_unsummed": True, "_named": True},
        why="a state's plane or ship with goods",
    ),
    Rule(
        "en/aid/unsummed",
        "aid",
        ("aid", "grants", "humanitarian", "relief", "oda"),
        rf"(?P<key>{{donor:country|body|person|place}})(?!-){{adjunct:25}}\b{GIVES}\b{FEW}\b(?:humanitarian (?:aid"
        rf"|assistance|relief|supplies)|relief (?:aid|supplies|goods|materials?)|emergency aid|aid|grants|grant aid"
        rf"|oda)\b{FEW}\b(?:to|for|help \w+|in)(?: the)? (?:(?:government|people|republic) of (?:the )?)?(?:[\w-]+-(?:hit|stricken|torn|ravaged|affected) )?{{recipient:country|body|place}}",
        {"_unsummed": True},
    ),
)
