"""ZIP packages read in memory, within bounds: no member may cost more than was set aside."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping
from typing import NamedTuple

MEMBER_BYTES = 64 * 2**20  # the largest member that is read
TOTAL_BYTES = 256 * 2**20  # all members together, nested ones included
MEMBERS = 10_000
DEPTH = 4  # archives within archives
_STEP = 2**20


class Budget:
    """What may still be unpacked while one file is read."""

    def __init__(self, size: int = TOTAL_BYTES, members: int = MEMBERS) -> None:
        self.size = size
        self.members = members


class Member(NamedTuple):
    """A file in a package: its bytes, or why it could not be read."""

    info: zipfile.ZipInfo
    name: str
    data: bytes
    reason: str = ""


def is_zip(data: bytes) -> bool:
    return data[:4] in (b"PK\3\4", b"PK\5\6", b"PK\7\x08")


def members(data: bytes, budget: Budget) -> tuple[list[Member], bytes]:
    """All members in their order, and the archive's comment. Raises `zipfile.BadZipFile`.

    What goes beyond the budget has a `reason` and no bytes; nothing is ever unpacked whole first.
    """
    found: list[Member] = []
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if len({info.filename for info in archive.infolist()}) < len(archive.infolist()):
            raise zipfile.BadZipFile  # two members of one name: each program shows another
        for info in archive.infolist():
            name = _name(info)
            budget.members -= 1
            if budget.members < 0 or budget.size <= 0:
                found.append(Member(info, name, b"", "too-large"))
                break
            if not info.is_dir():
                found.append(_member(archive, info, name, budget))
            else:
                found.append(Member(info, name, b""))
        return found, archive.comment


def _member(archive: zipfile.ZipFile, info: zipfile.ZipInfo, name: str, budget: Budget) -> Member:
    if info.flag_bits & 1:
        return Member(info, name, b"", "encrypted")
    limit = min(MEMBER_BYTES, budget.size)
    pieces, size = [], 0
    try:
        with archive.open(info) as member:
            while piece := member.read(_STEP):
                size += len(piece)
                budget.size -= len(piece)
                if size > limit:
                    return Member(info, name, b"", "too-large")
                pieces.append(piece)
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError):
        return Member(info, name, b"", "corrupt")
    except (NotImplementedError, RuntimeError):
        return Member(info, name, b"", "archive")
    return Member(info, name, b"".join(pieces))


def _name(info: zipfile.ZipInfo) -> str:
    """A name as it was meant: what is not marked as UTF-8 is most often GBK here."""
    if info.flag_bits & 0x800 or info.filename.isascii():
        return info.filename
    raw = info.filename.encode("cp437", "replace")
    for codec in ("utf-8", "gb18030"):
        try:
            return raw.decode(codec)
        except UnicodeError:
            continue
    return info.filename


def rebuilt(
    found: list[Member], changed: Mapping[int, bytes], names: Mapping[int, str], comment: bytes
) -> bytes:
    """The package anew: members by position changed or renamed, all others byte for byte."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for at, member in enumerate(found):
            info = zipfile.ZipInfo(names.get(at, member.name), member.info.date_time)
            info.compress_type = member.info.compress_type
            info.external_attr = member.info.external_attr
            info.create_system = member.info.create_system
            archive.writestr(info, changed.get(at, member.data))
        archive.comment = comment
    return out.getvalue()
