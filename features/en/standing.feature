# Rendered from zh/standing.feature: change that file, not this one.
Feature: What stays public is reconfirmed

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

  Rule: Institution and functions are reconfirmed every twelve months

    Scenario: asked for after twelve months
      Given “what the bureau does” in the category “institution and functions” has come to “published”
      Then the “reconfirmation cycle” ends on 2018-03-06
      And nothing of the item waits on Deng Lei

    Scenario: ten working days to reconfirm
      Given “what the bureau does” in the category “institution and functions” has come to “published”
      And today is 2018-03-07
      When The Clock does “ask for reconfirmation”
      Then “reconfirm” waits on Deng Lei, due 2018-03-21
      And the “limit for reconfirming” ends on 2018-03-21
      And the “reconfirmation cycle” does not run
      And the public reads “what the bureau does”

    Scenario: an earlier end of publicity does not shorten it
      Given Qian Jin has done “draft”, title “what the bureau does”, body “what the bureau does”, category “institution and functions”, public until “2018-03-12”
      And these were done in turn
        | person    | action  |
        | Deng Lei  | provide |
        | Li Na     | audit   |
        | Yang Fan  | approve |
        | Zhou Ping | publish |
      And today is 2018-03-07
      When The Clock does “ask for reconfirmation”
      Then “reconfirm” waits on Deng Lei, due 2018-03-21

    @denied-wrong-stage
    Scenario: not reconfirmed during a correction
      Given “what the bureau does” in the category “institution and functions” has come to “published”
      And today is 2018-03-07
      And The Clock has done “ask for reconfirmation”
      And Qian Jin has done “correct”, body “what the bureau does now”, reason “the amount is wrong”
      When Deng Lei does “reconfirm”
      Then the policy says no because “not at this stage”

    @denied-wrong-stage
    Scenario: not asked for during a correction
      Given “what the bureau does” in the category “institution and functions” has come to “published”
      And Qian Jin has done “correct”, body “what the bureau does now”, reason “the amount is wrong”
      When The Clock does “ask for reconfirmation”
      Then the policy says no because “not at this stage”

    Scenario: reconfirmed, another twelve months
      Given “what the bureau does” in the category “institution and functions” has come to “published”
      And today is 2018-03-07
      And The Clock has done “ask for reconfirmation”
      And today is 2018-03-12
      When Deng Lei does “reconfirm”
      Then the “next reconfirmation” ends on 2019-03-12
      And the “reconfirmation cycle” does not run
      And the “limit for reconfirming” does not run
      And nothing of the item waits on Deng Lei

    Scenario: and again the year after
      Given “what the bureau does” in the category “institution and functions” has come to “published”
      And today is 2018-03-07
      And The Clock has done “ask for reconfirmation”
      And Deng Lei has done “reconfirm”
      And today is 2019-03-08
      And The Clock has done “ask for reconfirmation”
      When Deng Lei does “reconfirm”
      Then the “next reconfirmation” ends on 2020-03-08

    @denied-wrong-post
    Scenario Outline: only the head of the section reconfirms
      Given “what the bureau does” in the category “institution and functions” has come to “published”
      And today is 2018-03-07
      And The Clock has done “ask for reconfirmation”
      When <person> does “reconfirm”
      Then the policy says no because “not the right post”
      And those who could are Deng Lei

      Examples:
        | person   |
        | Qian Jin |
        | Wu Min   |

    @denied-other-unit
    Scenario: the head of another section does not
      Given “what the bureau does” in the category “institution and functions” has come to “published”
      And today is 2018-03-07
      And The Clock has done “ask for reconfirmation”
      When Chen Jing does “reconfirm”
      Then the policy says no because “belongs to another unit”
      And those who could are Deng Lei

    Scenario Outline: who may ask for it
      Given “what the bureau does” in the category “institution and functions” has come to “published”
      And today is 2018-03-07
      Then <person> <verdict> do “ask for reconfirmation” now

      Examples:
        | person    | verdict |
        | The Clock | may     |
        | Wu Min    | may     |
        | Deng Lei  | may not |
        | Zhou Ping | may not |

    @denied-not-lapsed
    Scenario: within the twelve months the timekeeper does not ask
      Given “what the bureau does” in the category “institution and functions” has come to “published”
      And today is 2018-03-06
      When The Clock does “ask for reconfirmation”
      Then the policy says no because “its time has not come”
      And those who could are Wu Min

    @denied-wrong-stage
    Scenario: it is asked for once
      Given “what the bureau does” in the category “institution and functions” has come to “published”
      And today is 2018-03-07
      And The Clock has done “ask for reconfirmation”
      When Wu Min does “ask for reconfirmation”
      Then the policy says no because “not at this stage”

    @denied-wrong-stage
    Scenario: nothing is reconfirmed that was not asked for
      Given “what the bureau does” in the category “institution and functions” has come to “published”
      When Deng Lei does “reconfirm”
      Then the policy says no because “not at this stage”

    @denied-wrong-stage
    Scenario: from 2019 on Art 4 is cited
      Given “what the bureau does” in the category “institution and functions” has come to “published”
      And today is 2019-05-15
      When Deng Lei does “reconfirm”
      Then the policy says no because “not at this stage”
      And the law cited is “Disclosure Regulations (2019) Art 4”

    Scenario: a correction begins the twelve months anew
      Given “what the bureau does” in the category “institution and functions” has come to “published”
      And today is 2017-06-06
      And Qian Jin has done “correct”, body “what the bureau does now”, reason “the amount is wrong”
      And these were done in turn
        | person   | action  |
        | Deng Lei | provide |
        | Li Na    | audit   |
        | Yang Fan | approve |
      When Zhou Ping does “publish”
      Then the “reconfirmation cycle” ends on 2018-06-06

    Scenario: it does not run while suspended
      Given “what the bureau does” in the category “institution and functions” has come to “published”
      When Li Na does “suspend”, reason “it shows an identity number”
      Then the “reconfirmation cycle” does not run

    Scenario Outline: other categories are not reconfirmed
      Given “<title>” in the category “<category>” has come to “published”
      Then the “reconfirmation cycle” does not run

      Examples:
        | title                    | category                  |
        | minimum living allowance | social assistance notices |
        | plan for elderly care    | administrative decisions  |
