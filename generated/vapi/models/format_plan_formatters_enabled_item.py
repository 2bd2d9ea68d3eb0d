# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

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
else:
    FormatPlanFormattersEnabledItem = str

FormatPlanFormattersEnabledItemValues: Final = frozenset(
    {
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
    }
)
