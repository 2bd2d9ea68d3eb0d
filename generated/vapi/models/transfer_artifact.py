# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Array, Enum, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .call_destination import CallDestination
    from .transcript_message import TranscriptMessage
    from .transfer_artifact_status import TransferArtifactStatus
    from .transfer_plan_mode import TransferPlanMode


@model
class TransferArtifact(Model):
    destination: CallDestination = Field(codec=Ref("CallDestination"))
    messages: list[TranscriptMessage] | None | Unset = Field(codec=Array(Ref("TranscriptMessage")), default=UNSET)
    mode: TransferPlanMode | str | None | Unset = Field(codec=Enum("TransferPlanMode"), default=UNSET)
    status: TransferArtifactStatus | str | None | Unset = Field(codec=Enum("TransferArtifactStatus"), default=UNSET)
    transcript: str | None | Unset = Field(codec=STRING, default=UNSET)
