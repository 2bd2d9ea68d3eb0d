"""Following a call on the screen: a line for each change, and how it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from facade.errors import NotFound
from facade.outcomes import Category
from facade.vapi import Vapi

from .ends import End
from .showing import data_of, fields_of

if TYPE_CHECKING:
    from facade.calls import Call
    from facade.voiceai import VoiceAI

    from .opening import Opened
    from .output import Output

#: Seconds for one look where the deadline has just passed.
_LAST_LOOK: Final = 0.1


def follow(at: Opened, call: Call | str, output: Output, *, deadline: float | None, transcript: bool) -> End:
    """Show a call until it is over; return how well it ended."""
    client, began = at.client, at.clock.now()
    last: Call | None = None
    texts: dict[str, str] = {}
    with output.spinning("looking at the call") as spinner:
        for seen in client.calls.follow(call, deadline=deadline):
            last = seen
            if output.as_json:
                output.value(data_of(seen))
            else:
                output.line(f"{at.clock.now() - began:6.1f} s  {seen.status.value}")
            spinner.update(seen.status.value)
        if last is not None and transcript:
            spinner.update("waiting for the report")
            left = None if deadline is None else max(_LAST_LOOK, began + deadline - at.clock.now())
            last = client.calls.wait(last, "report", deadline=left)
            texts = {} if isinstance(client, Vapi) else _texts_of(client, last)
            if output.as_json:
                output.value({**data_of(last, transcript=True), **texts})
    if last is None:
        return End.FAILED
    if not output.as_json:
        output.line("")
        output.fields({**fields_of(last, transcript=transcript), **texts})
    outcome = last.outcome
    # Where a service does not say how a call ended, ending is all that can be asked for.
    good = outcome is None or outcome.category in {Category.COMPLETED, Category.UNKNOWN}
    return End.DONE if good else End.NOT_COMPLETED


def _texts_of(client: VoiceAI, call: Call) -> dict[str, str]:
    """Return where the transcript can be fetched: Voice.ai gives its address, where Vapi gives the text."""
    try:
        return {"transcript": client.calls.transcript(call)}
    except NotFound:
        return {}


__all__ = ["follow"]
