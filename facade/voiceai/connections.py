"""Joining calls with an agent on Voice.ai, from a browser or an app."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from facade.arguments import Checks
from facade.client import AsyncResource, Resource, async_verb, verb
from facade.telling import text, told
from generated.runtime.errors import DecodeError
from generated.voiceai import models
from generated.voiceai.api.agent_connection import (
    get_connection_details_api_v1_connection_connection_details_post,
    get_test_connection_details_api_v1_connection_test_connection_details_post,
)

from .wishes import set_wishes

if TYPE_CHECKING:
    from collections.abc import Mapping

    from facade.account import Account
    from facade.exchange import Flow

    from .wishes import Variables


@frozen(kw_only=True)
class Connection:
    """
    What is needed to join a call: a LiveKit room's address, and the token that opens it.

    When everybody has left the room, `calls.hang_up(call_id, end_token=...)` frees the slot that the call takes.
    """

    call_id: str
    server_url: str
    #: Whoever has it can join the call.
    participant_token: str = field(repr=False)
    #: Ends this call and can do nothing else, so it may be given to whoever joins; None if the service gives none.
    end_token: str | None = field(default=None, repr=False)
    #: The service's whole answer, typed.
    raw: Any = field(repr=False, eq=False)


def _read(raw: models.ConnectionDetailsResponse) -> Connection:
    call_id, address, token = text(raw.call_id), text(raw.server_url), text(raw.participant_token)
    if call_id is None or address is None or token is None:
        problem = "lacks what is needed to join the call"
        raise DecodeError(problem, model="ConnectionDetailsResponse")
    end_token = text(raw.end_token)
    return Connection(call_id=call_id, server_url=address, participant_token=token, end_token=end_token, raw=raw)


_DETAILS: Final = told(get_connection_details_api_v1_connection_connection_details_post.operation, _read)
_TEST: Final = told(get_test_connection_details_api_v1_connection_test_connection_details_post.operation, _read)

_DOUBT: Final = (
    "Do not open another at once: nobody can join it without the answer, but it may take one of the account's slots, "
    "and Voice.ai has no list of calls that are going on. One that was opened is in the call history once it is over."
)


def connect(
    at: Account,
    agent: str,
    /,
    *,
    dynamic_variables: Variables | None = None,
    agent_overrides: models.RuntimeAgentConfigOverrides | Mapping[str, Any] | None = None,
    test: bool = False,
    deadline: float | None = None,
) -> Flow[Connection]:
    """
    Open a call with an agent for somebody to join; it is billed, so it is never opened twice.

    `test` joins an agent that is paused. `CallOutcomeUnknown` says that nobody knows whether it was opened.
    """
    checks = Checks("connect")
    checks.identifier("agent", agent)
    body = models.ConnectionDetailsRequest(agent_id=agent)
    set_wishes(checks, body, dynamic_variables, agent_overrides)
    checks.finish()
    return at.within(deadline).ring(_DOUBT, _TEST if test else _DETAILS, body=body)


class Connections(Resource):
    """Calls to join."""

    connect = verb(connect)


class AsyncConnections(AsyncResource):
    """Calls to join, without blocking."""

    connect = async_verb(connect)


__all__ = ["AsyncConnections", "Connection", "Connections"]
