"""The committed documents: whole, canonical, and recorded as they are."""

from __future__ import annotations

import json
import random
import shutil
from typing import TYPE_CHECKING, Final

import attrs
import pytest

from scripts.__main__ import main
from scripts.lock import Lock
from scripts.sources import Workspace, read_sources
from scripts.vendor.anatomy import Kind, rebuild_document

if TYPE_CHECKING:
    from pathlib import Path

    from scripts.vendor.anatomy import JsonObject
    from tests.scripts.vendor.conftest import House

DOCUMENTS: Final = sorted(read_sources(Workspace()))


def vendor(house: House, name: str, copy: Path) -> int:
    """Run the command on a saved copy in a temporary repository."""
    return main(["vendor", name, "--from", str(copy), "--root", str(house.root)])


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_real_document_vendored_from_itself_changes_nothing(house: House, name: str) -> None:
    """The committed documents are canonical, complete, and what the lock says that they are."""
    shutil.copytree(Workspace().specs, house.workspace.specs, dirs_exist_ok=True)
    before, recorded = house.snapshot(), Lock.read(house.lock).documents[name]
    assert vendor(house, name, house.workspace.specs / f"{name}.json") == 0
    assert house.snapshot()[f"{name}.json"] == before[f"{name}.json"]
    # Whether the overlay's hash is up to date is for `generate --check` to say.
    renewed = Lock.read(house.lock).documents[name]
    assert attrs.evolve(renewed, overlay_sha256=recorded.overlay_sha256) == recorded


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_real_document_with_prose_and_in_disorder_ends_as_the_vendored_one(house: House, name: str) -> None:
    """Prose at every place that allows it, and another order of keys, make no difference to a byte."""
    shutil.copy(Workspace().sources_path, house.workspace.sources_path)
    vendored = Workspace().specs / f"{name}.json"
    chance = random.Random(name)

    def adorn(kind: Kind, value: JsonObject) -> JsonObject:
        if kind in {Kind.OPERATION, Kind.SCHEMA, Kind.PARAMETER, Kind.RESPONSE, Kind.PATH_ITEM, Kind.TAG}:
            value = {**value, "description": "Said at length.", "summary": "Said.", "x-readme": {"hidden": True}}
        if kind in {Kind.SCHEMA, Kind.MEDIA_TYPE}:
            value = {**value, "example": {"description": "An example."}}
        return {key: value[key] for key in chance.sample(list(value), len(value))}

    wordy = rebuild_document(json.loads(vendored.read_text(encoding="utf-8")), adorn)
    saved = house.save(wordy)
    assert saved.stat().st_size > vendored.stat().st_size
    assert vendor(house, name, saved) == 0
    assert (house.workspace.specs / f"{name}.json").read_bytes() == vendored.read_bytes()


def test_the_vendored_vapi_document_is_whole() -> None:
    """Nothing of the published document of 2026-08-18 is missing."""
    contents = Lock.read(Workspace().lock_path).documents["vapi"].contents
    assert (contents.paths, contents.operations, contents.schemas) == (69, 137, 981)
