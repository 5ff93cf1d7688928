"""What time brings: for a timer of the machine's, as often as one likes."""

from __future__ import annotations

from publication_flow.hosts.cli import output, session
from publication_flow.hosts.cli.language import current, pick
from publication_flow.hosts.cli.root import root
from publication_flow.hosts.cli.shape import as_json, option

REFUSED = 1


@root.command(
    "tick",
    zh="到期办理：到了日子的事按规程办，同一件事只办一次。\n\n"
    "定时发布、期满撤下、提请复查、逾期视为同意等。以任命的到期办理岗的名义办理，"
    "由定时任务经常运行。退出码：0 都已办；1 有办不了的。",
    en="What time brings: expiry, scheduled publication, reviews, presumed consent; each once."
    "\n\nDone in the name of whoever is appointed as timekeeper; run it often, by a timer. "
    "Exit code 1: something could not be done.",
)
@option("--by", default="clock", metavar="PERSON",
        zh="到期办理岗的人员编号，默认 clock", en="who is appointed; default: clock")  # fmt: skip
@option("--dry-run", is_flag=True, zh="只列出会办什么", en="only list what would be done")
@as_json()
def tick(by: str, dry_run: bool, as_json: bool) -> int:
    from publication_flow.hosts.cli.names import Names

    with session.agency() as agency:
        if dry_run:
            waiting = agency.lapsed()
            if as_json:
                told = [{"matter": n, **due._asdict()} for n, due in waiting]
                output.print_json({"waiting": told})
                return 0
            rows = [[n, due.clock, due.lapse or "", due.on] for n, due in waiting]
            heads = pick("编号 时限 操作 到期", "item limit action due").split()
            output.table(pick("到期待办", "What time brings now"), heads, rows)
            return 0
        with output.progress(pick("到期办理", "tick")) as progress:
            brought = agency.tick(by=by, progress=progress)
        names = Names(agency)
    refused = [one for one in brought if one.error is not None]
    if as_json:
        output.print_json(
            {
                "done": [
                    {"matter": b.matter, "clock": b.clock, "action": b.action, "due_on": b.due_on,
                     "position": b.done.position}
                    for b in brought if b.done is not None
                ],
                "refused": [
                    {"matter": b.matter, "clock": b.clock, "action": b.action, "due_on": b.due_on}
                    | (output.problem(b.error) if b.error is not None else {})
                    for b in refused
                ],
            }
        )  # fmt: skip
        return REFUSED if refused else 0
    for one in brought:
        if one.error is not None:
            output.tell(f"{one.matter}: {one.error.sentence(current())}", error=True)
        elif one.done is not None:
            action = names.action(one.action)
            output.tell(
                pick(f"{one.matter} 已{action}（{one.due_on} 到期）。",
                     f"{one.matter}: {action} (due {one.due_on}).")
            )  # fmt: skip
    if refused and all(_unappointed(one.error) for one in refused):
        output.tell(
            pick(f"{by} 没有任职。请任命人用 org appoint {by} timekeeper 任命，写明依据。",
                 f"{by} holds no post. An appointer appoints: org appoint {by} timekeeper.")
        , error=True)  # fmt: skip
    done = len(brought) - len(refused)
    output.tell(pick(f"办了 {done} 件，{len(refused)} 件没有办成。",
                     f"{done} done, {len(refused)} could not be done."))  # fmt: skip
    return REFUSED if refused else 0


def _unappointed(error: Exception | None) -> bool:
    verdict = getattr(error, "verdict", None)
    return verdict is not None and any(f.code == "no-post" for f in verdict.failures)
