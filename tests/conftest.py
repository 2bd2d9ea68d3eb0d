"""What holds for all tests."""

from __future__ import annotations

import os


def pytest_configure() -> None:
    """Nothing goes through a proxy of the machine's: all that tests talk to is on loopback."""
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            del os.environ[name]
