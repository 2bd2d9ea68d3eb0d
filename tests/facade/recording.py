"""
Recordings of whole conversations with a service, so that they can be played back without one.

Whatever is private is taken out before anything is written: see `scrubbing`.
"""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import httpx
import pytest
from vcr import VCR  # type: ignore[import-untyped] # it comes without types
from vcr.cassette import Cassette  # type: ignore[import-untyped] # see above
from vcr.persisters.filesystem import CassetteNotFoundError  # type: ignore[import-untyped] # see above
from vcr.record_mode import RecordMode  # type: ignore[import-untyped] # see above
from vcr.serialize import deserialize, serialize  # type: ignore[import-untyped] # see above

from tests.facade.cassette_text import Serialiser, Unfit

if TYPE_CHECKING:
    from collections.abc import Generator

    from tests.facade.cassette_text import Recorded
    from tests.facade.scrubbing import Scrubber

#: How many strange requests are told: what follows the first one follows from it.
_TOLD: Final = 2
_MATCHED: Final = ("method", "scheme", "host", "path", "query", "body", "key")


class _Shelf:
    """Where vcrpy gets a recording from, and leaves one that is yet to be looked through."""

    def __init__(self, *, writes: bool) -> None:
        self._writes = writes
        self.text: str | None = None

    def load_cassette(self, path: str, serializer: Serialiser) -> tuple[list[Any], list[Any]]:
        """Read a recording; a new one begins with nothing."""
        if self._writes:
            raise CassetteNotFoundError
        requests, responses, *_ = deserialize(Path(path).read_text(encoding="utf-8"), serializer)
        return requests, responses

    def save_cassette(self, path: str, cassette: dict[str, Any], serializer: Serialiser) -> None:  # noqa: ARG002 - it is written elsewhere
        """Keep what was recorded."""
        self.text = serialize(cassette, serializer)


class Tape(Cassette):  # type: ignore[misc] # vcrpy comes without types
    """
    What is recorded or played back.

    Clients take whatever goes wrong in here for a broken connection, so it is kept, to be told in the end.
    """

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        #: How requests differ from what was recorded.
        self.strange: list[str] = []
        #: What went wrong in here.
        self.faults: list[Exception] = []
        self._unanswered: Any = None

    def can_play_response_for(self, request: Any) -> bool:
        """Tell whether there is an answer; this is asked of each request, before it goes out."""
        with self._watched():
            self.note_loss()
            found = bool(super().can_play_response_for(request))
            if not found and self.write_protected:
                self.strange.append(_differences(self, request))
            self._unanswered = None if found else request
            return found

    def append(self, request: Any, response: Any) -> None:
        """Take an answer."""
        with self._watched():
            self._unanswered = None
            super().append(request, response)

    def note_loss(self) -> None:
        """Take down that the last request got no answer, if it is so."""
        if self._unanswered is not None and not self.write_protected:
            self.append(self._unanswered, {"lost": "the connection broke after the request was sent"})

    def play_response(self, request: Any) -> Any:
        """Return the answer that was recorded, or lose it as it was lost then."""
        with self._watched():
            response = super().play_response(request)
        if "lost" in response:
            raise httpx.RemoteProtocolError(response["lost"])
        return response

    @property
    def lost(self) -> int:
        """How many answers were lost."""
        return sum("lost" in response for response in self.responses)

    @contextmanager
    def _watched(self) -> Generator[None]:
        try:
            yield
        except Exception as fault:
            self.faults.append(fault)
            raise

    @contextmanager
    def telling(self) -> Generator[Tape]:
        """Tell in the end what went wrong in here, in place of whatever came of it."""
        try:
            yield self
        except (Exception, pytest.fail.Exception) as error:
            self._tell(error)
            raise
        self._tell(None)

    def _tell(self, cause: BaseException | None) -> None:
        if self.faults:
            raise Unfit("It cannot be recorded or played back.") from self.faults[0]
        if self.strange:
            raise AssertionError("\n\n".join(self.strange[:_TOLD])) from cause


def _differences(tape: Tape, request: Any) -> str:
    request = tape.filter_request(request)
    lines = [f"{request.method} {request.uri} was not recorded."]
    for recorded, _, failed in tape.find_requests_with_most_matches(request)[:1]:
        problems = [f"{matcher}: {message}" for matcher, message in failed] or ["it was answered already"]
        lines += [f"The closest is {recorded.method} {recorded.uri}:", *problems]
    return "\n".join(lines)


def key(one: Any, other: Any) -> None:
    """Compare whether two requests carry a key: it must not go everywhere."""
    carried = [sorted(name for name in request.headers if name != "content-type") for request in (one, other)]
    if carried[0] != carried[1]:
        raise AssertionError(f"{carried[0]} != {carried[1]}")


def _tape(path: Path, scrubber: Scrubber, serialiser: Serialiser, shelf: _Shelf, mode: Any) -> Any:
    vcr = VCR(
        record_mode=mode,
        serializer="readable",
        match_on=_MATCHED,
        before_record_request=scrubber.request,
        before_record_response=scrubber.response,
        record_on_exception=False,
    )
    vcr.register_serializer("readable", serialiser)
    vcr.register_matcher("key", key)
    vcr.register_persister(shelf)
    return Tape.use(**vcr.get_merged_config(path=str(path)))


@contextmanager
def recording(path: Path, scrubber: Scrubber, recorded: Recorded, *, loses: bool = False) -> Generator[Tape]:
    """Record what goes out and comes in. It is written in the end, unless something is raised or private in it."""
    shelf = _Shelf(writes=True)
    with _tape(path, scrubber, Serialiser(recorded), shelf, RecordMode.ONCE) as tape:
        with tape.telling():
            yield tape
            tape.note_loss()
        if tape.lost and not loses:
            raise Unfit("An answer was lost on the way. Record it once more.")
    if shelf.text is None:
        raise Unfit("Nothing was sent, so there is nothing to record.")
    leaks = sorted(set(scrubber.leaks(shelf.text)))
    if leaks:
        raise Unfit(f"It still holds something private ({', '.join(leaks)}), so it was not written.")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(shelf.text, encoding="utf-8")


@contextmanager
def playing(path: Path, scrubber: Scrubber) -> Generator[Tape]:
    """Answer from a recording, without any network; all of it has to be asked for, and nothing else."""
    with _tape(path, scrubber, Serialiser(), _Shelf(writes=False), RecordMode.NONE) as tape:
        with tape.telling():
            yield tape
        assert tape.all_played, f"{len(tape) - tape.play_count} of the recorded requests were not sent."


__all__ = ["Tape", "playing", "recording"]
