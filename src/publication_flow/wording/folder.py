"""The folder channel: what cannot be published in, read back from, or served."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "folder-base-url": (
        "“{value}”不能作为网站地址。请写成 https://www.example.gov.cn/mz 这样，不带参数。",
        (
            "“{value}” is no address of a site. Write it like https://www.example.gov.cn/mz, "
            "without a query."
        ),
    ),
    "folder-place": (
        "“{path}”不能作为发布目录。请指定一个目录，不能是文件或根目录。",
        "“{path}” cannot be published in. Name a folder, not a file and not the root.",
    ),
    "folder-state": (
        "发布记录不能放在“{path}”：它和发布目录不能互相包含，否则会被一起公开。",
        (
            "The records cannot be kept in “{path}”: it and the published folder may not hold one "
            "another, or they would be served too."
        ),
    ),
    "folder-foreign": (
        "发布目录⟦“{folder}”⟧里有不是本系统写的文件“{path}”。没有写入。请移走它，或换一个空目录。",
        (
            "The published folder⟦ “{folder}”⟧ holds “{path}”, which this system did not write. "
            "Move it away, or name an empty folder."
        ),
    ),
    "folder-manifest": (
        "“{path}”里的发布记录读不出来。请恢复它，或换一个空目录重新发布。",
        (
            "The records of what was published in “{path}” cannot be read. Restore them, or "
            "publish anew in an empty folder."
        ),
    ),
    "folder-same-place": (
        "事项 {matter} 和 {other} 的索引号会落在同一个地址“{path}”。请改正其中一个的索引号。",
        "The index numbers of {matter} and {other} lead to the same address “{path}”. Correct one.",
    ),
    "folder-busy": (
        "另一个进程正在写发布目录“{path}”。请稍后再试。",
        "Another process is writing the published folder “{path}”. Try again later.",
    ),
    "folder-item": (
        "发布目录里没有发布过事项“{matter}”。",
        "The matter “{matter}” was never published in this folder.",
    ),
}
