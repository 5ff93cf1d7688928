"""What the JSON API says by itself: of the request as such, not of the matter it is about."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "api.no-route": (
        "没有这个地址：{path}。",
        "There is nothing at {path}.",
    ),
    "api.method": (
        "这个地址不支持 {method}。",
        "This address does not take {method}.",
    ),
    "api.media": (
        "请求体的类型是 {media}，这里只收 {known}。",
        "The body is {media}; taken here: {known}.",
    ),
    "api.body-unreadable": (
        "请求体读不懂（{detail}）。",
        "The body cannot be read ({detail}).",
    ),
    "api.validation": (
        "请求有 {count} 处不合要求，逐项见 errors。",
        "The request has {count} mistakes; errors names each.",
    ),
    "api.wrong-shape": (
        "“{field}”的形式不对（{detail}）。",
        "“{field}” has the wrong form ({detail}).",
    ),
    "api.number": (
        "“{field}”应是整数⟦，不小于 {least}⟧⟦，不大于 {most}⟧。",
        "“{field}” must be a whole number⟦, {least} at least⟧⟦, {most} at most⟧.",
    ),
    "api.object": (
        "“{field}”应是 JSON 对象（名称与值成对）。",
        "“{field}” must be a JSON object of names and values.",
    ),
    "api.bad-cursor": (
        "读取位置“{value}”不是本接口给出的。",
        "The cursor “{value}” was not given out by this API.",
    ),
    "api.bad-etag": (
        "If-Match“{value}”看不懂。",
        "If-Match “{value}” cannot be read.",
    ),
    "api.bad-key": (
        "Idempotency-Key“{value}”不能用：1 到 {limit} 个可见的半角字符，不含引号和空格。",
        (
            "The Idempotency-Key “{value}” cannot be used: 1 to {limit} visible ASCII characters "
            "without quotes or blanks."
        ),
    ),
    "api.if-match-required": (
        "办理要带 If-Match，写明您看到的是事项的哪一版。",
        "An action needs If-Match: which version of the matter you have seen.",
    ),
    "api.key-required": (
        "批量办理要带 Idempotency-Key。",
        "A bulk action needs an Idempotency-Key.",
    ),
    "api.stale": (
        "您看到的是事项 {matter} 的第 {expected} 版，现在是第 {version} 版，本次没有写入。",
        (
            "You saw version {expected} of matter {matter}, it is now at {version}; nothing was "
            "written."
        ),
    ),
    "api.signer": (
        "{mode}签批要写明签批人 signer；系统内办理由登录的本人签，不写 signer。",
        (
            "A sign-off given as {mode} needs its signer; in the system whoever is signed in signs "
            "and names none."
        ),
    ),
    "api.twice": (
        "“{field}”写了两次。",
        "“{field}” is given twice.",
    ),
    "api.not-encoded": (
        "“{field}”不是 base64。",
        "“{field}” is not base64.",
    ),
}
