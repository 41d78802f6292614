"""Reports over articles made for the purpose, and a browser to open them in."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from diplofacts.explanation.reasons import reasoned
from diplofacts.read.document import Document
from diplofacts.write.report.entry import Entry
from diplofacts.write.report.page import write_report

Write = Callable[..., Path]

TALKS = Document(
    id="talks",
    title="Thủ tướng hội đàm với Thủ tướng Nhật Bản",
    published="2025-04-29",
    text="Chiều 28/4, tại Hà Nội, Thủ tướng Phạm Minh Chính đã hội đàm với Thủ tướng Nhật Bản Ishiba Shigeru.\n"
    "Hai bên nhất trí phấn đấu đưa kim ngạch thương mại hai chiều đạt 60 tỷ USD vào năm 2030.\n"
    "Kim ngạch thương mại hai chiều giữa Việt Nam và Nhật Bản năm 2024 đạt 46,2 tỷ USD.",
)
VISIT = Document(
    id="visit",
    published="2024-06-01",
    text="Mongolian President Ukhnaagiin Khurelsukh will pay a state visit to Vietnam from June 10 to 14.\n"
    "Vietnam and Laos signed a memorandum of understanding on vocational training in Vientiane on May 8.",
)
# What may break a page: tags that end elements, quotes, marks of direction, a lone word without end, letters of two units.
HOSTILE = Document(
    id="hostile</script>",
    title='"><script>window.broken = 1</script>',
    published="2025-04-29",
    text='<script>window.broken = 2</script></textarea></script><!-- <img src=x onerror="window.broken = 3"> \' "\n'
    "\U0001f1fb\U0001f1f3 Thủ tướng Phạm Minh Chính đã hội đàm với Thủ tướng Nhật Bản Ishiba Shigeru.\n"
    "\u202eabc\u202c \u200f \x1b[31mred\x07 \u2028 {{data}} \\u003c ${1}\n" + "x" * 10_000 + "\n",
)


@pytest.fixture
def documents() -> dict[str, Document]:
    return {"talks": TALKS, "visit": VISIT, "hostile": HOSTILE}


@pytest.fixture
def entries() -> list[Entry]:
    """Two articles: a meeting, a target and a figure of trade; a visit and an agreement."""
    return [reasoned(TALKS), reasoned(VISIT)]


@pytest.fixture
def hostile() -> Entry:
    return reasoned(HOSTILE)


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write a report of entries; return its file."""

    def write(*some: Entry, title: str = "Facts") -> Path:
        path = tmp_path / "report.html"
        with path.open("wb") as stream:
            write_report(some, stream, title=title)
        return path

    return write


def _chromium() -> str | None:
    return shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """Debian's Chromium, driven by Playwright; skipped where either is missing."""
    playwright = pytest.importorskip("playwright.sync_api", reason="no Playwright: pip install '.[browser]'")
    path = _chromium()
    if path is None:
        pytest.skip("no Chromium: apt-get install chromium")
    with playwright.sync_playwright() as driver:
        browser = driver.chromium.launch(executable_path=path, args=list(FLAGS))
        yield browser
        browser.close()


class Sight:
    """A page in the browser, with all that went wrong on it and all that it asked for."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.wrong: list[str] = []
        self.asked: list[str] = []
        page.on("pageerror", lambda error: self.wrong.append(str(error)))
        page.on("console", lambda message: self.wrong.append(message.text) if message.type == "error" else None)
        page.on("request", lambda request: self.asked.append(request.url))

    def ready(self) -> None:
        """Wait until the page has unpacked its data and listens: keys that are pressed sooner are lost."""
        self.page.wait_for_selector("main:not([aria-busy])")


@pytest.fixture
def see(chromium: Any) -> Iterator[Callable[..., Sight]]:
    """Open a file from disk, offline; afterwards nothing may have gone wrong, and nothing been asked for but the file."""
    opened = []

    def see(path: Path, *, width: int = 1280, height: int = 900, dark: bool = False) -> Sight:
        scheme = "dark" if dark else "light"
        context = chromium.new_context(
            viewport={"width": width, "height": height}, color_scheme=scheme, offline=True, accept_downloads=True
        )
        sight = Sight(context.new_page())
        opened.append((context, sight, path))
        sight.page.goto(path.as_uri())
        sight.ready()
        return sight

    yield see
    for context, sight, path in opened:
        context.close()
        assert sight.wrong == []
        assert set(sight.asked) == {path.as_uri()}
