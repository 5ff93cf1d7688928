"""The JSON API of the engine (extra `web`)."""

from publication_flow.hosts.web.api.app import api, attach

__all__ = ["api", "attach"]
