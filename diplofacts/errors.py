"""The one root of all errors a user can meet, and how each is worded."""

from __future__ import annotations


class DiplofactsError(Exception):
    """An error in input or rules: where it is, what was seen, and how to mend it.

    str() gives one line for stderr, with the hint on a second line where there is one.
    """

    def __init__(self, what: str, *, where: str | None = None, hint: str | None = None) -> None:
        self.what = what
        self.where = where
        self.hint = hint
        super().__init__(what)

    def __str__(self) -> str:
        line = f"{self.where}: {self.what}" if self.where else self.what
        return f"{line}\n  hint: {self.hint}" if self.hint else line


class InputError(DiplofactsError):
    """An input that can't be read: a missing file, binary data, a line that is no JSON."""


class RuleError(DiplofactsError):
    """A rule that is wrong: an unknown slot, a pattern that does not compile."""


class RuleErrors(RuleError):
    """All that is wrong with the rule files of a run."""

    def __init__(self, problems: list[RuleError]) -> None:
        self.problems = problems
        super().__init__("; ".join(one.what for one in problems))

    def __str__(self) -> str:
        return "\n".join(map(str, self.problems))


class RuleTimeout(RuleError):
    """A rule that a user brings takes too long over a sentence."""


class DateError(DiplofactsError):
    """A date that is none."""
