"""Obtaining the bytes of a published document, bounded in time, size and trust."""

from __future__ import annotations

import asyncio
import ipaddress
from http import HTTPStatus
from typing import TYPE_CHECKING, Final, Generic, TypeVar

import attrs
import httpx

from scripts.problems import Problem
from scripts.vendor.progress import unwatched

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from scripts.vendor.progress import Watch

T = TypeVar("T")

MAXIMUM_REDIRECTS: Final = 3
LAST_PORT: Final = 65535
HEADERS: Final = {"Accept": "application/json, application/yaml;q=0.9, */*;q=0.1"}


@attrs.frozen
class Limits:
    """The bounds on obtaining one copy: its size, and the time for all of it, redirects included."""

    maximum_bytes: int
    seconds: float = 60.0


@attrs.frozen
class Obtained(Generic[T]):
    """A copy that passed, where it came from, and why the addresses before it did not."""

    address: str
    value: T
    refusals: tuple[str, ...] = ()


def first_that_passes(
    addresses: Sequence[str],
    limits: Limits,
    read: Callable[[bytes], T],
    watch: Watch = unwatched,
) -> Obtained[T]:
    """Try the addresses in order and return the first copy that `read` accepts; else tell why each was refused."""
    refusals: list[str] = []
    for address in addresses:
        try:
            return Obtained(shown(address), read(fetch(address, limits, watch)), tuple(refusals))
        except Problem as problem:
            refusals.append(f"{shown(address)}: {'; '.join(problem.lines)}")
    raise Problem(*refusals)


def fetch(address: str, limits: Limits, watch: Watch = unwatched) -> bytes:
    """Get one address and return its body; `watch` is told how many bytes have arrived."""
    try:
        return asyncio.run(_fetch(address, limits, watch))
    except TimeoutError as error:
        message = f"it took longer than {limits.seconds:g} seconds; try again, or allow more with --time-out"
        raise Problem(message) from error
    except httpx.RemoteProtocolError as error:
        message = f"the answer broke off or is not proper HTTP ({error}); try again"
        raise Problem(message) from error
    except (httpx.HTTPError, httpx.InvalidURL, OSError) as error:
        reason = str(error) or type(error).__name__
        message = f"it could not be fetched ({reason}); try again, or name a saved copy with --from FILE"
        raise Problem(message) from error


def read_file(path: Path, limits: Limits) -> bytes:
    """Read a saved copy, within the same bound of size."""
    try:
        with path.open("rb") as file:
            data = file.read(limits.maximum_bytes + 1)
    except OSError as error:
        message = f"it cannot be read ({error.strerror or error}); --from wants a file or an https address"
        raise Problem(message) from error
    _refuse_oversized(len(data), limits)
    return data


def shown(address: str) -> str:
    """Return an address as it may be told and recorded: without anything that could be a password or a token."""
    try:
        return str(httpx.URL(address).copy_with(userinfo=b"", query=None, fragment=None))
    except httpx.InvalidURL:
        return "the address"


async def _fetch(address: str, limits: Limits, watch: Watch) -> bytes:
    # One clock over everything: httpx's own time-outs begin anew with each byte that a slow server drips.
    async with asyncio.timeout(limits.seconds):
        url = httpx.URL(address)
        local = _is_loopback(url)
        _refuse_unsafe(url, local=local)
        # A local server is reached directly, whatever proxy the environment names.
        async with httpx.AsyncClient(headers=HEADERS, timeout=None, trust_env=not local) as client:  # noqa: S113
            for _ in range(MAXIMUM_REDIRECTS + 1):
                async with client.stream("GET", url) as response:
                    if response.next_request is None:
                        return await _body(response, limits, watch)
                    url = response.next_request.url
                    _refuse_unsafe(url, local=local)
    message = f"it was redirected more than {MAXIMUM_REDIRECTS} times"
    raise Problem(message)


def _refuse_unsafe(url: httpx.URL, *, local: bool) -> None:
    """
    Refuse an address that a document may not come from, be it given or reached by a redirect.

    A document decides what code is generated, so it comes over https only. A server on this very machine, as in tests,
    may use plain http, but only when it was named as such: nobody outside redirects us to a local service.
    """
    if url.port is not None and not 0 < url.port <= LAST_PORT:
        message = f"{shown(str(url))} names a port that no machine has"
        raise Problem(message)
    if url.userinfo:
        message = "it holds a user name or a password; name an address without"
        raise Problem(message)
    if _is_loopback(url) != local:
        message = f"it was redirected to {shown(str(url))}, across the border of this machine"
        raise Problem(message)
    if url.scheme != "https" and not (local and url.scheme == "http"):
        message = f"{shown(str(url))} is not an https address"
        raise Problem(message)


def _is_loopback(url: httpx.URL) -> bool:
    try:
        return ipaddress.ip_address(url.host).is_loopback
    except ValueError:
        return url.host == "localhost" or url.host.endswith(".localhost")


async def _body(response: httpx.Response, limits: Limits, watch: Watch) -> bytes:
    if response.status_code != HTTPStatus.OK:
        status = f"{response.status_code} {response.reason_phrase}".rstrip()
        message = f"the answer is {status}; has the document moved?"
        raise Problem(message)
    data = bytearray()
    async for chunk in response.aiter_bytes():
        data += chunk
        _refuse_oversized(len(data), limits)
        watch(len(data))
    return bytes(data)


def _refuse_oversized(size: int, limits: Limits) -> None:
    if size > limits.maximum_bytes:
        message = f"it is larger than {limits.maximum_bytes} bytes, the most that is taken"
        raise Problem(message)
