"""The command line: ``python -m facade --help`` lists the commands."""

from __future__ import annotations

import sys

from .commands.program import main

if __name__ == "__main__":
    sys.exit(main())
