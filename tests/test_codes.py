"""Codes of CAMEO and PLOVER."""

from itertools import product
from typing import get_args, get_type_hints

import pytest

from diplofacts.codes import code_table, codes_of
from diplofacts.facts import FACT_TYPES, Article, Partnership


@pytest.mark.parametrize(
    ("fact", "plover", "cameo"),
    [
        (("agreement", "signed"), "SUPPORT", "057"),
        (("agreement", "planned"), "AGREE", "030"),
        (("meeting", "held", "phone_call"), "CONSULT", "041"),
        (("meeting", "planned", "phone_call"), "AGREE", "036"),
        (("visit", "made", "state"), "CONSULT", "042"),
        (("aid", "pledged"), "AGREE", "033"),
        (("trade_figure",), "COOPERATE", "061"),
        (("meeting", "held", "video_call"), "CONSULT", "041"),
        (("meeting", "cancelled", "talks"), "SANCTION", "161"),
        (("visit", "cancelled", "state"), "SANCTION", "161"),
        (("agreement", "in_force"), "SUPPORT", "057"),
        (("partnership", "done", "diplomatic_relations"), "SUPPORT", "054"),
        (("partnership", "done", "strategic_partnership"), "SUPPORT", "050"),
        (("partnership", "planned", "diplomatic_relations"), "AGREE", "032"),
        (("trade_target", "proposed"), "REQUEST", "0211"),
    ],
)
def test_modality_changes_the_code(fact: tuple[str, ...], plover: str, cameo: str) -> None:
    """Signed is not what will be signed."""
    codes = codes_of(*fact)

    assert (codes.plover, codes.cameo) == (plover, cameo)


@pytest.mark.parametrize("name", FACT_TYPES)
def test_every_status_and_form_has_codes(name: str) -> None:
    """A new status without a code would fail only at the user's."""
    hints = get_type_hints(FACT_TYPES[name])
    statuses = get_args(hints.get("status")) or (None,)
    forms = ("talks", "phone_call", "state", None)

    assert all(codes_of(name, status, form).cameo for status, form in product(statuses, forms))


# The event types of PLOVER for the root codes of CAMEO: CAMEO2PLOVER-2021.txt; appeals as POLECAT has them.
ROOTS = {
    "02": "REQUEST", "03": "AGREE", "04": "CONSULT", "05": "SUPPORT", "06": "COOPERATE", "07": "AID", "16": "SANCTION",
}  # fmt: skip


def test_both_ontologies_say_the_same() -> None:
    """Each pair of codes is one of the published table from one to the other."""
    assert [(codes.cameo, codes.plover) for *_, codes in code_table()] == [
        (codes.cameo, ROOTS[codes.cameo[:2]]) for *_, codes in code_table()
    ]


def test_a_partnership_is_coded_by_its_level() -> None:
    """First ties are another event than closer ones."""
    ties = Partnership(article=Article(id="a"), rule="r", parties=("VNM", "CHL"), level="diplomatic_relations")

    assert str(ties.codes) == "SUPPORT 054"
