"""What is particular to OpenAI's Realtime calls, as far as sending goes."""

from __future__ import annotations

from typing import Final

from facade.errors import OutOfCredit
from facade.settings import Provider, Special

CREATE: Final = "create-call"

PROVIDER: Final = Provider(
    name="openai",
    title="OpenAI",
    address="https://api.openai.com/v1",
    key_variable="OPENAI_API_KEY",
    address_variable="OPENAI_BASE_URL",
    # Waiting does not fill an account.
    specials=(Special(429, OutOfCredit, word="insufficient_quota"),),
)

#: What keys begin with that a client secret gives; they carry a session of their own.
EPHEMERAL: Final = "ek_"
#: The header that says for whom something is asked, in a form that names nobody.
SAFETY: Final = "openai-safety-identifier"

__all__ = ["CREATE", "EPHEMERAL", "PROVIDER", "SAFETY"]
