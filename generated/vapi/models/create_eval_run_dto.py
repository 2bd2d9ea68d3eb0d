# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import STRING, Const, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .create_eval_dto import CreateEvalDTO
    from .eval_run_target import EvalRunTarget


@model
class CreateEvalRunDTO(Model):
    target: EvalRunTarget = Field(codec=Ref("EvalRunTarget"))
    type_: Literal["eval"] = Field("type", Const("eval"), default="eval")
    eval_: CreateEvalDTO | None | Unset = Field("eval", Ref("CreateEvalDTO"), default=UNSET)
    eval_id: str | None | Unset = Field("evalId", STRING, default=UNSET)
