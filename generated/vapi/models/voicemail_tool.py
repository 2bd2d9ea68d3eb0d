# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, DATETIME, STRING, Array, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .ghl_tool_messages_item import GhlToolMessagesItem
    from .tool_rejection_plan import ToolRejectionPlan


@model
class VoicemailTool(Model):
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    id: str = Field(codec=STRING)
    org_id: str = Field("orgId", STRING)
    type_: Literal["voicemail"] = Field("type", Const("voicemail"), default="voicemail")
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
    beep_detection_enabled: bool | None | Unset = Field("beepDetectionEnabled", BOOLEAN, default=UNSET)
    latest_version: str | None | Unset = Field("latestVersion", STRING, default=UNSET)
    messages: list[GhlToolMessagesItem] | None | Unset = Field(codec=Array(Ref("GhlToolMessagesItem")), default=UNSET)
    rejection_plan: ToolRejectionPlan | None | Unset = Field("rejectionPlan", Ref("ToolRejectionPlan"), default=UNSET)
