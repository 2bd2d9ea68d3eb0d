"""Runs of simulations, and what belongs to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from facade.sandbox.wire import Answer

from .listing import chosen
from .refusing import refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from facade.sandbox.service import Asked
    from facade.sandbox.shelves import Thing

    from .shelves import VapiShelves

_AT = "/eval/simulation/run"


def handlers(shelves: VapiShelves) -> Mapping[str, Callable[[Asked], Answer]]:
    """Return what answers the operations on runs, by their ids."""
    runs = _Runs(shelves)
    return {
        "SimulationRunController_create": runs.create,
        "SimulationRunController_cancelGroup": runs.cancel,
        "SimulationRunController_findItems": runs.items,
        "SimulationRunController_findItem": runs.item,
        "SimulationRunController_cancelItem": runs.cancel_item,
        "SimulationRunController_generateSuggestions": runs.suggest,
        "SimulationController_getConcurrency": runs.concurrency,
        "SimulationGenerateController_generate": runs.scenarios,
    }


class _Runs:
    """The runs, each with an item for each of its simulations and each time that it is run."""

    def __init__(self, shelves: VapiShelves) -> None:
        self._shelves = shelves
        self._shelf = shelves.shelves[_AT]
        self._items: dict[str, dict[str, Thing]] = {}

    def create(self, asked: Asked) -> Answer:
        """Start a run; nothing ever runs here, so it stays queued until it is cancelled."""
        shelves, body = self._shelves, asked.body
        run = shelves.add(self._shelf, body)
        items = self._items.setdefault(run["id"], {})
        schema = shelves.document.schemas["SimulationRunItem"]
        for simulation in self._simulations(body["simulations"]):
            for number in range(int(body.get("iterations", 1))):
                known = {
                    **shelves.owned(self._shelf),
                    "runId": run["id"],
                    "simulationId": simulation,
                    "iterationNumber": number + 1,
                    "status": "queued",
                }
                item = shelves.view({key: value for key, value in known.items() if value is not None}, schema)
                items[item["id"]] = item
        run["itemCounts"] = self._counts(items)
        address = f"https://dashboard.vapi.ai/simulations/runs/{run['id']}"
        return shelves.shown(asked, {**run, "url": address, "simulationRunItemIds": list(items)})

    def _simulations(self, entries: list[Thing]) -> list[str | None]:
        found: list[str | None] = []
        for entry in entries:
            suite = self._shelves.kept["/eval/simulation/suite"].get(entry.get("simulationSuiteId", ""))
            found += [entry.get("simulationId")] if suite is None else suite["simulationIds"]
        return found

    def _counts(self, items: Mapping[str, Thing]) -> dict[str, int]:
        names = ("queued", "running", "passed", "failed", "canceled")
        counts = {name: sum(item["status"] == name for item in items.values()) for name in names}
        return {**counts, "total": len(items)}

    def cancel(self, asked: Asked) -> Answer:
        """Cancel all of a run that is not over."""
        run = self._shelf.things.get(asked.path["id"])
        if run is None:
            return self._shelves.missing(self._shelf, asked)
        for item in self._items[run["id"]].values():
            self._cancel(item)
        self._refresh(run)
        return self._shelves.shown(asked, run)

    def _cancel(self, item: Thing) -> None:
        if item["status"] not in {"passed", "failed", "canceled"}:
            moment = self._shelves.moment()
            item |= {"status": "canceled", "canceledAt": moment, "updatedAt": moment}

    def _refresh(self, run: Thing) -> None:
        moment = self._shelves.moment()
        counts = self._counts(self._items[run["id"]])
        run |= {"itemCounts": counts, "updatedAt": moment}
        if not counts["queued"] + counts["running"] and run["status"] != "ended":
            run |= {"status": "ended", "endedAt": moment, "endedReason": "canceled"}

    def items(self, asked: Asked) -> Answer:
        """Return the items of a run."""
        if asked.path["id"] not in self._items:
            return self._shelves.missing(self._shelf, asked)
        query: dict[str, Any] = self._shelves.document.query(asked.operation, asked.request)
        found = chosen(list(self._items[asked.path["id"]].values()), query, "oldest")
        return self._shelves.listed(asked, found, query)

    def item(self, asked: Asked) -> Answer:
        """Return one item."""
        item = self._found(asked)
        return self._no_item(asked) if item is None else self._shelves.shown(asked, item)

    def cancel_item(self, asked: Asked) -> Answer:
        """Cancel one item."""
        item = self._found(asked)
        if item is None:
            return self._no_item(asked)
        self._cancel(item)
        self._refresh(self._shelf.things[asked.path["id"]])
        return self._shelves.shown(asked, item)

    def suggest(self, asked: Asked) -> Answer:
        """Think of improvements; the document has no body for them."""
        return self._no_item(asked) if self._found(asked) is None else Answer(asked.operation.success)

    def _found(self, asked: Asked) -> Thing | None:
        return self._items.get(asked.path["id"], {}).get(asked.path["itemId"])

    def _no_item(self, asked: Asked) -> Answer:
        return refusal(404, f"There is no item with the id {asked.path['itemId']}.")

    def concurrency(self, asked: Asked) -> Answer:
        """Return how many simulations may run at once."""
        limit = 10
        moment = self._shelves.moment()
        return self._shelves.shown(asked, {
            "orgId": self._shelves.vapi.org_id,
            "concurrencyLimit": limit,
            "activeSimulations": 0,
            "availableToStart": limit,
            "isDefault": True,
            "createdAt": moment,
            "updatedAt": moment,
        })  # fmt: skip

    def scenarios(self, asked: Asked) -> Answer:
        """Make scenarios up."""
        return self._shelves.shown(asked, {"scenarios": [], "coverageNotes": "The sandbox makes up no scenarios."})


__all__ = ["handlers"]
