"""A recording says where it was made, holds nothing private, and is read without running anything."""

from __future__ import annotations

import datetime as dt
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final

import httpx
import pytest
from ruamel.yaml.constructor import ConstructorError

from facade.vapi import Vapi
from tests.facade import services
from tests.facade.cassette_text import LOOPBACK, Recorded, Serialiser, Unfit, origin
from tests.facade.holding import CONVERSATIONS, play_back
from tests.facade.record import record_on_loopback
from tests.facade.recording import playing, recording
from tests.facade.scrubbing import Scrubber
from tests.facade.stage import Stage, StageClock, played

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from tests.facade.stage import Conversation

NOW: Final = dt.datetime(2026, 11, 21, 9, 30, tzinfo=dt.UTC)
RECORDED: Final = Recorded(where=LOOPBACK, on=NOW, note="Ask for a call.")
ANSWER: Final = '{recorded: {where: here, on: "2026-11-21T09:30:00+00:00", note: A note.}, interactions: [%s]}'

each = pytest.mark.parametrize("conversation", CONVERSATIONS, ids=lambda one: f"{one.service}-{one.name}")


def stage(service: services.Vapi, to: str = "") -> Stage:
    """Return what the service in miniature wants."""
    return Stage(key=service.key, address=service.address, to=to, token="vf-0123456789abcdef")  # noqa: S106 - made up


@contextmanager
def client(service: services.Vapi) -> Generator[Vapi]:
    """Give a client of the service in miniature, to whom sleeping takes no time."""
    with httpx.HTTPTransport() as transport:
        yield Vapi(service.key, service.address, clock=StageClock(NOW), transport=transport)


@each
def test_recording_takes_out_what_is_private_and_plays_back(conversation: Conversation, tmp_path: Path) -> None:
    """Of the key, the numbers, the ids and what people say nothing is left, and the conversation can be held again."""
    real = record_on_loopback(conversation, tmp_path, NOW)
    path = tmp_path / conversation.path
    text = path.read_text(encoding="utf-8")
    private = [real.key, real.to, *real.others, real.line, real.agent, real.token, "Robin", "127.0.0.1", "org-of"]
    assert [value for value in private if value in text] == []
    assert origin(path) == Recorded(where=LOOPBACK, on=NOW, note=conversation.about)
    play_back(conversation, "async", tmp_path)
    record_on_loopback(conversation, tmp_path, NOW)
    assert path.read_text(encoding="utf-8") == text, "Other keys, ids and tokens give the same to the byte."


def test_what_still_holds_something_private_is_not_written(
    tmp_path: Path, vapi_service: services.Vapi, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Should the key, or the number called, have got through all the same, there is no recording."""
    call = vapi_service.add_call(customer={"number": "+15550177"}, name=f"about {vapi_service.key}")
    path = tmp_path / "call.yaml"

    def hold(scrubber: Scrubber) -> None:
        with recording(path, scrubber, RECORDED), client(vapi_service) as vapi:
            vapi.calls.get(call["id"])

    hold(Scrubber("vapi", stage(vapi_service, to="+15550177")))
    path.unlink()
    monkeypatch.setattr(Scrubber, "text", lambda *arguments: arguments[-1])
    with pytest.raises(Unfit, match=r"private \(.*key.*number.*\), so it was not written"):
        hold(Scrubber("vapi", stage(vapi_service, to="+15550177")))
    assert not path.exists()


def test_what_went_wrong_is_not_written(tmp_path: Path, vapi_service: services.Vapi) -> None:
    """A conversation that fails, says nothing, or loses an answer on the way leaves no recording."""
    path = tmp_path / "call.yaml"
    scrubber = Scrubber("vapi", stage(vapi_service))

    def fail() -> None:
        with recording(path, scrubber, RECORDED), client(vapi_service) as vapi:
            assert list(vapi.calls.list()) == []
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    with pytest.raises(Unfit, match="Nothing was sent"), recording(path, scrubber, RECORDED):
        pass
    vapi_service.fault("GET", "/call", services.Fault.dropped())
    with (
        pytest.raises(Unfit, match="An answer was lost"),
        recording(path, scrubber, RECORDED),
        client(vapi_service) as vapi,
    ):
        assert list(vapi.calls.list()) == []
    assert not path.exists()


def test_a_fault_of_the_recording_itself_is_told(
    tmp_path: Path, vapi_service: services.Vapi, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The client would take it for a broken connection, so it is told in the end, in place of what came of it."""

    def fail(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr(Scrubber, "body", fail)
    with (
        pytest.raises(Unfit) as caught,
        recording(tmp_path / "call.yaml", Scrubber("vapi", stage(vapi_service)), RECORDED),
        client(vapi_service) as vapi,
    ):
        vapi.calls.get("some-call")
    assert isinstance(caught.value.__cause__, ZeroDivisionError)


def test_http_is_as_it_was_afterwards(tmp_path: Path, vapi_service: services.Vapi) -> None:
    """Also where recording fails, later requests go out as ever."""
    before = httpx.HTTPTransport.handle_request
    with pytest.raises(Unfit), recording(tmp_path / "x.yaml", Scrubber("vapi", stage(vapi_service)), RECORDED):
        pass
    assert httpx.HTTPTransport.handle_request is before


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("{interactions: []}", "where and when"),
        ("[]", "where and when"),
        ('{recorded: {where: "", on: "2026-11-21T09:30:00Z", note: x}, interactions: []}', "where and when"),
        ("{recorded: {where: here, note: x}, interactions: []}", "where and when"),
        ('{recorded: {where: here, on: "2026-11-21T09:30:00", note: x}, interactions: []}', "time zone"),
    ],
)
def test_a_recording_from_nowhere_is_refused(text: str, problem: str, tmp_path: Path) -> None:
    """Each says on top where it was made, when, and what of."""
    path = tmp_path / "call.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Unfit, match=problem), playing(path, Scrubber("vapi", played("vapi"))):
        pass


def test_nothing_is_written_without_saying_where() -> None:
    """A serialiser that does not know where a recording was made writes none."""
    with pytest.raises(Unfit, match="Nobody says"):
        Serialiser().serialize({"interactions": []})


@pytest.mark.parametrize(
    "value",
    [
        "!!python/object/apply:os.system ['true']",
        "!!python/name:os.system x",
        "!!python/object/new:os.PathLike {}",
        "!!python/module:os x",
    ],
)
def test_a_recording_makes_nothing_run(value: str) -> None:
    """It is read as texts, numbers, lists and mappings, and nothing else."""
    with pytest.raises(ConstructorError):
        Serialiser().deserialize(ANSWER % value)


def test_a_missing_recording_is_told(tmp_path: Path) -> None:
    """It is no empty one."""
    with pytest.raises(FileNotFoundError), playing(tmp_path / "none.yaml", Scrubber("vapi", played("vapi"))):
        pass


def test_a_recording_reads_as_it_was_written(tmp_path: Path, vapi_service: services.Vapi) -> None:
    """Texts of any kind, large numbers and dates come back as they went in."""
    values = {
        "empty": "",
        "date": "2026-11-21",
        "no": "no",
        "null": "null",
        "lines": "a\n b\t'\"#: \\",
        "cats": "世界 \U0001f4de",
    }
    script: frozenset[str | float] = frozenset({*values, *values.values(), 12345678901234567890, 0.1})
    call = vapi_service.add_call(metadata={**values, "numbers": [12345678901234567890, 0.1, -1e-9]})
    path = tmp_path / "call.yaml"

    def hold(vapi: Vapi, call_id: str) -> Any:
        return vapi.calls.get(call_id).raw.to_dict()["metadata"]

    with recording(path, Scrubber("vapi", stage(vapi_service), script), RECORDED), client(vapi_service) as vapi:
        went = hold(vapi, call["id"])
    with playing(path, Scrubber("vapi", stage(vapi_service), script)), client(vapi_service) as vapi:
        came = hold(vapi, "00000000-0000-4000-8000-000000000001")
    assert {name: came[name] for name in values} == {name: went[name] for name in values} == values
