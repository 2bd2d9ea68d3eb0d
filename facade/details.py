"""What errors know of what went wrong."""

from __future__ import annotations

from attrs import field, frozen


@frozen
class Flaw:
    """One thing that is wrong with an argument, or with a field of a request."""

    #: The way to it, such as `to` or `agent_overrides.tts_params.top_p`.
    where: str
    problem: str

    def __str__(self) -> str:
        return f"{self.where}: {self.problem}" if self.where else self.problem


@frozen(kw_only=True)
class Details:
    """What is known of an exchange that failed."""

    provider: str
    operation: str
    status: int | None = None
    request_id: str | None = None
    #: What the service said, without anything private.
    service_message: str | None = None
    #: The service's own word for the error.
    code: str | None = None
    #: The service's own word for why, where it gives one beside the code.
    reason: str | None = None
    #: Fields that the service refused.
    fields: tuple[Flaw, ...] = ()
    #: Seconds after which the service is willing to be asked again.
    retry_after: float | None = None
    #: How often it was tried.
    tries: int = 1
    #: The whole answer. It may hold private data, so no message shows it.
    body: bytes | None = field(default=None, repr=False)


class Detailed:
    """Gives an error its details as attributes."""

    details: Details

    @property
    def provider(self) -> str:
        """The service: `vapi`, `voiceai` or `openai`."""
        return self.details.provider

    @property
    def operation(self) -> str:
        """The document's own name for what was asked."""
        return self.details.operation

    @property
    def status(self) -> int | None:
        """The HTTP status, if there was an answer."""
        return self.details.status

    @property
    def request_id(self) -> str | None:
        """The service's id of the request, for its support."""
        return self.details.request_id

    @property
    def service_message(self) -> str | None:
        """What the service said, without anything private."""
        return self.details.service_message

    @property
    def code(self) -> str | None:
        """The service's own word for the error."""
        return self.details.code

    @property
    def reason(self) -> str | None:
        """The service's own word for why, where it gives one beside the code."""
        return self.details.reason

    @property
    def fields(self) -> tuple[Flaw, ...]:
        """The fields that the service refused."""
        return self.details.fields

    @property
    def retry_after(self) -> float | None:
        """Seconds after which the service is willing to be asked again."""
        return self.details.retry_after

    @property
    def body(self) -> bytes | None:
        """The service's whole answer; it may hold private data."""
        return self.details.body


__all__ = ["Detailed", "Details", "Flaw"]
