# language: zh-CN
# en: The chain
功能: 办理链条

  背景:
    假如 科室及其负责的栏目
      | 科室     | 标识       | 栏目                     |
      | 局办公室 | office     |                          |
      | 公共科   | culture    | 工作动态                 |
      | 公共科   | culture    | 机构职能                 |
      | 文物科   | heritage   | 政府信息公开年度工作要点 |
      | 局领导   | leadership |                          |
    而且 人员及其岗位
      | 姓名 | 标识       | 岗位         | 科室     |
      | 沈洁 | shen.jie   |              |          |
      | 韩雪 | han.xue    | 科室经办岗   | 公共科   |
      | 郑宏 | zheng.hong | 主要领导     | 局领导   |
      | 唐敏 | tang.min   | 办公室审核岗 | 局办公室 |
      | 冯媛 | feng.yuan  | 办公室审核岗 | 局办公室 |
      | 谢军 | xie.jun    | 办公室发布岗 | 局办公室 |
      | 郭伟 | guo.wei    | 办公室主任   | 局办公室 |
      | 袁梦 | yuan.meng  | 科室经办岗   | 公共科   |
      | 罗平 | luo.ping   | 科室负责人   | 公共科   |
      | 董洁 | dong.jie   | 科室经办岗   | 文物科   |
      | 梁勇 | liang.yong | 科室负责人   | 文物科   |
      | 许强 | xu.qiang   |              |          |

  # en: Sections provide, the office audits, then unified publication
  规则: 科室提供、办公室审核，然后统一发布

    @clause-chain-1 @mandatory @basis-bureau-chain @seed-15
    # en: from draft to publication, every post and person named
    场景: 从拟稿办到发布，责任到岗到人
      假如 韩雪已拟稿“演出预告”，栏目是“工作动态”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      当 谢军“发布”
      那么 该件在“已发布”环节
      而且 办理结果是“已公开”
      而且 责任链是
        | 人员 | 操作 | 到         | 岗位         |
        | 韩雪 | 拟稿 | 拟稿       | 科室经办岗   |
        | 罗平 | 提供 | 科室提供   | 科室负责人   |
        | 唐敏 | 审核 | 办公室审核 | 办公室审核岗 |
        | 谢军 | 发布 | 已发布     | 办公室发布岗 |
      而且 公众看到的是“演出预告”
      而且 2017 年主动公开 1 条
      而且 2017 年更正 0 条
      而且 现行有效 1 条

    @clause-chain-2 @mandatory @basis-bureau-chain @seed-17
    # en: on whose desk the item lies at each stage
    场景大纲: 每个环节该件在谁的待办里
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      那么 <人员>的待办里有“<操作>”

      例子:
        | 环节       | 人员 | 操作 |
        | 拟稿       | 罗平 | 提供 |
        | 科室提供   | 唐敏 | 审核 |
        | 科室提供   | 冯媛 | 审核 |
        | 科室提供   | 郭伟 | 审核 |
        | 办公室审核 | 唐敏 | 发布 |
        | 办公室审核 | 冯媛 | 发布 |
        | 办公室审核 | 谢军 | 发布 |

    @clause-chain-3 @mandatory @basis-bureau-chain
    # en: on whose desk the item does not lie
    场景大纲: 每个环节该件不在谁的待办里
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      那么 <人员>的待办里没有该件

      例子:
        | 环节       | 人员 |
        | 拟稿       | 韩雪 |
        | 拟稿       | 郑宏 |
        | 拟稿       | 唐敏 |
        | 拟稿       | 谢军 |
        | 拟稿       | 郭伟 |
        | 拟稿       | 梁勇 |
        | 科室提供   | 韩雪 |
        | 科室提供   | 郑宏 |
        | 科室提供   | 谢军 |
        | 科室提供   | 梁勇 |
        | 办公室审核 | 韩雪 |
        | 办公室审核 | 郑宏 |
        | 办公室审核 | 郭伟 |
        | 办公室审核 | 梁勇 |
        | 已发布     | 韩雪 |
        | 已发布     | 郑宏 |
        | 已发布     | 唐敏 |
        | 已发布     | 谢军 |
        | 已发布     | 郭伟 |
        | 已发布     | 梁勇 |

  # en: At each stage only what belongs there, by whom it belongs to
  规则: 每个环节只办该办的事，由该办的人办

    @clause-chain-4 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: who may do plain actions
    场景大纲: 发布一轮，由谁办（直接办理的操作）
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 许强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 环节       | 操作 | 可以办理的人     |
        | 拟稿       | 提供 | 罗平             |
        | 科室提供   | 审核 | 唐敏、冯媛、郭伟 |
        | 科室提供   | 收回 | 罗平             |
        | 科室提供   | 签收 | 唐敏、冯媛、谢军 |
        | 办公室审核 | 发布 | 唐敏、冯媛、谢军 |
        | 办公室审核 | 收回 | 唐敏             |
        | 办公室审核 | 签收 | 唐敏、冯媛、谢军 |

    @clause-chain-5 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: plain actions that are not for now
    场景大纲: 发布一轮，不到环节的（直接办理的操作）
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 许强“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 环节       | 操作     |
        | 拟稿       | 审核     |
        | 拟稿       | 发布     |
        | 拟稿       | 撤下     |
        | 拟稿       | 收回     |
        | 拟稿       | 签收     |
        | 拟稿       | 退还签收 |
        | 科室提供   | 提供     |
        | 科室提供   | 发布     |
        | 科室提供   | 撤下     |
        | 办公室审核 | 提供     |
        | 办公室审核 | 审核     |
        | 办公室审核 | 撤下     |
        | 已发布     | 提供     |
        | 已发布     | 审核     |
        | 已发布     | 发布     |
        | 已发布     | 撤下     |
        | 已发布     | 收回     |
        | 已发布     | 签收     |
        | 已发布     | 退还签收 |

    @clause-chain-6 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: who may do actions that change the content
    场景大纲: 发布一轮，由谁办（改动内容的操作）
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 许强“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 环节 | 操作 | 可以办理的人     |
        | 拟稿 | 改稿 | 韩雪、袁梦、罗平 |

    @clause-chain-7 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: returns that are not for now
    场景大纲: 发布一轮，不到环节的（退回）
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 许强“<操作>”，到“<到>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 环节   | 操作 | 到   |
        | 拟稿   | 退回 | 拟稿 |
        | 已发布 | 退回 | 拟稿 |

    @clause-chain-8 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: who may do actions with a reason
    场景大纲: 发布一轮，由谁办（写明理由的操作）
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 环节       | 操作     | 可以办理的人           |
        | 拟稿       | 撤销     | 韩雪、袁梦、罗平       |
        | 科室提供   | 不予公开 | 郭伟                   |
        | 科室提供   | 解除签收 | 郭伟                   |
        | 办公室审核 | 解除签收 | 郭伟                   |
        | 已发布     | 提请撤下 | 韩雪、袁梦、罗平       |
        | 已发布     | 先行撤下 | 郑宏、唐敏、冯媛、郭伟 |

    @clause-chain-9 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: actions with a reason that are not for now
    场景大纲: 发布一轮，不到环节的（写明理由的操作）
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 环节       | 操作     |
        | 拟稿       | 不予公开 |
        | 拟稿       | 重新启动 |
        | 拟稿       | 提请撤下 |
        | 拟稿       | 恢复公开 |
        | 拟稿       | 解除签收 |
        | 科室提供   | 撤销     |
        | 科室提供   | 重新启动 |
        | 科室提供   | 提请撤下 |
        | 科室提供   | 恢复公开 |
        | 办公室审核 | 撤销     |
        | 办公室审核 | 不予公开 |
        | 办公室审核 | 重新启动 |
        | 办公室审核 | 提请撤下 |
        | 办公室审核 | 恢复公开 |
        | 已发布     | 撤销     |
        | 已发布     | 不予公开 |
        | 已发布     | 重新启动 |
        | 已发布     | 恢复公开 |
        | 已发布     | 解除签收 |

    @clause-chain-10 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: actions that change the content with a reason that are not for now
    场景大纲: 发布一轮，不到环节的（写明理由改动内容的操作）
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 许强“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 环节       | 操作 |
        | 拟稿       | 更正 |
        | 科室提供   | 更正 |
        | 办公室审核 | 更正 |

    @clause-chain-11 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: actions with a reason that nobody may do yet
    场景大纲: 发布一轮，条件不到的（写明理由的操作）
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 环节       | 操作     |
        | 拟稿       | 先行撤下 |
        | 科室提供   | 先行撤下 |
        | 办公室审核 | 先行撤下 |

    @clause-chain-12 @mandatory @basis-bureau-chain @seed-12 @when-channel-hall-board
    # en: round to publish: recordings of a channel that nobody may do yet
    场景大纲: 发布一轮，条件不到的（渠道上的登记）
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 许强“<操作>”，渠道“文化馆公告栏”
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

    @clause-chain-13 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: who may do remarks
    场景大纲: 发布一轮，由谁办（附注）
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 许强“<操作>”，意见“请核对”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 环节       | 操作 | 可以办理的人                                                     |
        | 拟稿       | 附注 | 沈洁、韩雪、郑宏、唐敏、冯媛、谢军、郭伟、袁梦、罗平、董洁、梁勇 |
        | 科室提供   | 附注 | 沈洁、韩雪、郑宏、唐敏、冯媛、谢军、郭伟、袁梦、罗平、董洁、梁勇 |
        | 办公室审核 | 附注 | 沈洁、韩雪、郑宏、唐敏、冯媛、谢军、郭伟、袁梦、罗平、董洁、梁勇 |
        | 已发布     | 附注 | 沈洁、韩雪、郑宏、唐敏、冯媛、谢军、郭伟、袁梦、罗平、董洁、梁勇 |

    @clause-chain-14 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: actions that change the content that are not for now
    场景大纲: 发布一轮，不到环节的（改动内容的操作）
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 许强“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“环节不对”

      例子:
        | 环节       | 操作 |
        | 科室提供   | 改稿 |
        | 办公室审核 | 改稿 |
        | 已发布     | 改稿 |

    @clause-chain-15 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: who may do returns
    场景大纲: 发布一轮，由谁办（退回）
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 许强“<操作>”，到“<到>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 环节       | 操作 | 到       | 可以办理的人           |
        | 科室提供   | 退回 | 拟稿     | 唐敏、冯媛、郭伟       |
        | 办公室审核 | 退回 | 拟稿     | 唐敏、冯媛、谢军、郭伟 |
        | 办公室审核 | 退回 | 科室提供 | 唐敏、冯媛、谢军、郭伟 |

    @clause-chain-16 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: plain actions that nobody may do yet
    场景大纲: 发布一轮，条件不到的（直接办理的操作）
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 许强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 环节       | 操作     |
        | 科室提供   | 退还签收 |
        | 办公室审核 | 退还签收 |

    @clause-chain-17 @mandatory @basis-bureau-chain @seed-12
    # en: round to publish: who may do actions that change the content with a reason
    场景大纲: 发布一轮，由谁办（写明理由改动内容的操作）
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 许强“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 环节   | 操作 | 可以办理的人     |
        | 已发布 | 更正 | 韩雪、袁梦、罗平 |

    @clause-chain-18 @mandatory @basis-bureau-chain @seed-12 @when-channel-hall-board
    # en: round to publish: who may do recordings of a channel
    场景大纲: 发布一轮，由谁办（渠道上的登记）
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 许强“<操作>”，渠道“文化馆公告栏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 环节   | 操作     | 可以办理的人                       |
        | 已发布 | 张贴登记 | 韩雪、唐敏、冯媛、谢军、袁梦、罗平 |
        | 已发布 | 揭下登记 | 韩雪、唐敏、冯媛、谢军、袁梦、罗平 |

    @clause-chain-19 @mandatory @basis-regulations-2019-18
    # en: after withholding: plain actions that are not for now
    场景大纲: 不予公开以后，不到环节的（直接办理的操作）
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      而且 郭伟已“不予公开”，理由“涉及商业秘密”
      当 许强“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 提供     |
        | 审核     |
        | 发布     |
        | 撤下     |
        | 收回     |
        | 签收     |
        | 退还签收 |

    @clause-chain-20 @mandatory @basis-regulations-2019-18
    # en: after withholding: actions that change the content that are not for now
    场景大纲: 不予公开以后，不到环节的（改动内容的操作）
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      而且 郭伟已“不予公开”，理由“涉及商业秘密”
      当 许强“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 改稿 |

    @clause-chain-21 @mandatory @basis-regulations-2019-18
    # en: after withholding: returns that are not for now
    场景大纲: 不予公开以后，不到环节的（退回）
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      而且 郭伟已“不予公开”，理由“涉及商业秘密”
      当 许强“<操作>”，到“<到>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 | 到   |
        | 退回 | 拟稿 |

    @clause-chain-22 @mandatory @basis-regulations-2019-18
    # en: after withholding: actions with a reason that are not for now
    场景大纲: 不予公开以后，不到环节的（写明理由的操作）
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      而且 郭伟已“不予公开”，理由“涉及商业秘密”
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 撤销     |
        | 不予公开 |
        | 提请撤下 |
        | 恢复公开 |
        | 解除签收 |

    @clause-chain-23 @mandatory @basis-regulations-2019-18
    # en: after withholding: who may do actions with a reason
    场景大纲: 不予公开以后，由谁办（写明理由的操作）
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      而且 郭伟已“不予公开”，理由“涉及商业秘密”
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人                 |
        | 重新启动 | 韩雪、唐敏、冯媛、袁梦、罗平 |

    @clause-chain-24 @mandatory @basis-regulations-2019-18
    # en: after withholding: actions that change the content with a reason that are not for now
    场景大纲: 不予公开以后，不到环节的（写明理由改动内容的操作）
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      而且 郭伟已“不予公开”，理由“涉及商业秘密”
      当 许强“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |

    @clause-chain-25 @mandatory @basis-regulations-2019-18
    # en: after withholding: actions with a reason that nobody may do yet
    场景大纲: 不予公开以后，条件不到的（写明理由的操作）
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      而且 郭伟已“不予公开”，理由“涉及商业秘密”
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 先行撤下 |

    @clause-chain-26 @mandatory @basis-regulations-2019-18 @when-channel-hall-board
    # en: after withholding: recordings of a channel that nobody may do yet
    场景大纲: 不予公开以后，条件不到的（渠道上的登记）
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      而且 郭伟已“不予公开”，理由“涉及商业秘密”
      当 许强“<操作>”，渠道“文化馆公告栏”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 张贴登记 |
        | 揭下登记 |

    @clause-chain-27 @mandatory @basis-regulations-2019-18
    # en: after withholding: who may do remarks
    场景大纲: 不予公开以后，由谁办（附注）
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      而且 郭伟已“不予公开”，理由“涉及商业秘密”
      当 许强“<操作>”，意见“请核对”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人                                                     |
        | 附注 | 沈洁、韩雪、郑宏、唐敏、冯媛、谢军、郭伟、袁梦、罗平、董洁、梁勇 |

    @clause-chain-28 @mandatory @basis-bureau-chain @seed-15
    # en: nobody acts out of their post
    场景大纲: 岗位不对不能办
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 <人员>“<操作>”
      那么 不符合规程，因为“岗位不对”

      例子:
        | 环节       | 人员 | 操作 |
        | 拟稿       | 韩雪 | 提供 |
        | 科室提供   | 郑宏 | 审核 |
        | 科室提供   | 韩雪 | 签收 |
        | 办公室审核 | 韩雪 | 发布 |
        | 办公室审核 | 韩雪 | 签收 |

  # en: Sections draft, in their own categories
  规则: 拟稿由科室在本科室的栏目里进行

    @clause-chain-29 @mandatory @basis-bureau-chain @seed-9
    # en: who may draft
    场景大纲: 可以拟稿的人
      当 <人员>拟稿“演出预告”，栏目是“工作动态”
      那么 该件在“拟稿”环节
      而且 公众看不到该件

      例子:
        | 人员 |
        | 韩雪 |
        | 袁梦 |
        | 罗平 |

    @clause-chain-30 @mandatory @basis-bureau-chain @seed-9
    # en: nobody drafts out of their post
    场景: 在本科室任职但岗位不对的不能拟稿
      假如 许强已被任命为公共科的“办公室发布岗”
      当 许强拟稿“演出预告”，栏目是“工作动态”
      那么 不符合规程，因为“岗位不对”

    @clause-chain-31 @mandatory @basis-bureau-chain @seed-9
    # en: who may not draft
    场景大纲: 不可以拟稿的人
      当 <人员>拟稿“演出预告”，栏目是“工作动态”
      那么 不符合规程，因为“<原因>”

      例子:
        | 人员 | 原因               |
        | 董洁 | 栏目不归本科室负责 |
        | 梁勇 | 栏目不归本科室负责 |
        | 许强 | 没有任职           |
