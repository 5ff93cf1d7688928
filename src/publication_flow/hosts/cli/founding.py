"""Beginning: found an agency in a database, or run the demonstration."""

from __future__ import annotations

from pathlib import Path

import click

from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import argument, as_json, option


@root.command(
    "init",
    zh="建立机构的办理日志；数据库没有表时先建表。\n\n"
    "例：publication-flow init --example-org > org.toml，改好后\n"
    "publication-flow init 370405-mz --policy cn-civil-affairs --org org.toml --basis 文号",
    en="Found an agency; creates the schema where there is none.\n\n"
    "First: publication-flow init --example-org > org.toml, change it, then: publication-flow init "
    "370405-mz --policy cn-civil-affairs --org org.toml --basis DOCUMENT",
)
@argument("code", required=False, zh="机构代码", en="AGENCY")
@option(
    "--policy", metavar="PACK|FILE", zh="自带规程的名称或规程文件", en="shipped policy, or a file"
)
@option("--org", metavar="FILE", zh="机构人员文件（TOML）", en="organisation file (TOML)")
@option("--basis", zh="依据的文件", en="the document it rests on")
@option(
    "--example-org", is_flag=True, zh="输出机构人员文件的样例", en="print a sample organisation"
)
@as_json()
def init(
    code: str | None, policy: str | None, org: str | None, basis: str | None, example_org: bool,
    as_json: bool,
) -> None:  # fmt: skip
    if example_org:
        from publication_flow.engine import organisation_file

        output.save(organisation_file.example(), None)
        return
    code = code or session.setting("agency")
    given = {pick("机构代码", "AGENCY"): code, "--policy": policy, "--org": org, "--basis": basis}
    missing = [name for name, value in given.items() if value is None]
    if code is None or policy is None or org is None or basis is None:
        raise click.UsageError(pick("缺少 ", "Missing ") + pick("、", ", ").join(missing))
    from publication_flow.engine import organisation_file
    from publication_flow.engine.flow import policy_of

    book = policy_of(policy)
    organisation_file.read(org, book.policy)  # before a database is made for nothing
    with session.flow(create=True) as flow:
        flow.upgrade()
        flow.found(code, policy=book.data, organisation=org, basis=basis)
    if as_json:
        output.print_json({"agency": code, "policy": book.digest})
        return
    label = book.policy.label.in_(current())
    output.tell(
        pick(f"机构 {code} 的办理日志已建立，施行“{label}”。",
             f"The ledger of {code} is founded under “{label}”.")
    )  # fmt: skip


@root.command("demo", zh="演示：模拟一个局一年的办理过程。", en="A bureau's year, simulated.")
@option("--to", required=True, metavar="DIR", zh="写到哪个目录", en="where to write")
@option(
    "--replace", is_flag=True, zh="换掉上次演示写下的文件", en="replace an earlier demonstration"
)
@as_json()
def demo(to: str, replace: bool, as_json: bool) -> None:
    from publication_flow.hosts.demo import run

    # Only a database named on this very line: one in the environment is the bureau's real one.
    url = session.on_the_line("db")
    with output.progress(pick("演示", "demo")) as progress:
        found = run(
            Path(to), url, current(), _silent if as_json else output.tell, progress, replace=replace
        )
    if as_json:
        output.print_json(found)


def _silent(line: str) -> None:
    """For a program that reads JSON, no story."""
