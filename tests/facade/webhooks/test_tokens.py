"""Tokens and secrets that come along as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import pytest

from facade.errors import ConfigurationError, SignatureRefused, UnusableSecret
from facade.webhooks import AccessToken, Auth, Bearer, CustomHeaders, SharedSecret, Unverified, verify
from tests.facade.webhooks.messages import SECRET

if TYPE_CHECKING:
    from collections.abc import Callable

BODY: Final = b"{}"

GOOD: Final[dict[str, tuple[Auth, dict[str, str]]]] = {
    "bearer": (Bearer(SECRET), {"Authorization": f"Bearer {SECRET}"}),
    "bearer, in any case": (Bearer(SECRET), {"authorization": f"bearer  {SECRET} "}),
    "bearer, another header": (Bearer(SECRET, header="X-My-Token"), {"x-my-token": f"Bearer {SECRET}"}),
    "bearer, another prefix": (Bearer(SECRET, prefix="Token"), {"authorization": f"Token {SECRET}"}),
    "bearer, another prefix, with a space": (Bearer(SECRET, prefix="Bearer "), {"authorization": f"Bearer {SECRET}"}),
    "bearer, a prefix of two words": (Bearer(SECRET, prefix="My Token"), {"authorization": f"my token {SECRET}"}),
    "bearer, a prefix right before the token": (Bearer(SECRET, prefix="key="), {"authorization": f"key={SECRET}"}),
    "bearer, no prefix": (Bearer(SECRET, prefix=""), {"authorization": SECRET}),
    "bearer, no prefix, with a space": (Bearer("two words", prefix=""), {"authorization": "two words"}),
    "bearer, rotation": (Bearer(["new-secret-not-real", SECRET]), {"authorization": f"Bearer {SECRET}"}),
    "bearer, a secret out of a file": (Bearer(f"{SECRET}\n"), {"authorization": f"Bearer {SECRET}"}),
    "the older secret": (SharedSecret(SECRET), {"X-Vapi-Secret": SECRET}),
    "an api key": (SharedSecret(SECRET, header="x-api-key"), {"X-API-Key": SECRET}),
    "custom headers": (CustomHeaders({"X-One": "1", "X-Two": ["2", "3"]}), {"x-one": "1", "x-two": "3", "x-three": ""}),
    "an access token": (AccessToken("good".__eq__), {"authorization": "Bearer good"}),
    "nothing": (Unverified(), {}),
}


@pytest.mark.parametrize("name", GOOD)
def test_whoever_knows_the_secret_is_let_in(name: str) -> None:
    """The header, the prefix and the number of secrets are settings."""
    auth, headers = GOOD[name]
    assert verify(headers, BODY, auth) is None


@pytest.mark.parametrize(
    ("auth", "headers", "problem"),
    [
        (Bearer(SECRET), {}, "the header authorization is missing"),
        (Bearer(SECRET), {"authorization": " "}, "the header authorization is empty"),
        (Bearer(SECRET), {"authorization": SECRET}, "the header authorization is not Bearer and a token"),
        (Bearer(SECRET), {"authorization": f"Bearer{SECRET}"}, "the header authorization is not Bearer and a token"),
        (Bearer(SECRET), {"authorization": "Bearer "}, "the header authorization is not Bearer and a token"),
        (Bearer(SECRET), {"authorization": f"Basic {SECRET}"}, "the header authorization is not Bearer and a token"),
        (Bearer(SECRET), {"authorization": f"Bearer {SECRET}x"}, "the header authorization does not hold the secret"),
        (
            Bearer(SECRET),
            {"authorization": f"Bearer {SECRET[:-1]}"},
            "the header authorization does not hold the secret",
        ),
        (Bearer([SECRET, "b"]), {"authorization": "Bearer a"}, "does not hold any of the 2 secrets"),
        (Bearer(SECRET), {"authorization": "Bearer schlüssel"}, "the header authorization is not in ASCII"),
        (SharedSecret(SECRET), {"x-vapi-secret": f"Bearer {SECRET}"}, "the header x-vapi-secret does not hold"),
        (CustomHeaders({"x-one": "1", "x-two": "2"}), {"x-one": "1"}, "the header x-two is missing"),
        (CustomHeaders({"x-one": "1", "x-two": "2"}), {"x-one": "1", "x-two": "1"}, "the header x-two does not hold"),
        (
            AccessToken("good".__eq__),
            {"authorization": "Bearer bad"},
            "the token in the header authorization",
        ),
        (
            AccessToken(lambda _: cast("bool", {"active": False})),
            {"authorization": "Bearer bad"},
            "the token in the header authorization",
        ),
    ],
)
def test_whoever_does_not_is_refused(auth: Auth, headers: dict[str, str], problem: str) -> None:
    """The message says which header is wrong, and nothing of what it should be."""
    with pytest.raises(SignatureRefused) as raised:
        verify(headers, BODY, auth)
    assert problem in str(raised.value)
    assert SECRET not in f"{raised.value!r} {auth!r}"


@pytest.mark.parametrize("make", [Bearer, SharedSecret, lambda secret: CustomHeaders({"x-one": secret})])
@pytest.mark.parametrize("secret", ["", "  ", [], [SECRET, ""], [None], [b"bytes"], "schlüssel", "a\nb"])
def test_a_secret_that_cannot_be_one_lets_nobody_in(make: Callable[[Any], Auth], secret: Any) -> None:
    """An environment variable that is not set must not open the door."""
    with pytest.raises(UnusableSecret):
        make(secret)


def test_no_header_to_look_at_is_a_mistake_in_the_settings() -> None:
    """Otherwise everything would pass."""
    with pytest.raises(ConfigurationError, match="there is no header to look at"):
        CustomHeaders({})


async def later(token: str) -> bool:
    """Say whether a token is good, for whoever waits for it."""
    return "good".__eq__(token)


def test_what_is_to_be_awaited_accepts_no_token() -> None:
    """A coroutine is true, whatever it comes to: it must not open the door."""
    with pytest.raises(ConfigurationError, match="expected a function that is not asynchronous"):
        AccessToken(cast("Any", later))
    coroutines: list[Any] = []

    def hidden(token: str) -> Any:
        coroutines.append(later(token))
        return coroutines[-1]

    with pytest.raises(SignatureRefused, match="is not accepted"):
        verify({"authorization": "Bearer good"}, BODY, AccessToken(hidden))
    coroutines[0].close()


@pytest.mark.parametrize("auth", [Bearer(SECRET), SharedSecret(SECRET), Unverified()])
def test_a_body_that_is_not_in_utf_8_is_refused(auth: Auth) -> None:
    """However the service shows who it is, it posts JSON."""
    headers = {"authorization": f"Bearer {SECRET}", "x-vapi-secret": SECRET}
    with pytest.raises(SignatureRefused, match=r"^the body is not in UTF-8"):
        verify(headers, b"\xff", auth)
