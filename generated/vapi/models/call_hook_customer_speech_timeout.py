# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .call_hook_model_response_timeout_do_item import CallHookModelResponseTimeoutDoItem
    from .customer_speech_timeout_options import CustomerSpeechTimeoutOptions


@model
class CallHookCustomerSpeechTimeout(Model):
    do: list[CallHookModelResponseTimeoutDoItem] = Field(codec=Array(Ref("CallHookModelResponseTimeoutDoItem")))
    on: str = Field(codec=STRING)
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
    options: CustomerSpeechTimeoutOptions | None | Unset = Field(
        codec=Ref("CustomerSpeechTimeoutOptions"), default=UNSET
    )
