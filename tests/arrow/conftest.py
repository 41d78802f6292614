"""A fact of each type with every slot filled, made by hand."""

import pytest

from diplofacts.facts import (
    Agreement,
    Aid,
    AnyFact,
    Article,
    Investment,
    Meeting,
    Mention,
    Money,
    Multiplier,
    Partnership,
    Person,
    TradeFigure,
    TradeTarget,
    Visit,
)

pytest.importorskip("pyarrow", reason="pip install 'diplofacts[arrow]'")

ARTICLE = Article(id="a1", path="news/a1.txt", title="Hà Nội", published="2026-01-30", language="vi")
MENTION = Mention(start=4, end=9, text="hội đàm", slots={"date": [(0, 3), (5, 9)], "place": []})
COMMON = {"id": "f", "article": ARTICLE, "rule": "r", "mentions": (MENTION, MENTION)}
SIDES = ("KOR", "VNM")
HOST = Person(name="Trần Văn Mẫu", title="Thủ tướng", country="VNM")
GUEST = Person(title="Ngoại trưởng", country="LAO")
SUM = Money(value=10**30, currency="VND", bound="le", high=10**38 - 1)


@pytest.fixture
def full() -> list[AnyFact]:
    return [
        Meeting(**COMMON, participants=(HOST, GUEST), form="summit", date="2026-01", place="Huế", status="planned"),
        Agreement(
            **COMMON,
            title="Hiệp định",
            count=3,
            instrument="treaty",
            parties=SIDES,
            signatories=(HOST,),
            date="2026-01-30",
            place="Huế",
            amount=SUM,
            status="in_force",
        ),
        TradeTarget(
            **COMMON,
            amount=SUM,
            multiplier=Multiplier(value=2.5, bound="ge"),
            metric="export",
            deadline="2030",
            parties=SIDES,
            status="proposed",
        ),
        TradeFigure(**COMMON, amount=SUM, metric="import", period="2024", parties=SIDES, growth=-4.5),
        Investment(
            **COMMON,
            amount=SUM,
            projects=9863,
            investor="KOR",
            destination="VNM",
            place="Huế",
            as_of="2024",
            rank=1,
            measure="disbursed",
            status="planned",
        ),
        Visit(**COMMON, visitors=(GUEST,), destination="VNM", form="state", host=HOST, date="2026", status="cancelled"),
        Partnership(
            **COMMON, parties=SIDES, level="strategic_partnership", date="2026", action="upgraded", status="planned"
        ),
        Aid(**COMMON, donor="JPN", recipient="LAO", amount=SUM, purpose="rà phá bom mìn", date="2026", status="pledged"),
    ]


@pytest.fixture
def bare() -> list[AnyFact]:
    """A fact of each type with nothing told that may be left out."""
    nowhere = Article(id="a")
    return [
        Meeting(article=nowhere, rule="r", participants=()),
        Agreement(article=nowhere, rule="r"),
        TradeTarget(article=nowhere, rule="r"),
        TradeFigure(article=nowhere, rule="r", amount=Money(value=0, currency="USD")),
        Investment(article=nowhere, rule="r"),
        Visit(article=nowhere, rule="r", visitors=(Person(),)),
        Partnership(article=nowhere, rule="r", parties=(), level="other"),
        Aid(article=nowhere, rule="r"),
    ]
