"""One pass over the articles of a command."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeVar

from diplofacts.commands.complain import complain
from diplofacts.errors import DiplofactsError, RuleTimeout

if TYPE_CHECKING:
    from diplofacts.read.document import Document
    from diplofacts.read.reading import Reading

T = TypeVar("T")


class Articles:
    """Gives work one article after the other; what can't be read, or takes a rule too long, is told and passed over.

    status: the exit code, 1 once something was passed over.
    """

    def __init__(self) -> None:
        self.status = 0

    def each(self, inputs: tuple[str, ...], reading: Reading, work: Callable[[Document], T]) -> Iterator[T]:
        """Yield what work gives for each article of the inputs."""
        from diplofacts.read.source import read

        for item in read(inputs, reading):
            if isinstance(item, DiplofactsError):
                self.tell(item)
                continue
            try:
                done = work(item)
            except RuleTimeout as error:
                self.tell(error)
            else:
                yield done

    def tell(self, error: DiplofactsError) -> None:
        """Print why something is passed over, and keep in mind that it was."""
        complain(error)
        self.status = 1
