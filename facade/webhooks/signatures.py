"""Ways to show who one is by a signature: it fits one body and one moment, and the secret stays at home."""

from __future__ import annotations

import hmac
import re
from typing import TYPE_CHECKING, Final, Literal, get_args

from attrs import Factory, field, frozen
from attrs.converters import optional

from facade.errors import ConfigurationError, SignatureRefused, UnusableSecret

from .keys import as_keys, as_secrets, from_base64
from .moments import from_text
from .tokens import as_header, header_value, is_any_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .posts import Post

Algorithm = Literal["sha256", "sha512", "sha1"]
Encoding = Literal["hex", "base64"]

_SIZES: Final = {"sha256": 32, "sha512": 64, "sha1": 20}
_TOKEN: Final = re.compile(r"(\{[A-Za-z][A-Za-z0-9_-]*\})")
_BODY, _TIMESTAMP, _METHOD, _URL, _ID = "{body}", "{timestamp}", "{method}", "{url}", "{svix-id}"
_KNOWN: Final = frozenset({_BODY, _TIMESTAMP, _METHOD, _URL, _ID})
#: What a timestamp or an id consists of. Anything else could move the border between it and the body.
_PLAIN: Final = re.compile(r"[A-Za-z0-9:.,+ _-]{1,128}")
_SECONDS: Final = re.compile(r"[0-9]{1,12}")
_HEX: Final = re.compile(r"[0-9A-Fa-f]*")
_STANDARD_PREFIX: Final = "whsec_"
_STANDARD_VERSION: Final = "v1"


def _as_tolerance(seconds: float) -> float:
    # Nothing would ever be older than what is no number.
    if not seconds >= 0:
        raise ConfigurationError("tolerance is a number of seconds, 0 or more")
    return seconds


@frozen
class Hmac:
    """
    Vapi's HMAC credential, with its settings by their names there, and its defaults.

    `tolerance` is how many seconds the timestamp may differ from now. It is off unless you set it: Vapi says neither in
    which unit the timestamp is, nor how late it delivers again. Seconds, milliseconds and ISO 8601 are read.
    """

    secret: tuple[str, ...] = field(converter=as_secrets, repr=False)
    algorithm: Algorithm = field(default="sha256", kw_only=True)
    signature_header: str = field(default="x-signature", converter=as_header, kw_only=True)
    signature_prefix: str = field(default="", kw_only=True)
    signature_encoding: Encoding = field(default="hex", kw_only=True)
    timestamp_header: str = field(default="x-timestamp", converter=as_header, kw_only=True)
    include_timestamp: bool = field(default=True, kw_only=True)
    #: What is signed, with `{body}`, `{timestamp}`, `{method}`, `{url}` and `{svix-id}` in their places.
    payload_format: str = field(
        default=Factory(lambda self: "{timestamp}.{body}" if self.include_timestamp else "{body}", takes_self=True),
        kw_only=True,
    )
    message_id_header: str | None = field(default=None, converter=optional(as_header), kw_only=True)
    secret_is_base64: bool = field(default=False, kw_only=True)
    tolerance: float | None = field(default=None, converter=optional(_as_tolerance), kw_only=True)

    def __attrs_post_init__(self) -> None:
        parts = set(_TOKEN.findall(self.payload_format))
        problem = ""
        if self.algorithm not in get_args(Algorithm) or self.signature_encoding not in get_args(Encoding):
            problem = f"expected one of {', '.join((*get_args(Algorithm), *get_args(Encoding)))}"
        elif _BODY not in parts:
            problem = f"the payload format leaves {_BODY} out: any body would do"
        elif parts - _KNOWN:
            problem = f"the payload format has {', '.join(sorted(parts - _KNOWN))}, which nobody knows"
        elif _ID in parts and self.message_id_header is None:
            problem = f"the payload format has {_ID}: say in which header it comes, as message_id_header"
        elif _TIMESTAMP in parts and not self.include_timestamp:
            problem = f"the payload format has {_TIMESTAMP}, which include_timestamp leaves out"
        elif self.tolerance is not None and _TIMESTAMP not in parts:
            problem = "tolerance needs a timestamp that is signed"
        if problem:
            raise ConfigurationError(problem)
        self._keys()

    def _keys(self) -> tuple[bytes, ...]:
        return as_keys(self.secret, base64=self.secret_is_base64)

    def check(self, post: Post, now: float) -> str | None:
        """Raise `SignatureRefused` unless the signature is right; return the id of the delivery, if it is signed."""
        given = self._given(post)
        payload = list(self._payload(post))
        if _TIMESTAMP in self.payload_format and self.tolerance is not None:
            check_moment(header_value(post, self.timestamp_header), self.tolerance, now, self.timestamp_header)
        if not is_any_of([given], [signed(key, self.algorithm, payload) for key in self._keys()]):
            raise SignatureRefused(mismatch(self.signature_header, self.secret))
        if self.message_id_header is None or _ID not in self.payload_format:
            return None
        return header_value(post, self.message_id_header)

    def _given(self, post: Post) -> bytes:
        text = header_value(post, self.signature_header)
        if not text.startswith(self.signature_prefix):
            raise SignatureRefused(f"the header {self.signature_header} does not begin with {self.signature_prefix!r}")
        return digest(
            text[len(self.signature_prefix) :], self.signature_encoding, _SIZES[self.algorithm], self.signature_header
        )

    def _payload(self, post: Post) -> Iterator[bytes]:
        for part in _TOKEN.split(self.payload_format):
            if part == _BODY:
                yield post.body
            elif part == _TIMESTAMP:
                yield plain(post, self.timestamp_header).encode()
            elif part == _ID and self.message_id_header is not None:
                yield plain(post, self.message_id_header).encode()
            elif part == _METHOD:
                yield post.method.encode()
            elif part == _URL:
                if not post.url:
                    raise ConfigurationError("the signature covers the address: give `url`")
                yield post.url.encode()
            else:
                yield part.encode()


@frozen
class Timestamped:
    """
    Voice.ai's signature of events and of inbound calls.

    `tolerance` is how many seconds the timestamp may differ from now. It is off unless you set it: Voice.ai says
    neither how it is written, nor how late it delivers again. Seconds, milliseconds and ISO 8601 are read.
    """

    secret: tuple[str, ...] = field(converter=as_secrets, repr=False)
    tolerance: float | None = field(default=None, converter=optional(_as_tolerance), kw_only=True)
    _hmac: Hmac = field(
        init=False,
        repr=False,
        eq=False,
        default=Factory(
            lambda self: Hmac(
                self.secret,
                signature_header="x-webhook-signature",
                timestamp_header="x-webhook-timestamp",
                tolerance=self.tolerance,
            ),
            takes_self=True,
        ),
    )

    def check(self, post: Post, now: float) -> str | None:
        """Raise `SignatureRefused` unless the signature is right."""
        return self._hmac.check(post, now)


def _as_standard(secret: str) -> str:
    return secret.strip().removeprefix(_STANDARD_PREFIX)


@frozen
class StandardWebhooks:
    """
    The signature of Standard Webhooks, which OpenAI's webhooks carry; the secret begins with `whsec_`.

    `tolerance` is how many seconds the timestamp may differ from now, either way.
    """

    secret: tuple[str, ...] = field(converter=as_secrets, repr=False)
    tolerance: float = field(default=300.0, converter=_as_tolerance, kw_only=True)

    def __attrs_post_init__(self) -> None:
        self._keys()

    def _keys(self) -> tuple[bytes, ...]:
        plain_secrets = tuple(map(_as_standard, self.secret))
        if not all(plain_secrets):
            raise UnusableSecret(f"a secret has nothing after {_STANDARD_PREFIX}")
        return as_keys(plain_secrets, base64=True)

    def check(self, post: Post, now: float) -> str | None:
        """Raise `SignatureRefused` unless one of the signatures is right; return the id of the delivery."""
        identifier = plain(post, "webhook-id")
        timestamp = header_value(post, "webhook-timestamp")
        given = self._given(post)
        if not _SECONDS.fullmatch(timestamp):
            raise SignatureRefused("the header webhook-timestamp is no whole number of seconds")
        check_moment(timestamp, self.tolerance, now, "webhook-timestamp")
        payload = [f"{identifier}.{timestamp}.".encode(), post.body]
        expected = [signed(key, "sha256", payload) for key in self._keys()]
        if not is_any_of(given, expected):
            raise SignatureRefused(mismatch("webhook-signature", self.secret))
        return identifier

    @staticmethod
    def _given(post: Post) -> list[bytes]:
        texts = [
            signature
            for version, _, signature in (
                part.partition(",") for part in header_value(post, "webhook-signature").split()
            )
            if version == _STANDARD_VERSION
        ]
        if not texts:
            raise SignatureRefused("the header webhook-signature has no signature of version v1")
        if len(texts) == 1:
            return [digest(texts[0], "base64", _SIZES["sha256"], "webhook-signature")]
        return [found for text in texts if (found := from_base64(text)) is not None]


def signed(key: bytes, algorithm: str, payload: list[bytes]) -> bytes:
    """Return the signature of a payload in parts."""
    code = hmac.new(key, digestmod=algorithm)
    for part in payload:
        code.update(part)
    return code.digest()


def digest(text: str, encoding: Encoding, size: int, header: str) -> bytes:
    """Read a signature of so many bytes."""
    if encoding == "hex":
        found = bytes.fromhex(text) if _HEX.fullmatch(text) and len(text) % 2 == 0 else None
        form = "hexadecimal digits"
    else:
        found = from_base64(text)
        form = "base64"
    if found is None:
        raise SignatureRefused(f"the signature in {header} is not in {form}")
    if len(found) != size:
        raise SignatureRefused(f"the signature in {header} has {len(found)} bytes, where {size} are expected")
    return found


def plain(post: Post, header: str) -> str:
    """Return a timestamp or an id, which holds nothing that could be part of a body."""
    value = header_value(post, header)
    if not _PLAIN.fullmatch(value):
        raise SignatureRefused(f"the header {header} is too long, or holds a character that has no place there")
    return value


def check_moment(text: str, tolerance: float, now: float, header: str) -> None:
    """Refuse what was signed too long ago, or lies ahead."""
    moment = from_text(text)
    if moment is None:
        raise SignatureRefused(f"the header {header} is no moment in a form that is known")
    age = now - moment.timestamp()
    if age > tolerance:
        raise SignatureRefused(f"the timestamp is {age:.0f} seconds old, which is more than {tolerance:.0f}")
    if age < -tolerance:
        raise SignatureRefused(
            f"the timestamp lies {-age:.0f} seconds ahead, which is more than {tolerance:.0f}: is the clock right?"
        )


def mismatch(header: str, secrets: tuple[str, ...]) -> str:
    """Say that a signature is wrong."""
    which = "the secret" if len(secrets) == 1 else f"any of the {len(secrets)} secrets"
    return f"the signature in {header} is not that of this body with {which}"


__all__ = ["Algorithm", "Encoding", "Hmac", "StandardWebhooks", "Timestamped"]
