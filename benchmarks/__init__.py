"""How quick and how small the clients are, as ratios to httpx and json in the same run."""
