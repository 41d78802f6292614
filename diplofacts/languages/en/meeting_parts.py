"""What stands around the words of a meeting told in English: the other side, those who act for states, adverbs."""

from __future__ import annotations

from diplofacts.languages.en.groups import PRIVATE
from diplofacts.rule import CHARACTER

PHONE = r"(?:(?:tele)?phone|telephonic)"
_WORD = r"(?:[“\"]?[23]\+[23][”\"]? |(?:days?|hours?|half|weeks?|rounds?|sessions?|series|number|string|flurry|couple|{count}) of |(?!(?:with|to|for|in|at|on|of|between|who|that|after|before|when|while|ahead|following|during|by)\b)[“\"]?[\w'’/-]+[”\"]?,? |{date|count|rank|pair|place}(?:['’]s?)? )"
ADJECTIVES = rf"(?:{_WORD}){{0,7}}?"
PERSON = CHARACTER["person"]
SIDES = "".join(CHARACTER[kind] for kind in ("person", "country", "body", "both"))
# A country in which talks are held stands behind "in" or "at"; any other side ends the words of the event.
STATE = CHARACTER["country"]
BASE_WITH = rf"(?:(?!\b(?:met|meets?|said|ended|failed|who|which|that|told|visit|will|session|holds?)\b)(?:[^.;:!?{SIDES}]|(?<= in ){STATE}(?! )|(?<= in ){STATE}(?= (?:with|between)\b)|(?<= in the ){STATE}(?= (?:with|(?:[\w-]+ ){{0,2}}?(?:capital|city|town|resort|district|province|village|port)\b))|(?<=(?: in| at) ){PERSON}(?= [^.;:!?]{{1,60}}?[ ,]with)))" "{0,80}?"
# What may stand between "talks" and "between": no other thing that two sides have between them.
BASE_BETWEEN = BASE_WITH.replace(
    "(?!\\b(?:", "(?!\\b(?:before|after|prior|conversations?|calls?|meetings?|summits?|brings?|brought|gathers?|gathered|cooperation|relations|ties|relationship|agreements?|deals?|disputes?|differences|border(?! (?:district|town|area|crossing|province|city|post|village))|links?|partnership|friendship|trade|war|conflict|tensions?|balance|gap|clash(?:es)?|confrontation|firefight|battles?|rift|row|feud|exchanges|alliance|bonds?|peace|"
)
LEAD = r"(?:(?:the|their|both|either|an?|some|several|senior|top|other|all|various|each of|separate|newly-?\w*|new|\(|among others,?|everyone from|those from|presidents|prime ministers|(?:foreign |trade |finance |defen[cs]e )?ministers|leaders|,|bank of(?= {person})|hosts?(?= {person})|\d+|two|three|four|five|six|{count}|{person}(?= {country}| {person}| {body} (?:[\w-]+ )?(?:counterparts|colleagues|peers)\b| (?:[\w-]+ )?(?:counterparts|colleagues)\b)) )*"
# Words of an unknown office before a person: "European Trade Commissioner …".
_HEAD_OF = r"(?:the|his|her|its|their) (?:[\w-]+['’]s )?(?:[\w-]+ ){0,3}(?:ruler|leader|chief|head|president|premier|minister|king|emir|monarch|boss|commander|mediator|envoy|negotiator|chairman|secretary|director|governor|counterpart|number two|deputy|speaker), (?=(?:ayatollah |sheikh |general |dr\.? )?{person})"
WORDS = rf"(?:{_HEAD_OF})?" r"(?:(?:(?!(?:of|to|for|in|at|on|and|or|who|that|by|from|as|before|after|with|without|said|when|while|over|about|amid|but|between|among|summit|meeting|talks)\b)[\w'’.-]+ ){0,4}(?={person}))?"
PLURAL = r"(?:leaders|speakers|presidents|premiers|prime ministers|ministers|officials|diplomats|negotiators|representatives|ambassadors|envoys|chiefs|counterparts|colleagues|peers|homologues|opposite numbers|governors|delegations|heads of (?:state|government)|authorities|lawmakers|ministries|parliaments)"
OFFICERS = rf"(?:(?:the )?(?!(?:[\w-]+ ){{0,2}}?(?:{PRIVATE}) {PLURAL})(?:[\w-]+ ){{0,3}}?{PLURAL}(?: (?:of|for) (?:foreign |external |european |economic |national |international |home |internal |water |social |religious |women['’]s )*(?:affairs|irrigation|water|environment|labou?r|defen[cs]e|trade|finance|economy|commerce|energy|agriculture|the interior|justice|health|education|culture|industry|transport|tourism|relations))? (?:of|from|(?<=counterparts )in|(?<=colleagues )in) (?:the )?)?"
AMONG = rf"(?:(?:[\w-]+ ){{0,4}}(?:{PLURAL}|guests|visitors|dignitaries|figures|heads)(?:,? (?!including|such as|among|notably)[^.;:{SIDES}]{{0,70}}?)?,? (?:including|such as|among (?:them|whom)(?: (?:are|were))?|who includ(?:e|ed)|notably) )?"
OTHER = rf"{AMONG}{LEAD}{OFFICERS}{WORDS}{{b:powers}}"

WITH = rf"(?:{BASE_WITH}[ ,])?(?:with|alongside),? "
# What another event is told by, whose sides stand behind it: "held talks to discuss an upcoming meeting between A and B".
_OTHERS = BASE_WITH.replace("(?!\\b(?:", "(?!\\b(?:upcoming|forthcoming|possible|preparations?|ahead|issues|", 1)
NOT_WITH = rf"(?!{_OTHERS}[ ,](?:with|between(?! {CHARACTER['both']})) {LEAD}{OFFICERS}{WORDS}{{powers}})"
ADVERB = r"(?:also|again|separately|privately|briefly|personally|individually|jointly|virtually|secretly|here|there|today|informally|later|first|then|earlier|face-to-face|face to face|one-on-one|directly|{date}|up|in (?:separate|turn)(?: (?:phone |telephone )?(?:calls|conversations|meetings))?)"
FREE = rf"(?:,? {ADVERB},?)*"
# What may follow "A and B met": anything but an object.
END = r"(?=[,.;:!?)”\"–—-]|$| (?:in|at|on|for|to|here|there|during|again|briefly|privately|separately|via|by|over|this|last|next|earlier|yesterday|as|ahead|amid|and|while|after|before|when|one-on-one|face|twice|virtually|online|their|to|late|early|behind|under|from|but|three|two|several|against|outside|inside|alone|bilaterally|informally|first|face-to-face|since|just|only|along|together|following|today|tomorrow|tonight|with a view|near|within|through|every|once|where|because|days|hours|weeks|months)\b| ?{pair|place|date|count|rank})"
NO_STOP = rf"(?:(?!\b(?:said|told|who|which|that|met|will|has|have|had)\b)[^.;:!?,{PERSON}]){{1,70}}?"
