"""The two errors that a generated client raises of its own accord."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping


TOO_DEEP: Final = "nested too deeply to be read"


class DecodeError(Exception):
    """A body that cannot be read as what the document promises; says which model, and the path to the fault."""

    def __init__(self, problem: str, *, model: str = "") -> None:
        super().__init__(problem)
        #: What is wrong, in words, without any value from the body.
        self.problem = problem
        #: The model that was being read: the outermost one.
        self.model = model
        #: The way from the model to the fault: field names as the service spells them, and list indexes.
        self.path: tuple[str | int, ...] = ()
        #: The whole body, where it is known. It may hold private data, so no message shows it.
        self.content: bytes | None = None
        #: The operation that was answered and the status of the answer, where there was one.
        self.operation: str | None = None
        self.status_code: int | None = None

    def within(self, step: str | int) -> DecodeError:
        """Record that the fault lies under this field or index; innermost first."""
        self.path = (step, *self.path)
        return self

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __str__(self) -> str:
        path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in self.path)
        answered = f"{self.operation} answered {self.status_code}: " if self.operation else ""
        return f"{answered}{self.model or 'body'}{path}: {self.problem}"


class UnexpectedStatus(Exception):
    """The service answered with anything but a documented success."""

    def __init__(
        self, operation: str, status_code: int, content: bytes, headers: Mapping[str, str], parsed: Any = None
    ) -> None:
        self.operation = operation
        self.status_code = status_code
        #: The whole body. It may hold private data, so no message shows it.
        self.content = content
        self.headers = headers
        #: The error body as its documented class, where the document has one and the body fits it.
        self.parsed = parsed
        super().__init__(operation, status_code)

    def __reduce__(self) -> tuple[Any, ...]:
        """Copy and pickle with the body, which is kept out of `args` so that no `repr` shows it."""
        return type(self), (self.operation, self.status_code, self.content, self.headers, self.parsed)

    def __str__(self) -> str:
        try:
            phrase = f" {HTTPStatus(self.status_code).phrase}"
        except ValueError:
            phrase = ""
        return f"{self.operation}: the service answered {self.status_code}{phrase} ({len(self.content)} bytes)"


__all__ = ["DecodeError", "UnexpectedStatus"]
