# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, STRING, Array, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .compliance_override import ComplianceOverride
    from .conversation_node_model import ConversationNodeModel
    from .json_schema import JsonSchema
    from .structured_output_conditions_item import StructuredOutputConditionsItem
    from .structured_output_type import StructuredOutputType


@model
class StructuredOutput(Model):
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    id: str = Field(codec=STRING)
    name: str = Field(codec=STRING)
    org_id: str = Field("orgId", STRING)
    schema: JsonSchema = Field(codec=Ref("JsonSchema"))
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
    assistant_ids: list[str] | None | Unset = Field("assistantIds", Array(STRING), default=UNSET)
    compliance_plan: ComplianceOverride | None | Unset = Field(
        "compliancePlan", Ref("ComplianceOverride"), default=UNSET
    )
    conditions: list[StructuredOutputConditionsItem] | None | Unset = Field(
        codec=Array(Ref("StructuredOutputConditionsItem")), default=UNSET
    )
    description: str | None | Unset = Field(codec=STRING, default=UNSET)
    model: ConversationNodeModel | None | Unset = Field(codec=Ref("ConversationNodeModel"), default=UNSET)
    regex: str | None | Unset = Field(codec=STRING, default=UNSET)
    type_: StructuredOutputType | str | None | Unset = Field("type", Enum("StructuredOutputType"), default=UNSET)
    workflow_ids: list[str] | None | Unset = Field("workflowIds", Array(STRING), default=UNSET)
