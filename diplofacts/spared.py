"""Packages imported without what they import in vain.

click imports inspect to undo the indentation of its help, and gettext, which looks for catalogues that are not there;
msgspec imports, by way of uuid, platform for the name of the system. Together these take longer to import than msgspec.
While such a package is imported stand-ins take their places; no other module ever sees them.
"""

from __future__ import annotations

import _thread
import os
import sys
from importlib import import_module
from types import FunctionType, ModuleType
from typing import Any


class StandIn(ModuleType):
    """A module that has what is needed of another, and imports that when it is asked for more."""

    def __init__(self, name: str, **has: Any) -> None:
        super().__init__(name)
        self.__dict__.update(has)

    def __getattr__(self, name: str) -> Any:
        if name[:2] == "__":
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(import_module(self.__name__), name)


def spared(package: str) -> None:
    """Import a package, with stand-ins for modules that are not imported yet."""
    if package in sys.modules:
        return
    plural: Any = lambda one, several, number: one if number == 1 else several  # noqa: E731
    stand_ins: dict[str, ModuleType | None] = {
        "inspect": StandIn("inspect", cleandoc=cleandoc, isfunction=lambda one: isinstance(one, FunctionType)),
        "gettext": StandIn("gettext", gettext=str, ngettext=plural),
        "textwrap": StandIn("textwrap"),
        "threading": StandIn("threading", local=_thread._local),
        "typing_extensions": None,  # to msgspec as if it were not installed: typing has what it takes from there
    }
    if hasattr(os, "uname"):
        stand_ins["platform"] = StandIn("platform", system=lambda: os.uname().sysname)
    stand_ins = {name: one for name, one in stand_ins.items() if name not in sys.modules}
    modules: dict[str, Any] = sys.modules
    modules.update(stand_ins)
    try:
        import_module(package)
    finally:
        for name, one in stand_ins.items():
            if modules.get(name, one) is one:
                modules.pop(name, None)


def cleandoc(text: str) -> str:
    """A docstring without the indentation of its lines and blank lines around it, as inspect.cleandoc() has it.

    >>> cleandoc("    What it does.\\n\\n        diplofacts schema\\n      \\n    More.\\n    ")
    'What it does.\\n\\n    diplofacts schema\\n  \\nMore.'
    """
    first, *lines = text.expandtabs().split("\n")
    margin = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    return "\n".join([first.lstrip(), *(line[margin:] for line in lines)]).strip("\n")
