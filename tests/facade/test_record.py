"""The command that records conversations asks before it spends money, and says what it lacks."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

import pytest

from tests.facade.cassette_text import LOOPBACK, origin
from tests.facade.conversations_vapi import NOBODY
from tests.facade.holding import CONVERSATIONS
from tests.facade.record import main
from tests.facade.services import Fault

if TYPE_CHECKING:
    from pathlib import Path

    from tests.facade import services

#: Conversations that wait for nothing.
QUICK: Final = ("assistants-life", "refused", "unauthenticated")


def environment(service: services.Vapi, **others: str) -> dict[str, str]:
    """Return what is to be set for recording with the service in miniature as if it were the real one."""
    return {
        "VAPI_API_KEY": service.key,
        "VAPI_BASE_URL": service.address,
        "VAPI_RECORD_FROM": "0199f3a2-51c4-7cc1-9a0e-0d5b1f6f3c11",
        "VAPI_RECORD_AGENT": "5f0c1b1e-8a52-4d0c-b6a5-2e9d1c7a4b10",
        **others,
    }


def record(into: Path, *names: str, environment: dict[str, str]) -> int:
    """Run the command."""
    return main([*names, "--into", str(into)], environment)


def test_on_loopback_it_needs_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With the sandbox it asks nobody, and says what it has written."""
    assert main(["--where", "loopback", "--into", str(tmp_path), "refused", "unprocessable"], {}) == 0
    written = [tmp_path / "vapi" / "refused.yaml", tmp_path / "voiceai" / "unprocessable.yaml"]
    assert capsys.readouterr().out.split() == [str(path) for path in written]
    assert {origin(path).where for path in written} == {LOOPBACK}


def test_without_keys_and_numbers_it_says_what_is_missing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each conversation is named with the variables that it needs, and nothing is done."""
    assert record(tmp_path, environment={"VOICE_AI_API_KEY": "test-key-not-real"}) == 1
    told = capsys.readouterr().out
    assert (
        "vapi live-control is left out: VAPI_API_KEY and VAPI_RECORD_TO and VAPI_RECORD_FROM and VAPI_RECORD_AGENT"
        in told
    )
    assert "voiceai place-end-history is left out: VOICE_AI_RECORD_TO and VOICE_AI_RECORD_AGENT must be set" in told
    assert "vapi place-dropped-reconcile is left out" in told
    assert "Nothing was done" in told
    assert not list(tmp_path.iterdir())


def test_it_asks_before_it_spends_money(
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    vapi_service: services.Vapi,
) -> None:
    """Where nobody can answer it does nothing, and where somebody can, nothing but a yes will do."""
    settings = environment(vapi_service, VAPI_RECORD_TO="+15550177", VAPI_RECORD_OTHERS="+15550178, +15550179")
    assert record(tmp_path, "batch", "refused", environment=settings) == 1
    told = capsys.readouterr().out
    assert "It costs money, and it rings phones" in told
    assert "vapi batch: places a call to each of three numbers" in told
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    for answer in ("", "no", "y"):
        monkeypatch.setattr("builtins.input", lambda _, answer=answer: answer)
        assert record(tmp_path, "batch", "refused", environment=settings) == 1
    assert not vapi_service.arrived
    vapi_service.refused[NOBODY] = "This number is not called."
    monkeypatch.setattr("builtins.input", lambda _: "Yes")
    assert record(tmp_path, "refused", environment=settings) == 0
    assert vapi_service.arrived


def test_it_records_what_it_may(tmp_path: Path, vapi_service: services.Vapi) -> None:
    """With a key and YES=1 it records with the address that is set, and takes out what is private."""
    vapi_service.refused[NOBODY] = "Robin Example is not called."
    settings = environment(vapi_service, YES="1")
    assert record(tmp_path, *QUICK, environment=settings) == 0
    for name in QUICK:
        path = tmp_path / "vapi" / f"{name}.yaml"
        assert origin(path).where == vapi_service.address
        _, _, rest = path.read_text(encoding="utf-8").partition("interactions:")
        private = [*settings.values(), "Robin", str(vapi_service.port)]
        assert [value for value in private if len(value) > 1 and value in rest] == []


def test_what_fails_is_told_and_the_others_are_recorded(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], vapi_service: services.Vapi
) -> None:
    """One conversation that does not come about keeps none of the others from being recorded, and leaves nothing."""
    vapi_service.fault("PATCH", "/assistant", Fault(status=402))
    assert record(tmp_path, *QUICK, environment=environment(vapi_service, YES="1")) == 1
    told = capsys.readouterr().out
    assert "vapi assistants-life was not recorded: OutOfCredit" in told
    assert "vapi refused was not recorded: Failed: DID NOT RAISE" in told
    assert not vapi_service.assistants
    assert [path.name for path in (tmp_path / "vapi").iterdir()] == ["unauthenticated.yaml"]


def test_an_unknown_name_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is misspelt is not passed over."""
    with pytest.raises(SystemExit):
        record(tmp_path, "bach", environment={})
    assert "there is no conversation bach" in capsys.readouterr().err


def test_every_conversation_has_a_name_of_its_own() -> None:
    """Two conversations would otherwise share a recording."""
    assert len({conversation.path for conversation in CONVERSATIONS}) == len(CONVERSATIONS)
