# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Array, Const, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .call_hook_model_response_timeout_do_item import CallHookModelResponseTimeoutDoItem


@model
class CallHookCustomerSpeechInterrupted(Model):
    do: list[CallHookModelResponseTimeoutDoItem] = Field(codec=Array(Ref("CallHookModelResponseTimeoutDoItem")))
    on: Literal["customer.speech.interrupted"] = Field(
        codec=Const("customer.speech.interrupted"), default="customer.speech.interrupted"
    )
