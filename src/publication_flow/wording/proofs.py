"""Signed notes, keys, tiles, checkpoints: what cannot be read, and what does not fit."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "proof-missing": (
        '没有安装签名组件。请运行：pip install "publication-flow[proof]"。',
        'The signature library is missing. Run: pip install "publication-flow[proof]".',
    ),
    "key-form": (
        "密钥文件的内容不是签名密钥。请用 publication-flow key new 生成的文件。",
        "This is no signing key. Name a file that publication-flow key new made.",
    ),
    "key-exists": (
        "文件“{file}”已存在，没有覆盖：里面可能是在用的密钥。请换一个文件名。",
        "“{file}” exists and was not overwritten: it may be a key in use. Name another file.",
    ),
    "vkey-form": (
        "“核验公钥”的格式不对。它是一行文字，形如 名称+8位代码+字母数字；请整行照抄。",
        "This is no verification key. It is one line, name+8 digits+letters; copy the whole line.",
    ),
    "key-name": (
        (
            "“{value}”不能作为密钥名称：不能为空，不能含空格和加号，最多 200 字。"
            "建议写成 370405-mz.example 这样。"
        ),
        (
            "“{value}” cannot name a key: not empty, no spaces, no plus sign, 200 characters at "
            "most. Write it like 370405-mz.example."
        ),
    ),
    "key-of-witness": (
        "“{name}”是见证密钥，不能签机构自己的校验点。请用机构的密钥。",
        "“{name}” is a witness's key and signs no checkpoint of its own. Use the agency's key.",
    ),
    "key-of-log": (
        "“{name}”是机构签校验点的密钥，不能用来见证。请用 key new --witness 生成见证密钥。",
        "“{name}” is an agency's own key and cannot witness. Make one with key new --witness.",
    ),
    "note-form": (
        "签名文件第 {line} 行的格式不对。请重新取得原文件，不要编辑。",
        "Line {line} of the signed note is malformed. Fetch the original again; do not edit it.",
    ),
    "note-unsigned": (
        "这份签名文件上没有“{names}”的签名。请核对公钥，或向签名机构索取原件。",
        "“{names}” did not sign this note. Check the key, or ask whoever signs for the original.",
    ),
    "note-forged": (
        "签名文件上署名“{name}”的签名不对：内容被改过，或不是它签的。请勿采信，并告知审计。",
        (
            "The signature of “{name}” is wrong: the note was altered, or somebody else signed. "
            "Do not rely on it; tell the auditor."
        ),
    ),
    "checkpoint-form": (
        "校验点正文第 {line} 行的格式不对：应依次是名称、事件数、根哈希。请重新取得原文件。",
        (
            "Line {line} of the checkpoint is malformed: name, number of events and root hash, "
            "one a line. Fetch the original again."
        ),
    ),
    "tile-missing": (
        "哈希树的分片 {tile} 缺失或不全。请运行 checkpoint --full 重写分片；再出现请告知审计。",
        (
            "Tile {tile} of the hash tree is missing or cut short. Run checkpoint --full to write "
            "the tiles again; if it comes back, tell the auditor."
        ),
    ),
}
