"""Files of knowledge bases."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .refusing import refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from facade.sandbox.service import Asked
    from facade.sandbox.shelves import Thing
    from facade.sandbox.wire import Answer

    from .shelves import VapiShelves


def handlers(shelves: VapiShelves) -> Mapping[str, Callable[[Asked], Answer]]:
    """Return what answers the operations on files of knowledge bases, by their ids."""
    files = _Files(shelves)
    return {
        "KnowledgeBaseV2Controller_filesGet": files.show_all,
        "KnowledgeBaseV2Controller_fileAttach": files.attach,
        "KnowledgeBaseV2Controller_fileDetach": files.detach,
        "KnowledgeBaseV2Controller_fileRetry": files.retry,
    }


class _Files:
    """Which files a knowledge base has; they are kept with it."""

    def __init__(self, shelves: VapiShelves) -> None:
        self._shelves = shelves

    def _of(self, asked: Asked) -> list[Thing] | None:
        base = self._shelves.kept["/v2/knowledge-base"].get(asked.path["id"])
        return None if base is None else base["files"]

    def show_all(self, asked: Asked) -> Answer:
        """Return the files."""
        files = self._of(asked)
        return _missing(asked) if files is None else self._shelves.shown(asked, files)

    def attach(self, asked: Asked) -> Answer:
        """Add a file that was kept before."""
        shelves, files = self._shelves, self._of(asked)
        file = shelves.kept["/file"].get(asked.body["fileId"])
        if files is None:
            return _missing(asked)
        if file is None:
            return refusal(404, f"There is no file with the id {asked.body['fileId']}.")
        known = {
            **shelves.owned(shelves.shelves["/file"]),
            "fileId": file["id"],
            "fileName": file.get("name"),
            "bytes": file.get("bytes"),
            "mimetype": file.get("mimetype"),
            "knowledgeBaseV2Id": asked.path["id"],
            "status": "ready",
        }
        files.append(shelves.view(known, shelves.document.schemas["KnowledgeBaseV2File"]))
        return shelves.shown(asked, files[-1])

    def _found(self, asked: Asked) -> Thing | None:
        named = (file for file in self._of(asked) or () if asked.path["fileId"] in {file["fileId"], file["id"]})
        return next(named, None)

    def detach(self, asked: Asked) -> Answer:
        """Let go of a file."""
        file = self._found(asked)
        if file is None:
            return _missing(asked)
        self._shelves.kept["/v2/knowledge-base"][asked.path["id"]]["files"].remove(file)
        return self._shelves.shown(asked, file)

    def retry(self, asked: Asked) -> Answer:
        """Read a file again."""
        file = self._found(asked)
        if file is None:
            return _missing(asked)
        file |= {"status": "ready", "updatedAt": self._shelves.moment()}
        return self._shelves.shown(asked, file)


def _missing(asked: Asked) -> Answer:
    return refusal(404, f"There is nothing at {asked.request.path}.")


__all__ = ["handlers"]
