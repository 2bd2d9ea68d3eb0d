# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

TransferDestinationAssistantTransferMode: TypeAlias = Literal[
    "delete-history",
    "rolling-history",
    "swap-system-message-in-history",
    "swap-system-message-in-history-and-remove-transfer-tool-messages",
]

TransferDestinationAssistantTransferModeValues: Final = frozenset[str](
    get_args(TransferDestinationAssistantTransferMode)
)
