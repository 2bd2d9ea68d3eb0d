# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .monitor_result import MonitorResult


@model
class Monitor(Model):
    control_url: str | None | Unset = Field("controlUrl", STRING, default=UNSET)
    listen_url: str | None | Unset = Field("listenUrl", STRING, default=UNSET)
    monitors: list[MonitorResult] | None | Unset = Field(codec=Array(Ref("MonitorResult")), default=UNSET)
