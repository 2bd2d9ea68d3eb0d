"""JSON pointers: how the steps to a place in a document are written, and read again."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def escaped(step: str | int) -> str:
    """Write one step."""
    text = str(step)
    # Nearly all are plain, and there are very many of them.
    return text.replace("~", "~0").replace("/", "~1") if "~" in text or "/" in text else text


def unescaped(step: str) -> str:
    """Read one step."""
    return step.replace("~1", "/").replace("~0", "~")


def below(pointer: str, *steps: str | int) -> str:
    """Return the pointer to what is below a place."""
    for step in steps:
        pointer += f"/{escaped(step)}"
    return pointer


def pointer_to(place: Iterable[str | int]) -> str:
    """Write steps from the root."""
    return below("", *place)


def steps_of(pointer: str) -> list[str]:
    """Read the steps from the root."""
    return [unescaped(step) for step in pointer.split("/")[1:]]


__all__ = ["below", "escaped", "pointer_to", "steps_of", "unescaped"]
