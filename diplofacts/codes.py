"""Codes of other event data for a fact: CAMEO (GDELT, ICEWS) and PLOVER (POLECAT).

CAMEO: P. A. Schrodt, "CAMEO: Conflict and Mediation Event Observations. Event and Actor Codebook", version 1.1b3,
2012. PLOVER: A. Halterman and others, "PLOVER and POLECAT: A New Political Event Ontology and Dataset", 2023, and the
codebook of the Open Event Data Alliance: what is promised or planned is AGREE, whatever it would be once done; a treaty
signed is SUPPORT; exchange and trade are COOPERATE; what is called off is SANCTION.
"""

from __future__ import annotations

from msgspec import Struct


class Codes(Struct, frozen=True, kw_only=True):
    """The event's class in two ontologies. plover: an event type; cameo: an event code, digits."""

    plover: str
    cameo: str


# Of each type: by status and then by form, action or level; None is any other.
_TABLE: dict[str, dict[tuple[str | None, str | None], tuple[str, str]]] = {
    "meeting": {
        ("held", "phone_call"): ("CONSULT", "041"),  # Discuss by telephone
        ("held", "reception"): ("CONSULT", "043"),  # Host a visit
        ("held", "courtesy_call"): ("CONSULT", "042"),  # Make a visit
        ("held", None): ("CONSULT", "040"),  # Consult, not specified below
        ("planned", None): ("AGREE", "036"),  # Express intent to meet or negotiate
        ("cancelled", None): ("SANCTION", "164"),  # Halt negotiations
    },
    "agreement": {
        ("signed", None): ("SUPPORT", "057"),  # Sign formal agreement
        ("in_force", None): ("SUPPORT", "057"),
        ("planned", None): ("AGREE", "030"),  # Express intent to cooperate
        ("negotiating", None): ("CONSULT", "046"),  # Engage in negotiation
        ("cancelled", None): ("SANCTION", "160"),  # Reduce relations
    },
    "trade_target": {
        ("agreed", None): ("AGREE", "0311"),  # Express intent to cooperate economically
        ("proposed", None): ("REQUEST", "0211"),  # Appeal for economic cooperation
    },
    "trade_figure": {(None, None): ("COOPERATE", "061")},  # Cooperate economically
    "investment": {
        ("reported", None): ("COOPERATE", "061"),
        ("planned", None): ("AGREE", "0311"),
    },
    "visit": {
        ("made", None): ("CONSULT", "042"),
        ("planned", None): ("AGREE", "036"),
        ("cancelled", None): ("SANCTION", "160"),
    },
    "partnership": {
        ("done", None): ("SUPPORT", "050"),  # Engage in diplomatic cooperation
        ("planned", None): ("AGREE", "032"),  # Express intent to provide diplomatic cooperation
    },
    "aid": {
        ("given", None): ("AID", "070"),  # Provide aid
        ("pledged", None): ("AGREE", "033"),  # Express intent to provide material aid
    },
}


def codes_of(type: str, status: str | None = None, form: str | None = None) -> Codes:
    """The codes of a fact: modality changes the code, "will sign" is not "signed".

    >>> codes_of("agreement", "signed"), codes_of("agreement", "planned")
    (Codes(plover='SUPPORT', cameo='057'), Codes(plover='AGREE', cameo='030'))
    """
    table = _TABLE[type]
    plover, cameo = table.get((status, form)) or table[(status, None)]
    return Codes(plover=plover, cameo=cameo)


def code_table() -> list[tuple[str, str | None, str | None, Codes]]:
    """All there are: type, status, form, codes; for the documentation."""
    return [
        (type, status, form, Codes(plover=plover, cameo=cameo))
        for type, table in _TABLE.items()
        for (status, form), (plover, cameo) in table.items()
    ]
