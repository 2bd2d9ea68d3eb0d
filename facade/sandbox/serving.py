"""A sandbox on real sockets: a well-kept server in a thread of its own, on loopback."""

from __future__ import annotations

import asyncio
import socket
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Event, Thread
from typing import TYPE_CHECKING, Final

import attrs
import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from .asgi import CONNECTION, Closing, application, application_of
from .peering import Peering

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType
    from typing import Self

    from starlette.types import ASGIApp, Receive, Scope, Send

    from .service import Endpoint

HOST: Final = "127.0.0.1"
#: Seconds for which connections stay open that nothing comes through: longer than clients keep theirs.
_KEPT: Final = 75
#: Seconds that requests under way have once the server is to stop.
_FAREWELL: Final = 2
#: Seconds that stopping as a whole may take.
_LONGEST_FAREWELL: Final = 10
#: Requests that can be carried out at once. Each may wait for the user's server, which may ask for more meanwhile.
_THREADS: Final = 64


class _Protocol(H11Protocol):
    """Leaves the transport of each connection where applications find it, for answers that HTTP has no words for."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override] # as uvicorn has it
        super().connection_made(transport)
        self.access_log = False
        self.app_state = {**self.app_state, CONNECTION: transport}


class _Server(uvicorn.Server):
    """Says when it runs, and stops as soon as it is told."""

    def __init__(self, config: uvicorn.Config, runs: Event) -> None:
        super().__init__(config)
        self._runs = runs
        self.stopping = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._runs.set()

    async def main_loop(self) -> None:
        await self.on_tick(0)
        await self.stopping.wait()


@attrs.frozen
class _Running:
    loop: asyncio.AbstractEventLoop
    server: _Server
    closing: Closing

    def stop(self) -> None:
        self.closing.begin()
        self.server.stopping.set()


class Server:
    """
    Serves as long as it is entered as a context.

    `port` is one for all services, each in a folder of its own; `ports` is one for each. 0 takes any that is free. A
    port that is in use raises an `OSError` when the server is made.
    """

    def __init__(
        self, services: Mapping[str, Endpoint], *, port: int = 0, ports: Mapping[str, int] | None = None
    ) -> None:
        self._services = dict(services)
        self._sockets: dict[str, socket.socket] = {}
        wanted = {"": port} if ports is None else dict(ports)
        try:
            for name, number in wanted.items():
                self._sockets[name] = _listener(number)
        except OSError:
            self._close_sockets()
            raise
        self._runs = Event()
        self._running: _Running | None = None
        self._failure: BaseException | None = None
        self._thread = Thread(target=self._run, name="sandbox server", daemon=True)

    def address(self, name: str) -> str:
        """Return where a service is."""
        own = self._sockets.get(name)
        return _address(own) if own is not None else f"{_address(self._sockets[''])}/{name}"

    def start(self) -> None:
        """Serve from now on."""
        self._thread.start()
        self._runs.wait()
        if self._failure is not None:
            raise self._failure

    def stop(self) -> None:
        """Stop, after what is under way; a second time does nothing."""
        running, self._running = self._running, None
        if running is not None:
            with suppress(RuntimeError):
                running.loop.call_soon_threadsafe(running.stop)
            # Nobody is kept by what does not end; such a thread ends with the program.
            self._thread.join(_LONGEST_FAREWELL)
        self._close_sockets()

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _close_sockets(self) -> None:
        for listener in self._sockets.values():
            listener.close()

    def _run(self) -> None:
        try:
            with asyncio.Runner() as runner:
                runner.run(self._serve())
        except BaseException as error:  # noqa: BLE001 - told where the server was started
            self._failure = error
        finally:
            self._runs.set()

    async def _serve(self) -> None:
        closing = Closing()
        config = uvicorn.Config(
            self._application(closing),
            http=_Protocol,
            ws="websockets-sansio",
            lifespan="off",
            interface="asgi3",
            # Whose logs are set up how is the matter of whoever uses this.
            log_config=None,
            log_level=None,
            proxy_headers=False,
            server_header=False,
            date_header=False,
            timeout_keep_alive=_KEPT,
            timeout_graceful_shutdown=_FAREWELL,
        )
        server = _Server(config, self._runs)
        loop = asyncio.get_running_loop()
        loop.set_default_executor(ThreadPoolExecutor(_THREADS, "sandbox answers"))
        self._running = _Running(loop, server, closing)
        async with Peering(self._services.values()):
            await server.serve(list(self._sockets.values()))

    def _application(self, closing: Closing) -> ASGIApp:
        if "" in self._sockets:
            return application(self._services, closing)
        return _by_port(
            {
                self._sockets[name].getsockname()[1]: application_of(service, closing)
                for name, service in self._services.items()
            }
        )


def _by_port(applications: Mapping[int, ASGIApp]) -> ASGIApp:
    async def find(scope: Scope, receive: Receive, send: Send) -> None:
        _, port = scope["server"]
        await applications[port](scope, receive, send)

    return find


def _listener(port: int) -> socket.socket:
    listener = socket.socket()
    try:
        # A port that was just in use is free again at once; on Windows the option would let two servers share one.
        if hasattr(socket, "AF_UNIX"):
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((HOST, port))
        # From here on it takes connections, so that nobody finds it closed, and a second server finds it taken.
        listener.listen(2048)
    except OSError:
        listener.close()
        raise
    return listener


def _address(listener: socket.socket) -> str:
    host, port = listener.getsockname()
    return f"http://{host}:{port}"


__all__ = ["HOST", "Server"]
