"""Tests that need a package are left out only where somebody would notice."""

from __future__ import annotations

import json

import pytest

from tests.facade.extras import extra


@pytest.mark.parametrize(("value", "expected"), [("", pytest.skip.Exception), ("true", ModuleNotFoundError)])
def test_a_package_that_is_missing_fails_under_ci(
    monkeypatch: pytest.MonkeyPatch, value: str, expected: type[BaseException]
) -> None:
    """Elsewhere the tests that need it are skipped."""
    monkeypatch.setenv("CI", value)
    assert extra("json") is json
    with pytest.raises(expected):
        extra("a_package_that_nobody_has")
