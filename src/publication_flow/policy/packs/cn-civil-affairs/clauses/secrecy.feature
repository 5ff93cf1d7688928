# language: zh-CN
# en: Secrecy review
功能: 保密审查

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

  # en: What the auditor cannot tell goes to the secrecy reviewer, for seven working days
  规则: 审核人员自己不能确定的，送保密审查岗，七个工作日内审查完毕

    @clause-secrecy-1 @mandatory @basis-regulations-2019-17
    # en: sent for review, it waits on the secrecy reviewer
    场景: 送审以后在保密审查岗的待办里
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“送保密审查”
      那么 该件在“科室提供”环节
      而且 何清的待办里有“保密审查通过”，最迟 2017-03-15
      而且 “保密审查时限”到 2017-03-15 为止

    @clause-secrecy-2 @mandatory @basis-regulations-2019-17
    # en: seven working days leave out the holiday and count the make-up Saturday
    场景: 七个工作日跳过放假，计入调休上班的星期六
      假如 今天是 2017-09-28
      而且 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“送保密审查”
      那么 “保密审查时限”到 2017-10-13 为止

    @clause-secrecy-3 @mandatory @basis-regulations-2019-17
    # en: what was not sent for review waits on no reviewer
    场景: 没有送审的，保密审查岗没有待办
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      那么 何清的待办里没有该件

    @clause-secrecy-4 @mandatory @basis-regulations-2019-17
    # en: no audit before the review is over
    场景: 审查完毕之前不能审核
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“送保密审查”
      当 孙燕“审核”
      那么 不符合规程，因为“另有事项挡着”，事项“送专人保密审查”
      而且 没有人可以办理

    @clause-secrecy-5 @mandatory @basis-regulations-2019-17
    # en: cleared, it is audited
    场景: 审查通过以后可以审核
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“送保密审查”
      而且 何清已“保密审查通过”，意见“不涉密”
      当 李娜“审核”
      那么 该件在“办公室审核”环节
      而且 “保密审查时限”没有在计时

    @clause-secrecy-6 @mandatory @basis-regulations-2019-17
    # en: clearing gives an opinion
    场景: 审查通过要写意见
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“送保密审查”
      当 何清“保密审查通过”
      那么 不予受理，因为“没有写意见”

    @clause-secrecy-7 @mandatory @basis-regulations-2019-17
    # en: only the secrecy reviewer concludes
    场景大纲: 只有保密审查岗可以下结论
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“送保密审查”
      那么 <人员>现在<可否>“<操作>”

      例子:
        | 人员 | 操作         | 可否   |
        | 何清 | 保密审查通过 | 可以   |
        | 何清 | 报请确定     | 可以   |
        | 何清 | 确定不得公开 | 可以   |
        | 李娜 | 保密审查通过 | 不可以 |
        | 李娜 | 报请确定     | 不可以 |
        | 李娜 | 确定不得公开 | 不可以 |
        | 赵刚 | 保密审查通过 | 不可以 |
        | 胡健 | 确定不得公开 | 不可以 |

    @clause-secrecy-8 @mandatory @basis-regulations-2019-17
    # en: only the office auditor sends for review
    场景: 只有办公室审核岗可以送审
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 王芳“送保密审查”
      那么 不符合规程，因为“岗位不对”
      而且 可以办理的是李娜、孙燕

    @clause-secrecy-9 @mandatory @basis-regulations-2019-17
    # en: what is under review is not sent again
    场景: 已经送审的不再送审
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“送保密审查”
      当 李娜“送保密审查”
      那么 不符合规程，因为“环节不对”

    @clause-secrecy-10 @mandatory @basis-regulations-2019-17
    # en: nothing is cleared that was not sent
    场景: 没有送审的，审查岗不能下结论通过
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 何清“保密审查通过”，意见“不涉密”
      那么 不符合规程，因为“环节不对”

    @clause-secrecy-11 @mandatory @basis-regulations-2019-17
    # en: sent for review only between provision and audit
    场景大纲: 只在科室提供以后、审核以前送审
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      那么 李娜现在不可以“送保密审查”
      而且 何清现在不可以“确定不得公开”

      例子:
        | 环节       |
        | 拟稿       |
        | 办公室审核 |
        | 领导批准   |
        | 已发布     |

    @clause-secrecy-12 @mandatory @basis-regulations-2019-17
    # en: a return does not get round the review
    场景: 退回科室再报来的，审查仍在，不能绕过
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“送保密审查”
      而且 李娜已“退回”，到“拟稿”，理由“缺少附件”
      而且 陈静已“提供”
      当 李娜“审核”
      那么 不符合规程，因为“另有事项挡着”，事项“送专人保密审查”
      而且 何清的待办里有“保密审查通过”

    @clause-secrecy-13 @mandatory @basis-regulations-2019-17
    # en: while it is with the section nothing waits on the reviewer, and the limit runs on
    场景: 退回期间审查岗没有待办，时限照计
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“送保密审查”
      当 李娜“退回”，到“拟稿”，理由“缺少附件”
      那么 何清的待办里没有该件
      而且 “保密审查时限”到 2017-03-15 为止
      而且 何清现在不可以“保密审查通过”
      而且 何清现在不可以“报请确定”

  # en: What the reviewer cannot tell either is referred, and the answer decides
  规则: 审查岗也不能确定的，报请主管部门确定，凭答复办理

    @clause-secrecy-14 @mandatory @basis-regulations-2019-17
    # en: no audit while it is referred
    场景: 报请确定期间不能审核
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“送保密审查”
      而且 何清已“报请确定”，理由“定密依据不明”
      当 李娜“审核”
      那么 不符合规程，因为“另有事项挡着”，事项“报请主管部门确定”

    @clause-secrecy-15 @mandatory @basis-regulations-2019-17
    # en: referred, the limit of the review stops and the answer is awaited
    场景: 报请以后审查时限停止，等候答复
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“送保密审查”
      当 何清“报请确定”，理由“定密依据不明”
      那么 “保密审查时限”没有在计时
      而且 何清的待办里有“保密审查通过”

    @clause-secrecy-16 @mandatory @basis-regulations-2019-17
    # en: answered that it may be disclosed, it is audited
    场景: 主管部门答复可以公开的，可以审核
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“送保密审查”
      而且 何清已“报请确定”，理由“定密依据不明”
      而且 何清已“保密审查通过”，意见“主管部门答复可以公开”
      当 李娜“审核”
      那么 该件在“办公室审核”环节

    @clause-secrecy-17 @mandatory @basis-regulations-2019-17
    # en: answered that it may not, it is determined so
    场景: 主管部门答复不得公开的，确定不得公开
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“送保密审查”
      而且 何清已“报请确定”，理由“定密依据不明”
      而且 何清已“确定不得公开”，理由“主管部门答复不得公开”
      当 李娜“审核”
      那么 不符合规程，因为“另有事项挡着”，事项“确定不得公开”

    @clause-secrecy-18 @mandatory @basis-regulations-2019-17
    # en: a referral gives its reason
    场景: 报请确定要写理由
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“送保密审查”
      当 何清“报请确定”
      那么 不予受理，因为“没有写理由”

    @clause-secrecy-19 @mandatory @basis-regulations-2019-17
    # en: nothing is referred that was not sent for review
    场景: 没有送审的不能报请
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 何清“报请确定”，理由“定密依据不明”
      那么 不符合规程，因为“环节不对”

    @clause-secrecy-20 @mandatory @basis-regulations-2019-17
    # en: what is referred is not sent for review again
    场景: 报请期间不再送审
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“送保密审查”
      而且 何清已“报请确定”，理由“定密依据不明”
      当 李娜“送保密审查”
      那么 不符合规程，因为“环节不对”

  # en: What was determined not to be disclosed is not audited
  规则: 确定不得公开的，不能审核

    @clause-secrecy-21 @mandatory @basis-regulations-2019-17
    # en: the reviewer may determine it at once
    场景: 审查岗可以直接确定不得公开
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 何清“确定不得公开”，理由“涉及国家秘密”
      那么 该件在“科室提供”环节
      而且 李娜现在不可以“审核”
      而且 李娜现在可以“退回”，到“拟稿”

    @clause-secrecy-22 @mandatory @basis-regulations-2019-17
    # en: only the reviewer may change the determination
    场景: 确定不得公开的，由审查岗重新审查才能改成通过
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 何清已“确定不得公开”，理由“涉及国家秘密”
      而且 何清已“保密审查通过”，意见“已解密”
      当 李娜“审核”
      那么 该件在“办公室审核”环节

    @clause-secrecy-23 @mandatory @basis-regulations-2019-17
    # en: changing it gives an opinion
    场景: 改成通过要写意见，也不催办
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 何清已“确定不得公开”，理由“涉及国家秘密”
      当 何清“保密审查通过”
      那么 不予受理，因为“没有写意见”

    @clause-secrecy-24 @mandatory @basis-regulations-2019-17
    # en: a return does not lift the determination
    场景: 确定不得公开的，退回再报来也不能审核
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 何清已“确定不得公开”，理由“涉及国家秘密”
      而且 李娜已“退回”，到“拟稿”，理由“缺少附件”
      而且 陈静已“提供”
      当 李娜“审核”
      那么 不符合规程，因为“另有事项挡着”，事项“确定不得公开”

    @clause-secrecy-25 @mandatory @basis-regulations-2019-17
    # en: a leader then withholds it, until its review
    场景大纲: 确定不得公开的，由局领导决定不予公开，到期复查
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 何清已“确定不得公开”，理由“涉及国家秘密”
      当 <人员>“不予公开”，不予公开的条款“<条款>”，理由“涉及国家秘密”
      那么 办理结果是“不予公开”
      而且 “不予公开复查”到 2018-03-06 为止

      例子:
        | 人员 | 条款     |
        | 赵刚 | 第十四条 |
        | 胡健 | 第十五条 |
        | 赵刚 | 第十六条 |

    @clause-secrecy-26 @mandatory @basis-regulations-2019-17
    # en: determined, it waits on the leaders
    场景: 确定以后等局领导决定
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 何清“确定不得公开”，理由“涉及国家秘密”
      那么 赵刚的待办里有“不予公开”
      而且 胡健的待办里有“不予公开”
      而且 何清的待办里没有该件

    @clause-secrecy-27 @mandatory @basis-regulations-2019-17
    # en: withholding it gives a reason
    场景: 由此不予公开的，也要写理由
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 何清已“确定不得公开”，理由“涉及国家秘密”
      当 赵刚“不予公开”
      那么 不予受理，因为“没有写理由”

    @clause-secrecy-28 @mandatory @basis-regulations-2019-17
    # en: its review lies within two years as well
    场景: 由此不予公开的，复查日期也在两年以内
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 何清已“确定不得公开”，理由“涉及国家秘密”
      当 赵刚“不予公开”，理由“涉及国家秘密”，复查日期“2019-03-07”
      那么 不符合规程，因为“日期不在期限内”

    @clause-secrecy-29 @mandatory @basis-regulations-2019-17
    # en: two years are not too many for it
    场景: 由此不予公开的，复查日期两年整的可以
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 何清已“确定不得公开”，理由“涉及国家秘密”
      当 赵刚“不予公开”，理由“涉及国家秘密”，复查日期“2019-03-06”
      那么 “不予公开复查”到 2019-03-06 为止

    @clause-secrecy-30 @mandatory @basis-regulations-2019-17
    # en: what was not determined so is not withheld before the audit
    场景: 没有确定的，在科室提供环节不能不予公开
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 赵刚“不予公开”，理由“涉及国家秘密”
      那么 不符合规程，因为“环节不对”

    @clause-secrecy-31 @mandatory @basis-regulations-2019-17
    # en: only leaders withhold it
    场景: 只有局领导可以决定
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 何清已“确定不得公开”，理由“涉及国家秘密”
      当 李娜“不予公开”，理由“涉及国家秘密”
      那么 不符合规程，因为“岗位不对”
      而且 可以办理的是赵刚、胡健

    @clause-secrecy-32 @mandatory @basis-regulations-2019-17
    # en: once determined the limit stops, and it is not sent again
    场景: 确定以后审查时限停止，也不再送审
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“送保密审查”
      而且 何清已“确定不得公开”，理由“涉及国家秘密”
      当 李娜“送保密审查”
      那么 不符合规程，因为“环节不对”
      而且 “保密审查时限”没有在计时

    @clause-secrecy-33 @mandatory @basis-regulations-2019-17
    # en: it is determined once
    场景: 已经确定的不再确定
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 何清已“确定不得公开”，理由“涉及国家秘密”
      当 何清“确定不得公开”，理由“涉及国家秘密”
      那么 不符合规程，因为“环节不对”

    @clause-secrecy-34 @mandatory @basis-regulations-2019-17
    # en: the determination gives its reason
    场景: 确定不得公开要写理由
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 何清“确定不得公开”
      那么 不予受理，因为“没有写理由”

  # en: A refusal cites the law in force on that day
  规则: 引用当天有效的法律依据

    @clause-secrecy-35 @mandatory @basis-regulations-2019-17
    # en: the Regulations of 2007, then those of 2019
    场景大纲: 新《条例》施行前后
      假如 今天是 <日期>
      而且 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“送保密审查”
      当 李娜“审核”
      那么 不符合规程，因为“另有事项挡着”
      而且 依据有“<依据>”

      例子:
        | 日期       | 依据                                 |
        | 2019-05-14 | 《政府信息公开条例》（2007）第十四条 |
        | 2019-05-15 | 《政府信息公开条例》（2019）第十七条 |
