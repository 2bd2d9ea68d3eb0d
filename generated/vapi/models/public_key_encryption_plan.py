# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ...runtime.codecs import Const, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .spki_pem_public_key_config import SpkiPemPublicKeyConfig


@model
class PublicKeyEncryptionPlan(Model):
    algorithm: Literal["RSA-OAEP-256"] = Field(codec=Const("RSA-OAEP-256"), default="RSA-OAEP-256")
    public_key: SpkiPemPublicKeyConfig = Field("publicKey", Ref("SpkiPemPublicKeyConfig"))
    type_: Literal["public-key"] = Field("type", Const("public-key"), default="public-key")
