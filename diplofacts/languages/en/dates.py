"""How English writes dates: words and the pattern of their forms. Group names as in languages.vi.dates."""

MONTHS = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "may": 5, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "oct": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip  # by their first three letters
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12,
}  # fmt: skip
WEEKDAYS = {"mon": 1, "tue": 2, "wed": 3, "thu": 4, "fri": 5, "sat": 6, "sun": 7}
QUARTERS = {
    "1": 1, "2": 2, "3": 3, "4": 4, "first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "final": 4, "1st": 1,
    "2nd": 2, "3rd": 3, "4th": 4,
}  # fmt: skip
YEARS = {"this": 0, "the current": 0, "last": -1, "the previous": -1, "the past": -1, "next": 1, "the following": 1}
LATER = ("second", "last", "next")
UNITS = {
    "day": "day", "week": "week", "month": "month", "quarter": "quarter", "year": "year", "decade": "decade",
}  # fmt: skip

RELATIVE = {
    "today": ("day", 0), "tonight": ("day", 0), "this morning": ("day", 0), "this afternoon": ("day", 0),
    "this evening": ("day", 0), "yesterday": ("day", -1), "last night": ("day", -1), "tomorrow": ("day", 1),
    "the day before yesterday": ("day", -2), "the day after tomorrow": ("day", 2),
    "the same day": ("that day", 0), "that same day": ("that day", 0), "that day": ("that day", 0),
    "same day": ("that day", 0), "that evening": ("that day", 0), "that afternoon": ("that day", 0),
    "that morning": ("that day", 0), "the same evening": ("that day", 0), "the same afternoon": ("that day", 0),
    "the next day": ("that day", 1), "the following day": ("that day", 1), "the day after": ("that day", 1),
    "a day later": ("that day", 1), "one day later": ("that day", 1), "the following morning": ("that day", 1),
    "a day earlier": ("that day", -1), "one day earlier": ("that day", -1), "the previous day": ("that day", -1),
    "the day before": ("that day", -1), "a day before": ("that day", -1),
}  # fmt: skip

_MON = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|Jun\.|July?|Jul\.|Aug(?:ust|\.)?|"
    r"Sept(?:ember|\.)?|Sep\.?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?|"
    r"JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER)(?!\p{L})"
)
_LONG = (
    r"(?:January|February|March|April|May|June|July|August|September|Sept\.|October|November|December|"
    r"Jan\.|Feb\.|Aug\.|Oct\.|Nov\.|Dec\.)(?!\p{L})"
)
_D = r"(?:3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?(?![\p{L}\d%]|[.,:]\d)"
_Y = r"(?:(?:19|20)\d\d)(?!\d|[.,]\d)"
_TO = r"(?:\s?[-–—]\s?|\s+(?:to|until|till|through|and|-|–)\s+)"
_YREL = r"(?:of\s+)?(?P<yrel>this|last|next|the\s+(?:current|previous|following))\s+year"
_PART = r"(?:\s+(?:morning|afternoon|evening|night))?"
_WD = r"(?P<wd>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s?\b"
_COUNT = r"\d{1,3}|a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"

FORMS = {
    # "July 2", "Nov. 4, 2002", "July 2-4", "June 30-July 2", "July 2 to 4, 2024"
    "mdy": rf"(?P<mon>{_MON})\s+(?:the\s+)?(?P<d>{_D})(?:(?:,?\s+(?P<y>{_Y}))?"
    rf"{_TO}(?:(?P<mon2>{_MON})\s+)?(?:the\s+)?(?P<d2>{_D})"
    rf"(?!\s+(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{{Lu}}?\p{{Ll}}+s\b))?"
    rf"(?:\s*,\s*(?P<y2>{_Y})|\s+(?P<y2>{_Y})|\s+{_YREL})?",
    # "2 July 2024", "2nd of July", "2-4 July", "30 June - 2 July 2024"
    "dmy": rf"(?<![\d/.,\-$€£])(?P<d>{_D})(?:(?:(?:\s+(?:of\s+)?|"
    rf"-)(?P<mon>{_MON})(?:,?\s+(?P<y>{_Y}))?)?{_TO}(?P<d2>{_D}))?"
    rf"(?:\s+(?:day\s+)?(?:of\s+)?|-)(?P<mon2>{_MON})(?:(?:,?\s+|-)(?P<y2>{_Y})|\s+{_YREL})?",
    # "March 2025", "January-September 2023", "September of 2024", "July last year"
    "my": rf"(?P<mon>{_MON})(?:(?:,?\s+(?P<y>{_Y}))?{_TO}(?P<mon2>{_MON}))?"
    rf"(?:,?\s+(?:of\s+)?(?P<y2>{_Y})|'s?\s+(?P<y2>{_Y})|,?\s+{_YREL})",
    "that_month": rf"\b(?P<which>[Ll]ast|[Nn]ext|[Tt]his|[Tt]his\s+past)\s+(?P<mon>{_LONG})",
    "weak_month": rf"(?P<mon>{_LONG})(?:{_TO}(?P<mon2>{_LONG}))?",
    "iso": r"(?<![\d/.,\-])(?P<y>(?:19|20)\d\d)[-/](?P<m>0\d|1[0-2])[-/](?P<d>[0-3]\d)(?!\d)",
    "slash": rf"(?<![\d/.,\-])(?P<d>\d{{1,2}})(?P<s>[/.])(?P<m>\d{{1,2}})(?P=s)(?P<y>{_Y})(?![/\d])",
    "quarter": rf"Q(?P<q>[1-4])(?:\s*/\s*|,?\s+(?:of\s+)?)(?:(?P<y>{_Y})|{_YREL})|(?:the\s+)?"
    rf"(?P<q>first|second|third|fourth|last|final|1st|2nd|3rd|"
    rf"4th)[\s-]quarter(?:,?\s+(?:of\s+)?(?:the\s+year\s+)?(?P<y>{_Y})|\s+{_YREL})?",
    "half_year": rf"(?P<half>H[12])\s*(?:/|(?:of\s+)?)\s*(?P<y>{_Y})|(?:the\s+)?(?P<half>first|second|last|1st|"
    rf"2nd)[\s-]half\s+"
    rf"(?:of\s+)?(?:(?:the\s+year\s+)?(?P<y>{_Y})|{_YREL})",
    "months": rf"(?:the\s+)?(?P<edge>first|last|opening|initial)\s+(?P<n>1[0-2]|[1-9]|two|three|four|five|six|"
    rf"seven|eight|nine|ten|"
    rf"eleven)\s+months(?:\s+(?:of\s+)?(?:(?:the\s+year\s+)?(?P<y>{_Y})|{_YREL}|the\s+year))|"
    rf"(?:the\s+)?(?P<edge>first)\s+(?P<n>1[0-2]|[1-9]|two|three|four|five|six|seven|eight|nine|ten|eleven)\s+months|"
    rf"(?P<n>1[0-2]|[2-9]|two|three|four|five|six|seven|eight|nine|ten|eleven)\s+months\s+of\s+(?:(?P<y>{_Y})|"
    rf"{_YREL})",
    "fiscal": rf"(?:\bFY\s?|[Ff]iscal\s+(?:[Yy]ear\s+)?|"
    rf"[Ff]inancial\s+[Yy]ear\s+(?:of\s+)?)(?P<y>{_Y})(?:[-–/](?P<y2>{_Y}|\d\d)(?!\d))?|"
    rf"(?P<y>{_Y})(?:[-–/](?P<y2>{_Y}|\d\d)(?!\d))?\s+(?:fiscal|financial)\s+year",
    "years": rf"(?<![\d/.,\-$€£])(?P<y>{_Y})(?:\s?[-–—/]\s?|\s+(?:to|through|until)\s+)(?P<y2>{_Y}|\d\d(?![\d/.,\-]))",
    "decade": r"(?:the\s+)?(?:(?:early|mid|late)[\s-]+)?(?P<dec>(?:19|20)\d0)s\b",
    "weak_year": rf"(?<![\d/.,\-$€£])(?P<y>{_Y})(?![/\-–]\d)(?!\s*(?:%|per\s?cent|pct|million|billion|trillion|"
    rf"thousand|USD|dollars?|"
    r"euros?|yen|baht|people|persons|projects|troops|soldiers|workers|students|households|companies|enterprises|"
    r"tons|tonnes|"
    r"MW|GW|km|kilomet|miles|meters|metres|hectares|kg|m\b|hours|days|years|victims|points|jobs|visitors|tourists))",
    "weekday": rf"\b(?:(?P<week>[Ll]ast|[Nn]ext|[Tt]his(?:\s+(?:past|coming))?|[Tt]he\s+(?:previous|"
    rf"following))\s+)?{_WD}"
    rf"(?:\s+(?P<week>last\s+week|next\s+week|this\s+week))?{_PART}",
    "relative": r"(?i:\b(?P<rel>today|tonight|yesterday|tomorrow|this\s+(?:morning|afternoon|evening)|last\s+night|"
    r"the\s+day\s+(?:before\s+yesterday|after\s+tomorrow)|(?:that|the)\s+same\s+(?:day|evening|afternoon)|"
    r"the\s+(?:next|following|previous)\s+day|"
    r"(?:a|one)\s+day\s+(?:later|earlier)|that\s+(?:day|evening|afternoon|morning)|same\s+day)\b)" + _PART,
    "weekend": r"(?P<week>this|last|next|this\s+past|this\s+coming|over\s+the|the\s+past)\s+weekend\b",
    "period": r"(?i:\b(?:(?:earlier|later|early|late|mid)[\s-]+)?(?P<week>this(?:\s+past|\s+coming)?|last|next|"
    r"the\s+(?:current|previous|following))\s+"
    r"(?P<unit>week|month|quarter|year|decade)\b)(?!['’]?s?\s+(?:or\s+two|and))",
    "ago": rf"\b(?:(?:just|about|almost|nearly|over|more\s+than|around)\s+)?(?P<n>{_COUNT})\s+(?P<unit>day|week|"
    rf"month|year|decade)s?\s+ago\b",
    "duration": r"\b(?:[Ii]n|[Oo]ver|[Ww]ithin|[Dd]uring|[Ff]or|[Tt]hroughout)\s+(?:the\s+)?(?:(?P<ago>past|last|"
    r"previous|recent)\s+|"
    r"(?P<next>next|coming|following)\s+)?(?:few\s+|several\s+)?"
    r"(?:(?P<n>\d{1,3}|a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\s+)?(?P<unit>day|"
    r"week|month|year|decade)s?\b",
}

LEAD = (
    r"(?:(?:\b(?:on|in|by|at|since|from|until|till|up to|through|before|after|during|as of|for|of|between|beyond|"
    r"throughout|dated|"
    r"starting|beginning|effective|around|early|late|mid|later|earlier|back|the|end|start|year|years|end of|"
    r"beginning of|middle of|"
    r"morning|afternoon|evening|night|summer|spring|autumn|fall|winter|compared to|compared with|versus|vs|"
    r"to)|\b(?:On|In|By|At|Since|From|Until|Before|After|During|As of|For|Between|Beginning|Starting|Early|Late|Mid|"
    r"Earlier|Later|The|Throughout))[\s-]+)+$"
)
SINCE = r"(?i)\b(?:since|from|after|starting|beginning)\s"
BY = r"(?i)\b(?:by|until|till|before|up to|through)\s"
STRONG = {
    "weak_month": r"(?i)\b(?:in|since|from|until|till|by|during|through|before|after|early|late|mid|of|between|"
    r"throughout)[\s-]+$",
    "weak_year": r"(?i)\b(?:in|by|since|from|until|till|through|before|after|during|of|for|between|early|late|mid|"
    r"end|year|"
    r"beyond|throughout|around|compared to|compared with|versus|vs|fiscal|summer|spring|autumn|winter|up to)[\s-]+$",
}
TAIL = r"\s*\(?local\s+time\)?|\s+(?:morning|afternoon|evening|night)\b"
SIGNS = (
    r"\d|[Dd]ay\b|week|month|quarter|year|decade|[Tt]onight|last\snight|[Tt]omorrow|this\s(?:morning|afternoon|"
    r"evening)|"
    r"that\s(?:morning|afternoon|evening)|\b(?:Jan|Feb|March|April|May|June|July|Aug|Sep|Oct|Nov|Dec)|[Dd]ay[’']?s\b"
)
