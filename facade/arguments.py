"""Checking arguments before anything is sent: every fault at once, each with its place."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, cast

from generated.runtime.requests import json_body

from .calls import Call, Token
from .errors import Flaw, InvalidArguments

if TYPE_CHECKING:
    from collections.abc import Collection

#: The form of an E.164 number: a plus, then up to 15 digits that do not begin with 0. Whether such a number exists is
#: for the service to say.
_E164: Final = re.compile(r"\+[1-9][0-9]{1,14}")
_SIP: Final = re.compile(r"sips?:[^\s@:/?#]+(?::[^\s@]*)?@[^\s@/?#]+", re.IGNORECASE)
#: What cannot be part of an id: it could lead a request to another address.
_UNSAFE: Final = re.compile(r"[\s/\\?#%\x00-\x1f\x7f]|[^\x20-\x7e]")
_LONGEST_ID: Final = 200
#: What is shown of the name of a variable; any other could hold something private.
_PLAIN_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,40}")


class Checks:
    """Collects what is wrong with the arguments of one call of a method."""

    def __init__(self, what: str) -> None:
        self.what = what
        self._flaws: list[Flaw] = []

    def flaw(self, where: str, problem: str) -> None:
        """Note something that is wrong."""
        self._flaws.append(Flaw(where, problem))

    def require(self, condition: object, where: str, problem: str) -> bool:
        """Note something that is wrong unless the condition holds; return whether it does."""
        if not condition:
            self.flaw(where, problem)
        return bool(condition)

    def number(self, where: str, value: object) -> None:
        """Check the form of a phone number."""
        fits = isinstance(value, str) and _E164.fullmatch(value)
        self.require(
            fits, where, "expected a number in the form of E.164, such as +15550100: a plus and at most 15 digits"
        )

    def sip(self, where: str, value: object) -> None:
        """Check the form of a SIP address."""
        fits = isinstance(value, str) and value.isascii() and value.isprintable() and _SIP.fullmatch(value)
        self.require(fits, where, "expected a SIP address, such as sip:someone@example.com")

    def callee(self, where: str, value: object) -> None:
        """Check the form of a phone number or SIP address."""
        if isinstance(value, str) and is_sip(value):
            self.sip(where, value)
        else:
            self.number(where, value)

    def identifier(self, where: str, value: object) -> None:
        """Check that an id stays in its place in a path."""
        if not isinstance(value, str) or not value:
            self.flaw(where, "expected an id, as a text")
        elif len(value) > _LONGEST_ID or value in {".", ".."} or _UNSAFE.search(value):
            self.flaw(
                where, "no id looks like this: it is too long, or holds a character that would change the address"
            )

    def call(self, where: str, value: object, provider: str) -> str:
        """Check a call of this service, or the id of one; return the id."""
        if isinstance(value, Call):
            self.require(value.provider == provider, where, f"is a call of {value.provider}, not of {provider}")
            value = value.id
        self.identifier(where, value)
        return str(value)

    def token(self, where: str, value: object, provider: str) -> None:
        """Check the token of an attempt at this service."""
        if not isinstance(value, Token):
            self.flaw(where, "expected the token of an attempt, such as that of a CallOutcomeUnknown")
            return
        self.require(value.provider == provider, f"{where}.provider", f"expected {provider}: it is of another service")
        self.text(f"{where}.key", value.key)
        self.moment(f"{where}.since", value.since)

    def text(self, where: str, value: object) -> None:
        """Check that a text is not empty."""
        self.require(isinstance(value, str) and value.strip(), where, "expected a text")

    def flag(self, where: str, value: object) -> None:
        """Check that a value is True or False."""
        self.require(isinstance(value, bool), where, "expected True or False")

    def limit(self, where: str, value: object) -> None:
        """Check how many are wanted; None is all."""
        whole = isinstance(value, int) and not isinstance(value, bool) and value > 0
        self.require(value is None or whole, where, "expected a whole number above 0")

    def choice(self, where: str, value: object, choices: Collection[str]) -> None:
        """Check that a value is one of several words."""
        self.require(isinstance(value, str) and value in choices, where, f"expected one of {', '.join(choices)}")

    def seconds(self, where: str, value: object, least: float) -> None:
        """Check a length of time."""
        fits = isinstance(value, int | float) and value >= least
        self.require(fits, where, f"expected at least {least} seconds")

    def moment(self, where: str, value: object) -> bool:
        """Check that a date and time says which time zone it is in; return whether it does."""
        fits = isinstance(value, dt.datetime) and value.utcoffset() is not None
        return self.require(fits, where, "expected a datetime with a time zone")

    def web_address(self, where: str, value: object) -> None:
        """Check that an address can be reached over HTTP."""
        fits = isinstance(value, str) and re.fullmatch(r"(?i:https?)://[^\s/?#]+\S*", value)
        self.require(fits, where, "expected an address such as https://example.com/hooks")

    def mapping(self, where: str, value: object) -> dict[str, Any]:
        """Check that a value is a mapping that can be sent; return what can be sent of it."""
        if not isinstance(value, Mapping):
            self.flaw(where, "expected a mapping")
            return {}
        fields = dict(cast("Mapping[str, Any]", value))
        return fields if self.sendable(where, fields) else {}

    def variables(self, where: str, values: object) -> dict[str, Any]:
        """Check that variables are a flat mapping of strings, numbers and booleans; return them."""
        if not isinstance(values, Mapping):
            self.flaw(where, "expected a mapping of strings, numbers and booleans")
            return {}
        for name, value in cast("Mapping[object, object]", values).items():
            shown = isinstance(name, str) and _PLAIN_NAME.fullmatch(name)
            place = f"{where}.{name}" if shown else f"{where}[...]"
            self.require(isinstance(name, str), place, "expected a string as the name")
            if isinstance(value, float) and not math.isfinite(value):
                self.flaw(place, "expected a finite number")
            else:
                self.require(isinstance(value, str | int | float), place, "expected a string, a number or a boolean")
        return dict(cast("Mapping[str, Any]", values))

    def sendable(self, where: str, value: object) -> bool:
        """Check that a value can be written as JSON; return whether it can."""
        try:
            json_body(value)
        except (TypeError, ValueError) as error:
            self.flaw(where, f"cannot be sent: {error}")
        except RecursionError:
            self.flaw(where, "cannot be sent: it is nested too deeply")
        else:
            return True
        return False

    def finish(self, effect: str = "nothing was sent") -> None:
        """Raise if anything was wrong."""
        if self._flaws:
            raise InvalidArguments(self.what, self._flaws, effect)


def is_sip(value: str) -> bool:
    """Tell a SIP address from anything else, by how it begins."""
    return value[:5].lower().startswith(("sip:", "sips:"))


def checked_id(what: str, value: object) -> str:
    """Return an id that stays in its place in a path."""
    checks = Checks(what)
    checks.identifier("id", value)
    checks.finish()
    return str(value)


def exactly_one(checks: Checks, values: Mapping[str, object]) -> str | None:
    """Return the name of the one that is given; note it if there are none or several."""
    given = [name for name, value in values.items() if value is not None]
    checks.require(len(given) == 1, " or ".join(values), f"expected exactly one of them, got {len(given)}")
    return given[0] if len(given) == 1 else None


__all__ = ["Checks", "checked_id", "exactly_one", "is_sip"]
