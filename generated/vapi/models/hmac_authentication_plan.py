# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import BOOLEAN, STRING, Const, Enum
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .hmac_authentication_plan_algorithm import HMACAuthenticationPlanAlgorithm
    from .hmac_authentication_plan_signature_encoding import HMACAuthenticationPlanSignatureEncoding


@model
class HMACAuthenticationPlan(Model):
    algorithm: HMACAuthenticationPlanAlgorithm | str = Field(codec=Enum("HMACAuthenticationPlanAlgorithm"))
    secret_key: str = Field("secretKey", STRING)
    type_: Literal["hmac"] = Field("type", Const("hmac"), default="hmac")
    include_timestamp: bool | None | Unset = Field("includeTimestamp", BOOLEAN, default=UNSET)
    message_id_header: str | None | Unset = Field("messageIdHeader", STRING, default=UNSET)
    payload_format: str | None | Unset = Field("payloadFormat", STRING, default=UNSET)
    secret_is_base_64: bool | None | Unset = Field("secretIsBase64", BOOLEAN, default=UNSET)
    signature_encoding: HMACAuthenticationPlanSignatureEncoding | str | None | Unset = Field(
        "signatureEncoding", Enum("HMACAuthenticationPlanSignatureEncoding"), default=UNSET
    )
    signature_header: str | None | Unset = Field("signatureHeader", STRING, default=UNSET)
    signature_prefix: str | None | Unset = Field("signaturePrefix", STRING, default=UNSET)
    timestamp_header: str | None | Unset = Field("timestampHeader", STRING, default=UNSET)
