"""Attaching a sideband to a call: as any request, with a deadline, tries and precise errors, until it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from facade.arguments import Checks
from facade.errors import ConfigurationError, NotFound
from facade.exchange import Exchange, Repeat
from facade.sender import AsyncDriver, Driver
from generated.runtime.errors import UnexpectedStatus
from generated.runtime.requests import Request

from .gone import advise
from .sideband import AsyncSideband, Sideband

if TYPE_CHECKING:
    from types import TracebackType

    from facade.account import Account
    from facade.connections import Ways
    from facade.exchange import Flow
    from generated.runtime.answers import Reply

    from .sideband_opening import Opening
    from .sideband_opening_async import AsyncOpening

ATTACH: Final = "attach-call"
#: Seconds for attaching, unless the client has fewer.
_CONNECTING: Final = 20.0
_SWITCHED: Final = 101
_UNKNOWN: Final = "The call is over, or belongs to another project; a client secret cannot attach."


def attach(at: Account, call_id: str, deadline: float | None) -> Flow[None]:
    """Open a sideband; what this is sent with keeps it."""
    checks = Checks("attach")
    checks.identifier("call_id", call_id)
    checks.finish()
    request = Request("GET", "/realtime", params=(("call_id", call_id),))
    exchange = Exchange(ATTACH, "/realtime?call_id={call_id}", request, _switched, Repeat.SAFE)
    try:
        yield from at.within(deadline, min(_CONNECTING, at.settings.deadline)).exchange(exchange)
    except NotFound as error:
        advise(error, _UNKNOWN)
        raise


def _switched(reply: Reply) -> None:
    if reply.status_code != _SWITCHED:
        raise UnexpectedStatus(ATTACH, reply.status_code, reply.content, reply.headers)


class Attachment:
    """A sideband that is yet to be opened: by a `with` block, which closes it on the way out, or by `open`."""

    def __init__(self, account: Account, transport: object, call_id: str, deadline: float | None) -> None:
        self._account = account
        self._ways = _ways_of(transport)
        self._call_id = call_id
        self._deadline = deadline
        self._opened: Sideband | None = None

    def open(self) -> Sideband:
        """Connect to the call."""
        account = self._account
        opening = _opening()(self._ways, account.settings.largest_answer)
        try:
            Driver(opening, account.settings).run(attach(account, self._call_id, self._deadline))
        except BaseException:
            if opening.connection is not None:
                opening.connection.close()
            raise
        return Sideband(opening.opened, account, self._call_id)

    def __enter__(self) -> Sideband:
        self._opened = self.open()
        return self._opened

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._opened is not None:
            self._opened.close()


class AsyncAttachment:
    """A sideband that is yet to be opened: by an `async with` block, which closes it on the way out, or by `open`."""

    def __init__(self, account: Account, transport: object, call_id: str, deadline: float | None) -> None:
        self._account = account
        self._ways = _ways_of(transport)
        self._call_id = call_id
        self._deadline = deadline
        self._opened: AsyncSideband | None = None

    async def open(self) -> AsyncSideband:
        """Connect to the call."""
        account = self._account
        opening = _async_opening()(self._ways, account.settings.largest_answer)
        try:
            await AsyncDriver(opening, account.settings).run(attach(account, self._call_id, self._deadline))
        except BaseException:
            if opening.connection is not None:
                opening.connection.transport.abort()
            raise
        return AsyncSideband(opening.opened, account, self._call_id)

    async def __aenter__(self) -> AsyncSideband:
        self._opened = await self.open()
        return self._opened

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._opened is not None:
            await self._opened.close()


def _ways_of(transport: object) -> Ways:
    """Return which way the client's own connections go; a transport that was given cannot carry a WebSocket."""
    from facade.connections import Ways  # noqa: PLC0415 - the client's own transport has loaded it

    ways = getattr(transport, "ways", None)
    if isinstance(ways, Ways):
        return ways
    message = (
        "attach opens a connection of its own, and this client was given a transport, which decides about connections: "
        "attach with a client that has none"
    )
    raise ConfigurationError(message)


def _opening() -> type[Opening]:
    try:
        from .sideband_opening import Opening  # noqa: PLC0415 - an optional extra
    except ImportError as error:
        missing = error
    else:
        return Opening
    raise _explained(missing)


def _async_opening() -> type[AsyncOpening]:
    try:
        from .sideband_opening_async import AsyncOpening  # noqa: PLC0415 - an optional extra
    except ImportError as error:
        missing = error
    else:
        return AsyncOpening
    raise _explained(missing)


def _explained(missing: ImportError) -> Exception:
    if (missing.name or "").partition(".")[0] != "websockets":
        return missing
    return ConfigurationError("attach needs websockets 15 or later: pip install 'voice-facade[sideband]'")


__all__ = ["AsyncAttachment", "Attachment"]
