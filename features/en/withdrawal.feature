# Rendered from zh/withdrawal.feature: change that file, not this one.
Feature: Withdrawal and suspension

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

  Rule: Withdrawal goes through the chain and leaves a notice

    Scenario: until it is withdrawn it stays public
      When Wang Fang does “propose withdrawal”, reason “the policy has changed”
      Then the item is in the stage “drafted”
      And the public reads “minimum living allowance”

    Scenario: withdrawn through the chain
      Given Wang Fang has done “propose withdrawal”, reason “the policy has changed”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      When Zhou Ping does “withdraw”
      Then the item is in the stage “withdrawn”
      And the item ended as “withdrawn after publication”
      And the public sees that the item was withdrawn
      And 1 withdrawn in 2017
      And 1 published in 2017
      And 0 in force now

    @denied-wrong-stage
    Scenario: a withdrawal is not published and nothing is withdrawn without the chain
      Given Wang Fang has done “propose withdrawal”, reason “the policy has changed”
      And Chen Jing has done “provide”
      When Zhou Ping does “withdraw”
      Then the policy says no because “not at this stage”

    @denied-distinct-persons
    Scenario: the withdrawal too needs distinct persons
      Given Wang Fang has done “propose withdrawal”, reason “the policy has changed”
      And Chen Jing has been appointed as “office auditor” of the General Office
      And Chen Jing has done “provide”
      When Chen Jing does “audit”
      Then the policy says no because “each step needs another person”, step “provide”, about “Chen Jing”

    Scenario: a leader who does not consent leaves it public
      Given Wang Fang has done “propose withdrawal”, reason “the policy has changed”
      And Chen Jing has done “provide”
      And Li Na has done “audit”
      When Zhao Gang does “decline”, reason “it should stay public”
      Then the item is in the stage “published”
      And the public reads “minimum living allowance”

  Rule: One post takes something off at once; within two working days it is withdrawn or restored

    Scenario: suspended at once, from any stage
      When Li Na does “suspend”, reason “it shows an identity number”
      Then the public sees that the item is suspended
      And the item is in the stage “published”
      And 0 in force now
      And the “limit after suspension” ends on 2017-03-08
      And “restore” waits on Wu Min, due 2017-03-08

    Scenario: a suspension gives its reason
      When Li Na does “suspend”
      Then it is not accepted because “no reason was given”

    @denied-wrong-post
    Scenario: a clerk does not suspend
      When Wang Fang does “suspend”, reason “it shows an identity number”
      Then the policy says no because “not the right post”
      And those who could are Li Na, Sun Yan, Wu Min, Hu Jian

    Scenario: restored, it is public again and the clock stops
      Given Li Na has done “suspend”, reason “it shows an identity number”
      When Wu Min does “restore”, reason “checked and found right”
      Then the public reads “minimum living allowance”
      And the “limit after suspension” does not run
      And nothing of the item waits on Wu Min

    Scenario: past its limit it still waits, due when it was due
      Given Li Na has done “suspend”, reason “it shows an identity number”
      When so many working days pass: 3
      Then “restore” waits on Wu Min, due 2017-03-08
      And the public sees that the item is suspended

    @denied-wrong-post
    Scenario: whoever suspended does not restore
      Given Li Na has done “suspend”, reason “it shows an identity number”
      When Li Na does “restore”, reason “checked and found right”
      Then the policy says no because “not the right post”
      And those who could are Wu Min, Hu Jian

    @denied-public-state
    Scenario: what is suspended is not suspended again
      Given Li Na has done “suspend”, reason “it shows an identity number”
      When Wu Min does “suspend”, reason “it shows an identity number”
      Then the policy says no because “not in that state for the public”

    @denied-public-state
    Scenario: what was never public is not suspended
      Given “rules for temporary assistance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “suspend”, reason “it shows an identity number”
      Then the policy says no because “not in that state for the public”

    Scenario: from suspension to withdrawal
      Given Li Na has done “suspend”, reason “it shows an identity number”
      And Wang Fang has done “propose withdrawal”, reason “it shows an identity number”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      When Zhou Ping does “withdraw”
      Then the public sees that the item was withdrawn
      And the “limit after suspension” does not run

    Scenario: from suspension through a correction back to the public
      Given Li Na has done “suspend”, reason “it shows an identity number”
      And Wang Fang has done “correct”, body “500 yuan a person a month”, reason “it shows an identity number”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      When Zhou Ping does “publish”
      Then the public reads “500 yuan a person a month”
      And the “limit after suspension” does not run
