# language: zh-CN
# en: Returns, taking back and ending
功能: 退回、收回和不办下去

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

  # en: Whoever reviews may return it to any earlier stage
  规则: 审的人可以退回以前任一环节

    @clause-returns-1 @mandatory @seed-24 @seed-6
    # en: returned
    场景大纲: 退回
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 <人员>“退回”，到“<到>”，理由“缺少附件”
      那么 该件在“<到>”环节
      而且 责任链的最后一步是
        | 人员   | 操作 | 到   | 理由     |
        | <人员> | 退回 | <到> | 缺少附件 |

      例子:
        | 环节   | 人员 | 到     |
        | 已初审 | 薛明 | 拟稿   |
        | 已复审 | 宋岩 | 拟稿   |
        | 已复审 | 宋岩 | 已初审 |
        | 已终审 | 宋岩 | 拟稿   |
        | 已终审 | 宋岩 | 已初审 |
        | 已终审 | 宋岩 | 已复审 |

  # en: One's own last step may be taken back while nobody has acted on it
  规则: 本人刚办的一步，别人还没有接着办的，可以收回

    @clause-returns-2 @mandatory @seed-21
    # en: taken back
    场景大纲: 收回
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 <人员>“收回”
      那么 该件在“<到>”环节
      而且 <人员>的待办里有“<操作>”

      例子:
        | 环节   | 人员 | 到     | 操作     |
        | 已初审 | 苏静 | 拟稿   | 初审初校 |
        | 已复审 | 江波 | 已初审 | 复审复校 |
        | 已终审 | 夏禾 | 已复审 | 终审终校 |

    @clause-returns-3 @mandatory @seed-21
    # en: another's step is not taken back
    场景大纲: 别人办的不能收回
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 薛明“收回”
      那么 不符合规程，因为“上一步不是本人办的”
      而且 可以办理的是<人员>

      例子:
        | 环节   | 人员 |
        | 已初审 | 苏静 |
        | 已复审 | 江波 |
        | 已终审 | 夏禾 |

    @clause-returns-4 @mandatory @seed-21
    # en: followed up it is not taken back
    场景大纲: 科室已经改稿的不能收回
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      而且 叶青已“改稿”，正文“改了一处”
      当 <人员>“收回”
      那么 不符合规程，因为“已有人接着办理”

      例子:
        | 环节   | 人员 |
        | 已初审 | 苏静 |
        | 已复审 | 江波 |
        | 已终审 | 夏禾 |

    @clause-returns-5 @mandatory @seed-21
    # en: claimed it is not taken back
    场景大纲: 已经签收的不能收回
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      而且 <签收人>已“签收”
      当 <人员>“收回”
      那么 不符合规程，因为“已有人接着办理”

      例子:
        | 环节   | 人员 | 签收人 |
        | 已终审 | 夏禾 | 池雨   |

    @clause-returns-6 @mandatory @seed-21
    # en: after a remark it may still be taken back
    场景大纲: 附注以后仍可收回
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      而且 薛明已“附注”，意见“请核对”
      当 <人员>“收回”
      那么 该件在“<到>”环节

      例子:
        | 环节   | 人员 | 到     |
        | 已初审 | 苏静 | 拟稿   |
        | 已复审 | 江波 | 已初审 |
        | 已终审 | 夏禾 | 已复审 |

    @clause-returns-7 @mandatory @seed-21
    # en: nothing to take back in a new round
    场景: 更正刚开始时没有可收回的
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      当 叶青“收回”
      那么 不符合规程，因为“没有可收回的一步”

    @clause-returns-8 @mandatory @seed-21
    # en: nobody else takes it back
    场景大纲: 审过还没有校的，别人不能收回
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      而且 <审>已“<操作>”
      当 薛明“收回”
      那么 不符合规程，因为“上一步不是本人办的”
      而且 可以办理的是<审>

      例子:
        | 环节   | 审   | 操作     |
        | 拟稿   | 余辉 | 初审初校 |
        | 已初审 | 方雯 | 复审复校 |
        | 已复审 | 宋岩 | 终审终校 |

    @clause-returns-9 @mandatory @seed-21
    # en: the reviewer takes back before the proofreading
    场景大纲: 审过还没有校的，审的人可以收回
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      而且 <审>已“<操作>”
      当 <审>“收回”
      那么 该件在“<环节>”环节
      而且 <审>的待办里有“<操作>”

      例子:
        | 环节   | 审   | 操作     |
        | 拟稿   | 余辉 | 初审初校 |
        | 已初审 | 方雯 | 复审复校 |
        | 已复审 | 宋岩 | 终审终校 |

  # en: What is not carried on ends with a reason and an outcome
  规则: 不办下去的，写明理由，办理结果记明

    @clause-returns-10 @mandatory @seed-5 @seed-11
    # en: ended before it was ever public
    场景大纲: 首次发布不办下去的
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 <人员>“<操作>”，理由“不宜发布”
      那么 该件在“已撤下”环节
      而且 办理结果是“<结果>”
      而且 公众看不到该件
      而且 余辉的待办里没有该件

      例子:
        | 环节   | 人员 | 操作     | 结果       |
        | 已复审 | 宋岩 | 不同意   | 终审不同意 |
        | 拟稿   | 叶青 | 撤销     | 科室撤销   |
        | 已初审 | 薛明 | 不予公开 | 不予公开   |

    @clause-returns-11 @mandatory @seed-11
    # en: a correction ended (3) leaves what is public
    场景: 更正不同意的，原公开内容不动
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      当 宋岩“不同意”，理由“不必更正”
      那么 该件在“已发布”环节
      而且 办理结果是“已公开”
      而且 公众看到的是“办证须知”
      而且 叶青现在可以“更正”
      而且 2017 年更正 0 条

    @clause-returns-12 @mandatory @seed-11
    # en: a withdrawal ended (3) leaves it public
    场景: 撤下不同意的，仍然公开
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      当 宋岩“不同意”，理由“不必撤下”
      那么 该件在“已发布”环节
      而且 公众看到的是“办证须知”

    @clause-returns-13 @mandatory @basis-regulations-2019-18
    # en: what ended so (3) does not reopen
    场景: 不同意的不能重新启动
      假如 “办证须知”已办到“已复审”，栏目是“办事指南”
      而且 宋岩已“不同意”，理由“不宜发布”
      当 叶青“重新启动”，理由“再办”
      那么 不符合规程，因为“办理结果不符”
      而且 没有人可以办理

    @clause-returns-14 @mandatory @seed-11
    # en: a correction ended (1) leaves what is public
    场景: 更正撤销的，原公开内容不动
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      当 叶青“撤销”，理由“不必更正”
      那么 该件在“已发布”环节
      而且 办理结果是“已公开”
      而且 公众看到的是“办证须知”
      而且 叶青现在可以“更正”
      而且 2017 年更正 0 条

    @clause-returns-15 @mandatory @seed-11
    # en: a withdrawal ended (1) leaves it public
    场景: 撤下撤销的，仍然公开
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“事项取消”
      当 叶青“撤销”，理由“不必撤下”
      那么 该件在“已发布”环节
      而且 公众看到的是“办证须知”

    @clause-returns-16 @mandatory @basis-regulations-2019-18
    # en: what ended so (1) does not reopen
    场景: 撤销的不能重新启动
      假如 “办证须知”已办到“拟稿”，栏目是“办事指南”
      而且 叶青已“撤销”，理由“不宜发布”
      当 叶青“重新启动”，理由“再办”
      那么 不符合规程，因为“办理结果不符”
      而且 没有人可以办理

  # en: What was withheld may be reopened
  规则: 不予公开的情形消失后可以重新启动

    @clause-returns-17 @mandatory @basis-regulations-2019-18
    # en: reopened
    场景: 重新启动
      假如 “办证须知”已办到“已初审”，栏目是“办事指南”
      而且 薛明已“不予公开”，理由“涉及商业秘密”
      当 叶青“重新启动”，理由“情形消失”
      那么 该件在“拟稿”环节
      而且 余辉的待办里有“初审初校”

    @clause-returns-18 @mandatory @basis-regulations-2019-18
    # en: reopened with a new content
    场景: 重新启动时改写内容
      假如 “办证须知”已办到“已初审”，栏目是“办事指南”
      而且 薛明已“不予公开”，理由“涉及商业秘密”
      而且 叶青已“重新启动”，正文“删去商业秘密”，理由“情形消失”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      当 白露“发布”
      那么 公众看到的是“删去商业秘密”
      而且 2017 年主动公开 1 条
      而且 办理结果是“已公开”

    @clause-returns-19 @mandatory @basis-regulations-2019-18
    # en: reopened it may be withheld again
    场景: 重新启动以后仍可不予公开
      假如 “办证须知”已办到“已初审”，栏目是“办事指南”
      而且 薛明已“不予公开”，理由“涉及商业秘密”
      而且 叶青已“重新启动”，理由“情形消失”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
      当 薛明“不予公开”，理由“仍涉及商业秘密”
      那么 办理结果是“不予公开”

    @clause-returns-20 @mandatory @basis-regulations-2019-18
    # en: the law cited where nothing reopens
    场景: 重新启动不符时的依据
      假如 今天是 2019-05-15
      而且 “办证须知”已办到“拟稿”，栏目是“办事指南”
      而且 叶青已“撤销”，理由“重复”
      当 叶青“重新启动”，理由“再办”
      那么 不符合规程，因为“办理结果不符”
      而且 依据有“《政府信息公开条例》（2019）第十八条”
