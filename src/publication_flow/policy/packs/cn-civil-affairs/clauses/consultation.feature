# language: zh-CN
# en: Consulting other bodies
功能: 会签

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
      | 姓名     | 标识      | 岗位         | 科室       |
      | 胡健     | hu.jian   | 主要领导     | 局领导     |
      | 赵刚     | zhao.gang | 分管领导     | 社会救助科 |
      | 杨帆     | yang.fan  | 分管领导     | 社会事务科 |
      | 吴敏     | wu.min    | 办公室主任   | 局办公室   |
      | 李娜     | li.na     | 办公室审核岗 | 局办公室   |
      | 孙燕     | sun.yan   | 办公室审核岗 | 局办公室   |
      | 周平     | zhou.ping | 办公室发布岗 | 局办公室   |
      | 何清     | he.qing   | 保密审查岗   | 局办公室   |
      | 丁宁     | ding.ning | 监督岗       | 局办公室   |
      | 定时任务 | the.clock | 到期办理岗   | 局办公室   |
      | 罗平     | luo.ping  | 审议小组成员 | 局办公室   |
      | 苏红     | su.hong   | 审议小组成员 | 局办公室   |
      | 于海     | yu.hai    | 审议小组成员 | 社会事务科 |
      | 韩冰     | han.bing  | 审议小组成员 | 社会救助科 |
      | 田野     | tian.ye   | 审议小组成员 | 社会救助科 |
      | 王芳     | wang.fang | 科室经办岗   | 社会救助科 |
      | 陈静     | chen.jing | 科室负责人   | 社会救助科 |
      | 钱进     | qian.jin  | 科室经办岗   | 社会事务科 |
      | 邓磊     | deng.lei  | 科室负责人   | 社会事务科 |
      | 马强     | ma.qiang  |              |            |

  # en: While another body is consulted nothing is approved; fifteen working days of silence are consent
  规则: 征求其他机关意见的，答复之前不能批准；十五个工作日没有答复的视为同意

    @clause-consultation-1 @mandatory @basis-regulations-2019-11
    # en: consulted, the answer is awaited
    场景: 征求意见以后等答复
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 李娜“征求意见”，机关“区财政局”
      那么 “征求意见答复时限”到 2017-03-27 为止
      而且 李娜的待办里有“登记答复”，最迟 2017-03-27
      而且 吴敏的待办里有“登记答复”，最迟 2017-03-27

    @clause-consultation-2 @mandatory @basis-regulations-2019-11
    # en: not approved before the answer
    场景: 答复之前不能批准
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      当 赵刚“批准”
      那么 不符合规程，因为“另有事项挡着”，事项“征求意见中”

    @clause-consultation-3 @mandatory @basis-regulations-2019-11
    # en: nor passed on
    场景: 答复之前也不能转呈
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      当 赵刚“转呈”，意见“拟同意，请审定”
      那么 不符合规程，因为“另有事项挡着”，事项“征求意见中”

    @clause-consultation-4 @mandatory @basis-regulations-2019-11
    # en: nor approved as amended
    场景: 答复之前也不能修改后同意
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      当 赵刚“修改后同意”，正文“每人每月五百元”
      那么 不符合规程，因为“另有事项挡着”，事项“征求意见中”

    @clause-consultation-5 @mandatory @basis-regulations-2019-11
    # en: the law in force on that day
    场景大纲: 引用当天有效的依据
      假如 今天是 <日期>
      而且 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      当 赵刚“批准”
      那么 不符合规程，因为“另有事项挡着”
      而且 依据有“<依据>”

      例子:
        | 日期       | 依据                                 |
        | 2019-05-14 | 《政府信息公开条例》（2007）第七条   |
        | 2019-05-15 | 《政府信息公开条例》（2019）第十一条 |

    @clause-consultation-6 @mandatory @basis-regulations-2019-11
    # en: with its consent it is approved
    场景: 同意公开的可以批准
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      而且 李娜已“登记答复”，机关“区财政局”，答复“同意公开”，意见“财政局来函”
      当 赵刚“批准”
      那么 该件在“领导批准”环节

    @clause-consultation-7 @mandatory @basis-regulations-2019-11
    # en: an objection blocks the approval
    场景: 不同意公开的不能批准
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      而且 李娜已“登记答复”，机关“区财政局”，答复“不同意公开”，意见“财政局来函”
      当 赵刚“批准”
      那么 不符合规程，因为“赞成的不够”

    @clause-consultation-8 @mandatory @basis-regulations-2019-11
    # en: nor is it passed on
    场景: 有不同意的，也不能转呈
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      而且 李娜已“登记答复”，机关“区财政局”，答复“不同意公开”，意见“财政局来函”
      当 赵刚“转呈”，意见“拟同意，请审定”
      那么 不符合规程，因为“赞成的不够”

    @clause-consultation-9 @mandatory @basis-regulations-2019-11
    # en: one objection among several is enough
    场景: 有一家不同意就不能批准
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      而且 李娜已“征求意见”，机关“区审计局”
      而且 李娜已“登记答复”，机关“区财政局”，答复“同意公开”，意见“财政局来函”
      而且 吴敏已“登记答复”，机关“区审计局”，答复“不同意公开”，意见“审计局来函”
      当 赵刚“批准”
      那么 不符合规程，因为“赞成的不够”

    @clause-consultation-10 @mandatory @basis-regulations-2019-11
    # en: one objection among three is enough, too
    场景大纲: 三家中有一家不同意也不能批准
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      而且 李娜已“征求意见”，机关“区审计局”
      而且 李娜已“征求意见”，机关“区卫生计生局”
      而且 李娜已“登记答复”，机关“区财政局”，答复“同意公开”，意见“财政局来函”
      而且 李娜已“登记答复”，机关“区审计局”，答复“同意公开”，意见“审计局来函”
      而且 李娜已“登记答复”，机关“区卫生计生局”，答复“不同意公开”，意见“书面答复”
      那么 赵刚现在不可以“<操作>”

      例子:
        | 操作 |
        | 批准 |
        | 转呈 |

    @clause-consultation-11 @mandatory @basis-regulations-2019-11
    # en: with consent or silence it may be passed on, too
    场景: 都同意或者逾期的，也可以转呈
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      而且 李娜已“征求意见”，机关“区审计局”
      而且 李娜已“登记答复”，机关“区财政局”，答复“同意公开”，意见“财政局来函”
      而且 今天是 2017-03-28
      而且 定时任务已“逾期视为同意”，机关“区审计局”
      当 赵刚“转呈”，意见“拟同意，请审定”
      那么 胡健的待办里有“批准”

    @clause-consultation-12 @mandatory @basis-regulations-2019-11
    # en: with one answer outstanding it is not approved
    场景: 还有一家没有答复的不能批准
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      而且 李娜已“征求意见”，机关“区审计局”
      而且 李娜已“登记答复”，机关“区财政局”，答复“同意公开”，意见“财政局来函”
      当 赵刚“批准”
      那么 不符合规程，因为“另有事项挡着”，事项“征求意见中”

    @clause-consultation-13 @mandatory @basis-regulations-2019-11
    # en: of several answers of one body the last counts
    场景: 同一家后来改口的，以最后的答复为准
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      而且 李娜已“登记答复”，机关“区财政局”，答复“不同意公开”，意见“财政局来函”
      而且 李娜已“征求意见”，机关“区财政局”
      而且 李娜已“登记答复”，机关“区财政局”，答复“同意公开”，意见“财政局来函”
      当 赵刚“批准”
      那么 该件在“领导批准”环节

    @clause-consultation-14 @mandatory @basis-regulations-2019-11
    # en: silence past the limit is consent
    场景: 逾期没有答复的视为同意
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      而且 今天是 2017-03-28
      而且 定时任务已“逾期视为同意”，机关“区财政局”
      当 赵刚“批准”
      那么 该件在“领导批准”环节
      而且 李娜的待办里没有“登记答复”

    @clause-consultation-15 @mandatory @basis-regulations-2019-11
    # en: within the limit silence is not yet consent
    场景: 时限之内不能视为同意
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      而且 今天是 2017-03-27
      当 定时任务“逾期视为同意”，机关“区财政局”
      那么 不符合规程，因为“还没有到期”

    @clause-consultation-16 @mandatory @basis-regulations-2019-11
    # en: silence is recorded of a body by name
    场景: 逾期视为同意要写明机关
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      而且 今天是 2017-03-28
      当 定时任务“逾期视为同意”
      那么 不予受理，因为“必填的没有填”

    @clause-consultation-17 @mandatory @basis-regulations-2019-11
    # en: answered and then changed, it is consulted on anew
    场景: 答复以后又改稿的，要重新征求意见
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      而且 李娜已“登记答复”，机关“区财政局”，答复“同意公开”，意见“财政局来函”
      而且 赵刚已“退回”，到“拟稿”，理由“缺少附件”
      而且 王芳已“改稿”，正文“每人每月五百元”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 赵刚“批准”
      那么 不符合规程，因为“表决人数不够”

    @clause-consultation-18 @mandatory @basis-regulations-2019-11
    # en: an objection blocks an approval as amended, too
    场景: 不同意公开的，领导也不能修改后同意
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      而且 李娜已“征求意见”，机关“区审计局”
      而且 李娜已“征求意见”，机关“区卫生计生局”
      而且 李娜已“登记答复”，机关“区财政局”，答复“同意公开”，意见“财政局来函”
      而且 李娜已“登记答复”，机关“区审计局”，答复“同意公开”，意见“审计局来函”
      而且 李娜已“登记答复”，机关“区卫生计生局”，答复“不同意公开”，意见“书面答复”
      当 赵刚“修改后同意”，正文“每人每月五百元”
      那么 不符合规程，因为“赞成的不够”

    @clause-consultation-19 @mandatory @basis-regulations-2019-11
    # en: with consent or silence it may be approved as amended
    场景: 同意公开或者逾期的，领导可以修改后同意
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      而且 李娜已“征求意见”，机关“区审计局”
      而且 李娜已“登记答复”，机关“区财政局”，答复“同意公开”，意见“财政局来函”
      而且 今天是 2017-03-28
      而且 定时任务已“逾期视为同意”，机关“区审计局”
      当 赵刚“修改后同意”，正文“每人每月五百元”
      那么 该件在“领导批准”环节

    @clause-consultation-20 @mandatory @basis-regulations-2019-11
    # en: amended by one leader, the next decides without another consultation
    场景: 分管领导修改后同意的，主要领导批准时不用再征求意见
      假如 “养老规划”已办到“办公室审核”，栏目是“行政决策”
      而且 李娜已“征求意见”，机关“区财政局”
      而且 李娜已“登记答复”，机关“区财政局”，答复“同意公开”，意见“财政局来函”
      而且 赵刚已“修改后同意”，正文“改后的规划”
      当 胡健“批准”
      那么 该件在“领导批准”环节

    @clause-consultation-21 @mandatory @basis-regulations-2019-11
    # en: the bodies that may be consulted
    场景大纲: 可以征求意见的机关
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“<操作>”，机关“<机关>”
      而且 李娜已“登记答复”，机关“<机关>”，答复“同意公开”，意见“书面答复”
      当 赵刚“批准”
      那么 该件在“领导批准”环节

      例子:
        | 操作     | 机关                 |
        | 征求意见 | 区财政局             |
        | 征求意见 | 区人力资源社会保障局 |
        | 征求意见 | 区卫生计生局         |
        | 征求意见 | 区审计局             |
        | 商请同意 | 区财政局             |
        | 商请同意 | 区人力资源社会保障局 |
        | 商请同意 | 区卫生计生局         |
        | 商请同意 | 区审计局             |

    @clause-consultation-22 @mandatory @basis-regulations-2019-11
    # en: the silence of each counts alike
    场景大纲: 各家逾期都一样
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“<机关>”
      而且 今天是 2017-03-28
      而且 定时任务已“逾期视为同意”，机关“<机关>”，答复“逾期未答复”
      当 赵刚“批准”
      那么 该件在“领导批准”环节

      例子:
        | 机关                 |
        | 区人力资源社会保障局 |
        | 区卫生计生局         |
        | 区审计局             |

    @clause-consultation-23 @mandatory @basis-regulations-2019-11
    # en: the next may amend it once more
    场景: 主要领导也可以在分管领导改稿之后再改
      假如 “养老规划”已办到“办公室审核”，栏目是“行政决策”
      而且 李娜已“征求意见”，机关“区财政局”
      而且 李娜已“登记答复”，机关“区财政局”，答复“同意公开”，意见“财政局来函”
      而且 赵刚已“修改后同意”，正文“改后的规划”
      当 胡健“修改后同意”，正文“又改的规划”
      那么 赵刚的待办里有“批准”

    @clause-consultation-24 @mandatory @basis-regulations-2019-11
    # en: silence is recorded by the timekeeper alone
    场景: 逾期视为同意只由到期办理岗记
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      而且 今天是 2017-03-28
      当 李娜“逾期视为同意”，机关“区财政局”
      那么 不符合规程，因为“岗位不对”
      而且 可以办理的是定时任务

    @clause-consultation-25 @mandatory @basis-regulations-2019-11
    # en: the body is named
    场景: 征求意见要写明机关
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 李娜“征求意见”
      那么 不予受理，因为“必填的没有填”

    @clause-consultation-26 @mandatory @basis-regulations-2019-11
    # en: the answer is recorded with what it says
    场景: 登记答复要写意见
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      当 李娜“登记答复”，机关“区财政局”，答复“同意公开”
      那么 不予受理，因为“没有写意见”

    @clause-consultation-27 @mandatory @basis-regulations-2019-11
    # en: the answer says whether it consents
    场景: 登记答复要写明同意与否
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      当 李娜“登记答复”，机关“区财政局”，意见“财政局来函”
      那么 不予受理，因为“必填的没有填”

    @clause-consultation-28 @mandatory @basis-regulations-2019-11
    # en: the answer names the body
    场景: 登记答复要写明机关
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      当 李娜“登记答复”，答复“同意公开”，意见“财政局来函”
      那么 不予受理，因为“必填的没有填”

    @clause-consultation-29 @mandatory @basis-regulations-2019-11
    # en: consulted only between audit and approval
    场景大纲: 审核以后、批准以前才征求意见
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      那么 李娜现在不可以“征求意见”
      而且 李娜现在不可以“商请同意”

      例子:
        | 环节     |
        | 拟稿     |
        | 科室提供 |
        | 领导批准 |

    @clause-consultation-30 @mandatory @basis-regulations-2019-11
    # en: there is no answer where nobody was asked
    场景: 没有征求过的没有答复
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 李娜“登记答复”，机关“区财政局”，答复“同意公开”，意见“财政局来函”
      那么 不符合规程，因为“环节不对”

    @clause-consultation-31 @mandatory @basis-regulations-2019-11
    # en: who may consult and record the answer
    场景大纲: 谁可以征求意见和登记答复
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      那么 <人员>现在<可否>“<操作>”

      例子:
        | 人员 | 操作     | 可否   |
        | 李娜 | 征求意见 | 可以   |
        | 吴敏 | 征求意见 | 可以   |
        | 陈静 | 征求意见 | 不可以 |
        | 赵刚 | 征求意见 | 不可以 |
        | 吴敏 | 商请同意 | 可以   |
        | 陈静 | 商请同意 | 不可以 |
        | 吴敏 | 登记答复 | 可以   |
        | 陈静 | 登记答复 | 不可以 |

    @clause-consultation-32 @mandatory @basis-regulations-2019-11
    # en: a return does not end the consultation
    场景: 退回的，征求意见并不终止，答复以后才能批准
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      而且 赵刚已“退回”，到“科室提供”，理由“缺少附件”
      而且 李娜已“审核”
      当 赵刚“批准”
      那么 不符合规程，因为“另有事项挡着”，事项“征求意见中”

  # en: Where the law asks for an agreement, silence is no answer
  规则: 依法须经其他机关批准的，商请同意，不以沉默代替答复

    @clause-consultation-33 @mandatory @basis-regulations-2019-11
    # en: seeking agreement has no limit and awaits the answer
    场景: 商请同意没有时限，等到答复为止
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 李娜“商请同意”，机关“区财政局”
      那么 “征求意见答复时限”没有在计时
      而且 李娜的待办里有“登记答复”

    @clause-consultation-34 @mandatory @basis-regulations-2019-11
    # en: without an answer it is not approved, however long it takes
    场景: 没有答复的不能批准，多久都一样
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“商请同意”，机关“区财政局”
      而且 今天是 2017-06-30
      当 赵刚“批准”
      那么 不符合规程，因为“另有事项挡着”，事项“商请同意中”

    @clause-consultation-35 @mandatory @basis-regulations-2019-11
    # en: nor passed on without an answer
    场景: 商请同意期间也不能转呈
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“商请同意”，机关“区财政局”
      当 赵刚“转呈”，意见“拟同意，请审定”
      那么 不符合规程，因为“另有事项挡着”，事项“商请同意中”

    @clause-consultation-36 @mandatory @basis-regulations-2019-11
    # en: nor approved as amended without an answer
    场景: 商请同意期间也不能修改后同意
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“商请同意”，机关“区财政局”
      当 赵刚“修改后同意”，正文“每人每月五百元”
      那么 不符合规程，因为“另有事项挡着”，事项“商请同意中”

    @clause-consultation-37 @mandatory @basis-regulations-2019-11
    # en: its consent is not presumed
    场景: 不能逾期视为同意
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“商请同意”，机关“区财政局”
      而且 今天是 2017-06-30
      当 定时任务“逾期视为同意”，机关“区财政局”
      那么 不符合规程，因为“环节不对”

    @clause-consultation-38 @mandatory @basis-regulations-2019-11
    # en: with its agreement it is approved
    场景: 答复同意的可以批准
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“商请同意”，机关“区财政局”
      而且 吴敏已“登记答复”，机关“区财政局”，答复“同意公开”，意见“财政局来函”
      当 赵刚“批准”
      那么 该件在“领导批准”环节

    @clause-consultation-39 @mandatory @basis-regulations-2019-11
    # en: with its objection it is not
    场景: 答复不同意的不能批准
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“商请同意”，机关“区财政局”
      而且 吴敏已“登记答复”，机关“区财政局”，答复“不同意公开”，意见“财政局来函”
      当 赵刚“批准”
      那么 不符合规程，因为“赞成的不够”

    @clause-consultation-40 @mandatory @basis-regulations-2019-11
    # en: the body asked is named
    场景: 商请同意要写明机关
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 李娜“商请同意”
      那么 不予受理，因为“必填的没有填”

    @clause-consultation-41 @mandatory @basis-regulations-2019-11
    # en: the answer says whether it agrees, and in what words
    场景: 答复商请同意的，也要写明同意与否和意见
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“商请同意”，机关“区财政局”
      当 李娜“登记答复”，机关“区财政局”，意见“财政局来函”
      那么 不予受理，因为“必填的没有填”

    @clause-consultation-42 @mandatory @basis-regulations-2019-11
    # en: one consulted and one asked to agree: both must have answered
    场景: 一家征求意见、一家商请同意的，都答复了才能批准
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      而且 李娜已“商请同意”，机关“区审计局”
      而且 李娜已“登记答复”，机关“区财政局”，答复“同意公开”，意见“财政局来函”
      而且 李娜已“登记答复”，机关“区审计局”，答复“同意公开”，意见“审计局来函”
      当 赵刚“批准”
      那么 该件在“领导批准”环节
