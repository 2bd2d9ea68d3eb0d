"""
Everything that can go wrong, as one tree.

::

    FacadeError
    ├── ConfigurationError           a key, an address or another setting is missing or wrong
    ├── InvalidArguments             what was asked cannot be sent; names every fault
    ├── Unsupported                  the service cannot do what was asked
    ├── CallOutcomeUnknown           a call may or may not have been placed; carries the token for `reconcile`
    ├── WebhookRefused               what was posted to a webhook is not taken; `status` is what to answer
    │   ├── SignatureRefused         nothing shows that the service sent it
    │   │   └── UnusableSecret       no signature can be right: the secret itself is empty or malformed
    │   └── BodyRefused              it is too large, too deep, or no JSON object
    └── ServiceError                 something was sent, or would have been
        ├── NoConnection             the request surely never left
        ├── ConnectionLost           the connection broke after sending began
        ├── DeadlineExceeded         the time was up
        ├── UnreadableAnswer         a success whose body cannot be read
        ├── UnexpectedAnswer         a status that no API answers with: a redirect, or below 200
        ├── ServerFault              5xx
        └── Refused                  4xx
            ├── InvalidRequest       400 and 422; `fields` says what the service does not like
            ├── Unauthenticated      401
            ├── OutOfCredit          402, or a refusal that says so
            ├── Forbidden            403
            │   └── NotApproved      the account may not do this, such as calling out
            ├── NotFound             404 and 410
            ├── Conflict             409
            ├── RateLimited          429; `retry_after` where the service says it
            └── CallRefused          the service looked at the call and will not place it; `reason` says why

No message holds a key, a phone number, a transcript or an address that controls a call: what a service says is shown
without them. `body` has the service's whole answer for those who need it.
"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, ClassVar, Final

from .details import Detailed, Details, Flaw

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .calls import Call, Token

_TEMPORARY_STATUSES: Final = frozenset({408, 429})
_PERMANENT_SERVER_FAULTS: Final = frozenset({501, 505})
_UNAVAILABLE: Final = 503
_REQUEST_TIMEOUT: Final = 408
_SERVER_FAULTS: Final = range(500, 600)
_ELSEWHERE: Final = frozenset({301, 307, 308})


class FacadeError(Exception):
    """The base of all errors of this package."""


class ConfigurationError(FacadeError):
    """A setting is missing or wrong; the message names it and where to set it."""


class InvalidArguments(FacadeError):
    """The arguments cannot be right, and nothing was sent that changes anything. `flaws` names each of them."""

    def __init__(self, what: str, flaws: Sequence[Flaw], effect: str = "nothing was sent") -> None:
        super().__init__(what, tuple(flaws), effect)
        self.effect = effect
        self.what = what
        self.flaws = tuple(flaws)

    def __str__(self) -> str:
        return f"{self.what}: {self.effect}. " + "; ".join(map(str, self.flaws))


class Unsupported(FacadeError):
    """Nothing was sent: the service has no way to do this."""

    def __init__(self, provider: str, argument: str, advice: str = "") -> None:
        super().__init__(provider, argument, advice)
        self.provider = provider
        self.argument = argument
        self.advice = advice

    def __str__(self) -> str:
        advice = f" {self.advice}" if self.advice else ""
        return f"{self.provider} does not offer {self.argument}: nothing was sent.{advice}"


class ServiceError(Detailed, FacadeError):
    """An exchange with a service failed; the attributes say which, how, and what can be done."""

    #: What to do next, in one sentence.
    advice: ClassVar[str] = ""

    def __init__(self, details: Details, problem: str, advice: str | None = None) -> None:
        super().__init__(details, problem, advice)
        self.details = details
        self.problem = problem
        self.next_step = self.advice if advice is None else advice

    @property
    def temporary(self) -> bool:
        """Whether the same request may succeed later."""
        return False

    @property
    def may_have_happened(self) -> bool:
        """Whether the service may have done what was asked all the same."""
        return False

    def __str__(self) -> str:
        details = self.details
        parts = [f"{details.provider} {details.operation}: {self.problem}"]
        if details.service_message:
            parts.append(f'; the service says "{details.service_message}"')
        named = (("code", details.code), ("reason", details.reason), ("request id", details.request_id))
        known = [f"{name} {value}" for name, value in named if value]
        if details.tries > 1:
            known.append(f"tried {details.tries} times")
        if known:
            parts.append(f" ({', '.join(known)})")
        if details.fields:
            parts.append(f". Fields: {'; '.join(map(str, details.fields))}")
        if self.next_step:
            parts.append(f". {self.next_step}")
        return "".join(parts)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


class NoConnection(ServiceError):
    """The request surely never left: no connection came about."""

    advice = "Check the address, the network and the proxy settings."

    @property
    def temporary(self) -> bool:
        """Whether the same request may succeed later."""
        return True


class ConnectionLost(ServiceError):
    """The connection broke after sending began, so the service may have done what was asked."""

    advice = "Look whether it happened before asking again."

    @property
    def temporary(self) -> bool:
        """Whether the same request may succeed later."""
        return True

    @property
    def may_have_happened(self) -> bool:
        """Whether the service may have done what was asked all the same."""
        return True


class DeadlineExceeded(ServiceError):
    """The time was up. `call` is the last that was seen of a call that was waited for."""

    advice = "Give it a longer `deadline`, or look later."

    def __init__(
        self,
        details: Details,
        problem: str,
        advice: str | None = None,
        *,
        sent: bool = False,
        call: Call | None = None,
    ) -> None:
        super().__init__(details, problem, advice)
        self.sent = sent
        self.call = call

    @property
    def temporary(self) -> bool:
        """Whether the same request may succeed later."""
        return True

    @property
    def may_have_happened(self) -> bool:
        """Whether the service may have done what was asked all the same."""
        return self.sent


class UnreadableAnswer(ServiceError):
    """The service answered with success, and a body that cannot be read as what its document promises."""

    advice = "The request succeeded; only its answer is lost."

    @property
    def may_have_happened(self) -> bool:
        """Whether the service may have done what was asked all the same."""
        return True


class UnexpectedAnswer(ServiceError):
    """A status that an API does not answer with: a redirect, which is never followed, or one below 200."""

    advice = "Check the address: something other than the service may be answering."

    @property
    def may_have_happened(self) -> bool:
        """Whether the service may have done what was asked: it has not if it says to ask the same elsewhere."""
        return self.status not in _ELSEWHERE


class ServerFault(ServiceError):
    """5xx: the service failed, or something on the way to it."""

    advice = "Try again later; if it lasts, ask the service's support."

    @property
    def temporary(self) -> bool:
        """Whether the same request may succeed later."""
        return self.status not in _PERMANENT_SERVER_FAULTS

    @property
    def may_have_happened(self) -> bool:
        """A 503 that says when to come back is a refusal; all else may have happened."""
        return self.status != _UNAVAILABLE or self.retry_after is None


class Refused(ServiceError):
    """4xx: the service understood, and will not."""

    @property
    def temporary(self) -> bool:
        """Whether the same request may succeed later."""
        return self.status in _TEMPORARY_STATUSES

    @property
    def may_have_happened(self) -> bool:
        """Whether the service may have done what was asked all the same."""
        return self.status == _REQUEST_TIMEOUT


class InvalidRequest(Refused):
    """400 or 422: the service does not like the request; `fields` says where, if the service does."""

    advice = "Correct the request; the same one will be refused again."


class Unauthenticated(Refused):
    """401: the key is not accepted."""

    advice = "Check the key: is it the right one for this service and this address?"


class OutOfCredit(Refused):
    """The account has no credits left."""

    advice = "Add credits to the account."

    @property
    def temporary(self) -> bool:
        """Whether the same request may succeed later: not by itself, whatever the status."""
        return False


class Forbidden(Refused):
    """403: the key is good, and may not do this."""

    advice = "Check what the account and the key are allowed to do."


class NotApproved(Forbidden):
    """The account is not approved for this."""

    advice = "Ask the service to approve the account for outbound calls."


class NotFound(Refused):
    """404 or 410: there is no such thing."""

    advice = "Check the id; it may have been deleted, or belong to another account."


class Conflict(Refused):
    """409: it contradicts what is already there."""

    advice = "Look at the present state before asking again."


class RateLimited(Refused):
    """429: too many requests, or too many calls at once."""

    advice = "Wait before asking again; `retry_after` says how long where the service does."


class CallRefused(Refused):
    """The service looked at the call and will not place it; `reason` says why, in the service's own word."""

    advice = "Put the reason right before calling again."


class CallOutcomeUnknown(Detailed, FacadeError):
    """
    A call may have been placed, or not: the answer was lost. Do not place it again; ask `calls.reconcile(error.token)`.

    `cause` is what went wrong. Where a service has no list of calls to look in, there is no token, and the message says
    what can be done.
    """

    def __init__(
        self, cause: ServiceError, token: Token | None, next_step: str = "", call_id: str | None = None
    ) -> None:
        super().__init__(cause, token, next_step, call_id)
        self.cause = cause
        self.details = cause.details
        #: Finds the call, if there is one. It is plain data and can be stored.
        self.token = token
        #: The call that may be open, where the service said which it is: one that could not be hung up.
        self.call_id = call_id
        #: What to do next, in one sentence or two.
        self.next_step = next_step or (
            "Do not place it again: reconcile(error.token) finds out."
            if token
            else "Do not place it again: look for it in the list of calls."
        )

    def __str__(self) -> str:
        cause = self.cause
        status = f", status {cause.status}" if cause.status else ""
        request = f", request id {cause.request_id}" if cause.request_id else ""
        known = "it is not known whether the call was placed"
        if self.call_id:
            known = "a call was placed, and may be open still"
        return f"{cause.provider} {cause.operation}: {known} ({cause.problem}{status}{request}). {self.next_step}"

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"


class WebhookRefused(FacadeError):
    """What was posted to a webhook is not taken. `status` is what to answer; `problem` says why, without the body."""

    def __init__(self, problem: str, status: int = HTTPStatus.BAD_REQUEST) -> None:
        self.status = int(status)
        super().__init__(problem, self.status)
        self.problem = problem

    def __str__(self) -> str:
        return self.problem


class SignatureRefused(WebhookRefused):
    """Nothing shows that the service sent it: the signature or the secret is missing, wrong, or of another time."""

    def __init__(self, problem: str, status: int = HTTPStatus.UNAUTHORIZED) -> None:
        super().__init__(problem, status)


class UnusableSecret(SignatureRefused, ConfigurationError):
    """The secret that signatures are held against is empty or malformed: the fault is on this side."""

    def __init__(self, problem: str, status: int = HTTPStatus.INTERNAL_SERVER_ERROR) -> None:
        super().__init__(problem, status)


class BodyRefused(WebhookRefused):
    """It is too large, nested too deeply, or no JSON object."""


#: The error for each status that has one of its own.
BY_STATUS: Final[dict[int, type[ServiceError]]] = {
    400: InvalidRequest,
    401: Unauthenticated,
    402: OutOfCredit,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    410: NotFound,
    422: InvalidRequest,
    429: RateLimited,
}


def for_status(status: int) -> type[ServiceError]:
    """Return the class of error for a status that is no success."""
    if status in BY_STATUS:
        return BY_STATUS[status]
    if HTTPStatus.BAD_REQUEST <= status < HTTPStatus.INTERNAL_SERVER_ERROR:
        return Refused
    return ServerFault if status in _SERVER_FAULTS else UnexpectedAnswer


__all__ = [
    "BodyRefused",
    "CallOutcomeUnknown",
    "CallRefused",
    "ConfigurationError",
    "Conflict",
    "ConnectionLost",
    "DeadlineExceeded",
    "Details",
    "FacadeError",
    "Flaw",
    "Forbidden",
    "InvalidArguments",
    "InvalidRequest",
    "NoConnection",
    "NotApproved",
    "NotFound",
    "OutOfCredit",
    "RateLimited",
    "Refused",
    "ServerFault",
    "ServiceError",
    "SignatureRefused",
    "Unauthenticated",
    "UnexpectedAnswer",
    "UnreadableAnswer",
    "Unsupported",
    "UnusableSecret",
    "WebhookRefused",
]

# A traceback names an error as it is caught: facade.NotFound.
for _name in __all__:
    globals()[_name].__module__ = "facade"
