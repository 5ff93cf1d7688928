# Rendered from zh/scheduled.feature: change that file, not this one.
Feature: Scheduled publication

  Background:
    Given the units and the categories they answer for
      | unit                          | id         | category                      |
      | the General Office            | office     |                               |
      | the Social Assistance Section | low-income | social assistance notices     |
      | the Social Assistance Section | low-income | administrative decisions      |
      | the Social Affairs Section    | affairs    | work updates                  |
      | the Social Affairs Section    | affairs    | institution and functions     |
      | the Social Affairs Section    | affairs    | yearly disclosure work points |
      | the Leadership                | leadership |                               |
    And the people and their posts
      | name      | id        | post                | unit                          |
      | Hu Jian   | hu.jian   | principal leader    | the Leadership                |
      | Zhao Gang | zhao.gang | leader in charge    | the Social Assistance Section |
      | Yang Fan  | yang.fan  | leader in charge    | the Social Affairs Section    |
      | Wu Min    | wu.min    | head of the office  | the General Office            |
      | Li Na     | li.na     | office auditor      | the General Office            |
      | Sun Yan   | sun.yan   | office auditor      | the General Office            |
      | Zhou Ping | zhou.ping | office publisher    | the General Office            |
      | He Qing   | he.qing   | secrecy reviewer    | the General Office            |
      | Ding Ning | ding.ning | supervisor          | the General Office            |
      | The Clock | the.clock | timekeeper          | the General Office            |
      | Luo Ping  | luo.ping  | deliberation member | the General Office            |
      | Su Hong   | su.hong   | deliberation member | the General Office            |
      | Yu Hai    | yu.hai    | deliberation member | the Social Affairs Section    |
      | Han Bing  | han.bing  | deliberation member | the Social Assistance Section |
      | Tian Ye   | tian.ye   | deliberation member | the Social Assistance Section |
      | Wang Fang | wang.fang | section clerk       | the Social Assistance Section |
      | Chen Jing | chen.jing | section head        | the Social Assistance Section |
      | Qian Jin  | qian.jin  | section clerk       | the Social Affairs Section    |
      | Deng Lei  | deng.lei  | section head        | the Social Affairs Section    |
      | Ma Qiang  | ma.qiang  |                     |                               |

  Rule: What names a day is published on that day, not before

    @denied-too-early
    Scenario Outline: not before the day
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “minimum living allowance”, category “social assistance notices”, scheduled for “2017-03-20”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      And today is 2017-03-19
      When <person> does “publish”
      Then the policy says no because “the day has not come”
      And the public sees nothing of the item

      Examples:
        | person    |
        | Zhou Ping |
        | Li Na     |

    @denied-not-lapsed @denied-too-early
    Scenario: nor does the timekeeper publish earlier
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “minimum living allowance”, category “social assistance notices”, scheduled for “2017-03-20”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      And today is 2017-03-19
      When The Clock does “publish”
      Then the policy says no because “the day has not come”
      And the policy says no because “its time has not come”

    @denied-not-lapsed
    Scenario: what names no day is not for the timekeeper
      Given “minimum living allowance” in the category “social assistance notices” has come to “leader-approved”
      When The Clock does “publish”
      Then the policy says no because “its time has not come”

    Scenario: on the day the timekeeper publishes
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “minimum living allowance”, category “social assistance notices”, scheduled for “2017-03-20”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      And today is 2017-03-20
      When The Clock does “publish”
      Then the item is in the stage “published”
      And the public reads “minimum living allowance”
      And the last line of the trail reads
        | person    | action  | as         |
        | The Clock | publish | timekeeper |

    Scenario: on the day others may publish, too
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “minimum living allowance”, category “social assistance notices”, scheduled for “2017-03-20”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      And today is 2017-03-20
      When Zhou Ping does “publish”
      Then the item is in the stage “published”

    Scenario: after the day as well
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “minimum living allowance”, category “social assistance notices”, scheduled for “2017-03-20”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      And today is 2017-03-24
      When Zhou Ping does “publish”
      Then the item is in the stage “published”

    Scenario: the day is awaited once it is approved
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “minimum living allowance”, category “social assistance notices”, scheduled for “2017-03-20”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      Then the “scheduled publication” ends on 2017-03-20

    Scenario: not awaited before the approval
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “minimum living allowance”, category “social assistance notices”, scheduled for “2017-03-20”
      And Chen Jing has done “provide”
      When Li Na does “audit”
      Then the “scheduled publication” does not run

    @denied-wrong-stage
    Scenario: on the day it is not published unless approved
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “minimum living allowance”, category “social assistance notices”, scheduled for “2017-03-20”
      And Chen Jing has done “provide”
      And Li Na has done “audit”
      And today is 2017-03-20
      When The Clock does “publish”
      Then the policy says no because “not at this stage”

    Scenario: without a day it is published once approved
      Given “minimum living allowance” in the category “social assistance notices” has come to “leader-approved”
      When Zhou Ping does “publish”
      Then the item is in the stage “published”
      And the “scheduled publication” does not run

    Scenario: a withdrawal awaits no day of publication
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “minimum living allowance”, category “social assistance notices”, scheduled for “2017-03-20”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      And today is 2017-03-20
      And The Clock has done “publish”
      And Wang Fang has done “propose withdrawal”, reason “the policy has changed”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      Then the “scheduled publication” does not run
      And Zhou Ping may do “withdraw” now

    @denied-too-early
    Scenario: a correction may be scheduled, too
      Given “minimum living allowance” in the category “social assistance notices” has come to “published”
      And Wang Fang has done “correct”, body “500 yuan a person a month”, scheduled for “2017-03-20”, reason “the amount is wrong”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      When Zhou Ping does “publish”
      Then the policy says no because “the day has not come”
      And the public reads “minimum living allowance”
      And the “scheduled publication” ends on 2017-03-20
