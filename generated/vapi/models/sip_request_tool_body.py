# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING

from ...runtime.codecs import STRING, Ref
from ...runtime.union import Union

if TYPE_CHECKING:
    from typing import Any, TypeAlias

    from .json_schema import JsonSchema

    SipRequestToolBody: TypeAlias = str | JsonSchema | dict[str, Any]
else:
    SipRequestToolBody = Union(
        STRING,
        Ref("JsonSchema"),
    )
