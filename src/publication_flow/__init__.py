"""publication-flow: an approval engine for government information disclosure, to be embedded.

This module is the facade: the public names and nothing else. Importing it opens nothing and
loads nothing until a name is used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from publication_flow.channels.delivery import Delivered, deliver
    from publication_flow.channels.deployment import Deployment, read_deployment
    from publication_flow.channels.digest import Digest, digest
    from publication_flow.channels.notice import Notice
    from publication_flow.channels.notices import notices
    from publication_flow.channels.recheck import Rechecked, recheck
    from publication_flow.channels.relay import Relayed, relay
    from publication_flow.channels.reminders import reminders
    from publication_flow.engine.agency import Agency
    from publication_flow.engine.clock import SimulatedClock, SystemClock
    from publication_flow.engine.done import Done
    from publication_flow.engine.flow import PublicationFlow
    from publication_flow.engine.overseeing import oversee
    from publication_flow.errors import (
        BadInput,
        BadPolicy,
        BrokenLedger,
        Busy,
        Conflict,
        Denied,
        FlowError,
        NotFound,
        WrongEnvironment,
    )
    from publication_flow.policy.posting import Proof
    from publication_flow.policy.verdict import Verdict

__version__ = "0.1.0"
__all__ = [
    "Agency",
    "BadInput",
    "BadPolicy",
    "BrokenLedger",
    "Busy",
    "Conflict",
    "Delivered",
    "Denied",
    "Deployment",
    "Digest",
    "Done",
    "FlowError",
    "NotFound",
    "Notice",
    "Proof",
    "PublicationFlow",
    "Rechecked",
    "Relayed",
    "SimulatedClock",
    "SystemClock",
    "Verdict",
    "WrongEnvironment",
    "deliver",
    "digest",
    "notices",
    "oversee",
    "read_deployment",
    "recheck",
    "relay",
    "reminders",
]

_HOMES = {
    "Agency": "engine.agency",
    "Delivered": "channels.delivery",
    "Deployment": "channels.deployment",
    "Digest": "channels.digest",
    "Done": "engine.done",
    "Notice": "channels.notice",
    "Proof": "policy.posting",
    "PublicationFlow": "engine.flow",
    "Rechecked": "channels.recheck",
    "Relayed": "channels.relay",
    "SimulatedClock": "engine.clock",
    "SystemClock": "engine.clock",
    "Verdict": "policy.verdict",
    "deliver": "channels.delivery",
    "digest": "channels.digest",
    "notices": "channels.notices",
    "oversee": "engine.overseeing",
    "read_deployment": "channels.deployment",
    "recheck": "channels.recheck",
    "relay": "channels.relay",
    "reminders": "channels.reminders",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = import_module(f"{__name__}.{_HOMES.get(name, 'errors')}")
    return getattr(module, name)


def __dir__() -> list[str]:
    return sorted(__all__)
