"""What the trail's questions, its proofs and erasure need."""

from __future__ import annotations

from django.db import migrations

from publication_flow.hosts.django.operations import Revision


class Migration(migrations.Migration):
    dependencies = [("publication_flow", "0003_systems")]  # noqa: RUF012 – as Django writes it
    operations = [Revision("0004", after="0003")]  # noqa: RUF012
