"""Messages to a call's control address. Whoever has the address controls the call, so it is not sent just anywhere."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from facade.errors import (
    Conflict,
    Flaw,
    Forbidden,
    InvalidArguments,
    NotFound,
    ServiceError,
    Unauthenticated,
    Unsupported,
)
from facade.exchange import Exchange, Repeat
from generated.runtime.errors import UnexpectedStatus
from generated.runtime.requests import Request, json_body

if TYPE_CHECKING:
    from facade.account import Account
    from facade.calls import Call
    from facade.exchange import Flow
    from generated.runtime.answers import Reply
    from generated.runtime.model import Model

#: Live calls are controlled on hosts below this one.
_CONTROL_DOMAIN: Final = "vapi.ai"
_CONTROL_HOST: Final = re.compile(rf"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+{re.escape(_CONTROL_DOMAIN)}")
_SUCCESS: Final = range(200, 300)
_NOT_LIVE: Final = "The call may not be live: not yet, or not any more."
_WANTS_KEY: Final = "Its assistant may ask for the account's public key: give it with `vapi.with_public_key(key)`."


def tell(at: Account, call: Call, message: Model, *, repeat: Repeat = Repeat.UNSENT) -> Flow[None]:
    """Send a message to a live call."""
    if call.control is None:
        advice = "It has no control address: it is not live, or monitorPlan.controlEnabled is false for its assistant."
        raise Unsupported("Vapi", "control of this call", advice)
    address = checked_control(call.control, at.settings.address)
    request = Request("POST", "", headers={"content-type": "application/json"}, content=json_body(message))
    # The account's key stays at home; calls that ask for a key take the public one.
    key = at.settings.public_key
    try:
        yield from at.exchange(Exchange("call control", "control address", request, _done, repeat, None, address, key))
    except ServiceError as error:
        refusal = error
    else:
        return
    raise _advised(refusal)


def _done(reply: Reply) -> None:
    if reply.status_code not in _SUCCESS:
        raise UnexpectedStatus("call control", reply.status_code, reply.content, reply.headers)


def _advised(refusal: ServiceError) -> ServiceError:
    """Return a refusal with advice for this place, where the usual one would mislead."""
    if isinstance(refusal, NotFound | Conflict):
        return type(refusal)(refusal.details, refusal.problem, _NOT_LIVE)
    if isinstance(refusal, Unauthenticated | Forbidden):
        return type(refusal)(refusal.details, refusal.problem, _WANTS_KEY)
    return refusal


def checked_control(address: str, base: str) -> str:
    """Return a control address if it is one that may be used: on the service's own hosts, and encrypted there."""
    try:
        parts, own = urlsplit(address), urlsplit(base)
        host = parts.hostname or ""
        here = (parts.scheme, host, parts.port) == (own.scheme, own.hostname, own.port)
        theirs = parts.scheme == "https" and _CONTROL_HOST.fullmatch(host) and parts.port in {None, 443}
        plain = address.isascii() and address.isprintable() and " " not in address
        allowed = (here or theirs) and parts.username is None and plain
    except ValueError:
        allowed = False
    if allowed:
        return address
    problem = f"expected https on a host below {_CONTROL_DOMAIN}, or the host of base_url"
    raise InvalidArguments("call control", [Flaw("control address", problem)])


__all__ = ["checked_control", "tell"]
