"""The command `vendor`: take a published document, or a saved copy, into specs/ and record it."""

from __future__ import annotations

import datetime as dt
import hashlib
import os
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import attrs

from scripts.lock import Contents, Lock, LockedDocument, file_hash
from scripts.problems import Problem
from scripts.sources import REPOSITORY, Source, Workspace, find_source
from scripts.vendor.canonical import canonical_text, write_in_turn
from scripts.vendor.document import Guards, contents_of, read_document
from scripts.vendor.fetch import Limits, Obtained, first_that_passes, read_file
from scripts.vendor.progress import download_progress
from scripts.vendor.prose import drop_prose

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from scripts.vendor.anatomy import JsonObject

DEFAULT_SECONDS: Final = 60.0

#: What the lock says in place of a path, which would tell of a machine and not of a document.
FROM_FILE: Final = "file"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the command's arguments."""
    parser.add_argument("name", metavar="NAME", help="the document, as specs/sources.toml calls it")
    parser.add_argument(
        "--from",
        dest="origin",
        metavar="FILE|URL",
        help="take this copy instead of the listed addresses",
    )
    parser.add_argument("--keep-prose", action="store_true", help="keep descriptions, summaries and examples")
    parser.add_argument(
        "--time-out",
        type=float,
        default=DEFAULT_SECONDS,
        metavar="SECONDS",
        help="the time that each address has to deliver the whole document (default: %(default)g)",
    )
    parser.add_argument(
        "--root",
        type=Path,
        default=REPOSITORY,
        metavar="DIR",
        help="the repository to work in (default: this one)",
    )


def run(arguments: argparse.Namespace) -> int:
    """Vendor one document; on any refusal nothing on disk changes."""
    workspace = Workspace(arguments.root.resolve())
    source = find_source(arguments.name, workspace)
    if not arguments.time_out > 0:
        message = f"--time-out must be above 0, not {arguments.time_out:g}"
        raise Problem(message)
    lock = Lock.read(workspace.lock_path)
    before = _vendored_contents(source)
    guards = Guards(
        minimum_bytes=source.minimum_bytes,
        minimum_version=source.minimum_version,
        vendored_operations=before.operations if before else 0,
        minimum_share=source.minimum_share,
    )
    limits = Limits(source.maximum_bytes, arguments.time_out)
    obtained = _obtain(source, arguments.origin, limits, partial(read_document, guards=guards))
    for refusal in obtained.refusals:
        print(f"vendor: passed over {refusal}", file=sys.stderr)
    document = obtained.value if arguments.keep_prose else drop_prose(obtained.value)
    text = canonical_text(document)
    record = LockedDocument(
        sources=source.addresses,
        fetched_from=obtained.address,
        date=dt.datetime.now(dt.UTC).date(),
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        prose=arguments.keep_prose,
        contents=contents_of(document),
        overlay_sha256=file_hash(source.overlay_path) if source.overlay_path.exists() else None,
    )
    print(_put_in_place(source, text, record, lock, before))
    return 0


def _vendored_contents(source: Source) -> Contents | None:
    """Count what the vendored document holds, if there is one; it is the measure for a new copy."""
    if not source.document_path.exists():
        return None
    try:
        return contents_of(read_document(source.document_path.read_bytes(), Guards()))
    except (Problem, OSError) as error:
        faults = "; ".join(error.lines) if isinstance(error, Problem) else error
        place = source.workspace.shown(source.document_path)
        message = f"the vendored {place}: {faults}; restore it from version control, or delete it to begin anew"
        raise Problem(message) from error


def _obtain(
    source: Source,
    origin: str | None,
    limits: Limits,
    read: Callable[[bytes], JsonObject],
) -> Obtained[JsonObject]:
    if origin is not None and "://" not in origin:
        try:
            return Obtained(FROM_FILE, read(read_file(Path(origin), limits)))
        except Problem as problem:
            message = f"{origin}: {'; '.join(problem.lines)}"
            raise Problem(message) from problem
    addresses = source.addresses if origin is None else [origin]
    with download_progress(f"fetching {source.title}", sys.stderr, os.environ) as watch:
        return first_that_passes(addresses, limits, read, watch)


def _put_in_place(source: Source, text: str, record: LockedDocument, lock: Lock, before: Contents | None) -> str:
    """Write what differs, the lock last, and return what there is to tell."""
    known = lock.documents.get(source.name)
    unchanged = before is not None and file_hash(source.document_path) == record.sha256
    if unchanged and known is not None and known.sha256 == record.sha256:
        # The same bytes again: when and where they were first obtained stays true.
        record = attrs.evolve(record, fetched_from=known.fetched_from, date=known.date, prose=known.prose)
    renewed = lock.with_document(source.name, record)
    texts = {} if unchanged else {source.document_path: text}
    if renewed != lock:
        texts[source.workspace.lock_path] = renewed.dumps()
    write_in_turn(texts)
    written = [source.workspace.shown(path) for path in texts]
    return _summary(source, before, record, written)


def _summary(source: Source, before: Contents | None, record: LockedDocument, written: list[str]) -> str:
    now = record.contents
    lines = [f"{source.title}, from {record.fetched_from} on {record.date}"]
    for field, count in attrs.asdict(now).items():
        earlier = count if before is None else getattr(before, field)
        lines.append(f"  {field:10}  {count}" if earlier == count else f"  {field:10}  {earlier} -> {count}")
    lines.append(f"wrote {' and '.join(written)}" if written else "nothing changed")
    return "\n".join(lines)
