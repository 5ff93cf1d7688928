"""Exhaustive exploration: what the shipped policies guarantee, and how a broken one is told."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from publication_flow.errors import BadInput
from publication_flow.matter.authority import Holding, Organisation, Remit
from publication_flow.policy import explore, packs
from publication_flow.policy.cast import cast
from publication_flow.policy.prove import Broken, Proof, prove
from publication_flow.policy.rulebook import rulebook
from publication_flow.policy.situation import lens
from publication_flow.policy.story import feature, story
from publication_flow.testing.runner import run_clauses
from tests.hosts.cli_lines import line
from tests.policy.merging import unlike

# The chain of the default policy alone: it is proved in half a second, the whole in three.
DEFAULT = Path(__file__).with_name("chain.toml").read_text(encoding="utf-8")
DISTINCT = 'steps = ["provide", "audit", "approve"]'
PAIRS = {"provide": ("provide", "audit"), "audit": ("provide", "audit"),
         "approve": ("audit", "approve")}  # fmt: skip
DAY = "2026-03-02"


def pairwise() -> str:
    """The default policy, its sign-offs compared in neighbouring pairs only."""
    lines, step = [], ""
    for said in DEFAULT.splitlines():
        if said.startswith("signs ="):
            step = said.split('"')[1]
        neighbours = 'steps = ["{}", "{}"]'.format(*PAIRS.get(step, ("", "")))
        lines.append(said.replace(DISTINCT, neighbours))
    return "\n".join(lines)


def replaced(pattern: str, by: str, *, least: int = 1) -> str:
    """The default policy with lines changed; the test is void if there were none."""
    text, count = re.subn(pattern, by, DEFAULT)
    assert count >= least, f"the default policy has no {pattern}"
    return text


UNSIGNED = r'(?<=effect = "publish"\nposts = \["office-auditor", "office-publisher"\]\n)rules = .*'


@cache
def proof_of(policy: str) -> Proof:
    return prove(rulebook(policy.encode()))


def broken(policy: str) -> dict[str, Broken]:
    return {found.invariant: found for found in proof_of(policy).broken}


def actions(found: Broken) -> list[tuple[str, str]]:
    return [(taken.event.data["action"], taken.event.person) for taken in found.steps]


@pytest.mark.parametrize("pack", packs.names())
def test_shipped_policies_are_proved(pack: str) -> None:
    """Every shipped policy keeps every guarantee, for each of its kinds."""
    book = rulebook(packs.pack(pack))

    assert [] == [b for kind in book.policy.kinds for b in prove(book, kind).broken]


def test_every_stage_and_every_purpose_is_gone_through() -> None:
    """The proof is not about an empty space: it publishes, corrects and withdraws."""
    proof = proof_of(DEFAULT)

    assert (2, True, True) == (len(proof.categories), proof.states > 100, proof.decisions > 1000)


def test_pairwise_four_eyes_has_a_counter_example() -> None:
    """Compared in pairs only, one person provides and approves: the shortest way is shown."""
    found = broken(pairwise())

    assert {"persons", "own-work"} == set(found)
    assert [
        ("draft", "section-clerk.1"),
        ("provide", "he.quan"),
        ("audit", "office-auditor.1"),
        ("approve", "he.quan"),
    ] == actions(found["own-work"])
    assert "publish" == actions(found["persons"])[-1][0]


def test_the_story_is_told_in_the_policys_words() -> None:
    """A counter-example reads as who did what in which post, in both languages."""
    proof = proof_of(pairwise())
    own = broken(pairwise())["own-work"]

    assert [
        "方明（科室经办岗）“拟稿” → 拟稿",
        "何全（科室负责人）“提供” → 科室提供",
        "江明（办公室审核岗）“审核” → 办公室审核",
        "何全（分管领导）“批准” → 领导批准",
        "一人经手了两步：提供、批准",
    ] == [line.replace("，栏目“机构职能”", "") for line in story(proof, own, "zh")]
    assert (
        "He Quan (leader in charge) does “approve” → leader-approved"
        == (story(proof, own, "en")[3])
    )


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize(
    "policy",
    [
        pytest.param(pairwise(), id="pairwise"),
        pytest.param(replaced(UNSIGNED, "", least=2), id="unsigned"),
        pytest.param(replaced(r".*rule = \"field-is\".*\n", ""), id="unreviewed"),
    ],
)
def test_a_saved_counter_example_runs(policy: str, lang: str) -> None:
    """The saved scenarios show, under the broken policy, just what was found."""
    text = feature(proof_of(policy), lang)
    results = run_clauses(policy.encode(), [("counter.feature", text)])

    assert ["holds"] * len(broken(policy)) == [r.status for r in results], results


def test_a_saved_counter_example_fails_under_the_mended_policy() -> None:
    """What the pairwise policy allowed the default policy does not."""
    text = feature(proof_of(pairwise()), "zh")
    results = run_clauses(DEFAULT.encode(), [("counter.feature", text)])

    assert {"broken"} == {r.status for r in results}


def test_publishing_what_was_never_signed_is_found() -> None:
    """Without `signed` on publication an amended content goes out unreviewed."""
    assert "reviewed" in broken(replaced(UNSIGNED, "", least=2))


def test_a_failed_secrecy_review_is_found() -> None:
    """Without the rule about the field, what must not be disclosed is published."""
    found = broken(replaced(r".*rule = \"field-is\".*\n", ""))["reviewed"]

    told = [taken.event.data.get("fields", {}).get("secrecy_review") for taken in found.steps]

    assert {"failed", "undetermined"} & set(told)
    assert "passed" not in told


def test_authors_who_may_audit_are_found() -> None:
    """An author allowed to sign a later step audits what they wrote."""
    text = DEFAULT.replace('authors_may = ["provide"]', 'authors_may = ["provide", "audit"]')
    found = actions(broken(text)["own-work"])

    assert [("draft", "he.quan"), ("audit", "he.quan")] == [found[0], found[-1]]


def test_who_must_claim_before_signing_is_followed_too() -> None:
    """Where only the claimer may audit, one person provides, claims and audits."""
    before, rules, after = DEFAULT.partition('  { rule = "claimed-by-actor" },\n')
    own = after.index('  { rule = "distinct-persons"')
    after = after[:own] + after[after.index("\n", own) + 1 :]
    text = before + rules.replace(" }", ", required = true }") + after
    found = actions(broken(text)["own-work"])

    assert [("provide", "he.quan"), ("claim", "he.quan"), ("audit", "he.quan")] == found[1:]


def test_without_any_rule_about_persons_all_must_differ() -> None:
    """Striking the four-eyes rule altogether does not make the proof easier."""
    text = replaced(r".*rule = \"distinct-persons\".*\n", "")

    assert {"persons", "own-work"} <= set(broken(text))


def test_rejecting_into_nowhere_is_a_dead_end() -> None:
    """A stage that only an impossible rule leads out of is told, with the way into it."""
    aside = '  { id = "set-aside", label = { zh = "搁置", en = "set aside" } },\n'
    text = replaced(r'( *\{ id = "published", label)', aside + r"\1")
    text = text.replace('to = "restored"\ncloses = "rejected"\n', 'to = "set-aside"\n')
    text += """
[[kinds.item.actions]]
id = "resume"
label = { zh = "继续", en = "resume" }
from = ["set-aside"]
to = "drafted"
posts = ["section-head"]
rules = [{ rule = "outcome-is", outcomes = ["rejected"] }]
"""

    assert "reject" == actions(broken(text)["dead-end"])[-1][0]


def test_a_published_item_that_nobody_can_touch_again_is_a_dead_end() -> None:
    """What lies at rest must be able to move on too, not only what is under way."""
    shut = 'rules = [{ rule = "outcome-is", outcomes = ["withheld"] }]'
    text = replaced(r'(opens = "(?:correct|erratum|withdraw)"\n)', rf"\1{shut}\n", least=3)

    assert "publish" == actions(broken(text)["dead-end"])[-1][0]


def test_withdrawal_that_leaves_it_public_is_found() -> None:
    """Without its effect the action says withdrawn while the public still reads it."""
    text = replaced(r'effect = "withdraw"\n', "")

    assert "withdraw" == actions(broken(text)["effects"])[-1][0]


def test_reopening_what_was_withdrawn_is_found() -> None:
    """What the public once read and no longer may is not taken up again."""
    text = replaced(r'outcomes = \["withheld"\]', 'outcomes = ["withheld", "withdrawn"]')

    assert "reopen" == actions(broken(text)["final"])[-1][0]


def bureau(*vacant: str) -> Organisation:
    """One section and an office in which every post but these is held."""
    posts = rulebook(DEFAULT.encode()).policy.posts
    return Organisation(
        tuple(
            Holding(n, f"p{n}", post, "low-income", "2017-01-01")
            for n, post in enumerate(posts, 1)
            if post not in vacant
        ),
        (Remit(1, "low-income", "social-assistance", "2017-01-01"),),
    )


def test_a_vacant_post_is_named_and_stops_the_chain() -> None:
    """Without a leader in charge nothing is approved; the post and its sign-off are named."""
    book = rulebook(DEFAULT.encode())
    proof = prove(book, "item", bureau("leader-in-charge"), DAY)

    assert ("approve", ("leader-in-charge",), "low-income") in proof.vacancies
    assert {"reached", "vacant"} == {b.invariant for b in proof.broken}


def test_a_stage_that_only_a_vacant_post_can_leave_is_a_dead_end() -> None:
    """Where nobody else may return it, an audited item lies until there is a leader."""
    text = replaced(
        r'from = \["office-audited"\]\nto = "earlier"', 'from = ["drafted"]\nto = "same"'
    )
    undone = 'from = ["department-provided", "office-audited", "leader-approved"]\nto = "previous"'
    assert undone in text, "the default policy takes back otherwise"
    text = text.replace(undone, 'from = ["department-provided"]\nto = "previous"')
    vacant = ("leader-in-charge", "principal-leader")
    proof = prove(rulebook(text.encode()), "item", bureau(*vacant), DAY)
    found = {b.invariant: b for b in proof.broken}

    assert "audit" == actions(found["dead-end"])[-1][0]


def test_a_full_bureau_lacks_nothing() -> None:
    """With every post held there is no vacancy, and the proof holds."""
    proof = prove(rulebook(DEFAULT.encode()), "item", bureau(), DAY)

    assert (True, ()) == (proof.holds, proof.vacancies)


def test_states_taken_for_one_go_on_alike() -> None:
    """Whatever came to a state already known may go on exactly as the one it was taken for."""
    assert ([], True) == unlike("cn-office-audit")


def test_a_policy_too_big_to_go_through_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was not gone through to its end is no proof."""
    monkeypatch.setattr(explore, "LIMIT", 20)

    with pytest.raises(BadInput, match="20"):
        prove(rulebook(packs.pack("cn-office-audit")))


def test_prove_on_the_command_line(tmp_path: Path) -> None:
    """A counter-example is told and saved with exit code 1; a sound policy leaves with 0."""
    policy, saved = tmp_path / "pairwise.toml", tmp_path / "counter.feature"
    policy.write_text(pairwise(), encoding="utf-8")

    told = line("policy", "prove", "--policy", str(policy), "--save", str(saved))
    sound = line("policy", "prove", "--policy", "cn-office-audit", "--json")

    assert (1, True) == (told.code, "4. 何全（分管领导）“批准” → 领导批准" in told.out)
    assert feature(proof_of(pairwise()), "zh") == saved.read_text(encoding="utf-8")
    assert (0, True, []) == (sound.code, sound.data["holds"], sound.data["vacancies"])


def test_vacant_posts_on_the_command_line(tmp_path: Path) -> None:
    """An organisation file is read, and what nobody there can do is named."""
    file = tmp_path / "org.toml"
    file.write_text(
        """
[founding]
appointer = "hu.jian"
[units]
low-income = { name = "社会救助科", categories = ["social-assistance"] }
[persons]
"hu.jian" = { name = "胡健", posts = ["principal-leader"] }
"wang.fang" = { name = "王芳", posts = ["section-head@low-income"] }
""",
        encoding="utf-8",
    )

    told = line("policy", "prove", "--policy", "cn-civil-affairs", "--org", str(file))

    assert (1, True) == (told.code, "low-income：“审核”须由办公室审核岗办理" in told.out)


def test_a_proof_can_be_given_up_at_every_state():
    """`tick` is called at every state, while they are found and while one person's two parts are
    sought; what it raises ends the proof."""
    book = rulebook(packs.pack("cn-office-audit"))
    found: list[None] = []
    ticks: list[None] = []
    posts = list(book.policy.posts)
    space = explore.explore(
        book, "item", lens(book.kind("item"), posts), cast(book.policy, set(posts)),
        next(iter(book.policy.categories)), lambda: found.append(None),
    )  # fmt: skip
    proof = prove(book, tick=lambda: ticks.append(None))

    assert len(found) == len(space.states) + 1
    assert len(ticks) > 2 * proof.states
    with pytest.raises(TimeoutError):
        prove(book, tick=_impatient)


def _impatient():
    raise TimeoutError
