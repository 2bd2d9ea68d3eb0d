# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

JsonSchemaFormat: TypeAlias = Literal[
    "date",
    "date-time",
    "duration",
    "email",
    "hostname",
    "ipv4",
    "ipv6",
    "time",
    "uuid",
]

JsonSchemaFormatValues: Final = frozenset[str](get_args(JsonSchemaFormat))
