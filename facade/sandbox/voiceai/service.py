"""Voice.ai in miniature: what it answers, and what can be set about the account."""

from __future__ import annotations

import asyncio
import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from facade.loose import as_object
from facade.sandbox.scripts import as_script, from_the_answer, named
from facade.sandbox.telephony import Telephony

from .calls import AnswerLater, Calls
from .events import try_out
from .life import Life
from .past import Past
from .refusing import refusal, refused
from .shelves import CODES, VoiceAIShelves

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from facade.sandbox.checking import Flaw
    from facade.sandbox.documents import Operation
    from facade.sandbox.scripts import Script
    from facade.sandbox.service import Asked
    from facade.sandbox.wire import Answer, Request
    from facade.sandbox.world import Post, World


class VoiceAI(Telephony[Life]):
    """
    Voice.ai in miniature. All attributes may be changed at any time; calls are plain mappings.

    `calls` has those that are not in the history yet as well; nobody can ask the service for them.
    """

    name: ClassVar[str] = "voiceai"
    address: ClassVar[str] = "https://dev.voice.ai"
    keyless: ClassVar[tuple[str, ...]] = ("/files/",)

    def __init__(self, world: World) -> None:
        super().__init__(world)
        #: The calls that are over, as the history has them.
        self.history: list[dict[str, Any]] = []
        #: Transcripts, and what is said about recordings, by call.
        self.transcripts: dict[str, str] = {}
        self.recordings: dict[str, dict[str, Any]] = {}
        #: How sessions go that somebody joins, unless something is said for the next one.
        self.joined = named("time-limit")

        self.past = Past(self)
        self._calls = Calls(self)

    @cached_property
    def shelves(self) -> VoiceAIShelves:
        """What is kept beside calls: agents, knowledge bases, voices and all else."""
        return VoiceAIShelves(self)

    @property
    def agents(self) -> dict[str, dict[str, Any]]:
        """The account's agents, by id."""
        return self.shelves.agents.things

    # What tests and people ask for

    def script(self, script: str | Script, *, for_number: str | None = None, times: int = 1) -> None:
        """Let the next call, or all calls to a number, go by a script: its name, or one of your own."""
        with self.world.lock:
            self.casting.choose(script, for_number=for_number, times=times)

    def add_agent(self, **fields: Any) -> dict[str, Any]:
        """Add an agent that the service knows already; it is deployed, unless something else is said."""
        with self.world.lock:
            moment = self.written_now()
            agent: dict[str, Any] = {
                "agent_id": self.world.new_id(),
                "name": "Agent",
                "config": {},
                "status": "deployed",
                "created_at": moment,
                "updated_at": moment,
                **fields,
            }
            agent.setdefault("status_code", CODES[agent["status"]])
            self.agents[agent["agent_id"]] = agent
            return agent

    def end(
        self, call: Mapping[str, Any] | str, *, seconds: float | None = None, event: str = "call.completed"
    ) -> None:
        """End a call, as one that lasted so many seconds."""
        with self.world.lock:
            self.lives[call if isinstance(call, str) else call["call_id"]].end(seconds=seconds, event=event)
        self.world.send()

    def finish(self, call_id: str, *, transcript: str | None = None, recording: str = "ready", **item: Any) -> None:
        """End a call and let it be in the history at once, with whatever else is given for it there."""
        with self.world.lock:
            life = self.lives[call_id]
            life.end()
            if transcript is not None:
                item = {"has_transcript": True, **item}
            life.enter_history(**item)
            self.recordings[call_id] = {"status": recording}
            if recording == "ready":
                self.recordings[call_id]["url"] = f"{life.base}/files/{call_id}/recording"
            if transcript is not None:
                self.transcripts[call_id] = transcript
        self.world.send()

    def add_history(self, **item: Any) -> dict[str, Any]:
        """Add a call to the history that was over before anybody looked."""
        with self.world.lock:
            agent = self.agents.get(item.get("agent_id", ""), {})
            entry: dict[str, Any] = {
                "id": len(self.history) + 1,
                "call_id": self.world.new_id(),
                "agent_id": "agent",
                "agent_name": agent.get("name"),
                "call_type": "sip_outbound",
                "call_timestamp": self.written_now(),
                "call_duration_seconds": 42.5,
                "credits_used": 3.0,
                "has_transcript": False,
                **item,
            }
            self.history.append(entry)
            return entry

    def incoming(self, *, to: str, from_number: str = "+15550100", script: str | Script = "answered") -> dict[str, Any]:
        """Let somebody call the number of an agent; the user's server is asked about it if the agent says so."""
        with self.world.lock:
            life = self._calls.bring_in(to, from_number, from_the_answer(as_script(script)))
        self.world.send()
        return life.call

    def send_test_events(self, agent_id: str) -> list[Post]:
        """Try out the servers that an agent tells of its calls, and return what was sent, with the replies."""
        with self.world.lock:
            posts = try_out(self, self.agents[agent_id])
        self.world.send()
        return posts

    # What is answered

    def handler(self, operation: Operation) -> Callable[[Asked], Answer]:
        """Return what answers an operation."""
        history = "api_v1_agent_call_history"
        past = {
            f"get_call_history_{history}_get": self.past.list_,
            f"get_transcript_url_{history}__call_id__transcript_get": self.past.transcript,
            f"get_recording_url_{history}__call_id__recording_get": self.past.recording,
        }
        own = self._calls.handlers.get(operation.id) or past.get(operation.id)
        return own or self.shelves.handler(operation)

    def answer(self, request: Request) -> Answer:
        """Do what a request asks for, after all that was due before it."""
        found = super().answer(request)
        return self.guarded(found.then) if isinstance(found, AnswerLater) else found

    async def answer_async(self, request: Request) -> Answer:
        """Do what a request asks for, on an event loop on which the user's server may run as well."""
        found = super().answer(request)
        return await asyncio.to_thread(self.guarded, found.then) if isinstance(found, AnswerLater) else found

    def admits(self, request: Request) -> bool:
        """Tell whether a request has the right key; to end a call its own token is enough."""
        ended = self.calls.get(request.path.removeprefix("/api/v1/calls/").removesuffix("/end"))
        return (ended is not None and request.key == ended["end_token"]) or super().admits(request)

    def beside(self, request: Request) -> Answer | None:
        """Answer what is no part of the document: files."""
        return self.past.file(request) if request.method == "GET" else None

    def unauthorised(self) -> Answer:
        """Return the answer to a request without the right key."""
        return refusal(401, "This key is not known here.")

    def unknown(self, request: Request) -> Answer:
        """Return the answer to a request for what does not exist."""
        return refusal(404, f"There is nothing for {request.method} {request.path}.")

    def refused(self, flaws: Sequence[Flaw]) -> Answer:
        """Return the answer to a request that is not as the document wants it."""
        return refused(flaws)

    # For its own parts

    def agent_at(self, number: str) -> str:
        """Return the id of the agent that has a number."""
        for agent in self.agents.values():
            if as_object(agent.get("config")).get("phone_number") == number:
                return str(agent["agent_id"])
        raise ValueError(f"No agent has the number {number}")

    def written_now(self) -> str:
        """Write the present moment as this service does."""
        return self.world.today().astimezone(dt.UTC).isoformat()


__all__ = ["VoiceAI"]
