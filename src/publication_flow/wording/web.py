"""What the web host answers when a request goes no further, and what `serve` refuses to do."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "incident": (
        (
            "系统出了差错，这一步没有办成，已有的记录不受影响。请稍后再试；"
            "仍不行，把编号 {incident} 告诉系统管理员。"
        ),
        (
            "Something went wrong; this step was not done, and nothing recorded is affected. Try "
            "again later, or tell the administrator the number {incident}."
        ),
    ),
    "foreign-origin": (
        "这次提交不是从本系统的页面发出的，已拒绝。请从本系统的页面重新打开并提交。",
        (
            "This was not sent from a page of this system and was refused. Open the page here and "
            "send it again."
        ),
    ),
    "request-too-large": (
        "提交的内容超过 {megabytes} MB，没有接收。请压缩或拆分附件后再提交。",
        (
            "What was sent is larger than {megabytes} MB and was not taken. Compress or split the "
            "attachments."
        ),
    ),
    "too-many-requests": (
        "操作太频繁，请等 {seconds} 秒再试。",
        "Too many requests. Please wait {seconds} s and try again.",
    ),
    "not-signed-in": (
        "还没有登录。请先从所在门户登录，再打开这个页面。",
        "Nobody is signed in. Sign in to your portal first, then open this page again.",
    ),
    "page": (
        "没有这项内容，或者您无权查看。请核对地址或人员，或从首页进入。",
        (
            "There is no such page, or you may not see it. Check the address or begin at the home "
            "page."
        ),
    ),
    "method": (
        "这个地址不接受这种操作。请回到上一页，用页面上的按钮办理。",
        "This address does not take that. Go back and use the buttons on the page.",
    ),
    "form-unreadable": (
        "提交的表单读不出来。请回到上一页重新填写。",
        "The form could not be read. Go back and fill it in again.",
    ),
    "command-missing": (
        "表单缺少提交编号，可能是旧页面。请重新打开页面再提交。",
        "The form lacks its command id; the page may be an old one. Open it again and send it.",
    ),
    "policy-copy": (
        "页面带回的规程文件与它显示的摘要对不上，没有采用。请从头上传一次。",
        (
            "The policy file that the page brought back does not have the digest it showed; "
            "nothing was adopted. Upload it again from the start."
        ),
    ),
    "file-empty": (
        "文件“{file}”是空的（0 字节），没有接收。请核对后重新选择。",
        "The file “{file}” is empty (0 bytes) and was not taken. Check it and choose again.",
    ),
    "file-program": (
        "“{file}”是程序文件，不收。请改传文档、表格、图片或压缩包。",
        "“{file}” is a program and is not taken. Send documents, tables, pictures or archives.",
    ),
    "file-mismatch": (
        "“{file}”的扩展名是 {ending}，内容却不是，可能已损坏或改过名。请重新导出后再传。",
        (
            "“{file}” ends in {ending} but is not one; it may be damaged or renamed. Export it "
            "anew and send that."
        ),
    ),
    "signer-required": (
        "请选择是谁签批的。录入的人不能代签。",
        "Choose who signed. Whoever records it does not sign.",
    ),
    "signed-on-required": (
        "请填写签批的日期。",
        "Give the day of the sign-off.",
    ),
    "attachment": (
        "没有这个附件，或者它已被清除。请回到事项页面核对。",
        "There is no such attachment, or it was erased. Check on the item's page.",
    ),
    # ---- serve ----
    "serve-open": (
        (
            "演示登录谁都能进，只能在本机（127.0.0.1）上用，不能监听 {host}。"
            "要对外提供，请改用 --identity signed-header 或 proxy。"
        ),
        (
            "With the demo login anybody may be anybody, so it listens on 127.0.0.1 only, not on "
            "{host}. To serve others use --identity signed-header or proxy."
        ),
    ),
    "serve-secret": (
        (
            "signed-header 需要 --secret-file：一个至少 {least} 字节的密钥文件"
            "（可用 openssl rand -hex 32 生成）⟦，现有 {found} 字节⟧。"
        ),
        (
            "signed-header needs --secret-file: a file with a secret of at least {least} bytes "
            "(openssl rand -hex 32 makes one)⟦; it has {found}⟧."
        ),
    ),
    "serve-trusted": (
        "proxy 需要 --trusted 写明代理的地址，例如 --trusted 127.0.0.1⟦；“{value}”不是地址⟧。",
        (
            "proxy needs --trusted with the proxy's address, --trusted 127.0.0.1 for example⟦; "
            "“{value}” is no address⟧."
        ),
    ),
    "serve-identity": (
        "请用 --identity 写明怎样知道是谁在办理：demo（只限本机试用）、signed-header 或 proxy。",
        (
            "Say with --identity how to know who is asking: demo (this machine only), "
            "signed-header or proxy."
        ),
    ),
    "serve-port": (
        "端口 {port} 在 {host} 上用不了：{detail}。请换一个：--port。",
        "Port {port} on {host} cannot be used: {detail}. Choose another with --port.",
    ),
    "web-missing": (
        "没有安装网页所需的 {module}。请运行 pip install 'publication-flow[web]'。",
        "The web pages need {module}: pip install 'publication-flow[web]'.",
    ),
}
