"""Which connections are kept, and which way requests go."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

import attrs
import httpx
import pytest

from facade import connections
from facade.connections import KEPT, Shelf, Ways
from facade.errors import ConfigurationError
from facade.transport import open_async_transport, open_transport, origin_of

if TYPE_CHECKING:
    from collections.abc import Callable

HERE = (b"https", b"here.invalid", None)
THERE = (b"https", b"there.invalid", 8443)


@attrs.define(eq=False)
class Idle:
    """A connection that rests, as far as the shelf sees it."""

    available: bool = True
    expired: bool = False

    def is_available(self) -> bool:
        """Tell whether it can take a request."""
        return self.available

    def has_expired(self) -> bool:
        """Tell whether it can take no more."""
        return self.expired


@pytest.fixture
def turn(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """A function that moves time on."""
    now = 1000.0

    def turn(seconds: float) -> None:
        nonlocal now
        now += seconds

    monkeypatch.setattr(connections, "monotonic", lambda: now)
    return turn


def used(shelf: Shelf[Idle], *those: Idle, origin: connections.Origin = HERE) -> list[Idle]:
    """Take new connections, all at once, put them back in that order, and return those to be closed."""
    spent: list[Idle] = []
    for _ in those:
        shelf.take(origin, spent)
    for idle in those:
        shelf.put(origin, idle, spent)
    return spent


def test_the_last_connection_is_taken_first() -> None:
    """Few requests keep few connections warm."""
    shelf = Shelf[Idle](8)
    first, second = Idle(), Idle()
    assert not used(shelf, first, second)
    spent: list[Idle] = []
    assert [shelf.take(HERE, spent) for _ in range(3)] == [second, first, None]
    assert not spent


def test_a_connection_serves_its_own_origin() -> None:
    """A request goes nowhere but where it belongs, however many connections lead elsewhere."""
    shelf = Shelf[Idle](8)
    here, there = Idle(), Idle()
    used(shelf, here)
    used(shelf, there, origin=THERE)
    spent: list[Idle] = []
    assert shelf.take(HERE, spent) is here
    assert shelf.take(HERE, spent) is None
    assert shelf.take(THERE, spent) is there


def test_old_connections_are_closed(turn: Callable[[float], None]) -> None:
    """What nobody has used for a while is closed, wherever it leads."""
    shelf = Shelf[Idle](8)
    old, young = Idle(), Idle()
    used(shelf, old, origin=THERE)
    turn(KEPT - 1)
    used(shelf, young)
    turn(2)
    spent: list[Idle] = []
    assert shelf.take(HERE, spent) is young
    assert spent == [old]


def test_dead_connections_are_closed() -> None:
    """A connection that the other side closed is passed over for one that lives."""
    shelf = Shelf[Idle](8)
    alive, dead = Idle(), Idle(expired=True)
    used(shelf, alive, dead)
    spent: list[Idle] = []
    assert shelf.take(HERE, spent) is alive
    assert spent == [dead]


def test_a_connection_in_the_middle_of_something_is_closed() -> None:
    """What cannot take a request is not kept."""
    spoilt = Idle(available=False)
    assert used(Shelf[Idle](8), spoilt) == [spoilt]


def test_resting_connections_make_room() -> None:
    """Those that rest count as well, and the oldest goes where a new one is needed."""
    shelf = Shelf[Idle](2)
    first, second = Idle(), Idle()
    used(shelf, first, second, origin=THERE)
    spent: list[Idle] = []
    assert shelf.take(HERE, spent) is None
    assert spent == [first]
    assert shelf.take(HERE, spent) is None
    assert spent == [first, second]


def test_nothing_is_kept_after_the_end() -> None:
    """Once cleared, a shelf keeps no connection that comes back."""
    shelf = Shelf[Idle](8)
    resting, late = Idle(), Idle()
    used(shelf, resting)
    spent: list[Idle] = []
    shelf.clear(spent)
    assert spent == [resting]
    assert used(shelf, late) == [late]


@pytest.fixture
def environment(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """A function that sets variables; there are no others about proxies and certificates."""
    for name in os.environ:
        if name.lower().endswith("_proxy") or name.startswith("SSL_CERT_"):
            monkeypatch.delenv(name)

    def set_all(**variables: str) -> None:
        for name, value in variables.items():
            monkeypatch.setenv(name, value)

    return set_all


@pytest.mark.parametrize(
    ("variables", "address", "proxy"),
    [
        ({}, "https://a.invalid", None),
        ({"HTTPS_PROXY": "http://p.invalid:1"}, "https://a.invalid", "http://p.invalid:1"),
        ({"https_proxy": "http://p.invalid:1"}, "https://a.invalid", "http://p.invalid:1"),
        ({"HTTPS_PROXY": "p.invalid:1"}, "https://a.invalid", "http://p.invalid:1"),
        ({"HTTPS_PROXY": "http://p.invalid:1"}, "http://a.invalid", None),
        ({"HTTP_PROXY": "http://p.invalid:1"}, "http://a.invalid", "http://p.invalid:1"),
        ({"ALL_PROXY": "http://p.invalid:1"}, "https://a.invalid", "http://p.invalid:1"),
        (
            {"ALL_PROXY": "http://p.invalid:1", "HTTPS_PROXY": "http://q.invalid:1"},
            "https://a.invalid",
            "http://q.invalid:1",
        ),
        ({"ALL_PROXY": "http://p.invalid:1", "NO_PROXY": "*"}, "https://a.invalid", None),
        ({"ALL_PROXY": "http://p.invalid:1", "NO_PROXY": "b.invalid, a.invalid"}, "https://a.invalid", None),
        ({"ALL_PROXY": "http://p.invalid:1", "NO_PROXY": ".a.invalid"}, "https://b.a.invalid", None),
        ({"ALL_PROXY": "http://p.invalid:1", "NO_PROXY": "a.invalid:8443"}, "https://a.invalid:8443", None),
        ({"ALL_PROXY": "http://p.invalid:1", "NO_PROXY": "b.invalid"}, "https://a.invalid", "http://p.invalid:1"),
    ],
)
def test_the_environment_names_proxies(
    environment: Callable[..., None], variables: dict[str, str], address: str, proxy: str | None
) -> None:
    """The usual variables count, as they do for httpx."""
    environment(**variables)
    found = Ways(None).proxy(origin_of(httpx.URL(address)))
    assert (found and str(found.url)) == proxy


def test_a_given_proxy_counts_alone(environment: Callable[..., None]) -> None:
    """Whoever names a proxy means it, whatever the environment says."""
    environment(ALL_PROXY="http://p.invalid:1", NO_PROXY="*")
    found = Ways("http://user:word@q.invalid:1").proxy(HERE)
    assert found is not None
    assert str(found.url) == "http://q.invalid:1"
    assert found.raw_auth == (b"user", b"word")


@pytest.mark.parametrize(
    "proxy", ["ftp://p.invalid", "p.invalid:1", "http://", "http://p.invalid:one", "http://p.invalid:70000"]
)
@pytest.mark.parametrize("opening", [open_transport, open_async_transport])
def test_a_proxy_that_is_none_is_told_when_a_client_is_made(opening: Callable[..., Any], proxy: str) -> None:
    """The message names the setting, and does not show it: it may hold a password."""
    with pytest.raises(ConfigurationError, match=r"^proxy ") as caught:
        opening("https://a.invalid", proxy=proxy)
    assert "p.invalid" not in str(caught.value)
    assert caught.value.__context__ is None


def test_a_variable_that_names_no_proxy_is_told(environment: Callable[..., None]) -> None:
    """The message names the variable."""
    environment(HTTPS_PROXY="ftp://p.invalid")
    with pytest.raises(ConfigurationError, match=r"^HTTPS_PROXY "):
        open_transport("https://a.invalid")
    open_transport("http://a.invalid").close()


def test_certificates_that_are_none_are_told(environment: Callable[..., None]) -> None:
    """The message names the variables."""
    environment(SSL_CERT_FILE=os.devnull)
    with pytest.raises(ConfigurationError, match="SSL_CERT_FILE"):
        Ways(None).trusted()
