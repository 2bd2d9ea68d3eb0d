# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import BOOLEAN, STRING, Array
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset


@model
class MonitorPlan(Model):
    control_authentication_enabled: bool | None | Unset = Field("controlAuthenticationEnabled", BOOLEAN, default=UNSET)
    control_enabled: bool | None | Unset = Field("controlEnabled", BOOLEAN, default=UNSET)
    listen_authentication_enabled: bool | None | Unset = Field("listenAuthenticationEnabled", BOOLEAN, default=UNSET)
    listen_enabled: bool | None | Unset = Field("listenEnabled", BOOLEAN, default=UNSET)
    monitor_ids: list[str] | None | Unset = Field("monitorIds", Array(STRING), default=UNSET)
