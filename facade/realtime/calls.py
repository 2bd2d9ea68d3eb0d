"""OpenAI's Realtime calls: opened with an offer, answered with SDP, and ended."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from facade.client import AsyncResource, Resource, async_verb, verb

from .attaching import AsyncAttachment, Attachment
from .creating import create
from .following_up import accept, hang_up, refer, reject
from .opened import AsyncOpenCall, OpenCall

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .session import Session


class Calls(Resource):
    """OpenAI's Realtime calls."""

    def session(
        self,
        offer: str | bytes,
        /,
        session: Session | Mapping[str, Any] | None = None,
        *,
        safety_identifier: str | None = None,
        require_call_id: bool = False,
        deadline: float | None = None,
    ) -> OpenCall:
        """Open a call as `create` does, for the length of a block; it is hung up on the way out."""
        opening = partial(
            self.create,
            offer,
            session,
            safety_identifier=safety_identifier,
            require_call_id=require_call_id,
            deadline=deadline,
        )
        return OpenCall(opening, self.hang_up)

    def attach(self, call_id: str, /, *, deadline: float | None = None) -> Attachment:
        """
        Attach to a call that is under way, over WebRTC or SIP, to follow its events and to send some.

        Use the account's own key: the service has been seen to find no call for a client secret.
        """
        return Attachment(self._account, self._driver.transport, call_id, deadline)

    create = verb(create)
    accept = verb(accept)
    reject = verb(reject)
    refer = verb(refer)
    hang_up = verb(hang_up)


class AsyncCalls(AsyncResource):
    """OpenAI's Realtime calls, without blocking."""

    def session(
        self,
        offer: str | bytes,
        /,
        session: Session | Mapping[str, Any] | None = None,
        *,
        safety_identifier: str | None = None,
        require_call_id: bool = False,
        deadline: float | None = None,
    ) -> AsyncOpenCall:
        """Open a call as `create` does, for the length of a block; it is hung up on the way out."""
        opening = partial(
            self.create,
            offer,
            session,
            safety_identifier=safety_identifier,
            require_call_id=require_call_id,
            deadline=deadline,
        )
        return AsyncOpenCall(opening, self.hang_up)

    def attach(self, call_id: str, /, *, deadline: float | None = None) -> AsyncAttachment:
        """
        Attach to a call that is under way, over WebRTC or SIP, to follow its events and to send some.

        Use the account's own key: the service has been seen to find no call for a client secret.
        """
        return AsyncAttachment(self._account, self._driver.transport, call_id, deadline)

    create = async_verb(create)
    accept = async_verb(accept)
    reject = async_verb(reject)
    refer = async_verb(refer)
    hang_up = async_verb(hang_up)


__all__ = ["AsyncCalls", "Calls"]
