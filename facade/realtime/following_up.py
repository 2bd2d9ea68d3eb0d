"""What is asked about a call that is there: to take it, turn it away, pass it on, or end it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from facade.arguments import Checks
from facade.errors import NotFound
from facade.exchange import Exchange, Repeat
from generated.runtime.errors import UnexpectedStatus

from .answering import SUCCESS, Answer
from .gone import advise, says_gone
from .private import service_words
from .requesting import CALLS, follow_up

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from facade.account import Account
    from facade.exchange import Flow
    from generated.runtime.answers import Reply

    from .session import Session

_OVER: Final = "The call is over, its caller is gone already, or it belongs to another project."


def accept(
    at: Account, call_id: str, /, session: Session | Mapping[str, Any], *, deadline: float | None = None
) -> Flow[None]:
    """Take a call that came in over SIP, with this session."""
    from .session_notices import session_notices, warn_caller  # noqa: PLC0415 - its classes are as much as all else here
    from .session_rules import read_session  # noqa: PLC0415 - see above

    checks = _checked("accept", call_id)
    body = read_session(checks, "session", session, purpose="accept")
    checks.finish()
    warn_caller(session_notices(body))
    yield from _exchange(at, call_id, "accept", body, repeat=Repeat.UNSENT, deadline=deadline)


def reject(
    at: Account, call_id: str, /, *, status_code: int | None = None, deadline: float | None = None
) -> Flow[None]:
    """Turn a call away that came in over SIP; without a status the caller hears 603, which is Decline."""
    from .bodies import reject_json  # noqa: PLC0415 - see `accept`

    _checked("reject", call_id).finish()
    body = reject_json(status_code) or None
    try:
        yield from _exchange(at, call_id, "reject", body, repeat=Repeat.SAFE, deadline=deadline)
    except NotFound as error:
        # After a try whose answer was lost, it is gone because it was turned away.
        if error.details.tries == 1 or not says_gone(error):
            raise


def refer(at: Account, call_id: str, /, target_uri: str, *, deadline: float | None = None) -> Flow[None]:
    """Pass a SIP call on to somebody else: `tel:+15550100`, or a SIP address."""
    from .bodies import refer_json  # noqa: PLC0415 - see `accept`

    _checked("refer", call_id).finish()
    yield from _exchange(at, call_id, "refer", refer_json(target_uri), repeat=Repeat.UNSENT, deadline=deadline)


def hang_up(at: Account, call: Answer | str, /, *, deadline: float | None = None) -> Flow[None]:
    """End a call, over WebRTC or SIP. One that is over already is a success."""
    call_id = call.call_id if isinstance(call, Answer) else call
    checks = Checks("hang_up")
    if call_id is None:
        checks.flaw("call", "has no call_id: the service did not say which call it is")
    else:
        checks.identifier("call", call_id)
    checks.finish()
    try:
        yield from _exchange(at, str(call_id), "hangup", None, repeat=Repeat.SAFE, deadline=deadline)
    except NotFound as error:
        if not says_gone(error):
            raise


def _checked(what: str, call_id: str) -> Checks:
    checks = Checks(what)
    checks.identifier("call_id", call_id)
    return checks


def _exchange(
    at: Account, call_id: str, what: str, body: Mapping[str, Any] | None, *, repeat: Repeat, deadline: float | None
) -> Flow[None]:
    operation, route = f"{what}-call", f"{CALLS}/{{call_id}}/{what}"
    request = follow_up(call_id, what, body)
    exchange = Exchange(operation, route, request, _done(operation), repeat, public=service_words)
    try:
        yield from at.within(deadline).exchange(exchange)
    except NotFound as error:
        advise(error, _OVER)
        raise


def _done(operation: str) -> Callable[[Reply], None]:
    def read(reply: Reply) -> None:
        if reply.status_code not in SUCCESS:
            raise UnexpectedStatus(operation, reply.status_code, reply.content, reply.headers)

    return read


__all__ = ["accept", "hang_up", "refer", "reject"]
