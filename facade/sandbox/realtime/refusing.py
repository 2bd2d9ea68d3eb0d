"""What the service says no with."""

from __future__ import annotations

from typing import Final

from facade.sandbox.wire import Answer, json_answer

INVALID: Final = "invalid_request_error"


class Refusal(Exception):
    """A request that is not carried out, with the answer to it."""

    def __init__(self, status: int, message: str, code: str | None = None, param: str | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.param = param

    @property
    def answer(self) -> Answer:
        """The error as the service writes it."""
        return json_answer({"error": self.error}, self.status)

    @property
    def error(self) -> dict[str, str | None]:
        """What stands below `error`."""
        return {"message": str(self), "type": INVALID, "param": self.param, "code": self.code}


def no_such_call() -> Refusal:
    """Refuse what is about a call that is over, that never was, or that is another's."""
    return Refusal(404, "No session found for the provided call_id", "call_id_not_found")


def missing(param: str) -> Refusal:
    """Refuse what lacks something."""
    return Refusal(400, f"Missing required parameter: '{param}'.", "missing_required_parameter", param)


def unknown(param: str) -> Refusal:
    """Refuse what has something that the service does not know."""
    return Refusal(400, f"Unknown parameter: '{param}'.", "unknown_parameter", param)


__all__ = ["INVALID", "Refusal", "missing", "no_such_call", "unknown"]
