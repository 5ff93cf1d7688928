"""Signed checkpoints: why nothing was signed, and what a comparison with an older one found."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "checkpoint": (
        "机构“{agency}”没有到第 {size} 号的校验点。请先看校验点的列表。",
        "The agency “{agency}” has no checkpoint at {size}. See the list of checkpoints.",
    ),
    "checkpoint-running": (
        "另一个校验点任务正在写“{folder}”。本次没有写入，请稍后再试。",
        "Another checkpoint is being written to “{folder}”. Nothing was written; try again later.",
    ),
    "checkpoint-borrowed": (
        "校验点不能在别的系统的事务里做，对方还可能撤回。请单独运行 publication-flow checkpoint。",
        (
            "A checkpoint cannot be made inside another system's transaction, which may yet be "
            "rolled back. Run publication-flow checkpoint by itself."
        ),
    ),
    "witness-untrusted": (
        (
            "“{folder}”是“{name}”的校验点，登记册里没有它，--trust 也没有给出它的公钥。没有见证。"
            "请向该机构索取公钥，写在 --trust 后。"
        ),
        (
            "“{folder}” holds checkpoints of “{name}”, which is not in the register and whose key "
            "was not given. Nothing was witnessed. Ask the agency for its key and add --trust."
        ),
    ),
    "witness-pinned": (
        (
            "登记册已为“{name}”记下另一把公钥（“{folder}”）。没有见证。"
            "请向该机构核实；确要换密钥，先把这一项移走存档。"
        ),
        (
            "The register holds another key for “{name}” (“{folder}”). Nothing was witnessed. Ask "
            "the agency; if the key did change, move this entry away and keep it."
        ),
    ),
    "register-altered": (
        (
            "登记册“{folder}”里最后一份校验点没有见证人“{name}”的签名，或被改动过。没有见证。"
            "请核对所用密钥，或从备份恢复登记册。"
        ),
        (
            "The last checkpoint in “{folder}” lacks the signature of the witness “{name}”, or was "
            "altered. Nothing was witnessed. Check the key, or restore the register from a copy."
        ),
    ),
    "register-empty": (
        "“{folder}”里还没有登记任何机构。请先运行 witness，或改正目录。",
        "No agency is registered in “{folder}” yet. Run witness first, or correct the folder.",
    ),
    "checkpoint-foreign": (
        "“{folder}”里有不属于校验点的“{file}”。没有写入。请指定校验点目录，首次请用空目录。",
        (
            "“{folder}” holds “{file}”, which belongs to no checkpoints. Nothing was written. Name "
            "the folder of the checkpoints, an empty one at first."
        ),
    ),
    "checkpoint-name": (
        (
            "“{folder}”里已发布的校验点名称是“{name}”，所用密钥的名称是“{value}”。没有写入。"
            "请核对目录和密钥是不是同一机构的。"
        ),
        (
            "The checkpoints in “{folder}” are “{name}”'s, the key is “{value}”'s. Nothing was "
            "written. Check that folder and key belong to the same agency."
        ),
    ),
    "checkpoint-signature": (
        (
            "“{folder}”里最后发布的校验点不是这把“{name}”密钥签的，或被改动过。没有写入。"
            "请先核对密钥；密钥没错，就保留现场并通知审计。"
        ),
        (
            "The last checkpoint in “{folder}” was not signed with this key of “{name}”, or was "
            "altered. Nothing was written. Check the key; if it is right, touch nothing and call "
            "the auditor."
        ),
    ),
    "checkpoint-history": (
        (
            "“{folder}”里的 checkpoint 与历次校验点对不上⟦（第 {size} 条处）⟧：有文件被删或被换。"
            "没有写入。请保留现场并通知审计。"
        ),
        (
            "In “{folder}” the file checkpoint does not fit the history⟦ (at event {size})⟧: a "
            "file was removed or replaced. Nothing was written. Touch nothing and call the auditor."
        ),
    ),
    "checkpoint-folder-behind": (
        (
            "库里有第 {copied} 条处已发布校验点的副本，“{folder}”里只到第 {size} 条：目录指错了，"
            "或被退回旧状态。没有写入。请指定原来的目录；目录没错，就保留现场并通知审计。"
        ),
        (
            "The database has a copy of a checkpoint published at event {copied}, “{folder}” ends "
            "at event {size}: it is the wrong folder, or it was rolled back. Nothing was written. "
            "Name the right one; if this is it, touch nothing and call the auditor."
        ),
    ),
    "checkpoint-same-name": (
        (
            "已发布的校验点就是“{name}”这个名称的，不能用同一名称另起炉灶。没有写入。"
            "请用原来的目录；密钥确实换了，就用 key new 生成新名称的密钥。"
        ),
        (
            "The checkpoints published so far are “{name}”'s: the same name cannot begin anew. "
            "Nothing was written. Use the folder they are in; if the key was changed, make one of "
            "another name with key new."
        ),
    ),
    "checkpoint-empty": (
        (
            "“{folder}”里一个校验点也没有。没有签名，也没有写入。"
            "{agency} 若是第一次签，请加 --first；不是第一次，就是目录指错了或被清空了："
            "请保留现场并通知审计。"
        ),
        (
            "There is no checkpoint in “{folder}”. Nothing was signed or written. If this is "
            "{agency}'s very first, say --first; if it is not, it is the wrong folder or somebody "
            "emptied it: touch nothing and call the auditor."
        ),
    ),
    "checkpoint-copy": (
        (
            "第 {size} 条处的校验点，库里的副本与“{folder}”里发布的不同。没有写入。"
            "请保留现场并通知审计；以目录里有签名的为准。"
        ),
        (
            "The checkpoint at event {size}: the copy in the database is not what “{folder}” "
            "published. Nothing was written. Touch nothing and call the auditor; the signed one in "
            "the folder counts."
        ),
    ),
    "checkpoint-shorter": (
        (
            "办理日志只有 {events} 条，而“{folder}”已发布到第 {size} 条：日志被截短，"
            "或数据库退回了旧备份。没有签名，也没有写入。请停止办理，保留现场并通知审计。"
        ),
        (
            "The ledger has {events} events, “{folder}” has published {size}: the ledger was cut, "
            "or the database went back to an older backup. Nothing was signed or written. Stop "
            "work, touch nothing and call the auditor."
        ),
    ),
    "checkpoint-other": (
        (
            "办理日志的前 {size} 条不是“{folder}”里已发布的那些：已发布的历史被改动或替换。"
            "没有签名，也没有写入。请停止办理，保留现场并通知审计。"
        ),
        (
            "The first {size} events are not those that “{folder}” published: published history "
            "was altered or replaced. Nothing was signed or written. Stop work, touch nothing and "
            "call the auditor."
        ),
    ),
    "checkpoint-leaf": (
        (
            "第 {position} 号记录的内容与库里的哈希值不符。没有签名，也没有写入。"
            "请保留现场，运行 verify 并通知审计。"
        ),
        (
            "The bytes of event {position} do not have the hash kept beside them. Nothing was "
            "signed or written. Touch nothing, run verify and call the auditor."
        ),
    ),
    "checkpoint-gap": (
        (
            "日志缺第 {position} 号记录，或次序乱了。没有签名，也没有写入。"
            "请保留现场，运行 verify 并通知审计。"
        ),
        (
            "Event {position} is missing from the ledger, or out of order. Nothing was signed or "
            "written. Touch nothing, run verify and call the auditor."
        ),
    ),
    "checkpoint-head": (
        (
            "全部记录的哈希与库里首行记载的不符，首行被改动。没有签名，也没有写入。"
            "请保留现场，运行 verify 并通知审计。"
        ),
        (
            "The hashes of all events do not give what the ledger's head row says: that row was "
            "altered. Nothing was signed or written. Touch nothing, run verify and call the "
            "auditor."
        ),
    ),
    "checkpoint-tiles": (
        (
            "库里存的哈希树分片给不出已发布的根，分片被改动或丢失。没有发布。"
            "请通知审计，然后用 checkpoint --full 按原始记录重写分片。"
        ),
        (
            "The tiles in the database do not give the published root: they were altered or lost. "
            "Nothing was published. Tell the auditor, then run checkpoint --full, which writes "
            "them anew from the stored events."
        ),
    ),
    "checkpoint-folder-tile": (
        (
            "“{folder}”里的哈希树分片⟦ {tile} ⟧缺失或被改动，给不出已签名的根。没有发布。"
            "请通知审计；从目录的备份恢复该文件，只是缺失时可用 checkpoint --full 补写。"
        ),
        (
            "A tile in “{folder}”⟦, {tile},⟧ is missing or was altered: the signed root does not "
            "come out. Nothing was published. Tell the auditor and restore the file from a copy of "
            "the folder; where it is only missing, checkpoint --full writes it again."
        ),
    ),
    "checkpoint-other-file": (
        (
            "“{folder}”里已有内容不同的“{file}”，它只写一次，没有覆盖：上次中断之后，日志里的记录变了。"
            "没有发布。请保留现场并通知审计。"
        ),
        (
            "“{folder}” already holds “{file}” with other bytes; it is written once and was not "
            "overwritten: since a run that was cut, events have changed. Nothing was published. "
            "Touch nothing and call the auditor."
        ),
    ),
    "against-shorter": (
        (
            "您手上的校验点说有 {size} 条记录，机构“{agency}”的日志只有 {events} 条："
            "日志被截短，或退回了旧备份。请追查。"
        ),
        (
            "Your checkpoint says {size} events, the ledger of “{agency}” has {events}: it was "
            "cut, or went back to an older backup. Inquire."
        ),
    ),
    "against-other": (
        ("机构“{agency}”日志的前 {size} 条与您手上的校验点不符：历史被改动或替换。请追查。"),
        (
            "The first {size} events of “{agency}” are not those of your checkpoint: history was "
            "altered or replaced. Inquire."
        ),
    ),
}
