"""The policies that come with the engine: ready to adopt, and examples of how one is written."""

from __future__ import annotations

from importlib import resources

from publication_flow.errors import NotFound


def names() -> list[str]:
    """The packs that exist, in alphabetical order."""
    # A pack's name has hyphens, so its folder is no package: it is read as a resource of this one.
    return sorted(
        entry.name
        for entry in resources.files(__name__).iterdir()
        if entry.is_dir() and entry.joinpath("policy.toml").is_file()
    )


def pack(name: str) -> bytes:
    """The bytes of a pack's policy file; `NotFound` names the packs there are."""
    known = names()
    if name not in known:  # also keeps a name like "../x" from leading out of the folder
        raise NotFound("pack", pack=name, known=known)
    return resources.files(__name__).joinpath(name, "policy.toml").read_bytes()


def clauses(name: str) -> list[tuple[str, bytes]]:
    """The feature files of a pack's own clauses, (file name, bytes), in alphabetical order.

    Empty for a pack that ships none; `NotFound` as for `pack`.
    """
    pack(name)
    folder = resources.files(__name__).joinpath(name, "clauses")
    if not folder.is_dir():
        return []
    files = (file for file in folder.iterdir() if file.name.endswith(".feature"))
    return sorted((file.name, file.read_bytes()) for file in files)
