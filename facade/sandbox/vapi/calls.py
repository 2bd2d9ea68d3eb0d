"""Calls: what can be asked about them, and told to them."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any, Final

from facade.loose import as_array, as_object
from facade.sandbox.scripts import STILL
from facade.sandbox.sound import recording
from facade.sandbox.wire import Answer, json_answer

from .control import control
from .life import Life
from .listing import chosen, page
from .placing import place
from .posting import message
from .refusing import refusal
from .report import RECORDINGS, files
from .settled import plan

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from facade.sandbox.scripts import Script
    from facade.sandbox.service import Asked
    from facade.sandbox.wire import Request

    from .service import Vapi

#: What a list is narrowed to, if asked.
_OWNERS: Final = ("id", "assistantId", "phoneNumberId")
#: A capture of packets, with none in it.
_CAPTURE: Final = struct.pack("<IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, 65535, 1)


class Calls:
    """The operations on calls."""

    def __init__(self, vapi: Vapi) -> None:
        self._vapi = vapi
        self.handlers: Mapping[str, Callable[[Asked], Answer]] = {
            "CallController_create": self._place,
            "CallController_findAll": self._list,
            "CallController_findOne": self._get,
            "CallController_update": self._rename,
            "CallController_deleteCallData": self._delete,
            **{
                f"CallArtifactController_{kind}RecordingDownload": self._download(f"recording-{kind}")
                for kind in (*RECORDINGS, "video")
            },
            "CallArtifactController_callLogsDownload": self._download("log"),
            "CallArtifactController_pcapDownload": self._download("pcap"),
        }

    def add(self, fields: Mapping[str, Any], script: Script | None = None, base: str = "") -> dict[str, Any]:
        """Add a call; nothing happens to it until its life is begun."""
        vapi = self._vapi
        moment = vapi.written_now()
        call: dict[str, Any] = {
            "id": vapi.world.new_id(),
            "orgId": vapi.org_id,
            "createdAt": moment,
            "updatedAt": moment,
            "type": "outboundPhoneCall",
            "status": "queued",
            **fields,
        }
        base = base or vapi.base
        if plan(vapi, call, "monitorPlan").get("controlEnabled", vapi.controllable):
            address = f"{base}/control/{call['id']}"
            call.setdefault("monitor", {"controlUrl": address, "listenUrl": f"ws{address.removeprefix('http')}/listen"})
        vapi.calls[call["id"]] = call
        vapi.lives[call["id"]] = Life(vapi, call, script or STILL, base)
        vapi.tell(call["id"], str(call["status"]))
        return call

    # Operations

    def _place(self, asked: Asked) -> Answer:
        return place(self._vapi, self, asked)

    def _list(self, asked: Asked) -> Answer:
        query = self._vapi.document.query(asked.operation, asked.request)
        wanted = {name: query[name] for name in _OWNERS if name in query}
        calls = [
            call for call in self._vapi.calls.values() if all(call.get(name) == value for name, value in wanted.items())
        ]
        found = chosen(calls, query, self._vapi.order)
        return json_answer(page(found, query)[0])

    def _get(self, asked: Asked) -> Answer:
        life = self._vapi.life_of(asked.path["id"])
        if life is None:
            return self._vapi.unknown(asked.request)
        life.look()
        return json_answer(life.call)

    def _rename(self, asked: Asked) -> Answer:
        call = self._vapi.calls.get(asked.path["id"])
        if call is None:
            return self._vapi.unknown(asked.request)
        call |= {**asked.body, "updatedAt": self._vapi.written_now()}
        return json_answer(call)

    def _delete(self, asked: Asked) -> Answer:
        vapi, first = self._vapi, asked.path["id"]
        call = vapi.calls.get(first)
        if call is None:
            return vapi.unknown(asked.request)
        for call_id in {first: None, **dict.fromkeys(as_array(as_object(asked.body).get("ids")))}:
            if (life := vapi.life_of(call_id)) is not None:
                self._forget(call_id, life)
        return json_answer(call)

    def _forget(self, call_id: str, life: Life) -> None:
        vapi = self._vapi
        life.stop()
        if life.call.get("status") == "scheduled":
            life.become({"status": "ended", "endedReason": "scheduled-call-deleted"})
        del vapi.lives[call_id]
        vapi.deleted[call_id] = vapi.calls.pop(call_id)
        vapi.tell(call_id, "deleted")
        message(vapi, life.call, "call.deleted")

    def _download(self, kind: str) -> Callable[[Asked], Answer]:
        def download(asked: Asked) -> Answer:
            life = self._vapi.life_of(asked.path["id"])
            name = None if life is None else self._files(life).get(kind)
            if life is None or name is None:
                return refusal(404, f"There is no such file of call {asked.path['id']}.")
            return Answer(302, b"", {"location": f"{life.base}/files/{life.call['id']}/{name}"})

        return download

    def _files(self, life: Life) -> Mapping[str, str]:
        """Return the names of what can be fetched of a call, by kind."""
        return files(self._vapi, life.call) if "artifact" in life.call else {}

    # What is no operation

    def beside(self, request: Request) -> Answer | None:
        """Answer what is no operation: control addresses, and the files that calls leave behind."""
        parts = request.path.split("/")[1:]
        life = self._vapi.life_of(parts[1]) if len(parts) > 1 else None
        if life is None:
            return None
        match request.method, *parts:
            case "POST", "control", _:
                return control(self._vapi, life, request)
            case "GET", "files", _, name:
                return self._file(life, name)
            case _:
                return None

    def _file(self, life: Life, name: str) -> Answer | None:
        if name not in self._files(life).values():
            return None
        match name.rpartition(".")[2]:
            case "log":
                lines = "".join(
                    f"{each['secondsFromStart']} {each['role']}\n" for each in life.call.get("messages", ())
                )
                return Answer(200, lines.encode(), {"content-type": "text/plain; charset=utf-8"})
            case "pcap":
                return Answer(200, _CAPTURE, {"content-type": "application/vnd.tcpdump.pcap"})
            case _:
                return recording()


__all__ = ["Calls"]
