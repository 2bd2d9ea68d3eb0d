"""Lists that come page by page, or whole at once where the service likes it better."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeVar

from attrs import frozen

from facade.errors import Details, UnreadableAnswer
from facade.exchange import Emit

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Sequence

    from facade.account import Account
    from facade.exchange import Flow, Stream

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

#: The most that the service gives at once.
LARGEST: Final = 100
#: Pages in a row that may hold nothing new: what is added meanwhile moves the rest to later pages.
_STALE: Final = 10


@frozen
class Page(Generic[T_co]):
    """Some of a list."""

    items: Sequence[T_co]
    more: bool


class Paginated(Protocol[T_co]):
    """How the service gives a page."""

    @property
    def items(self) -> Sequence[T_co]:
        """What is on it."""
        ...

    @property
    def pagination(self) -> object:
        """Which page it is, and whether there are more."""
        ...


def page_in(at: Account, operation: str, answer: Paginated[T] | list[T] | dict[str, Any], size: int) -> Page[T]:
    """Read a page, or a list that came whole; where nobody says whether there are more, a full page promises some."""
    if isinstance(answer, dict):
        # It is nothing that the document knows, so nobody can say what it holds.
        raise UnreadableAnswer(Details(provider=at.provider, operation=operation), "the answer is no list")
    if isinstance(answer, list):
        return Page(_there(answer), more=False)
    found = _there(answer.items)
    more = getattr(answer.pagination, "has_next", None)
    return Page(found, more if isinstance(more, bool) else len(found) >= size)


def _there(items: Sequence[T]) -> Sequence[T]:
    """Leave out null, which may stand in a list or in its place, whatever the document says."""
    return list(filter(None, items or ()))


class Ask(Protocol[T_co]):
    """How a page is asked for."""

    def __call__(self, *, page: int, limit: int) -> Flow[Page[T_co]]:
        """Return a page; they are counted from 1."""
        ...


def paged(
    at: Account,
    what: str,
    ask: Ask[T],
    key: Callable[[T], Hashable],
    *,
    fits: Callable[[T], bool] = lambda _: True,
    limit: int | None = None,
    most_pages: int | None = None,
) -> Stream[T]:
    """Iterate over all that fit, each of them once, in the service's order."""
    size = LARGEST if limit is None else min(limit, LARGEST)
    seen: set[Hashable] = set()
    given, stale = 0, 0
    for number in count(1) if most_pages is None else range(1, most_pages + 1):
        page = yield from ask(page=number, limit=size)
        fresh = {key(item): item for item in page.items if key(item) not in seen}
        seen.update(fresh)
        for item in filter(fits, fresh.values()):
            yield Emit(item)
            given += 1
            if given == limit:
                return
        stale = 0 if fresh else stale + 1
        if not page.items or not page.more:
            return
        if stale == _STALE:
            problem = f"{_STALE} pages in a row held nothing new, and the service says that there are more"
            raise UnreadableAnswer(Details(provider=at.provider, operation=what), problem, "Ask for less.")


def first(stream: Stream[T]) -> Flow[T | None]:
    """Return the first value of a stream, and leave the rest unasked."""
    answer: Any = None
    while True:
        try:
            effect = stream.send(answer)
        except StopIteration:
            return None
        if isinstance(effect, Emit):
            return effect.value
        answer = yield effect


__all__ = ["LARGEST", "Ask", "Page", "Paginated", "first", "page_in", "paged"]
