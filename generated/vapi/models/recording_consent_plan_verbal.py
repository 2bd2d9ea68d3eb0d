# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, STRING, Const, Enum, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .assistant_voice import AssistantVoice
    from .recording_consent_plan_verbal_first_message_mode import RecordingConsentPlanVerbalFirstMessageMode


@model
class RecordingConsentPlanVerbal(Model):
    message: str = Field(codec=STRING)
    type_: Literal["verbal"] = Field("type", Const("verbal"), default="verbal")
    decline_tool: dict[str, Any] | None | Unset = Field("declineTool", Map(ANY), default=UNSET)
    decline_tool_id: str | None | Unset = Field("declineToolId", STRING, default=UNSET)
    first_message_mode: RecordingConsentPlanVerbalFirstMessageMode | str | None | Unset = Field(
        "firstMessageMode", Enum("RecordingConsentPlanVerbalFirstMessageMode"), default=UNSET
    )
    voice: AssistantVoice | None | Unset = Field(codec=Ref("AssistantVoice"), default=UNSET)
