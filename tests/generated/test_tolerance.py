"""What services add and change every month does not break old code: one thing at a time, over both documents."""

from __future__ import annotations

import collections
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generated.runtime.encoding import encode
from generated.runtime.errors import DecodeError
from tests.generated.changes import Change, broken_constants, changes, spots
from tests.generated.payloads import TOO_MUCH, named
from tests.generated.services import NAMES, Service, sent, service

if TYPE_CHECKING:
    from collections.abc import Iterator


def faults_of(client: Service, name: str, before: Any, change: Change) -> Iterator[str]:
    """Decode a changed payload of a model or union, and tell what the change did beside what it should."""
    try:
        after = client.reader(name)(sent(change.payload))
    except DecodeError as error:
        yield f"{name}: {change.kind} at {change.path}: {error}"
    else:
        yield from (f"{name}: {fault}" for fault in change.faults(before, after, encode(after)))


def examples(client: Service) -> Iterator[tuple[str, Any]]:
    """Yield a full payload of each model, and of each branch of each union."""
    for name in [*client.objects(), *client.unions()]:
        for branch in client.normalised.leaves(named(name)):
            yield name, client.normalised.full(branch)


@pytest.mark.slow
@pytest.mark.parametrize(("client", "least"), [("vapi", 4000), ("voiceai", 100)])
def test_one_change_changes_one_thing(client: str, least: int) -> None:
    """In every model: an unknown value, tag or field, or null in any place, is kept, and all else stays."""
    known = service(client)
    counts: collections.Counter[str] = collections.Counter()
    faults: list[str] = []
    for name, payload in examples(known):
        before = known.reader(name)(sent(payload))
        for change in changes(known.normalised, named(name), payload):
            counts[change.kind] += 1
            faults += faults_of(known, name, before, change)
    assert faults == []
    assert counts["null"] >= least
    assert counts["null item"] >= least / 20
    assert counts["unknown field"] >= least / 4
    assert counts["unknown value"] >= least / 10


@pytest.mark.parametrize("client", NAMES)
def test_one_change_in_any_payload_changes_one_thing(client: str) -> None:
    """The same at any depth of any payload, and for tags: an object of an unknown kind is kept as a mapping."""
    known = service(client)

    @settings(max_examples=150, deadline=None, suppress_health_check=TOO_MUCH, derandomize=True)
    @given(
        st.sampled_from(known.objects()).flatmap(lambda n: st.tuples(st.just(n), known.normalised.strategy(named(n)))),
        st.data(),
    )
    def check(example: tuple[str, Any], data: st.DataObject) -> None:
        name, payload = example
        possible = list(changes(known.normalised, named(name), payload))
        if possible:
            before = known.generated(name).from_dict(sent(payload))
            assert list(faults_of(known, name, before, data.draw(st.sampled_from(possible)))) == []

    check()


@pytest.mark.parametrize("client", ["vapi"])
def test_an_object_of_an_unknown_kind_is_kept_as_a_mapping(client: str) -> None:
    """For each branch of each union whose tag the document states, another tag makes it a mapping and nothing else."""
    known = service(client)
    payloads, count = known.normalised, 0
    for union in known.unions():
        table = payloads.schemas[union].get("x-tag-table", {})
        decode = known.generated(union).decoder(known.models)
        for branch in payloads.leaves(named(union)) if table.get("stated") else ():
            payload = payloads.full(branch)
            if isinstance(payload, dict):
                changed = sent({**payload, table["property"]: "from the future"})
                count += 1
                assert decode(sent(changed)) == changed, union
                assert type(decode(sent(changed))) is dict, union
    assert count > 300


@pytest.mark.parametrize("client", NAMES)
def test_constants_stay_strict_outside_unions(client: str) -> None:
    """A value that the document has as the only one is a tag: another is refused, and the error says where it is."""
    known = service(client)
    for name in known.objects():
        payload = known.normalised.full(named(name))
        for change in broken_constants(known.normalised, named(name), payload):
            with pytest.raises(DecodeError) as caught:
                known.generated(name).from_dict(sent(change.payload))
            assert caught.value.model == known.generated(name).__name__
            assert caught.value.path == change.path


def test_there_are_constants_outside_unions() -> None:
    """The test above is not over nothing."""
    payloads = service("vapi").normalised
    found = [
        change
        for name in service("vapi").objects()
        for change in broken_constants(payloads, named(name), payloads.full(named(name)))
    ]
    assert len(found) > 300


def test_spots_are_found_at_any_depth() -> None:
    """What the tests change is not only at the top."""
    payloads = service("vapi").normalised
    found = list(spots(payloads, named("Call"), payloads.full(named("Call"), 3)))
    assert len(found) > 500
    assert max(len(spot.path) for spot in found) > 4
