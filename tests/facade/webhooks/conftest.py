"""Routers are tested in both ways: blocking and not."""

from __future__ import annotations

import pytest

from tests.facade.webhooks.posting import Way


@pytest.fixture(params=["blocking", "async"])
def way(request: pytest.FixtureRequest) -> Way:
    """A way in which posts are handed to a router."""
    return Way(blocking=request.param == "blocking")
