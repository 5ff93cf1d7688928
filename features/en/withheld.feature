# Rendered from zh/withheld.feature: change that file, not this one.
Feature: What is withheld comes back

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

  Rule: Nothing is withheld for good: it is reviewed

    Scenario: with no day given, after twelve months
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Zhao Gang does “withhold”, reason “it touches on privacy”
      Then the “review of withholding” ends on 2018-03-06
      And the item ended as “withheld”

    Scenario: with a day given, on that day
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Zhao Gang does “withhold”, reason “it touches on privacy”, to be reviewed on “2017-09-01”
      Then the “review of withholding” ends on 2017-09-01

    Scenario Outline: the article for withholding may be named
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Zhao Gang does “withhold”, article for withholding “<article>”, reason “it touches on privacy”
      Then the item ended as “withheld”

      Examples:
        | article |
        | Art 14  |
        | Art 15  |
        | Art 16  |

    Scenario: twelve months from the twenty-ninth of February end with February
      Given today is 2020-02-29
      And “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Zhao Gang does “withhold”, reason “it touches on privacy”
      Then the “review of withholding” ends on 2021-02-28

    Scenario: recalled on its day, it waits on the leaders
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And today is 2018-03-06
      When The Clock does “recall for review”
      Then “keep withheld” waits on Zhao Gang, due 2018-04-03
      And “keep withheld” waits on Hu Jian, due 2018-04-03
      And the “review of withholding” does not run
      And the public sees nothing of the item

    Scenario: before its day it waits on nobody
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Zhao Gang does “withhold”, reason “it touches on privacy”
      Then nothing of the item waits on Zhao Gang
      And nothing of the item waits on The Clock

    @denied-not-lapsed
    Scenario: not recalled before its day
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And today is 2018-03-05
      When The Clock does “recall for review”
      Then the policy says no because “its time has not come”

    @denied-due-outside
    Scenario Outline: the day lies ahead and within two years
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Zhao Gang does “withhold”, reason “it touches on privacy”, to be reviewed on “<day>”
      Then the policy says no because “the day is not within the limit”

      Examples:
        | day        |
        | 2017-03-05 |
        | 2017-03-06 |
        | 2019-03-07 |

    Scenario Outline: two years are not too many
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      When Zhao Gang does “withhold”, reason “it touches on privacy”, to be reviewed on “<day>”
      Then the “review of withholding” ends on <day>

      Examples:
        | day        |
        | 2017-03-07 |
        | 2019-03-06 |

    @denied-due-outside
    Scenario: so does the next one
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And today is 2018-03-06
      And The Clock has done “recall for review”
      When Zhao Gang does “keep withheld”, reason “what is private is still in it”, to be reviewed on “2020-03-07”
      Then the policy says no because “the day is not within the limit”

    @denied-wrong-post
    Scenario: the timekeeper alone recalls it
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And today is 2018-03-06
      When Zhao Gang does “recall for review”
      Then the policy says no because “not the right post”
      And those who could are The Clock

    @denied-wrong-stage
    Scenario: it is recalled once
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And today is 2018-03-06
      And The Clock has done “recall for review”
      When The Clock does “recall for review”
      Then the policy says no because “not at this stage”

    @denied-wrong-stage
    Scenario: what was declined is not reviewed
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “decline”, reason “not for now”
      When The Clock does “recall for review”
      Then the policy says no because “not at this stage”
      And the “review of withholding” does not run

  Rule: Reviewed, a leader keeps it withheld or the section reopens it

    Scenario: kept, it comes back in another twelve months
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And today is 2018-03-06
      And The Clock has done “recall for review”
      When Zhao Gang does “keep withheld”, reason “what is private is still in it”
      Then the “review of withholding” ends on 2019-03-06
      And the “limit of the review” does not run
      And nothing of the item waits on Zhao Gang

    Scenario: another day may be set
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And today is 2018-03-06
      And The Clock has done “recall for review”
      When Hu Jian does “keep withheld”, reason “what is private is still in it”, to be reviewed on “2018-09-03”
      Then the “review of withholding” ends on 2018-09-03

    Scenario: keeping it gives a reason
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And today is 2018-03-06
      And The Clock has done “recall for review”
      When Zhao Gang does “keep withheld”
      Then it is not accepted because “no reason was given”

    @denied-wrong-post
    Scenario: only leaders keep it
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And today is 2018-03-06
      And The Clock has done “recall for review”
      When Li Na does “keep withheld”, reason “what is private is still in it”
      Then the policy says no because “not the right post”
      And those who could are Zhao Gang, Hu Jian

    @denied-wrong-stage
    Scenario: nothing is kept that was not recalled
      Given today is 2019-05-15
      And “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      When Zhao Gang does “keep withheld”, reason “what is private is still in it”
      Then the policy says no because “not at this stage”
      And the law cited is “Disclosure Regulations (2019) Art 18”

    Scenario: reopened, the review is over
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And today is 2018-03-06
      And The Clock has done “recall for review”
      When Wang Fang does “reopen”, reason “what was private is masked”
      Then the item is in the stage “drafted”
      And nothing of the item waits on Zhao Gang

    Scenario: reopened before its day it is not recalled meanwhile
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      When Wang Fang does “reopen”, reason “what was private is masked”
      Then the item is in the stage “drafted”
      And the “review of withholding” does not run

    Scenario: reopened and abandoned, it is reviewed on its day after all
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And Wang Fang has done “reopen”, reason “what was private is masked”
      When Wang Fang does “abandon”, reason “drafted twice”
      Then the “review of withholding” ends on 2018-03-06
      And the public sees nothing of the item

    Scenario: and may be reopened again
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And Wang Fang has done “reopen”, reason “what was private is masked”
      And Wang Fang has done “abandon”, reason “drafted twice”
      When Wang Fang does “reopen”, reason “what was private is masked”
      Then the item is in the stage “drafted”

    Scenario: recalled and abandoned, too
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And today is 2018-03-06
      And The Clock has done “recall for review”
      And Wang Fang has done “reopen”, reason “what was private is masked”
      And Wang Fang has done “abandon”, reason “drafted twice”
      When Wang Fang does “reopen”, reason “what was private is masked”
      Then the item is in the stage “drafted”

    Scenario: published, the review is over
      Given “minimum living allowance” in the category “social assistance notices” has come to “office-audited”
      And Zhao Gang has done “withhold”, reason “it touches on privacy”
      And today is 2018-03-06
      And The Clock has done “recall for review”
      And Wang Fang has done “reopen”, reason “what was private is masked”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      When Zhou Ping does “publish”
      Then the “review of withholding” does not run
      And the “limit of the review” does not run
      And the public reads “minimum living allowance”
