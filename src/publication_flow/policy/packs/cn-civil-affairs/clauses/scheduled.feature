# language: zh-CN
# en: Scheduled publication
功能: 定时发布

  背景:
    假如 科室及其负责的栏目
      | 科室       | 标识       | 栏目                     |
      | 局办公室   | office     |                          |
      | 社会救助科 | low-income | 救助公示                 |
      | 社会救助科 | low-income | 行政决策                 |
      | 社会事务科 | affairs    | 工作动态                 |
      | 社会事务科 | affairs    | 机构职能                 |
      | 社会事务科 | affairs    | 政府信息公开年度工作要点 |
      | 局领导     | leadership |                          |
    而且 人员及其岗位
      | 姓名     | 标识      | 岗位         | 科室       |
      | 胡健     | hu.jian   | 主要领导     | 局领导     |
      | 赵刚     | zhao.gang | 分管领导     | 社会救助科 |
      | 杨帆     | yang.fan  | 分管领导     | 社会事务科 |
      | 吴敏     | wu.min    | 办公室主任   | 局办公室   |
      | 李娜     | li.na     | 办公室审核岗 | 局办公室   |
      | 孙燕     | sun.yan   | 办公室审核岗 | 局办公室   |
      | 周平     | zhou.ping | 办公室发布岗 | 局办公室   |
      | 何清     | he.qing   | 保密审查岗   | 局办公室   |
      | 丁宁     | ding.ning | 监督岗       | 局办公室   |
      | 定时任务 | the.clock | 到期办理岗   | 局办公室   |
      | 罗平     | luo.ping  | 审议小组成员 | 局办公室   |
      | 苏红     | su.hong   | 审议小组成员 | 局办公室   |
      | 于海     | yu.hai    | 审议小组成员 | 社会事务科 |
      | 韩冰     | han.bing  | 审议小组成员 | 社会救助科 |
      | 田野     | tian.ye   | 审议小组成员 | 社会救助科 |
      | 王芳     | wang.fang | 科室经办岗   | 社会救助科 |
      | 陈静     | chen.jing | 科室负责人   | 社会救助科 |
      | 钱进     | qian.jin  | 科室经办岗   | 社会事务科 |
      | 邓磊     | deng.lei  | 科室负责人   | 社会事务科 |
      | 马强     | ma.qiang  |              |            |

  # en: What names a day is published on that day, not before
  规则: 写明发布日期的，到那天才发布

    @clause-scheduled-1 @mandatory @basis-bureau-chain
    # en: not before the day
    场景大纲: 日期未到不能发布
      假如 王芳已“拟稿”，标题“低保标准”，正文“低保标准”，栏目“救助公示”，定时发布日期“2017-03-20”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 今天是 2017-03-19
      当 <人员>“发布”
      那么 不符合规程，因为“日期未到”
      而且 公众看不到该件

      例子:
        | 人员 |
        | 周平 |
        | 李娜 |

    @clause-scheduled-2 @mandatory @basis-bureau-chain
    # en: nor does the timekeeper publish earlier
    场景: 到期办理岗更不能提前
      假如 王芳已“拟稿”，标题“低保标准”，正文“低保标准”，栏目“救助公示”，定时发布日期“2017-03-20”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 今天是 2017-03-19
      当 定时任务“发布”
      那么 不符合规程，因为“日期未到”
      而且 不符合规程，因为“还没有到期”

    @clause-scheduled-3 @mandatory @basis-bureau-chain
    # en: what names no day is not for the timekeeper
    场景: 没有写日期的，到期办理岗不发布
      假如 “低保标准”已办到“领导批准”，栏目是“救助公示”
      当 定时任务“发布”
      那么 不符合规程，因为“还没有到期”

    @clause-scheduled-4 @mandatory @basis-bureau-chain
    # en: on the day the timekeeper publishes
    场景: 到了那天由到期办理岗发布
      假如 王芳已“拟稿”，标题“低保标准”，正文“低保标准”，栏目“救助公示”，定时发布日期“2017-03-20”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 今天是 2017-03-20
      当 定时任务“发布”
      那么 该件在“已发布”环节
      而且 公众看到的是“低保标准”
      而且 责任链的最后一步是
        | 人员     | 操作 | 岗位       |
        | 定时任务 | 发布 | 到期办理岗 |

    @clause-scheduled-5 @mandatory @basis-bureau-chain
    # en: on the day others may publish, too
    场景: 到了那天别人也可以发布
      假如 王芳已“拟稿”，标题“低保标准”，正文“低保标准”，栏目“救助公示”，定时发布日期“2017-03-20”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 今天是 2017-03-20
      当 周平“发布”
      那么 该件在“已发布”环节

    @clause-scheduled-6 @mandatory @basis-bureau-chain
    # en: after the day as well
    场景: 过了那天仍可以发布
      假如 王芳已“拟稿”，标题“低保标准”，正文“低保标准”，栏目“救助公示”，定时发布日期“2017-03-20”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 今天是 2017-03-24
      当 周平“发布”
      那么 该件在“已发布”环节

    @clause-scheduled-7 @mandatory @basis-bureau-chain
    # en: the day is awaited once it is approved
    场景: 批准以后开始等日期
      假如 王芳已“拟稿”，标题“低保标准”，正文“低保标准”，栏目“救助公示”，定时发布日期“2017-03-20”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      那么 “定时发布”到 2017-03-20 为止

    @clause-scheduled-8 @mandatory @basis-bureau-chain
    # en: not awaited before the approval
    场景: 批准以前不计
      假如 王芳已“拟稿”，标题“低保标准”，正文“低保标准”，栏目“救助公示”，定时发布日期“2017-03-20”
      而且 陈静已“提供”
      当 李娜“审核”
      那么 “定时发布”没有在计时

    @clause-scheduled-9 @mandatory @basis-bureau-chain
    # en: on the day it is not published unless approved
    场景: 到了日期没有批准的，不能发布
      假如 王芳已“拟稿”，标题“低保标准”，正文“低保标准”，栏目“救助公示”，定时发布日期“2017-03-20”
      而且 陈静已“提供”
      而且 李娜已“审核”
      而且 今天是 2017-03-20
      当 定时任务“发布”
      那么 不符合规程，因为“环节不对”

    @clause-scheduled-10 @mandatory @basis-bureau-chain
    # en: without a day it is published once approved
    场景: 没有写日期的批准后就可以发布
      假如 “低保标准”已办到“领导批准”，栏目是“救助公示”
      当 周平“发布”
      那么 该件在“已发布”环节
      而且 “定时发布”没有在计时

    @clause-scheduled-11 @mandatory @basis-bureau-chain
    # en: a withdrawal awaits no day of publication
    场景: 撤下一轮不等发布日期
      假如 王芳已“拟稿”，标题“低保标准”，正文“低保标准”，栏目“救助公示”，定时发布日期“2017-03-20”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 今天是 2017-03-20
      而且 定时任务已“发布”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      那么 “定时发布”没有在计时
      而且 周平现在可以“撤下”

    @clause-scheduled-12 @mandatory @basis-bureau-chain
    # en: a correction may be scheduled, too
    场景: 更正也可以定时发布
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，定时发布日期“2017-03-20”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 周平“发布”
      那么 不符合规程，因为“日期未到”
      而且 公众看到的是“低保标准”
      而且 “定时发布”到 2017-03-20 为止
