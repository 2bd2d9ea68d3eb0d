# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    ManagedGoogleSheetsConfigSelectedOperationsItem: TypeAlias = Literal[
        "google_sheets_append_row",
        "google_sheets_list_sheets",
        "google_sheets_read_rows",
    ]
else:
    ManagedGoogleSheetsConfigSelectedOperationsItem = str

ManagedGoogleSheetsConfigSelectedOperationsItemValues: Final = frozenset(
    {
        "google_sheets_append_row",
        "google_sheets_list_sheets",
        "google_sheets_read_rows",
    }
)
