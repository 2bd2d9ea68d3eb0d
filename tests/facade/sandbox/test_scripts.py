"""Scripts: which there are, and which call goes by which."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from facade.sandbox.scripts import Casting, Script, from_the_answer, named, scripts

VENDORED = json.loads(Path("specs/vapi.json").read_text(encoding="utf-8"))["components"]["schemas"]
REASONS = VENDORED["Call"]["properties"]["endedReason"]["enum"]


def test_names_and_numbers_belong_to_one_script() -> None:
    """A number leads to one script, and is one that nobody has."""
    numbers = [script.number for script in scripts().values()]
    assert len(numbers) == len(set(numbers))
    assert all(
        (number and number.startswith("+1555010")) or (number and number.startswith("+155501")) for number in numbers
    )


@pytest.mark.parametrize("name", scripts())
def test_reasons_are_the_services_own(name: str) -> None:
    """A script ends with a reason and an event that the services have."""
    assert named(name).reason in REASONS
    assert named(name).event in {"call.completed", "call.failed"}


def test_a_number_decides_before_the_next_script() -> None:
    """What is said for a number goes before what is said for the next call, and that before the number's own."""
    casting = Casting()
    casting.choose("busy", for_number="+15550100")
    casting.choose("voicemail", times=2)
    found = [casting.script_for(number).name for number in ("+15550100", "+15550103", "+15550103", "+15550103", None)]
    assert found == ["busy", "voicemail", "voicemail", "no-answer", "answered"]


def test_a_script_may_be_ones_own() -> None:
    """States are a script as well, and an unknown name is told with the names that there are."""
    casting = Casting()
    casting.choose(["ringing", {"status": "ended"}])
    casting.choose(Script(name="mine"))
    assert casting.script_for(None).looks == ("ringing", {"status": "ended"})
    assert casting.script_for(None).name == "mine"
    with pytest.raises(ValueError, match="there are: answered, busy"):
        casting.choose("bussy")


def test_who_calls_in_hears_the_ringing_before() -> None:
    """An inbound call goes by a script without its ringing."""
    assert [step.status for step in from_the_answer(named("busy")).steps] == ["ended"]
