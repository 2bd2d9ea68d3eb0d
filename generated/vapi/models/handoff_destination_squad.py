# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .assistant_overrides import AssistantOverrides
    from .create_squad_dto import CreateSquadDTO
    from .handoff_destination_squad_context_engineering_plan import HandoffDestinationSquadContextEngineeringPlan
    from .variable_extraction_plan import VariableExtractionPlan


@model
class HandoffDestinationSquad(Model):
    type_: Literal["squad"] = Field("type", Const("squad"), default="squad")
    context_engineering_plan: HandoffDestinationSquadContextEngineeringPlan | None | Unset = Field(
        "contextEngineeringPlan", Ref("HandoffDestinationSquadContextEngineeringPlan"), default=UNSET
    )
    description: str | None | Unset = Field(codec=STRING, default=UNSET)
    entry_assistant_name: str | None | Unset = Field("entryAssistantName", STRING, default=UNSET)
    squad: CreateSquadDTO | None | Unset = Field(codec=Ref("CreateSquadDTO"), default=UNSET)
    squad_id: str | None | Unset = Field("squadId", STRING, default=UNSET)
    squad_overrides: AssistantOverrides | None | Unset = Field(
        "squadOverrides", Ref("AssistantOverrides"), default=UNSET
    )
    variable_extraction_plan: VariableExtractionPlan | None | Unset = Field(
        "variableExtractionPlan", Ref("VariableExtractionPlan"), default=UNSET
    )
