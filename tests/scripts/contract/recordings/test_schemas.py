"""What schemas say of values: what does not fit, and which fields are nobody's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.contract.recordings.schemas import Schemas
from tests.scripts.contract.recordings.shops import mended
from tests.scripts.normalise.toys import NUMBER, TEXT, document, either, listed, model, ref

if TYPE_CHECKING:
    from tests.scripts.normalise.toys import Schema

THING: Final = "/components/schemas/Thing"
CAT: Final = model("kind", kind={"type": "string", "enum": ["cat"]}, lives=NUMBER)
DOG: Final = model("kind", kind={"type": "string", "enum": ["dog"]}, tricks=listed(TEXT))
EVERYTHING: Final = document({
    "Thing": model(
        "id",
        id=TEXT,
        parent=ref("Thing"),
        things=listed(ref("Thing")),
        pet=either(CAT, DOG),
        labels={"type": "object", "additionalProperties": TEXT},
        size={"type": "string", "enum": ["small", "large"]},
        when={"type": "string", "format": "date-time"},
        count={"type": "integer", "minimum": 1},
    )
})  # fmt: skip


def told(source: Schema, value: Any) -> list[tuple[str, str, str]]:
    """Return what is wrong with a thing."""
    schemas = Schemas(mended(source))
    misfits = (*schemas.misfits(THING, value), *schemas.strangers(THING, value))
    return [(misfit.pointer, misfit.subject, misfit.text) for misfit in misfits]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"id": "a"}, []),
        ({}, [("", "id", "lacks `id`")]),
        ({"id": 7}, [("/id", "id", "is integer, not string")]),
        ({"id": None}, [("/id", "id", "is null, not string")]),
        ({"id": "a", "size": "huge"}, [("/size", "size", "is none of the 2 values listed")]),
        ({"id": "a", "size": None}, [("/size", "size", "is null, not string")]),
        ({"id": "a", "when": "2026-11-21"}, [("/when", "when", "is no date-time")]),
        ({"id": "a", "when": "2026-11-21T12:00:00"}, [("/when", "when", "is no date-time")]),
        ({"id": "a", "when": "2026-11-21T12:00:00.5+01:00"}, []),
        ({"id": "a", "count": 0}, [("/count", "count", "offends `minimum: 1`")]),
        ({"id": "a", "count": True}, [("/count", "count", "is boolean, not integer")]),
        ({"id": "a", "colour": "red"}, [("/colour", "colour", "is unknown to the document")]),
        ({"id": "a", "labels": {"any": "word"}}, []),
        ({"id": "a", "labels": {"any": 7}}, [("/labels/any", "labels.any", "is integer, not string")]),
        ({"id": "a", "pet": {"kind": "dog", "tricks": []}}, []),
        (
            {"id": "a", "pet": {"kind": "dog", "tricks": [7]}},
            [("/pet/tricks/0", "pet.tricks.*", "is integer, not string")],
        ),
        ({"id": "a", "pet": {"kind": "cow"}}, [("/pet/kind", "pet.kind", "is not 'cat'")]),
        ({"id": "a", "pet": {"kind": "cat", "horns": 2}}, [("/pet/horns", "pet.horns", "is unknown to the document")]),
        (
            {"id": "a", "things": [{"id": "b"}, {"id": "c", "parent": {"id": "d", "x/y": 1}}]},
            [("/things/1/parent/x~1y", "things.*.parent.x/y", "is unknown to the document")],
        ),
    ],
)
def test_what_does_not_fit_is_told_with_its_place(value: Any, expected: list[tuple[str, str, str]]) -> None:
    """The pointer leads to it, the subject leaves out the numbers of items, and the text shows no value."""
    assert told(EVERYTHING, value) == expected


@pytest.mark.parametrize(
    "spelled",
    [
        {"openapi": "3.0.3", "held": {"type": "string", "nullable": True}},
        {"openapi": "3.1.0", "held": {"type": ["string", "null"]}},
        {"openapi": "3.1.0", "held": {"anyOf": [{"type": "string"}, {"type": "null"}]}},
        {"openapi": "3.0.3", "held": {"oneOf": [{"type": "string"}], "nullable": True}},
    ],
)
@pytest.mark.parametrize(("value", "fits"), [("a", True), (None, True), (7, False)])
def test_null_may_be_where_the_document_says_so(spelled: dict[str, Any], value: Any, fits: bool) -> None:  # noqa: FBT001 - a case
    """However the document spells it."""
    source = document({"Thing": model(held=spelled["held"])}, openapi=spelled["openapi"])
    assert (told(source, {"held": value}) == []) is fits


@pytest.mark.parametrize(
    "spelled",
    [
        {"openapi": "3.0.3", "held": {"type": "integer", "minimum": 1, "exclusiveMinimum": True}},
        {"openapi": "3.1.0", "held": {"type": "integer", "exclusiveMinimum": 1}},
        {"openapi": "3.0.3", "held": {"type": "integer", "minimum": 2, "exclusiveMinimum": False}},
    ],
)
def test_a_bound_may_be_left_out_in_both_spellings(spelled: dict[str, Any]) -> None:
    """As version 3.0 has it, and 3.1."""
    source = document({"Thing": model(held=spelled["held"])}, openapi=spelled["openapi"])
    assert told(source, {"held": 2}) == []
    assert told(source, {"held": 1}) != []


@pytest.mark.parametrize(
    "held", [{"type": "text"}, {"type": "string", "maxLength": None}, {"$ref": "#/components/schemas/Thing/held"}]
)
def test_a_schema_that_is_none_is_told(held: dict[str, Any]) -> None:
    """Documents have faults; where the validator breaks down over one, that is a misfit like any other."""
    schemas = Schemas(document({"Thing": model(held=held)}))
    (misfit,) = schemas.misfits(THING, {"held": "a"})
    assert misfit.text == "cannot be held against its schema, which is not valid"


def test_a_value_that_fits_two_branches_fits() -> None:
    """Services do not keep the branches of unions apart, and the generated client does not mind."""
    source = document({"Thing": model(held=either(model(a=TEXT), model(b=TEXT)))})
    assert told(source, {"held": {"a": "x", "b": "y"}}) == []


def test_a_property_may_be_called_like_a_keyword() -> None:
    """`nullable`, `oneOf` and `enum` may be names of fields."""
    source = document({"Thing": model("nullable", nullable=TEXT, oneOf=TEXT, enum=TEXT, x=ref("Other")), "Other": CAT})
    assert told(source, {"nullable": "a", "oneOf": "b", "enum": "c"}) == []
    assert told(source, {"nullable": "a", "enum": 7}) == [("/enum", "enum", "is integer, not string")]


@given(
    st.recursive(
        st.none() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_any_value_gets_an_answer(value: Any) -> None:
    """Nothing that an answer may hold makes the check itself fail."""
    schemas = Schemas(_MENDED)
    misfits = schemas.misfits(THING, value)
    assert all(misfit.text for misfit in (*misfits, *schemas.strangers(THING, value)))
    if not isinstance(value, dict) or "id" not in value:
        assert misfits


_MENDED: Final = mended(EVERYTHING)
