# language: zh-CN
# en: The chain
功能: 办理链条

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

  # en: Sections provide, the office audits, a leader approves, then unified publication
  规则: 科室提供、办公室审核、局领导批准，然后统一发布

    @clause-chain-1 @mandatory @basis-bureau-chain @seed-15
    # en: from draft to publication, every post and person named
    场景: 从拟稿办到发布，责任到岗到人
      假如 王芳已拟稿“低保标准”，栏目是“救助公示”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 周平“发布”
      那么 该件在“已发布”环节
      而且 办理结果是“已公开”
      而且 责任链是
        | 人员 | 操作 | 到         | 岗位         |
        | 王芳 | 拟稿 | 拟稿       | 科室经办岗   |
        | 陈静 | 提供 | 科室提供   | 科室负责人   |
        | 李娜 | 审核 | 办公室审核 | 办公室审核岗 |
        | 赵刚 | 批准 | 领导批准   | 分管领导     |
        | 周平 | 发布 | 已发布     | 办公室发布岗 |
      而且 公众看到的是“低保标准”
      而且 2017 年主动公开 1 条
      而且 2017 年更正 0 条
      而且 现行有效 1 条

    @clause-chain-2 @mandatory @basis-bureau-chain @seed-17
    # en: on whose desk the item lies at each stage
    场景大纲: 每个环节该件在谁的待办里
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      那么 <人员>的待办里有“<操作>”

      例子:
        | 环节       | 人员 | 操作 |
        | 拟稿       | 陈静 | 提供 |
        | 科室提供   | 李娜 | 审核 |
        | 科室提供   | 孙燕 | 审核 |
        | 办公室审核 | 赵刚 | 批准 |
        | 领导批准   | 李娜 | 发布 |
        | 领导批准   | 孙燕 | 发布 |
        | 领导批准   | 周平 | 发布 |

    @clause-chain-3 @mandatory @basis-bureau-chain
    # en: on whose desk the item does not lie
    场景大纲: 每个环节该件不在谁的待办里
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      那么 <人员>的待办里没有该件

      例子:
        | 环节       | 人员 |
        | 拟稿       | 王芳 |
        | 拟稿       | 胡健 |
        | 拟稿       | 赵刚 |
        | 拟稿       | 杨帆 |
        | 拟稿       | 李娜 |
        | 拟稿       | 周平 |
        | 拟稿       | 吴敏 |
        | 拟稿       | 邓磊 |
        | 科室提供   | 王芳 |
        | 科室提供   | 胡健 |
        | 科室提供   | 赵刚 |
        | 科室提供   | 杨帆 |
        | 科室提供   | 周平 |
        | 科室提供   | 吴敏 |
        | 科室提供   | 邓磊 |
        | 办公室审核 | 王芳 |
        | 办公室审核 | 胡健 |
        | 办公室审核 | 杨帆 |
        | 办公室审核 | 李娜 |
        | 办公室审核 | 周平 |
        | 办公室审核 | 吴敏 |
        | 办公室审核 | 邓磊 |
        | 领导批准   | 王芳 |
        | 领导批准   | 胡健 |
        | 领导批准   | 赵刚 |
        | 领导批准   | 杨帆 |
        | 领导批准   | 吴敏 |
        | 领导批准   | 邓磊 |
        | 已发布     | 王芳 |
        | 已发布     | 胡健 |
        | 已发布     | 赵刚 |
        | 已发布     | 杨帆 |
        | 已发布     | 李娜 |
        | 已发布     | 周平 |
        | 已发布     | 吴敏 |
        | 已发布     | 邓磊 |

  # en: At each stage only what belongs there, by whom it belongs to
  规则: 每个环节只办该办的事，由该办的人办

    @clause-chain-4 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: who may do plain actions
    场景大纲: 发布一轮，由谁办（直接办理的操作）
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 马强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 环节       | 操作 | 可以办理的人     |
        | 拟稿       | 提供 | 陈静             |
        | 科室提供   | 审核 | 李娜、孙燕       |
        | 科室提供   | 收回 | 陈静             |
        | 科室提供   | 签收 | 李娜、孙燕、周平 |
        | 办公室审核 | 批准 | 赵刚             |
        | 办公室审核 | 收回 | 李娜             |
        | 领导批准   | 发布 | 李娜、孙燕、周平 |
        | 领导批准   | 收回 | 赵刚             |
        | 领导批准   | 签收 | 李娜、孙燕、周平 |

    @clause-chain-5 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: plain actions that are not for now
    场景大纲: 发布一轮，不到环节的（直接办理的操作）
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 马强“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 环节       | 操作     |
        | 拟稿       | 审核     |
        | 拟稿       | 批准     |
        | 拟稿       | 复核     |
        | 拟稿       | 发布     |
        | 拟稿       | 撤下     |
        | 拟稿       | 收回     |
        | 拟稿       | 签收     |
        | 拟稿       | 退还签收 |
        | 科室提供   | 提供     |
        | 科室提供   | 批准     |
        | 科室提供   | 复核     |
        | 科室提供   | 发布     |
        | 科室提供   | 撤下     |
        | 办公室审核 | 提供     |
        | 办公室审核 | 审核     |
        | 办公室审核 | 复核     |
        | 办公室审核 | 发布     |
        | 办公室审核 | 撤下     |
        | 办公室审核 | 签收     |
        | 办公室审核 | 退还签收 |
        | 领导批准   | 提供     |
        | 领导批准   | 审核     |
        | 领导批准   | 批准     |
        | 领导批准   | 复核     |
        | 领导批准   | 撤下     |
        | 已发布     | 提供     |
        | 已发布     | 审核     |
        | 已发布     | 批准     |
        | 已发布     | 复核     |
        | 已发布     | 发布     |
        | 已发布     | 撤下     |
        | 已发布     | 收回     |
        | 已发布     | 签收     |
        | 已发布     | 退还签收 |

    @clause-chain-6 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: actions that change the content that are not for now
    场景大纲: 发布一轮，不到环节的（改动内容的操作）
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 马强“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“环节不对”

      例子:
        | 环节     | 操作       |
        | 拟稿     | 修改后同意 |
        | 科室提供 | 修改后同意 |
        | 领导批准 | 修改后同意 |
        | 已发布   | 修改后同意 |
        | 已发布   | 改稿       |

    @clause-chain-7 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: who may do actions that change the content
    场景大纲: 发布一轮，由谁办（改动内容的操作）
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 马强“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 环节       | 操作       | 可以办理的人     |
        | 拟稿       | 改稿       | 王芳、刘洋、陈静 |
        | 科室提供   | 改稿       | 王芳、刘洋、陈静 |
        | 办公室审核 | 修改后同意 | 赵刚             |
        | 办公室审核 | 改稿       | 王芳、刘洋、陈静 |
        | 领导批准   | 改稿       | 王芳、刘洋、陈静 |

    @clause-chain-8 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: returns that are not for now
    场景大纲: 发布一轮，不到环节的（退回）
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 马强“<操作>”，到“<到>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 环节   | 操作 | 到   |
        | 拟稿   | 退回 | 拟稿 |
        | 已发布 | 退回 | 拟稿 |

    @clause-chain-9 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: actions with a reason that are not for now
    场景大纲: 发布一轮，不到环节的（写明理由的操作）
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 环节       | 操作     |
        | 拟稿       | 不同意   |
        | 拟稿       | 不予公开 |
        | 拟稿       | 重新启动 |
        | 拟稿       | 提请撤下 |
        | 拟稿       | 恢复公开 |
        | 拟稿       | 解除签收 |
        | 科室提供   | 不同意   |
        | 科室提供   | 撤销     |
        | 科室提供   | 不予公开 |
        | 科室提供   | 重新启动 |
        | 科室提供   | 提请撤下 |
        | 科室提供   | 恢复公开 |
        | 办公室审核 | 撤销     |
        | 办公室审核 | 重新启动 |
        | 办公室审核 | 提请撤下 |
        | 办公室审核 | 恢复公开 |
        | 办公室审核 | 解除签收 |
        | 领导批准   | 不同意   |
        | 领导批准   | 撤销     |
        | 领导批准   | 不予公开 |
        | 领导批准   | 重新启动 |
        | 领导批准   | 提请撤下 |
        | 领导批准   | 恢复公开 |
        | 已发布     | 不同意   |
        | 已发布     | 撤销     |
        | 已发布     | 不予公开 |
        | 已发布     | 重新启动 |
        | 已发布     | 恢复公开 |
        | 已发布     | 解除签收 |

    @clause-chain-10 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: who may do actions with a reason
    场景大纲: 发布一轮，由谁办（写明理由的操作）
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 环节       | 操作     | 可以办理的人           |
        | 拟稿       | 撤销     | 王芳、刘洋、陈静       |
        | 科室提供   | 解除签收 | 吴敏                   |
        | 办公室审核 | 不同意   | 胡健、赵刚             |
        | 办公室审核 | 不予公开 | 胡健、赵刚             |
        | 领导批准   | 解除签收 | 吴敏                   |
        | 已发布     | 提请撤下 | 王芳、刘洋、陈静       |
        | 已发布     | 先行撤下 | 胡健、李娜、孙燕、吴敏 |

    @clause-chain-11 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: actions that change the content with a reason that are not for now
    场景大纲: 发布一轮，不到环节的（写明理由改动内容的操作）
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 马强“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 环节       | 操作 |
        | 拟稿       | 更正 |
        | 拟稿       | 勘误 |
        | 科室提供   | 更正 |
        | 科室提供   | 勘误 |
        | 办公室审核 | 更正 |
        | 办公室审核 | 勘误 |
        | 领导批准   | 更正 |
        | 领导批准   | 勘误 |

    @clause-chain-12 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: actions with a reason that nobody may do yet
    场景大纲: 发布一轮，条件不到的（写明理由的操作）
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 环节       | 操作     |
        | 拟稿       | 先行撤下 |
        | 科室提供   | 先行撤下 |
        | 办公室审核 | 先行撤下 |
        | 领导批准   | 先行撤下 |

    @clause-chain-13 @mandatory @basis-bureau-chain @seed-12 @when-channel-board
    # en: round to publish: recordings of a channel that nobody may do yet
    场景大纲: 发布一轮，条件不到的（渠道上的登记）
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 马强“<操作>”，渠道“公告栏”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 环节       | 操作     |
        | 拟稿       | 张贴登记 |
        | 拟稿       | 揭下登记 |
        | 科室提供   | 张贴登记 |
        | 科室提供   | 揭下登记 |
        | 办公室审核 | 张贴登记 |
        | 办公室审核 | 揭下登记 |
        | 领导批准   | 张贴登记 |
        | 领导批准   | 揭下登记 |

    @clause-chain-14 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: who may do remarks
    场景大纲: 发布一轮，由谁办（附注）
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 马强“<操作>”，意见“请核对”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 环节       | 操作 | 可以办理的人                                                                 |
        | 拟稿       | 附注 | 秦岚、王芳、胡健、赵刚、杨帆、李娜、孙燕、周平、吴敏、刘洋、陈静、钱进、邓磊 |
        | 科室提供   | 附注 | 秦岚、王芳、胡健、赵刚、杨帆、李娜、孙燕、周平、吴敏、刘洋、陈静、钱进、邓磊 |
        | 办公室审核 | 附注 | 秦岚、王芳、胡健、赵刚、杨帆、李娜、孙燕、周平、吴敏、刘洋、陈静、钱进、邓磊 |
        | 领导批准   | 附注 | 秦岚、王芳、胡健、赵刚、杨帆、李娜、孙燕、周平、吴敏、刘洋、陈静、钱进、邓磊 |
        | 已发布     | 附注 | 秦岚、王芳、胡健、赵刚、杨帆、李娜、孙燕、周平、吴敏、刘洋、陈静、钱进、邓磊 |

    @clause-chain-15 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: plain actions that nobody may do yet
    场景大纲: 发布一轮，条件不到的（直接办理的操作）
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 马强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 环节       | 操作         |
        | 拟稿       | 确认电话签批 |
        | 科室提供   | 退还签收     |
        | 科室提供   | 确认电话签批 |
        | 办公室审核 | 确认电话签批 |
        | 领导批准   | 退还签收     |
        | 领导批准   | 确认电话签批 |
        | 已发布     | 确认电话签批 |

    @clause-chain-16 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: who may do returns
    场景大纲: 发布一轮，由谁办（退回）
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 马强“<操作>”，到“<到>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 环节       | 操作 | 到         | 可以办理的人           |
        | 科室提供   | 退回 | 拟稿       | 李娜、孙燕             |
        | 办公室审核 | 退回 | 拟稿       | 胡健、赵刚、李娜、孙燕 |
        | 办公室审核 | 退回 | 科室提供   | 胡健、赵刚、李娜、孙燕 |
        | 领导批准   | 退回 | 拟稿       | 赵刚、李娜、孙燕、周平 |
        | 领导批准   | 退回 | 科室提供   | 赵刚、李娜、孙燕、周平 |
        | 领导批准   | 退回 | 办公室审核 | 赵刚、李娜、孙燕、周平 |

    @clause-chain-17 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: who may do actions that change the content with a reason
    场景大纲: 发布一轮，由谁办（写明理由改动内容的操作）
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 马强“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 环节   | 操作 | 可以办理的人     |
        | 已发布 | 更正 | 王芳、刘洋、陈静 |
        | 已发布 | 勘误 | 王芳、刘洋、陈静 |

    @clause-chain-18 @mandatory @basis-bureau-chain @seed-12 @when-channel-board
    # en: round to publish: who may do recordings of a channel
    场景大纲: 发布一轮，由谁办（渠道上的登记）
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 马强“<操作>”，渠道“公告栏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 环节   | 操作     | 可以办理的人                       |
        | 已发布 | 张贴登记 | 王芳、李娜、孙燕、周平、刘洋、陈静 |
        | 已发布 | 揭下登记 | 王芳、李娜、孙燕、周平、刘洋、陈静 |

    @clause-chain-19 @mandatory @basis-regulations-2019-18
    # en: after withholding: plain actions that are not for now
    场景大纲: 不予公开以后，不到环节的（直接办理的操作）
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 胡健已“不予公开”，理由“涉及商业秘密”
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

    @clause-chain-20 @mandatory @basis-regulations-2019-18
    # en: after withholding: actions that change the content that are not for now
    场景大纲: 不予公开以后，不到环节的（改动内容的操作）
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 胡健已“不予公开”，理由“涉及商业秘密”
      当 马强“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作       |
        | 修改后同意 |
        | 改稿       |

    @clause-chain-21 @mandatory @basis-regulations-2019-18
    # en: after withholding: returns that are not for now
    场景大纲: 不予公开以后，不到环节的（退回）
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 胡健已“不予公开”，理由“涉及商业秘密”
      当 马强“<操作>”，到“<到>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 | 到   |
        | 退回 | 拟稿 |

    @clause-chain-22 @mandatory @basis-regulations-2019-18
    # en: after withholding: actions with a reason that are not for now
    场景大纲: 不予公开以后，不到环节的（写明理由的操作）
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 胡健已“不予公开”，理由“涉及商业秘密”
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

    @clause-chain-23 @mandatory @basis-regulations-2019-18
    # en: after withholding: who may do actions with a reason
    场景大纲: 不予公开以后，由谁办（写明理由的操作）
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 胡健已“不予公开”，理由“涉及商业秘密”
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人                 |
        | 重新启动 | 王芳、李娜、孙燕、刘洋、陈静 |

    @clause-chain-24 @mandatory @basis-regulations-2019-18
    # en: after withholding: actions that change the content with a reason that are not for now
    场景大纲: 不予公开以后，不到环节的（写明理由改动内容的操作）
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 胡健已“不予公开”，理由“涉及商业秘密”
      当 马强“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |
        | 勘误 |

    @clause-chain-25 @mandatory @basis-regulations-2019-18
    # en: after withholding: actions with a reason that nobody may do yet
    场景大纲: 不予公开以后，条件不到的（写明理由的操作）
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 胡健已“不予公开”，理由“涉及商业秘密”
      当 马强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 先行撤下 |

    @clause-chain-26 @mandatory @basis-regulations-2019-18 @when-channel-board
    # en: after withholding: recordings of a channel that nobody may do yet
    场景大纲: 不予公开以后，条件不到的（渠道上的登记）
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 胡健已“不予公开”，理由“涉及商业秘密”
      当 马强“<操作>”，渠道“公告栏”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 张贴登记 |
        | 揭下登记 |

    @clause-chain-27 @mandatory @basis-regulations-2019-18
    # en: after withholding: who may do remarks
    场景大纲: 不予公开以后，由谁办（附注）
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 胡健已“不予公开”，理由“涉及商业秘密”
      当 马强“<操作>”，意见“请核对”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人                                                                 |
        | 附注 | 秦岚、王芳、胡健、赵刚、杨帆、李娜、孙燕、周平、吴敏、刘洋、陈静、钱进、邓磊 |

    @clause-chain-28 @mandatory @basis-regulations-2019-18
    # en: after withholding: plain actions that nobody may do yet
    场景大纲: 不予公开以后，条件不到的（直接办理的操作）
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 胡健已“不予公开”，理由“涉及商业秘密”
      当 马强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作         |
        | 确认电话签批 |

    @clause-chain-29 @mandatory @basis-bureau-chain @seed-15
    # en: nobody acts out of their post
    场景大纲: 岗位不对不能办
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 <人员>“<操作>”
      那么 不符合规程，因为“岗位不对”

      例子:
        | 环节       | 人员 | 操作 |
        | 拟稿       | 王芳 | 提供 |
        | 科室提供   | 胡健 | 审核 |
        | 科室提供   | 王芳 | 签收 |
        | 办公室审核 | 胡健 | 批准 |
        | 领导批准   | 王芳 | 发布 |
        | 领导批准   | 王芳 | 签收 |

  # en: Sections draft, in their own categories
  规则: 拟稿由科室在本科室的栏目里进行

    @clause-chain-30 @mandatory @basis-bureau-chain @seed-9
    # en: who may draft
    场景大纲: 可以拟稿的人
      当 <人员>拟稿“低保标准”，栏目是“救助公示”
      那么 该件在“拟稿”环节
      而且 公众看不到该件

      例子:
        | 人员 |
        | 王芳 |
        | 刘洋 |
        | 陈静 |

    @clause-chain-31 @mandatory @basis-bureau-chain @seed-9
    # en: nobody drafts out of their post
    场景: 在本科室任职但岗位不对的不能拟稿
      假如 马强已被任命为社会救助科的“办公室发布岗”
      当 马强拟稿“低保标准”，栏目是“救助公示”
      那么 不符合规程，因为“岗位不对”

    @clause-chain-32 @mandatory @basis-bureau-chain @seed-9
    # en: who may not draft
    场景大纲: 不可以拟稿的人
      当 <人员>拟稿“低保标准”，栏目是“救助公示”
      那么 不符合规程，因为“<原因>”

      例子:
        | 人员 | 原因               |
        | 赵刚 | 岗位不对           |
        | 钱进 | 栏目不归本科室负责 |
        | 邓磊 | 栏目不归本科室负责 |
        | 马强 | 没有任职           |
