# language: zh-CN
# en: The channels of each category
功能: 各栏目的发布渠道

  背景:
    假如 科室及其负责的栏目
      | 科室     | 标识       | 栏目                     |
      | 局办公室 | office     |                          |
      | 公共科   | culture    | 公共文化服务             |
      | 公共科   | culture    | 工作动态                 |
      | 公共科   | culture    | 机构职能                 |
      | 文物科   | heritage   | 文物与非物质文化遗产保护 |
      | 文物科   | heritage   | 文化市场许可与处罚       |
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

  # en: Each category goes to its channels
  规则: 各栏目发布在规定的渠道

    @clause-channels-1 @mandatory @seed-44 @seed-47 @when-category-public-services
    # en: which channels a category goes to
    场景大纲: 各栏目发布在哪些渠道
      假如 “演出预告”已办到“已发布”，栏目是“<栏目>”
      那么 该件张贴在“<渠道>”

      例子:
        | 栏目                     | 渠道                 |
        | 公共文化服务             | 政府网站文化栏目     |
        | 公共文化服务             | 文化活动预告（网站） |
        | 工作动态                 | 政府网站文化栏目     |
        | 政府信息公开年度工作要点 | 政府网站文化栏目     |
        | 文化市场许可与处罚       | 政府网站文化栏目     |
        | 文物与非物质文化遗产保护 | 政府网站文化栏目     |
        | 机构职能                 | 政府网站文化栏目     |
