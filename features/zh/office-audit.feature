# language: zh-CN
# en: Another bureau, another chain
功能: 另一个局的链条

  背景:
    假如 采用“文化局政府信息公开规程”
    而且 科室及其负责的栏目
      | 科室     | 标识      | 栏目         |
      | 局办公室 | office    | 机构职能     |
      | 公共科   | culture   | 公共文化服务 |
    而且 人员及其岗位
      | 姓名 | 标识      | 岗位         | 科室     |
      | 郭伟 | guo.wei   | 办公室主任   | 局办公室 |
      | 唐敏 | tang.min  | 办公室审核岗 | 局办公室 |
      | 韩雪 | han.xue   | 科室经办岗   | 公共科   |
      | 罗平 | luo.ping  | 科室负责人   | 公共科   |

  # en: Without a leader's approval: audited by the office, then published
  规则: 没有领导批准环节，办公室审核后即可发布

    # en: provided, audited, published
    场景: 科室提供、办公室审核、发布
      假如 韩雪已拟稿“演出预告”，栏目是“公共文化服务”
      而且 罗平已“提供”
      而且 唐敏已“审核”
      当 唐敏“发布”
      那么 责任链是
        | 人员 | 操作 | 到         |
        | 韩雪 | 拟稿 | 拟稿       |
        | 罗平 | 提供 | 科室提供   |
        | 唐敏 | 审核 | 办公室审核 |
        | 唐敏 | 发布 | 已发布     |
      而且 公众看到的是“演出预告”

    @denied-wrong-stage
    # en: nothing is published before the audit
    场景: 审核之前不能发布
      假如 “演出预告”已办到“科室提供”，栏目是“公共文化服务”
      当 唐敏“发布”
      那么 不符合规程，因为“环节不对”

    @denied-distinct-persons
    # en: whoever provided does not audit here either
    场景: 提供的人同样不能审核
      假如 罗平已被任命为局办公室的“办公室审核岗”
      而且 韩雪已拟稿“演出预告”，栏目是“公共文化服务”
      而且 罗平已“提供”
      当 罗平“审核”
      那么 不符合规程，因为“各步须由不同的人签批”，步骤“提供”，涉及“罗平”
      而且 可以办理的是郭伟、唐敏
