# language: zh-CN
# en: Cases that only one rule decides
功能: 只有一条规则管着的情形

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

  # en: What was signed must be what is at hand, for every sign-off
  规则: 改过的稿子，复核之后还要领导重新批准

    @clause-more-1 @mandatory @basis-bureau-chain @basis-regulations-2019-17
    # en: rechecked by the office but not approved anew, it is not published
    场景: 批准之后改稿，只经复核的不能发布
      假如 “低保标准”已办到“领导批准”，栏目是“救助公示”
      而且 王芳已“改稿”，正文“每人每月五百元”
      而且 李娜已“复核”
      当 周平“发布”
      那么 不符合规程，因为“签批的不是现在的内容”，步骤“批准”

    @clause-more-2 @mandatory @basis-bureau-chain
    # en: rechecked but not approved anew, it is not withdrawn
    场景: 撤下一轮批准之后改稿，只经复核的不能撤下
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“提请撤下”，理由“标准已调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      而且 王芳已“改稿”，正文“每人每月五百元”
      而且 李娜已“复核”
      当 周平“撤下”
      那么 不符合规程，因为“签批的不是现在的内容”，步骤“批准”

    @clause-more-3 @mandatory @seed-21
    # en: an erratum leaves the item published
    场景: 勘误发布之后，办理结果仍是已公开
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“勘误”，正文“低保标准（勘误）”，理由“错字”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 周平“发布”
      那么 办理结果是“已公开”

  # en: Urgent or not, it is written down why
  规则: 先行撤下也要写理由

    @clause-more-4 @mandatory @seed-24
    # en: no suspension without a reason
    场景: 没有写理由不能先行撤下
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      当 吴敏“先行撤下”
      那么 不予受理，因为“没有写理由”

  # en: Who claimed it releases it, as long as the post is held
  规则: 谁签收谁退还

    @clause-more-5 @mandatory @seed-15
    # en: the publisher releases what was claimed for publication
    场景: 发布岗签收的由发布岗退还
      假如 “低保标准”已办到“领导批准”，栏目是“救助公示”
      而且 周平已“签收”
      当 周平“退还签收”
      那么 该件在“领导批准”环节
      而且 李娜现在可以“签收”

    @clause-more-6 @mandatory @seed-15
    # en: a post that claims nothing releases nothing
    场景: 不管签收的岗位不能退还签收
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“签收”
      当 吴敏“退还签收”
      那么 不符合规程，因为“岗位不对”
      而且 不符合规程，因为“已由他人签收”

  # en: One person, one step, also where two leaders sign
  规则: 两位领导签批的，也不得由提供的人签批

    @clause-more-7 @mandatory @basis-bureau-persons
    # en: who provided an important item does not give its first approval
    场景: 提供了重点栏目的人兼任分管领导也不能批准
      假如 赵刚已被任命为社会救助科的“科室负责人”
      而且 王芳已拟稿“救助办法”，栏目是“行政决策”
      而且 依次办理了
        | 人员 | 操作 |
        | 赵刚 | 提供 |
        | 李娜 | 审核 |
      当 赵刚“批准”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“提供”，涉及“赵刚”

  # en: What was taken back is not taken back again
  规则: 收回一次之后没有可再收回的

    @clause-more-8 @mandatory @seed-21
    # en: after an audit was taken back
    场景: 审核收回之后
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“收回”
      当 李娜“收回”
      那么 不符合规程，因为“没有可收回的一步”

    @clause-more-9 @mandatory @seed-21
    # en: after an approval was taken back
    场景: 批准收回之后
      假如 “低保标准”已办到“领导批准”，栏目是“救助公示”
      而且 赵刚已“收回”
      当 赵刚“收回”
      那么 不符合规程，因为“没有可收回的一步”

    @clause-more-10 @mandatory @seed-21
    # en: a recheck is taken back and the item stays where it is
    场景: 复核可以收回，环节不动
      假如 “低保标准”已办到“领导批准”，栏目是“救助公示”
      而且 王芳已“改稿”，正文“每人每月五百元”
      而且 李娜已“复核”
      当 李娜“收回”
      那么 该件在“领导批准”环节
      而且 李娜的待办里有“复核”

    @clause-more-11 @mandatory @seed-21
    # en: after a recheck was taken back
    场景: 复核收回之后
      假如 “低保标准”已办到“领导批准”，栏目是“救助公示”
      而且 王芳已“改稿”，正文“每人每月五百元”
      而且 李娜已“复核”
      而且 李娜已“收回”
      当 李娜“收回”
      那么 不符合规程，因为“没有可收回的一步”
