"""Listing what Vapi gives as a bare array: no pages, no documented order, only filters by date of creation."""

from __future__ import annotations

from contextlib import suppress
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING, Final, Generic, Protocol, TypeVar

from attrs import frozen

from facade.arguments import Checks
from facade.errors import Details, UnreadableAnswer
from facade.exchange import Emit
from facade.loose import as_object
from facade.telling import moment, shifted
from generated.runtime.codecs import decode_timestamp
from generated.runtime.errors import DecodeError

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from facade.account import Account
    from facade.exchange import Flow, Stream

T = TypeVar("T")

#: How many to ask for at once, and the most that Vapi gives, for when many were created in one moment.
PAGE: Final = 100
LARGEST_PAGE: Final = 1000
#: The fewest to ask for: one alone shows no order.
_FEWEST: Final = 2
#: Moments are told to the millisecond; if they are kept more precisely, some lie up to so many seconds later than told.
_PRECISION: Final = 0.001


class Page(Protocol[T]):
    """How a page is asked for."""

    def __call__(self, *, limit: int, until: dt.datetime | None) -> Flow[list[T]]:
        """Return up to `limit` of those created at `until` or before."""
        ...


@frozen
class _Listed(Generic[T]):
    id: str
    created_at: dt.datetime
    value: T


def newest_first(
    at: Account, what: str, page: Page[T], *, until: dt.datetime | None = None, limit: int | None = None
) -> Stream[T]:
    """
    Iterate over all, newest first.

    Each page begins with the moment at which the last one ended, so that none of several made in it is lost. What a
    service gives in another order is complete only if it all fits into one page.
    """
    seen: set[str] = set()
    usual = PAGE if limit is None else max(_FEWEST, min(limit, PAGE))
    size = usual
    while True:
        found = [_listed(at, what, value) for value in (yield from page(limit=size, until=until))]
        more = len(found) >= size
        # Of those that were all created in one moment nobody can see in which order they come.
        if more and size < LARGEST_PAGE and not (_in_order(found) and found[0].created_at > found[-1].created_at):
            size = min(10 * size, LARGEST_PAGE)
            continue
        if more and not _in_order(found):
            raise _incomplete(at, what, f"there are more than {LARGEST_PAGE}, and they do not come newest first")
        fresh = [item for item in found if item.id not in seen]
        for item in sorted(fresh, key=attrgetter("created_at"), reverse=True):
            if limit is not None and len(seen) >= limit:
                return
            seen.add(item.id)
            yield Emit(item.value)
        if not more or (limit is not None and len(seen) >= limit):
            return
        last = found[-1].created_at
        following = shifted(last, _PRECISION) or last
        if until is None or following < until:
            until, size = following, usual
        elif size < LARGEST_PAGE:
            size = min(10 * size, LARGEST_PAGE)
        else:
            raise _incomplete(at, what, f"{LARGEST_PAGE} or more were created in one moment")


def _listed(at: Account, what: str, value: T) -> _Listed[T]:
    """Find what a list goes by; what the document does not know yet came as a plain mapping."""
    plain = as_object(value)
    listed_id = plain.get("id", getattr(value, "id", None))
    created: object = plain.get("createdAt", getattr(value, "created_at", None))
    if isinstance(created, str):
        with suppress(DecodeError):
            created = decode_timestamp(created)
    created_at = moment(created)
    if not isinstance(listed_id, str) or created_at is None:
        problem = "one of the list has no id, or no date of creation"
        raise UnreadableAnswer(Details(provider=at.provider, operation=what), problem)
    return _Listed(listed_id, created_at, value)


def _in_order(found: Sequence[_Listed[T]]) -> bool:
    return all(newer.created_at >= older.created_at for newer, older in pairwise(found))


def _incomplete(at: Account, what: str, problem: str) -> UnreadableAnswer:
    details = Details(provider=at.provider, operation=what)
    return UnreadableAnswer(details, f"{problem}, so some cannot be reached", "Ask for fewer, with other filters.")


def checked_filters(
    what: str,
    *,
    ids: dict[str, str | None],
    since: dt.datetime | None,
    until: dt.datetime | None,
    limit: object,
) -> None:
    """Check what a list is filtered by."""
    checks = Checks(what)
    for name, value in ids.items():
        if value is not None:
            checks.identifier(name, value)
    for name, bound in (("since", since), ("until", until)):
        if bound is not None:
            checks.moment(name, bound)
    checks.limit("limit", limit)
    checks.finish()


__all__ = ["LARGEST_PAGE", "PAGE", "Page", "checked_filters", "newest_first"]
