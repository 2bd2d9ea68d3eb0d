# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

FormatPlanFormattersEnabledItem: TypeAlias = Literal[
    "acronym",
    "asterisk",
    "colon",
    "dash",
    "date",
    "distance",
    "dollarAmount",
    "email",
    "markdown",
    "newline",
    "number",
    "percentage",
    "phoneNumber",
    "quote",
    "stripAsterisk",
    "time",
    "unit",
]

FormatPlanFormattersEnabledItemValues: Final = frozenset[str](get_args(FormatPlanFormattersEnabledItem))
