"""The command `generate`: all or nothing, the same every time, and `--check` says what is not as it should be."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from scripts.lock import Lock, file_hash, tree_hash
from scripts.sources import REPOSITORY
from tests.scripts.normalise.toys import NUMBER, answers, document, model, ref

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.scripts.normalise.houses import House

WHY = "For the test."


def test_the_clients_the_runtime_and_the_lock_are_written(house: House, capsys: pytest.CaptureFixture[str]) -> None:
    """A package for each document, the runtime that they share, and what they were made from."""
    before = set(house.snapshot())
    assert house.run("generate") == 0
    written = set(house.snapshot()) - before
    assert {
        "generated/__init__.py",
        "generated/py.typed",
        "generated/runtime/model.py",
        "generated/toy/api/things/get_thing.py",
        "generated/toy/api/files/upload.py",
        "generated/toy/models/thing.py",
        "generated/toy/models/thing_pet.py",
        "generated/other/api/others/get_other.py",
    } <= written
    assert all(name == "generated" or name.startswith("generated/") for name in written)
    lock, folder = Lock.read(house.workspace.lock_path), house.workspace.generated
    assert lock.generated == {name: tree_hash(folder / name) for name in ("toy", "other", "runtime")}
    assert lock.documents["toy"].overlay_sha256 == file_hash(house.workspace.specs / "toy.overlay.yaml")
    assert lock.generator
    assert (lock.generator.name, lock.generator.version) == ("openapi-python-client", "0.29.1")
    told = capsys.readouterr()
    assert told.err == ""
    assert re.fullmatch(r"generated/toy: \d+ files\ngenerated/other: \d+ files\n", told.out)


def test_each_file_says_where_it_comes_from(generated: House) -> None:
    """Whoever opens one reads the command, and what to change instead."""
    for path in generated.workspace.generated.rglob("*.py"):
        first = path.read_text(encoding="utf-8").partition("\n")[0]
        assert first.startswith("# Written by `make generate`"), path
        assert "Do not edit" in first, path


def test_another_run_changes_nothing(generated: House, capsys: pytest.CaptureFixture[str]) -> None:
    """The same documents give the same bytes."""
    before = generated.snapshot()
    assert generated.run("generate") == 0
    assert generated.snapshot() == before
    assert capsys.readouterr().out.count(", unchanged\n") == 2


@pytest.mark.slow
def test_the_hash_seed_does_not_matter(generated: House) -> None:
    """Sets and dictionaries have another order in every process; the bytes are the same."""
    before = generated.snapshot()
    for seed in ("0", "1", "4242"):
        shutil.rmtree(generated.workspace.generated)
        command = [sys.executable, "-m", "scripts", "generate", "--root", str(generated.root)]
        environment = {**os.environ, "PYTHONHASHSEED": seed}
        done = subprocess.run(command, cwd=REPOSITORY, env=environment, capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        assert generated.snapshot() == before


def test_a_check_of_what_is_right_passes(generated: House, capsys: pytest.CaptureFixture[str]) -> None:
    """It writes nothing; byte code that was left behind does not count."""
    (generated.workspace.generated / "toy" / "__pycache__").mkdir()
    (generated.workspace.generated / "toy" / "__pycache__" / "x.pyc").write_bytes(b"")
    before = generated.snapshot()
    assert generated.run("generate", "--check") == 0
    assert capsys.readouterr() == ("generated/ is what the documents give\n", "")
    assert generated.snapshot() == before


def edit(path: str) -> Callable[[House], None]:
    """Change a file by hand."""

    def change(house: House) -> None:
        with (house.root / path).open("a", encoding="utf-8") as file:
            file.write("# by hand\n")

    return change


def remove(path: str) -> Callable[[House], None]:
    """Remove a file."""
    return lambda house: (house.root / path).unlink()


def add(path: str) -> Callable[[House], None]:
    """Add a file."""

    def change(house: House) -> None:
        (house.root / path).parent.mkdir(exist_ok=True)
        (house.root / path).write_text("", encoding="utf-8")

    return change


def say_more(house: House) -> None:
    """Change the overlay."""
    action = {"target": "$.components.schemas.Thing", "description": WHY, "update": {"description": "Another thing."}}
    house.overlay("toy", action)


def say_the_same(house: House) -> None:
    """Write the overlay in other words that mean the same."""
    path = house.workspace.specs / "toy.overlay.yaml"
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")


def vendor_anew(house: House) -> None:
    """Take a newer document over."""
    house.vendor(
        "other", document({"Thing": model(other=NUMBER)}, {"/other": {"get": {"responses": answers(ref("Thing"))}}})
    )


LOCK = "specs/specs.lock: does not record this overlay, generator or tree"


@pytest.mark.parametrize(
    ("change", "lines"),
    [
        (edit("generated/toy/models/thing.py"), ["generated/: differs: toy/models/thing.py"]),
        (edit("generated/runtime/model.py"), ["generated/: differs: runtime/model.py"]),
        (edit("generated/__init__.py"), ["generated/: differs: __init__.py"]),
        (remove("generated/toy/models/thing.py"), ["generated/: missing: toy/models/thing.py"]),
        (remove("generated/py.typed"), ["generated/: missing: py.typed"]),
        (add("generated/toy/models/extra.py"), ["generated/: not from the generator: toy/models/extra.py"]),
        (add("generated/older/client.py"), ["generated/: not from the generator: older/client.py"]),
        (say_more, ["generated/: differs: toy/models/thing.py", LOCK]),
        (say_the_same, [LOCK]),
        (
            vendor_anew,
            [
                "generated/: missing: other/api/default/__init__.py",
                "generated/: missing: other/api/default/get_other.py",
                "generated/: not from the generator: other/api/others/__init__.py",
                "generated/: not from the generator: other/api/others/get_other.py",
            ],
        ),
        (lambda house: shutil.rmtree(house.workspace.generated), ["generated/: missing: __init__.py"]),
    ],
    ids=[
        "a model by hand",
        "the runtime by hand",
        "the root by hand",
        "a model missing",
        "the mark missing",
        "a model too many",
        "a package too many",
        "the overlay",
        "the overlay's spelling",
        "the document",
        "everything",
    ],
)
def test_a_check_names_what_is_not_as_it_should_be(
    generated: House, change: Callable[[House], None], lines: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Changed, missing and extra files, and a lock that speaks of something else; nothing is written."""
    change(generated)
    before = generated.snapshot()
    capsys.readouterr()
    assert generated.run("generate", "--check") == 1
    told = capsys.readouterr()
    assert told.err == ""
    assert set(lines) <= set(told.out.splitlines())
    assert told.out.endswith("generated/ is not what the documents give; run `make generate` and commit the result\n")
    assert generated.snapshot() == before
    assert generated.run("generate") == 0
    assert generated.run("generate", "--check") == 0


def test_one_document_can_be_generated_alone(generated: House, capsys: pytest.CaptureFixture[str]) -> None:
    """The other package stays as it is, also where it was edited by hand."""
    edit("generated/other/client.py")(generated)
    edit("generated/toy/client.py")(generated)
    hand_made = generated.snapshot()["generated/other/client.py"]
    recorded = Lock.read(generated.workspace.lock_path)
    assert generated.run("generate", "toy") == 0
    assert capsys.readouterr().out.startswith("generated/toy: ")
    assert generated.snapshot()["generated/other/client.py"] == hand_made
    assert Lock.read(generated.workspace.lock_path) == recorded
    assert generated.run("generate", "toy", "--check") == 0
    assert generated.run("generate", "--check") == 1


def test_one_document_can_be_generated_first(house: House) -> None:
    """Then there is one package, and the lock knows no other."""
    assert house.run("generate", "other") == 0
    folders = {path.name for path in house.workspace.generated.iterdir() if path.is_dir()}
    assert folders == {"other", "runtime"}
    assert Lock.read(house.workspace.lock_path).generated.keys() == folders
    assert house.run("generate") == 0
    assert (house.workspace.generated / "toy").is_dir()


def test_the_package_of_a_document_that_is_gone_goes_too(generated: House) -> None:
    """What is not in specs/sources.toml any more is not in generated/ either, nor in the lock's list of packages."""
    generated.list_sources("toy")
    assert generated.run("generate", "--check") == 1
    assert generated.run("generate") == 0
    assert not (generated.workspace.generated / "other").exists()
    assert Lock.read(generated.workspace.lock_path).generated.keys() == {"toy", "runtime"}


def test_a_stale_action_can_be_let_through(generated: House, capsys: pytest.CaptureFixture[str]) -> None:
    """While a newer document is being looked at; a line on the way tells of it."""
    generated.overlay("toy", {"target": "$.gone", "description": WHY, "update": {}})
    line = "toy.overlay.yaml: action 1: nothing matches $.gone; mend or remove it"
    assert generated.run("generate") == 2
    assert capsys.readouterr().err == f"generate: {line}\n"
    assert generated.run("generate", "--stale", "warn") == 0
    assert capsys.readouterr().err == f"generate: passed over {line}\n"


def test_the_words_of_the_overlay_are_in_the_code(generated: House) -> None:
    """What the project says of a schema stands where people read it."""
    text = (generated.workspace.generated / "toy" / "models" / "thing.py").read_text(encoding="utf-8")
    assert "A thing." in text


def test_it_runs_from_any_folder(generated: House, tmp_path: Path) -> None:
    """The repository is named, not guessed from where one stands."""
    command = [sys.executable, "-m", "scripts", "generate", "--check", "--root", str(generated.root)]
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
