"""Whether a person told is a woman or a man, as far as an honorific, an office or a given name shows."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from diplofacts.pattern import compiled

if TYPE_CHECKING:
    import regex

# Given names of women in office; names that men bear too are left out.
_WOMEN = frozenset(
    "agnes aisha alexandra alicia amina amy ana anastasia angela anita anna annalena anne annegret annette antonella"
    " asma audrey aung beata benazir bernadette borjana brigitte carla carmen carolina caroline catherine cathy cecilia"
    " chandrika christine chrystia claudia condoleezza corazon corina cristina dalia delcy denise diana dilma"
    " droupadi edith elisabeth elizabeth ellen elvira emma erna eva evelyn evika federica fiame florence fumiko gina"
    " giorgia gloria golda graca gro hanna hasina helen helena helle hilda hillary hina indira ine ingrida irene irina"
    " isabel ivanka jacinda jane janet janice jeanine jennifer jeannette jill joyce julia julie kaja kamala karen"
    " katalin katherine katrin keiko kersti khaleda kolinda kristalina laura liz ljubica lourdes luisa madeleine maia"
    " makiko margaret margrethe maria marie marine marise mary megawati melania melanie mercedes mette michelle mirjana"
    " nadia naledi nancy natalie nathalie netumbo ngozi nicola nirmala nkosazana olena olga paetongtarn patricia"
    " paula penny portia pranee priti rachel rania rebeca retno robinah roza samantha samia sanae sandra sanna"
    " sara sarah sheikha simonetta sirimavo slavica sofia sonia sophie susan susana sushma suzanne sylvie tanja tarja"
    " tatiana teresa theresa therese tulia tzipi ursula valentina vera veronika vjosa victoria violeta viorica vigdis"
    " wendy xiomara yingluck yoko yoriko yulia yvette zainab zuzana".split()
)  # fmt: skip


def gender(told: str, name: str | None) -> str | None:
    """ "f", "m", or None where nothing shows. told: the mention with its honorific and office; name: the person's."""
    if _lady().search(told):
        return "f"
    if _lord().search(told):
        return "m"
    first = (name or "").removeprefix("Sheikh ").replace("-", " ").split(" ")[0].lower()
    return "f" if first in _WOMEN else None


@cache
def _lady() -> regex.Pattern[str]:
    return compiled(r"\b(?i:mrs|ms|miss|madame?|dame|lady|queen|princess|empress|duchess|chairwoman|spokeswoman)\b")


@cache
def _lord() -> regex.Pattern[str]:
    return compiled(r"\b(?i:mr|sir|king|prince|emperor|sultan|emir|pope|duke|chairman|spokesman|sheikh(?! Hasina))\b")


def of_pronoun(word: str) -> str | None:
    """ "f" for she and her, "m" for he, his, him; None for other words that stand for a person."""
    low = word.lower()
    return "f" if low in ("she", "her") else "m" if low in ("he", "his", "him") else None
