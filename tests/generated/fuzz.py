"""Anything at all, and what may come of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from hypothesis import settings
from hypothesis import strategies as st

from generated.runtime.errors import DecodeError, UnexpectedStatus
from tests.generated.payloads import TOO_MUCH

if TYPE_CHECKING:
    from collections.abc import Callable

#: Stands in bodies; no error may show it.
SECRET: Final = "s3cr3t"  # noqa: S105 - opens nothing
FUZZ: Final = settings(max_examples=400, deadline=None, suppress_health_check=TOO_MUCH, derandomize=True)
JSON: Final[st.SearchStrategy[Any]] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


def outcome(read: Callable[[Any], Any], given_to_it: Any) -> Any:
    """Return the value or one of our two errors; any other error ends the test."""
    try:
        return read(given_to_it)
    except (DecodeError, UnexpectedStatus) as error:
        return error
