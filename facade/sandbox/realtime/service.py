"""The service: what is asked for over HTTP."""

from __future__ import annotations

import base64
import logging
import re
from typing import TYPE_CHECKING, Any, ClassVar, Final

import attrs

from facade.loose import as_object
from facade.sandbox.service import Endpoint
from facade.sandbox.wire import Answer, Request, json_answer

from . import offers
from .calls import SERVICE, Call, end
from .incoming import PREFIX, incoming
from .parts import SDP, parts_in
from .refusing import Refusal, missing, no_such_call, unknown
from .sessions import checked, object_in

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from facade.sandbox.world import World

    from .calls import State

logger: Final = logging.getLogger("facade.sandbox")

ROOT: Final = "/v1/realtime"
#: After an hour the service ends any session.
_LONGEST: Final = 3600.0
_ANCHOR: Final = "created_at"
_LIFE: Final = 600
_SHORTEST_LIFE, _LONGEST_LIFE = 10, 7200
_LOWEST_CODE, _HIGHEST_CODE = 300, 699
_TARGET: Final = re.compile(r"(tel|sips?):\S+")


@attrs.frozen
class Opened(Answer):
    """The answer to an offer, and the call that it opened."""

    call: Call = attrs.field(kw_only=True)


@attrs.frozen
class Secret:
    """A client secret."""

    session: dict[str, Any] = attrs.field(repr=False)
    #: In seconds since 1970.
    expires_at: int


class Realtime(Endpoint):
    """OpenAI's Realtime calls."""

    name: ClassVar[str] = SERVICE

    def __init__(self, world: World) -> None:
        super().__init__(world)
        #: Every call by its id: those that were opened, and those that came in.
        self.calls: dict[str, Call] = {}
        #: The client secrets that were given out.
        self.secrets: dict[str, Secret] = {}
        #: Answers an offer for real; without it the answer fits the offer, and leads nowhere.
        self.peer: Callable[[Call], Awaitable[bytes]] | None = None
        #: Where calls that come in are told of, and what that is signed with.
        self.webhook_url: str | None = None
        self.webhook_secret = PREFIX + base64.b64encode(bytes(range(32))).decode()
        self._requests = 0
        self._follow_ups: Final[Mapping[str, Callable[[Request, str], Answer]]] = {
            "accept": self._accept,
            "hangup": self._hang_up,
            "refer": self._refer,
            "reject": self._reject,
        }

    # What can be done from outside

    def ring(self, *, from_: str = "+15550100", to: str = "+15550101") -> str:
        """Let a call come in over SIP; return its id. The user's server is told if `webhook_url` is set."""
        with self.world.lock:
            call = self._added(Call(id=self._new_id(), kind="sip", state="ringing"))
            self.world.tell(self.name, call.id, f"rings: {from_} calls")
            if self.webhook_url is not None:
                url, secret = self.webhook_url, self.webhook_secret
                self.world.post(incoming(self.world, call.id, from_=from_, to=to, url=url, secret=secret))
        self.world.send()
        return call.id

    def end(self, call_id: str, state: State = "ended") -> None:
        """End a call, as its other side or the service does; a second time nothing happens."""
        end(self.world, self.calls[call_id], state)

    def watched(self, call_id: str | None, key: str) -> Call:
        """Return the call that a sideband asks for, or raise `Refusal`."""
        with self.world.lock:
            if key != self.world.key and key not in self.secrets:
                raise _wrong_key()
            call = self.calls.get(call_id or "")
            # A client secret opens calls, and watches none.
            if call is None or call.state != "open" or key != self.world.key:
                raise no_such_call()
            return call

    async def answer_async(self, request: Request) -> Answer:
        """Do what a request asks for; an offer is answered by a real peer if there is one."""
        answer = self.answer(request)
        if self.peer is None or not isinstance(answer, Opened):
            return answer
        try:
            body = await self.peer(answer.call)
        except Exception:
            # What the peer does not like of an offer, the service would not like either; if it is a bug, it is seen.
            logger.exception("The sandbox's peer could not answer an offer")
            self.end(answer.call.id)
            return self._tagged(Refusal(400, "Failed to answer the offer.", "invalid_offer").answer)
        return attrs.evolve(answer, body=body)

    # What is answered

    def respond(self, request: Request) -> Answer:
        """Admit a request, and do what it asks for."""
        try:
            answer = self._respond(request)
        except Refusal as refusal:
            answer = refusal.answer
        return self._tagged(answer)

    def _tagged(self, answer: Answer) -> Answer:
        self._requests += 1
        return attrs.evolve(answer, headers={"x-request-id": f"req_{self._requests:032x}", **answer.headers})

    def _respond(self, request: Request) -> Answer:
        if not self.admits(request):
            return self.unauthorised()
        if "openai-beta" in request.headers:
            message = "The Realtime beta API is no longer supported. Use the GA API, without the header OpenAI-Beta."
            raise Refusal(400, message, "beta_api_shape_disabled")
        if request.method != "POST" or not request.path.startswith(f"{ROOT}/"):
            return self.unknown(request)
        match request.path.removeprefix(f"{ROOT}/").split("/"):
            case ["calls"]:
                return self._create(request)
            case ["client_secrets"]:
                return self._make_secret(request)
            case ["calls", call_id, what] if what in self._follow_ups:
                return self._follow_ups[what](request, call_id)
            case _:
                return self.unknown(request)

    def admits(self, request: Request) -> bool:
        """Tell whether a request has the right key; a client secret opens calls, and does nothing else."""
        if request.path == f"{ROOT}/calls" and request.method == "POST":
            secret = self.secrets.get(request.key)
            if secret is not None:
                return self._today() < secret.expires_at
        return super().admits(request)

    def unauthorised(self) -> Answer:
        """Return the answer to a request without the right key."""
        return _wrong_key().answer

    def unknown(self, request: Request) -> Answer:
        """Return the answer to a request for what does not exist."""
        return Refusal(404, f"Invalid URL ({request.method} {request.path})").answer

    def _create(self, request: Request) -> Answer:
        secret = self.secrets.get(request.key)
        session = None if secret is None else secret.session
        if request.content_type == SDP:
            if secret is None:
                message = "An offer alone takes a client secret. With an API key send multipart/form-data."
                raise Refusal(400, message, "unsupported_content_type")
            offer = request.body
        else:
            offer, given = parts_in(request)
            if given is not None:
                session = {**(session or {}), **given}
        offers.check(offer)
        call = self._added(Call(id=self._new_id(), kind="webrtc", state="open", session=session, offer=offer))
        self._begin(call)
        headers = {"content-type": SDP, "location": f"{ROOT}/calls/{call.id}"}
        return Opened(201, offers.canned_answer(offer), headers, call=call)

    def _hang_up(self, request: Request, call_id: str) -> Answer:
        if request.body:
            raise Refusal(400, "No body is expected.", "unexpected_body")
        self.end(self._call(call_id, "open", "ringing").id)
        return Answer(200)

    def _accept(self, request: Request, call_id: str) -> Answer:
        call = self._call(call_id, "ringing")
        call.session = checked(object_in(request.body), "accept")
        call.state = "open"
        self._begin(call)
        return Answer(200)

    def _reject(self, request: Request, call_id: str) -> Answer:
        call = self._call(call_id, "ringing")
        asked = object_in(request.body) if request.body else None
        code = (asked or {}).get("status_code", 603)
        if unexpected := sorted((asked or {}).keys() - {"status_code"}):
            raise unknown(unexpected[0])
        if not isinstance(code, int) or isinstance(code, bool) or not _LOWEST_CODE <= code <= _HIGHEST_CODE:
            raise Refusal(400, "Invalid value for 'status_code'.", "invalid_value", "status_code")
        call.asked = asked
        self.end(call.id, "rejected")
        return Answer(200)

    def _refer(self, request: Request, call_id: str) -> Answer:
        call = self._call(call_id, "open")
        if call.kind != "sip":
            raise Refusal(400, "Only calls over SIP are passed on.", "invalid_request")
        asked = object_in(request.body)
        if unexpected := sorted(asked.keys() - {"target_uri"}):
            raise unknown(unexpected[0])
        target = asked.get("target_uri")
        if target is None:
            raise missing("target_uri")
        if not isinstance(target, str) or not _TARGET.fullmatch(target):
            raise Refusal(400, "Invalid value for 'target_uri': a tel: or sip: URI is expected.", None, "target_uri")
        call.asked = asked
        self.end(call.id, "referred")
        return Answer(200)

    def _make_secret(self, request: Request) -> Answer:
        asked = object_in(request.body)
        if unexpected := sorted(asked.keys() - {"expires_after", "session"}):
            raise unknown(unexpected[0])
        seconds = _life_in(asked)
        session = checked(asked["session"], "secret") if "session" in asked else {"type": "realtime"}
        expires = self._today() + seconds
        value = self.world.new_token("ek_")
        self.secrets[value] = Secret(session, expires)
        kind = f"realtime.{'transcription_' if session['type'] == 'transcription' else ''}session"
        filled = {"id": self.world.new_token("sess_", 20), "object": kind, "expires_at": 0, **session}
        return json_answer({"value": value, "expires_at": expires, "session": filled})

    # Inside

    def _call(self, call_id: str, *states: State) -> Call:
        call = self.calls.get(call_id)
        if call is None or call.state not in states:
            raise no_such_call()
        return call

    def _added(self, call: Call) -> Call:
        self.calls[call.id] = call
        return call

    def _begin(self, call: Call) -> None:
        self.world.tell(self.name, call.id, "open")
        call.limit = self.world.later(_LONGEST, lambda: self.end(call.id))

    def _new_id(self) -> str:
        return self.world.new_token("rtc_u1_")

    def _today(self) -> int:
        return int(self.world.today().timestamp())


def _life_in(asked: Mapping[str, Any]) -> int:
    life = asked.get("expires_after", {})
    given = as_object(life)
    if life != given:
        raise _invalid("expires_after", "an object is")
    if unexpected := sorted(given.keys() - {"anchor", "seconds"}):
        raise unknown(f"expires_after.{unexpected[0]}")
    if given.get("anchor", _ANCHOR) != _ANCHOR:
        raise _invalid("expires_after.anchor", f"'{_ANCHOR}' is")
    seconds = given.get("seconds", _LIFE)
    if not isinstance(seconds, int) or not _SHORTEST_LIFE <= seconds <= _LONGEST_LIFE:
        raise _invalid("expires_after.seconds", f"{_SHORTEST_LIFE} to {_LONGEST_LIFE} are")
    return seconds


def _invalid(param: str, expected: str) -> Refusal:
    return Refusal(400, f"Invalid value for '{param}': {expected} expected.", "invalid_value", param)


def _wrong_key() -> Refusal:
    return Refusal(401, "Incorrect API key provided.", "invalid_api_key")


__all__ = ["ROOT", "SDP", "Opened", "Realtime", "Secret"]
