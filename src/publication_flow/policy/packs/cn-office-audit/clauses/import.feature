# language: zh-CN
# en: Import of history
功能: 历史导入

  背景:
    假如 科室及其负责的栏目
      | 科室     | 标识       | 栏目                     |
      | 局办公室 | office     |                          |
      | 公共科   | culture    | 工作动态                 |
      | 公共科   | culture    | 机构职能                 |
      | 文物科   | heritage   | 政府信息公开年度工作要点 |
      | 局领导   | leadership |                          |
    而且 人员及其岗位
      | 姓名 | 标识       | 岗位         | 科室     |
      | 沈洁 | shen.jie   |              |          |
      | 韩雪 | han.xue    | 科室经办岗   | 公共科   |
      | 郑宏 | zheng.hong | 主要领导     | 局领导   |
      | 唐敏 | tang.min   | 办公室审核岗 | 局办公室 |
      | 冯媛 | feng.yuan  | 办公室审核岗 | 局办公室 |
      | 谢军 | xie.jun    | 办公室发布岗 | 局办公室 |
      | 郭伟 | guo.wei    | 办公室主任   | 局办公室 |
      | 袁梦 | yuan.meng  | 科室经办岗   | 公共科   |
      | 罗平 | luo.ping   | 科室负责人   | 公共科   |
      | 董洁 | dong.jie   | 科室经办岗   | 文物科   |
      | 梁勇 | liang.yong | 科室负责人   | 文物科   |
      | 许强 | xu.qiang   |              |          |

  # en: What was public before the ledger is brought in as what it is, with no step made up
  规则: 早已公开的信息由办公室主任导入，不补造步骤

    @clause-import-1 @mandatory @basis-regulations-2007-6 @basis-regulations-2019-6
    # en: public from the day its record names, however long ago
    场景: 导入即为已公开，计入首次公开的年度
      当 郭伟“历史导入”，标题“旧通知”，正文“旧通知”，栏目“工作动态”，办理日期“2012-03-06”，理由“旧网站导出”
      那么 该件在“已发布”环节
      而且 办理结果是“已公开”
      而且 公众看到的是“旧通知”
      而且 2012 年主动公开 1 条
      而且 2017 年主动公开 0 条
      而且 现行有效 1 条
      而且 责任链是
        | 人员 | 操作 | 理由 |
        | 郭伟 | 历史导入 | 旧网站导出 |

    @clause-import-2 @mandatory @basis-regulations-2007-6 @basis-regulations-2019-6
    # en: by the head of the office alone
    场景: 其他人不能导入
      当 韩雪“历史导入”，标题“旧通知”，正文“旧通知”，栏目“工作动态”，办理日期“2012-03-06”，理由“旧网站导出”
      那么 不符合规程，因为“岗位不对”
      而且 可以办理的是郭伟

    @clause-import-3 @mandatory @basis-regulations-2007-6 @basis-regulations-2019-6
    # en: the record of who answered goes with it
    场景: 导入要写明原来的责任记载
      当 郭伟“历史导入”，标题“旧通知”，正文“旧通知”，栏目“工作动态”，办理日期“2012-03-06”
      那么 不予受理，因为“没有写理由”

    @clause-import-4 @mandatory @basis-regulations-2007-6 @basis-regulations-2019-6
    # en: never of a day to come
    场景: 不能导入今天之后公开的
      当 郭伟“历史导入”，标题“旧通知”，正文“旧通知”，栏目“工作动态”，办理日期“2017-03-07”，理由“旧网站导出”
      那么 不予受理，因为“日期在今天之后”

    @clause-import-5 @mandatory @basis-regulations-2007-6 @basis-regulations-2019-6
    # en: nor of a day before 1949
    场景: 早于一九四九年的多半是误填
      当 郭伟“历史导入”，标题“旧通知”，正文“旧通知”，栏目“工作动态”，办理日期“1948-12-31”，理由“旧网站导出”
      那么 不予受理，因为“日期过早”

    @clause-import-6 @mandatory @basis-regulations-2007-6 @basis-regulations-2019-6
    # en: from then on it is corrected like any other
    场景: 导入之后与其他事项一样更正
      假如 郭伟已“历史导入”，标题“旧通知”，正文“旧通知”，栏目“工作动态”，办理日期“2012-03-06”，理由“旧网站导出”
      当 韩雪“更正”，正文“改后的通知”，理由“标准有误”
      那么 该件在“拟稿”环节
      而且 公众看到的是“旧通知”

    @clause-import-7 @mandatory @basis-regulations-2007-6 @basis-regulations-2019-6
    # en: and taken off the net like any other
    场景: 导入之后与其他事项一样先行撤下
      假如 郭伟已“历史导入”，标题“旧通知”，正文“旧通知”，栏目“工作动态”，办理日期“2012-03-06”，理由“旧网站导出”
      当 郭伟“先行撤下”，理由“误含身份证号”
      那么 公众看到的是先行撤下的公告
      而且 2012 年主动公开 1 条
