"""Whoever stands in for the network in the tests of a service sees the facade's requests, so that nobody is dialled."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import httpx
import pytest
import respx
import vcr  # type: ignore[import-untyped] # it comes without types

from facade import CallOutcomeUnknown
from tests.facade.services import Fault

if TYPE_CHECKING:
    from pathlib import Path

    from pytest_httpx import HTTPXMock

    from tests.facade.clients import OpenVapi
    from tests.facade.services import Vapi

CALL = {
    "id": "00000000-0000-4000-8000-000000000001",
    "orgId": "o1",
    "createdAt": "2026-11-21T10:00:00.000Z",
    "updatedAt": "2026-11-21T10:00:00.000Z",
    "status": "queued",
}


def test_pytest_httpx_answers_in_place_of_the_service(
    vapi_service: Vapi, open_vapi: OpenVapi, httpx_mock: HTTPXMock
) -> None:
    """What pytest-httpx was told to answer is what comes back, and nothing arrives at the service."""
    httpx_mock.add_response(method="POST", url=f"{vapi_service.address}/call", status_code=201, json=CALL)
    call = open_vapi(vapi_service).calls.place(to="+15550100", agent="a", from_number="n")
    assert call.id == CALL["id"]
    assert not vapi_service.arrived


def test_what_it_raises_leaves_the_outcome_unknown(
    vapi_service: Vapi, open_vapi: OpenVapi, httpx_mock: HTTPXMock
) -> None:
    """A stand-in does not tell whether anything left, so a time-out that it raises may have placed the call."""
    httpx_mock.add_exception(httpx.ReadTimeout("too late"))
    with pytest.raises(CallOutcomeUnknown):
        open_vapi(vapi_service).calls.place(to="+15550100", agent="a", from_number="n")
    assert not vapi_service.arrived


def test_respx_answers_in_place_of_the_service(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """What respx was told to answer is what comes back, and nothing arrives at the service."""
    with respx.mock() as router:
        router.post(f"{vapi_service.address}/call").respond(201, json=CALL)
        assert open_vapi(vapi_service).calls.place(to="+15550100", agent="a", from_number="n").id == CALL["id"]
    assert not vapi_service.arrived


def test_vcrpy_records_and_replays(vapi_service: Vapi, open_vapi: OpenVapi, tmp_path: Path) -> None:
    """A cassette holds what was exchanged, and gives it back when the service is gone."""
    vapi_service.add_call(id=CALL["id"], status="ringing")
    cassette = tmp_path / "call.json"
    with vcr.use_cassette(str(cassette), serializer="json"):
        recorded = open_vapi(vapi_service).calls.get(CALL["id"])
    assert len(json.loads(cassette.read_text(encoding="utf-8"))["interactions"]) == 1
    vapi_service.fault("*", "/", Fault(status=500), times=None)
    with vcr.use_cassette(str(cassette), serializer="json", record_mode="none"):
        assert open_vapi(vapi_service).calls.get(CALL["id"]) == recorded
    assert len(vapi_service.arrived) == 1


def test_without_them_the_facade_has_connections_of_its_own(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Once a stand-in is gone, requests arrive again."""
    client = open_vapi(vapi_service)
    vapi_service.add_call(id=CALL["id"])
    with respx.mock() as router:
        router.get(f"{vapi_service.address}/call/{CALL['id']}").respond(200, json=CALL)
        client.calls.get(CALL["id"])
    assert not vapi_service.arrived
    client.calls.get(CALL["id"])
    assert len(vapi_service.arrived) == 1
