"""The form with an offer and a session, taken apart as strictly as the service takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from facade.sandbox.forms import NotAForm, parts_of
from facade.sandbox.wire import JSON

from .refusing import Refusal, missing
from .sessions import checked, json_in

if TYPE_CHECKING:
    from facade.sandbox.wire import Request

SDP: Final = "application/sdp"
_PARTS: Final = {"sdp": SDP, "session": JSON}


def parts_in(request: Request) -> tuple[bytes, dict[str, Any] | None]:
    """Return the offer and the session in a form."""
    if request.content_type != "multipart/form-data":
        message = f"Unsupported content type. '{SDP}' and 'multipart/form-data' are taken."
        raise Refusal(400, message, "unsupported_content_type")
    try:
        parts = parts_of(request.headers["content-type"], request.body)
    except NotAForm as error:
        raise Refusal(400, f"The form cannot be read: {error}.", "invalid_form") from None
    found: dict[str, bytes] = {}
    for part in parts:
        # A part may leave out its type, as those of a browser's form do; a file is none.
        if part.name not in _PARTS or part.name in found:
            raise Refusal(400, f"Unknown or repeated parameter: '{part.name}'.", "unknown_parameter", part.name)
        if part.filename is not None or part.kind not in {None, _PARTS[part.name]}:
            raise Refusal(400, f"Invalid type for '{part.name}'.", "invalid_type", part.name)
        found[part.name] = part.content
    if "sdp" not in found:
        raise missing("sdp")
    if "session" not in found:
        return found["sdp"], None
    try:
        session = json_in(found["session"])
    except ValueError:
        raise Refusal(400, "Invalid JSON in 'session'.", "invalid_json", "session") from None
    return found["sdp"], checked(session, "create")


__all__ = ["SDP", "parts_in"]
