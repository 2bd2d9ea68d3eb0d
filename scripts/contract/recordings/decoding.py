"""Reading recorded answers with the generated client, of whichever repository is looked at."""

from __future__ import annotations

import hashlib
import importlib
import importlib.util
import re
import sys
from typing import TYPE_CHECKING, Any, Final

from attrs import frozen

from scripts.contract.recordings.schemas import Misfit
from scripts.problems import Problem
from scripts.sources import REPOSITORY

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from scripts.contract.recordings.exchanges import Exchange
    from scripts.sources import Workspace


_OPERATION: Final = re.compile(r"^operation = Operation\(\s*[\"']([^\"']+)", re.MULTILINE)


@frozen
class _Reply:
    """What reading needs of an HTTP response."""

    status_code: int
    content: bytes
    headers: Mapping[str, str]


class Decoder:
    """The generated parsers, by the name of the document and of the operation."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._package = ""
        self._modules: dict[str, dict[str, str]] = {}

    def modules(self, service: str) -> dict[str, str]:
        """Return the module of each operation, below the package of the service."""
        if service not in self._modules:
            self._modules[service] = dict(_operations(self._workspace.generated / service))
        return self._modules[service]

    def refusal(self, service: str, operation: str, exchange: Exchange) -> Misfit | None:
        """Say what the parser refuses, and where; None if it reads the answer, or there is no parser."""
        module = self.modules(service).get(operation)
        if module is None or exchange.response is None or exchange.status is None:
            return None
        response = exchange.response
        read = self._load(f"{service}.{module}").operation.read
        try:
            read(_Reply(exchange.status, response.text.encode(), response.headers))
        except Exception as error:
            # By name: another repository's generated code has classes of its own.
            kind = type(error).__name__
            if kind == "DecodeError":
                return Misfit.at(error.path, "decode", error.problem)  # type: ignore[attr-defined] # as it is there
            if kind != "UnexpectedStatus":
                raise
            if exchange.status in range(200, 300):
                return Misfit.at(("status",), "status", f"{exchange.status} is taken for a failure")
        return None

    def _load(self, module: str) -> Any:
        if not self._package:
            self._package = _package(self._workspace)
        try:
            return importlib.import_module(f"{self._package}.{module}")
        except ImportError as error:
            raise Problem(f"generated/ cannot be imported ({error}); run `make generate`") from None


def _package(workspace: Workspace) -> str:
    """Import a repository's own generated/; its modules know each other by relative names, so any name will do."""
    if workspace.root == REPOSITORY:
        return "generated"
    name = f"generated_{hashlib.sha256(str(workspace.root).encode()).hexdigest()[:12]}"
    for loaded in [known for known in sys.modules if known.partition(".")[0] == name]:
        del sys.modules[loaded]
    place = workspace.generated / "__init__.py"
    spec = importlib.util.spec_from_file_location(name, place, submodule_search_locations=[str(workspace.generated)])
    if spec is None or spec.loader is None or not place.exists():
        raise Problem("generated/ is not there; run `make generate`")
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    importlib.invalidate_caches()
    spec.loader.exec_module(module)
    return name


def _operations(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.glob("api/*/*.py")):
        if match := _OPERATION.search(path.read_text(encoding="utf-8")):
            yield match[1], f"api.{path.parent.name}.{path.stem}"


__all__ = ["Decoder"]
