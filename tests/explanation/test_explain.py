"""What an explanation says of an article."""

import sys

from diplofacts.explanation.account import Account, Fit, LineAccount
from diplofacts.explanation.explain import explain
from diplofacts.pipeline import extract_document
from diplofacts.read.document import Document

TEXT = """Tổng Bí thư Tô Lâm tiếp Tổng thống Pháp Emmanuel Macron

Ngày 29/4/2025, Tổng Bí thư Tô Lâm đã tiếp Tổng thống Pháp Emmanuel Macron. Chiều cùng ngày, hai nhà lãnh đạo đã \
hội đàm. Tổng Bí thư Tô Lâm chưa gặp Quốc vương Campuchia Norodom Sihamoni. Trời nắng.

Tin liên quan
"""
DOCUMENT = Document(id="a", text=TEXT)


def account(*types: str) -> Account:
    return explain(DOCUMENT, types=types) if types else explain(DOCUMENT)


def line(start: str) -> LineAccount:
    return next(one for one in account().lines if one.text.startswith(start))


def fit(start: str, rule: str) -> Fit:
    return next(one for one in line(start).fits if one.rule.startswith(rule))


def test_its_facts_are_those_of_the_pipeline() -> None:
    """The same line is walked."""
    assert [fact.id for fact in account().facts] == [fact.id for fact in extract_document(DOCUMENT)]


def test_nothing_is_left_watching() -> None:
    """A debugger or coverage that was there before is there after."""
    before = sys.gettrace()
    account()

    assert sys.gettrace() is before


def test_entities_are_told_with_what_they_stand_for() -> None:
    """Offsets are those of the article as given."""
    (date,) = [one for one in line("Chiều").seen if one.kind == "date"]

    assert (date.text, date.value) == ("Chiều cùng ngày", "2025-04-29")
    assert TEXT[date.start : date.end] == date.text


def test_both_leaders_are_told() -> None:
    """By name, and since which line they are the sides."""
    seen = {one.text: one.value for one in line("Chiều").seen}

    assert seen["hai nhà lãnh đạo"] == "Tô Lâm (VNM); Emmanuel Macron (FRA)"
    assert (line("Chiều").sides, line("Chiều").since) == (["VNM", "FRA"], 1)


def test_a_rule_that_fits() -> None:
    """With what woke it, the words it fits, and what it gave."""
    found = fit("Ngày", "vi/meeting/receives")

    assert found.triggers == ["tiếp"]
    assert found.words.startswith("tiếp Tổng thống Pháp")
    assert found.facts[0].startswith("meeting: participants Tô Lâm (VNM); Emmanuel Macron (FRA); form reception")


def test_a_frame_that_gave_up() -> None:
    """With the condition it gave up on, and those deeper down."""
    found = fit("Tổng Bí thư Tô Lâm chưa", "vi/meeting/meets")
    (gave_up,) = found.given_up
    deepest = gave_up
    while deepest.because is not None:
        deepest = deepest.because

    assert found.facts == []
    assert gave_up.where.startswith("frames/meeting.py:")
    assert "denied" in deepest.condition


def test_a_rule_that_does_not_fit() -> None:
    """With the words that its start fits, and what it wants then."""
    found = next(one for one in line("Chiều").no_fit if one.rule == "vi/meeting/talks_between")

    assert (found.triggers, found.fits, found.taken_by) == (["hội đàm"], "hội đàm", None)
    assert found.wants.startswith("giữa ")


def test_merged_mentions_are_told() -> None:
    """The later lines that state a fact, and what they add to it."""
    (meeting,) = account("meeting").facts

    assert meeting.line == 1
    assert [one.line for one in meeting.merged][:2] == [2, 3]


def test_what_was_left_out_and_what_woke_nothing() -> None:
    """Furniture and silent lines are told too."""
    assert account().left_out == ["Tin liên quan"]
    assert (line("Trời").fits, line("Trời").no_fit) == ([], [])


def test_only_the_wanted_types() -> None:
    """Rules of other types are not told."""
    told = account("aid")

    assert told.facts == []
    assert [one.rule for line in told.lines for one in line.fits] == []


def test_a_headline_is_told() -> None:
    """One that stands above the text only, and makes the article a joint statement."""
    statement = Document(
        id="s",
        title="Joint Statement between Vietnam and Laos on Cooperation in Education",
        text="The Prime Minister of Vietnam visited Laos on 5 May 2024. Both sides welcomed progress in many fields.",
        published="2024-05-06",
    )

    assert [fact.id for fact in explain(statement).facts] == [fact.id for fact in extract_document(statement)]
    assert explain(statement).headline[0].startswith("agreement: title Joint Statement")


def test_what_a_rule_lacks() -> None:
    """Kinds of entities and words that the sentence does not have."""
    found = next(one for one in line("Chiều").no_fit if one.rule == "vi/meeting/talks_between")

    assert "“giữa”" in found.lacks


def test_an_article_that_names_one_side() -> None:
    """Is passed over, as it is by extract, and that is told."""
    one_sided = Document(id="o", text="Prime Minister Nobody will visit Singapore on March 10.", published="2025-03-01")
    told = explain(one_sided)

    assert (told.passed_over, told.facts, extract_document(one_sided)) == (True, [], [])
    assert explain(Document(id="t", text=one_sided.text.replace("Nobody", "Nobody of Japan"))).passed_over is False


def test_lines_in_a_language_without_rules() -> None:
    """Nothing is seen in them; the others are told as ever."""
    other = "Le président français a rencontré mardi à Paris le premier ministre pour évoquer la coopération entre les deux pays et la sécurité dans la région."
    text = f"Swedish Foreign Minister Anna Berg met Ghanaian President Kofi Badu on Monday.\n\n{other}"
    told = explain(Document(id="f", text=text, published="2025-03-01"))

    assert [fact.type for fact in told.facts] == ["meeting"]
    assert not told.lines[-1].seen
