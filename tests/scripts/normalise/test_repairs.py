"""Each known defect of a document: what the generator makes of it, and that its repair mends it wherever it occurs."""

from __future__ import annotations

import copy
import json
import re
import subprocess
import sys
from typing import TYPE_CHECKING, Any, Final

import attrs
import pytest
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData

from scripts.generate.render import render
from scripts.normalise import normalise
from scripts.normalise.walk import pointer
from scripts.problems import Problem
from tests.scripts.normalise.toys import TEXT, complaints, document, either, holding, listed, normal, operation, told

if TYPE_CHECKING:
    from collections.abc import Callable, Collection
    from pathlib import Path

    from tests.scripts.normalise.conftest import Real
    from tests.scripts.normalise.toys import Schema


@attrs.frozen
class Ground:
    """A document to plant a defect in: a schema and an operation whose path ends in `{id}`."""

    document: Schema
    schema: str
    path: str

    @property
    def get(self) -> Schema:
        """The operation."""
        found: Schema = self.document["paths"][self.path]["get"]
        return found

    def hold(self, held: Schema) -> str:
        """Let the schema hold this as well, and return the place."""
        self.document["components"]["schemas"][self.schema]["properties"]["held"] = held
        return pointer(("components", "schemas", self.schema, "properties", "held"))


@attrs.frozen
class Defect:
    """A class of defect, its repair, and what is generated without and with that."""

    name: str
    plant: Callable[[Ground], str]
    repair: str
    #: What the generator complains about, or writes, without the repair.
    wrong: str
    #: What is written with it.
    right: str
    #: Steps that would hide the defect from the generator by chance.
    hiding: tuple[str, ...] = ()


def leave_out_the_path_parameter(ground: Ground) -> str:
    """Take the declaration of `{id}` away."""
    ground.get["parameters"] = []
    return pointer(("paths", ground.path, "get"))


def repeat_a_parameter(ground: Ground) -> str:
    """Declare a query parameter twice."""
    ground.get["parameters"] += [{"name": "q", "in": "query", "schema": dict(TEXT)} for _ in range(2)]
    return pointer(("paths", ground.path, "get"))


CHOICE: Final = {"type": "string", "enum": ["a", "b"]}
ANY: Final = r"held: Any = Field\("

DEFECTS: Final = (
    Defect(
        "a branch whose enum is empty",
        lambda ground: ground.hold(either({"type": "string", "enum": []}, dict(CHOICE))),
        repair="drop-empty-enums",
        wrong="Failed to parse OpenAPI document: .*enum List should have at least 1 item",
        right=r"held: \w+Held \| str \| None \| Unset",
    ),
    Defect(
        "an enum that is empty",
        lambda ground: ground.hold({"type": "string", "enum": []}),
        repair="drop-empty-enums",
        wrong="Failed to parse OpenAPI document: .*enum List should have at least 1 item",
        right=r"held: str \| None \| Unset",
    ),
    Defect(
        "an enum with a value twice",
        lambda ground: ground.hold({"type": "string", "enum": ["a", "b", "a"]}),
        repair="drop-repeated-enum-values",
        wrong=r"Literal\[\s+'a',\s+'a',\s+'b',",
        right=r"Literal\[\s+'a',\s+'b',",
    ),
    Defect(
        "an array without items",
        lambda ground: ground.hold({"type": "array"}),
        repair="give-arrays-items",
        wrong="type array must have items or prefixItems defined .*resulted in the removal of",
        right=r"held: list\[Any\] \| None \| Unset",
    ),
    Defect(
        "a list as default of a scalar enum",
        lambda ground: ground.hold({**CHOICE, "default": ["a"]}),
        repair="drop-defaults",
        wrong=r"Cannot convert \['a'\] to enum .*resulted in the removal of",
        right=r"held: \w+Held \| str \| None \| Unset",
        hiding=("hoist-enums",),
    ),
    Defect(
        "an enum beside an array",
        lambda ground: ground.hold({"type": "array", "items": dict(TEXT), "enum": ["a", "b"]}),
        repair="move-enums-to-items",
        wrong=r"held: \w+Held \| str \| None \| Unset",
        right=r"held: list\[\w+HeldItem \| str\] \| None \| Unset",
    ),
    Defect(
        "a path parameter that is not declared",
        leave_out_the_path_parameter,
        repair="declare-path-parameters",
        wrong=r"GET \S+ within \w+. Endpoint will not be generated.: Incorrect path templating",
        right=r"path\('\S+/\{id\}', id=id, \)",
    ),
    Defect(
        "a query parameter twice",
        repeat_a_parameter,
        repair="drop-repeated-parameters",
        wrong="Endpoint will not be generated.: Parameters MUST NOT contain duplicates",
        right=r"params=query\(\{ 'q': q,\s+\}\)",
    ),
    Defect(
        "null among the types",
        lambda ground: ground.hold({"type": ["string", "null"]}),
        repair="spell-nullable",
        wrong=ANY,
        right=r"held: str \| None \| Unset",
    ),
    Defect(
        "null among several types",
        lambda ground: ground.hold({"type": ["string", "integer", "null"]}),
        repair="spell-nullable",
        wrong=ANY,
        right=r"held: str \| int \| None \| Unset",
    ),
    Defect(
        "null among the values",
        lambda ground: ground.hold({"type": "string", "enum": ["a", "b", None]}),
        repair="spell-nullable",
        wrong=r"held: str \| None \| Unset",
        right=r"held: \w+Held \| str \| None \| Unset",
    ),
    Defect(
        "null as a branch",
        lambda ground: ground.hold(either(dict(TEXT), {"type": "null"})),
        repair="spell-nullable",
        wrong=ANY,
        right=r"held: str \| None \| Unset",
    ),
    Defect(
        "a constant null as a branch",
        lambda ground: ground.hold(either(dict(TEXT), {"const": None})),
        repair="spell-nullable",
        wrong=ANY,
        right=r"held: str \| None \| Unset",
    ),
    Defect(
        "a wrapper around one schema",
        lambda ground: ground.hold({"allOf": [dict(TEXT)], "nullable": True}),
        repair="unwrap-single-branches",
        wrong=r"the generator breaks down: KeyError: '\w+HeldType1'",
        right=r"held: str \| None \| Unset",
        hiding=("unwrap-what-null-left", "merge-all-of"),
    ),
    Defect(
        "an enum of strings and numbers",
        lambda ground: ground.hold({"enum": ["a", 1]}),
        repair="drop-mixed-enums",
        wrong=r"Got \{<class '\w+'>, <class '\w+'>\} .*resulted in the removal of",
        right=ANY,
        hiding=("hoist-enums",),
    ),
)


@pytest.fixture(params=["toy", "part of Vapi's document"])
def ground(request: pytest.FixtureRequest, part_of_vapi: Schema) -> Ground:
    """A small document, and a real one with one path alone."""
    if request.param == "toy":
        get = operation(parameters=[{"name": "id", "in": "path", "required": True, "schema": dict(TEXT)}])
        return Ground(document(paths={"/thing/{id}": {"get": get}}), "Thing", "/thing/{id}")
    return Ground(copy.deepcopy(part_of_vapi), "File", "/file/{id}")


def generated(source: Schema, tmp_path: Path, without: Collection[str] = ()) -> str:
    """Return all that is generated from a document, or what the generator complains about."""
    try:
        render("toy", normal(source, without), tmp_path / "toy")
    except Problem as problem:
        return "\n".join(problem.lines)
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(tmp_path.rglob("*.py")))


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.name)
def test_a_defect_breaks_the_client_without_its_repair(ground: Ground, defect: Defect, tmp_path: Path) -> None:
    """The generator refuses, drops or mistakes what is planted, so each repair is needed."""
    defect.plant(ground)
    text = generated(ground.document, tmp_path, without=(defect.repair, *defect.hiding))
    assert re.search(defect.wrong, text)
    assert not re.search(defect.right, text)


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.name)
def test_a_defect_is_repaired_and_reported_with_its_place(ground: Ground, defect: Defect, tmp_path: Path) -> None:
    """With the repair the client is generated, as the document means it, and the report names the place."""
    place = defect.plant(ground)
    _, report = normalise(ground.document)
    assert place in told(report, defect.repair)
    text = generated(ground.document, tmp_path)
    assert re.search(defect.right, text)
    assert "generator complains" not in text


def test_values_that_collide_in_python_are_kept_apart(tmp_path: Path) -> None:
    """Names made of values collide and crash the generator; values written as literals cannot."""
    source = holding({"type": "string", "enum": ["ARCAS", "arcas"]})
    with pytest.raises(ValueError, match="Duplicate key ARCAS in enum"):
        complaints(source, tmp_path, literal_enums=False)
    assert not complaints(source, tmp_path)
    assert re.search(r"Literal\[\s+'ARCAS',\s+'arcas',\s+\]", generated(source, tmp_path))


@pytest.mark.parametrize("held", [{"type": "array", "enum": ["a"]}, {"type": "array", "enum": ["a", "b"]}])
def test_an_enum_beside_an_array_makes_every_decode_fail_in_stock_code(held: Schema, tmp_path: Path) -> None:
    """The generator itself does not warn, and then no list is ever one of the values."""
    source = holding({**held, "items": dict(TEXT)})
    assert not complaints(source, tmp_path)
    assert "TypeError" in decode_with_stock_code(source, tmp_path / "before")
    assert not decode_with_stock_code(normal(source), tmp_path / "after")


def decode_with_stock_code(source: Schema, folder: Path) -> str:
    """Generate with the generator's own templates, decode a `Thing` in a fresh interpreter, and return its errors."""
    config = Config.from_sources(
        ConfigFile(literal_enums=True, post_hooks=[]),
        MetaType.NONE,
        folder,
        "utf-8",
        overwrite=True,
        output_path=folder / "stock",
    )
    folder.mkdir()
    parsed = GeneratorData.from_dict(copy.deepcopy(source), config=config)
    assert isinstance(parsed, GeneratorData)
    assert not Project(openapi=parsed, config=config).build()
    code = 'from stock.models import Thing; Thing.from_dict({"held": ["a"]})'
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False)
    return done.stderr


def test_an_array_of_lists_keeps_its_enum() -> None:
    """Values that are lists themselves are meant for the array, and are no literals."""
    assert normal(holding({**listed(dict(TEXT)), "enum": [["a"], ["b"]]})) == normal(holding(listed(dict(TEXT))))


def test_the_defects_of_the_real_document_are_those_of_the_facts(vapi: Real) -> None:
    """Each class of defect in Vapi's document is found as often as the facts say, and where."""
    counts = vapi.report.counts()
    assert {
        name: counts[name] for name in ("drop-repeated-enum-values", "give-arrays-items", "move-enums-to-items")
    } == {
        "drop-repeated-enum-values": 5,
        "give-arrays-items": 4,
        "move-enums-to-items": 33,
    }
    place = "/components/schemas/{}/properties/voiceId"
    assert told(vapi.report, "drop-empty-enums").keys() == {
        place.format("NeuphonicVoice"),
        place.format("FallbackNeuphonicVoice"),
    }
    assert told(vapi.report, "declare-path-parameters") == {
        "/paths/~1call~1{id}/delete": "declared the path parameter 'id'"
    }
    assert told(vapi.report, "drop-repeated-parameters") == {
        "/paths/~1session/get": "dropped the repeated query parameter 'name'"
    }
    misfits = [what for what in told(vapi.report, "drop-defaults").values() if "does not fit" in what]
    assert len(misfits) == 2


@pytest.mark.slow
def test_the_whole_real_document_with_every_defect_at_once_is_generated(vapi: Real, tmp_path: Path) -> None:
    """A revision with one more instance of each defect, each in another schema, still becomes a client."""
    source: dict[str, Any] = json.loads(json.dumps(vapi.source))
    names = (
        "Assistant",
        "Call",
        "Chat",
        "CreateCallDTO",
        "Eval",
        "File",
        "PhoneCallProviderDetails",
        "Session",
        "Squad",
    )
    owners = [name for name in names if "properties" in source["components"]["schemas"].get(name, {})]
    places = {}
    for number, defect in enumerate(DEFECTS):
        owner = owners[number % len(owners)]
        ground = Ground(source, owner, "/file/{id}")
        properties = source["components"]["schemas"][owner]["properties"]
        place = defect.plant(ground)
        if "held" in properties:
            properties[f"held{number}"] = properties.pop("held")
            place += str(number)
        places[place] = defect.repair
    normalised, report = normalise(source, vapi.overlay)
    for place, repair in places.items():
        assert place in told(report, repair)
    render("vapi", normalised, tmp_path / "vapi")
    assert len(list((tmp_path / "vapi" / "api").rglob("*.py"))) > 137


def test_schemas_that_are_true_or_false_are_let_be() -> None:
    """In OpenAPI 3.1 each stands for anything, or for nothing; a repair passes over them."""
    held = {"anyOf": [True, {"type": "string", "enum": []}], "properties": {"any": True, "none": False}}
    written = normal(holding(held))
    assert written["components"]["schemas"]
