"""Somebody was faster, not now, the stored facts contradict each other, or the place is wrong."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    # ---- conflict and busy ----
    "faster": (
        "刚刚有人先办了一步，本次没有写入。请重新打开后再办⟦（{detail}）⟧。",
        "Somebody acted first and nothing was written. Open it again and retry⟦ ({detail})⟧.",
    ),
    "reference-taken": (
        "外部编号 {reference} 已对应事项 {matter}，请直接办理该事项。",
        "The reference {reference} already belongs to matter {matter}; act on that one.",
    ),
    "version": (
        (
            "事项 {matter} 已有新的进展（您看到第 {expected} 步，现在是第 {version} 步），"
            "本次没有写入。请重新打开后再办。"
        ),
        (
            "Matter {matter} has moved on (you saw version {expected}, it is now {version}); "
            "nothing was written. Open it again and retry."
        ),
    ),
    "copy-newer": (
        (
            "这份工作稿已在另一个窗口保存过"
            "（第 {revision} 次，{saved_at}；您手上是第 {expected} 次），"
            "本次没有覆盖。请重新打开后再改。"
        ),
        (
            "The working copy was saved in another window (revision {revision}, {saved_at}; yours "
            "is {expected}) and was not overwritten. Open it again and change it there."
        ),
    ),
    "organisation-newer": (
        (
            "机构人员已有新的变动（您看到第 {expected} 项，现在是第 {version} 项），本次没有写入。"
            "请看清变化后再提交。"
        ),
        (
            "The organisation has changed (you saw change {expected}, it is now {version}); "
            "nothing was written. See what changed and send it again."
        ),
    ),
    "policy-newer": (
        (
            "施行中的规程已换成另一版（{digest}），不再是您对照的那一版（{expected}），本次没有采用。"
            "请重新对照后再采用。"
        ),
        (
            "Another policy ({digest}) is in force by now, not the one you compared with "
            "({expected}); nothing was adopted. Compare again first."
        ),
    ),
    "command-reused": (
        "命令编号“{command}”已用于⟦事项 {matter} 的⟧另一项操作。请换一个新的命令编号。",
        (
            "The command id “{command}” was used for something else⟦ in matter {matter}⟧. Use a "
            "new one."
        ),
    ),
    "bulk-done": (
        "事项 {matter}：已办“{action}”，现处环节“{stage}”。",
        "Matter {matter}: “{action}” is done, the stage is now “{stage}”.",
    ),
    "documents-missing": (
        '读写 Excel 文件要先安装：pip install "publication-flow[documents]"⟦（{file}）⟧。',
        'Excel files need an extra: pip install "publication-flow[documents]"⟦ ({file})⟧.',
    ),
    "founded-already": (
        "机构“{agency}”已经建立了办理日志。请直接打开，不要重复建立。",
        "The agency “{agency}” is founded already. Open it instead.",
    ),
    "policy-in-force": (
        "这份规程（{digest}）正在施行，不用再次采用。请核对选用的文件。",
        "This policy ({digest}) is in force already. Check that it is the file you meant.",
    ),
    "busy": (
        "数据库正忙，本次没有写入。请稍后再试⟦（{detail}）⟧。",
        "The database is busy and nothing was written. Try again shortly⟦ ({detail})⟧.",
    ),
    "relay-borrowed": (
        (
            "通知只能在提交之后发出，不能借用别的程序的事务。"
            "请另用 PublicationFlow.open(数据库地址) "
            "打开，再发通知。"
        ),
        (
            "Notices may go out only after the commit, so not from within a host's transaction. "
            "Open the database with PublicationFlow.open(url) and relay from there."
        ),
    ),
    "busy-host": (
        (
            "数据库正忙，或所在事务开始之后已有别人写入，本次没有写入。请回滚所在的整个事务，"
            "再从头执行一次⟦（{detail}）⟧。"
        ),
        (
            "The database is busy, or somebody wrote after this transaction began; nothing was "
            "written. Roll the whole transaction back and run it again from its start⟦ ({detail})⟧."
        ),
    ),
    "connection-lost": (
        (
            "与数据库的连接中断，是否写入尚不清楚。请用同一命令编号再试一次，"
            "不会重复办理⟦（{detail}）⟧。"
        ),
        (
            "The connection to the database was lost; whether it was written is unknown. Retry "
            "with the same command id: nothing is done twice⟦ ({detail})⟧."
        ),
    ),
    # ---- broken ledger ----
    "opened-twice": (
        (
            "办理日志（{agency}）第 {position} 号记录第二次新建同一事项，日志前后矛盾。"
            "请停止写入并核验日志。"
        ),
        (
            "Ledger {agency}: event {position} opens a matter a second time. Stop writing and "
            "verify the ledger."
        ),
    ),
    "out-of-order": (
        (
            "办理日志（{agency}）第 {position} 号记录接不上前一条，日志前后矛盾。"
            "请停止写入并核验日志。"
        ),
        (
            "Ledger {agency}: event {position} does not follow the one before it. Stop writing and "
            "verify the ledger."
        ),
    ),
    "event-unreadable": (
        "有一条记录的内容读不出来（{detail}）。请停止写入并核验日志。",
        "A stored event cannot be read ({detail}). Stop writing and verify the ledger.",
    ),
    "event-schema": (
        "有一条记录的格式版本是 {schema}，本版本不认识。请升级软件，或核验日志。",
        (
            "A stored event has schema {schema}, unknown to this version. Upgrade, or verify the "
            "ledger."
        ),
    ),
    "event-kind": (
        (
            "有一条记录⟦（{agency} 第 {position} 号）⟧的种类是“{kind}”，本版本不认识。请升级软件，"
            "或核验日志。"
        ),
        (
            "A stored event⟦ ({agency}, {position})⟧ is of the kind “{kind}”, unknown to this "
            "version. Upgrade, or verify the ledger."
        ),
    ),
    "event-fields": (
        "有一条记录的字段不对：{fields}。请停止写入并核验日志。",
        "A stored event has the wrong fields: {fields}. Stop writing and verify the ledger.",
    ),
    "event-effect": (
        "第 {position} 号记录的效果是“{effect}”，本版本不认识。请升级软件，或核验日志。",
        (
            "Event {position} has the effect “{effect}”, unknown to this version. Upgrade, or "
            "verify the ledger."
        ),
    ),
    "document": (
        "机构“{agency}”留存的文件 {digest} 缺失或被改动。请停止写入，从备份恢复后核验日志。",
        (
            "The document {digest} kept by “{agency}” is missing or altered. Stop writing, restore "
            "it from a backup and verify the ledger."
        ),
    ),
    # ---- environment ----
    "read-only": (
        "数据库只能读、不能写。请检查文件权限，或连接可写的数据库⟦（{detail}）⟧。",
        (
            "The database is read-only. Check the file's permissions or use a writable one⟦ "
            "({detail})⟧."
        ),
    ),
    "disk-full": (
        "磁盘已满，没有写入。请腾出空间后再试⟦（{detail}）⟧。",
        "The disk is full and nothing was written. Free some space and retry⟦ ({detail})⟧.",
    ),
    "not-a-database": (
        "这个文件不是数据库，或已损坏。请核对路径，必要时从备份恢复⟦（{detail}）⟧。",
        (
            "This file is not a database or is damaged. Check the path or restore a backup⟦ "
            "({detail})⟧."
        ),
    ),
    "unreachable": (
        "连不上数据库。请检查地址、网络和权限⟦（{detail}）⟧。",
        (
            "The database cannot be reached. Check its address, the network and permissions⟦ "
            "({detail})⟧."
        ),
    ),
    "clock-backwards": (
        (
            "系统时钟（{now}）比日志最后一条（{last}）早 {seconds} 秒，超过 {limit} 秒的容许范围，"
            "没有写入。请校准时钟。"
        ),
        (
            "The clock ({now}) is {seconds} seconds behind the last event ({last}), more than the "
            "{limit} allowed; nothing was written. Set the clock right."
        ),
    ),
    "clock-simulated": (
        "机构“{agency}”的日志按真实时间记录，不能用模拟时钟写入。请换用系统时钟。",
        (
            "The ledger of “{agency}” runs on real time; a simulated clock may not write to it. "
            "Use the system clock."
        ),
    ),
    "database-missing": (
        "没有数据库文件“{file}”。请用 --db 写明地址，或先用 init 建立办理日志。",
        "There is no database file “{file}”. Name it with --db, or found an agency with init.",
    ),
    "driver-missing": (
        "没有安装 PostgreSQL 驱动 {module}。请运行 pip install 'publication-flow[postgres]'。",
        "The PostgreSQL driver {module} is missing: pip install 'publication-flow[postgres]'.",
    ),
    "django-outside-atomic": (
        "写办理日志须在 Django 的事务里。请把这一段放进 with transaction.atomic(using='{using}')。",
        (
            "Writing to the ledger needs a transaction of Django's. Put this into "
            "with transaction.atomic(using='{using}')."
        ),
    ),
    "schema-damaged": (
        "数据库的表结构与本版本不符，少了一部分（{detail}）。请核对程序版本，或从备份恢复。",
        (
            "The tables are not those of this version: something is missing ({detail}). Check the "
            "program's version or restore a backup."
        ),
    ),
    "schema-missing": (
        "数据库里还没有建好本系统的表⟦（现有：{tables}）⟧。请先建表。",
        (
            "The database does not have the engine's tables yet⟦ (it has: {tables})⟧. Create them "
            "first."
        ),
    ),
    "not-ours": (
        "这个数据库是别的系统的⟦（现有：{tables}）⟧。请核对地址；确要共用时，请先建本系统的表。",
        (
            "This database belongs to something else⟦ (it has: {tables})⟧. Check the address; to "
            "share it, create the engine's tables first."
        ),
    ),
    "schema-other": (
        (
            "数据库的表结构是 {found} 版，本版本要求 {wanted} 版。请先升级表结构，"
            "或换用相应版本的软件。"
        ),
        (
            "The database has schema {found}; this version needs {wanted}. Upgrade the schema or "
            "use the matching version."
        ),
    ),
}
