"""The package's own modules, compiled, from where patterns are kept too.

Python looks for each of a hundred and sixty modules in its folder, then opens, reads and checks what it compiled. Here
one record tells what each file was like when it was compiled; where it still is like that, the code is read from beside
the patterns: a twentieth less from start to exit, and much less where Python may keep nothing beside its modules. All
else is as Python does it. Only the command does so, and only with files of its own user's.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from types import CodeType, ModuleType

from diplofacts import kept

PACKAGE = __name__.partition(".")[0]
Entry = tuple[str, str | None, bool, str, bytes]
"""A module: its file, that of its compiled form, whether it is a package, the file's stamp, the name of its code."""


class Shelf:
    """The modules known, as a finder for sys.meta_path. new: the code of those that were not."""

    def __init__(self, name: bytes) -> None:
        self.name = name
        self.known: dict[str, Entry] = kept.load(name) or {}
        self.new: dict[str, CodeType] = {}

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The module where it was found before, if it is as it was."""
        if not name.startswith(f"{PACKAGE}."):
            return None
        entry = self.known.get(name)
        if entry is not None:
            file, compiled, package, stamp, code = entry
            try:
                if kept.stamp(file) == stamp:
                    spec = ModuleSpec(name, _Loader(name, file, self, code), origin=file, is_package=package)
                    spec.has_location, spec.cached = True, compiled
                    if spec.submodule_search_locations is not None:
                        spec.submodule_search_locations.append(os.path.dirname(file))
                    return spec
            except OSError:
                pass
        found = PathFinder.find_spec(name, path, target)
        if found is not None and type(found.loader) is SourceFileLoader:
            found.loader = _Loader(name, found.loader.path, self)
        return found

    def keep(self) -> None:
        """Keep the modules that were new."""
        for name, code in self.new.items():
            spec = sys.modules[name].__spec__ if name in sys.modules else None
            if spec is not None and spec.origin is not None:
                stamp = kept.stamp(spec.origin)
                at = kept.digest("code", name, stamp)
                kept.save(at, code)
                package = spec.submodule_search_locations is not None
                self.known[name] = spec.origin, spec.cached, package, stamp, at
        if self.new:
            kept.save(self.name, self.known, anew=True)


class _Loader(SourceFileLoader):
    """Loads a module from the shelf, or puts its code there."""

    def __init__(self, name: str, file: str, shelf: Shelf, at: bytes | None = None) -> None:
        super().__init__(name, file)
        self._shelf = shelf
        self._at = at

    def get_code(self, fullname: str) -> CodeType | None:
        code: CodeType | None = kept.load(self._at) if self._at is not None else None
        if code is None:
            code = super().get_code(fullname)
            if code is not None:
                self._shelf.new[fullname] = code
        return code


def shelf() -> Shelf | None:
    """Have modules imported from the shelf from now on; None where what is kept is not the user's own."""
    if not kept.is_own():
        return None
    found = Shelf(kept.digest("shelf", os.path.dirname(__file__)))
    sys.meta_path.insert(0, found)
    return found
