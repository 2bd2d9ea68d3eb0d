"""Contract checks: whether a change in a document, the generated code, a recording or the facade breaks anybody."""
