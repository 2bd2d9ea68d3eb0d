"""Opening a call: once, with an answer that can be used, or else without a call that is left behind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from attrs import define, evolve

from facade.errors import CallOutcomeUnknown, Details, FacadeError, NotFound, ServiceError, UnreadableAnswer
from facade.exchange import Exchange, Lost, Repeat, Reply
from facade.redaction import shown_id

from .answering import SUCCESS, Answer, Opened, read
from .following_up import hang_up
from .locating import call_id
from .private import private_in, service_words
from .provider import CREATE
from .requesting import CALLS
from .wanted import wanted, warn

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import NoReturn

    from facade.account import Account
    from facade.exchange import Flow
    from generated.runtime.answers import Reply as Readable

    from .session import Session

T = TypeVar("T")

#: Seconds in which a peer expects its answer.
_SIGNALLING: Final = 20.0
#: What is kept of a deadline to hang up a call that is of no use: so many seconds, and at most such a part.
_TO_HANG_UP: Final = 3.0
_PART_TO_HANG_UP: Final = 0.25
_DOUBT: Final = (
    "No list of calls tells, and asking again may open a second one. One that was opened ends by itself, after 60"
    " minutes at the latest."
)


def create(
    at: Account,
    offer: str | bytes,
    /,
    session: Session | Mapping[str, Any] | None = None,
    *,
    safety_identifier: str | None = None,
    require_call_id: bool = False,
    deadline: float | None = None,
) -> Flow[Answer]:
    """
    Open a call with an offer, once; return the answer for the peer connection. It may take 20 seconds, unless told.

    It is asked again only if it surely did not arrive: no connection, 429, or 503 with Retry-After.

    The offer goes out as it is, but for a final line break that was trimmed. A client secret as the key may leave the
    session out, as it carries one. If the service does not say which call it is, that is a warning, and with
    `require_call_id` an error. A call whose answer is of no use is hung up before this raises.
    """
    at = at.within(deadline, min(_SIGNALLING, at.settings.deadline))
    what = wanted(offer, session, safety_identifier=safety_identifier, sure=require_call_id)
    warn(what.notices)

    def opened(reply: Readable) -> Opened:
        return read(reply, what.offer.description, at.settings)

    exchange = Exchange(
        CREATE,
        CALLS,
        what.request(at.settings.key),
        opened,
        Repeat.RINGS,
        private=lambda: private_in(what.offer.body, what.session),
        public=service_words,
        doubt=_DOUBT,
    )
    seen = _Seen()
    try:
        found = yield from seen.watch(_leaving_time(at).exchange(exchange))
    except NotFound as error:
        error.next_step = "Check the address, which ends in /v1 at OpenAI, and the model."
        raise
    except CallOutcomeUnknown as error:
        unknown = error
    else:
        answer = found.answer
        problem = found.problem
        if not problem and answer.call_id is None:
            problem = f"the service did not say which call it opened: {found.unnamed}"
            if not require_call_id:
                warn([UserWarning(f"{problem}. It cannot be hung up from here")])
                return answer
        if not problem:
            return answer
        details = Details(
            provider=at.provider,
            operation=CREATE,
            status=found.status,
            request_id=answer.request_id,
            tries=seen.tries,
            body=found.body,
        )
        unknown = CallOutcomeUnknown(UnreadableAnswer(details, problem), None, _DOUBT)
    return (yield from _refuse(at, unknown, seen.call_id(at.settings.address)))


def _leaving_time(at: Account) -> Account:
    """Return the account with a deadline that leaves time to hang up."""
    kept = min(_TO_HANG_UP, at.seconds_left * _PART_TO_HANG_UP)
    return at if at.ends is None else evolve(at, ends=at.ends - kept)


@define
class _Seen:
    """What came of the tries of an exchange."""

    tries: int = 0
    last: Reply | Lost | None = None

    def watch(self, flow: Flow[T]) -> Flow[T]:
        """Carry out a flow, and keep what it hears."""
        heard: Any = None
        while True:
            try:
                effect = flow.send(heard)
            except StopIteration as stop:
                result: T = stop.value
                return result
            heard = yield effect
            if isinstance(heard, Reply | Lost):
                self.tries += 1
                self.last = heard

    def call_id(self, base: str) -> str | None:
        """Return the id of the call that was opened, if the head of the answer got here and says so."""
        last = self.last
        if last is None:
            return None
        status = last.status if isinstance(last, Lost) else last.status_code
        return call_id(last.headers.get("location"), base)[0] if status in SUCCESS else None


def _refuse(at: Account, unknown: CallOutcomeUnknown, opened: str | None) -> Flow[NoReturn]:
    """Hang up a call that is of no use, and raise; only if that went well, nothing is unknown."""
    cause = unknown.cause
    if opened is None:
        raise unknown from cause
    failure = yield from _attempt(hang_up(at, opened))
    if failure is None:
        cause.next_step = "The call that was opened has been hung up."
        raise cause
    why = f" ({failure.problem})" if isinstance(failure, ServiceError) else ""
    advice = f"Hanging it up failed as well{why}; call {shown_id(opened)} may be open still: hang it up later."
    raise CallOutcomeUnknown(cause, None, advice, opened) from cause


def _attempt(flow: Flow[None]) -> Flow[FacadeError | None]:
    try:
        yield from flow
    except FacadeError as error:
        return error
    return None


__all__ = ["create"]
