# language: zh-CN
# en: Rounds after publication
功能: 更正、撤下等各轮

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

  # en: A correction takes the same chain; what is public stays meanwhile
  规则: 更正走同样的链条，其间原已公开的内容不动

    @clause-rounds-1 @mandatory @basis-three-reviews
    # en: round to correct at stage 1: plain actions that are not for now
    场景大纲: 更正一轮在“拟稿”，不到环节的（直接办理的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      当 任远“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 发布 |
        | 撤下 |

    @clause-rounds-2 @mandatory @basis-three-reviews
    # en: round to correct at stage 1: actions with a reason that are not for now
    场景大纲: 更正一轮在“拟稿”，不到环节的（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不同意   |
        | 不予公开 |
        | 重新启动 |
        | 提请撤下 |
        | 恢复公开 |

    @clause-rounds-3 @mandatory @basis-three-reviews
    # en: round to correct at stage 1: actions that change the content with a reason that are not for now
    场景大纲: 更正一轮在“拟稿”，不到环节的（写明理由改动内容的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      当 任远“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |

    @clause-rounds-4 @mandatory @basis-three-reviews
    # en: round to correct at stage 1: who may do actions with a reason
    场景大纲: 更正一轮在“拟稿”，由谁办（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 先行撤下 | 严峰、白露、池雨、薛明 |

    @clause-rounds-5 @mandatory @basis-three-reviews @when-channel-screen
    # en: round to correct at stage 1: who may do recordings of a channel
    场景大纲: 更正一轮在“拟稿”，由谁办（渠道上的登记）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      当 任远“<操作>”，渠道“大厅电子屏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 张贴登记 | 叶青、白露、池雨、潘悦 |
        | 揭下登记 | 叶青、白露、池雨、潘悦 |

    @clause-rounds-6 @mandatory @basis-three-reviews
    # en: round to correct at stage 1: who may do remarks
    场景大纲: 更正一轮在“拟稿”，由谁办（附注）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      当 任远“<操作>”，意见“请核对”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人                                                                                               |
        | 附注 | 顾清、叶青、严峰、宋岩、石磊、方雯、丁宁、江波、夏禾、白露、池雨、薛明、潘悦、余辉、苏静、范文、卢杰、姜平 |

    @clause-rounds-7 @mandatory @basis-three-reviews
    # en: round to correct at stage 2: who may do actions that change the content
    场景大纲: 更正一轮在“已初审”，由谁办（改动内容的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
      当 任远“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人 |
        | 改稿 | 叶青、潘悦   |

    @clause-rounds-8 @mandatory @basis-three-reviews
    # en: round to correct at stage 2: plain actions that are not for now
    场景大纲: 更正一轮在“已初审”，不到环节的（直接办理的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
      当 任远“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 初审初校 |
        | 终审终校 |
        | 发布     |
        | 撤下     |
        | 签收     |
        | 退还签收 |

    @clause-rounds-9 @mandatory @basis-three-reviews
    # en: round to correct at stage 2: who may do plain actions
    场景大纲: 更正一轮在“已初审”，由谁办（直接办理的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
      当 任远“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人     |
        | 复审复校 | 方雯、丁宁、薛明 |
        | 收回     | 苏静             |

    @clause-rounds-10 @mandatory @basis-three-reviews
    # en: round to correct at stage 2: who may do returns
    场景大纲: 更正一轮在“已初审”，由谁办（退回）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
      当 任远“<操作>”，到“<到>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 到   | 可以办理的人                 |
        | 退回 | 拟稿 | 方雯、丁宁、江波、夏禾、薛明 |

    @clause-rounds-11 @mandatory @basis-three-reviews
    # en: round to correct at stage 2: actions with a reason that are not for now
    场景大纲: 更正一轮在“已初审”，不到环节的（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不同意   |
        | 撤销     |
        | 不予公开 |
        | 重新启动 |
        | 提请撤下 |
        | 恢复公开 |
        | 解除签收 |

    @clause-rounds-12 @mandatory @basis-three-reviews
    # en: round to correct at stage 2: actions that change the content with a reason that are not for now
    场景大纲: 更正一轮在“已初审”，不到环节的（写明理由改动内容的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
      当 任远“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |

    @clause-rounds-13 @mandatory @basis-three-reviews
    # en: round to correct at stage 2: who may do actions with a reason
    场景大纲: 更正一轮在“已初审”，由谁办（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 先行撤下 | 严峰、白露、池雨、薛明 |

    @clause-rounds-14 @mandatory @basis-three-reviews @when-channel-screen
    # en: round to correct at stage 2: who may do recordings of a channel
    场景大纲: 更正一轮在“已初审”，由谁办（渠道上的登记）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
      当 任远“<操作>”，渠道“大厅电子屏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 张贴登记 | 叶青、白露、池雨、潘悦 |
        | 揭下登记 | 叶青、白露、池雨、潘悦 |

    @clause-rounds-15 @mandatory @basis-three-reviews
    # en: round to correct at stage 2: who may do remarks
    场景大纲: 更正一轮在“已初审”，由谁办（附注）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
      当 任远“<操作>”，意见“请核对”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人                                                                                               |
        | 附注 | 顾清、叶青、严峰、宋岩、石磊、方雯、丁宁、江波、夏禾、白露、池雨、薛明、潘悦、余辉、苏静、范文、卢杰、姜平 |

    @clause-rounds-16 @mandatory @basis-three-reviews
    # en: round to correct at stage 3: plain actions that are not for now
    场景大纲: 更正一轮在“已复审”，不到环节的（直接办理的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      当 任远“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 发布 |
        | 撤下 |

    @clause-rounds-17 @mandatory @basis-three-reviews
    # en: round to correct at stage 3: who may do actions with a reason
    场景大纲: 更正一轮在“已复审”，由谁办（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 不同意   | 严峰、宋岩             |
        | 先行撤下 | 严峰、白露、池雨、薛明 |

    @clause-rounds-18 @mandatory @basis-three-reviews
    # en: round to correct at stage 3: actions with a reason that are not for now
    场景大纲: 更正一轮在“已复审”，不到环节的（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不予公开 |
        | 重新启动 |
        | 提请撤下 |
        | 恢复公开 |

    @clause-rounds-19 @mandatory @basis-three-reviews
    # en: round to correct at stage 3: actions that change the content with a reason that are not for now
    场景大纲: 更正一轮在“已复审”，不到环节的（写明理由改动内容的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      当 任远“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |

    @clause-rounds-20 @mandatory @basis-three-reviews @when-channel-screen
    # en: round to correct at stage 3: who may do recordings of a channel
    场景大纲: 更正一轮在“已复审”，由谁办（渠道上的登记）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      当 任远“<操作>”，渠道“大厅电子屏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 张贴登记 | 叶青、白露、池雨、潘悦 |
        | 揭下登记 | 叶青、白露、池雨、潘悦 |

    @clause-rounds-21 @mandatory @basis-three-reviews
    # en: round to correct at stage 3: who may do remarks
    场景大纲: 更正一轮在“已复审”，由谁办（附注）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      当 任远“<操作>”，意见“请核对”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人                                                                                               |
        | 附注 | 顾清、叶青、严峰、宋岩、石磊、方雯、丁宁、江波、夏禾、白露、池雨、薛明、潘悦、余辉、苏静、范文、卢杰、姜平 |

    @clause-rounds-22 @mandatory @basis-three-reviews
    # en: round to correct at stage 4: who may do plain actions
    场景大纲: 更正一轮在“已终审”，由谁办（直接办理的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      当 任远“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人 |
        | 发布 | 白露、池雨   |

    @clause-rounds-23 @mandatory @basis-three-reviews
    # en: round to correct at stage 4: plain actions that are not for now
    场景大纲: 更正一轮在“已终审”，不到环节的（直接办理的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      当 任远“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 撤下 |

    @clause-rounds-24 @mandatory @basis-three-reviews
    # en: round to correct at stage 4: actions with a reason that are not for now
    场景大纲: 更正一轮在“已终审”，不到环节的（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不同意   |
        | 不予公开 |
        | 重新启动 |
        | 提请撤下 |
        | 恢复公开 |

    @clause-rounds-25 @mandatory @basis-three-reviews
    # en: round to correct at stage 4: actions that change the content with a reason that are not for now
    场景大纲: 更正一轮在“已终审”，不到环节的（写明理由改动内容的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      当 任远“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |

    @clause-rounds-26 @mandatory @basis-three-reviews
    # en: round to correct at stage 4: who may do actions with a reason
    场景大纲: 更正一轮在“已终审”，由谁办（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 先行撤下 | 严峰、白露、池雨、薛明 |

    @clause-rounds-27 @mandatory @basis-three-reviews @when-channel-screen
    # en: round to correct at stage 4: who may do recordings of a channel
    场景大纲: 更正一轮在“已终审”，由谁办（渠道上的登记）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      当 任远“<操作>”，渠道“大厅电子屏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 张贴登记 | 叶青、白露、池雨、潘悦 |
        | 揭下登记 | 叶青、白露、池雨、潘悦 |

    @clause-rounds-28 @mandatory @basis-three-reviews
    # en: round to correct at stage 4: who may do remarks
    场景大纲: 更正一轮在“已终审”，由谁办（附注）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      当 任远“<操作>”，意见“请核对”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人                                                                                               |
        | 附注 | 顾清、叶青、严峰、宋岩、石磊、方雯、丁宁、江波、夏禾、白露、池雨、薛明、潘悦、余辉、苏静、范文、卢杰、姜平 |

    @clause-rounds-29 @mandatory @basis-three-reviews
    # en: until the correction is published the old content stays
    场景: 更正办完以前公众看到原内容
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      当 余辉“初审初校”
      那么 公众看到的是“办证须知”
      而且 2017 年更正 0 条

    @clause-rounds-30 @mandatory @basis-three-reviews @seed-46
    # en: the corrected content is shown and counted as a correction
    场景: 更正办完公众看到新内容，计入更正数
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
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
      而且 公众看到的是“带身份证原件”
      而且 2017 年主动公开 1 条
      而且 2017 年更正 1 条
      而且 办理结果是“已公开”
      而且 叶青现在可以“更正”
      而且 “公开时限”没有在计时

  # en: A withdrawal takes the same chain and leaves a tombstone
  规则: 撤下走同样的链条，留下撤下公告

    @clause-rounds-31 @mandatory @basis-three-reviews
    # en: round to withdraw at stage 1: who may do plain actions
    场景大纲: 撤下一轮在“拟稿”，由谁办（直接办理的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      当 任远“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人 |
        | 初审初校 | 余辉         |

    @clause-rounds-32 @mandatory @basis-three-reviews
    # en: round to withdraw at stage 1: plain actions that are not for now
    场景大纲: 撤下一轮在“拟稿”，不到环节的（直接办理的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      当 任远“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 复审复校 |
        | 终审终校 |
        | 发布     |
        | 撤下     |

    @clause-rounds-33 @mandatory @basis-three-reviews
    # en: round to withdraw at stage 1: actions with a reason that are not for now
    场景大纲: 撤下一轮在“拟稿”，不到环节的（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不同意   |
        | 不予公开 |

    @clause-rounds-34 @mandatory @basis-three-reviews
    # en: round to withdraw at stage 1: actions that change the content with a reason that are not for now
    场景大纲: 撤下一轮在“拟稿”，不到环节的（写明理由改动内容的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      当 任远“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |

    @clause-rounds-35 @mandatory @basis-three-reviews
    # en: round to withdraw at stage 1: who may do actions with a reason
    场景大纲: 撤下一轮在“拟稿”，由谁办（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 先行撤下 | 严峰、白露、池雨、薛明 |

    @clause-rounds-36 @mandatory @basis-three-reviews
    # en: round to withdraw at stage 2: plain actions that are not for now
    场景大纲: 撤下一轮在“已初审”，不到环节的（直接办理的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
      当 任远“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 初审初校 |
        | 终审终校 |
        | 发布     |
        | 撤下     |

    @clause-rounds-37 @mandatory @basis-three-reviews
    # en: round to withdraw at stage 2: who may do plain actions
    场景大纲: 撤下一轮在“已初审”，由谁办（直接办理的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
      当 任远“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人     |
        | 复审复校 | 方雯、丁宁、薛明 |

    @clause-rounds-38 @mandatory @basis-three-reviews
    # en: round to withdraw at stage 2: actions with a reason that are not for now
    场景大纲: 撤下一轮在“已初审”，不到环节的（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不同意   |
        | 不予公开 |

    @clause-rounds-39 @mandatory @basis-three-reviews
    # en: round to withdraw at stage 2: actions that change the content with a reason that are not for now
    场景大纲: 撤下一轮在“已初审”，不到环节的（写明理由改动内容的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
      当 任远“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |

    @clause-rounds-40 @mandatory @basis-three-reviews
    # en: round to withdraw at stage 2: who may do actions with a reason
    场景大纲: 撤下一轮在“已初审”，由谁办（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 先行撤下 | 严峰、白露、池雨、薛明 |

    @clause-rounds-41 @mandatory @basis-three-reviews
    # en: round to withdraw at stage 3: plain actions that are not for now
    场景大纲: 撤下一轮在“已复审”，不到环节的（直接办理的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      当 任远“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 初审初校 |
        | 复审复校 |
        | 发布     |
        | 撤下     |

    @clause-rounds-42 @mandatory @basis-three-reviews
    # en: round to withdraw at stage 3: who may do plain actions
    场景大纲: 撤下一轮在“已复审”，由谁办（直接办理的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      当 任远“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人 |
        | 终审终校 | 宋岩         |

    @clause-rounds-43 @mandatory @basis-three-reviews
    # en: round to withdraw at stage 3: who may do actions with a reason
    场景大纲: 撤下一轮在“已复审”，由谁办（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 不同意   | 严峰、宋岩             |
        | 先行撤下 | 严峰、白露、池雨、薛明 |

    @clause-rounds-44 @mandatory @basis-three-reviews
    # en: round to withdraw at stage 3: actions with a reason that are not for now
    场景大纲: 撤下一轮在“已复审”，不到环节的（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不予公开 |

    @clause-rounds-45 @mandatory @basis-three-reviews
    # en: round to withdraw at stage 3: actions that change the content with a reason that are not for now
    场景大纲: 撤下一轮在“已复审”，不到环节的（写明理由改动内容的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      当 任远“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |

    @clause-rounds-46 @mandatory @basis-three-reviews
    # en: round to withdraw at stage 4: plain actions that are not for now
    场景大纲: 撤下一轮在“已终审”，不到环节的（直接办理的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      当 任远“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 初审初校 |
        | 复审复校 |
        | 终审终校 |
        | 发布     |

    @clause-rounds-47 @mandatory @basis-three-reviews
    # en: round to withdraw at stage 4: who may do plain actions
    场景大纲: 撤下一轮在“已终审”，由谁办（直接办理的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      当 任远“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人 |
        | 撤下 | 白露、池雨   |

    @clause-rounds-48 @mandatory @basis-three-reviews
    # en: round to withdraw at stage 4: actions with a reason that are not for now
    场景大纲: 撤下一轮在“已终审”，不到环节的（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不同意   |
        | 不予公开 |

    @clause-rounds-49 @mandatory @basis-three-reviews
    # en: round to withdraw at stage 4: actions that change the content with a reason that are not for now
    场景大纲: 撤下一轮在“已终审”，不到环节的（写明理由改动内容的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      当 任远“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |

    @clause-rounds-50 @mandatory @basis-three-reviews
    # en: round to withdraw at stage 4: who may do actions with a reason
    场景大纲: 撤下一轮在“已终审”，由谁办（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 先行撤下 | 严峰、白露、池雨、薛明 |

    @clause-rounds-51 @mandatory @basis-three-reviews
    # en: a withdrawal waits for the publisher
    场景: 撤下轮到发布岗
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      那么 白露的待办里有“撤下”

    @clause-rounds-52 @mandatory @basis-three-reviews
    # en: while a withdrawal is proposed the public still reads it
    场景: 提请撤下期间公众仍能看到
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      那么 公众看到的是“办证须知”

    @clause-rounds-53 @mandatory @basis-three-reviews
    # en: withdrawn, a tombstone stays
    场景: 撤下以后留下公告
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      当 白露“撤下”
      那么 该件在“已撤下”环节
      而且 办理结果是“公开后撤下”
      而且 公众看到的是撤下公告
      而且 2017 年撤下 1 条
      而且 现行有效 0 条
      而且 该件没有张贴在“政府网站”

    @clause-rounds-54 @mandatory @basis-regulations-2019-18
    # en: what was withdrawn does not reopen
    场景: 撤下的不能重新启动
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      而且 白露已“撤下”
      当 叶青“重新启动”，理由“想再发”
      那么 不符合规程，因为“办理结果不符”
      而且 没有人可以办理

    @clause-rounds-55 @mandatory @basis-three-reviews
    # en: after withdrawal: actions that change the content that are not for now
    场景大纲: 撤下以后，不到环节的（改动内容的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      而且 白露已“撤下”
      当 任远“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 改稿 |

    @clause-rounds-56 @mandatory @basis-three-reviews
    # en: after withdrawal: plain actions that are not for now
    场景大纲: 撤下以后，不到环节的（直接办理的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      而且 白露已“撤下”
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

    @clause-rounds-57 @mandatory @basis-three-reviews
    # en: after withdrawal: returns that are not for now
    场景大纲: 撤下以后，不到环节的（退回）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      而且 白露已“撤下”
      当 任远“<操作>”，到“<到>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 | 到   |
        | 退回 | 拟稿 |

    @clause-rounds-58 @mandatory @basis-three-reviews
    # en: after withdrawal: actions with a reason that are not for now
    场景大纲: 撤下以后，不到环节的（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      而且 白露已“撤下”
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

    @clause-rounds-59 @mandatory @basis-three-reviews
    # en: after withdrawal: actions with a reason that nobody may do yet
    场景大纲: 撤下以后，条件不到的（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      而且 白露已“撤下”
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 重新启动 |

    @clause-rounds-60 @mandatory @basis-three-reviews
    # en: after withdrawal: actions that change the content with a reason that are not for now
    场景大纲: 撤下以后，不到环节的（写明理由改动内容的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      而且 白露已“撤下”
      当 任远“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |

    @clause-rounds-61 @mandatory @basis-three-reviews @when-channel-screen
    # en: after withdrawal: recordings of a channel that are not for now
    场景大纲: 撤下以后，不到环节的（渠道上的登记）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      而且 白露已“撤下”
      当 任远“<操作>”，渠道“大厅电子屏”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 张贴登记 |

    @clause-rounds-62 @mandatory @basis-three-reviews @when-channel-screen
    # en: after withdrawal: who may do recordings of a channel
    场景大纲: 撤下以后，由谁办（渠道上的登记）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      而且 白露已“撤下”
      当 任远“<操作>”，渠道“大厅电子屏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 揭下登记 | 叶青、白露、池雨、潘悦 |

    @clause-rounds-63 @mandatory @basis-three-reviews
    # en: after withdrawal: who may do remarks
    场景大纲: 撤下以后，由谁办（附注）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      而且 白露已“撤下”
      当 任远“<操作>”，意见“请核对”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人                                                                                               |
        | 附注 | 顾清、叶青、严峰、宋岩、石磊、方雯、丁宁、江波、夏禾、白露、池雨、薛明、潘悦、余辉、苏静、范文、卢杰、姜平 |

    @clause-rounds-64 @mandatory @basis-three-reviews
    # en: a proposal changed after the approval is not carried out
    场景: 提请撤下的内容签批后改过的不能撤下
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      而且 叶青已“改稿”，正文“改了”
      当 白露“撤下”
      那么 不符合规程，因为“签批的不是现在的内容”，步骤“终审终校”

  # en: What is wrong is suspended at once, then dealt with
  规则: 发现错情可以先行撤下，随后处置

    @clause-rounds-65 @mandatory @seed-39
    # en: a suspension works at once
    场景: 先行撤下立即生效
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      当 薛明“先行撤下”，理由“误含身份证号”
      那么 公众看到的是先行撤下的公告
      而且 该件在“已发布”环节
      而且 现行有效 0 条
      而且 薛明的待办里有“恢复公开”
      而且 该件没有张贴在“政府网站”

    @clause-rounds-66 @mandatory @seed-39
    # en: nothing to restore where nothing is suspended
    场景: 没有先行撤下的不用恢复
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      那么 薛明的待办里没有“恢复公开”

    @clause-rounds-67 @mandatory @seed-39
    # en: restored, the public reads it again
    场景: 恢复公开以后公众又能看到
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 严峰“恢复公开”，理由“已遮盖”
      那么 公众看到的是“办证须知”
      而且 该件张贴在“政府网站”
      而且 薛明的待办里没有该件

    @clause-rounds-68 @mandatory @seed-39
    # en: after a suspension: actions that change the content that are not for now
    场景大纲: 先行撤下以后，不到环节的（改动内容的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 任远“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 改稿 |

    @clause-rounds-69 @mandatory @seed-39
    # en: after a suspension: plain actions that are not for now
    场景大纲: 先行撤下以后，不到环节的（直接办理的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 薛明已“先行撤下”，理由“误含身份证号”
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

    @clause-rounds-70 @mandatory @seed-39
    # en: after a suspension: returns that are not for now
    场景大纲: 先行撤下以后，不到环节的（退回）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 任远“<操作>”，到“<到>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 | 到   |
        | 退回 | 拟稿 |

    @clause-rounds-71 @mandatory @seed-39
    # en: after a suspension: actions with a reason that are not for now
    场景大纲: 先行撤下以后，不到环节的（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不同意   |
        | 撤销     |
        | 不予公开 |
        | 重新启动 |
        | 解除签收 |

    @clause-rounds-72 @mandatory @seed-39
    # en: after a suspension: who may do actions that change the content with a reason
    场景大纲: 先行撤下以后，由谁办（写明理由改动内容的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 任远“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人 |
        | 更正 | 叶青、潘悦   |

    @clause-rounds-73 @mandatory @seed-39
    # en: after a suspension: who may do actions with a reason
    场景大纲: 先行撤下以后，由谁办（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人 |
        | 提请撤下 | 叶青、潘悦   |
        | 恢复公开 | 严峰、薛明   |

    @clause-rounds-74 @mandatory @seed-39
    # en: after a suspension: actions with a reason that nobody may do yet
    场景大纲: 先行撤下以后，条件不到的（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 先行撤下 |

    @clause-rounds-75 @mandatory @seed-39 @when-channel-screen
    # en: after a suspension: recordings of a channel that nobody may do yet
    场景大纲: 先行撤下以后，条件不到的（渠道上的登记）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 任远“<操作>”，渠道“大厅电子屏”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 张贴登记 |

    @clause-rounds-76 @mandatory @seed-39 @when-channel-screen
    # en: after a suspension: who may do recordings of a channel
    场景大纲: 先行撤下以后，由谁办（渠道上的登记）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 任远“<操作>”，渠道“大厅电子屏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 揭下登记 | 叶青、白露、池雨、潘悦 |

    @clause-rounds-77 @mandatory @seed-39
    # en: after a suspension: who may do remarks
    场景大纲: 先行撤下以后，由谁办（附注）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 任远“<操作>”，意见“请核对”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人                                                                                               |
        | 附注 | 顾清、叶青、严峰、宋岩、石磊、方雯、丁宁、江波、夏禾、白露、池雨、薛明、潘悦、余辉、苏静、范文、卢杰、姜平 |

    @clause-rounds-78 @mandatory @seed-39
    # en: suspended while being corrected at stage 1: actions with a reason that nobody may do yet
    场景大纲: 更正一轮在“拟稿”时先行撤下的，条件不到的（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 先行撤下 |

    @clause-rounds-79 @mandatory @seed-39
    # en: suspended while being corrected at stage 1: who may do actions with a reason
    场景大纲: 更正一轮在“拟稿”时先行撤下的，由谁办（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人 |
        | 恢复公开 | 严峰、薛明   |

    @clause-rounds-80 @mandatory @seed-39 @when-channel-screen
    # en: suspended while being corrected at stage 1: recordings of a channel that nobody may do yet
    场景大纲: 更正一轮在“拟稿”时先行撤下的，条件不到的（渠道上的登记）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 任远“<操作>”，渠道“大厅电子屏”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 张贴登记 |

    @clause-rounds-81 @mandatory @seed-39 @when-channel-screen
    # en: suspended while being corrected at stage 1: who may do recordings of a channel
    场景大纲: 更正一轮在“拟稿”时先行撤下的，由谁办（渠道上的登记）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 任远“<操作>”，渠道“大厅电子屏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 揭下登记 | 叶青、白露、池雨、潘悦 |

    @clause-rounds-82 @mandatory @seed-39
    # en: suspended while being corrected at stage 2: actions with a reason that nobody may do yet
    场景大纲: 更正一轮在“已初审”时先行撤下的，条件不到的（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 先行撤下 |

    @clause-rounds-83 @mandatory @seed-39
    # en: suspended while being corrected at stage 2: who may do actions with a reason
    场景大纲: 更正一轮在“已初审”时先行撤下的，由谁办（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人 |
        | 恢复公开 | 严峰、薛明   |

    @clause-rounds-84 @mandatory @seed-39 @when-channel-screen
    # en: suspended while being corrected at stage 2: recordings of a channel that nobody may do yet
    场景大纲: 更正一轮在“已初审”时先行撤下的，条件不到的（渠道上的登记）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 任远“<操作>”，渠道“大厅电子屏”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 张贴登记 |

    @clause-rounds-85 @mandatory @seed-39 @when-channel-screen
    # en: suspended while being corrected at stage 2: who may do recordings of a channel
    场景大纲: 更正一轮在“已初审”时先行撤下的，由谁办（渠道上的登记）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 任远“<操作>”，渠道“大厅电子屏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 揭下登记 | 叶青、白露、池雨、潘悦 |

    @clause-rounds-86 @mandatory @seed-39
    # en: suspended while being corrected at stage 3: actions with a reason that nobody may do yet
    场景大纲: 更正一轮在“已复审”时先行撤下的，条件不到的（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 先行撤下 |

    @clause-rounds-87 @mandatory @seed-39
    # en: suspended while being corrected at stage 3: who may do actions with a reason
    场景大纲: 更正一轮在“已复审”时先行撤下的，由谁办（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人 |
        | 恢复公开 | 严峰、薛明   |

    @clause-rounds-88 @mandatory @seed-39 @when-channel-screen
    # en: suspended while being corrected at stage 3: recordings of a channel that nobody may do yet
    场景大纲: 更正一轮在“已复审”时先行撤下的，条件不到的（渠道上的登记）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 任远“<操作>”，渠道“大厅电子屏”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 张贴登记 |

    @clause-rounds-89 @mandatory @seed-39 @when-channel-screen
    # en: suspended while being corrected at stage 3: who may do recordings of a channel
    场景大纲: 更正一轮在“已复审”时先行撤下的，由谁办（渠道上的登记）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 任远“<操作>”，渠道“大厅电子屏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 揭下登记 | 叶青、白露、池雨、潘悦 |

    @clause-rounds-90 @mandatory @seed-39
    # en: suspended while being corrected at stage 4: actions with a reason that nobody may do yet
    场景大纲: 更正一轮在“已终审”时先行撤下的，条件不到的（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 先行撤下 |

    @clause-rounds-91 @mandatory @seed-39
    # en: suspended while being corrected at stage 4: who may do actions with a reason
    场景大纲: 更正一轮在“已终审”时先行撤下的，由谁办（写明理由的操作）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 任远“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人 |
        | 恢复公开 | 严峰、薛明   |

    @clause-rounds-92 @mandatory @seed-39 @when-channel-screen
    # en: suspended while being corrected at stage 4: recordings of a channel that nobody may do yet
    场景大纲: 更正一轮在“已终审”时先行撤下的，条件不到的（渠道上的登记）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 任远“<操作>”，渠道“大厅电子屏”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 张贴登记 |

    @clause-rounds-93 @mandatory @seed-39 @when-channel-screen
    # en: suspended while being corrected at stage 4: who may do recordings of a channel
    场景大纲: 更正一轮在“已终审”时先行撤下的，由谁办（渠道上的登记）
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 任远“<操作>”，渠道“大厅电子屏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 揭下登记 | 叶青、白露、池雨、潘悦 |

    @clause-rounds-94 @mandatory @seed-39
    # en: suspended and restored while at stage 1
    场景: 更正一轮在“拟稿”时先行撤下又恢复
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 严峰“恢复公开”，理由“已遮盖”
      那么 该件在“拟稿”环节
      而且 公众看到的是“办证须知”

    @clause-rounds-95 @mandatory @seed-39
    # en: suspended and restored while at stage 2
    场景: 更正一轮在“已初审”时先行撤下又恢复
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 严峰“恢复公开”，理由“已遮盖”
      那么 该件在“已初审”环节
      而且 公众看到的是“办证须知”

    @clause-rounds-96 @mandatory @seed-39
    # en: suspended and restored while at stage 3
    场景: 更正一轮在“已复审”时先行撤下又恢复
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 严峰“恢复公开”，理由“已遮盖”
      那么 该件在“已复审”环节
      而且 公众看到的是“办证须知”

    @clause-rounds-97 @mandatory @seed-39
    # en: suspended and restored while at stage 4
    场景: 更正一轮在“已终审”时先行撤下又恢复
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 严峰“恢复公开”，理由“已遮盖”
      那么 该件在“已终审”环节
      而且 公众看到的是“办证须知”
