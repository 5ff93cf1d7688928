# Rendered from zh/answerable.feature: change that file, not this one.
Feature: Somebody answers by name

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

  Rule: Nothing is published for which leader, section and officer are not named

    @denied-answerable
    Scenario Outline: one level missing is enough
      Given no “<level>” is named for “social assistance notices” of the Social Assistance Section
      And “minimum living allowance” in the category “social assistance notices” has come to “leader-approved”
      When Zhou Ping does “publish”
      Then the policy says no because “nobody answers for it by name”
      And nobody could
      And the public sees nothing of the item

      Examples:
        | level            |
        | leader in charge |
        | named officer    |

    Scenario: once named it is published
      Given no “named officer” is named for “social assistance notices” of the Social Assistance Section
      And “minimum living allowance” in the category “social assistance notices” has come to “leader-approved”
      And Zhao Gang leads and Chen Jing answers for “social assistance notices” of the Social Assistance Section
      When Zhou Ping does “publish”
      Then the item is in the stage “published”

    Scenario: only its own category counts
      Given no “named officer” is named for “administrative decisions” of the Social Assistance Section
      And “minimum living allowance” in the category “social assistance notices” has come to “leader-approved”
      When Zhou Ping does “publish”
      Then the item is in the stage “published”

    @denied-answerable
    Scenario Outline: the basis in force on that day
      Given today is <day>
      And no “named officer” is named for “social assistance notices” of the Social Assistance Section
      And “minimum living allowance” in the category “social assistance notices” has come to “leader-approved”
      When Zhou Ping does “publish”
      Then the policy says no because “nobody answers for it by name”
      And the law cited is “<law>”

      Examples:
        | day        | law                                           |
        | 2017-03-06 | Bureau rule: every post, every person answers |
        | 2019-05-15 | Disclosure Regulations (2019) Art 4           |

    @denied-answerable
    Scenario Outline: corrections and errata, too
      Given “minimum living allowance” in the category “social assistance notices” has come to “published”
      And no “<level>” is named for “social assistance notices” of the Social Assistance Section
      And Wang Fang has done “erratum”, body “table of the minimum living allowance”, reason “a slip of the pen”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
      When Zhou Ping does “publish”
      Then the policy says no because “nobody answers for it by name”

      Examples:
        | level            |
        | leader in charge |
        | named officer    |

    Scenario: a withdrawal is not kept up by it
      Given “minimum living allowance” in the category “social assistance notices” has come to “published”
      And no “named officer” is named for “social assistance notices” of the Social Assistance Section
      And Wang Fang has done “propose withdrawal”, reason “the policy has changed”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      When Zhou Ping does “withdraw”
      Then the public sees that the item was withdrawn
