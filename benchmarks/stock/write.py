"""Writing the client that openapi-python-client makes with its own templates; run as ``python -m`` by `measure`."""

from __future__ import annotations

import contextlib
import io
import json
import sys
from pathlib import Path
from typing import Final

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError

from benchmarks.children import ROOT
from scripts.normalise import STEPS, normalise

#: What the normaliser does for this project's client; without it the document is repaired, and otherwise as published.
_OURS: Final = frozenset(
    {
        "drop-unreachable",
        "drop-unreachable-again",
        "hoist-enums",
        "hoist-objects",
        "hoist-unions",
        "plain-mappings",
        "spell-constants",
        "tag-unions",
    }
)


def main(target: Path) -> int:
    """Write the client into a folder; anything that the generator complains of ends the run."""
    if gone := _OURS - STEPS.keys():
        print(f"the normaliser has no step {', '.join(sorted(gone))}; mend benchmarks/stock/write.py", file=sys.stderr)
        return 2
    published = json.loads((ROOT / "specs" / "vapi.json").read_bytes())
    document, _ = normalise(published, None, without=_OURS)
    settings = ConfigFile(literal_enums=True, post_hooks=[])
    config = Config.from_sources(
        settings, MetaType.NONE, document_source=target, file_encoding="utf-8", overwrite=True, output_path=target
    )
    parsed = GeneratorData.from_dict(document, config=config)
    if isinstance(parsed, GeneratorError):
        print(f"the generator refuses the document: {parsed.detail}", file=sys.stderr)
        return 2
    with contextlib.redirect_stdout(io.StringIO()):
        complaints = Project(openapi=parsed, config=config).build()
    for complaint in complaints:
        print(f"the generator complains: {complaint.detail}", file=sys.stderr)
    return 2 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
