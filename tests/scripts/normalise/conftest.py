"""What the tests of `normalise` share: the real documents as vendored and as normalised, read once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from scripts.normalise import normalise
from scripts.normalise.overlay import read_overlay
from scripts.normalise.prune import drop_unreachable
from scripts.normalise.report import Report
from scripts.sources import Workspace, read_sources

if TYPE_CHECKING:
    from collections.abc import Callable

    from scripts.normalise.overlay import Overlay


@attrs.frozen
class Real:
    """A vendored document, and what becomes of it. Whoever changes one of these takes a copy."""

    name: str
    source: dict[str, Any]
    overlay: Overlay
    normal: dict[str, Any]
    report: Report


@pytest.fixture(scope="session")
def real() -> Callable[[str], Real]:
    """Return a function that gives a real document by name."""
    known: dict[str, Real] = {}

    def load(name: str) -> Real:
        if name not in known:
            source = read_sources(Workspace())[name]
            text = source.document_path.read_text(encoding="utf-8")
            overlay = read_overlay(source.overlay_path)
            known[name] = Real(name, json.loads(text), overlay, *normalise(json.loads(text), overlay))
        return known[name]

    return load


@pytest.fixture(params=sorted(read_sources(Workspace())))
def every(request: pytest.FixtureRequest, real: Callable[[str], Real]) -> Real:
    """Each real document in turn."""
    return real(request.param)


@pytest.fixture(scope="session")
def vapi(real: Callable[[str], Real]) -> Real:
    """Vapi's document."""
    return real("vapi")


@pytest.fixture(scope="session")
def part_of_vapi() -> dict[str, Any]:
    """Vapi's document with one path alone and what that reaches. Whoever changes it takes a copy."""
    part: dict[str, Any] = json.loads((Workspace().specs / "vapi.json").read_text(encoding="utf-8"))
    part["paths"] = {path: item for path, item in part["paths"].items() if path == "/file/{id}"}
    drop_unreachable(part, Report())
    return part
