# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .server import Server


@model
class HandoffDestinationDynamic(Model):
    type_: Literal["dynamic"] = Field("type", Const("dynamic"), default="dynamic")
    description: str | None | Unset = Field(codec=STRING, default=UNSET)
    server: Server | None | Unset = Field(codec=Ref("Server"), default=UNSET)
