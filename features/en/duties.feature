# Rendered from zh/duties.feature: change that file, not this one.
Feature: Duties

  Background:
    Given the units and the categories they answer for
      | unit                          | id         | category                      |
      | the General Office            | office     |                               |
      | the Social Assistance Section | low-income | social assistance notices     |
      | the Social Assistance Section | low-income | administrative decisions      |
      | the Social Affairs Section    | affairs    | work updates                  |
      | the Social Affairs Section    | affairs    | institution and functions     |
      | the Social Affairs Section    | affairs    | yearly disclosure work points |
      | Jiantouji Township            | jiantouji  |                               |
      | the Leadership                | leadership |                               |
    And the people and their posts
      | name      | id        | post                | unit                          |
      | Hu Jian   | hu.jian   | principal leader    | the Leadership                |
      | Zhao Gang | zhao.gang | leader in charge    | the Social Assistance Section |
      | Yang Fan  | yang.fan  | leader in charge    | the Social Affairs Section    |
      | Wu Min    | wu.min    | head of the office  | the General Office            |
      | Li Na     | li.na     | office auditor      | the General Office            |
      | Zhou Ping | zhou.ping | office publisher    | the General Office            |
      | He Qing   | he.qing   | secrecy reviewer    | the General Office            |
      | Ding Ning | ding.ning | supervisor          | the General Office            |
      | The Clock | the.clock | timekeeper          | the General Office            |
      | Luo Ping  | luo.ping  | deliberation member | the General Office            |
      | Wang Fang | wang.fang | section clerk       | the Social Assistance Section |
      | Chen Jing | chen.jing | section head        | the Social Assistance Section |
      | Qian Jin  | qian.jin  | section clerk       | the Social Affairs Section    |
      | Deng Lei  | deng.lei  | section head        | the Social Affairs Section    |
      | Shi Lan   | shi.lan   | township officer    | Jiantouji Township            |
      | Ma Qiang  | ma.qiang  |                     |                               |

  Rule: What falls due is known by itself

    Scenario: the yearly work points, sixty working days from the beginning of the year
      Given today is 2017-12-29
      Then “yearly disclosure work points 2017” must be published by 2017-03-30
      And “yearly disclosure work points” has 1 periods so far

    Scenario: payments, fifteen working days from the end of the month
      Given today is 2017-04-03
      Then “subsistence allowance payments 2017-03” must be published by 2017-04-24
      And “subsistence allowance payments” has 4 periods so far

    Scenario: published and named it is met
      Given today is 2017-04-03
      And Wang Fang has done “draft”, title “minimum living allowance”, body “minimum living allowance”, category “social assistance notices”, periodic duty it meets “subsistence allowance payments 2017-03”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      When Zhou Ping does “publish”
      Then “subsistence allowance payments 2017-03” has been published
      And “subsistence allowance payments 2017-02” has not been published

    Scenario: what is not published does not count
      Given today is 2017-04-03
      When Wang Fang does “draft”, title “minimum living allowance”, body “minimum living allowance”, category “social assistance notices”, periodic duty it meets “subsistence allowance payments 2017-03”
      Then “subsistence allowance payments 2017-03” has not been published

    Scenario Outline: in another category it does not count
      Given today is 2017-04-03
      And Qian Jin has done “draft”, title “minimum living allowance”, body “minimum living allowance”, category “<category>”, periodic duty it meets “<duty>”
      And these were done in turn
        | person   | action  |
        | Deng Lei | provide |
        | Li Na    | audit   |
        | Yang Fan | approve |
      When Zhou Ping does “publish”
      Then “<duty>” has not been published

      Examples:
        | category                  | duty                                   |
        | institution and functions | subsistence allowance payments 2017-03 |
        | institution and functions | yearly disclosure work points 2017     |

  Rule: Columns are kept fresh

    Scenario: counted from the founding where nothing was published
      Given today is 2017-01-03
      Then something new is expected in “work updates” by 2017-01-15
      And something new is expected in “administrative decisions” by 2017-07-01

    Scenario: two weeks from the latest publication
      Given “work points of the year” in the category “work updates” has come to “published”
      Then something new is expected in “work updates” by 2017-03-20

  Rule: Name lists are not searched; what is superseded says so

    Scenario: a name list stands in no feed
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-15”, what stays after the end “minimum living allowance”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      When Zhou Ping does “publish”
      Then the item stands in no feed and no search

    Scenario: other information does
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “minimum living allowance”, category “social assistance notices”, form of exposure “open information”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      When Zhou Ping does “publish”
      Then the item stands in feeds and searches

    Scenario: taken down at its end, what was written for long stays
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-15”, what stays after the end “minimum living allowance”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      And today is 2017-03-16
      When The Clock does “take down at its end”
      Then what may still be read is “minimum living allowance”

    Scenario: what takes the place of another says so
      Given “minimum living allowance” in the category “social assistance notices” has come to “published”
      And Wang Fang has done “draft”, title “table of the minimum living allowance”, body “table of the minimum living allowance”, category “social assistance notices”, supersedes “2017-0001”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      When Zhou Ping does “publish”
      Then the item takes the place of 2017-0001
