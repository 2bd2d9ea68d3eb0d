"""Schemas and their parts may be called what they like: what is generated works, under names that Python takes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from scripts.generate import tree
from scripts.generate.render import render
from scripts.normalise.names import RESERVED, class_name, module_name
from tests.scripts.normalise.toys import (
    NUMBER,
    TEXT,
    document,
    either,
    listed,
    model,
    normal,
    parameter,
    ref,
)

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.scripts.generate.conftest import Client
    from tests.scripts.normalise.toys import Schema

    Make = Callable[[Schema], Client]

PROPERTIES = (
    *("$ref", "oneOf", "allOf", "properties", "items", "enum", "type", "default", "nullable", "required"),
    *("field", "model", "Model", "self", "cls", "from", "import", "class", "None", "datetime", "list", "dict", "str"),
    *("additionalProperties", "UNSET", "Unset", "Any", "Field", "1st", "a-b", "a.c", "x$y", "日本", "_private"),
    *("fooBar", "foo_bar", "wire", "codec", "property", "setattr", "to_json", "keys", "items_", "__dunder", "x-note"),
)


def test_a_property_may_have_any_name(client: Make) -> None:
    """It is read and written under its own name, whatever Python calls it."""
    made = client(document({"Thing": model(*PROPERTIES, **dict.fromkeys(PROPERTIES, TEXT))}))
    body = {name: f"the {name}" for name in PROPERTIES}
    thing = made.models.Thing.from_dict(body)
    assert thing.to_dict() == body
    assert not thing.additional_keys


@pytest.mark.parametrize("name", ["field", "model", "type_", "self_", "from_", "datetime_", "list_"])
def test_a_property_is_reached_under_a_name_that_python_takes(client: Make, name: str) -> None:
    """Reserved words and names of builtins get an underscore."""
    wire = name.removesuffix("_")
    made = client(document({"Thing": model(**{wire: TEXT})}))
    thing = made.models.Thing.from_dict({wire: "text"})
    assert getattr(thing, name) == "text"
    setattr(thing, name, "other")
    assert thing.to_dict() == {wire: "other"}


def test_a_property_does_not_hide_the_fields_that_are_not_known(client: Make) -> None:
    """`additionalProperties` is a field of schemas of schemas, and `additional_properties` what every model has."""
    made = client(document({"Thing": model(additionalProperties=TEXT)}))
    thing = made.models.Thing.from_dict({"additionalProperties": "known", "more": 1})
    assert (thing.additional_properties_, thing.additional_properties) == ("known", {"more": 1})


SCHEMAS = (
    *sorted(RESERVED),
    "File",
    "Timestamp",
    "Self",
    "List",
    "Dict",
    "None",
    "str",
    "import",
    "a b",
    "1st",
    "Foo<Bar>",
)


def test_a_schema_may_have_any_name(client: Make) -> None:
    """Classes that would hide what modules import, or that Python would not take, are called something else."""
    held = {f"held{number}": ref(name) for number, name in enumerate(SCHEMAS)}
    source = document({"Thing": model(**held), **{name: model("a", a=TEXT) for name in SCHEMAS}})
    made = client(source)
    thing = made.models.Thing.from_dict({key: {"a": "x"} for key in held})
    names = [name for name in normal(source)["components"]["schemas"] if name != "Thing"]
    assert {type(getattr(thing, key)).__name__ for key in held} == {class_name(name) for name in names}
    assert len({module_name(name) for name in names}) == len(SCHEMAS)


def test_schemas_may_differ_in_case_alone(client: Make) -> None:
    """Each is a class of its own, also on a disk that ignores case."""
    schemas = {"foo": model("a", a=TEXT), "Foo": model("b", b=TEXT), "FOO": model("c", c=TEXT)}
    made = client(document({"Thing": model(**{name: ref(name) for name in schemas}), **schemas}))
    body = {"foo": {"a": "x"}, "Foo": {"b": "x"}, "FOO": {"c": "x"}}
    thing = made.models.Thing.from_dict(body)
    assert thing.to_dict() == body
    assert len({type(value) for value in vars(thing).values()}) == 3


def test_an_enum_may_have_any_values(client: Make) -> None:
    """Quotes, signs and line breaks are values like any other."""
    values = ["", "a'b", '"', "\\", "\n", "日本", "None", "x" * 200]
    made = client(document({"Thing": model(held={"type": "string", "enum": values}, count={"enum": [-1, 0, 1]})}))
    assert set(values) == made.models.ThingHeldValues
    for value in [*values, "new"]:
        assert made.models.Thing.from_dict({"held": value}).held == value


def test_objects_may_hold_themselves_and_more_fields(client: Make) -> None:
    """Trees, objects with further fields of one kind, and objects that allow none."""
    tree_of = model(children=listed(ref("Tree")), parent=ref("Tree"))
    schemas = {
        "Thing": {**model(tree=ref("Tree"), closed=ref("Closed")), "additionalProperties": ref("Tree")},
        "Tree": tree_of,
        "Closed": {**model(a=TEXT), "additionalProperties": False},
    }
    made = client(document(schemas))
    body = {"tree": {"children": [{"parent": {}}]}, "closed": {"a": "x", "b": 1}, "more": {"children": []}}
    thing = made.models.Thing.from_dict(body)
    assert type(thing.tree.children[0].parent) is made.models.Tree
    assert type(thing["more"]) is made.models.Tree
    assert thing.to_dict() == body


def test_payloads_that_look_like_schemas_make_no_difference(client: Make) -> None:
    """Defaults, examples and values are data."""
    odd = {"$ref": "#/nowhere", "oneOf": [1], "type": ["string"]}
    held = {**TEXT, "default": odd, "example": odd, "x-ours": odd}
    made = client(
        document({"Thing": model(held=held, other={"enum": [odd]}, list=listed({**NUMBER, "default": "no"}))})
    )
    body = {"held": "x", "other": odd, "list": [1]}
    assert made.models.Thing.from_dict(body).to_dict() == body


def test_unions_of_whatever_kind_decode(client: Make) -> None:
    """By a constant, by the document's own mapping, and beside scalars and lists."""
    one, two = model("kind", kind={"enum": ["x"]}, v=TEXT), model("kind", kind={"enum": ["y"]}, v=TEXT)
    mapping = {"propertyName": "kind", "mapping": {"p": "#/components/schemas/A", "q": "B"}}
    schemas = {
        "Thing": model(
            constant=either(one, two),
            mapped=either(ref("A"), ref("B"), discriminator=mapping),
            mixed=either(TEXT, NUMBER, listed(ref("A")), ref("B")),
        ),
        "A": model("kind", kind=TEXT),
        "B": model("kind", kind=TEXT),
    }
    made = client(document(schemas))
    body = {"constant": {"kind": "y", "v": "1"}, "mapped": {"kind": "q"}, "mixed": [{"kind": "p"}]}
    thing = made.models.Thing.from_dict(body)
    assert type(thing.constant).__name__ == "ThingConstantBranch2"
    assert type(thing.mapped) is made.models.B
    assert type(thing.mixed[0]) is made.models.A
    assert thing.to_dict() == body


@pytest.mark.parametrize(
    "text",
    [
        "Say it.",
        "ends with \\",
        'a """ b',
        "{{ jinja }} {% raw",
        "line\nbreak",
        "\ttab \x07 bell",
        "日本",
        "word " * 90,
        "w" * 300,
    ],
)
def test_words_from_a_document_stay_words(client: Make, text: str) -> None:
    """Summaries and descriptions end up in docstrings, and nowhere else, whatever they hold."""
    source = document({"Thing": {**model(a={**TEXT, "description": text}), "description": text}})
    source["paths"]["/thing"]["get"].update({"summary": text, "parameters": [parameter("q", description=text)]})
    source["info"]["title"] = text.replace("\n", " ")
    made = client(source)
    assert made.models.Thing.__doc__
    assert made.api("things", "get_thing").sync.__doc__


@pytest.mark.slow
def test_all_of_it_at_once_is_tidy_and_importable(tmp_path: Path) -> None:
    """The formatter and the linter of the real command take it, and every module is imported."""
    schemas = {name: model("a", a=TEXT) for name in SCHEMAS}
    held = {f"held{number}": ref(name) for number, name in enumerate(SCHEMAS)}
    thing = model(**dict.fromkeys(PROPERTIES, TEXT), holder=ref("Holder"))
    tree.begin(tmp_path / "generated")
    source = document({"Thing": thing, "Holder": model(**held), **schemas})
    render("toy", normal(source), tmp_path / "generated" / "toy")
    tree.tidy(tmp_path / "generated")
    tree.prove_importable(tmp_path)
