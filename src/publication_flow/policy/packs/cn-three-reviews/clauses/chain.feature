# language: zh-CN
# en: The chain
功能: 办理链条

  背景:
    假如 科室及其负责的栏目
      | 科室     | 标识       | 栏目     |
      | 办公室   | office     |          |
      | 服务科   | services   | 机构职能 |
      | 服务科   | services   | 办事指南 |
      | 服务科   | services   | 政策解读 |
      | 法规科   | rules      | 政策文件 |
      | 法规科   | rules      | 工作动态 |
      | 领导班子 | leadership |          |
    而且 人员及其岗位
      | 姓名 | 标识       | 岗位         | 科室     |
      | 顾清 | gu.qing    |              |          |
      | 叶青 | ye.qing    | 科室编辑岗   | 服务科   |
      | 严峰 | yan.feng   | 主要领导     | 领导班子 |
      | 宋岩 | song.yan   | 分管领导     | 服务科   |
      | 石磊 | shi.lei    | 分管领导     | 法规科   |
      | 方雯 | fang.wen   | 办公室复审岗 | 办公室   |
      | 丁宁 | ding.ning  | 办公室复审岗 | 办公室   |
      | 江波 | jiang.bo   | 办公室校对岗 | 办公室   |
      | 夏禾 | xia.he     | 办公室校对岗 | 办公室   |
      | 白露 | bai.lu     | 办公室发布岗 | 办公室   |
      | 池雨 | chi.yu     | 办公室发布岗 | 办公室   |
      | 薛明 | xue.ming   | 办公室主任   | 办公室   |
      | 潘悦 | pan.yue    | 科室编辑岗   | 服务科   |
      | 余辉 | yu.hui     | 科室负责人   | 服务科   |
      | 苏静 | su.jing    | 科室校对岗   | 服务科   |
      | 范文 | fan.wen    | 科室编辑岗   | 法规科   |
      | 卢杰 | lu.jie     | 科室负责人   | 法规科   |
      | 姜平 | jiang.ping | 科室校对岗   | 法规科   |
      | 任远 | ren.yuan   |              |          |

  # en: Reviewed before published: three reviews and three proofreadings, none left out
  规则: 先审后发，三审三校缺一不发

    @clause-chain-1 @mandatory @basis-three-reviews @seed-15
    # en: from draft to publication, every post and person named
    场景: 从拟稿办到发布，责任到岗到人
      假如 叶青已拟稿“办证须知”，栏目是“办事指南”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      当 白露“发布”
      那么 该件在“已发布”环节
      而且 办理结果是“已公开”
      而且 责任链是
        | 人员 | 操作     | 到     | 岗位         |
        | 叶青 | 拟稿     | 拟稿   | 科室编辑岗   |
        | 余辉 | 初审初校 | 拟稿   | 科室负责人   |
        | 苏静 | 初审初校 | 已初审 | 科室校对岗   |
        | 方雯 | 复审复校 | 已初审 | 办公室复审岗 |
        | 江波 | 复审复校 | 已复审 | 办公室校对岗 |
        | 宋岩 | 终审终校 | 已复审 | 分管领导     |
        | 夏禾 | 终审终校 | 已终审 | 办公室校对岗 |
        | 白露 | 发布     | 已发布 | 办公室发布岗 |
      而且 公众看到的是“办证须知”
      而且 2017 年主动公开 1 条
      而且 2017 年更正 0 条
      而且 现行有效 1 条

    @clause-chain-2 @mandatory @basis-three-reviews @seed-17
    # en: on whose desk the item lies at each stage
    场景大纲: 每个环节该件在谁的待办里
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      那么 <人员>的待办里有“<操作>”

      例子:
        | 环节   | 人员 | 操作     |
        | 拟稿   | 余辉 | 初审初校 |
        | 已初审 | 方雯 | 复审复校 |
        | 已初审 | 丁宁 | 复审复校 |
        | 已初审 | 薛明 | 复审复校 |
        | 已复审 | 宋岩 | 终审终校 |
        | 已终审 | 白露 | 发布     |
        | 已终审 | 池雨 | 发布     |

    @clause-chain-3 @mandatory @basis-three-reviews
    # en: on whose desk the item does not lie
    场景大纲: 每个环节该件不在谁的待办里
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      那么 <人员>的待办里没有该件

      例子:
        | 环节   | 人员 |
        | 拟稿   | 叶青 |
        | 拟稿   | 严峰 |
        | 拟稿   | 宋岩 |
        | 拟稿   | 石磊 |
        | 拟稿   | 方雯 |
        | 拟稿   | 白露 |
        | 拟稿   | 薛明 |
        | 拟稿   | 卢杰 |
        | 已初审 | 叶青 |
        | 已初审 | 严峰 |
        | 已初审 | 宋岩 |
        | 已初审 | 石磊 |
        | 已初审 | 白露 |
        | 已初审 | 卢杰 |
        | 已复审 | 叶青 |
        | 已复审 | 严峰 |
        | 已复审 | 石磊 |
        | 已复审 | 方雯 |
        | 已复审 | 白露 |
        | 已复审 | 薛明 |
        | 已复审 | 卢杰 |
        | 已终审 | 叶青 |
        | 已终审 | 严峰 |
        | 已终审 | 宋岩 |
        | 已终审 | 石磊 |
        | 已终审 | 方雯 |
        | 已终审 | 薛明 |
        | 已终审 | 卢杰 |
        | 已发布 | 叶青 |
        | 已发布 | 严峰 |
        | 已发布 | 宋岩 |
        | 已发布 | 石磊 |
        | 已发布 | 方雯 |
        | 已发布 | 白露 |
        | 已发布 | 薛明 |
        | 已发布 | 卢杰 |

    @clause-chain-4 @mandatory @basis-three-reviews
    # en: after the review it is the proofreader's turn
    场景大纲: 审过之后轮到校对，审的人不再有待办
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      而且 <审>已“<操作>”
      那么 <校>的待办里有“<操作>”
      而且 <审>的待办里没有该件
      而且 该件在“<环节>”环节

      例子:
        | 环节   | 审   | 校   | 操作     |
        | 拟稿   | 余辉 | 苏静 | 初审初校 |
        | 已初审 | 方雯 | 江波 | 复审复校 |
        | 已复审 | 宋岩 | 夏禾 | 终审终校 |

    @clause-chain-5 @mandatory @basis-three-reviews
    # en: between review and proofreading 1: who may do plain actions
    场景大纲: 初审初校审过以后，由谁办（直接办理的操作）
      假如 “办证须知”已办到“拟稿”，栏目是“办事指南”
      而且 余辉已“初审初校”
      当 任远“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人 |
        | 初审初校 | 苏静         |

    @clause-chain-6 @mandatory @basis-three-reviews
    # en: between review and proofreading 2: who may do plain actions
    场景大纲: 复审复校审过以后，由谁办（直接办理的操作）
      假如 “办证须知”已办到“已初审”，栏目是“办事指南”
      而且 方雯已“复审复校”
      当 任远“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人 |
        | 复审复校 | 江波、夏禾   |

    @clause-chain-7 @mandatory @basis-three-reviews
    # en: between review and proofreading 3: who may do plain actions
    场景大纲: 终审终校审过以后，由谁办（直接办理的操作）
      假如 “办证须知”已办到“已复审”，栏目是“办事指南”
      而且 宋岩已“终审终校”
      当 任远“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人     |
        | 终审终校 | 夏禾、白露、池雨 |

    @clause-chain-8 @mandatory @basis-three-reviews
    # en: no proofreading by another section
    场景大纲: 别的科室的人不能校
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      而且 <审>已“<操作>”
      当 <人员>“<操作>”
      那么 不符合规程，因为“不是本科室的事项”

      例子:
        | 环节 | 审   | 人员 | 操作     |
        | 拟稿 | 余辉 | 姜平 | 初审初校 |

    @clause-chain-9 @mandatory @basis-three-reviews
    # en: no proofreading before the review
    场景大纲: 没有审过不能先校
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 <校>“<操作>”
      那么 不符合规程，因为“岗位不对”

      例子:
        | 环节   | 校   | 操作     |
        | 拟稿   | 苏静 | 初审初校 |
        | 已初审 | 江波 | 复审复校 |
        | 已复审 | 夏禾 | 终审终校 |

  # en: At each stage only what belongs there, by whom it belongs to
  规则: 每个环节只办该办的事，由该办的人办

    @clause-chain-10 @mandatory @basis-three-reviews @seed-12
    # en: round to publish: who may do actions that change the content
    场景大纲: 发布一轮，由谁办（改动内容的操作）
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 任远“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 环节   | 操作 | 可以办理的人 |
        | 拟稿   | 改稿 | 叶青、潘悦   |
        | 已初审 | 改稿 | 叶青、潘悦   |
        | 已复审 | 改稿 | 叶青、潘悦   |
        | 已终审 | 改稿 | 叶青、潘悦   |

    @clause-chain-11 @mandatory @basis-three-reviews @seed-12
    # en: round to publish: who may do plain actions
    场景大纲: 发布一轮，由谁办（直接办理的操作）
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 任远“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 环节   | 操作     | 可以办理的人     |
        | 拟稿   | 初审初校 | 余辉             |
        | 已初审 | 复审复校 | 方雯、丁宁、薛明 |
        | 已初审 | 收回     | 苏静             |
        | 已复审 | 终审终校 | 宋岩             |
        | 已复审 | 收回     | 江波             |
        | 已终审 | 发布     | 白露、池雨       |
        | 已终审 | 收回     | 夏禾             |
        | 已终审 | 签收     | 白露、池雨       |

    @clause-chain-12 @mandatory @basis-three-reviews @seed-12
    # en: round to publish: plain actions that are not for now
    场景大纲: 发布一轮，不到环节的（直接办理的操作）
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 任远“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 环节   | 操作     |
        | 拟稿   | 复审复校 |
        | 拟稿   | 终审终校 |
        | 拟稿   | 发布     |
        | 拟稿   | 撤下     |
        | 拟稿   | 签收     |
        | 拟稿   | 退还签收 |
        | 已初审 | 初审初校 |
        | 已初审 | 终审终校 |
        | 已初审 | 发布     |
        | 已初审 | 撤下     |
        | 已初审 | 签收     |
        | 已初审 | 退还签收 |
        | 已复审 | 初审初校 |
        | 已复审 | 复审复校 |
        | 已复审 | 发布     |
        | 已复审 | 撤下     |
        | 已复审 | 签收     |
        | 已复审 | 退还签收 |
        | 已终审 | 初审初校 |
        | 已终审 | 复审复校 |
        | 已终审 | 终审终校 |
        | 已终审 | 撤下     |
        | 已发布 | 初审初校 |
        | 已发布 | 复审复校 |
        | 已发布 | 终审终校 |
        | 已发布 | 发布     |
        | 已发布 | 撤下     |
        | 已发布 | 收回     |
        | 已发布 | 签收     |
        | 已发布 | 退还签收 |

    @clause-chain-13 @mandatory @basis-three-reviews @seed-12
    # en: round to publish: returns that are not for now
    场景大纲: 发布一轮，不到环节的（退回）
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 任远“<操作>”，到“<到>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 环节   | 操作 | 到   |
        | 拟稿   | 退回 | 拟稿 |
        | 已发布 | 退回 | 拟稿 |

    @clause-chain-14 @mandatory @basis-three-reviews @seed-12
    # en: round to publish: plain actions that nobody may do yet
    场景大纲: 发布一轮，条件不到的（直接办理的操作）
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 任远“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 环节   | 操作     |
        | 拟稿   | 收回     |
        | 已终审 | 退还签收 |

    @clause-chain-15 @mandatory @basis-three-reviews @seed-12
    # en: round to publish: actions with a reason that are not for now
    场景大纲: 发布一轮，不到环节的（写明理由的操作）
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 环节   | 操作     |
        | 拟稿   | 不同意   |
        | 拟稿   | 不予公开 |
        | 拟稿   | 重新启动 |
        | 拟稿   | 提请撤下 |
        | 拟稿   | 恢复公开 |
        | 拟稿   | 解除签收 |
        | 已初审 | 不同意   |
        | 已初审 | 撤销     |
        | 已初审 | 重新启动 |
        | 已初审 | 提请撤下 |
        | 已初审 | 恢复公开 |
        | 已初审 | 解除签收 |
        | 已复审 | 撤销     |
        | 已复审 | 不予公开 |
        | 已复审 | 重新启动 |
        | 已复审 | 提请撤下 |
        | 已复审 | 恢复公开 |
        | 已复审 | 解除签收 |
        | 已终审 | 不同意   |
        | 已终审 | 撤销     |
        | 已终审 | 不予公开 |
        | 已终审 | 重新启动 |
        | 已终审 | 提请撤下 |
        | 已终审 | 恢复公开 |
        | 已发布 | 不同意   |
        | 已发布 | 撤销     |
        | 已发布 | 不予公开 |
        | 已发布 | 重新启动 |
        | 已发布 | 恢复公开 |
        | 已发布 | 解除签收 |

    @clause-chain-16 @mandatory @basis-three-reviews @seed-12
    # en: round to publish: who may do actions with a reason
    场景大纲: 发布一轮，由谁办（写明理由的操作）
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 环节   | 操作     | 可以办理的人           |
        | 拟稿   | 撤销     | 叶青、潘悦、余辉       |
        | 已初审 | 不予公开 | 薛明                   |
        | 已复审 | 不同意   | 严峰、宋岩             |
        | 已终审 | 解除签收 | 薛明                   |
        | 已发布 | 提请撤下 | 叶青、潘悦             |
        | 已发布 | 先行撤下 | 严峰、白露、池雨、薛明 |

    @clause-chain-17 @mandatory @basis-three-reviews @seed-12
    # en: round to publish: actions that change the content with a reason that are not for now
    场景大纲: 发布一轮，不到环节的（写明理由改动内容的操作）
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 任远“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 环节   | 操作 |
        | 拟稿   | 更正 |
        | 已初审 | 更正 |
        | 已复审 | 更正 |
        | 已终审 | 更正 |

    @clause-chain-18 @mandatory @basis-three-reviews @seed-12
    # en: round to publish: actions with a reason that nobody may do yet
    场景大纲: 发布一轮，条件不到的（写明理由的操作）
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 环节   | 操作     |
        | 拟稿   | 先行撤下 |
        | 已初审 | 先行撤下 |
        | 已复审 | 先行撤下 |
        | 已终审 | 先行撤下 |

    @clause-chain-19 @mandatory @basis-three-reviews @seed-12 @when-channel-screen
    # en: round to publish: recordings of a channel that nobody may do yet
    场景大纲: 发布一轮，条件不到的（渠道上的登记）
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 任远“<操作>”，渠道“大厅电子屏”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 环节   | 操作     |
        | 拟稿   | 张贴登记 |
        | 拟稿   | 揭下登记 |
        | 已初审 | 张贴登记 |
        | 已初审 | 揭下登记 |
        | 已复审 | 张贴登记 |
        | 已复审 | 揭下登记 |
        | 已终审 | 张贴登记 |
        | 已终审 | 揭下登记 |

    @clause-chain-20 @mandatory @basis-three-reviews @seed-12
    # en: round to publish: who may do remarks
    场景大纲: 发布一轮，由谁办（附注）
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 任远“<操作>”，意见“请核对”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 环节   | 操作 | 可以办理的人                                                                                               |
        | 拟稿   | 附注 | 顾清、叶青、严峰、宋岩、石磊、方雯、丁宁、江波、夏禾、白露、池雨、薛明、潘悦、余辉、苏静、范文、卢杰、姜平 |
        | 已初审 | 附注 | 顾清、叶青、严峰、宋岩、石磊、方雯、丁宁、江波、夏禾、白露、池雨、薛明、潘悦、余辉、苏静、范文、卢杰、姜平 |
        | 已复审 | 附注 | 顾清、叶青、严峰、宋岩、石磊、方雯、丁宁、江波、夏禾、白露、池雨、薛明、潘悦、余辉、苏静、范文、卢杰、姜平 |
        | 已终审 | 附注 | 顾清、叶青、严峰、宋岩、石磊、方雯、丁宁、江波、夏禾、白露、池雨、薛明、潘悦、余辉、苏静、范文、卢杰、姜平 |
        | 已发布 | 附注 | 顾清、叶青、严峰、宋岩、石磊、方雯、丁宁、江波、夏禾、白露、池雨、薛明、潘悦、余辉、苏静、范文、卢杰、姜平 |

    @clause-chain-21 @mandatory @basis-three-reviews @seed-12
    # en: round to publish: who may do returns
    场景大纲: 发布一轮，由谁办（退回）
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 任远“<操作>”，到“<到>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 环节   | 操作 | 到     | 可以办理的人                 |
        | 已初审 | 退回 | 拟稿   | 方雯、丁宁、江波、夏禾、薛明 |
        | 已复审 | 退回 | 拟稿   | 严峰、宋岩、江波、夏禾       |
        | 已复审 | 退回 | 已初审 | 严峰、宋岩、江波、夏禾       |
        | 已终审 | 退回 | 拟稿   | 宋岩、白露、池雨             |
        | 已终审 | 退回 | 已初审 | 宋岩、白露、池雨             |
        | 已终审 | 退回 | 已复审 | 宋岩、白露、池雨             |

    @clause-chain-22 @mandatory @basis-three-reviews @seed-12
    # en: round to publish: actions that change the content that are not for now
    场景大纲: 发布一轮，不到环节的（改动内容的操作）
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 任远“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“环节不对”

      例子:
        | 环节   | 操作 |
        | 已发布 | 改稿 |

    @clause-chain-23 @mandatory @basis-three-reviews @seed-12
    # en: round to publish: who may do actions that change the content with a reason
    场景大纲: 发布一轮，由谁办（写明理由改动内容的操作）
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 任远“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 环节   | 操作 | 可以办理的人 |
        | 已发布 | 更正 | 叶青、潘悦   |

    @clause-chain-24 @mandatory @basis-three-reviews @seed-12 @when-channel-screen
    # en: round to publish: who may do recordings of a channel
    场景大纲: 发布一轮，由谁办（渠道上的登记）
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 任远“<操作>”，渠道“大厅电子屏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 环节   | 操作     | 可以办理的人           |
        | 已发布 | 张贴登记 | 叶青、白露、池雨、潘悦 |
        | 已发布 | 揭下登记 | 叶青、白露、池雨、潘悦 |

    @clause-chain-25 @mandatory @basis-regulations-2019-18
    # en: after withholding: actions that change the content that are not for now
    场景大纲: 不予公开以后，不到环节的（改动内容的操作）
      假如 “办证须知”已办到“已初审”，栏目是“办事指南”
      而且 薛明已“不予公开”，理由“涉及商业秘密”
      当 任远“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 改稿 |

    @clause-chain-26 @mandatory @basis-regulations-2019-18
    # en: after withholding: plain actions that are not for now
    场景大纲: 不予公开以后，不到环节的（直接办理的操作）
      假如 “办证须知”已办到“已初审”，栏目是“办事指南”
      而且 薛明已“不予公开”，理由“涉及商业秘密”
      当 任远“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 初审初校 |
        | 复审复校 |
        | 终审终校 |
        | 发布     |
        | 撤下     |
        | 收回     |
        | 签收     |
        | 退还签收 |

    @clause-chain-27 @mandatory @basis-regulations-2019-18
    # en: after withholding: returns that are not for now
    场景大纲: 不予公开以后，不到环节的（退回）
      假如 “办证须知”已办到“已初审”，栏目是“办事指南”
      而且 薛明已“不予公开”，理由“涉及商业秘密”
      当 任远“<操作>”，到“<到>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 | 到   |
        | 退回 | 拟稿 |

    @clause-chain-28 @mandatory @basis-regulations-2019-18
    # en: after withholding: actions with a reason that are not for now
    场景大纲: 不予公开以后，不到环节的（写明理由的操作）
      假如 “办证须知”已办到“已初审”，栏目是“办事指南”
      而且 薛明已“不予公开”，理由“涉及商业秘密”
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不同意   |
        | 撤销     |
        | 不予公开 |
        | 提请撤下 |
        | 先行撤下 |
        | 恢复公开 |
        | 解除签收 |

    @clause-chain-29 @mandatory @basis-regulations-2019-18
    # en: after withholding: who may do actions with a reason
    场景大纲: 不予公开以后，由谁办（写明理由的操作）
      假如 “办证须知”已办到“已初审”，栏目是“办事指南”
      而且 薛明已“不予公开”，理由“涉及商业秘密”
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 重新启动 | 叶青、方雯、丁宁、潘悦 |

    @clause-chain-30 @mandatory @basis-regulations-2019-18
    # en: after withholding: actions that change the content with a reason that are not for now
    场景大纲: 不予公开以后，不到环节的（写明理由改动内容的操作）
      假如 “办证须知”已办到“已初审”，栏目是“办事指南”
      而且 薛明已“不予公开”，理由“涉及商业秘密”
      当 任远“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |

    @clause-chain-31 @mandatory @basis-regulations-2019-18 @when-channel-screen
    # en: after withholding: recordings of a channel that are not for now
    场景大纲: 不予公开以后，不到环节的（渠道上的登记）
      假如 “办证须知”已办到“已初审”，栏目是“办事指南”
      而且 薛明已“不予公开”，理由“涉及商业秘密”
      当 任远“<操作>”，渠道“大厅电子屏”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 张贴登记 |

    @clause-chain-32 @mandatory @basis-regulations-2019-18 @when-channel-screen
    # en: after withholding: recordings of a channel that nobody may do yet
    场景大纲: 不予公开以后，条件不到的（渠道上的登记）
      假如 “办证须知”已办到“已初审”，栏目是“办事指南”
      而且 薛明已“不予公开”，理由“涉及商业秘密”
      当 任远“<操作>”，渠道“大厅电子屏”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 揭下登记 |

    @clause-chain-33 @mandatory @basis-regulations-2019-18
    # en: after withholding: who may do remarks
    场景大纲: 不予公开以后，由谁办（附注）
      假如 “办证须知”已办到“已初审”，栏目是“办事指南”
      而且 薛明已“不予公开”，理由“涉及商业秘密”
      当 任远“<操作>”，意见“请核对”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人                                                                                               |
        | 附注 | 顾清、叶青、严峰、宋岩、石磊、方雯、丁宁、江波、夏禾、白露、池雨、薛明、潘悦、余辉、苏静、范文、卢杰、姜平 |

    @clause-chain-34 @mandatory @basis-three-reviews @seed-15
    # en: nobody acts out of their post
    场景大纲: 岗位不对不能办
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 <人员>“<操作>”
      那么 不符合规程，因为“岗位不对”

      例子:
        | 环节   | 人员 | 操作     |
        | 拟稿   | 严峰 | 初审初校 |
        | 已初审 | 严峰 | 复审复校 |
        | 已复审 | 严峰 | 终审终校 |
        | 已终审 | 叶青 | 发布     |
        | 已终审 | 叶青 | 签收     |

  # en: Sections draft, in their own categories
  规则: 拟稿由科室在本科室的栏目里进行

    @clause-chain-35 @mandatory @basis-own-columns @seed-9
    # en: who may draft
    场景大纲: 可以拟稿的人
      当 <人员>拟稿“办证须知”，栏目是“办事指南”
      那么 该件在“拟稿”环节
      而且 公众看不到该件

      例子:
        | 人员 |
        | 叶青 |
        | 潘悦 |

    @clause-chain-36 @mandatory @basis-own-columns @seed-9
    # en: nobody drafts out of their post
    场景: 在本科室任职但岗位不对的不能拟稿
      假如 任远已被任命为服务科的“办公室发布岗”
      当 任远拟稿“办证须知”，栏目是“办事指南”
      那么 不符合规程，因为“岗位不对”

    @clause-chain-37 @mandatory @basis-own-columns @seed-9
    # en: who may not draft
    场景大纲: 不可以拟稿的人
      当 <人员>拟稿“办证须知”，栏目是“办事指南”
      那么 不符合规程，因为“<原因>”

      例子:
        | 人员 | 原因               |
        | 宋岩 | 岗位不对           |
        | 余辉 | 岗位不对           |
        | 苏静 | 岗位不对           |
        | 范文 | 栏目不归本科室负责 |
        | 任远 | 没有任职           |
