"""What the tests of `generate` share: a small repository with two documents, and clients made on the spot."""

from __future__ import annotations

import importlib
import itertools
from typing import TYPE_CHECKING, Any, Final

import pytest

from scripts.generate import tree
from scripts.generate.render import render
from tests.scripts.normalise.houses import House
from tests.scripts.normalise.toys import (
    NUMBER,
    TEXT,
    answers,
    document,
    either,
    listed,
    model,
    normal,
    operation,
    parameter,
    ref,
    sends,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.scripts.normalise.toys import Schema

WHY: Final = "For the test."


def varied() -> Schema:
    """Return a document that makes use of every template."""
    kind: Schema = {"type": "string", "enum": ["small", "large"]}
    cat = model("kind", kind={"type": "string", "enum": ["cat"]}, lives=NUMBER)
    dog = model("kind", kind={"type": "string", "enum": ["dog"]}, tricks=listed(TEXT))
    thing = model(
        "id",
        id=TEXT,
        size=kind,
        when={"type": "string", "format": "date-time"},
        pet=either(cat, dog),
        labels={"type": "object", "additionalProperties": TEXT},
        parent={**ref("Thing"), "nullable": True},
    )
    files = model(file={"type": "string", "format": "binary"}, note=TEXT)
    one = {
        "get": operation(
            parameters=[parameter("id", "path"), parameter("size", schema=kind), parameter("x-id", "header")]
        ),
        "put": operation(
            "putThing", parameters=[parameter("id", "path")], requestBody={**sends(ref("Thing")), "required": True}
        ),
        "delete": operation("dropThing", parameters=[parameter("id", "path")], responses={"204": {"description": ""}}),
    }
    every = {
        "get": operation("listThings", responses=answers(listed(ref("Thing")))),
        "post": operation("upload", tags=["Files"], requestBody=sends(files, "multipart/form-data")),
    }
    return document({"Thing": thing}, {"/thing/{id}": one, "/things": every}, openapi="3.1.0")


@pytest.fixture
def house(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> House:
    """A repository with two documents, one of which has an overlay; nothing is generated yet."""
    other = document({"Thing": model(other=TEXT)}, {"/other": {"get": operation("getOther", tags=["Others"])}})
    built = House(tmp_path / "house", {"toy": varied(), "other": other})
    built.overlay(
        "toy", {"target": "$.components.schemas.Thing", "description": WHY, "update": {"description": "A thing."}}
    )
    capsys.readouterr()
    return built


@pytest.fixture
def generated(house: House, capsys: pytest.CaptureFixture[str]) -> House:
    """The same repository after the first run."""
    assert house.run("generate") == 0
    capsys.readouterr()
    return house


_NUMBERS: Final = itertools.count(1)


class Client:
    """A client that was generated for one test, and imported."""

    def __init__(self, package: str) -> None:
        self.package = package

    @property
    def models(self) -> Any:
        """The models' package."""
        return importlib.import_module(f"{self.package}.models")

    def api(self, tag: str, name: str) -> Any:
        """Return the module of an operation."""
        return importlib.import_module(f"{self.package}.api.{tag}.{name}")


@pytest.fixture
def client(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Schema], Client]:
    """Return a function that generates a client from a document and imports it."""

    def make(source: Schema) -> Client:
        # Its modules only know each other by relative names, so the root may be called anything.
        root = f"toys_{next(_NUMBERS)}"
        tree.begin(tmp_path / root)
        render("toy", normal(source), tmp_path / root / "toy")
        monkeypatch.syspath_prepend(tmp_path)
        return Client(f"{root}.toy")

    return make
