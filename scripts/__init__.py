"""How the documents in ``specs/`` become the clients in ``generated/``, and how all of it is checked."""
