"""What Voice.ai keeps beside calls: agents and knowledge bases; more is in the modules beside this one."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final, Literal

from facade.loose import as_array, as_object
from facade.sandbox.checking import Flaw
from facade.sandbox.shelves import Shelf, Shelves, Thing
from facade.sandbox.wire import Answer

from . import dictionaries, numbers, speech
from .refusing import missing, refusal, refused

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from facade.sandbox.service import Asked

    from .service import VoiceAI

AGENTS: Final = "/api/v1/agent"
KNOWLEDGE: Final = "/api/v1/knowledge-base"
CODES: Final[Mapping[str, int]] = {"disabled": 0, "paused": 1, "deployed": 2}
_LIMIT: Final = 10
_TEMPLATE: Final = {"prompt": "You are a friendly assistant.", "greeting": "Hello, how can I help?"}

#: When a list comes in pages: if the request names a page or a limit, always, or never.
Paged = Literal["asked", "always", "never"]


class VoiceAIShelves(Shelves):
    """Agents, knowledge bases, phone numbers, voices, and all else that Voice.ai keeps beside calls."""

    def __init__(self, voiceai: VoiceAI) -> None:
        super().__init__(voiceai)
        self.voiceai = voiceai
        self.paged: Paged = "asked"
        #: The agents that are connected with an account at Google, with what they may do there.
        self.google: dict[str, list[str]] = {}
        self.agents = self.shelves[AGENTS]
        self.numbers = numbers.Numbers(self)
        own: dict[tuple[str, str], Callable[[Asked], Answer]] = {
            ("GET", f"{AGENTS}/stats-summary"): self._stats,
            ("POST", f"{AGENTS}/init-agent"): self._template,
            ("POST", f"{AGENTS}/{{agent_id}}/deploy"): self._deploy,
            ("POST", f"{AGENTS}/{{agent_id}}/pause"): self._pause,
            ("POST", f"{AGENTS}/{{agent_id}}/disable"): self._disable,
            ("POST", f"{AGENTS}/{{agent_id}}/assign-knowledge-base"): self._assign,
            ("DELETE", f"{AGENTS}/{{agent_id}}/knowledge-base"): self._unassign,
            ("POST", "/api/v1/google/{agent_id}/oauth/start"): self._connect,
            ("GET", "/api/v1/google/{agent_id}/status"): self._connected,
            ("DELETE", "/api/v1/google/{agent_id}/disconnect"): self._disconnect,
            **self.numbers.handlers(),
            **dictionaries.Dictionaries(self).handlers(),
            **speech.Speech(self).handlers(),
        }
        for operation in self.document.operations.values():
            found = own.get((operation.method, operation.path))
            if found is not None:
                self.own[operation.id] = found

    # What all of it is like

    def show_all(self, shelf: Shelf, asked: Asked) -> Answer:
        """Return the things that a request asks for, plainly or as a page."""
        wanted = asked.request.query.get("show_statuses", ["deployed", "paused"])
        return self.listed(asked, [
            thing for thing in shelf.things.values() if shelf is not self.agents or thing["status"] in wanted
        ])  # fmt: skip

    def listed(self, asked: Asked, found: Sequence[Any], plain: Any = None) -> Answer:
        """Answer with things in their order: a page, or all of them, plainly or in a form of their own."""
        if self.is_paged(asked):
            return self.shown(asked, paged(self.document.query(asked.operation, asked.request), found))
        return self.shown(asked, found if plain is None else plain)

    def is_paged(self, asked: Asked) -> bool:
        """Tell whether a list is answered with a page."""
        return self.paged == "always" or (
            self.paged == "asked" and bool(asked.request.query.keys() & {"page", "limit"})
        )

    def moment(self) -> str:
        """Write the present moment as the service does."""
        return self.world.today().astimezone(dt.UTC).isoformat()

    def owned(self, shelf: Shelf) -> Thing:
        """Return what every new thing has."""
        moment = self.moment()
        # Keys of knowledge bases are numbers, and no number comes twice.
        key: Any = max(map(int, shelf.things), default=0) + 1 if shelf.at[0] == KNOWLEDGE else self.world.new_id()
        return {shelf.key: key, "created_at": moment, "updated_at": moment}

    def merged(self, shelf: Shelf, thing: Thing, fields: Mapping[str, Any]) -> Thing:
        """Return a thing with these fields changed: what is left out stays, and null clears."""
        changed = {**thing, **{name: value for name, value in fields.items() if name != "config"}}
        if changed.get("name") is None:
            changed["name"] = thing.get("name")
        if shelf is self.agents:
            changed["config"] = _config(thing["config"], as_object(fields.get("config")))
        if shelf.at[0] == KNOWLEDGE:
            changed |= _documents(changed)
        return {**changed, "updated_at": self.moment()}

    def missing(self, shelf: Shelf, asked: Asked) -> Answer:
        """Return the answer to a request for a thing that is not there."""
        del asked
        return missing(shelf.one.capitalize())

    def create(self, shelf: Shelf, asked: Asked) -> Answer:
        """Make a thing of a body, and keep it."""
        body = dict(asked.body)
        if shelf is self.agents:
            if again := _repeated(body):
                return refused(again)
            body["config"] = _config({}, body["config"])
        if shelf.at[0] == KNOWLEDGE:
            body |= _documents(body)
        return self.shown(asked, self.add(shelf, body))

    def change(self, shelf: Shelf, asked: Asked) -> Answer:
        """Change the given fields of a thing."""
        if shelf is self.agents and (again := _repeated(asked.body)):
            return refused(again)
        return super().change(shelf, asked)

    def remove(self, shelf: Shelf, asked: Asked) -> Answer:
        """Remove a thing; an agent lets go of a knowledge base that is gone."""
        if shelf.at[0] == KNOWLEDGE:
            for agent in self.agents.things.values():
                if agent.get("kb_id") == int(asked.path["kb_id"]):
                    agent["kb_id"] = None
        return super().remove(shelf, asked)

    # Agents

    def _on_agent(self, asked: Asked, act: Callable[[Thing], Answer]) -> Answer:
        agent = self.agents.things.get(asked.path["agent_id"])
        return missing("Agent") if agent is None else act(agent)

    def _become(self, asked: Asked, agent: Thing, status: str) -> Answer:
        agent |= {"status": status, "status_code": CODES[status], "updated_at": self.moment()}
        self.tell(self.agents, agent, status)
        return self.shown(asked, {"agent": agent, "message": f"The agent is {status}."})

    def _deploy(self, asked: Asked) -> Answer:
        return self._on_agent(asked, lambda agent: self._become(asked, agent, "deployed"))

    def _pause(self, asked: Asked) -> Answer:
        return self._on_agent(asked, lambda agent: self._become(asked, agent, "paused"))

    def _disable(self, asked: Asked) -> Answer:
        def disable(agent: Thing) -> Answer:
            if agent["status"] == "deployed":
                return refusal(400, "The agent must be paused first.")
            return self._become(asked, agent, "disabled")

        return self._on_agent(asked, disable)

    def _stats(self, asked: Asked) -> Answer:
        found = [agent["status"] for agent in self.agents.things.values()]
        return self.shown(
            asked, {"total_agents": len(found), "status_summary": {name: found.count(name) for name in CODES}}
        )

    def _template(self, asked: Asked) -> Answer:
        kinds = ["blank", "receptionist"]
        return self.shown(asked, {"agent_template": _TEMPLATE, "available_types": kinds, "description": "A beginning."})

    def _assign(self, asked: Asked) -> Answer:
        def assign(agent: Thing) -> Answer:
            if str(asked.body["kb_id"]) not in self.kept[KNOWLEDGE]:
                return missing("Knowledge base")
            agent |= {"kb_id": asked.body["kb_id"], "updated_at": self.moment()}
            return self.shown(asked, agent)

        return self._on_agent(asked, assign)

    def _unassign(self, asked: Asked) -> Answer:
        def unassign(agent: Thing) -> Answer:
            agent |= {"kb_id": None, "updated_at": self.moment()}
            return Answer(asked.operation.success)

        return self._on_agent(asked, unassign)

    # Tools of Google's

    def _connect(self, asked: Asked) -> Answer:
        def connect(agent: Thing) -> Answer:
            address = f"https://accounts.example.com/oauth?agent={agent['agent_id']}"
            return self.shown(
                asked, {"auth_url": address, "requested_scopes": _scopes(as_object(asked.body).get("managed_tools"))}
            )

        return self._on_agent(asked, connect)

    def _connected(self, asked: Asked) -> Answer:
        def connected(agent: Thing) -> Answer:
            granted = self.google.get(agent["agent_id"], [])
            required = _scopes(agent["config"].get("managed_tools"))
            lacking = [scope for scope in required if scope not in granted]
            return self.shown(asked, {
                "agent_id": agent["agent_id"],
                "connected": agent["agent_id"] in self.google,
                "scopes": granted,
                "granted_scopes": granted,
                "required_scopes": required,
                "missing_scopes": lacking,
                "reconnect_required": bool(lacking) and agent["agent_id"] in self.google,
            })  # fmt: skip

        return self._on_agent(asked, connected)

    def _disconnect(self, asked: Asked) -> Answer:
        def disconnect(agent: Thing) -> Answer:
            gone = self.google.pop(agent["agent_id"], None)
            return self.shown(asked, {"agent_id": agent["agent_id"], "disconnected": gone is not None})

        return self._on_agent(asked, disconnect)


def paged(query: Mapping[str, Any], found: Sequence[Any]) -> Thing:
    """Return the page that a query asks for."""
    page, limit = query.get("page", 1), query.get("limit", _LIMIT)
    pages = -(-len(found) // limit)
    meta = {
        "current_page": page,
        "limit": limit,
        "total_items": len(found),
        "total_pages": pages,
        "has_next": page < pages,
        "has_previous": page > 1,
    }
    return {"items": found[(page - 1) * limit : page * limit], "pagination": meta}


def _scopes(tools: object) -> list[str]:
    return [name for name, tool in as_object(tools).items() if as_object(tool).get("enabled")]


def _documents(body: Mapping[str, Any]) -> Thing:
    documents = as_array(body.get("documents"))
    return {"documents": list(documents), "document_count": len(documents)}


def _repeated(body: Mapping[str, Any]) -> list[Flaw]:
    """Find webhooks for events that have one address."""
    events = as_array(as_object(as_object(body.get("config")).get("webhooks")).get("events"))
    addresses = [event["url"] for event in events]
    return [
        Flaw(("body", "config", "webhooks", "events", index, "url"), "must be there once", "value_error")
        for index, address in enumerate(addresses)
        if address in addresses[:index]
    ]


def _config(old: Mapping[str, Any], new: Mapping[str, Any]) -> Thing:
    """Change a configuration: what is left out stays, null clears, a secret stays with its address."""
    config = {**old, **{name: value for name, value in new.items() if name != "webhooks"}}
    if "webhooks" in new:
        before = as_object(old.get("webhooks"))
        webhooks = {**before, **new["webhooks"]} if new["webhooks"] is not None else {}
        secrets = {event["url"]: event.get("secret") for event in _with_secrets(before)}
        for event in _with_secrets(webhooks):
            if "secret" not in event and secrets.get(event["url"]):
                event["secret"] = secrets[event["url"]]
            event["has_secret"] = bool(event.get("secret"))
        config["webhooks"] = {name: value for name, value in webhooks.items() if value is not None} or None
    return {name: value for name, value in config.items() if value is not None}


def _with_secrets(webhooks: Mapping[str, Any]) -> list[Thing]:
    return [*as_array(webhooks.get("events")), *([webhooks["inbound_call"]] if webhooks.get("inbound_call") else [])]


__all__ = ["AGENTS", "CODES", "KNOWLEDGE", "Paged", "VoiceAIShelves", "paged"]
