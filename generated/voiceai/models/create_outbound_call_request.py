# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .dynamic_variables import DynamicVariables
    from .runtime_agent_config_overrides import RuntimeAgentConfigOverrides


@model
class CreateOutboundCallRequest(Model):
    """
    Attributes:
        agent_id: The agent that speaks.
        target_phone_number: The number to dial.
        agent_overrides: What differs from the agent in this call.
        dynamic_variables: Values for this call: text, numbers and booleans by name.
    """

    agent_id: str = Field(codec=STRING)
    target_phone_number: str = Field(codec=STRING)
    agent_overrides: RuntimeAgentConfigOverrides | None | Unset = Field(
        codec=Ref("RuntimeAgentConfigOverrides"), default=UNSET
    )
    dynamic_variables: DynamicVariables | None | Unset = Field(codec=Ref("DynamicVariables"), default=UNSET)
