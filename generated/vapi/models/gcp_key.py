# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    pass


@model
class GcpKey(Model):
    auth_provider_x509_cert_url: str = Field("authProviderX509CertUrl", STRING)
    auth_uri: str = Field("authUri", STRING)
    client_email: str = Field("clientEmail", STRING)
    client_id: str = Field("clientId", STRING)
    client_x509_cert_url: str = Field("clientX509CertUrl", STRING)
    private_key: str = Field("privateKey", STRING)
    private_key_id: str = Field("privateKeyId", STRING)
    project_id: str = Field("projectId", STRING)
    token_uri: str = Field("tokenUri", STRING)
    type_: str = Field("type", STRING)
    universe_domain: str = Field("universeDomain", STRING)
