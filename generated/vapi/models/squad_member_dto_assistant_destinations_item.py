# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .handoff_destination_assistant import HandoffDestinationAssistant
    from .transfer_destination_assistant import TransferDestinationAssistant

    SquadMemberDTOAssistantDestinationsItem: TypeAlias = (
        TransferDestinationAssistant | HandoffDestinationAssistant | dict[str, Any]
    )
else:
    SquadMemberDTOAssistantDestinationsItem = Union(
        Ref("TransferDestinationAssistant"),
        Ref("HandoffDestinationAssistant"),
    )
