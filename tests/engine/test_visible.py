"""The matters one may see, as a query: the same as asking of each, and usable by a host."""

from __future__ import annotations

import pytest
from sqlalchemy import Column, MetaData, Table, Text, create_engine, select

from publication_flow import NotFound
from tests.bureau import BASIS, draft_one, organisation_for, publish_one
from tests.engine.driven import PEOPLE, driven


def asked(agency, number: str, person: str) -> str:
    try:
        return "whole" if agency.item(number, by=person).whole else "public"
    except NotFound:
        return "hidden"


def rows(bureau, statement) -> set[str]:
    with bureau.flow._database.read() as connection:
        return set(connection.execute(statement).scalars())


@pytest.mark.parametrize("seed", [1, 2])
def test_the_query_says_what_each_matter_says(bureau, seed):
    """For every person and matter of a bureau in motion: whole, public or hidden, alike; and the
    list and the events agree with it."""
    agency = bureau.agency
    numbers = driven(bureau, seed)
    answers = set()
    for person in PEOPLE:
        told = {n: asked(agency, n, person) for n in numbers}
        whole = {n for n, how in told.items() if how == "whole"}
        seen = {n for n, how in told.items() if how != "hidden"}
        answers |= set(told.values())

        assert whole == rows(bureau, agency.visible(person, whole=True))
        assert seen == rows(bureau, agency.visible(person))
        assert [(n, told[n] == "whole") for n in sorted(seen, reverse=True)] == [
            (line.number, line.whole) for line in agency.matters(person).lines
        ]
        assert whole == {
            e.stream for e in agency.events(person, limit=1_000).events if e.stream in numbers
        }
    assert {"whole", "public", "hidden"} == answers


def test_a_line_tells_what_the_item_tells(bureau):
    """Stage, category, title and dates of each line are those that the item shows the person."""
    agency = bureau.agency
    driven(bureau, 4)
    names = ("stage", "purpose", "category", "title", "claimed_by", "stage_since", "external_ref")
    for person in PEOPLE:
        for line in agency.matters(person).lines:
            item = agency.item(line.number, by=person)

            expected = [getattr(item, name) for name in names]
            assert expected == [getattr(line, name) for name in names]


def test_a_portal_joins_it_on_its_own_connection(bureau):
    """`IN` over a table of the host's, in the host's own query."""
    seen = publish_one(bureau.agency)
    hidden = draft_one(bureau.agency)
    articles = Table("articles", MetaData(), Column("number", Text))
    engine = create_engine(bureau.url.replace("postgresql://", "postgresql+psycopg://"))
    with engine.begin() as connection:
        articles.create(connection)
        connection.execute(articles.insert(), [{"number": seen}, {"number": hidden}])
        visible = bureau.agency.visible("ma.qiang")
        found = connection.execute(select(articles).where(articles.c.number.in_(visible))).all()
        mine = visible.subquery("mine")
        joined = connection.execute(
            select(articles).join(mine, articles.c.number == mine.c.matter)
        ).all()
        articles.drop(connection)
    engine.dispose()

    assert [(seen,)] == found == joined


def test_another_agencys_matters_are_not_in_it(bureau):
    """The same number in two agencies: each query holds its own agency's alone."""
    other = bureau.flow.found(
        "370405-jy", policy="cn-civil-affairs", organisation=organisation_for("cn-civil-affairs"),
        basis=BASIS,
    )  # fmt: skip
    number = draft_one(bureau.agency)

    assert {number} == rows(bureau, bureau.agency.visible("li.na"))
    assert set() == rows(bureau, other.visible("li.na"))


def test_who_is_not_enrolled_sees_nothing(small_bureau):
    """Asking in an unknown name is refused, not answered with what is public."""
    with pytest.raises(NotFound) as refused:
        small_bureau.agency.visible("xu.wu")
    assert "person" == refused.value.code


def test_a_list_is_read_page_by_page_and_narrowed(bureau):
    """Newest number first, each once; by stage, by category, by kind."""
    agency = bureau.agency
    numbers = [draft_one(agency) for _ in range(5)] + [publish_one(agency, category="work-updates")]
    found, after = [], None
    while True:
        page = agency.matters("li.na", limit=2, after=after)
        found += [line.number for line in page.lines]
        if (after := page.after) is None:
            break

    assert numbers[::-1] == found
    assert numbers[5:] == [i.number for i in agency.matters("li.na", stage="published").lines]
    assert numbers[4::-1] == [
        i.number for i in agency.matters("li.na", category="social-assistance").lines
    ]
    assert () == agency.matters("li.na", kind="request").lines
    assert () == agency.matters("li.na", stage="' OR 1=1").lines


def test_a_hidden_correction_is_not_found_by_its_category(bureau):
    """Who sees the public version alone finds it under the public category, and not the new one."""
    agency = bureau.agency
    number = publish_one(agency, category="work-updates")
    agency.act("correct", number, by="wang.fang", reason="有误", category="social-assistance")

    assert [] == [i.number for i in agency.matters("ma.qiang", category="social-assistance").lines]
    assert [number] == [i.number for i in agency.matters("ma.qiang", category="work-updates").lines]
    assert () == agency.matters("ma.qiang", stage="drafted").lines
    assert [number] == [i.number for i in agency.matters("ma.qiang", stage="published").lines]
    assert [number] == [
        i.number for i in agency.matters("wang.fang", category="social-assistance").lines
    ]
