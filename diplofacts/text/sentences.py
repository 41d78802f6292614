"""Where sentences end, in Vietnamese and English news."""

from __future__ import annotations

from functools import cache

from diplofacts import kept_re as re
from diplofacts.record import NamedTuple

# After these a full stop never ends a sentence.
TITLES = frozenset(
    "mr mrs ms dr md rs nrs rt engr st gen col lt sen rep gov prof hon rev sgt capt maj adm brig cmdr pres sec amb "
    "messrs vs "
    "tp ts gs pgs ths bs ks ls nsưt nsnd đh q p h no nos op fig art vol e.g i.e cf viz al gs.ts pgs.ts".split()
)
# After these it may: only when the next word is one that opens sentences.
SHORTS = frozenset(
    "jan feb mar apr jun jul aug sept sep oct nov dec jr sr inc ltd co corp bros plc u.s u.k u.n u.a.e e.u d.c "
    "a.m p.m mt ft approx est dept univ govt assn".split()
)
OPENERS = frozenset(
    "the a an in on at he she it they we i you this that these those but and as for his her its their our there "
    "when while after before since during under according if both with however meanwhile "
    "ngày theo tại trong ông bà hai các những từ với để sau trước năm đây đó về cũng chiều sáng".split()
)
# A headline glued to its lead ("chiến lượcNgày 31/10") is seen by a word that opens leads.
LEADS = (
    "Ngày|Sáng|Chiều|Tối|Trưa|Đêm|Hôm|Theo|Tại|Trong|Nhân|Nhận lời|Phát biểu|Sau|Trước|Vừa qua|Mới đây|Thủ tướng|"
    "Chủ tịch|Tổng Bí thư|Tổng thống|Phó|Bộ trưởng|Hai|Đây|Với|Từ|Để|Trên|Ông|Bà|"
    "The|President|Prime Minister|Foreign Minister|Deputy|Chairman|Vietnamese"
)
# Nobody writes a longer sentence; a list, a table or a page without stops is cut, so that time stays linear.
LONGEST = 2_000
CLOSERS = "\"”’'»)]"
OPENING = "\"“‘'«(["
UNBROKEN = str.maketrans("\n\t\r", "   ")


class Sentence(NamedTuple):
    """A sentence by its half-open offsets in the clean text; text has a space for each line break or tab in it."""

    start: int
    end: int
    text: str


def sentences(text: str, start: int, end: int) -> list[Sentence]:
    """The sentences of text[start:end], in order, without blanks at their edges.

    >>> [s.text for s in sentences("Gen. A met J. Trump on Nov. 3. He left.", 0, 39)]
    ['Gen. A met J. Trump on Nov. 3.', 'He left.']
    """
    found: list[Sentence] = []
    at = start
    cuts = [_cut(text, match, start, end) for match in _stop().finditer(text, start, end)]
    inner = _inner_capital_ascii() if text.isascii() else _inner_capital()
    glued = [_glued(text, match.start()) for match in inner.finditer(text, start, end)]
    if not text.isascii() and _may_front(text[start:end]):
        glued += [match.start() + 1 for match in _fronted().finditer(text, start, end)]
    for cut in sorted(cuts + glued) if glued else cuts:
        if cut > at:
            _add(found, text, at, cut)
            at = cut
    _add(found, text, at, end)
    return found


def _add(found: list[Sentence], text: str, start: int, end: int) -> None:
    words = text[start:end]
    stripped = words.strip()
    if stripped:
        if len(stripped) < len(words):
            start += len(words) - len(words.lstrip())
        if "\n" in stripped or "\t" in stripped:
            stripped = stripped.translate(UNBROKEN)
        at = 0
        while len(stripped) - at > LONGEST:
            cut = _pause(stripped, at)
            said = stripped[at:cut].rstrip()
            found.append(Sentence(start + at, start + at + len(said), said))
            while stripped[cut].isspace():
                cut += 1
            at = cut
        said = stripped[at:] if at else stripped
        found.append(Sentence(start + at, start + at + len(said), said))


def _pause(words: str, at: int) -> int:
    """Where to cut words that go on too long from `at`: at the last semicolon, comma or space that will do."""
    for mark in ("; ", ", ", " "):
        cut = words.rfind(mark, at + LONGEST // 2, at + LONGEST)
        if cut > 0:
            return cut + len(mark)
    return at + LONGEST


def _cut(text: str, match: re.Match[str], start: int, end: int) -> int:
    """Where the sentence ends at this candidate, or -1."""
    at = match.end()
    if at >= end:
        return -1
    stop = match[0]
    follows = match["gap"]
    if not follows:
        return _run_on(text, match, at)
    body = at
    while body < end and text[body] in OPENING and body - at < 3:
        body += 1
    if body >= end or not (text[body].isupper() or text[body].isdigit()):
        return -1
    dots = stop.rstrip()
    if dots == "." and _is_abbreviation(text, match.start(), start, body):
        return -1
    return at


def _run_on(text: str, match: re.Match[str], at: int) -> int:
    """A stop with no space behind it: "hai nước.Hai bên", "2011.TTXVN", but not "S.Jaishankar" or "Booking.com"."""
    stop, nxt = match[0], text[at]
    if stop[0] != "." and stop[0] not in "!?…":
        return -1
    quote = stop[-1] in "\"'" and len(stop) > 1 and (nxt.isupper())
    if nxt in "“\"‘«":
        nxt = text[at + 1 : at + 2]
    if not nxt.isupper():
        return -1
    token = _token(text, match.start())
    letters = token.rpartition(".")[2]
    if len(letters.rpartition("-")[2]) < 2:  # "S.Jaishankar", "a 20-million-U.S. dollar loan"
        return -1
    if letters.lower() in TITLES or (letters.isascii() and "." in token and not letters.isdigit()):
        return -1
    follower = _word().match(text, at)
    if follower and follower[0].isupper() and letters.isupper() and len(follower[0]) < 5:
        return -1  # a site for a dateline: "VOV.VN - "
    return at - 1 if quote else at


def _is_abbreviation(text: str, stop: int, start: int, body: int) -> bool:
    if stop - start > 6 and text[stop - 7 : stop].isalpha():
        return False  # no abbreviation has so many letters in a row
    token = _token(text, stop)
    if not token:
        return False
    if len(token) == 1 and token.isupper():
        # "Đông Nam Á" and "nước Ý" end in a word, not in an initial.
        return not (_opens(text, body) or text[body - 1] in OPENING or token in "ÁÝẢ")
    low = token.lower()
    if low in TITLES:
        return low not in ("no", "nos", "art") or text[body].isdigit()
    if token.isdigit() and len(token) < 3:
        before = text[max(start, stop - len(token) - 2) : stop - len(token)].strip()
        if before == ".":
            return _token(text, text.rfind(".", start, stop)).lower() not in SHORTS
        return stop - len(token) == start or not before or before in ":;"
    if low in SHORTS or (len(token) > 2 and token[-2] == "." and token[-1].isupper()):
        if low not in ("u.s", "u.k", "u.n", "e.u", "u.a.e") and _participle().match(text, body):
            return False  # "in Washington D.C. Asked about …"
        return not _opens(text, body) or text[body - 1] in OPENING
    return False


def _opens(text: str, body: int) -> bool:
    follower = _word().match(text, body)
    return follower is not None and follower[0].lower() in OPENERS


def _token(text: str, stop: int) -> str:
    """The word that the stop at this offset ends, without opening marks; looked for in the last 16 characters."""
    words = text[max(0, stop - 16) : stop].split()
    return words[-1].lstrip("(\"“'‘[-–/") if words and not text[stop - 1].isspace() else ""


def _glued(text: str, at: int) -> int:
    """A capital right behind a small letter: a new sentence after a lead word or inside a Vietnamese word."""
    if _lead().match(text, at):
        return at
    left, right = _token(text, at), _word().match(text, at)
    if len(left) > 1 and (not left.isascii() or (right and not right[0].isascii() and left[0].isupper())):
        return at
    return -1


@cache
def _stop() -> re.Pattern[str]:
    return re.compile(rf"[.!?…](?!\d)(?:\s\.)*[.!?…]*[{re.escape(CLOSERS)}]{{0,3}}(?P<gap>\s*)")


@cache
def _inner_capital() -> re.Pattern[str]:
    letters = [chr(code) for code in (*range(0xC0, 0x1B1), *range(0x1EA0, 0x1EFA))]
    upper = "A-Z" + "".join(filter(str.isupper, letters))
    lower = "a-z" + "".join(filter(str.islower, letters))
    return re.compile(rf"[{upper}](?<=[{lower}].)(?=[{lower}])")


def _may_front(said: str) -> bool:
    """Whether words of _fronted() stand in a paragraph."""
    return (
        " Nh" in said
        or " Trong " in said
        or " Sáng" in said
        or " Chiều" in said
        or " Tối" in said
        or " Theo " in said
    )  # fmt: skip


@cache
def _inner_capital_ascii() -> re.Pattern[str]:
    return re.compile(r"[A-Z](?<=[a-z].)(?=[a-z])")


@cache
def _fronted() -> re.Pattern[str]:
    """A capital phrase in front of a Vietnamese clause, behind a headline without a stop."""
    opens = r"Trong (?:khuôn khổ|thời gian|chuyến thăm)|Nhận lời mời|Nhân (?:dịp|chuyến)"
    days = r"(?:Sáng|Chiều|Tối|Trưa) (?:ngày )?\d{1,2}[/.-]\d|Theo (?:phóng viên|đặc phái viên)\b"
    return re.compile(rf"(?<=\w) (?=(?:{opens})\b|{days})")


@cache
def _participle() -> re.Pattern[str]:
    """A clause that a participle opens: "Asked about", "Speaking to"."""
    return re.compile(r"[A-Z][a-z]{3,}(?:ed|ing) [a-z]")


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(rf"(?:{LEADS})\b")


@cache
def _word() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]{1,24}")
