# language: zh-CN
# en: The channels of each category
功能: 各栏目的发布渠道

  背景:
    假如 科室及其负责的栏目
      | 科室     | 标识       | 栏目     |
      | 办公室   | office     |          |
      | 服务科   | services   | 机构职能 |
      | 服务科   | services   | 办事指南 |
      | 服务科   | services   | 政策解读 |
      | 法规科   | rules      | 政策文件 |
      | 法规科   | rules      | 工作动态 |
      | 领导班子 | leadership |          |
    而且 人员及其岗位
      | 姓名 | 标识       | 岗位         | 科室     |
      | 顾清 | gu.qing    |              |          |
      | 叶青 | ye.qing    | 科室编辑岗   | 服务科   |
      | 严峰 | yan.feng   | 主要领导     | 领导班子 |
      | 宋岩 | song.yan   | 分管领导     | 服务科   |
      | 石磊 | shi.lei    | 分管领导     | 法规科   |
      | 方雯 | fang.wen   | 办公室复审岗 | 办公室   |
      | 丁宁 | ding.ning  | 办公室复审岗 | 办公室   |
      | 江波 | jiang.bo   | 办公室校对岗 | 办公室   |
      | 夏禾 | xia.he     | 办公室校对岗 | 办公室   |
      | 白露 | bai.lu     | 办公室发布岗 | 办公室   |
      | 池雨 | chi.yu     | 办公室发布岗 | 办公室   |
      | 薛明 | xue.ming   | 办公室主任   | 办公室   |
      | 潘悦 | pan.yue    | 科室编辑岗   | 服务科   |
      | 余辉 | yu.hui     | 科室负责人   | 服务科   |
      | 苏静 | su.jing    | 科室校对岗   | 服务科   |
      | 范文 | fan.wen    | 科室编辑岗   | 法规科   |
      | 卢杰 | lu.jie     | 科室负责人   | 法规科   |
      | 姜平 | jiang.ping | 科室校对岗   | 法规科   |
      | 任远 | ren.yuan   |              |          |

  # en: Each category goes to its channels
  规则: 各栏目发布在规定的渠道

    @clause-channels-1 @mandatory @seed-44 @seed-47
    # en: which channels a category goes to
    场景大纲: 各栏目发布在哪些渠道
      假如 “办证须知”已办到“已发布”，栏目是“<栏目>”
      那么 该件张贴在“<渠道>”

      例子:
        | 栏目     | 渠道       |
        | 办事指南 | 政务公众号 |
        | 办事指南 | 政府网站   |
        | 工作动态 | 政务公众号 |
        | 工作动态 | 政府网站   |
        | 政策文件 | 政府网站   |
        | 政策解读 | 政务公众号 |
        | 政策解读 | 政府网站   |
        | 机构职能 | 政府网站   |
