"""What stands around English offices and before names: rank, honour, who is below whom; data only."""

from __future__ import annotations

FORMER = ("former", "ex-", "then", "then-", "late", "ousted", "deposed", "one-time", "outgoing")

BELOW = ("deputy", "vice", "under", "assistant", "associate")

DEPUTY = (
    "deputy", "vice", "vice-", "first", "second", "acting", "interim", "permanent", "executive", "assistant",
    "senior", "associate", "special", "standing", "chief", "honorary", "caretaker", "principal", "first deputy", "federal",
    "first vice", "under", "coordinating", "co-",
)  # fmt: skip

BEFORE_OFFICE = (
    "the", "visiting", "new", "newly elected", "newly appointed", "newly-elected", "newly-appointed", "incoming", "incumbent", "current", "his", "her",
    "longtime", "top", "a", "an", "my", "its", "hardline", "embattled", "hon.", "rt hon", "h.e.", "his excellency",
    "her excellency", "his majesty", "her majesty", "his highness", "her highness", "his royal highness",
    "her royal highness", "his holiness", "fellow", "southern", "self-proclaimed", "now",
)  # fmt: skip

HONORIFICS = ("mr", "mr.", "mister", "mrs", "mrs.", "ms", "ms.", "madam", "madame", "miss", "sir", "dame",
              "lord", "h.e.", "h.e",
              "his excellency", "her excellency", "excellency", "his majesty", "her majesty", "his highness",
              "her highness", "his royal highness", "her royal highness", "highness", "his eminence", "his holiness", "cardinal", "dr.", "dr", "comrade", "datuk seri", "dato' seri", "datuk seri utama", "dato seri", "dato'", "dato’", "dato", "datin", "datuk wira",
              "tengku datuk seri", "rt hon", "rt. hon.", "right honourable", "right honorable", "honourable",
              "honorable", "hon'ble", "hon", "shri", "smt", "smt.", "engr.", "engr", "alhaji", "barrister",
              "dato sri",
              "datuk", "tan sri", "dato seri setia", "dato seri paduka", "pehin", "pehin dato", "puan sri", "toh puan", "baroness",
              "viscount", "the most honourable", "most honourable", "most hon.", "the rt hon", "right hon.", "right hon", "the rt. hon.",
              "rt hon.", "the rt hon.", "the right honourable", "the honourable", "the honorable", "engineer", "eng.", "amb.", "hajiya", "pastor", "rev.", "msgr.", "lyonpo", "samdech techo", "samdech", "oknha", "dasho",
              "the hon", "hon. dr.", "dr. the hon.", "tun", "professor", "prof.", "prof", "hon.", "the hon.")  # fmt: skip

RANKS = (
    "general", "gen.", "gen", "senior lieutenant general", "sr. lt. gen.", "sen. lt. gen.", "lieutenant general",
    "lt. gen.", "lt gen", "lt-gen", "major general", "maj. gen.", "brigadier general", "colonel", "col.", "admiral",
    "adm.", "vice admiral", "rear admiral", "brig. gen.", "brig gen", "brig-gen", "maj gen", "maj-gen", "lt.-gen.",
    "gen (retd)", "gen. (retd)", "air marshal", "vice-admiral", "rear-admiral", "brigadier", "captain", "capt.", "field marshal", "marshal", "air chief marshal",
    "lt. general", "lieutenant-general", "major-general", "brigadier-general", "air vice marshal", "air vice-marshal",
    "air commodore", "commodore", "rear adm.", "vice adm.", "maj.", "lt. col.", "lieutenant colonel", "army general",
    "senior general", "senior gen", "snr gen", "group captain", "gen (rtd)", "gen. (rtd)", "general (retired)", "general (ret.)",
    "general (retd)", "lt gen (retd)", "lt gen (ret)", "lt. gen. (ret.)", "lt gen (rtd)", "lt. gen. (retd)", "gen (ret)", "gen. (ret.)",
    "retired general", "retired lieutenant general", "lt. gen (retd)", "lieutenant general (retd)", "lieutenant general (retired)",
)  # fmt: skip

SPOUSES = ("his wife", "her husband", "his spouse", "spouse", "first lady", "wife", "husband", "madam", "madame")
