# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Const, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .response_object import ResponseObject


@model
class ResponseCompletedEvent(Model):
    response: ResponseObject = Field(codec=Ref("ResponseObject"))
    type_: Literal["response.completed"] = Field("type", Const("response.completed"), default="response.completed")
