# Written by `make generate` from scripts/generate/runtime. Do not edit.
"""Small types that models, operations and their callers share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Generic, Literal, TypeVar, final

from attrs import define, field, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import IO

T = TypeVar("T")


@final
class Unset:
    """The type of `UNSET`: what a field holds that nobody set, and that is therefore not sent."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()


@define
class File:
    """A file to send, or one that came back."""

    payload: IO[bytes] = field(repr=False)
    file_name: str | None = None
    mime_type: str | None = None


@frozen
class Response(Generic[T]):
    """A successful answer: what it means in `parsed`, and how it came."""

    status_code: int
    content: bytes = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    parsed: T = field(repr=False)


JSONObject = dict[str, Any]

__all__ = ["UNSET", "File", "JSONObject", "Response", "Unset"]
