# Rendered from zh/outcomes.feature: change that file, not this one.
Feature: What is not published

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

  Rule: A leader may not consent, a section may abandon; only what was public leaves a notice

    Scenario: not consented
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Zhao Gang does “decline”, reason “not for now”
      Then the item is in the stage “withdrawn”
      And the item ended as “declined”
      And the public sees nothing of the item

    Scenario: a no gives its reason
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Zhao Gang does “decline”
      Then it is not accepted because “no reason was given”

    Scenario: abandoned
      Given Wang Fang has drafted “minimum living allowance” in the category “social assistance notices”
      When Wang Fang does “abandon”, reason “drafted twice”
      Then the item is in the stage “withdrawn”
      And the item ended as “abandoned”
      And the public sees nothing of the item
      And 0 published in 2017

  Rule: Only what was withheld may be reopened

    Scenario: withheld
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Zhao Gang does “withhold”, reason “it touches on privacy”
      Then the item is in the stage “withdrawn”
      And the item ended as “withheld”
      And the public sees nothing of the item

    Scenario: what was withheld is reopened and published
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And Wang Fang has done “reopen”, body “500 yuan a person a month”, reason “what was private is masked”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      When Zhou Ping does “publish”
      Then the public reads “500 yuan a person a month”
      And 1 published in 2017

    Scenario: reopened as it was
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      When Wang Fang does “reopen”, reason “what was private is masked”
      Then the item is in the stage “drafted”

    @denied-not-marked @denied-outcome
    Scenario: what was not consented to stays closed
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “decline”, reason “not for now”
      When Wang Fang does “reopen”, reason “please consider again”
      Then the policy says no because “did not end that way”
      And the policy says no because “not as it must be”

    @denied-not-marked
    Scenario: what was abandoned stays closed
      Given Wang Fang has drafted “minimum living allowance” in the category “social assistance notices”
      And Wang Fang has done “abandon”, reason “drafted twice”
      When Wang Fang does “reopen”, reason “please consider again”
      Then the policy says no because “not as it must be”

    @denied-not-marked @denied-outcome
    Scenario: what was withdrawn stays withdrawn
      Given “minimum living allowance” in the category “social assistance notices” has come to “published”
      And Wang Fang has done “propose withdrawal”, reason “the policy has changed”
      And these were done in turn
        | person    | action   |
        | Chen Jing | provide  |
        | Li Na     | audit    |
        | Zhao Gang | approve  |
        | Zhou Ping | withdraw |
      When Wang Fang does “reopen”, reason “please consider again”
      Then the policy says no because “did not end that way”
      And the policy says no because “not as it must be”
