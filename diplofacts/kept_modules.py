"""The package's own modules, compiled, from where patterns are kept too.

Python looks for each of two hundred modules in its folder, then opens, reads and checks what it compiled. Here one
record holds the code of all modules that were imported in the course of one import, in the order in which they were
done. Next time they are run in that order, each before it is asked for, so that whoever imports one finds it there:
a fifteenth less from start to exit, and much less where Python may keep nothing beside its modules. A module whose file
was changed, and whatever does not go this way, is imported as Python does it. Only the command does so, and only with
files of its own user's.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from types import CodeType, ModuleType

from diplofacts import kept

PACKAGE = __name__.partition(".")[0]
Entry = tuple[str, str, str | None, bool, tuple[int, int], CodeType]
"""A module: its name, file, that of its compiled form, whether it is a package, the file's size and time, its code."""
MOST = 8
"""A record is written anew where more than one module in so many was not of it."""


class Shelf:
    """The modules known, as a finder for sys.meta_path. new: those that were not."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.new: dict[str, Entry] = {}
        self._read: dict[str, Entry] = {}
        self._done: list[Entry] | None = None  # in the course of the import under way
        self._courses: dict[str, list[Entry]] = {}  # to be kept

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The module as it was kept, if its file is as it was; else where Python finds it."""
        if not name.startswith(f"{PACKAGE}."):
            return None
        entry = self._entry(name)
        if entry is not None:
            return _spec(entry, self)
        found = PathFinder.find_spec(name, path, target)
        if found is not None and type(found.loader) is SourceFileLoader:
            found.loader = _Loader(name, found.loader.path, self)
        return found

    def _entry(self, name: str) -> Entry | None:
        if self._done is None:
            self._read = self._record(name)
        found = self._read.get(name)
        if (found is None or not _is_fresh(found)) and self._done is not None:
            record = self._record(name)
            self._read |= record
            found = record.get(name)
        return found if found is not None and _is_fresh(found) else None

    def _record(self, name: str) -> dict[str, Entry]:
        found: tuple[Entry, ...] = kept.load(self._at(name)) or ()
        return {entry[0]: entry for entry in found}

    def _at(self, name: str) -> bytes:
        return kept.digest("modules", self.folder, name)

    def run(self, module: ModuleType, loader: _Loader) -> None:
        """Run a module's code, and before it that of all that were imported in its course."""
        if self._done is not None:
            self._done.append(self._run(module, loader))
            return
        done = self._done = []
        record = list(self._read.values())
        try:
            self._run_before(record)
            known = len(done) + (loader.entry is not None)
            done.append(self._run(module, loader))
        finally:
            self._done = None
        if (len(done) - known) * MOST > len(done) or not record:
            names = {entry[0] for entry in done}
            self._courses[module.__name__] = [entry for entry in record if entry[0] not in names] + done

    def _run(self, module: ModuleType, loader: _Loader) -> Entry:
        entry = loader.entry
        if entry is None:
            assert module.__file__ is not None
            now = _stamp(module.__file__)
            code = loader.get_code(module.__name__)
            assert code is not None
            entry = (module.__name__, module.__file__, module.__cached__, hasattr(module, "__path__"), now, code)
            self.new[module.__name__] = entry
        exec(entry[-1], vars(module))
        return entry

    def _run_before(self, record: list[Entry]) -> None:
        """Run modules in their order; packages are there from the first, as they are where Python imports."""
        from importlib.util import module_from_spec

        assert self._done is not None
        modules = sys.modules
        fresh = [entry for entry in record if entry[0] not in modules and _is_fresh(entry)]
        made = {entry[0]: module_from_spec(_spec(entry, self)) for entry in fresh}
        modules.update({entry[0]: made[entry[0]] for entry in fresh if entry[3]})
        for entry in fresh:
            name = entry[0]
            if name in modules and not entry[3]:  # by way of one whose file was changed
                continue
            module = modules[name] = made.pop(name)
            try:
                exec(entry[-1], vars(module))
            except Exception:  # the order is another now; what is wrong, if anything, is told when it is asked for
                del modules[name]
                break
            parent, _, child = name.rpartition(".")
            if parent in modules:
                setattr(modules[parent], child, module)
            self._done.append(entry)
        for name, module in made.items():
            if modules.get(name) is module:
                del modules[name]

    def keep(self) -> None:
        """Keep what was new."""
        courses = {name for course in self._courses.values() for name, *_ in course}
        for name, course in self._courses.items():
            kept.save(self._at(name), tuple(filter(_is_fresh, course)), anew=True)
        for name in self.new.keys() - courses:
            kept.save(self._at(name), (self.new[name],), anew=True)


class _Loader(SourceFileLoader):
    """Loads a module from the shelf, or puts it there."""

    def __init__(self, name: str, file: str, shelf: Shelf, entry: Entry | None = None) -> None:
        super().__init__(name, file)
        self.entry = entry
        self._shelf = shelf

    def exec_module(self, module: ModuleType) -> None:
        self._shelf.run(module, self)
        self.entry = None


def _spec(entry: Entry, shelf: Shelf) -> ModuleSpec:
    name, file, compiled, package, _, _ = entry
    found = ModuleSpec(name, _Loader(name, file, shelf, entry), origin=file, is_package=package)
    found.has_location, found.cached = True, compiled
    if found.submodule_search_locations is not None:
        found.submodule_search_locations.append(os.path.dirname(file))
    return found


def _is_fresh(entry: Entry) -> bool:
    """Whether a module's file is as it was."""
    try:
        return _stamp(entry[1]) == entry[4]
    except OSError:
        return False


def _stamp(file: str) -> tuple[int, int]:
    found = os.stat(file)
    return found.st_size, found.st_mtime_ns


def shelf() -> Shelf | None:
    """Have modules imported from the shelf from now on; None where what is kept is not the user's own."""
    if not kept.is_own():
        return None
    found = Shelf(os.path.dirname(__file__))
    sys.meta_path.insert(0, found)
    return found
