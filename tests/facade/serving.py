"""The sockets that services in miniature stand on: threads, faults on request, and counting."""

from __future__ import annotations

import contextlib
import socket
from collections import Counter
from threading import Condition, Event, RLock, Thread
from typing import TYPE_CHECKING, ClassVar, Final, Self
from urllib.parse import parse_qs, urlsplit

import attrs

from tests.facade.wire import Answer, Arrived, Connection, Head, Stopped, whole

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.facade.faults import Fault

#: The key that the services take.
KEY: Final = "test-key-not-real"


@attrs.define
class _Planned:
    method: str
    prefix: str
    fault: Fault
    #: How often it is still to happen; None for ever.
    times: int | None

    def meets(self, head: Head) -> bool:
        if self.times == 0 or self.method not in {head.method, "*"}:
            return False
        whole_path = self.prefix.endswith("$")
        return head.path == self.prefix[:-1] if whole_path else head.path.startswith(self.prefix)


class Service:
    """
    A service on this machine; it runs as long as it is entered as a context.

    Until then its address refuses connections, as that of a service which is being restarted does.
    """

    #: Paths to which the account's key must never be sent; whoever has such an address may use it.
    keyless: ClassVar[tuple[str, ...]] = ()

    def __init__(self, key: str = KEY) -> None:
        self.key = key
        #: Every request seen, also those that break off.
        self.arrived: list[Arrived] = []
        #: How many placements were accepted for each number or address that was to be called.
        self.placed: Counter[str] = Counter()
        self.accepted_connections = 0
        #: Held while anything changes, and told of every arrival.
        self.changed = Condition(RLock())
        self._planned: list[_Planned] = []
        self._over = Event()
        self._open: dict[Connection, Thread] = {}
        self._listener = socket.socket()
        self._listener.bind(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self._accepting = Thread(target=self._accept, name=f"{type(self).__name__} accepts", daemon=True)

    def fault(self, method: str, path_prefix: str, fault: Fault, times: int | None = 1) -> None:
        """
        Answer the next requests of that method (`*` for any) and path badly; None for `times` means all of them.

        A path that ends in `$` is the whole path. What was planned first happens first.
        """
        with self.changed:
            self._planned.append(_Planned(method, path_prefix, fault, times))

    def wait_until(self, true: Callable[[], object], seconds: float = 5) -> None:
        """Wait until something has come true by requests that arrive."""
        with self.changed:
            assert self.changed.wait_for(true, seconds), "It did not come true in time."

    @property
    def open_connections(self) -> int:
        """How many connections are open now."""
        with self.changed:
            return len(self._open)

    @property
    def leaks(self) -> list[Arrived]:
        """The requests that carried the account's key to where it must never go."""
        return [
            request
            for request in self.arrived
            if request.path.startswith(self.keyless) and self.key in f"{request.headers}{request.query}{request.body!r}"
        ]

    def close_connections(self) -> None:
        """Close all open connections, as a service does with idle ones or when it restarts, and wait until it is so."""
        with self.changed:
            threads = list(self._open.items())
        for connection, _ in threads:
            connection.interrupt()
        for _, thread in threads:
            thread.join()

    # Running

    def __enter__(self) -> Self:
        self._listener.listen(256)
        self._accepting.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Stop at once, whatever is under way; a second time does nothing."""
        if self._over.is_set():
            return
        self._over.set()
        if self._accepting.is_alive():
            # Whoever accepts is woken by one more connection, on any system.
            socket.create_connection(("127.0.0.1", self.port)).close()
            self._accepting.join()
        self._listener.close()
        self.close_connections()

    def _accept(self) -> None:
        while True:
            peer, _ = self._listener.accept()
            if self._over.is_set():
                peer.close()
                return
            with self.changed:
                self.accepted_connections += 1
                connection = Connection(peer, self.accepted_connections, self._over)
                name = f"{type(self).__name__} connection {connection.number}"
                thread = Thread(target=self._serve, args=(connection,), name=name, daemon=True)
                self._open[connection] = thread
                # Started in here, so that nobody can wait for a thread that does not run yet.
                thread.start()

    def _serve(self, connection: Connection) -> None:
        try:
            # The other side may go away at any time.
            with contextlib.suppress(OSError, Stopped):
                while (head := connection.read_head()) and self._answer(connection, head):
                    pass
        finally:
            connection.close()
            with self.changed:
                del self._open[connection]
                self.changed.notify_all()

    def _answer(self, connection: Connection, head: Head) -> bool:
        """Handle one request; return whether another may follow."""
        fault = self._fault_for(head)
        body = connection.read_body(head, fault.reads if fault else None)
        split = urlsplit(head.target)
        query = parse_qs(split.query, keep_blank_values=True)
        request = Arrived(head.method, split.path, query, head.headers, body or b"", connection.number)
        answer = None
        with self.changed:
            if body is not None and (fault is None or fault.done):
                answer = self._carry_out(request)
                request = attrs.evolve(request, done=answer.status < 400)
            self.arrived.append(request)
            self.changed.notify_all()
        if body is None:
            # The other side has gone away.
            return False
        if fault is not None:
            return fault.perform(connection, answer) and not head.closes
        if answer is not None:
            connection.send(whole(answer))
        return not head.closes

    def _fault_for(self, head: Head) -> Fault | None:
        with self.changed:
            planned = next((planned for planned in self._planned if planned.meets(head)), None)
            if planned is None:
                return None
            if planned.times is not None:
                planned.times -= 1
            return planned.fault

    # For each service to fill in

    def _carry_out(self, request: Arrived) -> Answer:
        """Do what a request asks for."""
        raise NotImplementedError
