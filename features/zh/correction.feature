# language: zh-CN
# en: Correction and erratum
功能: 更正与勘误

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
    而且 “低保标准”已办到“已发布”，栏目是“救助公示”

  # en: Until a correction is published the public reads what was published before
  规则: 更正发布之前，公众看到的仍是原来的内容

    # en: a correction under way changes nothing for the public
    场景: 更正办理当中，公众看到原来的内容
      当 王芳“更正”，正文“每人每月五百元”，理由“标准有误”
      那么 该件在“拟稿”环节
      而且 公众看到的是“低保标准”
      而且 现行有效 1 条

    # en: a correction goes through the whole chain
    场景: 更正走完整链条后发布
      假如 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 周平“发布”
      那么 公众看到的是“每人每月五百元”
      而且 2017 年更正 1 条
      而且 2017 年主动公开 1 条
      而且 现行有效 1 条

    # en: a correction gives its reason
    场景: 更正要写理由
      当 王芳“更正”，正文“每人每月五百元”
      那么 不予受理，因为“没有写理由”

    # en: a correction that is not consented to leaves everything as it was
    场景: 领导不同意更正，恢复到已发布
      假如 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 陈静已“提供”
      而且 李娜已“审核”
      当 赵刚“不同意”，理由“原标准无误”
      那么 该件在“已发布”环节
      而且 公众看到的是“低保标准”
      而且 办理结果是“已公开”
      而且 2017 年更正 0 条

    # en: a correction that is abandoned leaves everything as it was
    场景: 科室撤销更正，恢复到已发布
      假如 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      当 王芳“撤销”，理由“不用更正”
      那么 该件在“已发布”环节
      而且 公众看到的是“低保标准”

    @denied-wrong-stage
    # en: what is public cannot be withheld during a correction
    场景: 已经公开的，更正时不能转为不予公开
      假如 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 陈静已“提供”
      而且 李娜已“审核”
      当 赵刚“不予公开”，理由“涉及隐私”
      那么 不符合规程，因为“环节不对”

    @denied-wrong-stage
    # en: one round at a time
    场景: 一轮没有办完，不能再起一轮
      假如 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      当 刘洋“更正”，正文“每人每月六百元”，理由“标准有误”
      那么 不符合规程，因为“环节不对”

    # en: suspended meanwhile, a refused correction leaves it suspended
    场景: 更正期间先行撤下的，不同意更正以后仍然撤着
      假如 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 陈静已“提供”
      而且 李娜已“审核”
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 赵刚“不同意”，理由“原标准无误”
      那么 该件在“已发布”环节
      而且 公众看到的是先行撤下的公告

    # en: a suspension does not keep the section from taking its draft back
    场景: 先行撤下不妨碍科室收回更正稿
      假如 王芳已“更正”，正文“每人每月五百元”，理由“标准有误”
      而且 陈静已“提供”
      而且 吴敏已“先行撤下”，理由“误含身份证号”
      当 陈静“收回”
      那么 该件在“拟稿”环节

  # en: An erratum mends a slip of the pen and needs no leader
  规则: 勘误只改文字差错，审核后即可发布

    # en: an erratum is published after the audit
    场景: 勘误审核后直接发布
      假如 王芳已“勘误”，正文“低保标准表”，理由“错一个字”
      而且 陈静已“提供”
      而且 李娜已“审核”
      当 周平“发布”
      那么 该件在“已发布”环节
      而且 公众看到的是“低保标准表”
      而且 2017 年主动公开 1 条

    @denied-wrong-stage
    # en: an erratum is not published before the audit
    场景: 勘误审核之前不能发布
      假如 王芳已“勘误”，正文“低保标准表”，理由“错一个字”
      而且 陈静已“提供”
      当 周平“发布”
      那么 不符合规程，因为“环节不对”

    @denied-wrong-stage
    # en: no leader is asked about an erratum
    场景: 勘误不需要领导批准
      假如 王芳已“勘误”，正文“低保标准表”，理由“错一个字”
      而且 陈静已“提供”
      而且 李娜已“审核”
      当 赵刚“批准”
      那么 不符合规程，因为“环节不对”
