"""What an article implies of its people once it is read: short names joined, and countries that no mention tells."""

from __future__ import annotations

from collections import Counter

from diplofacts.book import OwnPerson
from diplofacts.entities.homes import give_federal, give_home
from diplofacts.entities.own_people import own_person
from diplofacts.entities.profiles import HOME, Profile
from diplofacts.entities.roll import Roll, of_other_rank
from diplofacts.entities.titles import SOLE

# Offices besides the leaders' of which a country has one holder.
_ONE_EACH = frozenset("fm minister:defence minister:finance minister:trade minister:interior security_adviser".split())


# Countries whose people are called alike: "Congolese".
_TWINS = {"COG": "COD", "COD": "COG", "DOM": "DMA", "DMA": "DOM", "PRK": "KOR", "NER": "NGA"}


def settle(roll: Roll, own: tuple[OwnPerson, ...]) -> set[str]:
    """Join what later mentions made clear, and give those without a country the one the article implies.

    own: people whom the user knows. Returns the names of those whose country is only implied.
    """
    _join_short_names(roll)
    bare = _give_known(roll, own)
    _give_beside(roll)
    _give_vietnam(roll)
    implied = give_home(roll.profiles, bare, roll.countries, roll.towns) if roll.language == "en" else set()
    implied |= give_federal(roll.profiles, roll.countries, roll.towns) if roll.language == "en" else set()
    for profile in roll.profiles:
        if profile.hinted and not profile.country and profile.offices & SOLE:
            profile.country = profile.hinted
    return implied | _give_issuer(roll) | _give_main(roll)


def _join_short_names(roll: Roll) -> None:
    """Make one of a short name and the one longer name that it may stand for."""
    for short in [one for one in roll.profiles if one.name and " " not in one.name]:
        longer = [one for one in roll.profiles if one is not short and one.takes(short.name or "", short.country)]
        longer = [one for one in longer if not any(of_other_rank(office, one.offices) for office in short.offices)]
        if short.title and short.role == "official":  # President Bush is not former President George H.W. Bush
            longer = [one for one in longer if one.role != "other" or not short.offices & one.offices]
        if len(longer) == 1:
            longer[0].join(short)
            roll.profiles.remove(short)
            roll.log = [(at, longer[0] if one is short else one) for at, one in roll.log]


def _give_known(roll: Roll, own: tuple[OwnPerson, ...]) -> list[Profile]:
    """Give the countries of people whom the user or everybody knows; return those known told with an office."""
    bare = []
    for profile in roll.profiles:
        if own and profile.name and (someone := own_person(profile.name, own, roll.published)):
            profile.country = profile.country or someone.country
            profile.title = profile.title or someone.title
        if profile.name and profile.country in _TWINS and (leader := roll.leader(profile.name, profile.offices)):
            profile.country = leader.country if leader.country == _TWINS[profile.country] else profile.country
        if profile.name and not profile.country and (leader := roll.leader(profile.name, profile.offices)):
            profile.country = leader.country
            if profile.offices:
                bare.append(profile)
            else:
                profile.offices = {leader.office}
        elif profile.name and (profile.title or "").casefold() == "taoiseach":
            bare.append(profile)
    return bare


def _give_beside(roll: Roll) -> None:
    """Give a counterpart the other main country, a cardinal the Vatican, and whom was met together the other's."""
    for profile in roll.profiles:
        if profile.facing and not profile.country:
            main = [code for code, _ in roll.countries.most_common(2)]
            mine = profile.facing.country
            profile.country = next((code for code in main if code != mine), None) if mine in main else None
    for profile in roll.profiles:
        other = profile.facing
        if other and profile.country and other.name and not other.country and not roll.at_home(other):
            main = [code for code, _ in roll.countries.most_common(2)]
            theirs = next((code for code in main if code != profile.country), None)
            other.country = theirs if profile.country in main else None
    for profile in roll.profiles:
        pope = (profile.title or "").casefold() in ("pope", "pontiff")
        if not profile.country and (pope or ("cardinal" in profile.offices and roll.countries["VAT"])):
            profile.country = "VAT"
        if profile.beside and not profile.country:
            profile.country = profile.beside.country


def _give_vietnam(roll: Roll) -> None:
    """Give Viet Nam to those who look Vietnamese; of two who hold one office there, to the one told more often."""
    told = Counter(id(one) for _, one in roll.log)
    taken = {office for one in roll.profiles if one.country == HOME and one.name for office in one.offices & SOLE}
    for profile in sorted(roll.profiles, key=lambda one: -told[id(one)]):
        if not profile.country and roll.at_home(profile) and not profile.offices & SOLE & taken:
            profile.country = HOME
            taken |= profile.offices & SOLE


def _stateless(roll: Roll) -> list[Profile]:
    """Those told by name and office whose country nothing has told yet."""
    return [
        one
        for one in roll.profiles
        if one.name and not one.country and one.offices and one.role != "other" and not one.facing
    ]


def _give_issuer(roll: Roll) -> set[str]:
    """Give officials without a country the one that the article comes from, but for whom its officials met."""
    if not roll.issuer:
        return set()
    code = roll.issuer.code
    taken = {office for one in roll.profiles if one.country == code and one.name for office in one.offices & SOLE}
    given = set()
    for one in _stateless(roll):
        if one.role == "official" and not one.offices & taken and all(other.country != code for other in one.apart):
            one.country = code
            given.add(one.name or "")
    return given


def _give_main(roll: Roll) -> set[str]:
    """Give office-holders still without a country the one the article is about; return their names."""
    stateless = _stateless(roll)
    if roll.language == "en" and sum(bool(one.offices & SOLE) for one in stateless) > 1:
        return set()  # of two leaders without a country, the article's country is one's, and which is not told
    for profile in stateless:
        if roll.language == "en" and "special_envoy" in profile.offices:
            continue  # the country that the article is about is where the envoy is sent
        country = _host(profile) or _implied(roll, profile) or _likely(roll, profile.hinted)
        if country == "USA" and "minister" in (profile.title or "").casefold():
            continue  # the United States has no ministers
        if all(one.country != country for one in profile.apart):
            profile.country = country
    return {one.name for one in stateless if one.name and one.country}


def _implied(roll: Roll, profile: Profile) -> str | None:
    """The country that the article is about, but for home and those for whom another leads; None if unsure."""
    leads = profile.offices & SOLE
    rivals = SOLE if roll.language == "en" and "crown_prince" not in leads else frozenset(leads)
    same = profile.offices & _ONE_EACH
    others = [one for one in roll.profiles if (leads and one.offices & rivals) or one.offices & same]
    taken = {one.country for one in others}
    if roll.language == "vi":
        taken.add(HOME)
    near = [code for code in profile.near if code not in taken]
    if leads and len(near) == 1 and roll.language == "en":
        return near[0]
    left = [(code, count) for code, count in roll.countries.most_common() if code not in taken]
    total = sum(count for _, count in left)
    share = 2 if leads or roll.language == "vi" else 1.4
    return left[0][0] if left and left[0][1] * share > total else None


def _host(profile: Profile) -> str | None:
    """The country that a guest of another goes to, where the person meets him."""
    guests = {one.country for one in profile.apart} - {None}
    return profile.visited if guests and profile.visited not in guests else None


def _likely(roll: Roll, country: str | None) -> str | None:
    """A country, if it is one of the two that the article names most."""
    return country if country in [code for code, _ in roll.countries.most_common(2)] else None
