"""What is particular to Voice.ai, as far as sending goes."""

from __future__ import annotations

from typing import Final

from facade.errors import CallRefused, NotApproved, OutOfCredit
from facade.refusals import CALL_VALIDATION_FAILED
from facade.settings import Provider, Special
from generated.voiceai.client import SERVER

_OUTBOUND: Final = "create_outbound_call_api_v1_calls_outbound_post"
_NO_CREDITS: Final = "insufficient_credits"
#: The statuses with which the service may say that it has looked at a call and will not place it.
_REFUSING: Final = (400, 403, 409, 422)

PROVIDER: Final = Provider(
    name="voiceai",
    title="Voice.ai",
    address=SERVER,
    key_variable="VOICE_AI_API_KEY",
    address_variable="VOICE_AI_BASE_URL",
    rings=frozenset(
        {
            _OUTBOUND,
            "get_connection_details_api_v1_connection_connection_details_post",
            "get_test_connection_details_api_v1_connection_test_connection_details_post",
        }
    ),
    harmless=frozenset(
        {
            "update_existing_agent_api_v1_agent__agent_id__put",
            "end_call_api_v1_calls__call_id__end_post",
            "deploy_agent_api_v1_agent__agent_id__deploy_post",
            "pause_agent_api_v1_agent__agent_id__pause_post",
            "disable_agent_api_v1_agent__agent_id__disable_post",
        }
    ),
    # The first that fits counts.
    specials=(
        *(Special(status, OutOfCredit, word=_NO_CREDITS) for status in _REFUSING),
        *(Special(status, CallRefused, word=CALL_VALIDATION_FAILED) for status in _REFUSING),
        Special(403, NotApproved, _OUTBOUND),
    ),
)

__all__ = ["PROVIDER"]
