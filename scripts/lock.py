"""
The lock: what specs/ and generated/ were made from, so that a stale or hand-edited part comes to light.

It is written last, when everything that it speaks of is in place.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
from typing import TYPE_CHECKING, Final

import attrs

from scripts.problems import Problem
from scripts.tables import Table, parse_toml

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

HEAD: Final = "# What specs/ and generated/ were made from. Written by `python -m scripts`, never by hand.\n"
SHA256: Final = re.compile(r"[0-9a-f]{64}")
BARE_KEY: Final = re.compile(r"[A-Za-z0-9_-]+")


@attrs.frozen
class Contents:
    """What a document says about itself, and how much there is of it."""

    openapi: str
    version: str
    paths: int
    operations: int
    schemas: int


@attrs.frozen
class LockedDocument:
    """A vendored document: where and when its bytes were obtained, and what they are."""

    sources: tuple[str, ...]
    #: The address that served it, or "file". Never a path: that would tell of the machine, not of the document.
    fetched_from: str
    date: dt.date
    sha256: str
    prose: bool
    contents: Contents
    overlay_sha256: str | None = None


@attrs.frozen
class Generator:
    """The code generator that wrote generated/."""

    name: str
    version: str


@attrs.frozen
class Lock:
    """The whole record, as a value: each `with_...` gives a new one."""

    documents: Mapping[str, LockedDocument] = attrs.field(factory=dict[str, LockedDocument])
    generator: Generator | None = None
    #: The hash of each folder under generated/, the documents' clients and the shared runtime alike.
    generated: Mapping[str, str] = attrs.field(factory=dict[str, str])

    @classmethod
    def read(cls, path: Path) -> Lock:
        """Read the lock; a missing file is an empty lock."""
        try:
            text = path.read_text(encoding="utf-8")
        except FileNotFoundError:
            return cls()
        except (OSError, UnicodeDecodeError) as error:
            message = f"{path} cannot be read: {error}"
            raise Problem(message) from error
        try:
            return cls.loads(text, place=path.name)
        except Problem as problem:
            repair = f"restore {path.name} from version control, or delete it, vendor each document again and generate"
            raise Problem(*(f"{line}; {repair}" for line in problem.lines)) from problem

    @classmethod
    def loads(cls, text: str, *, place: str = "lock") -> Lock:
        """Read the lock from its text."""
        table = parse_toml(text, place)
        documents = {name: _read_document(entry) for name, entry in table.take_table("documents").tables()}
        generator = _read_generator(table.take_table("generator"))
        generated = {name: _read_tree(entry) for name, entry in table.take_table("generated").tables()}
        table.finish()
        return cls(documents, generator, generated)

    def dumps(self) -> str:
        """Return the lock's text; equal locks have equal texts."""
        return "".join(self._lines())

    def with_document(self, name: str, document: LockedDocument) -> Lock:
        """Return a lock that records this document."""
        return attrs.evolve(self, documents={**self.documents, name: document})

    def with_overlay(self, name: str, sha256: str | None) -> Lock:
        """Return a lock that records this overlay for a document that was vendored before; None if it has none."""
        if name not in self.documents:
            message = f"{name} is not in the lock yet; run `python -m scripts vendor {name}` first"
            raise Problem(message)
        return self.with_document(name, attrs.evolve(self.documents[name], overlay_sha256=sha256))

    def with_generated(self, name: str, sha256: str, *, generator: Generator) -> Lock:
        """Return a lock that records the tree generated/NAME and the generator that wrote it."""
        return attrs.evolve(self, generator=generator, generated={**self.generated, name: sha256})

    def _lines(self) -> Iterator[str]:
        yield HEAD
        if self.generator is not None:
            yield "\n[generator]\n"
            yield _line("name", self.generator.name)
            yield _line("version", self.generator.version)
        for name, document in sorted(self.documents.items()):
            yield f"\n[documents.{_key(name)}]\n"
            yield "sources = [\n"
            yield from (f"    {_quoted(address)},\n" for address in document.sources)
            yield "]\n"
            yield _line("fetched_from", document.fetched_from)
            yield _line("date", document.date)
            yield _line("sha256", document.sha256)
            yield _line("prose", document.prose)
            for field, value in attrs.asdict(document.contents).items():
                yield _line(field, value)
            if document.overlay_sha256 is not None:
                yield _line("overlay_sha256", document.overlay_sha256)
        for name, sha256 in sorted(self.generated.items()):
            yield f"\n[generated.{_key(name)}]\n"
            yield _line("sha256", sha256)


def file_hash(path: Path) -> str:
    """Return the sha256 of a file's bytes."""
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        message = f"{path} cannot be read: {error}"
        raise Problem(message) from error


def tree_hash(folder: Path) -> str:
    """Return one sha256 for all files below a folder, the same on every system; byte code does not count."""
    if not folder.is_dir():
        message = f"{folder} is not there; run `python -m scripts generate` first"
        raise Problem(message)
    files = {
        path.relative_to(folder).as_posix(): path
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.relative_to(folder).parts
    }
    whole = hashlib.sha256()
    for name in sorted(files):
        # A name holds no NUL and a hash has a fixed length, so no two trees give the same stream.
        whole.update(name.encode() + b"\0" + bytes.fromhex(file_hash(files[name])))
    return whole.hexdigest()


def _read_document(table: Table) -> LockedDocument:
    document = LockedDocument(
        sources=table.take_texts("sources"),
        fetched_from=table.take("fetched_from", str),
        date=table.take("date", dt.date),
        sha256=_take_sha256(table, "sha256"),
        prose=table.take("prose", bool),
        contents=Contents(
            openapi=table.take("openapi", str),
            version=table.take("version", str),
            paths=table.take("paths", int),
            operations=table.take("operations", int),
            schemas=table.take("schemas", int),
        ),
        overlay_sha256=_take_sha256(table, "overlay_sha256") if "overlay_sha256" in table.values else None,
    )
    table.finish()
    return document


def _read_generator(table: Table) -> Generator | None:
    if not table.values:
        return None
    generator = Generator(name=table.take("name", str), version=table.take("version", str))
    table.finish()
    return generator


def _read_tree(table: Table) -> str:
    sha256 = _take_sha256(table, "sha256")
    table.finish()
    return sha256


def _take_sha256(table: Table, key: str) -> str:
    value = table.take(key, str)
    if not SHA256.fullmatch(value):
        message = f"{table.place}: `{key}` is not a sha256"
        raise Problem(message)
    return value


def _line(key: str, value: object) -> str:
    if isinstance(value, bool):
        return f"{key} = {str(value).lower()}\n"
    return f"{key} = {_quoted(value) if isinstance(value, str) else value}\n"


def _key(name: str) -> str:
    return name if BARE_KEY.fullmatch(name) else _quoted(name)


def _quoted(text: str) -> str:
    # TOML's basic strings are JSON's, except that TOML wants DEL escaped too.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
