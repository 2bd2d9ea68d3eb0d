# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    PhoneNumberCallEndingHookFilterOneOfItem: TypeAlias = Literal[
        "assistant-request-failed",
        "assistant-request-returned-error",
        "assistant-request-returned-forwarding-phone-number",
        "assistant-request-returned-invalid-assistant",
        "assistant-request-returned-no-assistant",
        "assistant-request-returned-unspeakable-error",
    ]
else:
    PhoneNumberCallEndingHookFilterOneOfItem = str

PhoneNumberCallEndingHookFilterOneOfItemValues: Final = frozenset(
    {
        "assistant-request-failed",
        "assistant-request-returned-error",
        "assistant-request-returned-forwarding-phone-number",
        "assistant-request-returned-invalid-assistant",
        "assistant-request-returned-no-assistant",
        "assistant-request-returned-unspeakable-error",
    }
)
