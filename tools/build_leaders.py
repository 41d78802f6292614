"""Build diplofacts/entities/data/leaders.tsv from open lists of office-holders and the list beside this script.

    python tools/build_leaders.py LISTS

LISTS is a folder with countries.jsonl (factbook/factbook.json, CC0), leaders_2022_wikidata.csv (Wikidata, CC0),
officials_2019.csv (CIA World Leaders, public domain), leaders_1945_2021.csv (REIGN, MIT) and officials_1985_2014.csv
(petrarch2, MIT). REIGN has surnames and no ISO codes: its leaders are kept where petrarch2 has a full name for them.
"""

from __future__ import annotations

import csv
import html
import json
import re
import sys
from collections import Counter, defaultdict
from pathlib import Path

from diplofacts.entities.gazetteer import fold, names

ROOT = Path(__file__).parent.parent
OWN = ROOT / "tools" / "leaders.tsv"
BUILT = ROOT / "diplofacts" / "entities" / "data" / "leaders.tsv"
MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()
TITLES = {
    "President": "president", "Prime Minister": "pm", "Premier": "pm", "Chancellor": "pm", "King": "king",
    "Queen": "queen", "Emperor": "king", "Sultan": "king", "Amir": "king", "Emir": "king", "Taoiseach": "pm",
    "Grand Duke": "king", "Prince": "king", "Vice President": "vice_president", "Pope": "king",
}  # fmt: skip
FACTBOOK_NAMES = {"DRC": "COD", "Cote d'Ivoire": "CIV", "The Gambia": "GMB", "The Dominican": "DOM", "Burma": "MMR",
                  "Congo (Brazzaville)": "COG", "Holy See (Vatican City)": "VAT", "Korea, South": "KOR",
                  "Korea, North": "PRK", "Congo, Republic of the": "COG", "Congo, Democratic Republic of the": "COD",
                  "Bahamas, The": "BHS", "Gambia, The": "GMB", "Micronesia, Federated States of": "FSM"}  # fmt: skip

# Lands whose head of state the factbook tells is another country's own.
DEPENDENT = frozenset(("PRI", "GUM", "VIR", "ASM", "MNP", "HKG", "MAC"))

Office = tuple[str, str, str]
People = dict[tuple[str, frozenset[str]], tuple[list[str], list[Office], str]]


def code_of(name: str) -> str | None:
    """The alpha-3 code of a country's English name, None for territories."""
    name = html.unescape(name)
    found = names("en").get(name)
    return FACTBOOK_NAMES.get(name) or (found.code if found and found.kind == "country" else None)


def tokens(name: str) -> frozenset[str]:
    """What two spellings of a name share: its words without marks, order and capitals."""
    return frozenset(re.findall(r"[a-z]+", fold(name).lower()))


def add(people: People, code: str | None, name: str, office: Office, source: str) -> None:
    """Take in one office of a person, unless a former source tells of that person's same office."""
    name = re.sub(r"\s+", " ", re.sub(r"\(.*?\)|[\"“”].*?[\"“”]", " ", name)).strip(" ,.")
    if not code or len(tokens(name)) < 2 or len(name) > 45:
        return
    key = (code, tokens(name))
    same = next((known for known in people if known[0] == code and _alike(people[known][0], key[1])), key)
    listed, offices, first_source = people.setdefault(same, ([name], [], source))
    if first_source != "own" and name not in listed:
        listed.append(name)
    if first_source == "own" and office[0] == "leader":
        return
    if not any(known[0] == office[0] and _meet(known, office) for known in offices):
        offices.append(office)


def _alike(listed: list[str], words: frozenset[str]) -> bool:
    spelt = [tokens(name) for name in listed]
    return any(len(known) > 1 and (known <= words or words <= known) for known in spelt)


def _meet(one: Office, other: Office) -> bool:
    return one[1][:4] <= (other[2] or "9999")[:4] and other[1][:4] <= (one[2] or "9999")[:4]


def from_own(people: People) -> None:
    for line in OWN.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            code, listed, offices = line.split("\t")
            spans = [tuple(office.rsplit(":", 2)) for office in offices.split(";")]
            people[code, tokens(listed.split("|")[0])] = (listed.split("|"), spans, "own")  # type: ignore[assignment]


def from_factbook(people: People, folder: Path) -> None:
    months = "|".join(MONTHS)
    pattern = re.compile(rf"^({'|'.join(TITLES)}) (.+?) \(since (?:\d+ )?(?:({months})\w* )?(\d{{4}})")
    for line in (folder / "countries.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        for field in ("chief_of_state", "head_of_government"):
            found = pattern.match(html.unescape(row.get(field) or ""))
            code = code_of(row.get("name") or "")
            if found and code and code not in DEPENDENT and "represented by" not in row[field]:
                title, name, month, year = found.groups()
                name = name.removeprefix("of the Swiss Confederation ")
                start = f"{year}-{MONTHS.index(month) + 1:02}" if month else year
                add(people, code, _proper(name), (TITLES[title], start, ""), "factbook 2026")


def from_wikidata(people: People, folder: Path) -> None:
    """Heads of 2022 with the years; an open end is that of the list."""
    heads = "vice president|president|prime minister|chancellor|king|queen|emperor|monarch|premier"
    for row in csv.DictReader((folder / "leaders_2022_wikidata.csv").open(encoding="utf-8")):
        title = re.match(rf"(?i)(?:acting |interim )?({heads})", row["office"])
        if title and row["from"]:
            key = TITLES[title[1].title().replace("Monarch", "King")]
            add(people, code_of(row["country"]), row["name"], (key, row["from"], row["to"] or "2022"), "wikidata 2022")


def from_cia(people: People, folder: Path) -> None:
    """Heads, foreign and defence ministers of 2019, of whom no more is known than the year."""
    for row in csv.DictReader((folder / "officials_2019.csv").open(encoding="utf-8")):
        key = TITLES.get(row["office"])
        if re.match(r"Min(?:ister|\.) (?:of|for) (?:Europe & )?(?:Foreign|External)", row["office"]):
            key = "fm"
        elif re.match(r"Minister of (?:National )?Defen[sc]e", row["office"]):
            key = "minister:defence"
        if key and row["name"]:
            add(people, code_of(row["country"]), _proper(row["name"]), (key, "2019", "2019"), "cia 2019")


def from_reign(people: People, folder: Path) -> None:
    """Leaders of 1985-2014 with the full names that petrarch2 has for the surname, country and time."""
    officials = defaultdict(list)
    for row in csv.DictReader((folder / "officials_1985_2014.csv").open(encoding="utf-8")):
        if row["role_code"] == "GOV" and row["from"]:
            officials[row["name"].split()[-1].lower()].append(row)
    leaders = [row for row in csv.DictReader((folder / "leaders_1945_2021.csv").open(encoding="utf-8")) if row["from"]]
    pairs = defaultdict(Counter)  # type: ignore[var-annotated]
    matched = []
    for leader in leaders:
        end = leader["to"] if leader["to"][:1] != "-" else "2021-03"
        if end < "1985":
            continue
        surname = leader["leader"].split()[-1].lower()
        for row in officials.get(surname, ()):
            apart = abs(int(row["from"][:4]) - int(leader["from"][:4]))
            if apart < 2 and _meet(("", leader["from"], end), ("", row["from"], row["to"])):
                pairs[leader["country"]][row["country_iso3"]] += 1
                matched.append((leader["country"], row["country_iso3"], row["name"], leader["from"], end))
    best = {state: counted.most_common(1)[0][0] for state, counted in pairs.items()}
    for state, code, name, start, end in matched:
        if best[state] == code and pairs[state][code] > 1 and (state[0] == code[0] or pairs[state][code] > 2):
            add(people, code if code in KNOWN else None, name, ("leader", start, end), "reign, petrarch2")


def _proper(name: str) -> str:
    """Write a list's "Xi JINPING" and "Emmanuel MACRON" as names are written."""
    return re.sub(r"\b(?![IVX]+\b)\w[A-Z\u00c0-\u00dc]{2,}\b", lambda word: word[0].capitalize(), name)


KNOWN = {named.code for named in names("en").values() if named.kind == "country"}


def main() -> None:
    folder = Path(sys.argv[1])
    people: People = {}
    from_own(people)
    for source in (from_factbook, from_wikidata, from_cia, from_reign):
        source(people, folder)
    lines = ["# country, names, offices as key:from:to, source. Built by tools/build_leaders.py, which names them."]
    for (code, _), (listed, offices, source_name) in sorted(people.items(), key=lambda one: (one[0][0], one[1][0][0])):
        spans = ";".join(":".join(office) for office in sorted(offices, key=lambda office: office[1]))
        lines.append("\t".join((code, "|".join(dict.fromkeys(listed)), spans, source_name)))
    BUILT.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
