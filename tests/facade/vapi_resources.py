"""What Vapi in miniature keeps beside calls, and how it lists whatever it keeps."""

from __future__ import annotations

import datetime as dt
import zlib
from typing import TYPE_CHECKING, Any, Final, Literal
from uuid import uuid4

from tests.facade.serving import KEY, Route, Service, moment_in, object_in
from tests.facade.wire import Answer, Arrived, json_answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    #: Everything of one kind that is kept, as it is sent, by id.
    Kept = dict[str, dict[str, Any]]

Order = Literal["newest", "oldest", "any"]

_LIMIT: Final = 100
_MOST: Final = 1000
_COMPARED: Final[Mapping[str, Callable[[dt.datetime, dt.datetime], bool]]] = {
    "Gt": lambda one, other: one > other,
    "Ge": lambda one, other: one >= other,
    "Lt": lambda one, other: one < other,
    "Le": lambda one, other: one <= other,
}


class VapiResources(Service):
    """Assistants and phone numbers."""

    def __init__(self, key: str = KEY) -> None:
        super().__init__(key)
        self.assistants: Kept = {}
        self.phone_numbers: Kept = {}
        #: The order of lists; `any` is neither, but always the same.
        self.order: Order = "newest"
        self.now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC)

    def routes(self) -> list[Route]:
        """Return what it answers."""
        return [
            *self._stored("/assistant", self.assistants, self._create_assistant),
            *self._stored("/phone-number", self.phone_numbers, self._create_phone_number),
        ]

    def unauthorised(self) -> Answer:
        """Return the answer to a request without the right key."""
        return refusal(401, "This key is not known here.")

    def unknown(self, request: Arrived) -> Answer:
        """Return the answer to a request for what does not exist."""
        return refusal(404, f"There is nothing for {request.method} {request.path}.")

    def written_now(self) -> str:
        """Write the present moment as this service does: with milliseconds, and Z for UTC."""
        return self.now().astimezone(dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")

    def owned(self) -> dict[str, Any]:
        """Return what everything has that is kept here."""
        moment = self.written_now()
        return {"id": str(uuid4()), "orgId": "org-of-the-tests", "createdAt": moment, "updatedAt": moment}

    def listed(self, request: Arrived, kept: Kept) -> Answer:
        """Return what fits a request's filters, in order and no more than its limit."""
        limit = int(float(request.first("limit") or _LIMIT))
        if not 0 <= limit <= _MOST:
            return refusal(400, f"limit must be from 0 to {_MOST}.")
        found = [item for item in kept.values() if _fits(item, request)]
        if self.order == "any":
            found.sort(key=lambda item: zlib.crc32(item["id"].encode()))
        else:
            # Of those that are equally old, the later one is the newer one.
            found.sort(key=lambda item: moment_in(item["createdAt"]))
            if self.order == "newest":
                found.reverse()
        return json_answer(found[:limit])

    def _stored(self, path: str, kept: Kept, create: Callable[[Arrived], Answer]) -> Iterator[Route]:
        def get(request: Arrived, item_id: str) -> Answer:
            return json_answer(kept[item_id]) if item_id in kept else self.unknown(request)

        def change(request: Arrived, item_id: str) -> Answer:
            fields = object_in(request)
            if item_id not in kept:
                return self.unknown(request)
            if fields is None:
                return refusal(400, "The body must be an object.")
            kept[item_id] |= fields | {"updatedAt": self.written_now()}
            return json_answer(kept[item_id])

        def remove(request: Arrived, item_id: str) -> Answer:
            return json_answer(kept.pop(item_id)) if item_id in kept else self.unknown(request)

        yield Route("POST", path, create)
        yield Route("GET", path, lambda request: self.listed(request, kept))
        yield Route("GET", f"{path}/{{}}", get)
        yield Route("PATCH", f"{path}/{{}}", change)
        yield Route("DELETE", f"{path}/{{}}", remove)

    def _create_assistant(self, request: Arrived) -> Answer:
        fields = object_in(request)
        if fields is None:
            return refusal(400, "The body must be an object.")
        assistant = fields | self.owned()
        self.assistants[assistant["id"]] = assistant
        return json_answer(assistant, 201)

    def _create_phone_number(self, request: Arrived) -> Answer:
        fields = object_in(request)
        if fields is None or "provider" not in fields:
            return refusal(400, "provider must be given.")
        assigned = f"+155501{50 + len(self.phone_numbers):02}"
        number = {"number": assigned, "status": "active"} | fields | self.owned()
        self.phone_numbers[number["id"]] = number
        return json_answer(number, 201)


def refusal(status: int, message: str | list[str]) -> Answer:
    """Return an error as this service writes it."""
    return json_answer({"message": message, "statusCode": status}, status)


def _fits(item: Mapping[str, Any], request: Arrived) -> bool:
    for name in ("id", "assistantId", "phoneNumberId"):
        wanted = request.first(name)
        if wanted is not None and item.get(name) != wanted:
            return False
    return all(
        compare(moment_in(item[name]), moment_in(limit))
        for name in ("createdAt", "updatedAt")
        for ending, compare in _COMPARED.items()
        if (limit := request.first(name + ending))
    )
