# language: zh-CN
# en: Elements of the category
功能: 要素核对

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

  # en: The audit checks the elements of the category beside the common entries
  规则: 审核时，除共同的核对项外，还要核对本栏目的要素

    @clause-elements-1 @mandatory @basis-regulations-2019-6
    # en: one element missing is enough
    场景大纲: 本栏目的要素缺一项就不能签批
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“审核”，内容核对“<符合的>”
      那么 不符合规程，因为“核对项没有全部符合”

      例子:
        | 符合的                                                                                                                     |
        | 标题与正文一致、要素齐全（机关/文号/日期）、不含不应公开的个人隐私、附件可打开且与正文一致                                 |
        | 标题与正文一致、要素齐全（机关/文号/日期）、不含不应公开的个人隐私、附件可打开且与正文一致、写明相关流程、写明救助标准     |
        | 标题与正文一致、要素齐全（机关/文号/日期）、不含不应公开的个人隐私、附件可打开且与正文一致、写明政策法律依据、写明救助标准 |
        | 标题与正文一致、要素齐全（机关/文号/日期）、不含不应公开的个人隐私、附件可打开且与正文一致、写明政策法律依据、写明相关流程 |
        | 写明政策法律依据、写明相关流程、写明救助标准                                                                               |

    @clause-elements-2 @mandatory @basis-regulations-2019-6
    # en: with all of them it is signed
    场景: 共同的和本栏目的都符合的，可以签批
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“审核”，内容核对“标题与正文一致、要素齐全（机关/文号/日期）、不含不应公开的个人隐私、附件可打开且与正文一致、写明政策法律依据、写明相关流程、写明救助标准”
      那么 该件在“办公室审核”环节

    @clause-elements-3 @mandatory @basis-regulations-2019-6
    # en: a category without elements has the common entries alone
    场景: 没有要素的栏目只核对共同的
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      当 李娜“审核”，内容核对“标题与正文一致、要素齐全（机关/文号/日期）、不含不应公开的个人隐私、附件可打开且与正文一致”
      那么 该件在“办公室审核”环节

    @clause-elements-4 @mandatory @basis-regulations-2019-6
    # en: elements of another category are not accepted
    场景: 别的栏目的要素不能用来签批
      假如 “演出预告”已办到“科室提供”，栏目是“工作动态”
      当 李娜“审核”，内容核对“写明救助标准”
      那么 不予受理，因为“没有这个选项”

    @clause-elements-5 @mandatory @basis-regulations-2019-6
    # en: the elements of the yearly work points
    场景大纲: 年度工作要点的要素
      假如 “工作要点”已办到“科室提供”，栏目是“政府信息公开年度工作要点”
      当 李娜“审核”，内容核对“<符合的>”
      那么 不符合规程，因为“核对项没有全部符合”

      例子:
        | 符合的                                                                                                           |
        | 标题与正文一致、要素齐全（机关/文号/日期）、不含不应公开的个人隐私、附件可打开且与正文一致、有保障措施           |
        | 标题与正文一致、要素齐全（机关/文号/日期）、不含不应公开的个人隐私、附件可打开且与正文一致、有需要推进的重点工作 |

    @clause-elements-6 @mandatory @basis-regulations-2019-6
    # en: a recheck does the same
    场景: 复核时同样核对
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“修改后同意”，正文“每人每月五百元”
      当 李娜“复核”，内容核对“标题与正文一致、要素齐全（机关/文号/日期）、不含不应公开的个人隐私、附件可打开且与正文一致”
      那么 不符合规程，因为“核对项没有全部符合”
