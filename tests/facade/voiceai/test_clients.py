"""The clients of Voice.ai do what every service's can, find their settings, and send anything else as safely."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from facade.errors import CallOutcomeUnknown, ConfigurationError
from facade.voiceai import AsyncVoiceAI, VoiceAI
from facade.voiceai.provider import PROVIDER
from generated.voiceai import models
from generated.voiceai.api.agent_analytics import get_agent_stats_summary_api_v1_agent_stats_summary_get as stats
from generated.voiceai.api.agent_connection import create_outbound_call_api_v1_calls_outbound_post as outbound
from tests.facade.services import Fault
from tests.generated.services import endpoints

if TYPE_CHECKING:
    from facade.calls import AsyncPhoneCalls, Call, PhoneCalls
    from tests.facade.clients import OpenVoiceAI
    from tests.facade.services import VoiceAI as Service


def place_with(calls: PhoneCalls) -> Call:
    """Place a call with any service."""
    return calls.place(to="+15550100", agent="agent-1")


async def place_with_async(calls: AsyncPhoneCalls) -> Call:
    """Place a call with any service, without blocking."""
    return await calls.place(to="+15550100", agent="agent-1")


def test_both_clients_do_what_every_service_can(voiceai_service: Service) -> None:
    """A function that knows nothing of the service places a call; that these fit is for the type checkers to say."""

    async def without_blocking() -> Call:
        async with AsyncVoiceAI(voiceai_service.key, voiceai_service.address) as client:
            return await place_with_async(client.calls)

    with VoiceAI(voiceai_service.key, voiceai_service.address) as client:
        assert place_with(client.calls).provider == "voiceai"
    assert asyncio.run(without_blocking()).provider == "voiceai"
    assert voiceai_service.placed == {"+15550100": 2}


def test_settings_come_from_the_environment(voiceai_service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    """Key and address are read when a client is made; without a key the error names the variable."""
    monkeypatch.delenv("VOICE_AI_API_KEY", raising=False)
    monkeypatch.delenv("VOICE_AI_BASE_URL", raising=False)
    for kind in (VoiceAI, AsyncVoiceAI):
        with pytest.raises(ConfigurationError, match=r"key for Voice\.ai: give api_key, or set VOICE_AI_API_KEY"):
            kind()
    with VoiceAI("test-key-not-real") as client:
        assert repr(client) == "VoiceAI(base_url='https://dev.voice.ai')"
    monkeypatch.setenv("VOICE_AI_API_KEY", voiceai_service.key)
    monkeypatch.setenv("VOICE_AI_BASE_URL", voiceai_service.address)
    with VoiceAI() as client:
        assert list(client.agents.list()) == []
    assert repr(AsyncVoiceAI()) == f"AsyncVoiceAI(base_url='{voiceai_service.address}')"


def test_what_is_said_of_operations_is_said_of_operations_that_exist() -> None:
    """A name that the document does not have would keep nobody from being dialled twice."""
    known = {endpoint.operation.name for endpoint in endpoints("voiceai").values()}
    assert PROVIDER.rings | PROVIDER.harmless <= known
    assert {special.operation for special in PROVIDER.specials} <= known | {""}


def test_any_operation_can_be_sent(voiceai_service: Service, open_voiceai: OpenVoiceAI) -> None:
    """It is typed by the operation, and as safe as the verbs: what rings is not repeated, what reads is."""
    client = open_voiceai(voiceai_service)
    summary = {
        "total_agents": 1,
        "status_summary": {"deployed": 1, "paused": 0, "disabled": 0},
    }
    path = "/api/v1/agent/stats-summary"
    voiceai_service.fault("GET", path, Fault(status=500))
    voiceai_service.fault("GET", path, Fault(status=200, body=summary))
    assert client.send(stats.operation).total_agents == 1
    voiceai_service.fault("POST", "/api/v1/calls/outbound", Fault.dropped())
    body = models.CreateOutboundCallRequest(agent_id="agent-1", target_phone_number="+15550100")
    with pytest.raises(CallOutcomeUnknown):
        client.send(outbound.operation, body=body)
    assert voiceai_service.placed == {"+15550100": 1}
