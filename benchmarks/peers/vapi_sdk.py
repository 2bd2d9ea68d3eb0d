"""Vapi's own SDK asking the server on loopback; run as ``python -m`` by `measure`, with a Python that has the SDK."""

from __future__ import annotations

import json
import sys
from importlib import import_module
from time import process_time
from typing import Any

from benchmarks import plain
from benchmarks.loopback import EMBEDDED, SAVED
from benchmarks.payloads import NUMBER_ID, place_call
from benchmarks.timing import compare


def main(address: str) -> None:
    """Print the ratios to plain httpx, by what was asked for."""
    vapi: Any = import_module("vapi")
    body = place_call()
    assistant = vapi.CreateAssistantDto.model_validate(body["assistant"])
    callee = vapi.CreateCustomerDto.model_validate(body["customer"])
    found: dict[str, tuple[float, ...]] = {}
    with plain.client(address) as client:
        sdk = vapi.Vapi(token=plain.KEY, base_url=address)
        for call_id in (SAVED, EMBEDDED):

            def get(call_id: str = call_id) -> object:
                return sdk.calls.get(call_id)

            def get_plainly(call_id: str = call_id) -> object:
                return plain.get(client, call_id)

            found[call_id] = compare(get, get_plainly, process_time).ratios

        def place() -> object:
            return sdk.calls.create(assistant=assistant, customer=callee, phone_number_id=NUMBER_ID)

        found["place"] = compare(place, lambda: plain.place(client, body), process_time).ratios
    print(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1])
