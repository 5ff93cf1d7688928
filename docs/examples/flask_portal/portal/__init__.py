"""A small government portal on Flask and SQLAlchemy, with the engine inside it."""
