"""What the five systems need: links, postings, index numbers, what time brings."""

from __future__ import annotations

from django.db import migrations

from publication_flow.hosts.django.operations import Revision


class Migration(migrations.Migration):
    dependencies = [("publication_flow", "0002_beside")]  # noqa: RUF012 – as Django writes it
    operations = [Revision("0003", after="0002")]  # noqa: RUF012
