# Rendered from zh/paper.feature: change that file, not this one.
Feature: Signed on paper or by telephone

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

  Rule: A leader may sign on paper; the office records it, and the trail says so

    Scenario: the office records a leader's signature
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Zhao Gang does “approve”, signed “on paper”, recorded by “Wu Min”
      Then the item is in the stage “leader-approved”
      And the last line of the trail reads
        | person    | action  | signed   | recorded by |
        | Zhao Gang | approve | on paper | Wu Min      |
      And the “telephone confirmation limit” does not run

    Scenario: recorded later, under the day it was signed
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And working days passed: 1
      When Zhao Gang does “approve”, signed “on paper”, recorded by “Wu Min”, done on “2017-03-06”
      Then the last line of the trail reads
        | person    | action  | done on    |
        | Zhao Gang | approve | 2017-03-06 |

    @denied-not-recorder
    Scenario: a clerk records for nobody
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Zhao Gang does “approve”, signed “on paper”, recorded by “Liu Yang”
      Then the policy says no because “may not record for others”, about “Liu Yang”

    @denied-recorder-own-work
    Scenario: whoever audited does not record the approval
      Given Wang Fang has drafted “minimum living allowance” in the category “social assistance notices”
      And Chen Jing has done “provide”
      And Li Na has done “audit”
      When Zhao Gang does “approve”, signed “on paper”, recorded by “Li Na”
      Then the policy says no because “may not record over own work”, about “Li Na”

    @denied-recorder-own-work
    Scenario: nobody records their own signature
      Given Zhao Gang has been appointed as “head of the office” of the General Office
      And “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Zhao Gang does “approve”, signed “on paper”, recorded by “Zhao Gang”
      Then the policy says no because “may not record over own work”, about “Zhao Gang”

    @denied-recorder-own-work
    Scenario: nor does the principal record what the deputy signed
      Given Zhao Gang has been appointed as “head of the office” of the General Office
      And “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has deputed Ma Qiang as “leader in charge” from 2017-03-06 to 2017-03-10
      When Ma Qiang does “approve”, signed “on paper”, recorded by “Zhao Gang”
      Then the policy says no because “may not record over own work”, about “Zhao Gang”

    Scenario: in the system nobody records for others
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Zhao Gang does “approve”, recorded by “Wu Min”
      Then it is not accepted because “in the system nobody records for others”

    @denied-mode-not-allowed
    Scenario: an audit is not done on paper
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “audit”, signed “on paper”, recorded by “Wu Min”
      Then the policy says no because “this way of signing is not accepted”

  Rule: Whoever consented by telephone confirms within three working days

    Scenario: the telephone sign-off moves the item and waits for confirmation
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Zhao Gang does “approve”, signed “by telephone”, recorded by “Wu Min”
      Then the item is in the stage “leader-approved”
      And the “telephone confirmation limit” ends on 2017-03-09
      And “confirm a telephone sign-off” waits on Zhao Gang, due 2017-03-09

    Scenario: recorded the next day, the limit runs from the day of recording
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And working days passed: 1
      When Zhao Gang does “approve”, signed “by telephone”, recorded by “Wu Min”, done on “2017-03-06”
      Then the “telephone confirmation limit” ends on 2017-03-10

    Scenario: once confirmed the clock stops
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “approve”, signed “by telephone”, recorded by “Wu Min”
      And working days passed: 2
      When Zhao Gang does “confirm a telephone sign-off”
      Then the “telephone confirmation limit” does not run
      And nothing of the item waits on Zhao Gang

    Scenario: taken back by the signer there is nothing left to confirm
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “approve”, signed “by telephone”, recorded by “Wu Min”
      When Zhao Gang does “take back”
      Then the “telephone confirmation limit” does not run

    @denied-nothing-to-confirm
    Scenario: nobody confirms for another
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “approve”, signed “by telephone”, recorded by “Wu Min”
      When Wu Min does “confirm a telephone sign-off”
      Then the policy says no because “no telephone sign-off to confirm”
      And those who could are Zhao Gang
