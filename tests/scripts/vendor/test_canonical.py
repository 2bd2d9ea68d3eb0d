"""The one way in which documents are written, and writing them safely."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scripts.problems import Problem
from scripts.vendor.canonical import canonical_text, write_atomically, write_in_turn

if TYPE_CHECKING:
    from pathlib import Path
    from random import Random

    from hypothesis.strategies import SearchStrategy

    from scripts.vendor.anatomy import Json, JsonObject

#: A busy machine is no fault of the code.
UNHURRIED: Final = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def shuffled(value: Json, random: Random) -> Json:
    """Return the same JSON with the keys of every object in another order."""
    if isinstance(value, dict):
        return {key: shuffled(value[key], random) for key in random.sample(list(value), len(value))}
    if isinstance(value, list):
        return [shuffled(entry, random) for entry in value]
    return value


def required_of(text: str) -> Json:
    """Return the `required` of the only schema of a canonical text."""
    required: Json = json.loads(text)["components"]["schemas"]["A"]["required"]
    return required


def test_the_top_is_in_the_order_in_which_people_read() -> None:
    """What a document is comes first, then what it offers, then all else by the alphabet."""
    keys = ["zebra", "webhooks", "components", "paths", "tags", "security", "servers", "info", "openapi", "apple"]
    assert list(json.loads(canonical_text(dict.fromkeys(keys)))) == [
        *("openapi", "info", "servers", "security", "tags", "paths", "components"),
        *("apple", "webhooks", "zebra"),
    ]


def test_everything_below_the_top_is_in_the_order_of_the_alphabet() -> None:
    """Paths, names and keys have no order of their own, so they get one."""
    text = canonical_text(
        {"paths": {"/b": {"put": {}, "get": {}}, "/a": {}}, "x-more": [{"b": 1, "a": {"d": 1, "c": 2}}]}
    )
    assert text == (
        '{\n "paths": {\n  "/a": {},\n  "/b": {\n   "get": {},\n   "put": {}\n  }\n },\n'
        ' "x-more": [\n  {\n   "a": {\n    "c": 2,\n    "d": 1\n   },\n   "b": 1\n  }\n ]\n}\n'
    )


def test_required_is_sorted_where_it_is_a_schema_s() -> None:
    """The order of `required` says nothing; generators shuffle it."""
    assert required_of(canonical_text({"components": {"schemas": {"A": {"required": ["b", "a"]}}}})) == ["a", "b"]


@pytest.mark.parametrize("value", [["b", 1, "a"], True, "b", {"b": 1}])
def test_a_required_that_is_no_list_of_names_is_left_alone(value: Json) -> None:
    """A defect is for another command to repair."""
    assert required_of(canonical_text({"components": {"schemas": {"A": {"required": value}}}})) == value


def test_lists_keep_their_order_elsewhere() -> None:
    """Enums, parameters, branches and payloads are in the order of their author."""
    schema: Json = {"enum": ["b", "a"], "oneOf": [{"type": "b"}, {"type": "a"}], "default": {"required": ["b", "a"]}}
    document: JsonObject = {
        "components": {"schemas": {"A": schema, "required": {"type": "string"}}},
        "security": [{"b": ["y", "x"]}, {"a": []}],
        "paths": {"/": {"get": {"required": ["b", "a"]}}},
        "x-required": {"required": ["b", "a"]},
    }
    assert json.loads(canonical_text(document)) == document


def test_text_is_written_as_it_reads() -> None:
    """A diff shows letters, not escapes."""
    assert '"Grüße \u2013 \U0001f4de"' in canonical_text({"info": {"title": "Grüße \u2013 \U0001f4de"}})


def test_the_given_document_is_left_alone(wordy: JsonObject) -> None:
    """Writing changes nothing."""
    before = json.dumps(wordy)
    canonical_text(wordy)
    assert json.dumps(wordy) == before


@UNHURRIED
@given(st.data(), st.randoms(use_true_random=False))
def test_the_order_of_keys_does_not_matter(
    documents: SearchStrategy[JsonObject],
    data: st.DataObject,
    random: Random,
) -> None:
    """The same facts in another order have the same bytes."""
    document = data.draw(documents)
    other = shuffled(document, random)
    assert isinstance(other, dict)
    assert canonical_text(other) == canonical_text(document)


@UNHURRIED
@given(st.data(), st.permutations(["a", "b", "c", "d"]))
def test_the_order_of_required_does_not_matter(
    payloads: SearchStrategy[Json],
    data: st.DataObject,
    required: list[Json],
) -> None:
    """The same names in another order have the same bytes, wherever the schema stands."""
    default = data.draw(payloads)

    def document(names: list[Json]) -> JsonObject:
        schema: Json = {"items": {"anyOf": [{"required": names, "default": default}]}}
        content: Json = {"application/json": {"schema": schema}}
        return {"paths": {"/": {"post": {"requestBody": {"content": content}}}}}

    assert canonical_text(document(required)) == canonical_text(document(["a", "b", "c", "d"]))


@UNHURRIED
@given(st.data())
def test_writing_twice_is_writing_once(documents: SearchStrategy[JsonObject], data: st.DataObject) -> None:
    """The canonical form of a canonical text is that text."""
    text = canonical_text(data.draw(documents))
    assert canonical_text(json.loads(text)) == text


@UNHURRIED
@given(st.data())
def test_no_fact_is_lost(payloads: SearchStrategy[Json], data: st.DataObject) -> None:
    """What is written reads back as it was."""
    document: JsonObject = {"info": {"title": "x"}, "x-payload": data.draw(payloads)}
    assert json.loads(canonical_text(document)) == document


def test_a_file_is_written_whole_with_plain_newlines(tmp_path: Path) -> None:
    """The old text gives way to the new one, and nothing else is left behind."""
    path = tmp_path / "toy.json"
    path.write_text("old", encoding="utf-8")
    write_atomically(path, "new\nü\n")
    assert path.read_bytes() == "new\nü\n".encode()
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_cannot_be_written_leaves_all_as_it_was(tmp_path: Path) -> None:
    """Of several files none is replaced before all are safely on disk."""
    good, bad = tmp_path / "good", tmp_path / "missing" / "bad"
    good.write_text("old", encoding="utf-8")
    with pytest.raises(Problem, match="good and bad cannot be written"):
        write_in_turn({good: "new", bad: "new"})
    assert good.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [good]


def test_text_that_cannot_be_encoded_leaves_all_as_it_was(tmp_path: Path) -> None:
    """Even a fault of the program leaves neither half a file nor a spare one."""
    path = tmp_path / "toy.json"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(UnicodeEncodeError):
        write_atomically(path, "\ud800")
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]
