"""The policy in force: its picture, its actions in words, its clauses with their evidence, who
adopted what when, and the very files to take out."""

from __future__ import annotations

import re
from collections import Counter
from urllib.parse import quote

from fastapi import APIRouter
from starlette.responses import Response

from publication_flow.errors import NotFound
from publication_flow.hosts.web.console import clause_texts, policy_view
from publication_flow.hosts.web.console.clause_texts import File
from publication_flow.hosts.web.console.here import Here, Visitor
from publication_flow.hosts.web.console.pages.sheet import digest as style_hash
from publication_flow.hosts.web.console.render import page
from publication_flow.policy import diagram, packs
from publication_flow.projections.adoptions import Adoption, latest

router = APIRouter()
_STYLE = re.compile(r"<style>(.*?)</style>", re.DOTALL)
_AS_FILE = {"content-security-policy": "default-src 'none'; sandbox"}


@router.get("/{agency}/policy")
def policy(here: Visitor) -> Response:
    """The policy as an office reads it."""
    in_office(here)
    book, adopted = here.agency.policy().rulebook, here.agency.adoptions()
    last = latest(adopted, book.digest)
    count, open_items = here.agency.under_way(limit=1000)
    return page(
        here,
        "policy.html",
        book=book,
        kinds=policy_view.kinds(book.policy, here.lang, here._),
        last=last,
        files=[] if last is None else clauses_of(here, last)[0],
        adopted=adopted[::-1],
        open_count=count,
        open_by=Counter(one.policy for one in open_items) if count <= len(open_items) else None,
        packs=packs.names(),
        may_adopt=here.agency.may_organise("adopt", by=here.person).allowed,
        opens=here.holds(*here.names.policy.reading.all),
    )


@router.get("/{agency}/policy/diagram.svg")
def picture(here: Visitor, kind: str = "", detail: str = "chain") -> Response:
    """The lifecycle as a picture of its own: it has a style for printing, allowed by its hash."""
    in_office(here)
    book = here.agency.policy().rulebook
    wanted = kind or next(iter(book.policy.kinds))
    drawn = diagram.svg(book, wanted, here.lang, detail="all" if detail == "all" else "chain")
    hashes = " ".join(style_hash(style) for style in _STYLE.findall(drawn))
    headers = {"content-security-policy": f"default-src 'none'; style-src {hashes}; sandbox"}
    return Response(drawn, media_type="image/svg+xml", headers=headers)


@router.get("/{agency}/policy/clauses")
def clauses(here: Visitor, adoption: str = "", file: str = "0") -> Response:
    """The clauses of one feature file, each with what came of running it for an adoption."""
    in_office(here)
    adopted = here.agency.adoptions()
    found = latest(adopted, here.agency.policy().digest)
    if adoption:
        found = next((a for a in adopted if str(a.position) == adoption), None)
    files, document = clauses_of(here, found) if found is not None else ([], None)
    if not (file.isascii() and file.isdigit() and int(file[:6]) < len(files)):
        raise NotFound("page")
    return page(here, "clauses.html", adoption=found, files=files, at=int(file), document=document)


@router.get("/{agency}/policy/file/{digest}.toml")
def file(here: Visitor, digest: str) -> Response:
    """A policy as it was adopted: the same bytes, comments and all."""
    in_office(here)
    if all(a.policy != digest for a in here.agency.adoptions()):
        raise NotFound("page")
    return saved(here.agency.document(digest), f"{here.agency.id}-{digest[:12]}.toml")


@router.get("/{agency}/policy/pack/{name}.toml")
def pack(here: Visitor, name: str) -> Response:
    """A policy that comes with the engine."""
    in_office(here)
    return saved(packs.pack(name), f"{name}.toml")


@router.get("/{agency}/policy/evidence/{digest}.json")
def evidence(here: Visitor, digest: str) -> Response:
    """The evidence that an adoption rests on, as it is kept."""
    in_office(here)
    if all(a.evidence is None or a.evidence["digest"] != digest for a in here.agency.adoptions()):
        raise NotFound("page")
    return saved(here.agency.document(digest), f"evidence-{digest[:12]}.json")


def in_office(here: Here) -> None:
    """Whoever sits in a post may read the policy they work under; else no such page."""
    if "policy" not in here.powers():
        raise NotFound("page")


def clauses_of(here: Here, adoption: Adoption) -> tuple[list[File], dict[str, object] | None]:
    """The clauses an adoption was proved by, with the evidence; else, where the file is a shipped
    pack's, that pack's clauses, which nobody ran for this agency."""
    if adoption.evidence is not None:
        kept = (here.agency.document(adoption.evidence[n]) for n in ("digest", "clauses"))
        return clause_texts.kept(*kept)
    if adoption.pack not in packs.names():
        return [], None
    texts = [(name, data.decode("utf-8-sig")) for name, data in packs.clauses(adoption.pack or "")]
    return clause_texts.files(texts), None


def saved(data: bytes, name: str) -> Response:
    """A file to save, never to be shown as a page."""
    headers = _AS_FILE | {"content-disposition": f"attachment; filename*=UTF-8''{quote(name)}"}
    return Response(data, media_type="application/octet-stream", headers=headers)
