# language: zh-CN
# en: Content, secrecy review and reasons
功能: 内容、保密审查和理由

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

  # en: What goes on is complete
  规则: 提供的内容要齐全

    @clause-content-1 @mandatory @basis-regulations-2007-4 @basis-regulations-2019-12 @seed-30
    # en: without a body it does not go on
    场景: 没有正文不能往下走
      假如 韩雪已“拟稿”，标题“演出预告”，栏目“工作动态”
      当 罗平“提供”
      那么 不符合规程，因为“内容不齐”

    @clause-content-2 @mandatory @basis-regulations-2007-4 @basis-regulations-2019-12 @seed-30
    # en: with the body it goes on
    场景: 补上正文就能往下走
      假如 韩雪已“拟稿”，标题“演出预告”，栏目“工作动态”
      而且 韩雪已“改稿”，正文“补上正文”
      当 罗平“提供”
      那么 责任链的最后一步是
        | 人员 | 操作 |
        | 罗平 | 提供 |

    @clause-content-3 @mandatory @seed-30
    # en: without a title nothing is taken in
    场景: 没有标题不予受理
      当 韩雪“拟稿”，正文“演出预告”，栏目“工作动态”
      那么 不予受理，因为“必填的没有填”

    @clause-content-4 @mandatory @seed-30
    # en: nothing is drafted without content
    场景: 没有内容不予受理
      当 韩雪“拟稿”
      那么 不予受理，因为“没有写内容”

    @clause-content-5 @advisory @seed-30
    # en: as long as allowed
    场景大纲: 字数在上限以内
      假如 “演出预告”已办到“拟稿”，栏目是“工作动态”
      当 韩雪“改稿”，“<部分>”写 <字数> 个字
      那么 责任链的最后一步是
        | 人员 | 操作 |
        | 韩雪 | 改稿 |

      例子:
        | 部分     | 字数   |
        | 标题     | 200    |
        | 正文     | 200000 |
        | 内容概述 | 500    |
        | 文号     | 60     |

    @clause-content-6 @advisory @seed-30
    # en: longer than allowed
    场景大纲: 字数超过上限
      假如 “演出预告”已办到“拟稿”，栏目是“工作动态”
      当 韩雪“改稿”，“<部分>”写 <字数> 个字
      那么 不予受理，因为“字数超过上限”

      例子:
        | 部分     | 字数   |
        | 标题     | 201    |
        | 正文     | 200001 |
        | 内容概述 | 501    |
        | 文号     | 61     |

  # en: Sections supply within their remit
  规则: 科室在职责范围内提供资料

    @clause-content-7 @mandatory @basis-bureau-chain @seed-9
    # en: moved to another section's category it does not go on
    场景: 改到别的科室的栏目就不能往下走
      假如 韩雪已“拟稿”，标题“演出预告”，正文“演出预告”，栏目“工作动态”
      而且 韩雪已“改稿”，栏目“政府信息公开年度工作要点”
      当 罗平“提供”
      那么 不符合规程，因为“栏目不归本科室负责”

  # en: What is signed is what is published
  规则: 签批的就是要发布的这一稿

    @clause-content-8 @mandatory @basis-bureau-chain @seed-6
    # en: signed anew from the start it is published
    场景: 改过的稿子从头签批后可以发布
      假如 “演出预告”已办到“办公室审核”，栏目是“工作动态”
      而且 唐敏已“退回”，到“拟稿”，理由“内容有改动”
      而且 袁梦已“改稿”，正文“改了一处”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      当 谢军“发布”
      那么 公众看到的是“改了一处”

  # en: Nothing is public that did not pass the secrecy review
  规则: 未经保密审查通过的不得公开

    @clause-content-9 @mandatory @basis-regulations-2007-14 @basis-regulations-2019-17
    # en: what did not pass does not go on
    场景大纲: 审查没有通过的不能往下走
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      当 唐敏“审核”，保密审查“<结论>”
      那么 不符合规程，因为“审查没有通过”
      而且 该件在“科室提供”环节

      例子:
        | 结论               |
        | 不能确定，报请确定 |
        | 不得公开           |

    @clause-content-10 @mandatory @basis-regulations-2007-14 @basis-regulations-2019-17
    # en: what passed goes on
    场景: 审查通过的往下走
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      当 唐敏“审核”，保密审查“通过”
      那么 责任链的最后一步是
        | 人员 | 操作 |
        | 唐敏 | 审核 |

    @clause-content-11 @mandatory @basis-regulations-2007-14 @basis-regulations-2019-17
    # en: the law cited before and after the new Regulations
    场景大纲: 新《条例》施行前后的依据
      假如 今天是 <日期>
      而且 “演出预告”已办到“科室提供”，栏目是“工作动态”
      当 唐敏“审核”，保密审查“不得公开”
      那么 不符合规程，因为“审查没有通过”
      而且 依据有“<依据>”

      例子:
        | 日期       | 依据                                 |
        | 2019-05-14 | 《政府信息公开条例》（2007）第十四条 |
        | 2019-05-15 | 《政府信息公开条例》（2019）第十七条 |

    @clause-content-12 @mandatory @basis-regulations-2007-4 @basis-regulations-2019-12
    # en: the law cited for what is incomplete
    场景大纲: 内容不齐的依据
      假如 今天是 <日期>
      而且 韩雪已“拟稿”，标题“演出预告”，栏目“工作动态”
      当 罗平“提供”
      那么 不符合规程，因为“内容不齐”
      而且 依据有“<依据>”

      例子:
        | 日期       | 依据                                 |
        | 2019-05-14 | 《政府信息公开条例》（2007）第四条   |
        | 2019-05-15 | 《政府信息公开条例》（2019）第十二条 |

    @clause-content-13 @mandatory @basis-regulations-2007-6 @basis-regulations-2019-6
    # en: the law cited for corrections
    场景大纲: 更正的依据
      假如 今天是 <日期>
      而且 “演出预告”已办到“已发布”，栏目是“工作动态”
      当 谢军“更正”，正文“另写”，理由“有误”
      那么 不符合规程，因为“岗位不对”
      而且 依据有“<依据>”

      例子:
        | 日期       | 依据                               |
        | 2019-05-14 | 《政府信息公开条例》（2007）第六条 |
        | 2019-05-15 | 《政府信息公开条例》（2019）第六条 |

    @clause-content-14 @mandatory @basis-bureau-persons
    # en: the house rule is cited
    场景: 本局规定也作为依据
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      而且 罗平已被任命为局办公室的“办公室审核岗”
      当 罗平“审核”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“提供”，涉及“罗平”
      而且 依据有“本局规定：提供与审核不得为同一人”

  # en: Reasons, opinions and contents are given where asked for
  规则: 该写理由、意见和内容的要写

    @clause-content-15 @mandatory @seed-24
    # en: not accepted without a reason
    场景大纲: 没有写理由的不予受理
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 <人员>“<操作>”
      那么 不予受理，因为“没有写理由”

      例子:
        | 环节     | 人员 | 操作     |
        | 拟稿     | 韩雪 | 撤销     |
        | 科室提供 | 郭伟 | 不予公开 |
        | 已发布   | 韩雪 | 提请撤下 |
        | 已发布   | 郑宏 | 先行撤下 |

    @clause-content-16 @mandatory @seed-24
    # en: no return without a reason
    场景大纲: 退回没有写理由的不予受理
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 <人员>“退回”，到“<到>”
      那么 不予受理，因为“没有写理由”

      例子:
        | 环节       | 人员 | 到       |
        | 科室提供   | 唐敏 | 拟稿     |
        | 办公室审核 | 唐敏 | 拟稿     |
        | 办公室审核 | 唐敏 | 科室提供 |

    @clause-content-17 @mandatory @seed-24
    # en: no change of what is public without a reason
    场景大纲: 改动已发布的内容没有写理由的不予受理
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 <人员>“<操作>”，标题“改一处”
      那么 不予受理，因为“没有写理由”

      例子:
        | 环节   | 人员 | 操作 |
        | 已发布 | 韩雪 | 更正 |

    @clause-content-18 @mandatory @seed-30
    # en: not accepted without a content
    场景大纲: 没有写内容的不予受理
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 <人员>“<操作>”，理由“有误”
      那么 不予受理，因为“没有写内容”

      例子:
        | 环节   | 人员 | 操作 |
        | 拟稿   | 韩雪 | 改稿 |
        | 已发布 | 韩雪 | 更正 |

    @clause-content-19 @mandatory @seed-24
    # en: no reopening without a reason
    场景: 重新启动没有写理由的不予受理
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      而且 郭伟已“不予公开”，理由“涉及商业秘密”
      当 韩雪“重新启动”
      那么 不予受理，因为“没有写理由”

    @clause-content-20 @mandatory @seed-24
    # en: no suspension or restoring without a reason
    场景: 先行撤下和恢复公开没有写理由的不予受理
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 郭伟“恢复公开”
      那么 不予受理，因为“没有写理由”

    @clause-content-21 @mandatory @seed-6
    # en: no remark without an opinion
    场景大纲: 附注没有写意见的不予受理
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 郭伟“附注”
      那么 不予受理，因为“没有写意见”

      例子:
        | 环节       |
        | 拟稿       |
        | 科室提供   |
        | 办公室审核 |
        | 已发布     |
