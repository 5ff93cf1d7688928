"""A Django app: the ledger inside Django's own transactions, its schema by Django's migrate.

INSTALLED_APPS = [..., "publication_flow.hosts.django"]
PUBLICATION_FLOW = {"agency": "370405-mz", "person": "portal.people.person_of"}

with transaction.atomic():
    article.save()
    agency().act("draft", by=person(request.user), external_ref=str(article.pk), ...)
"""

from __future__ import annotations

from publication_flow.hosts.django.portal import agency, flow, person, visible

__all__ = ["agency", "flow", "person", "visible"]
