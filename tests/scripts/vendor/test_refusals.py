"""Bad input to the whole command: exit status 2, one clear line each, nothing changed on disk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from scripts.__main__ import main

if TYPE_CHECKING:
    from pathlib import Path

    from scripts.vendor.anatomy import Json, JsonObject
    from tests.scripts.vendor.conftest import House, Server


def vendor(house: House, *arguments: str, name: str = "toy") -> int:
    """Run the command in a temporary repository."""
    return main(["vendor", name, *arguments, "--root", str(house.root)])


def from_file(house: House, document: bytes | Json, *arguments: str) -> int:
    """Run the command on a saved copy."""
    return vendor(house, "--from", str(house.save(document)), *arguments)


BAD: Final = {
    "empty": (b"", "it is empty"),
    "page": (b"<html></html>", "it is a web page"),
    "cut": (b'{"openapi": "3.1.0", "info": {"ti', "the JSON is cut short"),
    "error": (b'{"message": "Not Found"}', "it lacks openapi, info, paths, components"),
    "neither": (b"a: b: c", "neither JSON nor YAML"),
    "oversized": (b" " * 100_001, "larger than 100000 bytes"),
    "swagger": (b'{"swagger": "2.0", "info": {}, "paths": {}}', "Swagger 2.0"),
}


@pytest.mark.parametrize("kind", BAD)
def test_a_bad_document_is_refused_and_nothing_on_disk_changes(
    house: House,
    server: Server,
    plain: JsonObject,
    kind: str,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Exit status 2, one line for the file or for each address, and every file in specs/ as it was."""
    data, words = BAD[kind]
    from_file(house, plain)
    served = server.serve(data)
    house.list_source(served, served)
    before = house.snapshot()
    capsys.readouterr()
    assert vendor(house) == 2
    told = capsys.readouterr()
    assert [line.startswith(f"vendor: {served}: ") and words in line for line in told.err.splitlines()] == [True, True]
    assert told.out == ""
    saved = house.save(data)
    assert vendor(house, "--from", str(saved)) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"vendor: {saved}: ")
    assert words in line
    assert house.snapshot() == before


def test_each_address_has_its_own_reason(house: House, server: Server, capsys: pytest.CaptureFixture[str]) -> None:
    """Broken off, gone, looping and misplaced: one line each, in the order of trying."""
    house.list_source(
        server.serve(b"{}", promised=100),
        server.serve(b"<html>Bad gateway</html>", status=502, content_type="text/html"),
        server.redirect("openapi.json"),
        "http://toy.invalid/openapi.json",
    )
    assert vendor(house) == 2
    reasons = ["broke off", "502 Bad Gateway", "more than 3 times", "not an https address"]
    for line, reason in zip(capsys.readouterr().err.splitlines(), reasons, strict=True):
        assert reason in line
    assert not house.document.exists()
    assert not house.lock.exists()


def test_a_slow_address_is_left_after_the_time_out(
    house: House,
    server: Server,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """`--time-out` is the time for the whole document, however busily a server drips."""
    house.list_source(server.drip(b"HTTP/1.1 200 OK\r\n\r\n", b" "))
    assert vendor(house, "--time-out", "0.1") == 2
    assert "it took longer than 0.1 seconds; try again, or allow more with --time-out" in capsys.readouterr().err
    assert not house.document.exists()


def test_a_document_with_far_fewer_operations_is_refused(
    house: House,
    plain: JsonObject,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The vendored document is the measure, whatever the lock says."""
    from_file(house, plain)
    house.lock.unlink()
    before = house.snapshot()
    plain["paths"] = {"/call/{id}": {"get": {"responses": {}}}}
    assert from_file(house, plain) == 2
    assert "it has 1 operations, far fewer than the vendored 3" in capsys.readouterr().err
    assert house.snapshot() == before


def test_a_document_of_an_older_version_is_refused(
    house: House,
    plain: JsonObject,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A source may name the lowest version that is taken."""
    house.list_source(minimum_version="2.1")
    assert from_file(house, plain) == 2
    assert "its version 2.0 is lower than 2.1, the lowest that is taken" in capsys.readouterr().err


def test_a_document_that_is_too_small_is_refused(
    house: House,
    plain: JsonObject,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The smallest size of a source holds for saved copies too."""
    house.list_source(minimum_bytes=50_000)
    assert from_file(house, plain) == 2
    assert "fewer than 50000, the least that is taken" in capsys.readouterr().err


def test_an_unknown_name_lists_the_known_ones(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    """A misspelt name is answered with the right ones."""
    assert vendor(house, name="toi") == 2
    expected = "vendor: there is no document called 'toi'; specs/sources.toml knows toy\n"
    assert capsys.readouterr().err == expected


def test_a_folder_without_sources_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The command says where it looked and what to do."""
    assert main(["vendor", "toy", "--root", str(tmp_path)]) == 2
    assert "run from the repository, or name its folder with --root" in capsys.readouterr().err


def test_a_missing_file_is_told(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    """The file is named as it was given."""
    assert vendor(house, "--from", "missing.json") == 2
    assert capsys.readouterr().err.startswith("vendor: missing.json: it cannot be read (No such file")


def test_a_broken_lock_is_told_before_anything_is_written(
    house: House,
    plain: JsonObject,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A lock with a merge conflict, say, is not overwritten."""
    house.lock.write_text("<<<<<<< HEAD\n", encoding="utf-8")
    before = house.snapshot()
    assert from_file(house, plain) == 2
    assert "specs.lock is not valid TOML" in capsys.readouterr().err
    assert house.snapshot() == before


def test_a_broken_vendored_document_is_told(
    house: House, plain: JsonObject, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without a sound measure a new copy is not judged; the message says how to go on."""
    house.document.write_text("<<<<<<< HEAD\n{}", encoding="utf-8")
    assert from_file(house, plain) == 2
    assert "the vendored specs/toy.json: it is a web page" in (told := capsys.readouterr().err)
    assert "restore it from version control, or delete it to begin anew" in told
    house.document.unlink()
    assert from_file(house, plain) == 0


@pytest.mark.parametrize("seconds", ["0", "-1", "nan"])
def test_a_senseless_time_out_is_refused(house: House, seconds: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Time runs forward."""
    assert vendor(house, "--time-out", seconds) == 2
    assert "--time-out must be above 0" in capsys.readouterr().err
