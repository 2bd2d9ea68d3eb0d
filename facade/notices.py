"""Warnings in the name of the code that calls this package."""

from __future__ import annotations

import inspect
import warnings
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from types import FrameType

#: Code that stands between a caller and us.
_INNER: Final = frozenset({"facade", "generated", "contextlib"})


def warn_caller(notices: Iterable[Warning]) -> None:
    """Issue warnings in the name of the code that called this package, so that they lead to its file and line."""
    for notice in notices:
        warnings.warn(notice, stacklevel=_level(inspect.currentframe()))


def _level(frame: FrameType | None) -> int:
    """Count the frames from this one, which is 1, to the first that is neither ours nor between a caller and us."""
    level = 1
    while frame is not None and str(frame.f_globals.get("__name__")).partition(".")[0] in _INNER:
        frame = frame.f_back
        level += 1
    return level


__all__ = ["warn_caller"]
