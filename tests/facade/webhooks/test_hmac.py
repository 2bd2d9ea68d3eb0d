"""Signatures with every setting that Vapi has for them, and Voice.ai's, which is one of them."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import Any, Final

import pytest

from facade.errors import ConfigurationError, SignatureRefused, UnusableSecret
from facade.webhooks import Hmac, Timestamped, verify
from tests.facade.webhooks.messages import NOW, SECRET, in_base64, signature

BODY: Final = '{"message":{"type":"hang","who":"Grüße"}}'.encode()
URL: Final = "https://example.com/hooks?from=vapi"
HEADERS: Final = {"x-timestamp": str(NOW), "svix-id": "msg_1"}


def signed(payload: bytes, **settings: Any) -> str:
    """Sign a payload as a service with these settings does."""
    key = b"\x00\xff key" if settings.get("secret_is_base64") else SECRET.encode()
    raw = signature(payload, key, settings.get("algorithm", "sha256"))
    text = in_base64(raw) if settings.get("signature_encoding") == "base64" else raw.hex()
    return f"{settings.get('signature_prefix', '')}{text}"


def secret(**settings: Any) -> str:
    """Return the secret as it is written with these settings."""
    return in_base64(b"\x00\xff key") if settings.get("secret_is_base64") else SECRET


CHOICES: Final[dict[str, tuple[Any, ...]]] = {
    "algorithm": ("sha256", "sha512", "sha1"),
    "signature_encoding": ("hex", "base64"),
    "signature_prefix": ("", "sha256="),
    "secret_is_base64": (False, True),
}


@pytest.mark.parametrize("values", list(itertools.product(*CHOICES.values())), ids=str)
def test_every_way_of_writing_a_signature_is_read(values: tuple[Any, ...]) -> None:
    """Algorithm, encoding, prefix and the form of the secret are settings, in any combination."""
    settings = dict(zip(CHOICES, values, strict=True))
    headers = HEADERS | {"X-Signature": signed(b"%d.%b" % (NOW, BODY), **settings)}
    auth = Hmac(secret(**settings), **settings)
    assert verify(headers, BODY, auth) is None
    with pytest.raises(SignatureRefused, match=r"is not that of this body with the secret$"):
        verify(headers, BODY + b" ", auth)


@pytest.mark.parametrize(
    ("form", "payload", "identifier"),
    [
        ("{body}", BODY, None),
        ("{timestamp}.{body}", b"%d.%b" % (NOW, BODY), None),
        ("{svix-id}.{timestamp}.{body}", b"msg_1.%d.%b" % (NOW, BODY), "msg_1"),
        ("{method} {url}\n{body}", b"POST %b\n%b" % (URL.encode(), BODY), None),
        ("v0:{timestamp}:{body}:{timestamp}", b"v0:%d:%b:%d" % (NOW, BODY, NOW), None),
    ],
)
def test_every_part_of_the_payload_can_be_signed(form: str, payload: bytes, identifier: str | None) -> None:
    """The payload is put together as the format says; an id comes back only if it is signed."""
    auth = Hmac(SECRET, payload_format=form, message_id_header="svix-id")
    headers = HEADERS | {"x-signature": signed(payload)}
    assert verify(headers, BODY, auth, method="post", url=URL) == identifier


def test_headers_can_have_other_names() -> None:
    """The names of the headers are settings, in whatever case."""
    auth = Hmac(SECRET, signature_header="X-Vapi-Signature", timestamp_header="X-When")
    assert verify({"x-vapi-signature": signed(b"1." + BODY), "x-when": "1"}, BODY, auth) is None


def test_without_a_timestamp_the_body_alone_is_signed() -> None:
    """`include_timestamp=False` means a service that sends none."""
    assert verify({"x-signature": signed(BODY)}, BODY, Hmac(SECRET, include_timestamp=False)) is None


def test_capital_digits_are_digits() -> None:
    """Hexadecimal digits are the same in either case."""
    assert verify(HEADERS | {"x-signature": signed(b"%d.%b" % (NOW, BODY)).upper()}, BODY, Hmac(SECRET)) is None


def test_any_of_several_secrets_is_enough() -> None:
    """The old secret goes on working while the new one is handed out."""
    headers = HEADERS | {"x-signature": signed(b"%d.%b" % (NOW, BODY))}
    assert verify(headers, BODY, Hmac(["new-secret-not-real", SECRET])) is None
    with pytest.raises(SignatureRefused, match=r"with any of the 2 secrets$"):
        verify(headers, BODY, Hmac(["new-secret-not-real", "newer-secret-not-real"]))


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        ("", "the header x-signature is empty"),
        ("zz" * 32, "the signature in x-signature is not in hexadecimal digits"),
        ("a" * 63, "the signature in x-signature is not in hexadecimal digits"),
        ("ab " * 32, "the signature in x-signature is not in hexadecimal digits"),
        ("ab" * 31, "the signature in x-signature has 31 bytes, where 32 are expected"),
        ("ab" * 100_000, "the signature in x-signature has 100000 bytes, where 32 are expected"),
        ("ab" * 32, "the signature in x-signature is not that of this body with the secret"),
        ("ä" * 64, "the header x-signature is not in ASCII"),
        ("\udc80" * 64, "the header x-signature is not in ASCII"),
    ],
)
def test_each_fault_of_a_signature_is_told(given: str, problem: str) -> None:
    """Missing, malformed, of another length or wrong: one kind of error, and a message for each."""
    with pytest.raises(SignatureRefused, match=f"^{problem}"):
        verify(HEADERS | {"x-signature": given}, BODY, Hmac(SECRET))


def test_a_prefix_that_is_missing_is_told() -> None:
    """A service that writes no prefix is set up in another way than this server thinks."""
    headers = HEADERS | {"x-signature": signed(b"%d.%b" % (NOW, BODY))}
    with pytest.raises(SignatureRefused, match=r"^the header x-signature does not begin with 'sha256='$"):
        verify(headers, BODY, Hmac(SECRET, signature_prefix="sha256="))


@pytest.mark.parametrize("when", ['1.{"message":{}', "1\n2", "x" * 129, "1;2"])
def test_a_timestamp_cannot_take_over_a_part_of_the_body(when: str) -> None:
    """The border between timestamp and body stays where the service has put it."""
    headers = {"x-timestamp": when, "x-signature": signed(when.encode() + b"." + BODY)}
    with pytest.raises(SignatureRefused, match=r"^the header x-timestamp is too long, or holds a character"):
        verify(headers, BODY, Hmac(SECRET))


def moments() -> dict[str, str]:
    """Return one moment as services may write it."""
    moment = dt.datetime.fromtimestamp(NOW, dt.UTC)
    return {
        "seconds": str(NOW),
        "fractions of seconds": f"{NOW}.25",
        "milliseconds": f"{NOW}250",
        "ISO 8601": moment.isoformat(),
        "ISO 8601 with a Z": f"{moment:%Y-%m-%dT%H:%M:%S.123Z}",
        "ISO 8601 without a time zone": f"{moment:%Y-%m-%dT%H:%M:%S}",
        "ISO 8601 elsewhere": moment.astimezone(dt.timezone(dt.timedelta(hours=-5))).isoformat(),
    }


@pytest.mark.parametrize("form", moments())
def test_a_timestamp_is_read_however_it_is_written(form: str) -> None:
    """No service says how it writes the moment, so each usual form is read."""
    when = moments()[form]
    headers = {"x-timestamp": when, "x-signature": signed(when.encode() + b"." + BODY)}
    auth = Hmac(SECRET, tolerance=60)
    assert verify(headers, BODY, auth, now=NOW + 59) is None
    assert verify(headers, BODY, auth, now=NOW - 59) is None
    with pytest.raises(SignatureRefused, match=r"^the timestamp is 6[12] seconds old, which is more than 60$"):
        verify(headers, BODY, auth, now=NOW + 62)
    with pytest.raises(SignatureRefused, match=r"^the timestamp lies 6[12] seconds ahead, which is more than 60"):
        verify(headers, BODY, auth, now=NOW - 61.5)


@pytest.mark.parametrize("when", ["soon", "nan", "inf", "-inf", "1e999", "9" * 100, "2026-13-01", "-", "0001-01-01"])
def test_what_is_no_moment_is_refused_where_it_matters(when: str) -> None:
    """Without a tolerance the timestamp is a text that is signed, and nothing else."""
    headers = {"x-timestamp": when, "x-signature": signed(when.encode() + b"." + BODY)}
    assert verify(headers, BODY, Hmac(SECRET)) is None
    with pytest.raises(SignatureRefused, match=r"^the header x-timestamp is no moment|seconds old"):
        verify(headers, BODY, Hmac(SECRET, tolerance=60), now=NOW)


@pytest.mark.parametrize(
    ("settings", "problem"),
    [
        ({"payload_format": "{timestamp}"}, "leaves {body} out: any body would do"),
        ({"payload_format": "{body}{nonce}"}, "has {nonce}, which nobody knows"),
        ({"payload_format": "{svix-id}.{body}"}, "say in which header it comes"),
        ({"payload_format": "{timestamp}.{body}", "include_timestamp": False}, "which include_timestamp leaves out"),
        ({"include_timestamp": False, "tolerance": 60}, "tolerance needs a timestamp that is signed"),
        ({"tolerance": -1}, "tolerance is a number of seconds"),
        ({"tolerance": float("nan")}, "tolerance is a number of seconds"),
        ({"algorithm": "md5"}, "expected one of sha256"),
        ({"signature_encoding": "base32"}, "expected one of sha256, sha512, sha1, hex, base64"),
        ({"signature_header": "x signature"}, "'x signature' is no name of a header"),
        ({"timestamp_header": ""}, "'' is no name of a header"),
    ],
)
def test_settings_that_cannot_work_are_told_at_once(settings: dict[str, Any], problem: str) -> None:
    """A mistake in the settings comes to light when the program starts, not when the first message comes."""
    with pytest.raises(ConfigurationError) as raised:
        Hmac(SECRET, **settings)
    assert problem in str(raised.value)


@pytest.mark.parametrize("wrong", ["not base64", "AAAAA", "="])
def test_a_secret_that_is_no_base64_is_told_at_once(wrong: str) -> None:
    """It is the same kind of error as a signature that is wrong."""
    with pytest.raises(UnusableSecret, match=r"^the secret is not in base64$"):
        Hmac(wrong, secret_is_base64=True)


def test_an_address_that_is_signed_has_to_be_given() -> None:
    """Only the server knows under which address it was asked."""
    with pytest.raises(ConfigurationError, match="give `url`"):
        verify(HEADERS | {"x-signature": "ab" * 32}, BODY, Hmac(SECRET, payload_format="{url}{body}"))


# Voice.ai


def voiceai_headers(when: str) -> dict[str, str]:
    """Return what Voice.ai sends along."""
    return {"X-Webhook-Timestamp": when, "X-Webhook-Signature": signed(when.encode() + b"." + BODY)}


def test_voiceais_signature_is_one_over_timestamp_and_body() -> None:
    """The timestamp is signed as it stands, whatever it is."""
    assert verify(voiceai_headers("any time: now"), BODY, Timestamped(SECRET)) is None
    with pytest.raises(SignatureRefused, match=r"^the signature in x-webhook-signature is not that of this body"):
        verify(voiceai_headers("1") | {"X-Webhook-Timestamp": "2"}, BODY, Timestamped(SECRET))


def test_voiceais_timestamp_can_be_held_against_the_clock() -> None:
    """No window is known, so there is none unless somebody wants one."""
    old = voiceai_headers(str(NOW - 3600))
    assert verify(old, BODY, Timestamped(SECRET), now=NOW) is None
    with pytest.raises(SignatureRefused, match=r"^the timestamp is 3600 seconds old"):
        verify(old, BODY, Timestamped(SECRET, tolerance=600), now=NOW)


@pytest.mark.parametrize("auth", [Hmac(SECRET), Timestamped([SECRET, "other-secret-not-real"])])
def test_no_secret_is_shown(auth: Hmac | Timestamped) -> None:
    """The settings can be logged."""
    assert SECRET not in repr(auth)
    assert "not-real" not in repr(auth)
