# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .handoff_destination_assistant import HandoffDestinationAssistant
    from .handoff_destination_dynamic import HandoffDestinationDynamic
    from .handoff_destination_squad import HandoffDestinationSquad

    HandoffToolDestinationsItem: TypeAlias = (
        HandoffDestinationAssistant | HandoffDestinationDynamic | HandoffDestinationSquad | dict[str, Any]
    )
else:
    HandoffToolDestinationsItem = Union(
        Ref("HandoffDestinationAssistant"),
        Ref("HandoffDestinationDynamic"),
        Ref("HandoffDestinationSquad"),
        tag="type",
        values={
            "assistant": ("HandoffDestinationAssistant",),
            "dynamic": ("HandoffDestinationDynamic",),
            "squad": ("HandoffDestinationSquad",),
        },
    )
