# language: zh-CN
# en: Feedback
功能: 公众反馈

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

  # en: What a reader says is received and goes to a section
  规则: 公众反馈逐件登记，交承办科室

    @clause-feedback-1 @mandatory @seed-24
    # en: who may receive it
    场景大纲: 谁可以登记
      当 <人员>“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”
      那么 该件在“已收到”环节

      例子:
        | 人员 |
        | 李娜 |
        | 周平 |
        | 吴敏 |
        | 钱进 |

    @clause-feedback-2 @mandatory @seed-24
    # en: who may receive it, and who may not
    场景大纲: 谁可以登记，其他人不能
      当 <人员>“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”
      那么 不符合规程，因为“岗位不对”

      例子:
        | 人员 |
        | 陈静 |
        | 丁宁 |
        | 胡健 |

    @clause-feedback-3 @mandatory @seed-24
    # en: it has a content
    场景: 登记要写内容
      当 李娜“登记反馈”
      那么 不予受理，因为“没有写内容”

    @clause-feedback-4 @mandatory @seed-24
    # en: it has a title
    场景: 要写明标题
      当 李娜“登记反馈”，反馈内容“应为五百元”，承办科室“社会救助科”
      那么 不予受理，因为“必填的没有填”

    @clause-feedback-5 @mandatory @seed-24
    # en: it says what was said
    场景: 要写明说了什么
      当 李娜“登记反馈”，标题“标准写错了”，承办科室“社会救助科”
      那么 不予受理，因为“必填的没有填”

    @clause-feedback-6 @mandatory @seed-24
    # en: it says which section handles it
    场景: 要写明由哪个科室承办
      当 李娜“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”
      那么 不予受理，因为“必填的没有填”

    @clause-feedback-7 @mandatory @seed-24
    # en: what it is about must be there
    场景: 所涉的信息要真有
      当 李娜“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”，所涉信息“2017-9999”
      那么 不予受理，因为“没有这一件”

    @clause-feedback-8 @mandatory @seed-24
    # en: all parts are only so long
    场景大纲: 各项有字数上限
      当 李娜“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”，其中“<部分>”写 <字数> 个字
      那么 该件在“已收到”环节

      例子:
        | 部分     | 字数  |
        | 标题     | 200   |
        | 反馈内容 | 20000 |
        | 联系方式 | 200   |

    @clause-feedback-9 @mandatory @seed-24
    # en: all parts are only so long, and nothing longer is accepted
    场景大纲: 各项有字数上限，超过的不予受理
      当 李娜“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”，其中“<部分>”写 <字数> 个字
      那么 不予受理，因为“字数超过上限”

      例子:
        | 部分     | 字数  |
        | 标题     | 201   |
        | 反馈内容 | 20001 |
        | 联系方式 | 201   |

  # en: It is answered within fifteen working days
  规则: 十五个工作日内答复

    @clause-feedback-10 @mandatory @seed-24
    # en: fifteen working days from the day it was received
    场景: 自收到之日起十五个工作日
      当 李娜“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”
      那么 “答复时限”到 2017-03-27 为止
      而且 陈静的待办里有“说明答复”，最迟 2017-03-27
      而且 陈静的待办里有“更正后答复”，最迟 2017-03-27
      而且 陈静的待办里有“澄清后答复”，最迟 2017-03-27
      而且 邓磊的待办里没有该件

    @clause-feedback-11 @mandatory @seed-24
    # en: who may answer
    场景大纲: 谁可以答复
      假如 李娜已“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”
      那么 <人员>现在<可否>“<操作>”

      例子:
        | 人员 | 操作       | 可否   |
        | 陈静 | 说明答复   | 可以   |
        | 吴敏 | 说明答复   | 可以   |
        | 邓磊 | 说明答复   | 不可以 |
        | 王芳 | 说明答复   | 不可以 |
        | 陈静 | 更正后答复 | 可以   |
        | 吴敏 | 更正后答复 | 可以   |
        | 李娜 | 更正后答复 | 不可以 |
        | 陈静 | 澄清后答复 | 可以   |
        | 吴敏 | 澄清后答复 | 可以   |
        | 李娜 | 澄清后答复 | 不可以 |

    @clause-feedback-12 @mandatory @seed-24
    # en: where nothing is wrong it is explained
    场景: 没有错的作出说明
      假如 李娜已“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”
      当 陈静“说明答复”，意见“原标准无误”
      那么 该件在“已答复”环节
      而且 办理结果是“已作说明”
      而且 “答复时限”没有在计时

    @clause-feedback-13 @mandatory @seed-24
    # en: another section does not answer
    场景: 别的科室不能代答
      假如 李娜已“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”
      当 邓磊“说明答复”，意见“原标准无误”
      那么 不符合规程，因为“不是本科室的事项”

    @clause-feedback-14 @mandatory @seed-24
    # en: who received it does not answer
    场景: 登记的人不能答复
      假如 李娜已“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”
      当 李娜“说明答复”，意见“原标准无误”
      那么 不符合规程，因为“岗位不对”

    @clause-feedback-15 @mandatory @seed-24
    # en: what was answered is not answered again
    场景大纲: 答复过的不再答复
      假如 李娜已“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”
      而且 陈静已“说明答复”，意见“原标准无误”
      当 吴敏“<操作>”，意见“原标准无误”，理由“快到期了”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 说明答复 |
        | 催办     |

    @clause-feedback-16 @mandatory @basis-regulations-2019-6
    # en: nor by a correction
    场景: 答复过的不再以更正答复
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 李娜已“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”
      而且 陈静已“说明答复”，意见“原标准无误”
      当 吴敏“更正后答复”，意见“已更正”，更正的事项“2017-0001”
      那么 不符合规程，因为“环节不对”

    @clause-feedback-17 @mandatory @basis-regulations-2019-6
    # en: nor by a clarification
    场景: 答复过的不再以澄清答复
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 李娜已“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”
      而且 陈静已“说明答复”，意见“原标准无误”
      当 吴敏“澄清后答复”，意见“已更正”，澄清的事项“2017-0001”
      那么 不符合规程，因为“环节不对”

    @clause-feedback-18 @mandatory @seed-24
    # en: an answer says something
    场景: 说明要写明答复了什么
      假如 李娜已“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”
      当 陈静“说明答复”
      那么 不予受理，因为“没有写意见”

  # en: What was wrong is corrected, what was false clarified, then answered
  规则: 信息有误的更正，虚假或不完整的澄清，再作答复

    @clause-feedback-19 @mandatory @basis-regulations-2019-6
    # en: corrected first, and the answer names what was corrected
    场景: 先更正，答复时写明更正的是哪一件
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 李娜已“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”，所涉信息“2017-0001”
      而且 接着说 2017-0001
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
        | 周平 | 发布 |
      而且 接着说 2017-0002
      当 陈静“更正后答复”，意见“已更正”，更正的事项“2017-0001”
      那么 该件在“已答复”环节
      而且 办理结果是“予以更正”

    @clause-feedback-20 @mandatory @basis-regulations-2019-6
    # en: a clarification is published, and the answer names it
    场景: 发布澄清，答复时写明澄清的是哪一件
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 李娜已“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”
      当 吴敏“澄清后答复”，意见“已澄清”，澄清的事项“2017-0001”
      那么 该件在“已答复”环节
      而且 办理结果是“予以澄清”

    @clause-feedback-21 @mandatory @basis-regulations-2019-6
    # en: the correction named must be there
    场景: 写明的更正要真有
      假如 李娜已“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”
      当 陈静“更正后答复”，意见“已更正”，更正的事项“2017-9999”
      那么 不予受理，因为“没有这一件”

    @clause-feedback-22 @mandatory @basis-regulations-2019-6
    # en: so must a clarification
    场景: 澄清的事项也要真有
      假如 李娜已“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”
      当 陈静“澄清后答复”，意见“已澄清”，澄清的事项“2017-9999”
      那么 不予受理，因为“没有这一件”

    @clause-feedback-23 @mandatory @basis-regulations-2019-6
    # en: it must be named
    场景大纲: 要写明是哪一件
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 李娜已“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”
      当 陈静“<操作>”，意见“已更正”
      那么 不予受理，因为“必填的没有填”

      例子:
        | 操作       |
        | 更正后答复 |
        | 澄清后答复 |

    @clause-feedback-24 @mandatory @basis-regulations-2019-6
    # en: an answer by a correction says something
    场景: 更正后答复要写意见
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 李娜已“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”
      当 陈静“更正后答复”，更正的事项“2017-0001”
      那么 不予受理，因为“没有写意见”

    @clause-feedback-25 @mandatory @basis-regulations-2019-6
    # en: an answer by a clarification says something
    场景: 澄清后答复要写意见
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 李娜已“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”
      当 陈静“澄清后答复”，澄清的事项“2017-0001”
      那么 不予受理，因为“没有写意见”

    @clause-feedback-26 @mandatory @basis-regulations-2019-6
    # en: who received it does not answer by a correction
    场景: 登记的人不能更正后答复
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 李娜已“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”
      当 李娜“更正后答复”，意见“已更正”，更正的事项“2017-0001”
      那么 不符合规程，因为“岗位不对”

    @clause-feedback-27 @mandatory @basis-regulations-2019-6
    # en: who received it does not answer by a clarification
    场景: 登记的人不能澄清后答复
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 李娜已“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”
      当 李娜“澄清后答复”，意见“已更正”，澄清的事项“2017-0001”
      那么 不符合规程，因为“岗位不对”

  # en: What waits for its answer is urged
  规则: 迟迟没有答复的催办

    @clause-feedback-28 @mandatory @seed-24
    # en: who may urge
    场景大纲: 谁可以催办
      假如 李娜已“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”
      那么 <人员>现在<可否>“催办”

      例子:
        | 人员 | 可否   |
        | 吴敏 | 可以   |
        | 胡健 | 可以   |
        | 丁宁 | 可以   |
        | 陈静 | 不可以 |
        | 李娜 | 不可以 |

    @clause-feedback-29 @mandatory @seed-24
    # en: urging leaves its mark and is told
    场景: 催办留下标记，经办的人得知
      假如 李娜已“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”
      当 丁宁“催办”，理由“快到期了”
      那么 该件有“已催办”标记
      而且 经办过该件的人会得知催办

    @clause-feedback-30 @mandatory @seed-24
    # en: once answered the mark is gone
    场景: 答复以后标记就没有了
      假如 李娜已“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”
      而且 丁宁已“催办”，理由“快到期了”
      当 陈静“说明答复”，意见“原标准无误”
      那么 该件没有“已催办”标记

    @clause-feedback-31 @mandatory @seed-24
    # en: urging gives its reason
    场景: 催办要写理由
      假如 李娜已“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”
      当 丁宁“催办”
      那么 不予受理，因为“没有写理由”

    @clause-feedback-32 @mandatory @seed-24
    # en: a section does not urge itself
    场景: 科室自己不催自己
      假如 李娜已“登记反馈”，标题“标准写错了”，反馈内容“应为五百元”，承办科室“社会救助科”
      当 陈静“催办”，理由“快到期了”
      那么 不符合规程，因为“岗位不对”
