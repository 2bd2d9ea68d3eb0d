"""Other people's clients work against the sandbox: it stands in for the services, and not for our own client."""

from __future__ import annotations

import time
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from facade import sandbox as sandboxes
from facade.sandbox.furnishing import furnish
from tests.facade.extras import extra
from tests.facade.realtime.offering import OFFER

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from facade.sandbox import Services

pytestmark = pytest.mark.slow


@pytest.fixture
def services() -> Iterator[Services]:
    """A sandbox that serves on sockets, in a hurry."""
    with sandboxes.running(speed=50, over="sockets") as found:
        yield found


@pytest.fixture
def connections() -> Iterator[httpx.Client]:
    """What others' clients connect by, closed in the end: they leave that to chance."""
    with httpx.Client(trust_env=False) as found:
        yield found


@pytest.fixture
def clients() -> Iterator[ExitStack]:
    """Closes clients in the end."""
    with ExitStack() as stack:
        yield stack


def until(true: Callable[[], Any], seconds: float = 20) -> Any:
    """Wait until something is true, and return it."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := true():
            return found
        time.sleep(0.02)
    raise AssertionError("It did not come true in time.")


def test_vapis_own_client_places_follows_and_ends_calls(services: Services, connections: httpx.Client) -> None:
    """Typed by its own models, which are made from another copy of the document."""
    extra("vapi")
    from vapi import CreateCustomerDto, Vapi  # noqa: PLC0415 - of a group of its own, and slow to load

    made = furnish(services.sandbox)
    client = Vapi(token=services.sandbox.key, base_url=services.address("vapi"), httpx_client=connections)
    customer = CreateCustomerDto(number="+15550101")
    placed: Any = client.calls.create(assistant_id=made.assistant, phone_number_id=made.number, customer=customer)
    assert (placed.status, placed.customer.number) == ("queued", "+15550101")
    # The report comes a little after the end.
    ended: Any = until(lambda: (call := client.calls.get(placed.id)).artifact and call)
    assert (ended.status, ended.ended_reason) == ("ended", "customer-ended-call")
    assert ended.artifact.messages
    assert ended.started_at < ended.ended_at

    services.sandbox.vapi.script("silence")
    other: Any = client.calls.create(assistant_id=made.assistant, phone_number_id=made.number, customer=customer)
    assert [call.id for call in client.calls.list()] == [other.id, placed.id]
    until(lambda: client.calls.get(other.id).status == "in-progress")
    # Its client has no verb for it; this is what Vapi's pages say.
    assert httpx.post(other.monitor.control_url, json={"type": "end-call"}, trust_env=False).is_success
    until(lambda: client.calls.get(other.id).status == "ended")
    assert client.assistants.get(made.assistant).name == "Front desk"


def test_vapis_own_client_is_refused_as_by_vapi(services: Services, connections: httpx.Client) -> None:
    """With the statuses that it knows."""
    extra("vapi")
    from vapi import Vapi  # noqa: PLC0415 - of a group of its own, and slow to load
    from vapi.core.api_error import ApiError  # noqa: PLC0415 - see above

    stranger = Vapi(token="another", base_url=services.address("vapi"), httpx_client=connections)  # noqa: S106 - no secret
    with pytest.raises(ApiError) as wrong_key:
        stranger.calls.list()
    assert wrong_key.value.status_code == 401
    client = Vapi(token=services.sandbox.key, base_url=services.address("vapi"), httpx_client=connections)
    with pytest.raises(ApiError) as nothing:
        client.calls.create()
    assert nothing.value.status_code == 400


def test_openais_own_client_opens_and_ends_calls(services: Services, clients: ExitStack) -> None:
    """With its own encoding of the form, and its own errors."""
    extra("openai")
    import openai  # noqa: PLC0415 - of a group of its own, and slow to load

    def opened(key: str) -> openai.OpenAI:
        return clients.enter_context(openai.OpenAI(api_key=key, base_url=services.address("openai"), max_retries=0))

    client = opened(services.sandbox.key)
    session: Any = {"type": "realtime", "model": "gpt-realtime-2", "instructions": "Grüße, kurz."}
    answer = client.realtime.calls.create(sdp=OFFER.decode(), session=session)
    assert answer.text.startswith("v=0\r\n")
    call_id = answer.response.headers["location"].rpartition("/")[2]
    call = services.sandbox.realtime.calls[call_id]
    assert (call.state, call.offer, call.session) == ("open", OFFER, session)
    client.realtime.calls.hangup(call_id)
    assert call.state == "ended"
    with pytest.raises(openai.NotFoundError):
        client.realtime.calls.hangup(call_id)
    secret = client.realtime.client_secrets.create(session=session)
    other = opened(secret.value)
    assert other.realtime.calls.create(sdp=OFFER.decode()).text.startswith("v=0\r\n")
    with pytest.raises(openai.BadRequestError, match="EOF"):
        client.realtime.calls.create(sdp=OFFER.decode().strip(), session=session)
    with pytest.raises(openai.AuthenticationError):
        opened("another").realtime.calls.hangup(call_id)
