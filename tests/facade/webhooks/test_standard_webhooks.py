"""Standard Webhooks, as OpenAI signs: the published vectors pass, and each fault is told in one way."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from facade.errors import ConfigurationError, SignatureRefused, UnusableSecret
from facade.webhooks import StandardWebhooks, verify
from tests.facade.webhooks.messages import in_base64, signature

if TYPE_CHECKING:
    from collections.abc import Mapping

#: The vector that the project of Standard Webhooks has in the tests of all its libraries.
VECTOR_SECRET: Final = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"  # noqa: S105 - published
VECTOR_BODY: Final = b'{"test": 2432232314}'
VECTOR_TIME: Final = 1614265330
VECTOR: Final = {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": str(VECTOR_TIME),
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
}
OTHER_KEY: Final = b"another key, of 32 bytes or more."
OTHER_SECRET: Final = f"whsec_{in_base64(OTHER_KEY)}"


def check(
    headers: Mapping[str, str],
    body: bytes = VECTOR_BODY,
    secret: str | list[str] = VECTOR_SECRET,
    now: float = VECTOR_TIME,
) -> str | None:
    """Verify what was posted at a certain time."""
    return verify(headers, body, StandardWebhooks(secret), now=now)


def test_the_published_vector_passes() -> None:
    """A signature that others have made is right, and the id of the delivery comes back."""
    assert check(VECTOR) == VECTOR["webhook-id"]


@pytest.mark.parametrize("secret", [VECTOR_SECRET.removeprefix("whsec_"), f" {VECTOR_SECRET}\n"])
def test_a_secret_may_be_written_in_other_ways(secret: str) -> None:
    """The prefix may be left out, and a line break at the end of a file does no harm."""
    assert check(VECTOR, secret=secret)


def test_one_right_signature_among_several_is_enough() -> None:
    """While one secret replaces another the service signs with both; other versions are passed over."""
    wrong = in_base64(signature(b"something else"))
    assert check(VECTOR | {"webhook-signature": f"v1,{wrong} v1a,{wrong} {VECTOR['webhook-signature']} v2,x nonsense"})


def test_one_right_secret_among_several_is_enough() -> None:
    """Whoever receives may have both secrets too."""
    assert check(VECTOR, secret=[OTHER_SECRET, VECTOR_SECRET])


@pytest.mark.parametrize("seconds", [-300, -299, 0, 299, 300])
def test_the_timestamp_may_be_five_minutes_off(seconds: int) -> None:
    """Clocks differ, in both directions."""
    assert check(VECTOR, now=VECTOR_TIME + seconds)


FAULTS: Final[dict[str, tuple[dict[str, str], str]]] = {
    "no id": ({"webhook-id": ""}, "the header webhook-id is empty"),
    "another id": ({"webhook-id": "msg_2"}, "the signature in webhook-signature is not that of this body"),
    "an id that could be a body": ({"webhook-id": '{"x'}, "the header webhook-id is too long, or holds a character"),
    "a long id": ({"webhook-id": "a" * 1000}, "the header webhook-id is too long"),
    "no signature": ({"webhook-signature": ""}, "the header webhook-signature is empty"),
    "no version": ({"webhook-signature": VECTOR["webhook-signature"][3:]}, "no signature of version v1"),
    "another version": ({"webhook-signature": "v2" + VECTOR["webhook-signature"][2:]}, "no signature of version v1"),
    "nothing after the version": ({"webhook-signature": "v1,"}, "is not in base64"),
    "no comma": ({"webhook-signature": "v1"}, "is not in base64"),
    "no base64": ({"webhook-signature": "v1,!!!!"}, "is not in base64"),
    "base64 that cannot be": ({"webhook-signature": "v1,AAAAA"}, "is not in base64"),
    "too short": ({"webhook-signature": "v1,AAAA"}, "has 3 bytes, where 32 are expected"),
    "too long": ({"webhook-signature": f"v1,{in_base64(bytes(33))}"}, "has 33 bytes, where 32 are expected"),
    "wrong": ({"webhook-signature": f"v1,{in_base64(bytes(32))}"}, "is not that of this body with the secret"),
    "several, all wrong": ({"webhook-signature": "v1,AAAA v1,!! v1,ä"[:-4]}, "is not that of this body"),
    "not in ASCII": ({"webhook-signature": "v1,é"}, "the header webhook-signature is not in ASCII"),
    "no time": ({"webhook-timestamp": "soon"}, "the header webhook-timestamp is no whole number of seconds"),
    "a fraction": ({"webhook-timestamp": f"{VECTOR_TIME}.0"}, "no whole number of seconds"),
    "no number": ({"webhook-timestamp": "nan"}, "no whole number of seconds"),
    "other digits": ({"webhook-timestamp": "١٦١٤٢٦٥٣٣٠"}, "the header webhook-timestamp is not in ASCII"),
    "a huge number": ({"webhook-timestamp": "9" * 5000}, "no whole number of seconds"),
    "too old": (
        {"webhook-timestamp": str(VECTOR_TIME - 301)},
        "the timestamp is 301 seconds old, which is more",
    ),
    "too new": ({"webhook-timestamp": str(VECTOR_TIME + 301)}, "the timestamp lies 301 seconds ahead"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_one_kind_of_error_and_says_what_it_is(fault: str) -> None:
    """Whatever is wrong with a signature, one except clause is enough, and the message is precise."""
    changes, problem = FAULTS[fault]
    with pytest.raises(SignatureRefused) as raised:
        check(VECTOR | changes)
    assert problem in str(raised.value)
    assert raised.value.status == 401


@pytest.mark.parametrize("name", VECTOR)
def test_a_header_that_is_missing_is_named(name: str) -> None:
    """Each of the three has to be there."""
    with pytest.raises(SignatureRefused, match=f"^the header {name} is missing$"):
        check({header: value for header, value in VECTOR.items() if header != name})


@pytest.mark.parametrize("name", VECTOR)
def test_a_header_that_is_there_twice_is_refused(name: str) -> None:
    """Nobody can say which of two is meant."""
    with pytest.raises(SignatureRefused, match=f"^the header {name} is there 2 times$"):
        verify([*VECTOR.items(), (name.upper(), VECTOR[name])], VECTOR_BODY, StandardWebhooks(VECTOR_SECRET))


def test_another_body_is_refused() -> None:
    """One byte more is enough."""
    with pytest.raises(SignatureRefused, match=r"is not that of this body with any of the 2 secrets$"):
        check(VECTOR, VECTOR_BODY + b" ", [OTHER_SECRET, VECTOR_SECRET])


def test_a_body_that_is_not_in_utf_8_is_refused_although_it_is_signed() -> None:
    """What is signed is a text: nobody has to find out later that it is none."""
    body = b'{"type": "\xff"}'
    right = in_base64(signature(b"msg_1.%d.%b" % (VECTOR_TIME, body), OTHER_KEY))
    headers = {"webhook-id": "msg_1", "webhook-timestamp": str(VECTOR_TIME), "webhook-signature": f"v1,{right}"}
    with pytest.raises(SignatureRefused, match=r"^the body is not in UTF-8"):
        check(headers, body, OTHER_SECRET)


@pytest.mark.parametrize(
    ("secret", "problem"),
    [
        ("", "the secret is empty"),
        ("  \n", "the secret is empty"),
        ("whsec_", "a secret has nothing after whsec_"),
        ("whsec_ ", "a secret has nothing after whsec_"),
        ("whsec_a", "the secret is not in base64"),
        ("whsec_nicht so", "the secret is not in base64"),
        ("whsec_schlüssel", "the secret is not in base64"),
        ([], "there is no secret"),
        ([VECTOR_SECRET, ""], "secret 2 of 2 is empty"),
        ([VECTOR_SECRET, "whsec_="], "secret 2 of 2 is not in base64"),
    ],
)
def test_a_secret_that_cannot_be_one_is_refused_at_once(secret: str | list[str], problem: str) -> None:
    """No empty key is ever held against a signature; it is the same kind of error, and one of the settings too."""
    with pytest.raises(UnusableSecret, match=problem) as raised:
        StandardWebhooks(secret)
    assert isinstance(raised.value, SignatureRefused)
    assert isinstance(raised.value, ConfigurationError)
    assert raised.value.status == 500
    assert "nicht so" not in str(raised.value)


def test_nothing_secret_is_shown() -> None:
    """Neither the secret, nor the body, nor the right signature is in any text."""
    auth = StandardWebhooks(VECTOR_SECRET)
    with pytest.raises(SignatureRefused) as raised:
        verify(VECTOR, b'{"test": 5550100}', auth, now=VECTOR_TIME)
    shown = f"{raised.value} {raised.value!r} {auth!r}"
    assert VECTOR_SECRET[6:] not in shown
    assert "5550100" not in shown
    assert "," not in str(raised.value)
