# language: zh-CN
# en: Cases that only one rule decides
功能: 只有一条规则管着的情形

  背景:
    假如 科室及其负责的栏目
      | 科室     | 标识       | 栏目                     |
      | 局办公室 | office     |                          |
      | 公共科   | culture    | 机构职能                 |
      | 公共科   | culture    | 公共文化服务             |
      | 公共科   | culture    | 工作动态                 |
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

  # en: Who drafts
  规则: 由科室起草

    @clause-more-1 @mandatory @basis-bureau-chain
    # en: the office drafts nothing for a section
    场景: 办公室审核岗不能起草
      当 唐敏拟稿“开馆时间”，栏目是“公共文化服务”
      那么 不符合规程，因为“岗位不对”
      而且 不符合规程，因为“栏目不归本科室负责”

  # en: Urgent or not, it is written down why
  规则: 先行撤下也要写理由

    @clause-more-2 @mandatory @seed-24
    # en: no suspension without a reason
    场景: 没有写理由不能先行撤下
      假如 “开馆时间”已办到“已发布”，栏目是“公共文化服务”
      当 郭伟“先行撤下”
      那么 不予受理，因为“没有写理由”

  # en: Who claimed it releases it, as long as the post is held
  规则: 谁签收谁退还

    @clause-more-3 @mandatory @seed-15
    # en: the publisher releases what was claimed for publication
    场景: 发布岗签收的由发布岗退还
      假如 “开馆时间”已办到“办公室审核”，栏目是“公共文化服务”
      而且 谢军已“签收”
      当 谢军“退还签收”
      那么 该件在“办公室审核”环节
      而且 唐敏现在可以“签收”

    @clause-more-4 @mandatory @seed-15
    # en: a post that claims nothing releases nothing
    场景: 不管签收的岗位不能退还签收
      假如 “开馆时间”已办到“科室提供”，栏目是“公共文化服务”
      而且 唐敏已“签收”
      当 郭伟“退还签收”
      那么 不符合规程，因为“岗位不对”
      而且 不符合规程，因为“已由他人签收”

  # en: What was taken back is not taken back again
  规则: 收回一次之后没有可再收回的

    @clause-more-5 @mandatory @seed-21
    # en: after an audit was taken back
    场景: 审核收回之后
      假如 “开馆时间”已办到“办公室审核”，栏目是“公共文化服务”
      而且 唐敏已“收回”
      当 唐敏“收回”
      那么 不符合规程，因为“没有可收回的一步”

  # en: Each desk has its own limit
  规则: 各按各的时限

    @clause-more-6 @mandatory @seed-31
    # en: a withdrawal keeps its own limit while suspended
    场景: 审核之后又先行撤下的，撤下仍按本身的时限
      假如 “开馆时间”已办到“已发布”，栏目是“公共文化服务”
      而且 韩雪已“提请撤下”，理由“时间有变”
      而且 依次办理了
        | 人员 | 操作 |
        | 罗平 | 提供 |
        | 唐敏 | 审核 |
      而且 已过了 5 个工作日
      而且 郭伟已“先行撤下”，理由“时间有误”
      那么 谢军的待办里有“撤下”，最迟 2017-03-08

  # en: What hangs on a board was hung there by somebody
  规则: 公告栏由人张贴

    @clause-more-7 @mandatory @basis-public-culture-57
    # en: publication hangs nothing on the board
    场景: 发布当时公告栏上还没有
      假如 “开馆时间”已办到“办公室审核”，栏目是“公共文化服务”
      当 谢军“发布”
      那么 该件张贴在“文化活动预告（网站）”
      而且 该件没有张贴在“文化馆公告栏”
