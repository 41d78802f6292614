"""Packages imported without what they import in vain.

click imports inspect to undo the indentation of its help, and gettext, which looks for catalogues that are not there;
both it and msgspec import uuid, for identifiers that no command takes. Together with what msgspec has for formats other
than JSON these take longer to import than msgspec. While such a package is imported stand-ins take their places; no
other module ever sees them. datetime, which Python 3.11 has twice, is imported without the one written in Python.
"""

from __future__ import annotations

import _thread
import sys
import typing
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from importlib import import_module
from types import FunctionType, ModuleType
from typing import Any

REST = ("msgspec.inspect", "msgspec.msgpack", "msgspec.toml", "msgspec.yaml")
"""Modules of msgspec for other formats than JSON."""


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
    _spare_datetime()
    stand_ins = {name: one for name, one in _stand_ins().items() if name not in sys.modules}
    modules: dict[str, Any] = sys.modules
    modules.update(stand_ins)
    try:
        with _uncompiled():
            import_module(package)
    finally:
        for name, one in stand_ins.items():
            if modules.get(name, one) is one:
                modules.pop(name, None)


def _stand_ins() -> dict[str, ModuleType | None]:
    plural: Any = lambda one, several, number: one if number == 1 else several  # noqa: E731
    found: dict[str, ModuleType | None] = {
        "inspect": StandIn("inspect", cleandoc=cleandoc, isfunction=lambda one: isinstance(one, FunctionType)),
        "gettext": StandIn("gettext", gettext=str, ngettext=plural),
        "textwrap": StandIn("textwrap"),
        "threading": StandIn("threading", local=_thread._local),
        "typing_extensions": None,  # to msgspec as if it were not installed: typing has what it takes from there
        "uuid": StandIn("uuid", UUID=type("UUID", (), {}), SafeUUID=type("SafeUUID", (), {"unknown": None})),
    }
    return found | {name: StandIn(name) for name in REST}


def _spare_datetime() -> None:
    """Have datetime be what it is from Python 3.12 on: the module in C, without what that takes the place of."""
    with suppress(ImportError):
        if "datetime" not in sys.modules:
            module = ModuleType("datetime", "Dates and times, as the module in C has them.")
            vars(module).update({k: v for k, v in vars(import_module("_datetime")).items() if not k.startswith("__")})
            sys.modules["datetime"] = module


@contextmanager
def _uncompiled() -> Iterator[None]:
    """Leave types that are named in strings as strings, which typing takes as well: to compile the first takes 1 ms."""
    names = vars(typing)
    names["compile"] = lambda source, *_: source
    try:
        yield
    finally:
        del names["compile"]


def cleandoc(text: str) -> str:
    """A docstring without the indentation of its lines and blank lines around it, as inspect.cleandoc() has it.

    >>> cleandoc("    What it does.\\n\\n        diplofacts schema\\n      \\n    More.\\n    ")
    'What it does.\\n\\n    diplofacts schema\\n  \\nMore.'
    """
    first, *lines = text.expandtabs().split("\n")
    margin = min((len(line) - len(line.lstrip()) for line in lines if line.strip()), default=0)
    return "\n".join([first.lstrip(), *(line[margin:] for line in lines)]).strip("\n")
