"""What the tests of recordings share: one repository with a generated client."""

from __future__ import annotations

import pytest

from tests.scripts.contract.recordings.shops import Shop


@pytest.fixture(scope="session")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    """A repository whose recordings each test replaces; all else stays as it is."""
    return Shop(tmp_path_factory.mktemp("shop") / "house")
