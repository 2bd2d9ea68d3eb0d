"""What was recorded still fits the document, reads, and holds nothing private."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

import pytest

from scripts.contract import recordings
from scripts.contract.catalogue import rules
from scripts.contract.families import Options
from scripts.contract.findings import Level, Reach
from scripts.contract.grouping import grouped
from scripts.contract.recordings.settings import settings
from scripts.sources import Workspace
from tests.scripts.contract.recordings.shops import ADDRESS, FOLDER, SOUND, TODAY, changed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.scripts.contract.recordings.shops import Shop


def told(shop: Shop, recording: Any) -> list[tuple[str, str]]:
    """Return the rules and subjects of what is found."""
    return [(finding.rule, finding.subject) for finding in shop.recorded(recording)]


def exchange(number: int, part: str, **values: Any) -> Callable[[dict[str, Any]], Any]:
    """Change a part of one exchange."""
    return lambda whole: whole["interactions"][number][part].update(values)


def sends(body: Any) -> Callable[[dict[str, Any]], Any]:
    """Send another body when the thing is made."""
    return exchange(0, "request", json=body)


def hears(**fields: Any) -> Callable[[dict[str, Any]], Any]:
    """Have other fields in the thing that was asked for."""
    return lambda whole: whole["interactions"][1]["response"]["json"].update(fields)


def says(**fields: Any) -> Callable[[dict[str, Any]], Any]:
    """Put other words on top."""
    return lambda whole: whole["recorded"].update(fields)


def with_header(name: str, value: str, part: str = "response") -> Callable[[dict[str, Any]], Any]:
    """Add a header."""
    return lambda whole: whole["interactions"][1][part].setdefault("headers", {}).update({name: value})


#: For each rule, what breaks it; and the subject that it is grouped by, if that says more than the rule.
BROKEN: Final[dict[str, list[tuple[Callable[[dict[str, Any]], Any], str | None]]]] = {
    "recording-unreadable": [
        (lambda whole: whole.update(interactions=[]), ""),
        (lambda whole: whole.pop("interactions"), ""),
        (lambda whole: whole["interactions"][0].pop("request"), ""),
        (lambda whole: whole["interactions"][0]["response"].pop("status"), ""),
        (lambda whole: whole["interactions"].append("nothing"), ""),
        (says(on="yesterday"), ""),
    ],
    "recording-exchange-unmatched": [
        (exchange(1, "request", uri=f"{ADDRESS}/gone/a-1"), "toy GET /gone/a-1"),
        (exchange(1, "request", uri=f"{ADDRESS}/gone/00000000-0000-4000-8000-000000000001/x"), "toy GET /gone/*/x"),
        (exchange(1, "request", method="PATCH"), "toy PATCH /thing/a-1"),
        (exchange(1, "request", uri="https://other.invalid/thing/a-1"), "GET"),
    ],
    "recording-request-invalid": [
        (sends({"size": "small"}), "toy name"),
        (sends({"name": 7}), "toy name"),
        (sends({"name": "a name that is much too long"}), "toy name"),
        (lambda whole: whole["interactions"][0]["request"].pop("json"), "toy body"),
        (exchange(0, "request", headers={"content-type": "text/csv"}), "toy body"),
        (exchange(2, "request", uri=f"{ADDRESS}/things?owner=a&limit=11"), "toy query.limit"),
        (exchange(2, "request", uri=f"{ADDRESS}/things?owner=a&limit=many"), "toy query.limit"),
        (exchange(2, "request", uri=f"{ADDRESS}/things?owner=a&kinds=cat&kinds=cow"), "toy query.kinds"),
        (exchange(2, "request", uri=f"{ADDRESS}/things"), "toy query.owner"),
    ],
    "recording-request-field-unknown": [
        (sends({"name": "a", "colour": "red"}), "toy colour"),
        (exchange(2, "request", uri=f"{ADDRESS}/things?owner=a&colour=red"), "toy query.colour"),
    ],
    "recording-response-undecodable": [
        (hears(made="yesterday"), "toy made"),
        (hears(labels=[]), "toy labels"),
        (hears(parent={"id": "a", "pet": {"kind": "dog", "tricks": {}}}), "toy parent.pet.tricks"),
        (hears(pet={"kind": "dog"}), "toy pet.tricks"),
        (exchange(1, "response", json=[]), "toy body"),
    ],
    "recording-response-invalid": [
        (hears(size=None), "toy size"),
        (hears(id=7), "toy id"),
        (hears(pet={"kind": "dog", "tricks": [7]}), "toy pet.tricks.*"),
    ],
    "recording-response-value-unknown": [
        (hears(size="huge"), "toy size"),
        (hears(parent={"id": "b", "size": "huge"}), None),
    ],
    "recording-response-field-unknown": [
        (hears(colour="red"), "toy colour"),
        (hears(parent={"id": "b", "x": 1}), "toy parent.x"),
    ],
    "recording-response-status-unknown": [(exchange(1, "response", status=202), "toy 202")],
    "recording-old": [(says(on="2025-11-20"), "")],
    "recording-undated": [
        (lambda whole: whole.pop("recorded"), ""),
        (lambda whole: whole["recorded"].pop("on"), ""),
    ],
    "recording-from-stand-in": [(says(where="the tests' own service"), "the tests' own service")],
    "recording-holds-key": [
        (
            with_header("authorization", "Bearer abcdef0123456789", "request"),
            'authorization["/interactions/1/request/headers/authorization"]',
        ),
        (with_header("x-api-key", "0f3e", "request"), None),
        (hears(note="sk-proj-0123456789abcdef"), 'note["/interactions/1/response/json/note"]'),
        (exchange(4, "response", json={"apiKey": "0f3e5a77"}), None),
        (exchange(2, "request", uri=f"{ADDRESS}/things?owner=a&access_token=0f3e5a77"), None),
    ],
    "recording-holds-cookie": [
        (
            with_header("set-cookie", "session=0f3e5a77; Secure"),
            'set-cookie["/interactions/1/response/headers/set-cookie"]',
        ),
    ],
    "recording-holds-ice-password": [(hears(note="v=0\r\na=ice-pwd:b7Dk28fhAqLmz01vXr5tYw\r\n"), None)],
    "recording-holds-control-address": [
        (hears(note="https://phone-call-websocket.aws-us-west-2.vapi.ai/7420f27a/control"), None),
        (exchange(4, "response", json={"controlUrl": "https://somewhere.vapi.ai/7420f27a"}), None),
    ],
    "recording-holds-number": [(hears(note="+1 415 555 2671"), 'note["/interactions/1/response/json/note"]')],
}

CASES: Final = [
    pytest.param(rule, change, subject, id=f"{rule}-{number}")
    for rule, changes in BROKEN.items()
    for number, (change, subject) in enumerate(changes)
]


def test_every_rule_is_broken_by_a_test() -> None:
    """A new rule has a test that breaks it; what is about no single recording has one of its own."""
    known = {rule.id for rule in rules().values() if rule.family == "recordings"}
    assert known == {*BROKEN, "operation-unrecorded", "recording-messages-undescribed"}


def test_a_sound_recording_is_passed(shop: Shop) -> None:
    """What fits is not told, be it null where null may be, a field of a free object, or a request that was refused."""
    assert told(shop, SOUND) == []


@pytest.mark.parametrize(("rule", "change", "subject"), CASES)
def test_what_breaks_a_rule_is_found(
    shop: Shop, rule: str, change: Callable[[dict[str, Any]], Any], subject: str | None
) -> None:
    """The rule that is broken is told, with what it is about, and no other, save that the field may be unknown."""
    findings = shop.recorded(changed(change))
    found = [finding for finding in findings if finding.rule == rule]
    assert found, findings
    assert subject in {None, *(finding.subject for finding in found)}
    others = {finding.rule for finding in findings} - {rule}
    assert others <= {"recording-request-field-unknown", "recording-response-field-unknown"}
    for finding in found:
        assert finding.family == "recordings"
        assert finding.place.path.startswith(FOLDER)


def test_the_place_is_line_and_column(shop: Shop) -> None:
    """A finding stands where the field stands in the file."""
    (found,) = shop.recorded(changed(hears(size="huge")))
    text = (shop.root / found.place.path).read_text("utf-8").splitlines()
    assert found.place.line is not None
    assert text[found.place.line - 1][(found.place.column or 0) - 1 :].startswith('"huge"')
    assert found.place.pointer == "/interactions/1/response/json/size"
    assert found.operation == "getThing"


def test_the_fingerprint_outlives_a_move(shop: Shop) -> None:
    """The same fault in another exchange, further down, is the same finding."""
    (first,) = shop.recorded(changed(hears(size="huge")))

    def move(whole: dict[str, Any]) -> None:
        hears(size="huge")(whole)
        whole["interactions"].insert(0, SOUND["interactions"][3])

    (moved,) = shop.recorded(changed(move))
    assert moved.fingerprint == first.fingerprint
    assert moved.place.line != first.place.line


@pytest.mark.parametrize("rule", [rule for rule in BROKEN if "-holds-" in rule])
def test_what_is_private_is_not_shown(shop: Shop, rule: str) -> None:
    """A finding says where a secret stands, and not what it is."""
    for change, _ in BROKEN[rule]:
        for finding in shop.recorded(changed(change)):
            for secret in ("0f3e5a77", "0123456789", "b7Dk28", "7420f27a", "2671"):
                assert secret not in f"{finding.text} {finding.subject} {finding.next_step}"


def test_a_text_that_is_not_yaml_is_told_with_its_place(shop: Shop) -> None:
    """One broken file keeps nobody from checking the others."""
    (found,) = shop.recorded("interactions: [\n  {request: }}\n")
    assert (found.rule, found.level) == ("recording-unreadable", Level.ERROR)
    assert str(found.place) == f"{FOLDER}/talk.yaml:2:14"
    assert found.text.startswith("It is not YAML: ")


def test_an_exchange_that_is_none_is_told_with_its_place(shop: Shop) -> None:
    """And without what stands there: it may be private."""
    for change, text in (
        (exchange(1, "response", status="0f3e5a77"), "a `response` with a `status`."),
        (lambda whole: whole["interactions"][1]["request"].pop("uri"), "it lacks `uri`."),
    ):
        (found,) = shop.recorded(changed(change))
        assert found.place.pointer == "/interactions/1"
        assert found.place.line is not None
        assert found.text.endswith(text)
        assert "0f3e5a77" not in found.text


def test_one_fault_in_several_recordings_is_one_group(shop: Shop) -> None:
    """A change of the document shows in many files, and has one cause."""
    shop.recorded(changed(hears(size="huge")))
    folder = shop.root / FOLDER
    (folder / "other.yaml").write_bytes((folder / "talk.yaml").read_bytes())
    (group,) = grouped(shop.check())
    assert (group.subject, len(group.findings)) == ("toy size", 2)
    assert len({finding.fingerprint for finding in group.findings}) == 2


def test_vcrpy_s_own_form_is_read(shop: Shop) -> None:
    """Whoever brings recordings of vcrpy as it writes them has them checked alike."""
    request = {"method": "POST", "uri": f"{ADDRESS}/things", "headers": {"Content-Type": ["application/json"]}}
    response = {"status": {"code": 201, "message": "Created"}, "headers": {"Content-Type": ["application/json"]}}
    plain = {
        "version": 1,
        "interactions": [
            {
                "request": {**request, "body": json.dumps({"name": 7})},
                "response": {**response, "body": {"string": json.dumps({"id": "a", "size": "huge"})}},
            }
        ],
    }
    assert set(told(shop, plain)) == {
        ("recording-undated", ""),
        ("recording-request-invalid", "toy name"),
        ("recording-response-value-unknown", "toy size"),
    }


def test_where_no_body_is_promised_any_may_come(shop: Shop) -> None:
    """A refusal whose body the document does not describe is not held against it."""
    assert told(shop, changed(exchange(1, "response", status=404, json={"what": "ever"}))) == []


FACADE: Final = """
from generated.toy.api.things import drop_thing, get_thing

def drop():
    return drop_thing.operation

def get():
    return get_thing.operation

__all__ = ["drop", "get"]
"""


@pytest.fixture
def with_facade(shop: Shop) -> Iterator[Shop]:
    """The repository with a facade that uses two operations."""
    path = shop.root / "facade" / "__init__.py"
    path.parent.mkdir()
    path.write_text(FACADE, encoding="utf-8")
    yield shop
    path.unlink()
    path.parent.rmdir()


def test_an_operation_of_the_facade_without_a_recording_is_told(with_facade: Shop) -> None:
    """It is told with who uses it; with a recording it is not."""
    assert told(with_facade, SOUND) == []
    (found,) = with_facade.recorded(changed(lambda whole: whole["interactions"].pop()))
    assert (found.rule, found.operation, found.reach) == ("operation-unrecorded", "dropThing", Reach.FACADE)
    assert found.used_by == ("drop",)
    assert (found.place.path, found.place.pointer) == ("specs/toy.json", "/paths/~1thing~1{id}/delete")


def test_what_the_facade_uses_is_told_with_who_uses_it(with_facade: Shop) -> None:
    """A recording that does not fit any more is about these methods."""
    (found,) = with_facade.recorded(changed(hears(size="huge")))
    assert (found.used_by, found.reach) == (("get",), Reach.FACADE)


def test_a_repository_without_recordings_is_passed(shop: Shop) -> None:
    """Nobody has to record anything."""
    assert settings().folders == (FOLDER,)
    (shop.root / "tests").rename(shop.root / "aside")
    try:
        assert shop.check() == []
    finally:
        (shop.root / "aside").rename(shop.root / "tests")


@pytest.mark.slow
def test_this_project_s_recordings_are_sound() -> None:
    """What is recorded here fits the documents and holds nothing private."""
    found = list(recordings.check(Workspace(), Options(today=TODAY)))
    assert [finding for finding in found if finding.level is Level.ERROR] == []
    assert {finding.rule for finding in found} <= {"recording-from-stand-in", "recording-old"}
