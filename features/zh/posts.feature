# language: zh-CN
# en: Rules told by posts
功能: 只说岗位的规定

  # en: Where a scenario tells of nobody, each post is held by somebody called by it
  规则: 场景没有写人员时，每个岗位各有一人，以岗位为名

    # en: nothing is published that no leader approved
    场景: 未经领导批准不得发布
      假如 “低保标准”已办到“办公室审核”
      那么 办公室发布岗现在不可以“发布”

    # en: who may do what at which stage, by posts
    场景大纲: 哪个岗位在哪个环节可以办什么
      假如 “低保标准”已办到“<环节>”
      那么 <人员>现在<可否>“<操作>”

      例子:
        | 环节       | 人员         | 可否   | 操作 |
        | 拟稿       | 科室负责人   | 可以   | 提供 |
        | 拟稿       | 办公室审核岗 | 不可以 | 审核 |
        | 科室提供   | 办公室审核岗 | 可以   | 审核 |
        | 科室提供   | 科室负责人   | 不可以 | 审核 |
        | 办公室审核 | 分管领导     | 可以   | 批准 |
        | 领导批准   | 办公室发布岗 | 可以   | 发布 |
