# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

ManagedGoogleSheetsConfigSelectedOperationsItem: TypeAlias = Literal[
    "google_sheets_append_row",
    "google_sheets_list_sheets",
    "google_sheets_read_rows",
]

ManagedGoogleSheetsConfigSelectedOperationsItemValues: Final = frozenset[str](
    get_args(ManagedGoogleSheetsConfigSelectedOperationsItem)
)
