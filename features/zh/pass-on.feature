# language: zh-CN
# en: Passing on
功能: 转呈

  背景:
    假如 科室及其负责的栏目
      | 科室       | 标识       | 栏目     |
      | 局办公室   | office     | 机构职能 |
      | 社会救助科 | low-income | 救助公示 |
      | 社会救助科 | low-income | 行政决策 |
      | 社会事务科 | affairs    | 工作动态 |
      | 局领导     | leadership |          |
    而且 人员及其岗位
      | 姓名 | 标识      | 岗位         | 科室       |
      | 胡健 | hu.jian   | 主要领导     | 局领导     |
      | 赵刚 | zhao.gang | 分管领导     | 社会救助科 |
      | 杨帆 | yang.fan  | 分管领导     | 社会事务科 |
      | 吴敏 | wu.min    | 办公室主任   | 局办公室   |
      | 李娜 | li.na     | 办公室审核岗 | 局办公室   |
      | 孙燕 | sun.yan   | 办公室审核岗 | 局办公室   |
      | 周平 | zhou.ping | 办公室发布岗 | 局办公室   |
      | 王芳 | wang.fang | 科室经办岗   | 社会救助科 |
      | 刘洋 | liu.yang  | 科室经办岗   | 社会救助科 |
      | 陈静 | chen.jing | 科室负责人   | 社会救助科 |
      | 邓磊 | deng.lei  | 科室负责人   | 社会事务科 |
      | 马强 | ma.qiang  |              |            |

  # en: A leader in charge who should not decide alone passes the item up with an opinion
  规则: 分管领导认为应由主要领导决定的，签署意见后转呈主要领导

    # en: after passing on it waits on the principal leader
    场景: 转呈以后，等主要领导批准
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“转呈”，意见“拟同意，请审定”
      那么 该件在“办公室审核”环节
      而且 胡健的待办里有“批准”
      而且 赵刚的待办里没有该件
      而且 周平的待办里没有该件
      而且 责任链的最后一步是
        | 人员 | 操作 | 到         | 岗位     | 意见           |
        | 赵刚 | 转呈 | 办公室审核 | 分管领导 | 拟同意，请审定 |

    # en: approved once the principal leader has signed
    场景: 主要领导批准以后才算批准
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“转呈”，意见“拟同意，请审定”
      当 胡健“批准”
      那么 该件在“领导批准”环节
      而且 周平的待办里有“发布”
      而且 责任链是
        | 人员 | 操作 | 到         |
        | 王芳 | 拟稿 | 拟稿       |
        | 陈静 | 提供 | 科室提供   |
        | 李娜 | 审核 | 办公室审核 |
        | 赵刚 | 转呈 | 办公室审核 |
        | 胡健 | 批准 | 领导批准   |

    @denied-distinct-persons @denied-wrong-post
    # en: after passing on the leader in charge does not decide alone
    场景: 转呈以后，分管领导不能再自己批准
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“转呈”，意见“拟同意，请审定”
      当 赵刚“批准”
      那么 不符合规程，因为“岗位不对”
      而且 不符合规程，因为“各步须由不同的人签批”，步骤“批准”
      而且 可以办理的是胡健

    # en: an opinion is required
    场景: 转呈要写意见
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“转呈”
      那么 不予受理，因为“没有写意见”

    @denied-wrong-stage
    # en: an important item needs no passing on
    场景: 重点栏目本来就要主要领导签批，不必转呈
      假如 “养老规划”已办到“办公室审核”，栏目是“行政决策”
      当 赵刚“转呈”，意见“拟同意，请审定”
      那么 不符合规程，因为“环节不对”

  # en: Passing on is the sign-off of the leader in charge, under the same rules
  规则: 转呈是分管领导自己的签批，同样的内容、同样的人

    @denied-sign-off-stale
    # en: what was revised is provided again first
    场景: 改过的稿子没有重新提供，不能转呈
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 王芳已“改稿”，正文“每人每月五百元”
      当 赵刚“转呈”，意见“拟同意，请审定”
      那么 不符合规程，因为“签批的不是现在的内容”，步骤“提供”

    @denied-distinct-persons
    # en: one person in both posts does not sign twice
    场景: 一人兼分管领导和主要领导，转呈以后不能自己再批
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 胡健已被任命为社会救助科的“分管领导”
      而且 胡健已“转呈”，意见“拟同意，请审定”，岗位“分管领导”
      当 胡健“批准”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“批准”，涉及“胡健”
      而且 没有人可以办理

  # en: A return or a take-back ends it, an amendment does not
  规则: 退回或收回后转呈作废，改后同意的仍有效

    # en: after a return the leader in charge decides anew
    场景: 主要领导退回，再审核后由分管领导重新决定
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“转呈”，意见“拟同意，请审定”
      而且 胡健已“退回”，到“科室提供”，理由“缺少附件”
      而且 李娜已“审核”
      当 赵刚“批准”
      那么 该件在“领导批准”环节

    # en: taken back before the principal leader signs
    场景: 主要领导签批之前，分管领导可以收回
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“转呈”，意见“拟同意，请审定”
      当 赵刚“收回”
      那么 该件在“办公室审核”环节
      而且 赵刚的待办里有“批准”
      而且 胡健的待办里没有该件

    # en: an amendment is no way round the principal leader
    场景: 转呈以后分管领导再改的，仍要主要领导签批
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“转呈”，意见“拟同意，请审定”
      当 赵刚“修改后同意”，正文“每人每月五百元”
      那么 该件在“办公室审核”环节
      而且 胡健的待办里有“批准”

    @denied-distinct-persons @denied-wrong-post
    # en: with the post of principal leader vacant nobody could, and it is taken back
    场景: 主要领导空缺的，没有人可以批准，分管领导收回
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“转呈”，意见“拟同意，请审定”
      而且 胡健已被免去局领导的“主要领导”
      当 赵刚“批准”
      那么 不符合规程，因为“岗位不对”
      而且 不符合规程，因为“各步须由不同的人签批”，步骤“批准”
      而且 没有人可以办理
      而且 赵刚现在可以“收回”

  # en: Passed on on paper or by telephone, the office records it
  规则: 领导在纸上或电话里转呈的，由办公室补录

    # en: by telephone, confirmed by the leader
    场景: 电话转呈，由本人确认
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“转呈”，意见“拟同意，请审定”，签批方式“电话”，补录人“吴敏”
      那么 胡健的待办里有“批准”
      而且 “电话签批确认时限”到 2017-03-09 为止
      而且 赵刚的待办里有“确认电话签批”
