"""Every code the engine raises has its sentence in both languages, and no sentence is idle."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import publication_flow
from publication_flow.errors import BadInput
from publication_flow.wording import say
from publication_flow.wording.codes import SENTENCES

SOURCE = Path(publication_flow.__path__[0])
# What a code is handed to, and what is put before it when the sentence is looked up.
RAISED = {
    "NotFound": "", "BadInput": "", "Conflict": "", "Busy": "", "BrokenLedger": "",
    "WrongEnvironment": "", "say": "", "Failure": "denied.", "failure": "denied.",
}  # fmt: skip
CODE = re.compile(r"[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)?")
NO_MODULE = ast.Module([], [])
FACT = re.compile(r"\{([a-z_]+)\}")


def files() -> Iterator[tuple[Path, ast.Module]]:
    for path in sorted(SOURCE.rglob("*.py")):
        if "wording" not in path.parts:
            yield path, ast.parse(path.read_text(encoding="utf-8"))


def pattern(node: ast.JoinedStr) -> str:
    """An f-string as a pattern of the codes it may become."""
    parts = (v.value if isinstance(v, ast.Constant) else None for v in node.values)
    return "".join(".+" if part is None else re.escape(str(part)) for part in parts)


def codes_in(node: ast.expr, scope: ast.AST, module: ast.Module = NO_MODULE) -> Iterator[str]:
    """The codes an expression may become, as patterns: constants, choices, names, f-strings, and
    what is looked up in a table of the same file."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield re.escape(node.value)
    elif isinstance(node, ast.IfExp):
        yield from codes_in(node.body, scope, module)
        yield from codes_in(node.orelse, scope, module)
    elif isinstance(node, ast.JoinedStr):
        yield pattern(node)
    elif isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
        yield from (c for table in tables(node.value.id, module) for c in table)
    elif isinstance(node, ast.Name):
        for one in ast.walk(scope):
            if isinstance(one, ast.Assign) and any(
                isinstance(t, ast.Name) and t.id == node.id for t in one.targets
            ):
                yield from codes_in(one.value, scope, module)


def tables(name: str, module: ast.Module) -> Iterator[list[str]]:
    """The texts that a table of the module holds, as patterns."""
    for one in module.body:
        if not isinstance(one, ast.Assign) or not isinstance(one.value, ast.Dict):
            continue
        if any(isinstance(t, ast.Name) and t.id == name for t in one.targets):
            texts = (v.value for v in one.value.values if isinstance(v, ast.Constant))
            yield [re.escape(text) for text in texts if isinstance(text, str)]


def raised() -> set[tuple[str, str]]:
    """Where each code is raised, and the code (a pattern)."""
    found = set()
    for path, tree in files():
        for scope in ast.walk(tree):
            if not isinstance(scope, ast.FunctionDef):
                continue
            for node in ast.walk(scope):
                where = f"{path.name}:{getattr(node, 'lineno', 0)}"
                if isinstance(node, ast.Call) and node.args:
                    name = getattr(node.func, "id", getattr(node.func, "attr", ""))
                    if name in RAISED:
                        prefix = re.escape(RAISED[name])
                        codes = codes_in(node.args[0], scope, tree)
                        found |= {(where, prefix + code) for code in codes}
                elif isinstance(node, ast.Dict):
                    for key, value in zip(node.keys, node.values, strict=True):
                        if isinstance(key, ast.Constant) and key.value == "code":
                            found |= {(where, c) for c in codes_in(value, scope)}
    return found


def mentioned() -> list[str]:
    """Every string in the source that a code could be, as patterns."""
    found = set()
    for _, tree in files():
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                if len(pattern(node).replace(".+", "")) >= len("-required"):
                    found.add(pattern(node))
            elif isinstance(node, ast.Constant) and CODE.fullmatch(str(node.value)):
                found.add(re.escape(str(node.value)))
    return sorted(found)


def test_every_code_has_its_sentence():
    """No error reaches a person as a bare code."""
    wordless = sorted(
        (where, code)
        for where, code in raised()
        if not any(re.fullmatch(code, known) for known in SENTENCES)
    )

    assert [] == wordless


def test_scan_finds_what_is_raised():
    """The scan sees plain codes, choices between two, names, f-strings, tables and mistakes of a
    policy."""
    codes = {code.replace("\\", "") for _, code in raised()}

    expected = {
        "text-long", "denied.not-claimed", "denied.sign-off-stale", "denied.other-unit",
        ".+-required", "policy.missing-key", "not-a-period",
    }  # fmt: skip
    assert expected <= codes


def test_no_sentence_is_idle():
    """A sentence that nothing says any more is deleted."""
    used = re.compile("|".join(f"(?:{code})" for code in mentioned()))

    idle = [
        code
        for code in SENTENCES
        if not used.fullmatch(code) and not used.fullmatch(code.removeprefix("denied."))
    ]

    assert [] == idle


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_both_languages_tell_the_same_facts(code):
    """Chinese and English name the same facts, leave out the same ones, and both are there."""
    zh, en = SENTENCES[code]

    assert set(FACT.findall(zh)) == set(FACT.findall(en))
    assert zh.count("⟦") == zh.count("⟧") == en.count("⟦") == en.count("⟧")
    assert re.search("[一-鿿]", zh)
    assert not re.search("[一-鿿]", en)


@pytest.mark.parametrize("code", sorted(c for c in SENTENCES if not c.startswith(("denied.", "v"))))
def test_sentence_ends_and_begins_as_one(code):
    """A sentence of its own ends with a full stop, or a colon before a list."""
    zh, en = SENTENCES[code]

    assert zh.endswith(("。", "。⟧", "："))
    assert en.endswith((".", ".⟧", ":"))


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_missing_facts_do_not_hide_the_error(code, lang):
    """Without its facts a sentence is still said, with a question mark for each."""
    told = say(code, lang, {})

    assert not re.search(r"\{[a-z_]+\}|[⟦⟧]", told)


def test_unknown_code_is_named():
    """A code without words is told as such, in both languages."""
    assert "no-such-code" in say("no-such-code", "zh", {})
    assert "no-such-code" in say("no-such-code", "en", {})


def test_values_with_braces_stay_as_typed():
    """What a person typed is shown and never taken for a template."""
    told = say("not-a-date", "en", {"field": "formed_on", "value": "{field} ⟦x⟧"})

    assert "“{field} ⟦x⟧” in “formed_on” is not a date. Write it like 2019-05-15." == told


def test_optional_clause_needs_its_fact():
    """The clause "did you mean" appears only when there is something to mean."""
    facts = {"field": "titel", "known": ["title", "body"]}

    assert "did you mean “title”" in say("unknown-field", "en", {**facts, "near": "title"})
    assert "did you mean" not in say("unknown-field", "en", {**facts, "near": ""})


def test_lists_booleans_and_own_fields():
    """Lists are joined the way each language does, long ones cut; own fields have labels."""
    error = BadInput("unknown-channel", field="channels", value="x", known=("a", "b"))
    many = BadInput("unknown-channel", value="x", known=list("abcdefghijklmnop"))

    assert "没有名为“x”的渠道。已有：a、b。请改正渠道名称。" == error.sentence("zh")
    assert "there are: a, b." in error.sentence("en")
    assert "k, l, …." in many.sentence("en")
    assert "“理由”必须填写" in say("field-required", "zh", {"field": "reason"})
    assert "是" in say("not-a-choice", "zh", {"field": "x", "value": True, "choices": ["a"]})
