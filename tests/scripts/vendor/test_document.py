"""From bytes to a document: every guard, and what must pass."""

from __future__ import annotations

import copy
import io
import json
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from scripts.lock import Contents
from scripts.problems import Problem
from scripts.vendor.document import Guards, contents_of, read_document

if TYPE_CHECKING:
    from hypothesis.strategies import SearchStrategy

    from scripts.vendor.anatomy import Json, JsonObject

NO_GUARDS: Final = Guards()

#: A busy machine is no fault of the code.
UNHURRIED: Final = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])


def refusal(data: bytes, guards: Guards = NO_GUARDS) -> str:
    """Read in vain and return what is said about it."""
    with pytest.raises(Problem) as caught:
        read_document(data, guards)
    return "\n".join(caught.value.lines)


def as_json(document: Json) -> bytes:
    """Return a document's bytes."""
    return json.dumps(document).encode()


def as_yaml(document: Json) -> bytes:
    """Return a document's bytes in YAML."""
    yaml, text = YAML(typ="safe", pure=True), io.StringIO()
    yaml.dump(copy.deepcopy(document), text)
    return text.getvalue().encode()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        pytest.param(b"", "it is empty", id="empty body"),
        pytest.param(b" \r\n\t", "it is empty", id="white space"),
        pytest.param(b"\xef\xbb\xbf", "it is empty", id="byte order mark alone"),
        pytest.param(b"<!DOCTYPE html><html></html>", "it is a web page", id="HTML"),
        pytest.param(b"\n  <!-- hi --><HTML>", "it is a web page", id="HTML after a comment"),
        pytest.param(b"<?xml version='1.0'?><Error/>", "it is a web page", id="XML"),
        pytest.param(b"\xff\xfe{\x00}\x00", "it is not UTF-8 text", id="UTF-16"),
        pytest.param(b"\x1f\x8b\x08\x00", "it is not UTF-8 text", id="gzip"),
        pytest.param(b"\x00\x01\x02", "neither JSON nor YAML", id="binary"),
        pytest.param(b"a: b: c", "neither JSON nor YAML", id="neither JSON nor YAML"),
        pytest.param(b"Not Found", "it is a text, not an object", id="plain words"),
        pytest.param(b'"openapi"', "it is a text, not an object", id="JSON text"),
        pytest.param(b"null", "it is null, not an object", id="null"),
        pytest.param(b"[]", "it is a list, not an object", id="list"),
        pytest.param(b"42", "it is a number, not an object", id="number"),
        pytest.param(b'{"openapi" "3.0.0"}', "the JSON is broken at line 1, column 12", id="broken JSON"),
        pytest.param(b"{} {}", "the JSON is broken at line 1, column 4", id="two JSON values"),
        pytest.param(b"a: 1\n---\nb: 2", "another document at line 2", id="two YAML documents"),
        pytest.param(b'{"a": 1, "b": {"c": 1, "c": 2}}', "has a key twice: c, among c", id="JSON key twice"),
        pytest.param(b"a: 1\nb: 2\na: 3", "has a key twice at line 3", id="YAML key twice"),
        pytest.param(b'{"a": {"b": [1, NaN]}}', "the number at #/a/b/1 is nan", id="NaN"),
        pytest.param(b'{"a": -Infinity}', "the number at #/a is -inf", id="infinity"),
        pytest.param(b'{"a": 1e999}', "the number at #/a is inf", id="a number beyond all bounds"),
        pytest.param(b'{"a": ' + b"1" * 5000 + b"}", "a number that cannot be read", id="a very long number"),
        pytest.param(b"a: " + b"1" * 5000, "cannot be read", id="a very long number in YAML"),
        pytest.param(b"a: .nan", "the number at #/a is nan", id="NaN in YAML"),
        pytest.param(b'{"a/b": {"c~d": "\\ud800"}}', "the text at #/a~1b/c~0d holds half a character", id="surrogate"),
        pytest.param(b'{"\\udc00": 1}', "holds half a character", id="surrogate in a key"),
        pytest.param(b"responses:\n  200: {}", "the key 200 at #/responses is not text", id="key that is a number"),
        pytest.param(b"? [a, b]\n: 1", "is not text; put it in quotes", id="key that is a list"),
        pytest.param(b"a: &x [1]\nb: *x", "an anchor or an alias at line 1, column 4", id="alias"),
        pytest.param(b"a: &x [*x]", "an anchor or an alias", id="alias of itself"),
        pytest.param(b"a: !!binary aGk=", "a tag at line 1, column 4", id="YAML tag"),
        pytest.param(b"!!python/object/apply:os.getcwd []", "a tag at line 1", id="YAML tag that would run code"),
        pytest.param(b"[" * 100_000, "nested more than 100 levels deep", id="deep JSON"),
        pytest.param(
            b'{"a":' * 150 + b"1" + b"}" * 150, "nested more than 100 levels deep at #/a/a", id="deepish JSON"
        ),
        pytest.param(b"- " * 2000, "nested more than 100 levels deep", id="deep YAML"),
        pytest.param(b"{a: {" * 2000, "the JSON is cut short", id="deep flow YAML"),
        pytest.param(b'{"message": "Not Found", "code": 404}', "it lacks openapi, info, paths", id="JSON error"),
        pytest.param(b'{"swagger": "2.0", "paths": {}}', "it is a Swagger 2.0 document", id="Swagger 2.0"),
    ],
)
def test_what_is_no_document_is_refused_by_name(data: bytes, words: str) -> None:
    """Each kind of wrong body has its own words, with the place where there is one."""
    assert words in refusal(data)


def test_yaml_of_a_few_lines_cannot_stand_for_gigabytes() -> None:
    """A bomb of nested aliases is refused at its first anchor."""
    lines = ["a0: &a0 [x, x]", *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 60))]
    assert "an anchor or an alias at line 1, column 5" in refusal("\n".join(lines).encode())


@pytest.mark.parametrize("part", ["openapi", "info", "paths", "components"])
def test_a_missing_part_is_named(plain: JsonObject, part: str) -> None:
    """A document without one of its main parts is none."""
    del plain[part]
    assert f"it lacks {part};" in refusal(as_json(plain))


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (("openapi",), 3.0, "its openapi version is 3.0, which is not text"),
        (("openapi",), "2.0", "it is of OpenAPI 2.0; only 3.0.x and 3.1.x are read"),
        (("openapi",), "3.2.0", "it is of OpenAPI 3.2.0"),
        (("openapi",), "3.1", "it is of OpenAPI 3.1;"),
        (("openapi",), "4.0.0", "it is of OpenAPI 4.0.0"),
        (("info",), [], "#/info is a list, not an object"),
        (("info", "version"), 2.0, "#/info/version is a number, not a line of text"),
        (("info", "version"), "2\n0", "#/info/version is a text, not a line of text"),
        (("info", "title"), None, "#/info/title is null, not a line of text"),
        (("paths",), [], "#/paths is a list, not an object"),
        (("paths",), {}, "it has no operations"),
        (("paths", "/call"), "x", "#/paths/~1call is a text, not an object"),
        (("paths", "/call", "get"), [], "#/paths/~1call/get is a list, not an object"),
        (("components",), True, "#/components is true or false, not an object"),
        (("components", "schemas"), [], "#/components/schemas is a list, not an object"),
    ],
)
def test_a_part_of_the_wrong_make_is_refused_with_its_place(
    plain: JsonObject,
    path: tuple[str, ...],
    value: Json,
    words: str,
) -> None:
    """Main parts are of the right make and version, or the message says which is not."""
    target = plain
    for key in path[:-1]:
        child = target[key]
        assert isinstance(child, dict)
        target = child
    target[path[-1]] = value
    assert words in refusal(as_json(plain))


@pytest.mark.parametrize("version", ["3.0.0", "3.0.3", "3.1.0", "3.1.1"])
def test_openapi_3_0_and_3_1_pass(plain: JsonObject, version: str) -> None:
    """Both spellings are read as they are."""
    plain["openapi"] = version
    assert read_document(as_json(plain), NO_GUARDS) == plain


def test_json_and_yaml_give_the_same_document(wordy: JsonObject) -> None:
    """The spelling does not matter; a byte order mark neither."""
    assert read_document(as_json(wordy), NO_GUARDS) == wordy
    assert read_document(b"\xef\xbb\xbf" + as_json(wordy), NO_GUARDS) == wordy
    assert read_document(as_yaml(wordy), NO_GUARDS) == wordy


def test_yaml_means_what_it_means_in_the_core_schema(plain: JsonObject) -> None:
    """Dates, sexagesimals, `yes`, `=` and `<<` are texts, as they are in JSON."""
    text = "x-all: [2026-08-18, 1:30, yes, =, <<, 1_000, 0o17, 0x1F, 010, 1e3, ~, null, true, '1', \"2\"]"
    assert read_document(as_yaml(plain) + text.encode(), NO_GUARDS)["x-all"] == [
        *("2026-08-18", "1:30", "yes", "=", "<<", "1_000"),
        *(15, 31, 10, 1000.0, None, None, True, "1", "2"),
    ]


@pytest.mark.parametrize("share", [0.01, 0.5, 0.9, 0.999])
def test_json_cut_anywhere_is_cut_short(plain: JsonObject, share: float) -> None:
    """A download that ends in the middle is never a smaller document."""
    data = as_json(plain)
    assert "the JSON is cut short" in refusal(data[: max(1, int(len(data) * share))])


def test_yaml_cut_between_two_operations_is_caught_by_their_number(plain: JsonObject) -> None:
    """The beginning of a YAML document can be a document; the vendored one knows better."""
    text = as_yaml(plain).decode()
    cut = text[: text.index("  /call/{id}:")].encode()
    assert contents_of(read_document(cut, NO_GUARDS)).operations == 2
    assert "it has 2 operations, far fewer than the vendored 3" in refusal(
        cut,
        Guards(vendored_operations=3, minimum_share=0.8),
    )


@pytest.mark.parametrize(("vendored", "passes"), [(0, True), (2, True), (4, True), (5, False), (100, False)])
def test_far_fewer_operations_than_vendored_are_refused(plain: JsonObject, vendored: int, passes: bool) -> None:  # noqa: FBT001
    """A document may lose the stated share of its operations and no more; the message says how to allow it."""
    guards = Guards(vendored_operations=vendored, minimum_share=0.75)
    if passes:
        assert read_document(as_json(plain), guards)
    else:
        assert "lower minimum_share in specs/sources.toml" in refusal(as_json(plain), guards)


@pytest.mark.parametrize(
    "version", ["1.5.0", "1.5", "v1.5.0", "1.5.1", "1.10", "2", "1.5.0-beta", "2026-08-18", "2." + "9" * 5000]
)
def test_the_minimum_version_and_later_ones_pass(plain: JsonObject, version: str) -> None:
    """Versions are compared number by number, not as text."""
    plain["info"] = {"title": "Toy", "version": version}
    assert read_document(as_json(plain), Guards(minimum_version="1.5.0"))


@pytest.mark.parametrize("version", ["1.4.0", "1.4.99", "1", "0.9", "v1.4"])
def test_a_version_below_the_minimum_is_refused(plain: JsonObject, version: str) -> None:
    """An address that still serves the past is passed over."""
    plain["info"] = {"title": "Toy", "version": version}
    line = refusal(as_json(plain), Guards(minimum_version="1.5.0"))
    assert line == f"its version {version} is lower than 1.5.0, the lowest that is taken"


def test_a_version_without_numbers_cannot_be_compared(plain: JsonObject) -> None:
    """What cannot be judged is refused, and said so."""
    plain["info"] = {"title": "Toy", "version": "latest"}
    assert "'latest' cannot be compared with 1.5.0" in refusal(as_json(plain), Guards(minimum_version="1.5.0"))


def test_a_document_below_the_minimum_size_is_refused(plain: JsonObject) -> None:
    """A document that is much too small is none, even if it is well formed."""
    data = as_json(plain)
    assert read_document(data, Guards(minimum_bytes=len(data)))
    assert refusal(data, Guards(minimum_bytes=len(data) + 1)) == (
        f"it has {len(data)} bytes, fewer than {len(data) + 1}, the least that is taken"
    )


def test_several_faults_are_told_at_once_and_thousands_are_not() -> None:
    """The first few of a kind are named, the others counted."""
    lines = refusal(b"\n".join(b"%d: x" % number for number in range(1000))).splitlines()
    assert len(lines) == 4
    assert lines[-1] == "and 997 more of the kind"


def test_a_message_is_one_short_printable_line_whatever_was_served() -> None:
    """A stranger's words cannot reach into the terminal."""
    line = refusal(as_json({"\x1b[31mred\n" + "x" * 5000: 1}))
    assert line.isprintable()
    assert len(line) < 400


def test_contents_are_counted(plain: JsonObject) -> None:
    """Operations are the methods of paths; parameters and extensions beside them are not, nor extensions of paths."""
    paths = plain["paths"]
    assert isinstance(paths, dict)
    paths["/more"] = {"parameters": [], "servers": [], "summary": "", "x-get": {}, "delete": {}, "trace": {}}
    paths["x-less"] = {"get": {}}
    assert contents_of(plain) == Contents(openapi="3.1.0", version="2.0", paths=3, operations=5, schemas=1)
    paths["x-text"] = "no path"
    assert read_document(as_json(plain), NO_GUARDS) == plain


@UNHURRIED
@given(st.binary() | st.text().map(str.encode))
@example(b"a: =")
@example(b"a: !!bool x")
@example(b"a: -_")
@example(b'"\\U11111111"')
@example(b"%YAML 9.9\n--- 1")
def test_no_bytes_make_it_stumble(data: bytes) -> None:
    """Whatever arrives is a document or a Problem, never a traceback."""
    with pytest.raises(Problem):
        read_document(data, NO_GUARDS)


@UNHURRIED
@given(st.data())
def test_any_json_below_an_unknown_key_comes_through(payloads: SearchStrategy[Json], data: st.DataObject) -> None:
    """Reading changes nothing."""
    payload = data.draw(payloads)
    document: JsonObject = {
        "openapi": "3.0.0",
        "info": {"title": "Toy", "version": "1"},
        "paths": {"/": {"get": {}}},
        "components": {},
        "x-payload": payload,
    }
    assert read_document(as_json(document), NO_GUARDS) == document
