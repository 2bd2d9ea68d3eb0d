"""The services in miniature, fresh for each test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

import facade.realtime
import facade.vapi
import facade.voiceai
from tests.facade.clients import opener
from tests.facade.realtime_service import Realtime
from tests.facade.services import Vapi, VoiceAI

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.facade.clients import OpenRealtime, OpenVapi, OpenVoiceAI


@pytest.fixture
def vapi_service() -> Iterator[Vapi]:
    """Vapi in miniature; in the end it must not have seen the account's key where it does not belong."""
    with Vapi() as service:
        yield service
    assert not service.leaks


@pytest.fixture
def voiceai_service() -> Iterator[VoiceAI]:
    """Voice.ai in miniature; in the end it must not have seen the account's key where it does not belong."""
    with VoiceAI() as service:
        yield service
    assert not service.leaks


@pytest.fixture
def realtime_service() -> Iterator[Realtime]:
    """OpenAI's Realtime calls in miniature."""
    with Realtime() as service:
        yield service


@pytest.fixture(params=["blocking", "async"])
def open_vapi(request: pytest.FixtureRequest) -> Iterator[OpenVapi]:
    """A function that opens clients of Vapi; each test runs with the client that blocks and the one that does not."""
    yield from opener(facade.vapi.Vapi, facade.vapi.AsyncVapi, request.param)


@pytest.fixture(params=["blocking", "async"])
def open_voiceai(request: pytest.FixtureRequest) -> Iterator[OpenVoiceAI]:
    """A function that opens clients of Voice.ai; each test runs with the one that blocks and the one that does not."""
    yield from opener(facade.voiceai.VoiceAI, facade.voiceai.AsyncVoiceAI, request.param)


@pytest.fixture(params=["blocking", "async"])
def open_realtime(request: pytest.FixtureRequest) -> Iterator[OpenRealtime]:
    """A function that opens clients of OpenAI's Realtime calls; each test runs with both kinds."""
    yield from opener(facade.realtime.Realtime, facade.realtime.AsyncRealtime, request.param)
