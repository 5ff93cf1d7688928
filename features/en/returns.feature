# Rendered from zh/returns.feature: change that file, not this one.
Feature: Returns and taking back

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

  Rule: A return names an earlier stage and a reason, and voids what was signed from there on

    Scenario: the office returns an item to the section
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “return”, to “drafted”, reason “an attachment is missing”
      Then the item is in the stage “drafted”
      And the last line of the trail reads
        | person | action | to      | reason                   |
        | Li Na  | return | drafted | an attachment is missing |
      And “provide” waits on Chen Jing

    Scenario: after a return everything is signed anew
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “return”, to “drafted”, reason “an attachment is missing”
      And Wang Fang has done “revise”, body “500 yuan a person a month”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      When Zhou Ping does “publish”
      Then the public reads “500 yuan a person a month”

    Scenario: what the office did not void still holds
      Given “minimum living allowance” in the category “social assistance notices” has come to “leader-approved”
      And Zhou Ping has done “return”, to “office-audited”, reason “the leader should look again”
      When Zhao Gang does “approve”
      Then the item is in the stage “leader-approved”

    @denied-wrong-stage
    Scenario: a return is not taken back
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “return”, to “department-provided”, reason “an attachment is missing”
      When Li Na does “take back”
      Then the policy says no because “not at this stage”
      And “audit” waits on Li Na

    Scenario: a return without a reason is not accepted
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “return”, to “drafted”
      Then it is not accepted because “no reason was given”

    @denied-wrong-stage
    Scenario: nothing is returned to a later stage
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “return”, to “leader-approved”, reason “an attachment is missing”
      Then the policy says no because “not at this stage”

  Rule: Whoever made the last move may take it back until somebody acts on it

    Scenario: the section head takes back what was provided
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Chen Jing does “take back”
      Then the item is in the stage “drafted”
      And nothing of the item waits on Li Na

    Scenario: what was taken back may be provided again
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Chen Jing has done “take back”
      When Chen Jing does “provide”
      Then the item is in the stage “department-provided”

    @denied-not-last-mover
    Scenario: nobody takes back another's step
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Chen Jing does “take back”
      Then the policy says no because “somebody else made the last move”, about “Li Na”

    @denied-already-followed
    Scenario: once the office has claimed it, it is too late
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “claim”
      When Chen Jing does “take back”
      Then the policy says no because “somebody has acted since”

    Scenario: a remark does not stand in the way
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Li Na has done “remark”, opinion “please add the attachment”
      When Chen Jing does “take back”
      Then the item is in the stage “drafted”

    @denied-nothing-to-take-back
    Scenario: one step is taken back, not two
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Li Na has done “take back”
      When Li Na does “take back”
      Then the policy says no because “no step to take back”

    Scenario: a leader takes back an approval
      Given “minimum living allowance” in the category “social assistance notices” has come to “leader-approved”
      When Zhao Gang does “take back”
      Then the item is in the stage “office-audited”
      And nothing of the item waits on Zhou Ping
