"""The documents that go with the clients say what the vendored ones say, with their defects mended."""

from __future__ import annotations

import json
from typing import Any, Final

import pytest

from scripts.generate.mended import FILE
from scripts.normalise import REPAIRS, STEPS
from scripts.sources import Workspace, read_sources

HERE: Final = Workspace()
NAMES: Final = sorted(read_sources(HERE))


def both(name: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Read a vendored document and its mended form."""
    vendored = json.loads((HERE.specs / f"{name}.json").read_text(encoding="utf-8"))
    return vendored, json.loads((HERE.generated / name / FILE).read_text(encoding="utf-8"))


def test_repairs_are_steps() -> None:
    """What mends is a part of what normalises."""
    assert STEPS.keys() > REPAIRS


@pytest.mark.parametrize("name", NAMES)
def test_all_is_there(name: str) -> None:
    """Operations, schemas and their properties are those of the vendored document, under its names."""
    vendored, mended = both(name)
    assert mended["openapi"] == vendored["openapi"]
    assert mended["paths"].keys() == vendored["paths"].keys()
    for path, item in vendored["paths"].items():
        assert mended["paths"][path].keys() == item.keys()
    schemas, kept = vendored["components"]["schemas"], mended["components"]["schemas"]
    assert kept.keys() == schemas.keys()
    for schema, content in schemas.items():
        assert kept[schema].get("properties", {}).keys() == content.get("properties", {}).keys()


def test_defects_are_mended() -> None:
    """What Vapi's document gets wrong of a value, and of a path, is right."""
    _, mended = both("vapi")
    assert [each["name"] for each in mended["paths"]["/call/{id}"]["delete"]["parameters"]] == ["id"]
    messages = mended["components"]["schemas"]["CreateAssistantDTO"]["properties"]["serverMessages"]
    assert "enum" not in messages
    assert "end-of-call-report" in messages["items"]["enum"]
    assert '"enum":[]' not in (HERE.generated / "vapi" / FILE).read_text(encoding="utf-8")
