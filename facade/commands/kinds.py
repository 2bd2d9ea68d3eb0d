"""Kinds of arguments: read from text, and refused with what was expected."""

from __future__ import annotations

import argparse
import datetime as dt
import math


def seconds(text: str) -> float:
    """Read a number of seconds."""
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value < math.inf:
        message = f"expected seconds, more than 0, not {text!r}"
        raise argparse.ArgumentTypeError(message)
    return value


def count(text: str) -> int:
    """Read how many there may be."""
    if not text.isascii() or not text.isdigit() or not int(text):
        message = f"expected a whole number above 0, not {text!r}"
        raise argparse.ArgumentTypeError(message)
    return int(text)


def moment(text: str) -> dt.datetime:
    """Read a date or a time; one without a zone is meant as that of this machine."""
    try:
        return dt.datetime.fromisoformat(text).astimezone()
    except (ValueError, OverflowError):
        message = f"expected a date or a time such as 2026-12-24T18:00Z, not {text!r}"
        raise argparse.ArgumentTypeError(message) from None


def variable(text: str) -> tuple[str, str]:
    """Read a name and its text."""
    name, found, value = text.partition("=")
    if not found or not name:
        message = f"expected NAME=TEXT, not {text!r}"
        raise argparse.ArgumentTypeError(message)
    return name, value


__all__ = ["count", "moment", "seconds", "variable"]
