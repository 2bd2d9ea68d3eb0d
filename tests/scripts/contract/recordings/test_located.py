"""YAML is read as version 1.2 has it, and each value's place is known."""

from __future__ import annotations

import json
from io import StringIO
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML

from scripts.contract.recordings.located import read_located
from scripts.problems import Problem

CASSETTES: Final = Path(__file__).parents[3] / "facade" / "cassettes"

#: Words that one version of YAML or the other takes for something else than text.
WORDS: Final = st.sampled_from(
    [
        "on",
        "no",
        "y",
        "null",
        "~",
        "true",
        "True",
        "010",
        "1_000",
        "12:30:45",
        "2026-11-21",
        "1e3",
        ".5",
        "0x1f",
        "=",
        "",
    ]
)
TEXTS: Final = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"])) | WORDS
VALUES: Final = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**9), 10**9) | st.floats(allow_nan=False, allow_infinity=False) | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXTS, inner, max_size=4),
    max_leaves=12,
)


@given(VALUES)
def test_json_is_read_as_what_it_is(value: Any) -> None:
    """JSON is YAML."""
    assert read_located(json.dumps(value), "a.json").value == value


# What begins with these is no text to libyaml, and the other library does not always quote it.
@given(VALUES.filter(lambda value: not {"?", ":"} & set(str(value).replace(": ", ""))))
def test_what_is_written_as_yaml_is_read_again(value: Any) -> None:
    """Recordings are written by another library, with words such as `on` as they are."""
    yaml = YAML(typ="safe", pure=True)
    text = StringIO()
    yaml.dump({"value": value}, text)
    assert read_located(text.getvalue(), "a.yaml").value == {"value": value}


@pytest.mark.parametrize("path", sorted(CASSETTES.rglob("*.yaml")), ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_this_project_s_recordings_are_read_alike(path: Path) -> None:
    """Both libraries see the same in a recording."""
    text = path.read_text("utf-8")
    assert read_located(text, "a.yaml").value == YAML(typ="safe", pure=True).load(text)


def test_places_are_counted_from_one() -> None:
    """A pointer leads to the line and column where the value begins; one into nowhere to what is around it."""
    located = read_located("a:\n  - b/c: {d: 1}\n", "a.yaml")
    assert str(located.place("")) == "a.yaml:1:1"
    assert str(located.place("/a/0/b~1c/d")) == "a.yaml:2:14"
    assert str(located.place("/a/0/b~1c/e/f")) == "a.yaml:2:10"
    assert located.place("/a/0/b~1c/e").pointer == "/a/0/b~1c/e"


def test_scalars_are_given_in_order_with_their_pointers() -> None:
    """Each is given as it is written."""
    located = read_located("{a: [1.50, x], b/c: true}", "a.yaml")
    assert [(pointer, text) for pointer, text, _ in located.scalars()] == [
        ("/a/0", "1.50"),
        ("/a/1", "x"),
        ("/b~1c", "true"),
    ]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("a: [", "a.yaml:2:1"),
        ("a: b: c", "a.yaml:1:5"),
        ("a: 1\n---\nb: 2\n", "a.yaml:2:1"),
        ("a: !!python/object:os.system x", "a.yaml:1:4"),
        ("a: \x01", "a.yaml"),
        ("? [a]\n: b", "a.yaml:1:3"),
        ("a: !!int x", "a.yaml"),
    ],
)
def test_what_is_not_yaml_is_told_with_its_place(text: str, where: str) -> None:
    """No text makes it do anything, or end in any other error."""
    with pytest.raises(Problem) as caught:
        read_located(text, "a.yaml")
    assert str(caught.value).startswith(f"{where}: it is not YAML")


def test_nothing_is_nothing() -> None:
    """An empty text has no value, and its place is the file."""
    located = read_located("", "a.yaml")
    assert located.value is None
    assert str(located.place("/a")) == "a.yaml"
    assert list(located.scalars()) == []
