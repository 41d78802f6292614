"""Codes of other event data for a fact: CAMEO (GDELT, ICEWS) and PLOVER (POLECAT).

CAMEO: P. A. Schrodt, "CAMEO: Conflict and Mediation Event Observations. Event and Actor Codebook", version 1.1b3,
2012. PLOVER: the manual of the Open Event Data Alliance (github.com/openeventdata/PLOVER, with its conversion table
CAMEO2PLOVER-2021), and A. Halterman and others, "PLOVER and POLECAT: A New Political Event Ontology and Dataset", 2023.

What their definitions decide here:

- All cooperation told in the future tense is AGREE, and so are promises to sign or ratify (PLOVER, AGREE and SUPPORT).
- To sign, ratify or finalise an agreement is SUPPORT, 057; to begin diplomatic ties for the first time is SUPPORT, 054.
- Remote media are the telephone's mode of CONSULT: 041, video calls too.
- Cancelled meetings are cuts in diplomatic exchange: SANCTION, 161, where CAMEO's manual names them. 164 is for
  negotiations that are broken off. An agreement that is called off has no code of its own: 160, relations reduced.
- A goal that one side proposes is an appeal for economic cooperation, 0211. The manual's draft does not code appeals;
  POLECAT has them as REQUEST.
"""

from __future__ import annotations

from msgspec import Struct


class Codes(Struct, frozen=True, kw_only=True):
    """The event's class in two ontologies. plover: an event type; cameo: an event code, digits."""

    plover: str
    cameo: str

    def __str__(self) -> str:
        """Both in one cell: "CONSULT 041"."""
        return f"{self.plover} {self.cameo}"


# Of each type: by status, and by form or level; None is any other.
_TABLE: dict[str, dict[tuple[str | None, str | None], tuple[str, str]]] = {
    "meeting": {
        ("held", "phone_call"): ("CONSULT", "041"),  # Discuss by telephone
        ("held", "video_call"): ("CONSULT", "041"),
        ("held", "reception"): ("CONSULT", "043"),  # Host a visit
        ("held", "courtesy_call"): ("CONSULT", "042"),  # Make a visit
        ("held", None): ("CONSULT", "040"),  # Consult, not specified below
        ("planned", None): ("AGREE", "036"),  # Express intent to meet or negotiate
        ("cancelled", None): ("SANCTION", "161"),  # Reduce or break diplomatic relations
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
        ("cancelled", None): ("SANCTION", "161"),
    },
    "partnership": {
        ("done", "diplomatic_relations"): ("SUPPORT", "054"),  # Grant diplomatic recognition
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
