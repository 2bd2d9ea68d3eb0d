# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    SimulationRunPaymentRequiredResponseReason: TypeAlias = Literal[
        "billing_limit",
        "initial_payment_missing",
        "insufficient_credits",
        "payment_method_missing",
        "subscription_frozen",
        "wallet_missing",
    ]
else:
    SimulationRunPaymentRequiredResponseReason = str

SimulationRunPaymentRequiredResponseReasonValues: Final = frozenset(
    {
        "billing_limit",
        "initial_payment_missing",
        "insufficient_credits",
        "payment_method_missing",
        "subscription_frozen",
        "wallet_missing",
    }
)
