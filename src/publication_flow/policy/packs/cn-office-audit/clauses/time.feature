# language: zh-CN
# en: Limits and days
功能: 时限和办理日期

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

  # en: Limits count working days, not the first day
  规则: 时限按工作日计算，起算日不计

    @clause-time-1 @mandatory @basis-regulations-2007-18 @basis-regulations-2019-26 @seed-31
    # en: when the limits end at each stage
    场景大纲: 各环节的时限到哪一天
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      那么 “<时限>”到 <日期> 为止

      例子:
        | 环节       | 时限           | 日期       |
        | 拟稿       | 公开时限       | 2017-04-01 |
        | 科室提供   | 公开时限       | 2017-04-01 |
        | 科室提供   | 审核时限       | 2017-03-09 |
        | 办公室审核 | 公开时限       | 2017-04-01 |
        | 办公室审核 | 审核后发布时限 | 2017-03-08 |

    @clause-time-2 @mandatory @basis-regulations-2007-18 @basis-regulations-2019-26 @seed-31
    # en: which limits do not run
    场景大纲: 各环节没有在计时的
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      那么 “<时限>”没有在计时

      例子:
        | 环节       | 时限               |
        | 拟稿       | 审核时限           |
        | 拟稿       | 审核后发布时限     |
        | 拟稿       | 先行撤下后处置时限 |
        | 科室提供   | 审核后发布时限     |
        | 科室提供   | 先行撤下后处置时限 |
        | 办公室审核 | 审核时限           |
        | 办公室审核 | 先行撤下后处置时限 |
        | 已发布     | 公开时限           |
        | 已发布     | 审核时限           |
        | 已发布     | 审核后发布时限     |
        | 已发布     | 先行撤下后处置时限 |

    @clause-time-3 @mandatory @basis-regulations-2007-18 @basis-regulations-2019-26 @seed-32
    # en: from the day a document was formed
    场景: 公文早已生成的，从生成之日算起
      当 韩雪“拟稿”，标题“演出预告”，正文“演出预告”，栏目“工作动态”，生成日期“2017-02-27”
      那么 “公开时限”到 2017-03-27 为止

    @clause-time-4 @mandatory @basis-regulations-2007-18 @basis-regulations-2019-26
    # en: limits in round 2
    场景大纲: 更正一轮的时限
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      那么 “<时限>”到 <日期> 为止

      例子:
        | 时限     | 日期       |
        | 公开时限 | 2017-04-01 |

    @clause-time-5 @mandatory @basis-regulations-2007-18 @basis-regulations-2019-26
    # en: limits that do not run in round 2
    场景大纲: 更正一轮没有在计时的
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      那么 “<时限>”没有在计时

      例子:
        | 时限               |
        | 审核时限           |
        | 审核后发布时限     |
        | 先行撤下后处置时限 |

    @clause-time-6 @mandatory @basis-regulations-2007-18 @basis-regulations-2019-26
    # en: limits that do not run in round 3
    场景大纲: 撤下一轮没有在计时的
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      那么 “<时限>”没有在计时

      例子:
        | 时限               |
        | 公开时限           |
        | 审核时限           |
        | 审核后发布时限     |
        | 先行撤下后处置时限 |

  # en: The desk says by which day
  规则: 待办里写明最迟哪一天

    @clause-time-7 @mandatory @basis-regulations-2007-18 @basis-regulations-2019-26 @seed-31
    # en: due days on the desk at stage 1
    场景大纲: 在“拟稿”时的待办最迟哪一天
      假如 韩雪已“拟稿”，标题“演出预告”，正文“演出预告”，栏目“工作动态”，生成日期“<生成>”
      那么 <人员>的待办里有“<操作>”，最迟 <日期>

      例子:
        | 生成       | 人员 | 操作 | 日期       |
        | 2017-03-06 | 罗平 | 提供 | 2017-04-01 |
        | 2017-02-06 | 罗平 | 提供 | 2017-03-06 |

    @clause-time-8 @mandatory @basis-regulations-2007-18 @basis-regulations-2019-26 @seed-31
    # en: due days on the desk at stage 2
    场景大纲: 在“科室提供”时的待办最迟哪一天
      假如 韩雪已“拟稿”，标题“演出预告”，正文“演出预告”，栏目“工作动态”，生成日期“<生成>”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      那么 <人员>的待办里有“<操作>”，最迟 <日期>

      例子:
        | 生成       | 人员 | 操作 | 日期       |
        | 2017-03-06 | 唐敏 | 审核 | 2017-03-09 |
        | 2017-02-06 | 唐敏 | 审核 | 2017-03-09 |

    @clause-time-9 @mandatory @basis-regulations-2007-18 @basis-regulations-2019-26 @seed-31
    # en: due days on the desk at stage 3
    场景大纲: 在“办公室审核”时的待办最迟哪一天
      假如 韩雪已“拟稿”，标题“演出预告”，正文“演出预告”，栏目“工作动态”，生成日期“<生成>”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      那么 <人员>的待办里有“<操作>”，最迟 <日期>

      例子:
        | 生成       | 人员 | 操作 | 日期       |
        | 2017-03-06 | 谢军 | 发布 | 2017-03-08 |
        | 2017-02-06 | 谢军 | 发布 | 2017-03-06 |

    @clause-time-10 @mandatory @seed-39
    # en: by when a suspension is dealt with
    场景: 先行撤下以后最迟哪一天处置
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      当 郭伟“先行撤下”，理由“误含身份证号”
      那么 “先行撤下后处置时限”到 2017-03-08 为止
      而且 郭伟的待办里有“恢复公开”，最迟 2017-03-08

    @clause-time-11 @mandatory @seed-39
    # en: restored, the limit stops
    场景: 恢复公开以后不再计时
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      当 郭伟“恢复公开”，理由“已遮盖”
      那么 “先行撤下后处置时限”没有在计时

    @clause-time-12 @mandatory @seed-39
    # en: a suspension keeps its own limit
    场景: 公开时限已过的，先行撤下的处置仍按本身的时限
      假如 韩雪已“拟稿”，标题“演出预告”，正文“演出预告”，栏目“工作动态”，生成日期“2017-02-06”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      而且 谢军已“发布”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      那么 郭伟的待办里有“恢复公开”，最迟 2017-03-08

    @clause-time-13 @mandatory @seed-39
    # en: round 2 keeps its own limit while suspended
    场景: 先行撤下期间，发布仍按本身的时限
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      那么 谢军的待办里有“发布”，最迟 2017-03-08

    @clause-time-14 @mandatory @seed-39
    # en: round 3 keeps its own limit while suspended
    场景: 先行撤下期间，撤下仍按本身的时限
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      那么 谢军的待办里有“撤下”，最迟 2017-03-08

    @clause-time-15 @mandatory @seed-39
    # en: due day in round 2, suspended the day before
    场景: 先行撤下次日办理，发布待办的时限
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      而且 已过了 1 个工作日
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      那么 谢军的待办里有“发布”，最迟 2017-03-09

    @clause-time-16 @mandatory @seed-39
    # en: due day in round 3, suspended the day before
    场景: 先行撤下次日办理，撤下待办的时限
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      而且 已过了 1 个工作日
      而且 韩雪已“提请撤下”，理由“演出取消”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      那么 谢军的待办里有“撤下”，最迟 2017-03-09

    @clause-time-17 @mandatory @seed-39
    # en: the desk at stage 1 keeps its limit while suspended
    场景: 先行撤下期间，在“拟稿”的待办仍按本身的时限
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      那么 罗平的待办里有“提供”，最迟 2017-03-08

    @clause-time-18 @mandatory @seed-39
    # en: the desk at stage 2 keeps its limit while suspended
    场景: 先行撤下期间，在“科室提供”的待办仍按本身的时限
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      而且 郭伟已“先行撤下”，理由“误含身份证号”
      那么 唐敏的待办里有“审核”，最迟 2017-03-09

  # en: Within some days a late record needs no reason
  规则: 补录在几天以内不用理由，过了要写明

    @clause-time-19 @mandatory @seed-15
    # en: in time no reason is needed
    场景: 期内补录不用理由
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      而且 今天是 2017-03-13
      当 唐敏“审核”，办理日期“2017-03-06”
      那么 责任链的最后一步是
        | 人员 | 操作 | 办理日期   |
        | 唐敏 | 审核 | 2017-03-06 |

    @clause-time-20 @mandatory @seed-15
    # en: too late without a reason
    场景: 过期补录没有理由的不符合规程
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      而且 今天是 2017-03-14
      当 唐敏“审核”，办理日期“2017-03-06”
      那么 不符合规程，因为“补录过晚又没有说明理由”

    @clause-time-21 @mandatory @seed-15
    # en: late with a reason
    场景: 过期补录写明理由的可以
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      而且 今天是 2017-03-14
      当 唐敏“审核”，办理日期“2017-03-06”，理由“系统停用”
      那么 责任链的最后一步是
        | 人员 | 操作 | 办理日期   |
        | 唐敏 | 审核 | 2017-03-06 |

    @clause-time-22 @mandatory @seed-15
    # en: not in the future
    场景: 办理日期不能在今天之后
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      当 唐敏“审核”，办理日期“2017-03-07”
      那么 不予受理，因为“日期在今天之后”

    @clause-time-23 @mandatory @seed-15
    # en: not before the step before it
    场景: 办理日期不能早于上一步
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      当 唐敏“审核”，办理日期“2017-03-03”
      那么 不予受理，因为“日期早于上一步”

    @clause-time-24 @mandatory @seed-15
    # en: the limit “audit limit” is counted in working days, over a weekend
    场景: 审核时限按工作日计，跨过周末
      假如 今天是 2017-03-09
      而且 “演出预告”已办到“科室提供”，栏目是“工作动态”
      那么 “审核时限”到 2017-03-14 为止

    @clause-time-25 @mandatory @seed-15
    # en: the limit “release limit” is counted in working days, over a weekend
    场景: 审核后发布时限按工作日计，跨过周末
      假如 今天是 2017-03-09
      而且 “演出预告”已办到“办公室审核”，栏目是“工作动态”
      那么 “审核后发布时限”到 2017-03-13 为止

    @clause-time-26 @mandatory @seed-15
    # en: the limit “suspension limit” is counted in working days, over a weekend
    场景: 先行撤下后处置时限按工作日计，跨过周末
      假如 今天是 2017-03-09
      而且 “演出预告”已办到“已发布”，栏目是“工作动态”
      当 郭伟“先行撤下”，理由“误含身份证号”
      那么 “先行撤下后处置时限”到 2017-03-13 为止
