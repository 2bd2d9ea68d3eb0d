"""What the facade uses of the generated clients is read from its source, down from its public names."""

from __future__ import annotations

import importlib
import re
from typing import TYPE_CHECKING, Final

import pytest

from scripts.contract.diff.usage import Usage, read_usage
from scripts.contract.surface.uses import uses
from scripts.problems import Problem
from scripts.sources import Workspace

if TYPE_CHECKING:
    from pathlib import Path

CLIENT = """
class Client: ...
class AsyncClient: ...
class Resource: ...
class AsyncResource: ...
def verb(flow): ...
"""

PETS = """
from __future__ import annotations
import importlib
import re
from typing import TYPE_CHECKING, Final
from facade.client import AsyncClient, AsyncResource, Client, Resource, verb
from facade import helpers
from . import asking
from .asking import ask as really_ask
if TYPE_CHECKING:
    from generated.toy.models import Food as Meal

def get(at): return really_ask(at)
def feed(at, food: Meal): return helpers.give(at)
def play(at): ...

class Pets(Resource):
    get = verb(get)
    feed = verb(feed)
    play = verb(play)
    hidden = verb(asking.unused)
    _private = verb(get)

class AsyncPets(AsyncResource):
    get = verb(get)

class Toy(Client):
    @property
    def pets(self) -> Pets: ...
    def call(self):
        from generated.toy.api.pets import call_pet
        return call_pet.operation

class AsyncToy(AsyncClient):
    @property
    def pets(self) -> AsyncPets: ...
"""

ASKING = """
from generated.runtime.codecs import Models
from generated.toy import models
from generated.toy.api.pets import get_pet
_MODELS = Models("generated.toy.models")
_GET = get_pet.operation
def ask(at): return _GET, _told, models.Pet
def unused(at): return _MODELS.load("Stray")
def _told(): return ask
"""

#: Neither of these is reached from the methods above, but one is public itself.
HELPERS = """
from generated.toy.api.pets import feed_pet
from facade.toy import Toy
def give(at): return feed_pet.operation
def connect() -> Toy: return Toy()
"""

#: The package of the operations under one tag.
_TAG: Final = r"generated\.\w+\.api\.\w+"
OPERATION = 'operation = Operation("{name}", "GET", "/pet", build_request, read_response)\n'


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """A small facade over a small generated client."""
    files = {
        "facade/__init__.py": "from .helpers import connect, give\nfrom .toy import AsyncToy, Toy\n"
        '__all__ = ["AsyncToy", "Toy", "connect", "give"]\n',
        "facade/client.py": CLIENT,
        "facade/helpers.py": HELPERS,
        "facade/toy/__init__.py": 'from .pets import Toy\n__all__ = ["Toy"]\n',
        "facade/toy/pets.py": PETS,
        "facade/toy/asking.py": ASKING,
        "facade/apart/__init__.py": 'def other() -> None: ...\n__all__ = ["other"]\n',
        "generated/runtime/__init__.py": "",
        "generated/toy/__init__.py": "",
        **{f"generated/toy/api/pets/{name}_pet.py": OPERATION.format(name=f"{name}Pet") for name in ("get", "feed")},
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return Workspace(tmp_path)


@pytest.fixture
def usage(workspace: Workspace) -> Usage:
    """What that facade uses."""
    return read_usage(workspace)["toy"]


def test_an_operation_is_used_by_the_methods_that_lead_to_it(usage: Usage) -> None:
    """Through imports under other names, functions, tables and imports inside of functions."""
    assert usage.operations["getPet"] >= {"Toy.pets.get"}
    assert usage.operations["feedPet"] >= {"Toy.pets.feed", "give"}
    assert usage.operations["call_pet"] >= {"Toy.call"}


def test_a_class_is_used_by_the_methods_that_name_it(usage: Usage) -> None:
    """Also where it is only named for type checkers, or looked up when it is needed."""
    assert "Toy.pets.get" in usage.classes["Pet"]
    assert usage.classes["Food"] == {"Toy.pets.feed"}
    assert usage.classes["Stray"] == {"Toy.pets.hidden"}


def test_a_method_that_sends_nothing_touches_nothing(usage: Usage) -> None:
    """Nor does one that is private, or the same without blocking, or what only opens a client."""
    named = {name for users in (*usage.operations.values(), *usage.classes.values()) for name in users}
    assert not {"Toy.pets.play", "Toy.pets._private", "AsyncToy.pets.get", "connect", "apart.other"} & named


def test_source_that_is_no_python_is_told(workspace: Workspace) -> None:
    """With its name."""
    (workspace.root / "facade" / "helpers.py").write_text("def", encoding="utf-8")
    with pytest.raises(Problem, match=r"facade/helpers\.py cannot be read"):
        read_usage(workspace)


def test_without_a_facade_nothing_is_used(tmp_path: Path) -> None:
    """The generated clients can be checked alone."""
    assert read_usage(Workspace(tmp_path)) == {}


def test_every_operation_that_the_facade_imports_is_reached_from_a_public_name() -> None:
    """Two ways to read the real facade agree: what it imports, and what its methods lead to."""
    known = read_usage(Workspace())
    imported = {f"{use.module}.{use.name}" for use in uses(Workspace()) if re.fullmatch(_TAG, use.module)}
    assert imported
    for module in imported:
        operation = importlib.import_module(module).operation.name
        assert known[module.split(".")[1]].operations[operation], module


@pytest.mark.parametrize(
    ("operation", "method"),
    [
        ("CallController_create", "Vapi.calls.place"),
        ("CallController_findOne", "Vapi.calls.wait"),
        ("CallController_findAll", "Vapi.calls.reconcile"),
        ("AssistantController_update", "Vapi.assistants.update"),
    ],
)
def test_the_real_facade_is_told_by_its_methods(operation: str, method: str) -> None:
    """A person reads which of their calls are touched."""
    assert method in read_usage(Workspace())["vapi"].operations[operation]
