# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, STRING, Const
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class BearerAuthenticationPlan(Model):
    token: str = Field(codec=STRING)
    type_: Literal["bearer"] = Field("type", Const("bearer"), default="bearer")
    bearer_prefix_enabled: bool | None | Unset = Field("bearerPrefixEnabled", BOOLEAN, default=UNSET)
    header_name: str | None | Unset = Field("headerName", STRING, default=UNSET)
