# Rendered from zh/check.feature: change that file, not this one.
Feature: The checklist of the audit

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

  Rule: The audit goes through a checklist, and nothing is signed while an entry is not in order

    Scenario: nothing said means all in order
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “audit”
      Then the item is in the stage “office-audited”

    Scenario: all in order
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “audit”, content check “all in order”
      Then the item is in the stage “office-audited”

    @denied-unchecked
    Scenario: the attachments do not open
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “audit”, content check “title matches body, particulars complete (issuer/number/date), no personal details that must stay private”
      Then the policy says no because “not all of the checklist is in order”
      And those who could are Sun Yan

    @denied-unchecked
    Scenario Outline: the Regulations of 2007, then those of 2019
      Given today is <day>
      And “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “audit”, content check “none in order”
      Then the policy says no because “not all of the checklist is in order”
      And the law cited is “<law>”

      Examples:
        | day        | law                                  |
        | 2019-05-14 | Disclosure Regulations (2007) Art 6  |
        | 2019-05-15 | Disclosure Regulations (2019) Art 15 |

    @denied-unchecked
    Scenario: a recheck goes through the same checklist
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “approve as amended”, body “500 yuan a person a month”
      When Li Na does “recheck”, content check “none in order”
      Then the policy says no because “not all of the checklist is in order”
