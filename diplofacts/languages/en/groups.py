"""Who is told in English by no office of his own: counterparts, delegations, leaders; data only."""

from __future__ import annotations

PRONOUNS = (
    "he", "she", "his", "her", "him", "the visiting dignitary", "the visiting leader", "the royal guest",
    "the state guest", "the visiting guest", "the visitor", "the royal couple", "the visiting official", "the visiting diplomat", "the visiting envoy",
)  # fmt: skip

COUNTERPARTS = ("counterpart", "opposite number", "colleague")

DELEGATIONS = ("delegation", "mission", "entourage", "negotiating team")

LED = (
    "group led", "group headed", "team led", "team headed", "party led", "party headed", "group of", "team of", "party of",
)  # fmt: skip

LEADERS = ("leaders", "leadership", "officials", "authorities", "negotiators", "lawmakers", "diplomats", "top leaders",
           "envoys", "mediators", "delegates", "senators", "congressmen", "military officers", "generals", "official",
           "diplomat", "negotiator", "emissaries", "emissary")  # fmt: skip

KINDS_OF_GROUP = (
    "high-level", "high-ranking", "high level", "senior", "top", "trade", "business", "government", "parliamentary",
    "military", "economic", "official", "party", "congressional", "visiting", "large", "national assembly",
    "provincial", "ministerial", "defence", "defense", "presidential", "communist party", "foreign ministry",
    "embassy", "intelligence", "security", "health", "finance", "treasury", "peace", "nuclear", "foreign affairs",
    "foreign policy", "administration", "veteran", "diplomatic", "cabinet", "state department",
    "defence ministry", "defense ministry", "ministry", "commerce ministry", "trade ministry", "finance ministry",
    "army", "ruling party", "opposition", "foreign office", "bipartisan", "congress", "senate", "house", "state duma", "bundestag", "local", "key", "working-level",
)  # fmt: skip

# What an official kind of is no official: "a Chinese official visit".
WORKS = (
    "visits?|trips?|tours?|talks|data|figures|statistics|statements?|news|media|newspapers?|invitations?|development|assistance"
    "|ceremony|delegations?|capacity|reserves|documents?|reports?|residence|exchange|languages?|website|account|welcome|dinner|banquet"
    "|lunch|luncheon|reception|working|state|meetings?|launch|response|reaction|creditors|bilateral|sector|name|policy|results?"
    "|announcement|aid|holiday|purpose|guest|sources?|position|lending|loans?|debt|prices?|rate|growth|and|estimates?|release|party"
)

# Who may make up a delegation, whatever it is called.
SENT = (
    "officials|diplomats|lawmakers|legislators|parliamentarians|senators|congressmen|MPs|negotiators|ministers|mayors"
)

# What makes leaders those of no state: "business leaders".
PRIVATE = (
    "business|student|youth|religious|church|faith|community|trade union|labou?r union|industry|corporate|company"
    "|tribal|civil society|media"
)
