"""Whose trade a sum is: two sides, the exporter first where goods went one way."""

from __future__ import annotations

from functools import cached_property

from diplofacts import kept_re as re
from diplofacts.discourse import Context, Reading
from diplofacts.frames.trade_clause import Sum
from diplofacts.frames.trade_cues import pattern
from diplofacts.frames.trade_partners import (
    ANY_SIDE,
    SHARE,
    SIDE,
    TO_MARKET,
    TOTAL,
    is_venue,
    is_way,
    market_told,
    partner_told,
    spoken_of,
    traders_told,
)
from diplofacts.frames.trade_told import ISSUERS, Remembered
from diplofacts.rule import CHARACTER

AWAY = 300
NEXT = 120
_LIST = re.compile(f"(?:, (?:và |and )?(?:the )?|(?: and| và|,| as well as)(?: the| các)? )([{SIDE}])")
_TWO = re.compile(f"(?<![{SIDE}], )(?P<a>[{SIDE}])(?:,? (?:và|and|with|với)(?: the)? | ?[-–/] ?)(?P<b>[{SIDE}])")


class Sides:
    """The sides of one sum, looked for around its head."""

    def __init__(self, reading: Reading, context: Context, one: Sum, earlier: Remembered | None) -> None:
        self.reading, self.context, self.one, self.earlier = reading, context, one, earlier
        self.text = reading.slots.text
        behind = one.head.start > one.at
        self.pointed_back = False  # the sides are those of the trade told before
        self.start = one.low if behind else max(self.text.rfind(";", 0, one.head.start), self._sum_before(), 0)
        self.left = (self.start, one.head.start)
        self.middle = (one.head.start, one.head.end if behind else one.at)
        part = self.text.find(", of which", one.at, one.high)  # whose trade a part of it is
        self.right = (one.head.end if behind else one.at + 1, part if part >= 0 else one.high)

    @cached_property
    def states(self) -> bool:
        """Whether the words near by speak of two countries."""
        text, entities = self.text, self.reading.slots.entities
        both = re.compile(CHARACTER["both"]).finditer(text, max(0, self.start - AWAY), self.right[1])
        return any(entities[hit.start()].value == "states" for hit in both)

    def _sum_before(self) -> int:
        return max(self.text.rfind(CHARACTER[kind], 0, self.one.head.start) for kind in ("money", "multiple"))

    def parties(self, metric: str) -> tuple[str, ...]:
        """Two codes or more; () where the sum is not between named sides."""
        share = SHARE.search(self.text, self.one.at, self.one.high)
        if self._find("world", (max(self.start, self.left[1] - 30), share.start() if share else self.one.high)):
            return ()
        found = self._two_way() if metric == "two_way" else self._one_way(metric)
        return found if len(found) >= 2 else ()

    # --- pieces ------------------------------------------------------------------------------------------------

    def _code(self, at: int) -> str | None:
        codes = self.context.codes([self.reading.slots.entities[at]])
        return codes[0] if codes else None

    def _find(self, field: str, region: tuple[int, int]) -> re.Match[str] | None:
        return pattern(self.reading.language, field).search(self.text, *region)

    def _named(self, field: str, *regions: tuple[int, int]) -> tuple[str, ...]:
        """The side that a pattern names, and those listed with it."""
        for region in regions:
            hit = self._find(field, region)
            if hit:
                places = [hit.start("a")]
                more = _LIST.match(self.text, places[-1] + 1, region[1])
                while more:
                    places.append(more.start(1))
                    more = _LIST.match(self.text, places[-1] + 1, region[1])
                return tuple(dict.fromkeys(code for code in map(self._code, places) if code))
        return ()

    def _pair(self, region: tuple[int, int]) -> tuple[str, ...]:
        """Two sides named together: "giữa A và B", "A - B", "hai nước"."""
        hit = self._find("between", region) or _TWO.search(self.text, *region)
        if hit:
            codes = tuple(dict.fromkeys(code for code in map(self._code, (hit.start("a"), hit.start("b"))) if code))
            if len(codes) == 2:
                return codes
        for at in range(region[1] - 1, region[0] - 1, -1):
            one = self.reading.slots.entities.get(at)
            if one and one.kind == "pair" and len(one.value) == 2:
                return tuple(one.value)
            if one and one.kind == "both" and len(self._both()) == 2:
                return self._both()
        return ()

    def _nearest(self, region: tuple[int, int], *but: str) -> str | None:
        """The last side named in a region, other than `but`."""
        for hit in reversed(list(ANY_SIDE.finditer(self.text, *region))):
            code = self._code(hit.start())
            if code and code not in but and not (self.reading.language == "en" and is_way(self.text, hit.start())):
                return code
        return None

    def _both(self) -> tuple[str, ...]:
        """The sides in force; those of "hai nước" where the sentence says so anywhere."""
        return self.context.pair(of_states=self.states)

    def _all(self, region: tuple[int, int]) -> tuple[str, ...]:
        """The sides named in a region, in order; of countries and bodies the countries, where there are two."""
        found = [hit.start() for hit in ANY_SIDE.finditer(self.text, *region)]
        countries = [at for at in found if self.text[at] == CHARACTER["country"]]
        codes = tuple(dict.fromkeys(code for code in map(self._code, countries) if code))
        return codes if len(codes) >= 2 else tuple(dict.fromkeys(code for code in map(self._code, found) if code))

    def _other(self, code: str, metric: str = "two_way") -> str | None:
        """Who trades with `code` where only that side is named."""
        if metric != "two_way" and self.reading.language == "en" and self.context.home is None:
            return self._same_trader(code)
        if self.earlier and code in self.earlier.parties:
            return next((one for one in self.earlier.parties if one != code), None)
        known = self.context.other_side(code) if code in self.context.pair() else None
        if known:
            return known
        if self.context.home and self.context.home != code:
            return self.context.home
        return next((one for one in self.context.pair() if one != code), None)

    def _goes_elsewhere(self) -> bool:
        """Whether the goods go to a part of the world, which is no side."""
        end, at = self.one.head.end, self.one.at
        near = (end, min(end + 40, at)) if end < at else (end, end + 40)
        return bool(self._find("elsewhere", near) or self._find("elsewhere", (at + 1, at + 35)))

    def _same_trader(self, code: str) -> str | None:
        """Whose one-way trade with `code` it is: of whom that told right before was, or the owner of the currency."""
        if self.earlier and self.earlier.metric in ("export", "import"):
            trader = self.earlier.parties[0 if self.earlier.metric == "export" else -1]
            if trader != code:
                return trader
        sum_ = self.reading.slots.entities[self.one.at].value
        home = ISSUERS.get(getattr(sum_, "currency", ""))
        known = {one.value.code for heard in self.context.heard for one in heard.entities if one.kind == "country"}
        if home and home != code and home in known:
            return home
        pair = self.context.sides if code in self.context.sides else self.context.main
        rest = [one for one in pair if one != code]
        return rest[0] if len(rest) == 1 and code in pair else None

    # --- both ways and one way ---------------------------------------------------------------------------------

    def _two_way(self) -> tuple[str, ...]:
        found = partner_told(self.text, self.one, self.context, self.reading.language, self._code)
        found = found or self._pair(self.middle)
        if found:
            return found
        partner = self._named("partner", self.middle, self.right) or self._named("to", self.middle)
        if partner:
            owner = self._nearest(self.left, *partner) or self._nearest(self.middle, *partner)
            owner = owner or self._other(partner[0])
            return (owner, *partner) if owner else ()
        found = self._pair(self.right) or self._pair(self.left)
        if found:
            return found
        if self._goes_elsewhere() and len(self._all((self.start, self.one.at))) < 2:
            return ()
        if self.one.head.kind == "aim":
            near = self.earlier and self.reading.start - self.earlier.end <= NEXT
            return self.earlier.parties if self.earlier and near else ()
        if self.earlier and (self.one.head.kind == "figure" or self.one.part):
            return self.earlier.parties
        if self.one.head.kind == "figure" or (self.one.part and not self.text.startswith("cụ thể")):
            return ()
        named = self._all((self.start, self.one.at))
        pair = self.context.pair(of_states=True)
        if len(named) >= 2:
            return pair if len(pair) == 2 and set(pair) <= set(named) else named[-2:]
        if not named and re.search(r"\btrad(?:e|ing) partners?\b", self.text[: self.start]):
            return pair if len(pair := self._all((0, self.start))) == 2 else ()
        last = named[0] if named else None
        mutual = self._find("mutual", (self.start, self.right[1]))
        if not mutual and (self._is_total() or (last and self._owned())):
            return ()
        other = self._other(last) if last else None
        if not mutual:
            pair = self.earlier.parties if self.earlier else self.context.sides or spoken_of(self.reading, self.context)
        return (other, last) if last and other else pair if len(pair) == 2 else ()

    def _is_total(self) -> bool:
        """Whether the head itself may be trade with all the world: "xuất nhập khẩu", "foreign trade"."""
        head = self.one.head
        return head.kind == "neutral" or bool(TOTAL.search(self.text, head.start, head.end))

    def _owned(self) -> bool:
        """Whether the one side named is whose trade it is, with all the world: "China's trade", "thương mại của Mỹ"."""
        head = self.one.head
        around = self.text[max(self.start, head.start - 25) : head.end + 25]
        at = head.start - max(self.start, head.start - 25)
        return bool(
            re.search(f"[{SIDE}]'s?(?: [^ ,;]+){{0,2}} ?$", around[:at])
            or re.match(f"(?: của| of(?: the)?)? ?[{SIDE}]", around[at + head.end - head.start :])
        )

    def _one_way(self, metric: str) -> tuple[str, ...]:
        """Exporter first. A side left out is the other one of the trade just told, or of the pair in force."""
        if self.reading.language == "en":
            traders = traders_told(self.text, self.one, self.start, metric, self._code)
            if len(traders) == 2:
                return traders
        if self.one.head.kind == "buy":
            return self._bought()
        market = market_told(self.text, self.one, self._code)
        if market:
            home = self.context.home if self.context.home != market else None
            owner = next(iter(self._named("whose", self.middle, self.left)), home) or self._other(market, metric)
            return () if not owner or owner == market else (owner, market) if metric == "export" else (market, owner)
        near = "to" if metric == "export" else "from_"
        own = ((self.one.low, self.one.at),) if self.one.low > self.one.head.end else ()
        far = self._named(near, *own, self.middle, self.right)
        if not far and metric == "import":
            near_by = self._nearest((max(self.left[0], self.left[1] - 40), self.left[1]))
            told = self._nearest(self.middle, near_by) if near_by else None
            far = self._named("of", self.right) or ((told,) if told else ())
        if not far and self._goes_elsewhere():
            return ()
        owner = self._owner(far, metric)
        pair = () if far else self._pair(self.middle)
        if pair:
            owner = self.context.home if self.context.home in pair else pair[0]
            far = tuple(one for one in pair if one != owner)
        if not far and owner:
            far = self._named_before(owner)
        if not far:
            far = self._untold(owner)
        if not owner and far:
            owner = self._other(far[0], metric)
        if owner and metric == "export" and self._is_market(owner):
            if len(far) != 1 or self._is_market(far[0]):
                return ()
            owner, far = far[0], (owner,)
        if not owner or not far:
            return ()
        return (owner, *far) if metric == "export" else (*far, owner)

    def _is_market(self, code: str) -> bool:
        """Whether the sentence names a side only as one more market: "xuất khẩu sang Lào 2 tỷ USD, sang Pháp 1 tỷ"."""
        spots = [hit.start() for hit in ANY_SIDE.finditer(self.text) if self._code(hit.start()) == code]
        return bool(spots) and all(TO_MARKET.search(self.text, max(0, at - 25), at) for at in spots)

    def _bought(self) -> tuple[str, ...]:
        """Who sold and who bought: "X agreed to buy $5 billion of Y's goods"."""
        seller = self._named("from_", self.middle, self.right) or self._named("of", self.middle, self.right)
        if not seller:
            return ()
        buyer = self._nearest(self.left, *seller) or self.context.other_side(seller[0])
        return (*seller, buyer) if buyer else ()

    def _owner(self, far: tuple[str, ...], metric: str) -> str | None:
        """Whose exports or imports they are: named right before the head, or after it."""
        opposite = self._named("from_" if metric == "export" else "to", self.middle, self.right)
        if opposite and opposite[0] not in far:
            return opposite[0]
        whose = self._named("whose", self.left) if self.one.hinted else ()
        if whose:
            return whose[0]
        before = self._nearest((max(self.left[0], self.left[1] - 40), self.left[1]), *far)
        of = self._named("of", self.middle)
        if of and of[0] not in far and (not before or metric == "export"):
            return of[0]
        return before or self._nearest(self.middle, *far) or self._nearest(self.left, *far)

    def _named_before(self, owner: str) -> tuple[str, ...]:
        """The one other side that the sentence names before the head."""
        told = [hit.start() for hit in ANY_SIDE.finditer(self.text, *self.left)]
        codes = {self._code(at) for at in told if not is_venue(self.text, at)} - {owner, None}
        return (code,) if len(codes) == 1 and (code := next(iter(codes))) else ()

    def _untold(self, owner: str | None) -> tuple[str, ...]:
        """The other side where the clause names none: it must be told that there is just one."""
        told = self.earlier.parties if self.earlier else ()
        if len(self.context.notes.get("partners", ())) > 2 and self.one.head.kind != "figure":
            told = ()  # of several partners none is meant: trade with all the world
        self.pointed_back = bool(told)
        if not told and self._find("back", (self.start, self.right[1])):
            told = self.context.pair()
        if len(told) != 2 or (owner and owner not in told):
            return ()
        if owner is None:
            if self.earlier and self.earlier.metric != "two_way":  # told from the same side as the figure before
                owner = self.earlier.parties[0 if self.earlier.metric == "export" else -1]
            else:
                owner = self.context.home if self.context.home in told else told[0]
        return tuple(one for one in told if one != owner)
