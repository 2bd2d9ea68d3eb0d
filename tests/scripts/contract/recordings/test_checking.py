"""Addresses that a service hands out, and what is sent there."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from scripts.contract.recordings.checking import Checker, Service
from scripts.contract.recordings.decoding import Decoder
from scripts.contract.recordings.exchanges import read_recording
from scripts.contract.recordings.settings import HandedOut
from scripts.problems import Problem
from tests.scripts.contract.recordings.shops import ADDRESS, answered, asked, mended
from tests.scripts.contract.recordings.shops import shop as shop_document

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from scripts.contract.findings import Finding
    from tests.scripts.contract.recordings.shops import Shop

LIVE = "https://private.toy.invalid/1"


@pytest.fixture
def checker(shop: Shop) -> Checker:
    """A checker that knows that things come with an address to watch them at."""
    return checker_of(shop)


def checker_of(shop: Shop) -> Checker:
    """Return such a checker."""
    service = Service.of("toy", mended(shop_document()), HandedOut("watchUrl", "/components/schemas/Message"))
    return Checker((service,), Decoder(shop.workspace))


def found(checker: Checker, shop: Shop, path: Path, exchanges: Iterable[Any]) -> list[Finding]:
    """Check exchanges that follow each other."""
    path.write_text(json.dumps({"interactions": list(exchanges)}), encoding="utf-8")
    return list(checker.check(read_recording(shop.workspace, path)))


def given(address: str = LIVE) -> dict[str, Any]:
    """Describe an exchange that hands out an address."""
    return {"request": asked(), "response": answered({"id": "a", "watchUrl": address})}


def message(body: Any, address: str = LIVE) -> dict[str, Any]:
    """Describe a message to such an address."""
    return {"request": asked("POST", address, body), "response": answered()}


def test_a_message_to_an_address_that_was_handed_out_is_passed(checker: Checker, shop: Shop, tmp_path: Path) -> None:
    """It is no operation of the document, and yet no stranger."""
    assert found(checker, shop, tmp_path / "talk.json", [given(), message({"say": "hello"})]) == []


def test_a_message_is_held_against_its_schema(checker: Checker, shop: Shop, tmp_path: Path) -> None:
    """What may be sent there is in the document, too."""
    findings = found(checker, shop, tmp_path / "talk.json", [given(), message({"say": 7, "loudly": True})])
    assert [(finding.rule, finding.subject) for finding in findings] == [
        ("recording-request-invalid", "toy say"),
        ("recording-request-field-unknown", "toy loudly"),
    ]


def test_a_document_that_lost_what_messages_look_like_is_told(shop: Shop, tmp_path: Path) -> None:
    """Once for the document; its recordings are passed, since there is nothing to hold their messages against."""
    schema = "/components/schemas/Message/properties/gone"
    service = Service.of("toy", mended(shop_document()), HandedOut("watchUrl", schema))
    checker = Checker((service,), Decoder(shop.workspace))
    assert found(checker, shop, tmp_path / "talk.json", [given(), message({"say": 7})]) == []
    (lost,) = service.lost()
    assert (lost.rule, lost.place.pointer) == ("recording-messages-undescribed", schema)
    assert "`watchUrl`" in lost.text
    (kept,) = checker_of(shop).services
    assert list(kept.lost()) == []


def lose_address(document: dict[str, Any]) -> None:
    """Leave out where the service is."""
    document["servers"][0].pop("url")


def refer_to_nothing(document: dict[str, Any]) -> None:
    """Put a reference to nothing among the parameters."""
    document["paths"]["/things"]["get"]["parameters"].insert(0, {"$ref": "#/components/x"})


def lose_name(document: dict[str, Any]) -> None:
    """Leave out what an operation is called."""
    document["paths"]["/things"]["get"].pop("operationId")


@pytest.mark.parametrize("spoil", [lose_address, refer_to_nothing, lose_name])
def test_a_document_that_is_none_cannot_be_checked(spoil: Callable[[dict[str, Any]], None]) -> None:
    """It is told as what it is, not as a fault of the checks."""
    document = mended(shop_document())
    spoil(document)
    with pytest.raises(Problem, match=r"^specs/toy\.json: it is not valid OpenAPI"):
        Service.of("toy", document, None)


@pytest.mark.parametrize("others", [[], [given(f"{LIVE}2")]])
def test_an_address_that_nobody_handed_out_is_a_stranger(
    checker: Checker, shop: Shop, tmp_path: Path, others: list[Any]
) -> None:
    """A message may only go where an earlier answer of the same recording said."""
    (finding,) = found(checker, shop, tmp_path / "talk.json", [*others, message({"say": "hello"}), given()])
    assert finding.rule == "recording-exchange-unmatched"
    assert LIVE not in finding.text


def test_operations_that_were_seen_are_remembered(checker: Checker, shop: Shop, tmp_path: Path) -> None:
    """The most exact path counts, also for requests that were refused and for answers that were lost."""
    exchanges = [
        {"request": asked("GET", "/thing/first"), "response": answered({"id": "a"})},
        {"request": asked("DELETE"), "lost": "the connection broke"},
        {"request": asked("POST", "/things", {}), "response": answered(status=400)},
    ]
    assert found(checker, shop, tmp_path / "talk.json", exchanges) == []
    assert checker.seen == {("toy", "getFirst"), ("toy", "dropThing"), ("toy", "makeThing")}


def test_the_server_s_whole_address_counts(checker: Checker, shop: Shop, tmp_path: Path) -> None:
    """A host that only begins like the server's is another one."""
    exchange = {"request": asked("GET", f"{ADDRESS}.evil.invalid/thing/a"), "response": answered({"id": "a"})}
    (finding,) = found(checker, shop, tmp_path / "talk.json", [exchange])
    assert finding.rule == "recording-exchange-unmatched"
