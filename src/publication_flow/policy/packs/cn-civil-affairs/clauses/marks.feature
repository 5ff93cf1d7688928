# language: zh-CN
# en: Marks
功能: 标记

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

  # en: A mark stays as long as it should
  规则: 标记只留到该留的时候

    @clause-marks-1 @mandatory @basis-bureau-chain
    # en: it outlasts a return and ends with the round
    场景大纲: 退回时还在，一轮办完就没有了
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 <人员>已“<操作>”，理由“缺少附件”
      而且 李娜已“退回”，到“拟稿”，理由“缺少附件”
      当 王芳“撤销”，理由“重复拟稿”
      那么 该件没有“<标记>”标记

      例子:
        | 人员 | 操作         | 标记           |
        | 李娜 | 送保密审查   | 送专人保密审查 |
        | 何清 | 确定不得公开 | 确定不得公开   |
        | 李娜 | 提出属性异议 | 公开属性有异议 |

    @clause-marks-2 @mandatory @basis-regulations-2019-17
    # en: a referral outlasts a return
    场景: 报请确定的，退回以后还在
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“送保密审查”
      而且 何清已“报请确定”，理由“定密依据不明”
      当 李娜“退回”，到“拟稿”，理由“缺少附件”
      那么 该件有“报请主管部门确定”标记
      而且 何清现在不可以“保密审查通过”

    @clause-marks-3 @mandatory @basis-regulations-2019-17
    # en: a referral ends with the round
    场景: 报请确定的，撤销以后没有了
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“送保密审查”
      而且 何清已“报请确定”，理由“定密依据不明”
      而且 李娜已“退回”，到“拟稿”，理由“缺少附件”
      当 王芳“撤销”，理由“重复拟稿”
      那么 该件没有“报请主管部门确定”标记

    @clause-marks-4 @mandatory @basis-regulations-2019-17
    # en: what was determined is not undone at the desk of the section
    场景: 确定不得公开以后退回的，不在科室手上改成通过
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 何清已“确定不得公开”，理由“涉及国家秘密”
      而且 李娜已“退回”，到“拟稿”，理由“缺少附件”
      那么 何清现在不可以“保密审查通过”
      而且 赵刚现在不可以“不予公开”

    @clause-marks-5 @mandatory @basis-regulations-2019-17
    # en: nobody else undoes it
    场景: 确定不得公开以后，别人不能改成通过
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 何清已“确定不得公开”，理由“涉及国家秘密”
      那么 李娜现在不可以“保密审查通过”

    @clause-marks-6 @mandatory @basis-regulations-2019-11
    # en: consulting and agreement outlast a return
    场景大纲: 商请和征求意见，退回以后仍要答复
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“<操作>”，机关“区财政局”
      当 赵刚“退回”，到“拟稿”，理由“缺少附件”
      那么 该件有“<标记>”标记

      例子:
        | 操作     | 标记       |
        | 征求意见 | 征求意见中 |
        | 商请同意 | 商请同意中 |

    @clause-marks-38 @mandatory @basis-regulations-2019-11
    # en: they end with the round, at the latest
    场景大纲: 领导不同意的，征求意见、商请同意随之终止
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“<操作>”，机关“区财政局”
      当 赵刚“不同意”，理由“缺少附件”
      那么 该件没有“<标记>”标记

      例子:
        | 操作     | 标记       |
        | 征求意见 | 征求意见中 |
        | 商请同意 | 商请同意中 |

    @clause-marks-40 @mandatory @basis-bureau-chain
    # en: so does a deliberation
    场景: 领导不同意的，审议随之终止
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 吴敏已“提交审议”
      当 赵刚“不同意”，理由“缺少附件”
      那么 该件没有“审议中”标记

    @clause-marks-39 @mandatory @basis-regulations-2019-11
    # en: while it is returned, no limit runs for the answer
    场景: 退回期间，征求意见的时限不计
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      当 赵刚“退回”，到“拟稿”，理由“缺少附件”
      那么 “征求意见答复时限”没有在计时

    @clause-marks-7 @mandatory @basis-bureau-persons
    # en: an urging ends where the item goes on
    场景: 催办到离开环节为止
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 丁宁已“催办”，理由“快到期了”
      当 李娜“审核”
      那么 该件没有“已催办”标记

    @clause-marks-8 @mandatory @basis-regulations-2019-18
    # en: what is published after all is reviewed no more
    场景: 不予公开的，重新启动并发布以后不再待复查
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“不予公开”，理由“涉及隐私”
      而且 王芳已“重新启动”，理由“隐私已隐去”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 周平“发布”
      那么 该件没有“不予公开，待复查”标记

    @clause-marks-9 @mandatory @basis-regulations-2019-4
    # en: a correction leaves what waits to be reconfirmed
    场景: 更正办理当中，待确认的标记还在
      假如 “本局职能”已办到“已发布”，栏目是“机构职能”
      而且 今天是 2018-03-07
      而且 定时任务已“提请确认现行有效”
      而且 钱进已“更正”，正文“改后的职能”，理由“标准有误”
      当 钱进“撤销”，理由“不用更正”
      那么 该件有“待确认现行有效”标记

    @clause-marks-10 @mandatory @basis-regulations-2019-4
    # en: what was reconfirmed stays so through a correction
    场景: 更正以后，确认过的标记还在
      假如 “本局职能”已办到“已发布”，栏目是“机构职能”
      而且 今天是 2018-03-07
      而且 定时任务已“提请确认现行有效”
      而且 邓磊已“确认现行有效”
      而且 钱进已“更正”，正文“改后的职能”，理由“标准有误”
      当 钱进“撤销”，理由“不用更正”
      那么 该件有“已确认现行有效”标记

    @clause-marks-11 @mandatory @basis-regulations-2019-4
    # en: the cycle rests while it is being corrected
    场景: 更正办理当中不计确认周期
      假如 “本局职能”已办到“已发布”，栏目是“机构职能”
      当 钱进“更正”，正文“改后的职能”，理由“标准有误”
      那么 “长期公开确认周期”没有在计时

    @clause-marks-12 @mandatory @basis-regulations-2019-4
    # en: so does the next one
    场景: 确认过的，更正当中不计再次确认
      假如 “本局职能”已办到“已发布”，栏目是“机构职能”
      而且 今天是 2018-03-07
      而且 定时任务已“提请确认现行有效”
      而且 邓磊已“确认现行有效”
      当 钱进“更正”，正文“改后的职能”，理由“标准有误”
      那么 “长期公开再次确认周期”没有在计时

    @clause-marks-13 @mandatory @basis-regulations-2019-4
    # en: asked again on the day after twelve months
    场景: 再次确认，满十二个月的第二天才提请
      假如 “本局职能”已办到“已发布”，栏目是“机构职能”
      而且 今天是 2018-03-07
      而且 定时任务已“提请确认现行有效”
      而且 邓磊已“确认现行有效”
      而且 今天是 2019-03-07
      当 定时任务“提请确认现行有效”
      那么 不符合规程，因为“还没有到期”

    @clause-marks-14 @mandatory @basis-regulations-2019-4
    # en: asked again it is no longer reconfirmed
    场景: 再次提请以后，不再算确认过
      假如 “本局职能”已办到“已发布”，栏目是“机构职能”
      而且 今天是 2018-03-07
      而且 定时任务已“提请确认现行有效”
      而且 邓磊已“确认现行有效”
      而且 今天是 2019-03-08
      当 定时任务“提请确认现行有效”
      那么 该件没有“已确认现行有效”标记
      而且 该件有“待确认现行有效”标记

  # en: An urging is told to those concerned, other marks are not
  规则: 催办要告诉经办的人，其他标记不另通知

    @clause-marks-15 @mandatory @basis-bureau-persons
    # en: an urging is told
    场景: 催办告诉经办的人
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 丁宁“催办”，理由“快到期了”
      那么 该件有“已催办”标记
      而且 经办过该件的人会得知催办

    @clause-marks-16 @mandatory @basis-bureau-chain
    # en: review, determination and dispute are not
    场景大纲: 送审、不得公开和异议不另通知
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 <人员>“<操作>”，理由“缺少附件”
      那么 经办过该件的人不会另外得到通知

      例子:
        | 人员 | 操作         |
        | 李娜 | 送保密审查   |
        | 何清 | 确定不得公开 |
        | 李娜 | 提出属性异议 |

    @clause-marks-17 @mandatory @basis-regulations-2019-17
    # en: a referral is not
    场景: 报请确定不另通知
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“送保密审查”
      当 何清“报请确定”，理由“定密依据不明”
      那么 经办过该件的人不会另外得到通知

    @clause-marks-18 @mandatory @basis-bureau-chain
    # en: a deliberation is not
    场景: 提交审议不另通知
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 吴敏“提交审议”
      那么 经办过该件的人不会另外得到通知

    @clause-marks-19 @mandatory @basis-regulations-2019-11
    # en: consulting and seeking agreement are not
    场景大纲: 征求意见和商请同意不另通知
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 李娜“<操作>”，机关“区财政局”
      那么 经办过该件的人不会另外得到通知

      例子:
        | 操作     |
        | 征求意见 |
        | 商请同意 |

    @clause-marks-20 @mandatory @basis-regulations-2019-18
    # en: a recall for review is not
    场景: 提请复查不另通知
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“不予公开”，理由“涉及隐私”
      而且 今天是 2018-03-06
      当 定时任务“到期提请复查”
      那么 经办过该件的人不会另外得到通知

    @clause-marks-21 @mandatory @basis-regulations-2019-18
    # en: keeping it withheld is not
    场景: 仍不公开不另通知
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“不予公开”，理由“涉及隐私”
      而且 今天是 2018-03-06
      而且 定时任务已“到期提请复查”
      当 赵刚“复查后仍不公开”，理由“隐私没有隐去”，复查日期“2020-03-06”
      那么 经办过该件的人不会另外得到通知
      而且 “不予公开复查”到 2020-03-06 为止

    @clause-marks-22 @mandatory @basis-regulations-2019-4
    # en: asking to reconfirm is not
    场景: 提请确认不另通知
      假如 “本局职能”已办到“已发布”，栏目是“机构职能”
      而且 今天是 2018-03-07
      当 定时任务“提请确认现行有效”
      那么 经办过该件的人不会另外得到通知

    @clause-marks-23 @mandatory @basis-regulations-2019-4
    # en: nor is reconfirming
    场景: 确认不另通知
      假如 “本局职能”已办到“已发布”，栏目是“机构职能”
      而且 今天是 2018-03-07
      而且 定时任务已“提请确认现行有效”
      当 邓磊“确认现行有效”
      那么 经办过该件的人不会另外得到通知

  # en: Each body's answer counts for itself
  规则: 各家的答复分开计

    @clause-marks-24 @mandatory @basis-regulations-2019-11
    # en: one agreement given leaves the other waited for
    场景: 一家商请已有答复，另一家还在等
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“商请同意”，机关“区财政局”
      而且 李娜已“商请同意”，机关“区审计局”
      当 李娜“登记答复”，机关“区财政局”，答复“同意公开”，意见“财政局来函”
      那么 该件有“商请同意中”标记

    @clause-marks-25 @mandatory @basis-regulations-2019-11
    # en: the answer of whose agreement is sought, while another is consulted
    场景: 征求意见当中登记商请的答复
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      而且 李娜已“商请同意”，机关“区审计局”
      当 李娜“登记答复”，机关“区审计局”，答复“同意公开”，意见“审计局来函”
      那么 该件没有“商请同意中”标记
      而且 该件有“征求意见中”标记

    @clause-marks-26 @mandatory @basis-regulations-2019-11
    # en: who was not asked has no answer
    场景: 没有问过的机关不能登记答复
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      当 李娜“登记答复”，机关“区审计局”，答复“同意公开”，意见“审计局来函”
      那么 不符合规程，因为“不是应有的情形”

    @clause-marks-27 @mandatory @basis-regulations-2019-11
    # en: nor has whose agreement was not sought
    场景: 没有商请过的机关也不能登记答复
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“商请同意”，机关“区财政局”
      当 李娜“登记答复”，机关“区审计局”，答复“同意公开”，意见“审计局来函”
      那么 不符合规程，因为“不是应有的情形”

    @clause-marks-28 @mandatory @basis-regulations-2019-11
    # en: silence of one leaves the other consulted
    场景: 一家逾期，另一家仍在征求
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      而且 李娜已“征求意见”，机关“区审计局”
      而且 今天是 2017-03-28
      当 定时任务“逾期视为同意”，机关“区财政局”
      那么 该件有“征求意见中”标记

    @clause-marks-29 @mandatory @basis-regulations-2019-11
    # en: silence when asked again takes back an objection
    场景: 原来不同意的，再次征求逾期的视为同意
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 李娜已“征求意见”，机关“区财政局”
      而且 李娜已“登记答复”，机关“区财政局”，答复“不同意公开”，意见“财政局来函”
      而且 李娜已“征求意见”，机关“区财政局”
      而且 今天是 2017-03-28
      而且 定时任务已“逾期视为同意”，机关“区财政局”
      当 赵刚“批准”
      那么 该件在“领导批准”环节

  # en: What was determined is withheld by a leader
  规则: 确定不得公开以后，由局领导不予公开

    @clause-marks-30 @mandatory @basis-regulations-2019-18
    # en: reviewed within two years
    场景大纲: 复查日期最长两年
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 何清已“确定不得公开”，理由“涉及国家秘密”
      当 赵刚“不予公开”，理由“涉及国家秘密”，复查日期“<日期>”
      那么 “不予公开复查”到 <日期> 为止

      例子:
        | 日期       |
        | 2017-09-01 |
        | 2019-03-06 |

    @clause-marks-31 @mandatory @basis-regulations-2019-17
    # en: a correction is not withheld
    场景: 更正当中不能不予公开
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 陈静已“提供”
      而且 何清已“确定不得公开”，理由“涉及国家秘密”
      当 赵刚“不予公开”，理由“涉及国家秘密”
      那么 不符合规程，因为“环节不对”

    @clause-marks-32 @mandatory @basis-regulations-2019-18
    # en: what was reopened is not recalled
    场景: 重新启动以后，到了日子也不提请复查
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“不予公开”，理由“涉及隐私”
      而且 王芳已“重新启动”，理由“隐私已隐去”
      而且 今天是 2018-03-06
      当 定时任务“到期提请复查”
      那么 不符合规程，因为“环节不对”

    @clause-marks-33 @mandatory @basis-regulations-2019-16
    # en: each article may be the one
    场景大纲: 不主动公开的条款任选其一
      当 王芳“拟稿”，标题“低保标准”，正文“低保标准”，栏目“救助公示”，公开属性“依申请公开”，不主动公开的条款“<条款>”，不主动公开的理由“涉及隐私”
      那么 该件在“拟稿”环节

      例子:
        | 条款                                           |
        | 第十四条：国家秘密、法律法规禁止、三安全一稳定 |
        | 第十五条：商业秘密、个人隐私                   |
        | 第十六条：内部事务信息                         |
        | 第十六条：过程性信息                           |
        | 第十六条：行政执法案卷                         |

  # en: Short limits are counted in working days, too
  规则: 短的时限也按工作日计

    @clause-marks-34 @mandatory @basis-bureau-chain
    # en: three to audit, over a weekend
    场景: 审核三个工作日，跨过周末
      假如 今天是 2017-03-09
      而且 “低保标准”已办到“科室提供”，栏目是“救助公示”
      那么 “审核时限”到 2017-03-14 为止

    @clause-marks-35 @mandatory @basis-bureau-chain
    # en: three to approve, over a weekend
    场景: 批准三个工作日，跨过周末
      假如 今天是 2017-03-09
      而且 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      那么 “批准时限”到 2017-03-14 为止

    @clause-marks-36 @mandatory @basis-bureau-chain
    # en: two after a suspension, over a weekend
    场景: 先行撤下两个工作日内处置，跨过周末
      假如 今天是 2017-03-09
      而且 “低保标准”已办到“已发布”，栏目是“救助公示”
      当 李娜“先行撤下”，理由“标准有误”
      那么 “先行撤下后处置时限”到 2017-03-13 为止

    @clause-marks-37 @mandatory @basis-bureau-chain
    # en: three to confirm a telephone call, over a weekend
    场景: 电话签批三个工作日内确认，跨过周末
      假如 今天是 2017-03-09
      而且 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“批准”，签批方式“电话”，补录人“吴敏”
      那么 “电话签批确认时限”到 2017-03-14 为止
