# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Array, Ref
from ...runtime.model import Field, Model, model
from ...runtime.types import UNSET

if TYPE_CHECKING:
    from ...runtime.types import Unset
    from .call import Call
    from .call_batch_error import CallBatchError
    from .subscription_limits import SubscriptionLimits


@model
class CallBatchResponse(Model):
    errors: list[CallBatchError] = Field(codec=Array(Ref("CallBatchError")))
    results: list[Call] = Field(codec=Array(Ref("Call")))
    subscription_limits: SubscriptionLimits | None | Unset = Field(
        "subscriptionLimits", Ref("SubscriptionLimits"), default=UNSET
    )
