"""How a sideband ends, and what that means, with and without blocking."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NoReturn, Protocol

from facade.errors import ConnectionLost, DeadlineExceeded, Details, NoConnection, ServiceError, UnreadableAnswer
from facade.redaction import shown_id

if TYPE_CHECKING:
    from facade.account import Account

SIDEBAND: Final = "sideband"

#: What a WebSocket is closed with when all is well: done, going away, and no word about it.
_WELL: Final = frozenset({1000, 1001, 1005})
#: What it is closed with from here when the other side does something wrong.
_NO_TEXT, _TOO_LARGE, _SILENCE = 1007, 1009, 1011
_GOES_ON: Final = "The call may go on: attach again, or hang it up."


class _Close(Protocol):
    """A close frame, as the WebSocket library has it."""

    code: int
    reason: str


class Ends:
    """How a sideband ends, and what that means; both kinds decide alike."""

    def __init__(self, account: Account, call_id: str) -> None:
        self._account = account
        self._call_id = call_id
        self._closing = False

    def late(self, problem: str, *, sent: bool) -> DeadlineExceeded:
        """Return the error for something that took too long."""
        advice = f"The connection was broken off. {_GOES_ON}" if sent else "The connection stays open: wait again."
        return DeadlineExceeded(self._details(), problem, advice, sent=sent)

    def over(self, failure: Exception) -> None:
        """Return if the connection has ended well, and raise what it means if not."""
        late = isinstance(failure, TimeoutError)
        error = self.late("no event came in time", sent=False) if late else self._ended(failure)
        if error is not None:
            raise error

    def unsent(self, failure: Exception) -> NoReturn:
        """Raise what it means that an event could not be sent."""
        whose = "here" if self._closing else "by the service"
        closed = NoConnection(
            self._details(), f"the connection was closed {whose}", "If the call goes on, attach again."
        )
        raise self._ended(failure) or closed

    def _ended(self, failure: Exception) -> ServiceError | None:
        """Return what the end of the connection means: an error, or nothing if all is well."""
        theirs: _Close | None = getattr(failure, "rcvd", None)
        ours: _Close | None = getattr(failure, "sent", None)
        if self._closing:
            return None
        if theirs is not None and (ours is None or getattr(failure, "rcvd_then_sent", False)):
            if theirs.code in _WELL:
                return None
            # A reason may repeat anything of the session, which nobody here knows.
            reason = theirs.reason.encode() or None
            return ConnectionLost(self._details(theirs.code, reason), "the service closed the connection", _GOES_ON)
        code = None if ours is None else ours.code
        if code == _TOO_LARGE:
            problem = f"an event is larger than {self._account.settings.largest_answer} bytes"
            return UnreadableAnswer(self._details(code), problem, _GOES_ON)
        if code == _NO_TEXT:
            return UnreadableAnswer(self._details(code), "a message came that is no UTF-8", _GOES_ON)
        problem = "the service does not answer any longer" if code == _SILENCE else "the connection broke"
        return ConnectionLost(self._details(code), problem, _GOES_ON)

    def _details(self, code: int | None = None, body: bytes | None = None) -> Details:
        known = None if code is None else str(code)
        return Details(provider=self._account.provider, operation=SIDEBAND, code=known, body=body)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({shown_id(self._call_id)}{', closed' if self._closing else ''})"


__all__ = ["SIDEBAND", "Ends"]
