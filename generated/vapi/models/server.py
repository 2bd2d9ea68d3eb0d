# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...runtime.codecs import ANY, BOOLEAN, NUMBER, STRING, Array, Map, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .backoff_plan import BackoffPlan


@model
class Server(Model):
    """
    Attributes:
        timeout_seconds: How long an answer is waited for.
        url: Where requests are sent.
    """

    backoff_plan: BackoffPlan | None | Unset = Field("backoffPlan", Ref("BackoffPlan"), default=UNSET)
    credential_id: str | None | Unset = Field("credentialId", STRING, default=UNSET)
    encrypted_paths: list[str] | None | Unset = Field("encryptedPaths", Array(STRING), default=UNSET)
    headers: dict[str, Any] | None | Unset = Field(codec=Map(ANY), default=UNSET)
    static_ip_addresses_enabled: bool | None | Unset = Field("staticIpAddressesEnabled", BOOLEAN, default=UNSET)
    timeout_seconds: float | None | Unset = Field("timeoutSeconds", NUMBER, default=UNSET)
    url: str | None | Unset = Field(codec=STRING, default=UNSET)
