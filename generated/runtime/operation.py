# Written by `make generate` from scripts/generate/runtime. Do not edit.
"""One operation of a service: its two pure halves, and sending it with a plain client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, ParamSpec, TypeVar

from attrs import frozen

from .types import Response

if TYPE_CHECKING:
    from collections.abc import Callable

    from .answers import Reply
    from .client import Client
    from .requests import Request

P = ParamSpec("P")
T = TypeVar("T")


@frozen
class Operation(Generic[P, T]):
    """
    What is needed to carry out one operation by any means: build the request, send it, read the answer.

    Neither half touches the network, so whoever sends decides about deadlines, retries and connections.
    """

    #: The document's own name for it.
    name: str
    method: str
    #: The path template.
    path: str
    build: Callable[P, Request]
    read: Callable[[Reply], T]


def send(client: Client, request: Request, read: Callable[[Reply], T]) -> Response[T]:
    """Send a request and read its answer."""
    reply = client.get_httpx_client().request(**request.arguments())
    return Response(reply.status_code, reply.content, reply.headers, read(reply))


async def send_async(client: Client, request: Request, read: Callable[[Reply], T]) -> Response[T]:
    """Send a request and read its answer, without blocking."""
    reply = await client.get_async_httpx_client().request(**request.arguments())
    return Response(reply.status_code, reply.content, reply.headers, read(reply))
