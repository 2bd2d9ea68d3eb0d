"""How a client is set up, alike for every service."""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from attrs import evolve, field, frozen

from .clock import Clock
from .errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from .errors import ServiceError
    from .exchange import Attempt

VERSION: Final = "0.1.0"
USER_AGENT: Final = f"voice-facade/{VERSION} python/{sys.version_info.major}.{sys.version_info.minor}"

#: Seconds for one operation with all its tries, unless something else is said.
DEFAULT_DEADLINE: Final = 30.0
#: Seconds for what lasts as long as a call.
DEFAULT_PATIENCE: Final = 1800.0
DEFAULT_RETRIES: Final = 3
#: Bytes of an answer; a larger one is refused, so that no service can fill the memory.
LARGEST_ANSWER: Final = 16 * 1024 * 1024

#: Seconds; longer ones are more than some systems can count.
_LONGEST: Final = 1e9

_HEADER_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
#: Headers that the sender sets itself; another value would break the request or its answer, or show the key.
_OWN_HEADERS: Final = frozenset(
    {"accept-encoding", "authorization", "connection", "content-length", "host", "transfer-encoding"}
)


@frozen
class Special:
    """An error that one service means by a status, for one operation or all."""

    status: int
    error: type[ServiceError]
    #: The operation that it holds for; all if empty.
    operation: str = ""
    #: The service's code or reason that it holds for; any if empty.
    word: str = ""


@frozen
class Provider:
    """What is particular to a service, as far as sending goes."""

    name: str
    title: str
    address: str
    key_variable: str
    address_variable: str
    #: Operations that ring a phone, or open a session that is billed.
    rings: frozenset[str] = frozenset()
    #: Operations that may be repeated although they are no GET: the same twice is the same as once.
    harmless: frozenset[str] = frozenset()
    specials: tuple[Special, ...] = ()


class Hook:
    """
    Sees each try before it goes out and when it is over: for traces, measurements and audits. Override what you need.

    `before` may add headers, and stops the request by raising. What `after` raises is logged and goes no further: the
    answer is worth more.
    """

    def before(self, attempt: Attempt) -> None:
        """See a try that is about to go out."""

    def after(self, attempt: Attempt) -> None:
        """See a try that is over."""


def fits_a_header(value: object) -> bool:
    """Tell whether a header can carry it, as it stands."""
    return isinstance(value, str) and bool(value) and value.isascii() and value.isprintable() and value == value.strip()


def checked_key(key: str, source: str) -> str:
    """Return the key if a header can carry it."""
    if not fits_a_header(key):
        message = (
            f"{source} holds no key: it is empty, or has a character that no header can carry, such as a line break"
        )
        raise ConfigurationError(message)
    return key


def checked_address(address: str, source: str) -> str:
    """Return the address without a slash at its end, if it is one that requests can go to."""
    try:
        parts = urlsplit(address)
        port = parts.port
    except (ValueError, TypeError, AttributeError):
        parts, port = urlsplit(""), None
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query or parts.fragment or port == 0:
        message = f"{source} is no address: expected one such as https://api.example.com, without a query"
        raise ConfigurationError(message)
    if parts.username is not None or parts.password is not None:
        message = f"{source} holds a user name or a password: give the key as api_key"
        raise ConfigurationError(message)
    if not address.isascii() or not address.isprintable() or " " in address:
        message = f"{source} is no address: it holds a character that has to be percent-encoded"
        raise ConfigurationError(message)
    return address.rstrip("/")


def checked_headers(headers: Mapping[str, object]) -> dict[str, str]:
    """Return headers that can be sent beside the sender's own."""
    checked: dict[str, str] = {}
    for name, value in headers.items():
        if not _HEADER_NAME.fullmatch(str(name)):
            message = "headers: a name is empty, or has a character that no header's name can have"
            raise ConfigurationError(message)
        if name.lower() in _OWN_HEADERS:
            message = f"headers: {name} is set by the client itself; the key is given as api_key"
            raise ConfigurationError(message)
        if not isinstance(value, str) or (value and not fits_a_header(value)):
            message = f"headers: the value of {name} has a character that no header can carry, such as a line break"
            raise ConfigurationError(message)
        checked[name] = value
    return checked


def checked_seconds(seconds: object, name: str) -> float:
    """Return a length of time that is more than nothing, and that systems can count."""
    if isinstance(seconds, int | float) and not isinstance(seconds, bool) and 0 < seconds <= _LONGEST:
        return float(seconds)
    raise ConfigurationError(f"{name} is {_number(seconds)}: expected seconds, more than 0 and at most {_LONGEST:.0f}")


def _number(value: object) -> str:
    """Show a number, and nothing else: what is given by mistake may be a key."""
    if isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= _LONGEST:
        return str(value)
    return "no such number"


def checked_count(count: object, name: str) -> int:
    """Return a whole number that is not below 0."""
    if isinstance(count, bool) or not isinstance(count, int) or count < 0:
        raise ConfigurationError(f"{name} is {_number(count)}: expected a whole number, 0 or more")
    return count


@frozen(kw_only=True)
class Settings:
    """All that a client was told; the key is in no `repr`."""

    provider: Provider
    key: str = field(repr=False)
    address: str
    deadline: float = DEFAULT_DEADLINE
    retries: int = DEFAULT_RETRIES
    headers: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    hooks: tuple[Hook, ...] = ()
    largest_answer: int = LARGEST_ANSWER
    #: A second key, for live calls that ask for one.
    public_key: str | None = field(default=None, repr=False)
    clock: Clock = field(factory=Clock, repr=False)

    def changed(
        self,
        *,
        deadline: float | None = None,
        retries: int | None = None,
        headers: Mapping[str, str] | None = None,
        hooks: Sequence[Hook] | None = None,
    ) -> Settings:
        """Return settings like these, with what is given in place of what was; headers are added to those that are."""
        return evolve(
            self,
            deadline=self.deadline if deadline is None else checked_seconds(deadline, "deadline"),
            retries=self.retries if retries is None else checked_count(retries, "retries"),
            headers=self.headers if headers is None else {**self.headers, **checked_headers(headers)},
            hooks=self.hooks if hooks is None else tuple(hooks),
        )


def resolve(
    provider: Provider,
    api_key: str | None,
    base_url: str | None,
    *,
    find: Callable[[str], str | None] = os.environ.get,
) -> tuple[str, str]:
    """Return key and address: what is given, else what the environment says; the address has a default."""
    key, source = (api_key, "api_key") if api_key is not None else (find(provider.key_variable), provider.key_variable)
    if key is None:
        message = f"There is no key for {provider.title}: give api_key, or set {provider.key_variable}"
        raise ConfigurationError(message)
    if base_url is not None:
        address, place = base_url, "base_url"
    else:
        address, place = find(provider.address_variable) or provider.address, provider.address_variable
    return checked_key(key, source), checked_address(address, place)


__all__ = ["Hook", "Provider", "Settings", "Special"]
