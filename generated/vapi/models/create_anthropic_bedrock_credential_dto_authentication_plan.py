# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .aws_sts_authentication_plan import AWSStsAuthenticationPlan
    from .awsiam_credentials_authentication_plan import AWSIAMCredentialsAuthenticationPlan

    CreateAnthropicBedrockCredentialDTOAuthenticationPlan: TypeAlias = (
        AWSIAMCredentialsAuthenticationPlan | AWSStsAuthenticationPlan | dict[str, Any]
    )
else:
    CreateAnthropicBedrockCredentialDTOAuthenticationPlan = Union(
        Ref("AWSIAMCredentialsAuthenticationPlan"),
        Ref("AWSStsAuthenticationPlan"),
        tag="type",
        values={
            "aws-iam": ("AWSIAMCredentialsAuthenticationPlan",),
            "aws-sts": ("AWSStsAuthenticationPlan",),
        },
    )
