"""Whatever a recording holds, checking it ends with findings."""

from __future__ import annotations

import copy
from typing import TYPE_CHECKING, Any, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scripts.contract.findings import Finding
from tests.scripts.contract.recordings.shops import SOUND

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.scripts.contract.recordings.shops import Shop

VALUES: Final = st.recursive(
    st.none() | st.booleans() | st.integers() | st.sampled_from([0.5, -1e300]) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=6,
)


def places(value: Any, so_far: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Find the way to each part of a value."""
    if so_far:
        yield so_far
    for key, inner in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from places(inner, (*so_far, key))


PLACES: Final = list(places(SOUND))


@pytest.mark.slow
@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(place=st.sampled_from(PLACES), value=VALUES)
def test_any_value_in_any_place_is_told_or_passed(shop: Shop, place: tuple[Any, ...], value: Any) -> None:
    """No value that somebody may have recorded, or written by hand, makes the check itself fail."""
    recording = copy.deepcopy(SOUND)
    holder: Any = recording
    for step in place[:-1]:
        holder = holder[step]
    holder[place[-1]] = value
    for finding in shop.recorded(recording, "talk.json"):
        assert isinstance(finding, Finding)
        assert finding.text.endswith(".")


@pytest.mark.parametrize("content", [b"", b"\xff\xfe", b"null", b"[]", b"[1, 2", b"interactions: 7", b"\x00"])
def test_any_file_is_told(shop: Shop, content: bytes) -> None:
    """Also one that is no text at all."""
    shop.recorded("")
    path = next((shop.root / "tests" / "facade" / "cassettes").iterdir())
    path.write_bytes(content)
    assert [finding.rule for finding in shop.check()] == ["recording-unreadable"]
