# Rendered from zh/persons.feature: change that file, not this one.
Feature: Distinct persons

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
    And Chen Jing has been appointed as “office auditor” of the General Office
    And Li Na has been appointed as “section head” of the Social Assistance Section

  Rule: In one round nobody signs two steps

    @denied-distinct-persons
    Scenario: whoever provided does not audit
      Given Wang Fang has drafted “minimum living allowance” in the category “social assistance notices”
      And Chen Jing has done “provide”
      When Chen Jing does “audit”
      Then the policy says no because “each step needs another person”, step “provide”, about “Chen Jing”
      And those who could are Li Na, Sun Yan

    @denied-distinct-persons
    Scenario: a voided sign-off still counts
      Given Wang Fang has drafted “minimum living allowance” in the category “social assistance notices”
      And Chen Jing has done “provide”
      And Li Na has done “return”, to “drafted”, reason “an attachment is missing”
      And Li Na has done “provide”
      When Chen Jing does “audit”
      Then the policy says no because “each step needs another person”, step “provide”, about “Chen Jing”
      And those who could are Sun Yan

    Scenario: the same person may give the same step again
      Given Wang Fang has drafted “minimum living allowance” in the category “social assistance notices”
      And Chen Jing has done “provide”
      And Sun Yan has done “return”, to “drafted”, reason “an attachment is missing”
      When Chen Jing does “provide”
      Then the item is in the stage “department-provided”

    Scenario: a new round begins anew
      Given Wang Fang has drafted “minimum living allowance” in the category “social assistance notices”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      And Wang Fang has done “correct”, body “500 yuan a person a month”, reason “the amount is wrong”
      And Li Na has done “provide”
      When Chen Jing does “audit”
      Then the item is in the stage “office-audited”

  Rule: Nobody audits or approves what they wrote

    @denied-own-content
    Scenario: whoever drafted does not audit
      Given Chen Jing has drafted “minimum living allowance” in the category “social assistance notices”
      And Li Na has done “provide”
      When Chen Jing does “audit”
      Then the policy says no because “may not sign own content”, about “Chen Jing”

    @denied-own-content
    Scenario: whoever revised does not audit either
      Given Wang Fang has drafted “minimum living allowance” in the category “social assistance notices”
      And Chen Jing has done “revise”, body “500 yuan a person a month”
      And Li Na has done “provide”
      When Chen Jing does “audit”
      Then the policy says no because “may not sign own content”, about “Chen Jing”

    Scenario: whoever drafted may provide
      Given Chen Jing has drafted “minimum living allowance” in the category “social assistance notices”
      When Chen Jing does “provide”
      Then the item is in the stage “department-provided”

    Scenario: publishing signs nothing, so the auditor publishes
      Given Wang Fang has drafted “minimum living allowance” in the category “social assistance notices”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Sun Yan   | audit   |
        | Zhao Gang | approve |
      When Sun Yan does “publish”
      Then the item is in the stage “published”
