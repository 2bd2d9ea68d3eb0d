"""How Vapi says no."""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING

from facade.sandbox.wire import Answer, json_answer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from facade.sandbox.checking import Flaw


def refusal(status: int, message: str | list[str]) -> Answer:
    """Return an error as this service writes it."""
    return json_answer({"message": message, "error": HTTPStatus(status).phrase, "statusCode": status}, status)


def refused(flaws: Sequence[Flaw]) -> Answer:
    """Return the answer to a request that is not as the document wants it."""
    return refusal(HTTPStatus.BAD_REQUEST, [_sentence(flaw) for flaw in flaws])


def _sentence(flaw: Flaw) -> str:
    where = ".".join(map(str, flaw.loc[1:])) or str(flaw.loc[0])
    return f"property {where} {flaw.message}" if flaw.kind == "extra_forbidden" else f"{where} {flaw.message}"


__all__ = ["refusal", "refused"]
