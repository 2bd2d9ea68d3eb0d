# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

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
else:
    CreateAzureCredentialDTORegion = str

CreateAzureCredentialDTORegionValues: Final = frozenset(
    {
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
    }
)
