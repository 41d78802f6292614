"""What stands around an article: menus, share bars, adverts, other headlines, bylines, picture captions."""

from __future__ import annotations

from functools import cache, lru_cache

from diplofacts import kept_re as re
from diplofacts.pattern import VERBOSE

LONGEST_LINE = 110  # code points; a longer line is furniture only by its opening words
LONGEST_CAPTION = 500
CREDIT_LENGTH = 120  # a credit closes its caption
CREDIT_SIGNS = ("/", "photo", "ảnh", "image", "picture", " via ", "(pic", ". (")

# A whole line of one of these is no part of the article.
LINES = r"""
advertisements? | quảng\ cáo | bookmark | share(?:\ this(?:\ article)?)? | shares? | whatsa?pp | telegram | facebook
| twitter | x | e-?mail | linkedin | zalo | messenger | pinterest | reddit | copy\ link | print | in\ bài | save
| listen | \d+\ min(?:ute)?s?(?:\ read)? | small | medium | large | a | log\ ?in | sign\ (?:in|up|me\ up)\b.*
| subscribe\b.* | subscription | fast | comments? | view\ (?:more|comments|all) | \(?\d{1,4}\)? | reactions | reply
| follow(?:\ us)? | @\w+ | on\ twitter | thank\ you!? | thanks\ for\ sharing!? | ads\ powered\ by | writer
| newspaper\ section | \(?(?:published|updated|posted|last\ updated)\ ?:.{0,60}
| (?:download|join|subscribe|tap|click)\ here\b.{0,40} | learn\ more\b.* | gift\ (?:full|premium)\ article.*
| to\ anyone | change\ text\ size | no\ contract | terms\ (?:&|and|of)\ \w+ | privacy\ policy | menu | home
| trang\ chủ | search | tìm\ kiếm | đăng\ (?:nhập|ký) | chia\ sẻ | bình\ luận | (?:gửi|xem)\ (?:bình\ luận|thêm)
| thích | whatapp | theo\ dõi | lưu\ bài | nghe\ đọc\ bài | gửi\ email | (?:nguồn|source|sources)\s*:.{1,60}
| \(?theo\ (?!đó|ông|bà|kế|lời|các|luật)[^.,]{2,40}\)? | reuters? | \(?ttxvn\)?
| \(?(?:afp|ap|xinhua|vna|vov|vnexpress|ap/ttxvn|ttxvn/vietnam\+|vietnam\+)\)? | \W+ | \\?\#+ | <!--.* | -->.*
| \[.{0,20}\] | (?:https?://|www\.)\S+ | \S+@\S+ | (?:\#\w+\s*)+ | (?:hashtags?|tags?|từ\ khóa|keywords?)\s*:.*
| (?:hotline|website|email|điện\ thoại|đt|tel|fax|địa\ chỉ)\s*:.* | \d{1,2}\ \w{3,9}\ \d{4}\ \d\d:\d\d(?:[ap]m)?
| \w{3},\ \w+\ \d{1,2},\ \d{4} | by\ [\w'-]+(?:\ [\w.'-]+){1,4}(?<!\.) | (?:pv|nhóm\ pv|phóng\ viên)\b.{0,30}
| (?:\w{2,6}\ )?(?:thứ\ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\ nhật),?\ [^.]{0,25}\b\d{4}\b.{0,30}(?<!\.)
| (?:(?!on)\w{2,6}\ )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\ (?:\w+\ \d\d?|\d\d?\ \w+),?\ \d{4}\b.{0,30}(?<!\.)
| \d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b.{0,25}(?<!\.) | by\ .{3,40}\b\d{4}\b.{0,40}(?<!\.)
| (?:editors?|biên\ tập|ban\ biên\ tập)\s?:.{0,40} | (?:share\ on\ \w+\W*)+ | print\ this\ (?:article|page)
| your\ subscription\b.* | article\ continues\ after\b.* | \d+\ (?:bình\ luận|comments|shares|likes|views|lượt\ xem)
"""
# A line that begins so is none either, however long.
OPENINGS = r"""
read\ a\ summary\ of | get\ bite-sized | (?:click|tap)\ here\ to | new:\ you\ can\ now\ listen
| this\ audio\ is\ generated | get\ the\ (?:latest\ news|[\w ]{2,20}\ app) | stay\ (?:updated|informed)\ with
| join\ our\ channel | get\ our\ pick | get\ (?:whatsapp|exclusive)\ \w+
| by\ (?:signing\ up|providing\ an?\ email|clicking|subscribing) | sign\ up\ (?:for|to) | the\ collected\ data\ is
| do\ you\ like\ the\ content | already\ a\ subscriber | billed\ at | subscribe\ (?:to|now|for) | share\ the\ best\ of
| access\ (?:all|to\ all)\ subscriber | easy\ access\ at\ any\ time | yes,\ i\ would\ also\ like
| (?:©|\(c\)|copyright|bản\ quyền|®) | all\ rights\ reserved | the\ issuer\ is\ solely | follow\ us\ on
| for\ more\ (?:stories|news|information),?\ (?:visit|click|follow) | \(for\ (?:a\ )?graphics? | want\ more\ stories
| (?:mời|kính\ mời)\ (?:quý\ )?(?:độc\ giả|bạn\ đọc|quý\ vị) | (?:xem|đọc)\ thêm\ : | >> | ►\ ?\w | tin\ bài\ đã\ lưu
| theo\ dõi\ .{0,30}\ trên\ (?:google|facebook|zalo) | vui\ lòng\ (?:đăng\ nhập|nhập) | ý\ kiến\ của\ bạn
| để\ lại\ bình\ luận | (?:related|also\ read|read\ (?:more|also|next)|recommended|see\ also|more\ from)\s*:\s*\S
| follow\ the\ latest
"""
# After one of these stand headlines of other articles, tags, polls.
MARKERS = r"""
related(?:\ (?:news|stor(?:y|ies)|articles?|topics?|posts?|content))? | also\ (?:read|worth\ reading)
| trending(?:\ now)? | read\ (?:more|next|also)(?:\ on\ .{1,40})? | most\ (?:viewed|read|popular|recent) | popular
| featured\ stories | editors['’]?s?\ picks? | the\ latest | latest(?:\ (?:news|stories))?
| more\ (?:in|from|on|stories|news)\b.{0,40} | highlights? | you\ (?:may|might)\ also\ like
| recommended(?:\ for\ you)? | readers\ also\ viewed.* | see\ also | keywords? | tags? | [\w ]{0,30}\bpoll
| subscriber-exclusive\ benefits
| (?:tin|bài|bài\ viết|tin\ tức|tin\ bài)\ (?:liên\ quan|cùng\ chuyên\ mục|khác|mới|nổi\ bật|mới\ nhất|đọc\ nhiều)
| xem\ (?:thêm|nhiều) | đọc\ (?:thêm|nhiều|tiếp) | có\ thể\ bạn\ quan\ tâm | chủ\ đề | từ\ khóa | cùng\ chuyên\ mục
| được\ quan\ tâm | mới\ nhất | top\ stories | don['’]t\ miss | in\ this\ story | tin\ đọc\ nhiều
"""
CREDIT = r"""
[(\[](?:file\ )?(?:photos?|images?|pictures?|pic|ảnh|nguồn\ ảnh)\b[^()\[\]]{0,80}[)\]]?
| [(\[][^()\[\]]{0,60}\bfile\ photo\b
| [.,:;)!?…”"]?\s(?:photos?|images?|pictures?|ảnh|nguồn\ ảnh)\s?:\s?\S[^.]{1,70}\.?$
| [(\[](?:xinhua|reuters|afp|ap|ap\ photo|vna|ttxvn|epa|jp|getty(?:\ images)?|yonhap|kyodo)/[^()\[\]]{2,60}[)\]]
| \(?\b(?:reuters|afp|getty\ images|ap\ photo|xinhua|kyodo|epa-efe)/[\w .'-]{3,50}\)?$
| [(\[][^()\[\]]{2,60}\bvia\ (?:ap|reuters|afp)[)\]] | \bvia\ (?:ap|reuters|afp)[)\]]?$
| [\w ]{3,40}/(?:getty\ images|afp|ap|reuters|ttxvn|vna|epa)$ | \bphotos?\ (?:by|courtesy\ of)\ [^.]{2,60}\.?$
| ,\ \d{4}\.\ \((?:reuters|afp|ap|xinhua|bloomberg)\)$
"""


def is_marker(line: str) -> bool:
    """Whether this line heads a list of other articles, tags or a poll."""
    return len(line) < 60 and _is_marker(line)


@lru_cache(maxsize=64)  # the lines of an article: each is looked at for its paragraph, and for what it is
def _is_marker(line: str) -> bool:
    return _whole(MARKERS).match(line.lower()) is not None


def is_furniture(line: str) -> bool:
    """Whether this line, on its own, is no part of the article."""
    return _is_furniture(line[:LONGEST_LINE])


@lru_cache(maxsize=64)
def _is_furniture(head: str) -> bool:
    low = head.lower()
    if len(head) < LONGEST_LINE and _whole(LINES).match(low) is not None:
        return True
    return _start(OPENINGS).match(low) is not None


def is_own(line: str, own: tuple[str, ...]) -> bool:
    """Whether this line is one of those a user names, in lower case, with "*" for anything.

    >>> is_own("Theo dõi chúng tôi trên Zalo", ("theo dõi chúng tôi*",))
    True
    """
    low = " ".join(line.lower().split())
    return any(_spread(low, pattern.split("*")) for pattern in own)


def _spread(line: str, parts: list[str]) -> bool:
    """Whether the parts stand in this order in the line, the first at its start and the last at its end."""
    if len(parts) == 1:
        return line == parts[0]
    at = len(parts[0])
    if not line.startswith(parts[0]) or not line.endswith(parts[-1]):
        return False
    for part in parts[1:-1]:
        at = line.find(part, at) + len(part)
        if at < len(part):
            return False
    return at <= len(line) - len(parts[-1])


def is_caption(line: str) -> bool:
    """Whether this line describes a picture: it names who took it."""
    if len(line) > LONGEST_CAPTION:
        return False
    low = line.lower()
    if low.startswith(("file photo:", "ảnh minh họa")):
        return True
    end = low[-CREDIT_LENGTH:]
    return any(map(end.__contains__, CREDIT_SIGNS)) and _credit().search(end) is not None


def is_byline(line: str) -> bool:
    """Whether this line may be the writer's name: two to four words, each with a capital, and nothing more."""
    words = line.split()
    return 1 < len(words) < 5 and all(word[0].isupper() and word.isalpha() for word in words)


@cache
def _whole(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{words})\s*:?\s*$", VERBOSE)


@cache
def _start(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{words})", VERBOSE)


@cache
def _credit() -> re.Pattern[str]:
    return re.compile(CREDIT, VERBOSE)
