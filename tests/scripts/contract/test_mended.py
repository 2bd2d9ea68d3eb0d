"""Documents as the checks of recordings read them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from scripts.contract.mended import mended
from scripts.problems import Problem
from scripts.sources import find_source
from tests.scripts.normalise.toys import TEXT, document, model, operation

if TYPE_CHECKING:
    from tests.scripts.normalise.houses import House

WHY = "For the test."


def test_overlay_and_repairs_are_applied_and_nothing_else(house: House) -> None:
    """What the generator alone needs is left undone: enums stay where they are."""
    house.overlay(
        "toy", {"target": "$.components.schemas.Thing.properties.id", "description": WHY, "update": {"maxLength": 5}}
    )
    schema = mended(find_source("toy", house.workspace))["components"]["schemas"]["Thing"]
    assert schema["properties"]["id"] == {"type": "string", "maxLength": 5}
    assert schema["properties"]["size"]["enum"] == ["small", "large"]


def test_an_operation_without_a_name_has_one(house: House) -> None:
    """It is called as the generator calls it."""
    unnamed = {name: value for name, value in operation().items() if name != "operationId"}
    house.vendor("toy", document(paths={"/thing": {"get": unnamed}}))
    assert mended(find_source("toy", house.workspace))["paths"]["/thing"]["get"]["operationId"]


def test_a_document_that_changed_is_read_again(house: House) -> None:
    """And one that did not is not."""
    source = find_source("toy", house.workspace)
    first = mended(source)
    assert mended(source) is first
    house.vendor("toy", document({"Thing": model(other=TEXT)}))
    second = mended(source)
    assert "other" in second["components"]["schemas"]["Thing"]["properties"]
    house.overlay("toy", {"target": "$.components.schemas.Thing", "description": WHY, "update": {"maxLength": 5}})
    assert mended(source)["components"]["schemas"]["Thing"]["maxLength"] == 5


def test_an_overlay_that_is_stale_keeps_nobody_from_reading(house: House) -> None:
    """Another check tells of it."""
    house.overlay("toy", {"target": "$.components.schemas.Gone", "description": WHY, "update": {"maxLength": 5}})
    assert mended(find_source("toy", house.workspace))["paths"]


@pytest.mark.parametrize("text", [None, "", "{", json.dumps({"openapi": "3.0.0"})])
def test_a_document_that_cannot_be_read_is_a_problem(house: House, text: str | None) -> None:
    """It is named."""
    house.document("toy").unlink()
    if text is not None:
        house.document("toy").write_text(text, encoding="utf-8")
    with pytest.raises(Problem, match=r"^specs/toy\.json"):
        mended(find_source("toy", house.workspace))
