"""What the tests of the contract checks share: a small repository, and its documents."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.scripts.normalise.houses import House
from tests.scripts.normalise.toys import TEXT, document, listed, model, operation, parameter

if TYPE_CHECKING:
    from pathlib import Path

    from tests.scripts.normalise.toys import Schema


def toy() -> Schema:
    """Return a small document that is valid."""
    thing = model("id", id=TEXT, size={"type": "string", "enum": ["small", "large"]}, labels=listed(TEXT))
    get = operation(parameters=[parameter("id", "path")])
    return document({"Thing": thing}, {"/thing/{id}": {"get": get}})


@pytest.fixture
def house(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> House:
    """A repository with one document; nothing is generated yet."""
    built = House(tmp_path / "house", {"toy": toy()})
    capsys.readouterr()
    return built
