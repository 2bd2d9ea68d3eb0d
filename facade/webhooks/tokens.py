"""Ways to show who one is by knowing a secret: it comes along as it is."""

from __future__ import annotations

from hmac import compare_digest
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING

from attrs import field, frozen

from facade.errors import ConfigurationError, SignatureRefused

from .keys import as_keys, as_tokens

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping

    from .keys import Secret
    from .posts import Post


def header_value(post: Post, name: str) -> str:
    """Return the value of a header that has to be there once, and has to be plain."""
    values = [value.strip() for value in post.values(name)]
    problem = ""
    if not values:
        problem = f"the header {name} is missing"
    elif len(values) > 1:
        problem = f"the header {name} is there {len(values)} times"
    elif not all(values):
        problem = f"the header {name} is empty"
    elif not all(map(str.isascii, values)):
        problem = f"the header {name} is not in ASCII"
    if problem:
        raise SignatureRefused(problem)
    return "".join(values)


def is_any_of(given: Iterable[bytes], expected: Collection[bytes]) -> bool:
    """Compare each with each, in a time that says nothing of how much was right, nor of which it was."""
    found = False
    for one in given:
        for other in expected:
            found |= compare_digest(one, other)
    return found


def _check(post: Post, header: str, prefix: str, secrets: tuple[str, ...]) -> None:
    token = _token(post, header, prefix)
    if not is_any_of([token.encode()], as_keys(secrets)):
        raise SignatureRefused(f"the header {header} does not hold {_the_secret(secrets)}")


def _token(post: Post, header: str, prefix: str) -> str:
    value = header_value(post, header)
    if not prefix:
        return value
    scheme, token = value[: len(prefix)], value[len(prefix) :]
    # After a word comes a space; other prefixes may stand right before the token.
    apart = token[:1].isspace() or not prefix[-1].isalnum()
    if scheme.lower() != prefix.lower() or not apart or not token.strip():
        raise SignatureRefused(f"the header {header} is not {prefix} and a token")
    return token.strip()


def _the_secret(secrets: tuple[str, ...]) -> str:
    return "the secret" if len(secrets) == 1 else f"any of the {len(secrets)} secrets"


def as_header(name: str) -> str:
    """Return the name of a header in lower case."""
    if not name or not name.isascii() or not name.isprintable() or set(name) & set(' :,;"'):
        raise ConfigurationError(f"{name!r} is no name of a header")
    return name.lower()


def _as_prefix(prefix: str) -> str:
    return prefix.strip()


@frozen
class Bearer:
    """Vapi's bearer credential, and Voice.ai's `bearer_token`. With an empty prefix, the token stands alone."""

    secret: tuple[str, ...] = field(converter=as_tokens, repr=False)
    header: str = field(default="authorization", converter=as_header, kw_only=True)
    prefix: str = field(default="Bearer", converter=_as_prefix, kw_only=True)

    def check(self, post: Post, now: float) -> str | None:  # noqa: ARG002 - part of the interface
        """Raise `SignatureRefused` unless the header holds the token."""
        _check(post, self.header, self.prefix, self.secret)
        return None


@frozen
class SharedSecret:
    """Vapi's older server secret; with `header="x-api-key"`, Voice.ai's `api_key`."""

    secret: tuple[str, ...] = field(converter=as_tokens, repr=False)
    header: str = field(default="x-vapi-secret", converter=as_header, kw_only=True)

    def check(self, post: Post, now: float) -> str | None:  # noqa: ARG002 - part of the interface
        """Raise `SignatureRefused` unless the header holds the secret."""
        _check(post, self.header, "", self.secret)
        return None


def _as_headers(headers: Mapping[str, Secret]) -> dict[str, tuple[str, ...]]:
    if not headers:
        raise ConfigurationError("there is no header to look at")
    return {as_header(name): as_tokens(secret) for name, secret in headers.items()}


@frozen
class CustomHeaders:
    """Headers of one's own, as in Voice.ai's `custom_headers`: all of them have to be there with their values."""

    headers: dict[str, tuple[str, ...]] = field(converter=_as_headers, repr=False)

    def check(self, post: Post, now: float) -> str | None:  # noqa: ARG002 - part of the interface
        """Raise `SignatureRefused` unless each header holds its value."""
        for header, secrets in self.headers.items():
            _check(post, header, "", secrets)
        return None


@frozen
class AccessToken:
    """
    Vapi's OAuth2 credential: a token that your own authorization server has given out.

    `accepts` gets the token and says whether it is good, with True and with nothing else.
    """

    accepts: Callable[[str], bool] = field(repr=False)
    header: str = field(default="authorization", converter=as_header, kw_only=True)
    prefix: str = field(default="Bearer", converter=_as_prefix, kw_only=True)

    def __attrs_post_init__(self) -> None:
        if iscoroutinefunction(self.accepts):
            raise ConfigurationError("accepts: expected a function that is not asynchronous")

    def check(self, post: Post, now: float) -> str | None:  # noqa: ARG002 - part of the interface
        """Raise `SignatureRefused` unless the token is accepted."""
        # Whatever else comes back, such as something to be awaited, must not open the door.
        if self.accepts(_token(post, self.header, self.prefix)) is not True:
            raise SignatureRefused(f"the token in the header {self.header} is not accepted")
        return None


@frozen
class Unverified:
    """Nothing is checked: for a server that only the service can reach, or on which somebody else has looked."""

    def check(self, post: Post, now: float) -> str | None:  # noqa: ARG002 - part of the interface
        """Take anything."""
        return None


__all__ = [
    "AccessToken",
    "Bearer",
    "CustomHeaders",
    "SharedSecret",
    "Unverified",
    "as_header",
    "header_value",
    "is_any_of",
]
