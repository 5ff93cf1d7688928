# language: zh-CN
# en: Rounds after publication
功能: 更正、撤下等各轮

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

  # en: A correction takes the same chain; what is public stays meanwhile
  规则: 更正走同样的链条，其间原已公开的内容不动

    @clause-rounds-1 @mandatory @basis-bureau-chain
    # en: round to correct at stage 1: plain actions that are not for now
    场景大纲: 更正一轮在“拟稿”，不到环节的（直接办理的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      当 许强“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 发布 |
        | 撤下 |

    @clause-rounds-2 @mandatory @basis-bureau-chain
    # en: round to correct at stage 1: actions with a reason that are not for now
    场景大纲: 更正一轮在“拟稿”，不到环节的（写明理由的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不予公开 |
        | 重新启动 |
        | 提请撤下 |
        | 恢复公开 |

    @clause-rounds-3 @mandatory @basis-bureau-chain
    # en: round to correct at stage 1: actions that change the content with a reason that are not for now
    场景大纲: 更正一轮在“拟稿”，不到环节的（写明理由改动内容的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      当 许强“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |

    @clause-rounds-4 @mandatory @basis-bureau-chain
    # en: round to correct at stage 1: who may do actions with a reason
    场景大纲: 更正一轮在“拟稿”，由谁办（写明理由的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 先行撤下 | 郑宏、唐敏、冯媛、郭伟 |

    @clause-rounds-5 @mandatory @basis-bureau-chain @when-channel-hall-board
    # en: round to correct at stage 1: who may do recordings of a channel
    场景大纲: 更正一轮在“拟稿”，由谁办（渠道上的登记）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      当 许强“<操作>”，渠道“文化馆公告栏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人                       |
        | 张贴登记 | 韩雪、唐敏、冯媛、谢军、袁梦、罗平 |
        | 揭下登记 | 韩雪、唐敏、冯媛、谢军、袁梦、罗平 |

    @clause-rounds-6 @mandatory @basis-bureau-chain
    # en: round to correct at stage 1: who may do remarks
    场景大纲: 更正一轮在“拟稿”，由谁办（附注）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      当 许强“<操作>”，意见“请核对”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人                                                     |
        | 附注 | 沈洁、韩雪、郑宏、唐敏、冯媛、谢军、郭伟、袁梦、罗平、董洁、梁勇 |

    @clause-rounds-7 @mandatory @basis-bureau-chain
    # en: round to correct at stage 2: plain actions that are not for now
    场景大纲: 更正一轮在“科室提供”，不到环节的（直接办理的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      当 许强“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 提供 |
        | 发布 |
        | 撤下 |

    @clause-rounds-8 @mandatory @basis-bureau-chain
    # en: round to correct at stage 2: who may do plain actions
    场景大纲: 更正一轮在“科室提供”，由谁办（直接办理的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      当 许强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人     |
        | 审核 | 唐敏、冯媛、郭伟 |
        | 收回 | 罗平             |
        | 签收 | 唐敏、冯媛、谢军 |

    @clause-rounds-9 @mandatory @basis-bureau-chain
    # en: round to correct at stage 2: actions that change the content that are not for now
    场景大纲: 更正一轮在“科室提供”，不到环节的（改动内容的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      当 许强“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 改稿 |

    @clause-rounds-10 @mandatory @basis-bureau-chain
    # en: round to correct at stage 2: who may do returns
    场景大纲: 更正一轮在“科室提供”，由谁办（退回）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      当 许强“<操作>”，到“<到>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 到   | 可以办理的人     |
        | 退回 | 拟稿 | 唐敏、冯媛、郭伟 |

    @clause-rounds-11 @mandatory @basis-bureau-chain
    # en: round to correct at stage 2: actions with a reason that are not for now
    场景大纲: 更正一轮在“科室提供”，不到环节的（写明理由的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 撤销     |
        | 不予公开 |
        | 重新启动 |
        | 提请撤下 |
        | 恢复公开 |

    @clause-rounds-12 @mandatory @basis-bureau-chain
    # en: round to correct at stage 2: actions that change the content with a reason that are not for now
    场景大纲: 更正一轮在“科室提供”，不到环节的（写明理由改动内容的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      当 许强“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |

    @clause-rounds-13 @mandatory @basis-bureau-chain
    # en: round to correct at stage 2: who may do actions with a reason
    场景大纲: 更正一轮在“科室提供”，由谁办（写明理由的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 先行撤下 | 郑宏、唐敏、冯媛、郭伟 |
        | 解除签收 | 郭伟                   |

    @clause-rounds-14 @mandatory @basis-bureau-chain @when-channel-hall-board
    # en: round to correct at stage 2: who may do recordings of a channel
    场景大纲: 更正一轮在“科室提供”，由谁办（渠道上的登记）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      当 许强“<操作>”，渠道“文化馆公告栏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人                       |
        | 张贴登记 | 韩雪、唐敏、冯媛、谢军、袁梦、罗平 |
        | 揭下登记 | 韩雪、唐敏、冯媛、谢军、袁梦、罗平 |

    @clause-rounds-15 @mandatory @basis-bureau-chain
    # en: round to correct at stage 2: plain actions that nobody may do yet
    场景大纲: 更正一轮在“科室提供”，条件不到的（直接办理的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      当 许强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 退还签收 |

    @clause-rounds-16 @mandatory @basis-bureau-chain
    # en: round to correct at stage 2: who may do remarks
    场景大纲: 更正一轮在“科室提供”，由谁办（附注）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      当 许强“<操作>”，意见“请核对”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人                                                     |
        | 附注 | 沈洁、韩雪、郑宏、唐敏、冯媛、谢军、郭伟、袁梦、罗平、董洁、梁勇 |

    @clause-rounds-17 @mandatory @basis-bureau-chain
    # en: round to correct at stage 3: who may do plain actions
    场景大纲: 更正一轮在“办公室审核”，由谁办（直接办理的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      当 许强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人     |
        | 发布 | 唐敏、冯媛、谢军 |

    @clause-rounds-18 @mandatory @basis-bureau-chain
    # en: round to correct at stage 3: plain actions that are not for now
    场景大纲: 更正一轮在“办公室审核”，不到环节的（直接办理的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      当 许强“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 撤下 |

    @clause-rounds-19 @mandatory @basis-bureau-chain
    # en: round to correct at stage 3: actions with a reason that are not for now
    场景大纲: 更正一轮在“办公室审核”，不到环节的（写明理由的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不予公开 |
        | 重新启动 |
        | 提请撤下 |
        | 恢复公开 |

    @clause-rounds-20 @mandatory @basis-bureau-chain
    # en: round to correct at stage 3: actions that change the content with a reason that are not for now
    场景大纲: 更正一轮在“办公室审核”，不到环节的（写明理由改动内容的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      当 许强“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |

    @clause-rounds-21 @mandatory @basis-bureau-chain
    # en: round to correct at stage 3: who may do actions with a reason
    场景大纲: 更正一轮在“办公室审核”，由谁办（写明理由的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 先行撤下 | 郑宏、唐敏、冯媛、郭伟 |

    @clause-rounds-22 @mandatory @basis-bureau-chain @when-channel-hall-board
    # en: round to correct at stage 3: who may do recordings of a channel
    场景大纲: 更正一轮在“办公室审核”，由谁办（渠道上的登记）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      当 许强“<操作>”，渠道“文化馆公告栏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人                       |
        | 张贴登记 | 韩雪、唐敏、冯媛、谢军、袁梦、罗平 |
        | 揭下登记 | 韩雪、唐敏、冯媛、谢军、袁梦、罗平 |

    @clause-rounds-23 @mandatory @basis-bureau-chain
    # en: round to correct at stage 3: who may do remarks
    场景大纲: 更正一轮在“办公室审核”，由谁办（附注）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      当 许强“<操作>”，意见“请核对”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人                                                     |
        | 附注 | 沈洁、韩雪、郑宏、唐敏、冯媛、谢军、郭伟、袁梦、罗平、董洁、梁勇 |

    @clause-rounds-24 @mandatory @basis-bureau-chain
    # en: until the correction is published the old content stays
    场景: 更正办完以前公众看到原内容
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      当 罗平“提供”
      那么 公众看到的是“演出预告”
      而且 2017 年更正 0 条

    @clause-rounds-25 @mandatory @basis-bureau-chain @seed-46
    # en: the corrected content is shown and counted as a correction
    场景: 更正办完公众看到新内容，计入更正数
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      当 谢军“发布”
      那么 该件在“已发布”环节
      而且 公众看到的是“改在周六演出”
      而且 2017 年主动公开 1 条
      而且 2017 年更正 1 条
      而且 办理结果是“已公开”
      而且 韩雪现在可以“更正”
      而且 “公开时限”没有在计时

  # en: A withdrawal takes the same chain and leaves a tombstone
  规则: 撤下走同样的链条，留下撤下公告

    @clause-rounds-26 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 1: who may do plain actions
    场景大纲: 撤下一轮在“拟稿”，由谁办（直接办理的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      当 许强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人 |
        | 提供 | 罗平         |

    @clause-rounds-27 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 1: plain actions that are not for now
    场景大纲: 撤下一轮在“拟稿”，不到环节的（直接办理的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      当 许强“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 审核 |
        | 发布 |
        | 撤下 |

    @clause-rounds-28 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 1: actions with a reason that are not for now
    场景大纲: 撤下一轮在“拟稿”，不到环节的（写明理由的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不予公开 |

    @clause-rounds-29 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 1: actions that change the content with a reason that are not for now
    场景大纲: 撤下一轮在“拟稿”，不到环节的（写明理由改动内容的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      当 许强“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |

    @clause-rounds-30 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 1: who may do actions with a reason
    场景大纲: 撤下一轮在“拟稿”，由谁办（写明理由的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 先行撤下 | 郑宏、唐敏、冯媛、郭伟 |

    @clause-rounds-31 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 2: plain actions that are not for now
    场景大纲: 撤下一轮在“科室提供”，不到环节的（直接办理的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      当 许强“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 提供 |
        | 发布 |
        | 撤下 |

    @clause-rounds-32 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 2: who may do plain actions
    场景大纲: 撤下一轮在“科室提供”，由谁办（直接办理的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      当 许强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人     |
        | 审核 | 唐敏、冯媛、郭伟 |

    @clause-rounds-33 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 2: actions with a reason that are not for now
    场景大纲: 撤下一轮在“科室提供”，不到环节的（写明理由的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不予公开 |

    @clause-rounds-34 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 2: actions that change the content with a reason that are not for now
    场景大纲: 撤下一轮在“科室提供”，不到环节的（写明理由改动内容的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      当 许强“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |

    @clause-rounds-35 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 2: who may do actions with a reason
    场景大纲: 撤下一轮在“科室提供”，由谁办（写明理由的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 先行撤下 | 郑宏、唐敏、冯媛、郭伟 |

    @clause-rounds-36 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 3: plain actions that are not for now
    场景大纲: 撤下一轮在“办公室审核”，不到环节的（直接办理的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      当 许强“<操作>”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 提供 |
        | 审核 |
        | 发布 |

    @clause-rounds-37 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 3: who may do plain actions
    场景大纲: 撤下一轮在“办公室审核”，由谁办（直接办理的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      当 许强“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人     |
        | 撤下 | 唐敏、冯媛、谢军 |

    @clause-rounds-38 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 3: actions with a reason that are not for now
    场景大纲: 撤下一轮在“办公室审核”，不到环节的（写明理由的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 不予公开 |

    @clause-rounds-39 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 3: actions that change the content with a reason that are not for now
    场景大纲: 撤下一轮在“办公室审核”，不到环节的（写明理由改动内容的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      当 许强“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |

    @clause-rounds-40 @mandatory @basis-bureau-chain
    # en: round to withdraw at stage 3: who may do actions with a reason
    场景大纲: 撤下一轮在“办公室审核”，由谁办（写明理由的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人           |
        | 先行撤下 | 郑宏、唐敏、冯媛、郭伟 |

    @clause-rounds-41 @mandatory @basis-bureau-chain
    # en: a withdrawal waits for the publisher
    场景: 撤下轮到发布岗
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      那么 谢军的待办里有“撤下”

    @clause-rounds-42 @mandatory @basis-bureau-chain
    # en: while a withdrawal is proposed the public still reads it
    场景: 提请撤下期间公众仍能看到
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      那么 公众看到的是“演出预告”

    @clause-rounds-43 @mandatory @basis-bureau-chain
    # en: withdrawn, a tombstone stays
    场景: 撤下以后留下公告
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      当 谢军“撤下”
      那么 该件在“已撤下”环节
      而且 办理结果是“公开后撤下”
      而且 公众看到的是撤下公告
      而且 2017 年撤下 1 条
      而且 现行有效 0 条
      而且 该件没有张贴在“政府网站文化栏目”

    @clause-rounds-44 @mandatory @basis-regulations-2019-18
    # en: what was withdrawn does not reopen
    场景: 撤下的不能重新启动
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      而且 谢军已“撤下”
      当 韩雪“重新启动”，理由“想再发”
      那么 不符合规程，因为“办理结果不符”
      而且 没有人可以办理

    @clause-rounds-45 @mandatory @basis-bureau-chain
    # en: after withdrawal: plain actions that are not for now
    场景大纲: 撤下以后，不到环节的（直接办理的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      而且 谢军已“撤下”
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

    @clause-rounds-46 @mandatory @basis-bureau-chain
    # en: after withdrawal: actions that change the content that are not for now
    场景大纲: 撤下以后，不到环节的（改动内容的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      而且 谢军已“撤下”
      当 许强“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 改稿 |

    @clause-rounds-47 @mandatory @basis-bureau-chain
    # en: after withdrawal: returns that are not for now
    场景大纲: 撤下以后，不到环节的（退回）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      而且 谢军已“撤下”
      当 许强“<操作>”，到“<到>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 | 到   |
        | 退回 | 拟稿 |

    @clause-rounds-48 @mandatory @basis-bureau-chain
    # en: after withdrawal: actions with a reason that are not for now
    场景大纲: 撤下以后，不到环节的（写明理由的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      而且 谢军已“撤下”
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 撤销     |
        | 不予公开 |
        | 提请撤下 |
        | 恢复公开 |
        | 解除签收 |

    @clause-rounds-49 @mandatory @basis-bureau-chain
    # en: after withdrawal: actions with a reason that nobody may do yet
    场景大纲: 撤下以后，条件不到的（写明理由的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      而且 谢军已“撤下”
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 重新启动 |
        | 先行撤下 |

    @clause-rounds-50 @mandatory @basis-bureau-chain
    # en: after withdrawal: actions that change the content with a reason that are not for now
    场景大纲: 撤下以后，不到环节的（写明理由改动内容的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      而且 谢军已“撤下”
      当 许强“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 更正 |

    @clause-rounds-51 @mandatory @basis-bureau-chain @when-channel-hall-board
    # en: after withdrawal: recordings of a channel that nobody may do yet
    场景大纲: 撤下以后，条件不到的（渠道上的登记）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      而且 谢军已“撤下”
      当 许强“<操作>”，渠道“文化馆公告栏”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 张贴登记 |

    @clause-rounds-52 @mandatory @basis-bureau-chain @when-channel-hall-board
    # en: after withdrawal: who may do recordings of a channel
    场景大纲: 撤下以后，由谁办（渠道上的登记）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      而且 谢军已“撤下”
      当 许强“<操作>”，渠道“文化馆公告栏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人                       |
        | 揭下登记 | 韩雪、唐敏、冯媛、谢军、袁梦、罗平 |

    @clause-rounds-53 @mandatory @basis-bureau-chain
    # en: after withdrawal: who may do remarks
    场景大纲: 撤下以后，由谁办（附注）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      而且 谢军已“撤下”
      当 许强“<操作>”，意见“请核对”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人                                                     |
        | 附注 | 沈洁、韩雪、郑宏、唐敏、冯媛、谢军、郭伟、袁梦、罗平、董洁、梁勇 |

  # en: What is wrong is suspended at once, then dealt with
  规则: 发现错情可以先行撤下，随后处置

    @clause-rounds-54 @mandatory @seed-39
    # en: a suspension works at once
    场景: 先行撤下立即生效
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      当 郭伟“先行撤下”，理由“误含身份证号”
      那么 公众看到的是先行撤下的公告
      而且 该件在“已发布”环节
      而且 现行有效 0 条
      而且 郭伟的待办里有“恢复公开”
      而且 该件没有张贴在“政府网站文化栏目”

    @clause-rounds-55 @mandatory @seed-39
    # en: nothing to restore where nothing is suspended
    场景: 没有先行撤下的不用恢复
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      那么 郭伟的待办里没有“恢复公开”

    @clause-rounds-56 @mandatory @seed-39
    # en: restored, the public reads it again
    场景: 恢复公开以后公众又能看到
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 郑宏“恢复公开”，理由“已遮盖”
      那么 公众看到的是“演出预告”
      而且 该件张贴在“政府网站文化栏目”
      而且 郭伟的待办里没有该件

    @clause-rounds-57 @mandatory @seed-39
    # en: after a suspension: plain actions that are not for now
    场景大纲: 先行撤下以后，不到环节的（直接办理的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 郭伟已“先行撤下”，理由“误含身份证号”
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

    @clause-rounds-58 @mandatory @seed-39
    # en: after a suspension: actions that change the content that are not for now
    场景大纲: 先行撤下以后，不到环节的（改动内容的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 许强“<操作>”，正文“另写一稿”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 |
        | 改稿 |

    @clause-rounds-59 @mandatory @seed-39
    # en: after a suspension: returns that are not for now
    场景大纲: 先行撤下以后，不到环节的（退回）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 许强“<操作>”，到“<到>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作 | 到   |
        | 退回 | 拟稿 |

    @clause-rounds-60 @mandatory @seed-39
    # en: after a suspension: actions with a reason that are not for now
    场景大纲: 先行撤下以后，不到环节的（写明理由的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 撤销     |
        | 不予公开 |
        | 重新启动 |
        | 解除签收 |

    @clause-rounds-61 @mandatory @seed-39
    # en: after a suspension: who may do actions that change the content with a reason
    场景大纲: 先行撤下以后，由谁办（写明理由改动内容的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 许强“<操作>”，正文“另写一稿”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人     |
        | 更正 | 韩雪、袁梦、罗平 |

    @clause-rounds-62 @mandatory @seed-39
    # en: after a suspension: who may do actions with a reason
    场景大纲: 先行撤下以后，由谁办（写明理由的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人     |
        | 提请撤下 | 韩雪、袁梦、罗平 |
        | 恢复公开 | 郑宏、郭伟       |

    @clause-rounds-63 @mandatory @seed-39
    # en: after a suspension: actions with a reason that nobody may do yet
    场景大纲: 先行撤下以后，条件不到的（写明理由的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 先行撤下 |

    @clause-rounds-64 @mandatory @seed-39 @when-channel-hall-board
    # en: after a suspension: recordings of a channel that nobody may do yet
    场景大纲: 先行撤下以后，条件不到的（渠道上的登记）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 许强“<操作>”，渠道“文化馆公告栏”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 张贴登记 |

    @clause-rounds-65 @mandatory @seed-39 @when-channel-hall-board
    # en: after a suspension: who may do recordings of a channel
    场景大纲: 先行撤下以后，由谁办（渠道上的登记）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 许强“<操作>”，渠道“文化馆公告栏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人                       |
        | 揭下登记 | 韩雪、唐敏、冯媛、谢军、袁梦、罗平 |

    @clause-rounds-66 @mandatory @seed-39
    # en: after a suspension: who may do remarks
    场景大纲: 先行撤下以后，由谁办（附注）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 许强“<操作>”，意见“请核对”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作 | 可以办理的人                                                     |
        | 附注 | 沈洁、韩雪、郑宏、唐敏、冯媛、谢军、郭伟、袁梦、罗平、董洁、梁勇 |

    @clause-rounds-67 @mandatory @seed-39
    # en: suspended while being corrected at stage 1: actions with a reason that nobody may do yet
    场景大纲: 更正一轮在“拟稿”时先行撤下的，条件不到的（写明理由的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 先行撤下 |

    @clause-rounds-68 @mandatory @seed-39
    # en: suspended while being corrected at stage 1: who may do actions with a reason
    场景大纲: 更正一轮在“拟稿”时先行撤下的，由谁办（写明理由的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人 |
        | 恢复公开 | 郑宏、郭伟   |

    @clause-rounds-69 @mandatory @seed-39 @when-channel-hall-board
    # en: suspended while being corrected at stage 1: recordings of a channel that nobody may do yet
    场景大纲: 更正一轮在“拟稿”时先行撤下的，条件不到的（渠道上的登记）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 许强“<操作>”，渠道“文化馆公告栏”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 张贴登记 |

    @clause-rounds-70 @mandatory @seed-39 @when-channel-hall-board
    # en: suspended while being corrected at stage 1: who may do recordings of a channel
    场景大纲: 更正一轮在“拟稿”时先行撤下的，由谁办（渠道上的登记）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 许强“<操作>”，渠道“文化馆公告栏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人                       |
        | 揭下登记 | 韩雪、唐敏、冯媛、谢军、袁梦、罗平 |

    @clause-rounds-71 @mandatory @seed-39
    # en: suspended while being corrected at stage 2: actions with a reason that nobody may do yet
    场景大纲: 更正一轮在“科室提供”时先行撤下的，条件不到的（写明理由的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 先行撤下 |

    @clause-rounds-72 @mandatory @seed-39
    # en: suspended while being corrected at stage 2: who may do actions with a reason
    场景大纲: 更正一轮在“科室提供”时先行撤下的，由谁办（写明理由的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人 |
        | 恢复公开 | 郑宏、郭伟   |

    @clause-rounds-73 @mandatory @seed-39 @when-channel-hall-board
    # en: suspended while being corrected at stage 2: recordings of a channel that nobody may do yet
    场景大纲: 更正一轮在“科室提供”时先行撤下的，条件不到的（渠道上的登记）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 许强“<操作>”，渠道“文化馆公告栏”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 张贴登记 |

    @clause-rounds-74 @mandatory @seed-39 @when-channel-hall-board
    # en: suspended while being corrected at stage 2: who may do recordings of a channel
    场景大纲: 更正一轮在“科室提供”时先行撤下的，由谁办（渠道上的登记）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 许强“<操作>”，渠道“文化馆公告栏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人                       |
        | 揭下登记 | 韩雪、唐敏、冯媛、谢军、袁梦、罗平 |

    @clause-rounds-75 @mandatory @seed-39
    # en: suspended while being corrected at stage 3: actions with a reason that nobody may do yet
    场景大纲: 更正一轮在“办公室审核”时先行撤下的，条件不到的（写明理由的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 先行撤下 |

    @clause-rounds-76 @mandatory @seed-39
    # en: suspended while being corrected at stage 3: who may do actions with a reason
    场景大纲: 更正一轮在“办公室审核”时先行撤下的，由谁办（写明理由的操作）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 许强“<操作>”，理由“说明情况”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人 |
        | 恢复公开 | 郑宏、郭伟   |

    @clause-rounds-77 @mandatory @seed-39 @when-channel-hall-board
    # en: suspended while being corrected at stage 3: recordings of a channel that nobody may do yet
    场景大纲: 更正一轮在“办公室审核”时先行撤下的，条件不到的（渠道上的登记）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 许强“<操作>”，渠道“文化馆公告栏”
      那么 不符合规程，因为“没有任职”
      而且 没有人可以办理

      例子:
        | 操作     |
        | 张贴登记 |

    @clause-rounds-78 @mandatory @seed-39 @when-channel-hall-board
    # en: suspended while being corrected at stage 3: who may do recordings of a channel
    场景大纲: 更正一轮在“办公室审核”时先行撤下的，由谁办（渠道上的登记）
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 许强“<操作>”，渠道“文化馆公告栏”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人                       |
        | 揭下登记 | 韩雪、唐敏、冯媛、谢军、袁梦、罗平 |

    @clause-rounds-79 @mandatory @seed-39
    # en: suspended and restored while at stage 1
    场景: 更正一轮在“拟稿”时先行撤下又恢复
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 郑宏“恢复公开”，理由“已遮盖”
      那么 该件在“拟稿”环节
      而且 公众看到的是“演出预告”

    @clause-rounds-80 @mandatory @seed-39
    # en: suspended and restored while at stage 2
    场景: 更正一轮在“科室提供”时先行撤下又恢复
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 郑宏“恢复公开”，理由“已遮盖”
      那么 该件在“科室提供”环节
      而且 公众看到的是“演出预告”

    @clause-rounds-81 @mandatory @seed-39
    # en: suspended and restored while at stage 3
    场景: 更正一轮在“办公室审核”时先行撤下又恢复
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 郑宏“恢复公开”，理由“已遮盖”
      那么 该件在“办公室审核”环节
      而且 公众看到的是“演出预告”
