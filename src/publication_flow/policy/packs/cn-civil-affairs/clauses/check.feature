# language: zh-CN
# en: The checklist of the audit
功能: 内容核对

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

  # en: The audit goes through a checklist, and nothing is signed while an entry is not in order
  规则: 审核时逐项核对内容，有一项不符合的不能签批

    @clause-check-1 @mandatory @basis-regulations-2019-6 @basis-regulations-2019-15
    # en: all in order
    场景: 全部符合的，可以签批
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“审核”，内容核对“全部符合”
      那么 该件在“办公室审核”环节

    @clause-check-2 @mandatory @basis-regulations-2019-6 @basis-regulations-2019-15
    # en: nothing said means all in order
    场景: 没有说明的，视为全部符合
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“审核”
      那么 该件在“办公室审核”环节

    @clause-check-3 @mandatory @basis-regulations-2019-6 @basis-regulations-2019-15
    # en: one entry is not in order
    场景大纲: 有一项不符合的，不能签批
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“审核”，内容核对“<符合的>”
      那么 不符合规程，因为“核对项没有全部符合”
      而且 可以办理的是孙燕

      例子:
        | 符合的                                                                     |
        | 要素齐全（机关/文号/日期）、不含不应公开的个人隐私、附件可打开且与正文一致 |
        | 标题与正文一致、不含不应公开的个人隐私、附件可打开且与正文一致             |
        | 标题与正文一致、要素齐全（机关/文号/日期）、附件可打开且与正文一致         |
        | 标题与正文一致、要素齐全（机关/文号/日期）、不含不应公开的个人隐私         |

    @clause-check-4 @mandatory @basis-regulations-2007-6 @basis-regulations-2007-14
    # en: none is in order
    场景: 都不符合的，不能签批
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“审核”，内容核对“都不符合”
      那么 不符合规程，因为“核对项没有全部符合”
      而且 依据有“《政府信息公开条例》（2007）第十四条”

    @clause-check-5 @mandatory @basis-regulations-2019-6 @basis-regulations-2019-15
    # en: from 2019 under the new Regulations
    场景: 2019 年起按新条例
      假如 今天是 2019-05-15
      而且 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“审核”，内容核对“都不符合”
      那么 不符合规程，因为“核对项没有全部符合”
      而且 依据有“《政府信息公开条例》（2019）第十五条”

    @clause-check-6 @mandatory @basis-regulations-2019-6 @basis-regulations-2019-15
    # en: the secrecy review and the checklist fail together
    场景: 保密审查和内容核对都不过的，一并说明
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“审核”，保密审查“不得公开”，内容核对“都不符合”
      那么 不符合规程，因为“审查没有通过”
      而且 不符合规程，因为“核对项没有全部符合”

  # en: A recheck goes through the same checklist
  规则: 复核改后的内容，同样逐项核对

    @clause-check-7 @mandatory @basis-regulations-2019-6 @basis-regulations-2019-15
    # en: one entry of the changed content is not in order
    场景大纲: 改后的内容有一项不符合的，不能复核
      假如 “低保标准”已办到“领导批准”，栏目是“救助公示”
      而且 王芳已“改稿”，正文“每人每月五百元”
      当 李娜“复核”，内容核对“<符合的>”
      那么 不符合规程，因为“核对项没有全部符合”

      例子:
        | 符合的                                                                     |
        | 要素齐全（机关/文号/日期）、不含不应公开的个人隐私、附件可打开且与正文一致 |
        | 标题与正文一致、不含不应公开的个人隐私、附件可打开且与正文一致             |
        | 标题与正文一致、要素齐全（机关/文号/日期）、附件可打开且与正文一致         |
        | 标题与正文一致、要素齐全（机关/文号/日期）、不含不应公开的个人隐私         |

    @clause-check-8 @mandatory @basis-regulations-2019-6 @basis-regulations-2019-15
    # en: the changed content is all in order
    场景: 改后的内容全部符合的，可以复核
      假如 “低保标准”已办到“领导批准”，栏目是“救助公示”
      而且 王芳已“改稿”，正文“每人每月五百元”
      当 李娜“复核”，内容核对“全部符合”
      那么 该件在“领导批准”环节
      而且 周平的待办里有“发布”
