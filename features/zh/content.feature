# language: zh-CN
# en: Sign-offs and content
功能: 签批的就是公开的内容

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

  # en: What is published is exactly what was audited and approved
  规则: 发布的内容与审核、批准的内容一字不差

    @denied-sign-off-stale
    # en: revised after the approval it is not published
    场景: 批准后改了稿，不能发布
      假如 “低保标准”已办到“领导批准”，栏目是“救助公示”
      而且 王芳已“改稿”，正文“每人每月五百元”
      当 周平“发布”
      那么 不符合规程，因为“签批的不是现在的内容”，步骤“审核”
      而且 公众看不到该件

    @denied-sign-off-stale
    # en: revised after it was provided it is not audited
    场景: 提供后改了稿，不能审核
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 王芳已“改稿”，正文“每人每月五百元”
      当 李娜“审核”
      那么 不符合规程，因为“签批的不是现在的内容”，步骤“提供”

    @denied-sign-off-stale
    # en: revised after the audit it is not approved
    场景: 审核后改了稿，不能批准
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 王芳已“改稿”，正文“每人每月五百元”
      当 赵刚“批准”
      那么 不符合规程，因为“签批的不是现在的内容”，步骤“提供”

  # en: A leader who amends approves the amended text, and the office audits that again
  规则: 领导修改后同意的，办公室对改后的内容复核

    @denied-sign-off-stale
    # en: an amended text is not published before it is rechecked
    场景: 领导改过的稿子，复核之前不能发布
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“修改后同意”，正文“每人每月五百元”
      当 周平“发布”
      那么 不符合规程，因为“签批的不是现在的内容”，步骤“审核”
      而且 李娜的待办里有“复核”

    # en: once rechecked it is published as amended
    场景: 复核以后发布改后的内容
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“修改后同意”，正文“每人每月五百元”
      而且 李娜已“复核”
      当 周平“发布”
      那么 公众看到的是“每人每月五百元”

    # en: a leader who amends brings the new text along
    场景: 修改后同意要有改后的内容
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“修改后同意”
      那么 不予受理，因为“没有写内容”

    @denied-distinct-persons
    # en: whoever provided does not recheck
    场景: 提供的人不能复核
      假如 陈静已被任命为局办公室的“办公室审核岗”
      而且 王芳已拟稿“低保标准”，栏目是“救助公示”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      而且 赵刚已“修改后同意”，正文“每人每月五百元”
      当 陈静“复核”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“提供”，涉及“陈静”

  # en: The audit is the secrecy review; what does not pass goes no further
  规则: 审核即保密审查，没有通过的不能往下办

    @denied-field-value
    # en: what must not be disclosed or is undetermined
    场景大纲: 不得公开或者不能确定的
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“审核”，保密审查“<结果>”
      那么 不符合规程，因为“审查没有通过”
      而且 该件在“科室提供”环节

      例子:
        | 结果             |
        | 不得公开         |
        | 不能确定，报请确定 |

    # en: a sign-off without a word on it says that the review was passed
    场景: 签批时未另行说明的，视为审查通过
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“审核”
      那么 该件在“办公室审核”环节
