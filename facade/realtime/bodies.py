"""The JSON bodies of what is asked beside a call's creation: client secrets, passing a call on, turning one away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from facade.arguments import Checks

from .session_reading import Reading
from .session_rules import WHAT, read_session, rules

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .session import Session, TranscriptionSession


def client_secret_json(
    session: Session | TranscriptionSession | Mapping[str, Any] | None, seconds: int | None = None
) -> dict[str, Any]:
    """
    Return what is sent for a client secret: the session that it is for, and how long it can open sessions.

    That is 10 to 7200 seconds; for the service, none means 600. Sessions that are open go on after it.
    """
    checks = Checks(WHAT["secret"])
    body: dict[str, Any] = {}
    if seconds is not None:
        body["expires_after"] = {"anchor": "created_at", "seconds": _value(checks, "ExpiresAfter", "seconds", seconds)}
    if session is not None:
        body["session"] = read_session(checks, "session", session, purpose="secret")
    checks.finish()
    return body


def refer_json(target_uri: str) -> dict[str, Any]:
    """Return what is sent to pass a SIP call on, to `tel:` and a number or to a SIP address."""
    checks = Checks("refer")
    body = {"target_uri": _value(checks, "Referral", "target_uri", target_uri)}
    checks.finish()
    return body


def reject_json(status_code: int | None = None) -> dict[str, Any]:
    """Return what is sent to turn a SIP call away: a status from 300 to 699; for the service, none means 603."""
    checks = Checks("reject")
    body: dict[str, Any] = {}
    if status_code is not None:
        body["status_code"] = _value(checks, "Rejection", "status_code", status_code)
    checks.finish()
    return body


def _value(checks: Checks, name: str, only: str, value: object) -> Any:
    kind = rules().structure(name).fields[only].kind
    return kind.read(Reading(checks, ""), only, value)


__all__ = ["client_secret_json", "refer_json", "reject_json"]
