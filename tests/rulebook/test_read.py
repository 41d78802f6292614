"""Rule files are read as a whole, and all that is wrong with them is told at once."""

from pathlib import Path

import pytest

from diplofacts.book import Furniture, OwnPerson
from diplofacts.errors import RuleErrors
from diplofacts.rulebook.project import project_file
from diplofacts.rulebook.read import read_rule_files

RULE = """\
published = 2025-04-29

[[rule]]
name = "vi/meeting/chats"
triggers = ["hàn huyên"]
pattern = "{host:person} (?:đã )?hàn huyên (?:với|cùng) {guest:person}"
fixed = { form = "meeting" }

[[rule.case]]
facts = [{ participants = ["Tô Lâm (VNM)", "Emmanuel Macron (FRA)"] }]
texts = ["Tổng Bí thư Tô Lâm hàn huyên với Tổng thống Pháp Emmanuel Macron."]

[[rule.case]]
why = "with friends"
facts = []
texts = ["Các cựu chiến binh hàn huyên với nhau."]
"""


def problems(path: Path, source: str) -> list[str]:
    path.write_text(source, encoding="utf-8")
    with pytest.raises(RuleErrors) as told:
        read_rule_files([path])
    return [str(one).replace(f"{path}:", "") for one in told.value.problems]


def test_a_rule_and_its_cases(tmp_path: Path) -> None:
    """The rule knows where it stands; its cases are of its language and type, and name it."""
    path = tmp_path / "own.toml"
    path.write_text(RULE, encoding="utf-8")

    book, cases = read_rule_files([path])

    assert [(rule.name, rule.fact, rule.language, rule.source) for rule in book.rules] == [
        ("vi/meeting/chats", "meeting", "vi", f"{path}:3")
    ]
    assert [(case.where, len(case.facts), case.published) for case in cases] == [
        ("vi/meeting", 1, "2025-04-29"),
        ("vi/meeting", 0, "2025-04-29"),
    ]
    assert cases[0].facts[0]["rule"] == "vi/meeting/chats"


def test_names(tmp_path: Path) -> None:
    """People with their terms, aliases, instruments, and lines of a publisher's page."""
    path = tmp_path / "own.toml"
    path.write_text(
        """\
[[names.people]]
name = "Trần Văn Mẫu"
also = ["Tran Van Mau"]
title = "Bộ trưởng Ngoại giao"
country = "VNM"
from = 2026-03
to = "2027"
[names.countries]
KOR = ["Xứ Kim Chi"]
[names.instruments]
treaty = ["Giao ước Sông Hồng"]
[[names.furniture]]
publisher = "Báo Mẫu"
lines = ["Đọc bản in *"]
""".replace("2026-03", '"2026-03"'),
        encoding="utf-8",
    )

    names = read_rule_files([path]).book.names

    assert names.people == (
        OwnPerson(("Trần Văn Mẫu", "Tran Van Mau"), "Bộ trưởng Ngoại giao", "VNM", "2026-03", "2027"),
    )
    assert names.countries == (("Xứ Kim Chi", "KOR"),)
    assert names.instruments == (("Giao ước Sông Hồng", "treaty"),)
    assert names.furniture == (Furniture(("đọc bản in *",), "Báo Mẫu"),)


def test_a_table_that_there_is_not(tmp_path: Path) -> None:
    """Is told where it first stands."""
    path = tmp_path / "own.toml"
    path.write_text(RULE + '[[person]]\nname = "A"\n[[person]]\n', encoding="utf-8")
    with pytest.raises(RuleErrors) as caught:
        read_rule_files([path])

    assert [one.where for one in caught.value.problems] == [f"{path}:{RULE.count(chr(10)) + 1}"]


def test_all_mistakes_at_once_in_their_order(tmp_path: Path) -> None:
    """Each with file, line, what was seen, and how to mend it."""
    source = """\
oops = 1
[[rule]]
name = "vi/meeting/chats"
triggers = ["hàn huyên"]
pattern = "{host:person} Hàn huyên với {vist:person}"
fixed = { form = "chat" }
[[rule]]
name = "vi/meting/chats"
triggers = "x"
pattern = "{host:persn} x"
[[names.people]]
name = "Trần Văn Mẫu"
country = "VNN"
"""
    assert problems(tmp_path / "own.toml", source) == [
        "1: a rule file has no key 'oops'\n  hint: use one of: rule, names, case, published, rules",
        "5: rule vi/meeting/chats: 'Hàn' has a capital, and sentences are in lower case\n  hint: write 'hàn'",
        "5: rule vi/meeting/chats: Meeting has no field 'vist'\n"
        "  hint: use one of: participants, form, date, place, status, host, guest, a, b, people",
        "6: rule vi/meeting/chats: 'chat' is no form\n"
        "  hint: use one of: talks, meeting, reception, courtesy_call, phone_call, video_call, summit",
        "8: rule vi/meting/chats: no fact type 'meting'\n  hint: did you mean 'meeting'?",
        "9: rule vi/meting/chats: triggers: 'x' is no list of texts\n  hint: write triggers = [\"…\"]",
        "13: person Trần Văn Mẫu: 'VNN' is no code of a country or body\n  hint: did you mean 'VNM'?",
    ]


@pytest.mark.parametrize(
    ("pattern", "told"),
    [
        ("(?:a+)+ {b:person}", "a repeat within a repeat"),
        ("{a:person}.*.*{b:person}", "two gaps right after each other"),
        ("{a:person} {gap}{gap}gặp", "two gaps right after each other"),
        ("{a:persn} gặp", "no entity kind 'persn'"),
        ("{a:person} (gặp", "does not compile"),
        ("{A:person} gặp", "{A:person} is no slot"),
        ("{a:person gặp {b:person}", "a brace without its other half"),
        ("(?:gặp)?", "fits where there is nothing"),
    ],
)
def test_patterns_that_may_not_be(tmp_path: Path, pattern: str, told: str) -> None:
    """What would hang, never fit, or fit everywhere is told by its form."""
    source = f"[[rule]]\nname = 'vi/meeting/own'\ntriggers = ['gặp']\npattern = '{pattern}'\n"

    (problem,) = problems(tmp_path / "own.toml", source)

    assert problem.startswith("4: rule vi/meeting/own: ")
    assert told in problem


def test_what_is_no_toml(tmp_path: Path) -> None:
    """The line, and what is mostly the matter."""
    (problem,) = problems(tmp_path / "own.toml", 'a = 1\nb = "\\d"\n')

    assert problem.startswith("2: not TOML: ")
    assert "a pattern with backslashes in single ones" in problem


def test_files_that_name_others(tmp_path: Path) -> None:
    """Those beside it are read before it; a file that is not there is told where it is named."""
    (tmp_path / "own.toml").write_text(RULE, encoding="utf-8")
    project = tmp_path / "diplofacts.toml"
    project.write_text('rules = ["own.toml"]\n', encoding="utf-8")

    assert [rule.name for rule in read_rule_files([project]).book.rules] == ["vi/meeting/chats"]
    assert problems(project, 'rules = ["gone.toml"]\n')[0].startswith("1: no such rule file\n")


def test_the_project_file_is_found_upward(tmp_path: Path) -> None:
    """As the settings of other tools are."""
    below = tmp_path / "a" / "b"
    below.mkdir(parents=True)
    (tmp_path / "diplofacts.toml").touch()

    assert project_file(str(below)) == str(tmp_path / "diplofacts.toml")
