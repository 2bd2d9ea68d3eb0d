"""What tests of webhooks share: bodies as services post them, and signatures made without the code under test."""

from __future__ import annotations

import base64
import functools
import hashlib
import hmac
import json
from pathlib import Path
from typing import Any, Final

from tests.generated.payloads import Payloads

SPECS: Final = Path(__file__).parents[3] / "specs"
SECRET: Final = "test-secret-not-real"  # noqa: S105 - as it says
#: A moment in 2026, in seconds since 1970.
NOW: Final = 1795000000
CALL_ID: Final = "0199f3a2-51c4-7cc1-9a0e-0d5b1f6f3c11"


def written(value: object) -> bytes:
    """Write a body as services do: compact, and in UTF-8."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def signature(payload: bytes, key: bytes = SECRET.encode(), algorithm: str = "sha256") -> bytes:
    """Sign a payload with the standard library alone."""
    return hmac.new(key, payload, getattr(hashlib, algorithm)).digest()


def in_base64(value: bytes) -> str:
    """Write bytes in base64."""
    return base64.b64encode(value).decode()


@functools.cache
def payloads(service: str) -> Payloads:
    """Return what makes payloads for a service's document, and knows nothing of the generated client."""
    return Payloads(json.loads((SPECS / f"{service}.json").read_text(encoding="utf-8")))


@functools.cache
def message_types() -> dict[str, str]:
    """Return each type of Vapi's messages with the schema that it has in the document."""
    made = payloads("vapi")
    found: dict[str, str] = {}
    for branch in made.branches(made.schemas["ServerMessage"]["properties"]["message"]):
        kind = made.whole(made.whole(branch)["properties"]["type"])
        name = branch["$ref"].rpartition("/")[2]
        found |= dict.fromkeys([kind["const"]] if "const" in kind else kind["enum"], name)
    return found


def call(**others: Any) -> dict[str, Any]:
    """Return a call as Vapi has it in its messages: the least, with others beside it."""
    moment = "2026-11-21T09:33:12.123Z"
    return {"id": CALL_ID, "orgId": "org-1", "createdAt": moment, "updatedAt": moment} | others


def vapi_message(kind: str, **others: Any) -> dict[str, Any]:
    """Return a message of Vapi's: what the document requires of this type, a call and a timestamp, and others."""
    made = payloads("vapi")
    least = made.tagged({"$ref": f"#/components/schemas/{message_types()[kind]}"})
    return {"message": {**least, "type": kind, "timestamp": NOW * 1000, "call": call(), **others}}


def vapi_body(kind: str, **others: Any) -> bytes:
    """Return `vapi_message` as it is posted."""
    return written(vapi_message(kind, **others))
