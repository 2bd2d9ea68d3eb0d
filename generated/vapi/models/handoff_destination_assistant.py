# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .assistant_overrides import AssistantOverrides
    from .create_assistant_dto import CreateAssistantDTO
    from .handoff_destination_squad_context_engineering_plan import HandoffDestinationSquadContextEngineeringPlan
    from .variable_extraction_plan import VariableExtractionPlan


@model
class HandoffDestinationAssistant(Model):
    type_: Literal["assistant"] = Field("type", Const("assistant"), default="assistant")
    assistant: CreateAssistantDTO | None | Unset = Field(codec=Ref("CreateAssistantDTO"), default=UNSET)
    assistant_id: str | None | Unset = Field("assistantId", STRING, default=UNSET)
    assistant_name: str | None | Unset = Field("assistantName", STRING, default=UNSET)
    assistant_overrides: AssistantOverrides | None | Unset = Field(
        "assistantOverrides", Ref("AssistantOverrides"), default=UNSET
    )
    context_engineering_plan: HandoffDestinationSquadContextEngineeringPlan | None | Unset = Field(
        "contextEngineeringPlan", Ref("HandoffDestinationSquadContextEngineeringPlan"), default=UNSET
    )
    description: str | None | Unset = Field(codec=STRING, default=UNSET)
    variable_extraction_plan: VariableExtractionPlan | None | Unset = Field(
        "variableExtractionPlan", Ref("VariableExtractionPlan"), default=UNSET
    )
