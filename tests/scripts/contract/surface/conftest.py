"""What the tests of the facade's surface share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scripts.contract.surface.release import record, released_path
from scripts.sources import Workspace
from tests.scripts.contract.surface.villas import Villa

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="session")
def released(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What is recorded of the facade as it is before anybody changes it."""
    built = Villa(Workspace(tmp_path_factory.mktemp("released")))
    assert record(built.workspace) == "scripts/contract/surface/released.txt: the public names of things 1.2.3"
    return released_path(built.workspace).read_text("utf-8")


@pytest.fixture
def villa(tmp_path: Path, released: str) -> Villa:
    """A repository with a facade whose release is recorded."""
    built = Villa(Workspace(tmp_path / "villa"))
    built.write("scripts/contract/surface/released.txt", released)
    return built
