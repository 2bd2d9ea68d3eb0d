"""
Seeing that something stands in for the network: vcrpy, pytest-httpx, respx and their like.

They take over methods of httpx's transports or httpcore's pools, which our connections do without. A service whose
tests rely on them must not dial for real, so requests go past them as long as they are there.
"""

from __future__ import annotations

from typing import Final

import httpcore
import httpx

#: What is taken over, and a neighbour in the same file that nobody takes over.
_BLOCKING: Final = (httpx.HTTPTransport, httpcore.ConnectionPool), "handle_request"
_ASYNC: Final = (httpx.AsyncHTTPTransport, httpcore.AsyncConnectionPool), "handle_async_request"


def stood_in_for() -> bool:
    """Tell whether something has taken over the way that requests which block take."""
    return _taken_over(*_BLOCKING)


def stood_in_for_async() -> bool:
    """Tell whether something has taken over the way that requests which do not block take."""
    return _taken_over(*_ASYNC)


def _taken_over(classes: tuple[type, ...], name: str) -> bool:
    return not all(_file(vars(kind)[name]) == _file(vars(kind)["__init__"]) for kind in classes)


def _file(method: object) -> str | None:
    code = getattr(method, "__code__", None)
    return None if code is None else code.co_filename


__all__ = ["stood_in_for", "stood_in_for_async"]
