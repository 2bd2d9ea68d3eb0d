# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    TransferDestinationAssistantTransferMode: TypeAlias = Literal[
        "delete-history",
        "rolling-history",
        "swap-system-message-in-history",
        "swap-system-message-in-history-and-remove-transfer-tool-messages",
    ]
else:
    TransferDestinationAssistantTransferMode = str

TransferDestinationAssistantTransferModeValues: Final = frozenset(
    {
        "delete-history",
        "rolling-history",
        "swap-system-message-in-history",
        "swap-system-message-in-history-and-remove-transfer-tool-messages",
    }
)
