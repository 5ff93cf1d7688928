"""The world told after commit: what the ledger's facts mean to whom, delivered by the host."""
