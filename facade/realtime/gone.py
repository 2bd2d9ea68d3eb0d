"""What a 404 means: a call that is gone, or an address at which nobody knows of calls."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from facade.loose import as_object
from facade.telling import text

if TYPE_CHECKING:
    from facade.errors import NotFound

_GONE: Final = "call_id_not_found"
#: So the service begins where it knows no such path.
_NO_PATH: Final = "Invalid URL"
_ELSEWHERE: Final = "Check the address, which ends in /v1 at OpenAI: what answers there does not know of calls."


def says_gone(error: NotFound) -> bool:
    """Tell whether the service itself says that there is no such call; a gateway or a web server knows nothing."""
    try:
        said = as_object(as_object(json.loads(error.body or b"")).get("error"))
    except (ValueError, RecursionError):
        return False
    message = text(said.get("message"))
    return said.get("code") == _GONE or (message is not None and not message.startswith(_NO_PATH))


def advise(error: NotFound, advice: str) -> None:
    """Say what to do next: what is given if the call is gone, and else to look at the address."""
    error.next_step = advice if says_gone(error) else _ELSEWHERE


__all__ = ["advise", "says_gone"]
