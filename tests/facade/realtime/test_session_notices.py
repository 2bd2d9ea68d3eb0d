"""A model that will end, and a field that a model may not take, are told to whoever wrote the call."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import warnings
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.realtime.session import Audio, AudioInput, Session, Transcription, TranscriptionSession
from facade.realtime.session_notices import session_notices, warn_caller
from facade.realtime.session_rules import session_json
from tests.facade.realtime.session_tree import MODELS, TRANSCRIBERS

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT: Final = Path(__file__).parents[3]
#: The day on which each model ends.
ENDS: Final = {
    **dict.fromkeys(
        (
            "gpt-realtime", "gpt-realtime-2025-08-28", "gpt-realtime-mini", "gpt-realtime-mini-2025-12-15",
            "gpt-audio-mini", "gpt-audio-mini-2025-12-15",
        ),
        "2027-01-20",
    ),
    **dict.fromkeys(
        (
            "whisper-1", "gpt-4o-mini-transcribe", "gpt-4o-mini-transcribe-2025-12-15", "gpt-4o-transcribe",
            "gpt-4o-transcribe-diarize",
        ),
        "2027-02-26",
    ),
}  # fmt: skip
MISFIT: Final = UserWarning
THINKERS: Final = frozenset({"gpt-realtime-2", "gpt-realtime-2.1", "gpt-realtime-2.1-mini"})


def notices(session: Any, purpose: Any = "create") -> list[tuple[type[Warning], str]]:
    """Return what there is to say of a session."""
    return [(type(notice), str(notice)) for notice in session_notices(session_json(session, purpose=purpose))]


def transcribing(model: str, **fields: Any) -> Session:
    """Return a session whose input is written down."""
    return Session(audio=Audio(input=AudioInput(transcription=Transcription(model=model, **fields))))


@pytest.mark.parametrize("model", [*MODELS, "one-that-came-later", "gpt-realtime-"])
def test_a_model_that_ends_is_told_with_the_day(model: str) -> None:
    """A model whose end is announced gives a warning that every program shows; any other model gives none."""
    message = f"session.model: the service has announced that {model} ends on {ENDS.get(model)}"
    assert notices(Session(model=model)) == ([(FutureWarning, message)] if model in ENDS else [])


@pytest.mark.parametrize("model", [*TRANSCRIBERS, "one-that-came-later"])
def test_so_is_one_that_transcribes(model: str) -> None:
    """Transcription has models of its own, in sessions of either sort."""
    message = (
        f"session.audio.input.transcription.model: the service has announced that {model} ends on {ENDS.get(model)}"
    )
    expected = [(FutureWarning, message)] if model in ENDS else []
    assert notices(transcribing(model)) == expected
    only = {"type": "transcription", "audio": {"input": {"transcription": {"model": model}}}}
    assert notices(only, "secret") == expected


@pytest.mark.parametrize("model", [*MODELS, "one-that-came-later"])
def test_a_model_that_does_not_reason_may_not_take_some_fields(model: str) -> None:
    """What a known model is not known to take is told and sent all the same; of a new one nothing is known."""
    found = notices(Session(model=model, reasoning={"effort": "low"}, parallel_tool_calls=False))
    expected = [
        (MISFIT, f"session.{name}: {model} is not known to take it") for name in ("reasoning", "parallel_tool_calls")
    ]
    known = model in MODELS and model not in THINKERS
    assert [notice for notice in found if notice[0] is MISFIT] == (expected if known else [])
    assert not [notice for notice in notices(Session(model=model)) if notice[0] is MISFIT]


@pytest.mark.parametrize(
    ("name", "value", "takers"),
    [
        ("languages", ["en"], {"gpt-transcribe", "gpt-live-transcribe"}),
        ("keywords", ["Ada"], {"gpt-transcribe", "gpt-live-transcribe"}),
        ("delay", "low", {"gpt-realtime-whisper"}),
        ("prompt", "Ada", set(TRANSCRIBERS) - {"gpt-realtime-whisper"}),
        ("language", "en", set(TRANSCRIBERS)),
    ],
)
def test_so_do_models_that_transcribe(name: str, value: Any, takers: set[str]) -> None:
    """Each field of a transcription has the models that take it."""
    for model in (*TRANSCRIBERS, "one-that-came-later"):
        found = [text for kind, text in notices(transcribing(model, **{name: value})) if kind is MISFIT]
        wrong = [f"session.audio.input.transcription.{name}: {model} is not known to take it"]
        assert found == (wrong if model in TRANSCRIBERS and model not in takers else [])


@pytest.mark.parametrize(("turns", "told"), [({"type": "server_vad"}, 1), (None, 0)], ids=["set", "null"])
def test_one_model_leaves_turns_to_the_client(turns: Any, told: int) -> None:
    """With `gpt-realtime-whisper` turn detection has to be null."""
    heard = AudioInput(transcription=Transcription(model="gpt-realtime-whisper"), turn_detection=turns)
    only = TranscriptionSession(audio={"input": heard})
    found = notices(only, "secret")
    message = "session.audio.input.turn_detection: gpt-realtime-whisper is not known to take it"
    assert found == [(MISFIT, message)] * told


@pytest.mark.parametrize(
    "session",
    [{}, {"model": None}, {"model": ["gpt-realtime"]}, {"audio": None}, {"audio": {"input": {"transcription": None}}}],
    ids=str,
)
def test_a_session_without_models_says_nothing(session: dict[str, Any]) -> None:
    """Nothing is said of what is not there, or is no name of a model."""
    assert session_notices(session) == ()


# Where a warning leads


def ours(source: str, name: str = "facade.realtime.calls") -> dict[str, Any]:
    """Run a piece of code as a module of this package, and return what it defines."""
    module = ModuleType(name)
    vars(module).update(warn_caller=warn_caller, contextlib=contextlib)
    exec(compile(source, f"{name}.py", "exec"), vars(module))  # noqa: S102 - our own
    return vars(module)


NOTICES: Final = (FutureWarning("a model ends"), UserWarning("a field is not taken"))


def caught(call: Callable[[], object]) -> list[warnings.WarningMessage]:
    """Return the warnings that a call gives, each in full."""
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        call()
    return found


def test_a_warning_leads_to_the_code_that_called_us() -> None:
    """However deep in this package a warning arises, it names the file and line of the caller."""
    module = ours("def inner(notices):\n    warn_caller(notices)\ndef create(notices):\n    inner(notices)\n")
    for call in (lambda: warn_caller(NOTICES), lambda: module["create"](NOTICES)):
        found = caught(call)
        assert [str(warning.message) for warning in found] == ["a model ends", "a field is not taken"]
        assert [warning.category for warning in found] == [FutureWarning, UserWarning]
        assert {(warning.filename, warning.lineno) for warning in found} == {(__file__, call.__code__.co_firstlineno)}


def test_a_block_that_we_open_is_the_callers() -> None:
    """A `with` block of ours leads to where it is opened, and not to the library in between."""
    module = ours("@contextlib.contextmanager\ndef session(notices):\n    warn_caller(notices)\n    yield\n")

    def opened() -> None:
        with module["session"](NOTICES[:1]):
            pass

    (warning,) = caught(opened)
    assert (warning.filename, warning.lineno) == (__file__, opened.__code__.co_firstlineno + 1)


def test_what_is_awaited_is_the_callers() -> None:
    """An asynchronous method leads to the line that awaits it."""
    module = ours("async def create(notices):\n    warn_caller(notices)\n")

    async def called() -> None:
        await module["create"](NOTICES[:1])

    def run() -> None:
        with contextlib.suppress(StopIteration):
            called().send(None)

    (warning,) = caught(run)
    assert (warning.filename, warning.lineno) == (__file__, called.__code__.co_firstlineno + 1)


def test_others_that_are_called_alike_are_callers() -> None:
    """A module is ours by its package, and not because its name begins in the same way."""
    module = ours("def create(notices):\n    warn_caller(notices)\n", "facades")
    (warning,) = caught(lambda: module["create"](NOTICES[:1]))
    assert (warning.filename, warning.lineno) == ("facades.py", 2)


def test_a_running_service_shows_that_a_model_ends(tmp_path: Path) -> None:
    """Python hides warnings of deprecation in imported code; these it shows without being told to, with the line."""
    script = tmp_path / "service.py"
    script.write_text(
        "from facade.realtime.session_notices import session_notices, warn_caller\n"
        "def serve():\n"
        "    warn_caller(session_notices({'model': 'gpt-realtime'}))\n",
        encoding="utf-8",
    )
    run = subprocess.run(
        [sys.executable, "-c", "import service; service.serve()"],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
        env={"PYTHONPATH": f"{tmp_path}:{ROOT}"},
    )
    assert run.stderr.startswith(
        f"{script}:3: FutureWarning: session.model: the service has announced that gpt-realtime "
    )
