"""What lies beside the ledger: working copies, last looks, cursors, answers."""

from __future__ import annotations

from django.db import migrations

from publication_flow.hosts.django.operations import Revision


class Migration(migrations.Migration):
    dependencies = [("publication_flow", "0001_ledger")]  # noqa: RUF012 – as Django writes it
    operations = [Revision("0002", after="0001")]  # noqa: RUF012
