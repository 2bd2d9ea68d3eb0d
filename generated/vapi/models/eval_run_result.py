# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, Array, Enum, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    import datetime

    from .eval_run_result_messages_item import EvalRunResultMessagesItem
    from .eval_run_result_status import EvalRunResultStatus


@model
class EvalRunResult(Model):
    ended_at: datetime.datetime = Field("endedAt", DATETIME)
    messages: list[EvalRunResultMessagesItem] = Field(codec=Array(Ref("EvalRunResultMessagesItem")))
    started_at: datetime.datetime = Field("startedAt", DATETIME)
    status: EvalRunResultStatus | str = Field(codec=Enum("EvalRunResultStatus"))
