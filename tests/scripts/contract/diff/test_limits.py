"""Bounds are compared by what they allow, in whatever OpenAPI they are written."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.contract.diff.limits import compared, of


@pytest.mark.parametrize(
    ("old", "new", "tighter", "looser"),
    [
        ({}, {"maxLength": 5}, "maxLength 5, was not given", ""),
        ({"maxLength": 5}, {"maxLength": 9}, "", "maxLength 9, was 5"),
        ({"minItems": 1}, {"minItems": 2, "maxItems": 3}, "maxItems 3, was not given; minItems 2, was 1", ""),
        ({"minimum": 1, "maximum": 5}, {"minimum": 2, "maximum": 6}, "minimum 2, was 1", "maximum 6, was 5"),
        ({"pattern": "a"}, {"pattern": "b"}, 'pattern "b", was "a"', ""),
        ({"pattern": "a"}, {}, "", 'pattern not given, was "a"'),
        ({"format": "email"}, {"format": "uuid"}, 'format "uuid", was "email"', ""),
        ({"format": "email"}, {"format": "int64"}, "", 'format not given, was "email"'),
        ({"format": "byte"}, {"contentEncoding": "base64"}, "", ""),
        ({"minimum": 3, "exclusiveMinimum": True}, {"exclusiveMinimum": 3}, "", ""),
        ({"minimum": 3, "exclusiveMinimum": False}, {"minimum": 3}, "", ""),
        ({"minLength": 0, "uniqueItems": False}, {}, "", ""),
    ],
)
def test_a_bound_allows_less_or_more(old: dict[str, Any], new: dict[str, Any], tighter: str, looser: str) -> None:
    """One that is only another one allows less: what was right may not be any more."""
    assert compared(of([old]), of([new])) == (tighter, looser)


def test_the_tightest_of_several_holds() -> None:
    """All parts of a composed schema hold at once."""
    assert of([{"maxLength": 5, "minLength": 1}, {"maxLength": 9, "minLength": 2}]) == {"maxLength": 5, "minLength": 2}
