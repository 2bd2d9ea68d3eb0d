"""What a service is answered."""

from __future__ import annotations

from attrs import field, frozen


@frozen
class Reply:
    """The answer to a message that wants one, as it goes out."""

    content: bytes = field(repr=False)
    content_type: str = "application/json"
    status: int = 200


__all__ = ["Reply"]
