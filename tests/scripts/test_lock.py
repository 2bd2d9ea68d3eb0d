"""The lock: what it says, how it is written, and what is refused."""

from __future__ import annotations

import datetime as dt
import hashlib
import tomllib
from typing import TYPE_CHECKING, Final

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from scripts.lock import Contents, Generator, Lock, LockedDocument, file_hash, tree_hash
from scripts.problems import Problem

if TYPE_CHECKING:
    from pathlib import Path

#: A busy machine is no fault of the code.
UNHURRIED: Final = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])

SHA: Final = "0123456789abcdef" * 4
GENERATOR: Final = Generator("openapi-python-client", "0.29.1")
DOCUMENT: Final = LockedDocument(
    sources=("https://toy.example/openapi.json", "https://toy.example/docs/openapi.json"),
    fetched_from="file",
    date=dt.date(2026, 8, 18),
    sha256=SHA,
    prose=False,
    contents=Contents(openapi="3.0.0", version="1.0", paths=2, operations=3, schemas=1),
    overlay_sha256="f" * 64,
)

TEXT: Final = f"""\
# What specs/ and generated/ were made from. Written by `python -m scripts`, never by hand.

[generator]
name = "openapi-python-client"
version = "0.29.1"

[documents.toy]
sources = [
    "https://toy.example/openapi.json",
    "https://toy.example/docs/openapi.json",
]
fetched_from = "file"
date = 2026-08-18
sha256 = "{SHA}"
prose = false
openapi = "3.0.0"
version = "1.0"
paths = 2
operations = 3
schemas = 1
overlay_sha256 = "{"f" * 64}"

[generated.runtime]
sha256 = "{"1" * 64}"

[generated.toy]
sha256 = "{"2" * 64}"
"""


def whole() -> Lock:
    """Return a lock with something of everything."""
    lock = Lock().with_document("toy", DOCUMENT)
    return lock.with_generated("toy", "2" * 64, generator=GENERATOR).with_generated(
        "runtime",
        "1" * 64,
        generator=GENERATOR,
    )


def test_the_text_is_plain_toml_in_a_fixed_order() -> None:
    """People read it in a diff, so it is written as they would write it."""
    assert whole().dumps() == TEXT
    assert tomllib.loads(TEXT)["documents"]["toy"]["date"] == dt.date(2026, 8, 18)


def test_what_is_written_reads_back(tmp_path: Path) -> None:
    """A lock survives its file."""
    path = tmp_path / "specs.lock"
    path.write_text(whole().dumps(), encoding="utf-8")
    assert Lock.read(path) == whole()


def test_a_missing_file_is_an_empty_lock(tmp_path: Path) -> None:
    """The first document needs no lock beforehand."""
    assert Lock.read(tmp_path / "specs.lock") == Lock()
    assert Lock.loads(Lock().dumps()) == Lock()


def test_a_lock_is_a_value() -> None:
    """Each change gives a new lock, and the old one stays."""
    lock = Lock()
    assert lock.with_document("toy", DOCUMENT) != lock
    assert lock == Lock()


def test_the_order_of_recording_does_not_matter() -> None:
    """Equal locks have equal texts."""
    first = Lock().with_document("a", DOCUMENT).with_document("b", DOCUMENT)
    second = Lock().with_document("b", DOCUMENT).with_document("a", DOCUMENT)
    assert first.dumps() == second.dumps()


def test_an_overlay_is_recorded_for_a_known_document() -> None:
    """The overlay's hash can be renewed or taken away by itself."""
    lock = whole().with_overlay("toy", None)
    assert lock.documents["toy"] == attrs.evolve(DOCUMENT, overlay_sha256=None)
    assert "overlay_sha256" not in lock.dumps()
    assert lock.with_overlay("toy", "f" * 64) == whole()


def test_an_overlay_of_an_unknown_document_is_refused() -> None:
    """There is nothing that it could lie over."""
    with pytest.raises(Problem, match="run `python -m scripts vendor toy` first"):
        Lock().with_overlay("toy", SHA)


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        pytest.param(TEXT, "<<<<<<< HEAD\n", "specs.lock is not valid TOML", id="merge conflict"),
        pytest.param("date = 2026-08-18\n", "", "[documents] [toy] lacks `date`", id="missing key"),
        pytest.param("date = 2026-08-18", "date = 2026-08-18T00:00:00Z", "`date` must be a date", id="time of day"),
        pytest.param("paths = 2", "paths = true", "`paths` must be a whole number, not True", id="wrong type"),
        pytest.param("prose = false", "prose = 0", "`prose` must be true or false", id="number for truth"),
        pytest.param(SHA, "abc", "`sha256` is not a sha256", id="no sha256"),
        pytest.param("schemas = 1", "schemas = 1\nfuture = 2", "has an unknown key `future`", id="unknown key"),
        pytest.param("[generator]", "[generators]", "unknown key `generators`", id="unknown table"),
        pytest.param('version = "0.29.1"\n', "", "[generator] lacks `version`", id="half a generator"),
        pytest.param("[documents.toy]", "documents = 1\n[a]", "", id="number for a table"),
    ],
)
def test_a_broken_lock_is_refused_with_its_place(tmp_path: Path, old: str, new: str, words: str) -> None:
    """Each fault is named, and the message says how to mend it."""
    path = tmp_path / "specs.lock"
    path.write_text(TEXT.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(Problem) as caught:
        Lock.read(path)
    (line,) = caught.value.lines
    assert words in line
    assert line.endswith(
        "; restore specs.lock from version control, or delete it, vendor each document again and generate",
    )


def test_an_unreadable_lock_is_refused(tmp_path: Path) -> None:
    """A folder in its place, or bytes that are no text, are told in words."""
    with pytest.raises(Problem, match="cannot be read"):
        Lock.read(tmp_path)
    path = tmp_path / "specs.lock"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(Problem, match="cannot be read"):
        Lock.read(path)


texts = st.text(st.characters(exclude_categories=["Cs"]))
hashes = st.text("0123456789abcdef", min_size=64, max_size=64)


@UNHURRIED
@given(
    st.dictionaries(
        texts,
        st.builds(
            LockedDocument,
            sources=st.lists(texts, min_size=1).map(tuple),
            fetched_from=texts,
            date=st.dates(),
            sha256=hashes,
            prose=st.booleans(),
            contents=st.builds(Contents, texts, texts, st.integers(), st.integers(), st.integers()),
            overlay_sha256=st.none() | hashes,
        ),
        max_size=3,
    ),
    st.none() | st.builds(Generator, texts, texts),
    st.dictionaries(texts, hashes, max_size=3),
)
def test_any_lock_reads_back_as_it_was(
    documents: dict[str, LockedDocument],
    generator: Generator | None,
    generated: dict[str, str],
) -> None:
    """Whatever texts it holds, with quotes, control characters or emoji, TOML carries them."""
    lock = Lock(documents, generator, generated)
    assert Lock.loads(lock.dumps()) == lock


def test_a_file_s_hash_is_that_of_its_bytes(tmp_path: Path) -> None:
    """Anybody can check it with `sha256sum`."""
    path = tmp_path / "file"
    path.write_bytes(b"a\r\nb")
    assert file_hash(path) == hashlib.sha256(b"a\r\nb").hexdigest()
    with pytest.raises(Problem, match="cannot be read"):
        file_hash(tmp_path / "missing")


def plant(root: Path, files: dict[str, bytes]) -> Path:
    """Write files below a folder."""
    for name, data in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return root


FILES: Final = {"a/b.py": b"1", "a.py": b"2", "a/c/d.py": b""}


def test_a_tree_s_hash_is_known_beforehand(tmp_path: Path) -> None:
    """It is made of posix paths in sorted order with the hash of each file, so every system finds the same."""
    files = {**FILES, **{f"{hashlib.sha256(bytes([number])).hexdigest()}.py": bytes([number]) for number in range(20)}}
    stream = b"".join(name.encode() + b"\0" + hashlib.sha256(files[name]).digest() for name in sorted(files))
    assert tree_hash(plant(tmp_path, files)) == hashlib.sha256(stream).hexdigest()


def test_byte_code_and_empty_folders_do_not_count(tmp_path: Path) -> None:
    """Running the code leaves its hash alone."""
    before = tree_hash(plant(tmp_path, FILES))
    plant(tmp_path, {"__pycache__/a.pyc": b"x", "a/c/__pycache__/d.pyc": b"x"})
    (tmp_path / "empty").mkdir()
    assert tree_hash(tmp_path) == before


def test_a_tree_below_a_folder_called_pycache_still_counts(tmp_path: Path) -> None:
    """Only what lies below the tree's own root is judged by its name."""
    assert tree_hash(plant(tmp_path / "__pycache__", FILES)) == tree_hash(plant(tmp_path / "other", FILES))


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({**FILES, "a.py": b"3"}, id="changed file"),
        pytest.param({**FILES, "e.py": b""}, id="extra file"),
        pytest.param({"a/b.py": b"1", "a.py": b"2"}, id="missing file"),
        pytest.param({"a/b.py": b"1", "a.py": b"2", "a/c/e.py": b""}, id="renamed file"),
        pytest.param({"a/b.py": b"2", "a.py": b"1", "a/c/d.py": b""}, id="contents exchanged"),
    ],
)
def test_any_difference_gives_another_hash(tmp_path: Path, changed: dict[str, bytes]) -> None:
    """A changed, a missing, an extra and a renamed file all show."""
    assert tree_hash(plant(tmp_path / "one", FILES)) != tree_hash(plant(tmp_path / "two", changed))


def test_a_missing_tree_is_refused(tmp_path: Path) -> None:
    """What was never generated has no hash."""
    with pytest.raises(Problem, match="run `python -m scripts generate` first"):
        tree_hash(tmp_path / "missing")
