"""Metadata for machines, under the names of schema.org and DCAT.

The fields are those of the catalogue (索引、名称、内容概述、生成日期: Regulations 2019 Art 12) and
the ones portals add. An item is a `DigitalDocument`; one with a document number (文号) is also
`Legislation`, where schema.org keeps such numbers.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from markupsafe import Markup

from publication_flow.channels.folder.line import Line
from publication_flow.channels.folder.site import Site
from publication_flow.projections.exposed import Exposed

_PREFIXES = {
    "adms": "http://www.w3.org/ns/adms#",
    "dcat": "http://www.w3.org/ns/dcat#",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}
# In a script element `</` and `<!--` would be read as HTML, and U+2028 ended a line in JavaScript.
_ESCAPES = {ord(char): f"\\u{ord(char):04x}" for char in "<>&\u2028\u2029"}


def embedded(data: dict[str, Any]) -> Markup:
    """JSON that may stand in a script element as it is."""
    return Markup(_json(data).translate(_ESCAPES))


def schema_org(site: Site, line: Line, shown: Exposed) -> dict[str, Any]:
    """An item as JSON-LD. No person is named in it."""
    numbered = line.document_number is not None
    identifiers = [_value("索引号", line.known_as)]
    if line.document_number is not None:
        identifiers.append(_value("文号", line.document_number))
    return _without_nothing(
        {
            "@context": "https://schema.org",
            "@type": ["DigitalDocument", "Legislation"] if numbered else "DigitalDocument",
            "@id": site.url(line.path),
            "url": site.url(line.path),
            "identifier": identifiers,
            "name": line.title,
            "abstract": line.summary,
            "dateCreated": line.formed_on,
            "datePublished": line.first_on,
            "dateModified": line.published_on if line.published_on != line.first_on else None,
            "publisher": {"@type": "GovernmentOrganization", "name": shown.publisher},
            "legislationIdentifier": line.document_number,
            "about": line.label["zh"] if line.label else line.category,
            "conditionsOfAccess": "主动公开",
            "isAccessibleForFree": True,
            "inLanguage": "zh-CN",
            "version": shown.version,
            "associatedMedia": [
                {
                    "@type": "MediaObject",
                    "name": file.name,
                    "contentUrl": site.url(file.path),
                    "encodingFormat": file.media,
                    "contentSize": str(file.size),
                    "sha256": file.sha256,
                }
                for file in line.files
            ],
        }
    )


def catalogue(site: Site, lines: Iterable[Line]) -> bytes:
    """The catalogue as a DCAT catalogue in JSON-LD. `lines` are the public, listed ones."""
    shown = list(lines)
    publisher = {"@type": "foaf:Organization", "foaf:name": _zh(site.publisher)}
    themes = {line.category: line.label for line in shown}
    data = {
        "@context": _PREFIXES,
        "@id": site.url("catalogue.json"),
        "@type": "dcat:Catalog",
        "dcterms:title": _zh(site.title),
        "dcterms:publisher": publisher,
        "dcterms:language": "zh-CN",
        "foaf:homepage": {"@id": site.url("index.html")},
        "dcat:themeTaxonomy": {
            "@type": "skos:ConceptScheme",
            "@id": site.url("catalogue.json") + "#categories",
            "skos:hasTopConcept": [
                {
                    "@id": _theme(site, category),
                    "@type": "skos:Concept",
                    "skos:prefLabel": _both(label) if label else _zh(category),
                }
                for category, label in sorted(themes.items())
            ],
        },
        "dcat:dataset": [_dataset(site, line) for line in shown],
    }
    return (_json(data) + "\n").encode()


def _dataset(site: Site, line: Line) -> dict[str, Any]:
    return _without_nothing(
        {
            "@id": site.url(line.path),
            "@type": "dcat:Dataset",
            "dcterms:identifier": line.known_as,
            "dcterms:title": _zh(line.title),
            "dcterms:description": _zh(line.summary) if line.summary else None,
            "dcterms:created": _day(line.formed_on),
            "dcterms:issued": _day(line.first_on),
            "dcterms:modified": _day(line.published_on),
            "dcterms:publisher": {
                "@type": "foaf:Organization",
                "foaf:name": _zh(site.publisher),
            },
            "dcterms:accessRights": _zh("主动公开"),
            "adms:identifier": line.document_number,
            "dcat:theme": {"@id": _theme(site, line.category)},
            "dcat:landingPage": {"@id": site.url(line.path)},
            "dcat:distribution": [
                {
                    "@type": "dcat:Distribution",
                    "dcterms:title": _zh(file.name),
                    "dcat:accessURL": {"@id": site.url(file.path)},
                    "dcat:downloadURL": {"@id": site.url(file.path)},
                    "dcat:mediaType": file.media,
                    "dcat:byteSize": file.size,
                }
                for file in line.files
            ],
        }
    )


def _json(data: Any) -> str:
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def _without_nothing(data: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in data.items() if value not in (None, "", [])}


def _value(name: str, value: str) -> dict[str, str]:
    return {"@type": "PropertyValue", "name": name, "value": value}


def _zh(text: str) -> dict[str, str]:
    return {"@language": "zh-CN", "@value": text}


def _both(label: dict[str, str]) -> list[dict[str, str]]:
    return [_zh(label["zh"]), {"@language": "en", "@value": label["en"]}]


def _day(day: str | None) -> dict[str, str] | None:
    return {"@type": "xsd:date", "@value": day} if day else None


def _theme(site: Site, category: str) -> str:
    return site.url(f"categories/{category}/index.html")
