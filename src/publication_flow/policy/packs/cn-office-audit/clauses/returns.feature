# language: zh-CN
# en: Returns, taking back and ending
功能: 退回、收回和不办下去

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

  # en: Whoever reviews may return it to any earlier stage
  规则: 审的人可以退回以前任一环节

    @clause-returns-1 @mandatory @seed-24 @seed-6
    # en: returned
    场景大纲: 退回
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 <人员>“退回”，到“<到>”，理由“缺少附件”
      那么 该件在“<到>”环节
      而且 责任链的最后一步是
        | 人员   | 操作 | 到   | 理由     |
        | <人员> | 退回 | <到> | 缺少附件 |

      例子:
        | 环节       | 人员 | 到       |
        | 科室提供   | 唐敏 | 拟稿     |
        | 办公室审核 | 唐敏 | 拟稿     |
        | 办公室审核 | 唐敏 | 科室提供 |

  # en: One's own last step may be taken back while nobody has acted on it
  规则: 本人刚办的一步，别人还没有接着办的，可以收回

    @clause-returns-2 @mandatory @seed-21
    # en: taken back
    场景大纲: 收回
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 <人员>“收回”
      那么 该件在“<到>”环节
      而且 <人员>的待办里有“<操作>”

      例子:
        | 环节       | 人员 | 到       | 操作 |
        | 科室提供   | 罗平 | 拟稿     | 提供 |
        | 办公室审核 | 唐敏 | 科室提供 | 审核 |

    @clause-returns-3 @mandatory @seed-21
    # en: another's step is not taken back
    场景大纲: 别人办的不能收回
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 郭伟“收回”
      那么 不符合规程，因为“上一步不是本人办的”
      而且 可以办理的是<人员>

      例子:
        | 环节       | 人员 |
        | 科室提供   | 罗平 |
        | 办公室审核 | 唐敏 |

    @clause-returns-4 @mandatory @seed-21
    # en: claimed it is not taken back
    场景大纲: 已经签收的不能收回
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      而且 <签收人>已“签收”
      当 <人员>“收回”
      那么 不符合规程，因为“已有人接着办理”

      例子:
        | 环节       | 人员 | 签收人 |
        | 科室提供   | 罗平 | 冯媛   |
        | 办公室审核 | 唐敏 | 冯媛   |

    @clause-returns-5 @mandatory @seed-21
    # en: after a remark it may still be taken back
    场景大纲: 附注以后仍可收回
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      而且 郭伟已“附注”，意见“请核对”
      当 <人员>“收回”
      那么 该件在“<到>”环节

      例子:
        | 环节       | 人员 | 到       |
        | 科室提供   | 罗平 | 拟稿     |
        | 办公室审核 | 唐敏 | 科室提供 |

    @clause-returns-6 @mandatory @seed-21
    # en: nothing to take back in a new round
    场景: 更正刚开始时没有可收回的
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      当 韩雪“收回”
      那么 不符合规程，因为“环节不对”

  # en: What is not carried on ends with a reason and an outcome
  规则: 不办下去的，写明理由，办理结果记明

    @clause-returns-7 @mandatory @seed-5 @seed-11
    # en: ended before it was ever public
    场景大纲: 首次发布不办下去的
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 <人员>“<操作>”，理由“不宜发布”
      那么 该件在“已撤下”环节
      而且 办理结果是“<结果>”
      而且 公众看不到该件
      而且 罗平的待办里没有该件

      例子:
        | 环节     | 人员 | 操作     | 结果     |
        | 拟稿     | 韩雪 | 撤销     | 科室撤销 |
        | 科室提供 | 郭伟 | 不予公开 | 不予公开 |

    @clause-returns-8 @mandatory @seed-11
    # en: a correction ended (1) leaves what is public
    场景: 更正撤销的，原公开内容不动
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“更正”，正文“改在周六演出”，理由“日期有误”
      当 韩雪“撤销”，理由“不必更正”
      那么 该件在“已发布”环节
      而且 办理结果是“已公开”
      而且 公众看到的是“演出预告”
      而且 韩雪现在可以“更正”
      而且 2017 年更正 0 条

    @clause-returns-9 @mandatory @seed-11
    # en: a withdrawal ended (1) leaves it public
    场景: 撤下撤销的，仍然公开
      假如 “演出预告”已办到“已发布”，栏目是“工作动态”
      而且 韩雪已“提请撤下”，理由“演出取消”
      当 韩雪“撤销”，理由“不必撤下”
      那么 该件在“已发布”环节
      而且 公众看到的是“演出预告”

    @clause-returns-10 @mandatory @basis-regulations-2019-18
    # en: what ended so (1) does not reopen
    场景: 撤销的不能重新启动
      假如 “演出预告”已办到“拟稿”，栏目是“工作动态”
      而且 韩雪已“撤销”，理由“不宜发布”
      当 韩雪“重新启动”，理由“再办”
      那么 不符合规程，因为“办理结果不符”
      而且 没有人可以办理

  # en: What was withheld may be reopened
  规则: 不予公开的情形消失后可以重新启动

    @clause-returns-11 @mandatory @basis-regulations-2019-18
    # en: reopened
    场景: 重新启动
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      而且 郭伟已“不予公开”，理由“涉及商业秘密”
      当 韩雪“重新启动”，理由“情形消失”
      那么 该件在“拟稿”环节
      而且 罗平的待办里有“提供”

    @clause-returns-12 @mandatory @basis-regulations-2019-18
    # en: reopened with a new content
    场景: 重新启动时改写内容
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      而且 郭伟已“不予公开”，理由“涉及商业秘密”
      而且 韩雪已“重新启动”，正文“删去商业秘密”，理由“情形消失”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      当 谢军“发布”
      那么 公众看到的是“删去商业秘密”
      而且 2017 年主动公开 1 条
      而且 办理结果是“已公开”

    @clause-returns-13 @mandatory @basis-regulations-2019-18
    # en: reopened it may be withheld again
    场景: 重新启动以后仍可不予公开
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      而且 郭伟已“不予公开”，理由“涉及商业秘密”
      而且 韩雪已“重新启动”，理由“情形消失”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      当 郭伟“不予公开”，理由“仍涉及商业秘密”
      那么 办理结果是“不予公开”

    @clause-returns-14 @mandatory @basis-regulations-2019-18
    # en: the law cited where nothing reopens
    场景: 重新启动不符时的依据
      假如 今天是 2019-05-15
      而且 “演出预告”已办到“拟稿”，栏目是“工作动态”
      而且 韩雪已“撤销”，理由“重复”
      当 韩雪“重新启动”，理由“再办”
      那么 不符合规程，因为“办理结果不符”
      而且 依据有“《政府信息公开条例》（2019）第十八条”
