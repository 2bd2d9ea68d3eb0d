"""Finding out what became of an attempt to place a call with Vapi."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from facade.arguments import Checks
from facade.calls import Reconciliation, Token, Verdict
from facade.errors import ServiceError
from facade.exchange import Sleep, collected
from generated.vapi.api.calls import call_controller_find_all

from .listing import newest_first
from .reading import read, text

if TYPE_CHECKING:
    from facade.account import Account
    from facade.exchange import Flow
    from generated.vapi import models

#: How long a call may take to come to light after the attempt.
_SETTLES: Final = dt.timedelta(seconds=15)
#: The longest that an attempt itself may have taken: a token says when it began, and not when it was given up.
_LONGEST_ATTEMPT: Final = dt.timedelta(minutes=10)
#: How far the service's clock and ours may be apart.
_SKEW: Final = dt.timedelta(minutes=5)
_PAUSE: Final = 2.0


def reconcile(at: Account, token: Token, /, *, deadline: float | None = None) -> Flow[Reconciliation]:
    """
    Find out what became of an attempt to place a call.

    The token travelled in the call's name, so the calls since the attempt are looked through. A call that is not there
    is given 15 seconds to appear, unless the attempt is long over.
    """
    _check(at, token)
    at = at.within(deadline)
    settled = max(token.since, min(at.clock.today(), token.since + _LONGEST_ATTEMPT)) + _SETTLES
    why = "the list of calls could not be read"
    while True:
        try:
            found = [call for call in (yield from _since(at, token)) if _bears(call, token.key)]
        except ServiceError as error:
            if not error.temporary:
                raise
            why = f"the list of calls could not be read: {error.problem}"
        else:
            if found:
                calls = tuple(map(read, found))
                return Reconciliation(verdict=Verdict.PLACED, call=calls[0], calls=calls, why="a call bears the token")
            if at.clock.today() >= settled:
                why = "of the calls since the attempt none bears the token"
                return Reconciliation(verdict=Verdict.NOT_PLACED, why=why)
            why = "no call bears the token yet, and it is too early to say that none will"
        if at.seconds_left <= _PAUSE:
            return Reconciliation(verdict=Verdict.UNKNOWN, why=why)
        yield Sleep(_PAUSE)


def _check(at: Account, token: Token) -> None:
    checks = Checks("reconcile")
    checks.require(token.provider == at.provider, "token.provider", f"is {token.provider}, not {at.provider}")
    checks.text("token.key", token.key)
    checks.moment("token.since", token.since)
    checks.finish()


def _since(at: Account, token: Token) -> Flow[list[models.Call]]:
    def page(*, limit: int, until: dt.datetime | None) -> Flow[list[models.Call]]:
        return at.ask(
            call_controller_find_all.operation,
            limit=limit,
            created_at_ge=token.since - _SKEW,
            created_at_le=until,
        )

    return collected(newest_first(at, "reconcile", page))


def _bears(call: models.Call, key: str) -> bool:
    name = text(call.name) or ""
    return name == key or name.endswith(f"[{key}]")


__all__ = ["reconcile"]
