# language: zh-CN
# en: Claims, remarks and postings
功能: 签收、附注和张贴

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

  # en: In a shared post somebody claims an item, and others leave it alone
  规则: 多人同岗的，签收以后由签收人办理

    # en: the one who claimed audits
    场景: 签收的人审核
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“签收”
      当 李娜“审核”
      那么 该件在“办公室审核”环节

    @denied-claimed-by-other
    # en: others do not audit
    场景: 别人签收的不能审核
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“签收”
      当 孙燕“审核”
      那么 不符合规程，因为“已由他人签收”，涉及“李娜”
      而且 可以办理的是李娜

    @denied-claimed-by-other
    # en: nor claim it too
    场景: 别人签收的不能再签收
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“签收”
      当 孙燕“签收”
      那么 不符合规程，因为“已由他人签收”，涉及“李娜”

    # en: given back, it is anybody's again
    场景: 退还签收以后别人可以审核
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“签收”
      而且 李娜已“退还签收”
      当 孙燕“审核”
      那么 该件在“办公室审核”环节

    # en: the head of the office lifts the claim of somebody who is away
    场景: 签收人不在时由办公室主任解除
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“签收”
      而且 吴敏已“解除签收”，理由“李娜休假”
      当 孙燕“审核”
      那么 该件在“办公室审核”环节

    @denied-claimed-by-other
    # en: at the next desk the item is anybody's again
    场景: 到下一环节重新签收
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 李娜已“签收”
      而且 李娜已“审核”
      而且 赵刚已“批准”
      而且 周平已“签收”
      当 孙燕“签收”
      那么 不符合规程，因为“已由他人签收”，涉及“周平”

    @denied-not-claimed
    # en: what nobody claimed is not given back
    场景: 没有签收的不能退还
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“退还签收”
      那么 不符合规程，因为“尚未签收”

  # en: Remarks move nothing
  规则: 附注不动环节

    # en: a remark stands in the trail
    场景: 附注记入责任链
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 吴敏“附注”，意见“请补附件”
      那么 该件在“科室提供”环节
      而且 责任链的最后一步是
        | 人员 | 操作 | 到       | 意见     |
        | 吴敏 | 附注 | 科室提供 | 请补附件 |

    # en: a remark says something
    场景: 附注要写意见
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 吴敏“附注”
      那么 不予受理，因为“没有写意见”

  # en: What is hung by hand is recorded by hand
  规则: 公告栏由人张贴，由人登记

    # en: published, it is on the website but not yet on the board
    场景: 发布时网站随即公开，公告栏另行张贴
      假如 “低保标准”已办到“领导批准”，栏目是“救助公示”
      当 周平“发布”
      那么 该件张贴在“政府网站民政栏目”
      而且 该件没有张贴在“公告栏”

    # en: hung on the board
    场景: 登记张贴
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      当 王芳“张贴登记”，渠道“公告栏”
      那么 该件张贴在“公告栏”

    # en: a posting names its channel
    场景: 登记张贴要写渠道
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      当 王芳“张贴登记”
      那么 不予受理，因为“没有写渠道”

    # en: taken off the board
    场景: 登记揭下
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“张贴登记”，渠道“公告栏”
      当 周平“揭下登记”，渠道“公告栏”
      那么 该件没有张贴在“公告栏”
      而且 公众看到的是“低保标准”

    # en: after a suspension the board still waits to be cleared
    场景: 先行撤下以后公告栏仍要揭下
      假如 “低保标准”已办到“已发布”，栏目是“救助公示”
      而且 王芳已“张贴登记”，渠道“公告栏”
      当 李娜“先行撤下”，理由“误含身份证号”
      那么 该件没有张贴在“政府网站民政栏目”
      而且 该件张贴在“公告栏”

    @denied-public-state
    # en: what is not public is not hung up
    场景: 没有公开的不能张贴
      假如 “低保标准”已办到“领导批准”，栏目是“救助公示”
      当 王芳“张贴登记”，渠道“公告栏”
      那么 不符合规程，因为“公开状态不符”
