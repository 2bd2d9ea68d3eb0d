"""
Recordings of whole conversations with a service, so that they can be played back without one.

Whatever is private is taken out before anything is written: see `scrubbing`. A recording says where it was made.
"""

from __future__ import annotations

import datetime as dt
import json
from contextlib import contextmanager
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import attrs
import httpx
import pytest
from ruamel.yaml import YAML
from ruamel.yaml.representer import SafeRepresenter
from vcr import VCR  # type: ignore[import-untyped] # it comes without types
from vcr.cassette import Cassette  # type: ignore[import-untyped] # see above
from vcr.persisters.filesystem import CassetteNotFoundError  # type: ignore[import-untyped] # see above
from vcr.record_mode import RecordMode  # type: ignore[import-untyped] # see above
from vcr.serialize import deserialize, serialize  # type: ignore[import-untyped] # see above

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tests.facade.scrubbing import Scrubber

LOOPBACK: Final = "the tests' own service on loopback"
_HEAD: Final = "# Written by `make record`, never by hand. Whatever was private is made up.\n"
#: What a line holds; texts are not broken.
_SHORT: Final = 80
_WIDTH: Final = 10_000
#: How many strange requests are told: what follows the first one follows from it.
_TOLD: Final = 2
_MATCHED: Final = ("method", "scheme", "host", "path", "query", "body", "key")


class Unfit(Exception):
    """A recording that cannot be played back, or must not be written."""


@attrs.frozen(kw_only=True)
class Recorded:
    """Where and when a recording was made."""

    where: str
    on: dt.datetime
    note: str

    @classmethod
    def read(cls, value: Any) -> Recorded:
        """Read what stands on top of a recording."""
        fields = value if isinstance(value, dict) else {}
        where, on, note = (fields.get(name) for name in ("where", "on", "note"))
        if not (isinstance(where, str) and isinstance(on, str) and isinstance(note, str) and where):
            raise Unfit("It does not say where and when it was recorded.")
        moment = dt.datetime.fromisoformat(on)
        if moment.utcoffset() is None:
            raise Unfit("It does not say in which time zone it was recorded.")
        return cls(where=where, on=moment, note=note)

    def written(self) -> dict[str, str]:
        """Return what is to stand on top of the recording."""
        return {"where": self.where, "on": self.on.isoformat(timespec="seconds"), "note": self.note}


class Serialiser:
    """Writes recordings so that people can read them: where they come from on top, and JSON as what it is."""

    def __init__(self, recorded: Recorded | None = None) -> None:
        #: What stands on top: given when something is written, known once it is read.
        self.recorded = recorded

    def serialize(self, cassette: dict[str, Any]) -> str:
        """Write what vcrpy has recorded."""
        if self.recorded is None:
            raise Unfit("Nobody says where and when it was recorded.")
        interactions = [_written(interaction) for interaction in cassette["interactions"]]
        text = StringIO()
        _yaml().dump({"recorded": self.recorded.written(), "interactions": interactions}, text)
        return _HEAD + text.getvalue()

    def deserialize(self, text: str) -> dict[str, Any]:
        """Read a recording, without making anything of it but texts, numbers, lists and mappings."""
        found: Any = _yaml().load(text)
        whole = found if isinstance(found, dict) else {}
        self.recorded = Recorded.read(whole.get("recorded"))
        return {"version": 1, "interactions": [_read(interaction) for interaction in whole["interactions"]]}


class _Representer(SafeRepresenter):
    """Puts what is short on one line."""

    def represent_mapping(self, tag: Any, mapping: Any, flow_style: bool | None = None) -> Any:  # noqa: FBT001 - as it is there
        """Represent a mapping."""
        short = flow_style or _is_short(mapping, mapping.values())
        return super().represent_mapping(tag, mapping, flow_style=short)

    def represent_sequence(self, tag: Any, sequence: Any, flow_style: bool | None = None) -> Any:  # noqa: FBT001 - see above
        """Represent a list."""
        short = flow_style or _is_short(sequence, sequence)
        return super().represent_sequence(tag, sequence, flow_style=short)


def _is_short(whole: object, parts: Iterable[object]) -> bool:
    return len(str(whole)) <= _SHORT and not any(isinstance(part, dict | list) for part in parts)


def _yaml() -> YAML:
    yaml = YAML(typ="safe", pure=True)
    yaml.Representer = _Representer
    yaml.allow_unicode = True
    yaml.width = _WIDTH
    yaml.sort_base_mapping_type_on_output = False  # type: ignore[assignment] # declared as what it is at first
    return yaml


def _written(interaction: dict[str, Any]) -> dict[str, Any]:
    request, response = interaction["request"], interaction["response"]
    asked: dict[str, Any] = {"method": request["method"], "uri": request["uri"]}
    asked |= _with_body(request["headers"], request["body"])
    if "lost" in response:
        return {"request": asked, "lost": response["lost"]}
    answered = {"status": response["status"]["code"]}
    return {"request": asked, "response": answered | _with_body(response["headers"], response["body"]["string"])}


def _with_body(headers: dict[str, list[str]], body: str | bytes | None) -> dict[str, Any]:
    written: dict[str, Any] = {"headers": {name: values[0] for name, values in headers.items()}} if headers else {}
    if body:
        text = body if isinstance(body, str) else body.decode()
        try:
            written["json"] = json.loads(text)
        except ValueError:
            written["text"] = text
    return written


def _read(interaction: dict[str, Any]) -> dict[str, Any]:
    asked = interaction["request"]
    request = {"method": asked["method"], "uri": asked["uri"], "headers": _headers(asked), "body": _body(asked)}
    if "lost" in interaction:
        return {"request": request, "response": {"lost": interaction["lost"]}}
    answered = interaction["response"]
    response = {
        "status": {"code": answered["status"], "message": ""},
        "headers": _headers(answered),
        "body": {"string": _body(answered)},
    }
    return {"request": request, "response": response}


def _headers(part: dict[str, Any]) -> dict[str, list[str]]:
    return {name: [value] for name, value in part.get("headers", {}).items()}


def _body(part: dict[str, Any]) -> str:
    return json.dumps(part["json"], ensure_ascii=False) if "json" in part else str(part.get("text", ""))


class _Shelf:
    """Where vcrpy gets a recording from, and leaves one that is yet to be looked through."""

    def __init__(self, *, writes: bool) -> None:
        self._writes = writes
        self.text: str | None = None

    def load_cassette(self, path: str, serializer: Serialiser) -> tuple[list[Any], list[Any]]:
        """Read a recording; a new one begins with nothing."""
        if self._writes:
            raise CassetteNotFoundError
        requests, responses = deserialize(Path(path).read_text(encoding="utf-8"), serializer)
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
    def _watched(self) -> Iterator[None]:
        try:
            yield
        except Exception as fault:
            self.faults.append(fault)
            raise

    @contextmanager
    def telling(self) -> Iterator[Tape]:
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
def recording(path: Path, scrubber: Scrubber, recorded: Recorded, *, loses: bool = False) -> Iterator[Tape]:
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
def playing(path: Path, scrubber: Scrubber) -> Iterator[Tape]:
    """Answer from a recording, without any network; all of it has to be asked for, and nothing else."""
    with _tape(path, scrubber, Serialiser(), _Shelf(writes=False), RecordMode.NONE) as tape:
        with tape.telling():
            yield tape
        assert tape.all_played, f"{len(tape) - tape.play_count} of the recorded requests were not sent."


def origin(path: Path) -> Recorded:
    """Return where and when a recording was made."""
    return Recorded.read(_yaml().load(path.read_text(encoding="utf-8")).get("recorded"))


__all__ = ["LOOPBACK", "Recorded", "Serialiser", "Tape", "Unfit", "origin", "playing", "recording"]
