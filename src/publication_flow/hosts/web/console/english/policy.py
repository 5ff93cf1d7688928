"""English of the policy: its picture, actions, clauses and adoptions, and putting one back."""

from __future__ import annotations

ENGLISH: dict[str, str] = {
    # ---- the policy in force ----
    "第 {version} 版": "version {version}",
    "第 {version} 版 · 摘要 {digest}": "Version {version} · digest {digest}",
    "取出规程文件": "Take the file out",
    "放回改好的文件": "Put an edited file back",
    "现行": "In force",
    "采用": "Adopt",
    "采用于": "Adopted",
    "证据": "Evidence",
    "任免和采用": "Appoint, adopt",
    "看全部事项": "Read all items",
    "在办": "Open",
    "{n} 件，各按开办时的规程办完": ("{n}, each finishing under the policy it was opened with"),
    "流转图": "lifecycle",
    "流转图，可左右移动": "Lifecycle, can be moved sideways",
    "{kind}的流转图，文字见下面“环节与操作”": (
        "The lifecycle of this kind ({kind}); in words below, under Stages and actions"
    ),
    "单独打开，可打印": "Open by itself, to print",
    "画出每一个操作": "Draw every action",
    "环节与操作": "Stages and actions",
    "公众可见": "public",
    "终结": "final",
    "{n} 个操作": "{n} action|{n} actions",
    "要求": "Asked",
    "限于：": "only for ",
    "到这里就不再办了。": "Nothing is done from here.",
    "名称": "Name",
    "从": "From",
    "到": "To",
    "到“{stage}”": "reaching the stage {stage}",
    "级别": "Grade",
    "开始": "Beginning",
    "任何环节": "Any stage",
    "须提交内容": "a content",
    "须填意见": "an opinion",
    "须说明理由": "a reason",
    "公开效果：{effect}": "public effect: {effect}",
    # ---- clauses and proof ----
    "条款": "Clauses",
    "采用这一版时逐条执行过，结果如下。点开看原文。": (
        "Each was run when this version was adopted; these are the results. Open one to read it."
    ),
    "这是自带规程的条款；采用时没有附上执行的证据。点开看原文。": (
        "The clauses of the shipped policy; it was adopted without evidence of running them. Open "
        "one to read it."
    ),
    "采用这一版时没有附上条款。": "No clauses came with the adoption of this version.",
    "历次采用": "Adoptions",
    "规程文件": "Policy file",
    "采用人": "By",
    "取出证据": "take the evidence",
    "取出的文件与采用时逐字节相同，注释都在。自带规程：": (
        "A file taken out has the very bytes that were adopted, comments and all. Shipped: "
    ),
    "有证据": "evidence",
    "成立 {holds}，不成立 {broken}，豁免 {waived}，不适用 {na}": (
        "{holds} hold, {broken} broken, {waived} waived, {na} not applicable"
    ),
    "免证": "waived",
    "批准人 {name}": "approved by {name}",
    "未附证据": "no evidence",
    "自带规程 {pack}": "shipped policy {pack}",
    "成立": "holds",
    "不成立": "broken",
    "已豁免": "waived",
    "不适用": "not applicable",
    "未检验": "not run",
    "{day} 采用的规程，文件 {file}": "Policy adopted on {day}, file {file}",
    "{at} 用 {tool} 执行。": "Run {at} with {tool}.",
    "没有附上执行的证据。": "No evidence of running them was handed in.",
    "建议性": "advisory",
    "强制性": "mandatory",
    "豁免：": "Waived: ",
    "至 {day}": "until {day}",
    "原文": "Text",
    "条款文件": "Files",
    # ---- putting one back ----
    "放回改好的规程": "Put an edited policy back",
    "第一步，共两步：先看改了什么": "Step one of two: see what it changes",
    "文件有 {n} 处错误，没有采用": (
        "The file has {n} mistake and was not adopted|The file has {n} mistakes and was not adopted"
    ),
    "只列出前 {n} 处。": "Only the first {n} are listed.",
    "选择文件": "Choose the file",
    "从“规程”页取出的文件，用文本编辑器改好，存为 UTF-8，在这里放回。此时只检查，什么也不改动。": (
        "Take the file out from the policy's page, edit it as plain text, save it as UTF-8 and put "
        "it back here. It is only checked now; nothing changes."
    ),
    "TOML 文件，不超过 1 MB。": "A TOML file of 1 MB at most.",
    "检查": "Check",
    "采用规程": "Adopt a policy",
    "第二步，共两步：看清变化，再采用": "Step two of two: see the changes, then adopt",
    "您打开之后已采用了另一版规程，这次没有采用": (
        "Another policy was adopted after you opened this; nothing was adopted now"
    ),
    "下面已改为与它对照；您填的都在，看过再采用。": (
        "The comparison below is with that one now; what you typed is still there."
    ),
    "有 {n} 条强制性条款不成立，没有采用": (
        "{n} mandatory clause is broken; nothing was adopted|"
        "{n} mandatory clauses are broken; nothing was adopted"
    ),
    "（{n} 条）": "({n} clause)|({n} clauses)",
    "哪些条款": "Which clauses",
    "文件": "File",
    "现行的": "In force",
    "格式和名称都没有错误": "no mistake in its form or names",
    "改了什么（{n}）": "What it changes ({n})",
    "规定没有变化，只可能改了注释或排版。": ("No rule changes; at most comments or the layout do."),
    "共 {count} 条，只列出前 {shown} 条。": "{count} in all; the first {shown} are listed.",
    "穷尽检验": "Proof",
    "几秒之内走不完全部走法，这里没有检验。请在命令行检验：": (
        "All its ways cannot be gone through within seconds, so nothing is proved here. Prove it "
        "on the command line: "
    ),
    "都成立": "all hold",
    "走遍 {states} 种情形，{n} 项保证都成立。": (
        "gone through {states} situations; all {n} guarantees hold."
    ),
    "保证了什么": "What is guaranteed",
    "有反例": "counter-example",
    "对在办事项的影响": "What it would mean for open items",
    "采用后，在办的 {n} 件仍按各自开办时的规程办完；新开的按新规程。": (
        "Once adopted, the {n} open still finish under the policy they were opened with; those "
        "opened from then on follow the new one."
    ),
    "事项太多，几秒之内试算不完。请在命令行试算：": (
        "There are too many items to try it on within seconds. Try it on the command line: "
    ),
    "假如等人办的事项（含先行撤下的）改按新规程：{open} 件里有 {otherwise} 件不同。": (
        "If all that wait for somebody (suspended ones too) followed the new policy, {otherwise} "
        "of {open} would wait for something else."
    ),
    "现在等": "Waits for",
    "新规程下等": "Would wait for",
    "不再有": "gone",
    "{since} 至 {until} 的 {decided} 项决定，按新规程有 {otherwise} 项会不同。": (
        "Of {decided} decisions from {since} to {until}, {otherwise} would have been otherwise."
    ),
    "会不同的决定": "Decisions that would differ",
    "新规程会怎么说": "What the new policy would say",
    "批准这一版规程的文件，如 台民发〔2017〕1号。": "The document that approves this version.",
    "凭什么采用": "What it rests on",
    "现在就执行条款（自带规程 {pack} 的，和下面附上的）": (
        "Run the clauses now (those of {pack}, and any added below)"
    ),
    "本局的条款": "The office's own clauses",
    "可以不附；.feature 文件。": "Optional; .feature files.",
    "附上已有的证据文件": "Evidence made before",
    "证据文件": "Evidence file",
    "policy check --json 写出的文件，须针对这一份规程。": (
        "What policy check --json wrote about this very file."
    ),
    "免证：没有条款可以执行": "A waiver: there are no clauses to run",
    "免证的理由": "Reason for the waiver",
    "批准人": "Approved by",
    "由谁负责；须有采用规程的岗位。": "Who answers for it; in a post that may adopt.",
    "采用后立即施行，记入办理日志；选过的附件如被退回，须重新选择。": (
        "It is in force at once and goes on record; files chosen above must be chosen again if "
        "this page comes back."
    ),
    "采用这一版": "Adopt this version",
    "换一个文件": "Another file",
    "记上“{mark}”": "marked {mark}",
}
