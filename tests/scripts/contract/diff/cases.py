"""
Changes, one for each kind: a schema or a whole operation as it was and as it is, and a value of the new kind.

Each case is used in both directions (a request and an answer) and both ways (forth, and back again).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs

from tests.scripts.normalise.toys import NUMBER, TEXT, either, listed, model, ref

if TYPE_CHECKING:
    from tests.scripts.normalise.toys import Schema

#: What a value of a property is where it is left out.
ABSENT: Final = object()

WHOLE: Final[Schema] = {"type": "integer"}
TRUTH: Final[Schema] = {"type": "boolean"}
MOMENT: Final[Schema] = {"type": "string", "format": "date-time"}
FREE: Final[Schema] = {"type": "object"}
CAT: Final = model("kind", kind={"type": "string", "enum": ["cat"]}, lives=NUMBER)
DOG: Final = model("kind", kind={"type": "string", "enum": ["dog"]}, tricks=listed(TEXT))
BIRD: Final = model("kind", kind={"type": "string", "enum": ["bird"]}, song=TEXT)
#: Two kinds that no property names.
STONE: Final = model("weight", weight=NUMBER)
CLOUD: Final = model("height", height=NUMBER)
MIST: Final = model("depth", depth=NUMBER)

#: Two kinds that only a mapping tells apart.
SALT: Final = model(sort=TEXT, of=TEXT, weight=NUMBER)
SAND: Final = model(sort=TEXT, of=TEXT, height=NUMBER)

#: What has moss is a pebble to whoever knows of no boulders.
PEBBLE: Final = {**STONE, "additionalProperties": False}
BOULDER: Final = model("weight", "moss", weight=NUMBER, moss=TEXT)

NAMED: Final = {
    "Bird": BIRD,
    "Cat": CAT,
    "Cloud": CLOUD,
    "Dog": DOG,
    "Mist": MIST,
    "Pebble": PEBBLE,
    "Boulder": BOULDER,
    "Salt": SALT,
    "Sand": SAND,
    "Stone": STONE,
}


def words(*values: object) -> Schema:
    """Describe an enum of texts."""
    return {"type": "string", "enum": list(values)}


@attrs.frozen(kw_only=True)
class Case:
    """
    A property as it was and as it is, and the kinds of change that this is, forth and back.

    `value` is one that only the new schema allows, or that best shows what is new; `old_value` the same for the old
    one. ABSENT leaves the property out.
    """

    name: str
    old: Schema | None
    new: Schema | None
    forth: str
    back: str
    value: Any
    old_value: Any
    old_required: bool = False
    new_required: bool = False
    #: Whether the schema is the whole body, not a property of one.
    is_body: bool = False


def case(
    forth: str,
    back: str,
    old: Schema | None,
    new: Schema | None,
    value: Any,
    old_value: Any,
    *,
    name: str = "",
    required: bool | tuple[bool, bool] = False,
    is_body: bool = False,
) -> Case:
    """Make a case; `required` is for the old and for the new one, or for both."""
    old_required, new_required = required if isinstance(required, tuple) else (required, required)
    return Case(
        name=name or f"{forth}/{back}",
        old=old,
        new=new,
        forth=forth,
        back=back,
        value=value,
        old_value=old_value,
        old_required=old_required,
        new_required=new_required,
        is_body=is_body,
    )


PETS: Final = either(ref("Cat"), ref("Dog"))
PETS_AND_BIRDS: Final = either(ref("Cat"), ref("Dog"), ref("Bird"))
SINGING: Final = {"kind": "bird", "song": "la"}
PURRING: Final = {"kind": "cat", "lives": 9}


def powder(tag: str, salt: str) -> Schema:
    """Describe a union of kinds without a constant, told apart by the discriminator's mapping."""
    mapping = {salt: "#/components/schemas/Salt", "sand": "#/components/schemas/Sand"}
    return either(ref("Salt"), ref("Sand"), discriminator={"propertyName": tag, "mapping": mapping})


#: Properties, and bodies.
CASES: Final = (
    case("property-added", "property-removed", None, TEXT, "x", ABSENT),
    case("property-added", "property-removed", None, TEXT, "x", ABSENT, name="required", required=(False, True)),
    case("property-became-required", "property-became-optional", TEXT, TEXT, "x", ABSENT, required=(False, True)),
    case("became-nullable", "became-not-nullable", TEXT, {**TEXT, "nullable": True}, None, "x", required=True),
    case("optional-became-nullable", "became-not-nullable", TEXT, {**TEXT, "nullable": True}, None, "x"),
    case(
        "body-became-nullable",
        "became-not-nullable",
        STONE,
        {**STONE, "nullable": True},
        None,
        {"weight": 1},
        name="body",
        is_body=True,
    ),
    case(
        "became-nullable",
        "became-not-nullable",
        listed(TEXT),
        listed({**TEXT, "nullable": True}),
        [None],
        ["x"],
        name="null items",
    ),
    case("deprecated", "", TEXT, {**TEXT, "deprecated": True}, "x", "x"),
    case("default-changed", "default-changed", {**TEXT, "default": "a"}, {**TEXT, "default": "b"}, "x", "x"),
    case("type-changed", "type-changed", TEXT, NUMBER, 5, "x", name="scalars"),
    case("type-changed", "type-changed", TEXT, ref("Cat"), PURRING, "x", name="to an object"),
    case("type-changed", "type-changed", listed(TEXT), TEXT, "x", ["x"], name="from a list"),
    case("type-changed", "type-changed", PETS, TEXT, "x", PURRING, name="from a union"),
    case("type-widened", "type-narrowed", WHOLE, NUMBER, 1.5, 1),
    case("type-widened", "branch-removed", WHOLE, either(WHOLE, TEXT), "x", 1, name="to plain types"),
    case("format-changed", "format-changed", TEXT, MOMENT, "2026-01-01T00:00:00Z", "x"),
    case("became-union", "type-narrowed", TEXT, {}, {"a": 1}, "x", name="to anything"),
    case("became-union", "became-model", ref("Stone"), {}, "x", {"weight": 1}, name="an object to anything"),
    case("became-union", "branch-removed", ref("Cat"), PETS, {"kind": "dog"}, PURRING, name="one object"),
    case(
        "became-union", "branch-removed", ref("Stone"), either(ref("Stone"), TEXT), "x", {"weight": 1}, name="or text"
    ),
    case("became-model", "object-became-mapping", FREE, model(a=TEXT), {"a": "x"}, {"a": "x"}),
    case(
        "became-model", "became-union", listed({}), listed(ref("Stone")), [{"weight": 1}], [{"weight": 1}], name="items"
    ),
    case("enum-value-added", "enum-value-removed", words("a", "b"), words("a", "b", "c"), "c", "a"),
    case("values-freed", "values-limited", words("a", "b"), TEXT, "c", "a"),
    case("constant-changed", "constant-changed", words("a"), words("b"), "b", "a"),
    case("constant-widened", "enum-value-removed", words("a"), words("a", "b"), "b", "a"),
    case("constant-widened", "values-limited", words("a"), TEXT, "b", "a", name="freed"),
    case("limits-tightened", "limits-loosened", {**TEXT, "maxLength": 9}, {**TEXT, "maxLength": 5}, "x", "xxxxxxxx"),
    case("branch-added", "branch-removed", PETS, PETS_AND_BIRDS, SINGING, PURRING),
    case("plain-branch-added", "branch-removed", PETS, either(*PETS["oneOf"], TEXT), "x", PURRING),
    case(
        "branch-added",
        "branch-removed",
        either(ref("Pebble"), ref("Cloud")),
        either(ref("Pebble"), ref("Cloud"), ref("Mist")),
        {"depth": 1},
        {"weight": 1},
        name="told by its contents",
    ),
    case(
        "similar-branch-added",
        "branch-removed",
        either(ref("Pebble"), ref("Cloud")),
        either(ref("Pebble"), ref("Cloud"), ref("Boulder")),
        {"weight": 1, "moss": "x"},
        {"weight": 1},
    ),
    case(
        "body-branch-added",
        "branch-removed",
        either(ref("Stone"), ref("Cloud")),
        either(ref("Stone"), ref("Cloud"), ref("Mist")),
        {"depth": 1},
        {"weight": 1},
        is_body=True,
    ),
    case("branch-added", "branch-removed", PETS, PETS_AND_BIRDS, SINGING, PURRING, name="tagged body", is_body=True),
    case(
        "body-branch-added",
        "branch-removed",
        PETS,
        either(*PETS["oneOf"], TEXT),
        "x",
        PURRING,
        name="text",
        is_body=True,
    ),
    case(
        "plain-branch-added",
        "branch-removed",
        either(WHOLE, TRUTH),
        either(WHOLE, TRUTH, TEXT),
        "x",
        1,
        name="plain body",
        is_body=True,
    ),
    case(
        "became-nullable",
        "became-not-nullable",
        TEXT,
        {**TEXT, "nullable": True},
        None,
        "x",
        name="plain null body",
        is_body=True,
    ),
    case(
        "body-became-nullable",
        "became-not-nullable",
        MOMENT,
        {**MOMENT, "nullable": True},
        None,
        "2026-01-01T00:00:00Z",
        name="null or a moment",
        is_body=True,
    ),
    case(
        "body-became-nullable",
        "became-not-nullable",
        listed(TEXT),
        {**listed(TEXT), "nullable": True},
        None,
        ["x"],
        name="null or a list",
        is_body=True,
    ),
    case("tag-changed", "tag-changed", powder("sort", "salt"), powder("of", "salt"), {"of": "salt"}, {"sort": "salt"}),
    case(
        "tag-value-changed",
        "tag-value-changed",
        powder("sort", "salt"),
        powder("sort", "NaCl"),
        {"sort": "NaCl"},
        {"sort": "salt"},
    ),
)
