# language: zh-CN
# en: The checklist of the audit
功能: 内容核对

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

  # en: The audit goes through a checklist, and nothing is signed while an entry is not in order
  规则: 审核时逐项核对内容，有一项不符合的不能签批

    @clause-check-1 @mandatory @basis-regulations-2019-6 @basis-regulations-2019-15
    # en: all in order
    场景: 全部符合的，可以签批
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      当 唐敏“审核”，内容核对“全部符合”
      那么 该件在“办公室审核”环节

    @clause-check-2 @mandatory @basis-regulations-2019-6 @basis-regulations-2019-15
    # en: nothing said means all in order
    场景: 没有说明的，视为全部符合
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      当 唐敏“审核”
      那么 该件在“办公室审核”环节

    @clause-check-3 @mandatory @basis-regulations-2019-6 @basis-regulations-2019-15
    # en: one entry is not in order
    场景大纲: 有一项不符合的，不能签批
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      当 唐敏“审核”，内容核对“<符合的>”
      那么 不符合规程，因为“核对项没有全部符合”
      而且 可以办理的是冯媛、郭伟

      例子:
        | 符合的                                                                     |
        | 要素齐全（机关/文号/日期）、不含不应公开的个人隐私、附件可打开且与正文一致 |
        | 标题与正文一致、不含不应公开的个人隐私、附件可打开且与正文一致             |
        | 标题与正文一致、要素齐全（机关/文号/日期）、附件可打开且与正文一致         |
        | 标题与正文一致、要素齐全（机关/文号/日期）、不含不应公开的个人隐私         |

    @clause-check-4 @mandatory @basis-regulations-2007-6 @basis-regulations-2007-14
    # en: none is in order
    场景: 都不符合的，不能签批
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      当 唐敏“审核”，内容核对“都不符合”
      那么 不符合规程，因为“核对项没有全部符合”
      而且 依据有“《政府信息公开条例》（2007）第十四条”

    @clause-check-5 @mandatory @basis-regulations-2019-6 @basis-regulations-2019-15
    # en: from 2019 under the new Regulations
    场景: 2019 年起按新条例
      假如 今天是 2019-05-15
      而且 “演出预告”已办到“科室提供”，栏目是“工作动态”
      当 唐敏“审核”，内容核对“都不符合”
      那么 不符合规程，因为“核对项没有全部符合”
      而且 依据有“《政府信息公开条例》（2019）第十五条”

    @clause-check-6 @mandatory @basis-regulations-2019-6 @basis-regulations-2019-15
    # en: the secrecy review and the checklist fail together
    场景: 保密审查和内容核对都不过的，一并说明
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      当 唐敏“审核”，保密审查“不得公开”，内容核对“都不符合”
      那么 不符合规程，因为“审查没有通过”
      而且 不符合规程，因为“核对项没有全部符合”
