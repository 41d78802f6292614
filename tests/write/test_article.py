"""An article for a terminal."""

import re

from diplofacts.facts import Article, Meeting, Mention, Person, Visit
from diplofacts.write.article import shown

TEXT = "Hôm qua.\nThủ tướng Trần Văn Mẫu gặp Khamla Vongsa, rồi thăm Lào. Trời nắng.\n"
ARTICLE = Article(id="a", title="Cuộc gặp")
SIDE = Person(name="Trần Văn Mẫu", country="VNM")
START, END = TEXT.index("Thủ"), TEXT.index(" Trời")
MENTION = Mention(start=START, end=END, text=TEXT[START:END], slots={"participants": [(START, START + 22)]})
FACTS = [
    Meeting(id="1", article=ARTICLE, rule="r", mentions=(MENTION,), participants=(SIDE,), date="2024-01-02"),
    Visit(id="2", article=ARTICLE, rule="r", mentions=(MENTION,), visitors=(SIDE,), destination="LAO"),
]


def show(text: str = TEXT, facts: list[Meeting | Visit] = FACTS, width: int = 80, colours: bool = False) -> str:
    return shown(ARTICLE, text, facts, width=width, colours=colours)


def test_marks_stand_before_the_words() -> None:
    """One for each fact, by its number in the table; they need no colours."""
    lines = show().splitlines()

    assert lines[:2] == ["a  Cuộc gặp", ""]
    assert lines[2] == "Hôm qua."
    assert " ".join(lines[3:5]) == (
        "[1 meeting] [2 visit] Thủ tướng Trần Văn Mẫu gặp Khamla Vongsa, rồi thăm Lào.  Trời nắng."
    )
    assert [line.split()[:2] for line in lines if line.startswith("   ")][1:3] == [["1", "meeting"], ["2", "visit"]]
    assert lines[-1] == "2 facts"


def test_colours_change_no_words() -> None:
    """Without the sequences of the colours it is the same."""
    coloured = show(colours=True)

    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == show()


def test_slots_are_bold() -> None:
    """The words behind a slot stand out of their sentence."""
    assert "\x1b[1;4mThủ tướng Trần Văn Mẫu\x1b[0m" in show(colours=True, width=100)


def test_it_fits() -> None:
    """At 80 columns and at 40, a word of 10,000 characters too."""
    text = TEXT + "x" * 10_000
    assert max(map(len, show(text).splitlines())) <= 80
    assert max(map(len, show(text, width=40).splitlines())) <= 40


def test_nothing_steers_the_terminal() -> None:
    """Escape sequences, a bell, C1 controls, a lone carriage return, marks of direction: all are words."""
    bad = "\x1b[2J\x1b]0;title\x07 \x9b31m a\rb \u202eabc [bold]x[/bold] :smile:"
    out = show(f"{TEXT}{bad}")

    assert re.findall(r"[^\x20-\x7e\n\u00a0-\U0010ffff]", out) == []
    assert "␛[2J␛]0;title␇ <U+009B>31m a b <U+202E>abc [bold]x[/bold] :smile:" in out


def test_no_facts() -> None:
    """It says so below the text."""
    assert show("Trời nắng.", []).splitlines()[2:] == ["Trời nắng.", "", "No facts found."]
