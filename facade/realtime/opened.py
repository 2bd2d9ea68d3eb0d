"""A call that lasts as long as a `with` block."""

from __future__ import annotations

from typing import TYPE_CHECKING

from facade.errors import FacadeError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from types import TracebackType
    from typing import Any

    from .answering import Answer


def _note(error: BaseException, failure: FacadeError) -> None:
    """Note on what went wrong inside, which is worth more, what went wrong on the way out."""
    error.add_note(f"Hanging up failed as well: {failure}")


class OpenCall:
    """Opens a call on the way in, and hangs it up on the way out, whatever happens in between."""

    def __init__(self, create: Callable[[], Answer], hang_up: Callable[[str], None]) -> None:
        self._create = create
        self._hang_up = hang_up
        self._call_id: str | None = None

    def __enter__(self) -> Answer:
        answer = self._create()
        self._call_id = answer.call_id
        return answer

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._call_id is None:
            return
        try:
            self._hang_up(self._call_id)
        except FacadeError as failure:
            if error is None:
                raise
            _note(error, failure)


class AsyncOpenCall:
    """Opens a call on the way in, and hangs it up on the way out, whatever happens in between; does not block."""

    def __init__(
        self,
        create: Callable[[], Coroutine[Any, Any, Answer]],
        hang_up: Callable[[str], Coroutine[Any, Any, None]],
    ) -> None:
        self._create = create
        self._hang_up = hang_up
        self._call_id: str | None = None

    async def __aenter__(self) -> Answer:
        answer = await self._create()
        self._call_id = answer.call_id
        return answer

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._call_id is None:
            return
        import anyio  # noqa: PLC0415 - only asynchronous clients need it

        try:
            # A task that is cancelled still hangs up; the client's deadline bounds that.
            with anyio.CancelScope(shield=True):
                await self._hang_up(self._call_id)
        except FacadeError as failure:
            if error is None:
                raise
            _note(error, failure)


__all__ = ["AsyncOpenCall", "OpenCall"]
