"""Facts made by hand, so that writers are tested without any extraction."""

import pytest

from diplofacts.facts import Agreement, AnyFact, Article, Investment, Meeting, Mention, Money, Person, TradeTarget

ARTICLE = Article(id="a1", path="news/a1.txt", title="Hà Nội", published="2026-01-30", language="vi")
MENTION = Mention(start=4, end=9, text="hội đàm", slots={"date": [(0, 3)]})


@pytest.fixture
def meeting() -> Meeting:
    host = Person(name="Trần Văn Mẫu", title="Thủ tướng", country="VNM")
    guest = Person(title="Ngoại trưởng", country="LAO")
    return Meeting(
        id="m1",
        article=ARTICLE,
        rule="vi/meeting/talks",
        mentions=(MENTION,),
        participants=(host, guest),
        form="talks",
        date="2026-01-30",
    )


@pytest.fixture
def facts(meeting: Meeting) -> list[AnyFact]:
    money = Money(value=11_300_000_000, currency="USD", bound="ge")
    return [
        meeting,
        TradeTarget(id="t1", article=ARTICLE, rule="r", amount=money, deadline="2030", parties=("KOR", "VNM")),
        Investment(id="i1", article=ARTICLE, rule="r", projects=41, investor="JPN", destination="VNM", rank=3),
    ]


@pytest.fixture
def hostile() -> Agreement:
    """A fact whose words would steer a terminal, run in a spreadsheet and break a Markdown table."""
    mention = Mention(start=0, end=1, text="\t@x")
    return Agreement(
        id="h1",
        article=Article(id="\x1b]0;owned\x07", title="\x9b31m[red]"),
        rule="r",
        mentions=(mention,),
        title='=HYPERLINK("x")|\x1b[2J\u202eb\nc',
        parties=("-1+2",),
    )
