"""A channel of an agency in a folder: what changed there, and no more, is brought up to date."""

from __future__ import annotations

from pathlib import Path

from publication_flow.channels.folder import open_folder, read_back, site_of, update, write_site
from publication_flow.projections.exposed import exposed
from tests.bureau import publish_one
from tests.channels.folder.test_writer import never
from tests.channels.folder.world import BASE, make_world, take_down, tree, viewed


def test_bringing_up_to_date_what_changed_is_writing_anew(tmp_path: Path) -> None:
    """A new item, two taken down, one taken off the channel: the folder is that of a whole run."""
    world = make_world(tmp_path)
    folder, anew = open_folder(tmp_path / "site"), open_folder(tmp_path / "anew")
    with viewed(world.agency) as view:
        write_site(folder, site_of(view, BASE), exposed(view, channel="website"))
    take_down(world)
    world.agency.act("unpost", world.plain, by="zhou.ping", channels=("website",))
    new = publish_one(world.agency, title="新的")
    numbers = [world.withdrawn, world.suspended, world.plain, new]
    with viewed(world.agency) as view:
        site = site_of(view, BASE)
        shown = list(exposed(view, numbers, channel="website"))
        gone = set(numbers) - {one.number for one in shown}
        done = update(folder, site, shown, never, gone=gone)
        write_site(anew, site, exposed(view, channel="website"))

    assert sorted(done.posted) == sorted([world.withdrawn, world.suspended, new])
    assert done.gone == (world.plain,)
    assert tree(folder.root) == tree(anew.root)
    assert read_back(folder, world.withdrawn).state == "as-written"
