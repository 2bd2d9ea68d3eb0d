# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

ManagedGoogleGmailConfigSelectedOperationsItem: TypeAlias = Literal[
    "google_gmail_get_message",
    "google_gmail_search_messages",
    "google_gmail_send_email",
]

ManagedGoogleGmailConfigSelectedOperationsItemValues: Final = frozenset[str](
    get_args(ManagedGoogleGmailConfigSelectedOperationsItem)
)
