# language: zh-CN
# en: Deliberation
功能: 审议

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

  # en: Each member of the group votes; it closes with three voices and minutes
  规则: 提交审议的，小组逐人表决，三人以上表决才能结束，写明会议纪要

    @clause-deliberation-1 @mandatory @basis-bureau-chain
    # en: opened, it waits on each member
    场景: 提交以后，每位成员都有待办
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 吴敏“提交审议”
      那么 罗平的待办里有“审议表决”
      而且 韩冰的待办里有“审议表决”
      而且 吴敏的待办里有“结束审议”

    @clause-deliberation-2 @mandatory @basis-bureau-chain
    # en: not approved during the deliberation
    场景: 审议当中不能批准
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 吴敏已“提交审议”
      当 赵刚“批准”
      那么 不符合规程，因为“另有事项挡着”，事项“审议中”

    @clause-deliberation-3 @mandatory @basis-bureau-chain
    # en: nor approved as amended
    场景: 审议当中也不能修改后同意
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 吴敏已“提交审议”
      当 赵刚“修改后同意”，正文“每人每月五百元”
      那么 不符合规程，因为“另有事项挡着”，事项“审议中”

    @clause-deliberation-4 @mandatory @basis-bureau-chain
    # en: nor passed on
    场景: 审议当中也不能转呈
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 吴敏已“提交审议”
      当 赵刚“转呈”，意见“拟同意，请审定”
      那么 不符合规程，因为“另有事项挡着”，事项“审议中”

    @clause-deliberation-5 @mandatory @basis-bureau-chain
    # en: one person, one vote
    场景: 一人一票
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 吴敏已“提交审议”
      而且 罗平已“审议表决”，表决“赞成”
      当 罗平“审议表决”，表决“反对”
      那么 不符合规程，因为“已经表决过”，涉及“罗平”
      而且 可以办理的是苏红、于海、韩冰、田野

    @clause-deliberation-6 @mandatory @basis-bureau-chain
    # en: whose deputy has voted does not vote again
    场景: 委托别人代投的，本人不能再投
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 罗平已委托马强代行“审议小组成员”，自 2017-03-06 至 2017-03-10
      而且 吴敏已“提交审议”
      而且 马强已“审议表决”，表决“赞成”
      当 罗平“审议表决”，表决“反对”
      那么 不符合规程，因为“已经表决过”，涉及“罗平”

    @clause-deliberation-7 @mandatory @basis-bureau-chain
    # en: a member who has voted does not vote for another as well
    场景: 成员投过票的，不能再代别人投
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 罗平已委托苏红代行“审议小组成员”，自 2017-03-06 至 2017-03-10
      而且 吴敏已“提交审议”
      而且 苏红已“审议表决”，表决“赞成”
      当 苏红“审议表决”，表决“赞成”
      那么 不符合规程，因为“已经表决过”，涉及“苏红”

    @clause-deliberation-8 @mandatory @basis-bureau-chain
    # en: only members vote
    场景: 不是小组成员的不能表决
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 吴敏已“提交审议”
      当 吴敏“审议表决”，表决“赞成”
      那么 不符合规程，因为“岗位不对”
      而且 可以办理的是罗平、苏红、于海、韩冰、田野

    @clause-deliberation-9 @mandatory @basis-bureau-chain
    # en: opened only between audit and approval
    场景大纲: 审核以后、批准以前才提交审议
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      那么 吴敏现在不可以“提交审议”

      例子:
        | 环节     |
        | 拟稿     |
        | 科室提供 |
        | 领导批准 |

    @clause-deliberation-10 @mandatory @basis-bureau-chain
    # en: no vote where nothing was opened
    场景: 没有提交审议的不能表决
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 罗平“审议表决”，表决“赞成”
      那么 不符合规程，因为“环节不对”

    @clause-deliberation-11 @mandatory @basis-bureau-chain
    # en: a vote says for, against or abstain
    场景: 表决要写明赞成、反对或者弃权
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 吴敏已“提交审议”
      当 罗平“审议表决”
      那么 不予受理，因为“必填的没有填”

    @clause-deliberation-12 @mandatory @basis-bureau-chain
    # en: two voices do not close it
    场景: 两人表决的不能结束
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 吴敏已“提交审议”
      而且 罗平已“审议表决”，表决“赞成”
      而且 苏红已“审议表决”，表决“赞成”
      当 吴敏“结束审议”，意见“会议纪要”
      那么 不符合规程，因为“表决人数不够”

    @clause-deliberation-13 @mandatory @basis-bureau-chain
    # en: those against and abstaining count, too
    场景: 反对的、弃权的都算表决的人数
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 吴敏已“提交审议”
      而且 罗平已“审议表决”，表决“赞成”
      而且 苏红已“审议表决”，表决“反对”
      而且 于海已“审议表决”，表决“弃权”
      当 吴敏“结束审议”，意见“会议纪要”
      那么 罗平的待办里没有该件
      而且 苏红现在不可以“审议表决”

    @clause-deliberation-14 @mandatory @basis-bureau-chain
    # en: closing writes the minutes
    场景: 结束要写会议纪要
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 吴敏已“提交审议”
      而且 罗平已“审议表决”，表决“赞成”
      而且 苏红已“审议表决”，表决“赞成”
      而且 于海已“审议表决”，表决“赞成”
      当 吴敏“结束审议”
      那么 不予受理，因为“没有写意见”

    @clause-deliberation-15 @mandatory @basis-bureau-chain
    # en: who may open and who may close
    场景大纲: 谁可以提交和结束审议
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      那么 <人员>现在<可否>“提交审议”

      例子:
        | 人员 | 可否   |
        | 吴敏 | 可以   |
        | 赵刚 | 可以   |
        | 杨帆 | 不可以 |
        | 李娜 | 不可以 |
        | 罗平 | 不可以 |

    @clause-deliberation-16 @mandatory @basis-bureau-chain
    # en: nobody else closes it
    场景: 不是主持的不能结束
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 吴敏已“提交审议”
      而且 罗平已“审议表决”，表决“赞成”
      而且 苏红已“审议表决”，表决“赞成”
      而且 于海已“审议表决”，表决“赞成”
      当 罗平“结束审议”，意见“会议纪要”
      那么 不符合规程，因为“岗位不对”
      而且 可以办理的是吴敏、赵刚

    @clause-deliberation-17 @mandatory @basis-bureau-chain
    # en: the leader in charge may close it, too
    场景: 分管领导也可以结束
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“提交审议”
      而且 罗平已“审议表决”，表决“赞成”
      而且 苏红已“审议表决”，表决“赞成”
      而且 于海已“审议表决”，表决“赞成”
      当 赵刚“结束审议”，意见“会议纪要”
      那么 赵刚的待办里没有“结束审议”
      而且 赵刚现在可以“批准”

    @clause-deliberation-18 @mandatory @basis-bureau-chain
    # en: it is opened once
    场景: 审议当中不再提交，没有提交的不用结束
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 吴敏已“提交审议”
      当 赵刚“提交审议”
      那么 不符合规程，因为“环节不对”

    @clause-deliberation-19 @mandatory @basis-bureau-chain
    # en: nothing is closed that was not opened
    场景: 没有提交审议的不用结束
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 吴敏“结束审议”，意见“会议纪要”
      那么 不符合规程，因为“环节不对”

    @clause-deliberation-20 @mandatory @basis-bureau-chain
    # en: a return does not end the deliberation
    场景: 退回的，审议并不终止，结束以后才能批准
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 吴敏已“提交审议”
      而且 赵刚已“退回”，到“科室提供”，理由“缺少附件”
      而且 李娜已“审核”
      当 赵刚“批准”
      那么 不符合规程，因为“另有事项挡着”，事项“审议中”

  # en: It is approved only when more than half are in favour
  规则: 过半数赞成的才能批准

    @clause-deliberation-21 @mandatory @basis-bureau-chain
    # en: three voices
    场景大纲: 三人表决
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 吴敏已“提交审议”
      而且 罗平已“审议表决”，表决“<罗平>”
      而且 苏红已“审议表决”，表决“<苏红>”
      而且 于海已“审议表决”，表决“<于海>”
      而且 吴敏已“结束审议”，意见“会议纪要”
      那么 赵刚现在<可否>“<操作>”

      例子:
        | 罗平 | 苏红 | 于海 | 操作 | 可否   |
        | 赞成 | 赞成 | 赞成 | 批准 | 可以   |
        | 赞成 | 赞成 | 反对 | 批准 | 可以   |
        | 赞成 | 赞成 | 弃权 | 转呈 | 可以   |
        | 赞成 | 反对 | 弃权 | 批准 | 不可以 |
        | 赞成 | 反对 | 反对 | 批准 | 不可以 |
        | 赞成 | 反对 | 反对 | 转呈 | 不可以 |
        | 赞成 | 弃权 | 弃权 | 批准 | 不可以 |
        | 赞成 | 弃权 | 弃权 | 转呈 | 不可以 |
        | 弃权 | 弃权 | 弃权 | 批准 | 不可以 |

    @clause-deliberation-22 @mandatory @basis-bureau-chain
    # en: a tie does not carry
    场景: 赞成和反对各半的，不算通过
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 吴敏已“提交审议”
      而且 罗平已“审议表决”，表决“赞成”
      而且 苏红已“审议表决”，表决“赞成”
      而且 于海已“审议表决”，表决“反对”
      而且 韩冰已“审议表决”，表决“反对”
      而且 吴敏已“结束审议”，意见“会议纪要”
      当 赵刚“批准”
      那么 不符合规程，因为“赞成的不够”

    @clause-deliberation-23 @mandatory @basis-bureau-chain
    # en: three of five carry
    场景大纲: 五人表决，三人赞成的通过
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 吴敏已“提交审议”
      而且 罗平已“审议表决”，表决“赞成”
      而且 苏红已“审议表决”，表决“赞成”
      而且 于海已“审议表决”，表决“反对”
      而且 韩冰已“审议表决”，表决“反对”
      而且 田野已“审议表决”，表决“赞成”
      而且 吴敏已“结束审议”，意见“会议纪要”
      那么 赵刚现在可以“<操作>”

      例子:
        | 操作 |
        | 批准 |
        | 转呈 |

    @clause-deliberation-24 @mandatory @basis-bureau-chain
    # en: what was not put to the group is approved as usual
    场景: 没有提交审议的，照常批准
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“批准”
      那么 该件在“领导批准”环节

  # en: Votes are about one content
  规则: 改过的内容，原来的票不算

    @clause-deliberation-25 @mandatory @basis-bureau-chain
    # en: a changed content is voted on anew
    场景: 改过的内容重新提交审议，投过票的再投
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 吴敏已“提交审议”
      而且 罗平已“审议表决”，表决“反对”
      而且 王芳已“改稿”，正文“每人每月五百元”
      当 罗平“审议表决”，表决“赞成”
      那么 苏红现在可以“审议表决”
      而且 罗平现在不可以“审议表决”

    @clause-deliberation-26 @mandatory @basis-bureau-chain
    # en: voices on the text before it was changed are not counted
    场景: 改稿之前的票不计入人数
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 吴敏已“提交审议”
      而且 罗平已“审议表决”，表决“赞成”
      而且 苏红已“审议表决”，表决“赞成”
      而且 王芳已“改稿”，正文“每人每月五百元”
      而且 于海已“审议表决”，表决“赞成”
      当 吴敏“结束审议”，意见“会议纪要”
      那么 不符合规程，因为“表决人数不够”

    @clause-deliberation-27 @mandatory @basis-bureau-chain
    # en: carried and then changed, it is voted on anew
    场景大纲: 通过以后又改稿的，要重新表决
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 吴敏已“提交审议”
      而且 罗平已“审议表决”，表决“赞成”
      而且 苏红已“审议表决”，表决“赞成”
      而且 于海已“审议表决”，表决“赞成”
      而且 吴敏已“结束审议”，意见“会议纪要”
      而且 赵刚已“退回”，到“拟稿”，理由“缺少附件”
      而且 王芳已“改稿”，正文“每人每月五百元”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 赵刚“<操作>”，意见“拟同意，请审定”
      那么 不符合规程，因为“表决人数不够”

      例子:
        | 操作 |
        | 批准 |
        | 转呈 |

    @clause-deliberation-28 @mandatory @basis-bureau-chain
    # en: not carried, it is not approved as amended either
    场景大纲: 没有通过的，领导也不能修改后同意
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 吴敏已“提交审议”
      而且 罗平已“审议表决”，表决“<罗平>”
      而且 苏红已“审议表决”，表决“反对”
      而且 于海已“审议表决”，表决“弃权”
      而且 吴敏已“结束审议”，意见“会议纪要”
      当 赵刚“修改后同意”，正文“每人每月五百元”
      那么 不符合规程，因为“赞成的不够”

      例子:
        | 罗平 |
        | 赞成 |
        | 反对 |

    @clause-deliberation-29 @mandatory @basis-bureau-chain
    # en: carried, it may be approved as amended
    场景: 通过的，领导可以修改后同意
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 吴敏已“提交审议”
      而且 罗平已“审议表决”，表决“赞成”
      而且 苏红已“审议表决”，表决“赞成”
      而且 于海已“审议表决”，表决“反对”
      而且 韩冰已“审议表决”，表决“反对”
      而且 田野已“审议表决”，表决“赞成”
      而且 吴敏已“结束审议”，意见“会议纪要”
      当 赵刚“修改后同意”，正文“每人每月五百元”
      那么 该件在“领导批准”环节

    @clause-deliberation-30 @mandatory @basis-bureau-chain
    # en: amended by one leader, the next decides without another vote
    场景: 分管领导修改后同意的，主要领导批准时不用再表决
      假如 “养老规划”已办到“办公室审核”，栏目是“行政决策”
      而且 吴敏已“提交审议”
      而且 罗平已“审议表决”，表决“赞成”
      而且 苏红已“审议表决”，表决“赞成”
      而且 于海已“审议表决”，表决“赞成”
      而且 吴敏已“结束审议”，意见“会议纪要”
      而且 赵刚已“修改后同意”，正文“改后的规划”
      当 胡健“批准”
      那么 该件在“领导批准”环节

    @clause-deliberation-31 @mandatory @basis-bureau-chain
    # en: the next may amend it once more
    场景: 主要领导也可以在分管领导改稿之后再改
      假如 “养老规划”已办到“办公室审核”，栏目是“行政决策”
      而且 吴敏已“提交审议”
      而且 罗平已“审议表决”，表决“赞成”
      而且 苏红已“审议表决”，表决“赞成”
      而且 于海已“审议表决”，表决“赞成”
      而且 吴敏已“结束审议”，意见“会议纪要”
      而且 赵刚已“修改后同意”，正文“改后的规划”
      当 胡健“修改后同意”，正文“又改的规划”
      那么 该件在“办公室审核”环节
      而且 赵刚的待办里有“批准”
