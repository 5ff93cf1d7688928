# language: zh-CN
# en: The checklist of the audit
功能: 内容核对

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

  # en: The audit goes through a checklist, and nothing is signed while an entry is not in order
  规则: 审核时逐项核对内容，有一项不符合的不能签批

    @clause-check-1 @mandatory @basis-regulations-2019-6 @basis-regulations-2019-15
    # en: all in order
    场景: 全部符合的，可以签批
      假如 “办证须知”已办到“已初审”，栏目是“办事指南”
      当 方雯“复审复校”，内容核对“全部符合”
      那么 该件在“已初审”环节

    @clause-check-2 @mandatory @basis-regulations-2019-6 @basis-regulations-2019-15
    # en: nothing said means all in order
    场景: 没有说明的，视为全部符合
      假如 “办证须知”已办到“已初审”，栏目是“办事指南”
      当 方雯“复审复校”
      那么 该件在“已初审”环节

    @clause-check-3 @mandatory @basis-regulations-2019-6 @basis-regulations-2019-15
    # en: one entry is not in order
    场景大纲: 有一项不符合的，不能签批
      假如 “办证须知”已办到“已初审”，栏目是“办事指南”
      当 方雯“复审复校”，内容核对“<符合的>”
      那么 不符合规程，因为“核对项没有全部符合”
      而且 可以办理的是丁宁、薛明

      例子:
        | 符合的                                                                     |
        | 要素齐全（机关/文号/日期）、不含不应公开的个人隐私、附件可打开且与正文一致 |
        | 标题与正文一致、不含不应公开的个人隐私、附件可打开且与正文一致             |
        | 标题与正文一致、要素齐全（机关/文号/日期）、附件可打开且与正文一致         |
        | 标题与正文一致、要素齐全（机关/文号/日期）、不含不应公开的个人隐私         |

    @clause-check-4 @mandatory @basis-regulations-2007-6 @basis-regulations-2007-14
    # en: none is in order
    场景: 都不符合的，不能签批
      假如 “办证须知”已办到“已初审”，栏目是“办事指南”
      当 方雯“复审复校”，内容核对“都不符合”
      那么 不符合规程，因为“核对项没有全部符合”
      而且 依据有“《政府信息公开条例》（2007）第十四条”

    @clause-check-5 @mandatory @basis-regulations-2019-6 @basis-regulations-2019-15
    # en: from 2019 under the new Regulations
    场景: 2019 年起按新条例
      假如 今天是 2019-05-15
      而且 “办证须知”已办到“已初审”，栏目是“办事指南”
      当 方雯“复审复校”，内容核对“都不符合”
      那么 不符合规程，因为“核对项没有全部符合”
      而且 依据有“《政府信息公开条例》（2019）第十五条”

    @clause-check-6 @mandatory @basis-regulations-2019-6 @basis-regulations-2019-15
    # en: the secrecy review and the checklist fail together
    场景: 保密审查和内容核对都不过的，一并说明
      假如 “办证须知”已办到“已初审”，栏目是“办事指南”
      当 方雯“复审复校”，保密审查“不得公开”，内容核对“都不符合”
      那么 不符合规程，因为“审查没有通过”
      而且 不符合规程，因为“核对项没有全部符合”

    @clause-check-7 @mandatory @basis-regulations-2019-6 @basis-regulations-2019-15
    # en: the proofreader goes through it, too
    场景: 复校的人同样核对
      假如 “办证须知”已办到“已初审”，栏目是“办事指南”
      而且 方雯已“复审复校”
      当 江波“复审复校”，内容核对“都不符合”
      那么 不符合规程，因为“核对项没有全部符合”
      而且 可以办理的是夏禾
