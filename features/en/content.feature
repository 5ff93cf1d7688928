# Rendered from zh/content.feature: change that file, not this one.
Feature: Sign-offs and content

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

  Rule: What is published is exactly what was audited and approved

    @denied-sign-off-stale
    Scenario: revised after the approval it is not published
      Given “minimum living allowance” in the category “social assistance notices” has come to “leader-approved”
      And Wang Fang has done “revise”, body “500 yuan a person a month”
      When Zhou Ping does “publish”
      Then the policy says no because “the sign-off is not about this content”, step “audit”
      And the public sees nothing of the item

    @denied-sign-off-stale
    Scenario: revised after it was provided it is not audited
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And Wang Fang has done “revise”, body “500 yuan a person a month”
      When Li Na does “audit”
      Then the policy says no because “the sign-off is not about this content”, step “provide”

    @denied-sign-off-stale
    Scenario: revised after the audit it is not approved
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Wang Fang has done “revise”, body “500 yuan a person a month”
      When Zhao Gang does “approve”
      Then the policy says no because “the sign-off is not about this content”, step “provide”

  Rule: A leader who amends approves the amended text, and the office audits that again

    @denied-sign-off-stale
    Scenario: an amended text is not published before it is rechecked
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “approve as amended”, body “500 yuan a person a month”
      When Zhou Ping does “publish”
      Then the policy says no because “the sign-off is not about this content”, step “audit”
      And “recheck” waits on Li Na

    Scenario: once rechecked it is published as amended
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “approve as amended”, body “500 yuan a person a month”
      And Li Na has done “recheck”
      When Zhou Ping does “publish”
      Then the public reads “500 yuan a person a month”

    Scenario: a leader who amends brings the new text along
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Zhao Gang does “approve as amended”
      Then it is not accepted because “no content was given”

    @denied-distinct-persons
    Scenario: whoever provided does not recheck
      Given Chen Jing has been appointed as “office auditor” of the General Office
      And Wang Fang has drafted “minimum living allowance” in the category “social assistance notices”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
      And Zhao Gang has done “approve as amended”, body “500 yuan a person a month”
      When Chen Jing does “recheck”
      Then the policy says no because “each step needs another person”, step “provide”, about “Chen Jing”

  Rule: The audit is the secrecy review; what does not pass goes no further

    @denied-field-value
    Scenario Outline: what must not be disclosed or is undetermined
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “audit”, secrecy review “<result>”
      Then the policy says no because “the review was not passed”
      And the item is in the stage “department-provided”

      Examples:
        | result                       |
        | must not be disclosed        |
        | undetermined, to be referred |

    Scenario: a sign-off without a word on it says that the review was passed
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “audit”
      Then the item is in the stage “office-audited”
