"""Events of more facts than memory holds: facts are laid out in buckets, and no step holds more than one of them.

A fact goes to the bucket of each place where group() would look for its like: type, two sides, month. Facts of one
event meet in a bucket, so each bucket is grouped by itself, on any machine. A fact that lies in several buckets then
takes the home that is surest of those it found, and so does the group of which it was the seed.

What is kept for all facts together is a number for each, eight bytes.
"""

from __future__ import annotations

import os
from array import array
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING
from zlib import crc32

import msgspec

from diplofacts.events.group import _bare, _places, _rank, group
from diplofacts.events.same import likely
from diplofacts.events.span import apart, span_of
from diplofacts.facts import AnyFact

if TYPE_CHECKING:
    from typing import BinaryIO

Sure = tuple[int, int, int]  # how sure a home is, how near in time, and the number of its seed, negative


class Numbered(msgspec.Struct, array_like=True):
    """A fact in a bucket: its number, in how many buckets it lies, and itself."""

    number: int
    places: int
    fact: AnyFact


def homes(facts: Iterable[AnyFact], folder: str, buckets: int) -> array[int]:
    """Return for each fact, in order, the number of the fact at whose event it is: facts of one event have the same.

    folder: an empty one, for the files of the buckets. buckets: how many; 100,000 facts to each are well held.
    """
    count = lay_out(facts, folder, buckets)
    home = array("q", range(count))
    best: dict[int, Sure] = {}
    for bucket in range(buckets):
        for number, sure, shared in _found(read_bucket(folder, bucket)):
            if not shared:
                home[number] = -sure[2]
            elif number not in best or best[number] < sure:
                best[number] = sure
    for number, sure in best.items():
        home[number] = -sure[2]
    for number in range(count):
        home[number] = _end(home, number)
    return home


def lay_out(facts: Iterable[AnyFact], folder: str, buckets: int) -> int:
    """Write facts to the buckets they belong to, and return how many there are."""
    encoder, number = msgspec.json.Encoder(), -1
    with ExitStack() as stack:
        files: list[BinaryIO] = [stack.enter_context(open(_file(folder, n), "wb")) for n in range(buckets)]
        for number, fact in enumerate(facts):
            places = {crc32(place) % buckets for place in _written(fact)}
            line = encoder.encode(Numbered(number, len(places), fact)) + b"\n"
            for place in places:
                files[place].write(line)
    return number + 1


def read_bucket(folder: str, bucket: int) -> list[Numbered]:
    """Return what lies in a bucket."""
    with open(_file(folder, bucket), "rb") as stream:
        found: list[Numbered] = msgspec.json.Decoder(Numbered).decode_lines(stream.read())
    return found


def _written(fact: AnyFact) -> Iterator[bytes]:
    """Yield the places of a fact; a fact without any date has one, that of facts that say the same."""
    type = str(fact.__struct_config__.tag)
    places = [repr(place).encode() for place in _places(fact, type, span_of(fact, type))]
    yield from places or [msgspec.json.encode(_bare(fact))]


def _found(bucket: list[Numbered]) -> Iterator[tuple[int, Sure, bool]]:
    """Group a bucket; yield of each fact that joined another its number, that home, and if it lies elsewhere too."""
    numbers = {id(one.fact): one for one in bucket}
    for reports in group(one.fact for one in bucket):
        if len(reports) == 1:
            continue
        seed = min(reports, key=_rank)
        for fact in reports:
            if fact is not seed:
                own, shared = numbers[id(fact)].number, numbers[id(fact)].places > 1
                sure = likely(seed, fact, str(fact.__struct_config__.tag)) if shared else 0
                yield own, (sure, -apart(seed, fact) if shared else 0, -numbers[id(seed)].number), shared


def _end(home: array[int], number: int) -> int:
    """Follow homes to the one that has none; where they run in a circle, stop at its least."""
    seen = [number]
    while home[seen[-1]] != seen[-1]:
        following = home[seen[-1]]
        if following in seen:
            return min(seen[seen.index(following) :])
        seen.append(following)
    return seen[-1]


def _file(folder: str, bucket: int) -> str:
    return os.path.join(folder, f"{bucket:05}.jsonl")
