# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .call import Call
    from .call_batch_response import CallBatchResponse

    CallControllerCreateResponse201: TypeAlias = Call | CallBatchResponse | dict[str, Any]
else:
    CallControllerCreateResponse201 = Union(
        Ref("Call"),
        Ref("CallBatchResponse"),
    )
