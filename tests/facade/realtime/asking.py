"""Each thing that can be asked about a call that is there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from tests.facade.in_process import InProcess, Step
from tests.facade.realtime.offering import SESSION
from tests.facade.wire import Answer

if TYPE_CHECKING:
    from collections.abc import Callable

    from facade.realtime import Realtime

CALL: Final = "rtc_u1_0a1b"
ACTIONS: Final[dict[str, Callable[[Realtime, str], None]]] = {
    "hangup": lambda client, call: client.calls.hang_up(call),
    "accept": lambda client, call: client.calls.accept(call, SESSION),
    "reject": lambda client, call: client.calls.reject(call),
    "refer": lambda client, call: client.calls.refer(call, "tel:+15550100"),
}
every_action = pytest.mark.parametrize("action", ACTIONS)


def answered(*steps: Step) -> InProcess:
    """Return a transport with these answers, or with one that says yes."""
    return InProcess(*(steps or (Answer(200),)))


__all__ = ["ACTIONS", "CALL", "answered", "every_action"]
