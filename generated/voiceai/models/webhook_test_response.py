# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Array, Enum, Ref
from ...runtime.model import Field, Model, model

if TYPE_CHECKING:
    from .webhook_test_response_status import WebhookTestResponseStatus
    from .webhook_test_result import WebhookTestResult


@model
class WebhookTestResponse(Model):
    message: str = Field(codec=STRING)
    results: list[WebhookTestResult] = Field(codec=Array(Ref("WebhookTestResult")))
    status: WebhookTestResponseStatus | str = Field(codec=Enum("WebhookTestResponseStatus"))
