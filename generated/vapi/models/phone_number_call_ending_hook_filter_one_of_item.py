# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

PhoneNumberCallEndingHookFilterOneOfItem: TypeAlias = Literal[
    "assistant-request-failed",
    "assistant-request-returned-error",
    "assistant-request-returned-forwarding-phone-number",
    "assistant-request-returned-invalid-assistant",
    "assistant-request-returned-no-assistant",
    "assistant-request-returned-unspeakable-error",
]

PhoneNumberCallEndingHookFilterOneOfItemValues: Final = frozenset[str](
    get_args(PhoneNumberCallEndingHookFilterOneOfItem)
)
