"""The generator's own output from the same document on the same payloads: what the targets are set against."""
