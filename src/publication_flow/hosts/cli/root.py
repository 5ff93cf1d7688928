"""The root command, and the one place where every error becomes a sentence and an exit code.

Exit codes: 0 done; 1 denied by a rule; 2 wrong usage, unknown matter or bad policy; 3 conflict
or busy; 4 integrity failure; 5 wrong environment. 70 is a fault of the program itself, 130 an
interruption from the keyboard.
"""

from __future__ import annotations

import errno
import os
import sys
import traceback
from collections.abc import Sequence
from typing import Any, NoReturn

import click

from publication_flow.errors import BadInput, FlowError
from publication_flow.hosts.cli import click_words, output
from publication_flow.hosts.cli.language import current, pick, speaking, wanted
from publication_flow.hosts.cli.shape import Group, option

PROGRAM = "publication-flow"
FAULT, INTERRUPTED = 70, 130
_CAUSES = {  # the system says them in English
    errno.ENOENT: "没有这个文件或文件夹",
    errno.EACCES: "没有权限",
    errno.EPERM: "没有权限",
    errno.EISDIR: "这是文件夹",
    errno.ENOTDIR: "路径里有一段不是文件夹",
    errno.EROFS: "磁盘只读",
    errno.ENOSPC: "磁盘已满",
    errno.ENAMETOOLONG: "名称太长",
}


# The order of a matter's life, and of a newcomer's questions.
ORDER = (
    "init", "demo", "serve", "draft", "open", "proofread", "findings", "mask",
    "act", "inbox", "mine", "digest", "notices",
    "show", "why", "trail", "responsible", "overlong", "revoked", "viewed", "explain",
    "history", "compare", "changes", "sheet", "catalogue", "metrics",
    "tick", "deliver", "postings", "lag", "recheck", "scan", "bag", "bag-check",
    "lights", "duties", "freshness", "answering", "oversee", "draw",
    "import", "export", "balance", "index", "calendar", "policy", "org",
    "key", "checkpoint", "checkpoints", "witness", "register",
    "receipt", "verify-receipt", "bundle", "verify-bundle",
    "verify", "rebuild", "erasures", "scrub", "sweep", "doctor", "db",
)  # fmt: skip


class Root(Group):
    """The whole command line."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted(self.commands, key=ORDER.index)

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,
        windows_expand_args: bool = True,
        **extra: Any,
    ) -> NoReturn:
        """Run one line and leave with its exit code (`SystemExit`)."""
        line = list(sys.argv[1:] if args is None else args)
        click_words.install()
        output.tolerate()
        with speaking(wanted(line, os.environ)):
            sys.exit(self.run(line, complete_var, extra))

    def run(self, line: list[str], complete_var: str | None, extra: dict[str, Any]) -> int:
        """Run one line; whatever happens, its exit code comes back."""
        options = line[: line.index("--")] if "--" in line else line
        try:
            legible(line)
            done = super().main(line, PROGRAM, complete_var, standalone_mode=False, **extra)
            if sys.stdout:  # None when it was closed (`>&-`)
                sys.stdout.flush()
            return done if isinstance(done, int) else 0
        except FlowError as error:
            return told(error, "--json" in options)
        except click.ClickException as error:
            return misused(error, "--json" in options)
        except (click.Abort, KeyboardInterrupt):
            output.tell(click_words.word("Aborted!"), error=True)
            return INTERRUPTED
        except (BrokenPipeError, SystemExit):
            # Whoever read us has left (`| head`); click makes it an exit with 1, which here
            # means denied. Python would complain again at exit.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0
        except OSError as error:
            file = os.fsdecode(error.filename) if error.filename else pick("标准输出", "stdout")
            english = error.strerror or str(error)
            detail = pick(_CAUSES.get(error.errno or 0, english), english)
            return told(BadInput("file-unusable", file=file, detail=detail), "--json" in options)
        except Exception as error:
            return fault(error, "--debug" in options)


def _version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value:
        from importlib.metadata import version  # a fifth of what --help may take

        output.tell(f"{PROGRAM} {version(PROGRAM)}")
        ctx.exit()


@click.group(
    PROGRAM,
    cls=Root,
    context_settings={"help_option_names": ["--help", "-h"]},
    zh="政府信息公开审批：按规程办理，逐步留痕，责任到岗到人。\n\n"
    "退出码：0 办成；1 不符合规程；2 用法、编号或规程文件有误；3 冲突或正忙；"
    "4 核验未通过；5 环境不对。",
    en="Approval of government information disclosure: by policy, on record, answered for.\n\n"
    "Exit codes: 0 done; 1 denied by a rule; 2 usage, unknown matter or bad policy; "
    "3 conflict or busy; 4 integrity failure; 5 environment.",
)
@option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_version,
    zh="显示版本。", en="Show the version and exit.",
)  # fmt: skip
def root() -> None:
    """The commands are declared by family in the modules beside this one."""


def legible(line: Sequence[str]) -> None:
    """Refuse arguments no file, name or text can hold: half characters and control characters.

    The system hands over bytes that are no text as half characters (surrogates); caught here,
    they cannot reach the ledger or break the printing of a message.
    """
    before = ""
    for arg in line:
        name, pair, value = arg.partition("=")
        field = before if before.startswith("--") else PROGRAM
        if pair and name.startswith("--") and name.isascii() and name.isprintable():
            field, arg = name, value
        for at, char in enumerate(arg, 1):
            if "\ud800" <= char <= "\udfff":
                raise BadInput("text-surrogate", field=field, at=at)
            if (char < " " and char not in "\n\r\t") or "\x7f" <= char <= "\x9f":
                raise BadInput("text-control", field=field, at=at, char=f"U+{ord(char):04X}")
        before = arg


def told(error: FlowError, as_json: bool) -> int:
    """An error of the engine's, in a sentence; for a program as a problem object too."""
    output.tell(error.sentence(current()), error=True)
    if as_json:
        output.print_json(output.problem(error))
    return error.exit_code


def misused(error: click.ClickException, as_json: bool) -> int:
    """A line that cannot be understood, in click's words."""
    error.show()
    if as_json:
        facts = {"error": "usage", "sentence": error.format_message(), "facts": {}, "failures": []}
        output.print_json(facts)
    return error.exit_code


def fault(error: Exception, debug: bool) -> int:
    """An error nobody expected: its name in one line, the rest on request."""
    if debug:
        output.tell(traceback.format_exc(), error=True)
    kind, words = type(error).__name__, " ".join(str(error).split())[:200]
    hint = "" if debug else pick("加 --debug 可看详细经过。", " Add --debug to see the traceback.")
    output.tell(
        pick(f"程序出错（{kind}：{words}）。{hint}", f"Internal error ({kind}: {words}).{hint}"),
        error=True,
    )
    return FAULT
