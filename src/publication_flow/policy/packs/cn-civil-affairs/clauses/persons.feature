# language: zh-CN
# en: Persons answer, each step another
功能: 责任到人，各步由不同的人办

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

  # en: Within a round nobody signs two steps
  规则: 一轮之内，签过一步的人不签另一步

    @clause-persons-1 @mandatory @basis-bureau-persons @seed-35
    # en: after sign-off 1 who signed before signs no more
    场景大纲: 第 1 道签批之后，前面签过的人兼任也不能再签
      假如 王芳已拟稿“低保标准”，栏目是“救助公示”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
      而且 <人员>已被任命为<科室>的“<兼任>”
      当 <人员>“<操作>”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“<步骤>”，涉及“<人员>”

      例子:
        | 操作 | 人员 | 兼任         | 科室     | 步骤 |
        | 审核 | 陈静 | 办公室审核岗 | 局办公室 | 提供 |

    @clause-persons-2 @mandatory @basis-bureau-persons @seed-35
    # en: after sign-off 2 who signed before signs no more
    场景大纲: 第 2 道签批之后，前面签过的人兼任也不能再签
      假如 王芳已拟稿“低保标准”，栏目是“救助公示”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      而且 <人员>已被任命为<科室>的“<兼任>”
      当 <人员>“<操作>”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“<步骤>”，涉及“<人员>”

      例子:
        | 操作 | 人员 | 兼任     | 科室       | 步骤 |
        | 批准 | 陈静 | 分管领导 | 社会救助科 | 提供 |
        | 批准 | 李娜 | 分管领导 | 社会救助科 | 审核 |

    @clause-persons-3 @mandatory @basis-bureau-persons @seed-35
    # en: after sign-off 2 who signed before signs no more with new content
    场景大纲: 改写时第 2 道签批之后，前面签过的人兼任也不能再签
      假如 王芳已拟稿“低保标准”，栏目是“救助公示”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      而且 <人员>已被任命为<科室>的“<兼任>”
      当 <人员>“<操作>”，正文“改写”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“<步骤>”，涉及“<人员>”

      例子:
        | 操作       | 人员 | 兼任     | 科室       | 步骤 |
        | 修改后同意 | 陈静 | 分管领导 | 社会救助科 | 提供 |
        | 修改后同意 | 李娜 | 分管领导 | 社会救助科 | 审核 |

    @clause-persons-4 @mandatory @basis-bureau-persons @seed-35
    # en: after a return the voided sign-off still counts
    场景大纲: 退回以后，作废的签批仍然算数：签过后一步的人不签前一步
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      而且 <退回人>已“退回”，到“<退到>”，理由“重新核对”
      而且 <人员>已被任命为<科室>的“<兼任>”
      当 <人员>“<操作>”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“<步骤>”，涉及“<人员>”

      例子:
        | 环节       | 退回人 | 退到     | 人员 | 兼任         | 科室       | 操作 | 步骤 |
        | 办公室审核 | 李娜   | 拟稿     | 李娜 | 科室负责人   | 社会救助科 | 提供 | 审核 |
        | 领导批准   | 李娜   | 拟稿     | 李娜 | 科室负责人   | 社会救助科 | 提供 | 审核 |
        | 领导批准   | 李娜   | 拟稿     | 赵刚 | 科室负责人   | 社会救助科 | 提供 | 批准 |
        | 领导批准   | 李娜   | 科室提供 | 赵刚 | 办公室审核岗 | 局办公室   | 审核 | 批准 |

  # en: An author does not sign own content
  规则: 写稿的人只可以提供，不签批自己写的内容

    @clause-persons-5 @mandatory @basis-bureau-persons @seed-35
    # en: an author in another post does not sign
    场景大纲: 写稿的人兼任也不能签批
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      而且 王芳已被任命为<科室>的“<兼任>”
      当 王芳“<操作>”
      那么 不符合规程，因为“不得签批自己写的内容”，涉及“王芳”

      例子:
        | 环节       | 操作 | 兼任         | 科室       |
        | 科室提供   | 审核 | 办公室审核岗 | 局办公室   |
        | 办公室审核 | 批准 | 分管领导     | 社会救助科 |

    @clause-persons-6 @mandatory @basis-bureau-persons @seed-35
    # en: an author does not sign by rewriting
    场景大纲: 写稿的人兼任领导，改写时也不能签批
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      而且 王芳已被任命为<科室>的“<兼任>”
      当 王芳“<操作>”，正文“改写”
      那么 不符合规程，因为“不得签批自己写的内容”，涉及“王芳”

      例子:
        | 环节       | 操作       | 兼任     | 科室       |
        | 办公室审核 | 修改后同意 | 分管领导 | 社会救助科 |

    @clause-persons-7 @mandatory @basis-bureau-persons
    # en: a section head may provide what they wrote
    场景: 科室负责人可以提供自己写的稿子
      假如 陈静已拟稿“低保标准”，栏目是“救助公示”
      当 陈静“提供”
      那么 该件在“科室提供”环节

  # en: What a deputy does binds both
  规则: 委托他人代行的，两个人都算办过

    @clause-persons-8 @mandatory @basis-bureau-persons @seed-7
    # en: a deputy acts, and the trail says for whom
    场景: 受委托的人可以代办，责任链记明代谁
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已委托马强代行“办公室审核岗”，自 2017-03-06 至 2017-03-10
      当 马强“审核”
      那么 责任链的最后一步是
        | 人员 | 操作 | 岗位         | 代   |
        | 马强 | 审核 | 办公室审核岗 | 李娜 |

    @clause-persons-9 @mandatory @basis-bureau-persons
    # en: after the period the deputy does nothing
    场景: 委托期满不能再代办
      假如 李娜已委托马强代行“办公室审核岗”，自 2017-03-06 至 2017-03-10
      而且 今天是 2017-03-13
      而且 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 马强“审核”
      那么 不符合规程，因为“没有任职”

    @clause-persons-10 @mandatory @basis-bureau-persons @seed-35
    # en: who signed first does not sign as a deputy
    场景: 提供的人不能受托代审
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已委托陈静代行“办公室审核岗”，自 2017-03-06 至 2017-03-10
      当 陈静“审核”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“提供”，涉及“陈静”

    @clause-persons-11 @mandatory @basis-bureau-persons @seed-35
    # en: what the deputy signed binds the principal
    场景: 代办人办过的，委托人不能再办下一步
      假如 王芳已拟稿“低保标准”，栏目是“救助公示”
      而且 陈静已委托马强代行“科室负责人”，自 2017-03-06 至 2017-03-10
      而且 马强已“提供”
      而且 陈静已被任命为局办公室的“办公室审核岗”
      当 陈静“审核”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“提供”，涉及“陈静”

  # en: Another section's people do not act for this one
  规则: 别的科室的人不办本科室的事项

    @clause-persons-12 @mandatory @seed-9
    # en: nobody acts for another unit
    场景大纲: 不是本科室的事项不能办
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      当 <人员>“<操作>”
      那么 不符合规程，因为“不是本科室的事项”

      例子:
        | 环节       | 人员 | 操作 |
        | 拟稿       | 邓磊 | 提供 |
        | 办公室审核 | 杨帆 | 批准 |

  # en: Posts are filled by those who may
  规则: 岗位由有权的人任免

    @clause-persons-13 @mandatory @seed-17
    # en: who may appoint
    场景大纲: 有权任命的人
      假如 王芳已拟稿“低保标准”，栏目是“救助公示”
      当 <人员>任命马强为社会救助科的“科室负责人”
      而且 马强“提供”
      那么 责任链的最后一步是
        | 人员 | 操作 |
        | 马强 | 提供 |

      例子:
        | 人员 |
        | 秦岚 |
        | 胡健 |
        | 吴敏 |

    @clause-persons-14 @mandatory @seed-17
    # en: who may not appoint
    场景大纲: 无权任命的人
      当 <人员>任命马强为社会救助科的“科室负责人”
      那么 不符合规程，因为“无权任免和委托”

      例子:
        | 人员 |
        | 王芳 |
        | 赵刚 |
        | 李娜 |
        | 周平 |
        | 陈静 |
        | 马强 |
