# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .bearer_authentication_plan import BearerAuthenticationPlan
    from .hmac_authentication_plan import HMACAuthenticationPlan
    from .o_auth_2_authentication_plan import OAuth2AuthenticationPlan

    CreateCustomCredentialDTOAuthenticationPlan: TypeAlias = (
        OAuth2AuthenticationPlan | HMACAuthenticationPlan | BearerAuthenticationPlan | dict[str, Any]
    )
else:
    CreateCustomCredentialDTOAuthenticationPlan = Union(
        Ref("OAuth2AuthenticationPlan"),
        Ref("HMACAuthenticationPlan"),
        Ref("BearerAuthenticationPlan"),
        tag="type",
        values={
            "oauth2": ("OAuth2AuthenticationPlan",),
            "hmac": ("HMACAuthenticationPlan",),
            "bearer": ("BearerAuthenticationPlan",),
        },
    )
