"""Libraries that not everyone needs: imported where they are used, and asked for by name where they are missing."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from diplofacts.errors import DiplofactsError


class MissingExtraError(DiplofactsError):
    """Something was asked for that needs a library which is not installed."""


def extra(module: str, name: str) -> Any:
    """Import a module of an optional library. name: the extra in pyproject.toml that installs it.

    Raises MissingExtraError, which says what to install.
    """
    try:
        return import_module(module)
    except ImportError as error:
        library = module.partition(".")[0]
        if error.name is not None and error.name.partition(".")[0] != library:
            library = f"{library} with {error.name}"
        raise MissingExtraError(
            f"this needs {library}, which is not installed", hint=f"pip install 'diplofacts[{name}]'"
        ) from None
