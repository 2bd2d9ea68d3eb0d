"""OpenAI's Realtime calls in miniature: an offer is answered, and calls are taken, passed on and ended."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any, Final, Literal

import attrs

from tests.facade.multipart import NotMultipart, parts_of
from tests.facade.serving import KEY, Route, Service, object_in
from tests.facade.wire import Answer, Arrived, json_answer

if TYPE_CHECKING:
    from collections.abc import Callable

SDP: Final = "application/sdp"
JSON: Final = "application/json"
#: What the service refuses when a SIP call is accepted.
_NOT_ACCEPTED: Final = ("threshold", "prefix_padding_ms", "silence_duration_ms")

State = Literal["ringing", "open", "ended", "rejected", "referred"]


@attrs.define
class Opened:
    """A call as the service knows it."""

    state: State
    #: What the model was told, if anything.
    session: dict[str, Any] | None = None
    offer: bytes = b""
    #: What a SIP call was rejected with, or referred to.
    asked: dict[str, Any] | None = None


def answer_to(offer: bytes) -> bytes:
    """Answer an offer as a peer would that takes all of it."""
    return offer.replace(b"a=setup:actpass", b"a=setup:active")


def call_named(number: int) -> str:
    """Return the id that the service gives its calls, counted from 1."""
    return f"rtc_u1_{number:032x}"


def refusal(status: int, message: str, code: str | None, param: str | None = None) -> Answer:
    """Refuse, as this service does."""
    kind = "invalid_request_error"
    return json_answer({"error": {"message": message, "type": kind, "param": param, "code": code}}, status)


class Realtime(Service):
    """The part of the service that the facade speaks to; its address ends in /v1, as it is written there."""

    def __init__(self, key: str = KEY) -> None:
        super().__init__(key)
        self.address = f"http://127.0.0.1:{self.port}/v1"
        #: Every call by its id: those that were opened, and those that came in.
        self.calls: dict[str, Opened] = {}
        #: The client secrets that are good, with the sessions that they carry.
        self.secrets: dict[str, dict[str, Any]] = {}
        #: What an offer is answered with.
        self.answer: Callable[[bytes], bytes] = answer_to
        #: What the header says of the call that was opened; None leaves it out.
        self.location: Callable[[str], str | None] = "/v1/realtime/calls/{}".format
        #: What else stands above an answer.
        self.headers: dict[str, str] = {"content-type": SDP}

    # What tests ask for

    def ring(self) -> str:
        """Let a call come in over SIP; return its id."""
        with self.changed:
            call_id = call_named(len(self.calls) + 1)
            self.calls[call_id] = Opened("ringing")
            return call_id

    def forget_faults(self) -> None:
        """Answer as one should from now on."""
        with self.changed:
            self._planned.clear()

    @property
    def states(self) -> list[State]:
        """The states of all calls, in the order in which they were opened."""
        with self.changed:
            return [call.state for call in self.calls.values()]

    def asked(self, path: str) -> list[Arrived]:
        """Return the requests for a path below /realtime, whole or not."""
        with self.changed:
            return [request for request in self.arrived if request.path == f"/v1/realtime{path}"]

    # What is answered

    def routes(self) -> list[Route]:
        """Return what it answers."""
        return [
            Route("POST", "/v1/realtime/calls", self._create),
            Route("POST", "/v1/realtime/calls/{}/hangup", self._hang_up),
            Route("POST", "/v1/realtime/calls/{}/accept", self._take),
            Route("POST", "/v1/realtime/calls/{}/reject", self._reject),
            Route("POST", "/v1/realtime/calls/{}/refer", self._refer),
            Route("POST", "/v1/realtime/client_secrets", self._make_secret),
        ]

    def admits(self, request: Arrived) -> bool:
        """Tell whether a request may be carried out; a client secret opens calls, and does nothing else."""
        key = request.headers.get("authorization", "").removeprefix("Bearer ")
        return key == self.key or (key in self.secrets and request.path == "/v1/realtime/calls")

    def unauthorised(self) -> Answer:
        """Return the answer to a request without the right key."""
        return refusal(401, "Incorrect API key provided.", "invalid_api_key")

    def unknown(self, request: Arrived) -> Answer:
        """Return the answer to a request for what does not exist."""
        return refusal(404, f"Invalid URL ({request.method} {request.path})", None)

    def _create(self, request: Arrived) -> Answer:
        if "openai-beta" in request.headers:
            return refusal(400, "The Realtime beta API is no longer supported.", "beta_api_shape_disabled")
        key = request.headers.get("authorization", "").removeprefix("Bearer ")
        kind = request.headers.get("content-type", "")
        session = self.secrets.get(key)
        if kind == SDP:
            if key not in self.secrets:
                return refusal(400, "An ephemeral key is needed.", "unsupported_content_type")
            offer = request.body
        else:
            try:
                parts = parts_of(kind, request.body)
            except NotMultipart as error:
                return refusal(400, f"The body is not as it should be: {error}", "unsupported_content_type")
            expected = [("sdp", None, SDP), ("session", None, JSON)]
            if [(part.name, part.filename, part.kind) for part in parts] not in (expected, expected[:1]):
                return refusal(400, "Unknown or missing parts.", "invalid_form")
            offer = parts[0].content
            if len(parts) > 1:
                session = json.loads(parts[1].content)
                if not isinstance(session, dict) or session.get("type") != "realtime":
                    return refusal(400, "Missing session.type", "missing_required_parameter", "session.type")
        return _fault_of(offer) or self._opened(offer, session)

    def _opened(self, offer: bytes, session: dict[str, Any] | None) -> Answer:
        call_id = call_named(len(self.calls) + 1)
        self.calls[call_id] = Opened("open", session, offer)
        self.placed["calls"] += 1
        location = self.location(call_id)
        headers = {"x-request-id": f"req_{len(self.arrived) + 1}", **self.headers}
        if location is not None:
            headers["location"] = location
        return Answer(201, self.answer(offer), headers)

    def _hang_up(self, request: Arrived, call_id: str) -> Answer:
        if request.body:
            return refusal(400, "No body is expected.", "unexpected_body")
        return self._move(call_id, ("open", "ringing"), "ended")

    def _take(self, request: Arrived, call_id: str) -> Answer:
        session = object_in(request)
        if session is None or session.get("type") != "realtime":
            return refusal(400, "Missing session.type", "missing_required_parameter", "session.type")
        turns = session.get("audio", {}).get("input", {}).get("turn_detection") or {}
        for name in _NOT_ACCEPTED:
            if name in turns:
                way = f"session.audio.input.turn_detection.{name}"
                return refusal(400, f"Unknown parameter: '{way}'.", "unknown_parameter", way)
        return self._move(call_id, ("ringing",), "open", session=session)

    def _reject(self, request: Arrived, call_id: str) -> Answer:
        asked = object_in(request) if request.body else None
        return self._move(call_id, ("ringing",), "rejected", asked=asked)

    def _refer(self, request: Arrived, call_id: str) -> Answer:
        asked = object_in(request)
        if not asked or not asked.get("target_uri"):
            return refusal(400, "Missing target_uri", "missing_required_parameter", "target_uri")
        return self._move(call_id, ("open",), "referred", asked=asked)

    def _move(self, call_id: str, before: tuple[State, ...], after: State, **changes: Any) -> Answer:
        call = self.calls.get(call_id)
        if call is None or call.state not in before:
            return refusal(404, "No session found for the provided call_id", "call_id_not_found")
        self.calls[call_id] = attrs.evolve(call, state=after, **changes)
        return Answer(200)

    def _make_secret(self, request: Arrived) -> Answer:
        asked = object_in(request)
        if asked is None:
            return refusal(400, "A JSON object is expected.", None)
        expires = asked.get("expires_after", {"anchor": "created_at", "seconds": 600})
        session = {"type": "realtime", "model": "gpt-realtime-2", **asked.get("session", {})}
        value = f"ek_test{len(self.secrets) + 1}"
        self.secrets[value] = session
        filled = {"id": "sess_1", "object": "realtime.session", "expires_at": 0, **session}
        return json_answer({"value": value, "expires_at": 1_800_000_000 + expires["seconds"], "session": filled})


def _fault_of(offer: bytes) -> Answer | None:
    """Refuse an offer as the service's parser does."""
    if not offer.endswith(b"\n"):
        return refusal(400, "Failed to parse offer: failed to unmarshal SDP: EOF", "invalid_offer")
    kinds = Counter(line.partition(b" ")[0] for line in offer.splitlines() if line.startswith(b"m="))
    if not offer.startswith(b"v=0") or not kinds[b"m=audio"]:
        message = "Invalid SDP offer. Please submit a valid, WHIP-compliant offer."
        return refusal(400, message, "invalid_offer")
    return None


__all__ = ["JSON", "SDP", "Opened", "Realtime", "State", "answer_to", "call_named", "refusal"]
