"""The projections' tables: facts arranged for reading. Everything here can be rebuilt.

They hold digests, never text: a title or a name is joined from the contents store when read,
so erasing it there erases it everywhere.
"""

from __future__ import annotations

from sqlalchemy import Column, Index, Integer, PrimaryKeyConstraint, Table, Text

from publication_flow.ledger.tables import PREFIX, metadata

steps = Table(
    PREFIX + "steps",
    metadata,
    Column("agency", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("matter", Text, nullable=False),
    Column("version", Integer, nullable=False),
    # what was done
    Column("action", Text, nullable=False),
    Column("stage_from", Text),
    Column("stage_to", Text, nullable=False),
    Column("purpose", Text),
    Column("round", Integer, nullable=False),
    Column("effect", Text),
    Column("first", Integer, nullable=False),  # 1: the matter's first publication
    Column("signs", Text),
    Column("channels", Text),  # JSON array: posted to by this step
    Column("removed", Text),  # JSON array: taken off by this step
    Column("fields", Text),  # JSON object: the action's typed fields
    Column("waited_from", Text),  # the day the stage left by this step was entered
    # by whom
    Column("person", Text, nullable=False),
    Column("post", Text),
    Column("unit", Text),
    Column("on_behalf_of", Text),
    Column("entered_by", Text),
    Column("mode", Text),
    Column("occurred_on", Text, nullable=False),
    Column("recorded_at", Text, nullable=False),
    Column("opinion", Text),  # digests into contents
    Column("reason", Text),
    Column("policy", Text),
    # what the matter is after it
    Column("kind", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("owner", Text, nullable=False),  # the unit that answers for the matter
    Column("content", Text),  # digest of the content at hand
    Column("title", Text),  # digest of its title
    Column("public_state", Text),
    Column("public_content", Text),
    Column("public_title", Text),
    Column("first_on", Text),
    Column("since_on", Text),
    Column("formed_on", Text),
    Column("outcome", Text),
    # what it changed of what stands: 1, 0 or -1; none where it has no effect. A matter's days never
    # go back, so the sum of the steps up to a day is what stood at that day's end.
    Column("in_force", Integer),
    Column("suspended", Integer),
    Column("correlation", Text),
    Column("lay", Integer),  # calendar days in the stage that this step left, in an open round
    PrimaryKeyConstraint("agency", "position", name=PREFIX + "steps_pk"),
    sqlite_with_rowid=False,
)
Index(PREFIX + "steps_matter", steps.c.agency, steps.c.matter, steps.c.position)
# The yearly figures are counted along these three without touching the table (`counts`).
Index(
    PREFIX + "steps_occurred",
    steps.c.agency,
    steps.c.occurred_on,
    steps.c.stage_from,
    steps.c.waited_from,
    steps.c.action,
    steps.c.kind,
    steps.c.policy,
    steps.c.position,
)
_SHOWN = steps.c.effect.is_not(None) | steps.c.channels.is_not(None)
Index(
    PREFIX + "steps_shown",
    steps.c.agency,
    steps.c.occurred_on,
    steps.c.effect,
    steps.c.first,
    steps.c.channels,
    steps.c.kind,
    steps.c.policy,
    steps.c.category,
    steps.c.purpose,
    steps.c.formed_on,
    steps.c.mode,
    steps.c.matter,
    steps.c.position,
    sqlite_where=_SHOWN,
    postgresql_where=_SHOWN,
)
# Where there is an effect; said by a column that the index holds, or SQLite would not see that it
# need not look further (its plan).
Index(
    PREFIX + "steps_stands",
    steps.c.agency,
    steps.c.occurred_on,
    steps.c.first,
    steps.c.in_force,
    steps.c.suspended,
    steps.c.public_state,
    steps.c.matter,
    steps.c.position,
    sqlite_where=steps.c.in_force.is_not(None),
    postgresql_where=steps.c.in_force.is_not(None),
)
Index(PREFIX + "steps_person", steps.c.agency, steps.c.person, steps.c.position)
# What auditors ask by (`questions`): each page of an answer is a stretch of one of these.
for _name in ("post", "unit", "category", "action", "policy", "content"):
    Index(f"{PREFIX}steps_{_name}", steps.c.agency, steps.c[_name], steps.c.position)
for _name in ("on_behalf_of", "entered_by", "correlation"):  # most steps have none
    Index(
        f"{PREFIX}steps_{_name}",
        steps.c.agency,
        steps.c[_name],
        steps.c.position,
        sqlite_where=steps.c[_name].is_not(None),
        postgresql_where=steps.c[_name].is_not(None),
    )
Index(
    PREFIX + "steps_lay",
    steps.c.agency,
    steps.c.lay,
    steps.c.position,
    sqlite_where=steps.c.lay > 0,
    postgresql_where=steps.c.lay > 0,
)

items = Table(
    PREFIX + "items",
    metadata,
    Column("agency", Text, nullable=False),
    Column("matter", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("position", Integer, nullable=False),
    Column("stage", Text, nullable=False),
    Column("purpose", Text),
    Column("category", Text, nullable=False),
    Column("owner", Text, nullable=False),
    Column("title", Text),
    Column("content", Text),
    Column("public_state", Text),
    Column("public_content", Text),
    Column("public_title", Text),
    Column("first_on", Text),
    Column("since_on", Text),
    Column("outcome", Text),
    Column("claimed_by", Text),
    Column("stage_since", Text, nullable=False),
    Column("opened_on", Text, nullable=False),
    Column("due_on", Text),  # soonest running clock, earliest possible day
    Column("due_certain", Integer),
    Column("policy", Text, nullable=False),
    Column("external_ref", Text),
    Column("lapse_on", Text),  # the soonest day on which time brings something (`tick`)
    Column("index_number", Text),  # 索引号, never given twice
    PrimaryKeyConstraint("agency", "matter", name=PREFIX + "items_pk"),
    sqlite_with_rowid=False,
)
Index(
    PREFIX + "items_external",
    items.c.agency,
    items.c.external_ref,
    unique=True,
    sqlite_where=items.c.external_ref.is_not(None),
    postgresql_where=items.c.external_ref.is_not(None),
)
Index(
    PREFIX + "items_index_number",
    items.c.agency,
    items.c.index_number,
    unique=True,
    sqlite_where=items.c.index_number.is_not(None),
    postgresql_where=items.c.index_number.is_not(None),
)
Index(
    PREFIX + "items_lapse",
    items.c.agency,
    items.c.lapse_on,
    items.c.matter,
    sqlite_where=items.c.lapse_on.is_not(None),
    postgresql_where=items.c.lapse_on.is_not(None),
)
Index(
    PREFIX + "items_public",
    items.c.agency,
    items.c.public_state,
    items.c.since_on,
    items.c.matter,
    sqlite_where=items.c.public_state.is_not(None),
    postgresql_where=items.c.public_state.is_not(None),
)

inbox = Table(
    PREFIX + "inbox",
    metadata,
    Column("agency", Text, nullable=False),
    Column("post", Text, nullable=False),  # or "@person" for a duty of one person
    Column("unit", Text, nullable=False),  # "" for posts that act for all units
    Column("matter", Text, nullable=False),
    Column("action", Text, nullable=False),
    Column("position", Integer, nullable=False),  # the event that put it there
    Column("since", Text, nullable=False),
    Column("due_on", Text, nullable=False),  # "9999-12-31" when no clock runs
    Column("due_certain", Integer, nullable=False),
    PrimaryKeyConstraint(
        "agency", "matter", "post", "unit", "action", "position", name=PREFIX + "inbox_pk"
    ),
    sqlite_with_rowid=False,
)
Index(PREFIX + "inbox_desk", inbox.c.agency, inbox.c.post, inbox.c.unit, inbox.c.due_on)

persons = Table(
    PREFIX + "persons",
    metadata,
    Column("agency", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("person", Text, nullable=False),  # or a unit's id, or the agency's
    Column("what", Text, nullable=False),  # person, unit or agency
    Column("name", Text, nullable=False),  # digest into contents
    PrimaryKeyConstraint("agency", "what", "person", "position", name=PREFIX + "persons_pk"),
    sqlite_with_rowid=False,
)

holdings = Table(
    PREFIX + "holdings",
    metadata,
    Column("agency", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("what", Text, nullable=False),  # appointment, delegation or remit
    Column("person", Text, nullable=False),  # "" for a remit
    Column("post", Text, nullable=False),  # the category, for a remit
    Column("unit", Text, nullable=False),
    Column("valid_from", Text, nullable=False),
    Column("valid_to", Text),
    Column("principal", Text),
    Column("under", Integer),
    Column("categories", Text),  # JSON array
    Column("actions", Text),  # JSON array
    Column("officer", Text),  # of a remit: the named officer; its leader stands in `principal`
    PrimaryKeyConstraint("agency", "position", name=PREFIX + "holdings_pk"),
    sqlite_with_rowid=False,
)
Index(PREFIX + "holdings_person", holdings.c.agency, holdings.c.person)

links = Table(
    PREFIX + "links",
    metadata,
    Column("agency", Text, nullable=False),
    Column("matter", Text, nullable=False),
    Column("what", Text, nullable=False),  # the part of the content that names it
    Column("target", Text, nullable=False),  # another matter, or a duty's period
    Column("position", Integer, nullable=False),  # the event that made it so
    PrimaryKeyConstraint("agency", "matter", "what", "position", name=PREFIX + "links_pk"),
    sqlite_with_rowid=False,
)
Index(PREFIX + "links_target", links.c.agency, links.c.target, links.c.what)

postings = Table(
    PREFIX + "postings",
    metadata,
    Column("agency", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("channel", Text, nullable=False),
    Column("matter", Text, nullable=False),
    Column("posted", Integer, nullable=False),  # 1 posted, 0 taken off
    Column("version", Integer, nullable=False),  # of what is public; 0 where nothing is
    Column("occurred_on", Text, nullable=False),
    Column("recorded_at", Text, nullable=False),
    Column("address", Text),  # digest into contents
    Column("served", Text),  # SHA-256 of what was served
    Column("photo", Text),  # digest into contents
    PrimaryKeyConstraint("agency", "position", "channel", name=PREFIX + "postings_pk"),
    sqlite_with_rowid=False,
)
Index(PREFIX + "postings_matter", postings.c.agency, postings.c.matter, postings.c.position)
Index(
    PREFIX + "postings_served",
    postings.c.agency,
    postings.c.served,
    sqlite_where=postings.c.served.is_not(None),
    postgresql_where=postings.c.served.is_not(None),
)

touches = Table(
    PREFIX + "touches",
    metadata,
    Column("agency", Text, nullable=False),
    Column("digest", Text, nullable=False),  # of a part, a file, a scan, a photo
    Column("position", Integer, nullable=False),  # an event that names it
    Column("matter", Text, nullable=False),
    PrimaryKeyConstraint("agency", "digest", "position", name=PREFIX + "touches_pk"),
    sqlite_with_rowid=False,
)
Index(PREFIX + "touches_matter", touches.c.agency, touches.c.matter)

PROJECTION_TABLES = (steps, items, inbox, persons, holdings, links, postings, touches)
