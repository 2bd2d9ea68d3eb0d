# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    ManagedGoogleGmailConfigSelectedOperationsItem: TypeAlias = Literal[
        "google_gmail_get_message",
        "google_gmail_search_messages",
        "google_gmail_send_email",
    ]
else:
    ManagedGoogleGmailConfigSelectedOperationsItem = str

ManagedGoogleGmailConfigSelectedOperationsItemValues: Final = frozenset(
    {
        "google_gmail_get_message",
        "google_gmail_search_messages",
        "google_gmail_send_email",
    }
)
