"""The title of an instrument in its sentence: a bare kind word, one named before, an acronym, an item of a list."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.entities.entity import Entity
from diplofacts.frames.agreement_items import INSTRUMENT, alias_of
from diplofacts.frames.agreement_own import Own
from diplofacts.frames.agreement_topic import purpose_of, told_behind, topic_told
from diplofacts.languages.agreement_words import AgreementWords

ISSUED = frozenset(("joint_statement",))

SHORT = frozenset(("fta", "ftas", "mou", "mous", "bta", "epa", "moc", "start", "doc", "coc", "tac"))

FAMILY = {"treaty": "agreement", "contract": "agreement", "agreement": "agreement"}

_ITEM_ENDS = (
    r"(?: ?\(?trị giá|,? (?:được )?ký (?:giữa|ngày|tại|bởi|kết)|,? do [^,;]{1,80} ký|,? (?:signed|worth|valued)\b|"
    r"\.\s|;|\s--?\s|: |,? (?:where|whose|which) )"
)

_MANY_SIDED = (
    r"\b(?:international (?:natural )?\w+ agreement|rcep|cptpp|tpp|coc|doc|unclos|npt|regional comprehensive"
    r"|trans[- ]pacific|code of conduct|paris (?:climate )?(?:change )?(?:agreement|accord|deal|pact|treaty)"
    r"|(?:global|international|un|u\.n\.|universal) climate (?:change )?(?:agreement|accord|deal|pact|treaty)"
    r"|nafta|north american free trade|usmca|treaty of (?:rome|lisbon|maastricht|tlatelolco|versailles)"
    r"|(?:rome|lisbon|maastricht|brussels|kyoto|schengen|montreal) (?:treaty|protocol|agreement|declaration)"
    r"|outer space treaty|non-?proliferation treaty|test[- ]ban treaty|trade facilitation agreement"
    r"|treaty (?:to (?:prohibit|ban)|on the (?:prohibition|non-?proliferation)|banning) (?:of )?nuclear"
    r"|nuclear (?:weapons )?ban treaty|(?:chemical|biological) weapons convention|geneva conventions?|vienna convention"
    r"|treaty (?:on|of) conventional (?:armed )?forces|jcpoa|joint comprehensive plan of action"
    r"|iran(?:ian)? nuclear (?:deal|agreement|accord|pact)"
    r"|(?:deal|agreement|accord) on iran['’]s nuclear|"
    r"xuyên thái bình dương|kinh tế toàn diện khu vực|quy tắc ứng xử|luật biển|quốc tế)\b"
)


# Several Vietnamese documents of which only the sides or the many fields are told.
_GENERAL = (
    r"(?:văn kiện|văn bản|thỏa thuận|hiệp định|bản ghi nhớ|biên bản|hợp đồng)(?: (?:hợp tác|thỏa thuận|ghi nhớ"
    r"|song phương|quan trọng|tín dụng|vay|thương mại|kinh tế))* (?:giữa|với|trên|cho|cụ thể|thuộc|của)\b"
)
# A document of which only the other side is told: "bản ghi nhớ với thành phố A".
_ONLY_WITH = (
    r"(?:bản ghi nhớ|biên bản ghi nhớ|thỏa thuận|biên bản|văn bản)(?: hợp tác)? với"
    r" (?:(?! (?:về|trong lĩnh vực) ).)*"
)
_OF_BOTH = (
    r"(?:agreements?|deals?|pacts?|accords?|treaty|mous?|contracts?|memorandum)"
    r" (?:between|of) (?:the|both|our)(?: two)?"
    r" (?:countries|sides|nations|governments|states|ministries|parties|neighbou?rs)"
)
"""A title that only says that both are its sides."""
_OF_YEARS = (
    r"[\w-]+[ -](?:year|month)(?:[ -](?:long|old))? (?:agreements?|deals?|pacts?|accords?|treaty|contracts?"
    r"|protocol)"
)
"""A title that only says for how long: "the 22-year deal"."""
_ABOUT = r" (?:on|for|to|regarding|concerning|about) "


_EXCHANGE = r"exchanges? of (?:diplomatic )?(?:notes|letters)"


def title_of(
    reading: Reading, context: Context, at: int, words: AgreementWords, act: str = "", act_ends: int = 0
) -> tuple[str | None, Own | None]:
    """The title of the instrument at a place, and the sides of the one it refers back to; None for a bare kind word."""
    item = reading.slots.entities[at]
    value = item.value
    title = value.title
    if title is not None and re.fullmatch(_OF_BOTH, title.casefold()):
        title, value = None, value._replace(title=None, bare=True, definite=True)
    if title is not None and value.definite and re.fullmatch(_OF_YEARS, title.casefold()):
        title, value = None, value._replace(title=None, bare=True)
    bare = title is None or (value.bare and value.kind != "agreement") or title.casefold() in SHORT
    purpose = None if act == "talks" or item.value.count is not None else purpose_of(reading, at)
    if purpose is None and bare and act in ("sign", "adopt", "reach") and value.number == "one" and not value.definite:
        purpose = told_behind(reading, at, act_ends)
    short = title is None or title.casefold() in SHORT
    plain = short or bare or not (title[:1].isupper() or re.search(_ABOUT, title))
    if purpose and plain and not (bare and value.definite):
        return f"{title or ' '.join(reading.text[item.start : item.end].split())} {purpose}", None
    if title is not None and value.number == "many" and value.count is None and not tells_which(title, words):
        return (title, None) if is_of_a_kind(reading, at, act) else (None, None)
    if title is not None and re.fullmatch(_ONLY_WITH, title.casefold()):
        return None, None
    if value.count is not None and title is not None and re.match(_GENERAL, title.casefold()):
        return None, None
    exchanged = title is not None and re.fullmatch(_EXCHANGE, title.casefold()) is not None
    if exchanged and value.definite:
        for paper in reversed(context.notes.get("papers", [])):
            if paper[1] == value.kind:
                return paper[0], paper[2]
    if not bare or (value.kind in ISSUED and title is not None) or exchanged:
        return _full_title(reading, at), None
    if value.count is not None or value.number == "many":
        return None, None
    text = reading.slots.text
    if alias_of(text, at) is not None:
        return _full_title(reading, at), None
    if act == "talks":
        return None, None
    if value.definite or re.search(words.back, text[max(0, at - 40) : at]):
        family = FAMILY.get(value.kind, value.kind)
        papers = context.notes.get("papers", [])
        done = context.notes.get("sides of", {})
        papers = [*[one for one in papers if one[0].casefold() not in done], *[
            one for one in papers if one[0].casefold() in done
        ]]  # fmt: skip
        for paper in (*[one for one in reversed(papers) if one[1] == value.kind], *reversed(papers)):
            if paper[3] != value.number and value.number == "one":
                continue
            if FAMILY.get(paper[1], paper[1]) == family or re.fullmatch(r"(?:the )?document",
                reading.text[item.start : item.end].lower()
            ):
                return context.notes.get("full titles", {}).get(paper[0].casefold(), paper[0]), paper[2]
    told_as = topic_told(reading, at, acted=False) if reading.language == "en" and act == "sign" else None
    if told_as:
        return told_as, None
    if purpose is None and bare and value.definite and value.number == "one" and act in ("sign", "adopt"):
        told = told_behind(reading, at, act_ends)
        if told:
            return f"{title or ' '.join(reading.text[item.start : item.end].split())} {told}", None
    return None, None


_ON = (
    r"(?:trade|finance|financial|defen[cs]e|military|security|energy|oil|gas|nuclear|cultural|scien\w+|techn\w+"
    r"|tax|visas?|health"
    r"|education"
    r"|agricultur\w+|farm|grain|wheat|rice|arms|weapons|fishing|fisheries|aviation|air|transport\w*|rail\w*|mining"
    r"|minerals?|water"
    r"|customs|extradition|loans?|grants?|credit|aid|investment|currency|space|labou?r|migration|tourism|border|peace"
    r"|legal"
    r"|co-?operation|bilateral|intergovernmental|inter-governmental|infrastructure|digital|power|lng|uranium|aircraft|maritime|media|sports?)"
)


def is_of_a_kind(reading: Reading, at: int, act: str) -> bool:
    """Whether several English documents that were signed are told apart by what they are on: "oil deals"."""
    item = reading.slots.entities[at]
    if reading.language != "en" or act != "sign" or item.value.definite:
        return False
    said = reading.text[item.start : item.end].lower()
    kind = re.search(r"\b(?:agreements|deals|accords|pacts|contracts|treaties|protocols|documents|mous)\b", said)
    words = said[: kind.start()].split() if kind else []
    return any(re.fullmatch(_ON, word) for word in words)


def phrase_of(reading: Reading, at: int) -> str | None:
    """The words of an instrument that has no title but a sum: "defence contracts"; None for one told of before."""
    item = reading.slots.entities[at]
    if item.value.definite and item.value.number == "one":
        return None
    words = re.compile(r"(?:\d+|(?:a|an|the|some|several|two|three|four|five|six|seven|eight|nine|ten|dozens? of) )\s*")
    said = " ".join(reading.text[item.start : item.end].split())
    sides = re.search(r" (?:between|among) ", said)
    said = said[: sides.start()] if sides and item.value.number == "many" else said
    return said[found.end() :] if (found := words.match(said)) else said


def is_known_number(reading: Reading, at: int) -> bool:
    """Whether a number of documents only means those told of before: "both agreements", "hai hiệp định này"."""
    text = reading.slots.text
    before = text[max(0, at - 14) : at]
    ahead = re.search(r"\b(?:(?<!ký tất )(?<!kết tất )cả|both|all|these|those|the|such)(?: of the)? $", before)
    item = reading.slots.entities[at]
    if re.search(r"\bsuch\b", reading.text[item.start : item.end]):
        return True
    return ahead is not None or re.match(r" (?:này|nói trên|trên|đó)\b", text[at + 1 : at + 12]) is not None


_ANYTHING = (
    r"(?:(?:a|an|the|wide|broad|range|number|variety|host|series|of|many|several|various|different|diverse|multiple"
    r"|key|other"
    r"|efforts?|collaborative|mutual|interest|common|concern|more|numerous|important|these|those|such|all|both|fields?"
    r"|areas?|sectors?|spheres?|issues|subjects|matters"
    r"|topics) ?)+"
)
"""Words that name no subject: "pacts in various fields"."""


_TO_DO = (
    r"(?:contracts|deals|agreements) with [^,;]{3,60} to (?:build|construct|develop|supply|buy|sell|purchase|explore"
    r"|deliver|upgrade|operate|expand|import|export|finance|modernize|lease)\b"
)


def tells_which(title: str, words: AgreementWords) -> bool:
    """Whether the title of several documents tells which they are, not only what they are for."""
    if re.match(_TO_DO, title.casefold()):
        return True
    topic = re.search(words.topic, f"{title} ".casefold())
    if topic is not None and re.compile(_ANYTHING).fullmatch(title.casefold(), topic.end()):
        return False
    return topic is not None and not re.search(r" (?:aimed|designed|meant|to|nhằm|để) ",
        title[: topic.start() + 1]
    )


def _full_title(reading: Reading, at: int) -> str:
    """The title of the instrument at a place, an acronym or "the deal known as" spelt out, without who it is with."""
    item = reading.slots.entities[at]
    title: str = item.value.title or ""
    text = reading.slots.text
    other = alias_of(text, at)
    spelt: str | None = reading.slots.entities[other].value.title if other is not None else None
    if spelt and (" " not in title or text[other - 1] != "(" or item.value.bare):  # type: ignore[operator]
        return spelt
    whole = _between_semicolons(reading, at)
    if whole and not re.match(_STANDS_FOR, whole):
        return whole
    person = next((one for one in reading.slots.within(item) if one.kind == "person"), None)
    if person is None or item.value.kind in ISSUED:
        return title
    before = reading.text[item.start : person.start].rstrip()
    cut = re.search(r" (?:with|by|between|với|giữa|(?<!tự )do|của)(?: [^,;]*)?$", before)
    return " ".join(before[: cut.start()].split()) if cut else title


_STANDS_FOR = r"(?:one|another|an?other|a (?:second|third|fourth)|the (?:other|first|second|third|last)) "
"""What only stands for a kind of document told before."""


def _between_semicolons(reading: Reading, at: int) -> str | None:
    """All the words of an item of a list that semicolons part; None for any other instrument."""
    slots = reading.slots
    text = re.sub(r"\([^()]*\)", lambda bracket: bracket[0].replace(";", ","), slots.text)
    last = text.rfind(INSTRUMENT, 0, at)
    following = text.find(INSTRUMENT, at + 1)
    stop = text.find(";", at + 1, following if following >= 0 else len(text))
    parted = text.rfind(";", last + 1, at) if last >= 0 else -1
    if stop < 0 and (parted < 0 or following >= 0 or len(text) - at > 60):
        return None
    if stop >= 0 and following < 0 and parted < 0:
        return None
    item = slots.entities[at]
    end = slots.origin[stop] if stop >= 0 else len(reading.text)
    return whole_item(reading, item, end)


def whole_item(reading: Reading, item: Entity, stop: int) -> str:
    """The title of an instrument alone on a line or between semicolons, without who signed and its worth."""
    line = reading.text[item.start : min(stop, item.start + 400)]
    end = re.compile(_ITEM_ENDS).search(line, item.end - item.start)
    said = line[: end.start()] if end else line
    return " ".join(said.strip(' .;,:"“”').split())


def is_many_sided(title: str | None) -> bool:
    """Whether an instrument is known to have more sides than the two that an article is about."""
    return title is not None and re.search(_MANY_SIDED, title.casefold()) is not None


_ALL = r"\b(?:\d+|các|cả \d+|tất cả các) (?:quốc gia|nước|nền kinh tế|thành viên|bên)(?: thành viên)?\b[^,;.]*$"


def is_of_all_members(reading: Reading, key: tuple[int, int]) -> bool:
    """Whether all members do what a Vietnamese clause tells, or it comes into force: "11 nước thành viên đã ký"."""
    text = reading.slots.text
    force = re.compile(r"hiệu lực").search(text, *key) is not None
    return reading.language == "vi" and (force or re.search(_ALL, text[: key[0]]) is not None)


def of_one_member(reading: Reading, context: Context, key: tuple[int, int]) -> tuple[str, ...]:
    """The publisher's country where its own house approves: "đã được Quốc hội thông qua"; () otherwise."""
    own = reading.language == "vi" and re.search(r"\bquốc hội (?:(?:đã|vừa|nhất trí|chính thức) )*$",
        reading.slots.text[: key[0]]
    )
    return (context.home,) if own and context.home else ()


_MEMBERS = (
    r"\b(?:các|những|(?:cả )?\d+) (?:nhà |vị )?(?:lãnh đạo|nguyên thủ|bộ trưởng|ngoại trưởng|thành viên|nước|quốc gia)"
    r"[^,;.]{0,30}\b(?:asean|eu|nato|g7|g20|apec|brics|opec)\b(?![^,;.]* (?:với|cùng|và) )"
)


def of_members(reading: Reading, key: tuple[int, int], acting: tuple[str, ...]) -> tuple[str, ...]:
    """The body whose members alone sign a paper among themselves: "các nhà lãnh đạo ASEAN đã ký …"; () otherwise."""
    if reading.language != "vi" or len(acting) != 1:
        return ()
    lead = reading.text[: reading.slots.origin[key[0]]].casefold()
    return acting if re.search(_MEMBERS, lead) else ()
