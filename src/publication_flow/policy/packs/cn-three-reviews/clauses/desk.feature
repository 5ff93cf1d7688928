# language: zh-CN
# en: Claims, remarks, channels and recordings
功能: 签收、附注、渠道和补录

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

  # en: In a shared post whoever claims it does it
  规则: 同岗多人的，签收以后由签收人办理

    @clause-desk-1 @mandatory @seed-15
    # en: who claimed does it
    场景: 签收的人办理
      假如 “办证须知”已办到“已终审”，栏目是“办事指南”
      而且 白露已“签收”
      当 白露“发布”
      那么 责任链的最后一步是
        | 人员 | 操作 |
        | 白露 | 发布 |

    @clause-desk-2 @mandatory @seed-15
    # en: others leave it alone
    场景: 别人签收的不能办理
      假如 “办证须知”已办到“已终审”，栏目是“办事指南”
      而且 白露已“签收”
      当 池雨“发布”
      那么 不符合规程，因为“已由他人签收”，涉及“白露”
      而且 可以办理的是白露

    @clause-desk-3 @mandatory @seed-15
    # en: nor carry out a withdrawal
    场景: 撤下时别人签收的不能办理
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
      而且 白露已“签收”
      当 池雨“撤下”
      那么 不符合规程，因为“已由他人签收”，涉及“白露”

    @clause-desk-4 @mandatory @seed-15
    # en: nor claim it again
    场景大纲: 别人签收的不能再签收
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      而且 白露已“签收”
      当 池雨“签收”
      那么 不符合规程，因为“已由他人签收”，涉及“白露”

      例子:
        | 环节   |
        | 已终审 |

    @clause-desk-5 @mandatory @seed-15
    # en: given back it is anybody's
    场景大纲: 退还签收以后别人可以签收
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      而且 <甲>已“签收”
      而且 <甲>已“退还签收”
      当 <乙>“签收”
      那么 责任链的最后一步是
        | 人员 | 操作 |
        | <乙> | 签收 |

      例子:
        | 环节   | 甲   | 乙   |
        | 已终审 | 白露 | 池雨 |

    @clause-desk-6 @mandatory @seed-15
    # en: another's claim is not given back
    场景大纲: 别人签收的不能退还
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      而且 白露已“签收”
      当 池雨“退还签收”
      那么 不符合规程，因为“已由他人签收”，涉及“白露”

      例子:
        | 环节   |
        | 已终审 |

    @clause-desk-7 @mandatory @seed-15
    # en: what nobody claimed is not given back
    场景大纲: 没有签收的不能退还
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 白露“退还签收”
      那么 不符合规程，因为“尚未签收”

      例子:
        | 环节   |
        | 已终审 |

    @clause-desk-8 @mandatory @seed-15
    # en: moved to another post nobody gives it back
    场景大纲: 签收以后离岗的不能退还
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      而且 白露已“签收”
      而且 白露已被免去办公室的“办公室发布岗”
      而且 白露已被任命为办公室的“办公室主任”
      当 白露“退还签收”
      那么 不符合规程，因为“岗位不对”

      例子:
        | 环节   |
        | 已终审 |

    @clause-desk-9 @mandatory @seed-15
    # en: the head of the office lifts a claim
    场景大纲: 签收人不在岗的由主任解除
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      而且 白露已“签收”
      而且 薛明已“解除签收”，理由“休假”
      当 池雨“签收”
      那么 责任链的最后一步是
        | 人员 | 操作 |
        | 池雨 | 签收 |

      例子:
        | 环节   |
        | 已终审 |

    @clause-desk-10 @mandatory @seed-15
    # en: no claim is lifted without a reason
    场景大纲: 解除签收没有写理由的不予受理
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      而且 白露已“签收”
      当 薛明“解除签收”
      那么 不予受理，因为“没有写理由”

      例子:
        | 环节   |
        | 已终审 |

  # en: Remarks move nothing
  规则: 附注不动环节

    @clause-desk-11 @mandatory @seed-6
    # en: a remark stands in the trail
    场景大纲: 附注记入责任链
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 薛明“附注”，意见“请核对数字”
      那么 该件在“<环节>”环节
      而且 责任链的最后一步是
        | 人员 | 操作 | 到     | 意见       |
        | 薛明 | 附注 | <环节> | 请核对数字 |

      例子:
        | 环节   |
        | 拟稿   |
        | 已初审 |
        | 已复审 |
        | 已终审 |
        | 已发布 |

    @clause-desk-12 @mandatory @seed-6
    # en: a remark after the end
    场景: 撤销以后也可以附注
      假如 “办证须知”已办到“拟稿”，栏目是“办事指南”
      而且 叶青已“撤销”，理由“重复”
      当 薛明“附注”，意见“存查”
      那么 该件在“已撤下”环节

  # en: Some channels follow publication, others are recorded by hand
  规则: 随发布自动上的渠道即时公开，由人张贴的由人登记

    @clause-desk-13 @mandatory @seed-44 @when-channel-screen
    # en: what is hung by hand does not follow publication
    场景: 由人张贴的不随发布自动上
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      那么 该件没有张贴在“大厅电子屏”

    @clause-desk-14 @mandatory @seed-44 @when-channel-screen
    # en: recorded on a channel at stage 1
    场景: 在“拟稿”时登记上渠道
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      当 叶青“张贴登记”，渠道“大厅电子屏”
      那么 该件张贴在“大厅电子屏”
      而且 该件在“拟稿”环节

    @clause-desk-15 @mandatory @seed-44 @when-channel-screen
    # en: recorded off a channel at stage 1
    场景: 在“拟稿”时登记下渠道
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 叶青已“张贴登记”，渠道“大厅电子屏”
      当 白露“揭下登记”，渠道“大厅电子屏”
      那么 该件没有张贴在“大厅电子屏”

    @clause-desk-16 @mandatory @seed-44 @when-channel-screen
    # en: recorded on a channel at stage 2
    场景: 在“已初审”时登记上渠道
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
      当 叶青“张贴登记”，渠道“大厅电子屏”
      那么 该件张贴在“大厅电子屏”
      而且 该件在“已初审”环节

    @clause-desk-17 @mandatory @seed-44 @when-channel-screen
    # en: recorded off a channel at stage 2
    场景: 在“已初审”时登记下渠道
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
      而且 叶青已“张贴登记”，渠道“大厅电子屏”
      当 白露“揭下登记”，渠道“大厅电子屏”
      那么 该件没有张贴在“大厅电子屏”

    @clause-desk-18 @mandatory @seed-44 @when-channel-screen
    # en: recorded on a channel at stage 3
    场景: 在“已复审”时登记上渠道
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      当 叶青“张贴登记”，渠道“大厅电子屏”
      那么 该件张贴在“大厅电子屏”
      而且 该件在“已复审”环节

    @clause-desk-19 @mandatory @seed-44 @when-channel-screen
    # en: recorded off a channel at stage 3
    场景: 在“已复审”时登记下渠道
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“更正”，正文“带身份证原件”，理由“材料写漏”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      而且 叶青已“张贴登记”，渠道“大厅电子屏”
      当 白露“揭下登记”，渠道“大厅电子屏”
      那么 该件没有张贴在“大厅电子屏”

    @clause-desk-20 @mandatory @seed-44 @when-channel-screen
    # en: recorded on a channel at stage 4
    场景: 在“已终审”时登记上渠道
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
      当 叶青“张贴登记”，渠道“大厅电子屏”
      那么 该件张贴在“大厅电子屏”
      而且 该件在“已终审”环节

    @clause-desk-21 @mandatory @seed-44 @when-channel-screen
    # en: recorded off a channel at stage 4
    场景: 在“已终审”时登记下渠道
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
      而且 叶青已“张贴登记”，渠道“大厅电子屏”
      当 白露“揭下登记”，渠道“大厅电子屏”
      那么 该件没有张贴在“大厅电子屏”

    @clause-desk-22 @mandatory @seed-44 @when-channel-screen
    # en: recorded on a channel at stage 5
    场景: 在“已发布”时登记上渠道
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      当 叶青“张贴登记”，渠道“大厅电子屏”
      那么 该件张贴在“大厅电子屏”
      而且 该件在“已发布”环节

    @clause-desk-23 @mandatory @seed-44 @when-channel-screen
    # en: recorded off a channel at stage 5
    场景: 在“已发布”时登记下渠道
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“张贴登记”，渠道“大厅电子屏”
      当 白露“揭下登记”，渠道“大厅电子屏”
      那么 该件没有张贴在“大厅电子屏”

    @clause-desk-24 @mandatory @seed-44
    # en: a recording names its channel
    场景大纲: 登记要写渠道
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      当 叶青“<操作>”
      那么 不予受理，因为“没有写渠道”

      例子:
        | 操作     |
        | 张贴登记 |
        | 揭下登记 |

    @clause-desk-25 @mandatory @seed-44 @when-channel-screen
    # en: taken off a channel after withdrawal
    场景: 撤下以后登记下渠道
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“张贴登记”，渠道“大厅电子屏”
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
      当 白露“揭下登记”，渠道“大厅电子屏”
      那么 该件没有张贴在“大厅电子屏”

    @clause-desk-26 @mandatory @seed-44 @when-channel-screen
    # en: taken off a channel after a suspension
    场景: 先行撤下以后登记下渠道
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“张贴登记”，渠道“大厅电子屏”
      而且 薛明已“先行撤下”，理由“误含身份证号”
      当 白露“揭下登记”，渠道“大厅电子屏”
      那么 该件没有张贴在“大厅电子屏”

    @clause-desk-27 @mandatory @seed-39
    # en: what is not public is not suspended
    场景大纲: 没有公开的不能先行撤下
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 薛明“<操作>”，理由“有误”
      那么 不符合规程，因为“公开状态不符”

      例子:
        | 环节   | 操作     |
        | 拟稿   | 先行撤下 |
        | 已初审 | 先行撤下 |
        | 已复审 | 先行撤下 |
        | 已终审 | 先行撤下 |

    @clause-desk-28 @mandatory @seed-44 @when-channel-screen
    # en: what is not public hangs nowhere
    场景大纲: 没有公开的没有渠道可登记
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 白露“<操作>”，渠道“大厅电子屏”
      那么 不符合规程，因为“公开状态不符”

      例子:
        | 环节   | 操作     |
        | 拟稿   | 张贴登记 |
        | 拟稿   | 揭下登记 |
        | 已初审 | 张贴登记 |
        | 已初审 | 揭下登记 |
        | 已复审 | 张贴登记 |
        | 已复审 | 揭下登记 |
        | 已终审 | 张贴登记 |
        | 已终审 | 揭下登记 |

    @clause-desk-29 @mandatory @seed-39
    # en: what is suspended is not suspended again
    场景: 先行撤下的不能再先行撤下
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 薛明已“先行撤下”，理由“有误”
      当 严峰“先行撤下”，理由“有误”
      那么 不符合规程，因为“公开状态不符”

    @clause-desk-30 @mandatory @seed-44 @when-channel-screen
    # en: what is suspended is not posted
    场景: 先行撤下的不能登记上渠道
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 薛明已“先行撤下”，理由“有误”
      当 白露“张贴登记”，渠道“大厅电子屏”
      那么 不符合规程，因为“公开状态不符”

    @clause-desk-31 @mandatory @seed-44 @when-channel-screen
    # en: what was withdrawn is not posted
    场景: 撤下的不能登记上渠道
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
      当 白露“张贴登记”，渠道“大厅电子屏”
      那么 不符合规程，因为“环节不对”

    @clause-desk-32 @mandatory @seed-39
    # en: what was withdrawn is not suspended
    场景: 撤下的不能先行撤下
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
      当 薛明“先行撤下”，理由“有误”
      那么 不符合规程，因为“环节不对”

    @clause-desk-33 @mandatory @seed-44 @when-channel-screen
    # en: never public, nothing comes off a channel
    场景: 从未公开的办结以后没有渠道可登记
      假如 “办证须知”已办到“拟稿”，栏目是“办事指南”
      而且 叶青已“撤销”，理由“重复”
      当 白露“揭下登记”，渠道“大厅电子屏”
      那么 不符合规程，因为“公开状态不符”

  # en: How sign-offs are given and recorded
  规则: 签批方式和补录

    @clause-desk-34 @mandatory @seed-15
    # en: what is signed in the system alone
    场景大纲: 必须在系统内签批的不接受纸质和电话
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      当 <人员>“<操作>”，签批方式“<方式>”，补录人“薛明”
      那么 不符合规程，因为“不接受这种签批方式”

      例子:
        | 环节   | 人员 | 操作     | 方式 |
        | 拟稿   | 余辉 | 初审初校 | 纸质 |
        | 拟稿   | 余辉 | 初审初校 | 电话 |
        | 已初审 | 方雯 | 复审复校 | 纸质 |
        | 已初审 | 方雯 | 复审复校 | 电话 |

    @clause-desk-35 @mandatory @seed-15
    # en: recorded by the office (paper)
    场景大纲: 纸质签批由办公室补录
      假如 叶青已拟稿“办证须知”，栏目是“办事指南”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      当 宋岩“终审终校”，签批方式“纸质”，补录人“<补录人>”
      那么 责任链的最后一步是
        | 人员 | 操作     | 签批方式 | 补录人   |
        | 宋岩 | 终审终校 | 纸质     | <补录人> |

      例子:
        | 补录人 |
        | 薛明   |
        | 白露   |

    @clause-desk-36 @mandatory @seed-15
    # en: not accepted: telephone
    场景: 不接受电话签批
      假如 叶青已拟稿“办证须知”，栏目是“办事指南”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      当 宋岩“终审终校”，签批方式“电话”，补录人“薛明”
      那么 不符合规程，因为“不接受这种签批方式”

    @clause-desk-37 @mandatory @seed-15
    # en: who may not record for others
    场景大纲: 无权补录的人
      假如 叶青已拟稿“办证须知”，栏目是“办事指南”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      当 宋岩“终审终校”，签批方式“纸质”，补录人“<补录人>”
      那么 不符合规程，因为“无权补录”，涉及“<补录人>”

      例子:
        | 补录人 |
        | 顾清   |
        | 严峰   |
        | 石磊   |
        | 丁宁   |
        | 夏禾   |
        | 潘悦   |
        | 卢杰   |
        | 姜平   |

    @clause-desk-38 @mandatory @seed-35
    # en: nobody records their own sign-off
    场景: 补录的人不能补录自己的签批
      假如 叶青已拟稿“办证须知”，栏目是“办事指南”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      而且 宋岩已被任命为办公室的“办公室主任”
      当 宋岩“终审终校”，签批方式“纸质”，补录人“宋岩”
      那么 不符合规程，因为“不得补录自己经手的事项”，涉及“宋岩”

    @clause-desk-39 @mandatory @seed-35
    # en: who took part does not record
    场景: 经手过的人不能补录
      假如 叶青已拟稿“办证须知”，栏目是“办事指南”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      而且 余辉已被任命为办公室的“办公室主任”
      当 宋岩“终审终校”，签批方式“纸质”，补录人“余辉”
      那么 不符合规程，因为“不得补录自己经手的事项”，涉及“余辉”

    @clause-desk-40 @mandatory @seed-15
    # en: in the system nobody records for others
    场景: 系统内办理不能由他人补录
      假如 叶青已拟稿“办证须知”，栏目是“办事指南”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
      当 宋岩“终审终校”，补录人“薛明”
      那么 不予受理，因为“系统内办理不能由他人补录”
