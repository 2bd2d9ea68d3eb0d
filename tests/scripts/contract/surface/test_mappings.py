"""Whether the facade makes something of every word that a document lists."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from scripts.contract.findings import Level
from scripts.contract.grouping import grouped
from scripts.contract.surface import readings
from scripts.contract.surface.mappings import check_mappings, mappings
from scripts.sources import Workspace

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from scripts.contract.findings import Finding


@pytest.fixture
def project(tmp_path: Path) -> Workspace:
    """The project itself, with documents that a test may change."""
    real = Workspace()
    shutil.copytree(real.specs, tmp_path / "specs")
    for name in ("facade", "generated"):
        (tmp_path / name).symlink_to(real.root / name)
    return Workspace(tmp_path)


def found(project: Workspace, service: str, change: Callable[[dict[str, Any]], Any]) -> list[Finding]:
    """Change the schemas of a document, and check."""
    path = project.specs / f"{service}.json"
    document = json.loads(path.read_text("utf-8"))
    change(document["components"]["schemas"])
    path.write_text(json.dumps(document), encoding="utf-8")
    return list(check_mappings(project))


def paused(schema: str, name: str, key: str = "enum") -> Callable[[dict[str, Any]], Any]:
    """Add a word to a property."""
    return lambda schemas: schemas[schema]["properties"][name].setdefault(key, []).append("paused")


def test_this_project_maps_every_word() -> None:
    """Or leaves it alone with a reason."""
    assert list(check_mappings(Workspace())) == []


@pytest.mark.parametrize(
    ("place", "key", "rule", "level"),
    [
        ("vapi.Call.status", "enum", "facade-status-unmapped", Level.ERROR),
        ("vapi.ServerMessageStatusUpdate.status", "enum", "facade-status-unmapped", Level.ERROR),
        ("vapi.Call.type", "enum", "facade-direction-unmapped", Level.WARNING),
        ("vapi.Call.endedReason", "enum", "facade-ended-reason-unmapped", Level.WARNING),
        ("voiceai.CreateOutboundCallResponse.status", "enum", "facade-status-unmapped", Level.ERROR),
        ("voiceai.CallHistoryItem.call_type", "x-values-seen", "facade-direction-unmapped", Level.WARNING),
        ("voiceai.WebhookEventDataCallStarted.call_type", "enum", "facade-direction-unmapped", Level.WARNING),
        ("voiceai.WebhookEvent.event", "enum", "facade-status-unmapped", Level.ERROR),
    ],
)
def test_a_word_that_is_not_mapped_is_told(project: Workspace, place: str, key: str, rule: str, level: Level) -> None:
    """It is told where the document has it, and where it would be mapped."""
    service, schema, name = place.split(".")
    (finding,) = found(project, service, paused(schema, name, key))
    assert (finding.rule, finding.level, finding.place.path) == (rule, level, f"specs/{service}.json")
    assert finding.subject == f'{schema}.{name}["paused"]'
    assert finding.next_step.endswith("in scripts/contract/surface/mappings.toml.")
    assert "'paused'" in finding.text
    document: Any = json.loads((project.specs / f"{service}.json").read_text("utf-8"))
    for step in finding.place.pointer.split("/")[1:]:
        document = document[int(step)] if isinstance(document, list) else document[step]
    assert document == "paused"


def test_a_word_is_told_at_each_place_that_lists_it(project: Workspace) -> None:
    """Each property has its own line in the document; those of one are one group."""

    def change(schemas: dict[str, Any]) -> None:
        for schema in ("Call", "ServerMessageStatusUpdate"):
            schemas[schema]["properties"]["status"]["enum"] += ["paused", "parked"]

    findings = found(project, "vapi", change)
    assert sorted(finding.subject for finding in findings) == [
        'Call.status["parked"]',
        'Call.status["paused"]',
        'ServerMessageStatusUpdate.status["parked"]',
        'ServerMessageStatusUpdate.status["paused"]',
    ]
    assert [group.subject for group in grouped(findings)] == ["Call.status", "ServerMessageStatusUpdate.status"]


def test_a_word_behind_a_reference_is_seen(project: Workspace) -> None:
    """Documents name the lists that they use often."""

    def change(schemas: dict[str, Any]) -> None:
        schemas["States"] = {"type": "string", "enum": [*schemas["Call"]["properties"]["status"]["enum"], "paused"]}
        schemas["Call"]["properties"]["status"] = {"allOf": [{"$ref": "#/components/schemas/States"}]}

    (finding,) = found(project, "vapi", change)
    assert finding.place.pointer.startswith("/components/schemas/States/enum/")


@pytest.mark.parametrize("broken", [None, 7])
@pytest.mark.parametrize("steps", [("Call",), ("Call", "properties"), ("Call", "properties", "status", "enum")])
def test_what_is_no_schema_is_as_if_it_were_not_there(
    project: Workspace, broken: object, steps: tuple[str, ...]
) -> None:
    """That it is none another family tells."""

    def change(schemas: dict[str, Any]) -> None:
        holder = schemas
        for step in steps[:-1]:
            holder = holder[step]
        holder[steps[-1]] = broken

    assert {finding.rule for finding in found(project, "vapi", change)} <= {
        "facade-mapping-lost",
        "facade-mapping-stale",
    }


def test_a_property_that_is_gone_is_told(project: Workspace) -> None:
    """Then the exceptions for its words have no use either."""
    findings = found(project, "voiceai", lambda schemas: schemas["WebhookEvent"]["properties"].pop("event"))
    assert {(finding.rule, finding.subject) for finding in findings} == {
        ("facade-mapping-lost", "voiceai-event WebhookEvent.event"),
        ("facade-mapping-stale", "voiceai-event test"),
    }


def test_every_mapping_has_its_reading() -> None:
    """The table and the functions belong together, and each exception has a reason."""
    assert {mapping.reading for mapping in mappings()} == readings.READINGS.keys()
    assert len({mapping.name for mapping in mappings()}) == len(mappings())
    for mapping in mappings():
        assert (Workspace().root / mapping.by).is_file()
        assert all(reason.endswith(".") for reason in mapping.left.values())


def test_a_reading_tells_what_is_mapped() -> None:
    """What the facade knows is mapped, and what nobody has heard of is not."""
    assert readings.vapi_status("ringing")
    assert readings.vapi_direction("webCall")
    assert readings.vapi_ended_reason("customer-busy")
    assert readings.voiceai_status("in-progress")
    assert readings.voiceai_direction("sip_inbound")
    assert readings.voiceai_event("call.started")
    assert not any(reading("nobody-has-heard-of-it") for reading in readings.READINGS.values())
