"""Client secrets: keys for browsers and apps, which open sessions for a while and can do nothing else."""

from __future__ import annotations

import datetime as dt
import json
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from facade.arguments import Checks
from facade.client import AsyncResource, Resource, async_verb, verb
from facade.exchange import Exchange, Repeat
from facade.loose import as_object
from facade.telling import number, text
from generated.runtime.errors import DecodeError, UnexpectedStatus

from .answering import SUCCESS
from .private import service_words
from .requesting import SECRETS, client_secret
from .wanted import safety_header, warn

if TYPE_CHECKING:
    from collections.abc import Mapping

    from facade.account import Account
    from facade.exchange import Flow
    from generated.runtime.answers import Reply

    from .session import Session, TranscriptionSession

_OPERATION: Final = "create-client-secret"


@frozen(kw_only=True)
class ClientSecret:
    """A key that opens sessions until it expires; those that are open go on after that."""

    value: str = field(repr=False)
    expires_at: dt.datetime | None
    #: The session as it will be, with what the service has filled in.
    session: Mapping[str, Any] = field(repr=False)


def _read(reply: Reply) -> ClientSecret:
    if reply.status_code not in SUCCESS:
        raise UnexpectedStatus(_OPERATION, reply.status_code, reply.content, reply.headers)
    try:
        body = as_object(json.loads(reply.content))
    except (ValueError, RecursionError):
        body = {}
    value, expires = text(body.get("value")), number(body.get("expires_at"))
    if value is None:
        problem = "expected an object with a secret in 'value'"
        raise DecodeError(problem, model="ClientSecret")
    try:
        expires_at = None if expires is None else dt.datetime.fromtimestamp(expires, dt.UTC)
    except (ValueError, OverflowError, OSError):
        expires_at = None
    return ClientSecret(value=value, expires_at=expires_at, session=as_object(body.get("session")))


def create(
    at: Account,
    /,
    session: Session | TranscriptionSession | Mapping[str, Any] | None = None,
    *,
    seconds: int | None = None,
    safety_identifier: str | None = None,
    deadline: float | None = None,
) -> Flow[ClientSecret]:
    """Make a key for a browser or an app, with the session that it opens; it expires after `seconds`, or else 600."""
    from .bodies import client_secret_json  # noqa: PLC0415 - a program that makes no secrets has no need of it
    from .session_notices import session_notices  # noqa: PLC0415 - see above

    checks = Checks("client_secrets.create")
    headers = safety_header(checks, safety_identifier)
    checks.finish()
    body = client_secret_json(session, seconds)
    warn(session_notices(as_object(body.get("session"))))
    request = client_secret(body, headers)
    exchange = Exchange(_OPERATION, SECRETS, request, _read, Repeat.UNSENT, public=service_words)
    return (yield from at.within(deadline).exchange(exchange))


class ClientSecrets(Resource):
    """Keys for browsers and apps."""

    create = verb(create)


class AsyncClientSecrets(AsyncResource):
    """Keys for browsers and apps, without blocking."""

    create = async_verb(create)


__all__ = ["AsyncClientSecrets", "ClientSecret", "ClientSecrets"]
