"""What every generated client stands on: models that stay close to the JSON, codecs, requests, answers, clients."""
