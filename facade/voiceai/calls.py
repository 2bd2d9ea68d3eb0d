"""Phone calls on Voice.ai."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from facade import following
from facade.arguments import Checks
from facade.client import AsyncResource, Resource, async_listing, async_verb, listing, verb
from facade.errors import Refused, ServiceError, Unauthenticated, Unsupported
from facade.exchange import Exchange, Repeat
from facade.settings import fits_a_header
from facade.telling import text, told
from generated.runtime.errors import DecodeError
from generated.voiceai.api.agent_analytics import get_transcript_url_api_v1_agent_call_history_call_id_transcript_get
from generated.voiceai.api.agent_connection import end_call_api_v1_calls_call_id_end_post

from . import history, placing
from .history import RECORDING, Lookout
from .reading import not_listed, read_ended

if TYPE_CHECKING:
    from facade.account import Account
    from facade.calls import Call, Until
    from facade.exchange import Flow, Stream
    from facade.feed import EventFeed
    from generated.voiceai.models import RecordingResponse, TranscriptResponse

_END: Final = end_call_api_v1_calls_call_id_end_post.operation


def _address(answer: TranscriptResponse) -> str:
    address = text(answer.url)
    if address is None:
        problem = "expected an address"
        raise DecodeError(problem, model="TranscriptResponse").within("url")
    return address


_TRANSCRIPT: Final = told(get_transcript_url_api_v1_agent_call_history_call_id_transcript_get.operation, _address)


def follow(
    at: Account,
    call: Call | str,
    /,
    *,
    every: float = 2.0,
    deadline: float | None = None,
    events: EventFeed | None = None,
) -> Stream[Call]:
    """
    Yield the call now and at each change of status, to its end.

    Voice.ai tells of a call only once it is over. Until then the status is unknown, also of an id that no call has,
    unless webhooks tell of it: give the feed of their router as `events`.
    """
    return following.follow(at, Lookout(call), call, every=every, deadline=deadline, events=events)


def wait(
    at: Account,
    call: Call | str,
    /,
    until: Until = "ended",
    *,
    every: float = 2.0,
    deadline: float | None = None,
    events: EventFeed | None = None,
) -> Flow[Call]:
    """
    Return the call once it is as far as `until`: answered, ended, or with its report.

    An answer can only be waited for with `events`, the feed of a router that the agent's webhooks go to: by itself
    Voice.ai tells of a call only once it is over. With them the end is known at once, and its outcome. The report is
    there when the history has the transcript and the recording is no longer being processed; if that does not come
    about within two minutes of the end, it is not waited for any longer.
    """
    if until == "answered" and events is None:
        advice = (
            "It tells of a call once it is over: wait for ended. Webhooks of the agent tell when a call has started: "
            "give the feed of their router as events."
        )
        raise Unsupported(at.settings.provider.title, 'until="answered"', advice)
    lookout = Lookout(call, report=until == "report")
    return following.wait(at, lookout, lookout.has_report, call, until, every=every, deadline=deadline, events=events)


def hang_up(
    at: Account, call: Call | str, /, *, end_token: str | None = None, deadline: float | None = None
) -> Flow[Call]:
    """
    End the call, whatever its state, and return it as it ended; of one that is over already the history tells.

    `end_token` is that of a joined call, and is sent in place of the account's key.
    """
    checks = Checks("hang_up")
    call_id = checks.call("call", call, at.provider)
    if end_token is not None:
        # A token is one word.
        fits = fits_a_header(end_token) and " " not in end_token
        checks.require(fits, "end_token", "no token looks like this")
    checks.finish()
    at = at.within(deadline)
    # The same end twice is the same as once.
    exchange = Exchange(_END.name, _END.path, _END.build(call_id), _END.read, Repeat.SAFE, key=end_token)
    try:
        return read_ended((yield from at.exchange(exchange)), call)
    except Refused as error:
        # Without the account's key there may be nothing left that the token is good for.
        if error.temporary or (isinstance(error, Unauthenticated) and end_token is None):
            raise
        refusal = error
    try:
        over = yield from history.get(at, not_listed(call))
    except ServiceError:
        over = None
    if over is None or not over.ended:
        raise refusal
    return over


def transcript(at: Account, call: Call | str, /, *, deadline: float | None = None) -> Flow[str]:
    """Return the address of the transcript, from where it can be fetched; `NotFound` while there is none."""
    return at.within(deadline).ask(_TRANSCRIPT, _checked(at, "transcript", call))


def recording(at: Account, call: Call | str, /, *, deadline: float | None = None) -> Flow[RecordingResponse]:
    """Return how far the recording is: ready, with its address in `url`; processing; or not_recorded."""
    return at.within(deadline).ask(RECORDING, _checked(at, "recording", call))


def _checked(at: Account, what: str, call: Call | str) -> str:
    checks = Checks(what)
    call_id = checks.call("call", call, at.provider)
    checks.finish()
    return call_id


class Calls(Resource):
    """Phone calls on Voice.ai."""

    place = verb(placing.place)
    place_many = verb(placing.place_many)
    reconcile = verb(placing.reconcile)
    get = verb(history.get)
    list = listing(history.list_)
    follow = listing(follow)
    wait = verb(wait)
    hang_up = verb(hang_up)
    transcript = verb(transcript)
    recording = verb(recording)


class AsyncCalls(AsyncResource):
    """Phone calls on Voice.ai, without blocking."""

    place = async_verb(placing.place)
    place_many = async_verb(placing.place_many)
    reconcile = async_verb(placing.reconcile)
    get = async_verb(history.get)
    list = async_listing(history.list_)
    follow = async_listing(follow)
    wait = async_verb(wait)
    hang_up = async_verb(hang_up)
    transcript = async_verb(transcript)
    recording = async_verb(recording)


__all__ = ["AsyncCalls", "Calls"]
