"""What `facade.realtime` offers, and what it costs."""

from __future__ import annotations

import ast
import inspect
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

import facade
from facade import realtime
from facade.realtime import client, session

HEAVY: Final = ("facade.realtime", "generated.vapi", "generated.voiceai", "facade.vapi", "facade.voiceai")
#: What takes as long to load as all else, and is needed by whoever describes a session.
PARTS: Final = {"facade.realtime.session", "facade.realtime.session_rules"}


def loaded_after(statement: str) -> set[str]:
    """Return the modules that a statement loads in a fresh interpreter."""
    program = f"{statement}\nimport sys\nprint(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True, timeout=60)
    return {name for name in run.stdout.split() if name.startswith(HEAVY)}


def test_the_names_are_sorted_and_can_be_had() -> None:
    """The list of names is in order, `dir` shows it, and each name leads to something."""
    assert realtime.__all__ == sorted(set(realtime.__all__))
    assert dir(realtime) == realtime.__all__
    for name in realtime.__all__:
        assert getattr(realtime, name) is not None


def test_every_part_of_a_session_is_offered() -> None:
    """Whoever describes a session imports from one place."""
    assert set(session.__all__) <= set(realtime.__all__)


def test_type_checkers_see_the_same_names() -> None:
    """What is imported for type checkers is what can be had at run time."""
    tree = ast.parse(Path(inspect.getfile(realtime)).read_bytes())
    (block,) = (node for node in tree.body if isinstance(node, ast.If))
    seen = {alias.name for node in block.body if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert seen == set(realtime.__all__)


def test_the_clients_are_offered_beside_the_others() -> None:
    """`facade.Realtime` is the same as `facade.realtime.Realtime`."""
    assert facade.Realtime is realtime.Realtime is client.Realtime
    assert facade.AsyncRealtime is realtime.AsyncRealtime is client.AsyncRealtime


def test_another_name_is_an_attribute_error() -> None:
    """A name that is not there is missed as in any module."""
    with pytest.raises(AttributeError, match=r"module 'facade\.realtime' has no attribute 'Voices'"):
        getattr(realtime, "Voices")  # noqa: B009 - type checkers know better


def test_importing_it_loads_nothing() -> None:
    """Neither the clients nor the parts of a session are loaded before they are used."""
    assert loaded_after("import facade.realtime") == {"facade.realtime"}


def test_a_client_loads_neither_other_services_nor_parts_of_a_session() -> None:
    """A call without a session, such as with a client secret, has no need of them."""
    loaded = loaded_after("import facade; facade.Realtime('test-key-not-real').calls")
    assert "facade.realtime.creating" in loaded
    assert not loaded & PARTS
    assert all(name.startswith("facade.realtime") for name in loaded)


def test_a_session_loads_no_client() -> None:
    """A session can be described where no call is made."""
    loaded = loaded_after("from facade.realtime import Session; Session(model='gpt-realtime-2')")
    assert "facade.realtime.session" in loaded
    assert "facade.realtime.client" not in loaded
