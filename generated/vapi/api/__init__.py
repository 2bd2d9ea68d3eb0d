# Written by `make generate` from specs/vapi.json. Do not edit: change the document, its overlay or the templates.
"""The operations, a package for each tag of the document."""
