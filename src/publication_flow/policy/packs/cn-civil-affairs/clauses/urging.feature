# language: zh-CN
# en: Urging
功能: 催办

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

  # en: The head of the office, the principal leader and the supervisor may urge, with a reason
  规则: 办公室主任、主要领导和监督岗可以催办，要写理由

    @clause-urging-1 @mandatory @basis-bureau-persons
    # en: who may urge at which stage
    场景大纲: 谁在哪个环节可以催办
      假如 “低保标准”已办到“<环节>”，栏目是“救助公示”
      那么 <人员>现在<可否>“催办”

      例子:
        | 环节       | 人员 | 可否   |
        | 拟稿       | 吴敏 | 可以   |
        | 科室提供   | 胡健 | 可以   |
        | 办公室审核 | 丁宁 | 可以   |
        | 领导批准   | 吴敏 | 可以   |
        | 办公室审核 | 赵刚 | 不可以 |
        | 科室提供   | 李娜 | 不可以 |
        | 拟稿       | 陈静 | 不可以 |
        | 已发布     | 吴敏 | 不可以 |

    @clause-urging-2 @mandatory @basis-bureau-persons
    # en: urging stands in the trail and moves nothing
    场景: 催办记入责任链，不动环节
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 丁宁“催办”，理由“快到期了”
      那么 该件在“科室提供”环节
      而且 李娜的待办里有“审核”
      而且 责任链的最后一步是
        | 人员 | 操作 | 到       | 岗位   | 理由     |
        | 丁宁 | 催办 | 科室提供 | 监督岗 | 快到期了 |

    @clause-urging-3 @mandatory @basis-bureau-persons
    # en: urging gives its reason
    场景: 催办要写理由
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 吴敏“催办”
      那么 不予受理，因为“没有写理由”

    @clause-urging-4 @mandatory @basis-bureau-persons
    # en: it may be urged again
    场景: 可以再催
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 丁宁已“催办”，理由“快到期了”
      当 吴敏“催办”，理由“快到期了”
      那么 责任链的最后一步是
        | 人员 | 操作 | 岗位       |
        | 吴敏 | 催办 | 办公室主任 |
