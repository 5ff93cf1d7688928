"""How a command of ours is declared: its words in both languages, the common options on all.

@root.command("trail", zh="责任链：……", en="The responsibility trail ...")
@argument("item", zh="事项编号", en="ITEM")
@option("--as-of", zh="截至日期", en="as of a day")
def trail(item: str, as_of: str | None) -> None: ...
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeVar

import click

from publication_flow.hosts.cli import click_words
from publication_flow.hosts.cli.language import LANGUAGES, VARIABLE, pick
from publication_flow.hosts.cli.layout import Formatter

NUMBER = re.compile(r"[0-9]{4}-[0-9]+")  # of a matter
F = TypeVar("F", bound=Callable[..., Any])


class Option(click.Option):
    """An option that is explained in both languages."""

    def __init__(self, *args: Any, zh: str, en: str, **attrs: Any) -> None:
        super().__init__(*args, **attrs)
        self.texts = (zh, en)

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        self.help = pick(*self.texts)
        return super().get_help_record(ctx)

    def make_metavar(self, *args: Any, **kwargs: Any) -> str:
        return click_words.metavar(super().make_metavar(*args, **kwargs))


class Argument(click.Argument):
    """An argument that is named in both languages."""

    def __init__(self, *args: Any, zh: str, en: str, **attrs: Any) -> None:
        super().__init__(*args, **attrs)
        self.texts = (zh, en)

    def make_metavar(self, *args: Any, **kwargs: Any) -> str:
        name = pick(*self.texts)
        return name if self.required else f"[{name}]"


def option(*declarations: str, zh: str, en: str, **attrs: Any) -> Callable[[F], F]:
    """Declare an option; the texts say what it is for."""
    return click.option(*declarations, cls=Option, zh=zh, en=en, **attrs)


def argument(name: str, *, zh: str, en: str, **attrs: Any) -> Callable[[F], F]:
    """Declare an argument; the texts are its name in the usage line."""
    return click.argument(name, cls=Argument, zh=zh, en=en, **attrs)


def by(zh: str = "以谁的身份（人员编号）", en: str = "who is acting or asking (person id)",
       required: bool = True) -> Callable[[F], F]:  # fmt: skip
    return option("--by", required=required, metavar="PERSON", zh=zh, en=en)


def as_json() -> Callable[[F], F]:
    return option(
        "--json", "as_json", is_flag=True, callback=_keep, zh="输出 JSON", en="print JSON"
    )


def as_of() -> Callable[[F], F]:
    return option(
        "--as-of", metavar="YYYY-MM-DD|N",
        zh="截至某日结束时，或办理日志第几号为止，已记录的情况",
        en="as recorded by the end of that day, or up to a position",
    )  # fmt: skip


def clause_files(command: F) -> F:
    """Which clauses to run: the office's own, and those shipped with a policy."""
    shipped = option(
        "--clauses", metavar="PACK|none",
        zh="执行哪个自带规程的条款；默认与规程标识相同的",
        en="whose shipped clauses; default: those of the pack with the policy's id",
    )  # fmt: skip
    own = option(
        "--features", multiple=True, metavar="DIR|FILE",
        zh="本单位自己的条款，可写多次", en="the office's own clauses; may be given more than once",
    )  # fmt: skip
    return own(shipped(command))


def _keep(ctx: click.Context, param: click.Parameter, value: Any) -> Any:
    """Remember an option for the whole line. The last one given counts, before or after the
    command; one that was not given changes nothing."""
    if value not in (None, False):
        ctx.find_root().ensure_object(dict)[str(param.name)] = value
    return value


def _common() -> list[click.Parameter]:
    """The options that every command takes, as the group before it does."""
    shared: dict[str, Any] = {"expose_value": False, "callback": _keep}
    return [
        Option(
            ["--db"], metavar="URL", **shared,
            zh="数据库地址（PUBLICATION_FLOW_DB），默认本目录的 publication-flow.db",
            en="database URL (PUBLICATION_FLOW_DB); default: publication-flow.db in this folder",
        ),
        Option(
            ["--agency"], metavar="ID", **shared,
            zh="机构代码（PUBLICATION_FLOW_AGENCY）；库中只有一个机构时可省略",
            en="agency (PUBLICATION_FLOW_AGENCY); may be left out when there is only one",
        ),
        Option(
            ["--lang"], type=click.Choice(LANGUAGES), **shared,
            zh=f"语言（{VARIABLE}）", en=f"language ({VARIABLE})",
        ),
        Option(
            ["--debug"], is_flag=True, **shared,
            zh="出现意外错误时显示详细经过", en="show the traceback of an unexpected error",
        ),
    ]  # fmt: skip


class Context(click.Context):
    formatter_class = Formatter


class _Spoken(click.Command):
    """What commands and groups have in common: texts chosen when they are shown."""

    context_class = Context
    texts: tuple[str, str] = ("", "")

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        return [click_words.metavar(piece) for piece in super().collect_usage_pieces(ctx)]

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        self.help = pick(*self.texts)
        super().format_help_text(ctx, formatter)

    def get_short_help_str(self, limit: int = 45) -> str:
        # click cuts a short help at a full stop of ASCII; ours is the first line, whole.
        return pick(*self.texts).strip().splitlines()[0]

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        found = super().get_help_option(ctx)
        if found is not None:  # click keeps it in the language it was first made in
            found.help = click_words.word("Show this message and exit.")
        return found


class Command(_Spoken):
    """A command of ours; the common options come after its own."""

    def __init__(self, *args: Any, zh: str, en: str, **attrs: Any) -> None:
        super().__init__(*args, **attrs)
        self.texts = (zh, en)
        self.params += _common()

    def invoke(self, ctx: click.Context) -> Any:
        """Run it. An item may be named by its index number (索引号), too, on every command."""
        typed = ctx.params.get("item")
        if typed is not None and not NUMBER.fullmatch(typed):
            from publication_flow.hosts.cli import session  # opens a database: only when needed

            ctx.params["item"] = session.number_of(typed)
        return super().invoke(ctx)


class Group(_Spoken, click.Group):
    """A family of commands, kept in the order they are declared."""

    command_class = Command

    def __init__(self, *args: Any, zh: str, en: str, **attrs: Any) -> None:
        super().__init__(*args, **attrs)
        self.texts = (zh, en)
        self.params += _common()

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)


Group.group_class = Group
