"""What a caller gives to open a call, as it will be sent: checked as a whole before anything leaves."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from facade.arguments import Checks
from facade.errors import InvalidArguments
from facade.sdp import Description, Offer, check_offer

from .provider import EPHEMERAL, SAFETY
from .requesting import compact, offer_alone, offer_and_session

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from generated.runtime.requests import Request

    from .session import Session

_IN_A_HEADER: Final = re.compile(r"[!-~](?:[ -~]*[!-~])?")
_NOTHING: Final = Offer(b"", Description())


@frozen
class Wanted:
    """An offer and a session that can be sent."""

    offer: Offer
    session: bytes | None = field(repr=False)
    headers: Mapping[str, str] = field(repr=False)
    #: What the caller should know of them.
    notices: tuple[Warning, ...]

    def request(self, key: str) -> Request:
        """Return the request; a client secret as the key carries a session, so that the offer is enough."""
        if self.session is None and key.startswith(EPHEMERAL):
            return offer_alone(self.offer.body, self.headers)
        return offer_and_session(self.offer.body, self.session, self.headers)


def wanted(
    offer: str | bytes, session: Session | Mapping[str, Any] | None, *, safety_identifier: str | None, sure: object
) -> Wanted:
    """Check all that is given; `InvalidArguments` names every fault in it."""
    checks = Checks("create")
    checked = _offer(checks, offer)
    notices: list[Warning] = [UserWarning(f"SDP offer: {flaw}") for flaw in checked.warnings]
    body = None
    if session is not None:
        from .session_notices import session_notices  # noqa: PLC0415 - its classes are as much as all else here
        from .session_rules import read_session  # noqa: PLC0415 - see above

        body = read_session(checks, "session", session, purpose="create")
        notices += session_notices(body)
    headers = safety_header(checks, safety_identifier)
    checks.flag("require_call_id", sure)
    checks.finish()
    return Wanted(checked, None if body is None else compact(body), headers, tuple(notices))


def _offer(checks: Checks, offer: str | bytes) -> Offer:
    try:
        return check_offer(offer)
    except InvalidArguments as error:
        for fault in error.flaws:
            checks.flaw(f"offer, {fault.where}" if fault.where else "offer", fault.problem)
    return _NOTHING


def safety_header(checks: Checks, identifier: object) -> dict[str, str]:
    """Return the header that says for whom something is asked."""
    if identifier is None:
        return {}
    if isinstance(identifier, str) and _IN_A_HEADER.fullmatch(identifier):
        return {SAFETY: identifier}
    checks.flaw("safety_identifier", "expected a text that a header can carry, such as a hash that stands for a user")
    return {}


def warn(notices: Collection[Warning]) -> None:
    """Issue warnings in the name of the caller, if there are any."""
    if notices:
        from .session_notices import warn_caller  # noqa: PLC0415 - mostly there is nothing to say

        warn_caller(notices)


__all__ = ["Wanted", "safety_header", "wanted", "warn"]
