"""The sentences of an article below each other, so that one pass of an automaton finds what stands in any of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache, cached_property
from itertools import accumulate

from diplofacts import kept_re as re

Hit = tuple[int, int, int]
"""What was found, by its number; start; end."""


class Sheet:
    """Sentences, none with a line break in it, one to a line of `text`; starts: where each begins there."""

    def __init__(self, sentences: Sequence[str]) -> None:
        self.sentences = sentences
        self.text = "\n".join(sentences)
        self.starts = list(accumulate((len(one) + 1 for one in sentences), initial=0))

    @cached_property
    def capitalised(self) -> list[tuple[str, int]]:
        """The words of `text` from a capital on, with hyphens within and behind them, and where each begins.

        >>> Sheet(["pro-Lao Prime", "Ô Nam- X."]).capitalised
        [('Lao', 4), ('Prime', 8), ('Ô', 14), ('Nam-', 16), ('X', 21)]
        """
        return [(hit[0], hit.start()) for hit in capitalised().finditer(self.text)]

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


@cache
def capitalised() -> re.Pattern[str]:
    """A word from a capital on; those of Latin letters are spelt out, since re knows no class of them."""
    letters = "".join(map(chr, (*range(0xC0, 0x250), *range(0x1E00, 0x1F00))))
    return re.compile(rf"[A-Z{''.join(filter(str.isupper, letters))}](?:[^\W\d_]|-)*")
