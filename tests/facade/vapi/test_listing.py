"""Listing calls: all of them, newest first, page by page, and never fewer than there are without saying so."""

from __future__ import annotations

import datetime as dt
import itertools
from typing import TYPE_CHECKING, Any, Final

import pytest

from facade.calls import Call, Status
from facade.errors import InvalidArguments, Unauthenticated, UnreadableAnswer
from tests.facade.services import Answer, Fault
from tests.facade.vapi.asking import faults

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.facade.clients import OpenVapi
    from tests.facade.services import Vapi

START: Final = dt.datetime(2026, 8, 18, 9, 30, tzinfo=dt.UTC)
LATER: Final = START + dt.timedelta(days=7)


def written(moment: dt.datetime) -> str:
    """Write a moment as the service does."""
    return moment.astimezone(dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def fill(service: Vapi, moments: Iterable[dt.datetime], **fields: Any) -> list[str]:
    """Let the service know a call for each moment; return their ids, newest first."""
    ids = [service.add_call(createdAt=written(moment), status="ended", **fields)["id"] for moment in moments]
    return ids[::-1]


def minutes(count: int, every: int = 1) -> list[dt.datetime]:
    """Return moments, each of them `every` times, a minute apart."""
    return [START + dt.timedelta(minutes=number // every) for number in range(count)]


def ids(calls: Iterable[Call]) -> list[str]:
    """Return the calls' ids."""
    return [call.id for call in calls]


def asked(service: Vapi, name: str) -> list[str | None]:
    """Return what each page was asked for with."""
    return [request.first(name) for request in service.arrived]


# Pages


@pytest.mark.parametrize("count", [0, 1, 99, 100, 101, 250])
def test_every_call_comes_once_newest_first(vapi_service: Vapi, open_vapi: OpenVapi, count: int) -> None:
    """Across all pages; a page that is not full is the last one."""
    expected = fill(vapi_service, minutes(count))
    calls = list(open_vapi(vapi_service).calls.list())
    assert ids(calls) == expected
    # One full page ends where the next one begins, so each but the first has 99 that are new.
    assert len(vapi_service.arrived) == (1 if count < 100 else 2 + (count - 100) // 99)
    assert all(call.status is Status.ENDED and call.raw.id == call.id for call in calls)


@pytest.mark.parametrize("every", [2, 7, 60, 99])
def test_those_of_one_moment_are_not_lost_at_a_pages_end(vapi_service: Vapi, open_vapi: OpenVapi, every: int) -> None:
    """When a page ends among several that were created at once, the next one begins with them."""
    expected = fill(vapi_service, minutes(300, every))
    found = list(open_vapi(vapi_service).calls.list())
    assert sorted(ids(found)) == sorted(expected)
    moments = [call.created_at for call in found if call.created_at]
    assert moments == sorted(moments, reverse=True)


def test_moments_that_are_kept_more_precisely_than_told_are_not_lost(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A service may compare microseconds and tell milliseconds: what lies between is asked for as well."""
    moments = [START + dt.timedelta(microseconds=number) for number in range(101)]
    moments += [START + dt.timedelta(minutes=1 + number) for number in range(50)]
    expected = [
        vapi_service.add_call(createdAt=moment.isoformat(), status="ended")["id"] for moment in reversed(moments)
    ]
    client = open_vapi(vapi_service, hooks=[])

    def shortened(answer: Answer) -> Answer:
        text = answer.body.decode()
        for moment in moments:
            text = text.replace(moment.isoformat(), written(moment))
        return Answer(answer.status, text.encode(), answer.headers)

    vapi_service.retold = shortened
    assert sorted(ids(client.calls.list())) == sorted(expected)


@pytest.mark.parametrize("count", [100, 101, 999])
def test_many_of_one_moment_are_asked_for_at_once(vapi_service: Vapi, open_vapi: OpenVapi, count: int) -> None:
    """A whole page of one moment is followed by the largest page there is, and then by usual ones again."""
    before = fill(vapi_service, minutes(150))
    together = fill(vapi_service, [START + dt.timedelta(days=1)] * count)
    found = ids(open_vapi(vapi_service).calls.list())
    assert sorted(found[:count]) == sorted(together)
    assert found[count:] == before
    sizes = asked(vapi_service, "limit")
    assert sizes[:2] == ["100", "1000"]
    assert sizes[-1] == "100" or count < 900


def test_more_of_one_moment_than_a_page_can_hold_is_an_error(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """What cannot be reached is not left out in silence; what can be is there."""
    fill(vapi_service, [START] * 1001)
    calls = open_vapi(vapi_service).calls.list()
    found: list[str] = []
    with pytest.raises(UnreadableAnswer, match="1000 or more were created in one moment") as raised:
        found.extend(call.id for call in calls)
    assert len(set(found)) == len(found) == 1000
    assert raised.value.operation == "list"
    assert "other filters" in str(raised.value)


def test_a_page_that_ends_at_the_end_of_time(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """There is no later moment with which the next page could begin, so it begins with that one."""
    before = fill(vapi_service, minutes(20))
    last = [vapi_service.add_call(createdAt="9999-12-31T23:59:59.999900Z")["id"] for _ in range(100)]
    found = ids(open_vapi(vapi_service).calls.list())
    assert sorted(found[:100]) == sorted(last)
    assert found[100:] == before


# Order


@pytest.mark.parametrize(
    ("order", "count", "limit"),
    [
        ("oldest", 50, None),
        ("oldest", 150, None),
        ("oldest", 999, None),
        ("oldest", 150, 1),
        ("oldest", 150, 10),
        ("any", 50, None),
        ("any", 999, None),
        ("any", 150, 15),
    ],
)
def test_another_order_is_put_right(
    vapi_service: Vapi, open_vapi: OpenVapi, order: Any, count: int, limit: int | None
) -> None:
    """Vapi documents no order: what comes in another one is asked for in one large page, and sorted here."""
    expected = fill(vapi_service, minutes(count))
    vapi_service.order = order
    assert ids(open_vapi(vapi_service).calls.list(limit=limit)) == expected[:limit]


@pytest.mark.parametrize(("order", "limit", "until"), [("oldest", None, None), ("oldest", 1, LATER), ("any", 15, None)])
def test_another_order_is_no_silent_loss(
    vapi_service: Vapi, open_vapi: OpenVapi, order: Any, limit: int | None, until: dt.datetime | None
) -> None:
    """What comes in another order and does not fit into one page is an error, with and without an end to the period."""
    fill(vapi_service, minutes(1001))
    vapi_service.order = order
    with pytest.raises(UnreadableAnswer, match="do not come newest first"):
        list(open_vapi(vapi_service).calls.list(limit=limit, until=until))


# Laziness and limits


def test_a_page_is_asked_for_when_it_is_needed(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Nothing is asked for before the first call is wanted, and no second page before the first one is used up."""
    expected = fill(vapi_service, minutes(150))
    calls = open_vapi(vapi_service).calls.list()
    assert not vapi_service.arrived
    found = ids(itertools.islice(calls, 100))
    assert len(vapi_service.arrived) == 1
    # A call that is made meanwhile neither disturbs nor repeats anything.
    fill(vapi_service, [START + dt.timedelta(days=1)])
    found.append(next(calls).id)
    assert len(vapi_service.arrived) == 2
    assert found + ids(calls) == expected


@pytest.mark.parametrize("limit", [1, 2, 99, 100, 101, 150, 200])
def test_no_more_than_the_limit_comes(vapi_service: Vapi, open_vapi: OpenVapi, limit: int) -> None:
    """The limit bounds what comes and, as far as it is smaller, what is asked for."""
    expected = fill(vapi_service, minutes(150))
    assert ids(open_vapi(vapi_service).calls.list(limit=limit)) == expected[:limit]
    assert asked(vapi_service, "limit")[0] == str(max(2, min(limit, 100)))
    assert len(vapi_service.arrived) == (1 if limit <= 100 else 2)


def test_each_page_has_a_deadline_of_its_own(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Whoever takes an hour over a page can still have the next one."""
    expected = fill(vapi_service, minutes(150))
    client = open_vapi(vapi_service, deadline=5)
    found: list[str] = []
    for call in client.calls.list():
        found.append(call.id)
        if len(found) == 100:
            clock(client).sleep(3600)
    assert found == expected


def clock(client: Any) -> Any:
    """Return a client's clock."""
    return client._settings.clock  # noqa: SLF001 - a test turns it


# Filters


def test_filters_go_out_as_vapi_has_them(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """Ids and times, with every page; what is not asked for is not sent."""
    fill(vapi_service, minutes(30))
    expected = fill(vapi_service, minutes(200), assistantId="a", phoneNumberId="p")
    zone = dt.timezone(dt.timedelta(hours=2))
    since, until = START + dt.timedelta(minutes=20), START + dt.timedelta(minutes=180)
    client = open_vapi(vapi_service)
    found = client.calls.list(agent="a", from_number="p", since=since.astimezone(zone), until=until.astimezone(zone))
    assert ids(found) == expected[19:180]
    first, second = vapi_service.arrived
    common = {
        "assistantId": ["a"],
        "phoneNumberId": ["p"],
        "createdAtGe": ["2026-08-18T11:50:00+02:00"],
        "limit": ["100"],
    }
    assert first.query == common | {"createdAtLe": ["2026-08-18T14:30:00+02:00"]}
    assert second.query.keys() == first.query.keys()
    assert common.items() <= dict(second.query).items()
    list(client.calls.list())
    assert vapi_service.arrived[-1].query.keys() <= {"limit", "createdAtLe"}
    assert vapi_service.arrived[2].query == {"limit": ["100"]}


@pytest.mark.parametrize(
    ("asked_for", "where"),
    [
        ({"agent": "a/b"}, "agent"),
        ({"from_number": ""}, "from_number"),
        ({"since": dt.datetime(2026, 8, 18)}, "since"),  # noqa: DTZ001 - that is what is wrong with it
        ({"until": dt.datetime(2026, 8, 18)}, "until"),  # noqa: DTZ001 - that is what is wrong with it
        ({"since": "yesterday", "until": dt.date(2026, 8, 18)}, "since until"),
        ({"limit": 0}, "limit"),
        ({"limit": -1}, "limit"),
        ({"limit": "10"}, "limit"),
        ({"limit": True}, "limit"),
        (
            {"agent": "a?b", "from_number": "..", "since": 5, "until": 5, "limit": 0},
            "agent from_number since until limit",
        ),
    ],
)
def test_filters_are_checked(vapi_service: Vapi, open_vapi: OpenVapi, asked_for: dict[str, Any], where: str) -> None:
    """All that is wrong with them at once, before the first call is wanted, and nothing is sent."""
    client = open_vapi(vapi_service)
    assert " ".join(faults(vapi_service, lambda: client.calls.list(**asked_for))) == where
    with pytest.raises(InvalidArguments, match="list: nothing was sent"):
        client.calls.list(**asked_for)


# Trouble


def test_trouble_on_the_way_is_survived_or_raised(vapi_service: Vapi, open_vapi: OpenVapi) -> None:
    """A page that fails for a moment is asked for again; one that is refused ends the list, with what came before."""
    expected = fill(vapi_service, minutes(150))
    vapi_service.fault("GET", "/call", Fault.dropped())
    vapi_service.fault("GET", "/call", Fault(status=503))
    client = open_vapi(vapi_service)
    assert ids(client.calls.list()) == expected
    calls = client.calls.list()
    found = ids(itertools.islice(calls, 100))
    vapi_service.fault("GET", "/call", Fault(status=401))
    with pytest.raises(Unauthenticated):
        next(calls)
    assert found == expected[:100]


@pytest.mark.parametrize(
    "item",
    [None, {}, "call", 5, {"id": "a"}, {"id": None}, {"createdAt": None}, {"id": ["a"]}, {"id": ""}],
    ids=repr,
)
def test_a_list_of_anything_else_is_unreadable(vapi_service: Vapi, open_vapi: OpenVapi, item: Any) -> None:
    """An item that is no call, or one without id or date, is not passed over: something would be missing."""
    call = vapi_service.add_call()
    if isinstance(item, dict) and item.keys() != {"id"} | {"createdAt"} and None in item.values():
        item = call | item
    vapi_service.fault("GET", "/call", Fault(status=200, body=[call, item]))
    with pytest.raises(UnreadableAnswer):
        list(open_vapi(vapi_service).calls.list())
