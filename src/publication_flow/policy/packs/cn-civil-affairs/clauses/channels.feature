# language: zh-CN
# en: The channels of each category
功能: 各栏目的发布渠道

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
      | 姓名 | 标识      | 岗位         | 科室       |
      | 秦岚 | qin.lan   |              |            |
      | 王芳 | wang.fang | 科室经办岗   | 社会救助科 |
      | 胡健 | hu.jian   | 主要领导     | 局领导     |
      | 赵刚 | zhao.gang | 分管领导     | 社会救助科 |
      | 杨帆 | yang.fan  | 分管领导     | 社会事务科 |
      | 李娜 | li.na     | 办公室审核岗 | 局办公室   |
      | 孙燕 | sun.yan   | 办公室审核岗 | 局办公室   |
      | 周平 | zhou.ping | 办公室发布岗 | 局办公室   |
      | 吴敏 | wu.min    | 办公室主任   | 局办公室   |
      | 刘洋 | liu.yang  | 科室经办岗   | 社会救助科 |
      | 陈静 | chen.jing | 科室负责人   | 社会救助科 |
      | 钱进 | qian.jin  | 科室经办岗   | 社会事务科 |
      | 邓磊 | deng.lei  | 科室负责人   | 社会事务科 |
      | 马强 | ma.qiang  |              |            |

  # en: Each category goes to its channels
  规则: 各栏目发布在规定的渠道

    @clause-channels-1 @mandatory @seed-44 @seed-47
    # en: which channels a category goes to
    场景大纲: 各栏目发布在哪些渠道
      假如 “低保标准”已办到“已发布”，栏目是“<栏目>”
      那么 该件张贴在“<渠道>”

      例子:
        | 栏目                     | 渠道                   |
        | 工作动态                 | 政府网站民政栏目       |
        | 工作动态                 | 民政动态公示栏（网站） |
        | 政府信息公开年度工作要点 | 政府网站民政栏目       |
        | 救助公示                 | 政府网站民政栏目       |
        | 救助公示                 | 民政动态公示栏（网站） |
        | 机构职能                 | 政府网站民政栏目       |
        | 行政决策                 | 政府网站民政栏目       |
