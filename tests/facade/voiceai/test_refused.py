"""Each way in which Voice.ai refuses becomes the precise error, wherever it puts the word for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.errors import (
    CallOutcomeUnknown,
    CallRefused,
    Flaw,
    Forbidden,
    InvalidRequest,
    NotApproved,
    NotFound,
    OutOfCredit,
    RateLimited,
    ServiceError,
    Unauthenticated,
)
from tests.facade.services import Fault

if TYPE_CHECKING:
    from tests.facade.clients import OpenVoiceAI
    from tests.facade.services import VoiceAI

TO: Final = "+15550100"
OUTBOUND: Final = "/api/v1/calls/outbound"
CODE: Final = "CALL_VALIDATION_FAILED"

#: The places in which the code and the reason may stand.
PLACES: Final[dict[str, dict[str, Any]]] = {
    "top": {"error": "No call", "code": CODE, "reason": "REASON"},
    "detail": {"error": "No call", "detail": {"code": CODE, "reason": "REASON"}},
    "as error": {"error": CODE, "reason": "REASON"},
    "within error": {"error": {"reason": "REASON"}, "code": CODE},
    "as error, with detail": {"error": CODE, "detail": {"reason": "REASON"}},
    "without error": {"detail": {"code": CODE, "reason": "REASON"}},
}


def with_reason(body: Any, reason: str) -> Any:
    """Put a reason where it belongs."""
    if isinstance(body, dict):
        return {name: with_reason(value, reason) for name, value in body.items()}
    return reason if body == "REASON" else body


def refused(service: VoiceAI, open_voiceai: OpenVoiceAI, status: int, body: Any) -> ServiceError:
    """Place a call that is refused; it is placed once at most, and not known to be placed."""
    service.fault("POST", OUTBOUND, Fault(status=status, body=body), times=None)
    with pytest.raises(ServiceError) as raised:
        open_voiceai(service, retries=0).calls.place(to=TO, agent="agent-1")
    assert not service.placed
    assert len(service.arrived) == 1
    assert raised.value.status == status
    return raised.value


@pytest.mark.parametrize("place", PLACES)
def test_a_refused_call_says_why(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, place: str) -> None:
    """A call that the service looked at and will not place is no matter of approval; the reason is its own word."""
    error = refused(voiceai_service, open_voiceai, 403, with_reason(PLACES[place], "agent_not_deployed"))
    assert type(error) is CallRefused
    assert (error.code, error.reason) == (CODE, "agent_not_deployed")
    assert "agent_not_deployed" in str(error)


@pytest.mark.parametrize("place", PLACES)
def test_a_call_without_credits_is_out_of_credit(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, place: str
) -> None:
    """The reason decides, wherever it stands."""
    error = refused(voiceai_service, open_voiceai, 403, with_reason(PLACES[place], "insufficient_credits"))
    assert type(error) is OutOfCredit
    assert error.code == CODE


def test_credits_count_also_where_they_were_spoken_of(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """What was sent is hidden in what is shown, and changes nothing in what the refusal is."""
    body = {"error": CODE, "reason": "insufficient_credits"}
    voiceai_service.fault("POST", OUTBOUND, Fault(status=403, body=body))
    with pytest.raises(OutOfCredit) as raised:
        open_voiceai(voiceai_service).calls.place(to=TO, agent="agent-1", dynamic_variables={"topic": "credits"})
    assert "insufficient_credits" not in str(raised.value)


@pytest.mark.parametrize(
    "body",
    [
        {"error": "Forbidden", "detail": "Outbound calling is restricted to approved accounts.", "code": None},
        {"error": "Forbidden"},
        {"detail": "Forbidden"},
        b"<html>Forbidden</html>",
    ],
)
def test_an_account_that_is_not_approved_is_told_so(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, body: Any
) -> None:
    """For calling out, 403 without another word means that the account is not approved."""
    error = refused(voiceai_service, open_voiceai, 403, body)
    assert type(error) is NotApproved
    assert "approve" in error.next_step


def test_the_service_s_own_refusal_of_unapproved_accounts(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """Nothing was placed, and the service's words are told."""
    voiceai_service.approved = False
    with pytest.raises(NotApproved, match="restricted to approved accounts"):
        open_voiceai(voiceai_service).calls.place(to=TO, agent="agent-1")
    assert not voiceai_service.placed


@pytest.mark.parametrize(
    ("status", "body", "error", "message"),
    [
        (400, {"error": "Bad Request", "detail": "No such number"}, InvalidRequest, "No such number"),
        (400, {"error": "Bad Request", "code": CODE}, CallRefused, "Bad Request"),
        (401, {"error": "Unauthorized"}, Unauthenticated, "Unauthorized"),
        (402, {"error": "Payment required", "detail": "No credits"}, OutOfCredit, "No credits"),
        (402, b"", OutOfCredit, None),
        (404, {"detail": "Agent not found"}, NotFound, "Agent not found"),
        (422, {"detail": "Wrong"}, InvalidRequest, "Wrong"),
        (429, {"error": "Too many calls"}, RateLimited, "Too many calls"),
    ],
)
def test_each_status_is_its_own_error(
    voiceai_service: VoiceAI,
    open_voiceai: OpenVoiceAI,
    status: int,
    body: Any,
    error: type[ServiceError],
    message: str | None,
) -> None:
    """The message is the service's, with `error` or without it."""
    raised = refused(voiceai_service, open_voiceai, status, body)
    assert (type(raised), raised.service_message) == (error, message)


def test_the_fields_that_are_refused_are_named(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """FastAPI's list is told field by field."""
    detail = [
        {"loc": ["body", "agent_id"], "msg": "Field required", "type": "missing"},
        {"loc": ["body", "agent_overrides", "tts_params", "top_p"], "msg": "Too large", "type": "less_than_equal"},
    ]
    error = refused(voiceai_service, open_voiceai, 422, {"detail": detail})
    assert isinstance(error, InvalidRequest)
    assert error.fields == (
        Flaw("agent_id", "Field required"),
        Flaw("agent_overrides.tts_params.top_p", "Too large"),
    )
    assert error.service_message is None


def test_a_number_that_is_sent_back_is_not_shown(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """The service's message is told without it; the whole answer is there for who needs it."""
    error = refused(voiceai_service, open_voiceai, 400, {"error": "Bad Request", "detail": f"Cannot dial {TO} now"})
    assert TO not in f"{error}{error!r}{error.details!r}"
    assert error.service_message == "Cannot dial [hidden] now"
    assert error.body is not None
    assert TO.encode() in error.body


def test_a_failing_service_is_not_taken_at_its_word(voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI) -> None:
    """With 5xx nobody can say what was done, whatever the body says."""
    voiceai_service.fault("POST", OUTBOUND, Fault(status=500, body={"error": CODE}))
    with pytest.raises(CallOutcomeUnknown):
        open_voiceai(voiceai_service).calls.place(to=TO, agent="agent-1")
    assert len(voiceai_service.arrived) == 1


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (403, {"error": "Forbidden"}, Forbidden),
        (403, {"error": "No call", "detail": {"code": CODE, "reason": "agent_not_deployed"}}, CallRefused),
        (403, {"error": {"reason": "insufficient_credits"}, "code": CODE}, OutOfCredit),
        (402, {"error": "Payment required"}, OutOfCredit),
    ],
)
def test_joining_is_refused_in_the_same_words(
    voiceai_service: VoiceAI, open_voiceai: OpenVoiceAI, status: int, body: Any, error: type[ServiceError]
) -> None:
    """Approval is needed for calling out alone; all else is as it is there."""
    voiceai_service.fault("POST", "/api/v1/connection/connection-details", Fault(status=status, body=body))
    with pytest.raises(ServiceError) as raised:
        open_voiceai(voiceai_service).connections.connect("agent-1")
    assert type(raised.value) is error
