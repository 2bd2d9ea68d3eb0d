# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .all_phone_numbers_response import AllPhoneNumbersResponse
    from .paginated_all_phone_numbers_response import PaginatedAllPhoneNumbersResponse

    GetAllPhoneNumbersApiV1AgentPhoneNumbersGetResponse200: TypeAlias = (
        AllPhoneNumbersResponse | PaginatedAllPhoneNumbersResponse | dict[str, Any]
    )
else:
    GetAllPhoneNumbersApiV1AgentPhoneNumbersGetResponse200 = Union(
        Ref("AllPhoneNumbersResponse"),
        Ref("PaginatedAllPhoneNumbersResponse"),
    )
