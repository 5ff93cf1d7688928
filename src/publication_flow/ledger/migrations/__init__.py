"""The schema's own history: an Alembic tree that a host may run by itself or inside its own."""
