"""What the sandbox needs beside the facade to serve on sockets, and what to say where it is missing."""

from __future__ import annotations

from importlib.util import find_spec
from typing import Final

#: Packages of the extra `sandbox`, by what they are imported as. In process a sandbox does without them.
SERVING: Final = ("starlette", "uvicorn", "websockets")


def missing() -> str | None:
    """Return what to do about packages that are missing; None if all are there."""
    absent = [name for name in SERVING if find_spec(name) is None]
    if not absent:
        return None
    is_or_are = "is" if len(absent) == 1 else "are"
    return (
        f"To serve, the sandbox needs {', '.join(absent)}, which {is_or_are} missing: "
        "pip install 'voice-facade[sandbox]'"
    )


__all__ = ["SERVING", "missing"]
