"""What cannot be placed: every fault is told at once, with its place, and nothing is sent."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Final

import pytest

from generated.vapi import models
from tests.facade.vapi.asking import LINE, TO, faults, least, misfits, placed

if TYPE_CHECKING:
    from tests.facade.clients import OpenVapi
    from tests.facade.services import Vapi

ASSISTANT: Final[dict[str, Any]] = {
    "name": "Front desk",
    "firstMessage": "Hello.",
    "model": {"provider": "openai", "model": "gpt-4o", "messages": [{"role": "system", "content": "Be brief."}]},
    "newWord": {"from": ["the", "future"]},
}
NOON: Final = dt.datetime(2027, 1, 1, 12, tzinfo=dt.timezone(dt.timedelta(hours=1)))


def test_all_faults_are_told_at_once_and_nothing_is_sent(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Each fault has its place, however many there are."""
    client = open_vapi(vapi_service)
    found = faults(
        vapi_service,
        lambda: client.calls.place(
            to="5550100",
            agent="a/b",
            from_number="..",
            dynamic_variables={"ok": 1, "deep": {"x": 1}, "nan": float("nan"), "bytes": b"x", 5: "x"},  # type: ignore[dict-item]
            agent_overrides={"artifactPlan": []},
            agent_version="",
            recording="yes",  # type: ignore[arg-type]
            webhook_url="example.com",
            metadata=[1],  # type: ignore[arg-type]
            name="x" * 40,
            not_before=dt.datetime(2027, 1, 1),  # noqa: DTZ001 - that is what is wrong with it
            not_after="later",  # type: ignore[arg-type]
            token="no token",  # noqa: S106 - it is none
        ),
    )
    assert sorted(found) == [
        "agent",
        "agent_overrides.artifactPlan",
        "agent_version",
        "dynamic_variables.bytes",
        "dynamic_variables.deep",
        "dynamic_variables.nan",
        "dynamic_variables[...]",
        "from_number",
        "metadata",
        "name",
        "not_after",
        "not_before",
        "recording",
        "to",
        "token",
        "webhook_url",
    ]


@pytest.mark.parametrize(
    ("asked", "where", "problem"),
    [
        ({"agent": None}, "agent or squad or workflow", "expected exactly one of them, got 0"),
        ({"squad": "s"}, "agent or squad or workflow", "expected exactly one of them, got 2"),
        ({"squad": "s", "workflow": "w"}, "agent or squad or workflow", "expected exactly one of them, got 3"),
        ({"agent": ""}, "agent", "expected an id, as a text"),
        ({"agent": 5}, "agent", "expected an id, CreateAssistantDTO, or a mapping like it"),
        (
            {"agent": models.AssistantOverrides()},
            "agent",
            "expected an id, CreateAssistantDTO, or a mapping like it",
        ),
        ({"agent": {"artifactPlan": []}}, "agent.artifactPlan", None),
        ({"agent": {"firstMessage": b"x"}}, "agent", None),
        ({"agent": {"maxDurationSeconds": float("inf")}}, "agent", None),
        ({"agent": ASSISTANT, "agent_version": "v1"}, "agent_version", "goes with the id of an agent"),
        ({"agent": None, "squad": "s", "agent_version": "v1"}, "agent_version", "goes with the id of an agent"),
        ({"agent_version": 3}, "agent_version", "expected a text"),
        ({"agent_overrides": "x"}, "agent_overrides", "expected AssistantOverrides, or a mapping like it"),
        ({"agent_overrides": {"x": float("nan")}}, "agent_overrides", None),
        (
            {"from_number": None},
            "from_number",
            "Vapi calls from a number of yours: expected its id, or the number itself",
        ),
        ({"from_number": "15550101"}, "from_number", None),
        ({"from_number": "(555) 0101"}, "from_number", None),
        ({"from_number": "+1 555 0101"}, "from_number", None),
        ({"from_number": "sip:"}, "from_number", "expected a SIP address, such as sip:someone@example.com"),
        ({"from_number": 5}, "from_number", None),
        ({"from_number": {"twilioPhoneNumber": "+15550101"}}, "from_number.twilioAccountSid", "required, but missing"),
        ({"to": None}, "to", "expected a number, a SIP address, CreateCustomerDTO, or a mapping like it"),
        ({"to": {}}, "to", "expected a number or a sipUri, and not both"),
        ({"to": {"number": TO, "sipUri": "sip:a@example.com"}}, "to", "expected a number or a sipUri, and not both"),
        ({"to": {"number": "911"}}, "to.number", None),
        ({"to": {"number": "911", "numberE164CheckEnabled": True}}, "to.number", None),
        ({"to": {"sipUri": "+15550100"}}, "to.sipUri", "expected a SIP address, such as sip:someone@example.com"),
        ({"to": {"number": TO, "assistantOverrides": []}}, "to.assistantOverrides", None),
        ({"to": {"number": TO, "name": b"x"}}, "to", None),
        ({"dynamic_variables": [("a", 1)]}, "dynamic_variables", None),
        ({"metadata": {"x": {1, 2}}}, "metadata", "cannot be sent: set cannot be sent as JSON"),
        ({"not_after": NOON}, "not_after", "goes with not_before"),
        ({"not_before": NOON, "not_after": NOON}, "not_after", "expected a time after not_before"),
        ({"not_before": "soon", "not_after": NOON}, "not_before", "expected a datetime with a time zone"),
    ],
)  # fmt: skip
def test_a_fault_has_its_place(
    vapi_service: Vapi, open_vapi: OpenVapi, asked: dict[str, Any], where: str, problem: str | None
) -> None:
    """What is wrong is told by its place, and nothing beside it."""
    client = open_vapi(vapi_service)
    found = faults(vapi_service, lambda: client.calls.place(**least() | asked))
    assert found.keys() == {where}
    assert problem is None or found[where] == problem


@pytest.mark.parametrize("word", ["agent_overrides", "recording", "webhook_url", "metadata"])
def test_a_workflow_takes_variables_only(vapi_service: Vapi, open_vapi: OpenVapi, word: str) -> None:
    """What Vapi has no place for beside a workflow is not quietly left out."""
    value: Any = {"agent_overrides": {}, "recording": False, "webhook_url": "https://example.com", "metadata": {}}[word]
    client = open_vapi(vapi_service)
    found = faults(
        vapi_service,
        lambda: client.calls.place(to=TO, workflow="w", from_number=LINE, **{word: value}),
    )
    assert found == {word: "Vapi takes nothing but dynamic_variables beside a workflow"}


def test_bodies_that_the_document_refuses_are_seen(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """The check of bodies against the document is one: it finds what is wrong."""
    open_vapi(vapi_service).calls.place(**least())
    body = placed(vapi_service)
    assert misfits("CreateCallDTO", body | {"name": "x" * 41})
    assert misfits("CreateCallDTO", body | {"customer": {"number": 5}})
