# language: zh-CN
# en: The disclosure attribute
功能: 公开属性

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

  # en: What is not proactive names the article and the reason
  规则: 不主动公开的要写明条款和理由

    @clause-attribute-1 @mandatory @basis-regulations-2019-16
    # en: without the article or the reason the section does not provide
    场景大纲: 缺条款或者理由的，科室不能提供
      假如 王芳已“拟稿”，标题“低保标准”，正文“低保标准”，栏目“救助公示”，公开属性“<属性>”
      当 陈静“提供”
      那么 不符合规程，因为“内容不齐”

      例子:
        | 属性       |
        | 依申请公开 |
        | 不予公开   |

    @clause-attribute-2 @mandatory @basis-regulations-2019-16
    # en: the article without a reason
    场景: 只写条款没有理由的
      假如 王芳已“拟稿”，标题“低保标准”，正文“低保标准”，栏目“救助公示”，公开属性“依申请公开”，不主动公开的条款“第十六条：内部事务信息”
      当 陈静“提供”
      那么 不符合规程，因为“内容不齐”

    @clause-attribute-3 @mandatory @basis-regulations-2019-16
    # en: the reason without an article
    场景: 只写理由没有条款的
      假如 王芳已“拟稿”，标题“低保标准”，正文“低保标准”，栏目“救助公示”，公开属性“依申请公开”，不主动公开的理由“内部管理信息”
      当 陈静“提供”
      那么 不符合规程，因为“内容不齐”

    @clause-attribute-4 @mandatory @basis-regulations-2019-16
    # en: with both it is provided
    场景: 条款和理由都写明的可以提供
      假如 王芳已“拟稿”，标题“低保标准”，正文“低保标准”，栏目“救助公示”，公开属性“依申请公开”，不主动公开的条款“第十六条：内部事务信息”，不主动公开的理由“内部管理信息”
      当 陈静“提供”
      那么 该件在“科室提供”环节

    @clause-attribute-5 @mandatory @basis-regulations-2019-16
    # en: a reason has five hundred characters at most
    场景: 理由不超过五百字
      假如 “低保标准”已办到“拟稿”，栏目是“救助公示”
      当 王芳“改稿”，“不主动公开的理由”写 501 个字
      那么 不予受理，因为“字数超过上限”

    @clause-attribute-6 @mandatory @basis-regulations-2019-16
    # en: five hundred are not too many
    场景: 理由写满五百字的可以
      假如 “低保标准”已办到“拟稿”，栏目是“救助公示”
      当 王芳“改稿”，“不主动公开的理由”写 500 个字
      那么 该件在“拟稿”环节

    @clause-attribute-7 @mandatory @basis-regulations-2019-16
    # en: what is proactive names none
    场景: 主动公开的不用写条款
      假如 王芳已“拟稿”，标题“低保标准”，正文“低保标准”，栏目“救助公示”，公开属性“主动公开”
      当 陈静“提供”
      那么 该件在“科室提供”环节

  # en: The office may dispute it; a leader settles that before anything is approved
  规则: 办公室有异议的，由局领导裁定，裁定之前不能批准

    @clause-attribute-8 @mandatory @basis-regulations-2019-16
    # en: disputed, it waits on the leader in charge
    场景: 提出异议以后，等分管领导裁定
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“提出属性异议”，理由“应当主动公开”
      当 李娜“审核”
      那么 该件在“办公室审核”环节
      而且 赵刚的待办里有“裁定公开属性”

    @clause-attribute-9 @mandatory @basis-regulations-2019-16
    # en: not approved before it is settled
    场景: 裁定之前不能批准
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“提出属性异议”，理由“应当主动公开”
      而且 李娜已“审核”
      当 赵刚“批准”
      那么 不符合规程，因为“另有事项挡着”，事项“公开属性有异议”

    @clause-attribute-10 @mandatory @basis-regulations-2019-16
    # en: nor approved as amended
    场景: 裁定之前也不能修改后同意
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“提出属性异议”，理由“应当主动公开”
      而且 李娜已“审核”
      当 赵刚“修改后同意”，正文“每人每月五百元”
      那么 不符合规程，因为“另有事项挡着”，事项“公开属性有异议”

    @clause-attribute-11 @mandatory @basis-regulations-2019-16
    # en: nor passed on
    场景: 裁定之前也不能转呈
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“提出属性异议”，理由“应当主动公开”
      而且 李娜已“审核”
      当 赵刚“转呈”，意见“拟同意，请审定”
      那么 不符合规程，因为“另有事项挡着”，事项“公开属性有异议”

    @clause-attribute-12 @mandatory @basis-regulations-2019-16
    # en: settled, it is approved
    场景: 裁定以后可以批准
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“提出属性异议”，理由“应当主动公开”
      而且 李娜已“审核”
      而且 赵刚已“裁定公开属性”，意见“按主动公开办理”
      当 赵刚“批准”
      那么 该件在“领导批准”环节

    @clause-attribute-13 @mandatory @basis-regulations-2019-16
    # en: it may be disputed after the audit, too
    场景: 审核以后也可以提出异议
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“审核”
      而且 李娜已“提出属性异议”，理由“应当主动公开”
      当 赵刚“批准”
      那么 不符合规程，因为“另有事项挡着”，事项“公开属性有异议”

    @clause-attribute-14 @mandatory @basis-regulations-2019-16
    # en: a return does not end the dispute
    场景: 退回重办的，异议仍在
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“提出属性异议”，理由“应当主动公开”
      而且 李娜已“退回”，到“拟稿”，理由“应当主动公开”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 赵刚“批准”
      那么 不符合规程，因为“另有事项挡着”，事项“公开属性有异议”

    @clause-attribute-15 @mandatory @basis-regulations-2019-16
    # en: who may dispute and who may settle
    场景大纲: 谁可以提出、谁可以裁定
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“审核”
      而且 李娜已“提出属性异议”，理由“应当主动公开”
      那么 <人员>现在<可否>“裁定公开属性”

      例子:
        | 人员 | 可否   |
        | 赵刚 | 可以   |
        | 胡健 | 可以   |
        | 杨帆 | 不可以 |
        | 吴敏 | 不可以 |
        | 李娜 | 不可以 |
        | 陈静 | 不可以 |

    @clause-attribute-16 @mandatory @basis-regulations-2019-16
    # en: only the office auditor disputes
    场景: 只有办公室审核岗可以提出异议
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 吴敏“提出属性异议”，理由“应当主动公开”
      那么 不符合规程，因为“岗位不对”
      而且 可以办理的是李娜、孙燕

    @clause-attribute-17 @mandatory @basis-regulations-2019-16
    # en: a dispute gives its reason
    场景: 异议要写理由
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“提出属性异议”
      那么 不予受理，因为“没有写理由”

    @clause-attribute-18 @mandatory @basis-regulations-2019-16
    # en: settling gives an opinion
    场景: 裁定要写意见
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“审核”
      而且 李娜已“提出属性异议”，理由“应当主动公开”
      当 赵刚“裁定公开属性”
      那么 不予受理，因为“没有写意见”

    @clause-attribute-19 @mandatory @basis-regulations-2019-16
    # en: disputed only between provision and approval
    场景大纲: 提供以后、批准以前才能提出异议
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      那么 李娜现在不可以“提出属性异议”

      例子:
        | 环节     |
        | 拟稿     |
        | 领导批准 |
        | 已发布   |

    @clause-attribute-20 @mandatory @basis-regulations-2019-16
    # en: not settled before the audit
    场景: 审核以前不裁定
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“提出属性异议”，理由“应当主动公开”
      当 赵刚“裁定公开属性”，意见“按主动公开办理”
      那么 不符合规程，因为“环节不对”

    @clause-attribute-21 @mandatory @basis-regulations-2019-16
    # en: it is disputed once
    场景: 已有异议的不再提出
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“提出属性异议”，理由“应当主动公开”
      当 孙燕“提出属性异议”，理由“应当主动公开”
      那么 不符合规程，因为“环节不对”

    @clause-attribute-22 @mandatory @basis-regulations-2019-16
    # en: nothing is settled that nobody disputed
    场景: 没有异议的不用裁定
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“审核”
      当 赵刚“裁定公开属性”，意见“按主动公开办理”
      那么 不符合规程，因为“环节不对”

  # en: Only what is proactive is published
  规则: 只有主动公开的才能发布

    @clause-attribute-23 @mandatory @basis-regulations-2019-16
    # en: not published even when approved
    场景大纲: 不是主动公开的，批准了也不能发布
      假如 今天是 <日期>
      而且 王芳已“拟稿”，标题“低保标准”，正文“低保标准”，栏目“救助公示”，公开属性“<属性>”，不主动公开的条款“第十六条：内部事务信息”，不主动公开的理由“内部管理信息”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 周平“发布”
      那么 不符合规程，因为“所选的不符合要求”
      而且 公众看不到该件

      例子:
        | 日期       | 属性       |
        | 2017-03-06 | 依申请公开 |
        | 2017-03-06 | 不予公开   |

    @clause-attribute-24 @mandatory @basis-regulations-2019-16
    # en: the law in force on that day
    场景大纲: 引用当天有效的依据
      假如 今天是 <日期>
      而且 王芳已“拟稿”，标题“低保标准”，正文“低保标准”，栏目“救助公示”，公开属性“依申请公开”，不主动公开的条款“第十六条：内部事务信息”，不主动公开的理由“内部管理信息”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 周平“发布”
      那么 不符合规程，因为“所选的不符合要求”
      而且 依据有“<依据>”

      例子:
        | 日期       | 依据                                 |
        | 2019-05-14 | 《政府信息公开条例》（2007）第十四条 |
        | 2019-05-15 | 《政府信息公开条例》（2019）第十六条 |

    @clause-attribute-25 @mandatory @basis-regulations-2019-16
    # en: what says nothing is proactive
    场景: 没有另外写明的就是主动公开
      假如 “低保标准”已办到“领导批准”，栏目是“救助公示”
      当 周平“发布”
      那么 该件在“已发布”环节
