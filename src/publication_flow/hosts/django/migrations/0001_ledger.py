"""The ledger, its erasable contents, the adopted documents and the projections."""

from __future__ import annotations

from django.db import migrations

from publication_flow.hosts.django.operations import Revision


class Migration(migrations.Migration):
    initial = True
    operations = [Revision("0001")]  # noqa: RUF012 – as Django writes it
