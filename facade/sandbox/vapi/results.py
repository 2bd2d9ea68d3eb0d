"""What Vapi works out when it is asked: replies, insights, evaluations. Nothing thinks here, so all of it is plain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from facade.loose import as_array, as_object
from facade.sandbox.wire import json_answer

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from facade.sandbox.service import Asked
    from facade.sandbox.shelves import Thing
    from facade.sandbox.wire import Answer

    from .shelves import VapiShelves

_REPLY: Final = "This is the sandbox. I have heard you."
_OVERVIEW: Final = "metrics-overview"


def handlers(shelves: VapiShelves) -> Mapping[str, Callable[[Asked], Answer]]:
    """Return what answers the operations that work something out, by their ids."""
    results = _Results(shelves)
    return {
        "AnalyticsController_query": results.analyse,
        "BoardController_metricsOverviewEnsure": results.overview,
        "ChatController_createChat": results.chat,
        "ChatController_createOpenAIChat": results.respond,
        "EvalController_run": results.evaluate,
        "InsightController_preview": results.preview_insight,
        "InsightController_run": results.run_insight,
        "StructuredOutputController_run": results.read_again,
    }


class _Results:
    def __init__(self, shelves: VapiShelves) -> None:
        self._shelves = shelves

    def chat(self, asked: Asked) -> Answer:
        """Reply to a chat, with all that was said in it before."""
        shelves, body = self._shelves, as_object(asked.body)
        said = body["input"]
        asked_for = [{"role": "user", "message": said}] if isinstance(said, str) else as_array(said)
        before = as_object(shelves.kept["/chat"].get(body.get("previousChatId", "")))
        reply = {"role": "assistant", "content": _REPLY}
        messages = [*as_array(before.get("messages")), *asked_for, reply]
        return shelves.shown(
            asked, shelves.add(shelves.shelves["/chat"], {**body, "output": [reply], "messages": messages})
        )

    def respond(self, asked: Asked) -> Answer:
        """Reply in OpenAI's form."""
        shelves = self._shelves
        annotations: list[Any] = []
        text: Thing = {"type": "output_text", "text": _REPLY, "annotations": annotations}
        message: Thing = {"id": f"msg_{shelves.world.new_id()}", "role": "assistant", "content": [text]}
        return shelves.shown(asked, {
            "id": f"response_{shelves.world.new_id()}",
            "object": "response",
            "created_at": int(shelves.world.today().timestamp()),
            "status": "completed",
            "output": [{**message, "type": "message", "status": "completed"}],
        })  # fmt: skip

    def evaluate(self, asked: Asked) -> Answer:
        """Keep the run of an eval, which is over at once; the document does not say what is answered."""
        run = self._shelves.add(self._shelves.shelves["/eval/run"], asked.body)
        return json_answer({"evalRunId": run["id"]}, asked.operation.success)

    def analyse(self, asked: Asked) -> Answer:
        """Answer queries: nothing was found."""
        moment = self._shelves.moment()
        nothing: list[Any] = []
        times = {"start": moment, "end": moment}
        return self._shelves.shown(asked, [
            {"name": query["name"], "timeRange": {**times, **query.get("timeRange", {})}, "result": nothing}
            for query in asked.body["queries"]
        ])  # fmt: skip

    def overview(self, asked: Asked) -> Answer:
        """Return the board that every account has, which is made when it is first asked for."""
        shelf = self._shelves.shelves["/reporting/board"]
        found = next((board for board in shelf.things.values() if board.get("systemKey") == _OVERVIEW), None)
        fields: Thing = {"name": "Metrics overview", "systemKey": _OVERVIEW, "layout": {"columns": 6}, "items": []}
        return self._shelves.shown(asked, found or self._shelves.add(shelf, fields))

    def run_insight(self, asked: Asked) -> Answer:
        """Run an insight that is kept."""
        shelf = self._shelves.shelves["/reporting/insight"]
        insight = self._shelves.found(shelf, asked)
        return self._shelves.missing(shelf, asked) if insight is None else self._insight(asked, insight["id"])

    def preview_insight(self, asked: Asked) -> Answer:
        """Run an insight that is not kept."""
        return self._insight(asked, self._shelves.world.new_id())

    def _insight(self, asked: Asked, insight_id: str) -> Answer:
        owned = self._shelves.owned(self._shelves.shelves["/reporting/insight"])
        return self._shelves.shown(asked, {**owned, "insightId": insight_id})

    def read_again(self, asked: Asked) -> Answer:
        """Read outputs from calls: at once for a preview, else later."""
        body, status = as_object(asked.body), asked.operation.success
        if body.get("previewEnabled"):
            # One result for each call, under its id.
            result = {"name": as_object(body.get("structuredOutput")).get("name", "Sample"), "result": None}
            return json_answer(dict.fromkeys(body["callIds"], result), status)
        told = f"{len(body['callIds'])} calls are read again."
        return json_answer({"message": told, "workflowId": self._shelves.world.new_id()}, status)


__all__ = ["handlers"]
