# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ...runtime.codecs import ANY, DATETIME, NUMBER, STRING, Array, Const, Enum, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .create_eval_dto import CreateEvalDTO
    from .eval_run_ended_reason import EvalRunEndedReason
    from .eval_run_result import EvalRunResult
    from .eval_run_status import EvalRunStatus
    from .eval_run_target import EvalRunTarget


@model
class EvalRun(Model):
    cost: float = Field(codec=NUMBER)
    costs: list[dict[str, Any]] = Field(codec=Array(Map(ANY)))
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    ended_at: datetime.datetime = Field("endedAt", DATETIME)
    ended_reason: EvalRunEndedReason | str = Field("endedReason", Enum("EvalRunEndedReason"))
    id: str = Field(codec=STRING)
    org_id: str = Field("orgId", STRING)
    results: list[EvalRunResult] = Field(codec=Array(Ref("EvalRunResult")))
    started_at: datetime.datetime = Field("startedAt", DATETIME)
    status: EvalRunStatus | str = Field(codec=Enum("EvalRunStatus"))
    target: EvalRunTarget = Field(codec=Ref("EvalRunTarget"))
    type_: Literal["eval"] = Field("type", Const("eval"), default="eval")
    ended_message: str | None | Unset = Field("endedMessage", STRING, default=UNSET)
    eval_: CreateEvalDTO | None | Unset = Field("eval", Ref("CreateEvalDTO"), default=UNSET)
    eval_id: str | None | Unset = Field("evalId", STRING, default=UNSET)
