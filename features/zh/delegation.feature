# language: zh-CN
# en: Deputies
功能: 委托代办（AB角）

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

  # en: For a period somebody may act in another's post, and the trail says so
  规则: 委托期内可以代行他人岗位，责任链记明代谁办理

    # en: the deputy audits while the auditor is away
    场景: 审核岗外出，由代办人审核
      假如 李娜已委托马强代行“办公室审核岗”，自 2017-03-06 至 2017-03-10
      而且 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 马强“审核”
      那么 责任链的最后一步是
        | 人员 | 操作 | 岗位         | 代   |
        | 马强 | 审核 | 办公室审核岗 | 李娜 |

    # en: the item is on the deputy's desk too
    场景: 代办人的待办里也有该件
      假如 李娜已委托马强代行“办公室审核岗”，自 2017-03-06 至 2017-03-10
      当 王芳拟稿“低保标准”，栏目是“救助公示”
      而且 陈静“提供”
      那么 马强的待办里有“审核”
      而且 李娜的待办里有“审核”

    @denied-no-post
    # en: after the last day it is over
    场景: 委托到期以后不能再办
      假如 李娜已委托马强代行“办公室审核岗”，自 2017-03-06 至 2017-03-10
      而且 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 今天是 2017-03-13
      当 马强“审核”
      那么 不符合规程，因为“没有任职”
      而且 马强的待办里没有该件

    @denied-no-post
    # en: with the principal's post the deputy's ends
    场景: 委托人免职，委托随之终止
      假如 李娜已委托马强代行“办公室审核岗”，自 2017-03-06 至 2017-03-10
      而且 “低保标准”已办到“科室提供”，栏目是“救助公示”
      而且 今天是 2017-03-07
      而且 李娜已被免去局办公室的“办公室审核岗”
      当 马强“审核”
      那么 不符合规程，因为“没有任职”
      而且 可以办理的是孙燕

  # en: A deputy counts as both persons
  规则: 代办时，代办人和委托人都算签过

    @denied-distinct-persons
    # en: a deputy who provided does not audit in somebody's stead
    场景: 提供的人不能代他人审核
      假如 李娜已委托陈静代行“办公室审核岗”，自 2017-03-06 至 2017-03-10
      而且 王芳已拟稿“低保标准”，栏目是“救助公示”
      而且 陈静已“提供”
      当 陈静“审核”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“提供”，涉及“陈静”
      而且 可以办理的是李娜、孙燕

    @denied-distinct-persons
    # en: what was provided in one's name is not audited by oneself
    场景: 由他人代为提供的，委托人不能审核
      假如 陈静已被任命为局办公室的“办公室审核岗”
      而且 陈静已委托马强代行“科室负责人”，自 2017-03-06 至 2017-03-10
      而且 王芳已拟稿“低保标准”，栏目是“救助公示”
      而且 马强已“提供”
      当 陈静“审核”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“提供”，涉及“陈静”

    @denied-distinct-persons
    # en: nor does a deputy audit what the principal provided
    场景: 委托人提供的，代办人不能代其审核
      假如 陈静已被任命为局办公室的“办公室审核岗”
      而且 陈静已委托马强代行“办公室审核岗”，自 2017-03-06 至 2017-03-10
      而且 王芳已拟稿“低保标准”，栏目是“救助公示”
      而且 陈静已“提供”
      当 马强“审核”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“提供”，涉及“陈静”
      而且 可以办理的是李娜、孙燕

  # en: Only principals and those who appoint may delegate
  规则: 委托由本人或有权任命的人办理

    @denied-not-appointer
    # en: a colleague does not delegate another's post
    场景: 同事不能替人委托
      当 王芳委托马强代行李娜的“办公室审核岗”，自 2017-03-06 至 2017-03-10
      那么 不符合规程，因为“无权任免和委托”

    # en: the head of the office delegates for the auditor
    场景: 办公室主任可以替审核岗委托
      假如 “低保标准”已办到“科室提供”，栏目是“救助公示”
      当 吴敏委托马强代行李娜的“办公室审核岗”，自 2017-03-06 至 2017-03-10
      那么 马强的待办里有“审核”

    @denied-not-appointer
    # en: a clerk does not appoint
    场景: 经办人不能任命
      当 王芳任命马强为局办公室的“办公室审核岗”
      那么 不符合规程，因为“无权任免和委托”

    # en: nobody is their own deputy
    场景: 不能委托给自己
      当 李娜委托李娜代行李娜的“办公室审核岗”，自 2017-03-06 至 2017-03-10
      那么 不予受理，因为“不能委托给自己”

    # en: a period does not end before it begins
    场景: 委托的止日不能早于起日
      当 李娜委托马强代行李娜的“办公室审核岗”，自 2017-03-10 至 2017-03-06
      那么 不予受理，因为“止日早于起日”
