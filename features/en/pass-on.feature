# Rendered from zh/pass-on.feature: change that file, not this one.
Feature: Passing on

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

  Rule: A leader in charge who should not decide alone passes the item up with an opinion

    Scenario: after passing on it waits on the principal leader
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Zhao Gang does “pass on”, opinion “I would consent; please decide”
      Then the item is in the stage “office-audited”
      And “approve” waits on Hu Jian
      And nothing of the item waits on Zhao Gang
      And nothing of the item waits on Zhou Ping
      And the last line of the trail reads
        | person    | action  | to             | as               | opinion                        |
        | Zhao Gang | pass on | office-audited | leader in charge | I would consent; please decide |

    Scenario: approved once the principal leader has signed
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “pass on”, opinion “I would consent; please decide”
      When Hu Jian does “approve”
      Then the item is in the stage “leader-approved”
      And “publish” waits on Zhou Ping
      And the trail reads
        | person    | action  | to                  |
        | Wang Fang | draft   | drafted             |
        | Chen Jing | provide | department-provided |
        | Li Na     | audit   | office-audited      |
        | Zhao Gang | pass on | office-audited      |
        | Hu Jian   | approve | leader-approved     |

    @denied-distinct-persons @denied-wrong-post
    Scenario: after passing on the leader in charge does not decide alone
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “pass on”, opinion “I would consent; please decide”
      When Zhao Gang does “approve”
      Then the policy says no because “not the right post”
      And the policy says no because “each step needs another person”, step “approve”
      And those who could are Hu Jian

    Scenario: an opinion is required
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Zhao Gang does “pass on”
      Then it is not accepted because “no opinion was given”

    @denied-wrong-stage
    Scenario: an important item needs no passing on
      Given “plan for elderly care” in the category “administrative decisions” has come to “office-audited”
      When Zhao Gang does “pass on”, opinion “I would consent; please decide”
      Then the policy says no because “not at this stage”

  Rule: Passing on is the sign-off of the leader in charge, under the same rules

    @denied-sign-off-stale
    Scenario: what was revised is provided again first
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Wang Fang has done “revise”, body “500 yuan a person a month”
      When Zhao Gang does “pass on”, opinion “I would consent; please decide”
      Then the policy says no because “the sign-off is not about this content”, step “provide”

    @denied-distinct-persons
    Scenario: one person in both posts does not sign twice
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Hu Jian has been appointed as “leader in charge” of the Social Assistance Section
      And Hu Jian has done “pass on”, opinion “I would consent; please decide”, as “leader in charge”
      When Hu Jian does “approve”
      Then the policy says no because “each step needs another person”, step “approve”, about “Hu Jian”
      And nobody could

  Rule: A return or a take-back ends it, an amendment does not

    Scenario: after a return the leader in charge decides anew
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “pass on”, opinion “I would consent; please decide”
      And Hu Jian has done “return”, to “department-provided”, reason “an attachment is missing”
      And Li Na has done “audit”
      When Zhao Gang does “approve”
      Then the item is in the stage “leader-approved”

    Scenario: taken back before the principal leader signs
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “pass on”, opinion “I would consent; please decide”
      When Zhao Gang does “take back”
      Then the item is in the stage “office-audited”
      And “approve” waits on Zhao Gang
      And nothing of the item waits on Hu Jian

    Scenario: an amendment is no way round the principal leader
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “pass on”, opinion “I would consent; please decide”
      When Zhao Gang does “approve as amended”, body “500 yuan a person a month”
      Then the item is in the stage “office-audited”
      And “approve” waits on Hu Jian

    @denied-distinct-persons @denied-wrong-post
    Scenario: with the post of principal leader vacant nobody could, and it is taken back
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “pass on”, opinion “I would consent; please decide”
      And Hu Jian has been relieved as “principal leader” of the Leadership
      When Zhao Gang does “approve”
      Then the policy says no because “not the right post”
      And the policy says no because “each step needs another person”, step “approve”
      And nobody could
      And Zhao Gang may do “take back” now

  Rule: Passed on on paper or by telephone, the office records it

    Scenario: by telephone, confirmed by the leader
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Zhao Gang does “pass on”, opinion “I would consent; please decide”, signed “by telephone”, recorded by “Wu Min”
      Then “approve” waits on Hu Jian
      And the “telephone confirmation limit” ends on 2017-03-09
      And “confirm a telephone sign-off” waits on Zhao Gang
