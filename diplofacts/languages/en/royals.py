"""The styles by which members of a royal house are told, alone or as a couple: "the Duke and Duchess of Cambridge"."""

from __future__ import annotations

_DUKES = ("cambridge", "cornwall", "edinburgh", "gloucester", "kent", "sussex", "york")
_STYLES = (
    *(f"{rank} of {seat}" for seat in _DUKES for rank in ("duke", "duchess", "duke and duchess", "duke and the duchess")),
    *(f"{rank} of wessex" for rank in ("earl", "countess", "earl and countess", "earl and the countess")),
    *(f"{rank} of wales" for rank in ("prince", "princess", "prince and princess", "prince and the princess")),
    "princess royal",
)
ROYALS = tuple((style, "prince") for style in _STYLES)
"""Each style with the office that it stands for."""
ROYAL_HOMES = dict.fromkeys(_STYLES, "GBR")
"""The country of each style."""
