"""A running sandbox gives clients that are connected, in process and over sockets."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Final

import httpx
import pytest

import facade
from facade import sandbox
from facade.sandbox import KEY, Fault, TurnedClock
from tests.facade.extras import extra

if TYPE_CHECKING:
    from facade.calls import Call
    from facade.sandbox import Services
    from facade.sandbox.opening import Over

CALLS: Final = 200
#: What a call is when it has ended well.
WELL: Final = facade.Category.COMPLETED

over_each_way = pytest.mark.parametrize("over", ["process", "sockets"])


def _call_vapi(services: Services, to: str = "+15550101") -> Call:
    furniture = services.furniture
    calls = services.vapi.calls
    return calls.wait(calls.place(to=to, agent=furniture.assistant, from_number=furniture.number))


@over_each_way
def test_clients_are_connected(over: Over) -> None:
    """Each service has a client that works at once; a call is followed to its end in no time."""
    with sandbox.running(over=over) as services:
        began = time.monotonic()
        furniture = services.furniture
        outcome = _call_vapi(services).outcome
        assert outcome is not None
        assert outcome.category is WELL
        call = services.voiceai.calls.place(to="+15550101", agent=furniture.agent)
        assert services.voiceai.calls.wait(call).ended
        assert services.realtime.client_secrets.create(facade.realtime.Session()).value.startswith("ek_")
        assert services.sandbox.clock.now() > 10
        assert time.monotonic() - began < 10


@over_each_way
def test_clients_that_do_not_block_are_connected(over: Over) -> None:
    """Each service has a client that does not block, and works at once."""

    async def use() -> None:
        async with sandbox.running(over=over) as services:
            furniture = services.furniture
            vapi, voiceai = services.async_vapi.calls, services.async_voiceai.calls
            placed = await vapi.place(to="+15550102", agent=furniture.assistant, from_number=furniture.number)
            outcome = (await vapi.wait(placed)).outcome
            assert outcome is not None
            assert outcome.category is facade.Category.UNREACHABLE
            placed = await voiceai.place(to="+15550101", agent=furniture.agent)
            assert (await voiceai.wait(placed)).ended
            secret = await services.async_realtime.client_secrets.create(facade.realtime.Session())
            assert secret.value.startswith("ek_")

    asyncio.run(use())


@pytest.mark.slow
@over_each_way
def test_many_calls_live_at_once(over: Over) -> None:
    """Two hundred calls at once are placed, followed and ended without an error, and time passes as for one."""

    async def use() -> None:
        async with sandbox.running(over=over) as services:
            furniture = services.furniture
            calls = services.async_vapi.calls

            async def one(number: int) -> facade.Outcome | None:
                to = f"+1555010{number % 2 + 1}"
                placed = await calls.place(to=to, agent=furniture.assistant, from_number=furniture.number)
                return (await calls.wait(placed)).outcome

            outcomes = await asyncio.gather(*(one(number) for number in range(CALLS)))
            categories = [outcome and outcome.category for outcome in outcomes]
            assert categories == [WELL, facade.Category.UNREACHABLE] * (CALLS // 2)
            assert services.sandbox.vapi.placed == {"+15550101": CALLS // 2, "+15550102": CALLS // 2}
            assert services.sandbox.clock.now() < 600

    asyncio.run(use())


@over_each_way
def test_a_lost_answer_dials_once(over: Over) -> None:
    """A fault can be planned for what a client does next: here nobody is dialled twice."""
    with sandbox.running(over=over) as services:
        furniture = services.furniture
        services.sandbox.vapi.fault("CallController_create", Fault.dropped())
        calls = services.vapi.calls
        with pytest.raises(facade.CallOutcomeUnknown) as doubt:
            calls.place(to="+15550101", agent=furniture.assistant, from_number=furniture.number)
        assert services.sandbox.vapi.placed == {"+15550101": 1}
        assert doubt.value.token is not None
        assert calls.reconcile(doubt.value.token).call is not None


@over_each_way
def test_a_deadline_is_kept_on_the_clock(over: Over) -> None:
    """A service that does not answer is given up after the deadline, which nobody waits for in process."""
    with sandbox.running(over=over) as services:
        services.sandbox.vapi.fault("GET", "/", Fault.silent(), times=None)
        seconds = 30.0 if over == "process" else 0.3
        began = time.monotonic()
        with pytest.raises(facade.DeadlineExceeded):
            services.vapi.calls.get("3f0c7a5e-5b0f-4f0e-9d5b-111111111111", deadline=seconds)
        assert time.monotonic() - began < 10


def test_a_turned_clock_is_turned_by_hand() -> None:
    """A call goes on as far as the clock is turned."""
    with sandbox.running() as services:
        furniture = services.furniture
        calls = services.vapi.calls
        placed = calls.place(to="+15550101", agent=furniture.assistant, from_number=furniture.number)
        assert placed.status is facade.Status.QUEUED
        services.sandbox.advance(600)
        assert calls.get(placed).ended
        assert (services.sandbox.clock.today() - sandbox.clock.START).total_seconds() == 600


@over_each_way
def test_time_goes_by_itself_if_it_is_asked_to(over: Over) -> None:
    """With a speed, what is due happens in time, also while nobody asks."""
    with sandbox.running(speed=50, over=over) as services:
        seen: list[str] = []
        services.sandbox.watch(lambda news: seen.append(news.text))
        furniture = services.furniture
        services.vapi.calls.place(to="+15550101", agent=furniture.assistant, from_number=furniture.number)
        patient_until = time.monotonic() + 10
        while not any(text.startswith("ended") for text in seen) and time.monotonic() < patient_until:
            time.sleep(0.01)
        assert any(text.startswith("ended") for text in seen)
        with pytest.raises(TypeError, match="goes by itself"):
            services.sandbox.advance(1)


def test_two_sandboxes_are_alike() -> None:
    """The same seed gives the same ids at the same moments; another one gives others."""

    def placed(seed: int) -> tuple[str, object]:
        with sandbox.running(seed=seed) as services:
            call = _call_vapi(services)
            return call.id, call.ended_at

    assert placed(1) == placed(1) != placed(2)


def test_another_key_is_refused() -> None:
    """Only the sandbox's key opens it; a client may be given another."""
    with sandbox.running(key="test-key-not-real") as services:
        assert list(services.vapi.calls.list()) == []
        stranger = services.client(facade.Vapi, api_key="another-key-not-real")
        with pytest.raises(facade.Unauthenticated):
            list(stranger.calls.list())


def test_posts_are_handed_to_a_function() -> None:
    """What a service sends to the user's server can be taken by a function, whatever the address."""
    taken: list[str] = []

    def deliver(post: sandbox.Post) -> sandbox.Reply:
        taken.append(post.url)
        return sandbox.Reply(status=200)

    with sandbox.running(deliver=deliver) as services:
        services.sandbox.vapi.server = {"url": "https://hooks.example.com/vapi"}
        _call_vapi(services)
        assert set(taken) == {"https://hooks.example.com/vapi"}
        assert {post.reply and post.reply.status for post in services.sandbox.posts} == {200}


def test_a_sideband_is_attached_over_sockets() -> None:
    """Over sockets a call can be watched; in process there is nothing to connect to."""
    with sandbox.running(over="sockets") as services:
        call_id = services.sandbox.realtime.ring()
        services.realtime.calls.accept(call_id, facade.realtime.Session())
        with services.realtime.calls.attach(call_id) as sideband:
            services.realtime.calls.hang_up(call_id)
            list(sideband)


@over_each_way
def test_a_realtime_call_meets_faults(over: Over) -> None:
    """Faults are planned for Realtime calls as for the others, by method and path."""
    with sandbox.running(over=over) as services:
        services.sandbox.realtime.fault("POST", "/v1/realtime/client_secrets", Fault.failing(503, retry_after=2))
        assert services.realtime.client_secrets.create(facade.realtime.Session()).value
        assert services.sandbox.clock.now() == pytest.approx(2, abs=1)
        services.sandbox.realtime.fault("*", "/", Fault.limited(), times=None)
        with pytest.raises(facade.RateLimited):
            services.realtime.with_options(retries=0).calls.hang_up("rtc_1")


@pytest.mark.slow
def test_a_real_peer_answers_in_process() -> None:
    """Within `async with` an offer is answered by a peer that can be heard, without a socket for the signalling."""
    extra("aiortc")
    from facade.sandbox.realtime.peer import HERTZ  # noqa: PLC0415 - with what is optional
    from facade.webrtc import Peer  # noqa: PLC0415 - see above
    from tests.facade.realtime.loopback import run  # noqa: PLC0415 - see above
    from tests.facade.realtime.loopback_service import hertz_of  # noqa: PLC0415 - see above

    async def scenario() -> None:
        async with sandbox.running() as services, Peer() as peer:
            session = facade.realtime.Session(model="gpt-realtime-2")
            async with services.async_realtime.calls.session(await peer.offer(), session) as answer:
                await peer.accept(answer)
                assert await hertz_of(peer.audio) == pytest.approx(HERTZ, abs=20)
            assert [call.state for call in services.sandbox.realtime.calls.values()] == ["ended"]
        assert services.sandbox.realtime.peer is None

    run(scenario)


def test_a_users_server_may_ask_for_more_meanwhile() -> None:
    """Whoever is told of a call can get that call before the answer to whoever placed it is there."""
    seen: list[facade.Status] = []

    def deliver(_: sandbox.Post) -> sandbox.Reply:
        with facade.Vapi(KEY, services.address("vapi")) as client:
            seen.extend(call.status for call in client.calls.list())
        return sandbox.Reply(status=200)

    with sandbox.running(over="sockets", deliver=deliver) as services:
        services.sandbox.vapi.server = {"url": "https://hooks.example.com/vapi"}
        _call_vapi(services)
        assert facade.Status.ENDED in seen


def test_a_server_stops_whatever_is_under_way() -> None:
    """What is silent for ever ends with the server."""
    with sandbox.running(over="sockets") as services:
        services.sandbox.vapi.fault("GET", "/", Fault.silent())
        with pytest.raises(facade.DeadlineExceeded):
            services.vapi.calls.get("3f0c7a5e-5b0f-4f0e-9d5b-111111111111", deadline=0.05)
        services.sandbox.vapi.fault("GET", "/", Fault.silent())
        began = time.monotonic()
    assert time.monotonic() - began < 5


def test_each_service_can_have_a_port_of_its_own() -> None:
    """With ports of their own, services are where they are elsewhere, without a folder."""
    whole = sandbox.Sandbox()
    with (
        sandbox.Server(whole.services, ports={"vapi": 0, "voiceai": 0, "openai": 0}) as server,
        httpx.Client(headers={"authorization": f"Bearer {whole.key}"}, trust_env=False) as client,
    ):
        assert len({server.address(name) for name in whole.services}) == 3
        assert client.get(f"{server.address('vapi')}/call").json() == []
        assert client.get(f"{server.address('voiceai')}/api/v1/agent/").status_code == 200
        assert client.post(f"{server.address('openai')}/v1/realtime/client_secrets", json={}).status_code == 200
    whole.close()


def test_wishes_that_exclude_each_other_are_refused() -> None:
    """A clock has its own speed; there are two ways to run."""
    with pytest.raises(ValueError, match="not both"):
        sandbox.running(clock=TurnedClock(), speed=2)
    with pytest.raises(ValueError, match="expected 'process' or 'sockets'"):
        sandbox.running(over="pigeons")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="There is no service"):
        sandbox.Sandbox().service("pigeons")
