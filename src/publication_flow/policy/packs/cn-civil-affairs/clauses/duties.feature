# language: zh-CN
# en: Duties
功能: 定期公开和更新

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

  # en: What falls due is known by itself
  规则: 定期公开的任务到期一看便知

    @clause-duties-1 @mandatory @seed-12
    # en: the yearly work points, sixty working days from the beginning of the year
    场景: 年度工作要点，年初起六十个工作日内公开
      假如 今天是 2017-12-29
      那么 “政府信息公开年度工作要点 2017”最迟 2017-03-30 公开
      而且 “政府信息公开年度工作要点”已经到期和将要到期的共 1 期

    @clause-duties-2 @mandatory @seed-12
    # en: payments, fifteen working days from the end of the month
    场景: 低保资金发放情况，月末起十五个工作日内公开
      假如 今天是 2017-04-03
      那么 “城乡低保资金发放情况 2017-03”最迟 2017-04-24 公开
      而且 “城乡低保资金发放情况”已经到期和将要到期的共 4 期

    @clause-duties-3 @mandatory @seed-12
    # en: published and named it is met
    场景: 写明了期的，发布以后就完成
      假如 今天是 2017-04-03
      而且 王芳已“拟稿”，标题“低保标准”，正文“低保标准”，栏目“救助公示”，对应的定期公开任务“城乡低保资金发放情况 2017-03”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 周平“发布”
      那么 “城乡低保资金发放情况 2017-03”已经公开
      而且 “城乡低保资金发放情况 2017-02”还没有公开

    @clause-duties-4 @mandatory @seed-12
    # en: what is not published does not count
    场景: 没有发布的不算
      假如 今天是 2017-04-03
      当 王芳“拟稿”，标题“低保标准”，正文“低保标准”，栏目“救助公示”，对应的定期公开任务“城乡低保资金发放情况 2017-03”
      那么 “城乡低保资金发放情况 2017-03”还没有公开

    @clause-duties-5 @mandatory @seed-12
    # en: in another category it does not count
    场景大纲: 发在别的栏目的不算
      假如 今天是 2017-04-03
      而且 钱进已“拟稿”，标题“低保标准”，正文“低保标准”，栏目“<栏目>”，对应的定期公开任务“<任务>”
      而且 依次办理了
        | 人员 | 操作 |
        | 邓磊 | 提供 |
        | 李娜 | 审核 |
        | 杨帆 | 批准 |
      当 周平“发布”
      那么 “<任务>”还没有公开

      例子:
        | 栏目     | 任务                          |
        | 机构职能 | 城乡低保资金发放情况 2017-03  |
        | 机构职能 | 政府信息公开年度工作要点 2017 |

  # en: Columns are kept fresh
  规则: 栏目按期更新

    @clause-duties-6 @mandatory @seed-12
    # en: counted from the founding where nothing was published
    场景: 没有发布过的，自建账之日起计
      假如 今天是 2017-01-03
      那么 栏目“工作动态”最迟 2017-01-15 应有更新
      而且 栏目“行政决策”最迟 2017-07-01 应有更新

    @clause-duties-7 @mandatory @seed-12
    # en: two weeks from the latest publication
    场景: 动态类两周，自最近一次发布起计
      假如 “工作要点”已办到“已发布”，栏目是“工作动态”
      那么 栏目“工作动态”最迟 2017-03-20 应有更新

  # en: Name lists are not searched; what is superseded says so
  规则: 名单不进检索，期满只留长期公开的内容；旧的由新的取代

    @clause-duties-8 @mandatory @seed-39
    # en: a name list stands in no feed
    场景: 名单不进入订阅和检索
      假如 王芳已“拟稿”，标题“低保名单”，正文“低保名单”，栏目“救助公示”，公开形式“名单公示”，公示（公开）截止日期“2017-03-15”，期满后保留的内容“低保标准”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 周平“发布”
      那么 该件不进入订阅和检索

    @clause-duties-9 @mandatory @seed-39
    # en: other information does
    场景: 一般信息进入订阅和检索
      假如 王芳已“拟稿”，标题“低保标准”，正文“低保标准”，栏目“救助公示”，公开形式“一般信息”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 周平“发布”
      那么 该件进入订阅和检索

    @clause-duties-10 @mandatory @seed-39
    # en: taken down at its end, what was written for long stays
    场景: 名单期满撤下，长期公开的内容还在
      假如 王芳已“拟稿”，标题“低保名单”，正文“低保名单”，栏目“救助公示”，公开形式“名单公示”，公示（公开）截止日期“2017-03-15”，期满后保留的内容“低保标准”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
        | 周平 | 发布 |
      而且 今天是 2017-03-16
      当 定时任务“期满撤下”
      那么 撤下以后仍可看到“低保标准”

    @clause-duties-11 @mandatory @seed-12
    # en: what takes the place of another says so
    场景: 写明取代哪一件的，公众看得到
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“拟稿”，标题“低保标准表”，正文“低保标准表”，栏目“救助公示”，取代的信息“2017-0001”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 周平“发布”
      那么 该件取代 2017-0001
