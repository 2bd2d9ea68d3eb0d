"""Writing down what went wrong, without anything private."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final

from facade.errors import FacadeError
from facade.redaction import shown_word

if TYPE_CHECKING:
    from .events import Event

_logger: Final = logging.getLogger("facade")


def log(service: str, error: Exception, event: Event[Any] | None, what: str = "") -> None:
    """Write down what went wrong; only errors of this package have texts that may be written down."""
    text = str(error) if isinstance(error, FacadeError) else type(error).__name__
    kind = f" {shown_word(event.type)}" if event is not None else ""
    _logger.warning("%s webhook%s%s: %s", service, kind, f" ({what})" if what else "", text)


__all__ = ["log"]
