# language: zh-CN
# en: Distinct persons
功能: 不同的人签批

  背景:
    假如 科室及其负责的栏目
      | 科室       | 标识       | 栏目     |
      | 局办公室   | office     | 机构职能 |
      | 社会救助科 | low-income | 救助公示 |
      | 社会救助科 | low-income | 行政决策 |
      | 社会事务科 | affairs    | 工作动态 |
      | 局领导     | leadership |          |
    而且 人员及其岗位
      | 姓名 | 标识      | 岗位         | 科室       |
      | 胡健 | hu.jian   | 主要领导     | 局领导     |
      | 赵刚 | zhao.gang | 分管领导     | 社会救助科 |
      | 杨帆 | yang.fan  | 分管领导     | 社会事务科 |
      | 吴敏 | wu.min    | 办公室主任   | 局办公室   |
      | 李娜 | li.na     | 办公室审核岗 | 局办公室   |
      | 孙燕 | sun.yan   | 办公室审核岗 | 局办公室   |
      | 周平 | zhou.ping | 办公室发布岗 | 局办公室   |
      | 王芳 | wang.fang | 科室经办岗   | 社会救助科 |
      | 刘洋 | liu.yang  | 科室经办岗   | 社会救助科 |
      | 陈静 | chen.jing | 科室负责人   | 社会救助科 |
      | 邓磊 | deng.lei  | 科室负责人   | 社会事务科 |
      | 马强 | ma.qiang  |              |            |
    而且 陈静已被任命为局办公室的“办公室审核岗”
    而且 李娜已被任命为社会救助科的“科室负责人”

  # en: In one round nobody signs two steps
  规则: 同一轮里一个人只签一步

    @denied-distinct-persons
    # en: whoever provided does not audit
    场景: 提供的人不能审核
      假如 王芳已拟稿“低保标准”，栏目是“救助公示”
      而且 陈静已“提供”
      当 陈静“审核”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“提供”，涉及“陈静”
      而且 可以办理的是李娜、孙燕

    @denied-distinct-persons
    # en: a voided sign-off still counts
    场景: 签批作废了也算签过
      假如 王芳已拟稿“低保标准”，栏目是“救助公示”
      而且 陈静已“提供”
      而且 李娜已“退回”，到“拟稿”，理由“缺少附件”
      而且 李娜已“提供”
      当 陈静“审核”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“提供”，涉及“陈静”
      而且 可以办理的是孙燕

    # en: the same person may give the same step again
    场景: 同一步退回后可以由同一人再签
      假如 王芳已拟稿“低保标准”，栏目是“救助公示”
      而且 陈静已“提供”
      而且 孙燕已“退回”，到“拟稿”，理由“缺少附件”
      当 陈静“提供”
      那么 该件在“科室提供”环节

    # en: a new round begins anew
    场景: 新的一轮重新算起
      假如 王芳已拟稿“低保标准”，栏目是“救助公示”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
        | 周平 | 发布 |
      而且 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 李娜已“提供”
      当 陈静“审核”
      那么 该件在“办公室审核”环节

  # en: Nobody audits or approves what they wrote
  规则: 自己写的内容不得自己审核、批准

    @denied-own-content
    # en: whoever drafted does not audit
    场景: 拟稿的人不能审核
      假如 陈静已拟稿“低保标准”，栏目是“救助公示”
      而且 李娜已“提供”
      当 陈静“审核”
      那么 不符合规程，因为“不得签批自己写的内容”，涉及“陈静”

    @denied-own-content
    # en: whoever revised does not audit either
    场景: 改过稿的人也不能审核
      假如 王芳已拟稿“低保标准”，栏目是“救助公示”
      而且 陈静已“改稿”，正文“每人每月五百元”
      而且 李娜已“提供”
      当 陈静“审核”
      那么 不符合规程，因为“不得签批自己写的内容”，涉及“陈静”

    # en: whoever drafted may provide
    场景: 拟稿的人可以提供
      假如 陈静已拟稿“低保标准”，栏目是“救助公示”
      当 陈静“提供”
      那么 该件在“科室提供”环节

    # en: publishing signs nothing, so the auditor publishes
    场景: 发布不是签批，审核的人可以发布
      假如 王芳已拟稿“低保标准”，栏目是“救助公示”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 孙燕 | 审核 |
        | 赵刚 | 批准 |
      当 孙燕“发布”
      那么 该件在“已发布”环节
