"""Phone calls on Vapi."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve

from facade import following
from facade.arguments import Checks
from facade.calls import Call, Status, Until
from facade.client import AsyncResource, Resource, async_listing, async_verb, listing, verb
from facade.errors import Conflict, Flaw, InvalidArguments, NotFound, ServiceError, UnreadableAnswer
from facade.exchange import Repeat
from facade.telling import told
from generated.vapi import models
from generated.vapi.api.calls import (
    call_controller_delete_call_data,
    call_controller_find_one,
)

from . import placing
from .control import tell
from .listing import checked_filters, newest_first
from .reading import has_report, read, rules
from .reconciling import FIND_ALL, reconcile

if TYPE_CHECKING:
    import datetime as dt

    from facade.account import Account
    from facade.exchange import Flow, Stream
    from facade.feed import EventFeed

#: Vapi's own word for a scheduled call that was deleted.
_DELETED: Final = "scheduled-call-deleted"
_FIND: Final = told(call_controller_find_one.operation, read)
_DELETE: Final = told(call_controller_delete_call_data.operation, read)


def get(at: Account, call: Call | str, /, *, deadline: float | None = None) -> Flow[Call]:
    """Return a call as it is now."""
    checks = Checks("get")
    call_id = checks.call("call", call, at.provider)
    checks.finish()
    at = at if deadline is None else at.within(deadline)
    return at.ask(_FIND, call_id)


def list_(
    at: Account,
    /,
    *,
    agent: str | None = None,
    from_number: str | None = None,
    since: dt.datetime | None = None,
    until: dt.datetime | None = None,
    limit: int | None = None,
) -> Stream[Call]:
    """
    Iterate over calls, newest first, across all pages; each page has the client's own deadline.

    `agent` and `from_number` are ids; `since` and `until` bound when the call was created.
    """
    checked_filters("list", ids={"agent": agent, "from_number": from_number}, since=since, until=until, limit=limit)

    def page(*, limit: int, until: dt.datetime | None) -> Flow[list[Call]]:
        return at.ask(
            FIND_ALL,
            assistant_id=agent,
            phone_number_id=from_number,
            limit=limit,
            created_at_ge=since,
            created_at_le=until,
        )

    return newest_first(at, "list", page, until=until, limit=limit)


def follow(
    at: Account,
    call: Call | str,
    /,
    *,
    every: float = 2.0,
    deadline: float | None = None,
    events: EventFeed | None = None,
) -> Stream[Call]:
    """
    Yield the call now and at each change of status, to its end.

    With `events`, a router's feed, a change shows as soon as a webhook tells of it, and the call is looked at less
    often; a webhook that is lost only makes it later.
    """
    return following.follow(at, get, call, every=every, deadline=deadline, events=events)


def wait(
    at: Account,
    call: Call | str,
    /,
    until: Until = "ended",
    *,
    every: float = 2.0,
    deadline: float | None = None,
    events: EventFeed | None = None,
) -> Flow[Call]:
    """
    Return the call once it is as far as `until`: answered, ended, or with its report.

    A call that ends unanswered is returned as it ended; `outcome` says why. A report that does not come within two
    minutes, counted from when the end was seen, is not waited for any longer. With `events`, a router's feed, a webhook
    ends the wait at once, and the call is looked at less often; a webhook that is lost only makes it longer.
    """
    return following.wait(at, get, has_report, call, until, every=every, deadline=deadline, events=events)


def hang_up(
    at: Account,
    call: Call | str,
    /,
    *,
    delete_scheduled: bool = False,
    every: float = 1.0,
    deadline: float | None = None,
) -> Flow[Call]:
    """
    End the call, whatever its state, and return it as it ended; a call that is over already is returned as it is.

    The end is confirmed before this returns. A scheduled call can only be stopped by deleting its record, which
    `delete_scheduled` allows; afterwards there is no such call any more.
    """
    checks = Checks("hang_up")
    checks.flag("delete_scheduled", delete_scheduled)
    call_id = following.checked(checks, at, call, every)
    at = at.within(deadline)
    seen: Call | None = None
    while True:
        try:
            now = yield from following.glance(at, get, call_id)
        except NotFound:
            if seen is None or seen.status is not Status.SCHEDULED:
                raise
            return evolve(seen, status=Status.ENDED, outcome=rules().outcome(_DELETED))
        if now is not None:
            seen = now if now.ended else (yield from _stop(at, now, delete_scheduled=delete_scheduled))
            if seen.ended:
                return seen
        yield from following.pause(at, every, "hang_up", seen)


def _stop(at: Account, call: Call, *, delete_scheduled: bool) -> Flow[Call]:
    """Do what ends a call in its state, and return what is known of it then; the next look tells whether it is over."""
    if call.status is Status.SCHEDULED and not delete_scheduled:
        problem = "the call is scheduled, and stopping it deletes its record: say True to allow that"
        raise InvalidArguments("hang_up", [Flaw("delete_scheduled", problem)], "nothing was changed")
    try:
        if call.status is Status.SCHEDULED:
            return (yield from at.ask(_DELETE, call.id, body=models.DeleteCallDTO()))
        # The same end twice is the same as once, so it is said again until it is heard.
        yield from tell(at, call, models.ClientInboundMessageEndCall(), repeat=Repeat.SAFE)
    except ServiceError as error:
        # It may be over by now, or not live yet.
        if not (error.temporary or isinstance(error, NotFound | Conflict | UnreadableAnswer)):
            raise
    return call


class Calls(Resource):
    """Phone calls on Vapi."""

    place = verb(placing.place)
    place_many = verb(placing.place_many)
    reconcile = verb(reconcile)
    get = verb(get)
    list = listing(list_)
    follow = listing(follow)
    wait = verb(wait)
    hang_up = verb(hang_up)


class AsyncCalls(AsyncResource):
    """Phone calls on Vapi, without blocking."""

    place = async_verb(placing.place)
    place_many = async_verb(placing.place_many)
    reconcile = async_verb(reconcile)
    get = async_verb(get)
    list = async_listing(list_)
    follow = async_listing(follow)
    wait = async_verb(wait)
    hang_up = async_verb(hang_up)


__all__ = ["AsyncCalls", "Calls"]
