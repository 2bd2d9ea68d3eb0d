# Written by `make generate`. Do not edit.
"""Typed low-level clients, one package for each service, and the runtime that they share."""
