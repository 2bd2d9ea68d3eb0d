"""Every field of a session arrives as it was written, as a class or as a mapping, and is told by its place if wrong."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, Literal, get_args, get_origin, get_type_hints

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from facade.errors import InvalidArguments
from facade.realtime import session as classes
from facade.realtime.session_rules import field_data
from tests.facade.realtime.session_places import PLACES, PURPOSES, REALTIME, Place, faults, part, read
from tests.facade.realtime.session_tree import (
    CLOSED,
    NOT_ACCEPTED,
    REQUIRED,
    SERVERS,
    SET,
    TREE,
    At,
    Items,
    Leaf,
    Names,
    Node,
    OneOf,
)

if TYPE_CHECKING:
    from facade.realtime.session_rules import Purpose


def named(place: Place) -> str:
    """Name a case by its place and by what stands there."""
    return f"{place.name}:{place.leaf.types[0].__name__}"


every_place = pytest.mark.parametrize("place", PLACES, ids=named)


# Every field


@every_place
def test_what_is_right_arrives_in_its_place(place: Place) -> None:
    """A value that the service takes is sent as it was given, whatever the session is for."""
    for value in place.leaf.good:
        session = place.mapping(value)
        for purpose in place.purposes:
            assert read(session, purpose) == session


@every_place
def test_classes_send_what_mappings_send(place: Place) -> None:
    """A session of our classes is the same JSON as a mapping like it."""
    for value in place.leaf.good:
        assert read(place.typed(value), place.purposes[0]) == place.mapping(value)


@every_place
def test_what_is_wrong_is_refused_with_its_place(place: Place) -> None:
    """A value of another type, out of bounds or unknown is named by its place, and is not repeated."""
    wrong = list(place.wrong())
    assert len(wrong) >= 6
    for value in wrong:
        expected = {place.way} if not isinstance(value, dict) else None
        for session in (place.mapping(value), place.typed(value)):
            for purpose in place.purposes:
                found = faults(session, purpose).keys()
                assert found == expected if expected else found, value
                assert all(way.startswith(place.way) for way in found)


@pytest.mark.parametrize("place", [place for place in REALTIME if place.leaf.types[0] is not dict], ids=named)
def test_an_empty_mapping_is_no_plain_value(place: Place) -> None:
    """A mapping in place of a plain value is refused, unless a part may stand there that has no required fields."""
    if not any(isinstance(other, At) for other in place.others):
        assert faults(place.mapping({}), place.purposes[0]).keys() == {place.way}


def field_places() -> list[tuple[str, str, Node]]:
    """Return each field of each class with what it holds."""
    return [(name, key, node) for name, fields in TREE.items() for key, node in fields.items()]


@pytest.mark.parametrize(
    ("name", "key", "node"), field_places(), ids=lambda value: value if isinstance(value, str) else ""
)
def test_null_is_sent_where_the_service_takes_it(name: str, key: str, node: Node) -> None:
    """None is null where null means something; elsewhere it is a fault, and leaving the field out is the advice."""
    session, way, purpose = enclosed(name, part(name, **{key: None}))
    if node.null:
        assert read(session, purpose) == session
    else:
        problem = faults(session, purpose)[f"{way}.{key}"]
        assert key == "type" or problem.endswith("got null; leave it out instead")


def enclosed(name: str, value: dict[str, Any]) -> tuple[dict[str, Any], str, Purpose]:
    """Return a session around a part of this class, the way to the part, and what such a session is for."""
    if name in {"Session", "TranscriptionSession"}:
        return value, "session", "create" if name == "Session" else "secret"
    if name == "TranscriptionAudio":
        return part("TranscriptionSession", audio=value), "session.audio", "secret"
    place = next(place for place in REALTIME if any(step.name == name for step in place.steps))
    before = tuple(step for step in place.steps[: [step.name for step in place.steps].index(name)])
    outer = attrs.evolve(place, steps=before)
    return outer.mapping(value), outer.way, "create"


@pytest.mark.parametrize("name", sorted(TREE.keys() - {"TranscriptionAudio"}))
def test_what_is_required_is_missed(name: str) -> None:
    """A part without a field that the service wants is refused with the field's name; others may all be left out."""
    whole = part(name)
    session, way, purpose = enclosed(name, whole)
    assert read(session, purpose) == session
    for key in REQUIRED.get(name, {}):
        least = {other: value for other, value in whole.items() if other != key}
        tagged = key != "type" or len(least) > 0
        session, way, purpose = enclosed(name, least)
        missing = faults(session, purpose)
        assert f"{way}.{key}" in missing or not tagged
        assert all("is missing: expected" in problem for problem in missing.values())


@pytest.mark.parametrize("name", sorted(TREE))
def test_unknown_fields_pass_through(name: str) -> None:
    """What the service may have added since is sent as it is, in `extra` or a mapping, unless it takes nothing else."""
    extra = {"new": {"deep": [1, None, {"x": True}]}, "and_null": None}
    session, way, purpose = enclosed(name, part(name, **extra))
    if name in CLOSED:
        assert faults(session, purpose).keys() == {f"{way}.new", f"{way}.and_null"}
        assert not hasattr(getattr(classes, name), "extra")
    else:
        assert read(session, purpose) == session
        typed = getattr(classes, name)(**part(name), extra=extra)
        session, _, purpose = enclosed(name, typed)
        assert read(session, purpose) == enclosed(name, {**part(name), **extra})[0]


# The tree, thrice: in the tests, in the data file, in the classes


def test_the_tests_know_every_field() -> None:
    """The rules and this table have the same parts and fields, and ask for the same."""
    data = field_data()["objects"]
    data = {name: said for name, said in data.items() if name not in {"ExpiresAfter", "Rejection", "Referral"}}
    assert {name: set(said["fields"]) for name, said in data.items()} == {
        name: set(kind) for name, kind in TREE.items()
    }
    for name, said in data.items():
        fields = said["fields"].items()
        assert {key for key, value in fields if value.get("required")} == set(REQUIRED.get(name, {})), name
        assert {key for key, value in fields if value.get("null")} == {
            key for key, node in TREE[name].items() if node.null
        }, name
        assert {key for key, value in fields if "accept" in value.get("refused", ())} <= NOT_ACCEPTED
        assert said.get("closed", False) == (name in CLOSED)


@pytest.mark.parametrize("name", sorted(TREE))
def test_the_classes_have_every_field(name: str) -> None:
    """Each class has its part's fields, keyword-only, and wants those that the service wants, save the tags it sets."""
    kind = getattr(classes, name)
    fields = attrs.fields_dict(kind)
    assert fields.keys() - {"extra"} == TREE[name].keys()
    assert all(attribute.kw_only for attribute in fields.values())
    wanted = {key for key, attribute in fields.items() if attribute.default is attrs.NOTHING}
    assert wanted == {key for key in {**REQUIRED.get(name, {}), **SET.get(name, {})} if key not in {"type", "mode"}}
    assert name in classes.__all__


@pytest.mark.parametrize("name", sorted(TREE))
def test_the_classes_are_typed_as_the_rules_are(name: str) -> None:
    """Type checkers know the same words as the rules, and where null and an open word may stand."""
    hints = get_type_hints(getattr(classes, name), localns={"Mapping": Mapping, "Sequence": Sequence})
    for key, said in field_data()["objects"][name]["fields"].items():
        words, types = taken_apart(hints[key])
        assert words == set(words_of(said)), f"{name}.{key}"
        assert (type(None) in types) == said.get("null", False), f"{name}.{key}"
        assert (str in types) == (holds(said, "text")), f"{name}.{key}"
        assert (bool in types) == (said["is"] == "flag"), f"{name}.{key}"


def taken_apart(hint: Any) -> tuple[set[Any], set[Any]]:
    """Return the words that a type allows, and the types that it is made of."""
    if get_origin(hint) is Literal:
        return set(get_args(hint)), set()
    if not get_args(hint):
        return set(), {hint}
    parts = [taken_apart(argument) for argument in get_args(hint)]
    if get_origin(hint) is Mapping:
        return set(), set.union(*(types for _, types in parts[1:]))
    return set.union(*(words for words, _ in parts)), set.union(*(types for _, types in parts))


def words_of(said: dict[str, Any]) -> list[Any]:
    """Return the words that the rules name for a field."""
    if said["is"] in {"either", "list"}:
        return [word for one in branches(said) for word in words_of(one)]
    if said["is"] == "integer" and said.get("from") == said.get("to") is not None:
        return [said["from"]]
    return [*said.get("words", ()), *field_data()["known"].get(said.get("known"), ())]


def holds(said: dict[str, Any], kind: str) -> bool:
    """Tell whether the rules let a field hold a kind of value, in it or below it."""
    return said["is"] == kind or any(holds(one, kind) for one in branches(said))


def branches(said: dict[str, Any]) -> list[dict[str, Any]]:
    """Return what a field is made of."""
    of = said.get("of", [])
    return of if isinstance(of, list) else [of]


# Anything at all

#: Sessions are large to make up, and a busy machine takes its time.
PATIENT: Final = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def json_values() -> st.SearchStrategy[Any]:
    """Any JSON value."""
    plain = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
    return st.recursive(plain, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner))


def parts(name: str, *, right: bool) -> st.SearchStrategy[dict[str, Any]]:
    """Mappings like a part; if not `right`, then with something wrong here and there."""
    fields = {key: values(node, right=right) for key, node in TREE[name].items() if key not in SERVERS}
    wanted = {key: fields.pop(key) for key in REQUIRED.get(name, {})}
    if not right:
        fields = {**fields, **wanted, "new": json_values(), "voice": json_values()}
        wanted = {}
    made = st.fixed_dictionaries(wanted, optional=fields)
    return made.map(lambda fields: part(name, **fields)) if right else made


def values(node: Node, *, right: bool) -> st.SearchStrategy[Any]:
    """Values for a field."""
    match node:
        case Leaf(good):
            made: st.SearchStrategy[Any] = st.sampled_from(good)
        case At(name):
            made = st.deferred(lambda: parts(name, right=right))
        case Items(of, fewest, most):
            made = st.lists(values(of, right=right), min_size=fewest, max_size=1 if most == 1 else 2)
        case Names(of):
            made = st.dictionaries(st.text(max_size=5), values(of, right=right), max_size=2)
        case OneOf(of):
            made = st.one_of([values(one, right=right) for one in of])
    made = made | st.none() if node.null else made
    return made if right else st.one_of(made, made, made, json_values())


@PATIENT
@given(parts("Session", right=True) | parts("TranscriptionSession", right=True))
def test_what_is_right_passes_unchanged(session: dict[str, Any]) -> None:
    """Any session of right values is sent as it was written, to the letter, and reading it again changes nothing."""
    body = read(session, "secret")
    assert json.dumps(body) == json.dumps(session)
    assert json.dumps(read(body, "secret")) == json.dumps(session)


@PATIENT
@given(parts("Session", right=False) | json_values(), st.sampled_from(PURPOSES))
def test_anything_passes_unchanged_or_is_refused(session: Any, purpose: Purpose) -> None:
    """No JSON value makes the check fail in another way, or is changed on the way."""
    try:
        body = read(session, purpose)
    except InvalidArguments as error:
        wrong = error.flaws
    else:
        assert json.dumps(body, allow_nan=False) == json.dumps(session)
        return
    assert all(fault.where.startswith("session") for fault in wrong)
