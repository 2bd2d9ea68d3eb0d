"""A client that was made before a fork."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

import facade

if TYPE_CHECKING:
    from tests.facade.services import Vapi


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
def test_a_child_has_connections_of_its_own(vapi_service: Vapi) -> None:
    """Over a connection of its parent's, a child could be given the answer that its parent asked for."""
    parents, childs = (vapi_service.add_call()["id"] for _ in range(2))
    with facade.Vapi(vapi_service.key, vapi_service.address) as client:
        assert client.calls.get(parents).id == parents
        before = vapi_service.accepted_connections
        child = os.fork()
        if child == 0:
            status = 1
            try:
                status = 0 if client.calls.get(childs).id == childs else 2
            finally:
                sys.stdout.flush()
                os._exit(status)
        assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
        assert vapi_service.accepted_connections == before + 1
        assert client.calls.get(parents).id == parents
