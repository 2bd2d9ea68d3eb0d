"""Moments, as the services' users write them."""

from __future__ import annotations

import datetime as dt


def moment_in(text: str) -> dt.datetime:
    """Read a moment, or raise a `ValueError`; one without a time zone is in UTC."""
    moment = dt.datetime.fromisoformat(text.upper())
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


__all__ = ["moment_in"]
