"""Before the clauses run: find in feature files what pytest-bdd would pass over in silence.

A clause that was never run looks exactly like a clause that holds. Of two scenarios with one name
pytest-bdd keeps the last, one without steps passes, an outline with an empty table passes, and of
two step definitions that match one is taken without a word. Some slips of the pen make a scenario
vanish (a full-width colon) or stop with an error that names no cause (a byte order mark). Each of
them is a `Finding` here, with the remedy in its sentences.

Needs the extra ``specs`` (gherkin-official). ``python -m publication_flow.testing.preflight PATH``
prints the findings and exits with 1 if there are any.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any, Final, Protocol, TypeAlias

from gherkin.dialect import DIALECTS
from gherkin.errors import CompositeParserException, ParserException
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler

SENTENCES: Final[dict[str, tuple[str, str]]] = {
    "no-features": (
        "这里没有 .feature 文件，什么也没有检查；请核对路径",
        "no .feature file here, so nothing was checked: correct the path",
    ),
    "not-utf8": (
        "文件不是 UTF-8 编码（可能是 GBK）；请另存为 UTF-8（无 BOM）",
        "the file is not UTF-8 (perhaps GBK): save it as UTF-8 without a byte order mark",
    ),
    "bom": (
        "文件开头有 BOM，pytest-bdd 读不了；请另存为 UTF-8（无 BOM）",
        (
            "the file begins with a byte order mark, which pytest-bdd cannot read: "
            "save it as UTF-8 without one"
        ),
    ),
    "colon": (
        "“{text}”之后须紧跟半角冒号“:”，否则这一行不是关键字，只当作说明文字",
        (
            '"{text}" must be followed at once by the half-width colon ":", '
            "else the line is no keyword but plain description"
        ),
    ),
    "unparsable": (
        "不能解析：{text}；首行应写 # language: zh-CN，关键字后用半角冒号",
        (
            "cannot be parsed: {text}; the first line should be the language header "
            "(# language: zh-CN), keywords end in a half-width colon"
        ),
    ),
    "no-scenarios": (
        "文件里没有场景，什么也不会执行；请写场景，或删去此文件",
        "the file has no scenario, so nothing runs: write one, or delete the file",
    ),
    "duplicate-scenario": (
        "场景名“{text}”与第 {first} 行重复，只有最后一个会执行；请改用不同的名称",
        (
            'scenario name "{text}" repeats that of line {first} and only the last one runs: '
            "give each its own name"
        ),
    ),
    "no-steps": (
        "场景“{text}”没有步骤，却会算作通过；请补上步骤，或删去此场景",
        'scenario "{text}" has no steps and yet would pass: add steps, or delete it',
    ),
    "empty-examples": (
        "场景“{text}”的例子表没有数据行，一次也不执行却算作通过；请补上数据行",
        'the examples of scenario "{text}" have no row; it never runs and yet would pass: add rows',
    ),
    "prose-step": (
        (
            "“{text}”像是说明文字，但以“{keyword}”开头，会当作步骤；说明请换个开头，"
            "步骤请在“{keyword}”后加空格，句末不用句号"
        ),
        (
            '"{text}" reads like prose, but begins with "{keyword}" and becomes a step: '
            'begin prose otherwise; a step has a space after "{keyword}" and no full stop'
        ),
    ),
    "unbound": (
        '没有测试模块引用此文件，其中的场景都不会执行；请在测试模块里写 scenarios("{text}")',
        (
            "no test module binds this file, so none of its scenarios runs: "
            'write scenarios("{text}") in a test module'
        ),
    ),
    "ambiguous-step": (
        "步骤“{text}”有 {count} 个定义都符合（{names}），执行哪一个说不准；请改得互不重叠",
        (
            'step "{text}" is matched by {count} definitions ({names}) and any of them may run: '
            "make them exclude each other"
        ),
    ),
}
"""For each code the Chinese and the English sentence: what is wrong, what happens, the remedy."""

_PROSE: Final = re.compile(
    r"当(事|前|地|日|天|年|月|期|时|场|即|然|中|下|庭|局|选|作|于)|同时(期|代)|假设性|假定性"
)
"""Words that begin with a step keyword of zh-CN: that language needs no space after a keyword."""

_TITLES: Final = ("feature", "rule", "background", "scenario", "scenarioOutline", "examples")
_LANGUAGE: Final = re.compile(r"\s*#\s*language\s*([:：])\s*([a-zA-Z\-_]+)\s*$")
_STEP_TYPES: Final = {"Context": "given", "Action": "when", "Outcome": "then"}


class StepPattern(Protocol):
    """What a step parser of pytest-bdd offers (`pytest_bdd.parsers.StepParser`)."""

    name: str

    def is_matching(self, name: str) -> bool:
        """Whether a step with the text `name` is meant."""
        ...


AnyPattern: TypeAlias = "StepPattern | re.Pattern[str] | str"
Definition: TypeAlias = "AnyPattern | tuple[str | None, AnyPattern]"


@dataclass(frozen=True, order=True, slots=True)
class Finding:
    """One defect: its file, its line (from 1), a stable code, and what to do about it."""

    file: str
    line: int
    code: str
    zh: str
    en: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: [{self.code}] {self.zh}\n    {self.en}"


def check(paths: Iterable[str | Path]) -> list[Finding]:
    """Everything wrong in the feature files at `paths`, by file and line.

    A folder stands for every ``.feature`` file beneath it. `FileNotFoundError` for a path that
    does not exist.
    """
    findings = []
    for path in paths:
        files = _files([path])
        findings += [_finding("no-features", str(path), 1)] if not files else []
        findings += chain.from_iterable(check_bytes(str(file), file.read_bytes()) for file in files)
    return sorted(findings)


def check_bound(paths: Iterable[str | Path], bound: Iterable[str | Path]) -> list[Finding]:
    """A finding for each feature file at `paths` that is not among the `bound` files."""
    known = {Path(path).resolve() for path in bound}
    unbound = (file for file in _files(paths) if file.resolve() not in known)
    return sorted(_finding("unbound", str(file), 1, text=file.name) for file in unbound)


def check_ambiguous(paths: Iterable[str | Path], patterns: Iterable[Definition]) -> list[Finding]:
    """A finding for each step, examples filled in, that two or more of `patterns` match.

    A pattern is a step parser of pytest-bdd, a compiled regular expression (matched in full) or
    the exact text; in a pair ``(type, pattern)`` it counts only for steps of that type (given,
    when or then; None is any). Files that `check` cannot parse are passed over here.
    """
    definitions = [item if isinstance(item, tuple) else (None, item) for item in patterns]
    findings = set()
    for file in _files(paths):
        for line, step_type, text in _pickled_steps(file):
            names = [
                _name(pattern)
                for type_, pattern in definitions
                if (type_ is None or step_type in (None, type_)) and _matches(pattern, text)
            ]
            if len(names) > 1:
                facts = {"text": text, "count": len(names), "names": " | ".join(names)}
                findings.add(_finding("ambiguous-step", str(file), line, **facts))
    return sorted(findings)


def main(argv: Sequence[str] | None = None) -> int:
    """Print the findings for the paths in `argv` (default: the command line); 1 if any, else 0."""
    findings = check(sys.argv[1:] if argv is None else argv)
    for finding in findings:
        print(finding)
    return 1 if findings else 0


def _finding(code: str, file: str, line: int, **facts: object) -> Finding:
    zh, en = (sentence.format(**facts) for sentence in SENTENCES[code])
    return Finding(file, line, code, zh, en)


def _files(paths: Iterable[str | Path]) -> list[Path]:
    found = []
    for path in map(Path, paths):
        found += sorted(path.rglob("*.feature")) if path.is_dir() else [path]
    return found


def check_bytes(file: str, data: bytes) -> Iterator[Finding]:
    """Everything wrong in the bytes of one feature file; `file` is what to call it."""
    try:
        # Not utf-8-sig: that would hide the very mark that is looked for.
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        yield _finding("not-utf8", file, data.count(b"\n", 0, error.start) + 1)
        return
    if text.startswith("\ufeff"):
        yield _finding("bom", file, 1)
        text = text.removeprefix("\ufeff")
    colons = [_finding("colon", file, line, text=word) for line, word in _bad_colons(text)]
    yield from colons
    try:
        document: dict[str, Any] = dict(Parser().parse(text))
    except CompositeParserException as error:
        # A wrong colon is the cause of the errors that follow it, and is named already.
        if not colons:
            yield _unparsable(file, error.errors[0])
        return
    yield from _check_document(file, document, text.split("\n"))


def _unparsable(file: str, error: ParserException) -> Finding:
    # The parser's message begins with "(line:column): ", which the finding has apart.
    reason = str(error).partition("): ")[2]
    return _finding("unparsable", file, error.location["line"], text=reason)


def _bad_colons(text: str) -> Iterator[tuple[int, str]]:
    """Line and keyword wherever a title keyword is not followed at once by a half-width colon."""
    language, fence = "en", None
    for number, line in enumerate(text.split("\n"), 1):
        stripped = line.strip()
        mark = stripped[:3] if stripped[:3] in ('"""', "```") else None
        if mark and fence in (None, mark):
            fence = None if fence else mark
        if fence or mark:
            continue
        if header := _LANGUAGE.match(line):
            language = header[2] if header[2] in DIALECTS else language
            if header[1] == "：":
                yield number, "# language"
            continue
        words = chain.from_iterable(DIALECTS[language][title] for title in _TITLES)
        pattern = "|".join(map(re.escape, words))
        if wrong := re.match(rf"({pattern})(\s*：|\s+:)", stripped):
            yield number, wrong[1]


def _check_document(file: str, document: dict[str, Any], lines: Sequence[str]) -> Iterator[Finding]:
    children = list(_children(document.get("feature") or {"children": []}))
    scenarios = [child["scenario"] for child in children if "scenario" in child]
    outlines = set(chain.from_iterable(spec["scenarioOutline"] for spec in DIALECTS.values()))
    if not scenarios:
        yield _finding("no-scenarios", file, 1)
    seen: dict[str, int] = {}
    for scenario in scenarios:
        name, line = scenario["name"], scenario["location"]["line"]
        if name in seen:
            yield _finding("duplicate-scenario", file, line, text=name, first=seen[name])
        seen.setdefault(name, line)
        if not scenario["steps"]:
            yield _finding("no-steps", file, line, text=name)
        for examples in scenario["examples"]:
            if not examples["tableBody"]:
                at = examples["location"]["line"]
                yield _finding("empty-examples", file, at, text=name)
        if scenario["keyword"] in outlines and not scenario["examples"]:
            yield _finding("empty-examples", file, line, text=name)
    for child in children:
        for step in next(iter(child.values()))["steps"]:
            at = step["location"]["line"]
            # The line as typed: the parsed step has lost the space that tells 当 前 from 当前.
            typed, keyword = lines[at - 1].strip(), step["keyword"].strip()
            if _PROSE.match(typed) or typed.endswith("。"):
                yield _finding("prose-step", file, at, text=typed, keyword=keyword)


def _children(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Backgrounds and scenarios of a feature, those beneath rules too, in their order.

    Rules do not separate names: pytest-bdd keeps one table of scenarios for the whole feature.
    """
    for child in node["children"]:
        if "rule" in child:
            yield from _children(child["rule"])
        else:
            yield child


def _pickled_steps(path: Path) -> Iterator[tuple[int, str | None, str]]:
    """Line, type (given, when, then; None if unknown) and text of every step that would run."""
    try:
        document: Any = Parser().parse(path.read_bytes().decode("utf-8-sig"))
    except (CompositeParserException, UnicodeDecodeError):
        return
    if "feature" not in document:
        return
    document["uri"] = str(path)
    lines = {
        step["id"]: step["location"]["line"]
        for child in _children(document["feature"])
        for step in next(iter(child.values()))["steps"]
    }
    for pickle in Compiler().compile(document):
        for step in pickle["steps"]:
            step_type = _STEP_TYPES.get(step.get("type", ""))
            yield lines[step["astNodeIds"][0]], step_type, step["text"]


def _matches(pattern: AnyPattern, text: str) -> bool:
    if isinstance(pattern, str):
        return pattern == text
    if isinstance(pattern, re.Pattern):
        return pattern.fullmatch(text) is not None
    return pattern.is_matching(text)


def _name(pattern: AnyPattern) -> str:
    if isinstance(pattern, str):
        return pattern
    return pattern.pattern if isinstance(pattern, re.Pattern) else pattern.name


if __name__ == "__main__":
    sys.exit(main())
