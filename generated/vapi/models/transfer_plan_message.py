# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .custom_message import CustomMessage

    TransferPlanMessage: TypeAlias = str | CustomMessage | dict[str, Any]
else:
    TransferPlanMessage = Union(
        STRING,
        Ref("CustomMessage"),
    )
