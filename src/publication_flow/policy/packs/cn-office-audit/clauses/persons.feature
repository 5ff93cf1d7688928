# language: zh-CN
# en: Persons answer, each step another
功能: 责任到人，各步由不同的人办

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

  # en: Within a round nobody signs two steps
  规则: 一轮之内，签过一步的人不签另一步

    @clause-persons-1 @mandatory @basis-bureau-persons @seed-35
    # en: after sign-off 1 who signed before signs no more
    场景大纲: 第 1 道签批之后，前面签过的人兼任也不能再签
      假如 韩雪已拟稿“演出预告”，栏目是“工作动态”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
      而且 <人员>已被任命为<科室>的“<兼任>”
      当 <人员>“<操作>”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“<步骤>”，涉及“<人员>”

      例子:
        | 操作 | 人员 | 兼任         | 科室     | 步骤 |
        | 审核 | 罗平 | 办公室审核岗 | 局办公室 | 提供 |
        | 审核 | 罗平 | 办公室主任   | 局办公室 | 提供 |

    @clause-persons-2 @mandatory @basis-bureau-persons @seed-35
    # en: after a return the voided sign-off still counts
    场景大纲: 退回以后，作废的签批仍然算数：签过后一步的人不签前一步
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      而且 <退回人>已“退回”，到“<退到>”，理由“重新核对”
      而且 <人员>已被任命为<科室>的“<兼任>”
      当 <人员>“<操作>”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“<步骤>”，涉及“<人员>”

      例子:
        | 环节       | 退回人 | 退到 | 人员 | 兼任       | 科室   | 操作 | 步骤 |
        | 办公室审核 | 唐敏   | 拟稿 | 唐敏 | 科室负责人 | 公共科 | 提供 | 审核 |

  # en: An author does not sign own content
  规则: 写稿的人只可以提供，不签批自己写的内容

    @clause-persons-3 @mandatory @basis-bureau-persons @seed-35
    # en: an author in another post does not sign
    场景大纲: 写稿的人兼任也不能签批
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      而且 韩雪已被任命为<科室>的“<兼任>”
      当 韩雪“<操作>”
      那么 不符合规程，因为“不得签批自己写的内容”，涉及“韩雪”

      例子:
        | 环节     | 操作 | 兼任         | 科室     |
        | 科室提供 | 审核 | 办公室审核岗 | 局办公室 |

    @clause-persons-4 @mandatory @basis-bureau-persons
    # en: a section head may provide what they wrote
    场景: 科室负责人可以提供自己写的稿子
      假如 罗平已拟稿“演出预告”，栏目是“工作动态”
      当 罗平“提供”
      那么 该件在“科室提供”环节

  # en: What a deputy does binds both
  规则: 委托他人代行的，两个人都算办过

    @clause-persons-5 @mandatory @basis-bureau-persons @seed-7
    # en: a deputy acts, and the trail says for whom
    场景: 受委托的人可以代办，责任链记明代谁
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      而且 唐敏已委托许强代行“办公室审核岗”，自 2017-03-06 至 2017-03-10
      当 许强“审核”
      那么 责任链的最后一步是
        | 人员 | 操作 | 岗位         | 代   |
        | 许强 | 审核 | 办公室审核岗 | 唐敏 |

    @clause-persons-6 @mandatory @basis-bureau-persons
    # en: after the period the deputy does nothing
    场景: 委托期满不能再代办
      假如 唐敏已委托许强代行“办公室审核岗”，自 2017-03-06 至 2017-03-10
      而且 今天是 2017-03-13
      而且 “演出预告”已办到“科室提供”，栏目是“工作动态”
      当 许强“审核”
      那么 不符合规程，因为“没有任职”

    @clause-persons-7 @mandatory @basis-bureau-persons @seed-35
    # en: who signed first does not sign as a deputy
    场景: 提供的人不能受托代审
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      而且 唐敏已委托罗平代行“办公室审核岗”，自 2017-03-06 至 2017-03-10
      当 罗平“审核”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“提供”，涉及“罗平”

    @clause-persons-8 @mandatory @basis-bureau-persons @seed-35
    # en: what the deputy signed binds the principal
    场景: 代办人办过的，委托人不能再办下一步
      假如 韩雪已拟稿“演出预告”，栏目是“工作动态”
      而且 罗平已委托许强代行“科室负责人”，自 2017-03-06 至 2017-03-10
      而且 许强已“提供”
      而且 罗平已被任命为局办公室的“办公室审核岗”
      当 罗平“审核”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“提供”，涉及“罗平”

  # en: Another section's people do not act for this one
  规则: 别的科室的人不办本科室的事项

    @clause-persons-9 @mandatory @seed-9
    # en: nobody acts for another unit
    场景大纲: 不是本科室的事项不能办
      假如 “演出预告”已办到“<环节>”，栏目是“工作动态”
      当 <人员>“<操作>”
      那么 不符合规程，因为“不是本科室的事项”

      例子:
        | 环节 | 人员 | 操作 |
        | 拟稿 | 梁勇 | 提供 |

  # en: Posts are filled by those who may
  规则: 岗位由有权的人任免

    @clause-persons-10 @mandatory @seed-17
    # en: who may appoint
    场景大纲: 有权任命的人
      假如 韩雪已拟稿“演出预告”，栏目是“工作动态”
      当 <人员>任命许强为公共科的“科室负责人”
      而且 许强“提供”
      那么 责任链的最后一步是
        | 人员 | 操作 |
        | 许强 | 提供 |

      例子:
        | 人员 |
        | 沈洁 |
        | 郑宏 |
        | 郭伟 |

    @clause-persons-11 @mandatory @seed-17
    # en: who may not appoint
    场景大纲: 无权任命的人
      当 <人员>任命许强为公共科的“科室负责人”
      那么 不符合规程，因为“无权任免和委托”

      例子:
        | 人员 |
        | 韩雪 |
        | 唐敏 |
        | 谢军 |
        | 罗平 |
        | 许强 |
