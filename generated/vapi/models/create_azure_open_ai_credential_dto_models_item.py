# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

CreateAzureOpenAICredentialDTOModelsItem: TypeAlias = Literal[
    "gpt-35-turbo-0125",
    "gpt-35-turbo-1106",
    "gpt-4-0125-preview",
    "gpt-4-0613",
    "gpt-4-1106-preview",
    "gpt-4-turbo-2024-04-09",
    "gpt-4.1",
    "gpt-4.1-2025-04-14",
    "gpt-4.1-mini-2025-04-14",
    "gpt-4.1-nano-2025-04-14",
    "gpt-4o",
    "gpt-4o-2024-05-13",
    "gpt-4o-2024-08-06",
    "gpt-4o-2024-11-20",
    "gpt-4o-mini-2024-07-18",
    "gpt-5",
    "gpt-5-mini",
    "gpt-5-nano",
    "gpt-5.1",
    "gpt-5.1-chat",
    "gpt-5.2",
    "gpt-5.2-chat",
    "gpt-5.4",
    "gpt-5.4-mini",
    "gpt-5.4-mini-2026-03-17",
    "gpt-5.4-nano",
    "gpt-5.6-luna-2026-07-09",
    "gpt-5.6-sol-2026-07-09",
    "gpt-5.6-terra-2026-07-09",
]

CreateAzureOpenAICredentialDTOModelsItemValues: Final = frozenset[str](
    get_args(CreateAzureOpenAICredentialDTOModelsItem)
)
