"""Clients that others have written for the same service: what the targets are set against."""
