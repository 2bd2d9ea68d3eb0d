"""
Records the conversations anew: `make record`, or `python -m tests.facade.record`.

Against the real services it takes VAPI_API_KEY and VOICE_AI_API_KEY, or one of them; VAPI_RECORD_TO and
VOICE_AI_RECORD_TO, a number each that may be called; VAPI_RECORD_OTHERS, two more with a comma between;
VAPI_RECORD_FROM, the id of the number to call from; VAPI_RECORD_AGENT and VOICE_AI_RECORD_AGENT, the ids of those who
speak; and YES=1, if nobody is there to ask. With the sandbox, `--where loopback`, it takes nothing.
"""

from __future__ import annotations

import argparse
import datetime as dt
import os
import secrets
import sys
import traceback
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

import attrs
import pytest

from tests.facade import services
from tests.facade.cassette_text import LOOPBACK, Recorded
from tests.facade.holding import CASSETTES, CONVERSATIONS, opened, play_back
from tests.facade.recording import recording
from tests.facade.scrubbing import Scrubber
from tests.facade.stage import ADDRESSES, RecordingClock, Stage, StageClock

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from tests.facade.stage import Conversation
    from tests.facade.wire import Answer, Arrived

_PREFIXES: Final = {"vapi": "VAPI", "voiceai": "VOICE_AI"}
#: Where each value of a stage comes from, after the service's prefix.
_VARIABLES: Final = {"to": "RECORD_TO", "others": "RECORD_OTHERS", "line": "RECORD_FROM", "agent": "RECORD_AGENT"}
_OTHERS: Final = 2


class VoiceAI(services.VoiceAI):
    """Voice.ai in miniature, where a call is in the history as soon as it is ended."""

    def _carry_out(self, request: Arrived) -> Answer:
        answer = super()._carry_out(request)
        call_id = request.path.removeprefix("/api/v1/calls/").removesuffix("/end")
        if call_id in self.calls and all(item["call_id"] != call_id for item in self.history):
            self.finish(call_id, transcript="User: Robin Example speaking.\n", transcription_summary="Robin answered.")
        return answer


MINIATURES: Final[Mapping[str, Any]] = {"vapi": services.Vapi, "voiceai": VoiceAI}


class _Ticking:
    """The date and time of a service in miniature: that of the conversation, and later each time it is asked for."""

    def __init__(self, clock: StageClock) -> None:
        self._clock = clock
        self._asked = 0

    def __call__(self) -> dt.datetime:
        self._asked += 1
        return self._clock.today() + dt.timedelta(milliseconds=self._asked)


def record(conversation: Conversation, stage: Stage, clock: StageClock, where: str, into: Path) -> None:
    """Hold a conversation and record it; the recording is kept once it has been played back."""
    scrubber = Scrubber(conversation.service, stage, conversation.script)
    recorded = Recorded(where=where, on=clock.today(), note=conversation.about)
    with TemporaryDirectory() as scratch:
        path = Path(scratch) / conversation.path
        with (
            recording(path, scrubber, recorded, loses=conversation.loses),
            opened(conversation, stage, clock) as client,
        ):
            conversation.hold(client, stage)
        play_back(conversation, "blocking", Path(scratch))
        target = into / conversation.path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())


def record_on_loopback(conversation: Conversation, into: Path, start: dt.datetime | None = None) -> Stage:
    """Record a conversation with the service in miniature; return what is private in it."""
    clock = StageClock(start or _now())
    with MINIATURES[conversation.service]() as service:
        service.now = _Ticking(clock)
        stage = Stage(
            key=service.key,
            address=service.address,
            to="+15550160",
            others=("+15550161", "+15550162"),
            line=str(uuid4()),
            agent=str(uuid4()),
            token=_token(),
        )
        conversation.prepare(service, stage)
        record(conversation, stage, clock, LOOPBACK, into)
    return stage


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC).replace(microsecond=0)


def _token() -> str:
    return f"vf-{secrets.token_hex(8)}"


# With the real services


def real_stage(service: str, environment: Mapping[str, str]) -> Stage:
    """Return what the environment gives to hold conversations with; what it does not give stays empty."""
    prefix = _PREFIXES[service]
    given = {name: environment.get(f"{prefix}_{variable}", "").strip() for name, variable in _VARIABLES.items()}
    others = tuple(filter(None, (number.strip() for number in given.pop("others").split(","))))
    return Stage(
        key=environment.get(f"{prefix}_API_KEY", ""),
        address=environment.get(f"{prefix}_BASE_URL") or ADDRESSES[service],
        others=others[:_OTHERS] if len(others) >= _OTHERS else (),
        token=_token(),
        **given,
    )


def missing(conversation: Conversation, stage: Stage) -> list[str]:
    """Tell what the environment lacks for a conversation."""
    prefix = _PREFIXES[conversation.service]
    names = [] if stage.key else [f"{prefix}_API_KEY"]
    names += [f"{prefix}_{_VARIABLES[name]}" for name in conversation.needs if not getattr(stage, name)]
    return names


def _say(text: object) -> None:
    sys.stdout.write(f"{text}\n")


def _confirmed(chosen: Sequence[Conversation], environment: Mapping[str, str]) -> bool:
    _say("This speaks to the real services, with your account. It costs money, and it rings phones:")
    for conversation in chosen:
        _say(f"  {conversation.service} {conversation.name}: {conversation.does or 'reads only'}")
    if environment.get("YES") == "1":
        return True
    if not sys.stdin.isatty():
        _say("Nothing was done: say YES=1 if that is what you want.")
        return False
    return input("Type yes to go on: ").strip().lower() == "yes"


def _record_live(chosen: Sequence[Conversation], into: Path, environment: Mapping[str, str]) -> bool:
    stages = {service: real_stage(service, environment) for service in ADDRESSES}
    ready: list[Conversation] = []
    for conversation in chosen:
        lacking = missing(conversation, stages[conversation.service])
        if not conversation.live:
            _say(f"{conversation.service} {conversation.name} is left out: it takes a service that loses answers.")
        elif lacking:
            _say(f"{conversation.service} {conversation.name} is left out: {' and '.join(lacking)} must be set.")
        else:
            ready.append(conversation)
    if not ready:
        _say("There is nothing to record.")
        return False
    if not _confirmed(ready, environment):
        return False
    kept = True
    for conversation in ready:
        stage = attrs.evolve(stages[conversation.service], token=_token())
        try:
            record(conversation, stage, RecordingClock(_now()), stage.address, into)
        except (Exception, pytest.fail.Exception) as error:  # noqa: BLE001 - the others are worth recording all the same
            # What the conversation itself was at; what lies deeper is not its own.
            places = traceback.extract_tb(error.__traceback__)
            place = next(place for place in places if "conversations_" in place.filename or place is places[-1])
            _say(f"{conversation.service} {conversation.name} was not recorded: {type(error).__name__}: {error}")
            _say(f"  {Path(place.filename).name}, line {place.lineno}: {place.line}")
            kept = False
        else:
            _say(into / conversation.path)
    return kept


def main(arguments: Sequence[str] | None = None, environment: Mapping[str, str] = os.environ) -> int:
    """Record conversations, and say which."""
    parser = argparse.ArgumentParser(prog="python -m tests.facade.record", description=(__doc__ or "").strip())
    parser.add_argument("names", nargs="*", help="conversations to record; all if none is named")
    parser.add_argument("--where", choices=["live", "loopback"], default="live")
    parser.add_argument("--into", type=Path, default=CASSETTES, help="the folder to write to")
    options = parser.parse_args(arguments)
    unknown = set(options.names) - {conversation.name for conversation in CONVERSATIONS}
    if unknown:
        parser.error(f"there is no conversation {', '.join(sorted(unknown))}")
    chosen = [conversation for conversation in CONVERSATIONS if conversation.name in options.names or not options.names]
    if options.where == "live":
        return 0 if _record_live(chosen, options.into, environment) else 1
    for conversation in chosen:
        record_on_loopback(conversation, options.into)
        _say(options.into / conversation.path)
    return 0


if __name__ == "__main__":
    sys.exit(main())
