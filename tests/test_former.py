"""States under the codes of their time."""

from __future__ import annotations

import diplofacts
from diplofacts.facts import Meeting, Person


def test_the_soviet_union_is_told_from_russia_by_the_articles_day() -> None:
    """One wording about Moscow means the Soviet Union in 1988 and Russia in 1998; without a day it is Russia."""
    text = "Soviet Foreign Minister Eduard Shevardnadze met U.S. Secretary of State George Shultz in Moscow on Monday."

    def sides(published: str | None) -> list[str | None]:
        (fact,) = (one for one in diplofacts.extract(text, published=published) if isinstance(one, Meeting))
        return [person.country for person in fact.participants]

    assert ["SUN", "USA"] == sides("1988-03-22")
    assert ["RUS", "USA"] == sides("1998-03-22")
    assert ["RUS", "USA"] == sides(None)


def test_people_keep_all_else() -> None:
    """Only the code changes."""
    from diplofacts.former import of_its_time

    person = Person(name="Anna Berg", title="Envoy", country="CZE")
    assert (Person(name="Anna Berg", title="Envoy", country="CSK"),) == of_its_time((person,), "1990-01-01")
    assert (person,) == of_its_time((person,), "1993-01-01")


def test_the_two_germanies_are_two_sides() -> None:
    """East Germany is a country of its own; the other one is Germany in all years."""
    text = "East German leader Erich Honecker held talks with West German Chancellor Helmut Kohl in Bonn on Monday."
    (fact,) = diplofacts.extract(text, published="1987-09-08")
    assert isinstance(fact, Meeting)
    assert ["DDR", "DEU"] == [person.country for person in fact.participants]


def test_yugoslavia() -> None:
    """Belgrade stands for Yugoslavia as long as there was one."""
    from diplofacts.former import of_its_time

    assert ("YUG", "SRB") == (of_its_time("SRB", "1989-05-02"), of_its_time("SRB", "2009-05-02"))
