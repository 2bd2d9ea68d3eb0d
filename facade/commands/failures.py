"""What is said when a command did not go well, and how it ends then."""

from __future__ import annotations

import shlex
from typing import TYPE_CHECKING, Any

from facade.errors import (
    CallOutcomeUnknown,
    ConfigurationError,
    FacadeError,
    InvalidArguments,
    ServiceError,
    Unsupported,
)

from .ends import End, Unusable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from facade.calls import Call, Token
    from facade.errors import Flaw

    from .output import Output


class Stopped(Exception):
    """Ctrl-C came."""


class Interrupted(Exception):
    """Ctrl-C came while a call was being placed."""

    def __init__(self, token: Token) -> None:
        super().__init__(token)
        self.token = token

    def __str__(self) -> str:
        return "stopped while the call was being placed: it is not known whether it was. Do not place it again"


class Unfollowed(Exception):
    """A call was placed, and then something went wrong."""

    def __init__(self, call: Call, cause: FacadeError) -> None:
        super().__init__(call, cause)
        self.call = call
        self.cause = cause

    def __str__(self) -> str:
        return f"the call was placed, but not followed to its end: {self.cause}"


def told(error: Exception, output: Output) -> End | None:
    """Say what went wrong, and return how the command ends; None for what nobody foresaw."""
    match error:
        case CallOutcomeUnknown() | Interrupted():
            _tell_of_doubt(error, output)
            return End.UNKNOWN
        case Unfollowed():
            command = _command("follow", error.call.id, provider=error.call.provider)
            output.error(error, call_id=error.call.id, follow=command, cause=type(error.cause).__name__)
            output.note(f"follow it with: {command}")
            return End.UNFOLLOWED
        case Unusable() | ConfigurationError() | InvalidArguments() | Unsupported():
            flaws = _flaws(error.flaws) if isinstance(error, InvalidArguments) else None
            output.error(error, fields=flaws)
            return End.USAGE
        case FacadeError():
            output.error(error, **(_details(error) if isinstance(error, ServiceError) else {}))
            return End.FAILED
        case _:
            return None


def _tell_of_doubt(error: CallOutcomeUnknown | Interrupted, output: Output) -> None:
    token = error.token
    call_id = error.call_id if isinstance(error, CallOutcomeUnknown) else None
    if token is None:
        output.error(error, call_id=call_id)
        return
    command = _reconciling(token)
    output.error(error, call_id=call_id, token=_plain(token), reconcile=command)
    output.note(f"find out with: {command}")


def _details(error: ServiceError) -> dict[str, Any]:
    """Return what a program may go by."""
    return {
        "status": error.status,
        "code": error.code,
        "reason": error.reason,
        "fields": _flaws(error.fields),
        "request_id": error.request_id,
        "retry_after": error.retry_after,
        "temporary": error.temporary,
    }


def _flaws(flaws: Iterable[Flaw]) -> list[dict[str, str]] | None:
    return [{"where": flaw.where, "problem": flaw.problem} for flaw in flaws] or None


def _plain(token: Token) -> dict[str, Any]:
    return {
        "provider": token.provider,
        "key": token.key,
        "since": token.since.isoformat(),
        "to": token.to,
        "agent": token.agent,
    }


def _reconciling(token: Token) -> str:
    """Return the command that finds out what became of an attempt."""
    options = {"since": token.since.isoformat(), "to": token.to, "agent": token.agent}
    return _command("reconcile", token.key, provider=token.provider, **options)


def _command(name: str, subject: str, **options: str | None) -> str:
    # With = and after -- nothing is taken for an option that only looks like one.
    given = [f"--{option}={value}" for option, value in options.items() if value is not None]
    return shlex.join(["python", "-m", "facade", name, *given, *(["--"] if subject.startswith("-") else []), subject])


__all__ = ["Interrupted", "Stopped", "Unfollowed", "told"]
