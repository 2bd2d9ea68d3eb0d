"""
Takes what is private out of requests and answers before they are recorded.

Only what is known to be harmless stays: names and words that the service's document lists, dates in fields for dates,
numbers in fields for numbers, and what the conversation itself says. All else is replaced, whatever field it is in.
"""

from __future__ import annotations

import base64
import json
import re
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from vcr.filters import decode_response  # type: ignore[import-untyped] # it comes without types

from tests.facade.pseudonyms import (
    ID,
    MAIL,
    NAME,
    NUMBER,
    SECRET,
    SIP,
    TOKEN,
    UUID,
    WORDS,
    Pseudonyms,
    address_kind,
)
from tests.facade.stage import ADDRESSES, replacements
from tests.facade.vocabulary import WORD, vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from collections.abc import Set as AbstractSet

    from tests.facade.stage import Stage


HIDDEN: Final = "[hidden]"
#: The domain of each service; addresses of live calls are below it.
_DOMAINS: Final = {"vapi": "vapi.ai", "voiceai": "voice.ai"}
#: Fields of words that services add to without saying so, also of those that the documents call plain strings.
_TAGS: Final = frozenset(
    {"call_type", "code", "endedReason", "error", "event", "reason", "role", "show_statuses", "status", "type"}
)
_PHRASES: Final = frozenset(status.phrase for status in HTTPStatus)
#: Fields that errors have, and that the documents do not list.
_ERROR_NAMES: Final = frozenset({"code", "detail", "error", "loc", "message", "msg", "reason", "statusCode", "type"})
_NUMBERS: Final = frozenset({"statusCode"})
#: Fields that hold names of fields.
_PLACES: Final = frozenset({"loc"})
_PARTS: Final = frozenset({"body", "header", "path", "query"})

_SECRET_NAME: Final = re.compile(r"(?i)key|secret|token|password|passphrase|credential|auth|cookie|signature|sid$")
_ID_NAME: Final = re.compile(r"(?i:^ids?)$|.*(?:Id|_id)s?$")
_MOMENT_NAME: Final = re.compile(r".*(?:At|_at|_date|[tT]imestamp)(?:Ge|Gt|Le|Lt)?$")
_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?")
_TOKEN_IN_NAME: Final = re.compile(r"(?s)(.*) \[([\w-]{8,30})\]")
_FORMS: Final = (
    (re.compile(r"\+[1-9]\d{6,14}"), NUMBER),
    (re.compile(r"(?i)[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"), UUID),
    (re.compile(r"(?i)(?:sips?|tel):\S+"), SIP),
    (re.compile(r"vf-[0-9a-f]{16}"), TOKEN),
    (re.compile(r"[^\s@:/]+@[^\s@/]+\.\w+"), MAIL),
)
_ADDRESS: Final = re.compile(r"(?i)[a-z][a-z0-9+.-]*://\S+")
_MEDIA_TYPE: Final = re.compile(r"[\w.+-]+/[\w.+-]+")
_REQUEST_IDS: Final = frozenset({"x-request-id", "request-id", "x-amzn-requestid", "cf-ray"})
#: Shorter values and single words occur by chance; what is longer must be nowhere in a recording.
_SHORTEST_VALUE: Final = 8


class Scrubber:
    """
    What stands between one conversation and its recording; `script` holds what the conversation itself says.

    What it has scrubbed it leaves as it is, so that recordings can be played back through it.
    """

    def __init__(self, service: str, stage: Stage, script: AbstractSet[str | float] = frozenset()) -> None:
        self._service = service
        self._stage = stage
        self._script = script
        self._known = vocabulary(service)
        self._pseudonyms = Pseudonyms()
        for value, made_up in replacements(stage).items():
            self._pseudonyms.introduce(value, made_up)

    def request(self, request: Any) -> Any:
        """Scrub a request of vcrpy's; it is the caller's own copy."""
        request.uri = self.uri(request.uri)
        kind = _header(request.headers, "content-type")
        shown = {name.lower(): HIDDEN for name in request.headers if _SECRET_NAME.search(name)}
        if kind:
            shown["content-type"] = _media_type(kind)
        request.headers = dict(sorted(shown.items()))
        request.body = self.body(request.body)
        return request

    def response(self, response: dict[str, Any]) -> dict[str, Any]:
        """Scrub an answer."""
        if "status" not in response:
            # It was lost, so there is nothing to scrub.
            return response
        response = decode_response(response)
        code = int(response["status"]["code"])
        headers: dict[str, str] = {}
        for name, values in response["headers"].items():
            shown = self._answered_header(name.lower(), values[0])
            if shown:
                headers[name.lower()] = shown
        return {
            "status": {"code": code, "message": HTTPStatus(code).phrase if code in {*HTTPStatus} else ""},
            "headers": {name: [value] for name, value in sorted(headers.items())},
            "body": {"string": self.body(response["body"]["string"])},
        }

    def _answered_header(self, name: str, value: str) -> str | None:
        if name == "content-type":
            return _media_type(value)
        if name == "retry-after":
            return value if re.fullmatch(r"[\d.]{1,9}|\w{3}, [\w :]{5,30} GMT", value) else HIDDEN
        if name == "location":
            return self.uri(value)
        return self._pseudonyms.of(ID, value) if name in _REQUEST_IDS else None

    # The parts

    def uri(self, uri: str) -> str:
        """Scrub the address of a request; on the service's own host its path keeps its shape."""
        if known := self._pseudonyms.given(self._address_kind(uri), uri):
            return known
        for base in (self._stage.address, ADDRESSES[self._service]):
            if uri.startswith(f"{base}/"):
                split = urlsplit(uri[len(base) :])
                path = "/".join(self._step(step) for step in split.path.split("/"))
                given = parse_qsl(split.query, keep_blank_values=True)
                query = [(self._name(name), self._queried(name, value)) for name, value in given]
                return f"{ADDRESSES[self._service]}{path}{'?' if query else ''}{urlencode(query, quote_via=quote)}"
        return self._address(uri)

    def _step(self, step: str) -> str:
        if not step or step in self._known.steps:
            return step
        return self._pseudonyms.introduced(step) or self._by_form(step) or self._pseudonyms.of(ID, step)

    def _queried(self, name: str, value: str) -> str:
        plain = re.fullmatch(r"true|false|-?\d+(?:\.\d+)?", value) and name in self._known.numbers
        return value if plain or value in {"true", "false"} else self.text(name, value)

    def body(self, body: bytes | str | None) -> bytes:
        """Scrub a body; JSON comes back with its keys sorted."""
        if not body:
            return b""
        try:
            text = body if isinstance(body, str) else body.decode()
        except UnicodeDecodeError:
            return HIDDEN.encode()
        try:
            value = json.loads(text)
        except ValueError:
            return self.text("", text).encode()
        return json.dumps(self.value("", value), sort_keys=True, ensure_ascii=False).encode()

    def value(self, name: str, value: Any) -> Any:
        """Scrub a JSON value that is found under a name."""
        match value:
            case bool() | None:
                return value
            case int() | float():
                plain = name in self._known.numbers or name in _NUMBERS or value in self._script
                return value if plain else 0
            case str():
                return self.text(name, value)
            case list():
                return [self.value(name, item) for item in value]
            case _:
                shown = [(self._name(key), item) for key, item in value.items()]
                return {key: self.value(key, item) for key, item in shown}

    def _name(self, name: str) -> str:
        plain = name in self._known.names or name in _ERROR_NAMES or name in self._script
        return name if plain else self._pseudonyms.of(NAME, name)

    def text(self, name: str, text: str) -> str:
        """Scrub a text that is found under a name."""
        if not text or text in self._script or self._is_word(name, text):
            return text
        if _MOMENT.fullmatch(text) and (name in self._known.moments or _MOMENT_NAME.fullmatch(name)):
            return text
        known = self._pseudonyms.introduced(text)
        if known is not None:
            return known
        if _SECRET_NAME.search(name):
            return self._pseudonyms.of(SECRET, text)
        if name == "name" and (found := _TOKEN_IN_NAME.fullmatch(text)):
            token = self._pseudonyms.introduced(found[2]) or self._by_form(found[2])
            return f"{self.text(name, found[1])} [{token or self._pseudonyms.of(TOKEN, found[2])}]"
        return self._by_form(text) or self._pseudonyms.of(ID if _ID_NAME.fullmatch(name) else WORDS, text)

    def _is_word(self, name: str, text: str) -> bool:
        if text in self._known.words.get(name, ()):
            return True
        if name in _PLACES:
            return text in self._known.names or text in _PARTS
        return name in _TAGS and (WORD.fullmatch(text) is not None or text in _PHRASES)

    def _by_form(self, text: str) -> str | None:
        for form, kind in _FORMS:
            if form.fullmatch(text):
                return self._pseudonyms.of(kind, text)
        return self._address(text) if _ADDRESS.fullmatch(text) else None

    def _address(self, address: str) -> str:
        return self._pseudonyms.of(self._address_kind(address), address)

    def _address_kind(self, address: str) -> Any:
        """Return the kind of an address: those of the service stay below its domain, where the facade accepts them."""
        domain = _DOMAINS[self._service]
        try:
            split = urlsplit(address)
            host = split.hostname or ""
        except ValueError:
            return address_kind("private.example.com")
        own = host == urlsplit(self._stage.address).hostname or f".{host}".endswith(f".{domain}")
        return address_kind(f"private.{domain if own else 'example.com'}", socket=split.scheme in {"ws", "wss"})

    # At the end

    def leaks(self, text: str) -> Iterator[str]:
        """Find the private values that are left in a text, and say of what kind each is."""
        unspaced = re.sub(r"[\s().-]", "", text)
        for what, value in self._private():
            spellings = {
                value,
                quote(value, safe=""),
                json.dumps(value)[1:-1],
                json.dumps(value, ensure_ascii=False)[1:-1],
            }
            spellings.add(base64.b64encode(value.encode()).decode().rstrip("=")[:-1])
            dialled = NUMBER.name in what and value.lstrip("+") in unspaced
            if dialled or any(spelling in text for spelling in spellings):
                yield what

    def _private(self) -> Iterator[tuple[str, str]]:
        yield "key", self._stage.key
        for kind, value in self._pseudonyms.hidden():
            if len(value) >= _SHORTEST_VALUE and (kind is not WORDS or " " in value):
                number = kind is NUMBER or _FORMS[0][0].fullmatch(value)
                yield NUMBER.name if number else kind.name if kind else "value of the stage", value


def _header(headers: Mapping[str, str], wanted: str) -> str | None:
    return next((value for name, value in headers.items() if name.lower() == wanted), None)


def _media_type(value: str) -> str:
    plain = value.partition(";")[0].strip().lower()
    return plain if _MEDIA_TYPE.fullmatch(plain) else HIDDEN


__all__ = ["HIDDEN", "Scrubber"]
