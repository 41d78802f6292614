"""Codes of CAMEO and PLOVER."""

from itertools import product
from typing import get_args, get_type_hints

import pytest

from diplofacts.codes import codes_of
from diplofacts.facts import FACT_TYPES


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
