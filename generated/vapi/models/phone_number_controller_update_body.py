# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .update_byo_phone_number_dto import UpdateByoPhoneNumberDTO
    from .update_telnyx_phone_number_dto import UpdateTelnyxPhoneNumberDTO
    from .update_twilio_phone_number_dto import UpdateTwilioPhoneNumberDTO
    from .update_vapi_phone_number_dto import UpdateVapiPhoneNumberDTO
    from .update_vonage_phone_number_dto import UpdateVonagePhoneNumberDTO

    PhoneNumberControllerUpdateBody: TypeAlias = (
        UpdateByoPhoneNumberDTO
        | UpdateTwilioPhoneNumberDTO
        | UpdateVonagePhoneNumberDTO
        | UpdateVapiPhoneNumberDTO
        | UpdateTelnyxPhoneNumberDTO
        | dict[str, Any]
    )
else:
    PhoneNumberControllerUpdateBody = Union(
        Ref("UpdateByoPhoneNumberDTO"),
        Ref("UpdateTwilioPhoneNumberDTO"),
        Ref("UpdateVonagePhoneNumberDTO"),
        Ref("UpdateVapiPhoneNumberDTO"),
        Ref("UpdateTelnyxPhoneNumberDTO"),
        tag="provider",
        values={
            "byo-phone-number": ("UpdateByoPhoneNumberDTO",),
            "twilio": ("UpdateTwilioPhoneNumberDTO",),
            "vonage": ("UpdateVonagePhoneNumberDTO",),
            "vapi": ("UpdateVapiPhoneNumberDTO",),
            "telnyx": ("UpdateTelnyxPhoneNumberDTO",),
        },
    )
