# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import DATETIME, STRING, Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    import datetime

    from ...runtime.types import Unset
    from .assistant_overrides import AssistantOverrides
    from .squad_member_dto import SquadMemberDTO


@model
class Squad(Model):
    created_at: datetime.datetime = Field("createdAt", DATETIME)
    id: str = Field(codec=STRING)
    members: list[SquadMemberDTO] = Field(codec=Array(Ref("SquadMemberDTO")))
    org_id: str = Field("orgId", STRING)
    updated_at: datetime.datetime = Field("updatedAt", DATETIME)
    members_overrides: AssistantOverrides | None | Unset = Field(
        "membersOverrides", Ref("AssistantOverrides"), default=UNSET
    )
    name: str | None | Unset = Field(codec=STRING, default=UNSET)
