"""What can be sent as it is, and does something that a caller should know, is told to whoever wrote the call."""

from __future__ import annotations

import asyncio
import warnings
from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.vapi import AsyncVapi, Vapi
from generated.vapi import models
from tests.facade.vapi.asking import TO, least

if TYPE_CHECKING:
    from tests.facade import services
    from tests.facade.clients import OpenVapi

TAKES_OVER: Final[dict[str, Any]] = {"serverMessages": ["status-update", "phone-call-control"]}
OTHER: Final[dict[str, Any]] = {"serverMessages": ["status-update"]}


@pytest.mark.parametrize(
    ("asked", "where"),
    [
        ({"agent": TAKES_OVER}, "agent"),
        ({"agent": models.CreateAssistantDTO.from_dict(TAKES_OVER)}, "agent"),
        ({"agent_overrides": TAKES_OVER}, "agent_overrides"),
        ({"agent_overrides": models.AssistantOverrides(server_messages=["phone-call-control"])}, "agent_overrides"),
        ({"agent": OTHER, "agent_overrides": TAKES_OVER, "recording": True}, "agent_overrides"),
        ({"agent": None, "squad": "s", "agent_overrides": TAKES_OVER}, "agent_overrides"),
        ({"agent": None, "squad": {"members": [{"assistantId": "a"}, {"assistant": TAKES_OVER}]}}, "squad"),
        ({"agent": None, "squad": {"members": [{"assistantOverrides": TAKES_OVER}]}}, "squad"),
        ({"agent": None, "squad": {"members": [], "membersOverrides": TAKES_OVER}}, "squad"),
    ],
)
def test_whoever_takes_over_the_control_of_calls_is_warned(
    vapi_service: services.Vapi, open_vapi: OpenVapi, asked: dict[str, Any], where: str
) -> None:
    """Vapi leaves hanging up and forwarding to the caller's server then; the warning leads to the caller's file."""
    calls = open_vapi(vapi_service).calls
    with pytest.warns(UserWarning, match=f"^{where}.serverMessages: with phone-call-control Vapi neither") as warned:
        calls.place(**least(**asked))
    assert len(warned) == 1
    with pytest.warns(UserWarning, match=f"^{where}.serverMessages: "):
        calls.place_many(**least(**asked, to=[TO]))
    assert vapi_service.placed == {TO: 2}


@pytest.mark.parametrize("asked", [{}, {"agent": OTHER}, {"agent_overrides": OTHER}, {"agent": {}}])
def test_whoever_does_not_is_not_warned(
    vapi_service: services.Vapi, open_vapi: OpenVapi, asked: dict[str, Any]
) -> None:
    """Every other message is sent besides, and changes nothing in the call."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        open_vapi(vapi_service).calls.place(**least(**asked))


def test_an_assistant_that_is_stored_so_is_told(vapi_service: services.Vapi, open_vapi: OpenVapi) -> None:
    """When it is created or changed: afterwards only its id is known here."""
    assistants = open_vapi(vapi_service).assistants
    with pytest.warns(UserWarning, match="^assistant.serverMessages: "):
        stored = assistants.create(TAKES_OVER)
    with pytest.warns(UserWarning, match="^changes.serverMessages: "):
        assistants.update(stored.id, TAKES_OVER)
    assistants.update(stored.id, OTHER)


def test_the_warning_leads_to_the_file_of_the_caller(vapi_service: services.Vapi) -> None:
    """And not into this package, whichever client is used."""

    async def place() -> None:
        async with AsyncVapi(vapi_service.key, vapi_service.address) as client:
            await client.calls.place(**least(agent=TAKES_OVER))

    with Vapi(vapi_service.key, vapi_service.address) as client:
        with pytest.warns(UserWarning, match="phone-call-control") as warned:
            client.calls.place(**least(agent=TAKES_OVER))
        assert [warning.filename for warning in warned] == [__file__]
    with pytest.warns(UserWarning, match="phone-call-control") as warned:
        asyncio.run(place())
    assert [warning.filename for warning in warned] == [__file__]
