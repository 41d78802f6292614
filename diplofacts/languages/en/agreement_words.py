"""What English says around the signing of an agreement."""



from __future__ import annotations

from diplofacts.languages.agreement_words import AgreementWords

WORDS = AgreementWords(
    bridge=(
        "a|an|the|its|their|his|her|this|that|these|those|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|twenty-(?:one|two|three|four|five|six|seven|eight|nine)|thirty|forty|fifty|dozen|dozens|both|several|many|some|various|"
        "multiple|numerous|another|other|new|major|key|important|historic|landmark|further|additional|long|awaited|of|off|on|up|to|more|less|than|at|least|as|"
        "around|about|nearly|over|some|total|series|slew|raft|batch|package|set|range|host|string|variety|number|with|in|between|and|including|include|well|joint|"
        "bilateral|documents|worth|for|from|by|among|ceremony|similar|separate|so|called|ministry|minister|government|governments|company|companies|group|"
        "wide|ranging|detailed|draft|formal|final|initial|preliminary|provisional|first|second|third|ever|signed|agreed|also|officially|formally|jointly|the|"
        "trilateral|multilateral|comprehensive|broad|much|anticipated|following|after|what|they|sides|counterpart|s|us|into|non|binding|legally|tentative|"
        "following|day|today|yesterday|wide|massive|huge|long|term|multi|year|big|such|each|entitled|titled|namely|exchanged"
    ),
    blocks=(
        r"\b(?:talks|negotiations|under|within|implement\w*|pursuant|accordance|according|based|line|basis|which|who|before|said|says|will|would|discuss\w*|welcom\w*|reaffirm\w*|"
        r"stress\w*|emphasi\w*|call(?:ing)?|pledg\w*|hop\w*|urg\w*|negotiat\w*|ratif\w*|order|law|bill|letter|decree|legislation|act|guest ?book|upgrade|compl(?:y|iance)|"
        r"violat\w*|breach\w*|respect\w*|review\w*|amend\w*|because|although|while|whether|withdr\w*|terminat\w*|oppos\w*|against|despite|executive|like|unlike|"
        r"visit\w*|met|meet\w*|attend\w*|including talks|opportunit\w*|benefit\w*|support\w*|commit\w*|not|no|never|is|are|was|were|has|have|had|describ\w*|replac\w*|"
        r"stipulat\w*|envisag\w*|should|must|could|cannot|might|guid\w*|concern\w* about|invit\w*|cit\w*|report|statement that|set out|outlin\w*|permit\w*|allow\w*|conform\w*|consist\w*|inconsist\w*)\b"
    ),
    auxiliaries=r"\b(?:was|were|is|are|be|been|being|has|have|had|will|would|shall|expected|due|set|scheduled|which|that|to|reported|said|support\w*|not|no|never)\b",
    strangers=3,
    acts=(
        r"\b(?:sign(?:s|ed|ing)?|ink(?:s|ed)|initial(?:l?ed|s)|exchang(?:e|es|ed|ing)|adopt(?:s|ed|ing)?|issu(?:e|es|ed|ing)|releas(?:e|es|ed)|renew(?:s|ed|ing)?|reach(?:es|ed)?|"
        r"conclud(?:e|es|ed|ing)|seal(?:s|ed)?|ratif\w+|takes? effect|took effect|enter(?:s|ed)? into force|came into force|withdrew|withdraws?|negotiat\w+|agreed|welcomed|said|told|announced)\b"
    ),
    opens=r"\b(?:including|include|includes|included|comprising|such as|namely|among them|among which|are|were|is|was|covering|consisting of|notably)\b|:|[–—] (?=an? )",
    announces=r"\b(?:(?:are|were)(?= ?:)|among them|among these|these|they are|include|included|includes|including)\b",
    heads=r"signing|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|final|other|another|among|them|is|one of them|the|a|an|and|these|they|are|include|included|including|were|was",
    topic=r" (?:on|for|in the fields?|in (?:the )?(?:areas?|sectors?) of|covering|regarding|concerning) ",
    following=r"\b(?:following|below|including|include|includes|included|as follows)\b[^.:]{0,40}:?$|:\s*$",
    planned=(
        r"\b(?:will|shall|would|still|have to|has to|had to|to(?= (?:be |help )?(?:\w+ly )?$)|going to|expected|scheduled|due|set to|slated|plan(?:s|ned|ning)?|agree(?:d|s|ing)? to|intend\w*|hop(?:e|es|ed|ing)|want(?:s|ed)?|wish\w*|urg(?:e|es|ed|ing)|"
        r"call(?:s|ed|ing)? (?:for|on)|should|may|might|could|can|must|need(?:s|ed)?|propos\w+|seek\w*|sought|lobb\w+|aim\w*|consider\w*|look(?:s|ed|ing)? forward|ahead of|before|prepar\w+|ready|willing|"
        r"possib\w+|prospects?|chances?|likelihood|goals?|enabl\w+|likely|near(?:s|ing|ed)?|close to|on track|upcoming|forthcoming|in advance of|decid\w+ to|(?:negotiations?|talks) (?:for|on|towards?)|until|await\w*|pending|desir\w*|push\w*|speed\w*|accelerat\w+|expedit\w+|facilitat\w+|promot\w+|"
        r"pav(?:e|es|ed|ing)|work(?:s|ed|ing)? (?:towards?|on|to)|keen|early|soon|discuss(?:ed|ing|ions?)?|explor\w+|draft\w*|finali[sz]e|efforts?|try\w*|tried|vow(?:s|ed)?|pledg(?:e|es|ed)|commit\w*|allow\w*|"
        r"poised|eye[sd]?|opportunity|encourag\w+|support(?:s|ed)?|offer(?:s|ed)?)\b"
    ),
    done=(
        r"\b(?:has|have|had|was|were|witness\w*|attend\w*|after|following|welcom\w+|hail\w+|applaud\w*|prais\w*|since|recent(?:ly)?|just|already|did|congratulat\w+|presid\w+|oversaw|announced|"
        r"culminat\w+|saw|led to|result\w* in|and then|not(?:ed|es|ing)|celebrat\w+|anniversary|marked?)\b"
    ),
    told=r"\b(?:discuss(?:ed|ing)?|efforts?|support(?:s|ed)?|early|promot\w+)\b",
    denied=(
        r"(?:\b(?:not|never|no plans? to|no intention (?:of|to)|ruled out|rules out|refus\w+ to|declin\w+ to|fail\w* to|without|unable to|instead of|rather than|neither|nor|yet to(?: be)?|stop\w* short of|reject\w*|oppos\w*|delay\w*|postpon\w*|cancel\w*|denied|block\w*|against|from)"
        r"|n't)(?: (?:be|been|being|yet|even|to|have|formally|officially|actually|publicly|the|a|an|any|ready|able|willing|prepared|going|likely))* ?$"
        r"|(?:\bnot|n't|\bnever|\bfar from|\byet)(?: (?:yet|even|still|to))*(?: (?:reach\w*|arriv\w* at|at|come to|got to|get to))? (?:the|a|any) (?:stage|point|phase)(?: of)? $"
        r"|\b(?:nor|neither) (?:did|do|does|has|have|had|will|would|was|were)(?: [^,;.]{1,30})? ?$"
    ),
    without=r"\b(?:no|without(?: any| an| a)?|any|neither)(?: (?:new|such|formal|further|major|concrete|other))* $",
    doubtful=r"\b(?:denied|denies|deny|if|unless|whether|until|till|in the event(?: that)?|provided that|so long as|threat\w*|as though|in case|reports? of|rumou?r\w*|had he)\b",
    early=r"^\W*(?:next (?:week|month|year)|in the (?:coming|near)|later this|as planned|under the plan|upcoming)\b",
    once=r"\b(?:once|when|as soon as)[^,]{0,40}$",
    later=r"^(?! (?:that|which|to|under|by|where\w*)\b)(?:(?!\b(?:said|says|after|because|when|while)\b)[^.;,]){0,30}\b(?:will|would|is expected|are expected|is scheduled|is set|is due|could|may)\b",
    launched=r"\b(?:launch\w*|start\w*|begin\w*|began|begun|open\w*|resum\w*|agree[ds]? (?:to|on)|call\w* for|propos\w*|will|commit\w* to|intend\w*|plan(?:s|ned|ning)? to|ready to|prepared to|due to|set to|early|soon|hop\w*|want\w*|seek\w*|restart\w*|explor\w*|consider\w*|initiat\w*|kick\w*|reviv\w*)\b",
    pushed=r"\b(?:are|is|were|have|has|been|continu\w*|accelerat\w*|speed\w*|expedit\w*|push\w*|advanc\w*|progress|ongoing|under way|underway|rounds?|facilitat\w*|decision|decided|include|includes|in|currently|still|after|promot\w*|urged)\b",
    settled=r"\b(?:conclu\w*|complet\w*|finish\w*|wrap\w*|finali[sz]\w*|end(?:s|ed|ing)?|substantially|successful\w*)\b",
    side=r"(?:with|and|between|by|of|from)",
    oblique=r"\b(?:visit(?:s|ed|ing)?(?: to)?|to|in|at|from|of|on|about|for|into|sidelines|summit|within|near|towards?|against|through|leaves?|left|over|outside|during|amid|despite)(?: (?:the|current|recent|ongoing|capital|city|southern|northern|central|eastern|western|state|official))* ?$",
    signer=r"\b(?:by|with|between)(?: the)?",
    witness=r"\b(?:witness\w*|attend\w*|presence|present (?:at|for|during|when)|in attendance|stood by|observ\w*|presid\w*|overs\w*|chair\w*|broker\w*|mediat\w*|host\w*|led\b|look\w* on|watch\w*|welcom\w*|hail\w*|prais\w*)\b",
    worth=r"\b(?:worth|paying|(?:grants?|aid|loans?|credits?|assistance|financing|funding) of|valued at|totall?ing|total(?: value)? of|amounting(?: to)?|to the tune of|estimated at|cost|costing|value of|up to|about|around|for|over|nearly|some|at least|more than)(?: (?:a|an|total|some|about|around|up|to|over|more|than|nearly|at|least|combined|of))*\s?$",
    back=r"\b(?:the|this|that|these|both|such)(?: [\w-]+){0,3} $",
    visit=r"\b(?:visit\w*|trip|tour|stay|from|until|during|period|summit|anniversary|since|before|fiscal|plan|for|round|meeting|talks|held)(?: [^,]{0,40})?$",
    past=r"\b(?:welcom\w+|hail\w+|congratulat\w+|earlier|previous\w*|last|ago|recent\w*|since|first|once|originally|in the past|already)\b",
)
