# language: zh-CN
# en: Signed on paper or by telephone
功能: 纸质和电话签批的补录

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

  # en: A leader may sign on paper; the office records it, and the trail says so
  规则: 领导可以在纸上签批，由办公室补录，责任链记明

    # en: the office records a leader's signature
    场景: 办公室主任补录领导的纸质签批
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“批准”，签批方式“纸质”，补录人“吴敏”
      那么 该件在“领导批准”环节
      而且 责任链的最后一步是
        | 人员 | 操作 | 签批方式 | 补录人 |
        | 赵刚 | 批准 | 纸质     | 吴敏   |
      而且 “电话签批确认时限”没有在计时

    # en: recorded later, under the day it was signed
    场景: 次日补录，办理日期是签批当日
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 已过了 1 个工作日
      当 赵刚“批准”，签批方式“纸质”，补录人“吴敏”，办理日期“2017-03-06”
      那么 责任链的最后一步是
        | 人员 | 操作 | 办理日期   |
        | 赵刚 | 批准 | 2017-03-06 |

    @denied-not-recorder
    # en: a clerk records for nobody
    场景: 经办人不能补录
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“批准”，签批方式“纸质”，补录人“刘洋”
      那么 不符合规程，因为“无权补录”，涉及“刘洋”

    @denied-recorder-own-work
    # en: whoever audited does not record the approval
    场景: 审核的人不能补录批准
      假如 王芳已拟稿“低保标准”，栏目是“救助公示”
      而且 陈静已“提供”
      而且 李娜已“审核”
      当 赵刚“批准”，签批方式“纸质”，补录人“李娜”
      那么 不符合规程，因为“不得补录自己经手的事项”，涉及“李娜”

    @denied-recorder-own-work
    # en: nobody records their own signature
    场景: 不能补录自己的签批
      假如 赵刚已被任命为局办公室的“办公室主任”
      而且 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“批准”，签批方式“纸质”，补录人“赵刚”
      那么 不符合规程，因为“不得补录自己经手的事项”，涉及“赵刚”

    @denied-recorder-own-work
    # en: nor does the principal record what the deputy signed
    场景: 委托人不能补录代办人的签批
      假如 赵刚已被任命为局办公室的“办公室主任”
      而且 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已委托马强代行“分管领导”，自 2017-03-06 至 2017-03-10
      当 马强“批准”，签批方式“纸质”，补录人“赵刚”
      那么 不符合规程，因为“不得补录自己经手的事项”，涉及“赵刚”

    # en: in the system nobody records for others
    场景: 系统内办理由本人登录
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“批准”，补录人“吴敏”
      那么 不予受理，因为“系统内办理不能由他人补录”

    @denied-mode-not-allowed
    # en: an audit is not done on paper
    场景: 审核不接受纸质签批
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 李娜“审核”，签批方式“纸质”，补录人“吴敏”
      那么 不符合规程，因为“不接受这种签批方式”

  # en: Whoever consented by telephone confirms within three working days
  规则: 电话签批由本人三个工作日内确认

    # en: the telephone sign-off moves the item and waits for confirmation
    场景: 电话签批以后等本人确认
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      当 赵刚“批准”，签批方式“电话”，补录人“吴敏”
      那么 该件在“领导批准”环节
      而且 “电话签批确认时限”到 2017-03-09 为止
      而且 赵刚的待办里有“确认电话签批”，最迟 2017-03-09

    # en: recorded the next day, the limit runs from the day of recording
    场景: 次日补录的，时限从补录之日算起
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 已过了 1 个工作日
      当 赵刚“批准”，签批方式“电话”，补录人“吴敏”，办理日期“2017-03-06”
      那么 “电话签批确认时限”到 2017-03-10 为止

    # en: once confirmed the clock stops
    场景: 本人确认以后停止计时
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“批准”，签批方式“电话”，补录人“吴敏”
      而且 已过了 2 个工作日
      当 赵刚“确认电话签批”
      那么 “电话签批确认时限”没有在计时
      而且 赵刚的待办里没有该件

    # en: taken back by the signer there is nothing left to confirm
    场景: 本人收回的电话签批不用再确认
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“批准”，签批方式“电话”，补录人“吴敏”
      当 赵刚“收回”
      那么 “电话签批确认时限”没有在计时

    @denied-nothing-to-confirm
    # en: nobody confirms for another
    场景: 他人不能代为确认
      假如 “低保标准”已办到“办公室审核”，栏目是“救助公示”
      而且 赵刚已“批准”，签批方式“电话”，补录人“吴敏”
      当 吴敏“确认电话签批”
      那么 不符合规程，因为“没有待确认的电话签批”
      而且 可以办理的是赵刚
