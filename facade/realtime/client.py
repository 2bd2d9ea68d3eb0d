"""The clients of OpenAI's Realtime calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from facade.client import AsyncClient, Client
from facade.errors import ConfigurationError

from .calls import AsyncCalls, Calls
from .client_secrets import AsyncClientSecrets, ClientSecrets
from .provider import PROVIDER

if TYPE_CHECKING:
    from typing import Self

    from facade.settings import Provider

_ORGANIZATION, _PROJECT = "openai-organization", "openai-project"


def _account(organization: str | None, project: str | None) -> dict[str, str]:
    for name, value in (("organization", organization), ("project", project)):
        if value == "":
            message = f"{name} is empty: leave it out, or give its id"
            raise ConfigurationError(message)
    given = {_ORGANIZATION: organization, _PROJECT: project}
    return {name: value for name, value in given.items() if value is not None}


class Realtime(Client):
    """
    OpenAI's Realtime calls. Without arguments, key and address come from `OPENAI_API_KEY` and `OPENAI_BASE_URL`.

    A client secret (`ek_...`) can stand in the key's place; it opens calls and can do nothing else.
    """

    _provider: ClassVar[Provider] = PROVIDER

    def on_behalf_of(self, *, organization: str | None = None, project: str | None = None) -> Self:
        """Return a client that names an organisation and a project of the account, on the same connections."""
        return self.with_options(headers=_account(organization, project))

    @property
    def calls(self) -> Calls:
        """Open, take, pass on and end calls."""
        return Calls(self)

    @property
    def client_secrets(self) -> ClientSecrets:
        """Make keys for browsers and apps."""
        return ClientSecrets(self)


class AsyncRealtime(AsyncClient):
    """`Realtime`, without blocking."""

    _provider: ClassVar[Provider] = PROVIDER

    def on_behalf_of(self, *, organization: str | None = None, project: str | None = None) -> Self:
        """Return a client that names an organisation and a project of the account, on the same connections."""
        return self.with_options(headers=_account(organization, project))

    @property
    def calls(self) -> AsyncCalls:
        """Open, take, pass on and end calls."""
        return AsyncCalls(self)

    @property
    def client_secrets(self) -> AsyncClientSecrets:
        """Make keys for browsers and apps."""
        return AsyncClientSecrets(self)


__all__ = ["AsyncRealtime", "Realtime"]
