"""English of the questions to the trail, a matter's story, receipts and checkpoints."""

from __future__ import annotations

ENGLISH: dict[str, str] = {
    # ---- asking ----
    "责任链查询": "Ask the trail",
    "谁、在哪个岗位、哪天、办了什么、为什么。几个条件同时填，是“并且”；只列您能查阅的事项。": (
        "Who did what, in which post, on what day, and why. All conditions must fit; "
        "only matters that are yours to read are listed."
    ),
    "常问的": "Asked often",
    "今年退回的": "Sent back this year",
    "今年代人办理的": "Done for others this year",
    "停留超过 10 个工作日的": "Lay more than 10 working days",
    "所依委托后来撤销的": "Rest on a delegation revoked later",
    "条件": "Conditions",
    "改条件": "Change the conditions",
    "不限": "Any",
    "只看": "Only",
    "退回的": "sent back",
    "不同意的": "declined",
    "代人办理的": "done for somebody else",
    "更多条件": "More conditions",
    "记录日期、规程、关联号、材料摘要": ("day of recording, policy, correlation, digest"),
    "日期，或日志序号；不填为现在": "A day, or a position of the ledger; empty: now",
    "规程的名称，或摘要开头几位": "The policy's name, or how its digest begins",
    "门户给的编号": "The id that the portal gave",
    "64 位十六进制": "64 hexadecimal digits",
    "查询": "Ask",
    "清空": "Clear",
    "手里有文件？": "A file at hand?",
    "看它在哪些事项里出现过": "See in which matters it appeared",
    "只用来比对，不保存，也不记入日志。": "Compared only: neither kept nor recorded.",
    "按文件查": "Ask with the file",
    "事项编号": "Item number",
    "理由里有": "Reason contains",
    "办理日期从": "Done from",
    "办理日期到": "Done until",
    "记录日期从": "Recorded from",
    "记录日期到": "Recorded until",
    "停留超过（工作日）": "Lay longer than (working days)",
    "关联号": "Correlation",
    "材料的摘要": "Digest of a document",
    "按何时所知": "As known at",
    "续读位置": "Cursor",
    # ---- the question in words ----
    "查的是：{what}。": "Asked: {what}.",
    "全部步骤": "every step",
    "所依的委托后来被撤销的签批": "sign-offs that rest on a delegation revoked later",
    "事项 {number}": "matter {number}",
    "{name}经手（本人办、由人代办或补录）": "by, for or entered by {name}",
    "岗位：{post}，不论谁在岗": "post: {post}, whoever held it",
    "科室：{unit}": "unit: {unit}",
    "栏目：{category}": "category: {category}",
    "操作：{action}": "action: {action}",
    "理由里有“{text}”": 'the reason contains "{text}"',
    "按规程 {policy}": "under policy {policy}",
    "关联号 {id}": "correlation {id}",
    "涉及摘要为 {digest} 的材料": "touching the document with digest {digest}",
    "涉及文件“{name}”（{size}）的步骤": 'steps that touched the file "{name}" ({size})',
    "办理日期": "done",
    "记录日期": "recorded",
    "{what} {since} 至 {until}": "{what} {since} to {until}",
    "{what} {since} 起": "{what} since {since}",
    "{what} {until} 止": "{what} until {until}",
    "在一个环节停留超过 {n} 个工作日": "lay in one stage for more than {n} working days",
    "按日志到第 {n} 号时所知": "as known at position {n}",
    "按 {day} 当时所知": "as known on {day}",
    # ---- the answer ----
    "符合条件的步骤": "Steps that fit",
    "办理": "Done",
    "停留": "Lay",
    "{day} 记录": "recorded {day}",
    "{day} 起": "since {day}",
    "工作日历未公布，不能算": "not reckoned: no notice for the year",
    "现在还压着的（{n} 件）": "Lying now ({n})",
    "以前压过的，时间长的在前": "Lay in the past, the longest first",
    "所依的委托": "Delegation it rests on",
    "{day} 撤销，末日改为 {last}": "revoked {day}, last day now {last}",
    "签批在末日之后": "signed after the last day",
    "签批在末日之前": "signed by the last day",
    "这一段日志里没有，后面还有没查的。": "Nothing in this stretch; there is more to look through.",
    "您能查阅的事项里没有符合条件的步骤。": "No step fits in the matters that are yours to read.",
    "再往后没有了。": "There is no more.",
    "只列前 {n} 步。": "The first {n} steps only.",
    "回到第一页": "Back to the first page",
    "从环节": "From stage",
    "到环节": "To stage",
    "代谁": "On behalf of",
    "补录人": "Entered by",
    "记录时间": "Recorded at",
    "停留工作日": "Working days there",
    "当时在谁手里": "Who held it then",
    "委托末日": "Last day of the delegation",
    "只列前 {n} 条，请缩小条件": "The first {n} only; narrow the question",
    # ---- a story ----
    "查证": "Evidence",
    "来龙去脉": "The story",
    "每一句左边是它所依的日志序号": "The number before a sentence is the event it rests on",
    "经过": "What happened",
    "各岗位用时": "Time on each desk",
    "停止计时": "Clock stopped",
    "公众所见": "What the public saw",
    "至今": "to date",
    "不能算": "unknown",
    "时间轴": "Timeline",
    "时间轴：上面“经过”和“各岗位用时”所说的，画成一张图": (
        "Timeline: what the story and the times on each desk say, as a picture"
    ),
    "单独打开这张图": "Open the picture by itself",
    "起止": "From and to",
    "共": "In all",
    "计入": "Counted",
    "责任与凭证": "Responsibility and proof",
    "某一天谁负责": "Who was responsible on a day",
    "哪一天": "Which day",
    "只按当时所知": "By what was known then only",
    "按现在所知，后来补记、撤销的都算在内": (
        "By what is known now, with all that was entered or revoked later"
    ),
    "{day} 当时日志里还没有这件事，或您那时还不能查阅。": (
        "On {day} this matter was not on record yet, or not yet yours to read."
    ),
    "依日志第 {n} 号": "by position {n}",
    "不在任何人手里": "On nobody's desk",
    "主办": "In charge",
    "谁看过": "Who looked",
    "事项页": "the item's page",
    "各稿": "its versions",
    "没有记录。规程只要求记下不予公开的内容谁看过。": (
        "Nothing recorded. The policy has it recorded for withheld contents only."
    ),
    "没有记录。": "Nothing recorded.",
    # ---- a receipt ----
    "存证": "Proof",
    "存证凭证": "Receipt",
    "一个文件，不用本系统也能核验上面每一步。": (
        "One file that proves every step above without this system."
    ),
    "一个文件：事项的记录一字不差，连同它们在日志里的证明。": (
        "One file: the matter's events byte for byte, with the proof that they are in the ledger."
    ),
    "拿着它和本机构的公钥，不用本系统、不联网，谁都能核验。": (
        "Whoever has it and the agency's public key can check it, without this system and offline."
    ),
    "每一步都在第 {n} 号校验点之内，可以完整核验。": (
        "Every step is within the checkpoint at {n}: it can be checked in full."
    ),
    "尚待校验点。": "It waits for a checkpoint.",
    "这本日志还没有签过校验点。": "No checkpoint of this ledger was signed yet.",
    "最近的校验点只到日志第 {n} 号。": "The latest checkpoint ends at position {n}.",
    "等有校验点到第 {n} 号或以后，再下载一次，就能完整核验。": (
        "Once a checkpoint reaches position {n}, download it again; then it can be checked in full."
    ),
    "全过程": "The whole course",
    "从第一步到现在的每一步，和公开的内容。给审计、法院和上级机关。": (
        "Every step from the first until now, and what is public. For auditors, courts and "
        "higher authorities."
    ),
    "下载全过程凭证": "Download the whole receipt",
    "只证明公开": "The publication alone",
    "只有公开这一步和公开的内容，可以给任何人。里面只有发布人的编号和岗位，没有其他经办人。": (
        "The act of publishing and what is public; it may be given to anybody. The publisher's "
        "id and post are in it, and nobody else who took part."
    ),
    "下载公开凭证": "Download the public receipt",
    "怎样核验": "How to check it",
    "核验的命令": "The command to check it",
    "公钥要从本机构公布的地方取，不要用凭证持有人给的。": (
        "Take the public key from where the agency published it, not from whoever holds the "
        "receipt."
    ),
    "看校验点": "See the checkpoints",
    # ---- checkpoints ----
    "校验点": "Checkpoints",
    "日志签了名的样子：有多少条、根是多少": "What the ledger was when signed: its size and root",
    "日志现有 {n} 号，都在最近的校验点之内。": (
        "The ledger has {n} events, all within the latest checkpoint."
    ),
    "日志现有 {n} 号，最近的校验点到第 {last} 号，其后的还没有签名。": (
        "The ledger has {n} events; the latest checkpoint ends at {last}, what follows is unsigned."
    ),
    "还没有校验点：现在这 {n} 号记录，没有库外的东西能证明没被改过。": (
        "There is no checkpoint: nothing outside the database can show that these {n} events "
        "were not altered."
    ),
    "这里的副本不能证明什么": "What the copies here cannot prove",
    "下面是存在同一个数据库里的副本。": "Listed below are copies kept in the same database.",
    "谁能改数据库，谁就能连副本一起改，所以它们本身什么也证明不了。": (
        "Whoever can alter the database can alter them with it, so by themselves they prove "
        "nothing."
    ),
    "算数的是库外的：校验点目录、见证人的登记册、您自己留的一份。": (
        "What counts lies outside: the folder of checkpoints, a witness's register, a copy of "
        "your own."
    ),
    "请下载一个存到别处，以后拿它来对。": (
        "Download one, keep it elsewhere, and compare with it later."
    ),
    "到第几号": "Up to",
    "最后一条记于": "Last event recorded",
    "根": "Root",
    "签名": "Signed by",
    "下载": "Download",
    "读不出来": "unreadable",
    "全部 {n} 个": "All {n}",
}
