# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, STRING, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .assistant_overrides import AssistantOverrides
    from .evaluation_plan_item import EvaluationPlanItem
    from .scenario_hooks_item import ScenarioHooksItem
    from .scenario_tool_mock import ScenarioToolMock


@model
class Scenario(Model):
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    evaluations: list[EvaluationPlanItem] = Field(codec=Array(Ref("EvaluationPlanItem")))
    id: str = Field(codec=STRING)
    instructions: str = Field(codec=STRING)
    name: str = Field(codec=STRING)
    org_id: str = Field("orgId", STRING)
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
    hooks: list[ScenarioHooksItem] | None | Unset = Field(codec=Array(Ref("ScenarioHooksItem")), default=UNSET)
    path: str | None | Unset = Field(codec=STRING, default=UNSET)
    target_overrides: AssistantOverrides | None | Unset = Field(
        "targetOverrides", Ref("AssistantOverrides"), default=UNSET
    )
    tool_mocks: list[ScenarioToolMock] | None | Unset = Field(
        "toolMocks", Array(Ref("ScenarioToolMock")), default=UNSET
    )
