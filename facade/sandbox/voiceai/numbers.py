"""Phone numbers of a Voice.ai account: those that it has, and those that it could have."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .refusing import missing, refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from facade.sandbox.service import Asked
    from facade.sandbox.shelves import Thing
    from facade.sandbox.wire import Answer

    from .shelves import VoiceAIShelves

_AT = "/api/v1/agent"


class Numbers:
    """The numbers. Both collections may be changed at any time."""

    def __init__(self, shelves: VoiceAIShelves) -> None:
        self._shelves = shelves
        #: The account's numbers, as the list has them.
        self.taken: dict[str, Thing] = {}
        self.available = [f"+155501{number}" for number in range(90, 100)]

    def handlers(self) -> Mapping[tuple[str, str], Callable[[Asked], Answer]]:
        """Return what answers the operations on numbers, by method and path."""
        return {
            ("GET", f"{_AT}/phone-numbers"): self._list,
            ("GET", f"{_AT}/available-phone-numbers"): self._offers,
            ("POST", f"{_AT}/search-phone-numbers"): self._search,
            ("POST", f"{_AT}/select-phone-number"): self._select,
            ("POST", f"{_AT}/release-phone-number"): self._release,
        }

    def _list(self, asked: Asked) -> Answer:
        agents = {agent["config"].get("phone_number"): agent for agent in self._shelves.agents.things.values()}
        found: list[Thing] = []
        for number, thing in self.taken.items():
            agent = agents.get(number)
            assigned = {} if agent is None else {
                "status": "assigned", "assigned_to_agent_id": agent["agent_id"], "assigned_to_agent_name": agent["name"]
            }  # fmt: skip
            found.append({**thing, **assigned})
        taken = sum(bool(number.get("assigned_to_agent_id")) for number in found)
        counts = {"total_numbers": len(found), "total_assigned": taken, "total_available": len(found) - taken}
        return self._shelves.listed(asked, found, {"phone_numbers": found, **counts})

    def _offers(self, asked: Asked) -> Answer:
        found = [_offer(number) for number in self.available]
        return self._shelves.listed(asked, found, {"phone_numbers": found, "total_available": len(found)})

    def _search(self, asked: Asked) -> Answer:
        code = asked.body.get("area_code") or ""
        found = [_offer(number) for number in self.available if number.startswith(f"+1{code}")]
        return self._shelves.shown(asked, {"results": found, "total_results": len(found)})

    def _select(self, asked: Asked) -> Answer:
        number = asked.body["phone_number"]
        if number not in self.available:
            return refusal(400, "This number cannot be selected.")
        self.available.remove(number)
        self.taken[number] = {"phone_number": number, "status": "available"}
        return self._shelves.shown(asked, {"phone_number": number, "status": "selected"})

    def _release(self, asked: Asked) -> Answer:
        number = asked.body["phone_number"]
        if self.taken.pop(number, None) is None:
            return missing("Phone number")
        self.available.append(number)
        return self._shelves.shown(asked, {"phone_number": number, "status": "released"})


def _offer(number: str) -> Thing:
    return {"phone_number": number, "country_code": "US"}


__all__ = ["Numbers"]
