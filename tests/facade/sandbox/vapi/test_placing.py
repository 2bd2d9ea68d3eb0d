"""Placing calls with the sandbox's Vapi, and what is refused."""

from __future__ import annotations

from typing import Any

import pytest

from facade.sandbox.world import KEY
from tests.facade.sandbox.callers import URL
from tests.facade.sandbox.vapi.phoning import ASSISTANT, LONG, NUMBER, TO, new_phone, wish

SECOND = "+15550102"
NONE = "00000000-0000-4000-8000-000000000000"

REFUSED: dict[str, tuple[dict[str, Any], str]] = {
    "no speaker": ({"assistantId": None}, "exactly one of assistant, assistantId"),
    "two speakers": ({"squad": {"members": []}}, "exactly one of assistant, assistantId"),
    "nobody to call": ({"customer": None}, "exactly one of customer, customerId, customers"),
    "two to call": ({"customerId": "c"}, "exactly one of customer, customerId, customers"),
    "an empty batch": ({"customer": None, "customers": []}, "customers must contain"),
    "no number to call from": ({"phoneNumberId": None}, "exactly one of phoneNumber, phoneNumberId"),
    "an unknown assistant": ({"assistantId": "nobody"}, "assistantId: there is no such thing as nobody"),
    "an unknown number": ({"phoneNumberId": "none"}, "phoneNumberId: there is no such thing as none"),
    "a version of nothing": ({"assistantId": None, "assistant": {}, "assistantVersion": "2"}, "assistantVersion"),
    "no such number": ({"customer": {"number": "0123456"}}, "customer.number must be a valid phone number"),
    "digits of another script": ({"customer": {"number": "+1\N{ARABIC-INDIC DIGIT TWO}"}}, "customer.number must be"),
    "nobody in particular": ({"customer": {"name": "Ada"}}, "customer must have a number or a sipUri"),
    "an unknown field": ({"number": TO}, "property number should not exist"),
    "a long name": ({"name": "n" * 41}, "name must be shorter"),
    "no such transport": ({"transport": {"provider": "pigeon"}}, "transport.provider must be one of"),
}


@pytest.mark.parametrize("flaw", REFUSED)
def test_a_bad_request_is_refused(flaw: str) -> None:
    """A request that Vapi would not take gets its 400, which names the field; nothing is placed."""
    phone = new_phone()
    fields, told = REFUSED[flaw]
    body = {name: value for name, value in wish(**fields).items() if value is not None}
    status, answer = phone.ask("POST", "/call", body)
    assert (status, answer["error"], answer["statusCode"]) == (400, "Bad Request", 400)
    assert any(message.startswith(told) for message in answer["message"]), answer
    assert not phone.vapi.calls


def test_a_number_need_not_be_in_its_usual_form() -> None:
    """Whoever turns the check off may call any number; a SIP address is called as it is."""
    phone = new_phone()
    phone.place(customer={"number": "0123456", "numberE164CheckEnabled": False})
    call = phone.place(customer={"sipUri": "sip:ada@example.com"})
    assert call["phoneCallTransport"] == "sip"
    assert phone.vapi.placed == {"0123456": 1, "sip:ada@example.com": 1}


def test_a_key_is_required() -> None:
    """Without the right key there is nothing but a 401."""
    phone = new_phone()
    for key in ("", "another", KEY.upper()):
        assert phone.ask("POST", "/call", wish(), key=key)[0] == 401
    assert phone.ask("GET", "/call", key="another")[1]["statusCode"] == 401


def test_a_number_that_is_not_called() -> None:
    """A number may be refused for any reason: alone with a 400, in a batch with an entry of its own."""
    phone = new_phone()
    phone.vapi.refused_numbers[SECOND] = "It is on the list of those who want no calls."
    assert phone.ask("POST", "/call", wish(SECOND))[0] == 400
    customers = [{"number": TO}, {"number": SECOND}]
    body = {"assistantId": ASSISTANT, "phoneNumberId": NUMBER, "customers": customers}
    status, batch = phone.ask("POST", "/call", body)
    assert status == 201
    assert [call["customer"] for call in batch["results"]] == [customers[0]]
    assert batch["errors"] == [{"customer": customers[1], "error": phone.vapi.refused_numbers[SECOND]}]
    assert batch["subscriptionLimits"] == {"concurrencyBlocked": False}
    assert phone.later(batch["results"][0])["status"] == "ended"


def test_calls_of_a_batch_share_nothing() -> None:
    """A test may change one of them by itself."""
    phone = new_phone()
    customers = [{"number": TO}] * 2
    body = {"assistant": {"firstMessage": "Hello."}, "phoneNumberId": NUMBER, "customers": customers}
    _, batch = phone.ask("POST", "/call", body)
    first, second = (phone.vapi.calls[call["id"]] for call in batch["results"])
    first["assistant"]["firstMessage"] = "Good day."
    assert second["assistant"] == {"firstMessage": "Hello."}


def test_only_so_many_calls_go_on_at_once() -> None:
    """Beyond the limit calls are created, and end at once with the reason for it; a batch says so, too."""
    phone = new_phone()
    phone.vapi.concurrency_limit = 2
    customers = [{"number": TO}] * 3
    _, batch = phone.ask("POST", "/call", {"assistantId": ASSISTANT, "phoneNumberId": NUMBER, "customers": customers})
    limits = {"concurrencyBlocked": True, "concurrencyLimit": 2, "remainingConcurrentCalls": 0}
    assert batch["subscriptionLimits"] == limits
    ended = [phone.later(call)["endedReason"] for call in batch["results"]]
    blocked = "call.start.error-subscription-concurrency-limit-reached"
    assert ended == ["customer-ended-call", "customer-ended-call", blocked]
    assert phone.later(phone.place())["endedReason"] == "customer-ended-call"


@pytest.mark.parametrize(
    ("setting", "value", "reason"),
    [
        ("approved", False, "call.start.error-fraud-check-failed"),
        ("credits", 0, "call.start.error-subscription-insufficient-credits"),
    ],
)
def test_an_account_that_may_not_call(setting: str, value: object, reason: str) -> None:
    """What such an account places ends before it rings, whatever the script says."""
    phone = new_phone()
    setattr(phone.vapi, setting, value)
    call = phone.later(phone.place())
    assert (call["endedReason"], "startedAt" in call) == (reason, False)


def test_strangers_are_taken_if_wanted() -> None:
    """Ids that nobody has created are taken where a test wants no more than a call."""
    phone = new_phone()
    phone.vapi.strangers = True
    assert phone.later(phone.place(assistantId="nobody"))["status"] == "ended"


def test_a_session_over_a_websocket_needs_no_number() -> None:
    """It is a call of another type, and lives like all others."""
    phone = new_phone()
    body = {"assistantId": ASSISTANT, "transport": {"provider": "vapi.websocket"}}
    status, call = phone.ask("POST", "/call", body)
    assert (status, call["type"]) == (201, "vapi.websocketCall")
    assert phone.later(call)["status"] == "ended"


def test_calls_are_listed() -> None:
    """The newest comes first; filters narrow, and a limit cuts."""
    phone = new_phone()
    phone.vapi.add_assistant(id="another")
    calls = []
    for assistant in (ASSISTANT, "another", ASSISTANT):
        calls.append(phone.place(assistantId=assistant)["id"])
        phone.clock.advance(60)

    def listed(**query: str) -> list[str]:
        return [call["id"] for call in phone.ask("GET", "/call", **query)[1]]

    assert listed() == calls[::-1]
    assert listed(limit="2") == calls[:0:-1]
    assert listed(assistantId="another") == listed(id=calls[1]) == [calls[1]]
    assert listed(phoneNumberId="none") == []
    second = phone.get(calls[1])["createdAt"]
    assert listed(createdAtGt=second) == [calls[2]]
    assert listed(createdAtLe=second) == [calls[1], calls[0]]
    assert phone.ask("GET", "/call", limit="1001")[0] == 400
    assert phone.ask("GET", "/call", createdAtGt="yesterday")[0] == 400


def test_a_name_can_be_changed() -> None:
    """A name and nothing else."""
    phone = new_phone()
    path = f"/call/{phone.place()['id']}"
    assert phone.ask("PATCH", path, {"name": "new"})[1]["name"] == "new"
    assert phone.ask("PATCH", path, {"status": "ended"})[0] == 400
    assert phone.ask("PATCH", f"/call/{NONE}", {"name": "new"})[0] == 404


def test_deleting_takes_data_away() -> None:
    """A deleted call is not found any more; a scheduled one is not placed, and others go with it if named."""
    phone = new_phone()
    one, other = phone.place(schedulePlan={"earliestAt": "2026-01-06T00:00:00.000Z"}), phone.place()
    status, call = phone.ask("DELETE", f"/call/{one['id']}", {"ids": [other["id"], "none"]})
    assert (status, call["endedReason"]) == (200, "scheduled-call-deleted")
    assert phone.ask("GET", "/call")[1] == []
    assert phone.ask("GET", f"/call/{other['id']}")[0] == 404
    assert phone.ask("DELETE", f"/call/{one['id']}", {})[0] == 404
    assert [*phone.vapi.deleted] == [one["id"], other["id"]]
    phone.clock.advance(2 * 24 * 3600)
    assert phone.vapi.deleted[one["id"]]["status"] == "ended"


def test_a_deleted_call_is_not_heard_of_again() -> None:
    """Whatever was still to happen to it does not happen."""
    for seconds in (0, 3, 6, 21):
        phone = new_phone(server={"url": URL}, serverMessages=["status-update", "end-of-call-report"])
        call = phone.place()
        phone.clock.advance(seconds)
        phone.ask("DELETE", f"/call/{call['id']}", {})
        told = len(phone.server.posts)
        phone.clock.advance(LONG)
        assert len(phone.server.posts) == told
