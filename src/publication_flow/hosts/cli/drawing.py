"""`draw`: a random draw repeated, or a record of one checked; no database is needed."""

from __future__ import annotations

import json
from typing import Any

import click

from publication_flow.errors import BadInput
from publication_flow.hosts.cli import output
from publication_flow.hosts.cli.language import pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import as_json, option

DIFFERS = 4  # exit code
POOLS = {
    "pool": ("名单摘要", "pool digest"),
    "inspectors": ("检查人员名单摘要", "digest of the inspectors"),
    "inspected": ("检查对象名单摘要", "digest of the inspected"),
}


@root.command(
    "draw",
    zh="随机抽取（双随机）：按记录在案的种子重做一遍，或用 --check 核对抽取记录。\n\n"
    "名单一行一项；检查人员写成 姓名@单位，同一单位的不抽去检查本单位。\n\n"
    "核对不符时退出码为 4。",
    en="A random draw: repeat one from its recorded seed, or check a record with --check.\n\n"
    "Pools have one name a line; an inspector is NAME@UNIT and never inspects that unit.\n\n"
    "Exit code 4 when a record does not agree.",
)
@option("--pool", metavar="FILE", zh="名单：抽谁（双随机时为检查人员）", en="who is drawn from")
@option("--inspected", metavar="FILE", zh="检查对象名单", en="what is inspected")
@option("--n", "number", type=click.IntRange(min=1), default=1, zh="抽几个", en="how many")
@option("--team", type=click.IntRange(min=1), default=1,
        zh="每个检查对象配几名检查人员", en="inspectors for each of the inspected")  # fmt: skip
@option("--seed", metavar="HEX", zh="种子（64 位十六进制）", en="the seed, 64 hex digits")
@option("--check", "record", metavar="FILE", zh="核对这份抽取记录（JSON）",
        en="check this record (JSON)")  # fmt: skip
@as_json()
def draw(
    pool: str | None, inspected: str | None, number: int, team: int, seed: str | None,
    record: str | None, as_json: bool,
) -> int:  # fmt: skip
    from publication_flow.matter import draw as drawing

    if record is not None:
        return _check(record, as_json)
    if pool is None or seed is None:
        raise click.UsageError(pick(
            "要给出 --pool 和 --seed，或用 --check 核对一份记录。",
            "Give --pool and --seed, or --check to check a record.",
        ))  # fmt: skip
    drawn_from = drawing.names(output.file_text(pool))
    material = seed_of(seed)
    if inspected is None:
        found = drawing.single(material, drawn_from, number)
        if as_json:
            output.print_json(found)
            return 0
        rows: list[list[Any]] = [[place, name] for place, name in enumerate(found.drawn, 1)]
        _shown(pick("序号 抽中", "no drawn").split(), rows, pool=found.pool_digest)
        return 0
    subjects = drawing.names(output.file_text(inspected))
    made = drawing.pairs(material, drawn_from, subjects, number, team=team)
    if as_json:
        output.print_json(made)
        return 0
    rows = [[place, pair.inspected, pair.inspectors] for place, pair in enumerate(made.pairs, 1)]
    heads = pick("序号 检查对象 检查人员", "no inspected inspectors").split()
    _shown(heads, rows, inspectors=made.inspectors_digest, inspected=made.inspected_digest)
    for aside in made.put_aside:
        output.tell(pick(
            f"抽到 {aside.inspector}，与 {aside.inspected} 同属一个单位，已另抽。",
            f"{aside.inspector} was drawn for {aside.inspected}, of the same unit: drawn again.",
        ))  # fmt: skip
    return 0


def seed_of(text: str) -> bytes:
    """A seed as typed; `BadInput` for what is not 64 hexadecimal digits."""
    try:
        found = bytes.fromhex(text)
    except ValueError:
        found = b""
    if len(found) != 32 or len(text) != 64:
        raise BadInput("draw-seed", field="seed", value=text)
    return found


def _check(file: str, as_json: bool) -> int:
    from publication_flow.matter import draw as drawing

    try:
        told = json.loads(output.file_text(file))
    except ValueError:
        told = None
    if not isinstance(told, dict):
        raise BadInput("draw-record", field="check", file=file)
    right = drawing.check(told)
    if as_json:
        output.print_json({"repeats": right, "seed": told.get("seed")})
    else:
        output.tell(
            pick("核对相符：由这个种子和名单就得出这个结果。",
                 "It agrees: this seed and these pools give this result.")
            if right else
            pick("核对不符：由这个种子和名单得不出这个结果。",
                 "It does NOT agree: this seed and these pools give another result.")
        )  # fmt: skip
    return 0 if right else DIFFERS


def _shown(heads: list[str], rows: list[list[Any]], **digests: str) -> None:
    """What was drawn, and the digests of the pools it was drawn from."""
    output.table(pick("随机抽取", "Random draw"), heads, rows)
    for pool, digest in digests.items():
        output.tell(f"{pick(*POOLS[pool])}{pick('：', ': ')}{digest}")
