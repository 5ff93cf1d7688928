# language: zh-CN
# en: Returns and taking back
功能: 退回与收回

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

  # en: A return names an earlier stage and a reason, and voids what was signed from there on
  规则: 退回要写明退到哪一环节和理由，从那一环节起的签批作废

    # en: the office returns an item to the section
    场景: 办公室把稿子退回科室
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“退回”，到“拟稿”，理由“缺少附件”
      那么 该件在“拟稿”环节
      而且 责任链的最后一步是
        | 人员 | 操作 | 到   | 理由     |
        | 李娜 | 退回 | 拟稿 | 缺少附件 |
      而且 陈静的待办里有“提供”

    # en: after a return everything is signed anew
    场景: 退回以后重新签批
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“退回”，到“拟稿”，理由“缺少附件”
      而且 王芳已“改稿”，正文“每人每月五百元”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 周平“发布”
      那么 公众看到的是“每人每月五百元”

    # en: what the office did not void still holds
    场景: 退到办公室审核，审核仍然有效
      假如 “低保标准”已办到“领导批准”，栏目是“救助公示”
      而且 周平已“退回”，到“办公室审核”，理由“请领导再看”
      当 赵刚“批准”
      那么 该件在“领导批准”环节

    @denied-wrong-stage
    # en: a return is not taken back
    场景: 退回不能收回
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“退回”，到“科室提供”，理由“缺少附件”
      当 李娜“收回”
      那么 不符合规程，因为“环节不对”
      而且 李娜的待办里有“审核”

    # en: a return without a reason is not accepted
    场景: 退回不写理由不受理
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“退回”，到“拟稿”
      那么 不予受理，因为“没有写理由”

    @denied-wrong-stage
    # en: nothing is returned to a later stage
    场景: 不能往后退
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“退回”，到“领导批准”，理由“缺少附件”
      那么 不符合规程，因为“环节不对”

  # en: Whoever made the last move may take it back until somebody acts on it
  规则: 本人办的上一步，别人接着办之前可以收回

    # en: the section head takes back what was provided
    场景: 科室负责人收回刚提供的稿子
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 陈静“收回”
      那么 该件在“拟稿”环节
      而且 李娜的待办里没有该件

    # en: what was taken back may be provided again
    场景: 收回以后可以再提供
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 陈静已“收回”
      当 陈静“提供”
      那么 该件在“科室提供”环节

    @denied-not-last-mover
    # en: nobody takes back another's step
    场景: 不能收回别人办的一步
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 陈静“收回”
      那么 不符合规程，因为“上一步不是本人办的”，涉及“李娜”

    @denied-already-followed
    # en: once the office has claimed it, it is too late
    场景: 办公室签收以后不能再收回
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“签收”
      当 陈静“收回”
      那么 不符合规程，因为“已有人接着办理”

    # en: a remark does not stand in the way
    场景: 附注不妨碍收回
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“附注”，意见“请补附件”
      当 陈静“收回”
      那么 该件在“拟稿”环节

    @denied-nothing-to-take-back
    # en: one step is taken back, not two
    场景: 只能收回一步
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“收回”
      当 李娜“收回”
      那么 不符合规程，因为“没有可收回的一步”

    # en: a leader takes back an approval
    场景: 领导收回批准
      假如 “低保标准”已办到“领导批准”，栏目是“救助公示”
      当 赵刚“收回”
      那么 该件在“办公室审核”环节
      而且 周平的待办里没有该件
