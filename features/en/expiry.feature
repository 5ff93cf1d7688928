# Rendered from zh/expiry.feature: change that file, not this one.
Feature: The end of publicity

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

  Rule: A name list names its last day

    @denied-incomplete
    Scenario: a name list without a last day is not provided
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”
      When Chen Jing does “provide”
      Then the policy says no because “the content is incomplete”

    Scenario: with one it is provided
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-31”
      When Chen Jing does “provide”
      Then the item is in the stage “department-provided”

    Scenario: open information needs none
      Given Wang Fang has done “draft”, title “minimum living allowance”, body “minimum living allowance”, category “social assistance notices”, form of exposure “open information”
      When Chen Jing does “provide”
      Then the item is in the stage “department-provided”

  Rule: Public to its last day, taken down the day after

    @denied-not-past
    Scenario: on its last day it stays
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-31”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      And today is 2017-03-31
      When Zhou Ping does “take down at its end”
      Then the policy says no because “the end has not come”
      And the public reads “list of allowance households”

    @denied-not-lapsed @denied-not-past
    Scenario: nor does the timekeeper do it earlier
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-31”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      And today is 2017-03-31
      When The Clock does “take down at its end”
      Then the policy says no because “the end has not come”
      And the policy says no because “its time has not come”

    Scenario: the day after it is taken down and leaves a notice
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-31”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      And today is 2017-04-01
      When The Clock does “take down at its end”
      Then the item is in the stage “withdrawn”
      And the item ended as “taken down at its end”
      And the public sees that the item was withdrawn
      And 1 published in 2017
      And 0 in force now
      And the “end of publicity” does not run

    Scenario: the end is shown, and before its day waits on nobody
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-31”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      Then the “end of publicity” ends on 2017-03-31
      And “take down at its end” does not wait on Zhou Ping
      And “take down at its end” does not wait on Wu Min
      And “take down at its end” does not wait on The Clock

    Scenario Outline: the office may take it down, too, and nobody else
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-31”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      And today is 2017-04-01
      Then <person> <verdict> do “take down at its end” now

      Examples:
        | person    | verdict |
        | The Clock | may     |
        | Zhou Ping | may     |
        | Wu Min    | may     |
        | Li Na     | may not |
        | Wang Fang | may not |

    @denied-no-post
    Scenario: without an appointment the clock does nothing
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-31”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      And The Clock has been relieved as “timekeeper” of the General Office
      And today is 2017-04-01
      When The Clock does “take down at its end”
      Then the policy says no because “holds no post”
      And those who could are Zhou Ping, Wu Min

    @denied-not-past
    Scenario: what has no last day does not end
      Given “minimum living allowance” in the category “social assistance notices” has come to “published”
      When Zhou Ping does “take down at its end”
      Then the policy says no because “the end has not come”
      And the “end of publicity” does not run

    @denied-wrong-stage
    Scenario: what is taken down is at no such stage
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-31”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      And today is 2017-04-01
      And The Clock has done “take down at its end”
      When Zhou Ping does “take down at its end”
      Then the policy says no because “not at this stage”

    @denied-not-marked @denied-outcome
    Scenario: what was taken down at its end is not reopened
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-31”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      And today is 2017-04-01
      And The Clock has done “take down at its end”
      When Wang Fang does “reopen”, reason “please consider again”
      Then the policy says no because “did not end that way”
      And the policy says no because “not as it must be”

    Scenario: the timekeeper may record what hung on the board
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-31”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      And The Clock has done “record a posting”, channel “notice board”
      And today is 2017-04-01
      And The Clock has done “take down at its end”
      When The Clock does “record a removal”, channel “notice board”
      Then the item does not hang on the “notice board”

    Scenario: what is suspended ends, too
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-31”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      And Li Na has done “suspend”, reason “it shows an identity number”
      And today is 2017-04-01
      When Zhou Ping does “take down at its end”
      Then the public sees that the item was withdrawn
      And the item ended as “taken down at its end”

  Rule: During a correction it is suspended at its end

    Scenario: it is suspended, and the correction goes on
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-31”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      And Wang Fang has done “correct”, body “the list as corrected”, reason “the amount is wrong”
      And today is 2017-04-01
      When The Clock does “take down at its end”
      Then the item is in the stage “drafted”
      And the public sees that the item is suspended

    Scenario: after the correction was provided, too
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-31”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      And Wang Fang has done “correct”, body “the list as corrected”, reason “the amount is wrong”
      And Chen Jing has done “provide”
      And today is 2017-04-01
      When Wu Min does “take down at its end”
      Then the item is in the stage “department-provided”
      And the public sees that the item is suspended

    Scenario: after its audit, too
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-31”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      And Wang Fang has done “correct”, body “the list as corrected”, reason “the amount is wrong”
      And Chen Jing has done “provide”
      And Li Na has done “audit”
      And today is 2017-04-01
      When The Clock does “take down at its end”
      Then the item is in the stage “office-audited”
      And the public sees that the item is suspended

    Scenario: after its approval, too
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-31”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      And Wang Fang has done “correct”, body “the list as corrected”, reason “the amount is wrong”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      And today is 2017-04-01
      When Zhou Ping does “take down at its end”
      Then the item is in the stage “leader-approved”
      And the public sees that the item is suspended

    @denied-wrong-post
    Scenario: nobody else suspends it at its end
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-31”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      And Wang Fang has done “correct”, body “the list as corrected”, reason “the amount is wrong”
      And today is 2017-04-01
      When Wang Fang does “take down at its end”
      Then the policy says no because “not the right post”
      And those who could are The Clock, Zhou Ping, Wu Min

    @denied-not-past
    Scenario: not on its last day
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-31”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      And Wang Fang has done “correct”, body “the list as corrected”, reason “the amount is wrong”
      And today is 2017-03-31
      When Zhou Ping does “take down at its end”
      Then the policy says no because “the end has not come”

    @denied-not-past
    Scenario: what counts is the day the public was told, not the one proposed
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-31”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      And Wang Fang has done “correct”, public until “2017-03-10”, reason “the amount is wrong”
      And today is 2017-03-20
      When Zhou Ping does “take down at its end”
      Then the policy says no because “the end has not come”

    @denied-public-state
    Scenario: it is suspended once
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-31”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      And Wang Fang has done “correct”, body “the list as corrected”, reason “the amount is wrong”
      And today is 2017-04-01
      And The Clock has done “take down at its end”
      When Zhou Ping does “take down at its end”
      Then the policy says no because “not in that state for the public”

    @denied-not-past @denied-public-state
    Scenario: what was never public does not end
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-31”
      And today is 2017-04-01
      When Zhou Ping does “take down at its end”
      Then the policy says no because “not in that state for the public”
      And the policy says no because “the end has not come”

  Rule: What is past its end does not become public again

    @denied-past
    Scenario: not published when its end is over
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-31”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      And today is 2017-04-01
      When Zhou Ping does “publish”
      Then the policy says no because “the day is over”
      And the public sees nothing of the item

    Scenario: published on its last day
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-31”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      And today is 2017-03-31
      When Zhou Ping does “publish”
      Then the public reads “list of allowance households”

    @denied-past
    Scenario: suspended at its end it is not restored
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-31”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      And Wang Fang has done “correct”, body “the list as corrected”, reason “the amount is wrong”
      And today is 2017-04-01
      And The Clock has done “take down at its end”
      When Wu Min does “restore”, reason “checked and found right”
      Then the policy says no because “the day is over”

    Scenario: a correction with a new last day is published
      Given Wang Fang has done “draft”, title “list of allowance households”, body “list of allowance households”, category “social assistance notices”, form of exposure “name list”, public until “2017-03-31”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
        | Zhou Ping | publish |
      And Wang Fang has done “correct”, public until “2017-06-30”, reason “the amount is wrong”
      And these were done in turn
        | person    | action  |
        | Chen Jing | provide |
        | Li Na     | audit   |
        | Zhao Gang | approve |
      And today is 2017-04-01
      And The Clock has done “take down at its end”
      When Zhou Ping does “publish”
      Then the public reads “list of allowance households”
      And the “end of publicity” ends on 2017-06-30
