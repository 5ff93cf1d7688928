"""Roles and privileges, and what `doctor` finds: each finding with what to do."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "role-name": (
        "“{value}”不能作为数据库角色或模式的名称：只用字母、数字和下划线，不以数字开头。",
        (
            "“{value}” cannot name a role or schema here: letters, digits and underscores only, no "
            "digit first."
        ),
    ),
    "role-twice": (
        "所有者、应用和审计必须是不同的角色，“{value}”用了两次。",
        "Owner, application and audit must be different roles; “{value}” is named twice.",
    ),
    "policy.recorded-form": (
        (
            "第 {line} 行 {place}：“{value}”说不清查看哪些事项要记录。"
            "请写成 outcome:withheld、stage:closed 或 mark:标记 这样。"
        ),
        (
            "Line {line}, {place}: “{value}” does not say which matters' reading is recorded. "
            "Write it like outcome:withheld, stage:closed or mark:NAME."
        ),
    ),
    "not-granted": (
        (
            "数据库角色没有所需的权限：{detail}。请改用应用角色；"
            "查看须记录的事项时，只读的角色也看不到内容。"
        ),
        (
            "The database role lacks a privilege: {detail}. Use the application's role; what must "
            "be recorded when read cannot be read by a role that may only read."
        ),
    ),
    "store-missing": (
        (
            "内容 {digest} 存放在对象存储里，但没有说明存储在哪里。"
            "请带上 contents 打开数据库（命令行用 PUBLICATION_FLOW_CONTENTS）。"
        ),
        (
            "The content {digest} lies in an object store, and nobody said where that is. Open "
            "the database with `contents` (PUBLICATION_FLOW_CONTENTS on the command line)."
        ),
    ),
    "store-unlisted": (
        "对象存储没有 listed 方法，查不出 {agency} 遗留的对象。请在存储一侧清点。",
        (
            "The object store has no `listed`, so what is left over of {agency} cannot be found. "
            "Compare it on the side of the store."
        ),
    ),
    "object-lost": (
        (
            "对象存储里没有内容⟦ {digest}⟧⟦ {detail}⟧，而日志没有记载清除它。"
            "请从存储的备份恢复；恢复不了的，按内容丢失上报。"
        ),
        (
            "The object store has lost a content⟦ {digest}⟧⟦ {detail}⟧ that no event erased. "
            "Restore it from the store's backup, or report it as lost."
        ),
    ),
    "object-altered": (
        "对象存储里的内容⟦ {digest}⟧⟦ {detail}⟧与摘要不符，被改过或已损坏。请从存储的备份恢复。",
        (
            "A content in the object store⟦ {digest}⟧⟦ {detail}⟧ does not have its digest: altered "
            "or damaged. Restore it from the store's backup."
        ),
    ),
    "object-unread": (
        "对象存储读不出内容⟦ {detail}⟧。请先恢复存储服务，再核验。",
        "The object store could not be read⟦ {detail}⟧. Bring it back, then verify again.",
    ),
    "health.objects": (
        "对象存储里没有多余的对象。",
        "Nothing is left over in the object store.",
    ),
    "health.objects-left": (
        (
            "{agency}：对象存储里有 {erased} 个已清除但未删的对象，{orphans} 个无主的对象。"
            "请运行 sweep 删除。"
        ),
        (
            "{agency}: {erased} objects in the store were erased and not deleted, {orphans} belong "
            "to nothing. Run sweep."
        ),
    ),
    "health.guards": (
        "{count} 个只增触发器都在，都有效。",
        "All {count} append-only triggers are in place and on.",
    ),
    "health.guards-missing": (
        (
            "只增触发器不全：⟦缺 {missing}；⟧⟦已停用 {off}；⟧请先运行 verify 核验，"
            "再由所有者恢复触发器（db sql 输出的语句里有）。"
        ),
        (
            "Append-only triggers are not all on: ⟦missing {missing}; ⟧⟦disabled {off}; "
            "⟧run verify "
            ""
            "first, then let the owner restore them (`db sql` prints the statements)."
        ),
    ),
    "health.guards-weak": (
        (
            "触发器 {weak} 在复制模式下不起作用。请由所有者执行 ALTER TABLE pf_events "
            "ENABLE ALWAYS TRIGGER …。"
        ),
        (
            "Triggers {weak} are silent in replication mode. Let the owner run ALTER TABLE "
            "pf_events "
            ""
            "ENABLE ALWAYS TRIGGER …."
        ),
    ),
    "health.durable": (
        "提交即落盘：{settings}。",
        "What is committed is on disk: {settings}.",
    ),
    "health.not-durable": (
        "断电可能丢失已确认的办理：{settings}。请打开 {off}。",
        "A power cut may lose acknowledged acts: {settings}. Turn on {off}.",
    ),
    "health.roles": (
        "以 {role} 登录，表归 {owner}：应用改不了、删不了已记录的事件。",
        (
            "Logged in as {role}, the tables are {owner}'s: the application can neither change nor "
            "delete what was recorded."
        ),
    ),
    "health.owner-application": (
        (
            "应用（{role}）就是表的所有者或其成员（{owner}）：只有触发器在防，所有者可以拆掉它。"
            "请执行 db grants 输出的脚本，把表交给另一个角色。"
        ),
        (
            "The application ({role}) owns the tables or belongs to their owner ({owner}): "
            "triggers "
            ""
            "only, and an owner can take them off. Run the script that `db grants` prints."
        ),
    ),
    "health.superuser": (
        (
            "以超级用户 {role} 登录：任何权限都拦不住它。请执行 db grants 输出的脚本，"
            "门户改用应用角色。"
        ),
        (
            "Logged in as the superuser {role}: no permission stops it. Run the script that "
            "`db grants` prints and let the portal use the application's role."
        ),
    ),
    "health.privileges": (
        "除所有者外，没有角色能修改、删除或清空事件表。",
        "Nobody but the owner may update, delete or truncate events.",
    ),
    "health.privileges-loose": (
        "事件表上有用不着的权限：{found}。请执行 db grants 输出的脚本。",
        (
            "Privileges on the events that nobody needs: {found}. Run the script that `db grants` "
            "prints."
        ),
    ),
    "health.clock": (
        "服务器时钟与本机相差 {seconds} 秒（时区 {zone}；日志一律用 UTC）。",
        "The server's clock is {seconds} s from ours (zone {zone}; the ledger is kept in UTC).",
    ),
    "health.clock-skew": (
        (
            "服务器时钟与本机相差 {seconds} 秒（时区 {zone}）。请两边都对时（NTP），"
            "否则记录时刻会受质疑。"
        ),
        (
            "The server's clock is {seconds} s from ours (zone {zone}). Synchronise both (NTP), or "
            "the recorded instants will be questioned."
        ),
    ),
    "health.secure-delete": (
        "删除的内容从文件中抹去（secure_delete）。",
        "Deleted content is overwritten in the file (secure_delete).",
    ),
    "health.secure-delete-off": (
        "secure_delete 没有打开：删除的内容还留在文件的空闲页里。请换用未改编译选项的 SQLite。",
        (
            "secure_delete is off: deleted content stays in the file's free pages. Use a SQLite "
            "without that compile option."
        ),
    ),
    "health.application-id": (
        "文件标明属于本系统（pflw）。",
        "The file says that it is ours (pflw).",
    ),
    "health.application-id-other": (
        "文件的标识是 {found}，不是本系统的：多半与门户共用一个文件。请由门户自行设定 WAL 模式。",
        (
            "The file's application id is {found} and not ours: it is probably shared with "
            "a portal. "
            ""
            "Let the portal set WAL mode itself."
        ),
    ),
    "health.real-time": (
        "没有用模拟时钟建立的日志。",
        "No ledger was founded with a simulated clock.",
    ),
    "health.simulated": (
        "{agencies} 是用模拟时钟建立的，只供演示和练习，时刻不能作证。正式办理请另建日志。",
        (
            "{agencies} was founded with a simulated clock: for practice only, its instants prove "
            "nothing. Found another ledger for real work."
        ),
    ),
    "health.signed": (
        "{agency}：校验点签到 {days} 天前，其后有 {events} 条事件。",
        "{agency}: signed up to {days} days ago; {events} events since.",
    ),
    "health.signed-long-ago": (
        (
            "{agency}：{days} 天没有签校验点，其后的 {events} 条事件若被整体改写，无从发现。"
            "请运行 publication-flow checkpoint。"
        ),
        (
            "{agency}: no checkpoint for {days} days; rewriting the {events} events since "
            "would not "
            ""
            "be noticed. Run publication-flow checkpoint."
        ),
    ),
    "health.never-signed": (
        (
            "{agency}：从未签过校验点，{events} 条事件若被整体改写，无从发现。"
            "请用 key new 生成密钥，再定期运行 checkpoint。"
        ),
        (
            "{agency}: never signed; rewriting all {events} events would not be noticed. "
            "Make a key "
            ""
            "with key new, then run checkpoint regularly."
        ),
    ),
    "health.file": (
        "数据库文件 {file} 不对其他账户开放。",
        "The database file {file} is closed to other accounts.",
    ),
    "health.file-loose": (
        "其他账户也能打开 {files}。请执行 chmod o-rwx。",
        "Other accounts can open {files}. Run chmod o-rwx on them.",
    ),
    "health.key": (
        "签名密钥 {file} 只有所有者能读。",
        "The signing key {file} is readable by its owner alone.",
    ),
    "health.key-missing": (
        "没有签名密钥文件 {file}。请核对路径；确实遗失的，用 key new 另建并通知审计。",
        (
            "There is no signing key {file}. Check the path; if it is lost, make another with key "
            "new "
            "and tell the auditor."
        ),
    ),
    "health.key-loose": (
        "签名密钥 {file} 的权限是 {mode}，别的账户也能读。请执行 chmod 600，并考虑换一把密钥。",
        (
            "The signing key {file} has mode {mode}: others can read it. Run chmod 600 and "
            "consider "
            ""
            "a new key."
        ),
    ),
    "health.key-beside": (
        "签名密钥 {file} 与数据库在同一文件夹：拿走一个就拿走两个。请把密钥放到别处。",
        (
            "The signing key {file} lies beside the database: who takes one has both. Keep it "
            "elsewhere."
        ),
    ),
    "health.disk": (
        "数据库 {size} MB，磁盘还有 {free} MB。",
        "The database has {size} MB; {free} MB are free.",
    ),
    "health.disk-low": (
        "数据库 {size} MB，磁盘只剩 {free} MB，不够做备份。请清理或扩容。",
        (
            "The database has {size} MB and only {free} MB are free: too little for a backup. Make "
            "room."
        ),
    ),
    "health.extra-postgres": (
        '未装 PostgreSQL 驱动；使用 PostgreSQL 时请 pip install "publication-flow[postgres]"。',
        'No PostgreSQL driver; to use one: pip install "publication-flow[postgres]".',
    ),
    "health.extra-web": (
        '未装网页组件；要用办理台或接口，请 pip install "publication-flow[web]"。',
        'No web parts; for the console or the API: pip install "publication-flow[web]".',
    ),
    "health.extra-django": (
        '未装 Django；嵌入 Django 门户时请 pip install "publication-flow[django]"。',
        'No Django; inside a Django portal: pip install "publication-flow[django]".',
    ),
    "health.extra-specs": (
        '未装条款检验组件；要检验规程条款，请 pip install "publication-flow[specs]"。',
        'No clause runner; to check a policy by clauses: pip install "publication-flow[specs]".',
    ),
    "health.extra-documents": (
        '未装文档组件；要读写 XLSX、检查 PDF，请 pip install "publication-flow[documents]"。',
        'No document parts; for XLSX and PDF: pip install "publication-flow[documents]".',
    ),
    "health.extra-archive": (
        '未装归档包组件；要用独立程序复核归档包，请 pip install "publication-flow[archive]"。',
        'No archive parts; to check bags independently: pip install "publication-flow[archive]".',
    ),
    "health.extra-proof": (
        '未装签名组件；要签校验点、出存证凭证，请 pip install "publication-flow[proof]"。',
        'No signature library; to sign checkpoints: pip install "publication-flow[proof]".',
    ),
}
