"""A sentence as rules see it: entities as single characters, white space as single spaces, offsets kept."""

from __future__ import annotations

from diplofacts.entities.entity import Entity
from diplofacts.match import slotted
from diplofacts.rule import CHARACTER


def test_a_run_of_white_space_is_one_space() -> None:
    """Line ends and indents inside a sentence do not keep a rule from fitting; offsets still lead to the sentence."""
    sentence = "Purchases of \n   U.S. energy"
    found = slotted(sentence, [Entity(17, 21, "country", None)])
    assert f"purchases of {CHARACTER['country']} energy" == found.text
    assert "energy" == sentence[found.origin[found.text.index("energy")] :]
    assert len(found.text) + 1 == len(found.origin)
