"""What Vapi keeps beside calls, as far as it is more than creating, listing, fetching, changing and removing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

from facade.loose import as_array, as_object
from facade.sandbox.bodies import read_json
from facade.sandbox.checking import Upload
from facade.sandbox.shelves import Shelf, Shelves, Thing, key_in
from facade.sandbox.wire import Answer

from . import knowledge, results, simulations
from .listing import chosen, page
from .refusing import refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from facade.sandbox.service import Asked
    from facade.sandbox.wire import Request

    from .service import Vapi

#: Numbers that the service gives, which nobody has.
_NUMBERS: Final = tuple(f"+155501{number}" for number in range(50, 100))


class VapiShelves(Shelves):
    """Assistants, phone numbers, tools, files, and all else that Vapi keeps beside calls."""

    def __init__(self, vapi: Vapi) -> None:
        super().__init__(vapi)
        self.vapi = vapi
        #: The contents of files, by id.
        self.contents: dict[str, Upload] = {}
        self.own |= {
            "CampaignController_getCampaignV2Contacts": self._contacts,
            **results.handlers(self),
            **knowledge.handlers(self),
            **simulations.handlers(self),
        }

    # What all of it is like

    def show_all(self, shelf: Shelf, asked: Asked) -> Answer:
        """Return the things that a request asks for, plainly or as a page."""
        query = self.document.query(asked.operation, asked.request)
        # A resource of a provider is found below its provider alone.
        wanted = {**asked.path, **query}
        return self.listed(asked, chosen(list(shelf.things.values()), wanted, self.vapi.order), wanted)

    def listed(self, asked: Asked, found: list[Thing], query: Mapping[str, Any]) -> Answer:
        """Answer with things in their order: as many as are asked for."""
        shown, meta = page(found, query)
        schema = asked.operation.answer or {}
        paged = "properties" in self.document.checker.resolved(schema) or (
            schema.get("type") is None and "page" in query
        )
        return self.shown(asked, {"results": shown, "metadata": meta} if paged else shown)

    def moment(self) -> str:
        """Write the present moment as the service does."""
        return self.vapi.written_now()

    def owned(self, shelf: Shelf) -> Thing:
        """Return what every new thing has."""
        moment = self.moment()
        return {shelf.key: self.world.new_id(), "orgId": self.vapi.org_id, "createdAt": moment, "updatedAt": moment}

    def merged(self, shelf: Shelf, thing: Thing, fields: Mapping[str, Any]) -> Thing:
        """Return a thing with these fields in place of what it had there."""
        del shelf
        return {**thing, **fields, "updatedAt": self.moment()}

    def missing(self, shelf: Shelf, asked: Asked) -> Answer:
        """Return the answer to a request for a thing that is not there."""
        return refusal(404, f"There is no {shelf.one} with the id {key_in(asked)}.")

    # What is particular

    def create(self, shelf: Shelf, asked: Asked) -> Answer:
        """Make a thing of a body, and keep it."""
        thing = self.add(shelf, self.given(shelf, asked))
        upload = as_object(asked.body).get("file")
        if isinstance(upload, Upload):
            self.contents[thing["id"]] = upload
            thing["url"] = f"{asked.request.base}/files/{thing['id']}/{quote(upload.name, safe='')}"
        return self.shown(asked, thing)

    def given(self, shelf: Shelf, asked: Asked) -> Mapping[str, Any]:
        """Return the fields that a request brings, and what follows from them."""
        body = as_object(asked.body)
        if "{" in shelf.at[0]:
            # The document has no body for resources of providers; they come in one all the same.
            resource = _object_in(asked.request.body.decode("utf-8", "replace"))
            named = {"provider": asked.path["provider"], "resourceName": asked.path["resourceName"]}
            return {**named, **({"resource": resource} if resource else {})}
        if asked.request.method != "POST":
            return body
        filled = {"/phone-number": self._number, "/file": self._file, "/campaign": self._campaign}.get(shelf.at[0])
        return body if filled is None else filled(body)

    def _number(self, body: Mapping[str, Any]) -> Thing:
        taken = {thing.get("number") for thing in self.kept["/phone-number"].values()}
        number = next((number for number in _NUMBERS if number not in taken), _NUMBERS[-1])
        return {**({} if "sipUri" in body else {"number": number}), **body}

    def _campaign(self, body: Mapping[str, Any]) -> Thing:
        counters = ("Scheduled", "Queued", "InProgress", "EndedVoicemail", "Ended")
        status = "scheduled" if "schedulePlan" in body else "in-progress"
        return {"status": status, **{f"callsCounter{name}": 0 for name in counters}, **body}

    def _file(self, body: Mapping[str, Any]) -> Thing:
        file: Upload = body["file"]
        about = {"name": file.name, "originalName": file.name, "bytes": len(file.content), "mimetype": file.media_type}
        return {
            **about,
            **{name: value for name, value in body.items() if name != "file"},
            "metadata": _object_in(body.get("metadata")),
        }

    def file(self, request: Request) -> Answer | None:
        """Answer with the content of a file that was kept; None if there is no such file."""
        match request.method, *request.path.split("/")[1:]:
            case "GET", "files", key, _ if key in self.kept["/file"] and key in self.contents:
                upload = self.contents[key]
                return Answer(200, upload.content, {"content-type": upload.media_type})
            case _:
                return None

    def _contacts(self, asked: Asked) -> Answer:
        shelf = self.shelves["/campaign"]
        thing = self.found(shelf, asked)
        if thing is None:
            return self.missing(shelf, asked)
        query = self.document.query(asked.operation, asked.request)
        wanted = as_array(query.get("status"))
        contacts = [
            {
                "id": f"{thing['id']}-{index}",
                "number": customer.get("number", ""),
                "name": customer.get("name"),
                "status": "contact.pending",
            }
            for index, customer in enumerate(thing.get("customers", ()))
        ]
        return self.listed(asked, [each for each in contacts if not wanted or each["status"] in wanted], query)


def _object_in(text: object) -> Thing:
    try:
        return as_object(read_json(text)) if isinstance(text, str) else {}
    except ValueError:
        return {}


__all__ = ["VapiShelves"]
