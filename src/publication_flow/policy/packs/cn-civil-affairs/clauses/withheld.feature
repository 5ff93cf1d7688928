# language: zh-CN
# en: What is withheld comes back
功能: 不予公开的复查

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

  # en: Nothing is withheld for good: it is reviewed
  规则: 不予公开不是一劳永逸，到期复查

    @clause-withheld-1 @mandatory @basis-regulations-2019-18
    # en: with no day given, after twelve months
    场景: 没有写明复查日期的，十二个月后复查
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“不予公开”，理由“涉及隐私”
      那么 “不予公开复查”到 2018-03-06 为止
      而且 办理结果是“不予公开”

    @clause-withheld-2 @mandatory @basis-regulations-2019-18
    # en: with a day given, on that day
    场景: 写明复查日期的，到那天复查
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“不予公开”，理由“涉及隐私”，复查日期“2017-09-01”
      那么 “不予公开复查”到 2017-09-01 为止

    @clause-withheld-3 @mandatory @basis-regulations-2019-18
    # en: the article for withholding may be named
    场景大纲: 可以写明不予公开的条款
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“不予公开”，不予公开的条款“<条款>”，理由“涉及隐私”
      那么 办理结果是“不予公开”

      例子:
        | 条款     |
        | 第十四条 |
        | 第十五条 |
        | 第十六条 |

    @clause-withheld-4 @mandatory @basis-regulations-2019-18
    # en: twelve months from the twenty-ninth of February end with February
    场景: 二月二十九日满十二个月的，到二月末
      假如 今天是 2020-02-29
      而且 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“不予公开”，理由“涉及隐私”
      那么 “不予公开复查”到 2021-02-28 为止

    @clause-withheld-5 @mandatory @basis-regulations-2019-18
    # en: recalled on its day, it waits on the leaders
    场景: 到期提请复查，等局领导决定
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“不予公开”，理由“涉及隐私”
      而且 今天是 2018-03-06
      当 定时任务“到期提请复查”
      那么 赵刚的待办里有“复查后仍不公开”，最迟 2018-04-03
      而且 胡健的待办里有“复查后仍不公开”，最迟 2018-04-03
      而且 “不予公开复查”没有在计时
      而且 公众看不到该件

    @clause-withheld-6 @mandatory @basis-regulations-2019-18
    # en: before its day it waits on nobody
    场景: 到期之前没有人有待办
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“不予公开”，理由“涉及隐私”
      那么 赵刚的待办里没有该件
      而且 定时任务的待办里没有该件

    @clause-withheld-7 @mandatory @basis-regulations-2019-18
    # en: not recalled before its day
    场景: 到期之前不提请
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“不予公开”，理由“涉及隐私”
      而且 今天是 2018-03-05
      当 定时任务“到期提请复查”
      那么 不符合规程，因为“还没有到期”

    @clause-withheld-8 @mandatory @basis-regulations-2019-18
    # en: the day lies ahead and within two years
    场景大纲: 复查日期要在今天以后、两年以内
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“不予公开”，理由“涉及隐私”，复查日期“<日期>”
      那么 不符合规程，因为“日期不在期限内”

      例子:
        | 日期       |
        | 2017-03-05 |
        | 2017-03-06 |
        | 2019-03-07 |

    @clause-withheld-9 @mandatory @basis-regulations-2019-18
    # en: two years are not too many
    场景大纲: 两年整的可以
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“不予公开”，理由“涉及隐私”，复查日期“<日期>”
      那么 “不予公开复查”到 <日期> 为止

      例子:
        | 日期       |
        | 2017-03-07 |
        | 2019-03-06 |

    @clause-withheld-10 @mandatory @basis-regulations-2019-18
    # en: so does the next one
    场景: 仍不公开的，复查日期也在两年以内
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“不予公开”，理由“涉及隐私”
      而且 今天是 2018-03-06
      而且 定时任务已“到期提请复查”
      当 赵刚“复查后仍不公开”，理由“隐私没有隐去”，复查日期“2020-03-07”
      那么 不符合规程，因为“日期不在期限内”

    @clause-withheld-11 @mandatory @basis-regulations-2019-18
    # en: the timekeeper alone recalls it
    场景: 只由到期办理岗提请
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“不予公开”，理由“涉及隐私”
      而且 今天是 2018-03-06
      当 赵刚“到期提请复查”
      那么 不符合规程，因为“岗位不对”
      而且 可以办理的是定时任务

    @clause-withheld-12 @mandatory @basis-regulations-2019-18
    # en: it is recalled once
    场景: 提请过的不再提请
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“不予公开”，理由“涉及隐私”
      而且 今天是 2018-03-06
      而且 定时任务已“到期提请复查”
      当 定时任务“到期提请复查”
      那么 不符合规程，因为“环节不对”

    @clause-withheld-13 @mandatory @basis-regulations-2019-18
    # en: what was declined is not reviewed
    场景: 领导不同意的没有复查
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“不同意”，理由“暂不公开”
      当 定时任务“到期提请复查”
      那么 不符合规程，因为“环节不对”
      而且 “不予公开复查”没有在计时

  # en: Reviewed, a leader keeps it withheld or the section reopens it
  规则: 复查以后，局领导决定仍不公开，或者由科室重新启动

    @clause-withheld-14 @mandatory @basis-regulations-2019-18
    # en: kept, it comes back in another twelve months
    场景: 仍不公开的，再过十二个月复查
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“不予公开”，理由“涉及隐私”
      而且 今天是 2018-03-06
      而且 定时任务已“到期提请复查”
      当 赵刚“复查后仍不公开”，理由“隐私没有隐去”
      那么 “不予公开复查”到 2019-03-06 为止
      而且 “复查办理时限”没有在计时
      而且 赵刚的待办里没有该件

    @clause-withheld-15 @mandatory @basis-regulations-2019-18
    # en: another day may be set
    场景: 仍不公开的，可以另定复查日期
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“不予公开”，理由“涉及隐私”
      而且 今天是 2018-03-06
      而且 定时任务已“到期提请复查”
      当 胡健“复查后仍不公开”，理由“隐私没有隐去”，复查日期“2018-09-03”
      那么 “不予公开复查”到 2018-09-03 为止

    @clause-withheld-16 @mandatory @basis-regulations-2019-18
    # en: two years are not too many for the next one
    场景: 仍不公开的，复查日期两年整的可以
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“不予公开”，理由“涉及隐私”
      而且 今天是 2018-03-06
      而且 定时任务已“到期提请复查”
      当 赵刚“复查后仍不公开”，理由“隐私没有隐去”，复查日期“2020-03-06”
      那么 “不予公开复查”到 2020-03-06 为止

    @clause-withheld-17 @mandatory @basis-regulations-2019-18
    # en: keeping it gives a reason
    场景: 仍不公开要写理由
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“不予公开”，理由“涉及隐私”
      而且 今天是 2018-03-06
      而且 定时任务已“到期提请复查”
      当 赵刚“复查后仍不公开”
      那么 不予受理，因为“没有写理由”

    @clause-withheld-18 @mandatory @basis-regulations-2019-18
    # en: only leaders keep it
    场景: 只有局领导可以决定仍不公开
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“不予公开”，理由“涉及隐私”
      而且 今天是 2018-03-06
      而且 定时任务已“到期提请复查”
      当 李娜“复查后仍不公开”，理由“隐私没有隐去”
      那么 不符合规程，因为“岗位不对”
      而且 可以办理的是赵刚、胡健

    @clause-withheld-19 @mandatory @basis-regulations-2019-18
    # en: nothing is kept that was not recalled
    场景: 没有提请复查的，不用决定
      假如 今天是 2019-05-15
      而且 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“不予公开”，理由“涉及隐私”
      当 赵刚“复查后仍不公开”，理由“隐私没有隐去”
      那么 不符合规程，因为“环节不对”
      而且 依据有“《政府信息公开条例》（2019）第十八条”

    @clause-withheld-20 @mandatory @basis-regulations-2019-18
    # en: reopened, the review is over
    场景: 情形消失的，重新启动，复查了结
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“不予公开”，理由“涉及隐私”
      而且 今天是 2018-03-06
      而且 定时任务已“到期提请复查”
      当 王芳“重新启动”，理由“隐私已隐去”
      那么 该件在“拟稿”环节
      而且 赵刚的待办里没有该件

    @clause-withheld-21 @mandatory @basis-regulations-2019-18
    # en: reopened before its day it is not recalled meanwhile
    场景: 没有到期的也可以重新启动，办理期间不复查
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“不予公开”，理由“涉及隐私”
      当 王芳“重新启动”，理由“隐私已隐去”
      那么 该件在“拟稿”环节
      而且 “不予公开复查”没有在计时

    @clause-withheld-22 @mandatory @basis-regulations-2019-18
    # en: reopened and abandoned, it is reviewed on its day after all
    场景: 重新启动又撤销的，仍到原来的日期复查
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“不予公开”，理由“涉及隐私”
      而且 王芳已“重新启动”，理由“隐私已隐去”
      当 王芳“撤销”，理由“重复拟稿”
      那么 “不予公开复查”到 2018-03-06 为止
      而且 公众看不到该件

    @clause-withheld-23 @mandatory @basis-regulations-2019-18
    # en: and may be reopened again
    场景: 撤销以后还可以再重新启动
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“不予公开”，理由“涉及隐私”
      而且 王芳已“重新启动”，理由“隐私已隐去”
      而且 王芳已“撤销”，理由“重复拟稿”
      当 王芳“重新启动”，理由“隐私已隐去”
      那么 该件在“拟稿”环节

    @clause-withheld-24 @mandatory @basis-regulations-2019-18
    # en: recalled and abandoned, too
    场景: 到期提请复查以后撤销的，也可以再重新启动
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“不予公开”，理由“涉及隐私”
      而且 今天是 2018-03-06
      而且 定时任务已“到期提请复查”
      而且 王芳已“重新启动”，理由“隐私已隐去”
      而且 王芳已“撤销”，理由“重复拟稿”
      当 王芳“重新启动”，理由“隐私已隐去”
      那么 该件在“拟稿”环节

    @clause-withheld-25 @mandatory @basis-regulations-2019-18
    # en: published, the review is over
    场景: 公开以后复查了结
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“不予公开”，理由“涉及隐私”
      而且 今天是 2018-03-06
      而且 定时任务已“到期提请复查”
      而且 王芳已“重新启动”，理由“隐私已隐去”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 周平“发布”
      那么 “不予公开复查”没有在计时
      而且 “复查办理时限”没有在计时
      而且 公众看到的是“低保标准”
