"""Working channels: the deployment file, delivery, callbacks, and the recheck."""

from __future__ import annotations

SENTENCES: dict[str, tuple[str, str]] = {
    "deployment-file": (
        "部署文件“{file}”不是有效的 TOML：{detail}。",
        "The deployment file “{file}” is not valid TOML: {detail}.",
    ),
    "deployment-empty": (
        "部署文件里没有写任何渠道。请加上 [channels.渠道编号] 一节。",
        "The deployment file names no channel. Add a section [channels.ID].",
    ),
    "deployment-key": (
        "部署文件里不认识“{key}”。这里可以写：{known}。",
        "The deployment file has “{key}”, which is not known. Known here: {known}.",
    ),
    "deployment-missing": (
        "部署文件缺少“{key}”。请补上。",
        "The deployment file lacks “{key}”. Add it.",
    ),
    "deployment-value": (
        "部署文件里“{key}”的值“{value}”不合适。请对照渠道说明改正。",
        (
            "The value “{value}” of “{key}” in the deployment file does not fit. See the page on "
            "channels."
        ),
    ),
    "deployment-kind": (
        "部署文件里“{key}”要么写 folder，要么写 callback，只写一个。",
        "In the deployment file “{key}” needs either a folder or a callback, and not both.",
    ),
    "deployment-same-folder": (
        "两个渠道不能发布到同一个目录，也不能一个在另一个里面：“{path}”。",
        "Two channels cannot publish in the same folder, nor one within the other: “{path}”.",
    ),
    "deployment-secret-name": (
        "“{key}”要写环境变量的名称，不写密钥本身。名称只含字母、数字和下划线。",
        (
            "“{key}” names an environment variable; the secret itself is not written there. A "
            "name has letters, digits and underscores."
        ),
    ),
    "deployment-address": (
        (
            "“{key}”不是可用的地址。请写 https:// 开头、不含用户名和密码的地址；内网只有 http 的，"
            "另写 allow_http = true。"
        ),
        (
            "“{key}” is no address that can be used. Write one with https:// and without a user "
            "or password; where there is only http inside the office, add allow_http = true."
        ),
    ),
    "deployment-agency": (
        "这份部署文件属于机构“{other}”，不能用于“{agency}”。",
        "This deployment file belongs to the agency “{other}” and cannot serve “{agency}”.",
    ),
    "deployment-by-hand": (
        "渠道“{channel}”按规程由人张贴，不能自动投放。请从部署文件中去掉，张贴后用“张贴登记”记录。",
        (
            "The channel “{channel}” is posted to by hand, as the policy says. Take it out of the "
            "deployment file and record what was posted."
        ),
    ),
    "delivery-borrowed": (
        (
            "投放只能在提交之后进行，不能借用别的程序的事务。请另用 PublicationFlow.open(数据库地"
            "址) 打开。"
        ),
        (
            "Delivery happens after commit and not within a host's transaction. Open the database "
            "with PublicationFlow.open(URL)."
        ),
    ),
    "delivery-disk": (
        "渠道“{channel}”的目录写不进去：{detail}。下次从这里继续。",
        (
            "The folder of the channel “{channel}” cannot be written: {detail}. The next run goes "
            "on here."
        ),
    ),
    "delivery-moving": (
        "事项 {matter} 正在不断变化，这次没有记下它的投放。请再运行一次。",
        (
            "The matter {matter} keeps changing; its delivery was not recorded this time. Run it "
            "again."
        ),
    ),
    "delivery-no-action": (
        '规程里“{kind}”一类没有登记张贴（does = "{does}"）的操作，投放记录不了。请在规程中加上。',
        (
            "The policy has no action of the kind “{kind}” that records a posting (does = "
            '"{does}"), so the delivery cannot be recorded. Add one to the policy.'
        ),
    ),
    "callback-secret": (
        "环境变量“{name}”里没有可用的密钥。请设置至少 {limit} 个字节的密钥。",
        (
            "The environment variable “{name}” holds no usable secret. Set one of at least "
            "{limit} bytes."
        ),
    ),
    "callback-gone": (
        "接收方“{address}”答复 410：不再接收。请改正部署文件中的地址，或去掉这个渠道。",
        (
            "The receiver “{address}” answers 410: it takes nothing any more. Correct the address "
            "in the deployment file, or take the channel out."
        ),
    ),
    "callback-redirect": (
        "接收方“{address}”要求转到别处（{status}）。签了名的内容不转发。请在部署文件中写最终地址。",
        (
            "The receiver “{address}” redirects ({status}). What is signed is not sent elsewhere: "
            "write the final address into the deployment file."
        ),
    ),
    "callback-address": (
        (
            "接收方“{address}”不接受请求（{status}）：地址、方法或签名密钥不对。这个渠道已停在这里"
            "，改正后再运行。"
        ),
        (
            "The receiver “{address}” does not take requests ({status}): the address, the method "
            "or the secret is wrong. The channel stands here until that is put right."
        ),
    ),
    "callback-wait": (
        "接收方“{address}”要求 {seconds} 秒以后再来（{status}）。下次运行时继续。",
        (
            "The receiver “{address}” asks to come back in {seconds} seconds ({status}). The next "
            "run goes on."
        ),
    ),
    "callback-unreachable": (
        "试了 {attempts} 次，没能送到“{address}”：{detail}。下次从这里继续。",
        (
            "After {attempts} attempts “{address}” was not reached: {detail}. The next run goes "
            "on here."
        ),
    ),
    "posting-photo": (
        "事项 {matter} 没有这张照片，或者它已删除。",
        "The matter {matter} has no such photo, or it was erased.",
    ),
    "year-or-since": (
        "年度和起始日期只能写一个。",
        "Name a year or a first day, not both.",
    ),
}
