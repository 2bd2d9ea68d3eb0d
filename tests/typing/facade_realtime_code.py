"""How a service uses `Realtime`, each method with each of its arguments. Never run: `make types` reads it, strictly."""

# What is marked as wrong must be wrong: mypy looks everywhere for marks that silence nothing, pyright does here.
# pyright: reportUnnecessaryTypeIgnoreComment=true
from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any, assert_type

import facade
from facade import sdp
from facade.realtime import Answer, Audio, AudioOutput, ClientSecret, Session, TranscriptionSession
from generated.vapi.api.calls import call_controller_find_one

OFFER = "v=0\r\n"
SESSION = Session(model="gpt-realtime-2", audio=Audio(output=AudioOutput(voice="marin")))

realtime = facade.Realtime("key", "https://api.example.com/v1", deadline=10.0, retries=2, headers={"x-team": "ours"})
async_realtime = facade.AsyncRealtime(api_key="ek_1", base_url=None, hooks=[facade.Hook()], clock=facade.Clock())


# With blocking


def calls_are_opened() -> None:
    """An offer is enough; a session is of our classes, or a mapping like one."""
    answer: Answer = realtime.calls.create(OFFER)
    answer = realtime.calls.create(OFFER.encode(), SESSION)
    answer = realtime.calls.create(OFFER, session=SESSION)
    answer = realtime.calls.create(
        OFFER,
        {"type": "realtime", "model": "gpt-realtime-2"},
        safety_identifier="a1b2",
        require_call_id=True,
        deadline=10,
    )
    assert_type(answer.sdp, str)
    assert_type(answer.call_id, str | None)
    assert_type(answer.location, str | None)
    assert_type(answer.request_id, str | None)
    assert_type(sdp.expand_transport(answer.sdp), str)
    assert_type(sdp.expand_transport(answer.sdp.encode()), str)


def calls_last_as_long_as_a_block() -> None:
    """What is opened for a block is hung up at its end."""
    with realtime.calls.session(OFFER, SESSION, safety_identifier=None, require_call_id=True, deadline=None) as call:
        assert_type(call, Answer)
    with realtime.calls.session(OFFER, session=SESSION) as call:
        assert_type(call, Answer)


def calls_are_followed_up(answer: Answer) -> None:
    """Calls that came in are taken, turned away and passed on; any call is hung up, as it is or by its id."""
    realtime.calls.accept("rtc_1", SESSION, deadline=5)
    realtime.calls.accept("rtc_1", session={"type": "realtime"})
    realtime.calls.reject("rtc_1", status_code=486, deadline=5)
    realtime.calls.refer("rtc_1", "tel:+15550100", deadline=5)
    realtime.calls.refer("rtc_1", target_uri="tel:+15550100")
    realtime.calls.hang_up("rtc_1", deadline=5)
    realtime.calls.hang_up(answer)


def calls_are_attached_to() -> None:
    """The events of a call come over a connection of their own."""
    realtime.calls.attach("rtc_1", deadline=5)


def secrets_are_made() -> None:
    """A secret is for a session of either kind, or for any."""
    secret = realtime.client_secrets.create(SESSION, seconds=60, safety_identifier="a1b2", deadline=5)
    assert_type(secret, ClientSecret)
    assert_type(secret.value, str)
    assert_type(secret.expires_at, dt.datetime | None)
    assert_type(secret.session, Mapping[str, Any])
    realtime.client_secrets.create(session=TranscriptionSession())
    realtime.client_secrets.create()


def other_clients_are_made() -> None:
    """Another client of the same kind, on the same connections."""
    assert_type(realtime.base_url, str)
    other = realtime.with_options(deadline=5, retries=0, headers={"x-team": "ours"}, hooks=[])
    assert_type(other, facade.Realtime)
    assert_type(realtime.on_behalf_of(organization="org", project="proj"), facade.Realtime)
    with facade.Realtime() as opened:
        assert_type(opened, facade.Realtime)
    realtime.close()


def any_operation_is_sent() -> None:
    """Operations of generated clients would be sent as well; there is none for this service."""
    realtime.send(call_controller_find_one.operation, "c1")


def nobody_is_left_in_a_call() -> str | None:
    """A call that could not be hung up is named."""
    try:
        realtime.calls.create(OFFER, SESSION)
    except facade.CallOutcomeUnknown as error:
        assert_type(error.call_id, str | None)
        assert_type(error.next_step, str)
        return error.call_id
    return None


# Without blocking


async def calls_are_opened_without_blocking() -> None:
    """The same, awaited."""
    answer: Answer = await async_realtime.calls.create(
        OFFER, SESSION, safety_identifier="a1b2", require_call_id=False, deadline=10
    )
    answer = await async_realtime.calls.create(OFFER, session=SESSION)
    async with async_realtime.calls.session(OFFER, session=SESSION) as call:
        assert_type(call, Answer)
    async with async_realtime.calls.session(
        OFFER, SESSION, safety_identifier=None, require_call_id=True, deadline=None
    ) as call:
        assert_type(call, Answer)
    await async_realtime.calls.accept("rtc_1", SESSION, deadline=5)
    await async_realtime.calls.accept("rtc_1", session=SESSION)
    await async_realtime.calls.reject("rtc_1", status_code=486, deadline=5)
    await async_realtime.calls.refer("rtc_1", "sip:someone@example.com", deadline=5)
    await async_realtime.calls.refer("rtc_1", target_uri="sip:someone@example.com")
    await async_realtime.calls.hang_up(answer, deadline=5)
    async_realtime.calls.attach("rtc_1", deadline=5)
    secret = await async_realtime.client_secrets.create(session=SESSION)
    secret = await async_realtime.client_secrets.create(SESSION, seconds=60, safety_identifier="a1b2", deadline=5)
    assert_type(secret, ClientSecret)


async def other_clients_are_made_without_blocking() -> None:
    """The same, awaited where there is something to wait for."""
    assert_type(async_realtime.base_url, str)
    other = async_realtime.with_options(deadline=5, retries=0, headers={"x-team": "ours"}, hooks=[])
    assert_type(other, facade.AsyncRealtime)
    assert_type(async_realtime.on_behalf_of(organization="org", project="proj"), facade.AsyncRealtime)
    async with facade.AsyncRealtime() as opened:
        assert_type(opened, facade.AsyncRealtime)
    await async_realtime.send(call_controller_find_one.operation, "c1")
    await async_realtime.close()


# What is wrong


def what_is_wrong_is_refused_by_the_type_checker(answer: Answer, secret: ClientSecret) -> None:
    """Each of these lines is an error, and a type checker that does not say so is told that its silence is one."""
    realtime.calls.create()  # type: ignore[call-arg]
    realtime.calls.create({"sdp": OFFER})  # type: ignore[arg-type]
    realtime.calls.create(OFFER, TranscriptionSession())  # type: ignore[arg-type]
    realtime.calls.create(OFFER, timeout=5)  # type: ignore[call-arg]
    realtime.calls.create(offer=OFFER)  # type: ignore[call-arg]
    realtime.calls.accept(call_id="rtc_1", session=SESSION)  # type: ignore[call-arg]
    realtime.calls.accept("rtc_1")  # type: ignore[call-arg]
    realtime.calls.reject("rtc_1", status_code="486")  # type: ignore[arg-type]
    realtime.calls.hang_up(answer.call_id)  # type: ignore[arg-type]
    realtime.calls.place(to="+15550100", agent="a1")  # type: ignore[attr-defined]
    realtime.client_secrets.create(secret)  # type: ignore[arg-type]
    answer.sdp = OFFER  # type: ignore[misc]
    secret.value = "ek_2"  # type: ignore[misc]
    _calls: facade.PhoneCalls = realtime.calls  # type: ignore[assignment]
    with async_realtime.calls.session(OFFER):  # type: ignore[attr-defined]
        pass


async def what_is_not_awaited_is_no_result() -> None:
    """What has not been awaited is not there yet."""
    _answer: Answer = async_realtime.calls.create(OFFER)  # type: ignore[assignment]
    async_realtime.calls.hang_up("rtc_1")  # type: ignore[unused-coroutine]
    async with realtime.calls.session(OFFER):  # type: ignore[attr-defined]
        pass
