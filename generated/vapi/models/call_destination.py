# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .transfer_destination_number import TransferDestinationNumber
    from .transfer_destination_sip import TransferDestinationSip

    CallDestination: TypeAlias = TransferDestinationNumber | TransferDestinationSip | dict[str, Any]
else:
    CallDestination = Union(
        Ref("TransferDestinationNumber"),
        Ref("TransferDestinationSip"),
        tag="type",
        values={
            "number": ("TransferDestinationNumber",),
            "sip": ("TransferDestinationSip",),
        },
    )
