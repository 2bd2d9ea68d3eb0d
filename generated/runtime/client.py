# Written by `make generate` from scripts/generate/runtime. Do not edit.
"""A plain client: an address, headers, and a connection pool that is made when it is first needed."""

from __future__ import annotations

import re
from threading import Lock
from typing import TYPE_CHECKING, Any, Final

from attrs import define, evolve, field
from attrs.setters import frozen

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping
    from types import TracebackType
    from typing import Self

    import httpx
    from attrs import Attribute

#: Seconds; a client without a time-out waits for ever on a service that has gone silent.
DEFAULT_TIMEOUT: Final = 30.0


def _without_password(address: str) -> str:
    return repr(re.sub(r"//[^/@]*@", "//", address))


def _fits_a_header(_: AuthenticatedClient, __: Attribute[str], token: str) -> None:
    # Said here, because httpx would show the key in what it says.
    if not token or not token.isascii() or not token.isprintable() or token != token.strip():
        message = "the token is empty or holds a character that no header can carry, such as a line break at its end"
        raise ValueError(message)


@define(eq=False)
class Client:
    """
    Holds what all requests to one server share. It can be used from several threads and tasks.

    `with_headers`, `with_cookies` and `with_timeout` return a new client with connections of its own and leave this
    one as it is. A client that was closed opens again when it is used again; an httpx client that was given with
    `set_httpx_client` stays its giver's, who closes it.
    """

    _base_url: str = field(alias="base_url", repr=_without_password)
    _cookies: Mapping[str, str] = field(factory=dict, kw_only=True, alias="cookies", repr=False)
    _headers: Mapping[str, str] = field(factory=dict, kw_only=True, alias="headers", repr=False)
    _timeout: httpx.Timeout | float | None = field(default=DEFAULT_TIMEOUT, kw_only=True, alias="timeout")
    _verify_ssl: str | bool | ssl.SSLContext = field(default=True, kw_only=True, alias="verify_ssl")
    _follow_redirects: bool = field(default=False, kw_only=True, alias="follow_redirects")
    #: Further arguments of `httpx.Client` and `httpx.AsyncClient`, such as `proxy` or `transport`.
    _httpx_args: Mapping[str, Any] = field(factory=dict, kw_only=True, alias="httpx_args", repr=False)
    _client: httpx.Client | None = field(default=None, init=False, repr=False)
    _async_client: httpx.AsyncClient | None = field(default=None, init=False, repr=False)
    _given: bool = field(default=False, init=False, repr=False)
    _async_given: bool = field(default=False, init=False, repr=False)
    _lock: Lock = field(factory=Lock, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        twice = sorted(self._httpx_args.keys() & self._own_settings())
        if twice:
            message = f"httpx_args cannot hold {', '.join(twice)}: give the client's own argument of that meaning"
            raise ValueError(message)

    def with_headers(self, headers: Mapping[str, str]) -> Self:
        """Return a client like this one with further headers."""
        return self._changed(headers={**self._headers, **headers})

    def with_cookies(self, cookies: Mapping[str, str]) -> Self:
        """Return a client like this one with further cookies."""
        return self._changed(cookies={**self._cookies, **cookies})

    def with_timeout(self, timeout: httpx.Timeout | float | None) -> Self:
        """Return a client like this one with another time-out."""
        return self._changed(timeout=timeout)

    def _changed(self, **changes: Any) -> Self:
        if self._given or self._async_given:
            message = "this client sends with the httpx client that it was given; change the settings of that one"
            raise ValueError(message)
        return evolve(self, **changes)

    def _request_headers(self) -> dict[str, str]:
        return dict(self._headers)

    def _own_settings(self) -> dict[str, Any]:
        return {
            "base_url": self._base_url,
            "cookies": dict(self._cookies),
            "headers": self._request_headers(),
            "timeout": self._timeout,
            "verify": self._verify_ssl,
            "follow_redirects": self._follow_redirects,
        }

    def get_httpx_client(self) -> httpx.Client:
        """Return the underlying client, made on first use."""
        import httpx  # noqa: PLC0415 - importing an operation must stay quick

        with self._lock:
            if self._client is None or (self._client.is_closed and not self._given):
                self._client = httpx.Client(**self._own_settings(), **self._httpx_args)
            return self._client

    def set_httpx_client(self, client: httpx.Client) -> Self:
        """Use this client from now on, with its own settings in place of all of ours."""
        self._client, self._given = client, True
        return self

    def get_async_httpx_client(self) -> httpx.AsyncClient:
        """Return the underlying asynchronous client, made on first use."""
        import httpx  # noqa: PLC0415 - importing an operation must stay quick

        with self._lock:
            if self._async_client is None or (self._async_client.is_closed and not self._async_given):
                self._async_client = httpx.AsyncClient(**self._own_settings(), **self._httpx_args)
            return self._async_client

    def set_async_httpx_client(self, async_client: httpx.AsyncClient) -> Self:
        """Use this asynchronous client from now on, with its own settings in place of all of ours."""
        self._async_client, self._async_given = async_client, True
        return self

    def __enter__(self) -> Self:
        self.get_httpx_client()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._client is not None and not self._given:
            self._client.close()

    async def __aenter__(self) -> Self:
        self.get_async_httpx_client()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._async_client is not None and not self._async_given:
            await self._async_client.aclose()


@define(eq=False)
class AuthenticatedClient(Client):
    """A client that sends a key with every request; the key is in no `repr`, and another key needs another client."""

    token: str = field(kw_only=True, repr=False, on_setattr=frozen, validator=_fits_a_header)
    prefix: str = field(default="Bearer", kw_only=True)
    auth_header_name: str = field(default="Authorization", kw_only=True)

    def _request_headers(self) -> dict[str, str]:
        value = f"{self.prefix} {self.token}" if self.prefix else self.token
        return {**self._headers, self.auth_header_name: value}
