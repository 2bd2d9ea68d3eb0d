"""What `generate` cannot work with ends in status 2, in words that say what to do, and with everything as it was."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import attrs
import pytest

from scripts.lock import Lock, file_hash
from scripts.sources import REPOSITORY
from tests.scripts.normalise.toys import TEXT, document, listed, model, operation, parameter, ref

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.scripts.normalise.houses import House

WHY = "For the test."


def put(house: House, content: bytes) -> None:
    """Put something in the place of the document, and make the lock believe that it was vendored."""
    path = house.document("toy")
    path.write_bytes(content)
    lock = Lock.read(house.workspace.lock_path)
    record = attrs.evolve(lock.documents["toy"], sha256=file_hash(path))
    house.workspace.lock_path.write_text(lock.with_document("toy", record).dumps(), encoding="utf-8")


def holds(content: bytes) -> Callable[[House], None]:
    """Put these bytes in the place of the document."""
    return lambda house: put(house, content)


def says(source: Any) -> Callable[[House], None]:
    """Vendor this document, and take away the overlay, which belongs to another."""

    def change(house: House) -> None:
        (house.workspace.specs / "toy.overlay.yaml").unlink()
        house.vendor("toy", source)

    return change


def write(name: str, text: str) -> Callable[[House], None]:
    """Write a file in specs/."""

    def change(house: House) -> None:
        (house.workspace.specs / name).write_text(text, encoding="utf-8")

    return change


def overlay(text: str) -> Callable[[House], None]:
    """Write this overlay."""
    return write("toy.overlay.yaml", text)


def edit(house: House) -> None:
    """Edit the document by hand."""
    path = house.document("toy")
    path.write_text(path.read_text(encoding="utf-8").replace("Toy", "Toys"), encoding="utf-8")


def fold(house: House) -> None:
    """Put a folder in the place of the document."""
    house.document("toy").unlink()
    house.document("toy").mkdir()


AGAIN = "run `python -m scripts vendor toy`"
TOLD = "specs/toy.json"
REPAIR = "repair the document in specs/toy.overlay.yaml"

CASES: dict[str, tuple[Callable[[House], None], str]] = {
    "a document edited by hand": (
        edit,
        f"{TOLD} is not what specs.lock records; {AGAIN}, with `--from {TOLD}` to take it as it is",
    ),
    "no document": (lambda house: house.document("toy").unlink(), f"{TOLD} is not there; {AGAIN}"),
    "a folder": (fold, "cannot be read"),
    "no lock": (
        write("specs.lock", ""),
        f"{TOLD} is not what specs.lock records",
    ),
    "a broken lock": (
        write("specs.lock", "["),
        "specs.lock is not valid TOML: .*; restore specs.lock from version control",
    ),
    "a broken table": (
        write("sources.toml", "[toy]"),
        r"specs/sources.toml \[toy\] lacks `title`, which is text",
    ),
    "an empty document": (holds(b""), f"{TOLD}: it is empty"),
    "a web page": (holds(b"<html>"), f"{TOLD}: it is a web page"),
    "half a document": (holds(b'{"openapi": "3.1.0", "paths": {'), f"{TOLD}: the JSON is cut short"),
    "bytes": (holds(b"\xff"), f"{TOLD}: it is not UTF-8 text"),
    "a Swagger document": (
        holds(json.dumps({"swagger": "2.0", "info": {}, "paths": {}}).encode()),
        f"{TOLD}: it is a Swagger 2.0 document; only OpenAPI 3.0 and 3.1 are read, so convert it first",
    ),
    "a document of the future": (
        holds(json.dumps(document(openapi="4.0.0")).encode()),
        f"{TOLD}: it is of OpenAPI 4.0.0; only 3.0.x and 3.1.x are read",
    ),
    "a misshapen document": (
        says(document({"Thing": {"required": True}})),
        f"{TOLD}: /components/schemas/Thing/required is true or false, not a list of texts; mend it in the overlay",
    ),
    "a reference that leads nowhere": (
        says(document({"Thing": model(a=ref("No"))})),
        f"{TOLD}: /components/schemas/Thing/properties/a: leads to #/components/schemas/No, which is no named schema",
    ),
    "lists without end": (
        says(document({"Thing": model(a=ref("Loop")), "Loop": listed(ref("Loop"))})),
        f"{TOLD}: /components/schemas/Loop: leads back to itself",
    ),
    "a cookie": (
        says(document(paths={"/thing": {"get": operation(parameters=[parameter("c", "cookie")])}})),
        f"{TOLD}: /paths/~1thing/get: the parameter 'c' is in 'cookie', where the clients send nothing",
    ),
    "an overlay that is no YAML": (overlay("overlay: ["), "toy.overlay.yaml: is not YAML: "),
    "an overlay of another version": (overlay("overlay: 2.0.0\nactions: []"), "toy.overlay.yaml: is not an overlay; "),
    "an action without a reason": (
        overlay("overlay: 1.0.0\nactions: [{target: $.info, update: {}}]"),
        r"toy.overlay.yaml: action 1: \(\$.info\) needs a 'description' that says why",
    ),
    "a stale action": (
        overlay(f"overlay: 1.0.0\nactions: [{{target: $.gone, description: {WHY}, remove: true}}]"),
        r"toy.overlay.yaml: action 1: nothing matches \$.gone; mend or remove it",
    ),
    "an overlay that breaks the document": (
        overlay(f"overlay: 1.0.0\nactions: [{{target: $.paths, description: {WHY}, update: {{/x: text}}}}]"),
        f"{TOLD}: /paths/~1x is text, not an object; mend it in the overlay",
    ),
    "a type that is none": (
        says(document({"Thing": model(a={"type": "file"})})),
        f"toy: the generator complains: Failed to parse OpenAPI document: .*; {REPAIR}",
    ),
    "a warning of the generator": (
        says(document(paths={"/thing/{a.b}": {"get": operation(parameters=[parameter("a.b", "path")])}})),
        f"toy: the generator complains: WARNING parsing GET .*: Incorrect path templating .*; {REPAIR}",
    ),
    "parameters that are one in Python": (
        says(document(paths={"/thing": {"get": operation(parameters=[parameter("a"), parameter("a[]")])}})),
        f"toy: the generator complains: .*Parameters with same Python identifier a detected; {REPAIR}",
    ),
    "code that cannot be imported": (
        says(document({"Thing": model(__class__=TEXT)})),
        "the generated code cannot be imported: .*; mend the overlay or scripts/generate",
    ),
}


@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("arguments", [["generate", "toy"], ["generate", "toy", "--check"]], ids=["generate", "check"])
def test_bad_input_is_one_line_and_status_2(
    generated: House, case: str, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Each fault has one clear line, and no file and no folder is changed or left behind."""
    change, told = CASES[case]
    change(generated)
    before = generated.snapshot()
    capsys.readouterr()
    assert generated.run(*arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    (line,) = err.splitlines()
    assert re.match(f"generate: .*{told}", line), line
    assert not re.search(r"object at 0x|Traceback", line)
    assert generated.snapshot() == before


def test_an_unknown_name_is_told(generated: House, capsys: pytest.CaptureFixture[str]) -> None:
    """The known names are listed."""
    before = generated.snapshot()
    assert generated.run("generate", "toi") == 2
    assert (
        capsys.readouterr().err == "generate: there is no document called 'toi'; specs/sources.toml knows other, toy\n"
    )
    assert generated.snapshot() == before


def test_a_folder_that_is_no_repository_is_told(generated: House, capsys: pytest.CaptureFixture[str]) -> None:
    """It names the file that it looked for."""
    shutil.rmtree(generated.workspace.specs)
    assert generated.run("generate") == 2
    assert "sources.toml cannot be read" in capsys.readouterr().err


def test_the_faults_of_all_documents_are_told_at_once(generated: House, capsys: pytest.CaptureFixture[str]) -> None:
    """Those that are found before the generator runs, and those that it finds."""
    generated.overlay("toy")
    for source, count in (
        (document({"Thing": model(a=ref("No"), b=ref("Nor"))}), 4),
        (document({"Thing": model(a={"type": "file"})}), 2),
    ):
        for name in ("toy", "other"):
            generated.vendor(name, source)
        capsys.readouterr()
        before = generated.snapshot()
        assert generated.run("generate") == 2
        assert len(capsys.readouterr().err.splitlines()) == count
        assert generated.snapshot() == before


def test_a_full_disk_changes_nothing(generated: House) -> None:
    """Whatever keeps files from being written is told, and the old ones are in place."""
    before = generated.snapshot()
    command = [sys.executable, "-m", "scripts", "generate", "--root", str(generated.root)]
    # The system refuses what goes beyond a limit as it refuses what finds no room.
    limit = "import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, (900, 900)); "
    start = limit + "from scripts.__main__ import main; sys.exit(main(sys.argv[1:]))"
    done = subprocess.run(
        [sys.executable, "-c", start, *command[3:]], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert re.fullmatch(r"generate: generated/ cannot be written \(.*\); the old files are in place, .*\n", done.stderr)
    assert generated.snapshot() == before


def test_a_fault_is_no_traceback_in_a_program_either(generated: House) -> None:
    """Seen from a shell it is the status and one line."""
    edit(generated)
    command = [sys.executable, "-m", "scripts", "generate", "--root", str(generated.root)]
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("generate: specs/toy.json is not what specs.lock records; ")
    assert done.stderr.count("\n") == 1
