"""A bag checked by the public `bagit` library: complete, nothing strange, nothing changed.

No database is needed, and none of the code that wrote the bag is used.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from publication_flow.errors import BadInput, WrongEnvironment
from publication_flow.wording import say


class Wrong(NamedTuple):
    """What is wrong with a file of the bag: bag-changed, bag-lacking, bag-foreign (in the bag and
    in no manifest) or bag-unreadable (`detail` says why, in the library's words)."""

    file: str
    code: str
    detail: str = ""

    def sentence(self, lang: str = "zh") -> str:
        """The file and what is wrong with it, for a person."""
        return say(self.code, lang, self._asdict())


def check_bag(folder: str | Path) -> list[Wrong]:
    """Everything wrong with a bag, in order of files; nothing when it is valid.

    `BadInput` when the folder is no bag, `WrongEnvironment` when the extra `archive` is missing.
    """
    path = Path(folder)
    if not (path / "bagit.txt").is_file():
        raise BadInput("bag-missing", path=str(folder), field="folder")
    try:
        import bagit
    except ImportError:
        raise WrongEnvironment("extra-missing", extra="archive") from None
    # The library logs whatever it returns; without a handler that would go to standard error.
    logging.getLogger(bagit.LOGGER.name).addHandler(logging.NullHandler())
    with warnings.catch_warnings():
        # It opens files with codecs.open, which Python 3.14 speaks against.
        warnings.simplefilter("ignore", DeprecationWarning)
        return sorted(set(_wrongs(bagit, path)))


def _wrongs(bagit: Any, path: Path) -> Iterator[Wrong]:
    # ValueError and KeyError: it does not expect a tag file of another encoding or shape.
    unreadable = (bagit.BagError, ValueError, KeyError, OSError)
    try:
        bag = bagit.Bag(str(path))
        # It looks at the total first and stops there, naming no file.
        total = bag.info.pop("Payload-Oxum", None)
        found = list(_details(bagit, bag))
    except unreadable as error:
        yield Wrong(".", "bag-unreadable", _said(error))
        return
    yield from found
    if found or total is None:
        return
    try:
        bag.info["Payload-Oxum"] = total
        bag.validate(fast=True)
    except unreadable as error:
        yield Wrong("bag-info.txt", "bag-unreadable", _said(error))


def _details(bagit: Any, bag: Any) -> Iterator[Wrong]:
    """What is missing or strange; digests are looked at once the bag is complete."""
    try:
        bag.validate()
        return
    except bagit.BagValidationError as error:
        if not error.details:
            raise
        details = error.details
    differing: dict[str, set[str]] = {}
    for one in details:
        if isinstance(one, bagit.ChecksumMismatch):
            differing.setdefault(one.path, set()).add(one.algorithm)
        else:
            lacking = isinstance(one, bagit.FileMissing)
            yield Wrong(one.path, "bag-lacking" if lacking else "bag-foreign")
    for file, algorithms in differing.items():
        if len(algorithms) == len(bag.entries[file]):
            yield Wrong(file, "bag-changed")
            continue
        # The file agrees with its other digest: what was changed is the list, not the file.
        kind = "manifest" if file.startswith("data/") else "tagmanifest"
        for algorithm in algorithms:
            yield Wrong(f"{kind}-{algorithm}.txt", "bag-changed")


def _said(error: Exception) -> str:
    return " ".join(str(error).split()).rstrip(".") or type(error).__name__
