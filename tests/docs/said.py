"""What a page says can be typed: a command line by its parser, a query by the method's signature.

Nothing is run: a page may name matters and persons that are examples.
"""

from __future__ import annotations

import ast
import inspect
import re
import shlex
from collections.abc import Mapping
from pathlib import Path

import click

from publication_flow import Agency
from publication_flow.hosts.cli import root
from publication_flow.policy import packs
from publication_flow.policy.model import Kind
from publication_flow.policy.rulebook import rulebook

PROGRAM = "publication-flow "
_FILE = re.compile(r"\S+\.(?:txt|toml|json|jpg)")


def check(said: str, folder: Path) -> None:
    """Fail where a line or query cannot be meant, or acts by an action no shipped kind has.

    `folder` is the working directory; the files that the line names are made in it.
    """
    for file in _FILE.findall(said):
        (folder / file).touch()
    action = _line(said) if said.startswith(PROGRAM) else _query(said)
    actions = {action for kind in _kinds().values() for action in kind.action_ids()}

    assert action is None or action in actions


def _line(said: str) -> str | None:
    """Parse a line as the program would; the action, where it is one that acts.

    Raises click's own errors for a command, option or value that there is not.
    """
    words = shlex.split(said.removeprefix(PROGRAM))
    command: click.Command = root
    context = click.Context(root, info_name=PROGRAM.strip())
    while isinstance(command, click.Group):
        name, found, words = command.resolve_command(context, words)
        assert found is not None
        command, context = found, click.Context(found, info_name=name, parent=context)
    parsed = command.make_context(command.name, words, parent=context.parent)
    return str(parsed.params["what"][0]) if command.name == "act" else None


def _query(said: str) -> str | None:
    """Bind a call of the agency to its method; the action, where it is one that acts."""
    call = ast.parse(said, mode="eval").body
    assert isinstance(call, ast.Call)
    assert isinstance(call.func, ast.Attribute)
    assert "agency" == ast.unparse(call.func.value)
    given = [ast.literal_eval(argument) for argument in call.args]
    named = {str(word.arg): ast.literal_eval(word.value) for word in call.keywords}
    bound = inspect.signature(getattr(Agency, call.func.attr)).bind(None, *given, **named)
    kind = _kinds().get(named.get("kind", ""))
    if kind is not None:
        assert set(bound.arguments["values"]) <= set(kind.parts)
        assert given[0] in kind.action_ids()
    return str(given[0]) if call.func.attr == "act" else None


def _kinds() -> Mapping[str, Kind]:
    return rulebook(packs.pack("cn-civil-affairs")).policy.kinds
