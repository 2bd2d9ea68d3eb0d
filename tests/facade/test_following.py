"""Following a call, whichever service carries it: the flow alone, with a service that is a list of calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from facade.account import Account
from facade.calls import Call, Status
from facade.exchange import Emit, Sleep
from facade.following import follow
from facade.settings import Provider, Settings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facade.exchange import Flow


def test_two_words_for_one_status_are_one_change() -> None:
    """A service may have more words than there are statuses; each status comes once."""
    states = [
        ("initiated", Status.QUEUED),
        ("queued", Status.QUEUED),
        ("active", Status.IN_PROGRESS),
        ("talking", Status.IN_PROGRESS),
        ("novel", Status.UNKNOWN),
        ("newer", Status.UNKNOWN),
        ("active", Status.IN_PROGRESS),
        ("completed", Status.ENDED),
    ]
    looks = iter([Call(id="c", provider="p", status=status, service_status=word, raw=None) for word, status in states])

    def look(_at: Account, _call_id: str, /) -> Flow[Call]:
        yield from ()
        return next(looks)

    found = [call.service_status for call in emitted(follow(account(), look, "c", every=1, deadline=60))]
    assert found == ["initiated", "active", "novel", "newer", "active", "completed"]


def emitted(stream: Iterator[Any]) -> Iterator[Call]:
    """Return what a stream hands out; pauses are not made."""
    for effect in stream:
        if isinstance(effect, Emit):
            yield effect.value
        else:
            assert isinstance(effect, Sleep)


def account() -> Account:
    """Return an account at a service that is never asked."""
    provider = Provider(name="p", title="P", address="https://example.com", key_variable="K", address_variable="A")
    return Account(Settings(provider=provider, key="test-key-not-real", address=provider.address))
