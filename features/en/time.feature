# Rendered from zh/time.feature: change that file, not this one.
Feature: Time

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

  Rule: Limits count working days, make-up workdays too, not the first day

    Scenario: published within twenty working days of the day formed
      When Wang Fang drafts “minimum living allowance” in the category “social assistance notices”
      Then the “publication limit” ends on 2017-04-01

    Scenario: an older document has less time left
      When Wang Fang does “draft”, title “minimum living allowance”, body “minimum living allowance”, category “social assistance notices”, date formed “2017-02-27”
      Then the “publication limit” ends on 2017-03-27

    Scenario: the office audits within three working days
      Given today is 2017-03-10
      And Wang Fang has drafted “minimum living allowance” in the category “social assistance notices”
      When Chen Jing does “provide”
      Then the “audit limit” ends on 2017-03-15
      And “audit” waits on Li Na, due 2017-03-15

    Scenario: the limit starts anew at the next desk
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And working days passed: 2
      When Li Na does “audit”
      Then the “approval limit” ends on 2017-03-13
      And the “audit limit” does not run

    Scenario: published, no limit runs
      Given “minimum living allowance” in the category “social assistance notices” has come to “leader-approved”
      When Zhou Ping does “publish”
      Then the “publication limit” does not run

  Rule: An act lies between the step before it and today

    Scenario: not in the future
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “audit”, done on “2017-03-07”
      Then it is not accepted because “the day lies in the future”

    Scenario: not before the step before it
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And working days passed: 1
      When Li Na does “audit”, done on “2017-03-03”
      Then it is not accepted because “the day lies before the step before it”

    @denied-late-entry
    Scenario: more than seven days back needs a reason
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And today is 2017-03-14
      When Li Na does “audit”, done on “2017-03-06”
      Then the policy says no because “recorded late and without a reason”

    Scenario: with a reason it is taken
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And today is 2017-03-14
      When Li Na does “audit”, done on “2017-03-06”, reason “the system was down”
      Then the item is in the stage “office-audited”

    Scenario: seven days back needs none
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And today is 2017-03-13
      When Li Na does “audit”, done on “2017-03-06”
      Then the item is in the stage “office-audited”

  Rule: What counts is who held the post on the day of the act

    @denied-no-post
    Scenario: dated before the appointment
      Given “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      And working days passed: 1
      And Ma Qiang has been appointed as “office auditor” of the General Office
      When Ma Qiang does “audit”, done on “2017-03-06”
      Then the policy says no because “holds no post”

  Rule: The day of the act decides the year

    Scenario: approved in December, published in January
      Given today is 2017-12-29
      And “minimum living allowance” in the category “social assistance notices” has come to “leader-approved”
      And today is 2018-01-02
      When Zhou Ping does “publish”
      Then the number of the item is 2017-0001
      And 0 published in 2017
      And 1 published in 2018

    Scenario: published in December, recorded in January
      Given today is 2017-12-29
      And “minimum living allowance” in the category “social assistance notices” has come to “leader-approved”
      And today is 2018-01-02
      When Zhou Ping does “publish”, done on “2017-12-29”
      Then 1 published in 2017
      And 0 published in 2018

    Scenario: a withdrawal next year takes nothing from this year
      Given “minimum living allowance” in the category “social assistance notices” has come to “published”
      And today is 2018-01-02
      And Wang Fang has done “propose withdrawal”, reason “the policy has changed”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      When Zhou Ping does “withdraw”
      Then 1 published in 2017
      And 0 withdrawn in 2017
      And 1 withdrawn in 2018
      And 0 in force now

    Scenario: a correction next year is counted as a correction only
      Given “minimum living allowance” in the category “social assistance notices” has come to “published”
      And today is 2018-01-02
      And Wang Fang has done “correct”, body “500 yuan a person a month”, reason “the amount is wrong”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      When Zhou Ping does “publish”
      Then 1 published in 2017
      And 0 published in 2018
      And 1 corrected in 2018
      And 1 in force now

    Scenario: numbers begin anew each year
      Given “minimum living allowance” in the category “social assistance notices” has come to “drafted”
      And today is 2018-01-02
      When Wang Fang drafts “rules for temporary assistance” in the category “social assistance notices”
      Then the number of the item is 2018-0001

  Rule: A refusal cites the law in force on that day

    @denied-field-value
    Scenario Outline: the Regulations of 2007, then those of 2019
      Given today is <day>
      And “minimum living allowance” in the category “social assistance notices” has come to “department-provided”
      When Li Na does “audit”, secrecy review “must not be disclosed”
      Then the policy says no because “the review was not passed”
      And the law cited is “<law>”

      Examples:
        | day        | law                                  |
        | 2019-05-14 | Disclosure Regulations (2007) Art 14 |
        | 2019-05-15 | Disclosure Regulations (2019) Art 17 |
