"""What Voice.ai in miniature keeps beside calls: agents and phone numbers, and how it answers with pages."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final, Literal
from uuid import uuid4

from tests.facade.serving import KEY, Route, Service, object_in
from tests.facade.wire import Answer, Arrived, json_answer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

#: When a list comes in pages: if the request names a page or a limit, always, or never.
Paged = Literal["asked", "always", "never"]

_STATUS_CODES: Final = {"disabled": 0, "paused": 1, "deployed": 2}
_LIMIT: Final = 10
_MOST: Final = 100


class VoiceAIResources(Service):
    """Agents and phone numbers."""

    def __init__(self, key: str = KEY) -> None:
        super().__init__(key)
        self.agents: dict[str, dict[str, Any]] = {}
        #: The account's numbers, as the list has them, and those that it could select.
        self.phone_numbers: dict[str, dict[str, Any]] = {}
        self.available = [f"+155501{number}" for number in range(90, 95)]
        self.paged: Paged = "asked"
        self.now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC)

    def add_agent(self, **fields: Any) -> dict[str, Any]:
        """Add an agent that this service knows already; it is deployed."""
        with self.changed:
            moment = self.written_now()
            agent: dict[str, Any] = {
                "agent_id": str(uuid4()),
                "name": "Agent",
                "config": {},
                "status": "deployed",
                "created_at": moment,
                "updated_at": moment,
                **fields,
            }
            agent["status_code"] = _STATUS_CODES[agent["status"]]
            self.agents[agent["agent_id"]] = agent
            return agent

    def routes(self) -> list[Route]:
        """Return what it answers."""
        found = [
            Route("GET", "phone-numbers", self._phone_numbers),
            Route("GET", "available-phone-numbers", self._available),
            Route("POST", "search-phone-numbers", self._search),
            Route("POST", "select-phone-number", self._select),
            Route("POST", "release-phone-number", self._release),
            Route("GET", "", self._list_agents),
            Route("POST", "", self._create_agent),
            Route("GET", "{}", self._get_agent),
            Route("PUT", "{}", self._update_agent),
            Route("POST", "{}/(deploy|pause|disable)", self._switch_agent),
        ]
        return [Route(route.method, f"/api/v1/agent/{route.path}", route.handler) for route in found]

    def unauthorised(self) -> Answer:
        """Return the answer to a request without the right key."""
        return refusal(401, "Unauthorized", "This key is not known here.")

    def unknown(self, request: Arrived) -> Answer:
        """Return the answer to a request for what does not exist."""
        return json_answer({"detail": f"There is nothing for {request.method} {request.path}."}, 404)

    def written_now(self) -> str:
        """Write the present moment as this service does."""
        return self.now().astimezone(dt.UTC).isoformat()

    # Agents

    def _list_agents(self, request: Arrived) -> Answer:
        wanted = request.query.get("show_statuses", ["deployed", "paused"])
        found = [agent for agent in self.agents.values() if agent["status"] in wanted]
        return paged_answer(request, found) if self._is_paged(request) else json_answer(found)

    def _is_paged(self, request: Arrived) -> bool:
        return self.paged == "always" or (self.paged == "asked" and bool(request.query.keys() & {"page", "limit"}))

    def _create_agent(self, request: Arrived) -> Answer:
        asked = object_in(request) or {}
        problems = [missing(name) for name in ("name", "config") if name not in asked]
        if problems:
            return json_answer({"detail": problems}, 422)
        return json_answer(self.add_agent(status="paused", **asked), 201)

    def _get_agent(self, request: Arrived, agent_id: str) -> Answer:
        return json_answer(self.agents[agent_id]) if agent_id in self.agents else self.unknown(request)

    def _update_agent(self, request: Arrived, agent_id: str) -> Answer:
        agent, asked = self.agents.get(agent_id), object_in(request)
        if agent is None or asked is None:
            return self.unknown(request)
        config = {**agent["config"], **(asked.pop("config", None) or {})}
        # What is left out stays, null clears; a name cannot be cleared.
        if asked.get("name", "") is None:
            del asked["name"]
        agent |= {**asked, "config": {name: value for name, value in config.items() if value is not None}}
        agent["updated_at"] = self.written_now()
        return json_answer(agent)

    def _switch_agent(self, request: Arrived, agent_id: str, what: str) -> Answer:
        agent = self.agents.get(agent_id)
        if agent is None:
            return self.unknown(request)
        if what == "disable" and agent["status"] == "deployed":
            return refusal(400, "Bad Request", "The agent must be paused first.")
        agent["status"] = {"deploy": "deployed", "pause": "paused", "disable": "disabled"}[what]
        agent["status_code"] = _STATUS_CODES[agent["status"]]
        return json_answer({"agent": agent} if what == "pause" else {"agent": agent, "message": "Done."})

    # Phone numbers

    def _phone_numbers(self, request: Arrived) -> Answer:
        found = list(self.phone_numbers.values())
        if self._is_paged(request):
            return paged_answer(request, found)
        assigned = sum(bool(number.get("assigned_to_agent_id")) for number in found)
        counts = {"total_numbers": len(found), "total_assigned": assigned, "total_available": len(found) - assigned}
        return json_answer({"phone_numbers": found, **counts})

    def _available(self, request: Arrived) -> Answer:
        return paged_answer(request, [_offer(number) for number in self.available])

    def _search(self, request: Arrived) -> Answer:
        code = (object_in(request) or {}).get("area_code") or ""
        found = [_offer(number) for number in self.available if number.startswith(f"+1{code}")]
        return json_answer({"results": found, "total_results": len(found)})

    def _select(self, request: Arrived) -> Answer:
        number = (object_in(request) or {}).get("phone_number")
        if number not in self.available:
            return refusal(400, "Bad Request", "This number cannot be selected.")
        self.available.remove(number)
        self.phone_numbers[number] = {"phone_number": number, "status": "available"}
        return json_answer({"phone_number": number, "status": "selected"})

    def _release(self, request: Arrived) -> Answer:
        number = (object_in(request) or {}).get("phone_number")
        if number not in self.phone_numbers:
            return refusal(404, "Not Found", "This number is not yours.")
        del self.phone_numbers[number]
        return json_answer({"phone_number": number, "status": "released"})


def refusal(status: int, error: str, detail: str) -> Answer:
    """Return an error as this service writes most of them."""
    return json_answer({"error": error, "detail": detail}, status)


def missing(name: str) -> dict[str, Any]:
    """Return what this service writes of a field that is not there."""
    return {"loc": ["body", name], "msg": "Field required", "type": "missing"}


def paged_answer(request: Arrived, found: Sequence[Any]) -> Answer:
    """Return the page that a request asks for."""
    page, limit = int(request.first("page") or 1), int(request.first("limit") or _LIMIT)
    if page < 1 or not 1 <= limit <= _MOST:
        problem = {"loc": ["query"], "msg": "page or limit is out of bounds", "type": "value_error"}
        return json_answer({"detail": [problem]}, 422)
    pages = -(-len(found) // limit)
    meta = {
        "current_page": page,
        "limit": limit,
        "total_items": len(found),
        "total_pages": pages,
        "has_next": page < pages,
        "has_previous": page > 1,
    }
    return json_answer({"items": found[(page - 1) * limit : page * limit], "pagination": meta})


def _offer(number: str) -> dict[str, Any]:
    return {"phone_number": number, "country_code": "US"}
