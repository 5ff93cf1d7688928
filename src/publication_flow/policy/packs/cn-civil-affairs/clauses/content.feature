# language: zh-CN
# en: Content, secrecy review and reasons
功能: 内容、保密审查和理由

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
      | 姓名 | 标识      | 岗位         | 科室       |
      | 秦岚 | qin.lan   |              |            |
      | 王芳 | wang.fang | 科室经办岗   | 社会救助科 |
      | 胡健 | hu.jian   | 主要领导     | 局领导     |
      | 赵刚 | zhao.gang | 分管领导     | 社会救助科 |
      | 杨帆 | yang.fan  | 分管领导     | 社会事务科 |
      | 李娜 | li.na     | 办公室审核岗 | 局办公室   |
      | 孙燕 | sun.yan   | 办公室审核岗 | 局办公室   |
      | 周平 | zhou.ping | 办公室发布岗 | 局办公室   |
      | 吴敏 | wu.min    | 办公室主任   | 局办公室   |
      | 刘洋 | liu.yang  | 科室经办岗   | 社会救助科 |
      | 陈静 | chen.jing | 科室负责人   | 社会救助科 |
      | 钱进 | qian.jin  | 科室经办岗   | 社会事务科 |
      | 邓磊 | deng.lei  | 科室负责人   | 社会事务科 |
      | 马强 | ma.qiang  |              |            |

  # en: What goes on is complete
  规则: 提供的内容要齐全

    @clause-content-1 @mandatory @basis-regulations-2007-4 @basis-regulations-2019-12 @seed-30
    # en: without a body it does not go on
    场景: 没有正文不能往下走
      假如 王芳已“拟稿”，标题“低保标准”，栏目“救助公示”
      当 陈静“提供”
      那么 不符合规程，因为“内容不齐”

    @clause-content-2 @mandatory @basis-regulations-2007-4 @basis-regulations-2019-12 @seed-30
    # en: with the body it goes on
    场景: 补上正文就能往下走
      假如 王芳已“拟稿”，标题“低保标准”，栏目“救助公示”
      而且 王芳已“改稿”，正文“补上正文”
      当 陈静“提供”
      那么 责任链的最后一步是
        | 人员 | 操作 |
        | 陈静 | 提供 |

    @clause-content-3 @mandatory @seed-30
    # en: without a title nothing is taken in
    场景: 没有标题不予受理
      当 王芳“拟稿”，正文“低保标准”，栏目“救助公示”
      那么 不予受理，因为“必填的没有填”

    @clause-content-4 @mandatory @seed-30
    # en: nothing is drafted without content
    场景: 没有内容不予受理
      当 王芳“拟稿”
      那么 不予受理，因为“没有写内容”

    @clause-content-5 @advisory @seed-30
    # en: as long as allowed
    场景大纲: 字数在上限以内
      假如 “低保标准”已办到“拟稿”，栏目是“救助公示”
      当 王芳“改稿”，“<部分>”写 <字数> 个字
      那么 责任链的最后一步是
        | 人员 | 操作 |
        | 王芳 | 改稿 |

      例子:
        | 部分     | 字数   |
        | 标题     | 200    |
        | 正文     | 200000 |
        | 内容概述 | 500    |
        | 文号     | 60     |

    @clause-content-6 @advisory @seed-30
    # en: longer than allowed
    场景大纲: 字数超过上限
      假如 “低保标准”已办到“拟稿”，栏目是“救助公示”
      当 王芳“改稿”，“<部分>”写 <字数> 个字
      那么 不予受理，因为“字数超过上限”

      例子:
        | 部分     | 字数   |
        | 标题     | 201    |
        | 正文     | 200001 |
        | 内容概述 | 501    |
        | 文号     | 61     |

  # en: Sections supply within their remit
  规则: 科室在职责范围内提供资料

    @clause-content-7 @mandatory @basis-bureau-chain @seed-9
    # en: moved to another section's category it does not go on
    场景: 改到别的科室的栏目就不能往下走
      假如 王芳已“拟稿”，标题“低保标准”，正文“低保标准”，栏目“救助公示”
      而且 王芳已“改稿”，栏目“工作动态”
      当 陈静“提供”
      那么 不符合规程，因为“栏目不归本科室负责”

  # en: What is signed is what is published
  规则: 签批的就是要发布的这一稿

    @clause-content-8 @mandatory @basis-bureau-chain @seed-12
    # en: changed after a sign-off it does not go on
    场景大纲: 签批以后改过的稿子不能往下走
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      而且 刘洋已“改稿”，正文“改了一处”
      当 <人员>“<操作>”
      那么 不符合规程，因为“签批的不是现在的内容”，步骤“<步骤>”

      例子:
        | 环节       | 人员 | 操作 | 步骤 |
        | 科室提供   | 李娜 | 审核 | 提供 |
        | 办公室审核 | 赵刚 | 批准 | 提供 |
        | 领导批准   | 周平 | 发布 | 审核 |

    @clause-content-9 @mandatory @basis-bureau-chain @seed-6
    # en: signed anew from the start it is published
    场景: 改过的稿子从头签批后可以发布
      假如 “低保标准”已办到“领导批准”，栏目是“救助公示”
      而且 刘洋已“改稿”，正文“改了一处”
      而且 李娜已“退回”，到“拟稿”，理由“内容有改动”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 周平“发布”
      那么 公众看到的是“改了一处”

  # en: Nothing is public that did not pass the secrecy review
  规则: 未经保密审查通过的不得公开

    @clause-content-10 @mandatory @basis-regulations-2007-14 @basis-regulations-2019-17
    # en: what did not pass does not go on
    场景大纲: 审查没有通过的不能往下走
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“审核”，保密审查“<结论>”
      那么 不符合规程，因为“审查没有通过”
      而且 该件在“科室提供”环节

      例子:
        | 结论               |
        | 不能确定，报请确定 |
        | 不得公开           |

    @clause-content-11 @mandatory @basis-regulations-2007-14 @basis-regulations-2019-17
    # en: what passed goes on
    场景: 审查通过的往下走
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“审核”，保密审查“通过”
      那么 责任链的最后一步是
        | 人员 | 操作 |
        | 李娜 | 审核 |

    @clause-content-12 @mandatory @basis-regulations-2007-14 @basis-regulations-2019-17
    # en: the law cited before and after the new Regulations
    场景大纲: 新《条例》施行前后的依据
      假如 今天是 <日期>
      而且 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“审核”，保密审查“不得公开”
      那么 不符合规程，因为“审查没有通过”
      而且 依据有“<依据>”

      例子:
        | 日期       | 依据                                 |
        | 2019-05-14 | 《政府信息公开条例》（2007）第十四条 |
        | 2019-05-15 | 《政府信息公开条例》（2019）第十七条 |

    @clause-content-13 @mandatory @basis-regulations-2007-4 @basis-regulations-2019-12
    # en: the law cited for what is incomplete
    场景大纲: 内容不齐的依据
      假如 今天是 <日期>
      而且 王芳已“拟稿”，标题“低保标准”，栏目“救助公示”
      当 陈静“提供”
      那么 不符合规程，因为“内容不齐”
      而且 依据有“<依据>”

      例子:
        | 日期       | 依据                                 |
        | 2019-05-14 | 《政府信息公开条例》（2007）第四条   |
        | 2019-05-15 | 《政府信息公开条例》（2019）第十二条 |

    @clause-content-14 @mandatory @basis-regulations-2007-6 @basis-regulations-2019-6
    # en: the law cited for corrections
    场景大纲: 更正的依据
      假如 今天是 <日期>
      而且 “低保标准”已办到“已发布”，栏目是“救助公示”
      当 周平“更正”，正文“另写”，理由“有误”
      那么 不符合规程，因为“岗位不对”
      而且 依据有“<依据>”

      例子:
        | 日期       | 依据                               |
        | 2019-05-14 | 《政府信息公开条例》（2007）第六条 |
        | 2019-05-15 | 《政府信息公开条例》（2019）第六条 |

    @clause-content-15 @mandatory @basis-bureau-persons
    # en: the house rule is cited
    场景: 本局规定也作为依据
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 陈静已被任命为局办公室的“办公室审核岗”
      当 陈静“审核”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“提供”，涉及“陈静”
      而且 依据有“本局规定：责任到岗、责任到人”

  # en: Reasons, opinions and contents are given where asked for
  规则: 该写理由、意见和内容的要写

    @clause-content-16 @mandatory @seed-24
    # en: not accepted without a reason
    场景大纲: 没有写理由的不予受理
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 <人员>“<操作>”
      那么 不予受理，因为“没有写理由”

      例子:
        | 环节       | 人员 | 操作     |
        | 拟稿       | 王芳 | 撤销     |
        | 办公室审核 | 胡健 | 不同意   |
        | 办公室审核 | 胡健 | 不予公开 |
        | 已发布     | 王芳 | 提请撤下 |
        | 已发布     | 胡健 | 先行撤下 |

    @clause-content-17 @mandatory @seed-24
    # en: no return without a reason
    场景大纲: 退回没有写理由的不予受理
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 <人员>“退回”，到“<到>”
      那么 不予受理，因为“没有写理由”

      例子:
        | 环节       | 人员 | 到         |
        | 科室提供   | 李娜 | 拟稿       |
        | 办公室审核 | 李娜 | 拟稿       |
        | 办公室审核 | 李娜 | 科室提供   |
        | 领导批准   | 李娜 | 拟稿       |
        | 领导批准   | 李娜 | 科室提供   |
        | 领导批准   | 李娜 | 办公室审核 |

    @clause-content-18 @mandatory @seed-24
    # en: no change of what is public without a reason
    场景大纲: 改动已发布的内容没有写理由的不予受理
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 <人员>“<操作>”，标题“改一处”
      那么 不予受理，因为“没有写理由”

      例子:
        | 环节   | 人员 | 操作 |
        | 已发布 | 王芳 | 更正 |
        | 已发布 | 王芳 | 勘误 |

    @clause-content-19 @mandatory @seed-30
    # en: not accepted without a content
    场景大纲: 没有写内容的不予受理
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 <人员>“<操作>”，理由“有误”
      那么 不予受理，因为“没有写内容”

      例子:
        | 环节       | 人员 | 操作       |
        | 拟稿       | 王芳 | 改稿       |
        | 科室提供   | 王芳 | 改稿       |
        | 办公室审核 | 赵刚 | 修改后同意 |
        | 办公室审核 | 王芳 | 改稿       |
        | 领导批准   | 王芳 | 改稿       |
        | 已发布     | 王芳 | 更正       |
        | 已发布     | 王芳 | 勘误       |

    @clause-content-20 @mandatory @seed-24
    # en: no reopening without a reason
    场景: 重新启动没有写理由的不予受理
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 胡健已“不予公开”，理由“涉及商业秘密”
      当 王芳“重新启动”
      那么 不予受理，因为“没有写理由”

    @clause-content-21 @mandatory @seed-24
    # en: no suspension or restoring without a reason
    场景: 先行撤下和恢复公开没有写理由的不予受理
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 吴敏“恢复公开”
      那么 不予受理，因为“没有写理由”

    @clause-content-22 @mandatory @seed-6
    # en: no remark without an opinion
    场景大纲: 附注没有写意见的不予受理
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 吴敏“附注”
      那么 不予受理，因为“没有写意见”

      例子:
        | 环节       |
        | 拟稿       |
        | 科室提供   |
        | 办公室审核 |
        | 领导批准   |
        | 已发布     |

  # en: Important categories need the principal leader as well
  规则: 重点栏目在分管领导之后，另需主要领导签批

    @clause-content-23 @mandatory @seed-27 @basis-bureau-chain
    # en: two leaders sign in turn
    场景: 重点栏目两位领导先后签批
      假如 “低保标准”已办到“办公室审核”，栏目是“行政决策”
      而且 赵刚已“批准”
      当 胡健“批准”
      那么 该件在“领导批准”环节

    @clause-content-24 @mandatory @seed-27
    # en: after the leader in charge it is the principal's turn
    场景: 分管领导签批以后轮到主要领导
      假如 “低保标准”已办到“办公室审核”，栏目是“行政决策”
      当 赵刚“批准”
      那么 该件在“办公室审核”环节
      而且 胡健的待办里有“批准”
      而且 赵刚的待办里没有该件

    @clause-content-25 @mandatory @seed-27
    # en: nobody signs out of turn
    场景: 没有轮到的领导不能先签
      假如 “低保标准”已办到“办公室审核”，栏目是“行政决策”
      当 胡健“批准”
      那么 不符合规程，因为“岗位不对”
      而且 可以办理的是赵刚

    @clause-content-26 @mandatory @seed-27
    # en: a general category does not need the principal
    场景: 一般栏目不需要主要领导签批
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 胡健“批准”
      那么 不符合规程，因为“岗位不对”
      而且 可以办理的是赵刚

    @clause-content-27 @mandatory @seed-27
    # en: important, at the leaders: who may do plain actions
    场景大纲: 重点栏目在“办公室审核”，由谁办（直接办理的操作）
      假如 “低保标准”已办到“办公室审核”，栏目是“行政决策”
      当 马强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人 |
        | 批准 | 赵刚         |

    @clause-content-28 @mandatory @seed-27
    # en: important, at the leaders: who may do actions that change the content
    场景大纲: 重点栏目在“办公室审核”，由谁办（改动内容的操作）
      假如 “低保标准”已办到“办公室审核”，栏目是“行政决策”
      当 马强“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作       | 可以办理的人 |
        | 修改后同意 | 胡健、赵刚   |

    @clause-content-29 @mandatory @seed-27
    # en: important, at the leaders: who may do returns
    场景大纲: 重点栏目在“办公室审核”，由谁办（退回）
      假如 “低保标准”已办到“办公室审核”，栏目是“行政决策”
      当 马强“<操作>”，到“<到>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 到       | 可以办理的人           |
        | 退回 | 拟稿     | 胡健、赵刚、李娜、孙燕 |
        | 退回 | 科室提供 | 胡健、赵刚、李娜、孙燕 |

    @clause-content-30 @mandatory @seed-27
    # en: important, at the leaders: who may do actions with a reason
    场景大纲: 重点栏目在“办公室审核”，由谁办（写明理由的操作）
      假如 “低保标准”已办到“办公室审核”，栏目是“行政决策”
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人 |
        | 不同意   | 胡健、赵刚   |
        | 不予公开 | 胡健、赵刚   |

    @clause-content-31 @mandatory @seed-27
    # en: important, after the first leader: who may do plain actions
    场景大纲: 重点栏目分管领导签批以后，由谁办（直接办理的操作）
      假如 “低保标准”已办到“办公室审核”，栏目是“行政决策”
      而且 赵刚已“批准”
      当 马强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人 |
        | 批准 | 胡健         |
        | 收回 | 赵刚         |

    @clause-content-32 @mandatory @seed-27
    # en: important, after the first leader: who may do actions that change the content
    场景大纲: 重点栏目分管领导签批以后，由谁办（改动内容的操作）
      假如 “低保标准”已办到“办公室审核”，栏目是“行政决策”
      而且 赵刚已“批准”
      当 马强“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作       | 可以办理的人 |
        | 修改后同意 | 胡健         |

    @clause-content-33 @mandatory @seed-27
    # en: important, after the first leader: plain actions that are not for now
    场景大纲: 重点栏目分管领导签批以后，不到环节的（直接办理的操作）
      假如 “低保标准”已办到“办公室审核”，栏目是“行政决策”
      而且 赵刚已“批准”
      当 马强“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 发布 |

    @clause-content-34 @mandatory @seed-27
    # en: important, after the first leader: who may do returns
    场景大纲: 重点栏目分管领导签批以后，由谁办（退回）
      假如 “低保标准”已办到“办公室审核”，栏目是“行政决策”
      而且 赵刚已“批准”
      当 马强“<操作>”，到“<到>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 到       | 可以办理的人           |
        | 退回 | 拟稿     | 胡健、赵刚、李娜、孙燕 |
        | 退回 | 科室提供 | 胡健、赵刚、李娜、孙燕 |

    @clause-content-35 @mandatory @seed-27
    # en: important, after the first leader: who may do actions with a reason
    场景大纲: 重点栏目分管领导签批以后，由谁办（写明理由的操作）
      假如 “低保标准”已办到“办公室审核”，栏目是“行政决策”
      而且 赵刚已“批准”
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作   | 可以办理的人 |
        | 不同意 | 胡健、赵刚   |

    @clause-content-36 @mandatory @seed-27 @seed-47
    # en: which categories need the principal
    场景大纲: 各栏目要不要主要领导签批
      假如 “低保标准”已办到“办公室审核”，栏目是“<栏目>”
      当 <分管领导>“批准”
      那么 该件在“<环节>”环节

      例子:
        | 栏目                     | 分管领导 | 环节       |
        | 救助公示                 | 赵刚     | 领导批准   |
        | 行政决策                 | 赵刚     | 办公室审核 |
        | 机构职能                 | 杨帆     | 领导批准   |
        | 工作动态                 | 杨帆     | 领导批准   |
        | 政府信息公开年度工作要点 | 杨帆     | 办公室审核 |

    @clause-content-37 @mandatory @basis-bureau-persons @seed-35
    # en: one person in both posts signs once
    场景: 一人兼任两级领导只签一次
      假如 赵刚已被任命为局领导的“主要领导”
      而且 王芳已拟稿“低保标准”，栏目是“行政决策”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 赵刚“批准”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“批准”，涉及“赵刚”

    @clause-content-38 @mandatory @basis-bureau-persons @seed-35
    # en: nor by rewriting
    场景: 一人兼任两级领导，改写也只签一次
      假如 赵刚已被任命为局领导的“主要领导”
      而且 王芳已拟稿“低保标准”，栏目是“行政决策”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 赵刚“修改后同意”，岗位“主要领导”，正文“每人每月五百元”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“批准”，涉及“赵刚”

    @clause-content-39 @mandatory @basis-bureau-persons @seed-35
    # en: who signed before gives no first sign-off
    场景: 重点栏目签过前一步的人不能签第一道
      假如 王芳已拟稿“低保标准”，栏目是“行政决策”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      而且 陈静已被任命为社会救助科的“分管领导”
      当 陈静“批准”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“提供”，涉及“陈静”

    @clause-content-40 @mandatory @basis-bureau-persons @seed-35
    # en: who signed before gives no second sign-off
    场景: 重点栏目签过前一步的人不能签第二道
      假如 王芳已拟稿“低保标准”，栏目是“行政决策”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 陈静已被任命为局领导的“主要领导”
      当 陈静“批准”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“提供”，涉及“陈静”

    @clause-content-41 @mandatory @seed-21
    # en: the first sign-off is taken back
    场景: 第一道签批可以收回
      假如 “低保标准”已办到“办公室审核”，栏目是“行政决策”
      而且 赵刚已“批准”
      当 赵刚“收回”
      那么 该件在“办公室审核”环节
      而且 赵刚的待办里有“批准”

    @clause-content-42 @mandatory @seed-21
    # en: another's first sign-off is not
    场景: 别人的第一道签批不能收回
      假如 “低保标准”已办到“办公室审核”，栏目是“行政决策”
      而且 赵刚已“批准”
      当 李娜“收回”
      那么 不符合规程，因为“上一步不是本人办的”

  # en: What a leader rewrote the office rechecks
  规则: 领导修改后同意的，办公室对改后的内容复核

    @clause-content-43 @mandatory @basis-regulations-2007-14 @basis-regulations-2019-17
    # en: as amended it waits for the recheck
    场景: 修改后同意的办到领导批准，等办公室复核
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“修改后同意”，正文“每人每月五百元”
      那么 该件在“领导批准”环节
      而且 李娜的待办里有“复核”

    @clause-content-44 @mandatory @basis-bureau-chain
    # en: amending is not a task of its own
    场景: 修改后同意不单列待办
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      那么 赵刚的待办里有“批准”
      而且 赵刚的待办里没有“修改后同意”

    @clause-content-45 @mandatory @basis-regulations-2007-14 @basis-regulations-2019-17
    # en: nothing to recheck where nothing was rewritten
    场景: 没有改过的不用复核
      假如 “低保标准”已办到“领导批准”，栏目是“救助公示”
      那么 李娜的待办里没有“复核”

    @clause-content-46 @mandatory @basis-regulations-2007-14 @basis-regulations-2019-17
    # en: not published before the recheck
    场景: 复核以前不能发布
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“修改后同意”，正文“每人每月五百元”
      当 周平“发布”
      那么 不符合规程，因为“签批的不是现在的内容”，步骤“审核”

    @clause-content-47 @mandatory @basis-regulations-2007-14 @basis-regulations-2019-17
    # en: published after the recheck
    场景: 复核以后可以发布
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“修改后同意”，正文“每人每月五百元”
      而且 李娜已“复核”
      当 周平“发布”
      那么 公众看到的是“每人每月五百元”

    @clause-content-48 @mandatory @basis-regulations-2007-14 @basis-regulations-2019-17
    # en: what fails the recheck is not published
    场景: 复核没有通过的不能发布
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“修改后同意”，正文“每人每月五百元”
      当 李娜“复核”，保密审查“不得公开”
      那么 不符合规程，因为“审查没有通过”

    @clause-content-49 @mandatory @basis-regulations-2007-14 @basis-regulations-2019-17
    # en: the recheck passed
    场景: 复核通过
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“修改后同意”，正文“每人每月五百元”
      当 李娜“复核”，保密审查“通过”
      那么 李娜的待办里没有“复核”

    @clause-content-50 @mandatory @basis-regulations-2007-14 @basis-regulations-2019-17
    # en: after an amendment: plain actions that are not for now
    场景大纲: 修改后同意以后，不到环节的（直接办理的操作）
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“修改后同意”，正文“每人每月五百元”
      当 马强“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 批准 |

    @clause-content-51 @mandatory @basis-regulations-2007-14 @basis-regulations-2019-17
    # en: after an amendment: actions that change the content that are not for now
    场景大纲: 修改后同意以后，不到环节的（改动内容的操作）
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“修改后同意”，正文“每人每月五百元”
      当 马强“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作       |
        | 修改后同意 |

    @clause-content-52 @mandatory @basis-regulations-2007-14 @basis-regulations-2019-17
    # en: after an amendment: who may do plain actions
    场景大纲: 修改后同意以后，由谁办（直接办理的操作）
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“修改后同意”，正文“每人每月五百元”
      当 马强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人 |
        | 复核 | 李娜、孙燕   |

    @clause-content-53 @mandatory @basis-regulations-2007-14 @basis-regulations-2019-17
    # en: after an amendment: plain actions that nobody may do yet
    场景大纲: 修改后同意以后，条件不到的（直接办理的操作）
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“修改后同意”，正文“每人每月五百元”
      当 马强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作 |
        | 发布 |

    @clause-content-54 @mandatory @basis-bureau-persons @seed-35
    # en: who signed or rewrote does not recheck
    场景大纲: 办过前一步或改写的人不复核
      假如 王芳已拟稿“低保标准”，栏目是“救助公示”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      而且 赵刚已“修改后同意”，正文“每人每月五百元”
      而且 <人员>已被任命为局办公室的“办公室审核岗”
      当 <人员>“复核”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“<步骤>”，涉及“<人员>”

      例子:
        | 人员 | 步骤 |
        | 陈静 | 提供 |
        | 赵刚 | 批准 |

    @clause-content-55 @mandatory @basis-bureau-persons @seed-35
    # en: an author does not recheck
    场景: 写稿的人不复核
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“修改后同意”，正文“每人每月五百元”
      而且 王芳已被任命为局办公室的“办公室审核岗”
      当 王芳“复核”
      那么 不符合规程，因为“不得签批自己写的内容”，涉及“王芳”

    @clause-content-56 @mandatory @seed-21
    # en: a recheck is taken back
    场景: 复核可以收回
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“修改后同意”，正文“每人每月五百元”
      而且 李娜已“复核”
      当 李娜“收回”
      那么 该件在“领导批准”环节
      而且 李娜的待办里有“复核”

    @clause-content-57 @mandatory @seed-21
    # en: another's recheck is not
    场景: 别人的复核不能收回
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“修改后同意”，正文“每人每月五百元”
      而且 李娜已“复核”
      当 孙燕“收回”
      那么 不符合规程，因为“上一步不是本人办的”

    @clause-content-58 @mandatory @basis-bureau-chain @seed-11
    # en: changed after the approval a recheck alone does not do
    场景: 领导批准以后改过的，只有复核不能发布
      假如 “低保标准”已办到“领导批准”，栏目是“救助公示”
      而且 王芳已“改稿”，正文“又改了”
      而且 李娜已“复核”
      当 周平“发布”
      那么 不符合规程，因为“签批的不是现在的内容”，步骤“批准”

    @clause-content-59 @mandatory @basis-bureau-chain @seed-11
    # en: nor for a withdrawal
    场景: 提请撤下的内容批准以后改过的，只有复核不能撤下
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 王芳已“改稿”，正文“又改了”
      而且 李娜已“复核”
      当 周平“撤下”
      那么 不符合规程，因为“签批的不是现在的内容”，步骤“批准”

    @clause-content-60 @mandatory @seed-27
    # en: an important one still needs the principal
    场景: 重点栏目分管领导改写以后还要主要领导签批
      假如 “低保标准”已办到“办公室审核”，栏目是“行政决策”
      当 赵刚“修改后同意”，正文“每人每月五百元”
      那么 该件在“办公室审核”环节
      而且 胡健的待办里有“批准”

    @clause-content-61 @mandatory @seed-27
    # en: the principal signs what was rewritten
    场景: 主要领导对改后的内容签批
      假如 “低保标准”已办到“办公室审核”，栏目是“行政决策”
      而且 赵刚已“修改后同意”，正文“每人每月五百元”
      当 胡健“批准”
      那么 该件在“领导批准”环节
      而且 李娜的待办里有“复核”

    @clause-content-62 @mandatory @seed-27
    # en: what the principal rewrote the leader in charge signs
    场景: 主要领导改写的，分管领导再签批
      假如 “低保标准”已办到“办公室审核”，栏目是“行政决策”
      而且 赵刚已“批准”
      而且 胡健已“修改后同意”，正文“每人每月五百元”
      当 赵刚“批准”
      那么 该件在“领导批准”环节

    @clause-content-63 @mandatory @basis-bureau-chain
    # en: rewritten again by the section it is not signed
    场景: 领导改写以后科室又改的不能签批
      假如 “低保标准”已办到“办公室审核”，栏目是“行政决策”
      而且 赵刚已“修改后同意”，正文“每人每月五百元”
      而且 王芳已“改稿”，正文“又改了”
      当 赵刚“批准”
      那么 不符合规程，因为“签批的不是现在的内容”，步骤“提供”

    @clause-content-64 @mandatory @basis-bureau-chain
    # en: a correction may be amended too
    场景: 更正一轮也可以修改后同意
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 赵刚“修改后同意”，正文“每人每月六百元”
      那么 该件在“领导批准”环节
