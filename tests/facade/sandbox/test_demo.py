"""The first look shows what it promises, and the README shows what it prints."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

ROOT: Final = Path(__file__).parents[3]
COMMAND: Final = (sys.executable, "-m", "facade.sandbox.demo")
_TITLE: Final = re.compile(r"^=== (.+)$", re.MULTILINE)

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def shown() -> str:
    """What the demo prints where nobody looks."""
    done = subprocess.run(COMMAND, capture_output=True, text=True, check=True, timeout=120, cwd=ROOT)
    assert not done.stderr
    return done.stdout


def test_it_can_be_stopped_and_left() -> None:
    """By Ctrl-C, or by nobody reading any more: without a traceback."""
    reading, writing = os.pipe()
    os.close(reading)
    left = subprocess.run(COMMAND, stdout=writing, stderr=subprocess.PIPE, check=False, timeout=60, cwd=ROOT)
    os.close(writing)
    assert (left.returncode, left.stderr) == (141, b"")
    running = subprocess.Popen(COMMAND, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT)
    assert running.stdout is not None
    assert running.stdout.readline()
    running.send_signal(signal.SIGINT)
    _, said = running.communicate(timeout=60)
    assert (running.returncode, said) == (130, b"")


def test_each_service_has_its_call(shown: str) -> None:
    """Somebody answers, somebody is busy, and transcripts and outcomes are there."""
    vapi, voiceai, busy, *_ = re.split(r"^=== .+$", shown, flags=re.MULTILINE)[1:]
    assert re.search(r"ringing\n.*in progress\n.*ended\n", vapi)
    assert re.search(r"^outcome +completed \(customer-ended-call\)$", vapi, re.MULTILINE)
    for text in (vapi, voiceai):
        assert re.search(r"^transcript +\S", text, re.MULTILINE)
    assert "unreachable (customer-busy)" in busy
    assert "calling again may help: yes" in busy


def test_a_lost_answer_is_reconciled(shown: str) -> None:
    """Not dialled again: one phone rang."""
    assert re.search(r"^CallOutcomeUnknown:\n(  .+\n)+.*reconcile\(error\.token\) -> ", shown, re.MULTILINE)
    assert "reconcile(error.token) -> placed" in shown
    assert "phones that rang: 1\n" in shown


def test_an_offer_is_answered(shown: str) -> None:
    """With the same media sections, and setup the other way round."""
    assert re.search(r"^opened rtc_\w+", shown, re.MULTILINE)
    assert shown.count("a=setup:active") == 2
    assert shown.rstrip().endswith("hung up")


def test_the_readme_shows_it(shown: str) -> None:
    """The picture has every part of it, and says nothing that is not printed; only times and ids differ."""
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    (picture,) = re.findall(r"```\n(The sandbox runs .+?)```", readme, re.DOTALL)
    assert _TITLE.findall(picture) == _TITLE.findall(shown)
    printed = {_without_chance(line) for line in shown.splitlines()}
    assert not [line for line in picture.splitlines() if _without_chance(line) not in printed]


def _without_chance(line: str) -> str:
    return re.sub(r"rtc_\w+", "rtc_", re.sub(r"^ +\d+\.\d s", "s", line))
