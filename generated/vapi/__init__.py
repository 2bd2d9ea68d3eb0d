# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
"""Typed low-level client of Vapi API: one module for each operation under `api`."""

from .client import SERVER, AuthenticatedClient, Client

__all__ = ["SERVER", "AuthenticatedClient", "Client"]
