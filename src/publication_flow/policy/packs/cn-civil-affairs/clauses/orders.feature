# language: zh-CN
# en: Orders
功能: 督办与整改

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

  # en: Each kind of order is given by those who may give it
  规则: 督办、责令整改、督促公示，各由有权的人交办

    @clause-orders-1 @mandatory @basis-bureau-persons
    # en: who may give which order
    场景大纲: 谁可以交办什么
      当 <人员>“<操作>”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”，理由“渠道不够广泛”
      那么 该件在“已交办”环节
      而且 该件正在办理的是“<一轮>”
      而且 陈静的待办里有“报告结果”，最迟 2017-03-31

      例子:
        | 人员 | 操作     | 一轮     |
        | 吴敏 | 督办     | 督办     |
        | 胡健 | 督办     | 督办     |
        | 丁宁 | 督办     | 督办     |
        | 胡健 | 责令整改 | 责令整改 |
        | 丁宁 | 责令整改 | 责令整改 |
        | 陈静 | 督促公示 | 督促公示 |
        | 吴敏 | 督促公示 | 督促公示 |

    @clause-orders-2 @mandatory @basis-bureau-persons
    # en: nobody else gives it
    场景大纲: 其他人不能交办
      当 <人员>“<操作>”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”，理由“渠道不够广泛”
      那么 不符合规程，因为“岗位不对”

      例子:
        | 人员 | 操作     |
        | 陈静 | 督办     |
        | 李娜 | 督办     |
        | 赵刚 | 督办     |
        | 石岚 | 督办     |
        | 吴敏 | 责令整改 |
        | 陈静 | 责令整改 |
        | 王芳 | 督促公示 |
        | 丁宁 | 督促公示 |
        | 胡健 | 督促公示 |

    @clause-orders-3 @mandatory @basis-bureau-persons
    # en: an order says what is ordered
    场景大纲: 交办要写明内容
      当 <人员>“<操作>”，理由“渠道不够广泛”
      那么 不予受理，因为“没有写内容”

      例子:
        | 人员 | 操作     |
        | 吴敏 | 督办     |
        | 丁宁 | 责令整改 |
        | 陈静 | 督促公示 |

    @clause-orders-4 @mandatory @basis-bureau-persons
    # en: it has a title
    场景: 要写明标题
      当 吴敏“督办”，承办单位“社会救助科”，办结期限“2017-03-31”
      那么 不予受理，因为“必填的没有填”

    @clause-orders-5 @mandatory @basis-bureau-persons
    # en: it says who is to do it
    场景: 要写明由谁承办
      当 吴敏“督办”，标题“公开专栏改版”，办结期限“2017-03-31”
      那么 不予受理，因为“必填的没有填”

    @clause-orders-6 @mandatory @basis-bureau-persons
    # en: it says by when
    场景: 要写明哪天办结
      当 吴敏“督办”，标题“公开专栏改版”，承办单位“社会救助科”
      那么 不予受理，因为“必填的没有填”

    @clause-orders-7 @mandatory @basis-regulations-2019-47
    # en: rectification is ordered with a reason
    场景: 责令整改要写理由
      当 丁宁“责令整改”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”
      那么 不予受理，因为“没有写理由”

    @clause-orders-8 @mandatory @basis-bureau-persons
    # en: what it is about must be there
    场景: 所涉的事项要真有
      当 吴敏“督办”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”，所涉事项“2017-9999”
      那么 不予受理，因为“没有这一件”

    @clause-orders-9 @mandatory @basis-bureau-persons
    # en: title and body are only so long
    场景大纲: 标题和正文各有字数上限
      当 吴敏“督办”，承办单位“社会救助科”，办结期限“2017-03-31”，标题“公开专栏改版”，其中“<部分>”写 <字数> 个字
      那么 该件在“已交办”环节

      例子:
        | 部分 | 字数  |
        | 标题 | 200   |
        | 正文 | 20000 |

    @clause-orders-10 @mandatory @basis-bureau-persons
    # en: title and body are only so long, and nothing longer is accepted
    场景大纲: 标题和正文各有字数上限，超过的不予受理
      当 吴敏“督办”，承办单位“社会救助科”，办结期限“2017-03-31”，标题“公开专栏改版”，其中“<部分>”写 <字数> 个字
      那么 不予受理，因为“字数超过上限”

      例子:
        | 部分 | 字数  |
        | 标题 | 201   |
        | 正文 | 20001 |

  # en: Who is to do it reports the result in time
  规则: 承办单位限期报告结果

    @clause-orders-11 @mandatory @basis-bureau-persons
    # en: the head of the unit or of the office reports
    场景大纲: 由承办单位的负责人或办公室主任报告
      假如 丁宁已“责令整改”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”，理由“渠道不够广泛”
      那么 <人员>现在<可否>“报告结果”

      例子:
        | 人员 | 可否   |
        | 陈静 | 可以   |
        | 吴敏 | 可以   |
        | 邓磊 | 不可以 |
        | 王芳 | 不可以 |
        | 石岚 | 不可以 |
        | 丁宁 | 不可以 |
        | 马强 | 不可以 |

    @clause-orders-12 @mandatory @basis-bureau-persons
    # en: another section does not report for it
    场景: 别的科室不能代报
      假如 丁宁已“责令整改”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”，理由“渠道不够广泛”
      当 邓磊“报告结果”，意见“已设立专栏”
      那么 不符合规程，因为“不是本科室的事项”

    @clause-orders-13 @mandatory @basis-bureau-persons
    # en: a section clerk does not report
    场景: 科室经办岗不能报告
      假如 丁宁已“责令整改”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”，理由“渠道不够广泛”
      当 王芳“报告结果”，意见“已设立专栏”
      那么 不符合规程，因为“岗位不对”

    @clause-orders-14 @mandatory @basis-bureau-persons
    # en: what was reported waits to be settled
    场景: 报告以后等确认
      假如 丁宁已“责令整改”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”，理由“渠道不够广泛”
      当 陈静“报告结果”，意见“已设立专栏”
      那么 该件在“已报结果”环节
      而且 吴敏的待办里有“确认落实”，最迟 2017-03-13
      而且 丁宁的待办里没有“退回重办”
      而且 陈静的待办里没有该件

    @clause-orders-15 @mandatory @basis-bureau-persons
    # en: a report says what was done
    场景: 报告要写明办得怎样
      假如 丁宁已“责令整改”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”，理由“渠道不够广泛”
      当 陈静“报告结果”
      那么 不予受理，因为“没有写意见”

    @clause-orders-16 @mandatory @basis-bureau-persons
    # en: a report may bring its papers
    场景: 报告时可以附材料
      假如 丁宁已“责令整改”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”，理由“渠道不够广泛”
      当 陈静“报告结果”，意见“已设立专栏”，附件“说明.txt”
      那么 该件在“已报结果”环节

    @clause-orders-17 @mandatory @basis-bureau-persons
    # en: a report does not change what was ordered
    场景: 报告时不能改交办的内容
      假如 丁宁已“责令整改”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”，理由“渠道不够广泛”
      当 陈静“报告结果”，意见“已设立专栏”，标题“低保标准”
      那么 不予受理，因为“这一部分不能改”

    @clause-orders-18 @mandatory @basis-bureau-persons
    # en: what was reported is not reported again
    场景: 报过的不再报
      假如 丁宁已“责令整改”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”，理由“渠道不够广泛”
      而且 陈静已“报告结果”，意见“已设立专栏”
      当 陈静“报告结果”，意见“已设立专栏”
      那么 不符合规程，因为“环节不对”

  # en: Those who order settle it or send it back
  规则: 交办的人确认落实，或退回重办

    @clause-orders-19 @mandatory @basis-bureau-persons
    # en: who settles supervision and rectification
    场景大纲: 督办和整改由谁确认
      假如 胡健已“<交办>”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”，理由“渠道不够广泛”
      而且 陈静已“报告结果”，意见“已设立专栏”
      那么 <人员>现在<可否>“<操作>”

      例子:
        | 交办     | 人员 | 操作     | 可否   |
        | 督办     | 吴敏 | 确认落实 | 可以   |
        | 督办     | 胡健 | 确认落实 | 可以   |
        | 督办     | 丁宁 | 确认落实 | 可以   |
        | 责令整改 | 吴敏 | 确认落实 | 可以   |
        | 责令整改 | 胡健 | 确认落实 | 可以   |
        | 督办     | 陈静 | 确认落实 | 不可以 |
        | 责令整改 | 陈静 | 确认落实 | 不可以 |
        | 责令整改 | 李娜 | 确认落实 | 不可以 |
        | 督办     | 吴敏 | 退回重办 | 可以   |
        | 督办     | 胡健 | 退回重办 | 可以   |
        | 督办     | 丁宁 | 退回重办 | 可以   |
        | 督办     | 陈静 | 退回重办 | 不可以 |

    @clause-orders-20 @mandatory @basis-bureau-persons
    # en: settled, it is done
    场景大纲: 确认以后办结
      假如 胡健已“<交办>”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”，理由“渠道不够广泛”
      而且 陈静已“报告结果”，意见“已设立专栏”
      当 丁宁“确认落实”
      那么 该件在“已办结”环节
      而且 办理结果是“已落实”
      而且 吴敏的待办里没有该件

      例子:
        | 交办     |
        | 督办     |
        | 责令整改 |

    @clause-orders-21 @mandatory @basis-bureau-persons
    # en: who did it neither settles it nor sends it back
    场景大纲: 承办的人自己不能确认落实，也不能退回
      假如 胡健已“<交办>”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”，理由“渠道不够广泛”
      而且 陈静已“报告结果”，意见“已设立专栏”
      当 陈静“<操作>”，理由“没有写明日期”
      那么 不符合规程，因为“岗位不对”

      例子:
        | 交办     | 操作     |
        | 督办     | 确认落实 |
        | 责令整改 | 确认落实 |
        | 责令整改 | 退回重办 |

    @clause-orders-22 @mandatory @basis-bureau-persons
    # en: without a report nothing is settled or sent back
    场景大纲: 没有报告的，不能确认，也不用退回
      假如 胡健已“<交办>”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”，理由“渠道不够广泛”
      当 丁宁“<操作>”，理由“没有写明日期”
      那么 不符合规程，因为“环节不对”

      例子:
        | 交办     | 操作     |
        | 督办     | 确认落实 |
        | 责令整改 | 确认落实 |
        | 督办     | 退回重办 |

    @clause-orders-23 @mandatory @seed-39
    # en: nor is what was to be posted
    场景: 没有报告的公示，也不能确认
      假如 吴敏已“督促公示”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”，附件“现场照片.png”
      当 丁宁“确认落实”
      那么 不符合规程，因为“环节不对”

    @clause-orders-24 @mandatory @basis-bureau-persons
    # en: what is sent back is reported anew
    场景: 退回的要重新报告
      假如 胡健已“督办”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”
      而且 陈静已“报告结果”，意见“已设立专栏”
      当 吴敏“退回重办”，理由“没有写明日期”
      那么 该件在“已交办”环节
      而且 陈静的待办里有“报告结果”，最迟 2017-03-31

    @clause-orders-25 @mandatory @basis-bureau-persons
    # en: it is sent back with a reason
    场景: 退回要写理由
      假如 胡健已“督办”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”
      而且 陈静已“报告结果”，意见“已设立专栏”
      当 吴敏“退回重办”
      那么 不予受理，因为“没有写理由”

  # en: What a township posts is proved
  规则: 乡镇街道公示要有证明

    @clause-orders-26 @mandatory @seed-39
    # en: an order to post lies on the township's desk
    场景: 督促公示在乡镇街道的待办里
      当 陈静“督促公示”，标题“公示享受人员名单”，承办单位“涧头集镇”，办结期限“2017-03-10”
      那么 石岚的待办里有“报告结果”，最迟 2017-03-10
      而且 陈静的待办里没有该件

    @clause-orders-27 @mandatory @seed-39
    # en: without its proof it is not settled
    场景: 没有证明的，不能确认落实
      假如 陈静已“督促公示”，标题“公示享受人员名单”，承办单位“涧头集镇”，办结期限“2017-03-10”
      而且 石岚已“报告结果”，意见“已张贴”
      当 吴敏“确认落实”
      那么 不符合规程，因为“内容不齐”

    @clause-orders-28 @mandatory @seed-39
    # en: with a photograph, who settles it
    场景大纲: 附了照片的，由谁确认落实
      假如 陈静已“督促公示”，标题“公示享受人员名单”，承办单位“社会救助科”，办结期限“2017-03-10”
      而且 陈静已“报告结果”，意见“已张贴”，附件“现场照片.png”
      那么 <人员>现在<可否>“确认落实”

      例子:
        | 人员 | 可否   |
        | 吴敏 | 可以   |
        | 胡健 | 可以   |
        | 丁宁 | 可以   |
        | 陈静 | 可以   |
        | 邓磊 | 不可以 |
        | 石岚 | 不可以 |
        | 王芳 | 不可以 |

    @clause-orders-29 @mandatory @seed-39
    # en: the township proves it, the office settles it
    场景: 石岚附了照片，吴敏确认落实
      假如 陈静已“督促公示”，标题“公示享受人员名单”，承办单位“涧头集镇”，办结期限“2017-03-10”
      而且 石岚已“报告结果”，意见“已张贴”，附件“现场照片.png”
      当 吴敏“确认落实”
      那么 该件在“已办结”环节
      而且 办理结果是“已落实”

    @clause-orders-30 @mandatory @seed-39
    # en: with its photograph it waits to be settled
    场景: 附了照片的在待办里等确认
      假如 陈静已“督促公示”，标题“公示享受人员名单”，承办单位“涧头集镇”，办结期限“2017-03-10”
      而且 石岚已“报告结果”，意见“已张贴”，附件“现场照片.png”
      那么 吴敏的待办里有“确认落实”

    @clause-orders-31 @mandatory @seed-39
    # en: a township does not settle its own
    场景: 乡镇街道自己不能确认落实
      假如 陈静已“督促公示”，标题“公示享受人员名单”，承办单位“涧头集镇”，办结期限“2017-03-10”
      而且 石岚已“报告结果”，意见“已张贴”，附件“现场照片.png”
      当 石岚“确认落实”
      那么 不符合规程，因为“岗位不对”

    @clause-orders-32 @mandatory @seed-39
    # en: of another order a section head settles nothing
    场景: 不是督促公示的，科室负责人不能确认
      假如 吴敏已“督办”，标题“公示享受人员名单”，承办单位“社会救助科”，办结期限“2017-03-10”
      而且 陈静已“报告结果”，意见“已张贴”，附件“现场照片.png”
      当 陈静“确认落实”
      那么 不符合规程，因为“岗位不对”

  # en: What need not be done is called off with a reason
  规则: 不再需要办的，写明理由撤销

    @clause-orders-33 @mandatory @basis-bureau-persons
    # en: who may call it off
    场景大纲: 谁可以撤销
      假如 胡健已“责令整改”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”，理由“渠道不够广泛”
      那么 <人员>现在<可否>“撤销交办”

      例子:
        | 人员 | 可否   |
        | 吴敏 | 可以   |
        | 胡健 | 可以   |
        | 丁宁 | 可以   |
        | 陈静 | 不可以 |
        | 李娜 | 不可以 |

    @clause-orders-34 @mandatory @basis-bureau-persons
    # en: called off, it is done
    场景: 撤销以后办结
      假如 胡健已“督办”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”
      当 胡健“撤销交办”，理由“不用更正”
      那么 该件在“已办结”环节
      而且 办理结果是“撤销交办”
      而且 陈静的待办里没有该件

    @clause-orders-35 @mandatory @basis-bureau-persons
    # en: what was reported may be called off, too
    场景: 报了结果的也可以撤销
      假如 胡健已“督办”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”
      而且 陈静已“报告结果”，意见“已设立专栏”
      当 胡健“撤销交办”，理由“不用更正”
      那么 该件在“已办结”环节

    @clause-orders-36 @mandatory @basis-bureau-persons
    # en: it is called off with a reason
    场景: 撤销要写理由
      假如 胡健已“督办”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”
      当 胡健“撤销交办”
      那么 不予受理，因为“没有写理由”

    @clause-orders-37 @mandatory @basis-bureau-persons
    # en: who is to do it does not call it off
    场景: 承办的人不能撤销
      假如 胡健已“督办”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”
      当 陈静“撤销交办”，理由“不用更正”
      那么 不符合规程，因为“岗位不对”

    @clause-orders-38 @mandatory @basis-bureau-persons
    # en: nothing more is done about what is done
    场景大纲: 办结以后什么也不能再办
      假如 胡健已“督办”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”
      而且 陈静已“报告结果”，意见“已设立专栏”
      而且 胡健已“确认落实”
      当 丁宁“<操作>”，理由“快到期了”
      那么 不符合规程，因为“环节不对”

      例子:
        | 操作     |
        | 确认落实 |
        | 退回重办 |
        | 撤销交办 |
        | 催办     |

    @clause-orders-39 @mandatory @basis-bureau-persons
    # en: calling off lies on no desk
    场景: 撤销不在待办里
      假如 胡健已“督办”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”
      那么 胡健的待办里没有“撤销交办”

  # en: What is late is urged
  规则: 迟了的催办

    @clause-orders-40 @mandatory @basis-bureau-persons
    # en: who may urge
    场景大纲: 谁可以催办
      假如 胡健已“督办”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”
      那么 <人员>现在<可否>“催办”

      例子:
        | 人员 | 可否   |
        | 吴敏 | 可以   |
        | 胡健 | 可以   |
        | 丁宁 | 可以   |
        | 陈静 | 不可以 |
        | 赵刚 | 不可以 |

    @clause-orders-41 @mandatory @basis-bureau-persons
    # en: urging leaves its mark and is told
    场景: 催办留下标记，经办的人得知
      假如 胡健已“督办”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”
      当 丁宁“催办”，理由“快到期了”
      那么 该件有“已催办”标记
      而且 该件在“已交办”环节
      而且 经办过该件的人会得知催办
      而且 责任链的最后一步是
        | 人员 | 操作 | 岗位   | 理由     |
        | 丁宁 | 催办 | 监督岗 | 快到期了 |

    @clause-orders-42 @mandatory @basis-bureau-persons
    # en: once it is reported the mark is gone
    场景: 报了结果就不再是催办中
      假如 胡健已“督办”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”
      而且 丁宁已“催办”，理由“快到期了”
      当 陈静“报告结果”，意见“已设立专栏”
      那么 该件没有“已催办”标记

    @clause-orders-43 @mandatory @basis-bureau-persons
    # en: urging gives its reason
    场景: 催办要写理由
      假如 胡健已“督办”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”
      当 丁宁“催办”
      那么 不予受理，因为“没有写理由”

    @clause-orders-44 @mandatory @basis-bureau-persons
    # en: a section does not urge itself
    场景: 科室自己不催自己
      假如 胡健已“督办”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”
      当 陈静“催办”，理由“快到期了”
      那么 不符合规程，因为“岗位不对”

    @clause-orders-45 @mandatory @basis-bureau-persons
    # en: what was reported is not urged
    场景: 报了结果的不催
      假如 胡健已“督办”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”
      而且 陈静已“报告结果”，意见“已设立专栏”
      当 丁宁“催办”，理由“快到期了”
      那么 不符合规程，因为“环节不对”

  # en: The limits
  规则: 交办期限和确认时限

    @clause-orders-46 @mandatory @basis-bureau-persons
    # en: the limit is the day written, until it is reported
    场景: 期限是写明的那一天，报了结果就不再计时
      假如 今天是 2017-03-06
      而且 胡健已“督办”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”
      而且 已过了 3 个工作日
      那么 “交办期限”到 2017-03-31 为止
      而且 “确认时限”没有在计时

    @clause-orders-47 @mandatory @basis-bureau-persons
    # en: five working days to settle, from the report
    场景: 五个工作日内确认，自报告之日起算
      假如 今天是 2017-03-06
      而且 胡健已“督办”，标题“公开专栏改版”，承办单位“社会救助科”，办结期限“2017-03-31”
      而且 已过了 3 个工作日
      当 陈静“报告结果”，意见“已设立专栏”
      那么 “交办期限”没有在计时
      而且 “确认时限”到 2017-03-16 为止
