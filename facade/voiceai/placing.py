"""Placing calls with Voice.ai, and finding out what became of an attempt."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final, Never, TypedDict, Unpack

from attrs import evolve

from facade.arguments import Checks
from facade.calls import Call, Direction, Reconciliation, Token, Verdict
from facade.errors import ServiceError, Unsupported
from facade.exchange import Sleep, collected
from facade.telling import shifted, told
from facade.tokens import checked_key
from generated.voiceai import models
from generated.voiceai.api.agent_connection import create_outbound_call_api_v1_calls_outbound_post

from .history import SKEW, calls
from .reading import read_placed
from .wishes import refuse, set_wishes

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from facade.account import Account
    from facade.exchange import Flow

    from .wishes import Variables

_OUTBOUND: Final = told(create_outbound_call_api_v1_calls_outbound_post.operation, read_placed)
#: How far before an attempt a call may seem to have begun and still surely be its own: clocks differ a little.
_CLOSE: Final = dt.timedelta(seconds=10)
#: How long after an attempt its call may begin, in seconds.
_LATEST: Final = 15 * 60.0
_PAUSE: Final = 5.0


class Options(TypedDict, total=False):
    """What `place` takes beside whom to call, by name."""

    agent: str | Mapping[str, Any] | None
    squad: str | Mapping[str, Any] | None
    workflow: str | Mapping[str, Any] | None
    from_number: str | Mapping[str, Any] | None
    dynamic_variables: Variables | None
    agent_overrides: models.RuntimeAgentConfigOverrides | Mapping[str, Any] | None
    agent_version: str | None
    recording: bool | None
    webhook_url: str | None
    metadata: Mapping[str, Any] | None
    name: str | None
    not_before: dt.datetime | None
    not_after: dt.datetime | None
    token: str | None


def place(
    at: Account,
    /,
    *,
    to: str,
    agent: str | Mapping[str, Any] | None = None,
    squad: str | Mapping[str, Any] | None = None,
    workflow: str | Mapping[str, Any] | None = None,
    from_number: str | Mapping[str, Any] | None = None,
    dynamic_variables: Variables | None = None,
    agent_overrides: models.RuntimeAgentConfigOverrides | Mapping[str, Any] | None = None,
    agent_version: str | None = None,
    recording: bool | None = None,
    webhook_url: str | None = None,
    metadata: Mapping[str, Any] | None = None,
    name: str | None = None,
    not_before: dt.datetime | None = None,
    not_after: dt.datetime | None = None,
    token: str | None = None,
    deadline: float | None = None,
) -> Flow[Call]:
    """
    Place a call; never twice. If nobody can say whether it was placed, `CallOutcomeUnknown` is raised.

    `to` is a number, and `agent` the id of a stored agent. `agent_overrides` says what differs from it in this call:
    `{"tts_params": {"voice_id": ...}}`. What other services can do and Voice.ai cannot, from `squad` to `not_after`,
    raises `Unsupported`. `token` is your own key for the attempt; the call itself has no room for it. Bound it with
    `deadline`, not by cancelling it from outside: a cancelled attempt leaves no token, unless you gave your own.
    """
    refuse(
        at,
        agent,
        {
            "squad": squad,
            "workflow": workflow,
            "from_number": from_number,
            "agent_version": agent_version,
            "recording": recording,
            "webhook_url": webhook_url,
            "metadata": metadata,
            "name": name,
            "not_before": not_before,
            "not_after": not_after,
        },
    )
    at = at.within(deadline)
    checks = Checks("place")
    key = checked_key(checks, token)
    checks.number("to", to)
    checks.identifier("agent", agent)
    body = models.CreateOutboundCallRequest(agent_id=str(agent), target_phone_number=to)
    set_wishes(checks, body, dynamic_variables, agent_overrides)
    checks.finish()
    attempt = Token(provider=at.provider, key=key, since=at.clock.today(), to=to, agent=body.agent_id)
    call = yield from at.ring(attempt, _OUTBOUND, body=body)
    return evolve(call, to=call.to or to, agent=call.agent or body.agent_id)


def place_many(
    at: Account, /, *, to: Sequence[str | Mapping[str, Any]], deadline: float | None = None, **options: Unpack[Options]
) -> Flow[Never]:
    """Raise `Unsupported`: Voice.ai has no batches. Place the calls one by one, each with its own answer or error."""
    del to, deadline, options
    raise Unsupported(at.settings.provider.title, "place_many", "Call `place` for each of them.")


def reconcile(at: Account, token: Token, /, *, deadline: float | None = None) -> Flow[Reconciliation]:
    """
    Find out what became of an attempt to place a call, as far as the call history shows it.

    Nothing of the attempt travels with the call, so a call of the same agent to the same number that began after the
    attempt is taken for its own. Voice.ai cannot tell two such calls apart, and has a call in its history only once it
    is over; so the verdict is never that it was not placed. The history is looked at once; with `deadline`, again and
    again until then.
    """
    checks = Checks("reconcile")
    checks.token("token", token, at.provider)
    checks.finish()
    bounded = at.within(deadline)
    while True:
        found = yield from _judged(bounded, token)
        if found.verdict is Verdict.PLACED or deadline is None or bounded.seconds_left <= _PAUSE:
            return found
        yield Sleep(_PAUSE)


def _judged(at: Account, token: Token) -> Flow[Reconciliation]:
    try:
        found = yield from collected(
            calls(
                at,
                agent=token.agent,
                since=shifted(token.since, -SKEW),
                until=shifted(token.since, _LATEST),
                fits=lambda call: _may_be(call, token),
            )
        )
    except ServiceError as error:
        if not error.temporary:
            raise
        return Reconciliation(verdict=Verdict.UNKNOWN, why=f"the call history could not be read: {error.problem}")
    sure = [call for call in found if _surely_is(call, token)]
    if len(sure) == 1:
        why = "one call of this agent to this number began after the attempt"
        return Reconciliation(verdict=Verdict.PLACED, call=sure[0], calls=(sure[0],), why=why)
    if sure:
        why = f"{len(sure)} calls of this agent to this number began after the attempt, and nothing tells them apart"
    elif found:
        why = "what is in the call history may be another call: it began before the attempt, or its number is not told"
    else:
        why = "no such call is in the history; one that is still going on is not there yet"
    return Reconciliation(verdict=Verdict.UNKNOWN, calls=tuple(found), why=why)


def _may_be(call: Call, token: Token) -> bool:
    outbound = call.direction in {Direction.OUTBOUND, Direction.UNKNOWN}
    return outbound and (call.to is None or token.to is None or _digits(call.to) == _digits(token.to))


def _surely_is(call: Call, token: Token) -> bool:
    return (
        call.direction is Direction.OUTBOUND
        and None not in {call.to, token.to}
        and call.created_at is not None
        and token.since - call.created_at <= _CLOSE
    )


def _digits(number: str) -> str:
    return "".join(filter(str.isdecimal, str(number)))


__all__ = ["Options", "place", "place_many", "reconcile"]
