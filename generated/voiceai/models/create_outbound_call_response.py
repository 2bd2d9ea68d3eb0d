# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class CreateOutboundCallResponse(Model):
    """
    Attributes:
        call_id: The id that the call history has the call under.
        initiated_at: When the call was started.
        status: The state of the call in the service's own word.
    """

    agent_id: str = Field(codec=STRING)
    call_id: str = Field(codec=STRING)
    initiated_at: str = Field(codec=STRING)
    room_name: str = Field(codec=STRING)
    status: str = Field(codec=STRING)
    target_phone_number: str = Field(codec=STRING)
