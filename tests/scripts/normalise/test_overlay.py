"""Overlays follow the OpenAPI Overlay specification 1.0, give a reason for each action, and never go stale unseen."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any

import pytest
from jsonpath import compile as compile_path

from scripts.normalise.overlay import Action, Overlay, apply_overlay, parse_overlay, read_overlay
from scripts.normalise.report import Report
from scripts.problems import Problem

if TYPE_CHECKING:
    from pathlib import Path

    from tests.scripts.normalise.conftest import Real

WHY = "For the test."


def applied(source: dict[str, Any], *actions: Action) -> tuple[dict[str, Any], Report]:
    """Apply actions to a copy."""
    changed, report = copy.deepcopy(source), Report()
    apply_overlay(changed, Overlay("toy.overlay.yaml", actions), report)
    return changed, report


def updated(source: dict[str, Any], target: str, update: Any) -> dict[str, Any]:
    """Apply one update, which has to find something."""
    changed, report = applied(source, Action(target, WHY, update=update))
    assert not report.faults
    return changed


def removed(source: dict[str, Any], target: str) -> dict[str, Any]:
    """Apply one removal, which has to find something."""
    changed, report = applied(source, Action(target, WHY, remove=True))
    assert not report.faults
    return changed


@pytest.mark.parametrize(
    ("target", "update", "outcome"),
    [
        ("$.a", {"x": 1}, {"a": {"b": {"c": 1, "d": [1]}, "x": 1}}),
        ("$.a", {"b": {"c": 2}}, {"a": {"b": {"c": 2, "d": [1]}}}),
        ("$.a", {"b": {"d": [2]}}, {"a": {"b": {"c": 1, "d": [1, 2]}}}),
        ("$.a", {"b": {"c": {"new": True}}}, {"a": {"b": {"c": {"new": True}, "d": [1]}}}),
        ("$.a", {"b": {"d": "text"}}, {"a": {"b": {"c": 1, "d": "text"}}}),
        ("$.a.b.d", 2, {"a": {"b": {"c": 1, "d": [1, 2]}}}),
        ("$.a.b.d", [2], {"a": {"b": {"c": 1, "d": [1, [2]]}}}),
        ("$.a.b.d", {"x": 1}, {"a": {"b": {"c": 1, "d": [1, {"x": 1}]}}}),
        ("$", {"new": 1}, {"a": {"b": {"c": 1, "d": [1]}}, "new": 1}),
    ],
)
def test_an_update_merges_objects_and_appends_to_lists(target: str, update: Any, outcome: dict[str, Any]) -> None:
    """Objects merge at any depth, lists in them are joined; a list that is the target gets one more entry."""
    assert updated({"a": {"b": {"c": 1, "d": [1]}}}, target, update) == outcome


def test_an_update_is_made_at_every_place_that_is_found() -> None:
    """Each gets a copy of its own."""
    changed = updated({"one": {"x": {}}, "two": {"x": {}}}, "$.*.x", {"list": [1]})
    changed["one"]["x"]["list"].append(2)
    assert changed["two"] == {"x": {"list": [1]}}


@pytest.mark.parametrize(
    ("target", "outcome"),
    [
        ("$.a", {"l": [1, 2, 3, 4]}),
        ("$.a.b", {"a": {}, "l": [1, 2, 3, 4]}),
        ("$.l[0]", {"a": {"b": 1}, "l": [2, 3, 4]}),
        ("$.l[?@ > 1]", {"a": {"b": 1}, "l": [1]}),
        ("$.l[3,0]", {"a": {"b": 1}, "l": [2, 3]}),
        ("$.l[0,0]", {"a": {"b": 1}, "l": [2, 3, 4]}),
        ("$..b", {"a": {}, "l": [1, 2, 3, 4]}),
        ("$..*", {}),
    ],
)
def test_a_removal_removes_every_place_that_is_found(target: str, outcome: dict[str, Any]) -> None:
    """In whatever order they are found, and what lies within another goes with it."""
    assert removed({"a": {"b": 1}, "l": [1, 2, 3, 4]}, target) == outcome


def test_actions_are_made_in_order() -> None:
    """Each sees what those before it did."""
    actions = (
        Action("$", WHY, update={"a": {}}),
        Action("$.a", WHY, update={"b": 1}),
        Action("$.a.b", WHY, remove=True),
    )
    assert applied({}, *actions)[0] == {"a": {}}


@pytest.mark.parametrize(
    ("action", "fault"),
    [
        (Action("$.nothing", WHY, update={}), "nothing matches $.nothing; mend or remove it"),
        (Action("$.a.c[?@.x == 1]", WHY, remove=True), "nothing matches $.a.c[?@.x == 1]; mend or remove it"),
        (
            Action("$.a.b", WHY, update={"x": 1}),
            "/a/b: only an object or a list can be updated; target the object that holds the value",
        ),
        (Action("$.a", WHY, update=["x"]), "/a: an object can only be updated with an object"),
        (Action("$", WHY, update=None), "the document: an object can only be updated with an object"),
        (Action("$", WHY, remove=True), "the document: the document itself cannot be removed"),
    ],
)
def test_an_action_that_cannot_be_made_is_a_fault(action: Action, fault: str) -> None:
    """It is named by its number and place, and the rest is still looked at."""
    changed, report = applied({"a": {"b": 1}}, action, Action("$.a", WHY, update={"c": 1}))
    assert report.faults == [f"toy.overlay.yaml: action 1: {fault}"]
    assert changed == {"a": {"b": 1, "c": 1}}


def test_what_is_done_is_reported_with_its_reason() -> None:
    """Places are JSON pointers, like those of all other steps."""
    _, report = applied({"paths": {"/call": {}}}, Action("$.paths['/call']", WHY, update={"x": 1}))
    assert [(entry.place, entry.what) for entry in report.entries] == [("/paths/~1call", f"overlay: {WHY}")]


def faults(data: Any) -> list[str]:
    """Return what is wrong with the shape of an overlay."""
    with pytest.raises(Problem) as caught:
        parse_overlay("toy.overlay.yaml", data)
    return [line.removeprefix("toy.overlay.yaml: ") for line in caught.value.lines]


@pytest.mark.parametrize(
    ("action", "fault"),
    [
        ("remove it", "must be a mapping with 'target', 'description' and 'update' or 'remove'"),
        ({"target": "$.a", "why": WHY}, "does not know why; an action has target, description, update, remove"),
        ({"description": WHY, "update": {}}, "needs a 'target', the JSONPath of the places to change"),
        ({"target": 1, "description": WHY}, "needs a 'target', the JSONPath of the places to change"),
        ({"target": "$.a", "update": {}}, "($.a) needs a 'description' that says why"),
        ({"target": "$.a", "description": "  ", "update": {}}, "($.a) needs a 'description' that says why"),
        ({"target": "$.a", "description": WHY}, "($.a) needs either 'update' or 'remove: true'"),
        ({"target": "$.a", "description": WHY, "remove": False}, "($.a) needs either 'update' or 'remove: true'"),
        (
            {"target": "$.a", "description": WHY, "remove": True, "update": {}},
            "($.a) needs either 'update' or 'remove: true'",
        ),
        (
            {"target": "$.a", "description": WHY, "update": {"responses": {200: {}}}},
            "($.a) the key 200 is not text; put it in quotes",
        ),
        (
            {"target": "$.a", "description": WHY, "update": [{"x": float("nan")}]},
            "($.a) the value nan is not JSON; put it in quotes if it is meant as text",
        ),
    ],
)
def test_a_broken_action_is_told(action: Any, fault: str) -> None:
    """Each kind of fault has a line that says which action, and what it needs."""
    assert faults({"overlay": "1.0.0", "actions": [action]}) == [f"action 1: {fault}"]


@pytest.mark.parametrize("target", ["$.[", "$.a[", "$.a[?@.b ==]", "a b", "$.a.."])
def test_a_target_that_is_no_jsonpath_is_told(target: str) -> None:
    """The library's words are cut to one line."""
    (fault,) = faults({"overlay": "1.0.0", "actions": [{"target": target, "description": WHY, "update": {}}]})
    assert fault.startswith(f"action 1: the target {target!r} is not a JSONPath: ")
    assert "\n" not in fault


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (None, "is not an overlay; it must begin with 'overlay: 1.0.0'"),
        (["overlay"], "is not an overlay; it must begin with 'overlay: 1.0.0'"),
        ({"actions": []}, "is not an overlay; it must begin with 'overlay: 1.0.0'"),
        ({"overlay": 1.0, "actions": []}, "is not an overlay; it must begin with 'overlay: 1.0.0'"),
        ({"overlay": "2.0.0", "actions": []}, "is not an overlay; it must begin with 'overlay: 1.0.0'"),
        ({"overlay": "1.0.0"}, "needs a list of 'actions'; an empty list is fine"),
        ({"overlay": "1.0.0", "actions": {}}, "needs a list of 'actions'; an empty list is fine"),
        ({"overlay": "1.0.0", "action": []}, "does not know action; an overlay has overlay, info, extends, actions"),
    ],
)
def test_what_is_no_overlay_is_told(data: Any, fault: str) -> None:
    """The version stands on top, and the actions are a list."""
    assert faults(data) == [fault]


def test_all_faults_are_told_at_once() -> None:
    """Whoever mends an overlay sees everything that is wrong with it."""
    actions = [
        {"target": "$.["},
        {"target": "$.a", "update": {}},
        {"target": "$.a", "description": WHY, "update": {}},
        3,
    ]
    assert [fault.partition(":")[0] for fault in faults({"overlay": "1.0.0", "actions": actions})] == [
        "action 1",
        "action 2",
        "action 4",
    ]


def test_notes_of_ones_own_are_allowed() -> None:
    """The specification leaves keys that begin with `x-` to the authors."""
    action = {"target": "$.a", "description": WHY, "update": {}, "x-seen": "2026-08-18"}
    overlay = parse_overlay("toy", {"overlay": "1.0.1", "x-ours": 1, "info": {}, "actions": [action]})
    assert overlay.actions == (Action("$.a", WHY, update={}),)


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"overlay: [", "toy.overlay.yaml: is not YAML: "),
        (b"overlay: 1.0.0\noverlay: 1.0.0\nactions: []", "toy.overlay.yaml: is not YAML: "),
        (b"a: \x00", "toy.overlay.yaml: is not YAML: "),
        (b"a: !!python/object:os.system x", "toy.overlay.yaml: is not YAML: "),
        (b"\xff\xfe", "toy.overlay.yaml: cannot be read (not UTF-8 text); "),
        (b"", "toy.overlay.yaml: is not an overlay; "),
        (b"<html>", "toy.overlay.yaml: is not an overlay; "),
    ],
)
def test_a_file_that_is_no_overlay_is_told(tmp_path: Path, content: bytes, fault: str) -> None:
    """One line, with what is wrong and where."""
    path = tmp_path / "toy.overlay.yaml"
    path.write_bytes(content)
    with pytest.raises(Problem) as caught:
        read_overlay(path)
    (line,) = caught.value.lines
    assert line.startswith(fault)
    assert "\n" not in line


def test_a_folder_in_the_place_of_an_overlay_is_told(tmp_path: Path) -> None:
    """Whatever keeps the file from being read is named."""
    with pytest.raises(Problem, match="cannot be read \\(Is a directory\\)"):
        read_overlay(tmp_path)


def test_every_action_of_the_real_overlays_finds_something(every: Real) -> None:
    """None is stale; each gives a reason that is more than a word."""
    _, report = applied(every.source, *every.overlay.actions)
    assert not report.faults
    assert every.overlay.actions
    assert all(len(action.reason.split()) > 2 for action in every.overlay.actions)


def test_every_action_of_the_real_overlays_changes_something(every: Real) -> None:
    """What the document says by now itself need not be said again."""
    changed = copy.deepcopy(every.source)
    for number, action in enumerate(every.overlay.actions, start=1):
        path = compile_path(action.target)
        before = copy.deepcopy(path.findall(changed))
        apply_overlay(changed, Overlay("real", (action,)), Report())
        assert path.findall(changed) != before, f"action {number}: {action.target}"
