"""The documentation's blocks are what they say: read here on every page, run on a few.

All pages are run by `make slow` (test_code_blocks_slow.py).
"""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import click
import pytest

from publication_flow.hosts.cli import root
from tests.docs import pages
from tests.docs.running import (
    commands,
    named,
    program,
    run_python,
    with_blocks,
    wrong_transcripts,
)

_KNOWN = {"python", "console", "sh", "toml", "sql", "gherkin", ""}
_RUN = [pages.ROOT / "README.md", pages.DOCS / "zh/embedding.md"]
_SHOWN = [pages.DOCS / "zh/oversight.md", pages.DOCS / "en/proofreading.md"]


def not_understood(command: str) -> list[str]:
    """What of a line the command line does not know; options are read, and nothing is done."""
    found = []
    for part in re.split(r"&&|\|\||[;|]", command):
        words = shlex.split(part)
        if words[:1] != ["publication-flow"]:
            continue
        current: click.Command = root
        context = click.Context(root, info_name="publication-flow")
        try:
            rest = root.make_parser(context).parse_args(words[1:])[1]
            while isinstance(current, click.Group):
                _, inner, rest = current.resolve_command(context, rest)
                assert inner is not None
                current, context = inner, click.Context(inner, context, inner.name)
                rest = inner.make_parser(context).parse_args(rest)[1]
        except click.UsageError as error:
            found.append(f"{part.strip()}: {error.format_message()}")
    return found


@pytest.mark.parametrize("page", _RUN, ids=named)
def test_the_python_blocks_of_a_page_run(page: Path, tmp_path: Path) -> None:
    """The blocks of a page, in order, run as one program in a folder with an org.toml."""
    assert (0, "") == run_python(page, tmp_path)


@pytest.mark.parametrize("page", _SHOWN, ids=named)
def test_the_transcripts_of_a_page_are_what_is_printed(page: Path, tmp_path: Path) -> None:
    """Each command of a page, run in order, prints what stands below it."""
    wrong = wrong_transcripts(page, tmp_path)

    assert [] == wrong


@pytest.mark.parametrize("page", with_blocks("python"), ids=named)
def test_the_python_blocks_of_a_page_can_be_read(page: Path) -> None:
    """Every page's program is Python."""
    compile(program(page), named(page), "exec")


@pytest.mark.parametrize("page", with_blocks("console"), ids=named)
def test_the_commands_of_a_page_are_there(page: Path) -> None:
    """Every command and every option that a transcript shows is one of the command line's."""
    shown = commands(page)

    assert [] == [told for entry in shown for told in not_understood(entry.command)]
    assert any(entry.command.startswith("publication-flow ") for entry in shown)


@pytest.mark.parametrize(
    ("command", "told"),
    [("ls && publication-flow inboxes", 1), ("publication-flow inbox --nobody x", 1),
     ("publication-flow policy proof", 1), ("publication-flow inbox --json | cat", 0)],
)  # fmt: skip
def test_a_command_that_is_not_there_is_noticed(command: str, told: int) -> None:
    """An unknown command, its unknown option, an unknown command of a group."""
    assert told == len(not_understood(command))


def test_the_guide_has_a_transcript_in_each_language() -> None:
    """Both guides show real commands: a renamed fence would leave nothing to compare."""
    counts = [len(commands(pages.DOCS / lang / "guide.md")) for lang in pages.LANGUAGES]

    assert counts[0] == counts[1] >= 12


@pytest.mark.parametrize("page", pages.PROSE, ids=named)
def test_a_block_says_what_it_is(page: Path) -> None:
    """A fence names a language that is checked here or is not meant to run."""
    unknown = {b.language for b in pages.blocks(page)} - _KNOWN

    assert set() == unknown
