# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

SimulationRunPaymentRequiredResponseReason: TypeAlias = Literal[
    "billing_limit",
    "initial_payment_missing",
    "insufficient_credits",
    "payment_method_missing",
    "subscription_frozen",
    "wallet_missing",
]

SimulationRunPaymentRequiredResponseReasonValues: Final = frozenset[str](
    get_args(SimulationRunPaymentRequiredResponseReason)
)
