# language: zh-CN
# en: The chain
功能: 办理链条

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

  # en: A section provides, the office audits, a leader approves, then the office publishes
  规则: 科室提供、办公室审核、局领导批准，然后由办公室统一发布

    # en: an item from draft to publication
    场景: 一件公开信息从拟稿办到发布
      假如 王芳已拟稿“低保标准”，栏目是“救助公示”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 周平“发布”
      那么 该件在“已发布”环节
      而且 该件的编号是 2017-0001
      而且 责任链是
        | 人员 | 操作 | 到         | 岗位         |
        | 王芳 | 拟稿 | 拟稿       | 科室经办岗   |
        | 陈静 | 提供 | 科室提供   | 科室负责人   |
        | 李娜 | 审核 | 办公室审核 | 办公室审核岗 |
        | 赵刚 | 批准 | 领导批准   | 分管领导     |
        | 周平 | 发布 | 已发布     | 办公室发布岗 |
      而且 公众看到的是“低保标准”
      而且 2017 年主动公开 1 条
      而且 现行有效 1 条

    # en: the auditor may publish what the leader approved
    场景: 办公室审核岗可以发布领导批准的内容
      假如 “低保标准”已办到“领导批准”，栏目是“救助公示”
      当 李娜“发布”
      那么 该件在“已发布”环节

    # en: at each stage the item waits on one desk
    场景大纲: 每个环节该件在谁的待办里
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      那么 <人员>的待办里有“<操作>”
      而且 <旁人>的待办里没有该件

      例子:
        | 环节       | 人员 | 操作 | 旁人 |
        | 拟稿       | 陈静 | 提供 | 邓磊 |
        | 科室提供   | 孙燕 | 审核 | 赵刚 |
        | 办公室审核 | 赵刚 | 批准 | 杨帆 |
        | 领导批准   | 周平 | 发布 | 赵刚 |

  # en: Nobody skips a stage
  规则: 任何人不得越过环节

    # en: who may do what at which stage
    场景大纲: 谁在哪个环节可以办什么
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      那么 <人员>现在<可否>“<操作>”

      例子:
        | 环节       | 人员 | 操作 | 可否   |
        | 拟稿       | 陈静 | 提供 | 可以   |
        | 拟稿       | 李娜 | 审核 | 不可以 |
        | 拟稿       | 赵刚 | 批准 | 不可以 |
        | 拟稿       | 周平 | 发布 | 不可以 |
        | 科室提供   | 陈静 | 提供 | 不可以 |
        | 科室提供   | 李娜 | 审核 | 可以   |
        | 科室提供   | 赵刚 | 批准 | 不可以 |
        | 科室提供   | 周平 | 发布 | 不可以 |
        | 办公室审核 | 孙燕 | 审核 | 不可以 |
        | 办公室审核 | 赵刚 | 批准 | 可以   |
        | 办公室审核 | 周平 | 发布 | 不可以 |
        | 领导批准   | 赵刚 | 批准 | 不可以 |
        | 领导批准   | 周平 | 发布 | 可以   |
        | 领导批准   | 周平 | 撤下 | 不可以 |
        | 已发布     | 周平 | 发布 | 不可以 |
        | 已发布     | 王芳 | 更正 | 可以   |

    @denied-wrong-stage
    # en: a draft is not published at once
    场景: 拟稿不能直接发布
      假如 王芳已拟稿“低保标准”，栏目是“救助公示”
      当 周平“发布”
      那么 不符合规程，因为“环节不对”
      而且 没有人可以办理
      而且 该件在“拟稿”环节

  # en: Each step is done by the post that answers for it
  规则: 每一步由负责的岗位办理

    @denied-wrong-post
    # en: a clerk does not audit
    场景: 经办人不能审核
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 刘洋“审核”
      那么 不符合规程，因为“岗位不对”
      而且 可以办理的是李娜、孙燕

    @denied-other-unit
    # en: the leader of another section does not approve
    场景: 分管其他科室的领导不能批准
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 杨帆“批准”
      那么 不符合规程，因为“不是本科室的事项”
      而且 可以办理的是赵刚

    @denied-no-post
    # en: somebody without a post does nothing
    场景: 没有任职的人什么也不能办
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 马强“审核”
      那么 不符合规程，因为“没有任职”

    @denied-no-post
    # en: from the day of relief a person does nothing more
    场景: 免职之日起不能再办
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已被免去局办公室的“办公室审核岗”
      当 李娜“审核”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是孙燕

    # en: from the day of appointment a person acts
    场景: 任命之日起可以办
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 马强已被任命为局办公室的“办公室审核岗”
      当 马强“审核”
      那么 该件在“办公室审核”环节

    @denied-outside-remit
    # en: a section writes only in its own categories
    场景: 科室只写自己负责的栏目
      当 邓磊拟稿“低保标准”，栏目是“救助公示”
      那么 不符合规程，因为“栏目不归本科室负责”

  # en: What is provided is complete
  规则: 提供的内容要齐全

    @denied-incomplete
    # en: an item without a body is not provided
    场景: 没有正文不能提供
      假如 王芳已“拟稿”，标题“低保标准”，栏目“救助公示”
      当 陈静“提供”
      那么 不符合规程，因为“内容不齐”

    # en: with the body added it is provided
    场景: 补上正文就能提供
      假如 王芳已“拟稿”，标题“低保标准”，栏目“救助公示”
      而且 王芳已“改稿”，正文“每人每月五百元”
      当 陈静“提供”
      那么 该件在“科室提供”环节
