"""
Verifying that a service sent what was posted.

::

    verify(request.headers, body, Bearer("the token that Vapi was given"))

How a service shows who it is depends on its settings: `tokens` and `signatures` have a class for each way.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Protocol

from facade.errors import SignatureRefused

from .posts import Post

if TYPE_CHECKING:
    from .posts import Headers


class Auth(Protocol):
    """A way in which a service shows that it sent something."""

    def check(self, post: Post, now: float) -> str | None:
        """
        Return the id of the delivery if it is part of what is signed; raise `SignatureRefused` if nothing shows it.

        `now` is in seconds since 1970.
        """
        ...


def verify(
    headers: Headers, body: bytes, auth: Auth, *, method: str = "POST", url: str = "", now: float | None = None
) -> str | None:
    """
    Return if the service sent this; raise `SignatureRefused` otherwise.

    `headers` are taken in any form that a server has for them, `body` as it came, to the byte. `method` and `url`
    matter only where the signature covers them, `now` (seconds since 1970) where it holds for a time. What is returned
    is the id of the delivery, where one is signed: the same message delivered twice has it twice.
    """
    return verify_post(Post(headers, body, method, url), auth, now=now)


def verify_post(post: Post, auth: Auth, *, now: float | None = None) -> str | None:
    """`verify`, for what is a `Post` already."""
    identifier = auth.check(post, time.time() if now is None else now)
    try:
        str(post.body, "utf-8")
    except UnicodeDecodeError:
        known = False
    else:
        known = True
    if not known:
        raise SignatureRefused("the body is not in UTF-8, as all that these services sign is")
    return identifier


__all__ = ["Auth", "verify", "verify_post"]
