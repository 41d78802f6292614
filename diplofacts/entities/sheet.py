"""The sentences of an article below each other, so that one pass of an automaton finds what stands in any of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import accumulate

Hit = tuple[int, int, int]
"""What was found, by its number; start; end."""


class Sheet:
    """Sentences, none with a line break in it, one to a line of `text`; starts: where each begins there."""

    def __init__(self, sentences: Sequence[str]) -> None:
        self.sentences = sentences
        self.text = "\n".join(sentences)
        self.starts = list(accumulate((len(one) + 1 for one in sentences), initial=0))

    def by_line(self, hits: Iterable[Hit]) -> dict[int, list[Hit]]:
        """The hits in `text`, which come in the order of their ends, for each line that has any, by offsets in it.

        >>> Sheet(["a b", "b"]).by_line([(7, 2, 3), (7, 4, 5)])
        {0: [(7, 2, 3)], 1: [(7, 0, 1)]}
        """
        found: dict[int, list[Hit]] = {}
        line, first, after = -1, 0, 0
        own: list[Hit] = []
        for index, start, end in hits:
            if end > after:
                while end > after:
                    line += 1
                    after = self.starts[line + 1]
                first, own = self.starts[line], []
                found[line] = own
            own.append((index, start - first, end - first))
        return found
