"""The payloads that the other tests stand on are what the documents allow, as a JSON Schema validator sees it."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.generated.payloads import Payloads, named
from tests.generated.services import NAMES, sent, service


def as_json_schema(schema: Any) -> Any:
    """Rewrite a normalised schema as plain JSON Schema; patterns are written for another language and left out."""
    if isinstance(schema, list):
        return [as_json_schema(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    found = {
        key: as_json_schema(value) for key, value in schema.items() if key not in {"pattern", "nullable", "x-mapping"}
    }
    if isinstance(found.get("enum"), list) and isinstance(found.get("type"), str):
        del found["type"]  # some enums of texts are declared as objects
    if isinstance(schema.get("oneOf"), list):
        found["anyOf"] = found.pop("oneOf")
    if "x-mapping" in schema:
        found |= {"type": "object", "additionalProperties": as_json_schema(schema["x-mapping"])}
    return {"anyOf": [found, {"type": "null"}]} if schema.get("nullable") is True else found


def validator_for(payloads: Payloads) -> Draft202012Validator:
    """Return a validator of which each named schema can be asked."""
    return Draft202012Validator({"components": {"schemas": as_json_schema(payloads.schemas)}})


@pytest.mark.slow
@pytest.mark.parametrize("client", NAMES)
def test_payloads_are_valid(client: str) -> None:
    """Minimal, full and random payloads, made from the published or the normalised document, are valid."""
    known, random = service(client), Random(3)
    validator = validator_for(known.normalised)
    for name in known.objects():
        schema = named(name)
        assert not validator.evolve(schema=schema).is_valid([])
        made = [known.normalised.minimal(schema), known.normalised.full(schema)]
        made.append(known.normalised.at_random(schema, random, nulls=False))
        if name in known.published.schemas:
            made += [known.published.minimal(schema), known.published.full(schema)]
        for payload in made:
            assert not [error.message for error in validator.evolve(schema=schema).iter_errors(sent(payload))], name


def test_a_full_payload_has_every_key() -> None:
    """Nothing that the document names is left out of a full payload, nor anything but what is required in a minimal."""
    for client in NAMES:
        payloads = service(client).normalised
        for name in service(client).objects():
            schema = payloads.schemas[name]
            assert payloads.full(named(name)).keys() >= schema.get("properties", {}).keys()
            assert payloads.minimal(named(name)).keys() == set(schema.get("required", ()))
