"""What Django needs to know of the app: its label, and the check of the schema."""

from __future__ import annotations

from django.apps import AppConfig


class PublicationFlowConfig(AppConfig):
    """There are no models: the engine's tables are its own, made by its own migrations."""

    name = "publication_flow.hosts.django"
    label = "publication_flow"
    verbose_name = "政府信息公开审批"

    def ready(self) -> None:
        from publication_flow.hosts.django import checks

        checks.register()
