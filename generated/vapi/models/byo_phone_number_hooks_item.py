# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .phone_number_hook_call_ending import PhoneNumberHookCallEnding
    from .phone_number_hook_call_ringing import PhoneNumberHookCallRinging

    ByoPhoneNumberHooksItem: TypeAlias = PhoneNumberHookCallRinging | PhoneNumberHookCallEnding | dict[str, Any]
else:
    ByoPhoneNumberHooksItem = Union(
        Ref("PhoneNumberHookCallRinging"),
        Ref("PhoneNumberHookCallEnding"),
        tag="on",
        values={
            "call.ringing": ("PhoneNumberHookCallRinging",),
            "call.ending": ("PhoneNumberHookCallEnding",),
        },
    )
