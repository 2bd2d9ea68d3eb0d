"""What must not stand in a recording: keys, ICE passwords, addresses that control a call, people's numbers."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl, urlsplit

from attrs import frozen

from scripts.contract.recordings.exchanges import strings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.contract.findings import Place
    from scripts.contract.recordings.located import Located

#: Values that stand in for what was private.
_MADE_UP: Final = re.compile(
    r"(?i)(?:bearer )?(?:\[[^\]]*\]|\W?hidden\W?|hidden-[\w-]+|<[^>]*>|\**|x+|test-key-not-real|"
    r"00000000-0000-4000-8000-\d{12}|vf-[0-9a-f]{16})|null|true|false|[-+.\d]+|.*(?i:not-?real).*"
)
_PRIVATE_HEADER: Final = re.compile(r"(?i)authorization|cookie|(?:api|auth|access)[-_]?key|secret|token|signature")
_PRIVATE_NAME: Final = re.compile(
    r"(?i)(?:^|_|(?<=[a-z])(?=K))(?:api|auth|access|private|public|secret)?_?key$|apikey$|secret|token$|passw|passphrase"
)
_KEY: Final = re.compile(
    r"\b(?:sk|ek|pk|rk)[-_](?:proj-)?[A-Za-z0-9_-]{16,}|\bvk_[A-Za-z0-9_-]{8,}"
    r"|(?i:\bbearer\s+)(?!\[|<|test-key)[\w.~+/=-]{8,}|\beyJ[\w-]{8,}\.eyJ[\w-]{8,}\.[\w-]+"
)
_ICE: Final = re.compile(r"a=ice-pwd:(\S+)")
_ICE_NAME: Final = re.compile(r"(?i)ice[-_]?(?:pwd|password)|^credential$")
_CONTROL_NAMES: Final = frozenset({"controlUrl", "listenUrl", "control_url", "listen_url"})
_CONTROL: Final = re.compile(r"(?i)\b(?:https?|wss?)://[^\s\"'/]+\.vapi\.ai/\S*(?:control|listen|transport)\b")
_STAND_INS: Final = re.compile(
    r"(?i)(?:.*[.])?(?:example\.(?:com|org|net)|[^.]+\.(?:example|invalid|test))|private\..+"
)
_NUMBER: Final = re.compile(r"(?<![\w.+])\+[1-9](?:[ ().-]{0,2}\d){6,14}(?!\d)")
_FICTIONAL: Final = re.compile(r"\+1(?:[2-9]\d\d)?55501\d\d")
_DIGITS: Final = re.compile(r"[ ().-]")


@frozen
class Secret:
    """Something private, told without showing it."""

    rule: str
    what: str
    pointer: str
    place: Place


def secrets(source: Located) -> Iterator[Secret]:
    """Find what is private in a recording."""
    for pointer, text, place in source.scalars():
        for rule, what in sorted(set(_found(pointer, text))):
            yield Secret(rule, what, pointer, place)


def _found(pointer: str, text: str) -> Iterator[tuple[str, str]]:
    steps = pointer.split("/")
    # The values of a header may be a list of one.
    name = next((step for step in reversed(steps) if not step.isdecimal()), "")
    in_header = "headers" in steps
    if in_header and _PRIVATE_HEADER.search(name) and not _MADE_UP.fullmatch(text):
        cookie = "cookie" in name.lower()
        yield ("recording-holds-cookie", "A cookie") if cookie else ("recording-holds-key", "A key")
    if not in_header:
        yield from _named(name, text)
    if name == "uri":
        for key, value in parse_qsl(urlsplit(text).query):
            yield from _named(key, value)
    yield from _anywhere(text)
    if text[:1] in {"{", "["}:
        try:
            inside = json.loads(text)
        except ValueError:
            return
        for inner, value in strings(inside):
            yield from _named(inner, value)


def _named(name: str, text: str) -> Iterator[tuple[str, str]]:
    if name in _CONTROL_NAMES:
        if not _stands_in(text):
            yield "recording-holds-control-address", "An address that controls a call"
    elif _MADE_UP.fullmatch(text):
        return
    elif _ICE_NAME.search(name):
        yield "recording-holds-ice-password", "An ICE password"
    elif _PRIVATE_NAME.search(name):
        yield "recording-holds-key", "A key"


def _anywhere(text: str) -> Iterator[tuple[str, str]]:
    if _KEY.search(text):
        yield "recording-holds-key", "A key"
    if any(not _MADE_UP.fullmatch(password) for password in _ICE.findall(text)):
        yield "recording-holds-ice-password", "An ICE password"
    if any(not _stands_in(address) for address in _CONTROL.findall(text)):
        yield "recording-holds-control-address", "An address that controls a call"
    if any(not _FICTIONAL.fullmatch(_DIGITS.sub("", number)) for number in _NUMBER.findall(text)):
        yield "recording-holds-number", "A telephone number"


def _stands_in(address: str) -> bool:
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return False
    return bool(_MADE_UP.fullmatch(address) or _STAND_INS.fullmatch(host))


__all__ = ["Secret", "secrets"]
