"""How English news tells of agreements: the acts done to an instrument. The frame finds which instruments.

A rule gives the word of the act (`key`) and, in `fixed`, what kind of act it is (`_act`: sign, adopt, reach, force, cancel,
talks, named), on which side of it its instruments stand (`_items`: after, before, either), and whether the word alone
tells that it is done (`_done`).
"""



from __future__ import annotations

from diplofacts.rule import Rule

_WORDS = (
    "agreement", "agreements", "memo of", "memos of", "memorandum", "memoranda", "memorandums", "mou", "mous", "moc", "treaty", "treaties", "accord", "accords",
    "pact", "pacts", "compact", "compacts", "deal", "deals", "joint statement", "joint statements", "statement", "communique", "communiqué", "declaration", "declarations",
    "joint vision", "joint understanding", "vision statement", "shared vision", "shared visions", "protocol", "protocols", "convention", "conventions", "contract", "contracts", "letter of intent", "letters of intent",
    "letter", "letters", "notes", "note verbale", "diplomatic notes", "action plan", "action plans", "plan of action", "plan", "plans", "work plan", "roadmap", "road map",
    "program", "programme", "programs", "programmes", "fta", "ftas", "free trade area", "free trade zone", "arrangement", "arrangements", "framework", "frameworks", "partnership", "document",
    "documents", "instruments", "minutes", "minute", "charter", "code of conduct", "terms of reference", "currency swap", "swap", "cptpp", "tpp", "rcep", "usmca", "nafta",
    "jcpoa", "new start", "afta", "evfta", "cepa", "ceca", "tifa",
)  # fmt: skip
_ED = r"(?:co-?signed|signed|inked|initial?led|sealed|clinched|exchanged|adopted|issued|released|concluded|reached|struck|finali[sz]ed|approved|endorsed|renewed|extended|agreed(?: upon| on)?|completed|announced|unveiled|published|made public|secured(?! (?:by|against|on|with)\b)|formali[sz]ed|handed over)"
_LY = r"(?: (?:\w+ly|also|both|all|each|first|then|since|now|just|already|later|today|yesterday|{date}))*"
RULES = (
    Rule(
        "en/agreement/force",
        "agreement",
        _WORDS,
        r"\b(?P<key>(?:took|takes?|taking|taken) effect|(?:came|comes?|coming|enter(?:ed|s|ing)?|put|went|goes|going) into (?:force|effect)|enter(?:ed|s|ing)? force|be(?:came|comes?) (?:effective|operational)|entry into (?:force|effect)|br(?:ing|ings|inging|ought) into (?:force|effect)|coming into (?:force|effect))\b",
        {"_act": "force", "_items": "either"},
    ),
    Rule(
        "en/agreement/passive",
        "agreement",
        _WORDS,
        rf"\b(?:was|were|been|be|being|is|are)\b{_LY}(?: (?:expected|due|set|scheduled|slated|likely|ready|yet) to be)?{_LY} (?P<key>{_ED})\b(?:(?<!agreed)(?<!extended)|(?! to\b))",
        {"_act": "sign", "_items": "before"},
    ),
    Rule(
        "en/agreement/for_signing",
        "agreement",
        _WORDS,
        r"\b(?:planned|prepared|ready|scheduled|slated|due|set|expected|up|prepared) (?:for|to be) (?P<key>signing|signature)\b",
        {"_act": "sign", "_items": "before"},
    ),
    Rule(
        "en/agreement/participle",
        "agreement",
        _WORDS,
        rf"{{instrument}}(?:\)|,)?[\"”]?(?: \([^()]{{0,40}}\),?)? \(?(?:which |that |they |{{people}} |{{both}} |(?:had |have |has )(?!reached|secured|completed|agreed)|\w+ly |first |just |to be |being |already )*(?P<key>{_ED}|entered into(?! force| effect))\b",
        {"_act": "sign", "_items": "either"},
    ),
    Rule(
        "en/agreement/as_was",
        "agreement",
        _WORDS,
        rf"\b{_ED}\b[^.;,]{{0,60}},? (?P<key>as (?:was|were))\b",
        {"_act": "sign", "_items": "after", "_done": True},
    ),
    Rule(
        "en/agreement/signing",
        "agreement",
        (*_WORDS, "the signing took", "the signing ceremony", "the signing was held", "signed on behalf", "signed for", "signed it", "signatories were", "signing for", "signing on behalf"),
        r"\b(?P<key>signed(?= (?:(?:it|them) )?(?:on behalf of|for)\b)|signatories (?:were|are)|signing|handover|handing over|inking|conclusion|adoption|renewal|extension|exchange(?= of\b)|initiall?ing|issuance|release|announcement|sealing|concluding|exchanging|adopting|issuing|finali[sz]ing|reaching|renewing|extending)\b",
        {"_act": "sign", "_noun": True},  # no _items: of a signing told of alone the paper stands in another sentence
    ),
    Rule(
        "en/agreement/signed",
        "agreement",
        _WORDS,
        r"\b(?<!the )(?P<key>co-?signed|signed|inked|initial?led|sealed|clinched|penned|(?:put|setting|set) pen to paper (?:on|to|for)|(?:put|affixed|appended|inscribed|set) (?:(?:his|her|their) )?(?:names?|signatures?|initials|seals?) (?:to|on)|entered into(?! force| effect))\b",
        {"_act": "sign", "_items": "after", "_done": True},
    ),
    Rule(
        "en/agreement/sign",
        "agreement",
        _WORDS,
        r"\b(?P<key>co-?signs?|signs?|inks?|initials|seals?|clinch(?:es)?|puts? pen to paper (?:on|to|for)|(?:put|affix|append)s? (?:(?:his|her|their) )?(?:names?|signatures?) (?:to|on)|enters? into(?! force| effect))\b",
        {"_act": "sign", "_items": "after"},
    ),
    Rule(
        "en/agreement/exchanged",
        "agreement",
        _WORDS,
        r"\b(?P<key>exchanged|adopted|issued|released|endorsed|approved|announced(?! (?:its|the|their) (?:\w+ )?(?:withdrawal|suspension|termination|exit|cancellation))|unveiled|published|launched|put out|delivered|renewed|extended|welcomed|hailed)\b",
        {"_act": "adopt", "_items": "after", "_done": True},
    ),
    Rule(
        "en/agreement/won",
        "agreement",
        ("contract", "contracts", "deal", "deals"),
        r"\b(?P<key>won|wins?|secured?|bagg?ed|bags|landed|lands|awarded|awards|handed|gave)\b(?={gap:60}{instrument})",
        {"_act": "sign", "_items": "after", "_done": True},
        why="a contract that one country's firm gets from another's government",
    ),
    Rule(
        "en/agreement/adopt",
        "agreement",
        _WORDS,
        r"\b(?P<key>exchanges?(?! rates?| markets?| controls?)|adopts?|(?<!the )(?<!this )(?<!an )(?<!that )issues?|releases?|endorses?|approves?|announces?|unveils?|renews?|extends?)\b",
        {"_act": "adopt", "_items": "after"},
    ),
    Rule(
        "en/agreement/reached",
        "agreement",
        _WORDS,
        r"\b(?P<key>reached|struck|agreed(?: upon| on| to(?= (?:an?|the|new)\b)|(?= (?:an?|the|new|\uE00C)))|concluded(?! with\b)|finali[sz]ed|hammered out|secured|forged|came to(?= an? )|arrived at|brokered|made(?= (?:an? )?(?:{instrument}))|agree[sd]? in principle (?:on|to)|agrees? (?:on|to(?= (?:an?|the|new)\b))|reach(?:es)?|strikes?|concludes?(?! with\b)|completes?|finali[sz]es?|forges?)\b",
        {"_act": "reach", "_items": "after", "_strangers": 2},
    ),
    Rule(
        "en/agreement/ratify",
        "agreement",
        _WORDS,
        r"\b(?P<key>ratified|ratif(?:y|ies|ying)|ratification|acced(?:ed|es?|ing) to|accession to)\b",
        {"_act": "force", "_items": "either"},
    ),
    Rule(
        "en/agreement/withdraw",
        "agreement",
        _WORDS,
        r"\b(?P<key>(?:pull(?:s|ed|ing)?|t(?:ook|akes?|aken|aking)|yank(?:s|ed|ing)?) (?:the |its |his |her )?(?:{country}|country) out of|(?:withdr(?:ew|aws?|awn|awing)|pull(?:s|ed|ing)? out|exit(?:s|ed|ing)?|walked away|backed out)(?: of| from)?|quit|quits|scrap(?:s|ped)|t(?:ore|ears?) up|abrogate[sd]|terminate[sd]|suspend(?:ed|s)(?: (?:its |their |the )?(?:participation|membership|implementation|operation|observance|application) (?:in|of))?|suspend (?:its |their |the )?(?:participation|membership|implementation|operation|observance|application) (?:in|of)|cancel?led|cancels|annulled|annuls|ditched|ditches|renounce[sd]|(?:decided|agreed|voted|moved|decision|decree|move|bill|law|order)(?: of [^,;.]{3,60})? to (?:withdraw from|suspend|terminate|scrap|cancel|quit|pull out of|abrogate|revoke|annul|denounce)|(?:announc\w+|confirm\w+|notif\w+(?: \S+){0,3} of) (?:its|the|their) (?:\w+ )?(?:withdrawal from|suspension of|termination of|exit from|cancellation of))\b",
        {"_act": "cancel", "_items": "either", "_strangers": 2},
    ),
    Rule(
        "en/agreement/talked",
        "agreement",
        _WORDS,
        r"{instrument},?(?: that| which)?(?:(?: is| are| was| were| has been| have been| had been| has long been| have long been)(?: \w+ly| still| now| long| also)*(?: being)?)? (?P<key>talks|negotiated|(?:under )?(?:re)?negotiations?|under discussion|in the works)\b",
        {"_act": "talks", "_items": "before"},
    ),
    Rule(
        "en/agreement/talks",
        "agreement",
        _WORDS,
        r"\b(?P<key>(?:agree[ds]?|vow(?:ed|s)|pledge[ds]|decide[ds]?)(?: {date})? to (?:push for|work (?:on|towards?)|seek|pursue)|negotiat(?:e|es|ed|ing|ions?)|talks(?= (?:on|for|about|over|towards?|to (?:conclude|sign|reach|finali[sz]e))\b))",
        {"_act": "talks", "_items": "after", "_strangers": 3},
    ),
    Rule(
        "en/agreement/discussed",
        "agreement",
        _WORDS,
        r"\b(?P<key>discuss(?:ed|es|ing)?|work(?:ed|s|ing)? on|draft(?:ed|s|ing)|prepar(?:e|es|ed|ing)|go(?:es|ing)? over|went over)"
        r"(?=(?: the| all| some| final)* (?:details?|parameters|terms|texts?|drafts?|provisions|wording|contents?|outlines?|specifics|particulars|conditions) (?:of|for) (?:an? |the )?(?:(?:new|possible|future|proposed|planned|draft|bilateral) )*{instrument}|"
        r" an? (?:(?:new|possible|potential|proposed|future|planned|draft|comprehensive) )+{instrument}(?! (?:was|were|that|which) ))",
        {"_act": "talks", "_items": "after", "_strangers": 3},
        why="what is talked over before it is signed, not what was signed long ago",
    ),
    Rule(
        "en/agreement/named",
        "agreement",
        _WORDS,
        r"(?P<key>{instrument})",
        {"_act": "named"},
        why="an item of a list of documents, a statement that is the article itself; and what \"the agreement\" later means",
    ),
)
