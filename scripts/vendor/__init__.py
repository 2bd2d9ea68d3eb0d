"""From a published document to its vendored copy: fetch, check, keep the facts, write in canonical order, record."""
