"""
Fixtures for tests against the sandbox: installing this package is enough to have them.

::

    def test_nobody_is_dialled_twice(sandbox: Sandbox, vapi: Vapi, furniture: Furniture) -> None:
        sandbox.vapi.fault("POST", "/call", Fault.dropped())
        with pytest.raises(CallOutcomeUnknown):
            vapi.calls.place(to="+15550101", agent=furniture.assistant, from_number=furniture.number)
        assert sandbox.vapi.placed == {"+15550101": 1}

Nothing of the facade is loaded before a test asks for one of them. Each test has a sandbox of its own, on a clock that
stands still until somebody sleeps or turns it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from facade.realtime import AsyncRealtime, Realtime
    from facade.vapi import AsyncVapi, Vapi
    from facade.voiceai import AsyncVoiceAI, VoiceAI

    from .furnishing import Furniture
    from .opening import Services
    from .sandbox import Sandbox


@pytest.fixture
def sandbox_services() -> Iterator[Services]:
    """Run a sandbox in this process, with all of its clients; override this to run one in another way."""
    from .opening import running  # noqa: PLC0415 - loaded by tests that use it

    with running() as services:
        yield services


@pytest.fixture
def sandbox(sandbox_services: Services) -> Sandbox:
    """Return the services in miniature, with their clock, their scripts and their faults."""
    return sandbox_services.sandbox


@pytest.fixture
def furniture(sandbox_services: Services) -> Furniture:
    """Return the ids of an assistant, a number and an agent, which are created for the test."""
    return sandbox_services.furniture


@pytest.fixture
def vapi(sandbox_services: Services) -> Vapi:
    """Return a client of the sandbox's Vapi."""
    return sandbox_services.vapi


@pytest.fixture
def async_vapi(sandbox_services: Services) -> AsyncVapi:
    """Return a client of the sandbox's Vapi that does not block."""
    return sandbox_services.async_vapi


@pytest.fixture
def voiceai(sandbox_services: Services) -> VoiceAI:
    """Return a client of the sandbox's Voice.ai."""
    return sandbox_services.voiceai


@pytest.fixture
def async_voiceai(sandbox_services: Services) -> AsyncVoiceAI:
    """Return a client of the sandbox's Voice.ai that does not block."""
    return sandbox_services.async_voiceai


@pytest.fixture
def realtime(sandbox_services: Services) -> Realtime:
    """Return a client of the sandbox's OpenAI Realtime calls."""
    return sandbox_services.realtime


@pytest.fixture
def async_realtime(sandbox_services: Services) -> AsyncRealtime:
    """Return a client of the sandbox's OpenAI Realtime calls that does not block."""
    return sandbox_services.async_realtime
