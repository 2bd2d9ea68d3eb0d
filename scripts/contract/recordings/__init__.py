"""The family ``recordings``: exchanges that were recorded still fit the documents, and hold nothing private."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING

from attrs import evolve

from scripts.contract.catalogue import found
from scripts.contract.diff.usage import Usage, read_usage
from scripts.contract.findings import Place, Reach
from scripts.contract.mended import mended
from scripts.contract.recordings.checking import Checker, Service
from scripts.contract.recordings.decoding import Decoder
from scripts.contract.recordings.exchanges import read_recording, recording_paths
from scripts.contract.recordings.located import Unreadable
from scripts.contract.recordings.secrecy import secrets
from scripts.contract.recordings.settings import settings
from scripts.sources import read_sources

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping, Sequence

    from scripts.contract.families import Options
    from scripts.contract.findings import Finding
    from scripts.contract.recordings.exchanges import Recording
    from scripts.sources import Workspace


def check(workspace: Workspace, options: Options) -> Iterator[Finding]:
    """Check each recording, and that none of the facade's operations is without one."""
    wanted = settings()
    sources = read_sources(workspace)
    services = [Service.of(name, mended(source), wanted.handed_out.get(name)) for name, source in sources.items()]
    checker = Checker(tuple(services), Decoder(workspace))
    usages = read_usage(workspace)
    for finding in _recordings(workspace, options.today, checker):
        yield _with_users(finding, usages, services)
    for service in services:
        yield from service.lost()
    yield from _unrecorded(usages, checker)


def _recordings(workspace: Workspace, today: dt.date, checker: Checker) -> Iterator[Finding]:
    wanted = settings()
    origins: Counter[str] = Counter()
    for path in recording_paths(workspace, wanted.folders):
        try:
            recording = read_recording(workspace, path)
        except Unreadable as problem:
            yield found("recording-unreadable", problem.place, f"{problem.what}.")
            continue
        origins[recording.where] += 1
        yield from _age(recording, today, wanted.longest_days)
        yield from _private(recording)
        yield from checker.check(recording)
    yield from _origins(origins, wanted.folders[0])


def _age(recording: Recording, today: dt.date, longest: int) -> Iterator[Finding]:
    place = recording.source.place("/recorded/on")
    if recording.on is None:
        yield found("recording-undated", place, "Nothing says when it was recorded.")
    elif (today - recording.on).days > longest:
        text = f"It was recorded on {recording.on}, more than {longest} days ago."
        yield found("recording-old", place, text)


def _origins(origins: Counter[str], folder: str) -> Iterator[Finding]:
    """Tell once, not once for each recording, what stood in for a service."""
    for where, number in origins.items():
        if where and not where.startswith("https://"):
            text = f"{number} of {origins.total()} recordings were made with {where}."
            yield found("recording-from-stand-in", Place(folder), text, subject=where)


def _private(recording: Recording) -> Iterator[Finding]:
    for secret in secrets(recording.source):
        text = f"{secret.what} stands in `{secret.pointer}`."
        name = next((step for step in reversed(secret.pointer.split("/")) if not step.isdecimal()), "")
        # One number may stand in every answer: those of one name are one group, and each is accepted by itself.
        yield found(secret.rule, secret.place, text, subject=f"{name}[{json.dumps(secret.pointer)}]")


def _with_users(finding: Finding, usages: Mapping[str, Usage], services: Sequence[Service]) -> Finding:
    """Say which of the facade's methods use the operation that a finding is about."""
    for service in services:
        users = usages.get(service.name, Usage()).operations.get(finding.operation, frozenset())
        if users and finding.operation in service.routes.operations:
            return evolve(finding, used_by=tuple(sorted(users)), reach=Reach.FACADE)
    return finding


def _unrecorded(usages: Mapping[str, Usage], checker: Checker) -> Iterator[Finding]:
    for service in checker.services:
        used = usages.get(service.name, Usage()).operations
        for operation in sorted(used.keys() & service.routes.operations.keys()):
            if (service.name, operation) not in checker.seen:
                route = service.routes.operations[operation]
                yield found(
                    "operation-unrecorded",
                    Place(f"specs/{service.name}.json", pointer=route.pointer),
                    f"No recording has {route.method} {route.path}, which the facade uses.",
                    operation=operation,
                    subject=f"{service.name} {route.method} {route.path}",
                    used_by=sorted(used[operation]),
                    reach=Reach.FACADE,
                )


__all__ = ["check"]
