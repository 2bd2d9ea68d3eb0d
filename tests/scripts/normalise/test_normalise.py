"""The whole way from a document to the generator: pure, the same every time, and to be gone twice without harm."""

from __future__ import annotations

import copy
import json
import random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.normalise import STEPS, normalise
from scripts.normalise.overlay import Action, Overlay
from scripts.normalise.walk import operations
from scripts.problems import Problem
from scripts.vendor.canonical import canonical_text
from tests.scripts.normalise.test_spelling import in_version_30, in_version_31
from tests.scripts.normalise.toys import TEXT, document, faults, inner, model, normal, ref

if TYPE_CHECKING:
    from tests.scripts.normalise.conftest import Real
    from tests.scripts.normalise.toys import Schema


def shuffled(node: Any, chance: random.Random) -> Any:
    """Return the same facts with the keys of each object in another order."""
    if isinstance(node, dict):
        return {key: shuffled(node[key], chance) for key in chance.sample(list(node), len(node))}
    if isinstance(node, list):
        return [shuffled(entry, chance) for entry in node]
    return node


def test_the_document_that_goes_in_stays_as_it_is(part_of_vapi: Schema) -> None:
    """Whoever normalises a document still has it afterwards, and the overlay too."""
    overlay = Overlay("toy", (Action("$.components.schemas.File", "For the test.", update={"x-list": [1]}),))
    before = json.dumps(part_of_vapi), copy.deepcopy(overlay)
    normalised, _ = normalise(part_of_vapi, overlay)
    normalised["components"]["schemas"]["File"]["x-list"].append(2)
    assert (json.dumps(part_of_vapi), overlay) == before


def test_the_outcome_shares_nothing_with_what_went_in() -> None:
    """Changing the one does not change the other."""
    source = in_version_30()
    before = copy.deepcopy(source)
    for part in inner(normal(source)):
        part["x-changed"] = True
    assert source == before


@pytest.mark.slow
def test_the_real_documents_come_out_the_same_every_time(every: Real) -> None:
    """Twice the same document, to the byte and in the order of all keys, and the same report."""
    again, report = normalise(every.source, every.overlay)
    assert json.dumps(again) == json.dumps(every.normal)
    assert report == every.report


@given(seed=st.integers())
def test_the_order_of_keys_does_not_matter(seed: int) -> None:
    """The same facts in another order have the same outcome, whatever the version."""
    for source in (in_version_30(), in_version_31()):
        assert normal(shuffled(source, random.Random(seed))) == normal(source)


@pytest.mark.slow
def test_the_order_of_keys_does_not_matter_in_the_real_documents(every: Real) -> None:
    """Shuffle every object: the outcome is the same."""
    normalised, _ = normalise(shuffled(every.source, random.Random(every.name)), every.overlay)
    assert canonical_text(normalised) == canonical_text(every.normal)


@pytest.mark.slow
def test_going_twice_changes_no_facts(every: Real) -> None:
    """What has been normalised is normal."""
    again, _ = normalise(every.normal)
    assert again == every.normal


@pytest.mark.parametrize("source", [in_version_30(), in_version_31()], ids=["3.0", "3.1"])
def test_going_twice_changes_no_facts_of_a_small_document(source: Schema) -> None:
    """The same holds for either version."""
    assert normal(normal(source)) == normal(source)


def test_all_faults_are_told_at_once() -> None:
    """An action that matches nothing, two broken references and a cookie: one run tells all four."""
    source = document({"Thing": model(a=ref("No"), b=ref("Nor"))})
    source["paths"]["/thing"]["get"]["parameters"] = [{"name": "c", "in": "cookie", "schema": TEXT}]
    overlay = Overlay("toy", (Action("$.nothing", "For the test.", update={}),))
    with pytest.raises(Problem) as caught:
        normalise(source, overlay)
    assert len(caught.value.lines) == 4


def test_a_stale_action_may_be_forgiven_and_nothing_else() -> None:
    """What matches nothing is then in the report; a reference that leads nowhere stays a fault."""
    overlay = Overlay("toy", (Action("$.nothing", "For the test.", update={}), Action("$.openapi", "Odd.", update={})))
    with pytest.raises(Problem) as caught:
        normalise(document(), overlay, forgive_stale=True)
    assert caught.value.lines == (
        "toy: action 2: /openapi: only an object or a list can be updated; target the object that holds the value",
    )
    _, report = normalise(document(), Overlay("toy", overlay.actions[:1]), forgive_stale=True)
    assert report.stale == ["toy: action 1: nothing matches $.nothing; mend or remove it"]
    assert not report.faults


def test_a_step_can_be_left_out(vapi: Real) -> None:
    """So that anybody can see what it is good for."""
    assert set(vapi.report.counts()) <= {"overlay", *STEPS}
    _, report = normalise(document({"Thing": model(a={"type": "array"})}), without={"give-arrays-items"})
    assert "give-arrays-items" not in report.counts()


def test_a_document_without_faults_is_no_problem() -> None:
    """The smallest document passes."""
    assert not faults(document())


def test_what_stands_in_two_places_is_not_one_object() -> None:
    """A document made in Python, or with YAML's aliases, may share parts; each is still normalised by itself."""
    shared: Schema = {"responses": {"200": {"description": ""}}}
    source = document(paths={"/a": {"get": shared, "put": shared}, "/b": {"get": shared}})
    overlay = Overlay("toy", (Action("$.paths.*.get", "For the test.", update={"x-one": shared, "x-two": shared}),))
    normalised, _ = normalise(source, overlay)
    assert [site.operation["operationId"] for site in operations(normalised)] == ["get_a", "put_a", "get_b"]
    found = list(inner(normalised))
    assert len({id(part) for part in found}) == len(found)
