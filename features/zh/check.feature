# language: zh-CN
# en: The checklist of the audit
功能: 内容核对

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

  # en: The audit goes through a checklist, and nothing is signed while an entry is not in order
  规则: 审核时逐项核对内容，有一项不符合的不能签批

    # en: nothing said means all in order
    场景: 没有说明的，视为全部符合
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“审核”
      那么 该件在“办公室审核”环节

    # en: all in order
    场景: 全部符合的，可以签批
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“审核”，内容核对“全部符合”
      那么 该件在“办公室审核”环节

    @denied-unchecked
    # en: the attachments do not open
    场景: 附件打不开的，不能签批
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“审核”，内容核对“标题与正文一致、要素齐全（机关/文号/日期）、不含不应公开的个人隐私”
      那么 不符合规程，因为“核对项没有全部符合”
      而且 可以办理的是孙燕

    @denied-unchecked
    # en: the Regulations of 2007, then those of 2019
    场景大纲: 新《条例》施行前后
      假如 今天是 <日期>
      而且 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“审核”，内容核对“都不符合”
      那么 不符合规程，因为“核对项没有全部符合”
      而且 依据有“<依据>”

      例子:
        | 日期       | 依据                                 |
        | 2019-05-14 | 《政府信息公开条例》（2007）第六条   |
        | 2019-05-15 | 《政府信息公开条例》（2019）第十五条 |

    @denied-unchecked
    # en: a recheck goes through the same checklist
    场景: 领导改过的稿子，复核时同样核对
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“修改后同意”，正文“每人每月五百元”
      当 李娜“复核”，内容核对“都不符合”
      那么 不符合规程，因为“核对项没有全部符合”
