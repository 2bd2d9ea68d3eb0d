"""One try on its way: the request as httpx wants it, what came back, and what is to be told about it."""

from __future__ import annotations

import logging
from functools import lru_cache
from time import monotonic
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote, urlencode

import httpx

from .exchange import Attempt, Loss, Lost, Repeat, Reply
from .redaction import is_identifier
from .settings import USER_AGENT, checked_headers
from .unpacking import ACCEPTED, TooLarge, Unreadable, unpacked

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from .exchange import Exchange, Try
    from .settings import Hook, Settings

logger: Final = logging.getLogger("facade")

#: Failures before anything of the request has left.
_NOT_SENT: Final = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)
_LEAVES: Final = ".send_request_headers.started"
#: Parsing an address is half of what building a request costs, and a call is asked for again and again.
_parsed: Final = lru_cache(maxsize=256)(httpx.URL)
_REQUEST_IDS: Final = ("x-request-id", "request-id", "x-amzn-requestid", "cf-ray")


class _TooLate(Exception):
    """The time was up between two pieces of an answer."""


class Trip:
    """
    Takes one try there and back; the drivers only move bytes.

    A transport that `tells` calls the trace, so that it is known for certain whether anything has left.
    """

    __slots__ = (
        "_certain",
        "_chunks",
        "_content",
        "_ends",
        "_exchange",
        "_handed_over",
        "_left",
        "_settings",
        "_size",
        "_started",
        "_tells",
        "attempt",
        "lost",
        "response",
    )

    def __init__(self, effect: Try, settings: Settings, *, tells: bool) -> None:
        self._exchange: Exchange[Any] = effect.exchange
        self._settings = settings
        self._ends = effect.ends
        self._tells = tells
        #: Whether the transport will say for certain that something has left.
        self._certain = tells and self._exchange.repeat is not Repeat.SAFE
        self._handed_over = False
        #: Whether something has left, as far as the transport tells.
        self._left = False
        self._chunks: list[bytes] = []
        self._content = b""
        self._size = 0
        self._started = settings.clock.now()
        self.response: httpx.Response | None = None
        self.lost: Lost | None = None
        self.attempt = Attempt(
            settings.provider.name,
            self._exchange.operation,
            self._exchange.request.method,
            self._exchange.route,
            effect.number,
        )
        self._before()

    def _before(self) -> None:
        begun: list[Hook] = []
        try:
            for hook in self._settings.hooks:
                hook.before(self.attempt)
                begun.append(hook)
            if self.attempt.headers:
                self.attempt.headers = checked_headers(self.attempt.headers)
        except BaseException:
            self.attempt.lost = "a hook stopped it"
            self._tell(begun)
            raise

    @property
    def seconds_left(self) -> float:
        """How long this may still take."""
        return self._ends - self._settings.clock.now()

    def request(self, *, blocking: bool) -> httpx.Request:
        """Build what goes out."""
        described = self._exchange.request
        left = max(self.seconds_left, 0.001)
        # A clock can be turned; what a transport does takes the time that it takes.
        extensions: dict[str, Any] = {"deadline": monotonic() + left}
        if self._exchange.repeat is not Repeat.SAFE:
            extensions["trace"] = self._trace if blocking else self._trace_async
        extensions["timeout"] = {"connect": left, "read": left, "write": left, "pool": left}
        request = httpx.Request(
            described.method,
            self._url(),
            headers=self._headers(),
            content=described.content,
            files=list(described.files) or None,
            extensions=extensions,
        )
        self._handed_over = True
        return request

    def _url(self) -> httpx.URL | str:
        if self._exchange.address is not None:
            return self._exchange.address
        described = self._exchange.request
        url = self._settings.address + described.path
        return f"{url}?{urlencode(described.params, quote_via=quote)}" if described.params else _parsed(url)

    def _headers(self) -> dict[str, str]:
        exchange, settings = self._exchange, self._settings
        headers = {"accept": "*/*", "accept-encoding": ACCEPTED, "user-agent": USER_AGENT}
        if settings.headers and exchange.address is None:
            headers.update({name.lower(): value for name, value in settings.headers.items()})
        if self.attempt.headers:
            headers.update({name.lower(): value for name, value in self.attempt.headers.items()})
        headers.update(exchange.request.headers)
        key = exchange.key if exchange.key is not None or exchange.address is not None else settings.key
        if key is not None:
            headers["authorization"] = f"Bearer {key}"
        return headers

    def _trace(self, event: str, about: Mapping[str, Any]) -> None:
        # What a proxy is asked first is not the request.
        if event.endswith(_LEAVES) and getattr(about.get("request"), "method", b"") != b"CONNECT":
            self._left = True

    async def _trace_async(self, event: str, about: Mapping[str, Any]) -> None:
        self._trace(event, about)

    def _sent(self, error: Exception | None = None) -> bool:
        """Tell whether anything may have left."""
        if self._left or self._certain:
            return self._left
        return self._handed_over and not isinstance(error, _NOT_SENT)

    def add(self, chunk: bytes) -> None:
        """Take a piece of the body."""
        self._chunks.append(chunk)
        self._size += len(chunk)
        if self._size > self._settings.largest_answer:
            raise TooLarge
        if self.seconds_left <= 0:
            raise _TooLate

    def unpack(self, most: int) -> bool:
        """Make the body one, and undo its compression; tell whether it was done, in no more than so many bytes."""
        response = self.response
        if self.lost is not None or response is None:
            return True
        content = self._chunks[0] if len(self._chunks) == 1 else b"".join(self._chunks)
        encoding = response.headers.get("content-encoding")
        limit = self._settings.largest_answer
        try:
            self._content = unpacked(content, encoding, min(most, limit)) if encoding else content
        except TooLarge as error:
            if most < limit:
                return False
            self.failed(error)
        except Unreadable:
            self._lose(Loss.ENCODING, sent=True, words="the answer's compression cannot be read")
        return True

    def timed_out(self) -> None:
        """Note that the time was up."""
        self._lose(Loss.DEADLINE, sent=self._sent(), words="the time was up")

    def failed(self, error: Exception) -> None:
        """Note what the transport raised; its own words may hold what the service sent, so they are not kept."""
        sent = self._sent(error)
        if isinstance(error, TooLarge):
            limit = self._settings.largest_answer
            self._lose(Loss.TOO_LARGE, sent=True, words=f"the answer is larger than {limit} bytes")
        elif isinstance(error, _TooLate) or (isinstance(error, httpx.TimeoutException) and self.seconds_left <= _SLACK):
            self._lose(Loss.DEADLINE, sent=sent, words="the time was up")
        elif isinstance(error, httpx.PoolTimeout):
            self._lose(Loss.POOL, sent=sent, words="no connection was free")
        elif not sent:
            self._lose(Loss.CONNECTION, sent=False, words=self._told(error) or f"no connection ({_kind(error)})")
        else:
            self._lose(Loss.DROPPED, sent=True, words=self._told(error) or f"the connection broke ({_kind(error)})")

    def _told(self, error: Exception) -> str:
        """Return what our own transport says: its words are known."""
        return str(error) if self._tells and isinstance(error, httpx.TransportError) else ""

    def _lose(self, loss: Loss, *, sent: bool, words: str) -> None:
        response = self.response
        if response is None:
            self.lost = Lost(loss, sent=sent, words=words)
        else:
            self.lost = Lost(loss, sent=sent, words=words, status=response.status_code, headers=response.headers)

    def over(self) -> Reply | Lost:
        """Return what came of it, and tell hooks and log."""
        outcome = self.lost or self._reply()
        attempt = self.attempt
        if isinstance(outcome, Lost):
            attempt.lost = outcome.words
        self._tell(self._settings.hooks)
        if logger.isEnabledFor(logging.DEBUG):
            logger.debug(
                "%s %s, try %d: %s in %.0f ms",
                attempt.provider,
                attempt.operation,
                attempt.number,
                attempt.lost or attempt.status,
                (attempt.seconds or 0.0) * 1000,
            )
        return outcome

    def abandoned(self) -> None:
        """Tell hooks that nobody waits for the answer any longer."""
        self.attempt.lost = "nobody waited for the answer"
        self._tell(self._settings.hooks)

    def _tell(self, hooks: Sequence[Hook]) -> None:
        attempt = self.attempt
        attempt.seconds = self._settings.clock.now() - self._started
        if self.response is not None:
            attempt.status = self.response.status_code
            attempt.request_id = request_id(self.response.headers, self._settings.key) if hooks else None
        for hook in hooks:
            try:
                hook.after(attempt)
            except Exception as error:  # noqa: BLE001 - whatever it is, the answer is worth more
                logger.error("%s.after raised %s; the answer is kept", type(hook).__name__, type(error).__name__)  # noqa: TRY400 - its text is not ours to log

    def _reply(self) -> Reply | Lost:
        response = self.response
        if response is None:  # the driver sets one of the two
            return Lost(Loss.DROPPED, sent=True, words="there is no answer")
        return Reply(response.status_code, response.headers, self._content)


#: Seconds by which a transport's own time-out may come before the deadline that it was given.
_SLACK: Final = 0.05


def _kind(error: Exception) -> str:
    return type(error).__name__


def request_id(headers: Mapping[str, str], key: str) -> str | None:
    """Return the service's id of a request, if it looks like one and nothing else."""
    for name in _REQUEST_IDS:
        value = headers.get(name)
        if value and is_identifier(value) and key not in value:
            return value
    return None


__all__ = ["Trip", "logger", "request_id"]
