# language: zh-CN
# en: Content, secrecy review and reasons
功能: 内容、保密审查和理由

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

  # en: What goes on is complete
  规则: 内容齐全才能往下走

    @clause-content-1 @mandatory @basis-three-reviews @seed-30
    # en: without a body it does not go on
    场景: 没有正文不能往下走
      假如 叶青已“拟稿”，标题“办证须知”，栏目“办事指南”
      当 余辉“初审初校”
      那么 不符合规程，因为“内容不齐”

    @clause-content-2 @mandatory @basis-three-reviews @seed-30
    # en: with the body it goes on
    场景: 补上正文就能往下走
      假如 叶青已“拟稿”，标题“办证须知”，栏目“办事指南”
      而且 叶青已“改稿”，正文“补上正文”
      当 余辉“初审初校”
      那么 责任链的最后一步是
        | 人员 | 操作     |
        | 余辉 | 初审初校 |

    @clause-content-3 @mandatory @seed-30
    # en: without a title nothing is taken in
    场景: 没有标题不予受理
      当 叶青“拟稿”，正文“办证须知”，栏目“办事指南”
      那么 不予受理，因为“必填的没有填”

    @clause-content-4 @mandatory @seed-30
    # en: nothing is drafted without content
    场景: 没有内容不予受理
      当 叶青“拟稿”
      那么 不予受理，因为“没有写内容”

    @clause-content-5 @advisory @seed-30
    # en: as long as allowed
    场景大纲: 字数在上限以内
      假如 “办证须知”已办到“拟稿”，栏目是“办事指南”
      当 叶青“改稿”，“<部分>”写 <字数> 个字
      那么 责任链的最后一步是
        | 人员 | 操作 |
        | 叶青 | 改稿 |

      例子:
        | 部分     | 字数   |
        | 标题     | 200    |
        | 正文     | 200000 |
        | 内容概述 | 500    |
        | 文号     | 60     |

    @clause-content-6 @advisory @seed-30
    # en: longer than allowed
    场景大纲: 字数超过上限
      假如 “办证须知”已办到“拟稿”，栏目是“办事指南”
      当 叶青“改稿”，“<部分>”写 <字数> 个字
      那么 不予受理，因为“字数超过上限”

      例子:
        | 部分     | 字数   |
        | 标题     | 201    |
        | 正文     | 200001 |
        | 内容概述 | 501    |
        | 文号     | 61     |

  # en: Sections supply within their remit
  规则: 科室在职责范围内提供资料

    @clause-content-7 @mandatory @basis-own-columns @seed-9
    # en: moved to another section's category it does not go on
    场景: 改到别的科室的栏目就不能往下走
      假如 叶青已“拟稿”，标题“办证须知”，正文“办证须知”，栏目“办事指南”
      而且 叶青已“改稿”，栏目“工作动态”
      当 余辉“初审初校”
      那么 不符合规程，因为“栏目不归本科室负责”

  # en: What is signed is what is published
  规则: 签批的就是要发布的这一稿

    @clause-content-8 @mandatory @basis-three-reviews @seed-12
    # en: changed after a sign-off it does not go on
    场景大纲: 签批以后改过的稿子不能往下走
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      而且 潘悦已“改稿”，正文“改了一处”
      当 <人员>“<操作>”
      那么 不符合规程，因为“签批的不是现在的内容”，步骤“<步骤>”

      例子:
        | 环节   | 人员 | 操作     | 步骤     |
        | 已初审 | 方雯 | 复审复校 | 初审初校 |
        | 已复审 | 宋岩 | 终审终校 | 复审复校 |
        | 已终审 | 白露 | 发布     | 终审终校 |

    @clause-content-9 @mandatory @basis-three-reviews @seed-6
    # en: signed anew from the start it is published
    场景: 改过的稿子从头签批后可以发布
      假如 “办证须知”已办到“已终审”，栏目是“办事指南”
      而且 潘悦已“改稿”，正文“改了一处”
      而且 宋岩已“退回”，到“拟稿”，理由“内容有改动”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      当 白露“发布”
      那么 公众看到的是“改了一处”

  # en: Nothing is public that did not pass the secrecy review
  规则: 未经保密审查通过的不得公开

    @clause-content-10 @mandatory @basis-regulations-2007-14 @basis-regulations-2019-17
    # en: what did not pass does not go on
    场景大纲: 审查没有通过的不能往下走
      假如 “办证须知”已办到“已初审”，栏目是“办事指南”
      当 方雯“复审复校”，保密审查“<结论>”
      那么 不符合规程，因为“审查没有通过”
      而且 该件在“已初审”环节

      例子:
        | 结论               |
        | 不能确定，报请确定 |
        | 不得公开           |

    @clause-content-11 @mandatory @basis-regulations-2007-14 @basis-regulations-2019-17
    # en: what passed goes on
    场景: 审查通过的往下走
      假如 “办证须知”已办到“已初审”，栏目是“办事指南”
      当 方雯“复审复校”，保密审查“通过”
      那么 责任链的最后一步是
        | 人员 | 操作     |
        | 方雯 | 复审复校 |

    @clause-content-12 @mandatory @basis-regulations-2007-14 @basis-regulations-2019-17
    # en: nor what the proofreader finds secret
    场景大纲: 校对的人认为不得公开的也不能往下走
      假如 “办证须知”已办到“已初审”，栏目是“办事指南”
      而且 方雯已“复审复校”
      当 江波“复审复校”，保密审查“<结论>”
      那么 不符合规程，因为“审查没有通过”

      例子:
        | 结论               |
        | 不能确定，报请确定 |
        | 不得公开           |

    @clause-content-13 @mandatory @basis-regulations-2007-14 @basis-regulations-2019-17
    # en: the law cited before and after the new Regulations
    场景大纲: 新《条例》施行前后的依据
      假如 今天是 <日期>
      而且 “办证须知”已办到“已初审”，栏目是“办事指南”
      当 方雯“复审复校”，保密审查“不得公开”
      那么 不符合规程，因为“审查没有通过”
      而且 依据有“<依据>”

      例子:
        | 日期       | 依据                                 |
        | 2019-05-14 | 《政府信息公开条例》（2007）第十四条 |
        | 2019-05-15 | 《政府信息公开条例》（2019）第十七条 |

    @clause-content-14 @mandatory @basis-regulations-2007-6 @basis-regulations-2019-6
    # en: the law cited for corrections
    场景大纲: 更正的依据
      假如 今天是 <日期>
      而且 “办证须知”已办到“已发布”，栏目是“办事指南”
      当 白露“更正”，正文“另写”，理由“有误”
      那么 不符合规程，因为“岗位不对”
      而且 依据有“<依据>”

      例子:
        | 日期       | 依据                               |
        | 2019-05-14 | 《政府信息公开条例》（2007）第六条 |
        | 2019-05-15 | 《政府信息公开条例》（2019）第六条 |

    @clause-content-15 @mandatory @basis-six-persons
    # en: the house rule is cited
    场景: 本单位规定也作为依据
      假如 “办证须知”已办到“已初审”，栏目是“办事指南”
      而且 余辉已被任命为办公室的“办公室复审岗”
      当 余辉“复审复校”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“初审初校”，涉及“余辉”
      而且 依据有“本单位规定：审校由不同的人负责，写稿的人不审不校”

  # en: Reasons, opinions and contents are given where asked for
  规则: 该写理由、意见和内容的要写

    @clause-content-16 @mandatory @seed-24
    # en: not accepted without a reason
    场景大纲: 没有写理由的不予受理
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 <人员>“<操作>”
      那么 不予受理，因为“没有写理由”

      例子:
        | 环节   | 人员 | 操作     |
        | 拟稿   | 叶青 | 撤销     |
        | 已初审 | 薛明 | 不予公开 |
        | 已复审 | 严峰 | 不同意   |
        | 已发布 | 叶青 | 提请撤下 |
        | 已发布 | 严峰 | 先行撤下 |

    @clause-content-17 @mandatory @seed-24
    # en: no return without a reason
    场景大纲: 退回没有写理由的不予受理
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 <人员>“退回”，到“<到>”
      那么 不予受理，因为“没有写理由”

      例子:
        | 环节   | 人员 | 到     |
        | 已初审 | 薛明 | 拟稿   |
        | 已复审 | 宋岩 | 拟稿   |
        | 已复审 | 宋岩 | 已初审 |
        | 已终审 | 宋岩 | 拟稿   |
        | 已终审 | 宋岩 | 已初审 |
        | 已终审 | 宋岩 | 已复审 |

    @clause-content-18 @mandatory @seed-24
    # en: no change of what is public without a reason
    场景大纲: 改动已发布的内容没有写理由的不予受理
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 <人员>“<操作>”，标题“改一处”
      那么 不予受理，因为“没有写理由”

      例子:
        | 环节   | 人员 | 操作 |
        | 已发布 | 叶青 | 更正 |

    @clause-content-19 @mandatory @seed-30
    # en: not accepted without a content
    场景大纲: 没有写内容的不予受理
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 <人员>“<操作>”，理由“有误”
      那么 不予受理，因为“没有写内容”

      例子:
        | 环节   | 人员 | 操作 |
        | 拟稿   | 叶青 | 改稿 |
        | 已初审 | 叶青 | 改稿 |
        | 已复审 | 叶青 | 改稿 |
        | 已终审 | 叶青 | 改稿 |
        | 已发布 | 叶青 | 更正 |

    @clause-content-20 @mandatory @seed-24
    # en: no reopening without a reason
    场景: 重新启动没有写理由的不予受理
      假如 “办证须知”已办到“已初审”，栏目是“办事指南”
      而且 薛明已“不予公开”，理由“涉及商业秘密”
      当 叶青“重新启动”
      那么 不予受理，因为“没有写理由”

    @clause-content-21 @mandatory @seed-24
    # en: no suspension or restoring without a reason
    场景: 先行撤下和恢复公开没有写理由的不予受理
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 薛明“恢复公开”
      那么 不予受理，因为“没有写理由”

    @clause-content-22 @mandatory @seed-6
    # en: no remark without an opinion
    场景大纲: 附注没有写意见的不予受理
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 薛明“附注”
      那么 不予受理，因为“没有写意见”

      例子:
        | 环节   |
        | 拟稿   |
        | 已初审 |
        | 已复审 |
        | 已终审 |
        | 已发布 |

  # en: Important categories need the principal leader in the final review
  规则: 重要栏目终审另需主要领导签批

    @clause-content-23 @mandatory @basis-three-reviews @seed-27
    # en: which categories need the principal
    场景大纲: 各栏目要不要主要领导签批
      假如 “办证须知”已办到“已复审”，栏目是“<栏目>”
      而且 <分管领导>已“终审终校”
      那么 <人员>的待办里有“终审终校”

      例子:
        | 栏目     | 分管领导 | 人员 |
        | 办事指南 | 宋岩     | 夏禾 |
        | 机构职能 | 宋岩     | 夏禾 |
        | 工作动态 | 石磊     | 夏禾 |
        | 政策文件 | 石磊     | 严峰 |
        | 政策解读 | 宋岩     | 严峰 |

    @clause-content-24 @mandatory @basis-three-reviews @seed-27
    # en: three sign in turn
    场景: 三人先后签批
      假如 “办证须知”已办到“已复审”，栏目是“政策解读”
      而且 依次办理了
        | 人员 | 操作     |
        | 宋岩 | 终审终校 |
        | 严峰 | 终审终校 |
      当 夏禾“终审终校”
      那么 该件在“已终审”环节

    @clause-content-25 @mandatory @basis-three-reviews @seed-27
    # en: nobody signs out of turn
    场景大纲: 没有轮到的人不能先签
      假如 “办证须知”已办到“已复审”，栏目是“政策解读”
      当 <人员>“终审终校”
      那么 不符合规程，因为“岗位不对”
      而且 可以办理的是宋岩

      例子:
        | 人员 |
        | 严峰 |
        | 夏禾 |

    @clause-content-26 @mandatory @basis-three-reviews @seed-27
    # en: important, after the first leader: who may do plain actions
    场景大纲: 重要栏目分管领导终审以后，由谁办（直接办理的操作）
      假如 “办证须知”已办到“已复审”，栏目是“政策解读”
      而且 宋岩已“终审终校”
      当 任远“<操作>”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是<可以办理的人>

      例子:
        | 操作     | 可以办理的人 |
        | 终审终校 | 严峰         |

    @clause-content-27 @mandatory @basis-six-persons @seed-35
    # en: one person in both posts signs once
    场景: 一人兼任两级领导只签一次
      假如 “办证须知”已办到“已复审”，栏目是“政策解读”
      而且 宋岩已“终审终校”
      而且 宋岩已被任命为领导班子的“主要领导”
      当 宋岩“终审终校”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“终审终校”，涉及“宋岩”

  # en: Changed, it is signed from the first
  规则: 改过以后从第一道签起

    @clause-content-28 @mandatory @basis-three-reviews @seed-27
    # en: changed after the review it is the reviewer's turn again
    场景: 审过以后改过的，轮到审的人重签
      假如 “办证须知”已办到“拟稿”，栏目是“办事指南”
      而且 余辉已“初审初校”
      而且 叶青已“改稿”，正文“改了一处”
      当 余辉“初审初校”
      那么 责任链的最后一步是
        | 人员 | 操作     | 到   |
        | 余辉 | 初审初校 | 拟稿 |
