"""Bags for the archive: what cannot be bagged, and what is wrong with a bag."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "bag-unpublished": (
        "事项 {matter} 从来没有公开过，没有可以归档的终稿。请先办到公开，再装包。",
        (
            "The matter {matter} was never public, so there is no final text to archive. "
            "Publish it first, then bag it."
        ),
    ),
    "bag-personal-data": (
        (
            "事项 {matter} 不能装包，里面有身份证件号码：{places}。还在公开的，先用 mask 遮盖、"
            "更正公开；已撤下的，先删除这部分内容。"
        ),
        (
            "The matter {matter} cannot be bagged, for it holds identity numbers: {places}. While "
            "it is public, mask them and publish the correction; when it was taken down, erase "
            "that part first."
        ),
    ),
    "bag-exists": (
        "“{path}”已经有了，内容和现在的不一样。没有改动它。请把它移走，或换一个目录。",
        (
            "“{path}” is there already and differs from what would be written. It was left as it "
            "is. Move it away, or name another folder."
        ),
    ),
    "bag-missing": (
        "“{path}”不是一个归档包：里面没有 bagit.txt。请写出包所在的目录。",
        "“{path}” is no bag: there is no bagit.txt in it. Name the folder of the bag.",
    ),
    "bag-changed": (
        "{file}：和清单上的摘要不符，被改动过。",
        "{file}: changed, its digest is not the one in the manifest.",
    ),
    "bag-lacking": (
        "{file}：清单上有，包里没有。",
        "{file}: in the manifest and not in the bag.",
    ),
    "bag-foreign": (
        "{file}：包里有，清单上没有。",
        "{file}: in the bag and not in the manifest.",
    ),
    "bag-unreadable": (
        "{file}：不符合 BagIt（RFC 8493）：{detail}。",
        "{file}: not as BagIt (RFC 8493) has it: {detail}.",
    ),
}
