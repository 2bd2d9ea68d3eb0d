# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import Final, Literal, TypeAlias, get_args

CreateAzureCredentialDTORegion: TypeAlias = Literal[
    "australiaeast",
    "canadacentral",
    "canadaeast",
    "centralus",
    "eastus",
    "eastus2",
    "france",
    "germanywestcentral",
    "india",
    "japaneast",
    "japanwest",
    "northcentralus",
    "norway",
    "polandcentral",
    "southcentralus",
    "spaincentral",
    "swedencentral",
    "switzerland",
    "switzerlandnorth",
    "switzerlandwest",
    "uaenorth",
    "uk",
    "westeurope",
    "westus",
    "westus3",
]

CreateAzureCredentialDTORegionValues: Final = frozenset[str](get_args(CreateAzureCredentialDTORegion))
