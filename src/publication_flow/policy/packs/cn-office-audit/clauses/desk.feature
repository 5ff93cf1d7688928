# language: zh-CN
# en: Claims, remarks, channels and recordings
功能: 签收、附注、渠道和补录

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

  # en: In a shared post whoever claims it does it
  规则: 同岗多人的，签收以后由签收人办理

    @clause-desk-1 @mandatory @seed-15
    # en: who claimed does it
    场景: 签收的人办理
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      而且 唐敏已“签收”
      当 唐敏“审核”
      那么 责任链的最后一步是
        | 人员 | 操作 |
        | 唐敏 | 审核 |

    @clause-desk-2 @mandatory @seed-15
    # en: others leave it alone
    场景: 别人签收的不能办理
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      而且 唐敏已“签收”
      当 冯媛“审核”
      那么 不符合规程，因为“已由他人签收”，涉及“唐敏”
      而且 可以办理的是唐敏

    @clause-desk-3 @mandatory @seed-15
    # en: nor claim it again
    场景大纲: 别人签收的不能再签收
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      而且 唐敏已“签收”
      当 冯媛“签收”
      那么 不符合规程，因为“已由他人签收”，涉及“唐敏”

      例子:
        | 环节       |
        | 科室提供   |
        | 办公室审核 |

    @clause-desk-4 @mandatory @seed-15
    # en: given back it is anybody's
    场景大纲: 退还签收以后别人可以签收
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      而且 <甲>已“签收”
      而且 <甲>已“退还签收”
      当 <乙>“签收”
      那么 责任链的最后一步是
        | 人员 | 操作 |
        | <乙> | 签收 |

      例子:
        | 环节       | 甲   | 乙   |
        | 科室提供   | 唐敏 | 冯媛 |
        | 科室提供   | 谢军 | 唐敏 |
        | 办公室审核 | 唐敏 | 冯媛 |
        | 办公室审核 | 谢军 | 唐敏 |

    @clause-desk-5 @mandatory @seed-15
    # en: another's claim is not given back
    场景大纲: 别人签收的不能退还
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      而且 唐敏已“签收”
      当 冯媛“退还签收”
      那么 不符合规程，因为“已由他人签收”，涉及“唐敏”

      例子:
        | 环节       |
        | 科室提供   |
        | 办公室审核 |

    @clause-desk-6 @mandatory @seed-15
    # en: what nobody claimed is not given back
    场景大纲: 没有签收的不能退还
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 唐敏“退还签收”
      那么 不符合规程，因为“尚未签收”

      例子:
        | 环节       |
        | 科室提供   |
        | 办公室审核 |

    @clause-desk-7 @mandatory @seed-15
    # en: moved to another post nobody gives it back
    场景大纲: 签收以后离岗的不能退还
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      而且 唐敏已“签收”
      而且 唐敏已被免去局办公室的“办公室审核岗”
      而且 唐敏已被任命为局办公室的“办公室主任”
      当 唐敏“退还签收”
      那么 不符合规程，因为“岗位不对”

      例子:
        | 环节       |
        | 科室提供   |
        | 办公室审核 |

    @clause-desk-8 @mandatory @seed-15
    # en: the head of the office lifts a claim
    场景大纲: 签收人不在岗的由主任解除
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      而且 唐敏已“签收”
      而且 郭伟已“解除签收”，理由“休假”
      当 冯媛“签收”
      那么 责任链的最后一步是
        | 人员 | 操作 |
        | 冯媛 | 签收 |

      例子:
        | 环节       |
        | 科室提供   |
        | 办公室审核 |

    @clause-desk-9 @mandatory @seed-15
    # en: no claim is lifted without a reason
    场景大纲: 解除签收没有写理由的不予受理
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      而且 唐敏已“签收”
      当 郭伟“解除签收”
      那么 不予受理，因为“没有写理由”

      例子:
        | 环节       |
        | 科室提供   |
        | 办公室审核 |

  # en: Remarks move nothing
  规则: 附注不动环节

    @clause-desk-10 @mandatory @seed-6
    # en: a remark stands in the trail
    场景大纲: 附注记入责任链
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 郭伟“附注”，意见“请核对数字”
      那么 该件在“<环节>”环节
      而且 责任链的最后一步是
        | 人员 | 操作 | 到     | 意见       |
        | 郭伟 | 附注 | <环节> | 请核对数字 |

      例子:
        | 环节       |
        | 拟稿       |
        | 科室提供   |
        | 办公室审核 |
        | 已发布     |

    @clause-desk-11 @mandatory @seed-6
    # en: a remark after the end
    场景: 撤销以后也可以附注
      假如 “演出预告”已办到“拟稿”，栏目是“工作动态”
      而且 韩雪已“撤销”，理由“重复”
      当 郭伟“附注”，意见“存查”
      那么 该件在“已撤下”环节

  # en: Some channels follow publication, others are recorded by hand
  规则: 随发布自动上的渠道即时公开，由人张贴的由人登记

    @clause-desk-12 @mandatory @seed-44 @when-channel-hall-board
    # en: what is hung by hand does not follow publication
    场景: 由人张贴的不随发布自动上
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      那么 该件没有张贴在“文化馆公告栏”

    @clause-desk-13 @mandatory @seed-44 @when-channel-hall-board
    # en: recorded on a channel at stage 1
    场景: 在“拟稿”时登记上渠道
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      当 韩雪“张贴登记”，渠道“文化馆公告栏”
      那么 该件张贴在“文化馆公告栏”
      而且 该件在“拟稿”环节

    @clause-desk-14 @mandatory @seed-44 @when-channel-hall-board
    # en: recorded off a channel at stage 1
    场景: 在“拟稿”时登记下渠道
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 韩雪已“张贴登记”，渠道“文化馆公告栏”
      当 谢军“揭下登记”，渠道“文化馆公告栏”
      那么 该件没有张贴在“文化馆公告栏”

    @clause-desk-15 @mandatory @seed-44 @when-channel-hall-board
    # en: recorded on a channel at stage 2
    场景: 在“科室提供”时登记上渠道
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      当 韩雪“张贴登记”，渠道“文化馆公告栏”
      那么 该件张贴在“文化馆公告栏”
      而且 该件在“科室提供”环节

    @clause-desk-16 @mandatory @seed-44 @when-channel-hall-board
    # en: recorded off a channel at stage 2
    场景: 在“科室提供”时登记下渠道
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      而且 韩雪已“张贴登记”，渠道“文化馆公告栏”
      当 谢军“揭下登记”，渠道“文化馆公告栏”
      那么 该件没有张贴在“文化馆公告栏”

    @clause-desk-17 @mandatory @seed-44 @when-channel-hall-board
    # en: recorded on a channel at stage 3
    场景: 在“办公室审核”时登记上渠道
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      当 韩雪“张贴登记”，渠道“文化馆公告栏”
      那么 该件张贴在“文化馆公告栏”
      而且 该件在“办公室审核”环节

    @clause-desk-18 @mandatory @seed-44 @when-channel-hall-board
    # en: recorded off a channel at stage 3
    场景: 在“办公室审核”时登记下渠道
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      而且 韩雪已“张贴登记”，渠道“文化馆公告栏”
      当 谢军“揭下登记”，渠道“文化馆公告栏”
      那么 该件没有张贴在“文化馆公告栏”

    @clause-desk-19 @mandatory @seed-44 @when-channel-hall-board
    # en: recorded on a channel at stage 4
    场景: 在“已发布”时登记上渠道
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      当 韩雪“张贴登记”，渠道“文化馆公告栏”
      那么 该件张贴在“文化馆公告栏”
      而且 该件在“已发布”环节

    @clause-desk-20 @mandatory @seed-44 @when-channel-hall-board
    # en: recorded off a channel at stage 4
    场景: 在“已发布”时登记下渠道
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“张贴登记”，渠道“文化馆公告栏”
      当 谢军“揭下登记”，渠道“文化馆公告栏”
      那么 该件没有张贴在“文化馆公告栏”

    @clause-desk-21 @mandatory @seed-44
    # en: a recording names its channel
    场景大纲: 登记要写渠道
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      当 韩雪“<操作>”
      那么 不予受理，因为“没有写渠道”

      例子:
        | 操作     |
        | 张贴登记 |
        | 揭下登记 |

    @clause-desk-22 @mandatory @seed-44 @when-channel-hall-board
    # en: taken off a channel after withdrawal
    场景: 撤下以后登记下渠道
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“张贴登记”，渠道“文化馆公告栏”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      而且 谢军已“撤下”
      当 谢军“揭下登记”，渠道“文化馆公告栏”
      那么 该件没有张贴在“文化馆公告栏”

    @clause-desk-23 @mandatory @seed-44 @when-channel-hall-board
    # en: taken off a channel after a suspension
    场景: 先行撤下以后登记下渠道
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“张贴登记”，渠道“文化馆公告栏”
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 谢军“揭下登记”，渠道“文化馆公告栏”
      那么 该件没有张贴在“文化馆公告栏”

    @clause-desk-24 @mandatory @seed-39
    # en: what is not public is not suspended
    场景大纲: 没有公开的不能先行撤下
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 郭伟“<操作>”，理由“有误”
      那么 不符合规程，因为“公开状态不符”

      例子:
        | 环节       | 操作     |
        | 拟稿       | 先行撤下 |
        | 科室提供   | 先行撤下 |
        | 办公室审核 | 先行撤下 |

    @clause-desk-25 @mandatory @seed-44 @when-channel-hall-board
    # en: what is not public hangs nowhere
    场景大纲: 没有公开的没有渠道可登记
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 谢军“<操作>”，渠道“文化馆公告栏”
      那么 不符合规程，因为“公开状态不符”

      例子:
        | 环节       | 操作     |
        | 拟稿       | 张贴登记 |
        | 拟稿       | 揭下登记 |
        | 科室提供   | 张贴登记 |
        | 科室提供   | 揭下登记 |
        | 办公室审核 | 张贴登记 |
        | 办公室审核 | 揭下登记 |

    @clause-desk-26 @mandatory @seed-39
    # en: what is suspended is not suspended again
    场景: 先行撤下的不能再先行撤下
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 郭伟已“先行撤下”，理由“有误”
      当 郑宏“先行撤下”，理由“有误”
      那么 不符合规程，因为“公开状态不符”

    @clause-desk-27 @mandatory @seed-44 @when-channel-hall-board
    # en: what is suspended is not posted
    场景: 先行撤下的不能登记上渠道
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 郭伟已“先行撤下”，理由“有误”
      当 谢军“张贴登记”，渠道“文化馆公告栏”
      那么 不符合规程，因为“公开状态不符”

    @clause-desk-28 @mandatory @seed-44 @when-channel-hall-board
    # en: what was withdrawn is not posted
    场景: 撤下的不能登记上渠道
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      而且 谢军已“撤下”
      当 谢军“张贴登记”，渠道“文化馆公告栏”
      那么 不符合规程，因为“公开状态不符”

    @clause-desk-29 @mandatory @seed-39
    # en: what was withdrawn is not suspended
    场景: 撤下的不能先行撤下
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      而且 谢军已“撤下”
      当 郭伟“先行撤下”，理由“有误”
      那么 不符合规程，因为“公开状态不符”

    @clause-desk-30 @mandatory @seed-44 @when-channel-hall-board
    # en: never public, nothing comes off a channel
    场景: 从未公开的办结以后没有渠道可登记
      假如 “演出预告”已办到“拟稿”，栏目是“工作动态”
      而且 韩雪已“撤销”，理由“重复”
      当 谢军“揭下登记”，渠道“文化馆公告栏”
      那么 不符合规程，因为“公开状态不符”

  # en: How sign-offs are given and recorded
  规则: 签批方式和补录

    @clause-desk-31 @mandatory @seed-15
    # en: what is signed in the system alone
    场景大纲: 必须在系统内签批的不接受纸质和电话
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 <人员>“<操作>”，签批方式“<方式>”，补录人“郭伟”
      那么 不符合规程，因为“不接受这种签批方式”

      例子:
        | 环节     | 人员 | 操作 | 方式 |
        | 拟稿     | 罗平 | 提供 | 纸质 |
        | 拟稿     | 罗平 | 提供 | 电话 |
        | 科室提供 | 唐敏 | 审核 | 纸质 |
        | 科室提供 | 唐敏 | 审核 | 电话 |
