"""A finding says whom it touches, and whether the facade has a word for a new value."""

from __future__ import annotations

import copy
import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from scripts.contract.diff import compare_documents
from scripts.contract.diff.usage import Usage, read_usage
from scripts.contract.findings import Finding, Level, Reach
from scripts.contract.grouping import MAXIMUM_GROUPS, grouped
from scripts.problems import Problem
from scripts.sources import Workspace, find_source
from tests.scripts.contract.diff.drifting import drifted
from tests.scripts.normalise.toys import NUMBER, TEXT, Schema, answers, document, listed, model, operation, ref, sends

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.scripts.normalise.houses import House

USED = Usage(operations={"getThing": frozenset({"Toy.get"})}, classes={"Note": frozenset({"Toy.note"})})


def toy(**schemas: Schema) -> Schema:
    """Return a document with two operations, of which the facade uses one, and a message."""
    known: dict[str, Schema] = {
        "Thing": model(inner=listed(ref("Inner"))),
        "Inner": model(text=TEXT, back=ref("Thing")),
        "Other": model(text=TEXT),
        "Lost": model(text=TEXT),
        "Note": {**model(text=TEXT, kind={"oneOf": [ref("Call"), ref("Letter")]}), "x-webhook": "server-message"},
        "Call": model("kind", kind={"type": "string", "enum": ["call"]}),
        "Letter": model("kind", kind={"type": "string", "enum": ["letter"]}),
    }
    paths = {
        "/thing": {"get": operation()},
        "/other": {"put": operation("putOther", requestBody=sends(ref("Inner")), responses=answers(ref("Other")))},
    }
    return document({**known, **schemas}, paths)


def test_a_class_that_the_overlay_names_is_one_that_is_used(house: House) -> None:
    """What stands inside a message, and has a name of its own, leads on to its branches."""
    house.overlay(
        "toy",
        {
            "target": "$.components.schemas.Note.properties.kind",
            "description": "For the test.",
            "update": {"x-name": "AnyKind"},
        },
    )
    usage = Usage(classes={"AnyKind": frozenset({"Toy.parse"})})
    changed = toy(Letter=model("kind", kind={"type": "string", "enum": ["letter"]}, text=TEXT))
    (finding,) = compared(house, toy(), changed, usage)
    assert (finding.rule, finding.used_by) == ("response-property-added", ("Toy.parse",))


def compared(house: House, old: Schema, new: Schema, usage: Usage = USED) -> list[Finding]:
    """Compare two documents."""
    return list(compare_documents(find_source("toy", house.workspace), copy.deepcopy(old), copy.deepcopy(new), usage))


@pytest.mark.parametrize(
    ("schema", "used_by", "reach"),
    [
        ("Thing", {"Toy.get"}, Reach.FACADE),
        ("Inner", {"Toy.get"}, Reach.FACADE),
        ("Note", {"Toy.note"}, Reach.FACADE),
        ("Other", set[str](), Reach.CLIENT),
    ],
)
def test_whoever_reaches_a_schema_is_touched(house: House, schema: str, used_by: set[str], reach: Reach) -> None:
    """Directly or through others, by an operation that the facade uses or by a class that it names."""
    old = toy()
    properties = old["components"]["schemas"][schema]["properties"]
    new = toy(**{schema: {**old["components"]["schemas"][schema], "properties": {**properties, "new": TEXT}}})
    findings = {finding.rule: finding for finding in compared(house, old, new)}
    assert set(findings["response-property-added"].used_by) == used_by
    assert findings["response-property-added"].reach is reach


def test_the_way_that_a_value_travels_counts(house: House) -> None:
    """What is sent by one operation and answered by another touches those who do the one or the other."""
    changed = toy(Inner=model(text=TEXT, back=ref("Thing"), new=TEXT))
    found = {finding.rule: finding.used_by for finding in compared(house, toy(), changed)}
    assert found == {"response-property-added": ("Toy.get",), "request-property-added": ()}


def test_what_nobody_reaches_is_on_the_wire_alone(house: House) -> None:
    """A schema of no operation has no class; that it is gone is told, but hurts nobody."""
    new = toy()
    del new["components"]["schemas"]["Lost"]
    (finding,) = compared(house, toy(), new)
    assert (finding.rule, finding.reach, finding.level) == ("schema-removed", Reach.WIRE, Level.INFO)


def test_what_comes_with_a_refusal_is_no_more_than_a_warning(house: House) -> None:
    """The generated client reads it where it can; the facade does not look into it."""

    def refusing(text: Schema) -> Schema:
        source = toy(Fault=model(text=text))
        source["paths"]["/thing"]["get"]["responses"].update(answers(ref("Fault"), "404"))
        return source

    (finding,) = compared(house, refusing(TEXT), refusing(NUMBER))
    assert (finding.rule, finding.level, finding.reach) == ("type-changed", Level.WARNING, Reach.CLIENT)
    gone = refusing(TEXT)
    del gone["components"]["schemas"]["Fault"], gone["paths"]["/thing"]["get"]["responses"]["404"]
    (finding,) = compared(house, refusing(TEXT), gone)
    assert (finding.rule, finding.level, finding.reach) == ("schema-removed", Level.ERROR, Reach.CLIENT)


def test_what_comes_with_an_answer_as_well_counts_as_that(house: House) -> None:
    """A schema of both is told once, at its full level."""

    def refusing(inner: Schema) -> Schema:
        source = toy(Inner=model(text=inner, back=ref("Thing")))
        source["paths"]["/thing"]["get"]["responses"].update(answers(ref("Inner"), "404"))
        return source

    (finding,) = compared(house, refusing(TEXT), refusing(NUMBER))
    assert (finding.level, finding.used_by) == (Level.ERROR, ("Toy.get",))


def test_an_operation_under_a_new_id_is_the_one_that_is_used(house: House) -> None:
    """Which of the two ids the generated code has makes no difference."""
    new = toy()
    new["paths"]["/thing"]["get"]["operationId"] = "fetchThing"
    for one, other in ((toy(), new), (new, toy())):
        (finding,) = compared(house, one, other)
        assert (finding.rule, finding.used_by) == ("operation-id-changed", ("Toy.get",))


def test_the_address_touches_everybody(house: House) -> None:
    """What belongs to no operation belongs to all."""
    (finding,) = compared(house, toy(), {**toy(), "servers": []})
    assert finding.used_by == ("Toy.get",)


def test_what_holds_both_ways_is_told_once(house: House) -> None:
    """A schema that is sent and answered loses a property once."""
    usage = Usage(operations={"getThing": frozenset({"Toy.get"}), "putOther": frozenset({"Toy.put"})})
    (finding,) = compared(house, toy(), toy(Inner=model(text={"type": "boolean"}, back=ref("Thing"))), usage)
    assert (finding.rule, finding.used_by) == ("type-changed", ("Toy.get", "Toy.put"))


def test_a_fingerprint_outlives_new_words(house: House) -> None:
    """An accepted finding is still accepted when it is told in other words, or on another line."""
    first, second = (compared(house, toy(), toy(Other=model(text={"type": kind}))) for kind in ("boolean", "number"))
    assert first[0].text != second[0].text
    assert first[0].fingerprint == second[0].fingerprint


@pytest.mark.parametrize(
    "crooked",
    [
        {"Other": {"type": "object", "properties": ["text"]}},
        {"Other": {"enum": 3}},
        {"Other": {"discriminator": "text", "oneOf": [TEXT, NUMBER]}},
    ],
)
def test_a_document_that_is_out_of_shape_is_told(house: House, crooked: dict[str, Any]) -> None:
    """What OpenAPI does not have there is named with its place."""
    with pytest.raises(Problem, match="toy: /components/schemas/Other"):
        compared(house, toy(), toy(**crooked))


@pytest.mark.slow
def test_the_same_documents_give_the_same_report(tmp_path: Path) -> None:
    """Whatever order Python keeps its sets in."""
    older = tmp_path / "vapi.json"
    text = find_source("vapi", Workspace()).document_path.read_text(encoding="utf-8")
    older.write_text(json.dumps(drifted(json.loads(text), changes=300)), encoding="utf-8")
    command = [sys.executable, "-m", "scripts", "contract", "diff", "--format", "json", "--against", str(older)]
    reports = [
        subprocess.run(
            command, cwd=Workspace().root, env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=False
        ).stdout
        for seed in ("1", "2")
    ]
    assert reports[0]
    assert reports[0] == reports[1]


@pytest.fixture(scope="module")
def vapi() -> Callable[[Callable[[Any], object]], list[Finding]]:
    """Return a function that makes a change to Vapi's document, and tells what that is to the real facade."""
    source, usage = find_source("vapi", Workspace()), read_usage(Workspace())["vapi"]
    text = source.document_path.read_text(encoding="utf-8")

    def changed(change: Callable[[Any], object]) -> list[Finding]:
        new = json.loads(text)
        change(new)
        return list(compare_documents(source, json.loads(text), new, usage))

    return changed


@pytest.mark.parametrize(
    ("name", "mapping"),
    [("status", "facade/vapi/reading.py"), ("endedReason", "facade/vapi/ended_reasons.toml")],
)
def test_a_value_that_the_facade_has_no_word_for_is_a_warning(
    vapi: Callable[[Callable[[Any], object]], list[Finding]], name: str, mapping: str
) -> None:
    """The finding names the table that lacks it."""
    found = vapi(lambda new: new["components"]["schemas"]["Call"]["properties"][name]["enum"].append("levitating"))
    (warning,) = [finding for finding in found if finding.level > Level.INFO]
    assert warning.rule == "response-mapped-value-added"
    assert mapping in warning.text
    assert mapping in warning.next_step
    assert "Vapi.calls.get" in warning.used_by


def test_a_value_that_the_facade_has_a_word_for_is_none(
    vapi: Callable[[Callable[[Any], object]], list[Finding]],
) -> None:
    """Patterns of the table count."""
    word = "call.in-progress.error-vapifault-martian"
    found = vapi(lambda new: new["components"]["schemas"]["Call"]["properties"]["endedReason"]["enum"].append(word))
    assert {finding.rule for finding in found} == {"response-enum-value-added"}


def test_a_large_jump_is_told_in_few_groups(vapi: Callable[[Callable[[Any], object]], list[Finding]]) -> None:
    """A thousand findings, as a jump of two months has them, are forty groups at most."""
    found = vapi(lambda new: drifted(new, changes=2200))
    assert len(found) >= 1000
    assert len(grouped(found)) <= MAXIMUM_GROUPS
