"""A folder that a web server serves as it stands: pages, feeds, metadata, tombstones.

`write_site` makes a folder the site of what is exposed, `update` brings some matters up to date,
`read_back` compares what lies there with what was written.
"""

from __future__ import annotations

from publication_flow.channels.folder.disk import Folder, open_folder
from publication_flow.channels.folder.reread import Reread, read_back
from publication_flow.channels.folder.site import Site, make_site, site_of
from publication_flow.channels.folder.writer import Posted, Written, update, write_site

__all__ = [
    "Folder",
    "Posted",
    "Reread",
    "Site",
    "Written",
    "make_site",
    "open_folder",
    "read_back",
    "site_of",
    "update",
    "write_site",
]
