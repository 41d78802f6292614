"""Write the pictures of docs/report.md anew: docs/images/*.png. Needs '.[browser]', Pillow and a Chromium.

    .venv/bin/python tools/write_screenshots.py

The articles are the seeds and those of docs/store.md.
"""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

HOME = Path(__file__).parent.parent
FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip
# name: view, width, height, dark, and what is clicked before.
PICTURES = {
    "read": ("read", 1280, 760, False, ["#facts [role=option] >> nth=3", "#panel dd button >> nth=0"]),
    "look": ("look", 1000, 700, True, []),
    "check": ("check", 1280, 640, False, ["#panel [data-verdict=accepted]"]),
    "narrow": ("read", 360, 740, False, ["#facts [role=option] >> nth=2"]),
}


def take(browser: Browser, page: Path, name: str) -> None:
    view, width, height, dark, clicks = PICTURES[name]
    scheme = "dark" if dark else "light"
    context = browser.new_context(viewport={"width": width, "height": height}, color_scheme=scheme, offline=True)
    tab = context.new_page()
    tab.goto(page.as_uri())
    tab.wait_for_selector("main:not([aria-busy])")
    for selector in clicks:
        tab.click(selector)
    if view != "read":
        tab.click(f"#tab-{view}")
    if view == "look":
        tab.wait_for_selector("#chart-investment svg")
    picture = Image.open(io.BytesIO(tab.screenshot(full_page=view == "look"))).convert("RGB")
    picture.quantize(48).save(HOME / "docs" / "images" / f"report-{name}.png", optimize=True)
    context.close()


def main() -> int:
    """Make a report, and take all pictures of it."""
    (news,) = re.findall(r"```jsonl\n(.*?)```", (HOME / "docs" / "store.md").read_text(encoding="utf-8"), re.DOTALL)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as driver:
        page, feed = Path(folder) / "report.html", Path(folder) / "news.jsonl"
        feed.write_text(news, encoding="utf-8")
        command = [sys.executable, "-m", "diplofacts", "report", "seeds", str(feed), "-o", str(page)]
        subprocess.run(command, cwd=HOME, check=True)
        browser = driver.chromium.launch(executable_path=shutil.which("chromium"), args=list(FLAGS))
        for name in PICTURES:
            take(browser, page, name)
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
