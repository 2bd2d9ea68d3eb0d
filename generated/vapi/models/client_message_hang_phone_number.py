# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .create_byo_phone_number_dto import CreateByoPhoneNumberDTO
    from .create_telnyx_phone_number_dto import CreateTelnyxPhoneNumberDTO
    from .create_twilio_phone_number_dto import CreateTwilioPhoneNumberDTO
    from .create_vapi_phone_number_dto import CreateVapiPhoneNumberDTO
    from .create_vonage_phone_number_dto import CreateVonagePhoneNumberDTO

    ClientMessageHangPhoneNumber: TypeAlias = (
        CreateByoPhoneNumberDTO
        | CreateTwilioPhoneNumberDTO
        | CreateVonagePhoneNumberDTO
        | CreateVapiPhoneNumberDTO
        | CreateTelnyxPhoneNumberDTO
        | dict[str, Any]
    )
else:
    ClientMessageHangPhoneNumber = Union(
        Ref("CreateByoPhoneNumberDTO"),
        Ref("CreateTwilioPhoneNumberDTO"),
        Ref("CreateVonagePhoneNumberDTO"),
        Ref("CreateVapiPhoneNumberDTO"),
        Ref("CreateTelnyxPhoneNumberDTO"),
        tag="provider",
        values={
            "byo-phone-number": ("CreateByoPhoneNumberDTO",),
            "twilio": ("CreateTwilioPhoneNumberDTO",),
            "vonage": ("CreateVonagePhoneNumberDTO",),
            "vapi": ("CreateVapiPhoneNumberDTO",),
            "telnyx": ("CreateTelnyxPhoneNumberDTO",),
        },
    )
