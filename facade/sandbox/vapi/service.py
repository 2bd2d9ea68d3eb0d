"""Vapi in miniature: what it answers, and what can be set about the account."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from facade.sandbox.scripts import STILL
from facade.sandbox.telephony import Telephony

from .calls import Calls
from .incoming import bring_in
from .life import Life
from .posting import any_message
from .refusing import refusal, refused
from .settled import server_of
from .shelves import VapiShelves

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from facade.sandbox.checking import Flaw
    from facade.sandbox.documents import Operation
    from facade.sandbox.scripts import Script, State
    from facade.sandbox.service import Asked
    from facade.sandbox.wire import Answer, Request
    from facade.sandbox.world import Post, World

    from .listing import Order


class Vapi(Telephony[Life]):
    """Vapi in miniature. All attributes may be changed at any time; calls are plain mappings, as they are sent."""

    name: ClassVar[str] = "vapi"
    address: ClassVar[str] = "https://api.vapi.ai"
    keyless: ClassVar[tuple[str, ...]] = ("/control/", "/files/")

    def __init__(self, world: World) -> None:
        super().__init__(world)
        #: The account that everything belongs to.
        self.org_id = world.new_id()
        #: Calls whose data were deleted, as they were then.
        self.deleted: dict[str, dict[str, Any]] = {}
        #: What was sent to control addresses: the call's id, and the message.
        self.controlled: list[tuple[str, dict[str, Any]]] = []

        #: Numbers that are not called, each with the reason.
        self.refused_numbers: dict[str, str] = {}
        #: What a batch is answered with about limits, in place of what is so.
        self.limits: dict[str, Any] | None = None
        #: Whether calls have a control address, unless their assistant says so.
        self.controllable = True
        #: The key that control addresses want: always, if it is set, or if the assistant says that they want one.
        self.control_key: str | None = None
        self.public_key = "sandbox-public-key"
        #: What follows an end-call message, one step for each look at the call; None ends it at once.
        self.after_end_call: Sequence[State] | None = None
        #: The order of lists; `any` is neither, but always the same.
        self.order: Order = "newest"

        #: The account's server, which is told of what has no server of its own: `{"url": ...}`.
        self.server: Mapping[str, Any] | None = None
        #: How messages to servers are signed, by the `credentialId` of the server; plans as the document has them.
        self.credentials: dict[str, Mapping[str, Any]] = {}
        #: How they are signed if the server has no such id.
        self.webhook_auth: Mapping[str, Any] | None = None

        self._calls = Calls(self)

    @cached_property
    def shelves(self) -> VapiShelves:
        """What is kept beside calls: assistants, numbers, tools and all else."""
        return VapiShelves(self)

    # What tests and people ask for

    def script(self, script: str | Script | Sequence[State], *, for_number: str | None = None, times: int = 1) -> None:
        """
        Let the next call, or all calls to a number, go by a script: its name, or one of your own.

        A list of states is such a script, too: each look at the call finds the next one.
        """
        with self.world.lock:
            self.casting.choose(script, for_number=for_number, times=times)

    def add_assistant(self, **fields: Any) -> dict[str, Any]:
        """Add an assistant that the service knows already, also with an id of your own."""
        with self.world.lock:
            return self._add("/assistant", fields)

    def add_number(self, **fields: Any) -> dict[str, Any]:
        """Add a phone number that the account has already, also with an id of your own."""
        with self.world.lock:
            return self._add("/phone-number", {"provider": "vapi", **fields})

    def _add(self, collection: str, fields: Mapping[str, Any]) -> dict[str, Any]:
        kept = self.kept(collection)
        thing = self.shelves.add(self.shelves.shelves[collection], fields)
        kept[str(fields.get("id", thing["id"]))] = kept.pop(thing["id"])
        thing |= fields
        return thing

    def add_call(self, **fields: Any) -> dict[str, Any]:
        """Add a call that the service knows already; nothing happens to it by itself."""
        with self.world.lock:
            return self._calls.add(fields)

    def advance(self, call: Mapping[str, Any] | str, state: State) -> None:
        """Bring a call into a state: a status, or any fields; times follow, and the user's server is told."""
        with self.world.lock:
            self._life(call).become(state)
        self.world.send()

    def end(self, call: Mapping[str, Any] | str, reason: str = "customer-ended-call") -> None:
        """End a call, with Vapi's reason."""
        with self.world.lock:
            self._life(call).end(reason)
        self.world.send()

    def incoming(self, *, to: str, from_number: str = "+15550100", script: str | Script = "answered") -> dict[str, Any]:
        """Let somebody call one of the account's numbers; its server is asked for an assistant if it has none."""
        with self.world.lock:
            call = bring_in(self, self._calls, to, from_number, script)
        self.world.send()
        return call

    def send_message(
        self,
        kind: str,
        call: Mapping[str, Any] | None = None,
        *,
        server: Mapping[str, Any] | None = None,
        **fields: Any,
    ) -> Post:
        """
        Send a message of any of the service's types to the user's server, and return it with the reply.

        What its type requires and nobody gives is made up. `server` is asked in place of the call's or the account's.
        """
        with self.world.lock:
            found = server or (self.server if call is None else server_of(self, call))
            if not found:
                raise ValueError("There is no server to send to: set the account's, or give one")
            post = any_message(self, kind, call, found, fields)
        self.world.send()
        return post

    # What is answered

    def handler(self, operation: Operation) -> Callable[[Asked], Answer]:
        """Return what answers an operation."""
        return self._calls.handlers.get(operation.id) or self.shelves.handler(operation)

    def beside(self, request: Request) -> Answer | None:
        """Answer what is no part of the document: control addresses and files."""
        return self._calls.beside(request) or self.shelves.file(request)

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

    def _life(self, call: Mapping[str, Any] | str) -> Life:
        call_id = call if isinstance(call, str) else str(call["id"])
        life = self.life_of(call_id)
        if life is None:
            raise ValueError(f"There is no call {call_id}")
        return life

    def life_of(self, call_id: str) -> Life | None:
        """Return the life of a call, also of one that somebody put among the calls; None if there is no such call."""
        call = self.calls.get(call_id)
        if call is not None and call_id not in self.lives:
            self.lives[call_id] = Life(self, call, STILL, self.base)
        return self.lives.get(call_id)

    def kept(self, collection: str) -> dict[str, dict[str, Any]]:
        """Return what is kept of one kind, by id."""
        return self.shelves.kept.get(collection, {})

    def written_now(self) -> str:
        """Write the present moment as this service does: with milliseconds, and Z for UTC."""
        return written(self.world.today())


def written(moment: dt.datetime) -> str:
    """Write a moment as this service does."""
    return moment.astimezone(dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


__all__ = ["Vapi", "written"]
