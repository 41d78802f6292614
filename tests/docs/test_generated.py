"""Documents that follow from the code are as the code is."""

import importlib.util
import re
from pathlib import Path
from typing import Any

import pytest


@pytest.fixture(scope="module")
def tool() -> Any:
    spec = importlib.util.spec_from_file_location("write_docs", "tools/write_docs.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["facts", "commands", "rules", "schema"])
def test_a_page_is_what_the_tool_writes(tool: Any, name: str) -> None:
    """After a change of facts.py, of a command's help, or of what the examples give: tools/write_docs.py."""
    assert Path(f"docs/{name}.md").read_text(encoding="utf-8") == getattr(tool, f"{name}_page")()


@pytest.mark.parametrize("page", [*sorted(Path("docs").glob("*.md")), *sorted(Path().glob("*.md"))], ids=str)
def test_links_lead_somewhere(page: Path) -> None:
    """No page names another that is not there."""
    links = re.findall(r"\]\(([^)#:]+)\)", page.read_text(encoding="utf-8"))
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_the_figures_have_their_place() -> None:
    """tools/write_docs.py --figures writes between two marks."""
    assert Path("docs/accuracy.md").read_text().count("<!-- figures, by tools/write_docs.py --figures -->") == 2
