# language: zh-CN
# en: Returns, taking back and ending
功能: 退回、收回和不办下去

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

  # en: Whoever reviews may return it to any earlier stage
  规则: 审的人可以退回以前任一环节

    @clause-returns-1 @mandatory @seed-24 @seed-6
    # en: returned
    场景大纲: 退回
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 <人员>“退回”，到“<到>”，理由“缺少附件”
      那么 该件在“<到>”环节
      而且 责任链的最后一步是
        | 人员   | 操作 | 到   | 理由     |
        | <人员> | 退回 | <到> | 缺少附件 |

      例子:
        | 环节       | 人员 | 到         |
        | 科室提供   | 李娜 | 拟稿       |
        | 办公室审核 | 李娜 | 拟稿       |
        | 办公室审核 | 李娜 | 科室提供   |
        | 领导批准   | 李娜 | 拟稿       |
        | 领导批准   | 李娜 | 科室提供   |
        | 领导批准   | 李娜 | 办公室审核 |

  # en: One's own last step may be taken back while nobody has acted on it
  规则: 本人刚办的一步，别人还没有接着办的，可以收回

    @clause-returns-2 @mandatory @seed-21
    # en: taken back
    场景大纲: 收回
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 <人员>“收回”
      那么 该件在“<到>”环节
      而且 <人员>的待办里有“<操作>”

      例子:
        | 环节       | 人员 | 到         | 操作 |
        | 科室提供   | 陈静 | 拟稿       | 提供 |
        | 办公室审核 | 李娜 | 科室提供   | 审核 |
        | 领导批准   | 赵刚 | 办公室审核 | 批准 |

    @clause-returns-3 @mandatory @seed-21
    # en: another's step is not taken back
    场景大纲: 别人办的不能收回
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 吴敏“收回”
      那么 不符合规程，因为“上一步不是本人办的”
      而且 可以办理的是<人员>

      例子:
        | 环节       | 人员 |
        | 科室提供   | 陈静 |
        | 办公室审核 | 李娜 |
        | 领导批准   | 赵刚 |

    @clause-returns-4 @mandatory @seed-21
    # en: followed up it is not taken back
    场景大纲: 科室已经改稿的不能收回
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      而且 王芳已“改稿”，正文“改了一处”
      当 <人员>“收回”
      那么 不符合规程，因为“已有人接着办理”

      例子:
        | 环节       | 人员 |
        | 科室提供   | 陈静 |
        | 办公室审核 | 李娜 |
        | 领导批准   | 赵刚 |

    @clause-returns-5 @mandatory @seed-21
    # en: claimed it is not taken back
    场景大纲: 已经签收的不能收回
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      而且 <签收人>已“签收”
      当 <人员>“收回”
      那么 不符合规程，因为“已有人接着办理”

      例子:
        | 环节     | 人员 | 签收人 |
        | 科室提供 | 陈静 | 孙燕   |
        | 领导批准 | 赵刚 | 孙燕   |

    @clause-returns-6 @mandatory @seed-21
    # en: after a remark it may still be taken back
    场景大纲: 附注以后仍可收回
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      而且 吴敏已“附注”，意见“请核对”
      当 <人员>“收回”
      那么 该件在“<到>”环节

      例子:
        | 环节       | 人员 | 到         |
        | 科室提供   | 陈静 | 拟稿       |
        | 办公室审核 | 李娜 | 科室提供   |
        | 领导批准   | 赵刚 | 办公室审核 |

    @clause-returns-7 @mandatory @seed-21
    # en: nothing to take back in a new round
    场景: 更正刚开始时没有可收回的
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      当 王芳“收回”
      那么 不符合规程，因为“环节不对”

  # en: What is not carried on ends with a reason and an outcome
  规则: 不办下去的，写明理由，办理结果记明

    @clause-returns-8 @mandatory @seed-5 @seed-11
    # en: ended before it was ever public
    场景大纲: 首次发布不办下去的
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 <人员>“<操作>”，理由“不宜发布”
      那么 该件在“已撤下”环节
      而且 办理结果是“<结果>”
      而且 公众看不到该件
      而且 陈静的待办里没有该件

      例子:
        | 环节       | 人员 | 操作     | 结果       |
        | 办公室审核 | 赵刚 | 不同意   | 领导不同意 |
        | 拟稿       | 王芳 | 撤销     | 科室撤销   |
        | 办公室审核 | 胡健 | 不予公开 | 不予公开   |

    @clause-returns-9 @mandatory @seed-11
    # en: a correction ended (3) leaves what is public
    场景: 更正不同意的，原公开内容不动
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 赵刚“不同意”，理由“不必更正”
      那么 该件在“已发布”环节
      而且 办理结果是“已公开”
      而且 公众看到的是“低保标准”
      而且 王芳现在可以“更正”
      而且 2017 年更正 0 条

    @clause-returns-10 @mandatory @seed-11
    # en: a withdrawal ended (3) leaves it public
    场景: 撤下不同意的，仍然公开
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 赵刚“不同意”，理由“不必撤下”
      那么 该件在“已发布”环节
      而且 公众看到的是“低保标准”

    @clause-returns-11 @mandatory @basis-regulations-2019-18
    # en: what ended so (3) does not reopen
    场景: 不同意的不能重新启动
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“不同意”，理由“不宜发布”
      当 王芳“重新启动”，理由“再办”
      那么 不符合规程，因为“办理结果不符”
      而且 不符合规程，因为“不是应有的情形”
      而且 没有人可以办理

    @clause-returns-12 @mandatory @seed-11
    # en: a correction ended (1) leaves what is public
    场景: 更正撤销的，原公开内容不动
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      当 王芳“撤销”，理由“不必更正”
      那么 该件在“已发布”环节
      而且 办理结果是“已公开”
      而且 公众看到的是“低保标准”
      而且 王芳现在可以“更正”
      而且 2017 年更正 0 条

    @clause-returns-13 @mandatory @seed-11
    # en: a withdrawal ended (1) leaves it public
    场景: 撤下撤销的，仍然公开
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      当 王芳“撤销”，理由“不必撤下”
      那么 该件在“已发布”环节
      而且 公众看到的是“低保标准”

    @clause-returns-14 @mandatory @basis-regulations-2019-18
    # en: what ended so (1) does not reopen
    场景: 撤销的不能重新启动
      假如 “低保标准”已办到“拟稿”，栏目是“救助公示”
      而且 王芳已“撤销”，理由“不宜发布”
      当 王芳“重新启动”，理由“再办”
      那么 不符合规程，因为“不是应有的情形”
      而且 没有人可以办理

  # en: What was withheld may be reopened
  规则: 不予公开的情形消失后可以重新启动

    @clause-returns-15 @mandatory @basis-regulations-2019-18
    # en: reopened
    场景: 重新启动
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 胡健已“不予公开”，理由“涉及商业秘密”
      当 王芳“重新启动”，理由“情形消失”
      那么 该件在“拟稿”环节
      而且 陈静的待办里有“提供”

    @clause-returns-16 @mandatory @basis-regulations-2019-18
    # en: reopened with a new content
    场景: 重新启动时改写内容
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 胡健已“不予公开”，理由“涉及商业秘密”
      而且 王芳已“重新启动”，正文“删去商业秘密”，理由“情形消失”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 周平“发布”
      那么 公众看到的是“删去商业秘密”
      而且 2017 年主动公开 1 条
      而且 办理结果是“已公开”

    @clause-returns-17 @mandatory @basis-regulations-2019-18
    # en: reopened it may be withheld again
    场景: 重新启动以后仍可不予公开
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 胡健已“不予公开”，理由“涉及商业秘密”
      而且 王芳已“重新启动”，理由“情形消失”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 胡健“不予公开”，理由“仍涉及商业秘密”
      那么 办理结果是“不予公开”

    @clause-returns-18 @mandatory @basis-regulations-2019-18
    # en: the law cited where nothing reopens
    场景: 重新启动不符时的依据
      假如 今天是 2019-05-15
      而且 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“不同意”，理由“不宜发布”
      当 王芳“重新启动”，理由“再办”
      那么 不符合规程，因为“办理结果不符”
      而且 不符合规程，因为“不是应有的情形”
      而且 依据有“《政府信息公开条例》（2019）第十八条”
