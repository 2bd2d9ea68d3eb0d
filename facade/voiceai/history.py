"""The call history: the only place where Voice.ai tells of calls, once they are over."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Final

from attrs import define, evolve, field

from facade.arguments import Checks
from facade.calls import Call
from facade.errors import Details, NotFound, ServiceError
from facade.redaction import shown_id
from facade.telling import shifted, text
from generated.voiceai import models
from generated.voiceai.api.agent_analytics import (
    get_call_history_api_v1_agent_call_history_get,
    get_recording_url_api_v1_agent_call_history_call_id_recording_get,
)

from .paging import LARGEST, Page, first, page_in, paged
from .reading import not_listed, read_item, was_answered

if TYPE_CHECKING:
    from collections.abc import Callable

    from facade.account import Account
    from facade.exchange import Flow, Stream

HISTORY: Final = get_call_history_api_v1_agent_call_history_get.operation
RECORDING: Final = get_recording_url_api_v1_agent_call_history_call_id_recording_get.operation

#: How far the service's clock and ours may be apart, in seconds.
SKEW: Final = 5 * 60.0
#: How many calls are looked through for one of which nobody says when it began.
MOST: Final = 5000
#: No call lasts longer, so what is not over by now did not begin before.
_LONGEST_CALL: Final = 24 * 3600.0


def calls(
    at: Account,
    *,
    agent: str | None = None,
    since: dt.datetime | None = None,
    until: dt.datetime | None = None,
    fits: Callable[[Call], bool] = lambda _: True,
    limit: int | None = None,
    most_pages: int | None = None,
) -> Stream[Call]:
    """Iterate over the calls of the history that fit, newest first, across all pages."""

    def ask(*, page: int, limit: int) -> Flow[Page[Call]]:
        answer = yield from at.ask(
            HISTORY,
            page=page,
            limit=limit,
            # Nobody says whether these two are inclusive, so more is asked for, and then looked at.
            start_date=_written(shifted(since, -1)),
            end_date=_written(shifted(until, 2)),
            agent_ids=None if agent is None else [agent],
            sort_by="timestamp",
            sort_dir="desc",
        )
        found = page_in(at, HISTORY.name, answer, limit)
        return Page(list(map(read_item, found.items)), found.more)

    def within(call: Call) -> bool:
        ours = agent is None or call.agent in {agent, None}
        began = call.created_at
        timely = began is None or ((since is None or began >= since) and (until is None or began <= until))
        return ours and timely and fits(call)

    return paged(at, HISTORY.name, ask, _key, fits=within, limit=limit, most_pages=most_pages)


def _key(call: Call) -> tuple[object, ...]:
    return call.raw.id, call.id, call.created_at


def _written(value: dt.datetime | None) -> str | None:
    try:
        return None if value is None else value.astimezone(dt.UTC).isoformat(timespec="seconds")
    except OverflowError:
        # At the ends of time there is nothing to leave out.
        return None


def list_(
    at: Account,
    /,
    *,
    agent: str | None = None,
    since: dt.datetime | None = None,
    until: dt.datetime | None = None,
    limit: int | None = None,
) -> Stream[Call]:
    """
    Iterate over the call history, newest first, across all pages; each page has the client's own deadline.

    It has the calls that are over, those to join included: `direction` tells them apart. `agent` is an id; `since` and
    `until` bound when the call began.
    """
    checks = Checks("list")
    if agent is not None:
        checks.identifier("agent", agent)
    for name, value in (("since", since), ("until", until)):
        if value is not None:
            checks.moment(name, value)
    checks.limit("limit", limit)
    checks.finish()
    return calls(at, agent=agent, since=since, until=until, limit=limit)


def find(at: Account, call_id: str, since: dt.datetime | None) -> Flow[Call | None]:
    """Return a call if it is in the history; without a time only the newest calls are looked through."""

    def fits(call: Call) -> bool:
        return call.id == call_id

    return first(calls(at, since=since, fits=fits, most_pages=MOST // LARGEST if since is None else None))


def _earliest(call: Call | str) -> dt.datetime | None:
    """Return a time that the call did not begin before, if one is known."""
    return shifted(call.created_at, -SKEW) if isinstance(call, Call) else None


def get(
    at: Account, call: Call | str, /, *, since: dt.datetime | None = None, deadline: float | None = None
) -> Flow[Call]:
    """
    Return a call from the call history; Voice.ai has no other way to look at one.

    A call is there once it is over. Until then a `Call` comes back with status unknown, as nobody can say more of it,
    and of a bare id `NotFound` is raised, as nobody can say whether there is such a call. With `since`, a time that it
    did not begin before, an old call is found sooner; without, a bare id is looked for among the newest 5,000 calls.
    """
    checks = Checks("get")
    call_id = checks.call("call", call, at.provider)
    if since is not None:
        checks.moment("since", since)
    checks.finish()
    earliest = _earliest(call) if since is None else since
    found = yield from find(at.within(deadline), call_id, earliest)
    if found is not None:
        return found
    if isinstance(call, Call):
        return not_listed(call)
    problem = f"the call history has no call {shown_id(call_id)}"
    advice = "A call is there once it is over: `wait` waits for that. Otherwise check the id."
    if earliest is None:
        advice += f" Only the newest {MOST} calls were looked through: give `since` for an older one."
    raise NotFound(Details(provider=at.provider, operation=HISTORY.name), problem, advice)


@define
class Lookout:
    """Looks again and again for one call to enter the history, and with `report` for its recording."""

    call: Call | str
    report: bool = False
    _since: dt.datetime | None = field(init=False)
    _processing: bool = field(default=False, init=False)

    def __attrs_post_init__(self) -> None:
        self._since = _earliest(self.call)

    def __call__(self, at: Account, call_id: str, /) -> Flow[Call]:
        """Return the call as it is now; one that is not in the history is still going on, as far as anybody knows."""
        found = yield from find(at, call_id, self._since)
        if found is None:
            # It is not over, so that is as far as it has to be looked for again.
            self._since = self._since or shifted(at.clock.today(), -_LONGEST_CALL)
            return not_listed(self.call)
        self._since = _earliest(found) or self._since
        if not self.report:
            return found
        try:
            recording = yield from at.ask(RECORDING, found.id)
        except ServiceError as error:
            if error.temporary:
                raise
            # There is none, or none that could be asked for.
            return found
        self._processing = recording.status == "processing"
        return evolve(found, recording=text(recording.url))

    def has_report(self, call: Call) -> bool:
        """Tell whether an ended call has all that it will have; one that was never answered has nothing to report."""
        entry = call.raw
        if not isinstance(entry, models.CallHistoryItem):
            return False
        return not was_answered(entry) or (bool(entry.has_transcript) and not self._processing)


__all__ = ["HISTORY", "SKEW", "Lookout", "calls", "find", "get", "list_"]
