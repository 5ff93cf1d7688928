# language: zh-CN
# en: Registers
功能: 登记

  背景:
    假如 科室及其负责的栏目
      | 科室       | 标识       | 栏目                     |
      | 局办公室   | office     |                          |
      | 社会救助科 | low-income | 救助公示                 |
      | 社会救助科 | low-income | 行政决策                 |
      | 社会事务科 | affairs    | 工作动态                 |
      | 社会事务科 | affairs    | 机构职能                 |
      | 社会事务科 | affairs    | 政府信息公开年度工作要点 |
      | 涧头集镇   | jiantouji  |                          |
      | 局领导     | leadership |                          |
    而且 人员及其岗位
      | 姓名     | 标识      | 岗位           | 科室       |
      | 胡健     | hu.jian   | 主要领导       | 局领导     |
      | 赵刚     | zhao.gang | 分管领导       | 社会救助科 |
      | 杨帆     | yang.fan  | 分管领导       | 社会事务科 |
      | 吴敏     | wu.min    | 办公室主任     | 局办公室   |
      | 李娜     | li.na     | 办公室审核岗   | 局办公室   |
      | 周平     | zhou.ping | 办公室发布岗   | 局办公室   |
      | 何清     | he.qing   | 保密审查岗     | 局办公室   |
      | 丁宁     | ding.ning | 监督岗         | 局办公室   |
      | 定时任务 | the.clock | 到期办理岗     | 局办公室   |
      | 罗平     | luo.ping  | 审议小组成员   | 局办公室   |
      | 王芳     | wang.fang | 科室经办岗     | 社会救助科 |
      | 陈静     | chen.jing | 科室负责人     | 社会救助科 |
      | 钱进     | qian.jin  | 科室经办岗     | 社会事务科 |
      | 邓磊     | deng.lei  | 科室负责人     | 社会事务科 |
      | 石岚     | shi.lan   | 乡镇街道经办岗 | 涧头集镇   |
      | 马强     | ma.qiang  |                |            |

  # en: An incident stays on the register until it is handled
  规则: 不良影响事件登记在册，直到处理

    @clause-registers-1 @mandatory @seed-53
    # en: who may record one
    场景大纲: 谁可以登记
      当 <人员>“登记事件”，标题“误传”，经过“网上转载时写错了金额”
      那么 该件在“已登记”环节

      例子:
        | 人员 |
        | 吴敏 |
        | 李娜 |
        | 丁宁 |

    @clause-registers-2 @mandatory @seed-53
    # en: who may record one, and who may not
    场景大纲: 谁可以登记，其他人不能
      当 <人员>“登记事件”，标题“误传”，经过“网上转载时写错了金额”
      那么 不符合规程，因为“岗位不对”

      例子:
        | 人员 |
        | 陈静 |
        | 王芳 |
        | 胡健 |

    @clause-registers-3 @mandatory @seed-53
    # en: it has a content
    场景: 登记要写内容
      当 丁宁“登记事件”
      那么 不予受理，因为“没有写内容”

    @clause-registers-4 @mandatory @seed-53
    # en: it has a title
    场景: 要写明标题
      当 丁宁“登记事件”，经过“网上转载时写错了金额”
      那么 不予受理，因为“必填的没有填”

    @clause-registers-5 @mandatory @seed-53
    # en: it says what happened
    场景: 要写明经过
      当 丁宁“登记事件”，标题“误传”
      那么 不予受理，因为“必填的没有填”

    @clause-registers-6 @mandatory @seed-53
    # en: both are only so long
    场景大纲: 标题和经过有字数上限
      当 丁宁“登记事件”，标题“误传”，经过“网上转载时写错了金额”，其中“<部分>”写 <字数> 个字
      那么 该件在“已登记”环节

      例子:
        | 部分 | 字数  |
        | 标题 | 200   |
        | 经过 | 20000 |

    @clause-registers-7 @mandatory @seed-53
    # en: both are only so long, and nothing longer is accepted
    场景大纲: 标题和经过有字数上限，超过的不予受理
      当 丁宁“登记事件”，标题“误传”，经过“网上转载时写错了金额”，其中“<部分>”写 <字数> 个字
      那么 不予受理，因为“字数超过上限”

      例子:
        | 部分 | 字数  |
        | 标题 | 201   |
        | 经过 | 20001 |

    @clause-registers-8 @mandatory @seed-53
    # en: it is handled within ten working days
    场景: 十个工作日内处理
      当 丁宁“登记事件”，标题“误传”，经过“网上转载时写错了金额”
      那么 “处理时限”到 2017-03-20 为止
      而且 吴敏的待办里有“处理完毕”，最迟 2017-03-20
      而且 胡健的待办里有“认定查无实据”，最迟 2017-03-20

    @clause-registers-9 @mandatory @seed-53
    # en: who may handle it
    场景大纲: 谁可以处理
      假如 丁宁已“登记事件”，标题“误传”，经过“网上转载时写错了金额”
      那么 <人员>现在<可否>“<操作>”

      例子:
        | 人员 | 操作         | 可否   |
        | 吴敏 | 处理完毕     | 可以   |
        | 胡健 | 处理完毕     | 可以   |
        | 丁宁 | 处理完毕     | 不可以 |
        | 李娜 | 处理完毕     | 不可以 |
        | 吴敏 | 认定查无实据 | 可以   |
        | 胡健 | 认定查无实据 | 可以   |
        | 丁宁 | 认定查无实据 | 不可以 |

    @clause-registers-10 @mandatory @seed-53
    # en: it ends as it was handled
    场景大纲: 处理以后写明结果
      假如 丁宁已“登记事件”，标题“误传”，经过“网上转载时写错了金额”
      当 吴敏“<操作>”，意见“核实无误”
      那么 该件在“已处理”环节
      而且 办理结果是“<结果>”

      例子:
        | 操作         | 结果       |
        | 处理完毕     | 已消除影响 |
        | 认定查无实据 | 查无实据   |

    @clause-registers-11 @mandatory @seed-53
    # en: who recorded it does not handle it
    场景大纲: 登记的人不能自己处理
      假如 丁宁已“登记事件”，标题“误传”，经过“网上转载时写错了金额”
      当 丁宁“<操作>”，意见“核实无误”
      那么 不符合规程，因为“岗位不对”

      例子:
        | 操作         |
        | 处理完毕     |
        | 认定查无实据 |

    @clause-registers-12 @mandatory @seed-53
    # en: it says how it was handled
    场景大纲: 处理要写明情况
      假如 丁宁已“登记事件”，标题“误传”，经过“网上转载时写错了金额”
      当 吴敏“<操作>”
      那么 不予受理，因为“没有写意见”

      例子:
        | 操作         |
        | 处理完毕     |
        | 认定查无实据 |

    @clause-registers-13 @mandatory @seed-53
    # en: what was handled is not handled again
    场景大纲: 处理过的不再处理
      假如 丁宁已“登记事件”，标题“误传”，经过“网上转载时写错了金额”
      而且 胡健已“处理完毕”，意见“核实无误”
      当 吴敏“<操作>”，意见“核实无误”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作         |
        | 处理完毕     |
        | 认定查无实据 |

  # en: Guidance is noted and followed up by the head of the office
  规则: 上级指导记录在册，办公室主任跟进

    @clause-registers-14 @mandatory @seed-2
    # en: who may note it
    场景大纲: 谁可以记录指导
      当 <人员>“记录指导”，标题“区里来指导”，指导内容“公开要更及时”
      那么 该件在“已记录”环节

      例子:
        | 人员 |
        | 吴敏 |
        | 李娜 |
        | 丁宁 |

    @clause-registers-15 @mandatory @seed-2
    # en: who may not note it
    场景大纲: 谁可以记录指导，其他人不能
      当 <人员>“记录指导”，标题“区里来指导”，指导内容“公开要更及时”
      那么 不符合规程，因为“岗位不对”

      例子:
        | 人员 |
        | 陈静 |
        | 周平 |

    @clause-registers-16 @mandatory @seed-2
    # en: guidance has a content
    场景: 记录要写内容
      当 李娜“记录指导”
      那么 不予受理，因为“没有写内容”

    @clause-registers-17 @mandatory @seed-2
    # en: guidance has a title
    场景: 指导要写明标题
      当 李娜“记录指导”，指导内容“公开要更及时”
      那么 不予受理，因为“必填的没有填”

    @clause-registers-18 @mandatory @seed-2
    # en: it says what was advised
    场景: 要写明指导了什么
      当 李娜“记录指导”，标题“区里来指导”
      那么 不予受理，因为“必填的没有填”

    @clause-registers-19 @mandatory @seed-2
    # en: guidance is only so long
    场景大纲: 标题和内容有字数上限
      当 李娜“记录指导”，标题“区里来指导”，指导内容“公开要更及时”，其中“<部分>”写 <字数> 个字
      那么 该件在“已记录”环节

      例子:
        | 部分     | 字数  |
        | 标题     | 200   |
        | 指导内容 | 20000 |

    @clause-registers-20 @mandatory @seed-2
    # en: guidance is only so long, and nothing longer is accepted
    场景大纲: 标题和内容有字数上限，超过的不予受理
      当 李娜“记录指导”，标题“区里来指导”，指导内容“公开要更及时”，其中“<部分>”写 <字数> 个字
      那么 不予受理，因为“字数超过上限”

      例子:
        | 部分     | 字数  |
        | 标题     | 201   |
        | 指导内容 | 20001 |

    @clause-registers-21 @mandatory @seed-2
    # en: it is followed up within twenty working days
    场景: 二十个工作日内跟进
      当 李娜“记录指导”，标题“区里来指导”，指导内容“公开要更及时”
      那么 “跟进时限”到 2017-04-01 为止
      而且 吴敏的待办里有“登记跟进情况”，最迟 2017-04-01
      而且 李娜的待办里没有该件

    @clause-registers-22 @mandatory @seed-2
    # en: the head of the office says what was done
    场景: 办公室主任登记跟进情况
      假如 李娜已“记录指导”，标题“区里来指导”，指导内容“公开要更及时”
      当 吴敏“登记跟进情况”，意见“已布置”
      那么 该件在“已跟进”环节
      而且 办理结果是“已跟进落实”

    @clause-registers-23 @mandatory @seed-2
    # en: it says what was done
    场景: 跟进要写明情况
      假如 李娜已“记录指导”，标题“区里来指导”，指导内容“公开要更及时”
      当 吴敏“登记跟进情况”
      那么 不予受理，因为“没有写意见”

    @clause-registers-24 @mandatory @seed-2
    # en: who noted it does not follow it up
    场景: 记录的人不能自己跟进
      假如 李娜已“记录指导”，标题“区里来指导”，指导内容“公开要更及时”
      当 李娜“登记跟进情况”，意见“已布置”
      那么 不符合规程，因为“岗位不对”

    @clause-registers-25 @mandatory @seed-2
    # en: what was followed up is not followed up again
    场景: 跟进过的不再跟进
      假如 李娜已“记录指导”，标题“区里来指导”，指导内容“公开要更及时”
      而且 吴敏已“登记跟进情况”，意见“已布置”
      当 吴敏“登记跟进情况”，意见“已布置”
      那么 不符合规程，因为“环节不对”
