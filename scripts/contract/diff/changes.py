"""One change between two documents, before anybody has asked whom it touches."""

from __future__ import annotations

from enum import StrEnum

import attrs


class Direction(StrEnum):
    """Which way a value travels."""

    #: From the client to the service.
    REQUEST = "request"
    #: From the service to the client, in an answer or in a message of its own.
    RESPONSE = "response"


@attrs.frozen(kw_only=True)
class Change:
    """What happened, by which rule, and where it is in the new document."""

    rule: str
    #: One plain sentence.
    text: str
    #: Where it stands in the new document; what is gone, where it stood.
    pointer: str
    #: What it happened to, such as "Call.status"; it stays the same when texts change.
    subject: str
    #: The operation that it is in, by its old id and by its new one; empty where it is in a named schema.
    operations: tuple[str, ...] = ()
    #: The named schema that it is in, by its old name and by its new one; empty where it is in an operation itself.
    schemas: tuple[str, ...] = ()
    direction: Direction | None = None
    #: Whether it is in what comes with a refusal, which is read where it can be and never raises anything else.
    of_refusal: bool = False
    next_step: str = ""


@attrs.frozen(kw_only=True)
class Where:
    """How a comparison came to where it is, for naming what it finds."""

    direction: Direction
    #: What is being compared, such as "Call.artifact".
    subject: str
    operations: tuple[str, ...] = ()
    schemas: tuple[str, ...] = ()
    #: Whether it is the whole of a body, where a decoder takes less for granted than inside of one.
    is_body: bool = False
    #: Whether it is in what comes with a refusal.
    of_refusal: bool = False

    def within(self, step: str) -> Where:
        """Return the place of a property or an item."""
        dot = "" if step.startswith("[") else "."
        return attrs.evolve(self, subject=f"{self.subject}{dot}{step}", is_body=False)

    def in_schema(self, old: str, new: str) -> Where:
        """Return the place of a named schema, which is the same wherever it is used."""
        names = tuple(filter(None, (old, new)))
        return attrs.evolve(self, subject=new or old, schemas=names, operations=())
