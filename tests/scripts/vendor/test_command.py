"""The whole command, in a temporary repository and against a real local server."""

from __future__ import annotations

import datetime as dt
import json
import re
import subprocess
import sys
import tomllib
from typing import TYPE_CHECKING

from scripts.__main__ import main
from scripts.lock import Lock, file_hash
from scripts.sources import REPOSITORY
from scripts.vendor.canonical import canonical_text

if TYPE_CHECKING:
    import pytest

    from scripts.vendor.anatomy import Json, JsonObject
    from tests.scripts.vendor.conftest import House, Server


def vendor(house: House, *arguments: str, name: str = "toy") -> int:
    """Run the command in a temporary repository."""
    return main(["vendor", name, *arguments, "--root", str(house.root)])


def from_file(house: House, document: bytes | Json, *arguments: str) -> int:
    """Run the command on a saved copy."""
    return vendor(house, "--from", str(house.save(document)), *arguments)


def test_a_served_document_is_vendored_and_recorded(house: House, server: Server, wordy: JsonObject) -> None:
    """The facts are written in canonical form, and the lock says where, when and what."""
    missing, good = server.serve(b"", status=404), server.serve(wordy)
    house.list_source(missing, good)
    assert vendor(house) == 0
    record = tomllib.loads(house.lock.read_text(encoding="utf-8"))["documents"]["toy"]
    assert record == {
        "sources": [missing, good],
        "fetched_from": good,
        "date": dt.datetime.now(dt.UTC).date(),
        "sha256": file_hash(house.document),
        "prose": False,
        "openapi": "3.1.0",
        "version": "2.0",
        "paths": 2,
        "operations": 3,
        "schemas": 1,
    }


def test_prose_and_order_are_gone_from_the_vendored_document(
    house: House, wordy: JsonObject, plain: JsonObject
) -> None:
    """A document with prose, mixed key order and 3.1 spelling ends as its facts in canonical form."""
    assert from_file(house, wordy) == 0
    assert json.loads(house.document.read_text(encoding="utf-8")) == plain
    assert house.document.read_text(encoding="utf-8") == canonical_text(plain)


def test_prose_is_kept_on_request(
    house: House,
    wordy: JsonObject,
    plain: JsonObject,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Whoever wants descriptions gets them, in canonical order; the lock says so."""
    assert from_file(house, wordy, "--keep-prose") == 0
    assert house.document.read_text(encoding="utf-8") == canonical_text(wordy)
    assert Lock.read(house.lock).documents["toy"].prose is True
    assert from_file(house, wordy) == 0
    assert house.document.read_text(encoding="utf-8") == canonical_text(plain)
    assert Lock.read(house.lock).documents["toy"].prose is False
    assert capsys.readouterr().err == ""


def test_a_saved_copy_leaves_no_path_in_the_lock(house: House, plain: JsonObject) -> None:
    """A path tells of a machine; the lock says only that it was a file."""
    assert from_file(house, plain) == 0
    assert Lock.read(house.lock).documents["toy"].fetched_from == "file"
    assert "saved" not in house.lock.read_text(encoding="utf-8")


def test_an_address_can_be_named_instead_of_the_listed_ones(house: House, server: Server, plain: JsonObject) -> None:
    """`--from` takes an address too, and records it without its query; the listed ones stay recorded as such."""
    address = server.serve(plain)
    assert vendor(house, "--from", f"{address}?token=hush") == 0
    record = Lock.read(house.lock).documents["toy"]
    assert (record.fetched_from, record.sources) == (address, ("https://toy.invalid/openapi.json",))


def test_an_address_that_was_passed_over_is_told(
    house: House,
    server: Server,
    plain: JsonObject,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """When a later address serves, people still learn what is wrong with the earlier one."""
    page, moved = server.serve(b"<html>", content_type="text/html"), server.redirect(server.serve(plain))
    house.list_source(page, moved)
    assert vendor(house) == 0
    told = capsys.readouterr()
    assert told.err.startswith(f"vendor: passed over {page}: it is a web page")
    assert moved in told.out


def test_the_summary_says_what_changed(house: House, plain: JsonObject, capsys: pytest.CaptureFixture[str]) -> None:
    """Counts are shown before and after; what stays the same is shown once."""
    from_file(house, plain)
    paths = plain["paths"]
    assert isinstance(paths, dict)
    paths["/more"] = {"get": {"responses": {}}}
    capsys.readouterr()
    assert from_file(house, plain) == 0
    today = dt.datetime.now(dt.UTC).date()
    assert capsys.readouterr().out.splitlines() == [
        f"Toy, from file on {today}",
        "  openapi     3.1.0",
        "  version     2.0",
        "  paths       2 -> 3",
        "  operations  3 -> 4",
        "  schemas     1",
        "wrote specs/toy.json and specs/specs.lock",
    ]


def test_the_same_document_again_changes_nothing(
    house: House,
    server: Server,
    plain: JsonObject,
    wordy: JsonObject,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The same facts in any guise leave document, lock and date as they are."""
    from_file(house, plain)
    text = house.lock.read_text(encoding="utf-8")
    house.lock.write_text(re.sub(r"date = \S+", "date = 2001-02-03", text), encoding="utf-8")
    house.list_source("https://toy.invalid/openapi.json", maximum_bytes=200_000)
    before = house.snapshot()
    capsys.readouterr()
    assert vendor(house, "--from", server.serve(wordy)) == 0
    assert vendor(house, "--from", str(house.document)) == 0
    assert house.snapshot() == before
    assert capsys.readouterr().out.count("nothing changed") == 2


def test_a_document_without_its_record_is_recorded(house: House, plain: JsonObject) -> None:
    """A lost lock is mended, and the document itself is not touched."""
    from_file(house, plain)
    before = house.snapshot()["toy.json"]
    house.lock.unlink()
    assert from_file(house, plain) == 0
    assert Lock.read(house.lock).documents["toy"].sha256 == file_hash(house.document)
    assert house.snapshot()["toy.json"] == before


def test_a_hand_edited_document_is_put_right(house: House, plain: JsonObject) -> None:
    """What differs from the published document gives way to it."""
    from_file(house, plain)
    right = house.document.read_bytes()
    house.document.write_bytes(right.replace(b'"list"', b'"edited"'))
    assert from_file(house, plain) == 0
    assert house.document.read_bytes() == right


def test_the_overlay_is_recorded_with_the_document(house: House, plain: JsonObject) -> None:
    """A changed overlay renews its hash, and the document's date stays."""
    overlay = house.workspace.specs / "toy.overlay.yaml"
    overlay.write_text("overlay: 1.0.0\n", encoding="utf-8")
    from_file(house, plain)
    text = house.lock.read_text(encoding="utf-8").replace(str(dt.datetime.now(dt.UTC).date()), "2001-02-03")
    house.lock.write_text(text, encoding="utf-8")
    assert Lock.read(house.lock).documents["toy"].overlay_sha256 == file_hash(overlay)
    overlay.write_text("overlay: 1.1.0\n", encoding="utf-8")
    assert from_file(house, plain) == 0
    record = Lock.read(house.lock).documents["toy"]
    assert (record.overlay_sha256, record.date) == (file_hash(overlay), dt.date(2001, 2, 3))


def test_other_records_in_the_lock_stay(house: House, plain: JsonObject) -> None:
    """Vendoring one document says nothing about another, nor about what was generated."""
    from_file(house, plain)
    other = f'[generated.toy]\nsha256 = "{"0" * 64}"\n'
    house.lock.write_text(house.lock.read_text(encoding="utf-8") + other, encoding="utf-8")
    plain["x-new"] = 1
    assert from_file(house, plain) == 0
    assert Lock.read(house.lock).generated == {"toy": "0" * 64}


def test_it_runs_as_a_program_and_is_quiet_in_a_pipe(house: House, server: Server, plain: JsonObject) -> None:
    """`python -m scripts vendor NAME` works from the outside: its status, its words, and no progress in a pipe."""
    house.list_source(server.serve(plain))
    command = [sys.executable, "-m", "scripts", "vendor", "toy", "--root", str(house.root)]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("wrote specs/toy.json and specs/specs.lock\n")
    assert house.document.read_text(encoding="utf-8") == canonical_text(plain)
