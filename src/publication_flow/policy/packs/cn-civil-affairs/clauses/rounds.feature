# language: zh-CN
# en: Rounds after publication
功能: 更正、撤下等各轮

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

  # en: A correction takes the same chain; what is public stays meanwhile
  规则: 更正走同样的链条，其间原已公开的内容不动

    @clause-rounds-1 @mandatory @basis-bureau-chain
    # en: round to correct at stage 1: plain actions that are not for now
    场景大纲: 更正一轮在“拟稿”，不到环节的（直接办理的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      当 马强“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 批准 |
        | 发布 |
        | 撤下 |

    @clause-rounds-2 @mandatory @basis-bureau-chain
    # en: round to correct at stage 1: actions that change the content that are not for now
    场景大纲: 更正一轮在“拟稿”，不到环节的（改动内容的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      当 马强“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作       |
        | 修改后同意 |

    @clause-rounds-3 @mandatory @basis-bureau-chain
    # en: round to correct at stage 1: actions with a reason that are not for now
    场景大纲: 更正一轮在“拟稿”，不到环节的（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不同意   |
        | 不予公开 |
        | 重新启动 |
        | 提请撤下 |
        | 恢复公开 |

    @clause-rounds-4 @mandatory @basis-bureau-chain
    # en: round to correct at stage 1: actions that change the content with a reason that are not for now
    场景大纲: 更正一轮在“拟稿”，不到环节的（写明理由改动内容的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      当 马强“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |
        | 勘误 |

    @clause-rounds-5 @mandatory @basis-bureau-chain
    # en: round to correct at stage 1: who may do actions with a reason
    场景大纲: 更正一轮在“拟稿”，由谁办（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 先行撤下 | 胡健、李娜、孙燕、吴敏 |

    @clause-rounds-6 @mandatory @basis-bureau-chain @when-channel-board
    # en: round to correct at stage 1: who may do recordings of a channel
    场景大纲: 更正一轮在“拟稿”，由谁办（渠道上的登记）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      当 马强“<操作>”，渠道“公告栏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人                       |
        | 张贴登记 | 王芳、李娜、孙燕、周平、刘洋、陈静 |
        | 揭下登记 | 王芳、李娜、孙燕、周平、刘洋、陈静 |

    @clause-rounds-7 @mandatory @basis-bureau-chain
    # en: round to correct at stage 1: who may do remarks
    场景大纲: 更正一轮在“拟稿”，由谁办（附注）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      当 马强“<操作>”，意见“请核对”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人                                                                 |
        | 附注 | 秦岚、王芳、胡健、赵刚、杨帆、李娜、孙燕、周平、吴敏、刘洋、陈静、钱进、邓磊 |

    @clause-rounds-8 @mandatory @basis-bureau-chain
    # en: round to correct at stage 2: plain actions that are not for now
    场景大纲: 更正一轮在“科室提供”，不到环节的（直接办理的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
      当 马强“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 批准 |
        | 发布 |
        | 撤下 |

    @clause-rounds-9 @mandatory @basis-bureau-chain
    # en: round to correct at stage 2: actions that change the content that are not for now
    场景大纲: 更正一轮在“科室提供”，不到环节的（改动内容的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
      当 马强“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作       |
        | 修改后同意 |

    @clause-rounds-10 @mandatory @basis-bureau-chain
    # en: round to correct at stage 2: actions with a reason that are not for now
    场景大纲: 更正一轮在“科室提供”，不到环节的（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不同意   |
        | 不予公开 |
        | 重新启动 |
        | 提请撤下 |
        | 恢复公开 |

    @clause-rounds-11 @mandatory @basis-bureau-chain
    # en: round to correct at stage 2: actions that change the content with a reason that are not for now
    场景大纲: 更正一轮在“科室提供”，不到环节的（写明理由改动内容的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
      当 马强“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |
        | 勘误 |

    @clause-rounds-12 @mandatory @basis-bureau-chain
    # en: round to correct at stage 2: who may do actions with a reason
    场景大纲: 更正一轮在“科室提供”，由谁办（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 先行撤下 | 胡健、李娜、孙燕、吴敏 |

    @clause-rounds-13 @mandatory @basis-bureau-chain @when-channel-board
    # en: round to correct at stage 2: who may do recordings of a channel
    场景大纲: 更正一轮在“科室提供”，由谁办（渠道上的登记）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
      当 马强“<操作>”，渠道“公告栏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人                       |
        | 张贴登记 | 王芳、李娜、孙燕、周平、刘洋、陈静 |
        | 揭下登记 | 王芳、李娜、孙燕、周平、刘洋、陈静 |

    @clause-rounds-14 @mandatory @basis-bureau-chain
    # en: round to correct at stage 2: who may do remarks
    场景大纲: 更正一轮在“科室提供”，由谁办（附注）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
      当 马强“<操作>”，意见“请核对”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人                                                                 |
        | 附注 | 秦岚、王芳、胡健、赵刚、杨帆、李娜、孙燕、周平、吴敏、刘洋、陈静、钱进、邓磊 |

    @clause-rounds-15 @mandatory @basis-bureau-chain
    # en: round to correct at stage 3: plain actions that are not for now
    场景大纲: 更正一轮在“办公室审核”，不到环节的（直接办理的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 马强“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 提供     |
        | 审核     |
        | 复核     |
        | 发布     |
        | 撤下     |
        | 签收     |
        | 退还签收 |

    @clause-rounds-16 @mandatory @basis-bureau-chain
    # en: round to correct at stage 3: who may do plain actions
    场景大纲: 更正一轮在“办公室审核”，由谁办（直接办理的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 马强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人 |
        | 批准 | 赵刚         |
        | 收回 | 李娜         |

    @clause-rounds-17 @mandatory @basis-bureau-chain
    # en: round to correct at stage 3: who may do actions that change the content
    场景大纲: 更正一轮在“办公室审核”，由谁办（改动内容的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 马强“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作       | 可以办理的人     |
        | 修改后同意 | 赵刚             |
        | 改稿       | 王芳、刘洋、陈静 |

    @clause-rounds-18 @mandatory @basis-bureau-chain
    # en: round to correct at stage 3: who may do returns
    场景大纲: 更正一轮在“办公室审核”，由谁办（退回）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 马强“<操作>”，到“<到>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 到       | 可以办理的人           |
        | 退回 | 拟稿     | 胡健、赵刚、李娜、孙燕 |
        | 退回 | 科室提供 | 胡健、赵刚、李娜、孙燕 |

    @clause-rounds-19 @mandatory @basis-bureau-chain
    # en: round to correct at stage 3: who may do actions with a reason
    场景大纲: 更正一轮在“办公室审核”，由谁办（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 不同意   | 胡健、赵刚             |
        | 先行撤下 | 胡健、李娜、孙燕、吴敏 |

    @clause-rounds-20 @mandatory @basis-bureau-chain
    # en: round to correct at stage 3: actions with a reason that are not for now
    场景大纲: 更正一轮在“办公室审核”，不到环节的（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 撤销     |
        | 不予公开 |
        | 重新启动 |
        | 提请撤下 |
        | 恢复公开 |
        | 解除签收 |

    @clause-rounds-21 @mandatory @basis-bureau-chain
    # en: round to correct at stage 3: actions that change the content with a reason that are not for now
    场景大纲: 更正一轮在“办公室审核”，不到环节的（写明理由改动内容的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 马强“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |
        | 勘误 |

    @clause-rounds-22 @mandatory @basis-bureau-chain @when-channel-board
    # en: round to correct at stage 3: who may do recordings of a channel
    场景大纲: 更正一轮在“办公室审核”，由谁办（渠道上的登记）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 马强“<操作>”，渠道“公告栏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人                       |
        | 张贴登记 | 王芳、李娜、孙燕、周平、刘洋、陈静 |
        | 揭下登记 | 王芳、李娜、孙燕、周平、刘洋、陈静 |

    @clause-rounds-23 @mandatory @basis-bureau-chain
    # en: round to correct at stage 3: who may do remarks
    场景大纲: 更正一轮在“办公室审核”，由谁办（附注）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 马强“<操作>”，意见“请核对”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人                                                                 |
        | 附注 | 秦岚、王芳、胡健、赵刚、杨帆、李娜、孙燕、周平、吴敏、刘洋、陈静、钱进、邓磊 |

    @clause-rounds-24 @mandatory @basis-bureau-chain
    # en: round to correct at stage 3: plain actions that nobody may do yet
    场景大纲: 更正一轮在“办公室审核”，条件不到的（直接办理的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 马强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作         |
        | 确认电话签批 |

    @clause-rounds-25 @mandatory @basis-bureau-chain
    # en: round to correct at stage 4: plain actions that are not for now
    场景大纲: 更正一轮在“领导批准”，不到环节的（直接办理的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 马强“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 批准 |
        | 撤下 |

    @clause-rounds-26 @mandatory @basis-bureau-chain
    # en: round to correct at stage 4: actions that change the content that are not for now
    场景大纲: 更正一轮在“领导批准”，不到环节的（改动内容的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 马强“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作       |
        | 修改后同意 |

    @clause-rounds-27 @mandatory @basis-bureau-chain
    # en: round to correct at stage 4: who may do plain actions
    场景大纲: 更正一轮在“领导批准”，由谁办（直接办理的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 马强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人     |
        | 发布 | 李娜、孙燕、周平 |

    @clause-rounds-28 @mandatory @basis-bureau-chain
    # en: round to correct at stage 4: actions with a reason that are not for now
    场景大纲: 更正一轮在“领导批准”，不到环节的（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不同意   |
        | 不予公开 |
        | 重新启动 |
        | 提请撤下 |
        | 恢复公开 |

    @clause-rounds-29 @mandatory @basis-bureau-chain
    # en: round to correct at stage 4: actions that change the content with a reason that are not for now
    场景大纲: 更正一轮在“领导批准”，不到环节的（写明理由改动内容的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 马强“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |
        | 勘误 |

    @clause-rounds-30 @mandatory @basis-bureau-chain
    # en: round to correct at stage 4: who may do actions with a reason
    场景大纲: 更正一轮在“领导批准”，由谁办（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 先行撤下 | 胡健、李娜、孙燕、吴敏 |

    @clause-rounds-31 @mandatory @basis-bureau-chain @when-channel-board
    # en: round to correct at stage 4: who may do recordings of a channel
    场景大纲: 更正一轮在“领导批准”，由谁办（渠道上的登记）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 马强“<操作>”，渠道“公告栏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人                       |
        | 张贴登记 | 王芳、李娜、孙燕、周平、刘洋、陈静 |
        | 揭下登记 | 王芳、李娜、孙燕、周平、刘洋、陈静 |

    @clause-rounds-32 @mandatory @basis-bureau-chain
    # en: round to correct at stage 4: who may do remarks
    场景大纲: 更正一轮在“领导批准”，由谁办（附注）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 马强“<操作>”，意见“请核对”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人                                                                 |
        | 附注 | 秦岚、王芳、胡健、赵刚、杨帆、李娜、孙燕、周平、吴敏、刘洋、陈静、钱进、邓磊 |

    @clause-rounds-33 @mandatory @basis-bureau-chain
    # en: until the correction is published the old content stays
    场景: 更正办完以前公众看到原内容
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      当 陈静“提供”
      那么 公众看到的是“低保标准”
      而且 2017 年更正 0 条

    @clause-rounds-34 @mandatory @basis-bureau-chain @seed-46
    # en: the corrected content is shown and counted as a correction
    场景: 更正办完公众看到新内容，计入更正数
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 周平“发布”
      那么 该件在“已发布”环节
      而且 公众看到的是“每人每月五百元”
      而且 2017 年主动公开 1 条
      而且 2017 年更正 1 条
      而且 办理结果是“已公开”
      而且 王芳现在可以“更正”
      而且 “公开时限”没有在计时

  # en: A slip of the pen takes the short chain: provided, audited, published
  规则: 一般栏目只改文字的，勘误走短链：科室提供、办公室审核后即可发布

    @clause-rounds-35 @mandatory @basis-regulations-2019-17
    # en: round of an erratum at stage 1: who may do plain actions
    场景大纲: 勘误一轮在“拟稿”，由谁办（直接办理的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“勘误”，标题“低保标准表”，理由“标题有错字”
      当 马强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人 |
        | 提供 | 陈静         |

    @clause-rounds-36 @mandatory @basis-regulations-2019-17
    # en: round of an erratum at stage 1: plain actions that are not for now
    场景大纲: 勘误一轮在“拟稿”，不到环节的（直接办理的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“勘误”，标题“低保标准表”，理由“标题有错字”
      当 马强“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 审核 |
        | 批准 |
        | 复核 |
        | 发布 |
        | 撤下 |

    @clause-rounds-37 @mandatory @basis-regulations-2019-17
    # en: round of an erratum at stage 1: actions that change the content that are not for now
    场景大纲: 勘误一轮在“拟稿”，不到环节的（改动内容的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“勘误”，标题“低保标准表”，理由“标题有错字”
      当 马强“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作       |
        | 修改后同意 |

    @clause-rounds-38 @mandatory @basis-regulations-2019-17
    # en: round of an erratum at stage 1: actions with a reason that are not for now
    场景大纲: 勘误一轮在“拟稿”，不到环节的（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“勘误”，标题“低保标准表”，理由“标题有错字”
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不同意   |
        | 不予公开 |

    @clause-rounds-39 @mandatory @basis-regulations-2019-17
    # en: round of an erratum at stage 2: plain actions that are not for now
    场景大纲: 勘误一轮在“科室提供”，不到环节的（直接办理的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“勘误”，标题“低保标准表”，理由“标题有错字”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
      当 马强“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 提供 |
        | 批准 |
        | 复核 |
        | 发布 |
        | 撤下 |

    @clause-rounds-40 @mandatory @basis-regulations-2019-17
    # en: round of an erratum at stage 2: who may do plain actions
    场景大纲: 勘误一轮在“科室提供”，由谁办（直接办理的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“勘误”，标题“低保标准表”，理由“标题有错字”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
      当 马强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人 |
        | 审核 | 李娜、孙燕   |

    @clause-rounds-41 @mandatory @basis-regulations-2019-17
    # en: round of an erratum at stage 2: actions that change the content that are not for now
    场景大纲: 勘误一轮在“科室提供”，不到环节的（改动内容的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“勘误”，标题“低保标准表”，理由“标题有错字”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
      当 马强“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作       |
        | 修改后同意 |

    @clause-rounds-42 @mandatory @basis-regulations-2019-17
    # en: round of an erratum at stage 2: actions with a reason that are not for now
    场景大纲: 勘误一轮在“科室提供”，不到环节的（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“勘误”，标题“低保标准表”，理由“标题有错字”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不同意   |
        | 不予公开 |

    @clause-rounds-43 @mandatory @basis-regulations-2019-17
    # en: round of an erratum at stage 3: plain actions that are not for now
    场景大纲: 勘误一轮在“办公室审核”，不到环节的（直接办理的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“勘误”，标题“低保标准表”，理由“标题有错字”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 马强“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 提供 |
        | 审核 |
        | 批准 |
        | 复核 |
        | 撤下 |

    @clause-rounds-44 @mandatory @basis-regulations-2019-17
    # en: round of an erratum at stage 3: actions that change the content that are not for now
    场景大纲: 勘误一轮在“办公室审核”，不到环节的（改动内容的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“勘误”，标题“低保标准表”，理由“标题有错字”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 马强“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作       |
        | 修改后同意 |

    @clause-rounds-45 @mandatory @basis-regulations-2019-17
    # en: round of an erratum at stage 3: who may do plain actions
    场景大纲: 勘误一轮在“办公室审核”，由谁办（直接办理的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“勘误”，标题“低保标准表”，理由“标题有错字”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 马强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人     |
        | 发布 | 李娜、孙燕、周平 |

    @clause-rounds-46 @mandatory @basis-regulations-2019-17
    # en: round of an erratum at stage 3: who may do actions with a reason
    场景大纲: 勘误一轮在“办公室审核”，由谁办（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“勘误”，标题“低保标准表”，理由“标题有错字”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作   | 可以办理的人 |
        | 不同意 | 胡健、赵刚   |

    @clause-rounds-47 @mandatory @basis-regulations-2019-17
    # en: round of an erratum at stage 3: actions with a reason that are not for now
    场景大纲: 勘误一轮在“办公室审核”，不到环节的（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“勘误”，标题“低保标准表”，理由“标题有错字”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不予公开 |

    @clause-rounds-48 @mandatory @basis-bureau-chain
    # en: after the audit an erratum waits for the publisher
    场景: 勘误审核后轮到发布岗
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“勘误”，标题“低保标准表”，理由“标题有错字”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      那么 周平的待办里有“发布”
      而且 赵刚的待办里没有该件

    @clause-rounds-49 @mandatory @basis-bureau-chain @seed-56
    # en: an erratum published
    场景: 勘误发布以后
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“勘误”，标题“低保标准表”，理由“标题有错字”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 周平“发布”
      那么 该件在“已发布”环节
      而且 2017 年更正 1 条
      而且 办理结果是“已公开”
      而且 王芳现在可以“更正”

    @clause-rounds-50 @mandatory @seed-27
    # en: no erratum in an important category
    场景: 重点栏目不能勘误
      假如 “低保标准”已办到“已发布”，栏目是“行政决策”
      当 王芳“勘误”，标题“改一个字”，理由“标题有错字”
      那么 不符合规程，因为“环节不对”

    @clause-rounds-51 @mandatory @seed-56
    # en: what an erratum may change
    场景大纲: 勘误可以改的部分
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      当 王芳“勘误”，<部分>“另写”，理由“有错字”
      那么 该件在“拟稿”环节

      例子:
        | 部分     |
        | 标题     |
        | 正文     |
        | 内容概述 |
        | 文号     |

    @clause-rounds-52 @mandatory @seed-56
    # en: what an erratum may not change
    场景大纲: 勘误不能改的部分
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      当 王芳“勘误”，<部分>“<写成>”，理由“有错字”
      那么 不予受理，因为“这一部分不能改”

      例子:
        | 部分     | 写成       |
        | 栏目     | 行政决策   |
        | 生成日期 | 2017-03-01 |

    @clause-rounds-53 @mandatory @basis-regulations-2019-17
    # en: an erratum changed after the audit is not published
    场景: 勘误后改过的内容不能发布
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“勘误”，标题“低保标准表”，理由“标题有错字”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      而且 王芳已“改稿”，正文“又改了”
      当 周平“发布”
      那么 不符合规程，因为“签批的不是现在的内容”，步骤“提供”

  # en: A withdrawal takes the same chain and leaves a tombstone
  规则: 撤下走同样的链条，留下撤下公告

    @clause-rounds-54 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 1: who may do plain actions
    场景大纲: 撤下一轮在“拟稿”，由谁办（直接办理的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      当 马强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人 |
        | 提供 | 陈静         |

    @clause-rounds-55 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 1: plain actions that are not for now
    场景大纲: 撤下一轮在“拟稿”，不到环节的（直接办理的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      当 马强“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 审核 |
        | 批准 |
        | 发布 |
        | 撤下 |

    @clause-rounds-56 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 1: actions that change the content that are not for now
    场景大纲: 撤下一轮在“拟稿”，不到环节的（改动内容的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      当 马强“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作       |
        | 修改后同意 |

    @clause-rounds-57 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 1: actions with a reason that are not for now
    场景大纲: 撤下一轮在“拟稿”，不到环节的（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不同意   |
        | 不予公开 |

    @clause-rounds-58 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 1: actions that change the content with a reason that are not for now
    场景大纲: 撤下一轮在“拟稿”，不到环节的（写明理由改动内容的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      当 马强“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |

    @clause-rounds-59 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 1: who may do actions with a reason
    场景大纲: 撤下一轮在“拟稿”，由谁办（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 先行撤下 | 胡健、李娜、孙燕、吴敏 |

    @clause-rounds-60 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 2: plain actions that are not for now
    场景大纲: 撤下一轮在“科室提供”，不到环节的（直接办理的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
      当 马强“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 提供 |
        | 批准 |
        | 发布 |
        | 撤下 |

    @clause-rounds-61 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 2: who may do plain actions
    场景大纲: 撤下一轮在“科室提供”，由谁办（直接办理的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
      当 马强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人 |
        | 审核 | 李娜、孙燕   |

    @clause-rounds-62 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 2: actions that change the content that are not for now
    场景大纲: 撤下一轮在“科室提供”，不到环节的（改动内容的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
      当 马强“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作       |
        | 修改后同意 |

    @clause-rounds-63 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 2: actions with a reason that are not for now
    场景大纲: 撤下一轮在“科室提供”，不到环节的（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不同意   |
        | 不予公开 |

    @clause-rounds-64 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 2: actions that change the content with a reason that are not for now
    场景大纲: 撤下一轮在“科室提供”，不到环节的（写明理由改动内容的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
      当 马强“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |

    @clause-rounds-65 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 2: who may do actions with a reason
    场景大纲: 撤下一轮在“科室提供”，由谁办（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 先行撤下 | 胡健、李娜、孙燕、吴敏 |

    @clause-rounds-66 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 3: plain actions that are not for now
    场景大纲: 撤下一轮在“办公室审核”，不到环节的（直接办理的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 马强“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 提供 |
        | 审核 |
        | 发布 |
        | 撤下 |

    @clause-rounds-67 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 3: who may do plain actions
    场景大纲: 撤下一轮在“办公室审核”，由谁办（直接办理的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 马强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人 |
        | 批准 | 赵刚         |

    @clause-rounds-68 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 3: actions that change the content that are not for now
    场景大纲: 撤下一轮在“办公室审核”，不到环节的（改动内容的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 马强“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作       |
        | 修改后同意 |

    @clause-rounds-69 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 3: who may do actions with a reason
    场景大纲: 撤下一轮在“办公室审核”，由谁办（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 不同意   | 胡健、赵刚             |
        | 先行撤下 | 胡健、李娜、孙燕、吴敏 |

    @clause-rounds-70 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 3: actions with a reason that are not for now
    场景大纲: 撤下一轮在“办公室审核”，不到环节的（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不予公开 |

    @clause-rounds-71 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 3: actions that change the content with a reason that are not for now
    场景大纲: 撤下一轮在“办公室审核”，不到环节的（写明理由改动内容的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 马强“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |

    @clause-rounds-72 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 4: plain actions that are not for now
    场景大纲: 撤下一轮在“领导批准”，不到环节的（直接办理的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 马强“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 提供 |
        | 审核 |
        | 批准 |
        | 发布 |

    @clause-rounds-73 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 4: actions that change the content that are not for now
    场景大纲: 撤下一轮在“领导批准”，不到环节的（改动内容的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 马强“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作       |
        | 修改后同意 |

    @clause-rounds-74 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 4: who may do plain actions
    场景大纲: 撤下一轮在“领导批准”，由谁办（直接办理的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 马强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人     |
        | 撤下 | 李娜、孙燕、周平 |

    @clause-rounds-75 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 4: actions with a reason that are not for now
    场景大纲: 撤下一轮在“领导批准”，不到环节的（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不同意   |
        | 不予公开 |

    @clause-rounds-76 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 4: actions that change the content with a reason that are not for now
    场景大纲: 撤下一轮在“领导批准”，不到环节的（写明理由改动内容的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 马强“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |

    @clause-rounds-77 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 4: who may do actions with a reason
    场景大纲: 撤下一轮在“领导批准”，由谁办（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 先行撤下 | 胡健、李娜、孙燕、吴敏 |

    @clause-rounds-78 @mandatory @basis-bureau-chain
    # en: a withdrawal waits for the publisher
    场景: 撤下轮到发布岗
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      那么 周平的待办里有“撤下”

    @clause-rounds-79 @mandatory @basis-bureau-chain
    # en: while a withdrawal is proposed the public still reads it
    场景: 提请撤下期间公众仍能看到
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      那么 公众看到的是“低保标准”

    @clause-rounds-80 @mandatory @basis-bureau-chain
    # en: withdrawn, a tombstone stays
    场景: 撤下以后留下公告
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 周平“撤下”
      那么 该件在“已撤下”环节
      而且 办理结果是“公开后撤下”
      而且 公众看到的是撤下公告
      而且 2017 年撤下 1 条
      而且 现行有效 0 条
      而且 该件没有张贴在“政府网站民政栏目”

    @clause-rounds-81 @mandatory @basis-regulations-2019-18
    # en: what was withdrawn does not reopen
    场景: 撤下的不能重新启动
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 周平已“撤下”
      当 王芳“重新启动”，理由“想再发”
      那么 不符合规程，因为“办理结果不符”
      而且 不符合规程，因为“不是应有的情形”
      而且 没有人可以办理

    @clause-rounds-82 @mandatory @basis-bureau-chain
    # en: after withdrawal: plain actions that are not for now
    场景大纲: 撤下以后，不到环节的（直接办理的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 周平已“撤下”
      当 马强“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 提供     |
        | 审核     |
        | 批准     |
        | 复核     |
        | 发布     |
        | 撤下     |
        | 收回     |
        | 签收     |
        | 退还签收 |

    @clause-rounds-83 @mandatory @basis-bureau-chain
    # en: after withdrawal: actions that change the content that are not for now
    场景大纲: 撤下以后，不到环节的（改动内容的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 周平已“撤下”
      当 马强“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作       |
        | 修改后同意 |
        | 改稿       |

    @clause-rounds-84 @mandatory @basis-bureau-chain
    # en: after withdrawal: returns that are not for now
    场景大纲: 撤下以后，不到环节的（退回）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 周平已“撤下”
      当 马强“<操作>”，到“<到>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 | 到   |
        | 退回 | 拟稿 |

    @clause-rounds-85 @mandatory @basis-bureau-chain
    # en: after withdrawal: actions with a reason that are not for now
    场景大纲: 撤下以后，不到环节的（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 周平已“撤下”
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不同意   |
        | 撤销     |
        | 不予公开 |
        | 提请撤下 |
        | 恢复公开 |
        | 解除签收 |

    @clause-rounds-86 @mandatory @basis-bureau-chain
    # en: after withdrawal: actions with a reason that nobody may do yet
    场景大纲: 撤下以后，条件不到的（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 周平已“撤下”
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 重新启动 |
        | 先行撤下 |

    @clause-rounds-87 @mandatory @basis-bureau-chain
    # en: after withdrawal: actions that change the content with a reason that are not for now
    场景大纲: 撤下以后，不到环节的（写明理由改动内容的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 周平已“撤下”
      当 马强“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |
        | 勘误 |

    @clause-rounds-88 @mandatory @basis-bureau-chain @when-channel-board
    # en: after withdrawal: recordings of a channel that nobody may do yet
    场景大纲: 撤下以后，条件不到的（渠道上的登记）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 周平已“撤下”
      当 马强“<操作>”，渠道“公告栏”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 张贴登记 |

    @clause-rounds-89 @mandatory @basis-bureau-chain @when-channel-board
    # en: after withdrawal: who may do recordings of a channel
    场景大纲: 撤下以后，由谁办（渠道上的登记）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 周平已“撤下”
      当 马强“<操作>”，渠道“公告栏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人                       |
        | 揭下登记 | 王芳、李娜、孙燕、周平、刘洋、陈静 |

    @clause-rounds-90 @mandatory @basis-bureau-chain
    # en: after withdrawal: who may do remarks
    场景大纲: 撤下以后，由谁办（附注）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 周平已“撤下”
      当 马强“<操作>”，意见“请核对”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人                                                                 |
        | 附注 | 秦岚、王芳、胡健、赵刚、杨帆、李娜、孙燕、周平、吴敏、刘洋、陈静、钱进、邓磊 |

    @clause-rounds-91 @mandatory @basis-bureau-chain
    # en: after withdrawal: plain actions that nobody may do yet
    场景大纲: 撤下以后，条件不到的（直接办理的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 周平已“撤下”
      当 马强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作         |
        | 确认电话签批 |

    @clause-rounds-92 @mandatory @basis-bureau-chain
    # en: a proposal changed after the approval is not carried out
    场景: 提请撤下的内容签批后改过的不能撤下
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 王芳已“改稿”，正文“改了”
      当 周平“撤下”
      那么 不符合规程，因为“签批的不是现在的内容”，步骤“审核”

  # en: What is wrong is suspended at once, then dealt with
  规则: 发现错情可以先行撤下，随后处置

    @clause-rounds-93 @mandatory @seed-39
    # en: a suspension works at once
    场景: 先行撤下立即生效
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      当 吴敏“先行撤下”，理由“误含身份证号”
      那么 公众看到的是先行撤下的公告
      而且 该件在“已发布”环节
      而且 现行有效 0 条
      而且 吴敏的待办里有“恢复公开”
      而且 该件没有张贴在“政府网站民政栏目”

    @clause-rounds-94 @mandatory @seed-39
    # en: nothing to restore where nothing is suspended
    场景: 没有先行撤下的不用恢复
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      那么 吴敏的待办里没有“恢复公开”

    @clause-rounds-95 @mandatory @seed-39
    # en: restored, the public reads it again
    场景: 恢复公开以后公众又能看到
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 胡健“恢复公开”，理由“已遮盖”
      那么 公众看到的是“低保标准”
      而且 该件张贴在“政府网站民政栏目”
      而且 吴敏的待办里没有该件

    @clause-rounds-96 @mandatory @seed-39
    # en: after a suspension: plain actions that are not for now
    场景大纲: 先行撤下以后，不到环节的（直接办理的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 提供     |
        | 审核     |
        | 批准     |
        | 复核     |
        | 发布     |
        | 撤下     |
        | 收回     |
        | 签收     |
        | 退还签收 |

    @clause-rounds-97 @mandatory @seed-39
    # en: after a suspension: actions that change the content that are not for now
    场景大纲: 先行撤下以后，不到环节的（改动内容的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作       |
        | 修改后同意 |
        | 改稿       |

    @clause-rounds-98 @mandatory @seed-39
    # en: after a suspension: returns that are not for now
    场景大纲: 先行撤下以后，不到环节的（退回）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”，到“<到>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 | 到   |
        | 退回 | 拟稿 |

    @clause-rounds-99 @mandatory @seed-39
    # en: after a suspension: actions with a reason that are not for now
    场景大纲: 先行撤下以后，不到环节的（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不同意   |
        | 撤销     |
        | 不予公开 |
        | 重新启动 |
        | 解除签收 |

    @clause-rounds-100 @mandatory @seed-39
    # en: after a suspension: who may do actions that change the content with a reason
    场景大纲: 先行撤下以后，由谁办（写明理由改动内容的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人     |
        | 更正 | 王芳、刘洋、陈静 |

    @clause-rounds-101 @mandatory @seed-39
    # en: after a suspension: who may do actions with a reason
    场景大纲: 先行撤下以后，由谁办（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人     |
        | 提请撤下 | 王芳、刘洋、陈静 |
        | 恢复公开 | 胡健、吴敏       |

    @clause-rounds-102 @mandatory @seed-39
    # en: after a suspension: actions with a reason that nobody may do yet
    场景大纲: 先行撤下以后，条件不到的（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 先行撤下 |

    @clause-rounds-103 @mandatory @seed-39 @when-channel-board
    # en: after a suspension: recordings of a channel that nobody may do yet
    场景大纲: 先行撤下以后，条件不到的（渠道上的登记）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”，渠道“公告栏”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 张贴登记 |

    @clause-rounds-104 @mandatory @seed-39 @when-channel-board
    # en: after a suspension: who may do recordings of a channel
    场景大纲: 先行撤下以后，由谁办（渠道上的登记）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”，渠道“公告栏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人                       |
        | 揭下登记 | 王芳、李娜、孙燕、周平、刘洋、陈静 |

    @clause-rounds-105 @mandatory @seed-39
    # en: after a suspension: who may do remarks
    场景大纲: 先行撤下以后，由谁办（附注）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”，意见“请核对”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人                                                                 |
        | 附注 | 秦岚、王芳、胡健、赵刚、杨帆、李娜、孙燕、周平、吴敏、刘洋、陈静、钱进、邓磊 |

    @clause-rounds-106 @mandatory @seed-39
    # en: after a suspension: plain actions that nobody may do yet
    场景大纲: 先行撤下以后，条件不到的（直接办理的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作         |
        | 确认电话签批 |

    @clause-rounds-107 @mandatory @seed-39
    # en: suspended while being corrected at stage 1: actions with a reason that nobody may do yet
    场景大纲: 更正一轮在“拟稿”时先行撤下的，条件不到的（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 先行撤下 |

    @clause-rounds-108 @mandatory @seed-39
    # en: suspended while being corrected at stage 1: who may do actions with a reason
    场景大纲: 更正一轮在“拟稿”时先行撤下的，由谁办（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人 |
        | 恢复公开 | 胡健、吴敏   |

    @clause-rounds-109 @mandatory @seed-39 @when-channel-board
    # en: suspended while being corrected at stage 1: recordings of a channel that nobody may do yet
    场景大纲: 更正一轮在“拟稿”时先行撤下的，条件不到的（渠道上的登记）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”，渠道“公告栏”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 张贴登记 |

    @clause-rounds-110 @mandatory @seed-39 @when-channel-board
    # en: suspended while being corrected at stage 1: who may do recordings of a channel
    场景大纲: 更正一轮在“拟稿”时先行撤下的，由谁办（渠道上的登记）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”，渠道“公告栏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人                       |
        | 揭下登记 | 王芳、李娜、孙燕、周平、刘洋、陈静 |

    @clause-rounds-111 @mandatory @seed-39
    # en: suspended while being corrected at stage 2: actions with a reason that nobody may do yet
    场景大纲: 更正一轮在“科室提供”时先行撤下的，条件不到的（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 先行撤下 |

    @clause-rounds-112 @mandatory @seed-39
    # en: suspended while being corrected at stage 2: who may do actions with a reason
    场景大纲: 更正一轮在“科室提供”时先行撤下的，由谁办（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人 |
        | 恢复公开 | 胡健、吴敏   |

    @clause-rounds-113 @mandatory @seed-39 @when-channel-board
    # en: suspended while being corrected at stage 2: recordings of a channel that nobody may do yet
    场景大纲: 更正一轮在“科室提供”时先行撤下的，条件不到的（渠道上的登记）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”，渠道“公告栏”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 张贴登记 |

    @clause-rounds-114 @mandatory @seed-39 @when-channel-board
    # en: suspended while being corrected at stage 2: who may do recordings of a channel
    场景大纲: 更正一轮在“科室提供”时先行撤下的，由谁办（渠道上的登记）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”，渠道“公告栏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人                       |
        | 揭下登记 | 王芳、李娜、孙燕、周平、刘洋、陈静 |

    @clause-rounds-115 @mandatory @seed-39
    # en: suspended while being corrected at stage 3: actions with a reason that nobody may do yet
    场景大纲: 更正一轮在“办公室审核”时先行撤下的，条件不到的（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 先行撤下 |

    @clause-rounds-116 @mandatory @seed-39
    # en: suspended while being corrected at stage 3: who may do actions with a reason
    场景大纲: 更正一轮在“办公室审核”时先行撤下的，由谁办（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人 |
        | 恢复公开 | 胡健、吴敏   |

    @clause-rounds-117 @mandatory @seed-39 @when-channel-board
    # en: suspended while being corrected at stage 3: recordings of a channel that nobody may do yet
    场景大纲: 更正一轮在“办公室审核”时先行撤下的，条件不到的（渠道上的登记）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”，渠道“公告栏”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 张贴登记 |

    @clause-rounds-118 @mandatory @seed-39 @when-channel-board
    # en: suspended while being corrected at stage 3: who may do recordings of a channel
    场景大纲: 更正一轮在“办公室审核”时先行撤下的，由谁办（渠道上的登记）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”，渠道“公告栏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人                       |
        | 揭下登记 | 王芳、李娜、孙燕、周平、刘洋、陈静 |

    @clause-rounds-119 @mandatory @seed-39
    # en: suspended while being corrected at stage 4: actions with a reason that nobody may do yet
    场景大纲: 更正一轮在“领导批准”时先行撤下的，条件不到的（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 先行撤下 |

    @clause-rounds-120 @mandatory @seed-39
    # en: suspended while being corrected at stage 4: who may do actions with a reason
    场景大纲: 更正一轮在“领导批准”时先行撤下的，由谁办（写明理由的操作）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人 |
        | 恢复公开 | 胡健、吴敏   |

    @clause-rounds-121 @mandatory @seed-39 @when-channel-board
    # en: suspended while being corrected at stage 4: recordings of a channel that nobody may do yet
    场景大纲: 更正一轮在“领导批准”时先行撤下的，条件不到的（渠道上的登记）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”，渠道“公告栏”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 张贴登记 |

    @clause-rounds-122 @mandatory @seed-39 @when-channel-board
    # en: suspended while being corrected at stage 4: who may do recordings of a channel
    场景大纲: 更正一轮在“领导批准”时先行撤下的，由谁办（渠道上的登记）
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 马强“<操作>”，渠道“公告栏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人                       |
        | 揭下登记 | 王芳、李娜、孙燕、周平、刘洋、陈静 |

    @clause-rounds-123 @mandatory @seed-39
    # en: suspended and restored while at stage 1
    场景: 更正一轮在“拟稿”时先行撤下又恢复
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 胡健“恢复公开”，理由“已遮盖”
      那么 该件在“拟稿”环节
      而且 公众看到的是“低保标准”

    @clause-rounds-124 @mandatory @seed-39
    # en: suspended and restored while at stage 2
    场景: 更正一轮在“科室提供”时先行撤下又恢复
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 胡健“恢复公开”，理由“已遮盖”
      那么 该件在“科室提供”环节
      而且 公众看到的是“低保标准”

    @clause-rounds-125 @mandatory @seed-39
    # en: suspended and restored while at stage 3
    场景: 更正一轮在“办公室审核”时先行撤下又恢复
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 胡健“恢复公开”，理由“已遮盖”
      那么 该件在“办公室审核”环节
      而且 公众看到的是“低保标准”

    @clause-rounds-126 @mandatory @seed-39
    # en: suspended and restored while at stage 4
    场景: 更正一轮在“领导批准”时先行撤下又恢复
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 胡健“恢复公开”，理由“已遮盖”
      那么 该件在“领导批准”环节
      而且 公众看到的是“低保标准”

  # en: What a leader amends, and what lies suspended, takes no short cut
  规则: 领导改稿只改文字；先行撤下的，不借勘误恢复公开

    @clause-rounds-127 @mandatory @seed-11
    # en: what a leader may amend
    场景大纲: 修改后同意可以改的部分
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“修改后同意”，<部分>“另写”
      那么 该件在“领导批准”环节

      例子:
        | 部分     |
        | 标题     |
        | 正文     |
        | 内容概述 |
        | 文号     |

    @clause-rounds-128 @mandatory @seed-11
    # en: what a leader may not amend
    场景大纲: 修改后同意不能改的部分
      假如 “低保标准”已办到“办公室审核”，栏目是“行政决策”
      当 赵刚“修改后同意”，<部分>“<写成>”
      那么 不予受理，因为“这一部分不能改”

      例子:
        | 部分     | 写成       |
        | 栏目     | 工作动态   |
        | 生成日期 | 2017-03-01 |

    @clause-rounds-129 @mandatory @seed-39
    # en: no erratum while suspended
    场景: 先行撤下期间不能勘误
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 王芳“勘误”，正文“改一个字”，理由“有错字”
      那么 不符合规程，因为“环节不对”

    @clause-rounds-130 @mandatory @seed-39
    # en: what was suspended meanwhile is not restored by an erratum
    场景: 勘误办理中先行撤下的，勘误不能发布
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“勘误”，正文“改一个字”，理由“有错字”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 周平“发布”
      那么 不符合规程，因为“环节不对”

    @clause-rounds-131 @mandatory @seed-39
    # en: a correction with the leader's consent puts a suspended item back
    场景: 先行撤下后更正发布的，公众看到改后的内容
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      而且 王芳已“更正”，正文“低保标准（更正）”，理由“误含身份证号”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 周平“发布”
      那么 公众看到的是“低保标准（更正）”
