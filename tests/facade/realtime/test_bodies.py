"""What is sent beside a call's creation: client secrets, passing a call on, turning one away."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facade.errors import InvalidArguments
from facade.realtime.bodies import client_secret_json, refer_json, reject_json
from facade.realtime.session import Session, TranscriptionSession
from tests.facade.realtime.session_tree import PRIVATE


def faults(call: Any, *arguments: Any) -> dict[str, str]:
    """Return what is wrong with the arguments, by place."""
    with pytest.raises(InvalidArguments) as caught:
        call(*arguments)
    assert PRIVATE not in str(caught.value)
    return {fault.where: fault.problem for fault in caught.value.flaws}


# Client secrets


def test_a_client_secret_is_for_a_session_of_either_sort() -> None:
    """The session stands beside how long the secret lives; what is not given is not sent."""
    assert client_secret_json(None) == {}
    assert client_secret_json(Session(model="m")) == {"session": {"type": "realtime", "model": "m"}}
    assert client_secret_json(TranscriptionSession(), 60) == {
        "expires_after": {"anchor": "created_at", "seconds": 60},
        "session": {"type": "transcription"},
    }
    assert client_secret_json({"type": "transcription"}, None) == {"session": {"type": "transcription"}}


@pytest.mark.parametrize("seconds", [10, 11, 600, 7200])
def test_a_client_secret_lives_for_seconds(seconds: int) -> None:
    """10 seconds to 2 hours."""
    assert client_secret_json(None, seconds) == {"expires_after": {"anchor": "created_at", "seconds": seconds}}


@pytest.mark.parametrize("seconds", [9, 7201, 0, -600, 600.0, True, "600", float("nan"), [600], PRIVATE], ids=repr)
def test_it_lives_neither_longer_nor_shorter(seconds: Any) -> None:
    """Anything else is refused before it is sent."""
    assert faults(client_secret_json, None, seconds)["seconds"].startswith("expected an integer from 10 to 7200")


def test_faults_of_both_are_told_at_once() -> None:
    """The session is checked as for a call, with the same places."""
    found = faults(client_secret_json, {"type": "realtime", "voice": PRIVATE, "audio": {"output": {"speed": 3}}}, 5)
    assert found.keys() == {"seconds", "session.voice", "session.audio.output.speed"}


# Passing a call on


@pytest.mark.parametrize(
    "target",
    [
        "tel:+15550100", "tel:+1-555-0100", "tel:+1(555)01.00", "tel:5550100;phone-context=example.com",
        "TEL:+15550100",
        "sip:someone@example.com", "sips:someone@example.com", "sip:+15550100@example.com:5061;transport=tls",
        "sip:example.com", "sip:192.0.2.1", "sip:[2001:db8::1]:5060", "sip:a:b@example.com",
        "sip:a@example.com?Replaces=x%40y%3Bto-tag%3D1", "SIP:a@example.com",
    ],
)  # fmt: skip
def test_a_call_is_passed_on_to_a_number_or_an_address(target: str) -> None:
    """The target goes out as it was written."""
    assert refer_json(target) == {"target_uri": target}


@pytest.mark.parametrize(
    "target",
    [
        "", " ", "\n", "tel:", "sip:", "sips:", "tel: ", "tel:+", "tel:+1 555 0100", "+15550100", "15550100",
        "tel:+1555x", "sip: a@example.com", "sip:a@", "sip:@example.com", "sip:a b@example.com",
        "sip:a@example.com\r\nX: y",
        "sip:a@example.com ", " sip:a@example.com", "<sip:a@example.com>", "http://example.com", "someone@example.com",
        "mailto:a@example.com", "sip:a@ex\u00e4mple.com", "tel:+15550100\n", "sip:a@b@example.com ", None, 15550100,
        b"tel:+15550100", ["tel:+15550100"], True,
    ],
    ids=repr,
)  # fmt: skip
def test_anything_else_is_no_target(target: Any) -> None:
    """What cannot be the target is refused and not repeated, for it may be a number."""
    (problem,) = faults(refer_json, target).values()
    if isinstance(target, str):
        assert problem.endswith("such as tel:+15550100, or a SIP address, such as sip:someone@example.com")


@settings(deadline=None)
@given(st.text() | st.from_regex(r"(sips?|tel):.*"))
def test_no_target_leads_into_another_header(target: str) -> None:
    """Whatever passes is visible ASCII without brackets, so it stays in its place in a header."""
    try:
        body = refer_json(target)
    except InvalidArguments:
        return
    assert body == {"target_uri": target}
    assert target.isascii()
    assert target.isprintable()
    assert not set(target) & set(' <>"')


# Turning a call away


@pytest.mark.parametrize("status", [300, 404, 486, 603, 699])
def test_a_call_is_turned_away_with_a_status(status: int) -> None:
    """Any status of SIP from a redirection on can be given."""
    assert reject_json(status) == {"status_code": status}


def test_without_one_the_service_chooses() -> None:
    """Nothing is sent that nobody said."""
    assert reject_json() == reject_json(None) == {}


@pytest.mark.parametrize("status", [299, 700, 200, 180, 0, -603, 603.0, "603", True, [603]], ids=repr)
def test_no_other_status_turns_it_away(status: Any) -> None:
    """A status that would answer the call, or is none, is refused."""
    assert faults(reject_json, status)["status_code"].startswith("expected an integer from 300 to 699")
