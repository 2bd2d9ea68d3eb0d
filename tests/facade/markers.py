"""Markers that stand for what is private, a client that is given them all, and where to look for them."""

from __future__ import annotations

import datetime as dt
import logging
import pickle
import re
import traceback
from typing import TYPE_CHECKING, Any, ClassVar, Final

import attrs

from facade.calls import Token
from facade.errors import FacadeError, ServiceError
from facade.settings import Hook
from generated.vapi import models
from generated.vapi.api.assistants import assistant_controller_create
from generated.vapi.api.calls import call_controller_find_one

if TYPE_CHECKING:
    from collections.abc import Callable

    from facade.exchange import Attempt
    from facade.vapi import Vapi as Client
    from tests.facade.clients import OpenVapi
    from tests.facade.services import Vapi

KEY: Final = "marker-key-not-real-00"
NUMBER: Final = "+15550123"
LINE: Final = "+15550177"
SIP: Final = "sip:marker.sip@example.com"
MAIL: Final = "marker.mail@example.com"
NAME: Final = "Marie Marker"
PROMPT: Final = 'You are "Marker", a nurse.\nThe patient is ill with the gravest marker-disease.'
FIRST: Final = "Hello marker-greeting, how do you do?"
TRANSCRIPT: Final = "User: my card number is marker four two four two"
#: The id of the call that all is asked about; there is nothing secret about it.
CALL: Final = "c0000000-0000-4000-8000-000000000001"
CONTROL: Final = "https://marker-control.vapi.ai/marker-path-7420/control"
PIN: Final = "marker-pin-4711"
HEADER: Final = "marker-header-secret"
VALUES: Final = (KEY, NUMBER, SIP, MAIL, NAME, PROMPT, FIRST, TRANSCRIPT, CONTROL, PIN, HEADER, LINE)

#: What is looked for. Each is a part of one of the above, in any spelling that escapes and cuts leave of it.
TRACES: Final = re.compile(
    r"marker[-_.](key|sip|mail|disease|greeting|control|path|pin|header)|marie|the.patient|my.card|card.number|5550123|5550177",
    re.IGNORECASE,
)


#: Digits that chance alone has written: where something lies in memory, and fractions of seconds.
_CHANCE: Final = re.compile(r"0x[0-9a-f]+|(?<=\d\.)\d{6,}")


def _without_chance(text: str) -> str:
    """Return a text without what could look like a marker by accident."""
    return _CHANCE.sub("", text)


class Watched(logging.Handler):
    """Keeps all that is logged by anybody, in every form that it can be read in."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.seen: list[tuple[str, str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep the message, its parts, and what it was about."""
        parts = [
            record.getMessage(),
            repr(record.args),
            repr(record.exc_info),
            record.exc_text or "",
            repr(record.__dict__),
        ]
        self.seen.append((record.name, "\n".join(parts)))


class Audit(Hook):
    """Keeps what hooks see."""

    def __init__(self) -> None:
        self.seen: list[str] = []

    def before(self, attempt: Attempt) -> None:
        """Keep it."""
        self.seen.append(repr(attempt))

    def after(self, attempt: Attempt) -> None:
        """Keep it, with all that a hook can reach."""
        self.seen.append(repr(attrs.asdict(attempt)))


#: Its own texts hold what services send. It is not this package's, and silent unless somebody asks for it.
NOT_OURS: Final = "httpcore"


class Everything:
    """All that may be seen by somebody who did not ask for it."""

    #: What is looked for in it.
    traces: ClassVar[re.Pattern[str]] = TRACES

    def __init__(self) -> None:
        self.audit = Audit()
        self.log = Watched()
        self.texts: list[str] = []

    def value(self, value: object) -> None:
        """Look at a value as a log, a debugger or a test would."""
        self.texts += [repr(value), str(value), f"{value}", repr([value]), repr({"value": value})]

    def error(self, error: BaseException) -> None:
        """Look at an error, and at all that hangs on it."""
        self.texts += traceback.format_exception(error)
        self.texts += [repr(error), str(error), repr(error.args)]
        at: BaseException | None = error
        seen: list[BaseException] = []
        while at is not None and at not in seen:
            seen.append(at)
            self.texts += [repr(at), str(at), repr(at.args), repr({**at.__dict__, "body": None})]
            at = at.__cause__ or at.__context__
            assert at is None or isinstance(at, FacadeError), "Somebody else's error hangs on ours."
        if isinstance(error, ServiceError):
            details = error.details
            self.texts += [repr(details), repr(details.fields), str(details.service_message), str(details.code)]
            self.texts += [str(details.reason), str(details.request_id)]
        # The whole answer is kept for who needs it; services may repeat anything in it.
        body = getattr(getattr(error, "cause", error), "body", None) or b"-"
        assert KEY.encode() not in pickle.dumps(error).replace(body, b"")

    def check(self) -> None:
        """Look for the markers."""
        logged = [text for name, text in self.log.seen if not name.startswith(NOT_OURS)]
        for text in (*self.texts, *self.audit.seen, *logged):
            found = self.traces.search(_without_chance(text))
            assert found is None, f"{found} in {text[:2000]!r}"


def control_of(service: Vapi) -> str:
    """Return where the call is controlled: on this machine, or requests would leave it."""
    return f"{service.address}/control/{CALL}?marker-path-7420"


MODEL: Final = {"provider": "openai", "model": "gpt-4o", "messages": [{"role": "system", "content": PROMPT}]}
USER: Final = {"role": "user", "message": TRANSCRIPT, "time": 1, "endTime": 2, "secondsFromStart": 1}
SECRETIVE: Final[dict[str, Any]] = {
    "id": CALL,
    "status": "in-progress",
    "name": NAME,
    "customer": {"number": NUMBER, "name": NAME, "email": MAIL},
    "phoneNumber": {"twilioPhoneNumber": LINE, "twilioAccountSid": PIN},
    "monitor": {"controlUrl": CONTROL, "listenUrl": CONTROL},
    "assistant": {"firstMessage": FIRST, "model": MODEL},
    "assistantOverrides": {"variableValues": {"pin": PIN}, "metadata": {"mail": MAIL}},
    "artifact": {"transcript": TRANSCRIPT, "recordingUrl": CONTROL, "messages": [USER]},
    "analysis": {"summary": TRANSCRIPT, "structuredData": {"pin": PIN}},
    "unheardOf": {PIN: TRANSCRIPT},
}


def open_at(open_vapi: OpenVapi, service: Vapi, seen: Everything, **settings: Any) -> Client:
    """Open a client that is watched."""
    return open_vapi(service, hooks=[seen.audit], headers={"x-proxy-token": HEADER}, **{"retries": 1} | settings)


def place(client: Client) -> object:
    """Place a call with all that is nobody's business."""
    return client.calls.place(
        to={"number": NUMBER, "name": NAME, "email": MAIL},
        agent=SECRETIVE["assistant"],
        from_number="n",
        dynamic_variables={"pin": PIN, "patient_id": NAME},
        metadata={"customerId": MAIL, "note": TRANSCRIPT},
        webhook_url=CONTROL,
    )


ACTIONS: Final[dict[str, Callable[[Client], object]]] = {
    "place": place,
    "place to SIP": lambda client: client.calls.place(to=SIP, agent="a", from_number="n"),
    "place from a number": lambda client: client.calls.place(to=NUMBER, agent="a", from_number=LINE),
    "place many": lambda client: client.calls.place_many(to=[NUMBER, SIP], agent="a", from_number="n"),
    "get": lambda client: client.calls.get(CALL),
    "list": lambda client: list(client.calls.list()),
    "wait": lambda client: client.calls.wait(CALL, deadline=5),
    "follow": lambda client: list(client.calls.follow(CALL, deadline=5)),
    "hang up": lambda client: client.calls.hang_up(CALL, deadline=5),
    "say": lambda client: client.live.say(CALL, TRANSCRIPT),
    "add a message": lambda client: client.live.add_message(CALL, PROMPT),
    "transfer": lambda client: client.live.transfer(CALL, NUMBER, message=FIRST),
    "transfer to SIP": lambda client: client.live.transfer(CALL, SIP),
    "send": lambda client: client.send(call_controller_find_one.operation, CALL),
    "create": lambda client: client.send(
        assistant_controller_create.operation, body=models.CreateAssistantDTO.from_dict(SECRETIVE["assistant"])
    ),
    "reconcile": lambda client: client.calls.reconcile(
        Token(provider="vapi", key="a-key-of-ours", since=dt.datetime.now(dt.UTC), to=NUMBER), deadline=5
    ),
}


def look(seen: Everything, client: Client, action: Callable[[Client], object]) -> bool:
    """Do something, and look at what comes of it; tell whether it went well."""
    try:
        value = action(client)
    except FacadeError as error:
        seen.error(error)
        return False
    seen.value(value)
    return True
