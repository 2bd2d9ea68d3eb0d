"""Arguments are checked before anything is sent, and every fault is told at once."""

from __future__ import annotations

import datetime as dt
import string
from collections import OrderedDict
from decimal import Decimal
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facade.arguments import Checks, checked_id, exactly_one
from facade.calls import Call, Status
from facade.errors import InvalidArguments

if TYPE_CHECKING:
    from collections.abc import Callable

NAN: Final = float("nan")
#: Characters that could lead a request to another address, or that no address can hold as they are.
UNSAFE: Final = "/\\?#% \t\r\n\x00\x7f\x85\xa0é\u2028\u202e\uff0f\U0001f600"


def faults(check: Callable[[Checks], object]) -> dict[str, str]:
    """Return what is wrong, by its place."""
    checks = Checks("place")
    check(checks)
    try:
        checks.finish()
    except InvalidArguments as error:
        return {fault.where: fault.problem for fault in error.flaws}
    return {}


def test_all_faults_are_told_at_once() -> None:
    """One error names the method, each place and each problem, and says that nothing was sent."""
    checks = Checks("place")
    checks.number("to", "5550100")
    checks.identifier("agent", "a/b")
    checks.moment("not_before", "tomorrow")
    checks.flaw("", "and all in all it makes no sense")
    with pytest.raises(InvalidArguments) as raised:
        checks.finish()
    assert raised.value.what == "place"
    assert [fault.where for fault in raised.value.flaws] == ["to", "agent", "not_before", ""]
    assert str(raised.value).startswith("place: nothing was sent. to: expected a number in the form of E.164")
    assert str(raised.value).endswith("; and all in all it makes no sense")
    assert "5550100;" not in str(raised.value)


def test_what_is_right_passes() -> None:
    """Without a fault nothing is raised."""
    Checks("place").finish()


# Numbers and addresses to call


@pytest.mark.parametrize("number", ["+15550100", "+1" + "5" * 14, "+99", "+4915550100"])
def test_numbers_in_the_form_of_e164_pass(number: str) -> None:
    """A plus, then up to 15 digits of which the first is not 0."""
    assert not faults(lambda checks: checks.number("to", number))
    assert not faults(lambda checks: checks.callee("to", number))


@pytest.mark.parametrize(
    "number",
    [
        "", "+", "15550100", "0015550100", "+0155501001", "+1" + "5" * 15, "+1 555 0100", "+1-555-0100", "+1(555)0100",
        "+15550100\n", " +15550100", "+15550100 ", "+1555010x", "+\uff11\uff15\uff15\uff15\uff10\uff11\uff10\uff10",
        "+\u0661\u0665\u0665\u0665", "++15550100", "tel:+15550100", "+15550100,,1", 15550100, None, b"+15550100",
        ["+15550100"],
    ],
    ids=repr,
)  # fmt: skip
def test_other_numbers_are_refused(number: object) -> None:
    """What is not E.164 is refused, however near it comes, and shown to nobody."""
    for check in (Checks.number, Checks.callee):
        found = faults(lambda checks, check=check: check(checks, "to", number))  # type: ignore[misc]
        assert found == {
            "to": "expected a number in the form of E.164, such as +15550100: a plus and at most 15 digits"
        }


@pytest.mark.parametrize(
    "address",
    [
        "sip:someone@example.com", "SIP:Someone@example.com", "sips:someone@example.com:5061",
        "sip:+15550100@example.com;transport=tls", "sip:a.b-c_d~e:secret@192.0.2.1", "Sip:x@[2001:db8::1]",
    ],
)  # fmt: skip
def test_sip_addresses_pass(address: str) -> None:
    """Somebody at some host, with a port and parameters, in capitals or not."""
    assert not faults(lambda checks: checks.callee("to", address))
    assert not faults(lambda checks: checks.sip("to", address))


@pytest.mark.parametrize(
    "address",
    [
        "sip:", "sip:@example.com", "sip:someone@", "sip:some one@example.com", "sip:someone@example.com\n",
        "sip:someone@example.com/path", "sip:someone@example.com?subject=x", "sip:someone@exämple.com",
        "sip:someone@example.com\x00", "sip:a@b@c",
    ],
)  # fmt: skip
def test_other_sip_addresses_are_refused(address: str) -> None:
    """What begins like a SIP address has to be one."""
    expected = {"to": "expected a SIP address, such as sip:someone@example.com"}
    assert faults(lambda checks: checks.callee("to", address)) == expected
    assert faults(lambda checks: checks.sip("to", address)) == expected


def test_only_a_sip_address_is_one() -> None:
    """Where a SIP address is wanted, a number will not do."""
    assert faults(lambda checks: checks.sip("to", "+15550100"))


# Ids


@given(st.text(st.characters(codec="ascii", exclude_characters=UNSAFE, categories=["L", "N", "P", "S"]), min_size=1))
def test_ids_stay_in_their_place(value: str) -> None:
    """What passes is one part of a path, as it stands or percent-encoded, and no way up."""
    found = faults(lambda checks: checks.identifier("agent", value))
    if value in {".", ".."} or len(value) > 200:
        assert found
    else:
        assert not found
        assert "/" not in quote(value, safe="")
        assert checked_id("get", value) == value


@given(st.text(max_size=20), st.sampled_from(UNSAFE), st.text(max_size=20))
def test_no_id_leads_elsewhere(before: str, character: str, after: str) -> None:
    """One character that could lead a request to another address is enough."""
    assert faults(lambda checks: checks.identifier("agent", before + character + after))


@pytest.mark.parametrize("value", ["", ".", "..", "x" * 201, None, 5, b"id", ["id"], True])
def test_what_is_no_id_is_refused(value: object) -> None:
    """Neither are the names of folders, what is far too long, or anything but a text."""
    (problem,) = faults(lambda checks: checks.identifier("agent", value)).values()
    assert str(value) not in problem or value in {"", "."}
    with pytest.raises(InvalidArguments, match=r"^get: nothing was sent\. id: "):
        checked_id("get", value)


def test_a_call_goes_by_its_id_at_its_own_service() -> None:
    """A call that came from one service is not looked for at another."""
    call = Call(id="call-1", provider="voiceai", status=Status.QUEUED, raw=None)
    checks = Checks("wait")
    assert checks.call("call", call, "voiceai") == "call-1"
    assert checks.call("call", "call-2", "vapi") == "call-2"
    checks.finish()
    assert faults(lambda checks: checks.call("call", call, "vapi")) == {"call": "is a call of voiceai, not of vapi"}
    assert faults(lambda checks: checks.call("call", "../call-1", "vapi")).keys() == {"call"}


# Small things


@pytest.mark.parametrize("value", ["", " \n", None, 5, b"text"])
def test_a_text_says_something(value: object) -> None:
    """Nothing but spaces is no text."""
    assert faults(lambda checks: checks.text("name", value)) == {"name": "expected a text"}
    assert not faults(lambda checks: checks.text("name", " a "))


@pytest.mark.parametrize("value", [0, 1, "yes", None])
def test_a_flag_is_one_of_two(value: object) -> None:
    """What is merely true enough is not sent."""
    assert faults(lambda checks: checks.flag("recording", value)) == {"recording": "expected True or False"}
    assert not faults(lambda checks: checks.flag("recording", value=False))


@pytest.mark.parametrize("value", ["third", "", None, 5, ["first"]])
def test_a_choice_names_what_can_be_chosen(value: object) -> None:
    """Another word, or none, is answered with those that there are."""
    found = faults(lambda checks: checks.choice("who", value, ("first", "second")))
    assert found == {"who": "expected one of first, second"}
    assert not faults(lambda checks: checks.choice("who", "second", ("first", "second")))


@pytest.mark.parametrize("value", [0, 0.09, -1, NAN, None, "2"])
def test_a_pause_is_long_enough(value: object) -> None:
    """A length of time has a least one, and NaN is none."""
    assert faults(lambda checks: checks.seconds("every", value, 0.1)) == {"every": "expected at least 0.1 seconds"}
    assert not faults(lambda checks: checks.seconds("every", 0.1, 0.1))


@pytest.mark.parametrize(
    "value", [dt.datetime(2026, 1, 1), dt.date(2026, 1, 1), "2026-01-01T00:00:00Z", 1767225600, None]  # noqa: DTZ001 - that is what is wrong with it
)  # fmt: skip
def test_a_moment_has_a_time_zone(value: object) -> None:
    """Nobody has to guess what a time means."""
    assert faults(lambda checks: checks.moment("since", value)) == {"since": "expected a datetime with a time zone"}
    zone = dt.timezone(dt.timedelta(hours=-9, minutes=-30))
    assert not faults(lambda checks: checks.moment("since", dt.datetime(2026, 1, 1, tzinfo=zone)))


@pytest.mark.parametrize(
    "value", ["https://example.com", "HTTP://example.com:8080/hooks?a=b", "https://[2001:db8::1]/x"]
)
def test_addresses_of_servers_pass(value: str) -> None:
    """Over http and https."""
    assert not faults(lambda checks: checks.web_address("webhook_url", value))


@pytest.mark.parametrize(
    "value",
    ["example.com", "ftp://example.com", "https://", "https:///x", "https://exam ple.com", "https://e\n", None, 5],
)
def test_other_addresses_are_refused(value: object) -> None:
    """The answer shows how an address looks."""
    found = faults(lambda checks: checks.web_address("webhook_url", value))
    assert found == {"webhook_url": "expected an address such as https://example.com/hooks"}


# Variables and other objects


FLAT: Final = st.dictionaries(
    st.text(), st.text() | st.integers() | st.booleans() | st.floats(allow_nan=False, allow_infinity=False)
)


@given(FLAT)
def test_flat_variables_pass(values: dict[str, Any]) -> None:
    """Strings, numbers and booleans under any names, in any mapping; a copy is returned."""
    for mapping in (values, OrderedDict(values), MappingProxyType(values)):
        checks = Checks("place")
        found = checks.variables("dynamic_variables", mapping)
        checks.finish()
        assert found == values
        assert found is not mapping


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        (None, "expected a string, a number or a boolean"),
        ({"inner": 1}, "expected a string, a number or a boolean"),
        ([1], "expected a string, a number or a boolean"),
        (b"bytes", "expected a string, a number or a boolean"),
        (Decimal(1), "expected a string, a number or a boolean"),
        (dt.date(2026, 1, 1), "expected a string, a number or a boolean"),
        (1j, "expected a string, a number or a boolean"),
        (NAN, "expected a finite number"),
        (float("inf"), "expected a finite number"),
        (-float("inf"), "expected a finite number"),
    ],
)
def test_variables_are_flat(value: object, problem: str) -> None:
    """Each value that is anything else is named, and those beside it are not."""
    values = {"name": "Robin", "wrong": value, "age": 7, "also_wrong": value, "ok": True}
    found = faults(lambda checks: checks.variables("dynamic_variables", values))
    assert found == {"dynamic_variables.wrong": problem, "dynamic_variables.also_wrong": problem}


@pytest.mark.parametrize("name", [5, None, ("a",), b"name", 1.5, True])
def test_names_of_variables_are_strings(name: object) -> None:
    """JSON would quietly turn another key into a string."""
    found = faults(lambda checks: checks.variables("dynamic_variables", {name: "x"}))
    assert found == {"dynamic_variables[...]": "expected a string as the name"}


@pytest.mark.parametrize("name", ["+15550100", "a b", "x" * 42, "näme", ""])
def test_odd_names_of_variables_are_not_shown(name: str) -> None:
    """A name that could be a number or a sentence is in no message."""
    assert faults(lambda checks: checks.variables("v", {name: None})).keys() == {"v[...]"}


@pytest.mark.parametrize("values", [None, [], [("a", 1)], "a=1", 5])
def test_variables_are_a_mapping(values: object) -> None:
    """Pairs, texts and nothing are none."""
    assert faults(lambda checks: checks.variables("v", values)) == {
        "v": "expected a mapping of strings, numbers and booleans"
    }
    assert faults(lambda checks: checks.mapping("v", values)) == {"v": "expected a mapping"}


def circle() -> dict[str, Any]:
    """Return an object that holds itself."""
    made: dict[str, Any] = {}
    made["self"] = made
    return made


@pytest.mark.parametrize(
    "value",
    [b"bytes", NAN, {1, 2}, object(), {("a",): 1}, [[{"deep": b""}]], circle()],
    ids=["bytes", "nan", "set", "object", "key", "deep", "circle"],
)
def test_what_is_no_json_is_refused(value: object) -> None:
    """What cannot be written is a fault in its place, and not an error of its own on the way out."""
    (problem,) = faults(lambda checks: checks.mapping("metadata", {"key": value})).values()
    assert problem.startswith("cannot be sent: ")


def test_a_mapping_is_copied() -> None:
    """Whatever kind of mapping is given, a dictionary goes out, and the caller's own stays as it is."""
    given_ = MappingProxyType({"order": 17, "deep": {"list": [1, None]}})
    checks = Checks("place")
    assert checks.mapping("metadata", given_) == dict(given_)
    checks.finish()


# One of several


def test_exactly_one_is_given() -> None:
    """None, or two, is a fault that names them all."""
    found: list[str | None] = []

    def check(**values: object) -> dict[str, str]:
        return faults(lambda checks: found.append(exactly_one(checks, values)))

    assert check(agent=None, squad="s") == {}
    assert check(agent=None, squad=None) == {"agent or squad": "expected exactly one of them, got 0"}
    assert check(agent="a", squad="s") == {"agent or squad": "expected exactly one of them, got 2"}
    assert check(agent="", squad=None) == {}
    assert found == ["squad", None, None, "agent"]


@given(st.text(string.printable, max_size=30))
def test_no_fault_shows_what_was_given(value: str) -> None:
    """Whatever a number, an id or an address was, the message does not hold it."""
    if len(value) < 12:
        return
    checks = Checks("place")
    checks.number("to", value)
    checks.callee("to", "sip:" + value)
    checks.identifier("agent", value + "/")
    checks.web_address("webhook_url", " " + value)
    checks.moment("since", value)
    checks.text("name", [value])
    with pytest.raises(InvalidArguments) as raised:
        checks.finish()
    assert value not in str(raised.value)
