"""The project file: rules and names that hold for all runs below a folder."""

from __future__ import annotations

import os

PROJECT = "diplofacts.toml"


def project_file(folder: str | None = None) -> str | None:
    """The project file of a folder, by default the working folder: in it, or the next one above that has one."""
    here = os.path.abspath(folder or os.getcwd())
    while True:
        path = os.path.join(here, PROJECT)
        if os.path.isfile(path):
            return os.path.relpath(path) if folder is None else path
        above = os.path.dirname(here)
        if above == here:
            return None
        here = above
