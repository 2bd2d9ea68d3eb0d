# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
"""Small types that models, operations and their callers share."""

from ..runtime.types import UNSET, File, JSONObject, Response, Unset

__all__ = ["UNSET", "File", "JSONObject", "Response", "Unset"]
