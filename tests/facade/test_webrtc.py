"""What a caller over WebRTC does with answers, and what it needs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from facade import sdp
from facade.errors import ConfigurationError
from facade.webrtc import Peer, applicable

PAGE: Final = (Path(__file__).parent / "sdp" / "answer_of_the_page.sdp").read_text(encoding="utf-8")


# Answers, written out


@pytest.mark.parametrize("ending", ["\r\n", "\n"])
def test_a_direction_is_written_out(ending: str) -> None:
    """Audio without one goes both ways; all else stays as `sdp.expand_transport` has it."""
    answer = PAGE.replace("\n", ending)
    expanded = sdp.expand_transport(answer)
    before, found, after = applicable(answer).partition(f"a=sendrecv{ending}")
    assert found
    assert before + after == expanded
    assert before.endswith(f"m=audio 9 UDP/TLS/RTP/SAVPF 111 0 8{ending}")
    assert sdp.read(applicable(answer)).sections[0].direction == "sendrecv"


@pytest.mark.parametrize("direction", ["sendrecv", "sendonly", "recvonly", "inactive"])
def test_a_direction_that_is_there_stays(direction: str) -> None:
    """What is said of the audio counts, or else what is said of all."""
    own = PAGE.replace("a=mid:0\n", f"a=mid:0\na={direction}\n")
    assert applicable(own) == sdp.expand_transport(own)
    of_all = PAGE.replace("a=group", f"a={direction}\na=group")
    assert sdp.read(applicable(of_all)).sections[0].direction == direction


@pytest.mark.parametrize("answer", ["", "v=0", "m=audio", "\nm=audio 9\nm=", "{}"])
def test_anything_can_be_written_out(answer: str) -> None:
    """Whether it is an answer is checked elsewhere."""
    assert applicable(answer).replace("\na=sendrecv", "") == answer


# The extra


def test_without_the_extra_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """No ImportError comes out, and none hangs on what does."""
    monkeypatch.setitem(sys.modules, "aiortc", None)
    with pytest.raises(ConfigurationError, match=r"voice-facade\[webrtc\]") as caught:
        Peer()
    assert caught.value.__context__ is None


def test_the_extra_is_loaded_by_whoever_makes_a_peer() -> None:
    """Importing the module costs nothing of it."""
    program = "import sys, facade.webrtc; print(sorted({'aiortc', 'aioice', 'av', 'websockets'} & set(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True, timeout=60)
    assert run.stdout.strip() == "[]"
