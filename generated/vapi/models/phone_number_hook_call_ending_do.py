# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .say_phone_number_hook_action import SayPhoneNumberHookAction
    from .transfer_phone_number_hook_action import TransferPhoneNumberHookAction

    PhoneNumberHookCallEndingDo: TypeAlias = TransferPhoneNumberHookAction | SayPhoneNumberHookAction | dict[str, Any]
else:
    PhoneNumberHookCallEndingDo = Union(
        Ref("TransferPhoneNumberHookAction"),
        Ref("SayPhoneNumberHookAction"),
        tag="type",
        values={
            "transfer": ("TransferPhoneNumberHookAction",),
            "say": ("SayPhoneNumberHookAction",),
        },
    )
