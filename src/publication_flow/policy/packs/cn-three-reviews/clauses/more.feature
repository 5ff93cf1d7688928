# language: zh-CN
# en: Cases that only one rule decides
功能: 只有一条规则管着的情形

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

  # en: A section's proofreader reads for that section
  规则: 科室校对岗只校对本科室的稿子

    @clause-more-1 @mandatory @basis-three-reviews
    # en: the proofreader of another section does not sign
    场景: 别的科室的校对岗不能初校
      假如 叶青已拟稿“办证须知”，栏目是“办事指南”
      而且 余辉已“初审初校”
      当 姜平“初审初校”
      那么 不符合规程，因为“不是本科室的事项”
      而且 可以办理的是苏静

  # en: The grade of a category decides who signs last
  规则: 重要栏目终审另需主要领导，一般栏目不需要

    @clause-more-2 @mandatory @basis-three-reviews
    # en: in whose turn the final review is after the leader in charge
    场景大纲: 分管领导终审之后轮到谁
      假如 “例文”已办到“已复审”，栏目是“<栏目>”
      而且 <分管领导>已“终审终校”
      那么 <轮到>的待办里有“终审终校”
      而且 <未轮到>的待办里没有“终审终校”

      例子:
        | 栏目     | 分管领导 | 轮到 | 未轮到 |
        | 机构职能 | 宋岩     | 白露 | 严峰   |
        | 办事指南 | 宋岩     | 白露 | 严峰   |
        | 工作动态 | 石磊     | 白露 | 严峰   |
        | 政策解读 | 宋岩     | 严峰 | 白露   |
        | 政策文件 | 石磊     | 严峰 | 白露   |

  # en: Who claimed it releases it, as long as the post is held
  规则: 谁签收谁退还

    @clause-more-3 @mandatory @seed-15
    # en: a post that claims nothing releases nothing
    场景: 不管签收的岗位不能退还签收
      假如 “办证须知”已办到“已终审”，栏目是“办事指南”
      而且 白露已“签收”
      当 薛明“退还签收”
      那么 不符合规程，因为“岗位不对”
      而且 不符合规程，因为“已由他人签收”

  # en: What was taken back is not taken back again
  规则: 收回一次之后没有可再收回的

    @clause-more-4 @mandatory @seed-21
    # en: after the first half of a review was taken back
    场景大纲: 审校签了一半收回之后
      假如 “办证须知”已办到“<环节>”，栏目是“办事指南”
      而且 <人员>已“<操作>”
      而且 <人员>已“收回”
      当 <人员>“收回”
      那么 不符合规程，因为“没有可收回的一步”

      例子:
        | 环节   | 人员 | 操作     |
        | 已初审 | 方雯 | 复审复校 |
        | 已复审 | 宋岩 | 终审终校 |

  # en: Each desk has its own limit
  规则: 各按各的时限

    @clause-more-5 @mandatory @seed-31
    # en: a suspension keeps its own limit
    场景: 公开时限已过的，先行撤下的处置仍按本身的时限
      假如 叶青已“拟稿”，标题“办证须知”，正文“办证须知”，栏目“办事指南”，生成日期“2017-02-06”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 白露 | 终审终校 |
      而且 白露已“发布”
      而且 叶青已“更正”，正文“另附样表”，理由“材料有误”
      而且 薛明已“先行撤下”，理由“误含身份证号”
      那么 薛明的待办里有“恢复公开”，最迟 2017-03-07

    @clause-more-6 @mandatory @seed-31
    # en: a withdrawal keeps its own limit while suspended
    场景: 终审之后又先行撤下的，撤下仍按本身的时限
      假如 “办证须知”已办到“已发布”，栏目是“办事指南”
      而且 叶青已“提请撤下”，理由“已停办”
      而且 依次办理了
        | 人员 | 操作     |
        | 余辉 | 初审初校 |
        | 苏静 | 初审初校 |
        | 方雯 | 复审复校 |
        | 江波 | 复审复校 |
        | 宋岩 | 终审终校 |
        | 夏禾 | 终审终校 |
      而且 已过了 5 个工作日
      而且 薛明已“先行撤下”，理由“误含身份证号”
      那么 白露的待办里有“撤下”，最迟 2017-03-07
