"""The tables of reference.md, made from the program: commands, denials, errors, findings."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from typing import Any

import click

from publication_flow import errors
from publication_flow.hosts.cli import root
from publication_flow.hosts.cli.language import speaking
from publication_flow.policy.rules import RULES
from publication_flow.wording import (
    api,
    archive,
    calendar,
    checkpoints,
    delivery,
    denied,
    denied_systems,
    drawing,
    erasing,
    exporting,
    folder,
    health,
    history,
    index_numbers,
    inputs,
    ledger,
    proofs,
    questions,
    receipts,
    rehearsal,
    screening,
    verification,
    web,
)
from publication_flow.wording.codes import SENTENCES

Table = list[list[str]]
_ERASED = ("content-missing", "content-erased-present")  # what `verify` says of erasing

_HEADS = {
    "commands": (("命令", "用途", "选项"), ("Command", "What for", "Options")),
    "common": (("选项", "含义"), ("Option", "Meaning")),
    "denials": (("代码", "规则", "说明"), ("Code", "Rule", "Sentence")),
    "input-errors": (("代码", "说明"), ("Code", "Sentence")),
    "publication-errors": (("代码", "说明"), ("Code", "Sentence")),
    "web-errors": (("代码", "说明"), ("Code", "Sentence")),
    "ledger-errors": (("代码", "说明"), ("Code", "Sentence")),
    "findings": (("代码", "说明"), ("Code", "Sentence")),
    "exit-codes": (("错误", "退出码", "说明"), ("Error", "Exit code", "Meaning")),
}
_ENGINE = ("引擎", "the engine")
# Checked by the engine against a key of the policy that is no rule of an action.
_DATA = {
    "not-appointer": "`organisation.appointers`",
    "policy-unproved": "`adoption.evidence`",
    "late-entry": "`limits.late_entry_days`",
    "mode-not-allowed": "`accepts`",
    "not-lapsed": "`clockwork`",
    "not-recorder": "`recorders`",
    "wrong-post": "`posts`",
}
_ERRORS = {
    "FlowError": ("一切错误的根", "the root of all errors"),
    "Denied": ("不符合规程", "a rule of the policy said no"),
    "NotFound": ("没有，或者无权查看", "it does not exist or may not be seen"),
    "BadInput": ("填写有误", "what was typed cannot be taken"),
    "BadPolicy": ("规程文件有错，全部列出", "a policy file has mistakes; all are listed"),
    "Conflict": ("别人先办了，或者命令编号重复", "somebody was faster, or a command id came again"),
    "Busy": ("数据库忙或断线", "the database is busy or the connection was lost"),
    "BrokenLedger": ("存的事实互相矛盾", "stored facts contradict each other"),
    "WrongEnvironment": ("库、表结构或时钟不对", "database, schema or clock are wrong"),
}


def tables(lang: str) -> dict[str, str]:
    """Every generated region in one language, as Markdown."""
    at = ("zh", "en").index(lang)
    with speaking(lang):
        made: dict[str, Table] = {
            "commands": [
                [
                    f"`{path}`",
                    command.texts[at].split("\n")[0],
                    ("、", ", ")[at].join(_options(command)),
                ]
                for path, command in leaves()
            ],
            "common": [[f"`{p.opts[-1]}`", p.texts[at]] for p in common()],
            "denials": [
                [f"`{code}`", _rule(code, at), _sentence(f"denied.{code}", at)]
                for code in denial_codes()
            ],
            "input-errors": _codes(
                inputs.SENTENCES
                | history.SENTENCES
                | exporting.SENTENCES
                | questions.SENTENCES
                | calendar.ERRORS
                | rehearsal.ERRORS
                | {c: s for c, s in denied_systems.SENTENCES.items() if not _is_denial(c)},
                at,
            ),
            "publication-errors": _codes(
                delivery.SENTENCES
                | folder.SENTENCES
                | archive.SENTENCES
                | index_numbers.SENTENCES
                | screening.SENTENCES
                | drawing.SENTENCES,
                at,
            ),
            "web-errors": _codes(web.SENTENCES | api.SENTENCES, at),
            "ledger-errors": _codes(
                ledger.SENTENCES
                | receipts.SENTENCES
                | checkpoints.SENTENCES
                | proofs.SENTENCES
                | {c: s for c, s in health.SENTENCES.items() if not _elsewhere(c)}
                | {c: s for c, s in erasing.SENTENCES.items() if not _elsewhere(c)},
                at,
            ),
            "findings": _codes(
                verification.SENTENCES | {c: erasing.SENTENCES[c] for c in _ERASED}, at
            ),
            "exit-codes": [
                [f"`{name}`", str(getattr(errors, name).exit_code), told[at]]
                for name, told in _ERRORS.items()
            ],
        }
    regions = {name: _markdown(_HEADS[name][at], rows) for name, rows in made.items()}
    # `policy check-file` says each with its line; sixty sentences more would help nobody here.
    regions["policy-errors"] = ("、", ", ")[at].join(f"`{c}`" for c in policy_codes()) + "\n"
    return regions


def _elsewhere(code: str) -> bool:
    return code in _ERASED or code.startswith(("denied.", "policy.", "health."))


def leaves() -> Iterator[tuple[str, Any]]:
    """Every command of the command line by its words, groups apart."""
    yield from _leaves("", root)


def _leaves(path: str, group: Any) -> Iterator[tuple[str, Any]]:
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from _leaves(f"{path}{name} ", command)
        else:
            yield f"{path}{name}", command


def common() -> list[Any]:
    """The options that every command takes, as the root does."""
    everywhere = set.intersection(*({p.opts[-1] for p in c.params} for _, c in leaves()))
    return [p for p in root.params if p.opts[-1] in everywhere]


def _options(command: Any) -> Iterator[str]:
    shared = {p.opts[-1] for p in common()}
    for p in command.params:
        if isinstance(p, click.Argument):
            name = p.make_metavar(click.Context(command))
            yield name
        elif p.opts[-1] not in shared:
            yield f"`{p.opts[-1]}`"


def denial_codes() -> list[str]:
    """The codes a verdict may carry. Other wordings of wrong-stage and of not-past are no codes."""
    sentences = [*denied.SENTENCES, *denied_systems.SENTENCES, *erasing.SENTENCES]
    found = [c.removeprefix("denied.") for c in sentences if _is_denial(c)]
    return [c for c in found if not c.startswith("wrong-stage-") and c != "no-end"]


def _is_denial(code: str) -> bool:
    return code.startswith("denied.")


def policy_codes() -> list[str]:
    """The codes of mistakes in a policy file, and that of the file as a whole."""
    return [c for c in SENTENCES if c == "bad-policy" or c.startswith("policy.")]


def error_classes() -> set[str]:
    """Every class of the error tree."""
    return {
        name
        for name, found in vars(errors).items()
        if inspect.isclass(found) and issubclass(found, errors.FlowError)
    }


def _rule(code: str, at: int) -> str:
    for rule in RULES:
        if re.search(f'"{code}"', inspect.getsource(rule.check)):
            name = rule.model_fields["rule"].annotation
            return f"`{name.__args__[0]}`"  # type: ignore[union-attr]
    return _DATA.get(code, _ENGINE[at])


def _codes(sentences: dict[str, tuple[str, str]], at: int) -> Table:
    return [[f"`{code}`", _sentence(code, at)] for code in sentences]


def _sentence(code: str, at: int) -> str:
    """The sentence with its facts in braces; brackets of what may be left out are dropped."""
    return SENTENCES[code][at].replace("⟦", "").replace("⟧", "").replace("|", "\\|")


def _markdown(heads: tuple[str, ...], rows: Table) -> str:
    lines = [f"| {' | '.join(heads)} |", "|" + "---|" * len(heads)]
    lines += [f"| {' | '.join(row)} |" for row in rows]
    return "\n".join(lines) + "\n"
