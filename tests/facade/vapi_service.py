"""Vapi in miniature: calls whose lives the test writes, and their control addresses."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, ClassVar, Final

from tests.facade.serving import KEY, Route, object_in
from tests.facade.vapi_resources import VapiResources, refusal
from tests.facade.wire import Answer, Arrived, json_answer

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tests.facade.vapi_resources import Kept

#: One step in the life of a call: a status, or any fields with it.
State = str | dict[str, Any]

#: What a call may be placed with.
PLACING: Final = frozenset({
    "assistant", "assistantId", "assistantOverrides", "assistantVersion", "customer", "customerId", "customers",
    "name", "phoneNumber", "phoneNumberId", "schedulePlan", "squad", "squadId", "squadOverrides", "transport",
    "workflow", "workflowId", "workflowOverrides",
})  # fmt: skip
_SPEAKERS: Final = ("assistant", "assistantId", "squad", "squadId", "workflow", "workflowId")
_CALLED: Final = ("customer", "customerId", "customers")
#: What may be sent to a control address.
CONTROLS: Final = frozenset({"say", "control", "transfer", "add-message", "end-call", "send-transport-message"})
_LONGEST_NAME: Final = 40


class Vapi(VapiResources):
    """The part of Vapi that the facade speaks to."""

    keyless: ClassVar[tuple[str, ...]] = ("/control/",)

    def __init__(self, key: str = KEY) -> None:
        super().__init__(key)
        #: A test may change anything in a call at any time.
        self.calls: Kept = {}
        #: Calls whose data were deleted, as they were then.
        self.deleted: Kept = {}
        #: What was sent to control addresses: the call's id, and the message.
        self.controlled: list[tuple[str, dict[str, Any]]] = []
        #: Numbers that are not called, each with the reason.
        self.refused: dict[str, str] = {}
        #: What a batch is answered with beside its calls.
        self.limits: dict[str, Any] = {"concurrencyBlocked": False, "concurrencyLimit": 10}
        #: Whether calls have a control address.
        self.controllable = True
        #: A key of its own that control addresses want.
        self.control_key: str | None = None
        #: What follows an end-call message, one step for each GET of the call; None ends it at once.
        self.after_end_call: Sequence[State] | None = None
        self._scripts: dict[str, deque[State]] = {}
        self._next: deque[Sequence[State]] = deque()

    # What tests ask for

    def script(self, call_id: str, states: Sequence[State]) -> None:
        """Write what each GET of a call finds, one state after the other; `next` is the next call to be placed."""
        with self.changed:
            if call_id == "next":
                self._next.append(states)
            else:
                self._scripts[call_id] = deque(states)

    def add_call(self, **fields: Any) -> dict[str, Any]:
        """Add a call that this service knows already."""
        with self.changed:
            call: dict[str, Any] = {**self.owned(), "type": "outboundPhoneCall", "status": "queued", **fields}
            if self.controllable:
                control = f"{self.address}/control/{call['id']}"
                call.setdefault("monitor", {"controlUrl": control, "listenUrl": f"ws{control[4:]}/listen"})
            self.calls[call["id"]] = call
            return call

    def advance(self, call: dict[str, Any], state: State) -> None:
        """Bring a call into a state, with the times that go with it."""
        with self.changed:
            fields = {"status": state} if isinstance(state, str) else state
            moment = self.written_now()
            if fields.get("status") == "in-progress":
                call.setdefault("startedAt", moment)
            if fields.get("status") == "ended":
                call.setdefault("endedAt", moment)
            call |= {"updatedAt": moment, **fields}

    # What is answered

    def routes(self) -> list[Route]:
        """Return what it answers."""
        return [
            Route("POST", "/call", self._place),
            Route("GET", "/call", lambda request: self.listed(request, self.calls)),
            Route("GET", "/call/{}", self._get),
            Route("PATCH", "/call/{}", self._rename),
            Route("DELETE", "/call/{}", self._delete),
            Route("POST", "/control/{}", self._control),
            *super().routes(),
        ]

    def admits(self, request: Arrived) -> bool:
        """Tell whether a request may be carried out."""
        if self.control_key is not None and request.path.startswith(self.keyless):
            return request.headers.get("authorization") == f"Bearer {self.control_key}"
        return super().admits(request)

    def _place(self, request: Arrived) -> Answer:
        asked = object_in(request)
        problems = _problems(asked)
        if asked is None or problems:
            return refusal(400, problems)
        if "customers" in asked:
            return self._place_all(asked)
        number = _callee(asked)
        if number in self.refused:
            return refusal(400, self.refused[number])
        return json_answer(self._placed(asked, number), 201)

    def _place_all(self, asked: dict[str, Any]) -> Answer:
        results: list[Any] = []
        errors: list[Any] = []
        for customer in asked.pop("customers"):
            one = {**asked, "customer": customer}
            number = _callee(one)
            if number in self.refused:
                errors.append({"customer": customer, "error": self.refused[number]})
            else:
                results.append(self._placed(one, number))
        return json_answer({"results": results, "errors": errors, "subscriptionLimits": self.limits}, 201)

    def _placed(self, asked: dict[str, Any], number: str) -> dict[str, Any]:
        status = "scheduled" if "schedulePlan" in asked else "queued"
        call = self.add_call(phoneCallProvider="vapi", phoneCallTransport="pstn", **asked, status=status)
        self.placed[number] += 1
        if self._next:
            self.script(call["id"], self._next.popleft())
        return call

    def _get(self, request: Arrived, call_id: str) -> Answer:
        call = self.calls.get(call_id)
        if call is None:
            return self.unknown(request)
        if states := self._scripts.get(call_id):
            self.advance(call, states.popleft())
        return json_answer(call)

    def _rename(self, request: Arrived, call_id: str) -> Answer:
        call, fields = self.calls.get(call_id), object_in(request)
        if call is None:
            return self.unknown(request)
        if fields is None or fields.keys() - {"name"} or len(fields.get("name", "")) > _LONGEST_NAME:
            return refusal(400, "Only a name of up to 40 characters can be given.")
        call |= {"updatedAt": self.written_now(), **fields}
        return json_answer(call)

    def _delete(self, request: Arrived, call_id: str) -> Answer:
        call = self.calls.get(call_id)
        if call is None:
            return self.unknown(request)
        if call.get("status") == "scheduled":
            self.advance(call, {"status": "ended", "endedReason": "scheduled-call-deleted"})
        for each in {call_id, *(object_in(request) or {}).get("ids", ())} & self.calls.keys():
            self.deleted[each] = self.calls.pop(each)
        return json_answer(call)

    def _control(self, request: Arrived, call_id: str) -> Answer:
        call, message = self.calls.get(call_id), object_in(request)
        if call is None or call.get("status") == "ended":
            return self.unknown(request)
        if message is None or message.get("type") not in CONTROLS:
            return refusal(400, "This is no message for a call.")
        self.controlled.append((call_id, message))
        if message["type"] == "end-call":
            self._scripts[call_id] = deque(self.after_end_call or ())
            if self.after_end_call is None:
                self.advance(call, {"status": "ended", "endedReason": "manually-canceled"})
        elif message["type"] == "transfer":
            self.advance(call, "forwarding")
        return Answer()


def _callee(asked: Mapping[str, Any]) -> str:
    customer = asked.get("customer") or {}
    return str(customer.get("number") or customer.get("sipUri") or asked.get("customerId"))


def _problems(asked: dict[str, Any] | None) -> list[str]:
    if asked is None:
        return ["The body must be an object."]
    found = [f"property {name} should not exist" for name in sorted(asked.keys() - PLACING)]
    if sum(name in asked for name in _SPEAKERS) != 1:
        found.append("exactly one assistant, squad or workflow must be given")
    if sum(name in asked for name in _CALLED) != 1:
        found.append("exactly one of customer, customerId and customers must be given")
    if len(asked.get("name", "")) > _LONGEST_NAME:
        found.append("name must have up to 40 characters")
    return found
