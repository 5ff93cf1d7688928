# language: zh-CN
# en: Passing on
功能: 转呈

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

  # en: A leader in charge who should not decide alone passes the item up with an opinion
  规则: 分管领导认为应由主要领导决定的，签署意见后转呈主要领导

    @clause-pass-on-1 @mandatory @basis-bureau-chain
    # en: after passing on it waits on the principal leader
    场景: 转呈以后，等主要领导批准
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“转呈”，意见“拟同意，请审定”
      那么 该件在“办公室审核”环节
      而且 胡健的待办里有“批准”
      而且 赵刚的待办里没有该件
      而且 周平的待办里没有该件
      而且 责任链的最后一步是
        | 人员 | 操作 | 到         | 岗位     | 意见           |
        | 赵刚 | 转呈 | 办公室审核 | 分管领导 | 拟同意，请审定 |

    @clause-pass-on-2 @mandatory @basis-bureau-chain
    # en: approved once the principal leader has signed
    场景: 主要领导批准以后才算批准
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“转呈”，意见“拟同意，请审定”
      当 胡健“批准”
      那么 该件在“领导批准”环节
      而且 周平的待办里有“发布”
      而且 责任链是
        | 人员 | 操作 | 到         |
        | 王芳 | 拟稿 | 拟稿       |
        | 陈静 | 提供 | 科室提供   |
        | 李娜 | 审核 | 办公室审核 |
        | 赵刚 | 转呈 | 办公室审核 |
        | 胡健 | 批准 | 领导批准   |

    @clause-pass-on-3 @mandatory @basis-bureau-chain
    # en: after passing on the leader in charge does not decide alone
    场景: 转呈以后，分管领导不能再自己批准
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“转呈”，意见“拟同意，请审定”
      当 赵刚“批准”
      那么 不符合规程，因为“岗位不对”
      而且 不符合规程，因为“各步须由不同的人签批”，步骤“批准”
      而且 可以办理的是胡健

    @clause-pass-on-4 @mandatory @basis-bureau-chain
    # en: what was not passed on is not for the principal leader
    场景: 没有转呈的，主要领导不批准一般栏目
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 胡健“批准”
      那么 不符合规程，因为“岗位不对”
      而且 可以办理的是赵刚

    @clause-pass-on-5 @mandatory @basis-bureau-chain
    # en: an opinion is required
    场景: 转呈要写意见
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“转呈”
      那么 不予受理，因为“没有写意见”

    @clause-pass-on-6 @mandatory @basis-bureau-chain
    # en: only the leader in charge passes on
    场景大纲: 只有分管领导可以转呈
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 <人员>“转呈”，意见“拟同意，请审定”
      那么 不符合规程，因为“<原因>”
      而且 可以办理的是赵刚

      例子:
        | 人员 | 原因             |
        | 胡健 | 岗位不对         |
        | 吴敏 | 岗位不对         |
        | 孙燕 | 岗位不对         |
        | 周平 | 岗位不对         |
        | 杨帆 | 不是本科室的事项 |
        | 马强 | 没有任职         |

    @clause-pass-on-7 @mandatory @basis-bureau-chain
    # en: at one stage only
    场景大纲: 只在办公室审核环节转呈
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 赵刚“转呈”，意见“拟同意，请审定”
      那么 不符合规程，因为“环节不对”

      例子:
        | 环节     |
        | 拟稿     |
        | 科室提供 |
        | 领导批准 |
        | 已发布   |

    @clause-pass-on-8 @mandatory @basis-bureau-chain
    # en: an important item needs no passing on
    场景: 重点栏目本来就要主要领导签批，不必转呈
      假如 “救助办法”已办到“办公室审核”，栏目是“行政决策”
      当 赵刚“转呈”，意见“拟同意，请审定”
      那么 不符合规程，因为“环节不对”

    @clause-pass-on-9 @mandatory @basis-bureau-chain
    # en: what was passed on is not passed on again
    场景: 已经转呈的不再转呈
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“转呈”，意见“拟同意，请审定”
      当 赵刚“转呈”，意见“拟同意，请审定”
      那么 不符合规程，因为“环节不对”
      而且 没有人可以办理

    @clause-pass-on-10 @mandatory @basis-bureau-chain
    # en: in a round to correct
    场景: 更正一轮也可以转呈
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      而且 赵刚已“转呈”，意见“拟同意，请审定”
      当 胡健“批准”
      那么 该件在“领导批准”环节

    @clause-pass-on-11 @mandatory @basis-bureau-chain
    # en: in a round to withdraw
    场景: 撤下一轮也可以转呈
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      而且 赵刚已“转呈”，意见“拟同意，请审定”
      当 胡健“批准”
      那么 该件在“领导批准”环节

    @clause-pass-on-12 @mandatory @basis-bureau-chain
    # en: an erratum comes before no leader
    场景: 勘误不经领导，不转呈
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“勘误”，标题“低保标准表”，理由“错一个字”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 赵刚“转呈”，意见“拟同意，请审定”
      那么 不符合规程，因为“环节不对”

    @clause-pass-on-13 @mandatory @basis-bureau-chain
    # en: it ends with its round
    场景: 上一轮的转呈不管下一轮
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“转呈”，意见“拟同意，请审定”
      而且 依次办理了
        | 人员 | 操作 |
        | 胡健 | 批准 |
        | 周平 | 发布 |
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 赵刚“批准”
      那么 该件在“领导批准”环节

  # en: Passing on is the sign-off of the leader in charge, under the same rules
  规则: 转呈是分管领导自己的签批，同样的内容、同样的人

    @clause-pass-on-14 @mandatory @basis-bureau-chain
    # en: what was revised is provided again first
    场景: 改过的稿子没有重新提供，不能转呈
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 王芳已“改稿”，正文“每人每月五百元”
      当 赵刚“转呈”，意见“拟同意，请审定”
      那么 不符合规程，因为“签批的不是现在的内容”，步骤“提供”

    @clause-pass-on-15 @mandatory @basis-bureau-chain
    # en: what the leader amended and took back may be passed on
    场景: 领导自己改后收回的，可以转呈
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“修改后同意”，正文“每人每月五百元”
      而且 赵刚已“收回”
      而且 赵刚已“转呈”，意见“拟同意，请审定”
      当 胡健“批准”
      那么 该件在“领导批准”环节
      而且 李娜的待办里有“复核”

    @clause-pass-on-16 @mandatory @basis-bureau-persons
    # en: who provided or audited does not pass on
    场景大纲: 提供或审核过的人不能转呈
      假如 王芳已拟稿“低保标准”，栏目是“救助公示”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      而且 <人员>已被任命为社会救助科的“分管领导”
      当 <人员>“转呈”，意见“拟同意，请审定”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“<步骤>”，涉及“<人员>”

      例子:
        | 人员 | 步骤 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |

    @clause-pass-on-17 @mandatory @basis-bureau-persons
    # en: an author does not pass on
    场景: 写稿的人不能转呈
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 王芳已被任命为社会救助科的“分管领导”
      当 王芳“转呈”，意见“拟同意，请审定”
      那么 不符合规程，因为“不得签批自己写的内容”，涉及“王芳”

    @clause-pass-on-18 @mandatory @basis-bureau-persons
    # en: one person in both posts does not sign twice
    场景: 一人兼分管领导和主要领导，转呈以后不能自己再批
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 胡健已被任命为社会救助科的“分管领导”
      而且 胡健已“转呈”，意见“拟同意，请审定”，岗位“分管领导”
      当 胡健“批准”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“批准”，涉及“胡健”
      而且 没有人可以办理

  # en: A return or a take-back ends it, an amendment does not
  规则: 退回或收回后转呈作废，改后同意的仍有效

    @clause-pass-on-19 @mandatory @basis-bureau-chain
    # en: after a return the leader in charge decides anew
    场景: 主要领导退回，再审核后由分管领导重新决定
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“转呈”，意见“拟同意，请审定”
      而且 胡健已“退回”，到“科室提供”，理由“缺少附件”
      而且 李娜已“审核”
      当 赵刚“批准”
      那么 该件在“领导批准”环节

    @clause-pass-on-20 @mandatory @basis-bureau-chain
    # en: after a return it may be passed on again
    场景: 退回以后可以再转呈
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“转呈”，意见“拟同意，请审定”
      而且 胡健已“退回”，到“科室提供”，理由“缺少附件”
      而且 李娜已“审核”
      当 赵刚“转呈”，意见“拟同意，请审定”
      那么 胡健的待办里有“批准”

    @clause-pass-on-21 @mandatory @basis-bureau-chain
    # en: taken back before the principal leader signs
    场景: 主要领导签批之前，分管领导可以收回
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“转呈”，意见“拟同意，请审定”
      当 赵刚“收回”
      那么 该件在“办公室审核”环节
      而且 赵刚的待办里有“批准”
      而且 胡健的待办里没有该件

    @clause-pass-on-22 @mandatory @basis-bureau-chain
    # en: an amendment is no way round the principal leader
    场景: 转呈以后分管领导再改的，仍要主要领导签批
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“转呈”，意见“拟同意，请审定”
      当 赵刚“修改后同意”，正文“每人每月五百元”
      那么 该件在“办公室审核”环节
      而且 胡健的待办里有“批准”

    @clause-pass-on-23 @mandatory @basis-bureau-chain
    # en: amended by the principal leader, the leader in charge signs again
    场景: 主要领导修改后同意的，分管领导对改后的内容再签
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“转呈”，意见“拟同意，请审定”
      而且 胡健已“修改后同意”，正文“每人每月五百元”
      当 赵刚“批准”
      那么 该件在“领导批准”环节
      而且 李娜的待办里有“复核”

    @clause-pass-on-24 @mandatory @basis-bureau-chain
    # en: the principal leader may say no
    场景大纲: 主要领导可以不同意、不予公开
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“转呈”，意见“拟同意，请审定”
      当 胡健“<操作>”，理由“不宜发布”
      那么 办理结果是“<结果>”

      例子:
        | 操作     | 结果       |
        | 不同意   | 领导不同意 |
        | 不予公开 | 不予公开   |

    @clause-pass-on-25 @mandatory @basis-bureau-chain
    # en: with the post of principal leader vacant nobody could, and it is taken back
    场景: 主要领导空缺的，没有人可以批准，分管领导收回
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“转呈”，意见“拟同意，请审定”
      而且 胡健已被免去局领导的“主要领导”
      当 赵刚“批准”
      那么 不符合规程，因为“岗位不对”
      而且 不符合规程，因为“各步须由不同的人签批”，步骤“批准”
      而且 没有人可以办理
      而且 赵刚现在可以“收回”

  # en: Passed on on paper or by telephone, the office records it
  规则: 领导在纸上或电话里转呈的，由办公室补录

    @clause-pass-on-26 @mandatory @basis-bureau-chain
    # en: recorded by the office
    场景大纲: 纸质转呈的补录
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“转呈”，意见“拟同意，请审定”，签批方式“纸质”，补录人“<补录人>”
      那么 胡健的待办里有“批准”
      而且 责任链的最后一步是
        | 人员 | 操作 | 签批方式 | 补录人   |
        | 赵刚 | 转呈 | 纸质     | <补录人> |

      例子:
        | 补录人 |
        | 孙燕   |
        | 吴敏   |
        | 周平   |

    @clause-pass-on-27 @mandatory @basis-bureau-chain
    # en: by telephone, confirmed by the leader
    场景: 电话转呈，由本人确认
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“转呈”，意见“拟同意，请审定”，签批方式“电话”，补录人“吴敏”
      那么 胡健的待办里有“批准”
      而且 “电话签批确认时限”到 2017-03-09 为止
      而且 赵刚的待办里有“确认电话签批”

    @clause-pass-on-28 @mandatory @basis-bureau-chain
    # en: others do not record it
    场景大纲: 其他岗位不能补录转呈
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“转呈”，意见“拟同意，请审定”，签批方式“纸质”，补录人“<补录人>”
      那么 不符合规程，因为“无权补录”，涉及“<补录人>”

      例子:
        | 补录人 |
        | 刘洋   |
        | 杨帆   |
        | 胡健   |
        | 邓磊   |
