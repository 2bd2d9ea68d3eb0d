# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .assistant_overrides import AssistantOverrides
    from .call_destination import CallDestination
    from .create_assistant_dto import CreateAssistantDTO
    from .create_squad_dto import CreateSquadDTO
    from .create_workflow_dto import CreateWorkflowDTO
    from .workflow_overrides import WorkflowOverrides


@model
class ServerMessageResponseAssistantRequest(Model):
    assistant: CreateAssistantDTO | None | Unset = Field(codec=Ref("CreateAssistantDTO"), default=UNSET)
    assistant_id: str | None | Unset = Field("assistantId", STRING, default=UNSET)
    assistant_overrides: AssistantOverrides | None | Unset = Field(
        "assistantOverrides", Ref("AssistantOverrides"), default=UNSET
    )
    destination: CallDestination | None | Unset = Field(codec=Ref("CallDestination"), default=UNSET)
    error: str | None | Unset = Field(codec=STRING, default=UNSET)
    squad: CreateSquadDTO | None | Unset = Field(codec=Ref("CreateSquadDTO"), default=UNSET)
    squad_id: str | None | Unset = Field("squadId", STRING, default=UNSET)
    squad_overrides: AssistantOverrides | None | Unset = Field(
        "squadOverrides", Ref("AssistantOverrides"), default=UNSET
    )
    workflow: CreateWorkflowDTO | None | Unset = Field(codec=Ref("CreateWorkflowDTO"), default=UNSET)
    workflow_id: str | None | Unset = Field("workflowId", STRING, default=UNSET)
    workflow_overrides: WorkflowOverrides | None | Unset = Field(
        "workflowOverrides", Ref("WorkflowOverrides"), default=UNSET
    )
