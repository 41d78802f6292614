"""The page in a real browser: opened from disk, offline. The fixture `see` also holds that nothing goes wrong there."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from msgspec.structs import replace

from diplofacts.cli import cli
from diplofacts.explanation.reasons import reasoned
from diplofacts.facts import Article, Meeting, Mention, Person
from diplofacts.read.document import Document
from diplofacts.write.report.entry import Entry

Write = Callable[..., Path]
See = Callable[..., Any]
# What is clicked to see each view; the first two lie over Read.
VIEWS = {
    "editor": "#panel [data-verdict=mended]", "keys": "#keys-open", "read": "#tab-read", "look": "#tab-look",
    "check": "#tab-check",
}  # fmt: skip
SIZES = {"wide": {"width": 1280, "height": 900}, "narrow": {"width": 360, "height": 740}}


def rows(page: Any) -> list[str]:
    """The facts of the list, by type."""
    return [row.inner_text().split("\n")[0].split(" ")[0] for row in page.locator("#facts [role=option]").all()]


def wait_for(page: Any, number: int) -> None:
    """Wait until so many facts are listed: the page filters when typing has come to rest."""
    page.locator(f"#facts-title >> text=/^{number} facts?$/").wait_for(timeout=5000)


def test_all_facts_are_listed(write: Write, see: See, entries: list[Entry]) -> None:
    """And the first is chosen, with its article open."""
    page = see(write(*entries)).page

    assert page.inner_text("#counts") == "5 facts in 2 articles"
    assert rows(page) == ["meeting", "trade", "trade", "visit", "agreement"]
    assert "Ishiba Shigeru" in page.inner_text("#article")
    assert "Ishiba Shigeru (JPN)" in page.inner_text("#panel")


@pytest.mark.parametrize(
    ("name", "value", "found"),
    [
        ("side", "JPN", ["meeting", "trade", "trade"]),
        ("person", "khurelsukh", ["visit"]),
        ("person", "pham minh chinh", ["meeting"]),
        ("from", "2025-01-01", ["meeting", "trade"]),
        ("to", "2024-05-31", ["trade", "agreement"]),
        ("status", "signed", ["agreement"]),
        ("words", "ban ghi", []),
        ("words", "Kim NGACH hai", ["trade", "trade"]),
        ("verdict", "accepted", []),
    ],
)
def test_filters(write: Write, see: See, entries: list[Entry], name: str, value: str, found: list[str]) -> None:
    """Each narrows the list; Clear brings all back."""
    page = see(write(*entries)).page
    field = page.locator(f"#filter-form [name={name}]")
    if field.evaluate("one => one.tagName") == "SELECT":
        field.select_option(value)
    else:
        field.fill(value)
    wait_for(page, len(found))
    assert rows(page) == found

    page.click("#filter-form [type=reset]")
    wait_for(page, 5)


@pytest.mark.parametrize(
    ("order", "found"),
    [
        ("new", ["trade target", "meeting", "visit", "agreement", "trade figure"]),
        ("old", ["trade figure", "agreement", "visit", "meeting", "trade target"]),
    ],
)
def test_the_list_by_day(write: Write, see: See, entries: list[Entry], order: str, found: list[str]) -> None:
    """The fact's own, or that of its article; a target stands at its deadline."""
    page = see(write(*entries)).page
    page.select_option("[name=order]", order)
    page.locator("#facts [role=option] >> nth=0 >> text=trade").wait_for()

    assert page.locator("#facts .kind").all_inner_texts() == found


def test_types_are_filtered_in_all_views(write: Write, see: See, entries: list[Entry]) -> None:
    """The list, the marks in the article, the charts and the checks follow the same filters."""
    page = see(write(*entries)).page
    page.uncheck("#filter-types [value=meeting]")
    wait_for(page, 4)
    assert page.locator("#article .t-meeting").count() == 0

    page.click("#tab-look")
    assert page.locator("#chart-timeline").get_attribute("aria-label") == "Meetings, visits and agreements over time: 2 facts"
    page.click("#tab-check")
    assert page.locator("#checks [role=listitem]").count() == 4


def test_a_mark_leads_to_its_fact_and_a_slot_to_its_words(write: Write, see: See, entries: list[Entry]) -> None:
    """A click on a sentence chooses its fact; a click on a slot marks the words it rests on."""
    page = see(write(*entries)).page
    page.click("#article .t-trade_target.said-in")
    assert "60 billion USD" in page.inner_text("#panel")
    assert page.locator("#article .on").all_inner_texts()[:2] == ["Hai bên[parties]", " nhất trí phấn đấu đưa kim ngạch thương mại hai chiều đạt "]

    page.click("#panel dd >> text=60 billion USD")
    assert page.locator("#article .lit").all_inner_texts() == ["60 tỷ USD[amount]"]
    page.locator("#panel ol.steps button").first.click()
    assert "60 tỷ USD" in "".join(page.locator("#article .fit.lit").all_inner_texts())
    assert "vi/trade_target/" in page.inner_text("#panel ol.steps")


def test_the_article_can_be_chosen(write: Write, see: See, entries: list[Entry]) -> None:
    """One without facts too."""
    page = see(write(*entries, reasoned(Document(id="none", text="Trời nắng.")))).page
    page.select_option("#article-pick", "2")

    assert "Trời nắng." in page.inner_text("#article")
    assert "Choose a fact" in page.inner_text("#panel")


def test_keys(write: Write, see: See, entries: list[Entry]) -> None:
    """n and p go on and back; a, r and u judge; f opens the form; / the search; and they can be switched off."""
    page = see(write(*entries)).page
    chosen = page.locator("#facts [aria-selected=true]")
    page.keyboard.press("n")
    assert chosen.get_attribute("aria-posinset") == "2"
    page.keyboard.press("p")
    page.keyboard.press("a")
    page.keyboard.press("r")
    assert chosen.get_attribute("aria-posinset") == "3"
    assert page.locator("#facts .verdict").all_inner_texts() == ["✓ accepted", "✗ rejected"]
    page.keyboard.press("p")
    page.keyboard.press("u")
    assert page.locator("#facts .verdict").all_inner_texts() == ["✓ accepted"]
    page.keyboard.press("f")
    assert page.locator("#editor").is_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    page.keyboard.type("a")
    assert page.input_value("[name=words]") == "a"
    page.fill("[name=words]", "")
    page.click("#keys-open")
    page.uncheck("#keys-on")
    page.click("#keys >> text=Close")
    page.keyboard.press("r")
    assert page.locator("#facts .verdict").all_inner_texts() == ["✓ accepted"]


def test_the_focus_stays(write: Write, see: See, entries: list[Entry]) -> None:
    """Who judges with Tab and Enter stays on the button, though all around it is drawn anew."""
    page = see(write(*entries)).page
    page.focus("#panel [data-verdict=rejected]")
    page.keyboard.press("Enter")
    assert page.locator("#panel [data-verdict=rejected]:focus").get_attribute("aria-pressed") == "true"

    page.click("#tab-check")
    page.focus("#checks [data-fact='2'] [data-verdict=accepted]")
    page.keyboard.press("Enter")
    assert page.locator("#checks [data-fact='2'] [data-verdict=accepted]:focus").get_attribute("aria-pressed") == "true"


def save(page: Any, path: Path) -> list[dict[str, Any]]:
    """Save the verdicts and read them."""
    page.click("#tab-check")
    with page.expect_download() as download:
        page.click("#save")
    assert download.value.suggested_filename == "gold.jsonl"
    download.value.save_as(path)
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


def test_verdicts_become_a_gold_file(write: Write, see: See, entries: list[Entry], tmp_path: Path) -> None:
    """Accepted and mended facts are in it, rejected ones not, others optional; evaluate and rules case take it."""
    page = see(write(*entries)).page
    page.keyboard.press("a")
    page.click("#panel [data-verdict=rejected]")
    page.keyboard.press("n")
    page.click("#panel [data-verdict=mended]")
    page.fill("#editor [inputmode=decimal]", "five")
    page.click("#editor .main")
    assert page.inner_text("#editor .wrong") == "growth: five is no number"
    page.fill("#editor [inputmode=decimal]", "3.5")
    page.click("#editor .main")
    assert "✎ mended" in page.inner_text("#panel")
    assert "was: nothing" in page.inner_text("#panel")

    (line,) = save(page, tmp_path / "gold.jsonl")
    assert (line["id"], line["lang"], line["published"], line["text"]) == (
        "talks", "vi", "2025-04-29", entries[0].text,
    )  # fmt: skip
    assert [fact["type"] for fact in line["facts"]] == ["meeting", "trade_figure"]
    assert line["facts"][1]["growth"] == 3.5
    assert [one["verdict"] for one in line["verdicts"]] == ["accepted", "rejected", "mended"]
    result = CliRunner().invoke(cli, ["evaluate", str(tmp_path / "gold.jsonl"), "--json", "--intervals", "off"])
    assert json.loads(result.stdout)["figures"]["meeting/vi"]["f1"] == 1.0
    cases = CliRunner().invoke(cli, ["rules", "case", str(tmp_path / "gold.jsonl")])
    assert (cases.exit_code, cases.stdout.count("[[case]]"), cases.stdout.count("facts = []")) == (0, 3, 1)


def test_verdicts_go_to_another_browser(write: Write, see: See, entries: list[Entry], tmp_path: Path) -> None:
    """What was saved is loaded there: verdicts, slots that were mended, facts that were added; a second time adds nothing."""
    report = write(*entries)
    page = see(report).page
    page.keyboard.press("a")
    page.click("#panel [data-verdict=mended]")
    page.fill("#editor .of input >> nth=0", "70000000000")
    page.click("#editor .main")
    page.click("text=Add a fact that is missing")
    page.select_option("#editor select >> nth=0", "partnership")
    page.select_option("#editor select >> nth=1", "strategic_partnership")
    page.fill("#editor input >> nth=0", "VNM; JPN")
    page.click("#editor .main")
    save(page, tmp_path / "gold.jsonl")

    other = see(report).page
    assert other.locator("#facts .verdict").count() == 0
    for added in (1, 0):
        other.set_input_files("#load", tmp_path / "gold.jsonl")
        other.wait_for_selector(f"#said >> text=Loaded 2 verdicts, {added} added fact")
    assert other.locator("#facts .verdict").all_inner_texts() == ["✓ accepted", "✎ mended"]
    assert save(other, tmp_path / "again.jsonl") == save(page, tmp_path / "gold.jsonl")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("no verdicts\n", "Line 1 is not JSON"),
        ('{"id": "a"}\n7\n', "Loaded 0 verdicts"),
        ('{"verdicts": [{"id": "x", "verdict": "mended", "type": "aid", "slots": {"donor": [7]}}]}', "Loaded 0 verdicts"),
        ('{"verdicts": [{"id": "x", "verdict": "constructor"}], "added": [{"type": "__proto__", "slots": {}}]}', "Loaded 0"),
        ('{"verdicts": [{"id": "x", "verdict": "accepted"}]}', "Loaded 1 verdict, 0 added facts; 1 on facts that are not"),
    ],
)
def test_a_file_that_is_not_what_it_should_be(write: Write, see: See, entries: list[Entry], tmp_path: Path, text: str, said: str) -> None:
    """It is told so, and nothing of it is kept."""
    (tmp_path / "bad.jsonl").write_text(text)
    page = see(write(*entries)).page
    page.click("#tab-check")
    page.set_input_files("#load", tmp_path / "bad.jsonl")

    page.wait_for_selector(f"#said >> text={said}")
    assert page.inner_text("#progress") == "0 of 5 facts judged"


def test_keys_in_check(write: Write, see: See, entries: list[Entry]) -> None:
    """They judge the fact that is marked, and go on."""
    page = see(write(*entries)).page
    page.click("#tab-check")
    page.keyboard.press("r")
    page.keyboard.press("n")
    page.keyboard.press("a")

    assert page.locator("#checks .verdict").all_inner_texts() == ["✗ rejected", "✓ accepted"]
    assert page.locator("#checks [aria-current=true]").get_attribute("data-fact") == "3"


def test_what_nobody_judged_is_optional(write: Write, see: See, entries: list[Entry], tmp_path: Path) -> None:
    """An article of which only some facts were judged says nothing of the others."""
    page = see(write(*entries)).page
    page.keyboard.press("a")

    (line,) = save(page, tmp_path / "gold.jsonl")
    assert [fact.get("optional") for fact in line["facts"]] == [None, True, True]


def test_a_missing_fact_can_be_added(write: Write, see: See, entries: list[Entry], tmp_path: Path) -> None:
    """Of any type, with the slots that it must have."""
    page = see(write(*entries)).page
    page.click("text=Add a fact that is missing")
    page.select_option("#editor select >> nth=0", "partnership")
    page.select_option("#editor select >> nth=1", "strategic_partnership")
    page.click("#editor .main")
    assert page.inner_text("#editor .wrong") == "parties: a fact of this type needs it"
    page.fill("#editor input >> nth=0", "VNM; JPN")
    page.click("#editor .main")

    assert "Added by you" in page.inner_text("#article")
    (line,) = save(page, tmp_path / "gold.jsonl")
    assert line["facts"][-1] == {
        "type": "partnership", "parties": ["VNM", "JPN"], "level": "strategic_partnership", "action": "established",
        "status": "done",
    }  # fmt: skip


def test_verdicts_outlive_the_page(write: Write, see: See, entries: list[Entry]) -> None:
    """They are kept in the browser, by the fact's own id."""
    sight = see(write(*entries))
    page = sight.page
    page.keyboard.press("r")
    page.reload()
    sight.ready()

    assert page.locator("#facts .verdict").all_inner_texts() == ["✗ rejected"]


def test_a_hostile_article(write: Write, see: See, entries: list[Entry], hostile: Entry) -> None:
    """Its tags are words, what can't be seen is named, its marks of direction turn nothing, and nothing overflows."""
    page = see(write(hostile, *entries), width=360).page
    page.locator("#facts [role=option]").first.click()
    text = page.inner_text("#article .text")

    assert page.evaluate("window.broken") is None
    assert "<script>window.broken = 2</script></textarea></script><!-- <img src=x" in text
    assert "U+202Eabc" in text
    assert "U+001B[31mredU+0007" in text
    assert "{{data}} \\u003c ${1}" in text
    assert page.locator("#article .slot[data-slot~=participants]").first.inner_text() == (
        "Thủ tướng Phạm Minh Chính[participants]"
    )
    assert page.evaluate("document.documentElement.scrollWidth") == 360


def test_a_text_that_is_not_at_hand(write: Write, see: See, entries: list[Entry]) -> None:
    """The words of the facts are shown instead, and the gold tells what it leaves out."""
    page = see(write(replace(entries[0], text=None))).page
    assert "not at hand" in page.inner_text("#article")
    assert "60 tỷ USD vào năm 2030" in page.inner_text("#article")
    page.keyboard.press("a")
    page.click("#tab-check")
    page.click("#save")
    assert page.inner_text("#said") == "Nothing is judged yet."


def test_charts_follow_the_facts(write: Write, see: See, entries: list[Entry]) -> None:
    """Each has its numbers as a table, whose rows open their facts; a chart without any says so."""
    page = see(write(*entries)).page
    page.click("#tab-look")

    assert page.locator("#chart-timeline svg").count() == 1
    assert page.locator("#table-network tbody tr").all_text_contents() == ["Ishiba ShigeruPhạm Minh Chính1"]
    assert page.locator("#table-trade tbody tr").all_text_contents() == [
        "2024actual46,200,000,000VNM, JPN", "2030target60,000,000,000VNM, JPN",
    ]  # fmt: skip
    assert page.inner_text("#none-investment") == "Nothing of this kind fits the filters."

    page.click("#figure-trade summary")
    page.click("#table-trade tr:nth-child(2) button")
    assert "60 billion USD" in page.inner_text("#panel")


def test_a_report_without_facts(write: Write, see: See) -> None:
    """Or even without articles opens all the same."""
    page = see(write()).page

    assert page.inner_text("#counts") == "0 facts in no articles"
    page.click("#tab-look")
    page.click("#tab-check")


def many(number: int) -> list[Entry]:
    people = [Person(name=f"Trần Văn {at}", country="VNM") for at in range(100)]
    text = "Ông Trần Văn Mẫu đã gặp ông Khamla Vongsa tại Hà Nội. " * 5

    def entry(at: int) -> Entry:
        article = Article(id=f"a{at}", title=f"Bài {at}", published="2025-01-01", language="vi")
        facts = tuple(
            Meeting(
                id=f"{at}-{one}", article=article, rule="vi/meeting/talks", date=f"20{at % 20 + 10}-05-0{one + 1}",
                participants=(people[(at + one) % 100], people[(7 * at + 3) % 100]),
                mentions=(Mention(start=54 * one, end=54 * one + 53, text=text[:53]),),
            )
            for one in range(5)
        )  # fmt: skip
        return Entry(article=article, text=text, facts=facts)

    return [entry(at) for at in range(number // 5)]


def test_five_thousand_facts(write: Write, see: See) -> None:
    """Only rows in sight are made; the last is reached, and a search answers at once."""
    page = see(write(*many(5000))).page
    assert page.locator("#facts [role=option]").count() < 40

    page.focus("#facts")
    page.keyboard.press("End")
    assert page.locator("#facts [aria-selected=true]").get_attribute("aria-posinset") == "5000"
    took = page.evaluate("""() => new Promise((done) => {
        const began = performance.now(), title = document.getElementById("facts-title");
        new MutationObserver(() => done(performance.now() - began)).observe(title, { childList: true });
        const box = document.querySelector("[name=words]");
        box.value = "bai 77";
        box.dispatchEvent(new Event("input", { bubbles: true }));
    })""")
    assert took < 2000
    page.fill("[name=words]", "")
    page.click("#tab-look")
    page.wait_for_selector("#chart-network svg")
    assert page.locator("#chart-timeline svg path").count() < 500


def serious(page: Any, view: str) -> list[list[str]]:
    """What axe finds in a view that is at least serious, each with the first element it is about."""
    page.click(VIEWS[view])
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    found = page.evaluate("axe.run().then(({violations}) => violations.filter((one) => "
                          "['serious', 'critical'].includes(one.impact)).map((one) => [one.id, one.nodes[0].html]))")  # fmt: skip
    page.keyboard.press("Escape")
    return [*found, *([] if page.evaluate("document.documentElement.scrollWidth <= innerWidth") else [["wide", view]])]


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_accessibility(write: Write, see: See, entries: list[Entry], size: str, dark: bool) -> None:
    """axe finds nothing serious in any view, wide or narrow, light or dark; and nothing scrolls sideways."""
    axe = pytest.importorskip("axe_playwright_python", reason="no axe: pip install '.[browser]'")
    page = see(write(*entries), **SIZES[size], dark=dark).page
    page.evaluate((Path(axe.__file__).parent / "axe.min.js").read_text(encoding="utf-8"))
    page.locator("#facts [role=option]").first.click()

    assert {view: [] for view in VIEWS} == {view: serious(page, view) for view in VIEWS}
