"""Who acts in an English clause: over slotted text, in which every person, country and body is one character."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from diplofacts import kept_re as re
from diplofacts.languages.en.groups import PRIVATE
from diplofacts.pattern import plain
from diplofacts.record import NamedTuple
from diplofacts.rule import CHARACTER

PERSON, BOTH = CHARACTER["person"], CHARACTER["both"]
STATES = "".join(CHARACTER[kind] for kind in ("country", "body"))
POWERS = STATES + CHARACTER["place"]  # a capital may stand for its country
_ADVERBIAL = CHARACTER["date"] + CHARACTER["place"]
_REACH = 260
# Those who act for states told in the plural: "the foreign ministers of China and Japan", "Indian and Thai officials".
OFFICERS = (
    rf"(?!(?:[\w-]+ ){{0,2}}?(?:{PRIVATE}) (?:leaders|officials|representatives|chiefs|delegations?|delegates|experts|teams?)\b)"
    r"(?:(?:(?:foreign|trade|finance|political|military|economic|prime ministers) and )?(?:(?!(?:the|with|his|her|their|met|meets?|meeting|between|of|and|by|for|to|from|top|senior|two|also|all)\b)[\w-]+ ){0,3}(?:leaders|presidents|premiers|ministers|officials|diplomats|negotiators|representatives|ambassadors|envoys|secretaries|advis[eo]rs|sherpas|speakers|monarchs|admirals|chiefs|commanders|generals|legislators|delegations|"
    r"counterparts|colleagues|peers|homologues|opposite numbers|heads of (?:state|government)|(?:central bank )?governors(?: of the (?:[\w-]+ )?(?:central|national|reserve) banks)?|(?:central bank|navy|army|air force|police|trade union|parliamentary|spy|intelligence) chiefs|heads of (?:parliament|the central banks)|authorities|lawmakers|experts|delegates|teams?|sides|governments?|side|delegation|(?:foreign |defen[cs]e |trade |commerce )?ministry|ministries|parliaments?|administration)(?: (?:of|for) (?:the )?(?:foreign |external |european |economic |national |international |home |internal |water |social |religious |women['’]s )*(?:affairs|irrigation|water|environment|labou?r|defen[cs]e|trade|finance|economy|commerce|energy|agriculture|the interior|justice|health|education|culture|industry|transport|tourism|relations|(?:general |defen[cs]e |joint )*staff))?)"
)
_ASIDE = rf"(?: ?\([^()]{{0,40}}\)| ?,? \d\d,|, [^,;.]{{0,20}}?\b(?:left|right|center|centre),?| of (?:the )?{CHARACTER['country']}|,? who [^,;:.{PERSON}]{{1,80}},(?= and ))?"
_OTHERS = (
    rf"[a-z]['’]?,? who\b[^,{PERSON}]*$|\b(?:said|says)(?: that)? (?!(?:he|she|they|it|the|a|an|on|in|at|that|after|following|upon|amid|ahead|prior|late|early|earlier|later|today|yesterday|with|for|from|by|while|when|as|during|before|his|her|their|as|both|there|had|have|has|this|these|no)\b)[\w'’-]+ "
    r"(?:(?:will|would|had|has|was|is) (?:\w+ ){0,2}|\w+ly )?$"
)
# Who leads the delegations of states that act: "delegations of China and Japan, headed by A and B, met".
_HEADED = rf",? (?:headed|led|chaired) by [^.;:]{{0,60}}?{PERSON}(?:,? and (?:[\w-]+ ){{0,4}}{PERSON})?,?"
_AND = rf"{_ASIDE}(?:,? and |,? together with |,? along with |,? alongside | & |,? as well as (?:with )?)(?:the |also |then |of (?:the )?)?(?:{CHARACTER['country']}['’]s )?(?:{OFFICERS} (?:of|from) (?:the )?)?(?:(?:national|special|senior|deputy|chief|minister|[\w-]+ (?:and|for)) (?:[\w-]+ )?)?"
_COMMA = rf"{_ASIDE},? (?:the )?(?:{CHARACTER['country']}['’]s )?"


class Run(NamedTuple):
    """Those who act together: the places of their characters in the text, in order."""

    spots: tuple[int, ...]

    @property
    def start(self) -> int:
        """The place of the first."""
        return self.spots[0]

    @property
    def end(self) -> int:
        """The place behind the last."""
        return self.spots[-1] + 1


def subject_before(text: str, at: int, fits: Callable[[Run], bool], *, headline: bool = False, agent: bool = False) -> Run | None:
    """The nearest people or states left of `at` that can be the subject of what stands there, and that fit.

    headline: names parted by commas only act together. agent: who does a thing told in the passive, "by A", acts too.
    """
    spots = [i for i in range(max(0, at - _REACH), at) if text[i] in PERSON + BOTH + POWERS]
    while spots:
        run = _run(text, spots, at, headline)
        acts = _acts(text, run, at) if text[run.start] in PERSON + BOTH else _opens(text, run, at)
        acts = acts or (text[run.start] == BOTH and officers_before(text, run.start) is not None)
        acts = (acts and not _others_act(text, run, at)) or _is_who(text, run, at)
        acts = acts or (agent and text[run.start] == PERSON and text.endswith((" by ", "according to "), 0, run.start))
        if acts and fits(run):
            return run
    return None


def _is_who(text: str, run: Run, at: int) -> bool:
    """Whether what stands at a place belongs to a relative clause right behind people: "with A, who came from"."""
    return text[run.start] == PERSON and plain(rf"(?:,?| ?[–—-] ?) ?who\b[^,;:{PERSON}{BOTH}]*$").match(text[run.end : at]) is not None


def _others_act(text: str, run: Run, at: int) -> bool:
    """Whether others than those who open a clause act: "A, with aides who will", "officials said Smith will"."""
    return plain(_OTHERS).search(text[run.end : at]) is not None


def subject_behind(text: str, at: int, fits: Callable[[Run], bool]) -> Run | None:
    """The first people behind a phrase set in front of its clause, that open the clause and fit."""
    stop = min(at + _REACH, *(i for i in (text.find(";", at), text.find(". ", at), len(text)) if i >= 0))
    for spot in range(at, stop):
        if text[spot] not in PERSON + STATES + BOTH:
            continue
        before = text[max(at, spot - 24) : spot]
        officers = text[spot] in STATES and officers_before(text, spot)
        if officers:  # "After talks, the premiers of A and B said"
            before = text[max(at, spot - 90) : text.rfind(officers, at, spot)]
        if not re.search(r"(?:,|[”\")])[”\"]? (?:the |also )?$", before) or re.match(r"['’]s?\b", text[spot + 1 :]):
            continue
        run = Run((spot,))
        # "the leaders of A" may be one, those of B and C joined to it.
        listed = officers or re.match(rf"(?:, (?:the )?[{STATES}])+,? and (?:the )?[{STATES}](?!['’])", text[run.end :])
        joined = rf"(?:{_AND}|, (?:the )?)(?=[{STATES}])" if listed else rf"{_AND}(?=[{PERSON}])"
        while (more := re.match(joined, text[run.end :])) is not None:
            run = Run((*run.spots, run.end + more.end()))
        if re.match(r",? and ", text[run.end :]) or re.search(r"\b(?:involv|includ)\w+ [^;]*$", text[at:spot]):
            continue
        if text[spot] in STATES and not _verb_follows(text, run.end):
            continue
        return run if fits(run) else None
    return None


def is_fronted(text: str, at: int) -> bool:
    """Whether the words up to `at` belong to a phrase set in front of its clause: "After a long …"."""
    start = max(text.rfind(mark, 0, at) for mark in (",", ";", ":", "“", "–", "—")) + 1
    return _fronted().match(text[max(start, 0) : at]) is not None


@cache
def _fronted() -> re.Pattern[str]:
    return plain(
        r"[ \"”*]*(?:(?:and|but|also|later|earlier|then|meanwhile|while|speaking|\w+ing)[, ]+)*(?:to \w+ers )?"
        rf"(?:at|in|during|after|before|following|on the sidelines of|on the margins of|ahead of|prior to|upon|on|besides|when|while|amid|speaking|as)\b"
        rf"[^{PERSON}{BOTH}]{{0,90}}(?:{PERSON} )?(?:[\w-]+ )*$"
    )


def stands_alone(text: str, at: int) -> bool:
    """Whether a country's name at a place is a noun that stands for it: not "China's …", "U.S. companies"."""
    return _alone().match(text, at + 1) is not None


@cache
def _alone() -> re.Pattern[str]:
    words = (
        "about|after|against|ahead|aim\\w*|amid|and|are|around|as|at|be|because|before|began|begin|began|but|by|came|can|collapsed|concerning|concluded"
        "|could|despite|did|do|during|earlier|end|ended|ends|failed|focus\\w*|following|for|from|had|has|have|here|if|in|into|is|later|last|led|may"
        "|might|must|near|next|not|of|on|or|over|regarding|resumed?|said|says|scheduled|set|should|since|so|soon|started?|that|the|this|through|to"
        "|today|tomorrow|took|under|until|via|was|week|were|when|where|which|while|who|will|with|within|would|yesterday|[a-z]{2,}ed|held|hold|holds|met|meet|meets|also|both|their|alone|again|together|separately|directly|reportedly|reached|jointly|face"
    )
    return plain(rf" *[,.;:!?)”\"(–—-]| *$| (?:{words})\b| ?[{CHARACTER['pair']}-{CHARACTER['company']}]| (?:and )?(?:the )?[{STATES}{PERSON}]")


def _run(text: str, spots: list[int], at: int, headline: bool) -> Run:
    """Take the last of the spots, and those joined to it, off the list."""
    run = [spots.pop()]
    head = run[0]
    while spots:
        between = text[spots[-1] + 1 : head]
        if text[head] == BOTH and between in (", and ", ", and the "):
            break  # "was met by A, and the two held talks"
        if between.startswith(", and ") and len(run) == 1 and _governs().search(text[max(0, spots[-1] - 60) : spots[-1]]):
            break  # "met with A, and B held talks"
        listed = (len(run) > 1 or headline) and not text.endswith((" in ", " at ", "in ", "at "), 0, spots[-1])
        listed = listed and not (text[spots[-1]] in STATES and _in_town().search(text, max(0, spots[-1] - 40), spots[-1]))
        if between.startswith(", and ") and text[spots[-1]] in POWERS and _whereabouts().search(text, max(0, spots[-1] - 40), spots[-1]):
            break  # "came from Riga, and he was greeted"
        if re.fullmatch(_AND, between) or (listed and re.fullmatch(_COMMA, between)):
            run.insert(0, spots.pop())
            head = run[0]
        elif re.fullmatch(r" (?:[\w-]+ )?(?:guest|host|visitor),? ", between):
            head = spots.pop()  # "and his guest, B"
        elif re.fullmatch(r" (?:[\w-]+ ){0,2}(?:colleagues|counterparts|peers|homologues) (?:of|from|in) (?:the )?", between):
            head = spots.pop()  # "and his colleagues of C and D"
        elif text[spots[-1]] == CHARACTER["country"] and re.fullmatch(r"['’]s ", between):
            spots.pop()  # "China's Xi"
        else:
            break
    return Run(tuple(run))


@cache
def _whereabouts() -> re.Pattern[str]:
    """Before a town or country in which or from which somebody comes."""
    return plain(r"\b(?:in|at|from|to|near|capital|city|for|via|visit(?:s|ed|ing)?|left|leaving)(?: the)? $")


@cache
def _in_town() -> re.Pattern[str]:
    """Before a country, the town of it where something takes place: "in Argyle, "."""
    return plain(rf"\b(?:in|at) (?:[a-z][\w'’-]*|{CHARACTER['place']})(?: [\w'’-]+){{0,3}}, $")


def _acts(text: str, run: Run, at: int) -> bool:
    """Whether people can be a subject: no preposition or verb governs them, they are no one's possession."""
    if text[run.start] == BOTH and re.match(r"['’] ", text[run.end :]) and officers_behind(text, run.end):
        return True
    if re.match(r"['’]s?(?!\w)|['’]s\b|-", text[run.end : run.end + 3]):
        return False
    before = re.sub(rf"{CHARACTER['country']}['’]s? $", "", text[max(0, run.start - 60) : run.start])
    opened = text.rfind("(", 0, run.start)
    if opened >= 0 and ")" not in text[opened : run.start] and ")" in text[run.end : at]:
        return False
    return _governs().search(before) is None


@cache
def _governs() -> re.Pattern[str]:
    """Words right before people that are then no subject."""
    return plain(
        r"\b(?:of|with|(?<!visit )(?<!trip )(?<!tour )by|to|for|from|at|in|on|between|among|than|against|about|under|over|like|via|including|into|toward|towards|behind|alongside"
        r"|met|meets?|meeting|receives?|received|receiving|hosts?|hosted|hosting|greets?|greeted|welcomes?|welcomed|welcoming|told|tells?|telling"
        r"|telephoned|phoned|called|calling|asked|asks|urged|urges|urging|invited|invites|inviting|thanked|thanks|thanking|congratulated|briefed|joined|visited|visiting|accompanied"
        r"|accompanying|brief|briefs|meet with|consult|see|quoted|quoting|succeeded|replaced|replacing|debriefed|apprised|notified|surprised|allowed?|allows|helped|wants?|wanted|persuade\w*|convince\w*|press\w*|lobbied|warned|assured|informed|g[ai]ve|gives|giving|handed|handing|offered|offering|misled|misleads?|misleading|deceived|deceiving|lied|lying|lets?|made|makes?|calls?|sent|sends|dispatched"
        r"|elected|named|appointed|saw|sees|see|defeated|beat|accused|blamed|criticised|criticized|praised|praising|criticizing|backs?|backed|followed|follows|honou?r|support|supports|representing|represented|opposed?|opposing|oust\w*|is|was|become|became)"
        rf"(?: (?:the|a|an|his|her|their|its|both|visiting|then|outgoing|new|also|either|former|{PERSON}))*\s*$"
    )


def _opens(text: str, run: Run, at: int) -> bool:
    """Whether states open a clause whose verb follows: "the EU will hold …", "said China and Japan had …"."""
    before = re.sub(r" (?:the|both)$", "", text[max(0, run.start - 40) : run.start].rstrip())
    if officers_before(text, run.start):
        between = plain(_HEADED).sub("", text[run.end : at])
        return re.search(rf"[;:“”]|{PERSON}", between) is None
    if before and not re.search(
        rf"(?:[,;:.“\"–—(-]|[{_ADVERBIAL}]|\b(?:and|but|that|said|says|when|while|as|where|after|before|because|since|if|announced|confirmed|reported|today|yesterday|the|whether|both|once|until|earlier|meanwhile|how|added|noted))$",
        before,
    ):
        return False
    if text[run.start] == CHARACTER["place"] and _of_a_house().search(text, max(0, run.start - 44), run.start):
        return False
    between = text[run.end : at]
    return _verb_follows(text, run.end) and not re.search(rf"[;:“”]|{PERSON}", between) and (between.count(",") in (0, 2))


@cache
def _of_a_house() -> re.Pattern[str]:
    """Before the town of a house: "A today at State House, Argyle"."""
    return plain(r"\b(?:at|in|from) (?:the )?(?:[a-z][\w'’-]* ){0,3}[a-z][\w'’-]*, $")


def officers_before(text: str, at: int) -> str | None:
    """Those who act for states, told in the plural before them: "foreign ministers" in "the foreign ministers of …"."""
    found = plain(rf"(?:^|[ \"“-])({OFFICERS}) (?:of|from|(?<=counterparts )in|(?<=colleagues )in) (?:the )?(?:two |both |all |other |\w+ )?$").search(text[max(0, at - 75) : at])
    return found[1] if found else None


def officers_behind(text: str, at: int) -> str | None:
    """The same behind states: "foreign ministers" in "Chinese and Japanese foreign ministers"."""
    found = plain(rf"(?:['’]s?)?(?: \(.\))? ({OFFICERS})\b").match(text[at : at + 60])
    return found[1] if found else None


def _verb_follows(text: str, at: int) -> bool:
    return (
        plain(
            rf"(?:(?:['’]s?)? {OFFICERS}\b)?,? ?(?:[{_ADVERBIAL}],? )?(?:(?:also|both|last|first|previously|recently|meanwhile|again|jointly|finally|now|still|and|then|soon|officially|formally|reportedly|already|[{_ADVERBIAL}]) )*"
            r"(?:has|have|had|will|would|is|are|was|were|did|do|does|to|hold|holds|held|met|meet|meets|began|begin|begins|start|starts|started|open|opened|opens|resumed?|resumes|reopen\w*|gather\w*|assembled|conclude|concluded|concludes"
            r"|agreed|agree|plans?|planned|hosts?|hosted|launch|launched|complete|completed|wrap|wrapped|kick|kicked|ended?|ends|finish|finished|conduct|conducted|sat|sit|announced|can|could|may|might|must|should|shall"
            r"|expects?|expected|scheduled|set|due|wants?|wanted|refus\w+|seek|seeks|sought|cancel\w*|call\w*|postpone\w*|reject\w*|hopes?|hoped|decided|made|make|took|take|signed|sign|spoke|speak|talk|talked|said|discuss\w*|exchange\w*|continue[sd]?|entered?|co-chair\w*|convene\w*)\b"
        ).match(text[at : at + 90])
        is not None
    )
