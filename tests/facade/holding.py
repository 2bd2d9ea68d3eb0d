"""Holds the conversations: with a service, or with a recording in its place."""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from facade import vapi, voiceai
from tests.facade import conversations_vapi, conversations_voiceai
from tests.facade.cassette_text import origin
from tests.facade.clients import Blocking
from tests.facade.recording import playing
from tests.facade.scrubbing import Scrubber
from tests.facade.stage import StageClock, played

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from tests.facade.recording import Tape
    from tests.facade.stage import Conversation, Stage

CASSETTES: Final = Path(__file__).parent / "cassettes"
CONVERSATIONS: Final = (*conversations_vapi.CONVERSATIONS, *conversations_voiceai.CONVERSATIONS)
KINDS: Final = ("blocking", "async")
_CLIENTS: Final[Mapping[str, tuple[Any, Any]]] = {
    "vapi": (vapi.Vapi, vapi.AsyncVapi),
    "voiceai": (voiceai.VoiceAI, voiceai.AsyncVoiceAI),
}
_NO_KEY: Final = "no-key-of-anybody"


@contextmanager
def opened(conversation: Conversation, stage: Stage, clock: StageClock, kind: str = "blocking") -> Generator[Any]:
    """Give the client that a conversation is held with, of either kind."""
    blocking, asynchronous = _CLIENTS[conversation.service]
    key = stage.key if conversation.admitted else _NO_KEY
    if kind == "blocking":
        with blocking(key, stage.address, clock=clock) as client:
            yield client
        return
    with asyncio.Runner() as runner:
        concurrent = asynchronous(key, stage.address, clock=clock)
        yield Blocking(concurrent, runner)
        runner.run(concurrent.close())


@contextmanager
def rehearsed(conversation: Conversation, kind: str, folder: Path = CASSETTES) -> Generator[tuple[Tape, Any, Stage]]:
    """Give a client that is answered from the conversation's recording."""
    path = folder / conversation.path
    stage = played(conversation.service)
    scrubber = Scrubber(conversation.service, stage, conversation.script)
    with (
        playing(path, scrubber) as tape,
        opened(conversation, stage, StageClock(origin(path).on), kind) as client,
    ):
        yield tape, client, stage


def play_back(conversation: Conversation, kind: str, folder: Path = CASSETTES) -> Tape:
    """Hold a conversation with its recording."""
    with rehearsed(conversation, kind, folder) as (tape, client, stage):
        conversation.hold(client, stage)
    return tape


__all__ = ["CASSETTES", "CONVERSATIONS", "KINDS", "opened", "play_back", "rehearsed"]
