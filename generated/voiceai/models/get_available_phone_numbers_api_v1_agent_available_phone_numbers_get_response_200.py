# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import ANY, Map, Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .paginated_phone_number_response import PaginatedPhoneNumberResponse

    GetAvailablePhoneNumbersApiV1AgentAvailablePhoneNumbersGetResponse200: TypeAlias = (
        PaginatedPhoneNumberResponse | dict[str, Any]
    )
else:
    GetAvailablePhoneNumbersApiV1AgentAvailablePhoneNumbersGetResponse200 = Union(
        Ref("PaginatedPhoneNumberResponse"),
        Map(ANY),
    )
