# language: zh-CN
# en: Passing on
功能: 转呈

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

  # en: A leader in charge who should not decide alone passes the item up with an opinion
  规则: 分管领导认为应由主要领导决定的，签署意见后转呈主要领导

    @clause-pass-on-1 @mandatory @basis-three-reviews
    # en: after passing on it waits on the principal leader
    场景: 转呈以后，等主要领导终审
      假如 “办证须知”已办到“已复审”，栏目是“办事指南”
      当 宋岩“转呈”，意见“拟同意，请审定”
      那么 该件在“已复审”环节
      而且 严峰的待办里有“终审终校”
      而且 宋岩的待办里没有该件
      而且 夏禾的待办里没有该件
      而且 责任链的最后一步是
        | 人员 | 操作 | 到     | 岗位     | 意见           |
        | 宋岩 | 转呈 | 已复审 | 分管领导 | 拟同意，请审定 |

    @clause-pass-on-2 @mandatory @basis-three-reviews
    # en: the proofreading follows the principal leader
    场景: 主要领导签批以后才校对
      假如 “办证须知”已办到“已复审”，栏目是“办事指南”
      而且 宋岩已“转呈”，意见“拟同意，请审定”
      当 严峰“终审终校”
      那么 该件在“已复审”环节
      而且 夏禾的待办里有“终审终校”

    @clause-pass-on-3 @mandatory @basis-three-reviews
    # en: the final review ends with the proofreading
    场景: 校对以后才算终审
      假如 “办证须知”已办到“已复审”，栏目是“办事指南”
      而且 宋岩已“转呈”，意见“拟同意，请审定”
      而且 严峰已“终审终校”
      当 夏禾“终审终校”
      那么 该件在“已终审”环节
      而且 白露的待办里有“发布”

    @clause-pass-on-4 @mandatory @basis-three-reviews
    # en: after passing on the leader in charge does not decide alone
    场景: 转呈以后，分管领导不能再自己决定
      假如 “办证须知”已办到“已复审”，栏目是“办事指南”
      而且 宋岩已“转呈”，意见“拟同意，请审定”
      当 宋岩“终审终校”
      那么 不符合规程，因为“岗位不对”
      而且 不符合规程，因为“各步须由不同的人签批”，步骤“终审终校”
      而且 可以办理的是严峰

    @clause-pass-on-5 @mandatory @basis-three-reviews
    # en: an opinion is required
    场景: 转呈要写意见
      假如 “办证须知”已办到“已复审”，栏目是“办事指南”
      当 宋岩“转呈”
      那么 不予受理，因为“没有写意见”

    @clause-pass-on-6 @mandatory @basis-three-reviews
    # en: only the leader in charge passes on
    场景大纲: 只有分管领导可以转呈
      假如 “办证须知”已办到“已复审”，栏目是“办事指南”
      当 <人员>“转呈”，意见“拟同意，请审定”
      那么 不符合规程，因为“<原因>”
      而且 可以办理的是宋岩

      例子:
        | 人员 | 原因             |
        | 严峰 | 岗位不对         |
        | 薛明 | 岗位不对         |
        | 夏禾 | 岗位不对         |
        | 白露 | 岗位不对         |
        | 石磊 | 不是本科室的事项 |
        | 任远 | 没有任职         |

    @clause-pass-on-7 @mandatory @basis-three-reviews
    # en: at one stage only
    场景大纲: 只在已复审环节转呈
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 宋岩“转呈”，意见“拟同意，请审定”
      那么 不符合规程，因为“环节不对”

      例子:
        | 环节   |
        | 拟稿   |
        | 已初审 |
        | 已终审 |
        | 已发布 |

    @clause-pass-on-8 @mandatory @basis-three-reviews
    # en: an important item needs no passing on
    场景: 重要栏目本来就要主要领导签批，不必转呈
      假如 “办证解读”已办到“已复审”，栏目是“政策解读”
      当 宋岩“转呈”，意见“拟同意，请审定”
      那么 不符合规程，因为“环节不对”

    @clause-pass-on-9 @mandatory @basis-three-reviews
    # en: what was passed on is not passed on again
    场景: 已经转呈的不再转呈
      假如 “办证须知”已办到“已复审”，栏目是“办事指南”
      而且 宋岩已“转呈”，意见“拟同意，请审定”
      当 宋岩“转呈”，意见“拟同意，请审定”
      那么 不符合规程，因为“环节不对”
      而且 没有人可以办理

  # en: Passing on is the sign-off of the leader in charge, under the same rules
  规则: 转呈是分管领导自己的签批，同样的内容、同样的人

    @clause-pass-on-10 @mandatory @basis-three-reviews
    # en: what was revised is reviewed again first
    场景: 改过的稿子没有重新审校，不能转呈
      假如 “办证须知”已办到“已复审”，栏目是“办事指南”
      而且 叶青已“改稿”，正文“带身份证”
      当 宋岩“转呈”，意见“拟同意，请审定”
      那么 不符合规程，因为“签批的不是现在的内容”，步骤“复审复校”

    @clause-pass-on-11 @mandatory @basis-six-persons
    # en: who reviewed before does not pass on
    场景大纲: 初审复审过的人不能转呈
      假如 叶青已拟稿“办证须知”，栏目是“办事指南”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      而且 <人员>已被任命为服务科的“分管领导”
      当 <人员>“转呈”，意见“拟同意，请审定”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“<步骤>”，涉及“<人员>”

      例子:
        | 人员 | 步骤     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |

    @clause-pass-on-12 @mandatory @basis-six-persons
    # en: an author does not pass on
    场景: 写稿的人不能转呈
      假如 “办证须知”已办到“已复审”，栏目是“办事指南”
      而且 叶青已被任命为服务科的“分管领导”
      当 叶青“转呈”，意见“拟同意，请审定”
      那么 不符合规程，因为“不得签批自己写的内容”，涉及“叶青”

  # en: A return or a take-back ends it
  规则: 退回或收回后转呈作废

    @clause-pass-on-13 @mandatory @basis-three-reviews
    # en: after a return the leader in charge decides anew
    场景: 主要领导退回，再复审后由分管领导重新决定
      假如 “办证须知”已办到“已复审”，栏目是“办事指南”
      而且 宋岩已“转呈”，意见“拟同意，请审定”
      而且 严峰已“退回”，到“已初审”，理由“再核对”
      而且 依次办理了
        | 人员 | 操作     |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
      当 夏禾“终审终校”
      那么 该件在“已终审”环节

    @clause-pass-on-14 @mandatory @basis-three-reviews
    # en: taken back before the principal leader signs
    场景: 主要领导签批之前，分管领导可以收回
      假如 “办证须知”已办到“已复审”，栏目是“办事指南”
      而且 宋岩已“转呈”，意见“拟同意，请审定”
      当 宋岩“收回”
      那么 该件在“已复审”环节
      而且 宋岩的待办里有“终审终校”
      而且 严峰的待办里没有该件

    @clause-pass-on-15 @mandatory @basis-three-reviews
    # en: with the post of principal leader vacant nobody could
    场景: 主要领导空缺的，没有人可以终审
      假如 “办证须知”已办到“已复审”，栏目是“办事指南”
      而且 宋岩已“转呈”，意见“拟同意，请审定”
      而且 严峰已被免去领导班子的“主要领导”
      当 宋岩“终审终校”
      那么 不符合规程，因为“岗位不对”
      而且 不符合规程，因为“各步须由不同的人签批”，步骤“终审终校”
      而且 没有人可以办理
      而且 宋岩现在可以“收回”

  # en: Passed on on paper, the office records it
  规则: 领导在纸上转呈的，由办公室补录

    @clause-pass-on-16 @mandatory @basis-three-reviews
    # en: recorded by the office
    场景大纲: 纸质转呈的补录
      假如 “办证须知”已办到“已复审”，栏目是“办事指南”
      当 宋岩“转呈”，意见“拟同意，请审定”，签批方式“纸质”，补录人“<补录人>”
      那么 严峰的待办里有“终审终校”
      而且 责任链的最后一步是
        | 人员 | 操作 | 签批方式 | 补录人   |
        | 宋岩 | 转呈 | 纸质     | <补录人> |

      例子:
        | 补录人 |
        | 薛明   |
        | 白露   |
        | 池雨   |

    @clause-pass-on-17 @mandatory @basis-three-reviews
    # en: not by telephone
    场景: 电话转呈不予接受
      假如 “办证须知”已办到“已复审”，栏目是“办事指南”
      当 宋岩“转呈”，意见“拟同意，请审定”，签批方式“电话”，补录人“薛明”
      那么 不符合规程，因为“不接受这种签批方式”

    @clause-pass-on-18 @mandatory @basis-three-reviews
    # en: others do not record it
    场景大纲: 其他岗位不能补录转呈
      假如 “办证须知”已办到“已复审”，栏目是“办事指南”
      当 宋岩“转呈”，意见“拟同意，请审定”，签批方式“纸质”，补录人“<补录人>”
      那么 不符合规程，因为“无权补录”，涉及“<补录人>”

      例子:
        | 补录人 |
        | 潘悦   |
        | 丁宁   |
        | 夏禾   |
        | 石磊   |
        | 严峰   |
        | 姜平   |
        | 卢杰   |
