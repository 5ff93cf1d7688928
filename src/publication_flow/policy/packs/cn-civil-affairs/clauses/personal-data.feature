# language: zh-CN
# en: Personal data
功能: 个人信息

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

  # en: Identity numbers are never published, without exception
  规则: 身份证件号码不得公开，没有例外

    @clause-personal-data-1 @mandatory @basis-regulations-2019-15
    # en: with an identity number in the body or the title it is not audited
    场景大纲: 正文或者标题里有身份证件号码的，不能审核
      假如 王芳已“拟稿”，标题“<标题>”，正文“<正文>”，栏目“救助公示”
      而且 陈静已“提供”
      当 李娜“审核”
      那么 不符合规程，因为“含有个人信息”
      而且 检出的是
        | 检出项       | 显示为             |
        | 身份证件号码 | 999**************6 |
      而且 没有人可以办理

      例子:
        | 标题                      | 正文                                     |
        | 低保标准                  | 户主身份证号999999199001010016           |
        | 低保户 999999199001010016 | 低保标准                                 |
        | 低保标准                  | 户主９９９９９９１９９００１０１００１６ |

    @clause-personal-data-2 @mandatory @basis-regulations-2019-15
    # en: what fails the check is no identity number
    场景: 校验码不对的不是身份证件号码
      假如 王芳已“拟稿”，标题“低保标准”，正文“批次号999999199001010011”，栏目“救助公示”
      而且 陈静已“提供”
      当 李娜“审核”
      那么 该件在“办公室审核”环节

    @clause-personal-data-3 @mandatory @basis-regulations-2019-15
    # en: an identity number is not passed
    场景: 身份证件号码不得放行
      假如 王芳已“拟稿”，标题“低保标准”，正文“户主身份证号999999199001010016”，栏目“救助公示”
      而且 陈静已“提供”
      当 李娜放行“身份证件号码”一项，理由“本人同意”
      那么 不符合规程，因为“这一类不得放行”

    @clause-personal-data-4 @mandatory @basis-regulations-2019-15
    # en: masked, it is audited
    场景: 遮盖以后可以审核
      假如 王芳已“拟稿”，标题“低保标准”，正文“户主身份证号999999199001010016”，栏目“救助公示”
      而且 陈静已“提供”
      而且 李娜已“退回”，到“拟稿”，理由“误含身份证号”
      而且 王芳已“改稿”，正文“户主身份证号999**************6”
      而且 陈静已“提供”
      当 李娜“审核”
      那么 该件在“办公室审核”环节

    @clause-personal-data-5 @mandatory @basis-regulations-2019-15
    # en: brought in by a leader's amendment, it is not published
    场景: 领导改稿带进身份证件号码的，不能发布
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“修改后同意”，正文“户主身份证号999999199001010016”
      而且 李娜已“复核”
      当 周平“发布”
      那么 不符合规程，因为“含有个人信息”
      而且 公众看不到该件

    @clause-personal-data-6 @mandatory @basis-regulations-2019-15
    # en: nor published with an erratum
    场景: 勘误带进身份证件号码的，不能发布
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“勘误”，正文“低保标准表”，理由“错一个字”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      而且 王芳已“改稿”，正文“户主身份证号999999199001010016”
      当 周平“发布”
      那么 不符合规程，因为“含有个人信息”
      而且 不符合规程，因为“签批的不是现在的内容”

    @clause-personal-data-7 @mandatory @basis-regulations-2019-15
    # en: the law in force on that day
    场景大纲: 引用当天有效的依据
      假如 今天是 <日期>
      而且 王芳已“拟稿”，标题“低保标准”，正文“户主身份证号999999199001010016”，栏目“救助公示”
      而且 陈静已“提供”
      当 李娜“审核”
      那么 不符合规程，因为“含有个人信息”
      而且 依据有“<依据>”

      例子:
        | 日期       | 依据                                 |
        | 2019-05-14 | 《政府信息公开条例》（2007）第十四条 |
        | 2019-05-15 | 《政府信息公开条例》（2019）第十五条 |

    @clause-personal-data-8 @mandatory @basis-regulations-2019-15
    # en: what was published by mistake is withdrawn all the same
    场景: 已经误公开的，走链条撤下不受阻
      假如 吴敏已“历史导入”，标题“旧通知”，正文“户主身份证号999999199001010016”，栏目“救助公示”，生成日期“2012-03-01”，办理日期“2012-03-06”，理由“旧网站导出”
      而且 王芳已“提请撤下”，理由“误含身份证号”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 周平“撤下”
      那么 公众看到的是撤下公告

  # en: Telephone and bank account numbers pass one by one, with a reason of the office auditor
  规则: 电话号码、银行账号要公开的，由办公室审核岗逐项写明理由放行

    @clause-personal-data-9 @mandatory @basis-regulations-2019-15
    # en: not audited before they are passed
    场景大纲: 没有放行的不能审核
      假如 王芳已“拟稿”，标题“低保标准”，正文“<正文>”，栏目“救助公示”
      而且 陈静已“提供”
      当 李娜“审核”
      那么 不符合规程，因为“含有个人信息”
      而且 检出的是
        | 检出项   | 显示为   |
        | <检出项> | <显示为> |

      例子:
        | 正文                     | 检出项   | 显示为           |
        | 咨询电话13800000000      | 电话号码 | 138****0000      |
        | 捐款账号1234567890123456 | 银行账号 | ************3456 |

    @clause-personal-data-10 @mandatory @basis-regulations-2019-15
    # en: passed, it is audited and published
    场景大纲: 放行以后可以审核、发布
      假如 王芳已“拟稿”，标题“低保标准”，正文“<正文>”，栏目“救助公示”
      而且 陈静已“提供”
      而且 李娜已放行“<检出项>”一项，理由“对外服务用”
      而且 李娜已“审核”
      而且 赵刚已“批准”
      当 周平“发布”
      那么 公众看到的是“<正文>”

      例子:
        | 正文                     | 检出项   |
        | 咨询电话13800000000      | 电话号码 |
        | 捐款账号1234567890123456 | 银行账号 |

    @clause-personal-data-11 @mandatory @basis-regulations-2019-15
    # en: a picture or a file no machine can read is passed by somebody who looked
    场景大纲: 看不清的图片、读不出的文件，由办公室审核岗看过后放行
      假如 王芳已“拟稿”，标题“低保标准”，正文“低保标准”，栏目“救助公示”，附件“<附件>”
      而且 陈静已“提供”
      当 李娜“审核”
      那么 不符合规程，因为“含有个人信息”
      而且 检出的是
        | 检出项   | 显示为 |
        | <检出项> |        |

      例子:
        | 附件         | 检出项       |
        | 现场照片.png | 未看过的图片 |
        | 旧表.doc     | 读不出的文件 |

    @clause-personal-data-12 @mandatory @basis-regulations-2019-15
    # en: once looked at it is published
    场景大纲: 看过并放行的可以发布
      假如 王芳已“拟稿”，标题“低保标准”，正文“低保标准”，栏目“救助公示”，附件“<附件>”
      而且 陈静已“提供”
      而且 李娜已放行“<检出项>”一项，理由“看过，没有个人信息”
      而且 李娜已“审核”
      而且 赵刚已“批准”
      当 周平“发布”
      那么 该件在“已发布”环节

      例子:
        | 附件         | 检出项       |
        | 现场照片.png | 未看过的图片 |
        | 旧表.doc     | 读不出的文件 |

    @clause-personal-data-13 @mandatory @basis-regulations-2019-15
    # en: a readable file without personal data needs no pass
    场景: 附件能检查又没有个人信息的，不用放行
      假如 王芳已“拟稿”，标题“低保标准”，正文“低保标准”，栏目“救助公示”，附件“说明.txt”
      而且 陈静已“提供”
      当 李娜“审核”
      那么 该件在“办公室审核”环节

    @clause-personal-data-14 @mandatory @basis-regulations-2019-15
    # en: an erratum passes each as well
    场景大纲: 勘误同样逐项放行
      假如 王芳已“拟稿”，标题“低保标准”，正文“<正文>”，栏目“救助公示”，附件“<附件>”
      而且 陈静已“提供”
      而且 李娜已放行“<检出项>”一项，理由“对外服务用”
      而且 依次办理了
        | 人员 | 操作 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
        | 周平 | 发布 |
      而且 王芳已“勘误”，标题“低保标准表”，理由“错一个字”
      而且 陈静已“提供”
      而且 李娜已放行“<检出项>”一项，理由“对外服务用”
      而且 李娜已“审核”
      当 周平“发布”
      那么 该件在“已发布”环节

      例子:
        | 正文                     | 附件         | 检出项       |
        | 咨询电话13800000000      | 说明.txt     | 电话号码     |
        | 捐款账号1234567890123456 | 说明.txt     | 银行账号     |
        | 低保标准                 | 现场照片.png | 未看过的图片 |
        | 低保标准                 | 旧表.doc     | 读不出的文件 |

    @clause-personal-data-15 @mandatory @basis-regulations-2019-15
    # en: passed only before the audit or the publication
    场景大纲: 只在审核以前、发布以前放行
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      那么 李娜现在不可以“放行检出项”

      例子:
        | 环节       |
        | 拟稿       |
        | 办公室审核 |
        | 已发布     |

    @clause-personal-data-16 @mandatory @basis-regulations-2019-15
    # en: passing gives a reason
    场景: 放行要写理由
      假如 王芳已“拟稿”，标题“低保标准”，正文“咨询电话13800000000”，栏目“救助公示”
      而且 陈静已“提供”
      当 李娜放行“电话号码”一项
      那么 不予受理，因为“没有写理由”

    @clause-personal-data-17 @mandatory @basis-regulations-2019-15
    # en: only the office auditor passes a finding
    场景: 只有办公室审核岗可以放行
      假如 王芳已“拟稿”，标题“低保标准”，正文“咨询电话13800000000”，栏目“救助公示”
      而且 陈静已“提供”
      当 吴敏放行“电话号码”一项，理由“对外服务用”
      那么 不符合规程，因为“岗位不对”
      而且 可以办理的是李娜、孙燕

    @clause-personal-data-18 @mandatory @basis-regulations-2019-15
    # en: with two findings passing one is not enough
    场景: 有两项的，放行一项还不够
      假如 王芳已“拟稿”，标题“低保标准”，正文“咨询电话13800000000，捐款账号1234567890123456”，栏目“救助公示”
      而且 陈静已“提供”
      而且 李娜已放行“电话号码”一项，理由“对外服务用”
      当 李娜“审核”
      那么 不符合规程，因为“含有个人信息”
      而且 检出的是
        | 检出项   | 显示为           |
        | 银行账号 | ************3456 |

    @clause-personal-data-19 @mandatory @basis-regulations-2019-15
    # en: nothing is passed that was not found
    场景: 没有检出的不能放行
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“放行检出项”，检出项编号“0123456789abcdef”，理由“对外服务用”
      那么 不符合规程，因为“没有这个检出项”

    @clause-personal-data-20 @mandatory @basis-regulations-2019-15
    # en: which finding must be said
    场景: 放行要写明是哪一项
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“放行检出项”，理由“对外服务用”
      那么 不予受理，因为“必填的没有填”

    @clause-personal-data-21 @mandatory @basis-regulations-2019-15
    # en: after a revision it is passed anew
    场景: 放行以后改了稿的，要重新放行
      假如 王芳已“拟稿”，标题“低保标准”，正文“咨询电话13800000000”，栏目“救助公示”
      而且 陈静已“提供”
      而且 李娜已放行“电话号码”一项，理由“对外服务用”
      而且 李娜已“退回”，到“拟稿”，理由“缺少附件”
      而且 王芳已“改稿”，正文“咨询电话13800000000，低保标准”
      而且 陈静已“提供”
      当 李娜“审核”
      那么 不符合规程，因为“含有个人信息”

    @clause-personal-data-22 @mandatory @basis-regulations-2019-15
    # en: brought in by a leader, it is passed before the publication
    场景: 领导改稿带进电话号码的，放行以后可以发布
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“修改后同意”，正文“咨询电话13800000000”
      而且 李娜已“复核”
      而且 李娜已放行“电话号码”一项，理由“对外服务用”
      当 周平“发布”
      那么 公众看到的是“咨询电话13800000000”

    @clause-personal-data-23 @mandatory @basis-regulations-2019-15
    # en: a correction is a new round and passes anew
    场景: 更正另起一轮，要重新放行
      假如 王芳已“拟稿”，标题“低保标准”，正文“咨询电话13800000000”，栏目“救助公示”
      而且 陈静已“提供”
      而且 李娜已放行“电话号码”一项，理由“对外服务用”
      而且 依次办理了
        | 人员 | 操作 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
        | 周平 | 发布 |
      而且 王芳已“更正”，标题“低保标准表”，理由“标准有误”
      而且 陈静已“提供”
      当 李娜“审核”
      那么 不符合规程，因为“含有个人信息”
