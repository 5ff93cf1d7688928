# language: zh-CN
# en: What stays public is reconfirmed
功能: 长期公开

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

  # en: Institution and functions are reconfirmed every twelve months
  规则: 机构职能长期公开，每十二个月由科室确认一次

    @clause-standing-1 @mandatory @basis-regulations-2019-4
    # en: asked for after twelve months
    场景: 公开满十二个月提请确认
      假如 “本局职能”已办到“已发布”，栏目是“机构职能”
      那么 “长期公开确认周期”到 2018-03-06 为止
      而且 邓磊的待办里没有该件

    @clause-standing-2 @mandatory @basis-regulations-2019-4
    # en: ten working days to reconfirm
    场景: 提请以后十个工作日内确认
      假如 “本局职能”已办到“已发布”，栏目是“机构职能”
      而且 今天是 2018-03-07
      当 定时任务“提请确认现行有效”
      那么 邓磊的待办里有“确认现行有效”，最迟 2018-03-21
      而且 “确认办理时限”到 2018-03-21 为止
      而且 “长期公开确认周期”没有在计时
      而且 公众看到的是“本局职能”

    @clause-standing-3 @mandatory @basis-regulations-2019-4
    # en: an earlier end of publicity does not shorten it
    场景: 公示先期满的，确认仍按本身的时限
      假如 钱进已“拟稿”，标题“本局职能”，正文“本局职能”，栏目“机构职能”，公示（公开）截止日期“2018-03-12”
      而且 依次办理了
        | 人员 | 操作 |
        | 邓磊 | 提供 |
        | 李娜 | 审核 |
        | 杨帆 | 批准 |
        | 周平 | 发布 |
      而且 今天是 2018-03-07
      当 定时任务“提请确认现行有效”
      那么 邓磊的待办里有“确认现行有效”，最迟 2018-03-21

    @clause-standing-4 @mandatory @basis-regulations-2019-4
    # en: not reconfirmed during a correction
    场景: 更正办理当中不确认
      假如 “本局职能”已办到“已发布”，栏目是“机构职能”
      而且 今天是 2018-03-07
      而且 定时任务已“提请确认现行有效”
      而且 钱进已“更正”，正文“改后的职能”，理由“标准有误”
      当 邓磊“确认现行有效”
      那么 不符合规程，因为“环节不对”

    @clause-standing-5 @mandatory @basis-regulations-2019-4
    # en: not asked for during a correction
    场景: 更正办理当中不提请
      假如 “本局职能”已办到“已发布”，栏目是“机构职能”
      而且 钱进已“更正”，正文“改后的职能”，理由“标准有误”
      当 定时任务“提请确认现行有效”
      那么 不符合规程，因为“环节不对”

    @clause-standing-6 @mandatory @basis-regulations-2019-4
    # en: reconfirmed, another twelve months
    场景: 确认以后再过十二个月
      假如 “本局职能”已办到“已发布”，栏目是“机构职能”
      而且 今天是 2018-03-07
      而且 定时任务已“提请确认现行有效”
      而且 今天是 2018-03-12
      当 邓磊“确认现行有效”
      那么 “长期公开再次确认周期”到 2019-03-12 为止
      而且 “长期公开确认周期”没有在计时
      而且 “确认办理时限”没有在计时
      而且 邓磊的待办里没有该件

    @clause-standing-7 @mandatory @basis-regulations-2019-4
    # en: and again the year after
    场景: 第二年再提请、再确认
      假如 “本局职能”已办到“已发布”，栏目是“机构职能”
      而且 今天是 2018-03-07
      而且 定时任务已“提请确认现行有效”
      而且 邓磊已“确认现行有效”
      而且 今天是 2019-03-08
      而且 定时任务已“提请确认现行有效”
      当 邓磊“确认现行有效”
      那么 “长期公开再次确认周期”到 2020-03-08 为止

    @clause-standing-8 @mandatory @basis-regulations-2019-4
    # en: only the head of the section reconfirms
    场景大纲: 只有本科室负责人可以确认
      假如 “本局职能”已办到“已发布”，栏目是“机构职能”
      而且 今天是 2018-03-07
      而且 定时任务已“提请确认现行有效”
      当 <人员>“确认现行有效”
      那么 不符合规程，因为“岗位不对”
      而且 可以办理的是邓磊

      例子:
        | 人员 |
        | 钱进 |
        | 吴敏 |

    @clause-standing-9 @mandatory @basis-regulations-2019-4
    # en: the head of another section does not
    场景: 其他科室的负责人不能确认
      假如 “本局职能”已办到“已发布”，栏目是“机构职能”
      而且 今天是 2018-03-07
      而且 定时任务已“提请确认现行有效”
      当 陈静“确认现行有效”
      那么 不符合规程，因为“不是本科室的事项”
      而且 可以办理的是邓磊

    @clause-standing-10 @mandatory @basis-regulations-2019-4
    # en: who may ask for it
    场景大纲: 谁可以提请
      假如 “本局职能”已办到“已发布”，栏目是“机构职能”
      而且 今天是 2018-03-07
      那么 <人员>现在<可否>“提请确认现行有效”

      例子:
        | 人员     | 可否   |
        | 定时任务 | 可以   |
        | 吴敏     | 可以   |
        | 邓磊     | 不可以 |
        | 周平     | 不可以 |

    @clause-standing-11 @mandatory @basis-regulations-2019-4
    # en: within the twelve months the timekeeper does not ask
    场景: 没有满十二个月的，到期办理岗不提请
      假如 “本局职能”已办到“已发布”，栏目是“机构职能”
      而且 今天是 2018-03-06
      当 定时任务“提请确认现行有效”
      那么 不符合规程，因为“还没有到期”
      而且 可以办理的是吴敏

    @clause-standing-12 @mandatory @basis-regulations-2019-4
    # en: it is asked for once
    场景: 提请过的不再提请
      假如 “本局职能”已办到“已发布”，栏目是“机构职能”
      而且 今天是 2018-03-07
      而且 定时任务已“提请确认现行有效”
      当 吴敏“提请确认现行有效”
      那么 不符合规程，因为“环节不对”

    @clause-standing-13 @mandatory @basis-regulations-2019-4
    # en: nothing is reconfirmed that was not asked for
    场景: 没有提请的不用确认
      假如 “本局职能”已办到“已发布”，栏目是“机构职能”
      当 邓磊“确认现行有效”
      那么 不符合规程，因为“环节不对”

    @clause-standing-14 @mandatory @basis-regulations-2019-4
    # en: from 2019 on Art 4 is cited
    场景: 2019 年起引用第四条
      假如 “本局职能”已办到“已发布”，栏目是“机构职能”
      而且 今天是 2019-05-15
      当 邓磊“确认现行有效”
      那么 不符合规程，因为“环节不对”
      而且 依据有“《政府信息公开条例》（2019）第四条”

    @clause-standing-15 @mandatory @basis-regulations-2019-4
    # en: a correction begins the twelve months anew
    场景: 更正发布的，从发布之日重新起算
      假如 “本局职能”已办到“已发布”，栏目是“机构职能”
      而且 今天是 2017-06-06
      而且 钱进已“更正”，正文“改后的职能”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 邓磊 | 提供 |
        | 李娜 | 审核 |
        | 杨帆 | 批准 |
      当 周平“发布”
      那么 “长期公开确认周期”到 2018-06-06 为止

    @clause-standing-16 @mandatory @basis-regulations-2019-4
    # en: it does not run while suspended
    场景: 先行撤下期间不计
      假如 “本局职能”已办到“已发布”，栏目是“机构职能”
      当 李娜“先行撤下”，理由“误含身份证号”
      那么 “长期公开确认周期”没有在计时

    @clause-standing-17 @mandatory @basis-regulations-2019-4
    # en: other categories are not reconfirmed
    场景大纲: 其他栏目不用确认
      假如 “<标题>”已办到“已发布”，栏目是“<栏目>”
      那么 “长期公开确认周期”没有在计时

      例子:
        | 标题     | 栏目     |
        | 低保标准 | 救助公示 |
        | 养老规划 | 行政决策 |
