"""The bytes of the requests: what the service's own page sends with curl, but for the boundary."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any, Final

from generated.runtime.requests import Request, json_body

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

CALLS: Final = "/realtime/calls"
SECRETS: Final = "/realtime/client_secrets"
SDP: Final = "application/sdp"
_JSON: Final = "application/json"
_OFFER: Final = f'Content-Disposition: form-data; name="sdp"\r\nContent-Type: {SDP}\r\n\r\n'.encode()
_SESSION: Final = f'Content-Disposition: form-data; name="session"\r\nContent-Type: {_JSON}\r\n\r\n'.encode()
_BOUNDARY: Final = 32


def compact(value: Mapping[str, Any]) -> bytes:
    """Write JSON as short as it can be, in UTF-8."""
    return json_body(value) or b""


def offer_alone(offer: bytes, headers: Mapping[str, str]) -> Request:
    """Return the request of a key that carries a session of its own."""
    return Request("POST", CALLS, headers={**headers, "content-type": SDP, "accept": SDP}, content=offer)


def offer_and_session(offer: bytes, session: bytes | None, headers: Mapping[str, str]) -> Request:
    """Return the request with the offer and the session as parts; the same parts always give the same bytes."""
    contents = (offer,) if session is None else (offer, session)
    boundary = boundary_for(contents)
    line = b"--%s" % boundary
    pieces = [line, b"\r\n", _OFFER, offer, b"\r\n", line]
    if session is not None:
        pieces += (b"\r\n", _SESSION, session, b"\r\n", line)
    pieces.append(b"--\r\n")
    kind = f"multipart/form-data; boundary={boundary.decode()}"
    return Request("POST", CALLS, headers={**headers, "content-type": kind, "accept": SDP}, content=b"".join(pieces))


def boundary_for(contents: Sequence[bytes], length: int = _BOUNDARY) -> bytes:
    """Return a boundary that is made of the contents, and stands in none of them."""
    digest = hashlib.sha256()
    for content in contents:
        digest.update(content)
    while True:
        boundary = digest.hexdigest()[:length].encode()
        if not any(boundary in content for content in contents):
            return boundary
        digest.update(boundary)


def follow_up(call_id: str, what: str, body: Mapping[str, Any] | None = None) -> Request:
    """Return a request about a call."""
    path = f"{CALLS}/{call_id}/{what}"
    if body is None:
        return Request("POST", path)
    return Request("POST", path, headers={"content-type": _JSON}, content=compact(body))


def client_secret(body: Mapping[str, Any], headers: Mapping[str, str]) -> Request:
    """Return the request for a client secret."""
    return Request("POST", SECRETS, headers={**headers, "content-type": _JSON}, content=compact(body))


__all__ = [
    "CALLS",
    "SDP",
    "SECRETS",
    "boundary_for",
    "client_secret",
    "compact",
    "follow_up",
    "offer_alone",
    "offer_and_session",
]
