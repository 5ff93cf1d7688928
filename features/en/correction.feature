# Rendered from zh/correction.feature: change that file, not this one.
Feature: Correction and erratum

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
    And “minimum living allowance” in the category “social assistance notices” has come to “published”

  Rule: Until a correction is published the public reads what was published before

    Scenario: a correction under way changes nothing for the public
      When Wang Fang does “correct”, body “500 yuan a person a month”, reason “the amount is wrong”
      Then the item is in the stage “drafted”
      And the public reads “minimum living allowance”
      And 1 in force now

    Scenario: a correction goes through the whole chain
      Given Wang Fang has done “correct”, body “500 yuan a person a month”, reason “the amount is wrong”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      When Zhou Ping does “publish”
      Then the public reads “500 yuan a person a month”
      And 1 corrected in 2017
      And 1 published in 2017
      And 1 in force now

    Scenario: a correction gives its reason
      When Wang Fang does “correct”, body “500 yuan a person a month”
      Then it is not accepted because “no reason was given”

    Scenario: a correction that is not consented to leaves everything as it was
      Given Wang Fang has done “correct”, body “500 yuan a person a month”, reason “the amount is wrong”
      And Chen Jing has done “provide”
      And Li Na has done “audit”
      When Zhao Gang does “decline”, reason “the amount was right”
      Then the item is in the stage “published”
      And the public reads “minimum living allowance”
      And the item ended as “published”
      And 0 corrected in 2017

    Scenario: a correction that is abandoned leaves everything as it was
      Given Wang Fang has done “correct”, body “500 yuan a person a month”, reason “the amount is wrong”
      When Wang Fang does “abandon”, reason “no correction needed”
      Then the item is in the stage “published”
      And the public reads “minimum living allowance”

    @denied-wrong-stage
    Scenario: what is public cannot be withheld during a correction
      Given Wang Fang has done “correct”, body “500 yuan a person a month”, reason “the amount is wrong”
      And Chen Jing has done “provide”
      And Li Na has done “audit”
      When Zhao Gang does “withhold”, reason “it touches on privacy”
      Then the policy says no because “not at this stage”

    @denied-wrong-stage
    Scenario: one round at a time
      Given Wang Fang has done “correct”, body “500 yuan a person a month”, reason “the amount is wrong”
      When Liu Yang does “correct”, body “600 yuan a person a month”, reason “the amount is wrong”
      Then the policy says no because “not at this stage”

    Scenario: suspended meanwhile, a refused correction leaves it suspended
      Given Wang Fang has done “correct”, body “500 yuan a person a month”, reason “the amount is wrong”
      And Chen Jing has done “provide”
      And Li Na has done “audit”
      And Wu Min has done “suspend”, reason “it shows an identity number”
      When Zhao Gang does “decline”, reason “the amount was right”
      Then the item is in the stage “published”
      And the public sees that the item is suspended

    Scenario: a suspension does not keep the section from taking its draft back
      Given Wang Fang has done “correct”, body “500 yuan a person a month”, reason “the amount is wrong”
      And Chen Jing has done “provide”
      And Wu Min has done “suspend”, reason “it shows an identity number”
      When Chen Jing does “take back”
      Then the item is in the stage “drafted”

  Rule: An erratum mends a slip of the pen and needs no leader

    Scenario: an erratum is published after the audit
      Given Wang Fang has done “erratum”, body “table of the minimum living allowance”, reason “a slip of the pen”
      And Chen Jing has done “provide”
      And Li Na has done “audit”
      When Zhou Ping does “publish”
      Then the item is in the stage “published”
      And the public reads “table of the minimum living allowance”
      And 1 published in 2017

    @denied-wrong-stage
    Scenario: an erratum is not published before the audit
      Given Wang Fang has done “erratum”, body “table of the minimum living allowance”, reason “a slip of the pen”
      And Chen Jing has done “provide”
      When Zhou Ping does “publish”
      Then the policy says no because “not at this stage”

    @denied-wrong-stage
    Scenario: no leader is asked about an erratum
      Given Wang Fang has done “erratum”, body “table of the minimum living allowance”, reason “a slip of the pen”
      And Chen Jing has done “provide”
      And Li Na has done “audit”
      When Zhao Gang does “approve”
      Then the policy says no because “not at this stage”
