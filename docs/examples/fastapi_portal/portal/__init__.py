"""A small government portal on FastAPI and asynchronous SQLAlchemy, with the engine inside it."""
