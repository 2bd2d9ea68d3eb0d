# Written by `make generate` from scripts/generate/runtime. Do not edit.
"""What every generated client stands on: models that stay close to the JSON, codecs, requests, answers, clients."""
