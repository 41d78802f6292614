"""Whether sides that a clause does not tell may be those of its paper: not if the article spoke of them long before."""

from __future__ import annotations

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Heard, Reading
from diplofacts.frames.agreement_own import Own
from diplofacts.frames.agreement_sides import Sides

_NEAR, _FAR = 4, 9
"""How many sentences back both may be told: of two that the article only names most often, and of two in force."""
_AT_HOME = (
    r"\b(?:reconciliation|cease-?fire|truce|cessation of hostilities|power-?sharing|coalition|national unity"
    r"|executive (?:order|memorandum)|bipartisan)\b"
)
"""Papers of the parties within one country."""


_OF_ANY_KIND = (
    r"^(?:\w+ )?(?:co-?operation|bilateral|inter-?governmental|business) (?:\w+ )?"
    r"(?:agreements|deals|documents|contracts)\b"
)


def is_vague(title: str | None, parties: tuple[str, ...], own: Own, around: Sides, status: str) -> bool:
    """Whether several papers told only by a common word are not signed by two sides that the clause tells."""
    if title is None or not re.match(_OF_ANY_KIND, title.casefold()):
        return False
    return status != "signed" or not (around.pair or set(parties) <= {*own.codes, *around.acting, *around.beside})


def is_borrowed_from_afar(
    reading: Reading, context: Context, title: str | None, parties: tuple[str, ...], own: Own, around: Sides
) -> bool:  # fmt: skip
    """Whether an English paper has sides that neither it nor its clause tells, and that no sentence near names.

    Two that an article often names may each be told in other matters: what one of them signs is not with the other.
    """
    if reading.language != "en" or reading.kind == "title" or around.pair or len(parties) < 2:
        return False
    told = {*own.codes, *around.acting, *around.beside}
    if set(parties) <= told:
        return False
    if re.search(_AT_HOME, (title or "").casefold()):
        return True
    rest = set(parties) - told
    first = own.partner and rest <= set(context.main[:1])
    if first and any(_tells(heard, context, rest) for heard in context.heard[-3:]):
        return False
    if len(context.heard) < 2:
        return False
    reach = _FAR if set(parties) <= set(context.sides) else _NEAR
    return not any(_tells(heard, context, set(parties)) for heard in context.heard[-1 - reach :])


def _tells(heard: Heard, context: Context, sides: set[str]) -> bool:
    return sides <= set(context.codes(one for one in heard.entities if one.kind != "place"))
