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

# Given names of men in office, of those that women seldom bear.
_MEN = frozenset(
    "abdel abdelfattah abdul abdullah adel adolfo ahmad ahmed alan albert alberto alejandro aleksandar alexander"
    " alexis alfredo ali alvaro amir andrew andrzej angus anthony antonio antonis antony antti anwar arnold"
    " arthur ashraf barack bashar ben benigno benjamin bernard bill binyamin bob boris boyko brian bruno carl"
    " carlos charles chris christian christopher claude colin cyril dan daniel david dean dennis didier dimitris"
    " dmitri dmitry dominic donald douglas ed eduardo edward emmanuel enda enrique eric erik ernesto ernst evo"
    " felipe fernando fidel fouad francisco franco francois frank frans franz françois fred frederick friedrich"
    " fumio gamal geert geoffrey george gerald gerard gerhard giulio giuseppe gordon graham guido guillermo"
    " gustavo hamid hans harold harry hassan heiko heinz helmut henry herbert herman hermann hosni howard hugo"
    " hussein ian ibrahim igor imran ismail ivan ivo jack jacob jacques jaime jair james jan janos javier jean"
    " jeff jens jeremy jerry jim jimmy jiri joachim joao joe johan johannes john jonas jonathan jorge jose josep"
    " joseph josip josé juan justin karl keith ken kenneth kevin khalid klaus kofi konstantinos kurt kyriakos"
    " lars lawrence lech leo leonid lloyd louis luc luigi luis luiz mahmoud manuel marc marco marcos mariano"
    " mario mark martin massimo mateusz matteo matthew mauricio max maxime michael miguel mike mikhail milos"
    " mohamed mohammad mohammed moshe muhammad muhammadu mustafa naftali narendra nelson nicolae nicolas nicolás"
    " nigel nikola nikolai nikos nouri nursultan olaf oleg oliver olivier omar oscar otto pablo patrick paul"
    " pavel pedro peter petr petro petteri philip philippe pierre rafael ralph ramon raul raúl recep reuven rex"
    " ricardo richard robert roberto robin rodrigo roger ronald rudolf salvador sam samuel sebastian sebastián"
    " sergei sergey sergio shaukat shimon shinzo silvio simon stefan stephen steve steven suharto sukarno tariq"
    " ted thabo theodore thomas tim timothy toby tom tony valdis valery viktor vincent vladimir volodymyr walter"
    " werner wilhelm william willy winston wolfgang yair yasser yitzhak yoweri yuri yves zbigniew".split()
)  # fmt: skip


def gender(told: str, name: str | None) -> str | None:
    """ "f", "m", or None where nothing shows. told: the mention with its honorific and office; name: the person's."""
    if _lady().search(told):
        return "f"
    if _lord().search(told):
        return "m"
    first = (name or "").removeprefix("Sheikh ").replace("-", " ").split(" ")[0].lower()
    return "f" if first in _WOMEN else "m" if first in _MEN else None


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
