# Written by `make generate` from specs/voiceai.json. Do not edit: change the document, its overlay or the templates.
"""The operations under one tag of the document, a module each."""
