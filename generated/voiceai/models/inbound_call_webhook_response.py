# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .dynamic_variables import DynamicVariables
    from .runtime_agent_config_overrides import RuntimeAgentConfigOverrides


@model
class InboundCallWebhookResponse(Model):
    agent_overrides: RuntimeAgentConfigOverrides | None | Unset = Field(
        codec=Ref("RuntimeAgentConfigOverrides"), default=UNSET
    )
    dynamic_variables: DynamicVariables | None | Unset = Field(codec=Ref("DynamicVariables"), default=UNSET)
