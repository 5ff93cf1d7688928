"""Proofreading from the command line: of a matter, of a file, of what is piped in.

Remarks advise. They change nothing in the ledger, and the exit code is 0 however many there are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import click

from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.layout import width
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import argument, as_json, by, option

if TYPE_CHECKING:
    from publication_flow.screening.proofread import Obsolete, Remark, Term

_OWN = ("title", "summary", "body")


@root.command(
    "proofread",
    zh="校对：括号、日期、合计、用词等处的提醒；只提醒，不拦截。",
    en="Proofread: remarks on brackets, dates, sums, words; they warn and block nothing.",
)
@argument("item", zh="事项编号", en="ITEM", required=False)
@option(
    "--file", metavar="FILE", zh="校对一个文本文件（- 为标准输入）",
    en="a text file instead (- for standard input)",
)  # fmt: skip
@option(
    "--day", metavar="YYYY-MM-DD", zh="文章的日期；事项默认为生成日期",
    en="the date of the text; of a matter: the date it was formed",
)  # fmt: skip
@by("以谁的权限查看（人员编号）", "what this person may see", required=False)
@as_json()
def proofread(
    item: str | None, file: str | None, day: str | None, by: str | None, as_json: bool
) -> None:
    if (item is None) == (file is None):
        raise click.UsageError(
            pick("请写明事项编号，或用 --file 指定文件，二者取一。",
                 "Name either a matter or, with --file, a file.")
        )  # fmt: skip
    from publication_flow.policy.entry import typed_date

    day = typed_date("day", day) if day is not None else None
    if file is not None:
        labels = {"body": pick("正文", "Body")}
        tell({"body": output.file_text(file)}, day, labels, {"file": file}, as_json)
        return
    with session.agency() as agency:
        from publication_flow.hosts.cli.names import Names

        found = agency.item(str(item), by=by)
        day = day or found.fields.get("formed_on")
        texts = {name: getattr(found, name) for name in _OWN}
        texts |= {name: text for name, text in found.texts.items() if name not in _OWN}
        names = Names(agency)
        labels = {name: names.field(name) for name in texts}
        from publication_flow.engine.guarding import words_of

        tell(
            texts, day, labels, {"number": found.number}, as_json, *words_of(names.policy)
        )  # fmt: skip


def tell(
    texts: Mapping[str, str | None],
    day: str | None,
    labels: Mapping[str, str],
    head: dict[str, Any],
    as_json: bool,
    obsolete: Sequence[Obsolete] = (),
    terms: Sequence[Term] = (),
) -> None:
    """The remarks on some texts, each with its place; `head` says for a program what was read."""
    from publication_flow.screening.proofread import proofread as read

    on = date.fromisoformat(day) if day is not None else None
    remarks = read(texts, day=on, obsolete=obsolete, terms=terms)
    if as_json:
        told = [_plain(one, texts[one.part] or "") for one in remarks]
        output.print_json({**head, "day": day, "remarks": told})
        return
    for one in remarks:
        for line in _shown(one, texts[one.part] or "", labels[one.part]):
            output.tell(line)
    count = len(remarks)
    output.tell(
        pick(
            f"共 {count} 处提醒，是否修改由您决定。",
            f"Remarks: {count}. What to change is up to you.",
        )
        if count
        else pick("没有需要提醒的地方。", "Nothing to remark.")
    )


def _plain(one: Remark, text: str) -> dict[str, Any]:
    from publication_flow.screening.proofread import place

    at = place(text, one.start, one.end)
    where = {"line": at.line, "column": at.column}
    return {**one._asdict(), **where, "sentence": one.sentence(current())}


def _shown(one: Remark, text: str, label: str) -> tuple[str, str, str]:
    """The sentence, the line it is about, and carets under the place."""
    from publication_flow.screening.proofread import place

    at = place(text, one.start, one.end)
    told = one.sentence(current())
    # A Chinese character is two columns wide, and so are the carets under it.
    carets = "^" * max(1, width(at.text[at.start : at.end]))
    return (
        pick(
            f"{label}第 {at.line} 行第 {at.column} 字：{told}",
            f"{label}, line {at.line}, character {at.column}: {told}",
        ),
        f"    {at.text}",
        " " * (4 + width(at.text[: at.start])) + carets,
    )
