# language: zh-CN
# en: Somebody answers by name
功能: 责任到人

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

  # en: Nothing is published for which leader, section and officer are not named
  规则: 分管领导、科室、负责人没有明确到人的，不能发布

    @clause-answerable-1 @mandatory @basis-bureau-persons
    # en: one level missing is enough
    场景大纲: 缺一级就不能发布
      假如 社会救助科的“救助公示”没有明确“<层级>”
      而且 “低保标准”已办到“领导批准”，栏目是“救助公示”
      当 周平“发布”
      那么 不符合规程，因为“责任没有落实到人”
      而且 没有人可以办理
      而且 公众看不到该件

      例子:
        | 层级       |
        | 分管领导   |
        | 主要负责人 |

    @clause-answerable-2 @mandatory @basis-bureau-persons
    # en: once named it is published
    场景: 补上以后可以发布
      假如 社会救助科的“救助公示”没有明确“主要负责人”
      而且 “低保标准”已办到“领导批准”，栏目是“救助公示”
      而且 社会救助科的“救助公示”已明确由赵刚分管、陈静负责
      当 周平“发布”
      那么 该件在“已发布”环节

    @clause-answerable-3 @mandatory @basis-bureau-persons
    # en: only its own category counts
    场景: 只看本栏目的责任
      假如 社会救助科的“行政决策”没有明确“主要负责人”
      而且 “低保标准”已办到“领导批准”，栏目是“救助公示”
      当 周平“发布”
      那么 该件在“已发布”环节

    @clause-answerable-4 @mandatory @basis-bureau-persons
    # en: the basis in force on that day
    场景大纲: 引用当天有效的依据
      假如 今天是 <日期>
      而且 社会救助科的“救助公示”没有明确“主要负责人”
      而且 “低保标准”已办到“领导批准”，栏目是“救助公示”
      当 周平“发布”
      那么 不符合规程，因为“责任没有落实到人”
      而且 依据有“<依据>”

      例子:
        | 日期       | 依据                               |
        | 2017-03-06 | 本局规定：责任到岗、责任到人       |
        | 2019-05-15 | 《政府信息公开条例》（2019）第四条 |

    @clause-answerable-5 @mandatory @basis-bureau-persons
    # en: corrections and errata, too
    场景大纲: 更正、勘误也要有人负责
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 社会救助科的“救助公示”没有明确“<层级>”
      而且 王芳已“勘误”，正文“低保标准表”，理由“错一个字”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
      当 周平“发布”
      那么 不符合规程，因为“责任没有落实到人”

      例子:
        | 层级       |
        | 分管领导   |
        | 主要负责人 |

    @clause-answerable-6 @mandatory @basis-bureau-persons
    # en: a withdrawal is not kept up by it
    场景: 撤下不因此受阻
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 社会救助科的“救助公示”没有明确“主要负责人”
      而且 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 周平“撤下”
      那么 公众看到的是撤下公告
