"""What was typed cannot be taken, or what was named does not exist."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    # ---- not found ----
    "action": (
        "规程里没有操作“{action}”⟦，是不是“{near}”⟧。可以办的操作：{known}。",
        "The policy has no action “{action}”⟦; did you mean “{near}”⟧. It has: {known}.",
    ),
    "matters-required": (
        "没有写明要办哪些事项。请至少选一个。",
        "No matter is named. Choose at least one.",
    ),
    "too-many-matters": (
        "一次最多办 {limit} 个事项，这里有 {value} 个。请分几次办。",
        "At most {limit} matters can be done at once, here are {value}. Do them in several goes.",
    ),
    "kind": (
        "规程里没有事项种类“{kind}”。已有：{known}。",
        "The policy has no kind of matter “{kind}”. It has: {known}.",
    ),
    "pack": (
        "没有名为“{pack}”的自带规程。自带的有：{known}。",
        "No policy “{pack}” comes with the engine. There is: {known}.",
    ),
    "agency": (
        "没有找到机构“{agency}”。请核对机构代码，或先为它建立办理日志。",
        "There is no agency “{agency}”. Check its code or found it first.",
    ),
    "no-agency": (
        "数据库里还没有机构。请先用 init 建立办理日志，或用 --db 换一个数据库。",
        "The database has no agency yet. Found one with init, or name another database with --db.",
    ),
    "which-agency": (
        "数据库里有几个机构：{known}。请用 --agency 写明是哪一个。",
        "The database has several agencies: {known}. Say which with --agency.",
    ),
    "matter": (
        "机构“{agency}”没有事项“{matter}”，或您无权查看。请核对编号。",
        "The agency “{agency}” has no matter “{matter}”, or you may not see it. Check the number.",
    ),
    "person": (
        "没有登记人员“{person}”。请核对编号，或先登记。",
        "There is no person “{person}”. Check the identifier or enrol them first.",
    ),
    "holding": (
        "“{person}”没有担任⟦“{unit}”的⟧岗位“{post}”。请核对人员、岗位和日期。",
        "“{person}” does not hold the post “{post}”⟦ in “{unit}”⟧. Check person, post and day.",
    ),
    "holding-position": (
        "第 {position} 号记录不是有效的任职、委托或职责划分。请核对编号。",
        "Event {position} is no appointment, delegation or remit in force. Check the number.",
    ),
    "working-copy": (
        "没有找到这份工作稿，可能已经提交或删除。请回到工作稿列表查看。",
        "There is no such working copy; it may be submitted or discarded. See your list of them.",
    ),
    "content-version": (
        "事项 {matter} 没有第 {value} 版内容，共有 {count} 版。请选择其中的一版。",
        "Matter {matter} has no content {value}; there are {count}. Choose one of these.",
    ),
    "event": (
        "机构“{agency}”没有第 {position} 号记录，或您无权查看。请核对编号。",
        "The agency “{agency}” has no event {position}, or you may not see it. Check the number.",
    ),
    "unknown-figure": (
        "统计中没有“{value}”这一项。可以查看的有：{known}。",
        "There is no figure “{value}”. There is: {known}.",
    ),
    # ---- working copies ----
    "copy-of-another": (
        "这份工作稿对应的不是事项“{value}”⟦，而是 {matter}⟧。请另存一份工作稿。",
        "This working copy is not of matter “{value}”⟦ but of {matter}⟧. Save another one.",
    ),
    "copy-large": (
        "工作稿太大：{size} 字节，最多 {limit} 字节。请删减内容或附件。",
        "The working copy is too large: {size} bytes, at most {limit}. Shorten it or drop files.",
    ),
    "copies-many": (
        "您的工作稿已达 {limit} 份。请先提交或删除几份。",
        "You have {limit} working copies, which is the most. Submit or discard some first.",
    ),
    "files-many": (
        "“{field}”最多 {limit} 个。请减少数量。",
        "“{field}” takes at most {limit}. Give fewer.",
    ),
    # ---- texts ----
    "text-type": (
        "“{field}”应是文字，收到的是 {got}。请填写文字。",
        "“{field}” must be text, not {got}. Give text.",
    ),
    "text-list": (
        '“{field}”应是一列文字，如 ["甲", "乙"]。请改正。',
        '“{field}” must be a list of texts, as in ["a", "b"]. Correct it.',
    ),
    "text-surrogate": (
        "“{field}”第 {at} 个字符是残缺的字符，无法保存。请删去后重新输入。",
        "Character {at} of “{field}” is half a character and cannot be kept. Delete and retype it.",
    ),
    "text-control": (
        "“{field}”第 {at} 个字符是不可见的控制字符 {char}。请删去后重试。",
        "Character {at} of “{field}” is the control character {char}. Delete it and retry.",
    ),
    "text-long": (
        "“{field}”有 {length} 个字符，最多 {limit} 个。请改短。",
        "“{field}” has {length} characters; the limit is {limit}. Shorten it.",
    ),
    "opinion-required": (
        "办理“{action}”要填写意见。请填写后再试。",
        "“{action}” needs an opinion. Write one and retry.",
    ),
    "reason-required": (
        "办理“{action}”要说明理由。请填写后再试。",
        "“{action}” needs a reason. Write one and retry.",
    ),
    "to-required": (
        "办理“{action}”要写明退到哪个环节。可选：{known}。",
        "“{action}” needs the stage to go back to. Possible: {known}.",
    ),
    "to-unknown": (
        "没有名为“{value}”的环节⟦，是不是“{near}”⟧。可以退到：{known}。",
        "There is no stage “{value}”⟦; did you mean “{near}”⟧. Possible: {known}.",
    ),
    # ---- fields and choices ----
    "field-required": (
        "“{field}”必须填写⟦（操作“{action}”）⟧。请填写后再试。",
        "“{field}” is required⟦ (action “{action}”)⟧. Fill it in and retry.",
    ),
    "unknown-field": (
        "这里没有名为“{field}”的字段⟦，是不是“{near}”⟧。可以填写：{known}。",
        "There is no field “{field}” here⟦; did you mean “{near}”⟧. Possible: {known}.",
    ),
    "unknown-category": (
        "没有名为“{value}”的栏目⟦，是不是“{near}”⟧。已有：{known}。",
        "There is no category “{value}”⟦; did you mean “{near}”⟧. There are: {known}.",
    ),
    "part-fixed": (
        "办理“{action}”不能改“{field}”，只能改：{known}。要改别的内容，请走更正。",
        "“{action}” may not change {field}, only {known}. To change more, correct the item.",
    ),
    "root-size": (
        "日志只有 {limit} 条记录，没有前 {value} 条。请填 0 到 {limit} 之间的数。",
        "The ledger has {limit} events, not {value}. Give a number from 0 to {limit}.",
    ),
    "last-appointer": (
        "{person} 是最后一个可以任命的人，免去后再无人能任命。请先任命别人。",
        "{person} is the last who may appoint; nobody could afterwards. Appoint another first.",
    ),
    "unknown-channel": (
        "没有名为“{value}”的渠道⟦。已有：{known}⟧。请改正渠道名称。",
        "There is no channel “{value}”⟦; there are: {known}⟧. Correct the channel's name.",
    ),
    "channels-required": (
        "办理“{action}”要写明渠道。可选：{known}。",
        "“{action}” needs the channels it is about. Possible: {known}.",
    ),
    "not-a-choice": (
        "“{field}”不能填“{value}”。可选：{choices}。",
        "“{field}” cannot be “{value}”. Possible: {choices}.",
    ),
    "not-a-date": (
        "“{field}”的“{value}”不是日期。请写成 2019-05-15 这样的形式。",
        "“{value}” in “{field}” is not a date. Write it like 2019-05-15.",
    ),
    "entered-by-system": (
        "补录人只用于纸质和电话签批；系统内办理由本人登录。请去掉补录人，或写明签批方式。",
        (
            "A recorder belongs to a sign-off on paper or by telephone; in the system everybody "
            "acts for themselves. Leave the recorder out, or say how it was signed."
        ),
    ),
    "date-future": (
        "“{field}”是 {value}，晚于今天（{today}）。请填写今天或以前的日期。",
        "“{field}” is {value}, after today ({today}). Give today or an earlier day.",
    ),
    "date-before-previous": (
        "“{field}”是 {value}，早于上一步的日期 {previous}。请填写不早于上一步的日期。",
        (
            "“{field}” is {value}, before the previous step on {previous}. Give that day or a "
            "later one."
        ),
    ),
    # ---- content ----
    "no-content": (
        "操作“{action}”不改内容，不能填“{field}”。请去掉后再试。",
        "“{action}” changes no content, so “{field}” cannot be given. Leave it out.",
    ),
    "content-required": (
        "办理“{action}”要带内容。请填写标题、正文等后再试。",
        "“{action}” needs content. Give the title, the body and so on.",
    ),
    "not-a-file": (
        "“{field}”的附件看不懂。每个附件要有文件名和文件内容。",
        "“{field}” has an attachment that cannot be read. Each needs a file name and its bytes.",
    ),
    "file-large": (
        "附件“{file}”（{field}）有 {size} 字节，最多 {limit} 字节。请压缩或拆分后再传。",
        "The file “{file}” ({field}) has {size} bytes; the limit is {limit}. Make it smaller.",
    ),
    # ---- names and identifiers ----
    "identifier": (
        (
            "“{field}”的“{value}”不能作编号。编号用英文字母、数字和 . - _ 等半角符号，"
            "不含空格和汉字。请改正。"
        ),
        (
            "“{value}” in “{field}” cannot be an identifier: letters, digits and marks like . - _ "
            "without spaces. Correct it."
        ),
    ),
    "unknown-name": (
        "“{field}”中没有“{value}”⟦，是不是“{near}”⟧。已有：{known}。",
        "“{value}” in “{field}” is not known⟦; did you mean “{near}”⟧. There is: {known}.",
    ),
    "period": (
        "截止日期 {until} 早于起始日期 {since}。请改正其中一个。",
        "The last day {until} is before the first day {since}. Correct one of them.",
    ),
    "delegate-self": (
        "“{person}”不能委托给自己。请另选代办人。",
        "“{person}” cannot deputise for themselves. Choose somebody else.",
    ),
    "post-unit": (
        "“{person}”的岗位“{post}”属于科室岗位，要写明科室，如 {post}@科室编号。",
        "The post “{post}” of “{person}” belongs to a unit: name it, as in {post}@unit.",
    ),
    "basis-required": (
        "“{field}”必须填写：请写明所依据的文件。",
        "“{field}” is required: name the document this rests on.",
    ),
    # ---- files ----
    "file-missing": (
        "没有找到文件“{file}”。请核对路径。",
        "There is no file “{file}”. Check the path.",
    ),
    "file-toml": (
        "文件“{file}”不是 UTF-8 编码的合法 TOML（{detail}）。请改正后再试。",
        "The file “{file}” is not valid TOML in UTF-8 ({detail}). Correct it and retry.",
    ),
    "organisation-table": (
        "组织文件缺少 [{table}]，或其中是空的。请补上。",
        "The organisation file has no [{table}], or it is empty. Add it.",
    ),
    "founding-appointer": (
        "[founding] 的 appointer 是“{value}”，不在 [persons] 中。请写已列出的人员：{known}。",
        "The appointer in [founding] is “{value}”, who is not in [persons]. Name one of: {known}.",
    ),
    "policy-source": (
        (
            "没有名为“{value}”的自带规程，也没有这个文件。自带的有：{known}；"
            "也可以给出规程文件的路径。"
        ),
        (
            "“{value}” is neither a policy that comes with the engine nor a file. There is: "
            "{known}. Or give the path of a policy file."
        ),
    ),
    # The address is not shown: it may hold a password.
    "async-host": (
        "不能直接借用 {value}：请在 await session.run_sync(lambda s: flow.on(s)…) 里调用。",
        (
            "{value} cannot be lent as it is: call within await session.run_sync(lambda s: "
            "flow.on(s)...)."
        ),
    ),
    "database-url": (
        "数据库地址看不懂。请写成 sqlite:///文件名 或 postgresql://主机/库名。",
        "The database address cannot be read. Write sqlite:///file or postgresql://host/name.",
    ),
    "database-kind": (
        "不支持“{value}”这种数据库。请使用 SQLite 或 PostgreSQL。",
        "Databases of the kind “{value}” are not supported. Use SQLite or PostgreSQL.",
    ),
    "bad-clauses": (
        "条款文件或豁免文件有 {count} 处问题，没有执行：",
        "clause or waiver files have {count} mistakes; nothing was run:",
    ),
    "no-clauses": (
        (
            "没有条款可执行：没有名为“{policy}”的自带规程。请用 --features 指出自己的条款，"
            "或用 --clauses 指出用哪个自带规程的条款。"
        ),
        (
            "There are no clauses to run: no shipped policy is called “{policy}”. Name your own "
            "with --features, or a shipped policy's with --clauses."
        ),
    ),
    "no-features": (
        "“{folder}”里没有 .feature 文件。请核对路径。",
        "There is no .feature file in “{folder}”. Correct the path.",
    ),
    "extra-missing": (
        '缺少附加组件。请执行 pip install "publication-flow[{extra}]"。',
        'An extra is not installed. Run pip install "publication-flow[{extra}]".',
    ),
    "excuses-unreadable": (
        "理由文件“{file}”读不懂（{detail}）。请写成 UTF-8 的 TOML。",
        "The file of reasons “{file}” cannot be read ({detail}). Write TOML in UTF-8.",
    ),
    "excuses-reason": (
        (
            "理由文件“{file}”的第 {entry} 个 [[{table}]] 不完整。"
            '请写 {named} = [...] 和 reason = { zh = "…", en = "…" }。'
        ),
        (
            "In “{file}” entry {entry} of [[{table}]] is not whole. Give {named} = [...] and "
            'reason = { zh = "…", en = "…" }.'
        ),
    ),
    "file-encoding": (
        "文件“{file}”不是 UTF-8 编码。请另存为 UTF-8 后再试。",
        "The file “{file}” is not UTF-8. Save it as UTF-8 and retry.",
    ),
    "file-unusable": (
        "文件“{file}”打不开或写不了（{detail}）。请检查路径和权限。",
        "The file “{file}” cannot be used ({detail}). Check its path and permissions.",
    ),
    # ---- the demonstration ----
    "demo-no-folder": (
        "“{file}”不是文件夹。请为演示指定一个文件夹。",
        "“{file}” is not a folder. Give the demonstration a folder.",
    ),
    "demo-there": (
        (
            "“{file}”里已有一次演示。请换一个文件夹，"
            "或用 --replace 重新生成（只删除演示自己写的文件）。"
        ),
        (
            "“{file}” already holds a demonstration. Choose another folder, or use --replace to "
            "make it anew (only the demonstration's own files are removed)."
        ),
    ),
    "demo-not-ours": (
        "“{file}”已经存在，不是演示写的，不会覆盖。请为演示另选一个文件夹。",
        (
            "“{file}” exists and was not written by the demonstration; it is left alone. Choose "
            "another folder."
        ),
    ),
    # ---- going through every way ----
    "too-many-situations": (
        "规程的走法太多：已有 {limit} 种情形还没有走完，无法穷尽。请另选事项种类，或精简操作。",
        (
            "The policy has too many ways: {limit} situations and no end, so nothing is proved. "
            "Choose another kind, or have fewer actions."
        ),
    ),
}
