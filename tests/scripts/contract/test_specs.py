"""The family `specs`: each thing that can be wrong in specs/ is found, and what is right is not."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import pytest

from scripts.contract.families import Options
from scripts.contract.specs import check
from scripts.sources import Workspace
from tests.scripts.contract.conftest import toy

if TYPE_CHECKING:
    from collections.abc import Callable

    from scripts.contract.findings import Finding
    from tests.scripts.normalise.houses import House

OVERLAY: Final = {"target": "$.info", "description": "Why.", "update": {"title": "Toy, mended"}}


def findings(house: House) -> list[Finding]:
    """Check the repository."""
    return list(check(house.workspace, Options()))


def rules(house: House) -> list[str]:
    """Return the rules that the repository breaks."""
    return [finding.rule for finding in findings(house)]


def revendor(house: House, change: Callable[[dict[str, Any]], None]) -> None:
    """Vendor the document anew after a change to it."""
    document = toy()
    change(document)
    house.vendor("toy", document)


def test_what_was_vendored_passes(house: House) -> None:
    """A valid document with a lock that fits it."""
    assert findings(house) == []


@pytest.mark.slow
def test_this_projects_documents_pass() -> None:
    """Each is what the lock records, has the listed faults and no others, and takes its overlay."""
    assert list(check(Workspace(), Options())) == []


def test_an_edited_document_is_found(house: House) -> None:
    """Other bytes are not what was vendored, however little they differ."""
    path = house.document("toy")
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    (finding,) = findings(house)
    assert (finding.rule, finding.place.path) == ("document-edited", "specs/toy.json")


def test_a_document_that_is_gone_is_found(house: House) -> None:
    """It is named with what names it."""
    house.document("toy").unlink()
    assert rules(house) == ["document-missing"]


def test_a_document_that_the_lock_does_not_record_is_found(house: House) -> None:
    """Nobody can tell where it came from."""
    house.workspace.lock_path.unlink()
    (finding,) = findings(house)
    assert (finding.rule, finding.subject) == ("document-unlocked", "toy")


def test_a_document_that_no_source_names_is_found(house: House) -> None:
    """It only looks as if it counted."""
    (house.workspace.specs / "copy.json").write_text("{}", encoding="utf-8")
    (finding,) = findings(house)
    assert (finding.rule, finding.place.path) == ("document-unknown", "specs/copy.json")


def test_a_leftover_of_the_lock_is_found(house: House) -> None:
    """The lock speaks of a document that was taken out of the table."""
    house.vendor("toy", toy())
    house.list_sources("other")
    house.document("toy").rename(house.document("other"))
    assert sorted(rules(house)) == ["document-unlocked", "lock-leftover"]


def test_what_is_no_document_is_found(house: House) -> None:
    """It is told once that the bytes are others, and once what they are."""
    house.document("toy").write_text("{", encoding="utf-8")
    assert rules(house) == ["document-edited", "document-unusable"]


def test_a_document_that_cannot_be_normalised_is_found(house: House) -> None:
    """What no step repairs is told with its place."""

    def dangle(document: dict[str, Any]) -> None:
        document["components"]["schemas"]["Thing"]["properties"]["other"] = {"$ref": "#/components/schemas/Other"}

    revendor(house, dangle)
    told = findings(house)
    assert "document-unbuildable" in {finding.rule for finding in told}
    assert any("Other" in finding.text for finding in told)


def test_an_overlay_that_the_lock_does_not_record_is_found(house: House) -> None:
    """Whether it is new, changed or gone, generated/ was made with another one."""
    path = house.overlay("toy", OVERLAY)
    assert rules(house) == ["overlay-unlocked"]
    house.vendor("toy", toy())
    assert rules(house) == []
    house.overlay("toy", {**OVERLAY, "description": "Another reason."})
    assert rules(house) == ["overlay-unlocked"]
    path.unlink()
    (finding,) = findings(house)
    assert "is not there" in finding.text


def test_an_action_that_matches_nothing_is_found(house: House) -> None:
    """A stale repair comes to light, in the overlay's own file."""
    house.overlay("toy", {**OVERLAY, "target": "$.components.schemas.Gone"})
    house.vendor("toy", toy())
    (finding,) = findings(house)
    assert (finding.rule, finding.place.path) == ("overlay-stale", "specs/toy.overlay.yaml")


def test_an_overlay_that_is_none_is_found(house: House) -> None:
    """Its faults are told in its own file."""
    house.overlay("toy").write_text("overlay: 2.0.0\n", encoding="utf-8")
    house.vendor("toy", toy())
    (finding,) = findings(house)
    assert (finding.rule, finding.place.path) == ("document-unbuildable", "specs/toy.overlay.yaml")


def repeat(document: dict[str, Any]) -> None:
    """Repeat a value in an enum, which is not valid."""
    document["components"]["schemas"]["Thing"]["properties"]["size"]["enum"].append("small")


WHERE: Final = "/components/schemas/Thing/properties/size/enum"


def known(house: House, *words: str, where: str = WHERE, document: str = "toy") -> None:
    """Write the list of known faults."""
    text = f'[{document}.{json.dumps(where)}]\nwords = {json.dumps(words)}\nwhy = "It is known."\n'
    (house.workspace.specs / "known_faults.toml").write_text(text, encoding="utf-8")


def test_a_new_fault_is_found_at_its_place(house: House) -> None:
    """The place is one in the whole document, although the validator only tells one in the schema."""
    revendor(house, repeat)
    (finding,) = findings(house)
    assert (finding.rule, finding.place.pointer, finding.subject) == ("document-fault", WHERE, f"{WHERE} uniqueItems")


def test_a_known_fault_passes(house: House) -> None:
    """The list says what is wrong and why that is all right."""
    revendor(house, repeat)
    known(house, "uniqueItems")
    assert findings(house) == []


def test_another_fault_at_a_known_place_is_found(house: House) -> None:
    """A place is not a licence."""
    revendor(house, repeat)
    known(house, "minItems")
    assert sorted(rules(house)) == ["document-fault", "known-fault-gone"]


def test_a_known_fault_that_is_gone_is_found(house: House) -> None:
    """The list says what holds now."""
    known(house, "uniqueItems")
    assert rules(house) == ["known-fault-gone"]
    known(house, "uniqueItems", document="other")
    assert rules(house) == ["known-fault-gone"]


def test_a_fault_without_a_place_goes_by_what_is_said(house: House) -> None:
    """The validator does not tell where a parameter is missing."""

    def forget(document: dict[str, Any]) -> None:
        del document["paths"]["/thing/{id}"]["get"]["parameters"]

    revendor(house, forget)
    (finding,) = findings(house)
    assert finding.rule == "document-fault"
    assert finding.place.pointer == ""
    known(house, "UnresolvableParameterError", where=finding.subject.rpartition(" ")[0])
    assert findings(house) == []
