# language: zh-CN
# en: Important items
功能: 重点栏目

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

  # en: In an important category the principal leader signs after the leader in charge
  规则: 重点栏目在分管领导之后，另需主要领导签批

    # en: the first of two approvals does not move the item
    场景: 分管领导签批以后，等主要领导
      假如 “养老规划”已办到“办公室审核”，栏目是“行政决策”
      当 赵刚“批准”
      那么 该件在“办公室审核”环节
      而且 胡健的待办里有“批准”
      而且 赵刚的待办里没有该件
      而且 周平的待办里没有该件

    # en: with the second the item is approved
    场景: 主要领导签批以后才算批准
      假如 “养老规划”已办到“办公室审核”，栏目是“行政决策”
      而且 赵刚已“批准”
      当 胡健“批准”
      那么 该件在“领导批准”环节
      而且 责任链是
        | 人员 | 操作 | 到         |
        | 王芳 | 拟稿 | 拟稿       |
        | 陈静 | 提供 | 科室提供   |
        | 李娜 | 审核 | 办公室审核 |
        | 赵刚 | 批准 | 办公室审核 |
        | 胡健 | 批准 | 领导批准   |

    @denied-wrong-post
    # en: the principal leader does not sign first
    场景: 主要领导不能先签
      假如 “养老规划”已办到“办公室审核”，栏目是“行政决策”
      当 胡健“批准”
      那么 不符合规程，因为“岗位不对”
      而且 可以办理的是赵刚

    @denied-wrong-stage
    # en: with one approval it is not published
    场景: 缺主要领导签批不能发布
      假如 “养老规划”已办到“办公室审核”，栏目是“行政决策”
      而且 赵刚已“批准”
      当 周平“发布”
      那么 不符合规程，因为“环节不对”

    @denied-distinct-persons
    # en: nobody signs both
    场景: 一人兼两职也不能签两次
      假如 胡健已被任命为社会救助科的“分管领导”
      而且 王芳已拟稿“养老规划”，栏目是“行政决策”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 胡健 | 批准 |
      当 胡健“批准”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“批准”，涉及“胡健”
      而且 没有人可以办理

    # en: the leader in charge may take the first approval back
    场景: 主要领导签批之前，分管领导可以收回
      假如 “养老规划”已办到“办公室审核”，栏目是“行政决策”
      而且 赵刚已“批准”
      当 赵刚“收回”
      那么 该件在“办公室审核”环节
      而且 赵刚的待办里有“批准”
      而且 胡健的待办里没有该件

    # en: an ordinary category needs no principal leader
    场景: 一般栏目不需要主要领导签批
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“批准”
      那么 该件在“领导批准”环节

    # en: the principal leader may say no
    场景: 主要领导可以不同意
      假如 “养老规划”已办到“办公室审核”，栏目是“行政决策”
      而且 赵刚已“批准”
      当 胡健“不同意”，理由“暂不公开”
      那么 办理结果是“领导不同意”

  # en: Where one leader amends, the other signs the amended text, and the office rechecks it
  规则: 一位领导修改的，另一位领导签批改后的内容，办公室再复核

    # en: amended by the leader in charge, approved by the principal leader
    场景: 分管领导修改后同意，主要领导批准
      假如 “养老规划”已办到“办公室审核”，栏目是“行政决策”
      而且 赵刚已“修改后同意”，正文“改后的规划”
      当 胡健“批准”
      那么 该件在“领导批准”环节
      而且 李娜的待办里有“复核”

    # en: amended by the principal leader, the leader in charge signs again
    场景: 主要领导修改后同意，分管领导对改后的内容再签
      假如 “养老规划”已办到“办公室审核”，栏目是“行政决策”
      而且 赵刚已“批准”
      而且 胡健已“修改后同意”，正文“改后的规划”
      当 赵刚“批准”
      那么 该件在“领导批准”环节

    @denied-sign-off-stale
    # en: before the recheck it is not published
    场景: 改后的内容复核之前不能发布
      假如 “养老规划”已办到“办公室审核”，栏目是“行政决策”
      而且 赵刚已“修改后同意”，正文“改后的规划”
      而且 胡健已“批准”
      当 周平“发布”
      那么 不符合规程，因为“签批的不是现在的内容”，步骤“审核”

    # en: after the recheck it is
    场景: 改后的内容复核以后发布
      假如 “养老规划”已办到“办公室审核”，栏目是“行政决策”
      而且 赵刚已“修改后同意”，正文“改后的规划”
      而且 胡健已“批准”
      而且 李娜已“复核”
      当 周平“发布”
      那么 公众看到的是“改后的规划”

    @denied-sign-off-stale
    # en: what a clerk revises in between is not covered
    场景: 经办人在两位领导之间改稿，不能接着批准
      假如 “养老规划”已办到“办公室审核”，栏目是“行政决策”
      而且 赵刚已“修改后同意”，正文“改后的规划”
      而且 王芳已“改稿”，正文“又改的规划”
      当 赵刚“批准”
      那么 不符合规程，因为“签批的不是现在的内容”，步骤“提供”
