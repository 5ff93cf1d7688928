"""What the personal data guard says: places in files, findings, and why it could not mask.

Only `SENTENCES` are whole errors; the others are pieces that a finding puts together.
"""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "screening.mask-image": (
        "“{file}”里有图片（{place}），图片中的信息无法自动遮盖。请在原图上涂盖后重新上传。",
        (
            "“{file}” holds a picture ({place}), whose data cannot be masked here. "
            "Please cover it in the picture itself and upload it again."
        ),
    ),
    "screening.mask-pdf": (
        "PDF 文件“{file}”不能自动遮盖。请在原来的文档（如 DOCX、XLSX）中遮盖后重新生成 PDF。",
        (
            "The PDF “{file}” cannot be masked here. "
            "Please mask the document it was made from (DOCX, XLSX) and make the PDF anew."
        ),
    ),
    "screening.mask-unread": (
        "“{file}”不能自动遮盖：{reason}。请另存为 DOCX、XLSX 或文本文件后再试。",
        (
            "“{file}” cannot be masked here: {reason}. "
            "Please save it as DOCX, XLSX or plain text and try again."
        ),
    ),
    "screening.mask-left": (
        "“{file}”遮盖后仍有未清除的号码（{place}）。请手工删除后重新上传。",
        (
            "“{file}” still holds a number after masking ({place}). "
            "Please remove it by hand and upload the file again."
        ),
    ),
}

PARTS: dict[str, tuple[str, str]] = {
    "title": ("标题", "title"),
    "body": ("正文", "body"),
    "opinion": ("意见", "opinion"),
    "reason": ("理由", "reason"),
    "attachments": ("附件", "attachments"),
}

HIDDEN: dict[str, tuple[str, str]] = {
    "sheet": ("（隐藏的工作表）", " (hidden sheet)"),
    "row": ("（隐藏的行）", " (hidden row)"),
    "column": ("（隐藏的列）", " (hidden column)"),
    "text": ("（隐藏文字）", " (hidden text)"),
    "slide": ("（隐藏的幻灯片）", " (hidden slide)"),
}

PLACES: dict[str, tuple[str, str]] = {
    "text": ("第 {line} 行", "line {line}"),
    "line": ("第 {line} 行", "line {line}"),
    "file-name": ("文件名", "the file's name"),
    "paragraph": ("第 {number} 段⟦{hidden}⟧", "paragraph {number}⟦{hidden}⟧"),
    "cell": (
        "工作表“{sheet}”⟦{hidden}⟧，单元格 {cell}",
        "sheet “{sheet}”⟦{hidden}⟧, cell {cell}",
    ),
    "formula": (
        "工作表“{sheet}”⟦{hidden}⟧，单元格 {cell} 的公式",
        "sheet “{sheet}”⟦{hidden}⟧, the formula of cell {cell}",
    ),
    "cell-comment": (
        "工作表“{sheet}”⟦{hidden}⟧，单元格 {cell} 的批注",
        "sheet “{sheet}”⟦{hidden}⟧, the comment of cell {cell}",
    ),
    "sheet": ("工作表“{sheet}”⟦{hidden}⟧", "sheet “{sheet}”⟦{hidden}⟧"),
    "sheet-name": ("工作表的名称⟦{hidden}⟧", "the name of a sheet⟦{hidden}⟧"),
    "defined-name": ("定义的名称", "a defined name"),
    "unused-text": ("没有单元格使用的残留文字", "left-over text that no cell uses"),
    "validation": (
        "工作表“{sheet}”⟦{hidden}⟧的数据有效性设置",
        "sheet “{sheet}”⟦{hidden}⟧, a data validation list",
    ),
    "comment": ("批注", "a comment"),
    "header": ("⟦工作表“{sheet}”的⟧页眉", "the header⟦ of sheet “{sheet}”⟧"),
    "footer": ("⟦工作表“{sheet}”的⟧页脚", "the footer⟦ of sheet “{sheet}”⟧"),
    "footnote": ("脚注", "a footnote"),
    "endnote": ("尾注", "an endnote"),
    "deleted": (
        "第 {number} 段中修订删去的文字",
        "text deleted with tracked changes in paragraph {number}",
    ),
    "text-box": ("⟦工作表“{sheet}”中的⟧文本框", "a text box⟦ in sheet “{sheet}”⟧"),
    "link": ("链接", "a link"),
    "slide": ("第 {number} 张幻灯片⟦{hidden}⟧", "slide {number}⟦{hidden}⟧"),
    "notes": ("第 {number} 张幻灯片的备注", "the notes of slide {number}"),
    "property": ("文档属性", "the document's properties"),
    "metadata": ("文件的元数据", "the file's metadata"),
    "page": ("第 {number} 页", "page {number}"),
    "thumbnail": ("缩略图", "the thumbnail"),
    "image": ("图片⟦ {member}⟧", "picture⟦ {member}⟧"),
    "whole": ("整个文件", "the whole file"),
    "package": ("文件内部的 {member}", "{member} within the file"),
}

REASONS: dict[str, tuple[str, str]] = {
    "encrypted": ("文件加了密码", "it is protected by a password"),
    "corrupt": ("文件已损坏", "it is damaged"),
    "too-large": ("解开后过大", "it is too large when unpacked"),
    "too-deep": ("压缩包层层嵌套过深", "archives are packed within archives too deep"),
    "old-office": (
        "旧版 Office 格式，请另存为 DOCX、XLSX",
        "it has the old Office format; please save it as DOCX or XLSX",
    ),
    "binary-office": (
        "二进制内容（宏、嵌入对象或 XLSB），请另存为 XLSX、DOCX",
        "it holds binary content (macros, an embedded object, XLSB); please save as XLSX or DOCX",
    ),
    "archive": ("这种压缩格式读不了，请改用 ZIP", "this archive format is not read; use ZIP"),
    "doctype": ("含有不允许的 XML 文档类型声明", "it has an XML document type declaration"),
    "no-pdf-reader": (
        "没有安装读取 PDF 的组件（documents）",
        "what reads PDF is not installed (extra “documents”)",
    ),
    "rich-text": (
        "RTF、邮件等格式读不了，请另存为 DOCX",
        "RTF and mail formats are not read; please save it as DOCX",
    ),
    "unknown": ("不认识的格式", "its format is not known"),
    "image": ("图片须由专人查看", "a picture needs a named person's look"),
}

_WHERE = ("⟦{part}，⟧⟦附件“{file}”，⟧{place}", "⟦{part}, ⟧⟦attachment “{file}”, ⟧{place}")
FINDINGS: dict[str, tuple[str, str]] = {
    "resident-id": (
        f"{_WHERE[0]}：居民身份号码 {{masked}}。",
        f"{_WHERE[1]}: resident identity number {{masked}}.",
    ),
    "telephone": (
        f"{_WHERE[0]}：电话号码 {{masked}}。",
        f"{_WHERE[1]}: telephone number {{masked}}.",
    ),
    "bank-account": (
        f"{_WHERE[0]}：银行账号 {{masked}}。",
        f"{_WHERE[1]}: bank account {{masked}}.",
    ),
    "unread-image": (
        f"{_WHERE[0]}：图片无法自动检查，请指定人员查看。",
        f"{_WHERE[1]}: a picture cannot be searched; a named person must look at it.",
    ),
    "unread-file": (
        f"{_WHERE[0]}：无法检查（{{reason}}）。",
        f"{_WHERE[1]}: cannot be searched ({{reason}}).",
    ),
}
