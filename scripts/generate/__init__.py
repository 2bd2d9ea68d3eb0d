"""Writing the typed clients in ``generated/`` from the documents in ``specs/``."""
