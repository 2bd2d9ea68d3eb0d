"""What an answer means: a value, or a precise error."""

from __future__ import annotations

import math
import re
from contextlib import suppress
from itertools import chain
from typing import TYPE_CHECKING, Any, Final, TypeVar

from attrs import evolve

from generated.runtime.errors import DecodeError, UnexpectedStatus

from .errors import (
    ConnectionLost,
    DeadlineExceeded,
    Details,
    NoConnection,
    ServiceError,
    UnreadableAnswer,
    for_status,
)
from .exchange import Loss, Lost, OutOfTime, Reply
from .redaction import shown, values_in
from .refusals import explain
from .trip import request_id

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from .exchange import Exchange
    from .settings import Settings

T = TypeVar("T")

_SUCCESS: Final = range(200, 300)
#: A name of a field, as documents have them; other names may be somebody's.
_FIELD: Final = re.compile(r"[A-Za-z_$][A-Za-z0-9_$.-]{0,60}")
_OPEN_HEADERS: Final = frozenset({"content-type", "accept"})


def judge(exchange: Exchange[T], outcome: Reply | Lost, number: int, settings: Settings) -> T | ServiceError:
    """Return what an answer means: a value, or an error that is yet to be raised."""
    if isinstance(outcome, Lost):
        if outcome.status is not None and outcome.status not in _SUCCESS:
            # The head of a refusal says what matters; only what the service has to say about it is lost.
            head = Reply(outcome.status, outcome.headers, b"")
            return _refused(exchange, head, number, settings, f", and {outcome.words}")
        return _lost(outcome, _details(exchange, outcome.status, outcome.headers, number, settings))
    try:
        return exchange.read(outcome)
    except UnexpectedStatus:
        return _refused(exchange, outcome, number, settings)
    except OutOfTime:
        details = _details(exchange, outcome.status_code, outcome.headers, number, settings)
        return DeadlineExceeded(details, "the time was up while the answer was read", sent=True)
    except DecodeError as error:
        # Names and media types in it come from the service.
        fault = shown(f"{_way(error)}: {error.problem}", _private(exchange, settings))
        problem = f"the answer does not fit the document: {error.model or 'body'}{fault}"
    details = _details(exchange, outcome.status_code, outcome.headers, number, settings)
    return UnreadableAnswer(evolve(details, body=outcome.content), problem)


def _way(error: DecodeError) -> str:
    return "".join(
        f".{step}"
        if isinstance(step, str) and _FIELD.fullmatch(step)
        else f"[{step if isinstance(step, int) else '...'}]"
        for step in error.path
    )


def _details(
    exchange: Exchange[Any], status: int | None, headers: Mapping[str, str], number: int, settings: Settings
) -> Details:
    return Details(
        provider=settings.provider.name,
        operation=exchange.operation,
        tries=number,
        status=status,
        request_id=request_id(headers, settings.key),
    )


def _lost(lost: Lost, details: Details) -> ServiceError:
    if lost.loss is Loss.DEADLINE:
        return DeadlineExceeded(details, lost.words, sent=lost.sent)
    if lost.loss in {Loss.TOO_LARGE, Loss.ENCODING}:
        return UnreadableAnswer(details, lost.words)
    if lost.sent:
        return ConnectionLost(details, lost.words)
    return NoConnection(details, lost.words)


def _refused(exchange: Exchange[Any], reply: Reply, number: int, settings: Settings, loss: str = "") -> ServiceError:
    said = explain(reply.content, _private(exchange, settings))
    details = evolve(
        _details(exchange, reply.status_code, reply.headers, number, settings),
        service_message=said.message,
        code=said.code,
        reason=said.reason,
        fields=said.flaws,
        retry_after=retry_after(reply.headers, settings),
        body=None if loss else reply.content,
    )
    problem = _problem(reply.status_code) + loss
    for special in settings.provider.specials:
        if (
            special.status == reply.status_code
            and special.operation in {"", exchange.operation}
            and (not special.word or special.word in said.words)
        ):
            return special.error(details, problem)
    return for_status(reply.status_code)(details, problem)


def _private(exchange: Exchange[Any], settings: Settings) -> Iterator[str]:
    """Find all that was sent and is nobody else's business."""
    yield from (key for key in (settings.key, settings.public_key, exchange.key) if key)
    yield from settings.headers.values()
    yield from (value for name, value in exchange.request.headers.items() if name.lower() not in _OPEN_HEADERS)
    yield from (value for _, value in exchange.request.params)
    public = exchange.public()
    texts = chain(values_in(exchange.request.content), exchange.private())
    yield from (text for text in texts if text not in public)


def _problem(status: int) -> str:
    from http import HTTPStatus  # noqa: PLC0415 - for this sentence alone

    try:
        return f"answered {status} {HTTPStatus(status).phrase}"
    except ValueError:
        return f"answered {status}"


def retry_after(headers: Mapping[str, str], settings: Settings) -> float | None:
    """Return the seconds that a service asks to wait: it gives a number, or a date."""
    text = headers.get("retry-after", "").strip()
    if not text:
        return None
    with suppress(ValueError):
        seconds = float(text)
        return max(seconds, 0.0) if math.isfinite(seconds) else None
    from email.utils import parsedate_to_datetime  # noqa: PLC0415 - few services give a date

    try:
        date = parsedate_to_datetime(text)
        return max((date - settings.clock.today()).total_seconds(), 0.0)
    except (ValueError, TypeError, OverflowError):
        return None


__all__ = ["judge", "retry_after"]
