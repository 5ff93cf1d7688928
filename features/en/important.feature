# Rendered from zh/important.feature: change that file, not this one.
Feature: Important items

  Background:
    Given the units and the categories they answer for
      | unit                          | id         | category                  |
      | the General Office            | office     | institution and functions |
      | the Social Assistance Section | low-income | social assistance notices |
      | the Social Assistance Section | low-income | administrative decisions  |
      | the Social Affairs Section    | affairs    | work updates              |
      | the Leadership                | leadership |                           |
    And the people and their posts
      | name      | id        | post               | unit                          |
      | Hu Jian   | hu.jian   | principal leader   | the Leadership                |
      | Zhao Gang | zhao.gang | leader in charge   | the Social Assistance Section |
      | Yang Fan  | yang.fan  | leader in charge   | the Social Affairs Section    |
      | Wu Min    | wu.min    | head of the office | the General Office            |
      | Li Na     | li.na     | office auditor     | the General Office            |
      | Sun Yan   | sun.yan   | office auditor     | the General Office            |
      | Zhou Ping | zhou.ping | office publisher   | the General Office            |
      | Wang Fang | wang.fang | section clerk      | the Social Assistance Section |
      | Liu Yang  | liu.yang  | section clerk      | the Social Assistance Section |
      | Chen Jing | chen.jing | section head       | the Social Assistance Section |
      | Deng Lei  | deng.lei  | section head       | the Social Affairs Section    |
      | Ma Qiang  | ma.qiang  |                    |                               |

  Rule: In an important category the principal leader signs after the leader in charge

    Scenario: the first of two approvals does not move the item
      Given “plan for elderly care” in the category “administrative decisions” has come to “office-audited”
      When Zhao Gang does “approve”
      Then the item is in the stage “office-audited”
      And “approve” waits on Hu Jian
      And nothing of the item waits on Zhao Gang
      And nothing of the item waits on Zhou Ping

    Scenario: with the second the item is approved
      Given “plan for elderly care” in the category “administrative decisions” has come to “office-audited”
      And Zhao Gang has done “approve”
      When Hu Jian does “approve”
      Then the item is in the stage “leader-approved”
      And the trail reads
        | person    | action  | to                  |
        | Wang Fang | draft   | drafted             |
        | Chen Jing | provide | department-provided |
        | Li Na     | audit   | office-audited      |
        | Zhao Gang | approve | office-audited      |
        | Hu Jian   | approve | leader-approved     |

    @denied-wrong-post
    Scenario: the principal leader does not sign first
      Given “plan for elderly care” in the category “administrative decisions” has come to “office-audited”
      When Hu Jian does “approve”
      Then the policy says no because “not the right post”
      And those who could are Zhao Gang

    @denied-wrong-stage
    Scenario: with one approval it is not published
      Given “plan for elderly care” in the category “administrative decisions” has come to “office-audited”
      And Zhao Gang has done “approve”
      When Zhou Ping does “publish”
      Then the policy says no because “not at this stage”

    @denied-distinct-persons
    Scenario: nobody signs both
      Given Hu Jian has been appointed as “leader in charge” of the Social Assistance Section
      And Wang Fang has drafted “plan for elderly care” in the category “administrative decisions”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Hu Jian   | approve |
      When Hu Jian does “approve”
      Then the policy says no because “each step needs another person”, step “approve”, about “Hu Jian”
      And nobody could

    Scenario: the leader in charge may take the first approval back
      Given “plan for elderly care” in the category “administrative decisions” has come to “office-audited”
      And Zhao Gang has done “approve”
      When Zhao Gang does “take back”
      Then the item is in the stage “office-audited”
      And “approve” waits on Zhao Gang
      And nothing of the item waits on Hu Jian

    Scenario: an ordinary category needs no principal leader
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Zhao Gang does “approve”
      Then the item is in the stage “leader-approved”

    Scenario: the principal leader may say no
      Given “plan for elderly care” in the category “administrative decisions” has come to “office-audited”
      And Zhao Gang has done “approve”
      When Hu Jian does “decline”, reason “not for now”
      Then the item ended as “declined”

  Rule: Where one leader amends, the other signs the amended text, and the office rechecks it

    Scenario: amended by the leader in charge, approved by the principal leader
      Given “plan for elderly care” in the category “administrative decisions” has come to “office-audited”
      And Zhao Gang has done “approve as amended”, body “the plan as amended”
      When Hu Jian does “approve”
      Then the item is in the stage “leader-approved”
      And “recheck” waits on Li Na

    Scenario: amended by the principal leader, the leader in charge signs again
      Given “plan for elderly care” in the category “administrative decisions” has come to “office-audited”
      And Zhao Gang has done “approve”
      And Hu Jian has done “approve as amended”, body “the plan as amended”
      When Zhao Gang does “approve”
      Then the item is in the stage “leader-approved”

    @denied-sign-off-stale
    Scenario: before the recheck it is not published
      Given “plan for elderly care” in the category “administrative decisions” has come to “office-audited”
      And Zhao Gang has done “approve as amended”, body “the plan as amended”
      And Hu Jian has done “approve”
      When Zhou Ping does “publish”
      Then the policy says no because “the sign-off is not about this content”, step “audit”

    Scenario: after the recheck it is
      Given “plan for elderly care” in the category “administrative decisions” has come to “office-audited”
      And Zhao Gang has done “approve as amended”, body “the plan as amended”
      And Hu Jian has done “approve”
      And Li Na has done “recheck”
      When Zhou Ping does “publish”
      Then the public reads “the plan as amended”

    @denied-sign-off-stale
    Scenario: what a clerk revises in between is not covered
      Given “plan for elderly care” in the category “administrative decisions” has come to “office-audited”
      And Zhao Gang has done “approve as amended”, body “the plan as amended”
      And Wang Fang has done “revise”, body “the plan amended again”
      When Zhao Gang does “approve”
      Then the policy says no because “the sign-off is not about this content”, step “provide”
