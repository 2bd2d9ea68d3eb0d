# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .byo_phone_number import ByoPhoneNumber
    from .telnyx_phone_number import TelnyxPhoneNumber
    from .twilio_phone_number import TwilioPhoneNumber
    from .vapi_phone_number import VapiPhoneNumber
    from .vonage_phone_number import VonagePhoneNumber

    PhoneNumberPaginatedResponseResultsItem: TypeAlias = (
        ByoPhoneNumber | TwilioPhoneNumber | VonagePhoneNumber | VapiPhoneNumber | TelnyxPhoneNumber | dict[str, Any]
    )
else:
    PhoneNumberPaginatedResponseResultsItem = Union(
        Ref("ByoPhoneNumber"),
        Ref("TwilioPhoneNumber"),
        Ref("VonagePhoneNumber"),
        Ref("VapiPhoneNumber"),
        Ref("TelnyxPhoneNumber"),
        tag="provider",
        values={
            "byo-phone-number": ("ByoPhoneNumber",),
            "twilio": ("TwilioPhoneNumber",),
            "vonage": ("VonagePhoneNumber",),
            "vapi": ("VapiPhoneNumber",),
            "telnyx": ("TelnyxPhoneNumber",),
        },
    )
