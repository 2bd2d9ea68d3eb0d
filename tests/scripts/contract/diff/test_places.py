"""Each pointer has the line and the column where it stands, or where it would."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.contract.diff.places import lines_of, steps_of_address
from scripts.pointers import below

TEXT = """\
{
 "a": {"b/c": [1, {"~": null}]},
 "d" :
   [ ],
 "e": "}{]["
}
"""


@pytest.mark.parametrize(
    ("pointer", "line", "column"),
    [
        ("", 1, 1),
        ("/a", 2, 2),
        ("/a/b~1c", 2, 8),
        ("/a/b~1c/1", 2, 19),
        ("/a/b~1c/1/~0", 2, 20),
        ("/d", 3, 2),
        ("/e", 5, 2),
    ],
)
def test_a_property_stands_at_its_key_and_an_item_at_its_value(pointer: str, line: int, column: int) -> None:
    """Lines and columns are counted from 1, as editors do."""
    assert lines_of(TEXT, [pointer]) == {pointer: (line, column)}


def test_what_is_gone_stands_where_it_stood() -> None:
    """The innermost place that is still there."""
    assert lines_of(TEXT, ["/a/x/y", "/d/4", "/z"]) == {"/a/x/y": (2, 2), "/d/4": (3, 2), "/z": (1, 1)}


_VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.text(max_size=3)),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(max_size=3), inner, max_size=3)),
    max_leaves=10,
)


@given(_VALUES, st.sampled_from([None, 1, 4]))
def test_every_place_is_found(value: Any, indent: int | None) -> None:
    """Whatever the text looks like, a place that is there is found, and begins as it should."""
    text = json.dumps(value, indent=indent)
    places = list(_places(value, ""))
    found = lines_of(text, [pointer for pointer, _ in places])
    lines = text.split("\n")
    for pointer, begins in places:
        line, column = found[pointer]
        assert lines[line - 1][column - 1 :].startswith(begins)


def _places(value: Any, pointer: str) -> Any:
    """Yield each place in a value, and how its text begins."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield below(pointer, key), json.dumps(key)
            yield from _places(inner, below(pointer, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield below(pointer, index), json.dumps(inner)[:1]
            yield from _places(inner, below(pointer, index))


@pytest.mark.parametrize("steps", [["a"], ["a/b", "~"], ["%41", "é", ""]])
def test_steps_go_into_a_pointer_and_out_again(steps: list[str]) -> None:
    """A slash and a tilde are escaped; in an address a percent sign is, too."""
    assert steps_of_address(below("", *(step.replace("%", "%25") for step in steps))) == steps
