"""Finding out what became of an attempt to place a call with Vapi."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from facade.arguments import Checks
from facade.calls import Call, Reconciliation, Token, Verdict
from facade.errors import ServiceError
from facade.exchange import Sleep, collected
from facade.telling import shifted, text, told
from generated.vapi.api.calls import call_controller_find_all

from .listing import newest_first
from .reading import read_all

if TYPE_CHECKING:
    import datetime as dt

    from facade.account import Account
    from facade.exchange import Flow

FIND_ALL: Final = told(call_controller_find_all.operation, read_all)

#: Seconds that a call may take to come to light after the attempt.
_SETTLES: Final = 15.0
#: Seconds by which clocks usually are apart, and by which one may be fast that nobody sets: a day, and some.
_SKEW: Final = 5 * 60.0
_WIDE: Final = 30 * 3600.0
_PAUSE: Final = 2.0


def reconcile(at: Account, token: Token, /, *, deadline: float | None = None) -> Flow[Reconciliation]:
    """
    Find out what became of an attempt to place a call.

    Ask once the attempt is surely over, with the same account. The token travelled in the call's name, so the calls
    since the attempt are looked through; a call that is not there is given 15 seconds to appear, and with less time the
    verdict is that it is not known. Before it is said that none was placed, the day before is looked through as well:
    the clock that dated the attempt may have been fast.
    """
    checks = Checks("reconcile")
    checks.token("token", token, at.provider)
    checks.finish()
    at = at.within(deadline)
    earliest = shifted(token.since, -_SKEW)
    settled = at.clock.now() + _SETTLES
    while True:
        # What comes to light after this moment may be missing from the list.
        asked = at.clock.now()
        try:
            found = yield from _bearers(at, token, since=earliest)
            if not found and asked >= settled:
                found = yield from _bearers(at, token, since=shifted(token.since, -_WIDE), until=earliest)
        except ServiceError as error:
            if not error.temporary:
                raise
            why = f"the list of calls could not be read: {error.problem}"
        else:
            if found:
                why = "a call bears the token"
                return Reconciliation(verdict=Verdict.PLACED, call=found[0], calls=tuple(found), why=why)
            if asked >= settled:
                why = "of the calls since the attempt none bears the token"
                return Reconciliation(verdict=Verdict.NOT_PLACED, why=why)
            why = "no call bears the token yet, and it is too early to say that none will"
        if at.seconds_left <= _PAUSE:
            return Reconciliation(verdict=Verdict.UNKNOWN, why=why)
        yield Sleep(_PAUSE)


def _bearers(
    at: Account, token: Token, *, since: dt.datetime | None, until: dt.datetime | None = None
) -> Flow[list[Call]]:
    def page(*, limit: int, until: dt.datetime | None) -> Flow[list[Call]]:
        return at.ask(FIND_ALL, limit=limit, created_at_ge=since, created_at_le=until)

    calls = yield from collected(newest_first(at, "reconcile", page, until=until))
    return [call for call in calls if _bears(call, token.key)]


def _bears(call: Call, key: str) -> bool:
    name = text(call.raw.name) or ""
    return name == key or name.endswith(f"[{key}]")


__all__ = ["FIND_ALL", "reconcile"]
