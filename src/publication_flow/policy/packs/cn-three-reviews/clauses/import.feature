# language: zh-CN
# en: Import of history
功能: 历史导入

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

  # en: What was public before the ledger is brought in as what it is, with no step made up
  规则: 早已公开的信息由办公室主任导入，不补造步骤

    @clause-import-1 @mandatory @basis-regulations-2007-6 @basis-regulations-2019-6
    # en: public from the day its record names, however long ago
    场景: 导入即为已公开，计入首次公开的年度
      当 薛明“历史导入”，标题“旧通知”，正文“旧通知”，栏目“办事指南”，办理日期“2012-03-06”，理由“旧网站导出”
      那么 该件在“已发布”环节
      而且 办理结果是“已公开”
      而且 公众看到的是“旧通知”
      而且 2012 年主动公开 1 条
      而且 2017 年主动公开 0 条
      而且 现行有效 1 条
      而且 责任链是
        | 人员 | 操作 | 理由 |
        | 薛明 | 历史导入 | 旧网站导出 |

    @clause-import-2 @mandatory @basis-regulations-2007-6 @basis-regulations-2019-6
    # en: by the head of the office alone
    场景: 其他人不能导入
      当 叶青“历史导入”，标题“旧通知”，正文“旧通知”，栏目“办事指南”，办理日期“2012-03-06”，理由“旧网站导出”
      那么 不符合规程，因为“岗位不对”
      而且 可以办理的是薛明

    @clause-import-3 @mandatory @basis-regulations-2007-6 @basis-regulations-2019-6
    # en: the record of who answered goes with it
    场景: 导入要写明原来的责任记载
      当 薛明“历史导入”，标题“旧通知”，正文“旧通知”，栏目“办事指南”，办理日期“2012-03-06”
      那么 不予受理，因为“没有写理由”

    @clause-import-4 @mandatory @basis-regulations-2007-6 @basis-regulations-2019-6
    # en: never of a day to come
    场景: 不能导入今天之后公开的
      当 薛明“历史导入”，标题“旧通知”，正文“旧通知”，栏目“办事指南”，办理日期“2017-03-07”，理由“旧网站导出”
      那么 不予受理，因为“日期在今天之后”

    @clause-import-5 @mandatory @basis-regulations-2007-6 @basis-regulations-2019-6
    # en: nor of a day before 1949
    场景: 早于一九四九年的多半是误填
      当 薛明“历史导入”，标题“旧通知”，正文“旧通知”，栏目“办事指南”，办理日期“1948-12-31”，理由“旧网站导出”
      那么 不予受理，因为“日期过早”

    @clause-import-6 @mandatory @basis-regulations-2007-6 @basis-regulations-2019-6
    # en: from then on it is corrected like any other
    场景: 导入之后与其他事项一样更正
      假如 薛明已“历史导入”，标题“旧通知”，正文“旧通知”，栏目“办事指南”，办理日期“2012-03-06”，理由“旧网站导出”
      当 叶青“更正”，正文“改后的通知”，理由“标准有误”
      那么 该件在“拟稿”环节
      而且 公众看到的是“旧通知”

    @clause-import-7 @mandatory @basis-regulations-2007-6 @basis-regulations-2019-6
    # en: and taken off the net like any other
    场景: 导入之后与其他事项一样先行撤下
      假如 薛明已“历史导入”，标题“旧通知”，正文“旧通知”，栏目“办事指南”，办理日期“2012-03-06”，理由“旧网站导出”
      当 薛明“先行撤下”，理由“误含身份证号”
      那么 公众看到的是先行撤下的公告
      而且 2012 年主动公开 1 条
