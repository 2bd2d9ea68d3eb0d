"""What the services have in common: a request is admitted, found in the document, checked, and handled."""

from __future__ import annotations

import logging
from abc import ABC, abstractmethod
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, ClassVar, Final, overload

import attrs

from .faults import Fault, Faults, complaint
from .wire import json_answer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .checking import Flaw
    from .documents import Document, Operation
    from .wire import Answer, Request
    from .world import World

logger: Final = logging.getLogger("facade.sandbox")


@attrs.frozen(kw_only=True)
class Asked:
    """A request that is as the document wants it."""

    operation: Operation
    request: Request
    #: The parts of the path, by name.
    path: Mapping[str, str]
    #: The body: from JSON, or the fields of a form; None if there is none.
    body: Any = attrs.field(default=None, repr=False)


class Endpoint(ABC):
    """Something that answers: requests in, answers out. It neither waits nor sends."""

    #: The name that its folder and its address have.
    name: ClassVar[str]

    def __init__(self, world: World) -> None:
        self.world = world
        self.faults = Faults()

    @overload
    def fault(self, operation: str, fault: Fault, /, *, times: int | None = 1) -> None: ...

    @overload
    def fault(self, method: str, path: str, fault: Fault, /, *, times: int | None = 1) -> None: ...

    def fault(self, *plan: str | Fault, times: int | None = 1) -> None:
        """
        Answer the next requests badly: those for an operation, or those of a method (`*` for any) below a path.

        A path that ends in `$` is the whole path; None for `times` means all requests. What was planned first happens
        first.
        """
        where = tuple(part for part in plan if isinstance(part, str))
        (fault,) = (part for part in plan if isinstance(part, Fault))
        with self.world.lock:
            self.faults.plan(where, fault, times)

    def fault_for(self, request: Request) -> Fault | None:
        """Return what is to go wrong with a request; whoever carries the answer sees to it."""
        with self.world.lock:
            return self.faults.take(request, lambda: self.operation_of(request))

    def operation_of(self, request: Request) -> str | None:
        """Return the id of the operation that a request asks for, in the words of the service's document."""
        del request
        return None

    def answer(self, request: Request) -> Answer:
        """Do what a request asks for, after all that was due before it."""
        return self.guarded(lambda: self._answer(request))

    async def answer_async(self, request: Request) -> Answer:
        """Do what a request asks for, on an event loop; a service that waits for somebody has a way of its own."""
        return self.answer(request)

    def _answer(self, request: Request) -> Answer:
        self.world.catch_up()
        with self.world.lock:
            answer = self.respond(request)
        self.world.send()
        return answer

    def guarded(self, act: Callable[[], Answer]) -> Answer:
        """Return what comes of an action. A bug of the sandbox's own is logged, and answered as a service would."""
        try:
            return act()
        except Exception:
            # Whoever asks would take anything else for a connection that broke.
            logger.exception("The sandbox's %s has failed. This is no fault that was asked for", self.name)
            status = HTTPStatus.INTERNAL_SERVER_ERROR
            return json_answer(complaint(self.name, status), status)

    @abstractmethod
    def respond(self, request: Request) -> Answer:
        """Do what a request asks for; the world's lock is held."""

    def admits(self, request: Request) -> bool:
        """Tell whether a request has the right key."""
        return request.key == self.world.key

    @abstractmethod
    def unauthorised(self) -> Answer:
        """Return the answer to a request without the right key."""

    @abstractmethod
    def unknown(self, request: Request) -> Answer:
        """Return the answer to a request for what does not exist."""


class Service(Endpoint):
    """One service in miniature, as its document describes it."""

    #: Beginnings of paths that are no part of the document: files, control addresses. No key is asked for there.
    keyless: ClassVar[tuple[str, ...]] = ()

    @property
    @abstractmethod
    def document(self) -> Document:
        """What the service has published."""

    @abstractmethod
    def handler(self, operation: Operation) -> Callable[[Asked], Answer]:
        """Return what answers an operation."""

    def beside(self, request: Request) -> Answer | None:
        """Answer what is no part of the document; None if it is nothing of ours."""
        del request
        return None

    @abstractmethod
    def refused(self, flaws: Sequence[Flaw]) -> Answer:
        """Return the answer to a request that is not as the document wants it."""

    def operation_of(self, request: Request) -> str | None:
        """Return the id of the operation that a request asks for, in the words of the service's document."""
        found = self.document.match(request.method, request.path)
        return None if found is None else found[0].id

    def respond(self, request: Request) -> Answer:
        """Admit a request, find what it asks for, check it, and have it handled."""
        if request.path.startswith(self.keyless):
            return self.beside(request) or self.unknown(request)
        if not self.admits(request):
            return self.unauthorised()
        found = self.document.match(request.method, request.path)
        if found is None:
            return self.beside(request) or self.unknown(request)
        operation, path = found
        body, flaws = self.document.check(operation, path, request)
        if flaws:
            return self.refused(flaws)
        return self.handler(operation)(Asked(operation=operation, request=request, path=path, body=body))


__all__ = ["Asked", "Endpoint", "Service"]
