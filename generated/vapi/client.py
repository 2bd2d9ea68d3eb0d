# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
"""The clients that send this service's operations."""

from typing import Final

from ..runtime.client import AuthenticatedClient, Client

#: The address that the document names.
SERVER: Final = "https://api.vapi.ai"

__all__ = ["SERVER", "AuthenticatedClient", "Client"]
