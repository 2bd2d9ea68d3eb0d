"""A call is opened with an offer: what comes back, what goes along, and what is refused before anything is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.errors import (
    ConfigurationError,
    InvalidArguments,
)
from facade.realtime import Answer, AsyncRealtime, Audio, AudioOutput, Realtime, Session
from tests.facade.in_process import NOWHERE, InProcess
from tests.facade.realtime.offering import ANSWER, OFFER, PAGE, SESSION
from tests.facade.realtime_service import call_named
from tests.facade.wire import Answer as Sent

if TYPE_CHECKING:
    import httpx

    from tests.facade.clients import OpenRealtime
    from tests.facade.realtime_service import Realtime as Service

KEY: Final = "test-key-not-real"
NAMED: Final = {"content-type": "application/sdp", "location": f"/v1/realtime/calls/{call_named(1)}"}


def answering(answer: bytes = ANSWER, **headers: str) -> InProcess:
    """Return a transport that opens a call."""
    return InProcess(Sent(201, answer, {**NAMED, **headers}))


def asked(transport: InProcess) -> httpx.Request:
    """Return the only request."""
    (request,) = transport.requests
    return request


# What comes back


def test_an_answer_is_all_that_is_needed(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """The description for the peer connection, the id for what follows, and the id for support."""
    answer = open_realtime(realtime_service).calls.create(OFFER, Session(model="gpt-realtime-2"))
    assert isinstance(answer, Answer)
    assert answer.sdp == ANSWER.decode()
    assert (answer.call_id, answer.location) == (call_named(1), f"/v1/realtime/calls/{call_named(1)}")
    assert answer.request_id == "req_1"
    assert realtime_service.calls[call_named(1)].offer == OFFER
    assert realtime_service.states == ["open"]


def test_the_answer_of_the_page_is_taken(open_realtime: OpenRealtime) -> None:
    """The page's example says the transport once, above and in its first section; it goes on as it came."""
    answer = open_realtime(NOWHERE, transport=answering(PAGE)).calls.create(OFFER)
    assert answer.sdp == PAGE.decode()


def test_an_answer_shows_no_description(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """What identifies a call can be logged; what joins it cannot."""
    answer = open_realtime(realtime_service).calls.create(OFFER)
    assert repr(answer) == f"Answer(call_id='{call_named(1)}', request_id='req_1')"


@pytest.mark.parametrize("kind", ["application/sdp", "Application/SDP", "application/sdp; charset=utf-8"])
def test_the_type_may_be_written_in_any_way(open_realtime: OpenRealtime, kind: str) -> None:
    """A type has no case, and may have parameters."""
    transport = InProcess(Sent(201, ANSWER, {**NAMED, "content-type": kind}))
    assert open_realtime(NOWHERE, transport=transport).calls.create(OFFER).sdp


def test_sessions_of_both_forms_are_the_same(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """Classes and mappings arrive alike, as the session that they describe."""
    client = open_realtime(realtime_service)
    typed = Session(model="gpt-realtime-2", audio=Audio(output=AudioOutput(voice="marin", speed=1.25)))
    plain = {**SESSION, "audio": {"output": {"voice": "marin", "speed": 1.25}}}
    client.calls.create(OFFER, typed)
    client.calls.create(OFFER, plain)
    client.calls.create(OFFER)
    assert [call.session for call in realtime_service.calls.values()] == [plain, plain, None]


# What is sent besides


def test_the_key_and_the_address_come_from_the_environment(
    realtime_service: Service, open_realtime: OpenRealtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`OPENAI_API_KEY`, and `OPENAI_BASE_URL` with its /v1, as that ecosystem writes it."""
    monkeypatch.setenv("OPENAI_API_KEY", realtime_service.key)
    monkeypatch.setenv("OPENAI_BASE_URL", f"{realtime_service.address}/")
    client = open_realtime(realtime_service, api_key=None, base_url=None)
    assert client.calls.create(OFFER).call_id == call_named(1)


def test_without_a_key_the_variable_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The message says what to set."""
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    for client in (Realtime, AsyncRealtime):
        with pytest.raises(ConfigurationError, match="There is no key for OpenAI: give api_key, or set OPENAI_API_KEY"):
            client()


def test_the_service_itself_is_the_default(open_realtime: OpenRealtime, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without an address, requests go to OpenAI."""
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    transport = answering()
    open_realtime(NOWHERE, base_url=None, transport=transport).calls.create(OFFER)
    assert str(asked(transport).url) == "https://api.openai.com/v1/realtime/calls"


@pytest.mark.parametrize("slashes", ["", "/", "//"])
def test_slashes_at_the_end_of_an_address_do_not_matter(open_realtime: OpenRealtime, slashes: str) -> None:
    """An address may be written with a slash at its end."""
    transport = answering()
    open_realtime(NOWHERE, base_url=f"https://example.com/v1{slashes}", transport=transport).calls.create(OFFER)
    assert str(asked(transport).url) == "https://example.com/v1/realtime/calls"


def test_an_account_can_be_named(open_realtime: OpenRealtime) -> None:
    """Organisation and project go along with every request of the client that names them."""
    transport = answering()
    client = open_realtime(NOWHERE, transport=transport)
    client.on_behalf_of(organization="org-1", project="proj-1").calls.create(OFFER)
    headers = asked(transport).headers
    assert (headers["openai-organization"], headers["openai-project"]) == ("org-1", "proj-1")
    client.on_behalf_of(project="proj-2").calls.hang_up("rtc_1")
    assert transport.requests[-1].headers["openai-project"] == "proj-2"
    assert "openai-organization" not in transport.requests[-1].headers
    client.calls.hang_up("rtc_1")
    assert "openai-project" not in transport.requests[-1].headers


def test_a_session_can_be_given_by_its_name(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """Wherever one is taken."""
    client = open_realtime(realtime_service)
    client.calls.create(OFFER, session=SESSION)
    with client.calls.session(OFFER, session=SESSION):
        pass
    assert [call.session for call in realtime_service.calls.values()] == [SESSION, SESSION]
    assert client.client_secrets.create(session=SESSION).session["model"] == SESSION["model"]


def test_a_user_can_be_stood_for(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """The safety identifier is a header of the request that opens a call, and of that for a secret."""
    client = open_realtime(realtime_service)
    client.calls.create(OFFER, SESSION, safety_identifier="a3f1c2")
    client.client_secrets.create(SESSION, safety_identifier="b4")
    client.calls.create(OFFER)
    found = [request.headers.get("openai-safety-identifier") for request in realtime_service.arrived]
    assert found == ["a3f1c2", "b4", None]


def test_nothing_of_the_beta_is_sent(realtime_service: Service, open_realtime: OpenRealtime) -> None:
    """The header that older programs send is refused by the service, so none is sent."""
    client = open_realtime(realtime_service)
    client.calls.create(OFFER)
    client.client_secrets.create()
    client.calls.hang_up(call_named(1))
    assert not any("openai-beta" in request.headers for request in realtime_service.arrived)


def test_others_may_bring_a_transport(open_realtime: OpenRealtime) -> None:
    """A transport from outside gets the same request, and no session is followed behind its back."""
    transport = answering()
    open_realtime(NOWHERE, transport=transport).calls.create(OFFER, SESSION)
    assert asked(transport).method == "POST"
    assert not transport.closed


# How long it takes


@pytest.mark.parametrize(
    ("settings", "options", "seconds"),
    [({}, {}, 20), ({"deadline": 5}, {}, 5), ({"deadline": 60}, {}, 20), ({}, {"deadline": 45}, 45)],
)
def test_a_peer_does_not_wait_for_long(
    open_realtime: OpenRealtime, settings: dict[str, Any], options: dict[str, Any], seconds: float
) -> None:
    """Twenty seconds are enough for signalling, unless told; a part of them is kept for hanging up."""
    transport = answering()
    open_realtime(NOWHERE, transport=transport, **settings).calls.create(OFFER, **options)
    kept = min(3, seconds / 4)
    assert asked(transport).extensions["timeout"]["read"] == pytest.approx(seconds - kept, abs=0.5)


# What is refused before anything is sent


def test_everything_that_is_wrong_is_said_at_once(open_realtime: OpenRealtime) -> None:
    """Faults of the offer, the session and the rest are named together, each with its place."""
    transport = answering()
    offer = OFFER.replace(b"a=mid:1\r\n", b"").replace(b"s=-", b"s")
    session = {"model": 5, "audio": {"output": {"speed": 9}}, "voice": "marin"}
    wrong: dict[str, Any] = {"safety_identifier": "a\nb", "require_call_id": 1}
    with pytest.raises(InvalidArguments) as caught:
        open_realtime(NOWHERE, transport=transport).calls.create(offer, session, **wrong)
    assert [fault.where for fault in caught.value.flaws] == [
        "offer, line 3", "offer, line 30", "offer", "session.model", "session.audio.output.speed", "session.voice",
        "session.type", "safety_identifier", "require_call_id",
    ]  # fmt: skip
    assert str(caught.value).startswith("create: nothing was sent. offer, line 3: ")
    assert caught.value.__context__ is None
    assert not transport.requests


@pytest.mark.parametrize("offer", [b"", None, 5, b"\xff\xfev", b"{}", "<html>"], ids=repr)
def test_what_is_no_offer_is_not_sent(open_realtime: OpenRealtime, offer: Any) -> None:
    """Anything else is refused here, rather than by the service."""
    transport = answering()
    with pytest.raises(InvalidArguments, match=r"create: nothing was sent\. offer: "):
        open_realtime(NOWHERE, transport=transport).calls.create(offer)
    assert not transport.requests


@pytest.mark.parametrize("session", [[], "gpt-realtime", 5, {"type": "transcription"}, {}, b"{}"], ids=repr)
def test_what_is_no_session_is_not_sent(open_realtime: OpenRealtime, session: Any) -> None:
    """A session of another kind is refused with what is expected."""
    transport = answering()
    with pytest.raises(InvalidArguments, match=r"create: nothing was sent\. session"):
        open_realtime(NOWHERE, transport=transport).calls.create(OFFER, session)
    assert not transport.requests


@pytest.mark.parametrize("identifier", ["", " a", "a ", "a\r\nx: y", "ü", 5, b"a"], ids=repr)
def test_what_no_header_can_carry_is_not_sent(open_realtime: OpenRealtime, identifier: Any) -> None:
    """A safety identifier cannot add a header of its own."""
    transport = answering()
    client = open_realtime(NOWHERE, transport=transport)
    with pytest.raises(InvalidArguments, match="safety_identifier"):
        client.calls.create(OFFER, safety_identifier=identifier)
    with pytest.raises(InvalidArguments, match="safety_identifier"):
        client.client_secrets.create(safety_identifier=identifier)
    assert not transport.requests


def test_an_account_that_no_header_can_carry_is_refused(open_realtime: OpenRealtime) -> None:
    """Nor can an organisation."""
    with pytest.raises(ConfigurationError, match="openai-organization"):
        open_realtime(NOWHERE).on_behalf_of(organization="a\nb")


@pytest.mark.parametrize("name", ["organization", "project"])
def test_an_empty_name_is_refused(open_realtime: OpenRealtime, name: str) -> None:
    """It would ask for the account's default, which nobody who gives a name means."""
    with pytest.raises(ConfigurationError, match=f"{name} is empty"):
        open_realtime(NOWHERE).on_behalf_of(**{name: ""})
