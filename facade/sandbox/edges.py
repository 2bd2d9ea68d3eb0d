"""What all ways into a sandbox share: a request is answered by a service, after the fault that it meets."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from .faults import Fault

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .service import Endpoint
    from .wire import Answer, Request

#: Answers with these have no body and do not say how long it is.
BODILESS: Final = frozenset({*range(100, 200), 204, 304})
_NONE: Final = Fault(done=True)


@attrs.frozen
class Course:
    """How one request goes: what is answered, if anything, and what goes wrong on the way back."""

    fault: Fault
    answer: Answer | None

    @property
    def body(self) -> bytes:
        """What is sent of the body."""
        if self.answer is None or self.answer.status in BODILESS:
            return b""
        return self.answer.body[: self.fault.upto]


def course_of(service: Endpoint, request: Request) -> Course:
    """Have a request answered."""
    fault = service.fault_for(request) or _NONE
    return _course(service, fault, service.answer(request) if fault.done else None)


async def async_course_of(
    service: Endpoint, request: Request, answer: Callable[[Request], Awaitable[Answer]]
) -> Course:
    """Have a request answered, by a way that does not block."""
    fault = service.fault_for(request) or _NONE
    return _course(service, fault, await answer(request) if fault.done else None)


def _course(service: Endpoint, fault: Fault, own: Answer | None) -> Course:
    return Course(fault, fault.written(own, service.name))


__all__ = ["BODILESS", "Course", "async_course_of", "course_of"]
