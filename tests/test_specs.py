"""What specs/README.md says of the documents is true, and the documents are plain OpenAPI."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV30SpecValidator, OpenAPIV31SpecValidator

from scripts.normalise import STEPS, normalise
from scripts.normalise.overlay import KEYS, read_overlay

SPECS = Path(__file__).resolve().parent.parent / "specs"
README = (SPECS / "README.md").read_text(encoding="utf-8")


def document(name: str) -> dict[str, Any]:
    """Read a vendored document."""
    loaded: dict[str, Any] = json.loads((SPECS / f"{name}.json").read_text(encoding="utf-8"))
    return loaded


def test_the_repairs_and_their_counts_are_those_of_the_normaliser() -> None:
    """Each step in the table exists and works in as many places of Vapi's document as the table says."""
    rows = re.findall(r"^\| `([a-z-]+)` \|.*\| (\d+)[^|]*\|$", README, re.MULTILINE)
    assert len(rows) == 10
    _, report = normalise(document("vapi"), read_overlay(SPECS / "vapi.overlay.yaml"))
    counts = report.counts()
    assert {name for name, _ in rows} <= STEPS.keys()
    assert {name: int(places) for name, places in rows} == {name: counts[name] for name, _ in rows}


def test_the_keys_of_overlays_are_explained() -> None:
    """Whatever an overlay can say beyond OpenAPI has its line."""
    for key in KEYS:
        assert f"| `{key}` |" in README


def test_voiceais_document_is_valid() -> None:
    """It was put together here, so nothing is wrong with it."""
    assert list(OpenAPIV31SpecValidator(document("voiceai")).iter_errors()) == []


@pytest.mark.slow
def test_vapis_document_has_the_faults_that_it_was_published_with() -> None:
    """They are left in; vendoring adds none."""
    assert len(list(OpenAPIV30SpecValidator(document("vapi")).iter_errors())) == 21
