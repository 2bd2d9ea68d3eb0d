"""Reading the answer to an offer: it must be the service's, fit the offer, and say which call it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import field, frozen

from facade.redaction import shown_id
from facade.trip import request_id
from generated.runtime.errors import UnexpectedStatus

from .locating import call_id
from .provider import CREATE
from .requesting import SDP

if TYPE_CHECKING:
    from facade.sdp import Description
    from facade.settings import Settings
    from generated.runtime.answers import Reply

SUCCESS: Final = range(200, 300)
_CREATED: Final = 201
#: An answer is a few thousand bytes; a larger one is somebody else's.
_LARGEST: Final = 256 * 1024
_SHOWN_FLAWS: Final = 5


@frozen(kw_only=True)
class Answer:
    """A call that was opened: the answer for the peer connection, and what the call is called."""

    #: For the peer connection. Some, such as aiortc, want `facade.sdp.expand_transport(answer.sdp)`.
    sdp: str = field(repr=False)
    #: What follow-ups and hanging up are asked for by; None if the service did not say.
    call_id: str | None = field(repr=shown_id)
    #: The header in which it said so, as it came.
    location: str | None = field(repr=False)
    #: The service's id of the request, for its support.
    request_id: str | None


@frozen
class Opened:
    """What came with a success; with a problem, the call may be open all the same."""

    answer: Answer
    status: int
    body: bytes = field(repr=False)
    #: Why the answer cannot be used.
    problem: str
    #: Why there is no id.
    unnamed: str


def read(reply: Reply, offer: Description, settings: Settings) -> Opened:
    """Read the answer to an offer."""
    if reply.status_code not in SUCCESS:
        raise UnexpectedStatus(CREATE, reply.status_code, reply.content, reply.headers)
    location = reply.headers.get("location")
    found, unnamed = call_id(location, settings.address)
    problem = _problem(reply, offer)
    answer = Answer(
        sdp="" if problem else reply.content.decode(),
        call_id=found,
        location=location,
        request_id=request_id(reply.headers, settings.key),
    )
    return Opened(answer, reply.status_code, reply.content, problem, unnamed)


def _problem(reply: Reply, offer: Description) -> str:
    """Say what is wrong with an answer, without anything that stands in it."""
    if reply.status_code != _CREATED:
        return f"answered {reply.status_code} where only {_CREATED} says that a call was opened"
    kind = reply.headers.get("content-type", "").partition(";")[0].strip().lower()
    if kind != SDP:
        return f"the answer is {_KINDS.get(kind, 'of another type' if kind else 'of no type')} where {SDP} is due"
    if not reply.content:
        return "the answer is empty"
    if len(reply.content) > _LARGEST:
        return f"the answer has {len(reply.content)} bytes, which no session description has"
    from facade.sdp import check_answer  # noqa: PLC0415 - already there: the offer was checked

    flaws = check_answer(reply.content, offer)
    if not flaws:
        return ""
    more = f"; and {len(flaws) - _SHOWN_FLAWS} more" if len(flaws) > _SHOWN_FLAWS else ""
    return f"the answer cannot be used: {'; '.join(map(str, flaws[:_SHOWN_FLAWS]))}{more}"


#: The types that may be named: any other may hold something private.
_KINDS: Final = {"application/json": "JSON", "text/html": "a page of HTML", "text/plain": "plain text"}

__all__ = ["SUCCESS", "Answer", "Opened", "read"]
