"""What a caller should know of a call, or of an assistant, that can be sent as it is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from facade.loose import as_array
from facade.models import fields_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_TAKES_OVER: Final = "phone-call-control"


def notices(body: object) -> Iterator[Warning]:
    """Warn if the body for placing a call has Vapi leave it to the caller's server to hang up and to forward."""
    fields = fields_of(body)
    squad = fields_of(fields.get("squad"))
    members = list(map(fields_of, as_array(squad.get("members"))))
    speakers: dict[str, list[object]] = {
        "agent": [fields.get("assistant")],
        "agent_overrides": [fields.get("assistantOverrides"), fields.get("squadOverrides")],
        "squad": [
            squad.get("membersOverrides"),
            *(member.get(name) for member in members for name in ("assistant", "assistantOverrides")),
        ],
    }
    for where, found in speakers.items():
        if any(map(_takes_over, found)):
            yield _notice(where)


def assistant_notices(where: str, assistant: object) -> Iterator[Warning]:
    """Warn if an assistant has Vapi leave it to the caller's server to hang up and to forward."""
    if _takes_over(assistant):
        yield _notice(where)


def _notice(where: str) -> Warning:
    return UserWarning(
        f"{where}.serverMessages: with {_TAKES_OVER} Vapi neither hangs up nor forwards by itself; your server has to"
    )


def _takes_over(assistant: object) -> bool:
    return _TAKES_OVER in as_array(fields_of(assistant).get("serverMessages"))


__all__ = ["assistant_notices", "notices"]
