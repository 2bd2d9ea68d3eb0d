"""Checking one recording against the documents and the generated parsers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from attrs import define, field, frozen

from scripts.contract.catalogue import found
from scripts.contract.findings import Place, Reach
from scripts.contract.recordings.exchanges import ABSENT, strings
from scripts.contract.recordings.routes import Routes
from scripts.contract.recordings.schemas import LISTED, Misfit, Schemas
from scripts.pointers import below
from scripts.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from scripts.contract.findings import Finding
    from scripts.contract.recordings.decoding import Decoder
    from scripts.contract.recordings.exchanges import Exchange, Message, Recording
    from scripts.contract.recordings.routes import Route
    from scripts.contract.recordings.settings import HandedOut

#: From here on an answer is a refusal or a fault: what was asked may well be wrong, on purpose.
_REFUSED: Final = 400
_SUCCESS: Final = range(200, 300)
#: What is one thing's own in a path.
_ID: Final = re.compile(r"(?<=/)(?=[^/]*\d)[^/]{8,}")


@frozen(eq=False)
class Service:
    """A document, ready for being looked into."""

    name: str
    schemas: Schemas
    routes: Routes
    handed_out: HandedOut | None

    @classmethod
    def of(cls, name: str, document: Mapping[str, Any], handed_out: HandedOut | None) -> Service:
        """Get a document ready; a `Problem` says that it is none that recordings can be held against."""
        try:
            schemas = Schemas(document)
            routes = Routes(name, schemas)
        except (AttributeError, KeyError, TypeError) as error:
            why = f"it is not valid OpenAPI ({type(error).__name__}: {error})"
            raise Problem(f"specs/{name}.json: {why}; see what `contract specs` says of it") from None
        return cls(name, schemas, routes, handed_out)

    @property
    def takes_messages(self) -> bool:
        """Whether the document says what may be sent to the addresses that the service hands out."""
        return self.handed_out is not None and self.schemas.has(self.handed_out.schema)

    def lost(self) -> Iterator[Finding]:
        """Find that the document does not say so any more."""
        wanted = self.handed_out
        if wanted is not None and not self.takes_messages:
            yield found(
                "recording-messages-undescribed",
                Place(f"specs/{self.name}.json", pointer=wanted.schema),
                f"The document has no {wanted.schema}, which said what may be sent to a `{wanted.property}`.",
                subject=f"{self.name} {wanted.property}",
                reach=Reach.FACADE,
            )


@define
class Checker:
    """Checks recordings, and remembers which operations it has seen."""

    services: tuple[Service, ...]
    decoder: Decoder
    #: By the names of document and operation.
    seen: set[tuple[str, str]] = field(factory=set[tuple[str, str]])

    def check(self, recording: Recording) -> Iterator[Finding]:
        """Check each exchange of a recording, in order: later ones go to addresses that earlier ones gave."""
        given: dict[str, Service] = {}
        for exchange in recording.exchanges:
            yield from _Exchange(self, recording, exchange, given).findings()
            if exchange.response is not None and exchange.response.json is not ABSENT:
                for service in self.services:
                    given |= dict.fromkeys(_handed_out(service, exchange.response.json), service)


def _handed_out(service: Service, body: Any) -> Iterator[str]:
    wanted = service.handed_out
    if wanted is not None:
        yield from (text for name, text in strings(body) if name == wanted.property)


@frozen
class _Exchange:
    """One exchange, and all that is needed to check it."""

    checker: Checker
    recording: Recording
    exchange: Exchange
    #: The service behind each address that was handed out so far.
    given: Mapping[str, Service]

    def findings(self) -> Iterator[Finding]:
        """Find what is wrong with it."""
        exchange = self.exchange
        for service in self.checker.services:
            path = service.routes.path_of(exchange.uri)
            if path is not None:
                route = service.routes.find(exchange.method, path)
                if route is None:
                    yield self._unmatched(service, path)
                    return
                self.checker.seen.add((service.name, route.operation))
                yield from self._request(service, route, path)
                yield from self._response(service, route)
                return
        live = self.given.get(exchange.uri)
        if live is None or live.handed_out is None:
            yield found(
                "recording-exchange-unmatched",
                self._place(f"{exchange.pointer}/request/uri"),
                f"{exchange.method} goes to no server of any document, nor to an address that was handed out before.",
                subject=exchange.method,
            )
            return
        if live.takes_messages:
            yield from self._body(live, live.handed_out.schema, "", "message to a live call")

    def _place(self, pointer: str) -> Place:
        return self.recording.source.place(pointer)

    def _unmatched(self, service: Service, path: str) -> Finding:
        exchange = self.exchange
        others = service.routes.methods(path)
        known = f"has {', '.join(others)} there, but not {exchange.method}" if others else "has no such path"
        return found(
            "recording-exchange-unmatched",
            self._place(f"{exchange.pointer}/request/uri"),
            f"{exchange.method} {path} is no operation any more: specs/{service.name}.json {known}.",
            subject=f"{service.name} {exchange.method} {_ID.sub('*', path)}",
        )

    def _request(self, service: Service, route: Route, path: str) -> Iterator[Finding]:
        exchange = self.exchange
        if exchange.status is not None and exchange.status >= _REFUSED:
            return
        for misfit in route.faulty_parameters(exchange.uri, path, service.schemas):
            yield self._asked(service, route.operation, misfit, f"{exchange.pointer}/request/uri", f"{misfit.text}.")
        message = exchange.request
        if not message.text:
            if route.body_required:
                fault = Misfit("", "body", "required", "")
                place = f"{exchange.pointer}/request"
                yield self._asked(service, route.operation, fault, place, "The request lacks its body.")
            return
        kinds = service.schemas.at(route.content) if route.content else {}
        kind = _kind(message, kinds)
        if kind is None:
            fault = Misfit("", "body", "content-type", "")
            told = f"it takes {' or '.join(kinds)}" if kinds else "it takes none"
            text = f"The request has a body of {message.media_type or 'no known kind'}, but {told}."
            yield self._asked(service, route.operation, fault, f"{exchange.pointer}/request", text)
        elif message.json is not ABSENT and "schema" in kinds[kind]:
            pointer = below(route.content, kind, "schema")
            yield from self._body(service, pointer, route.operation, "request")

    def _body(self, service: Service, schema: str, operation: str, what: str) -> Iterator[Finding]:
        message = self.exchange.request
        for misfit in service.schemas.all_misfits(schema, message.json):
            text = f"The {what}'s {_named(misfit)} {misfit.text}."
            yield self._asked(service, operation, misfit, f"{message.body}{misfit.pointer}", text)

    def _asked(self, service: Service, operation: str, misfit: Misfit, pointer: str, text: str) -> Finding:
        unknown = misfit.keyword == "unknown"
        rule = "recording-request-field-unknown" if unknown else "recording-request-invalid"
        text = text[0].upper() + text[1:]
        return found(rule, self._place(pointer), text, operation=operation, subject=_subject(service, misfit))

    def _response(self, service: Service, route: Route) -> Iterator[Finding]:
        exchange, message = self.exchange, self.exchange.response
        if message is None or exchange.status is None:
            return
        place = f"{exchange.pointer}/response"
        refused = self.checker.decoder.refusal(service.name, route.operation, exchange)
        if refused is not None:
            yield found(
                "recording-response-undecodable",
                self._place(f"{message.body}{refused.pointer}"),
                f"The generated parser refuses the answer's {_named(refused)}: {refused.text}.",
                operation=route.operation,
                subject=_subject(service, refused),
            )
            return
        answer = route.answer(exchange.status)
        if answer is None:
            if exchange.status in _SUCCESS:
                yield found(
                    "recording-response-status-unknown",
                    self._place(f"{place}/status"),
                    f"The service answered {exchange.status}, which the document does not have.",
                    operation=route.operation,
                    subject=f"{service.name} {exchange.status}",
                )
            return
        kinds = service.schemas.at(answer).get("content", {})
        kind = _kind(message, kinds) if message.text else next(iter(kinds), None)
        if not kinds:
            return
        if kind is None:
            fault = Misfit("", "body", "content-type", f"is {message.media_type}, not {' or '.join(kinds)}")
            yield from self._answered(service, route.operation, [fault], place)
        elif message.json is not ABSENT and "schema" in kinds[kind]:
            schema = below(answer, "content", kind, "schema")
            misfits = service.schemas.all_misfits(schema, message.json)
            yield from self._answered(service, route.operation, misfits, message.body)

    def _answered(self, service: Service, operation: str, misfits: Iterable[Misfit], body: str) -> Iterator[Finding]:
        for misfit in misfits:
            rule = "recording-response-invalid"
            if misfit.keyword == "unknown":
                rule = "recording-response-field-unknown"
            elif misfit.keyword in LISTED:
                rule = "recording-response-value-unknown"
            text = f"The answer's {_named(misfit)} {misfit.text}."
            place = self._place(f"{body}{misfit.pointer}")
            yield found(rule, place, text, operation=operation, subject=_subject(service, misfit))


def _subject(service: Service, misfit: Misfit) -> str:
    """Name what is at fault so that the same fault in other recordings is put beside it."""
    return f"{service.name} {misfit.subject or 'body'}"


def _named(misfit: Misfit) -> str:
    subject = misfit.subject.rpartition(".")[0] if misfit.keyword == "required" else misfit.subject
    return f"`{subject}`" if subject else "body"


def _kind(message: Message, kinds: Mapping[str, Any]) -> str | None:
    """Choose the kind of body that the document has for a message; one that names no kind is taken for the first."""
    if not message.media_type:
        return next(iter(kinds), None)
    wanted = (message.media_type, f"{message.media_type.partition('/')[0]}/*", "*/*")
    return next((kind for word in wanted for kind in kinds if kind.partition(";")[0].strip().lower() == word), None)


__all__ = ["Checker", "Service"]
