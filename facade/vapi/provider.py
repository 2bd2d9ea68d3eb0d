"""What is particular to Vapi, as far as sending goes."""

from __future__ import annotations

from typing import Final

from facade.settings import Provider
from generated.vapi.client import SERVER

PROVIDER: Final = Provider(
    name="vapi",
    title="Vapi",
    address=SERVER,
    key_variable="VAPI_API_KEY",
    address_variable="VAPI_BASE_URL",
    # Setting the same fields to the same values once more changes nothing.
    harmless=frozenset({"AssistantController_update", "CallController_update", "PhoneNumberController_update"}),
    rings=frozenset(
        {
            "CallController_create",
            "CampaignController_create",
            "CampaignController_createV2",
            "SimulationRunController_create",
        }
    ),
)

__all__ = ["PROVIDER"]
