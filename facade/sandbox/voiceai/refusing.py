"""How Voice.ai says no."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Final

from facade.sandbox.wire import Answer, json_answer

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from facade.sandbox.checking import Flaw

#: What the service says of a field, by the kind of flaw; of others it says what the flaw does.
_SENTENCES: Final[Mapping[str, str]] = {
    "missing": "Field required",
    "json_invalid": "JSON decode error",
    "string_type": "Input should be a valid string",
    "int_type": "Input should be a valid integer",
    "float_type": "Input should be a valid number",
    "bool_type": "Input should be a valid boolean",
    "dict_type": "Input should be a valid dictionary",
    "list_type": "Input should be a valid list",
}
_FAILED: Final = "CALL_VALIDATION_FAILED"
#: Why a call is not let through: the status, and the reason in the service's word.
_REASONS: Final[Mapping[str, tuple[int, str]]] = {
    "not-deployed": (403, "agent_not_deployed"),
    "no-credits": (402, "insufficient_credits"),
    "concurrency-limit": (403, "concurrency_limit_reached"),
}


def refusal(status: int, detail: Any, **more: Any) -> Answer:
    """Return an error as this service writes most of them."""
    return json_answer({"error": HTTPStatus(status).phrase, "detail": detail, **more}, status)


def not_let_through(why: str) -> Answer:
    """Return the answer to whoever may not make a call: `not-approved`, `not-deployed`, `no-credits`, ..."""
    if why == "not-approved":
        return refusal(403, "Outbound calling is restricted to approved accounts.")
    status, reason = _REASONS[why]
    return json_answer({"error": "Call validation failed", "detail": {"code": _FAILED, "reason": reason}}, status)


def missing(what: str) -> Answer:
    """Return the answer to a request for a thing that is not there."""
    return refusal(HTTPStatus.NOT_FOUND, f"{what} not found")


def refused(flaws: Sequence[Flaw]) -> Answer:
    """Return the answer to a request that is not as the document wants it."""
    return json_answer({"detail": [_written(flaw) for flaw in flaws]}, HTTPStatus.UNPROCESSABLE_ENTITY)


def _written(flaw: Flaw) -> dict[str, Any]:
    sentence = _SENTENCES.get(flaw.kind) or f"Input {flaw.message.replace('must', 'should', 1)}"
    return {"type": flaw.kind, "loc": list(flaw.loc), "msg": sentence}


__all__ = ["missing", "not_let_through", "refusal", "refused"]
