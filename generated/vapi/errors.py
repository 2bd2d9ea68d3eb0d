# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
"""The errors that this client raises."""

from ..runtime.errors import DecodeError, UnexpectedStatus

__all__ = ["DecodeError", "UnexpectedStatus"]
