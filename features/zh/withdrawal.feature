# language: zh-CN
# en: Withdrawal and suspension
功能: 撤下与先行撤下

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

  # en: Withdrawal goes through the chain and leaves a notice
  规则: 撤下要走链条，撤下以后留有公告

    # en: until it is withdrawn it stays public
    场景: 提请撤下以后、撤下之前仍然公开
      当 王芳“提请撤下”，理由“政策调整”
      那么 该件在“拟稿”环节
      而且 公众看到的是“低保标准”

    # en: withdrawn through the chain
    场景: 走完链条撤下
      假如 王芳已“提请撤下”，理由“政策调整”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 周平“撤下”
      那么 该件在“已撤下”环节
      而且 办理结果是“公开后撤下”
      而且 公众看到的是撤下公告
      而且 2017 年撤下 1 条
      而且 2017 年主动公开 1 条
      而且 现行有效 0 条

    @denied-wrong-stage
    # en: a withdrawal is not published and nothing is withdrawn without the chain
    场景: 没有批准不能撤下
      假如 王芳已“提请撤下”，理由“政策调整”
      而且 陈静已“提供”
      当 周平“撤下”
      那么 不符合规程，因为“环节不对”

    @denied-distinct-persons
    # en: the withdrawal too needs distinct persons
    场景: 撤下也要不同的人签批
      假如 王芳已“提请撤下”，理由“政策调整”
      而且 陈静已被任命为局办公室的“办公室审核岗”
      而且 陈静已“提供”
      当 陈静“审核”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“提供”，涉及“陈静”

    # en: a leader who does not consent leaves it public
    场景: 领导不同意撤下，仍然公开
      假如 王芳已“提请撤下”，理由“政策调整”
      而且 陈静已“提供”
      而且 李娜已“审核”
      当 赵刚“不同意”，理由“仍应公开”
      那么 该件在“已发布”环节
      而且 公众看到的是“低保标准”

  # en: One post takes something off at once; within two working days it is withdrawn or restored
  规则: 发现问题可以一人先行撤下，两个工作日内恢复公开或提请撤下

    # en: suspended at once, from any stage
    场景: 先行撤下立即生效
      当 李娜“先行撤下”，理由“误含身份证号”
      那么 公众看到的是先行撤下的公告
      而且 该件在“已发布”环节
      而且 现行有效 0 条
      而且 “先行撤下后处置时限”到 2017-03-08 为止
      而且 吴敏的待办里有“恢复公开”，最迟 2017-03-08

    # en: a suspension gives its reason
    场景: 先行撤下要写理由
      当 李娜“先行撤下”
      那么 不予受理，因为“没有写理由”

    @denied-wrong-post
    # en: a clerk does not suspend
    场景: 经办人不能先行撤下
      当 王芳“先行撤下”，理由“误含身份证号”
      那么 不符合规程，因为“岗位不对”
      而且 可以办理的是李娜、孙燕、吴敏、胡健

    # en: restored, it is public again and the clock stops
    场景: 恢复公开以后停止计时
      假如 李娜已“先行撤下”，理由“误含身份证号”
      当 吴敏“恢复公开”，理由“核实无误”
      那么 公众看到的是“低保标准”
      而且 “先行撤下后处置时限”没有在计时
      而且 吴敏的待办里没有该件

    # en: past its limit it still waits, due when it was due
    场景: 过了时限仍在待办里
      假如 李娜已“先行撤下”，理由“误含身份证号”
      当 过了 3 个工作日
      那么 吴敏的待办里有“恢复公开”，最迟 2017-03-08
      而且 公众看到的是先行撤下的公告

    @denied-wrong-post
    # en: whoever suspended does not restore
    场景: 审核岗不能自行恢复公开
      假如 李娜已“先行撤下”，理由“误含身份证号”
      当 李娜“恢复公开”，理由“核实无误”
      那么 不符合规程，因为“岗位不对”
      而且 可以办理的是吴敏、胡健

    @denied-public-state
    # en: what is suspended is not suspended again
    场景: 已经先行撤下的不能再次先行撤下
      假如 李娜已“先行撤下”，理由“误含身份证号”
      当 吴敏“先行撤下”，理由“误含身份证号”
      那么 不符合规程，因为“公开状态不符”

    @denied-public-state
    # en: what was never public is not suspended
    场景: 没有公开过的不能先行撤下
      假如 “临时救助办法”已办到“科室提供”，栏目是“救助公示”
      当 李娜“先行撤下”，理由“误含身份证号”
      那么 不符合规程，因为“公开状态不符”

    # en: from suspension to withdrawal
    场景: 先行撤下以后提请撤下
      假如 李娜已“先行撤下”，理由“误含身份证号”
      而且 王芳已“提请撤下”，理由“误含身份证号”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 周平“撤下”
      那么 公众看到的是撤下公告
      而且 “先行撤下后处置时限”没有在计时

    # en: from suspension through a correction back to the public
    场景: 先行撤下以后更正发布
      假如 李娜已“先行撤下”，理由“误含身份证号”
      而且 王芳已“更正”，正文“每人每月五百元”，理由“误含身份证号”
      而且 依次办理了
        | 人员 | 操作 |
        | 陈静 | 提供 |
        | 李娜 | 审核 |
        | 赵刚 | 批准 |
      当 周平“发布”
      那么 公众看到的是“每人每月五百元”
      而且 “先行撤下后处置时限”没有在计时
