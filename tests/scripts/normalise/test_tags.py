"""How the branches of a union are told apart: by the document's word where there is one."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest
from jsonpath import compile as compile_path

from scripts.normalise import normalise
from scripts.normalise.report import Report
from scripts.normalise.tags import OBSERVED, TAG, tag_unions
from scripts.normalise.walk import branches, referred
from tests.scripts.normalise.toys import TEXT, document, either, holding, listed, model, named, normal, ref, told

if TYPE_CHECKING:
    from tests.scripts.normalise.conftest import Real
    from tests.scripts.normalise.toys import Schema


def one(value: str) -> Schema:
    """Describe a text that can only be this."""
    return {"type": "string", "enum": [value]}


def table(*branches: Schema, **more: object) -> Schema | None:
    """Return the tag of a union whose branches are named A, B and so on."""
    names = "ABCDEFG"[: len(branches)]
    union = either(*map(ref, names), **more)
    source = document({"Thing": model(held=union), **dict(zip(names, branches, strict=True))})
    found: Schema | None = named(normal(source))["ThingHeld"].get(TAG)
    return found


def test_a_constant_in_every_branch_is_the_tag() -> None:
    """The document itself promises it."""
    assert table(model(kind=one("x"), a=TEXT), model(kind=one("y"), b=TEXT)) == {
        "property": "kind",
        "values": {"x": ["A"], "y": ["B"]},
        "stated": True,
    }


def test_the_usual_names_come_first() -> None:
    """Where several properties would do, the one that names a kind by custom is taken."""
    found = table(model(audio=one("x"), type=one("p")), model(audio=one("y"), type=one("q")))
    assert found
    assert found["property"] == "type"


def test_the_property_that_tells_most_comes_first() -> None:
    """A property that is the same in two branches tells less than one that is not."""
    found = table(
        model(type=one("x"), model=one("p")), model(type=one("x"), model=one("q")), model(type=one("y"), model=one("r"))
    )
    assert found
    assert found["property"] == "model"


def test_a_value_of_several_branches_leaves_it_to_the_shape_among_these() -> None:
    """A tag that tells the branches apart in part is better than none."""
    found = table(model(type=one("x"), a=TEXT), model(type=one("x"), b=TEXT), model(type=one("y")))
    assert found == {"property": "type", "values": {"x": ["A", "B"], "y": ["C"]}, "stated": True}


@pytest.mark.parametrize(
    "branches",
    [
        (model(a=TEXT), model(b=TEXT)),
        (model(type=one("x")), model(type=one("x"))),
        (model(type=one("x")), model(type=TEXT)),
        (model(type=one("x")), model(other=one("y"))),
    ],
)
def test_without_a_tag_the_keys_decide(branches: tuple[Schema, ...]) -> None:
    """What all branches share, or only some have, tells nothing."""
    assert table(*branches) is None


def test_a_single_object_needs_no_tag() -> None:
    """A text cannot be mistaken for an object."""
    source = holding(either(ref("A"), TEXT), A=model(type=one("x")))
    assert TAG not in named(normal(source))["ThingHeld"]


def test_values_that_each_belong_to_one_branch_are_no_promise() -> None:
    """An enum of several values grows with time, so an unknown one falls back to the shape."""
    kinds = {"type": "string", "enum": ["p", "q"]}
    assert table(model(type=one("x")), model(type=kinds)) == {
        "property": "type",
        "values": {"x": ["A"], "p": ["B"], "q": ["B"]},
        "stated": False,
    }


def test_an_overlay_may_tell_the_value_that_payloads_carry() -> None:
    """What is only observed is a tag, but no promise."""
    assert table(model(role={**TEXT, "x-tag": "x"}), model(role={**TEXT, "x-tag": "y"})) == {
        "property": "role",
        "values": {"x": ["A"], "y": ["B"]},
        "stated": False,
    }


@pytest.mark.parametrize(
    ("mapping", "values"),
    [
        ({"x": "#/components/schemas/A", "y": "#/components/schemas/B"}, {"x": ["A"], "y": ["B"]}),
        ({"x": "A", "y": "B", "z": "B"}, {"x": ["A"], "y": ["B"], "z": ["B"]}),
        ({"x": "A"}, {"x": ["A"], "B": ["B"]}),
        ({}, {"A": ["A"], "B": ["B"]}),
    ],
)
def test_a_discriminator_is_believed_where_the_branches_say_nothing(
    mapping: dict[str, str], values: dict[str, list[str]]
) -> None:
    """Its mapping names the branches, and a branch without an entry is named by its schema."""
    discriminator = {"propertyName": "kind", "mapping": mapping}
    found = table(model("kind", kind=TEXT), model("kind", kind=TEXT), discriminator=discriminator)
    assert found == {"property": "kind", "values": values, "stated": True}


def test_a_discriminator_follows_schemas_that_get_another_name() -> None:
    """`Field` is a name that generated modules need themselves."""
    discriminator = {"propertyName": "kind", "mapping": {"x": "#/components/schemas/Field", "y": "B"}}
    union = either(ref("Field"), ref("B"), discriminator=discriminator)
    outcome = normal(holding(union, Field=model(kind=TEXT), B=model(kind=TEXT)))
    assert named(outcome)["ThingHeld"][TAG]["values"] == {"x": ["FieldObject"], "y": ["B"]}


def test_constants_are_believed_more_than_the_mapping_beside_them() -> None:
    """What a branch says of itself is what its payloads carry."""
    discriminator = {"propertyName": "kind", "mapping": {"stale": "A", "y": "B"}}
    found = table(model(kind=one("x")), model(kind=one("y")), discriminator=discriminator)
    assert found == {"property": "kind", "values": {"x": ["A"], "y": ["B"]}, "stated": True}


def test_the_discriminator_is_preferred_to_other_tags() -> None:
    """Two properties would do, and the document names one of them."""
    found = table(
        model(type=one("x"), provider=one("p")),
        model(type=one("y"), provider=one("q")),
        discriminator={"propertyName": "provider"},
    )
    assert found
    assert found["property"] == "provider"


def test_how_each_union_is_told_apart_is_reported() -> None:
    """A person can see which unions rest on the shape alone."""
    source = holding(
        model(one=either(ref("A"), ref("B")), two=listed(either(ref("A"), ref("C")))),
        A=model(type=one("x")),
        B=model(type=one("y")),
        C=model(c=TEXT),
    )
    assert told(normalise(source)[1], "tag-unions") == {
        "/components/schemas/ThingHeldOne": "told apart by 'type'",
        "/components/schemas/ThingHeldTwoItem": "told apart by keys and values: no property names the branch",
    }


def test_each_value_of_a_tag_names_a_branch_of_its_union(every: Real) -> None:
    """No table names a class that the union does not have."""
    for name, schema in named(every.normal).items():
        for models in schema.get(TAG, {"values": {}})["values"].values():
            assert set(models) <= {referred(branch) for branch in branches(schema)}, name


def test_the_transcript_is_told_apart_by_role(vapi: Real) -> None:
    """The hardest real case: five messages, one plain string for the role."""
    assert named(vapi.normal)["TranscriptMessage"][TAG] == {
        "property": "role",
        "values": {
            "user": ["UserMessage"],
            "system": ["SystemMessage"],
            "bot": ["BotMessage"],
            "tool_calls": ["ToolCallMessage"],
            "tool_call_result": ["ToolCallResultMessage"],
        },
        "stated": False,
    }


def test_the_mappings_of_the_real_documents_agree_with_the_constants(every: Real) -> None:
    """Nothing rests on a mapping alone today; the report would tell."""
    assert not told(every.report, "state-discriminators")


def test_every_tag_of_the_overlay_is_needed(vapi: Real) -> None:
    """Without any one of them some union is told apart in another way."""
    whole = tables(vapi.normal)
    tags = [action for action in vapi.overlay.actions if isinstance(action.update, dict) and OBSERVED in action.update]
    assert len(tags) == 9
    for tag in tags:
        changed = copy.deepcopy(vapi.normal)
        places: list[Any] = compile_path(tag.target).findall(changed)
        del places[0][OBSERVED]
        assert tables(changed) != whole, tag.target


def tables(normalised: Schema) -> dict[str, object]:
    """Return how each union of a document is told apart."""
    changed = copy.deepcopy(normalised)
    for schema in named(changed).values():
        schema.pop(TAG, None)
    tag_unions(changed, Report())
    return {name: schema.get(TAG) for name, schema in named(changed).items() if "oneOf" in schema}
